"""What a headline tells of -> a title in the reader's language: *A train derailment was reported in Canada: Nutrien (potash)*.

It says that the event was reported, and beside it who and what the same words name; it says of nobody that they did it.
"""

import re
from collections.abc import Sequence

from monitor.core.brief.events import Event, is_backdrop
from monitor.core.brief.grammar import de, en, fr
from monitor.core.brief.lead import doubted, placed, stands_there, told_as
from monitor.core.brief.nouns import Names
from monitor.core.brief.numbers import joined
from monitor.core.brief.pieces import Piece
from monitor.core.brief.words.events import LOCATED, NAMES
from monitor.core.brief.words.leads import LEADS, OF_STATE, TITLED
from monitor.core.brief.words.phrases import PHRASES
from monitor.core.kept import kept

_MOST_NAMED, _MOST_THINGS = 3, 3
_IN = {"fr": fr.in_, "de": de.in_, "en": en.in_}


def entitled(
    told: Event, named: Sequence[Piece], things: Sequence[Piece], language: str, names: Names
) -> str:
    """Write the title: a sentence on the event and where it is, then whom the text names and of what it is."""
    head, who = _sentence(told, named, language, names) or _noted(told, named, language)
    called = ", ".join(piece.text for piece in who[:_MOST_NAMED])
    telling = [p for p in things if p.material] or ([] if who else list(things))
    if told.id in ("shortage", "labour_shortage"):
        telling = [p for p in telling if p.text.lower() not in _LACK]
    of = joined(
        [p.text for p in telling if not _says_so(p, head) and not _shows(told, p)][:_MOST_THINGS], language
    )
    line = f"{head}: {called}" if called else head
    if not of:
        return line
    return f"{line} ({of})" if called or told.id in _WORDS else f"{line}: {of}"


_WORDS = {**LEADS, **TITLED}
_LACK = frozenset({"deficit", "defizit", "déficit"})  # which is the shortage itself


def _sentence(
    told: Event, named: Sequence[Piece], language: str, names: Names
) -> tuple[str, list[Piece]] | None:
    """Say that it was reported or announced, may come or is over; nothing where its words leave that in doubt."""
    words = _WORDS.get(told.id) or (OF_STATE.get(told.id) if told.state else None)
    if words is None or told.topic or is_backdrop(told) or (doubted(told.unit) and not _asked(told)):
        return None
    where, used = placed(told, language, names)
    land = _land(told, named)
    if land is not None and land.noun is not None and land not in used:
        place = bool(used) and used[-1].kind != "country" and where.endswith(used[-1].text)
        at = f"({land.text})" if place else _IN[language](land.noun)
        where, used = f"{where} {at}".strip(), [*used, land]
    spent = {piece.text for piece in used}
    return told_as(told, words[language], where, language), [p for p in named if p.text not in spent]


def _asked(told: Event) -> bool:
    """Say whether the only doubt is that it is asked: then it is possible, and no more is said."""
    return (
        told.unit.asks
        and told.state == "possible"
        and not told.unit.cues & {"disclaimed", "retracted", "claimed"}
    )


def _noted(told: Event, named: Sequence[Piece], language: str) -> tuple[str, list[Piece]]:
    head, who, land = NAMES[told.id][language], list(named), _land(told, named)
    if land is not None and land.noun is not None:
        head = f"{head} {_IN[language](land.noun)}"
        who.remove(land)
    return (f"{head} ({PHRASES[language][told.state]})" if told.state else head), who


def _land(told: Event, named: Sequence[Piece]) -> Piece | None:
    """Return the one country in which it happens."""
    countries = [piece for piece in named if piece.kind == "country"]
    one = told.id in LOCATED and len(countries) == 1 and _is_where(countries[0], told)
    elsewhere = one and not told.holds(countries[0]) and any(told.holds(piece) for piece in named)
    return countries[0] if one and not elsewhere else None


def _says_so(piece: Piece, head: str) -> bool:
    """Say whether a thing is only the event itself, or its ship."""
    return any(word in head.lower() for word in (piece.text.lower(), piece.text.lower().rstrip("sen")))


def _shows(told: Event, piece: Piece) -> bool:
    """Say whether the words that show the event open or close with the thing: *裁员* beside *job cuts*."""
    return told.span[0] == piece.start or told.span[1] == piece.end


_SHORT = frozenset({"US", "U.S.", "USA", "UK", "U.K.", "EU"})  # as often whose it is as where
_BY_FORCE = frozenset({"attack", "blockade", "closed", "taken"})


_ADJECTIVE = re.compile(r"\w+ische[nrms]?")  # *Russischer Drohnenangriff* opens with a capital


_OF_WHOM = (*"人籍系製产産軍军側", "によ", "向け", "への", "との", "企業", "企业", "公司")


_THEIR_PEOPLE = re.compile(
    r"(?:-\w+)? (?:\w+ )?(?:oligarch|billionaire|business(?:man|woman)|man|woman|citizens?|nationals?|tourists?|sailors?|ships?|tankers?|vessels?|firms?|company|companies|group|maker|giant|soldiers?|troops|jets?|warships?|officials?|diplomats?|envoy|players?|pilots?)\b"
)
_FOR_WHOM = {
    "en": r"\b(?:with|for|to|about)(?: the)? $",
    "de": r"\b(?:mit|für|an|über)(?: de[nmr]| die)? $",
    "fr": r"\b(?:avec|pour)(?: l[ae]s?| l['’])? ?$",
    "es": r"\b(?:con|para)(?: el| la| los)? $",
    "ja": "",
    "zh": "",
}


def _is_where(country: Piece, told: Event) -> bool:
    """Say whether a country stands there as itself, not as whose somebody is: *chinesische Firma*, *Malaysia's Lynas*."""
    unit = told.unit
    if unit.member.entry.text.startswith(("'s ", "’s "), country.end):
        return False
    text = unit.member.entry.text
    if unit.language == "de" and _ADJECTIVE.fullmatch(text, country.start, country.end):
        return False
    whose = told.id in _BY_FORCE or text[country.start : country.end] in _SHORT
    if _FOR_WHOM[unit.language] and kept(_FOR_WHOM[unit.language]).search(text[: country.start]):
        return False  # *solidarity with Peru*
    if unit.language == "en" and _THEIR_PEOPLE.match(text, country.end):
        return False  # *Ukrainian oligarch injured in Monaco blast*
    if unit.language == "en" and whose and not stands_there(country, unit):
        return False  # *the US naval blockade*, *Iranian attacks*
    if unit.language in ("ja", "zh") and (
        text.startswith(_OF_WHOM, country.end) or text[country.start : country.end].endswith(_OF_WHOM)
    ):
        return False  # *中国人の女*, *中国籍*, *ロシア軍*
    return unit.member.entry.text[country.start].isupper() or unit.language in ("ja", "zh")
