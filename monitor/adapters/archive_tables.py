"""Tables of a month <-> a directory: who has each kind in one file that is mapped, the kinds themselves as Arrow streams.

A back-test opens hundreds of tables, most of them small: one file for all lists of owners is opened once.
"""

import json
import mmap
from collections.abc import Callable, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import polars as pl

from monitor.core.rules.table import Rows, Table, opened

_PLACES, _ROWS = "tables.json", "rows.u32"
_Place = tuple[int, int]  # first and behind the last


def write_tables(directory: Path, made: Mapping[str, Callable[[], pl.DataFrame]]) -> None:
    """Write each table as soon as it is MADE."""
    places: dict[str, dict[str, _Place]] = {}
    at = 0
    with (directory / _ROWS).open("wb") as file:
        for name, make in made.items():
            table = opened(make())
            described = table.described.with_columns(pl.col(pl.String).cast(pl.Categorical))
            described.rechunk().write_ipc_stream(directory / f"{name}.arrows")
            places[name] = {}
            for part in ("owners", "bounds", "spans"):
                array: Rows | None = getattr(table, part)
                if array is not None:
                    file.write(array.astype(np.uint32).tobytes())
                    places[name][part] = (at, at + len(array))
                    at += len(array)
    (directory / _PLACES).write_text(json.dumps(places), encoding="utf-8")


class Tables:
    """The tables of one directory, read as they are asked for; lists of owners are not read but mapped."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self._read: dict[str, Table] = {}

    def table(self, name: str) -> Table:
        if name not in self._read:
            self._read[name] = self._table(name)
        return self._read[name]

    def _table(self, name: str) -> Table:
        parts = {part: self._rows[start:end] for part, (start, end) in self._places[name].items()}
        return Table(
            pl.read_ipc_stream(self._directory / f"{name}.arrows"),
            parts["owners"],
            parts["bounds"],
            parts.get("spans"),
        )

    @cached_property
    def _places(self) -> Mapping[str, Mapping[str, _Place]]:
        found: Mapping[str, Any] = json.loads((self._directory / _PLACES).read_bytes())
        return found

    @cached_property
    def _rows(self) -> Rows:
        return mapped(self._directory / _ROWS)


def mapped(path: Path) -> npt.NDArray[np.uint32]:
    """Return the numbers of a file without reading them."""
    with path.open("rb") as file:
        if not path.stat().st_size:
            return np.zeros(0, dtype=np.uint32)
        return np.frombuffer(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ), dtype=np.uint32)
