"""Kinds of facts + who has them -> for a question about kinds, everyone who has one for which it holds.

A fact that many stories share (a concept, a happening, a source) is looked at once, however many have it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from typing import Any

import numpy as np
import numpy.typing as npt
import polars as pl

Held = npt.NDArray[np.bool_]
Rows = npt.NDArray[np.uint32]
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
    bounds: Rows
    spans: Rows | None = None

    @cached_property
    def _outer(self) -> Rows:
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
        edges = bounds[np.flatnonzero(np.diff(held, prepend=False, append=False))].astype(np.int64)
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
    return Table(described, owners, _numbers(len(rows) + 1))


def chained(tables: Sequence[Table], firsts: Sequence[int]) -> Table:
    """Return TABLES as one; the owners of each are numbered from one of FIRSTS on. A kind may stand in several of them."""
    owners = end_to_end([table.owners for table in tables], firsts)
    spans = None
    if any(table.spans is not None for table in tables):
        spans = _bounds([_numbers(len(t) + 1) if t.spans is None else t.spans for t in tables])
    bounds = _bounds([table.bounds for table in tables])
    return Table(pl.concat([table.described for table in tables]), owners, bounds, spans)


def _bounds(parts: Sequence[Rows]) -> Rows:
    """Return bounds that follow each other as one: each begins where the one before it ends."""
    ends = accumulate((int(part[-1]) for part in parts), initial=0)
    return end_to_end([_numbers(1), *(part[1:] for part in parts)], [0, *ends])


def end_to_end(parts: Sequence[Rows], firsts: Iterable[int]) -> Rows:
    """Return PARTS one behind the other, to each its number of FIRSTS added; they are long, and copied once."""
    found = np.empty(sum(map(len, parts)), dtype=np.uint32)
    at = 0
    for part, first in zip(parts, firsts, strict=False):
        np.add(part, np.uint32(first), out=found[at : at + len(part)])
        at += len(part)
    return found


def _numbers(many: int) -> Rows:
    return np.arange(many, dtype=np.uint32)


def grouped(long: pl.DataFrame, owner: str = "row") -> pl.DataFrame:
    """Return the kinds of LONG, each once, with the list of its owners in `rows`; the form in which tables are kept."""
    kinds = [name for name in long.columns if name != owner]
    return long.group_by(kinds).agg(pl.col(owner).unique().sort().alias("rows")).sort(kinds)


def opened(kept: pl.DataFrame) -> Table:
    """Return the table that `grouped` made."""
    owners, bounds = unrolled(kept["rows"])
    described, spans = _told_apart(kept.drop("rows"))
    return Table(described, owners, bounds, spans)


def unrolled(lists: pl.Series) -> tuple[Rows, Rows]:
    """Return the items of LISTS one behind the other, and where each list begins and ends."""
    bounds = np.zeros(len(lists) + 1, dtype=np.uint32)
    lists.list.len().to_numpy().cumsum(out=bounds[1:])
    owners = lists.explode(empty_as_null=False).to_numpy() if len(lists) else np.zeros(0, dtype=np.uint32)
    return owners, bounds


def _told_apart(kinds: pl.DataFrame) -> tuple[pl.DataFrame, Rows | None]:
    """Return each description once, and where those of KINDS begin that have it; they are sorted: equal ones are neighbours."""
    if not kinds.height:
        return kinds, None
    differ = pl.any_horizontal([pl.col(name).ne_missing(pl.col(name).shift(1)) for name in kinds.columns])
    first = kinds.select(differ | (pl.int_range(pl.len()) == 0)).to_series()
    apart = kinds.filter(first)
    if apart.height * _MANY > kinds.height:
        return kinds, None
    return apart, np.append(first.arg_true().to_numpy(), kinds.height).astype(np.uint32)


def everyone(rows: Iterable[npt.NDArray[Any]], height: int) -> Held:
    """Return which of HEIGHT stand in one of the lists ROWS."""
    found = np.zeros(height, dtype=bool)
    for each in rows:
        found[each] = True
    return found
