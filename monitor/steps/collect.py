"""Source --fetch--> Document --parse--> Entry: visit what is due and keep what it published."""

import asyncio
import logging
from collections.abc import Sequence
from datetime import datetime, timedelta

from monitor.core import visit
from monitor.core.parse import parse
from monitor.domain import Document, Entry, SourceState
from monitor.errors import SourceError
from monitor.steps.kit import BATCH, LEASE, Kit, Tally
from monitor.store import entries, sources

log = logging.getLogger("monitor.pipeline")

MOST = 5_000  # entries of one document: what comes after is left out for good, so it is more than any honest feed holds

LOOK = 0.25  # seconds between two looks for what has come due while others are waited for
LONGEST = timedelta(minutes=2)  # of one run; what comes due after it is the next one's


def collect(kit: Kit, tally: Tally) -> None:
    """Visit the sources that are due, and those that come due meanwhile, and keep what they published."""
    if due := _claimed(kit):
        asyncio.run(_rounds(kit, due, tally))
    with kit.db.read() as s:
        tally.again = sources.next_due(s)


def _claimed(kit: Kit) -> list[SourceState]:
    now = kit.clock()
    with kit.db.read() as s:
        due = sources.due(s, now, BATCH)
    if not due:
        return []
    with kit.db.begin() as s:
        return [state for state in due if sources.claim(s, state, now + LEASE)]


async def _rounds(kit: Kit, due: Sequence[SourceState], tally: Tally) -> None:
    """Begin a round as soon as sources come due: one that does not answer delays none that is due after it."""
    last = kit.clock() + LONGEST
    underway: set[asyncio.Task[None]] = set()
    while due or underway:
        if due:
            underway.add(asyncio.create_task(_visit(kit, due, tally)))
        done, underway = await asyncio.wait(underway, timeout=LOOK, return_when=asyncio.FIRST_COMPLETED)
        for each in done:
            each.result()
        due = [] if tally.ends or kit.clock() > last else await asyncio.to_thread(_claimed, kit)


async def _visit(kit: Kit, due: Sequence[SourceState], tally: Tally) -> None:
    async for state, got in kit.fetcher.fetch_all(due, kit.clock()):
        with tally.outlive(state.source.id):
            tally.brings(await asyncio.to_thread(_keep, kit, state, got, tally))


def _keep(kit: Kit, state: SourceState, got: Document | SourceError, tally: Tally) -> int:
    now = kit.clock()
    found: tuple[Entry, ...] = ()
    try:
        found = _opened(state, got, now)
    except SourceError as error:
        got = error
        tally.failures.append(f"{state.source.id}: {error}")
    dates = [entry.published for entry in found]
    with kit.db.begin() as s:
        added = entries.add(s, found)
        new = len(added.new)
        sources.record(s, visit.after(state, got, now, new=new, found=len(found), dates=dates, pace=kit.pace))
    return new + len(added.revised)


def _opened(state: SourceState, got: Document | SourceError, now: datetime) -> tuple[Entry, ...]:
    """Return the entries of what came; bytes that are the same as last time are not parsed again."""
    if isinstance(got, SourceError):
        raise got
    if visit.unchanged(state, got):
        return ()
    parsed = parse(got, state.source, now, MOST)
    if parsed.skipped:
        log.info(
            "step=collect source=%s taken=%d left_out=%d",
            state.source.id,
            len(parsed.entries),
            parsed.skipped,
        )
    return parsed.entries
