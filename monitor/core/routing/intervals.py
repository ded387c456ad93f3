"""Spans of time + a moment -> whether it lies within, and when what holds a message back ends."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from monitor.core.routing.model import Span, TimeRange

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = (
    *("january", "february", "march", "april", "may", "june", "july"),
    *("august", "september", "october", "november", "december"),
)
FURTHEST = timedelta(days=400)  # what is muted for longer than a year has no end worth waiting for
_MIDNIGHT = time(0, 0)


class RangeError(Exception):
    """A range that cannot be read; says what, and what to do."""


def contains(spans: Iterable[Span], now: datetime) -> bool:
    """Tell whether NOW lies in one of SPANS."""
    return any(_in(span, now.astimezone(ZoneInfo(span.location))) for span in spans)


def held_until(
    now: datetime, muted: Sequence[Span], active: Sequence[Span], quiet: Sequence[Span] = ()
) -> datetime:
    """Return the first moment from NOW on that lies in no MUTED or QUIET span and, where there are any, in an ACTIVE one.

    What would be held for longer than FURTHEST comes due then.
    """
    moment, end = now, now + FURTHEST
    everything = (*muted, *active, *quiet)
    while moment < end:
        blocked = contains(muted, moment) or contains(quiet, moment)
        if not blocked and (not active or contains(active, moment)):
            return moment
        moment = min(_next_edge(span, moment) for span in everything)
    return end


def _in(span: Span, local: datetime) -> bool:
    return (
        _in_times(span.times, local)
        and _in_ranges(span.weekdays, local.weekday(), WEEKDAYS, first=0)
        and _in_days(span.days_of_month, local)
        and _in_ranges(span.months, local.month, MONTHS, first=1)
        and _in_ranges(span.years, local.year, (), first=0)
    )


def _in_times(times: Sequence[TimeRange], local: datetime) -> bool:
    minute = local.hour * 60 + local.minute
    return not times or any(minutes(t.start_time) <= minute < minutes(t.end_time) for t in times)


def minutes(clock: str) -> int:
    """Return HH:MM in minutes of the day; 24:00 is its end."""
    return int(clock[:2]) * 60 + int(clock[3:])


def _in_ranges(ranges: Sequence[str], value: int, names: Sequence[str], *, first: int) -> bool:
    bounds = (bounds_of(text, names, first=first) for text in ranges)
    return not ranges or any(low <= value <= high for low, high in bounds)


def _in_days(ranges: Sequence[str], local: datetime) -> bool:
    """Days count from 1, or from the month's end with -1."""
    last = ((local.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)).day
    for text in ranges:
        low, high = (day if day > 0 else last + 1 + day for day in bounds_of(text, (), first=1))
        if max(low, 1) <= local.day <= min(high, last):
            return True
    return not ranges


def bounds_of(text: str, names: Sequence[str], *, first: int) -> tuple[int, int]:
    """Return `monday:friday`, `1:15` or `may` as two numbers; raise RangeError where it is none."""
    low, colon, high = (part.strip().lower() for part in text.partition(":"))
    bounds = _number(low, names, first), _number(high if colon else low, names, first)
    if bounds[0] > bounds[1] and (bounds[0] > 0) is (bounds[1] > 0):
        raise RangeError(f'"{text}" ends before it begins; write two ranges')
    return bounds


def _number(word: str, names: Sequence[str], first: int) -> int:
    if word in names:
        return names.index(word) + first
    plain = word.removeprefix("-")
    if not plain.isdecimal() or len(plain) > 4 or (names and not first):
        known = f"; write {names[0]} to {names[-1]}" if names else "; write a number"
        raise RangeError(f'"{word}" is not known here{known}')
    return int(word)


def _next_edge(span: Span, moment: datetime) -> datetime:
    """Return the next moment at which SPAN may begin or end: one of its times, or the local midnight."""
    zone = ZoneInfo(span.location)
    local = moment.astimezone(zone)
    clocks = {minutes(c) for t in span.times for c in (t.start_time, t.end_time) if minutes(c) < 1440}
    today = [datetime.combine(local.date(), time(m // 60, m % 60), zone) for m in sorted(clocks)]
    tomorrow = datetime.combine(local.date() + timedelta(days=1), _MIDNIGHT, zone)
    later = [at.astimezone(UTC) for at in (*today, tomorrow)]
    return min((at for at in later if at > moment), default=moment + timedelta(hours=1))
