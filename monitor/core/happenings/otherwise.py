"""A clause without any word we know for an act -> that somebody did something in it, and how surely."""

import re
from collections.abc import Sequence

from monitor.core.flat import Segment
from monitor.core.happenings.actors import CJK, split
from monitor.core.happenings.cue import Role
from monitor.core.happenings.moods_of import mood, told_till
from monitor.core.happenings.party import Party
from monitor.core.happenings.written import ids_of, trimmed
from monitor.domain.understand import Happening, Modality

_TOLD = 40  # signs behind who acts that tell what he does
_OF_SHIPS = frozenset({"open_capacity", "attack_shipping", "accident", "halt_capacity", "other"})
_SAYS = re.compile(
    r", (?:[\w.'-]+ ){1,4}(?:says?|said|warns?|reports?|claims?|finds?|shows?)[ |]*$"
    r"|, (?:selon|according to|según|laut|so|estime|affirme|annonce|dice|afirma|asegura|advierte|sagt|meldet) [^,]{2,60}$"
)


def otherwise(text: str, language: str, part: Segment, near: Sequence[Party]) -> Happening | None:
    """What a headline tells of one of those NEAR: who stands in its first statement did something."""
    near = _ahead(text, language, part, near)
    acting, others = split(text, language, (part.end, part.end), Role.VERB, near)
    if not acting:
        return None
    at, end = _told(text, language, part, acting[0].end)
    return Happening(
        "other",
        *trimmed(text, part.start, part.end),
        actor=ids_of(acting),
        counterpart=ids_of(others),
        modality=mood(text, language, part.start, (at, at), end),
    )


_WANTS = re.compile(r" wants? to ")


def said_of(text: str, language: str, clause: tuple[int, int], begins: int) -> Modality:
    """How sure the CLAUSE says what he does whose name ends where the rest BEGINS."""
    if language == "en" and _WANTS.match(text, begins):
        return Modality.PLANNED
    at = min(clause[1], begins + _TOLD)
    at = told_till(text, language, begins, at) if language not in CJK else at
    then = _AND.search(text, begins, at) if language == "de" else None
    at = then.start() if then else at
    return mood(text, language, clause[0], (at, at), at)


_AND = re.compile(r" und (?=(?:will|wollen|soll|sollen|plant|planen|droht|könnte|muss)\b)")


def beside_others(found: Sequence[Happening], other: Sequence[Happening]) -> list[Happening]:
    """Of what OTHER cues tell, what no act that is FOUND in the same words tells already; only a ship sails of itself."""
    return [
        one
        for one in other
        if not any(_tells(act, one) for act in found if act.start < one.end and one.start < act.end)
    ]


def _tells(act: Happening, other: Happening) -> bool:
    if other.actor:
        return bool(set(act.actor) & set(other.actor))
    return act.action in _OF_SHIPS


def _ahead(text: str, language: str, part: Segment, near: Sequence[Party]) -> Sequence[Party]:
    """Those before `..., Zelensky says`, and of them those of the first statement: `US wants help, but the EU ...`."""
    said = _SAYS.search(text, part.start, part.end)
    if said and any(party.end <= said.start() for party in near):
        near = [party for party in near if party.end <= said.start()]
    first = told_till(text, language, part.start, part.end)
    return [party for party in near if party.end <= first] or near


def _told(text: str, language: str, part: Segment, begins: int) -> tuple[int, int]:
    """Till where it is told what he does, and till where a word of mood may stand: another statement tells none of this one."""
    at = min(part.end, begins + _TOLD)
    if language in CJK:
        space = text.find(" ", begins + 1, at)
        return (space if space > 0 else at), part.end
    at = told_till(text, language, begins, at)
    apart = begins < at == told_till(text, language, part.start, part.end)
    return at, at if apart else part.end
