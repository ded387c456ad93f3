"""Sample entries with days that count back from the newest + now -> import lines with real dates, fresh on any day.

A line says `days_ago` and `time` (UTC) instead of `published`; its text may name days counted from the newest one, as
{d+21} (day, month, year), {D-3} (day, month), {w-1} (weekday), {m+4} (month and year), {y+1} (year).
"""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from babel.dates import format_date, format_skeleton

_PLACE = re.compile(r"\{([dDwmy])([+-]\d{1,3})?\}")
_TEXTS = ("title", "summary", "content")
_OWN = ("days_ago", "time")


def shift(lines: Iterable[Mapping[str, Any]], now: datetime) -> list[dict[str, Any]]:
    """Return the lines with `published` set and days named, so that the newest is today, or yesterday where some of
    today's would still lie ahead. A negative `days_ago` means a date in the future and stays there."""
    held = list(lines)
    newest = _newest(held, now.astimezone(UTC))
    return [_dated(line, newest) for line in held]


def _newest(lines: Iterable[Mapping[str, Any]], now: datetime) -> date:
    ahead = any(line["days_ago"] == 0 and _time(line) > now.time() for line in lines)
    return now.date() - timedelta(days=ahead)


def _dated(line: Mapping[str, Any], newest: date) -> dict[str, Any]:
    day = newest - timedelta(days=line["days_ago"])
    kept = {name: value for name, value in line.items() if name not in _OWN}
    texts = {name: named(line[name], newest, line["lang"]) for name in _TEXTS if name in line}
    return kept | texts | {"published": datetime.combine(day, _time(line), UTC).isoformat()}


def _time(line: Mapping[str, Any]) -> time:
    return time.fromisoformat(line["time"])


def named(text: str, newest: date, language: str) -> str:
    """Return TEXT with its places filled by days counted from NEWEST, in the way of LANGUAGE."""
    return _PLACE.sub(lambda found: _FORMS[found[1]](newest, int(found[2] or 0), language), text)


def _month(newest: date, offset: int) -> date:
    months = newest.year * 12 + newest.month - 1 + offset
    return date(months // 12, months % 12 + 1, 1)


_FORMS: Mapping[str, Callable[[date, int, str], str]] = {
    "d": lambda day, n, lang: format_date(day + timedelta(days=n), "long", locale=lang),
    "D": lambda day, n, lang: format_skeleton("MMMMd", day + timedelta(days=n), locale=lang),
    "w": lambda day, n, lang: format_date(day + timedelta(days=n), "EEEE", locale=lang),
    "m": lambda day, n, lang: format_skeleton("yMMMM", _month(day, n), locale=lang),
    "y": lambda day, n, lang: format_date(date(day.year + n, 1, 1), "y", locale=lang),
}
