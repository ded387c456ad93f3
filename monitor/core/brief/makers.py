"""A firm in a clause -> whether it only says who makes the goods that the clause is about."""

import re
from collections.abc import Sequence

from monitor.domain import ConceptHit

_RIGHT_BESIDE = re.compile(r"[ -](?:AI |KI-|IA )?|")


def is_maker(id: str, hits: Sequence[ConceptHit], text: str) -> bool:
    """Say whether a firm is named right beside goods wherever it stands: *Nvidia chips*, *Nexperia-Chips*, *puces Nexperia*."""
    named = [hit for hit in hits if hit.concept.lower() == id.lower() and hit.kind == "organisation"]
    goods = [hit for hit in hits if hit.kind in ("material", "product")]
    return bool(named) and all(any(_touch(hit, one, text) for one in goods) for hit in named)


def _touch(one: ConceptHit, other: ConceptHit, text: str) -> bool:
    first, second = sorted((one, other), key=lambda hit: hit.start)
    return _RIGHT_BESIDE.fullmatch(text, first.end, max(first.end, second.start)) is not None
