"""Text, happenings and claims -> what to be careful about."""

from collections.abc import Sequence
from datetime import datetime

from monitor.domain.understand import Claim, Happening


def flags(
    text: str, language: str, happenings: Sequence[Happening], claims: Sequence[Claim], published: datetime | None
) -> tuple[str, ...]:
    return ("unquantified",) if any(claim.unquantified for claim in claims) else ()
