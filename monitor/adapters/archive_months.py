"""The rows of one month -> its tables as files, made once, read as far as they are asked for."""

import contextlib
import hashlib
import os
import shutil
from collections.abc import Callable, Collection, Mapping, Sequence
from functools import cache, cached_property
from pathlib import Path
from typing import Any

import polars as pl

from monitor.adapters.archive_tables import Tables, write_tables
from monitor.adapters.rules_kept import code
from monitor.core import columns
from monitor.core.rules.facts import Facts
from monitor.core.rules.search import Asked, search
from monitor.core.rules.table import Rows, unrolled
from monitor.errors import Problem

FORM = 5  # of the tables; another number makes every month anew
RETIRED = "retired"  # stands in tables that others have replaced
GRACE = 120.0  # seconds for which they stay: longer than anybody reads
MOST_HELD = 500  # rules that a month remembers
MOST_SAID = 5_000  # phrases and expressions that it remembers
_SAID: Mapping[str, Any] = {"words": pl.String, "expression": pl.Boolean, "rows": pl.List(pl.UInt32)}


@cache
def held_by() -> str:
    """Return the file of who held, another one where the code is another that decides it."""
    return f"held-{code()}.ipc"


_WHOLE = ("stories", "texts", "problems")  # what has one row a story or file; the others are tables of kinds
_PROBLEMS = {"path": pl.String, "message": pl.String}


