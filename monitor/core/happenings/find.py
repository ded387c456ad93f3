"""Clauses, cues and hits -> happenings."""

from collections.abc import Sequence
from datetime import datetime

from monitor.core.lexicon import Lexicon
from monitor.domain.understand import Claim, ConceptHit, Happening


def happenings(
    text: str,
    language: str,
    *,
    hits: Sequence[ConceptHit],
    lexicon: Lexicon,
    published: datetime | None,
    claims: Sequence[Claim],
) -> tuple[Happening, ...]:
    return ()
