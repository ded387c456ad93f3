"""A date as somebody wrote it -> a moment in UTC, or None; and what is odd about it."""

import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

AHEAD = timedelta(hours=1)
BEHIND = timedelta(
    days=730
)  # two years older than the visit that found it: an old entry dug out, or a wrong clock
EARLIEST = datetime(
    1990, 1, 1, tzinfo=UTC
)  # before feeds, before their archives: an empty field written as a date
LONGEST = 100

_ZONE = re.compile(r"(?:[Zz]|[A-Za-z]{2,5}|[+-]\d{2}:?\d{2}|[+-]\d{1,2}|\(.*\))\s*$")
_OFFSET = re.compile(r":\d{2}(?:\.\d+)?\s*[+-](\d{2}):?(\d{2})\s*$")
_FARTHEST = 14  # hours from Greenwich
_HAS_DIGIT = re.compile(r"\d")
_SIXTY = re.compile(r":60(?=$|[^\d])")
_LONG_FRACTION = re.compile(r"([.,]\d{6})\d+")
_YEAR_FIRST = re.compile(r"\s*[0-9]{4}")
_WITH_MONTH = re.compile(r"\s*[0-9]{4}-?[0-9]{2}")
_NUMBERS = re.compile(
    r"(\d{4})\s*[年년/.-]\s*(\d{1,2})\s*[月월/.-]\s*(\d{1,2})\s*[日일]?(?:[T\s,]*(\d{1,2})[:時时](\d{1,2})(?::(\d{1,2}))?分?)?"
)


def moment(text: str) -> datetime | None:
    """Read an ISO 8601, RFC 3339, RFC 822 or plain year-month-day date; a missing zone is read as UTC."""
    text = text.strip()[:LONGEST]
    if not _HAS_DIGIT.search(text):
        return None
    text = _LONG_FRACTION.sub(r"\1", _SIXTY.sub(":59", text))
    for read in (_iso, _mail, _numbers):
        try:
            return utc(read(text))
        except (ValueError, TypeError, IndexError, OverflowError):
            continue
    return None


def dated(raw: str, parts: Sequence[int] | None) -> datetime | None:
    """Return the moment of a feed's date: PARTS as the parser read it, or our own reading.

    A date that begins with a year is ours first: the parser puts today's month where it finds none (`2026年1月5日`).
    """
    if not _YEAR_FIRST.match(raw):
        return from_parts(parts) or moment(raw)
    return moment(raw) or (from_parts(parts) if _WITH_MONTH.match(raw) else None)


def from_parts(parts: Sequence[int] | None) -> datetime | None:
    """Return the moment of a UTC time tuple, None where no calendar has it."""
    try:
        return datetime(*parts[:6], tzinfo=UTC) if parts else None  # type: ignore[misc,arg-type,unused-ignore]
    except (ValueError, TypeError, OverflowError):
        return None


def utc(when: datetime) -> datetime:
    return when.replace(tzinfo=UTC) if when.tzinfo is None else when.astimezone(UTC)


def judge(
    raw: str, when: datetime | None, now: datetime, *, archive: bool
) -> tuple[datetime | None, tuple[str, ...]]:
    """Return the date to keep and its flags; a date before 1990 is an empty field and counts as none.

    An ARCHIVE has old dates by right, so they are not flagged there.
    """
    flags: list[str] = []
    if _zone_is_nonsense(raw):
        when = None
    old = when is not None and (when < EARLIEST or (not archive and now - when > BEHIND))
    if when is not None and when < EARLIEST:
        when = None
    if when is None:
        flags.append("undated")
    elif when - now > AHEAD:
        flags.append("future")
    if old:
        flags.append("backdated")
    if when is not None and raw and not _ZONE.search(raw.strip()[:LONGEST]):
        flags.append("tz_missing")
    return when, tuple(flags)


def _zone_is_nonsense(raw: str) -> bool:
    """Say whether a date has an offset that no place on earth has; the parser would reckon with it all the same."""
    offset = _OFFSET.search(raw[:LONGEST])
    return offset is not None and (int(offset[1]) > _FARTHEST or int(offset[2]) > 59)


def _iso(text: str) -> datetime:
    return datetime.fromisoformat(text.upper())


def _mail(text: str) -> datetime:
    return parsedate_to_datetime(text)


def _numbers(text: str) -> datetime:
    found = _NUMBERS.match(text)
    if found is None:
        raise ValueError(text)
    return datetime(*(int(number) for number in found.groups(default="0")), tzinfo=UTC)  # type: ignore[misc,arg-type,unused-ignore]
