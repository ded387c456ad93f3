"""The recent entries of all stories, to be searched for the story that a new entry belongs to.

Three ways lead to candidates: hashes that copies of one text share, names that few other reports bear, and nearness of
meaning. Nearness is first looked up in a few leading directions of the vectors, for many new entries in one product.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from monitor.core.join.affinity import WEIGHTS, WINDOW, Weights, affinity
from monitor.core.join.features import DIMENSIONS, Features, duplicate, identity_of
from monitor.core.join.rarity import Rarity
from monitor.domain import Member

_LEADING = 64  # directions looked at first
_LEARN_FROM = 2_048  # entries from which the leading directions are taken; fewer are compared in full
_LONGEST = timedelta(days=14).total_seconds()  # after that a long affair goes on in a story that follows
_NEAR = 16  # candidates by meaning, and as many by names
_LENIENT = 0.15  # what a revised text may lack: it was found to belong there once
_COARSE = 48  # candidates by the leading directions
_USUAL = (
    0.3  # what names that many reports bear can add to nearness: the others lead to candidates themselves
)
_RARE = 64  # entries that may bear a name for it to lead to them
_LOOKED_AT = 16  # entries of one story that an entry is compared with
_HASHES = 16  # smallest hashes of a text: equal texts share most of them

Scores = NDArray[np.float32]
K = TypeVar("K", int, str)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A member of an existing story."""

    story_id: int
    features: Features


