"""The stories of the database -> the archive written anew, by several processes: most of it is reading stories back."""

import gc
import multiprocessing
import os
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from itertools import starmap
from pathlib import Path
from typing import Any

import polars as pl

from monitor.adapters.archive import Archive
from monitor.core import columns
from monitor.errors import ArchiveError
from monitor.store import stories
from monitor.store.database import Database

BATCH = 2_000  # stories of one reading: fewer take longer, more need more memory
PART = 20_000  # ids whose stories one process holds in rows before it writes them
_Each = Callable[[Callable[..., int], list[tuple[Any, ...]]], Iterator[int]]


def rebuild(
    archive: Archive,
    url: str,
    progress: Callable[[int, int], None] = lambda _done, _of: None,
    part: int = PART,
) -> int:
    """Write all stories of the database at URL anew, ready to be asked about; return how many there are.

    What stood there before goes only when everything is written. Raise ArchiveError where it cannot be written.
    """
    db = Database(url)
    with db.read() as s:
        total, last = stories.counts(s).stories, stories.last(s)
    db.dispose()
    parts = [(archive.directory, url, start, start + part) for start in range(0, last, part)]
    done = 0
    with _side_by_side(len(parts)) as each:
        with archive.renewed():
            for number in each(_written, parts):
                done += number
                progress(done, total)
        for _ in each(_made_ready, [(archive.directory, name) for name in archive.names()]):
            pass
    return done


@contextmanager
def _side_by_side(parts: int) -> Iterator[_Each]:
    """Let work be done by as many processes as there are processors; in this one where there is little of it."""
    if parts < 2:
        yield starmap
        return
    spawn = multiprocessing.get_context("spawn")  # a forked process would wait for ever for polars' threads
    try:
        with ProcessPoolExecutor(min(os.cpu_count() or 1, parts), mp_context=spawn) as pool:
            yield lambda work, tasks: pool.map(work, *zip(*tasks, strict=True)) if tasks else iter(())
    except BrokenProcessPool as error:
        why = "a process of the rebuild was ended from outside, perhaps for want of memory"
        raise ArchiveError(f"{why}; the archive is as it was before") from error


def _written(directory: Path, url: str, after: int, until: int) -> int:
    with _uncollected():
        return Archive(directory).add(list(_frames(url, after, until)))


def _frames(url: str, after: int, until: int) -> Iterator[pl.DataFrame]:
    db = Database(url)
    while after < until:
        with db.read() as s:
            batch = stories.page(s, after, BATCH, until)
        if not batch:
            break
        yield columns.rows(batch)
        after = batch[-1].id
    db.dispose()


@contextmanager
def _uncollected() -> Iterator[None]:
    """Look for no circles of values meanwhile: stories are none, and to look through them takes a quarter of the time."""
    before = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if before:
            gc.enable()


def _made_ready(directory: Path, month: str) -> int:
    Archive(directory).month(month)
    return 1
