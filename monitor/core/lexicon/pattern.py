"""A concept -> its patterns: each name in folded form with all that decides whether an occurrence counts."""

import unicodedata
from collections.abc import Collection, Iterable, Iterator
from enum import IntEnum
from typing import NamedTuple

from monitor.core.lexicon.compound import by_wind
from monitor.core.lexicon.fold import folded, is_cjk, is_katakana
from monitor.domain import Concept, Guard

PROPER = frozenset({"country", "organisation", "person", "place", "pair"})
_BOUND_LEFT = PROPER | {"material"}
_COMMERCIAL = frozenset({"company", "agency", "media", "exchange", "union"})
_PLAIN = Guard()
_CONTEXT = ("not_in", "not_after", "not_before", "followed_by", "needs", "unless")


class Case(IntEnum):
    ANY = 0
    INITIAL = 1  # must begin with a capital
    EXACT = 2  # must stand as it is written


class Edge(IntEnum):
    """What may stand beside a name."""

    FREE = 0  # anything
    WORD = 1  # no letter (at the right: but a plural or genitive s)
    STRICT = 2  # no letter at all
    KATAKANA = 3  # no katakana
    STEM = 4  # letters, which then belong to it
    COMPOUND = 5  # what WORD allows, or a noun that a German word goes on with
    INFLECTED = 6  # an ending of a German adjective


# Named once: to ask an enumeration for a member takes long, and there are tens of thousands of names.
_FREE, _WORD, _STRICT, _KATAKANA, _STEM, _COMPOUND, _INFLECTED = Edge
_ANY, _INITIAL, _EXACT = Case


class Pattern(NamedTuple):
    """One name of one concept. LANGUAGES empty = counts in texts of every language."""

    key: str
    name: str
    concepts: tuple[str, ...]
    kind: str
    left: Edge
    right: Edge
    case: Case
    languages: frozenset[str]
    guard: Guard | None = None  # in folded form; None = nothing to ask
    owner: str = ""  # what the swallowing words know it by
    metonym: bool = False
    swallows: bool = False


def patterns(concept: Concept) -> tuple[Pattern, ...]:
    """Return one pattern a distinct name; where several say the same, the loosest stands."""
    found: dict[tuple[object, ...], Pattern] = {}
    for language, name, metonym in (*spelled(concept), *_parts(concept)):
        new = _pattern(concept, language, name, metonym=metonym)
        place = (new.key, new.left, new.right, new.case)
        found[place] = _joined(found.get(place), new)
    return tuple(found.values())


def _parts(concept: Concept) -> Iterator[tuple[str, str, bool]]:
    """Yield what parts of a country are called in German: Nordspanien says where, and of whom it is spoken."""
    if concept.kind == "country":
        for word in concept.names.get("de", ()):
            yield from (("de", part, False) for part in by_wind(word))


def spelled(concept: Concept) -> Iterator[tuple[str, str, bool]]:
    """Yield (language, name, is it a metonym) for all names."""
    for names, metonym in ((concept.names, False), (concept.metonyms, True)):
        for language, words in names.items():
            for word in words:
                yield language, word, metonym


def swallowing(concepts: Iterable[Concept]) -> dict[str, set[str]]:
    """Return the longer words of all guards, each with the names (`concept:key`) that it swallows."""
    words: dict[str, set[str]] = {}
    for concept in concepts:
        for name, guard in concept.guards.items():
            for word in guard.not_in:
                words.setdefault(folded(word), set()).add(_owner(concept, folded(name.strip("*"))))
    return words


def scope(concept: Concept, language: str, name: str) -> frozenset[str]:
    """Return the languages a name counts in: proper names count everywhere, the other words at home."""
    guard = concept.guards.get(name, _PLAIN)
    at_home = guard.local or concept.kind not in PROPER or not (name[0].isupper() or is_cjk(name[0]))
    return frozenset({language}) if language != "all" and at_home else frozenset()


def case_of(concept: Concept, name: str) -> Case:
    acronym = name.isascii() and name.isupper() and sum(map(str.isalpha, name)) <= 4
    if acronym or (concept.guards.get(name, _PLAIN).case and any(map(str.isalpha, name))):
        return _EXACT
    return _INITIAL if concept.kind in PROPER and name[0].isupper() else _ANY


def _pattern(concept: Concept, language: str, name: str, *, metonym: bool) -> Pattern:
    guard = concept.guards.get(name, _PLAIN)
    bare = name.strip("*")
    key = folded(bare)
    case = case_of(concept, name)
    return Pattern(
        key=key,
        name=unicodedata.normalize("NFKC", bare),
        concepts=concept.broader if concept.kind == "pair" else (concept.id,),
        kind="country" if concept.kind == "pair" else concept.kind,
        left=_STEM if name.startswith("*") else _edge(concept.kind, key, key[0], _WORD, bounded=_BOUND_LEFT),
        right=_right(concept, language, name, key, case),
        case=case,
        languages=scope(concept, language, name),
        guard=_asked(guard),
        owner=_owner(concept, key),
        metonym=metonym,
        swallows=concept.kind == "place" or concept.codes.get("role") in _COMMERCIAL,
    )


def _right(concept: Concept, language: str, name: str, key: str, case: Case) -> Edge:
    if name.endswith("*"):
        return _STEM
    if concept.kind == "material" and language == "de" and name[0].isupper() and not name.isupper():
        return _COMPOUND
    if concept.kind == "country" and language == "de" and name.endswith("isch"):
        return _INFLECTED
    return _edge(concept.kind, key, key[-1], _STRICT if case is _EXACT else _WORD, bounded=PROPER)


def _owner(concept: Concept, key: str) -> str:
    return f"{concept.id}:{key}"


def _asked(guard: Guard) -> Guard | None:
    """Return the guard with its words folded, or None when it asks nothing of the text."""
    if guard is _PLAIN or not any(getattr(guard, name) for name in _CONTEXT):
        return None
    return Guard(
        not_in=_folded(guard.not_in),
        not_after=_folded(guard.not_after),
        not_before=_folded(guard.not_before),
        followed_by=_folded(guard.followed_by),
        needs=_folded(guard.needs),
        unless=_folded(guard.unless),
        local=guard.local,
    )


def _folded(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(map(folded, words))


def _edge(kind: str, key: str, char: str, alphabetic: Edge, *, bounded: Collection[str]) -> Edge:
    """A proper name in katakana is no part of a longer word: クアンタ is not in クアンタン, リチウム not in トリチウム."""
    if not is_cjk(char):
        return alphabetic
    short_katakana = len(key) <= 3 and all(map(is_katakana, key))
    return _KATAKANA if short_katakana or (kind in bounded and is_katakana(char)) else _FREE


def _joined(old: Pattern | None, new: Pattern) -> Pattern:
    if old is None:
        return new
    everywhere = not old.languages or not new.languages
    return old._replace(languages=frozenset[str]() if everywhere else old.languages | new.languages)