class Window:
    """Grows as entries are placed, shrinks by `forget`. A row is one entry; story 0 = not placed yet."""

    def __init__(self, candidates: Iterable[Candidate] = (), weights: Weights = WEIGHTS) -> None:
        self._weights = weights
        self._rarity = Rarity()
        self._features: dict[int, Features] = {}
        self._story: list[int] = []
        self._free: list[int] = []
        self._fresh = 0
        self._begun: dict[int, float] = {}
        self.follows: dict[int, int] = {}  # new stories -> the earlier one that each goes on with
        self._row_of: dict[str, int] = {}
        self._rows_of: dict[int, list[int]] = {}
        self._by_hash: dict[int, list[int]] = {}
        self._by_name: dict[str, list[int]] = {}
        self._basis: NDArray[np.float32] | None = None
        self._coarse = np.zeros((256, DIMENSIONS), dtype=np.float32)
        for candidate in candidates:
            self.put(candidate.features, candidate.story_id)

    def __len__(self) -> int:
        return len(self._row_of)

    def put(self, features: Features, story_id: int = 0) -> int:
        """Take the entry in, or its new revision or story; return its row."""
        if features.identity in self._row_of:
            self._drop(self._row_of[features.identity])
        row = self._row()
        self._features[row] = features
        self._row_of[features.identity] = row
        self._coarse[row] = features.vector if self._basis is None else features.vector @ self._basis
        self._rarity.add(features.telling)
        for value in features.shingles[:_HASHES].tolist():
            self._by_hash.setdefault(value, []).append(row)
        for name in features.telling:
            self._by_name.setdefault(name, []).append(row)
        self._assign(row, story_id)
        if self._basis is None and len(self._row_of) >= _LEARN_FROM:
            self._learn()
        return row

    def _row(self) -> int:
        if self._free:
            return self._free.pop()
        row = len(self._story)
        self._story.append(0)
        if row == len(self._coarse):
            self._coarse = np.concatenate([self._coarse, np.zeros_like(self._coarse)])
        return row

    def _assign(self, row: int, story_id: int) -> None:
        self._story[row] = story_id
        if story_id:
            self._rows_of.setdefault(story_id, []).append(row)
            self.began(story_id, self._features[row].when)

    def began(self, story_id: int, when: datetime) -> None:
        """Tell when the story was first reported; what is far behind that goes on in a story of its own."""
        known = self._begun.get(story_id, math.inf)
        self._begun[story_id] = min(known, when.timestamp())

    def renumber(self, story_id: int, other: int) -> None:
        """Let the entries of a new story be those of OTHER: the number that it was given."""
        for row in self._rows_of.pop(story_id, []):
            self._assign(row, other)
        self._begun.pop(story_id, None)
        self.follows.pop(story_id, None)

    def forget(self, before: datetime) -> None:
        """Drop the entries that are older than BEFORE."""
        for row in [row for row, features in self._features.items() if features.when < before]:
            self._drop(row)

    def _drop(self, row: int) -> None:
        features = self._features.pop(row)
        self._coarse[row] = 0
        self._free.append(row)
        del self._row_of[features.identity]
        self._rarity.add(features.telling, -1)
        for value in features.shingles[:_HASHES].tolist():
            _take_out(self._by_hash, value, row)
        for name in features.telling:
            _take_out(self._by_name, name, row)
        story = self._story[row]
        if story:
            _take_out(self._rows_of, story, row)
            if story not in self._rows_of:
                self._begun.pop(story, None)
        self._story[row] = 0

    def _learn(self) -> None:
        """Find the leading directions of what is there, and keep every entry by them."""
        count = len(self._story)
        held = self._coarse[:count]
        _, vectors = np.linalg.eigh((held.T @ held).astype(np.float64))
        self._basis = np.ascontiguousarray(vectors[:, -_LEADING:], dtype=np.float32)
        self._coarse = np.concatenate([held @ self._basis, np.zeros((count, _LEADING), dtype=np.float32)])

    @property
    def stories(self) -> list[int]:
        """Return the stories that have entries here."""
        return list(self._rows_of)

    def story_of(self, member: Member) -> int:
        """Return the story that the entry is in, or 0."""
        row = self._row_of.get(identity_of(member))
        return self._story[row] if row is not None else 0

    def fits(self, revised: Features, story_id: int) -> bool:
        """Tell whether an entry's new text is still about its story: told so by its old text, or by the others."""
        row = self._row_of.get(revised.identity)
        if row is not None and duplicate(self._features[row], revised):
            return True
        others = [other for other in self._rows_of.get(story_id, ()) if other != row]
        return not others or self._link(revised, others[-_LOOKED_AT:]) >= self._weights.join - _LENIENT

    def place(self, new: Sequence[Features]) -> list[int]:
        """Return for each of NEW, in order, the story it belongs to; one that is told for the first time gets a
        number below 0 of its own."""
        rows = [self.put(each) for each in new]
        count = len(self._story)
        scores = self._coarse[rows] @ self._coarse[:count].T
        return [self._settle(row, own) for row, own in zip(rows, scores, strict=True)]

    def _settle(self, row: int, scores: Scores) -> int:
        new = self._features[row]
        story = self._twin(new) or self._nearest(new, scores)
        if not story or new.when.timestamp() - self._begun[story] > _LONGEST:
            self._fresh -= 1
            if story:
                self.follows[self._fresh] = story
            story = self._fresh
        self._assign(row, story)
        return story

    def _nearest(self, new: Features, scores: Scores) -> int:
        links: list[tuple[float, int]] = []
        for story, rows in self._stories(new, scores).items():
            link = self._link(new, rows)
            if link >= self._weights.join:
                links.append((link, story))
        return max(links, key=lambda each: (each[0], -abs(each[1])))[1] if links else 0

    def _link(self, new: Features, rows: Sequence[int]) -> float:
        """Return an entry's link to a story: between the best and the average, so that chains do not creep."""
        values = [affinity(new, self._features[row], self._rarity, self._weights) for row in rows]
        mean = self._weights.mean
        return (1 - mean) * max(values) + mean * sum(values) / len(values)

    def _twin(self, new: Features) -> int:
        rows = {row for value in new.shingles[:_HASHES].tolist() for row in self._by_hash.get(value, ())}
        for row in sorted(rows):
            other = self._features[row]
            if not self._story[row] or abs(other.when - new.when) > WINDOW:
                continue
            if duplicate(new, other):
                return self._story[row]
        return 0

    def _stories(self, new: Features, scores: Scores) -> dict[int, list[int]]:
        """Return the candidates' stories with the rows to compare with: those found, then the newest others."""
        found: dict[int, list[int]] = {}
        for row in dict.fromkeys((*self._near(new, scores), *self._namesakes(new))):
            if story := self._story[row]:
                found.setdefault(story, []).append(row)
        for story, rows in found.items():
            others = self._rows_of[story][-_LOOKED_AT:]
            found[story] = list(dict.fromkeys((*rows, *others)))[:_LOOKED_AT]
        return found

    def _near(self, new: Features, scores: Scores) -> list[int]:
        """Return the rows nearest in meaning: first by the leading directions, of those the nearest in full."""
        rows = np.arange(len(scores))
        if len(rows) > 64 * _COARSE:  # a sample tells well enough where the nearest begin
            sample = scores[:: len(scores) // 4_096 + 1]
            rank = min(len(sample) - 1, 1 + 2 * _COARSE * len(sample) // len(scores))
            rows = np.flatnonzero(scores >= -np.partition(-sample, rank)[rank])
        if len(rows) > _COARSE:
            rows = rows[np.argpartition(-scores[rows], _COARSE)[:_COARSE]]
        least = self._weights.join - _USUAL
        held = [(float(self._features[r].vector @ new.vector), r) for r in rows.tolist() if self._story[r]]
        return [row for cosine, row in sorted(held, reverse=True)[:_NEAR] if cosine > least]

    def _namesakes(self, new: Features) -> list[int]:
        shared: dict[int, float] = {}
        for name in new.telling:
            rows = self._by_name.get(name, ())
            if len(rows) <= _RARE:
                weight = self._rarity(name)
                for row in rows:
                    shared[row] = shared.get(row, 0.0) + weight
        return sorted(shared, key=lambda row: (-round(shared[row], 6), row))[:_NEAR]


def _take_out(lists: dict[K, list[int]], key: K, row: int) -> None:
    rows = lists[key]
    rows.remove(row)
    if not rows:
        del lists[key]
