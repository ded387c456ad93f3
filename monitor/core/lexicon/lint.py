"""Concepts -> what is wrong with them, each with the place inside the concept."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from monitor.core.lexicon.fold import folded
from monitor.core.lexicon.pattern import scope, spelled
from monitor.domain import LANGUAGES, Concept, Guard

KINDS = frozenset(
    {"material", "country", "organisation", "instrument", "action", "indicator"}
    | {"sector", "place", "person", "unit", "pair"}
)
_ID = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+)*")
_PLAIN = Guard()

Place = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Complaint:
    """What is wrong with the concept number INDEX, at PLACE inside it."""

    index: int
    place: Place
    message: str


def complaints(concepts: Sequence[Concept]) -> tuple[Complaint, ...]:
    """Return every mistake, in the order of the concepts."""
    known = {concept.id for concept in concepts}
    found = [*_twice(concepts), *_circles(concepts), *_claimed(concepts)]
    for index, concept in enumerate(concepts):
        for place, message in _single(concept, known):
            found.append(Complaint(index, place, message))
    return tuple(sorted(found, key=lambda c: (c.index, str(c.place), c.message)))


def _single(concept: Concept, known: set[str]) -> Iterator[tuple[Place, str]]:
    yield from _identity(concept)
    yield from _languages(concept)
    yield from _names(concept)
    yield from _guards(concept)
    for at, above in enumerate(concept.broader):
        if above not in known:
            yield ("broader", at), f"there is no concept {above!r} to be under"


def _identity(concept: Concept) -> Iterator[tuple[Place, str]]:
    if not _ID.fullmatch(concept.id):
        yield ("id",), f"{concept.id!r} is no id: small letters, figures, - and _"
    if concept.kind not in KINDS:
        yield ("kind",), f"unknown kind {concept.kind!r}: one of {', '.join(sorted(KINDS))}"
    elif (len(concept.id) == 2 and concept.id.isalpha()) != (concept.kind == "country"):
        yield ("id",), "two letters are kept for countries, and a country's id has two letters"
    if concept.kind == "country" and concept.codes.get("iso") != concept.id.upper():
        yield ("codes",), f"a country has codes: {{iso: {concept.id.upper()}}}"


def _languages(concept: Concept) -> Iterator[tuple[Place, str]]:
    for field in ("names", "metonyms"):
        for language in getattr(concept, field):
            if language not in (*LANGUAGES, "all"):
                yield (field, language), f"unknown language {language!r}: one of {', '.join(LANGUAGES)}, all"
    if concept.kind == "pair" or concept.names.get("all") or concept.missing:
        return
    lacking = [language for language in LANGUAGES if not concept.names.get(language)]
    if lacking:
        yield ("names",), f"no name in {', '.join(lacking)}: give one, or the reason as `missing:`"


def _names(concept: Concept) -> Iterator[tuple[Place, str]]:
    for language, names in concept.names.items():
        if names and "*" in names[0] and concept.kind != "pair":
            yield ("names", language, 0), f"{names[0]!r} is printed, so it cannot have a *: put it later"
    for language, name, metonym in spelled(concept):
        field = "metonyms" if metonym else "names"
        words = getattr(concept, field)[language]
        place: Place = (field, language, words.index(name))
        if not name.strip("* ") or name != name.strip():
            yield place, f"{name!r} is empty or has blanks around it"
        elif len(name.strip("*")) == 1 and name not in concept.guards:
            yield place, f"{name!r} is one character: it needs a guard"


def _guards(concept: Concept) -> Iterator[tuple[Place, str]]:
    names = {name for _, name, _ in spelled(concept)}
    for name, guard in concept.guards.items():
        if name not in names:
            yield ("guards", name), f"{name!r} is guarded but is no name of this concept"
        for longer in guard.not_in:
            if folded(name.strip("*")) not in folded(longer):
                yield ("guards", name), f"{longer!r} does not hold {name!r}"


def _twice(concepts: Sequence[Concept]) -> Iterator[Complaint]:
    seen: set[str] = set()
    for index, concept in enumerate(concepts):
        if concept.id in seen:
            yield Complaint(index, ("id",), f"{concept.id!r} is given twice")
        seen.add(concept.id)


def _circles(concepts: Sequence[Concept]) -> Iterator[Complaint]:
    above = {concept.id: concept.broader for concept in concepts}
    for index, concept in enumerate(concepts):
        waiting, seen = list(concept.broader), set[str]()
        while waiting:
            here = waiting.pop()
            if here not in seen:
                seen.add(here)
                waiting.extend(above.get(here, ()))
        if concept.id in seen:
            yield Complaint(index, ("broader",), f"{concept.id!r} is broader than itself")


def _claimed(concepts: Sequence[Concept]) -> Iterator[Complaint]:
    """Refuse a name that two concepts bear in one language, unless something tells them apart."""
    owners: dict[tuple[str, str], tuple[Concept, bool]] = {}
    for index, concept in enumerate(concepts):
        for field in ("names", "metonyms"):
            for language, names in getattr(concept, field).items():
                for at, name in enumerate(names):
                    other = _rival(owners, concept, language, name)
                    if other:
                        message = (
                            f"{name!r} is a name of {other!r} too: guard one of them (needs, unless, shared)"
                        )
                        yield Complaint(index, (field, language, at), message)


def _rival(
    owners: dict[tuple[str, str], tuple[Concept, bool]], concept: Concept, language: str, name: str
) -> str | None:
    """Enter the name as this concept's; return who had it before, where nothing tells the two apart."""
    guard = concept.guards.get(name, _PLAIN)
    told = bool(guard.needs or guard.unless or guard.shared)
    key = folded(name.strip("*"))
    for home in scope(concept, language, name) or LANGUAGES:
        other, other_told = owners.setdefault((key, home), (concept, told))
        if other.id != concept.id and not (told or other_told or _same_state(concept, other)):
            return other.id
    return None


def _same_state(one: Concept, other: Concept) -> bool:
    """Tell a state and its organ: "the Kremlin" is both."""
    states = {one.codes.get("iso"), other.codes.get("iso")} - {None}
    return len(states) == 1 and states == {one.country, other.country} - {None}
