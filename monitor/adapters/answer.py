"""What a server's status and headers say -> how long to wait, what to remember, which error it is."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from monitor.errors import FetchError

WAIT_LONGEST = 86_400.0
_TOKEN_LONGEST = 1_000
_MAX_AGE = re.compile(r"(?:^|[\s,])max-age\s*=\s*\"?(\d{1,12})", re.IGNORECASE)
_NO_CACHE = re.compile(r"\bno-(?:cache|store)\b", re.IGNORECASE)
_SECONDS = re.compile(r"[0-9]{1,12}")
_PRINTABLE = re.compile(r"[\x20-\x7e]+")
_REASONS = {
    401: "the server wants a password",
    403: "the server refuses us",
    404: "not found",
    408: "the server was too slow",
    410: "gone for good",
    429: "too many visits",
    451: "withheld for legal reasons",
    503: "the server is busy or closed",
}
_COME_AGAIN = (408, 425, 429)


def error_of(status: int, headers: Mapping[str, str], now: datetime) -> FetchError:
    """Return the error that a status of 300 and more means."""
    reason = f"HTTP {status}" + (f": {_REASONS[status]}" if status in _REASONS else "")
    return FetchError(
        reason,
        status=_state(status),
        permanent=status == 410,
        retry_after=retry_after(headers.get("Retry-After", ""), now),
    )


def retry_after(value: str, now: datetime) -> float | None:
    """Read seconds or an HTTP date; nothing from garbage or the past, never more than a day."""
    value = value.strip()
    if _SECONDS.fullmatch(value):
        return min(float(value), WAIT_LONGEST) or None
    return _until(value, now)


def max_age(headers: Mapping[str, str], now: datetime) -> float | None:
    """Return how long the server asks us to wait, by Cache-Control, else by Expires."""
    control = headers.get("Cache-Control", "")
    if _NO_CACHE.search(control):
        return None
    found = _MAX_AGE.search(control)
    if found:
        return min(float(found[1]), WAIT_LONGEST) or None
    return _until(headers.get("Expires", ""), now)


def remembered(value: str | None) -> str | None:
    """Return an ETag or Last-Modified that is safe to send back, else nothing."""
    value = (value or "").strip()
    return value if _PRINTABLE.fullmatch(value) and len(value) <= _TOKEN_LONGEST else None


def _state(status: int) -> str:
    if status in (404, 410):
        return "gone"
    return "refused" if 400 <= status < 500 and status not in _COME_AGAIN else "unreachable"


def _until(date: str, now: datetime) -> float | None:
    try:
        when = parsedate_to_datetime(date)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    when = when.replace(tzinfo=UTC) if when.tzinfo is None else when
    try:
        seconds = (when - now).total_seconds()
    except OverflowError:
        return None
    return min(seconds, WAIT_LONGEST) if seconds > 0 else None
