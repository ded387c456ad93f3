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


_SALE = re.compile(r"\b(?:sale|verkauf\w*|vente|venta)\b|出售|売却", re.IGNORECASE)
_OF_A_FIRM = re.compile(
    r" ?(?:of|von|des|der|de|du|d['’]|à|a)? ?(?:(?:its|the|a|seine[rs]?|ihre[rs]?|sa|su|la|stake in|unit|chipmaker|company) ){0,3}$",
    re.IGNORECASE,
)


def _with_sales(text: str, found: Sequence[Found], near: Sequence[Party]) -> list[Found]:
    """FOUND, a stop of a sale turned into the sale of a firm where a firm is what is sold: `blocks sale of Siltronic`."""
    return [_sale(text, cue, near) if cue.action == "impose_export_control" else cue for cue in found]


def _sale(text: str, cue: Found, near: Sequence[Party]) -> Found:
    sale = _SALE.search(text, cue.start, cue.end)
    sold = sale and any(
        party.private
        and party.role == "company"
        and sale.end() <= party.start <= sale.end() + _FAR
        and _OF_A_FIRM.fullmatch(text, sale.end(), party.start)
        and _ITSELF.match(text, party.end)
        for party in near
    )
    return Found("sell_company", Role.NOUN, sale.start(), sale.end()) if sale and sold else cue


# A firm itself, not what it makes: `Siltronic to ...`, but not `Nvidia AI chips`.
_ITSELF = re.compile(
    r"(?= ?(?:[,.;:|()]|$)| (?:to|in|after|over|by|at|on|amid|nach|an|durch|wegen|à|au|après|al?|por|tras)\b)"
)


def purchases(text: str, language: str, found: Sequence[Found], near: Sequence[Party]) -> list[Found]:
    """FOUND, what stops the sale of a firm as such, and, where it tells of no owner yet, the words by which a firm buys the next one in the clause."""
    found = _with_sales(text, found, near)
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
