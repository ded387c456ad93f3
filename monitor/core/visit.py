"""A source's state and what a visit brought -> its next state: status, rhythm, back-off, when to come again."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from hashlib import sha256

from monitor.core.text import clean
from monitor.domain import Document, SourceState, SourceStatus
from monitor.errors import SourceError

HOUR, DAY = 3_600.0, 86_400.0
RETRY_LONGEST = DAY  # a server may ask for more; we come back after a day
SILENT_AFTER = 5  # usual gaps without anything new
SILENT_AT_LEAST = 12 * HOUR  # a night is no silence
UNKNOWN_GAP = 7 * DAY  # of a source that has not published twice yet
GONE_AFTER = 3  # so often not found in a row means gone
WEIGHT = 0.3  # of the newest gap against all before
LOOKED_AT = 30  # dates of a document that tell its rhythm at the first visit
REASON = 300
SOONEST = 0.25  # of a wait that spreads the visits
LATE = 0.5  # of a wait: a visit that much behind its time is one of a crowd, as after a start


@dataclass(frozen=True, slots=True)
class Pace:
    """How often a source may be visited, in seconds."""

    floor: float = 300.0
    ceiling: float = HOUR


def body_hash(document: Document) -> str | None:
    """Return the hash of a body; the same twice means that nothing need be parsed."""
    return sha256(document.body).hexdigest() if document.body is not None else None


def unchanged(state: SourceState, document: Document) -> bool:
    """Say whether a document holds nothing that the last one did not."""
    return document.body is None or body_hash(document) == state.body_hash


def after(
    state: SourceState,
    outcome: Document | SourceError,
    now: datetime,
    *,
    new: int = 0,
    found: int = 0,
    dates: Sequence[datetime | None] = (),
    pace: Pace = Pace(),
) -> SourceState:
    """Return the state after a visit that brought OUTCOME, with FOUND entries of which NEW were not known.

    DATES are those of all entries found; at the first visit they tell the source's rhythm.
    """
    if isinstance(outcome, SourceError):
        return _failed(state, outcome, now, pace)
    if unchanged(state, outcome):
        return _unmodified(state, outcome, now, pace)
    return _read(state, outcome, now, new=new, found=found, dates=dates, pace=pace)


def next_visit(
    state: SourceState, now: datetime, *, pace: Pace = Pace(), max_age: float | None = None
) -> datetime:
    """Return when to come again after a good visit: twice in a usual gap, never before the server's own max-age."""
    if state.source.every is not None:
        return now + timedelta(seconds=max(1, state.source.every))
    wished = max((state.gap or 0.0) / 2 or pace.floor, max_age or 0.0)
    return now + timedelta(seconds=min(max(wished, pace.floor), pace.ceiling))


def spread(
    state: SourceState, waits: datetime, now: datetime, *, pace: Pace = Pace(), max_age: float | None = None
) -> datetime:
    """Return WAITS, moved once by the source's own share of the wait where it is visited in a crowd of all sources.

    All are due at once when a service starts. Kept in step they would all be read in one moment and their alerts wait
    for each other; spread over the interval, each alert finds its channel free.
    """
    wait = (waits - now).total_seconds()
    late = state.next_visit is not None and (now - state.next_visit).total_seconds() > LATE * wait
    if state.last_visit is not None and not late:
        return waits
    share = int.from_bytes(sha256(state.source.id.encode()).digest()[:4], "big") / (1 << 32)
    least = max(min(pace.floor, wait), SOONEST * wait, min(max_age or 0.0, wait))
    return now + timedelta(seconds=least + share * wait)


def is_silent(state: SourceState, now: datetime) -> bool:
    """Say whether a source has published nothing for five times its usual gap."""
    since = state.last_new or state.last_ok
    limit = max(SILENT_AFTER * (state.gap or UNKNOWN_GAP), SILENT_AT_LEAST)
    return since is not None and (now - since).total_seconds() > limit


