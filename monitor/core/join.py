"""Entries -> stories: near-duplicate text first, then meaning with vetoes and boosts, inside a window of days.

Cosine alone tears one half of the stories apart or merges look-alikes; what two reports name (materials, firms,
places, countries), the figures they give and when they were published decide the cases between.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import numpy as np
from numpy.typing import NDArray

from monitor.domain import Member

WINDOW = timedelta(days=9)  # how far apart two reports of one happening may be published
DUPLICATE = 0.55  # Jaccard of word triples from which two texts are one text
JOIN = 0.50  # affinity from which two reports are one story
_NEIGHBOURS = 24

Vector = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Features:
    """What joining looks at in one entry."""

    entry_id: int
    when: datetime
    vector: Vector
    shingles: frozenset[int]
    named: frozenset[str]  # materials, organisations, places, instruments
    countries: frozenset[str]
    actions: frozenset[str]
    figures: frozenset[tuple[float, str]]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A member of an existing story."""

    story_id: int
    features: Features


def features(member: Member) -> Features:
    reading = member.reading
    hits = {hit.concept for hit in reading.hits if hit.kind in ("place", "instrument")}
    return Features(
        entry_id=member.entry.id,
        when=member.entry.when,
        vector=_vector(reading.vector),
        shingles=shingles(member.entry.text),
        named=frozenset((*hits, *reading.materials, *reading.organisations)),
        countries=frozenset(reading.countries),
        actions=frozenset(h.action for h in reading.happenings if h.action != "other"),
        figures=frozenset(
            (claim.value, claim.unit or "") for claim in reading.claims if claim.value is not None
        ),
    )


def _vector(raw: bytes) -> Vector:
    vector = np.frombuffer(raw, dtype=np.float16 if len(raw) == 1024 else np.float32).astype(np.float32)
    norm = float(np.linalg.norm(vector)) if vector.size else 0.0
    return vector / norm if norm else np.zeros(512, dtype=np.float32)


def shingles(text: str) -> frozenset[int]:
    """Return hashes of word triples (character sextuples where words are not spaced)."""
    words = re.findall(r"\w+", text.casefold())
    if len(words) < len(text) / 12:  # unspaced script
        letters = "".join(words)
        return frozenset(_hash(letters[i : i + 6]) for i in range(max(1, len(letters) - 5)))
    return frozenset(_hash(" ".join(words[i : i + 3])) for i in range(max(1, len(words) - 2)))


def _hash(text: str) -> int:
    # not hash(): it is salted anew in every process
    value = 0xCBF29CE484222325
    for byte in text.encode():
        value = ((value ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return value


def duplicate(a: Features, b: Features) -> bool:
    """Tell whether the two texts are one text: copied, cut, or slightly edited."""
    if min(len(a.shingles), len(b.shingles)) < 4:
        return a.shingles == b.shingles
    return len(a.shingles & b.shingles) / len(a.shingles | b.shingles) >= DUPLICATE


def affinity(a: Features, b: Features) -> float:
    """Return how strongly two reports seem to tell the same thing: cosine, moved by what they share and by vetoes."""
    if abs(a.when - b.when) > WINDOW:
        return 0.0
    cosine = float(a.vector @ b.vector)
    return cosine + _boosts(a, b) - _vetoes(a, b)


def _boosts(a: Features, b: Features) -> float:
    return (
        0.06 * min(3, len(a.named & b.named))
        + 0.05 * min(2, len(a.figures & b.figures))
        + 0.03 * min(2, len(a.countries & b.countries))
        + 0.05 * bool(a.actions & b.actions)
    )


def _vetoes(a: Features, b: Features) -> float:
    apart = abs(a.when - b.when) / WINDOW
    return (
        0.15 * _disjoint(a.named, b.named)
        + 0.15 * _disjoint(a.countries, b.countries)
        + 0.06 * _disjoint(a.actions, b.actions)
        + 0.08 * apart
    )


def _disjoint(a: frozenset[str], b: frozenset[str]) -> bool:
    return bool(a) and bool(b) and not a & b


def arrange(
    new: Sequence[Member], known: Iterable[tuple[int, Member]]
) -> tuple[list[tuple[Member, int]], list[list[Member]]]:
    """Place NEW, oldest first: return those that join a story with its id, and the groups that are new stories.

    The oldest first, so that what arrives late or out of order joins as if it had come in time.
    """
    window = Window(Candidate(story_id, features(member)) for story_id, member in known)
    attached: list[tuple[Member, int]] = []
    fresh: list[list[Member]] = []
    for member in sorted(new, key=lambda m: (m.entry.when, m.entry.id)):
        own = features(member)
        story = window.place(own)
        if story is None:
            fresh.append([member])
            story = -len(fresh)  # a number of its own until the store gives one
        elif story < 0:
            fresh[-story - 1].append(member)
        else:
            attached.append((member, story))
        window.add(Candidate(story, own))
    return attached, fresh


class Window:
    """The recent members of all stories, searchable by vector. Grows as entries are placed."""

    def __init__(self, candidates: Iterable[Candidate] = ()) -> None:
        self._members: list[Candidate] = []
        self._matrix = np.zeros((256, 512), dtype=np.float32)
        self._by_shingle: dict[int, list[int]] = {}
        self._rows_of: dict[int, list[int]] = {}
        for candidate in candidates:
            self.add(candidate)

    def add(self, candidate: Candidate) -> None:
        row = len(self._members)
        if row == len(self._matrix):
            self._matrix = np.concatenate([self._matrix, np.zeros_like(self._matrix)])
        self._matrix[row] = candidate.features.vector
        self._members.append(candidate)
        self._rows_of.setdefault(candidate.story_id, []).append(row)
        for shingle in _rarest(candidate.features.shingles):
            self._by_shingle.setdefault(shingle, []).append(row)

    def place(self, new: Features) -> int | None:
        """Return the story NEW belongs to, or None for a story of its own."""
        twin = self._twin(new)
        if twin is not None:
            return twin
        links: dict[int, list[float]] = {}
        for row in self._near(new):
            candidate = self._members[row]
            links.setdefault(candidate.story_id, []).append(affinity(new, candidate.features))
        ranked = sorted(((_link(values), -story) for story, values in links.items()), reverse=True)
        return -ranked[0][1] if ranked and ranked[0][0] >= JOIN else None

    def _twin(self, new: Features) -> int | None:
        rows = {row for shingle in _rarest(new.shingles) for row in self._by_shingle.get(shingle, ())}
        for row in sorted(rows):
            candidate = self._members[row]
            if abs(candidate.features.when - new.when) <= WINDOW and duplicate(new, candidate.features):
                return candidate.story_id
        return None

    def _near(self, new: Features) -> Sequence[int]:
        count = len(self._members)
        if not count:
            return ()
        scores = self._matrix[:count] @ new.vector
        top = np.argpartition(-scores, min(_NEIGHBOURS, count) - 1)[:_NEIGHBOURS]
        stories = {self._members[row].story_id for row in top if scores[row] >= JOIN - 0.4}
        return [row for story in sorted(stories) for row in self._rows_of[story]]


def _link(values: list[float]) -> float:
    """Return the link of an entry to a story: between the best and the average, so that chains do not creep."""
    return 0.5 * max(values) + 0.5 * sum(values) / len(values)


def _rarest(found: frozenset[int]) -> list[int]:
    return sorted(found)[:16]  # the smallest hashes: a min-hash sketch, equal texts share most of it
