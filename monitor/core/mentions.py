"""Concept hits and happenings -> what labels are read from, and the countries, organisations and materials a text speaks of."""

from collections.abc import Sequence

from monitor.core.grams import LIMIT
from monitor.core.lexicon import Lexicon
from monitor.domain.understand import ConceptHit, Happening


def countries(hits: Sequence[ConceptHit], lexicon: Lexicon) -> tuple[str, ...]:
    """ISO codes in order of mention: a country, its capital for its government, its office-holders and organs."""
    nations = (lexicon.nation(hit.concept) for hit in sorted(hits, key=lambda hit: hit.start))
    return tuple(dict.fromkeys(nation for nation in nations if nation))


def organisations(hits: Sequence[ConceptHit]) -> tuple[str, ...]:
    return _of(hits, "organisation")


def materials(hits: Sequence[ConceptHit]) -> tuple[str, ...]:
    return _of(hits, "material")


def _of(hits: Sequence[ConceptHit], kind: str) -> tuple[str, ...]:
    return tuple(
        dict.fromkeys(hit.concept for hit in sorted(hits, key=lambda hit: hit.start) if hit.kind == kind)
    )


def named(hits: Sequence[ConceptHit], done: Sequence[Happening], lexicon: Lexicon) -> frozenset[str]:
    """Return what labels are read from: the concepts that the head of a text names, broader ones included, and
    the actions it tells, each as ACTION:MODALITY (a ban that is denied is another sign than one that is imposed)."""
    names = {hit.concept for hit in hits if hit.start < LIMIT}
    told = {f"{one.action}:{one.modality.value}" for one in done if one.start < LIMIT}
    return frozenset(told.union(names, *(lexicon.broader(name) for name in names)))
