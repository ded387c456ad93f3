"""Vectors by row and day -> the rows nearest in meaning, for many new entries in one product.

Looked up first in a few leading directions, among the days that a happening can be told on; of the best by those, the
full vectors decide. An entry is known by its row, which the window gives it.
"""

from collections.abc import Sequence
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from monitor.core.join.features import DIMENSIONS, Vector

DAY = 86_400.0
LEADING = 48  # directions looked at first
LEARN_FROM = 2_048  # entries from which the leading directions are taken; fewer are compared in full
_AGAIN = 16  # times as many entries: the directions are taken anew
_COARSE = 80  # rows by the leading directions whose full vectors are looked at
_BLOCK = 2_048  # rows of one product: what it gives stays in the cache
_SAMPLE = 4_096  # scores that tell where the best begin

Matrix = NDArray[np.float32]
Rows = NDArray[np.int64]
T = TypeVar("T", bound=np.generic)


class _Day:
    """The entries of one day, packed: row ROWS[i] has the directions KEPT[i], for i below COUNT."""

    def __init__(self, width: int) -> None:
        self.count = 0
        self.rows = np.zeros(64, dtype=np.int64)
        self.kept = np.zeros((64, width), dtype=np.float32)

    def add(self, row: int, directions: Vector) -> int:
        at = self.count
        if at == len(self.rows):
            self.rows = _grown(self.rows)
            self.kept = _grown(self.kept)
        self.rows[at], self.kept[at] = row, directions
        self.count += 1
        return at

    def take_out(self, at: int) -> int:
        """Put the last entry where AT was; return its row."""
        self.count -= 1
        self.rows[at], self.kept[at] = self.rows[self.count], self.kept[self.count]
        return int(self.rows[at])


def _grown(held: NDArray[T]) -> NDArray[T]:
    larger = np.zeros((2 * len(held), *held.shape[1:]), dtype=held.dtype)
    larger[: len(held)] = held
    return larger


