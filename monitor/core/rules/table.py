"""Kinds of facts + who has them -> for a question about kinds, everyone who has one for which it holds.

A fact that many stories share (a concept, a happening, a source) is looked at once, however many have it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import numpy.typing as npt
import polars as pl

Held = npt.NDArray[np.bool_]
Rows = npt.NDArray[np.uint32]
_LONG = 100  # slices of this length are copied sooner than their places are computed
_MANY = 8  # one kind of so many: sooner each owner is asked for its kind than each kind for its owners


@dataclass(frozen=True)
class Table:
    """OWNERS are row numbers, kind after kind; those of kind k lie from BOUNDS[k] to BOUNDS[k + 1].

    KINDS tells what each kind is like; where many are alike, ALIKE has the row in KINDS of each.
    """

    kinds: pl.DataFrame
    owners: Rows
    bounds: npt.NDArray[np.int64]
    alike: Rows | None = None

    @cached_property
    def kind_of(self) -> Rows:
        """Return the kind of each owner."""
        return np.repeat(np.arange(len(self), dtype=np.uint32), np.diff(self.bounds))

    def __len__(self) -> int:
        return len(self.bounds) - 1

    def asked(self, exprs: Iterable[pl.Expr]) -> dict[str, Held]:
        """Return by the name of each expression for which kinds it holds."""
        held = {column.name: column.to_numpy() for column in self.kinds.select(exprs)}
        return held if self.alike is None else {name: each[self.alike] for name, each in held.items()}

    def had(self, held: Held, height: int) -> Held:
        """Return which of HEIGHT owners have a kind that is HELD."""
        found = np.zeros(height, dtype=bool)
        if np.count_nonzero(held) * _MANY > len(held):
            found[self.owners[held[self.kind_of]]] = True
            return found
        kinds = np.flatnonzero(held)
        starts, ends = self.bounds[kinds], self.bounds[kinds + 1]
        counts = ends - starts
        if counts.sum() > _LONG * kinds.size:
            for start, end in zip(starts.tolist(), ends.tolist(), strict=True):
                found[self.owners[start:end]] = True
        else:  # places of all their owners: each kind's own counting, one after the other
            before = np.cumsum(counts) - counts
            found[self.owners[np.repeat(starts - before, counts) + np.arange(counts.sum())]] = True
        return found


def plain(rows: Sequence[tuple[int, Mapping[str, Any]]], schema: Mapping[str, Any]) -> Table:
    """Return a table in which every fact stands by itself, owner and columns; cheap for a few stories."""
    kinds = pl.DataFrame({name: [row[name] for _, row in rows] for name in schema}, schema=dict(schema))
    owners = np.fromiter((owner for owner, _ in rows), dtype=np.uint32, count=len(rows))
    return Table(kinds, owners, np.arange(len(rows) + 1))


def grouped(long: pl.DataFrame, owner: str = "row") -> pl.DataFrame:
    """Return the kinds of LONG, each once, with the list of its owners in `rows`; the form in which tables are kept."""
    kinds = [name for name in long.columns if name != owner]
    return long.group_by(kinds).agg(pl.col(owner).unique().sort().alias("rows")).sort(kinds)


def opened(kept: pl.DataFrame) -> Table:
    """Return the table that `grouped` made."""
    owners, bounds = unrolled(kept["rows"])
    kinds, alike = _told_apart(kept.drop("rows"))
    return Table(kinds, owners, bounds, alike)


def unrolled(lists: pl.Series) -> tuple[Rows, npt.NDArray[np.int64]]:
    """Return the items of LISTS one behind the other, and where each list begins and ends."""
    bounds = np.zeros(len(lists) + 1, dtype=np.int64)
    lists.list.len().to_numpy().cumsum(out=bounds[1:])
    owners = lists.explode(empty_as_null=False).to_numpy() if len(lists) else np.zeros(0, dtype=np.uint32)
    return owners, bounds


def _told_apart(kinds: pl.DataFrame) -> tuple[pl.DataFrame, Rows | None]:
    """Return each description once, and which one each of KINDS has; they are sorted, so that equal ones are neighbours."""
    if not kinds.height:
        return kinds, None
    differ = pl.any_horizontal([pl.col(name).ne_missing(pl.col(name).shift(1)) for name in kinds.columns])
    first = kinds.select(differ | (pl.int_range(pl.len()) == 0)).to_series()
    apart = kinds.filter(first)
    if apart.height * _MANY > kinds.height:
        return kinds, None
    return apart, (first.cum_sum() - 1).to_numpy()


def everyone(rows: Iterable[npt.NDArray[Any]], height: int) -> Held:
    """Return which of HEIGHT stand in one of the lists ROWS."""
    found = np.zeros(height, dtype=bool)
    for each in rows:
        found[each] = True
    return found
