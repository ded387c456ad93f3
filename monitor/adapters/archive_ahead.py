"""The archive's files that a back-test asks for -> their frames, read while rules and profile still are.

Imports nothing of ours: a process that was started for a back-test begins here. Half of its time it would only import
and read rules, which one processor does alone; what is read here is read outside Python's lock by another.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import polars as pl

ALWAYS = ("id", "at", "stale")
_STREAMS = ("said", "traits", "terms", "members", "happenings", "actor", "object", "counterpart", "claims")
_Read = Callable[[], pl.DataFrame]
_Key = tuple[Path, bool]  # a file, and whether its columns that are ALWAYS asked for are meant


class Files:
    """Reads what is asked for; what is read already, or just being read, is handed out once."""

    def __init__(self, soon: Mapping[_Key, Future[pl.DataFrame]] | None = None) -> None:
        self._soon = dict(soon or {})

    def stream(self, path: Path) -> pl.DataFrame:
        return self._of(path, partial(pl.read_ipc_stream, path))

    def columns(self, path: Path, names: Sequence[str]) -> pl.DataFrame:
        """Return columns of the stories."""
        read = partial(pl.read_parquet, path, columns=list(names))
        if names == ALWAYS:
            return self._of(path, read, always=True)
        soon = self._soon.get((path, False))
        if soon is None or soon.cancel() or not set(names) <= set(soon.result().columns):
            return read()
        return soon.result().select(names)

    def _of(self, path: Path, read: _Read, *, always: bool = False) -> pl.DataFrame:
        soon = self._soon.pop((path, always), None)
        return (
            read() if soon is None or soon.cancel() else soon.result()
        )  # cancelled: nobody has begun with it


@contextmanager
def read_ahead(archive: Path) -> Iterator[Files]:
    """Read the files of ARCHIVE (its directory) meanwhile; what is not begun at the end is left alone."""
    pool = ThreadPoolExecutor(1)
    try:
        yield Files({key: pool.submit(read) for key, read in _wanted(archive / "months")})
    finally:
        pool.shutdown(cancel_futures=True)


def _wanted(months: Path) -> Iterator[tuple[_Key, _Read]]:
    """Go through what will be asked for, in that order; of months that remember which rules held that is little."""
    found = sorted(months.glob("*/stories.parquet"))
    yield from (((file, True), partial(pl.read_parquet, file, columns=list(ALWAYS))) for file in found)
    new = [file for file in found if not any(file.parent.glob("held-*"))]
    yield from (((file, False), partial(_others, file)) for file in new)
    for name in _STREAMS:
        streams = [file.with_name(f"{name}.arrows") for file in new]
        yield from (((file, False), partial(pl.read_ipc_stream, file)) for file in streams)


def _others(stories: Path) -> pl.DataFrame:
    """Read the columns that rules ask about, whichever they will be."""
    names = [name for name in pl.read_parquet_schema(stories) if name not in (*ALWAYS, "title")]
    return pl.read_parquet(stories, columns=names)