class Nearness:
    """Full vectors by row, and their leading directions by day."""

    def __init__(self) -> None:
        self._vectors = np.zeros((256, DIMENSIONS), dtype=np.float32)
        self._at: dict[int, tuple[int, int]] = {}  # row -> day, place in it
        self._days: dict[int, _Day] = {}
        self._basis: Matrix | None = None
        self._learn_at = LEARN_FROM

    def add(self, row: int, vector: Vector, moment: float) -> None:
        self.extend([row], [vector], [moment])

    def extend(self, rows: Sequence[int], vectors: Sequence[Vector], moments: Sequence[float]) -> None:
        """Take the entries in; VECTORS are of length 1 (or all zeros), MOMENTS are seconds."""
        while max(rows) >= len(self._vectors):
            self._vectors = _grown(self._vectors)
        held = np.array(vectors, dtype=np.float32)
        self._vectors[rows] = held
        for row, kept, moment in zip(rows, self._directions(held), moments, strict=True):
            self._enter(row, kept, int(moment // DAY))
        if len(self._at) >= self._learn_at:
            self._learn()

    def _enter(self, row: int, kept: Vector, number: int) -> None:
        day = self._days.get(number)
        if day is None:
            day = self._days[number] = _Day(len(kept))
        self._at[row] = number, day.add(row, kept)

    def _directions(self, vectors: Matrix) -> Matrix:
        """Return VECTORS by the leading directions, at length 1: how much else a text says must not count here."""
        if self._basis is None:
            return vectors
        found: Matrix = vectors @ self._basis
        length = np.sqrt(np.einsum("ij,ij->i", found, found))[:, np.newaxis]
        unit: Matrix = found / np.maximum(length, 1e-6)
        return unit

    def drop(self, row: int) -> None:
        number, at = self._at.pop(row)
        moved = self._days[number].take_out(at)
        if moved != row:
            self._at[moved] = number, at
        if not self._days[number].count:
            del self._days[number]

    def _learn(self) -> None:
        """Find the leading directions of what is there, and keep every entry by them."""
        self._learn_at = len(self._at) * _AGAIN
        rows = np.fromiter(self._at, dtype=np.int64)
        some = self._vectors[rows[:: len(rows) // (4 * LEARN_FROM) + 1]]
        _, vectors = np.linalg.eigh((some.T @ some).astype(np.float64))
        self._basis = np.ascontiguousarray(vectors[:, -LEADING:], dtype=np.float32)
        for day in self._days.values():
            kept = np.zeros((len(day.rows), LEADING), dtype=np.float32)
            kept[: day.count] = self._directions(self._vectors[day.rows[: day.count]])
            day.kept = kept

    def vector(self, row: int) -> Vector:
        found: Vector = self._vectors[row]
        return found

    def cosines(self, vector: Vector, rows: Sequence[int]) -> list[float]:
        """Return the cosine of VECTOR to each of ROWS."""
        found: list[float] = (self._vectors[rows] @ vector).tolist()
        return found

    def nearest(
        self, vectors: Sequence[Vector], moments: Sequence[float], reach: float, least: float
    ) -> list[list[int]]:
        """Return for each of VECTORS the rows nearest to it by their cosine, if above LEAST, the nearest first.

        Only rows count whose day lies within REACH seconds of one of the MOMENTS.
        """
        first, last = (min(moments) - reach) // DAY, (max(moments) + reach) // DAY
        days = [day for number, day in sorted(self._days.items()) if first <= number <= last]
        asked = np.array(vectors, dtype=np.float32)
        coarse = _best(self._directions(asked), days)
        return [self._by_cosine(own, rows, least) for own, rows in zip(asked, coarse, strict=True)]

    def _by_cosine(self, own: Vector, rows: Rows, least: float) -> list[int]:
        cosines = self._vectors[rows] @ own
        above = np.flatnonzero(cosines > least)
        rows, cosines = rows[above], cosines[above]
        best: list[int] = rows[np.lexsort((rows, -cosines))].tolist()
        return best


def _best(asked: Matrix, days: Sequence[_Day]) -> list[Rows]:
    """Return for each of ASKED some rows that are among the best by score, hardly ever more than _COARSE."""
    if not days:
        return [np.zeros(0, dtype=np.int64)] * len(asked)
    floor = _floor(asked, days, sum(day.count for day in days))
    scores = np.empty((len(asked), _BLOCK), dtype=np.float32)
    found: list[tuple[Rows, Rows, Matrix]] = []
    for day in days:
        for start in range(0, day.count, _BLOCK):
            block = day.kept[start : min(start + _BLOCK, day.count)]
            part = np.matmul(asked, block.T, out=_room(scores, len(block)))
            at = np.flatnonzero(part >= floor)
            found.append((at // len(block), day.rows[start + at % len(block)], part.ravel()[at]))
    queries, rows, values = (np.concatenate(column) for column in zip(*found, strict=True))
    return _parted(queries, rows, values, len(asked))


def _room(scores: Matrix, width: int) -> Matrix:
    """Return a part of SCORES that is WIDTH wide and lies in one piece."""
    return scores.ravel()[: len(scores) * width].reshape(len(scores), width)


def _floor(asked: Matrix, days: Sequence[_Day], total: int) -> Matrix:
    """Return by query the score from which a sample says that the best begin, with a margin."""
    if total <= 64 * _COARSE:
        return np.full((len(asked), 1), -np.inf, dtype=np.float32)
    step = total // _SAMPLE + 1
    sample = np.concatenate([day.kept[: day.count : step] for day in days])
    scores = asked @ sample.T
    rank = min(len(sample) - 1, 1 + 2 * _COARSE * len(sample) // total)
    return -np.partition(-scores, rank, axis=1)[:, rank : rank + 1]


def _parted(queries: Rows, rows: Rows, scores: Matrix, count: int) -> list[Rows]:
    order = np.argsort(queries, kind="stable")
    ends = np.searchsorted(queries[order], np.arange(count + 1))
    return [
        _top(rows[order[start:end]], scores[order[start:end]])
        for start, end in zip(ends[:-1].tolist(), ends[1:].tolist(), strict=True)
    ]


def _top(rows: Rows, scores: Matrix) -> Rows:
    if len(rows) <= _COARSE:
        return rows
    best: Rows = rows[np.argpartition(-scores, _COARSE)[:_COARSE]]
    return best
