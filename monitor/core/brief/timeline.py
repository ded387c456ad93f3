"""A story, its assessments and its sentences -> the days of its timeline: reported, ahead, score."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from monitor.core.brief.units import Unit
from monitor.domain import Assessment, Mark, Member

_MOST_AHEAD = 6


def timeline(
    members: Iterable[Member], units: Iterable[Unit], scores: Sequence[Assessment], now: datetime
) -> tuple[Mark, ...]:
    """List each day once a kind: who reported on it, which day named by the text lies ahead, what the score was."""
    marks = [*_reported(members), *_ahead(units, now), *_scores(scores)]
    return tuple(sorted(marks, key=lambda mark: (mark.day, mark.kind)))


def _reported(members: Iterable[Member]) -> list[Mark]:
    by_day: dict[date, list[str]] = {}
    for member in members:
        entry = member.entry
        by_day.setdefault(entry.when.date(), []).append(entry.outlet or entry.author or entry.source_id)
    return [Mark(day, "reported", ", ".join(dict.fromkeys(names))) for day, names in by_day.items()]


def _ahead(units: Iterable[Unit], now: datetime) -> list[Mark]:
    days = {
        m.iso
        for unit in units
        for m in unit.moments
        if m.iso and len(m.iso) == 10 and m.iso > now.date().isoformat()
    }
    return [Mark(date.fromisoformat(iso), "ahead") for iso in sorted(days)[:_MOST_AHEAD]]


def _scores(scores: Sequence[Assessment]) -> list[Mark]:
    last = {found.at.date(): found.score for found in sorted(scores, key=lambda found: found.at)}
    return [Mark(day, "score", score=score) for day, score in last.items()]
