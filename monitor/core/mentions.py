"""Concept hits -> the countries, organisations and materials a text speaks of."""

from collections.abc import Sequence

from monitor.core.lexicon import Lexicon
from monitor.domain.understand import ConceptHit


def countries(hits: Sequence[ConceptHit], lexicon: Lexicon) -> tuple[str, ...]:
    return tuple(dict.fromkeys(hit.concept.upper() for hit in hits if hit.kind == "country"))


def organisations(hits: Sequence[ConceptHit]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(hit.concept for hit in hits if hit.kind == "organisation"))


def materials(hits: Sequence[ConceptHit]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(hit.concept for hit in hits if hit.kind == "material"))
