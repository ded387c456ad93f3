"""Concepts -> the dictionary: which stand in a text, which are narrower or broader, how they are called."""

import hashlib
from collections.abc import Iterable, Mapping
from functools import cached_property
from types import MappingProxyType

from monitor.core.lexicon.organs import owned, owns
from monitor.core.lexicon.pattern import patterns, swallowing
from monitor.core.lexicon.scan import Scanner
from monitor.domain import Concept, ConceptHit

_ORGANS = frozenset({"ministry", "parliament", "court"})
STATE_ROLES = frozenset(
    {"government", "ministry", "parliament", "military", "central_bank", "state_body", "court"}
)


class Lexicon:
    """Immutable and safe to share between threads. Refuses an id given twice; what else is wrong is told by lint.

    VERSION is given where it is remembered: to work it out takes as long as to read the concepts.
    """

    def __init__(self, concepts: Iterable[Concept], version: str = "") -> None:
        given = sorted(concepts, key=lambda concept: concept.id)
        whole = [concept for concept in given if concept.kind != "pair"]
        if len({concept.id for concept in given}) < len(given):
            raise ValueError("an id is given to two concepts")
        self.concepts: Mapping[str, Concept] = MappingProxyType({concept.id: concept for concept in whole})
        self._given = given
        self._version = version
        parents = {concept.id: concept.broader for concept in whole}
        self._broader = {id_: _closure(id_, parents) for id_ in parents}
        self._narrower = _turned(self._broader)
        self._by_iso = {c.codes["iso"]: c.id for c in whole if c.kind == "country" and "iso" in c.codes}

    @cached_property
    def version(self) -> str:
        return self._version or _fingerprint(self._given)

    @cached_property
    def _scanner(self) -> Scanner:
        """Made when a text is read first: rules are asked about ids, which takes no scanner."""
        names = (pattern for concept in self._given for pattern in patterns(concept))
        return Scanner(names, swallowing(self._given))

    def find(self, text: str, language: str) -> tuple[ConceptHit, ...]:
        """Return the concepts of TEXT by start; per kind they do not overlap. Language "" = names of all languages."""
        return self._of_own_state(self._scanner.find(text, language), text)

    def _of_own_state(self, hits: tuple[ConceptHit, ...], text: str) -> tuple[ConceptHit, ...]:
        """Drop an organ that stands beside the name of another state than its own: *das thailändische Handelsministerium*,
        *Ghana's Supreme Court*, *Sénat péruvien*."""
        states = [hit for hit in hits if hit.kind == "country" and not hit.metonym]
        organs = [hit for hit in hits if hit.kind == "organisation" and self._organ(hit)] if states else []
        wrong = [hit for hit in organs if any(self._is_of(hit, state, text) for state in states)]
        return (
            tuple(hit for hit in hits if not any(_lies_in(hit, other) for other in wrong)) if wrong else hits
        )

    def _organ(self, hit: ConceptHit) -> bool:
        concept = self.concepts[hit.concept]
        return bool(concept.country) and concept.codes.get("role") in _ORGANS

    def _is_of(self, hit: ConceptHit, state: ConceptHit, text: str) -> bool:
        """Tell whether what is called by HIT is an organ of STATE, which is not the one that its concept is of."""
        if self.concepts[state.concept].codes.get("iso") in (None, self.concepts[hit.concept].country):
            return False
        if state.end <= hit.start:
            ministry = self.concepts[hit.concept].codes.get("role") == "ministry"
            return owns(text, state, hit) and (ministry or not self._is_noun(state, text))
        return state.start >= hit.end and owned(text, hit, state)

    def _is_noun(self, state: ConceptHit, text: str) -> bool:
        """Tell whether a state stands there by its name alone: *Ukraine Senate vote* may be about it, in another's senate."""
        names = self.concepts[state.concept].names.values()
        alone = text[state.end : state.end + 1] in ("", " ")
        return alone and any(text[state.start : state.end] == known[0] for known in names if known)

    def narrower(self, id_: str) -> frozenset[str]:
        """Return what lies below, itself included."""
        return self._narrower.get(id_, frozenset({id_}))

    def broader(self, id_: str) -> frozenset[str]:
        """Return what lies above, itself included."""
        return self._broader.get(id_, frozenset({id_}))

    def name(self, id_: str, language: str) -> str:
        """Return the name to print of a concept or an ISO country code; what is unknown is returned as it is."""
        concept = self.get(id_)
        return concept.name(language) if concept else id_

    def get(self, id_: str) -> Concept | None:
        """Return the concept of an id or an ISO country code."""
        return self.concepts.get(self._by_iso.get(id_, id_))

    def nation(self, id_: str) -> str | None:
        """Return the ISO code of the state that is named with this concept: a country, its office-holder, its organ."""
        concept = self.concepts.get(id_)
        if concept is None:
            return None
        if concept.kind == "country":
            return concept.codes.get("iso")
        speaks_for_it = concept.kind == "person" or concept.codes.get("role") in STATE_ROLES
        return concept.country if speaks_for_it else None


def _lies_in(hit: ConceptHit, ministry: ConceptHit) -> bool:
    """Say whether it is the ministry, or the state that the ministry's name stands for."""
    said = hit.metonym or hit.kind == "organisation"
    return said and ministry.start <= hit.start and hit.end <= ministry.end


def _closure(id_: str, parents: Mapping[str, tuple[str, ...]]) -> frozenset[str]:
    seen: set[str] = set()
    waiting = [id_]
    while waiting:
        here = waiting.pop()
        if here not in seen:
            seen.add(here)
            waiting.extend(parents.get(here, ()))
    return frozenset(seen)


def _turned(broader: Mapping[str, frozenset[str]]) -> dict[str, frozenset[str]]:
    narrower: dict[str, set[str]] = {id_: {id_} for id_ in broader}
    for id_, above in broader.items():
        for other in above:
            narrower.setdefault(other, {other}).add(id_)
    return {id_: frozenset(below) for id_, below in narrower.items()}


def _fingerprint(concepts: Iterable[Concept]) -> str:
    digest = hashlib.sha256()
    for concept in concepts:
        digest.update(repr(_plain(concept)).encode())
    return digest.hexdigest()[:16]


def _plain(concept: Concept) -> list[object]:
    """Return what a concept says, with every mapping in a fixed order; the order of names counts."""
    guards = [(name, repr(guard)) for name, guard in sorted(concept.guards.items())]
    grammar = [(language, sorted(words.items())) for language, words in sorted(concept.grammar.items())]
    return [
        concept.id,
        concept.kind,
        sorted(concept.names.items()),
        sorted(concept.metonyms.items()),
        sorted(concept.codes.items()),
        concept.broader,
        concept.country,
        grammar,
        guards,
    ]