def _failed(state: SourceState, error: SourceError, now: datetime, pace: Pace) -> SourceState:
    failures = state.failures + 1
    waits = [_back_off(state, failures, pace), min(error.retry_after or 0.0, RETRY_LONGEST)]
    return replace(
        state,
        status=_status(error, failures),
        detail=clean(str(error), REASON),
        failures=failures,
        last_visit=now,
        next_visit=now + timedelta(seconds=max(waits)),
    )


def _status(error: SourceError, failures: int) -> SourceStatus:
    """Return the state an error leads to. Not found once may be a slip of the server; 410 says it for good."""
    if error.status == SourceStatus.GONE and not error.permanent and failures < GONE_AFTER:
        return SourceStatus.UNREACHABLE
    return SourceStatus(error.status)


def _back_off(state: SourceState, failures: int, pace: Pace) -> float:
    start = max(pace.floor, float(state.source.every or 0))
    return float(min(start * 2 ** min(failures - 1, 20), max(DAY, start)))


def _unmodified(state: SourceState, document: Document, now: datetime, pace: Pace) -> SourceState:
    # an empty feed that did not change is still empty: the more telling word stays
    kept = state.status is SourceStatus.EMPTY
    status = SourceStatus.EMPTY if kept else SourceStatus.NOT_MODIFIED
    return _well(_moved(state, document), document, now, status, pace)


def _read(
    state: SourceState,
    document: Document,
    now: datetime,
    *,
    new: int,
    found: int,
    dates: Sequence[datetime | None],
    pace: Pace,
) -> SourceState:
    known = sorted(date for date in dates if date is not None and date <= now)
    state = replace(
        _moved(state, document),
        etag=document.etag,
        last_modified=document.last_modified,
        body_hash=body_hash(document),
        gap=_gap(state, new, known, now),
        last_new=_last_new(state, new, known, now),
        entries=state.entries + new,
    )
    return _well(state, document, now, SourceStatus.OK if found else SourceStatus.EMPTY, pace)


def _well(
    state: SourceState, document: Document, now: datetime, status: SourceStatus, pace: Pace
) -> SourceState:
    waits = next_visit(state, now, pace=pace, max_age=document.max_age)
    waits = spread(state, waits, now, pace=pace, max_age=document.max_age)
    state = replace(state, failures=0, last_visit=now, last_ok=now)
    silent = status is not SourceStatus.EMPTY and is_silent(state, now)
    return replace(
        state,
        status=SourceStatus.SILENT if silent else status,
        detail=f"nothing new since {state.last_new:%Y-%m-%d %H:%M} UTC" if silent and state.last_new else "",
        next_visit=waits,
    )


def _moved(state: SourceState, document: Document) -> SourceState:
    """Learn a new address when it was given twice, and never one that drops encryption."""
    target = document.moved_to
    if target and state.source.url.startswith("https:") and not target.startswith("https:"):
        target = None
    if target and target == state.moved_to:
        return replace(state, source=replace(state.source, url=target), moved_to=None)
    return replace(state, moved_to=target)


def _last_new(state: SourceState, new: int, known: Sequence[datetime], now: datetime) -> datetime | None:
    """Return when something new came; at the first visit the newest date, so that a dead feed is seen to be dead."""
    if state.last_new is None and known:
        return known[-1]
    return now if new else state.last_new


def _gap(state: SourceState, new: int, known: Sequence[datetime], now: datetime) -> float | None:
    """Return the usual seconds between two new entries: from the dates at first, then a moving average."""
    if state.gap is None or state.last_new is None:
        return _first_gap(known) or state.gap
    if not new:
        return state.gap
    seen = max((now - state.last_new).total_seconds(), 0.0) / new
    return (1 - WEIGHT) * state.gap + WEIGHT * seen


def _first_gap(known: Sequence[datetime]) -> float | None:
    latest = list(known)[-LOOKED_AT:]
    if len(latest) < 2:
        return None
    return max((latest[-1] - latest[0]).total_seconds() / (len(latest) - 1), 1.0)
