"""Headline and lead -> what they tell of, as a title: *Train derailment: Canada, Nutrien (potash)*.

It names the event, and beside it who and what the same words name; it says of nobody that they did it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from monitor.core.brief.grammar import de, en, fr
from monitor.core.brief.numbers import joined
from monitor.core.brief.pieces import Piece
from monitor.core.brief.units import Unit
from monitor.core.brief.words.events import COMPOUND, EVENTS, LOCATED, MAYBE, NAMES, NOT, OVER
from monitor.core.brief.words.phrases import PHRASES
from monitor.core.brief.words.scopes import GIVEN_UP, PLANNED_SCOPE, POSSIBLE_SCOPE, UNTOLD_SCOPE
from monitor.core.kept import kept

_MOST_NAMED, _MOST_THINGS = 3, 3
_CLAUSE = re.compile(r"[;:]\s|,\s|\s[–—-]\s|[。；：，]")
_AROUND = 60  # characters before and behind the words in which others may leave them open
_IN = {"fr": fr.in_, "de": de.in_, "en": en.in_}


@dataclass(frozen=True, slots=True)
class Event:
    """SPAN: where in the entry's text the words stand that show it; CLAUSE: the part of the sentence around them."""

    id: str
    unit: Unit
    span: tuple[int, int]
    clause: tuple[int, int]
    state: str = ""  # possible, over, or open: nobody can say

    def holds(self, piece: Piece) -> bool:
        return self.clause[0] <= piece.start < self.clause[1]

    def shown_by(self, piece: Piece) -> bool:
        return self.span[0] < piece.end and piece.start < self.span[1] and self.id not in COMPOUND


def event(opening: Sequence[Unit]) -> Event | None:
    """Return the first kind of event that the headline shows, else the lead; with whether it has come."""
    for unit in opening:
        for id in EVENTS:
            if found := event_of(id, unit):
                return replace(found, state="") if id == "study" else found
    return None


def event_of(id: str, unit: Unit) -> Event | None:
    """Return one kind of event where the sentence shows it."""
    found = kept(EVENTS[id].get(unit.language, "(?!)")).search(unit.text)
    if not found:
        return None
    near = unit.text[max(0, found.start() - _AROUND) : found.end() + _AROUND]
    span = (unit.start + found.start(), unit.start + found.end())
    state = _state(near, unit) or _governed(unit, found.end())
    if id == "resumed" and state == "over":  # that is what it says
        state = _governed(unit, found.end())
    return Event(id, unit, span, _clause(unit, found.start(), found.end()), state)


def _governed(unit: Unit, end: int) -> str:
    """Say what the sentence up to the event, and a little behind it, makes of it: open, or possible."""
    before = re.split(r"[.;:](?=\s)|[。；]", unit.text[: end + _AROUND])[-1].replace("’", "'")
    given_up = kept(GIVEN_UP[unit.language]).search(unit.text.replace("’", "'"))
    if given_up or kept(UNTOLD_SCOPE[unit.language]).search(before):
        return "open"
    if unit.asks:
        return "possible"
    tables = (PLANNED_SCOPE, POSSIBLE_SCOPE)
    return "possible" if any(kept(table[unit.language]).search(before) for table in tables) else ""


def _state(near: str, unit: Unit) -> str:
    for state, table in (("over", OVER), ("open", NOT), ("possible", MAYBE)):
        if kept(table[unit.language]).search(near):
            return state
    return ""


def _clause(unit: Unit, start: int, end: int) -> tuple[int, int]:
    """Return where the clause lies in which the words from START to END stand."""
    cuts = list(_CLAUSE.finditer(unit.text))
    left = max((cut.end() for cut in cuts if cut.end() <= start), default=0)
    right = min((cut.start() for cut in cuts if cut.start() >= end), default=len(unit.text))
    return unit.start + left, unit.start + right


def entitled(told: Event, named: Sequence[Piece], things: Sequence[Piece], language: str) -> str:
    """Write the title: the event, where it is in one country, whom the text names and of what it is."""
    head = NAMES[told.id][language]
    countries = [piece for piece in named if piece.kind == "country"]
    who = list(named)
    if told.id in LOCATED and len(countries) == 1 and _is_where(countries[0], told.unit):
        noun = countries[0].noun
        if noun is not None:
            head = f"{head} {_IN[language](noun)}"
            who.remove(countries[0])
    if told.state:
        head = f"{head} ({PHRASES[language][told.state]})"
    names = ", ".join(piece.text for piece in who[:_MOST_NAMED])
    said = [piece.text for piece in things if not _says_so(piece, head)]
    of = joined(said[:_MOST_THINGS], language)
    line = f"{head}: {names}" if names else head
    if not of:
        return line
    return f"{line} ({of})" if names else f"{line}: {of}"


def _says_so(piece: Piece, head: str) -> bool:
    """Say whether a thing is only the event itself, or its ship."""
    return any(word in head.lower() for word in (piece.text.lower(), piece.text.lower().rstrip("sen")))


def _is_where(country: Piece, unit: Unit) -> bool:
    """Say whether a country stands there as itself, not as whose somebody is: *chinesische Firma*, *Malaysia's Lynas*."""
    if unit.member.entry.text.startswith(("'s ", "’s "), country.end):
        return False
    return unit.member.entry.text[country.start].isupper() or unit.language in ("ja", "zh")
