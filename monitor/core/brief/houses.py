"""An event and its sentence -> the houses to which it happens or whose act it is, where the sentence leaves no doubt about it."""

from collections.abc import Sequence

from monitor.core.brief.events import Event
from monitor.core.brief.nouns import Names, role
from monitor.core.brief.pieces import Piece
from monitor.core.brief.units import Unit
from monitor.core.brief.words.leads import ACTS_BEHIND, AT_HOUSE, BY_HOUSE, OF_HOUSE
from monitor.core.kept import kept

_DECIDED = BY_HOUSE | {"halted", "resumed"}  # a house that opens the clause does it
_OPENING = 2  # characters before it: a quotation mark
_TWO = 2


def houses_of(told: Event, unit: Unit, names: Names, found: Sequence[Piece]) -> list[Piece]:
    """Return the one house, or of a contract the two, that the clause of the event names as its own."""
    if told.state or told.id not in AT_HOUSE | BY_HOUSE | {"contract"}:
        return []
    hits = [h for h in unit.hits if h.kind == "organisation" and role(h.concept, names) == "company"]
    inside = [h for h in hits if told.clause[0] <= h.start < told.clause[1]]
    called = [p for h in inside for p in found if (p.start, p.end) == (h.start, h.end) and p.kind == "name"]
    ones = list({piece.text: piece for piece in called}.values())
    concepts = {h.concept for h in hits}
    if told.id == "contract":
        return ones if len(ones) == _TWO and len(concepts) == _TWO else []
    if len(ones) != 1 or len(concepts) != 1:
        return []
    return ones if any(_is_its_own(told, unit, piece) for piece in called) else []


def _is_its_own(told: Event, unit: Unit, piece: Piece) -> bool:
    text, language = unit.member.entry.text, unit.language
    ahead, behind = OF_HOUSE[language]
    if not kept(behind, 0).match(text, piece.end):
        return language in ACTS_BEHIND and _opens_and_acts(told, unit, piece)
    before = text[max(told.clause[0], piece.start - 12) : piece.start]
    at_it = language in ACTS_BEHIND or kept(ahead).search(before) is not None
    return at_it or _opens_and_acts(told, unit, piece)


def _opens_and_acts(told: Event, unit: Unit, piece: Piece) -> bool:
    """Say whether the house opens the clause and what follows is what it decides: *Nissan halted production*."""
    if told.id not in _DECIDED or piece.start - told.clause[0] > _OPENING:
        return False
    follows = ACTS_BEHIND.get(unit.language, "")
    return kept(follows, 0).match(unit.member.entry.text, piece.end) is not None
