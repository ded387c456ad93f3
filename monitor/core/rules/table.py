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
Places = npt.NDArray[np.int64]
_LONG = 100  # slices of this length are copied sooner than their places are computed
_MANY = 8  # so many kinds to a description: it is told once for all of them


@dataclass(frozen=True)
class Table:
    """OWNERS are row numbers, kind after kind; those of kind k lie from BOUNDS[k] to BOUNDS[k + 1].

    DESCRIBED tells what each is like, one row for neighbours that are alike: row d is that of the kinds from SPANS[d] to
    SPANS[d + 1]. Without SPANS each kind has its own.
    """

    described: pl.DataFrame
    owners: Rows
    bounds: Places
    spans: Places | None = None

    @cached_property
    def _outer(self) -> Places:
        return self.bounds if self.spans is None else self.bounds[self.spans]

    def __len__(self) -> int:
        return len(self.bounds) - 1

    def asked(self, exprs: Iterable[pl.Expr]) -> dict[str, Held]:
        """Return by the name of each expression for which descriptions it holds."""
        return {column.name: column.to_numpy() for column in self.described.select(exprs)}

    def of_kinds(self, held: Held) -> Held:
        """Return for which kinds the descriptions hold that are HELD."""
        return held if self.spans is None else np.repeat(held, np.diff(self.spans))

    def had(self, held: Held, height: int) -> Held:
        """Return which of HEIGHT owners have a kind, or a description, that is HELD; neighbours are taken together."""
        found = np.zeros(height, dtype=bool)
        bounds = self.bounds if len(held) == len(self) else self._outer
        edges = bounds[np.flatnonzero(np.diff(held, prepend=False, append=False))]
        starts, ends = edges[::2], edges[1::2]
        counts = ends - starts
        if counts.sum() > _LONG * counts.size:
            for start, end in zip(starts.tolist(), ends.tolist(), strict=True):
                found[self.owners[start:end]] = True
        else:  # places of all their owners: each slice's own counting, one after the other
            before = np.cumsum(counts) - counts
            found[self.owners[np.repeat(starts - before, counts) + np.arange(counts.sum())]] = True
        return found


def plain(rows: Sequence[tuple[int, Mapping[str, Any]]], schema: Mapping[str, Any]) -> Table:
    """Return a table in which every fact stands by itself, owner and columns; cheap for a few stories."""
    described = pl.DataFrame({name: [row[name] for _, row in rows] for name in schema}, schema=dict(schema))
    owners = np.fromiter((owner for owner, _ in rows), dtype=np.uint32, count=len(rows))
    return Table(described, owners, np.arange(len(rows) + 1))


def chained(tables: Sequence[Table], firsts: Sequence[np.uint32]) -> Table:
    """Return TABLES as one; the owners of each are numbered from one of FIRSTS on. A kind may stand in several of them."""
    owners = [table.owners + first for table, first in zip(tables, firsts, strict=True)]
    spans = None
    if any(table.spans is not None for table in tables):
        spans = _chained([np.arange(len(t) + 1) if t.spans is None else t.spans for t in tables])
    bounds = _chained([table.bounds for table in tables])
    return Table(pl.concat([table.described for table in tables]), np.concatenate(owners), bounds, spans)


def _chained(bounds: Sequence[Places]) -> Places:
    """Return bounds that follow each other as one: each begins where the one before it ends."""
    ends = np.cumsum([0, *(each[-1] for each in bounds)])
    return np.concatenate([[0], *(each[1:] + end for each, end in zip(bounds, ends, strict=False))])


def grouped(long: pl.DataFrame, owner: str = "row") -> pl.DataFrame:
    """Return the kinds of LONG, each once, with the list of its owners in `rows`; the form in which tables are kept."""
    kinds = [name for name in long.columns if name != owner]
    return long.group_by(kinds).agg(pl.col(owner).unique().sort().alias("rows")).sort(kinds)


def opened(kept: pl.DataFrame) -> Table:
    """Return the table that `grouped` made."""
    owners, bounds = unrolled(kept["rows"])
    described, spans = _told_apart(kept.drop("rows"))
    return Table(described, owners, bounds, spans)


def unrolled(lists: pl.Series) -> tuple[Rows, Places]:
    """Return the items of LISTS one behind the other, and where each list begins and ends."""
    bounds = np.zeros(len(lists) + 1, dtype=np.int64)
    lists.list.len().to_numpy().cumsum(out=bounds[1:])
    owners = lists.explode(empty_as_null=False).to_numpy() if len(lists) else np.zeros(0, dtype=np.uint32)
    return owners, bounds


def _told_apart(kinds: pl.DataFrame) -> tuple[pl.DataFrame, Places | None]:
    """Return each description once, and where those of KINDS begin that have it; they are sorted: equal ones are neighbours."""
    if not kinds.height:
        return kinds, None
    differ = pl.any_horizontal([pl.col(name).ne_missing(pl.col(name).shift(1)) for name in kinds.columns])
    first = kinds.select(differ | (pl.int_range(pl.len()) == 0)).to_series()
    apart = kinds.filter(first)
    if apart.height * _MANY > kinds.height:
        return kinds, None
    return apart, np.append(first.arg_true().to_numpy().astype(np.int64), kinds.height)


def everyone(rows: Iterable[npt.NDArray[Any]], height: int) -> Held:
    """Return which of HEIGHT stand in one of the lists ROWS."""
    found = np.zeros(height, dtype=bool)
    for each in rows:
        found[each] = True
    return found
