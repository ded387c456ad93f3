"""Concept hits -> the countries, organisations and materials a text speaks of."""

from collections.abc import Sequence

from monitor.core.lexicon import Lexicon
from monitor.domain.understand import ConceptHit


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
