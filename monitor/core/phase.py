"""When a story's entries were published + the clock -> where it is in its life, and until when that holds."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from monitor.domain import Phase

_BREAKING = timedelta(hours=12)  # since the first report
_LIVELY = timedelta(hours=48)  # since the newest report
_DEVELOPING = timedelta(days=4)  # since the first report
_OPEN = timedelta(days=9)  # since the newest report: nothing joins by itself any more


def phase(moments: Sequence[datetime], now: datetime) -> tuple[Phase, datetime | None]:
    """Return the phase of a story with entries of these MOMENTS, and when it ends if nothing new comes."""
    first, last = min(moments), min(max(moments), now)
    quiet = last + _LIVELY
    if now < quiet:
        if now < first + _BREAKING:
            return Phase.BREAKING, min(quiet, first + _BREAKING)
        if now < first + _DEVELOPING:
            return Phase.DEVELOPING, min(quiet, first + _DEVELOPING)
        return Phase.SUSTAINED, quiet
    if now < last + _OPEN:
        return Phase.FADING, last + _OPEN
    return Phase.CLOSED, None
