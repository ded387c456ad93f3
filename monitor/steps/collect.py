"""Source --fetch--> Document --parse--> Entry: visit what is due and keep what it published."""

import asyncio
import logging
from collections.abc import Sequence
from datetime import datetime

from monitor.core import visit
from monitor.core.parse import parse
from monitor.domain import Document, Entry, SourceState
from monitor.errors import SourceError
from monitor.steps.kit import BATCH, LEASE, Kit, Tally
from monitor.store import entries, sources

log = logging.getLogger("monitor.pipeline")

MOST = 5_000  # entries of one document: what comes after is left out for good, so it is more than any honest feed holds


def collect(kit: Kit, tally: Tally) -> None:
    """Visit the sources that are due and keep what they published."""
    now = kit.clock()
    with kit.db.begin() as s:
        due = [state for state in sources.due(s, now, BATCH) if sources.claim(s, state, now + LEASE)]
    if due:
        asyncio.run(_visit(kit, due, now, tally))
    with kit.db.read() as s:
        tally.again = sources.next_due(s)


async def _visit(kit: Kit, due: Sequence[SourceState], now: datetime, tally: Tally) -> None:
    async for state, got in kit.fetcher.fetch_all(due, now):
        with tally.outlive(state.source.id):
            await asyncio.to_thread(_keep, kit, state, got, tally)


def _keep(kit: Kit, state: SourceState, got: Document | SourceError, tally: Tally) -> None:
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
    tally.done += new + len(added.revised)


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
