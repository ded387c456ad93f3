"""Stories <-> `days/<day>/*`, the archive that rules are asked about. The only door to its files.

A file is written whole under another name and then renamed; it is never changed. A story that changed gets a new row,
and the row of its newest revision counts. A few stories are written as an Arrow stream, in a twentieth of the time that
Parquet takes; many, and the many small files of a day, as Parquet.
"""

import io
import itertools
import os
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import polars as pl

from monitor.adapters.archive_months import Month
from monitor.core import columns
from monitor.core.rules.compiled import Compiled
from monitor.core.rules.facts import Facts
from monitor.core.rules.joined import joined
from monitor.domain import Story
from monitor.errors import ArchiveError, Problem

_FEW = 50  # rows: so many a step puts there
_MANY = 64  # files of a day, which are then written again as one
STREAM, PARQUET = ".arrows", ".parquet"
_count = itertools.count()


def facts_of(months: Sequence[Month]) -> Facts:
    """Return the facts of MONTHS; they are read as they are asked for."""
    return joined([month.facts() for month in months], _side_by_side)


def keep(months: Sequence[Month], facts: Facts, *asked: Compiled) -> None:
    """Keep for the next process for which stories of MONTHS the rules ASKED held, as FACTS of them know it by now."""
    wanted = dict.fromkeys(mark for one in asked for mark in one.marks.values())
    held = [part.held for part in facts.parts]
    _side_by_side(lambda at: months[at].keep(held[at], wanted), range(len(months)))


def _side_by_side(do: Callable[[Any], Any], each: Iterable[Any]) -> list[Any]:
    """Ask several months or tables at a time; most of the work is done outside Python's lock."""
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return list(pool.map(do, each))


class Archive:
    """All stories in columns. PROBLEMS are the files that could not be read; they are left out and stay where they are."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self._days = directory / "days"
        self._months = directory / "months"
        self.problems: list[Problem] = []

    def put(self, stories: Sequence[Story]) -> None:
        """Add STORIES as they are now."""
        if stories:
            self.write(columns.rows(stories))

    @contextmanager
    def renewed(self) -> Iterator[None]:
        """Let all stories be written anew; only when that is done, drop what stood there before."""
        before = _held(self._days)
        yield
        _drop(before)

    def add(self, frames: Sequence[pl.DataFrame]) -> int:
        """Add rows in as few files as can be; return how many stories they are."""
        if frames:
            self.write(pl.concat(frames))
        return sum(frame.height for frame in frames)

    def names(self) -> list[str]:
        """Return the months, oldest first."""
        return sorted({day[:7] for day in _listed(self._days) if day.count("-") == 2})

    def months(self, progress: Callable[[int, int], None] = lambda _done, _of: None) -> list[Month]:
        """Return the months ready to be asked; those that changed are made ready first."""
        names = self.names()
        found: list[Month] = []
        for done, name in enumerate(names, 1):
            found.append(self.month(name))
            progress(done, len(names))
        self.problems = [problem for month in found for problem in month.problems]
        return found

    def month(self, name: str) -> Month:
        """Return a month ready to be asked."""
        files = self._files(name)
        month = Month(self._months, name, [path.stem for path in files])
        if not month.ready:
            told: list[Problem] = []
            read = [frame for path in files if (frame := _read(path, told)) is not None]
            kept = pl.concat([pl.DataFrame(schema=dict(columns.SCHEMA)), *read])
            month.make(columns.latest(kept), told)
        return month

    def _files(self, month: str) -> list[Path]:
        files = _held(self._days, month)
        crowded = [day for day, number in Counter(path.parent for path in files).items() if number > _MANY]
        for day in crowded:
            self._join([path for path in files if path.parent == day])
        return _held(self._days, month) if crowded else files

    def _join(self, files: Sequence[Path]) -> None:
        """Write the files of a day again as one. One that cannot be read stays as it is."""
        read = [(path, frame) for path in files if (frame := _read(path, [])) is not None]
        if read:
            self._write(columns.latest(pl.concat([frame for _, frame in read])), PARQUET)
            _drop([path for path, _ in read])

    def write(self, frame: pl.DataFrame) -> None:
        """Add rows (see core.columns) to their days."""
        self._write(frame, STREAM if frame.height <= _FEW else PARQUET)

    def _write(self, frame: pl.DataFrame, form: str) -> None:
        one_day = len(set(frame["day"])) == 1 if frame.height <= _FEW else frame["day"].n_unique() == 1
        parts = [frame] if one_day else frame.partition_by("day")
        for day, part in ((part["day"][0], part) for part in parts):
            name = f"{time.time_ns():020}-{os.getpid()}-{next(_count)}{form}"
            write(part, self._days / str(day) / name)


def _held(days: Path, of: str = "") -> list[Path]:
    """Return the files of the days whose names begin with OF, in the order in which they were written."""
    of_days = [days / day for day in _listed(days) if day.startswith(of)]
    return [day / file for day in of_days for file in _listed(day) if file.endswith((STREAM, PARQUET))]


def _listed(directory: Path) -> list[str]:
    with suppress(OSError), os.scandir(directory) as found:  # not there, no directory, or it has just gone
        return sorted(entry.name for entry in found)
    return []


def _read(path: Path, told: list[Problem]) -> pl.DataFrame | None:
    """Return the rows of a file; tell what is wrong with it where there is no reading it."""
    try:
        found = _frame(path)
    except FileNotFoundError:  # another process has joined the day's files meanwhile
        return None
    except (pl.exceptions.PolarsError, OSError) as error:
        why = (str(error) or type(error).__name__).splitlines()[0]
        told.append(_problem(path, f"is torn or no file of an archive ({why[:120]})"))
        return None
    if not dict(columns.SCHEMA).items() <= dict(found.schema).items():
        told.append(_problem(path, "lacks columns that this version writes"))
        return None
    return found.select(list(columns.SCHEMA))  # an earlier version may have written more


def _frame(path: Path) -> pl.DataFrame:
    if path.suffix == STREAM:
        return pl.read_ipc_stream(io.BytesIO(path.read_bytes()))
    return pl.read_parquet(path, memory_map=False)


def _problem(path: Path, what: str) -> Problem:
    does = "its stories are left out; `monitor archive rebuild` writes the archive anew"
    return Problem(str(path), 0, 0, f"{what}; {does}")


def write(frame: pl.DataFrame, path: Path) -> None:
    """Write FRAME to PATH, in the form that its name tells, so that nobody ever sees half of it."""
    torn = path.with_suffix(f".{os.getpid()}.tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        written = io.BytesIO()  # polars takes longer to open a file than to fill it
        if path.suffix == STREAM:
            frame.write_ipc_stream(written)
        else:
            frame.write_parquet(written, compression="zstd", compression_level=1)
        torn.write_bytes(written.getbuffer())
        torn.replace(path)
    except OSError as error:
        raise ArchiveError(f"{path}: cannot be written ({error.strerror or error})") from error


def _drop(paths: Iterable[Path]) -> None:
    for path in paths:
        path.unlink(missing_ok=True)
