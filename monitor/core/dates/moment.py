"""A time as a text says it, and the arithmetic that makes it a date."""

from calendar import monthrange
from datetime import date, timedelta
from typing import NamedTuple


class Moment(NamedTuple):
    """ISO is YYYY, YYYY-MM or YYYY-MM-DD; None when a relative time has nothing to be counted from."""

    start: int
    end: int
    iso: str | None
    deadline: bool = False  # the last moment for something
    effect: bool = False  # the moment from which something holds
    since: bool = False  # begun then and still so
    span: bool = False  # a stretch that ends then: its length is a figure as well


class Spoken(NamedTuple):
    """What a date phrase says by itself, before a year is found for it."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    turn: int | None = None  # years away from the publication year, where the words say so
    last_of: int = 0  # length in months of the period whose last day is meant (3 = quarter, 6 = half-year)


def last_day(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


def iso_of(year: int, month: int | None = None, day: int | None = None) -> str | None:
    """Write the date, or None where there is no such day."""
    if month is None:
        return f"{year:04d}"
    if not 1 <= month <= 12 or (day is not None and not 1 <= day <= monthrange(year, month)[1]):
        return None
    return f"{year:04d}-{month:02d}" if day is None else f"{year:04d}-{month:02d}-{day:02d}"


def ends_after(iso: str, day: date) -> bool:
    """Does what ISO names end after DAY?"""
    return iso[: len(iso)] > day.isoformat()[: len(iso)]


_DAYS = {"day": 1, "days": 1, "weeks": 7}
_MONTHS = {"months": 1, "years": 12}


def stepped(today: date, unit: str, step: int) -> str | None:
    """The day, week, month, quarter or year STEP away from TODAY; of a week its Monday's month is all that is sure."""
    if unit in _DAYS:
        return (today + timedelta(days=step * _DAYS[unit])).isoformat()
    if unit in _MONTHS:
        return _same_day(today, step * _MONTHS[unit]).isoformat()
    if unit in ("week", "week_end"):
        monday = today + timedelta(days=7 * step - today.weekday())
        return (monday + timedelta(days=6)).isoformat() if unit == "week_end" else monday.isoformat()[:7]
    if unit == "year":
        return iso_of(today.year + step)
    year, month = divmod(today.year * 12 + today.month - 1 + step * (3 if unit == "quarter" else 1), 12)
    if unit == "month":
        return iso_of(year, month + 1)
    return last_day(year, month + 1 if unit == "month_end" else month // 3 * 3 + 3).isoformat()


def _same_day(today: date, months: int) -> date:
    """The same day of a later month, or its last one where it has no such day."""
    year, month = divmod(today.year * 12 + today.month - 1 + months, 12)
    return min(
        last_day(year, month + 1), date(year, month + 1, min(today.day, monthrange(year, month + 1)[1]))
    )


def weekday(today: date, number: int, *, ahead: bool, after: bool = False) -> str:
    """The nearest such weekday: today or before; today or later where the text looks ahead; later for the next one."""
    away = (number - today.weekday()) % 7
    days = away or 7 if after else away if ahead else away - 7 * (away > 0)
    return (today + timedelta(days=days)).isoformat()


def dated(spoken: Spoken, today: date | None, *, ahead: bool, since: bool) -> str | None:
    """Find the year of what was SPOKEN and write it; without TODAY only what names its year has a date."""
    year = spoken.year
    if year is None and today is not None:
        year = today.year + spoken.turn if spoken.turn is not None else _likely(spoken, today, ahead, since)
    if year is None:
        return None
    if spoken.last_of:
        return last_day(year, spoken.month or 12).isoformat()
    return iso_of(year, spoken.month, spoken.day)


def _likely(spoken: Spoken, today: date, ahead: bool, since: bool) -> int:
    """A month said without its year: the next one where the text looks ahead, else the one just past.

    A day is taken from the nearest year, since a date of the coming weeks is often said without any future tense.
    """
    here = (spoken.month or 12, spoken.day or (1 if ahead else 0))
    now = (today.month, today.day)
    if ahead and not since and not _just_past(spoken, today):
        return today.year if (here[0], spoken.day or 31) >= now else today.year + 1
    if spoken.last_of and not ahead:  # a quarter of which figures are told is over
        return today.year if last_day(today.year, here[0]) <= today else today.year - 1
    if (since and not _soon(spoken, today)) or spoken.day is None:
        period = (here[0], spoken.day or 1)
        if spoken.day is None and not since and _next_month(spoken, today):
            return today.year + (here[0] == 1)
        return today.year if period <= now else today.year - 1
    return _nearest(here[0], spoken.day, today)


_JUST = 60  # days
_SOON = 31
_LATE = 15  # day of a month from which the next one is spoken of


def _next_month(spoken: Spoken, today: date) -> bool:
    """*the December list price*, said late in November: figures of a December eleven months ago are no news."""
    return spoken.month == today.month % 12 + 1 and today.day >= _LATE


def _just_past(spoken: Spoken, today: date) -> bool:
    """A day of the last weeks is that day, whatever else the clause says of what comes."""
    if spoken.day is None or spoken.month is None or iso_of(today.year, spoken.month, spoken.day) is None:
        return False
    return 0 < (today - date(today.year, spoken.month, spoken.day)).days <= _JUST


def _soon(spoken: Spoken, today: date) -> bool:
    """A day of the next weeks is no day of a year ago: *desde el 3 de noviembre*, said in October."""
    if spoken.day is None or spoken.month is None:
        return False
    for year in (today.year, today.year + 1):
        if iso_of(year, spoken.month, spoken.day) is not None:
            ahead = (date(year, spoken.month, spoken.day) - today).days
            if 0 < ahead <= _SOON:
                return True
    return False


def _nearest(month: int, day: int, today: date) -> int:
    def away(year: int) -> int:
        return abs((date(year, month, min(day, monthrange(year, month)[1])) - today).days)

    if not 1 <= month <= 12 or day < 1:
        return today.year
    return min((today.year - 1, today.year, today.year + 1), key=away)
