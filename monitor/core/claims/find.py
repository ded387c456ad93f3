"""Amounts, dates and hits of a text -> its claims."""

from collections.abc import Sequence
from datetime import datetime

from monitor.core.lexicon import Lexicon
from monitor.domain.understand import Claim, ConceptHit


def claims(
    text: str, language: str, *, hits: Sequence[ConceptHit], lexicon: Lexicon, published: datetime | None
) -> tuple[Claim, ...]:
    return ()