class Month:
    """The tables of a month, named after the files they are made of: another file, other tables.

    Tables that are replaced stay for a while, since somebody may just be reading them.
    """

    def __init__(self, directory: Path, name: str, files: Sequence[str]) -> None:
        mark = hashlib.sha256("\n".join((str(FORM), *files)).encode()).hexdigest()[:12]
        self.name = name
        self._directory = directory
        self._path = directory / f"{name}-{mark}"

    @property
    def mark(self) -> str:
        """Return what is another when the month's stories are others."""
        return self._path.name

    @property
    def ready(self) -> bool:
        return self._path.is_dir()

    @property
    def problems(self) -> list[Problem]:
        """Return the files that could not be read when the tables were made."""
        told = pl.read_ipc_stream(self._small("problems"))
        return [Problem(path, 0, 0, what) for path, what in told.iter_rows()]

    def make(self, kept: pl.DataFrame, problems: Sequence[Problem] = ()) -> None:
        """Write the tables of the stories KEPT; those of the month's earlier files go soon after."""
        torn = self._directory / f".{self._path.name}.{os.getpid()}"
        torn.mkdir(parents=True, exist_ok=True)
        told = [(problem.path, problem.message) for problem in problems]
        made_of: dict[str, Callable[[], pl.DataFrame]] = {**columns.tables(kept)}
        made_of["problems"] = lambda: pl.DataFrame(told, schema=_PROBLEMS, orient="row")
        for name in _WHOLE:
            _write(torn, name, made_of.pop(name)())
        write_tables(torn, made_of)
        try:
            torn.rename(self._path)
        except OSError:  # another process was faster with the same tables
            shutil.rmtree(torn, ignore_errors=True)
        self._retire()

    def _retire(self) -> None:
        """Mark the month's earlier tables, and drop what was marked a while ago: a back-test that has begun ends on its own."""
        now = self._path.stat().st_mtime
        for old in self._directory.glob(f"{self.name}-*"):
            if old != self._path and not (old / RETIRED).exists():
                with contextlib.suppress(OSError):  # another process has just dropped it
                    (old / RETIRED).touch()
        for mark in self._directory.glob(f"*/{RETIRED}"):
            with contextlib.suppress(OSError):
                if now - mark.stat().st_mtime > GRACE:
                    shutil.rmtree(mark.parent, ignore_errors=True)

    def facts(self) -> Facts:
        """Return the facts of the month; columns, tables and texts are read when a rule asks about them."""
        return Facts(
            self._own(("id", "at", "stale")),
            Tables(self._path).table,
            self._said,
            self._own,
            held=self._held(),
        )

    def _own(self, names: Sequence[str]) -> pl.DataFrame:
        return pl.read_parquet(self._file("stories"), columns=list(names))

    def _held(self) -> dict[str, pl.Series]:
        """Return for which stories rules held that were asked before; nothing where it cannot be read."""
        try:
            return {column.name: column for column in pl.read_ipc(self._path / held_by())}
        except (OSError, pl.exceptions.PolarsError):
            return {}

    def keep(self, held: Mapping[str, pl.Series], wanted: Collection[str]) -> None:
        """Keep for which stories rules HELD, of more than are good for a month only those WANTED."""
        kept = held if len(held) <= MOST_HELD else {mark: held[mark] for mark in wanted}
        torn = self._path / f".{held_by()}.{os.getpid()}"
        nowhere = (
            OSError,
            pl.exceptions.PolarsError,
        )  # to write, or the month was made anew: it is asked again
        with contextlib.suppress(*nowhere):
            if sorted(self._held()) != sorted(kept):
                pl.DataFrame(list(kept.values())).rechunk().write_ipc(torn, compression="uncompressed")
                torn.replace(self._path / held_by())
                for other in self._path.glob("held-*"):
                    if other.name != held_by():
                        other.unlink(missing_ok=True)

    def titles(self) -> pl.DataFrame:
        return pl.read_parquet(self._file("stories"), columns=["id", "title"])

    def spoken(self) -> pl.Series:
        """Return all texts, lowered."""
        return self._texts[1]

    def _said(self, asked: Sequence[Asked]) -> Mapping[Asked, Rows]:
        """Return who says each of ASKED; what was looked for once is kept beside the texts."""
        new = [one for one in asked if one not in self._known]
        if new:
            owners, text = self._texts
            found = search(owners, text, new)
            self._known.update(found)
            self._remember(found)
        return {one: self._known[one] for one in asked}

    @cached_property
    def _texts(self) -> tuple[Rows, pl.Series]:
        texts = pl.read_ipc(self._path / "texts.ipc")
        return texts["row"].to_numpy(), texts["text"]

    @cached_property
    def _found(self) -> pl.DataFrame:
        """Return what was looked for before, and who said it."""
        said = self._small("said")
        return pl.read_ipc_stream(said) if said.is_file() else pl.DataFrame(schema=dict(_SAID))

    @cached_property
    def _known(self) -> dict[Asked, Rows]:
        owners, bounds = unrolled(self._found["rows"])
        each = zip(self._found["words"], self._found["expression"], bounds, bounds[1:], strict=False)
        return {Asked(words, flag): owners[start:end] for words, flag, start, end in each}

    def _remember(self, found: Mapping[Asked, Rows]) -> None:
        """Add what was FOUND to what is kept: to write hundreds of lists anew takes longer than to look for one phrase."""
        data = {
            "words": [one.words for one in found],
            "expression": [one.expression for one in found],
            "rows": [pl.Series(rows, dtype=pl.UInt32) for rows in found.values()],
        }
        new = pl.DataFrame(data, schema=dict(_SAID))
        self._found = pl.concat([self._found, new]).tail(MOST_SAID)
        torn = self._small(f".said.{os.getpid()}")
        self._found.write_ipc_stream(torn)
        torn.replace(self._small("said"))

    def _file(self, name: str) -> Path:
        return self._path / f"{name}.parquet"

    def _small(self, name: str) -> Path:
        return self._path / f"{name}.arrows"


def _write(directory: Path, name: str, made: pl.DataFrame) -> None:
    """Write rows in the form in which they are there soonest: nothing is compressed, texts can be mapped."""
    if name == "texts":
        made.rechunk().write_ipc(directory / "texts.ipc", compression="uncompressed")
    elif name == "problems":
        made.write_ipc_stream(directory / f"{name}.arrows")
    else:
        made.write_parquet(directory / f"{name}.parquet", compression="uncompressed")
