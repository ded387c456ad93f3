"""A clause and the firms in it -> the words by which one of them buys another, whatever their names.

*Glencore will Teck kaufen*, *BHP bietet ... für Anglo American*: a verb of buying means goods as well, so both must be firms.
"""

import re
from collections.abc import Sequence

from monitor.core.happenings.cue import Role
from monitor.core.happenings.kinds import OF_OWNERS
from monitor.core.happenings.party import Party
from monitor.core.happenings.spotted import Found

_FAR = 40  # characters between the verb and the firm that is bought
# The verb before the firm that is bought, with what may stand between; the verb behind it.
_WORDS: dict[str, tuple[str, str]] = {
    "en": (
        r"\b(?:buys?|bought|buying|acquires?|acquired|acquiring|take(?:s|n)? over|took over|bids? for|to bid for|offers? [$€£¥]?[\w.,]+ (?:\w+ )?for)(?: (?:the|its|smaller|rival|peer|miner|maker|producer|developer|supplier|chipmaker|all|of|[A-Z]\w+['’]s)){0,4} $",
        r"(?!)",
    ),
    "de": (
        r"\b(?:kauft|kaufte|erwirbt|erwarb|übernimmt|übernahm|schluckt|bietet [^.;:|]{2,30}für)(?: (?:den|die|das|seinen|ihren|kleineren|Rivalen|Konkurrenten|Zulieferer|Hersteller|Konzern|Minenbetreiber)){0,3} $",
        r"(?: für [^.;:|]{2,30})? (?:zu )?(?:kaufen|übernehmen|erwerben|schlucken)\b",
    ),
    "fr": (
        r"\b(?:rach[eè]t\w*|acquiert|acquérir|acquis|reprend|reprendre|s['’]offr\w*|avale)(?: (?:le|la|son|sa|rival|concurrent|fabricant|groupe|minier|producteur|fournisseur)){0,3} (?:l['’])?$",
        r"(?!)",
    ),
    "es": (
        r"\b(?:compra|comprará|compró|comprar|adquiere|adquirirá|adquirió|adquirir)(?: (?:a|al|la|su|el|rival|fabricante|minera|grupo|productora|proveedor)){0,3} $",
        r"(?!)",
    ),
}
_PATTERNS = {
    language: (re.compile(before), re.compile(behind)) for language, (before, behind) in _WORDS.items()
}
_GOES_ON = re.compile(r"['’]s? |-")  # `buys Neo's magnets`, `buys Teck-made zinc`


def purchases(text: str, language: str, found: Sequence[Found], near: Sequence[Party]) -> list[Found]:
    """FOUND and, where it tells of no owner yet, the words by which a firm buys the next one in the clause."""
    firms = [party for party in near if party.private and party.role == "company"]
    if len(firms) < 2 or language not in _PATTERNS or any(cue.action in OF_OWNERS for cue in found):
        return list(found)
    before, behind = _PATTERNS[language]
    for firm in firms[1:]:
        led = before.search(text, max(firms[0].end, firm.start - _FAR), firm.start)
        told = led or behind.match(text, firm.end)
        free = told and all(told.end() <= cue.start or told.start() >= cue.end for cue in found)
        if told and free and not _GOES_ON.match(text, firm.end):
            start = told.start() if led else firm.start  # the buyer is looked for before it
            cue = Found("buy_company", Role.VERB, start, told.end())
            return sorted([*found, cue], key=lambda one: one.start)
    return list(found)
