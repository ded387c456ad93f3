"""Entries -> stories: near-duplicate text first, then meaning with vetoes and boosts, inside a window of days.

Cosine alone tears one half of the stories apart or merges look-alikes; what two reports name (materials, firms,
places, countries), the figures they give and when they were published decide the cases between.
"""

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import numpy as np
from numpy.typing import NDArray

from monitor.domain import Member

WINDOW = timedelta(days=9)  # how far apart two reports of one happening may be published
DUPLICATE = 0.55  # Jaccard of word triples from which two texts are one text
_NEIGHBOURS = 24
_PRIOR = (
    20  # reports that a window is taken to hold before its first one: names are not all rare at the start
)

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
    vector = np.frombuffer(raw, dtype=np.float32)
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


@dataclass(frozen=True, slots=True)
class Weights:
    """How much each kind of evidence moves the cosine; measured on reports of events among look-alikes."""

    join: float = 0.58  # affinity from which an entry joins a story
    named: float = 0.17
    figure: float = 0.08
    country: float = 0.18
    action: float = 0.03
    other_names: float = 0.09
    other_countries: float = 0.25
    other_actions: float = 0.1
    apart: float = 0.16  # at the far end of the window
    mean: float = 0.68  # of the average link against the best one


class Rarity:
    """How telling a name is: what every report of a window names tells nothing."""

    def __init__(self) -> None:
        self._seen: Counter[str] = Counter()
        self._reports = 0

    def add(self, names: Iterable[str]) -> None:
        self._reports += 1
        self._seen.update(names)

    def __call__(self, name: str) -> float:
        """Return 0..1: the share of the information that naming NAME carries."""
        return 1 - math.log(1 + self._seen[name]) / math.log(_PRIOR + self._reports)


def affinity(a: Features, b: Features, rarity: Rarity, weights: Weights) -> float:
    """Return how strongly two reports seem to tell the same thing: cosine, moved by what they share and by vetoes."""
    if abs(a.when - b.when) > WINDOW:
        return 0.0
    cosine = float(a.vector @ b.vector)
    return cosine + _boosts(a, b, rarity, weights) - _vetoes(a, b, weights)


def _boosts(a: Features, b: Features, rarity: Rarity, weights: Weights) -> float:
    named = sorted((rarity(name) for name in a.named & b.named), reverse=True)
    countries = sorted((rarity(name) for name in a.countries & b.countries), reverse=True)
    return (
        weights.named * sum(named[:3])
        + weights.country * sum(countries[:2])
        + weights.figure * min(2, len(a.figures & b.figures))
        + weights.action * bool(a.actions & b.actions)
    )


def _vetoes(a: Features, b: Features, weights: Weights) -> float:
    return (
        weights.other_names * _disjoint(a.named, b.named)
        + weights.other_countries * _disjoint(a.countries, b.countries)
        + weights.other_actions * _disjoint(a.actions, b.actions)
        + weights.apart * (abs(a.when - b.when) / WINDOW)
    )


def _disjoint(a: frozenset[str], b: frozenset[str]) -> bool:
    return bool(a) and bool(b) and not a & b


WEIGHTS = Weights()


def arrange(
    new: Sequence[Member], known: Iterable[tuple[int, Member]], weights: Weights = WEIGHTS
) -> tuple[list[tuple[Member, int]], list[list[Member]]]:
    """Place NEW, oldest first: return those that join a story with its id, and the groups that are new stories.

    The oldest first, so that what arrives late or out of order joins as if it had come in time.
    """
    window = Window((Candidate(story_id, features(member)) for story_id, member in known), weights)
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

    def __init__(self, candidates: Iterable[Candidate] = (), weights: Weights = WEIGHTS) -> None:
        self._weights = weights
        self._rarity = Rarity()
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
        self._rarity.add(candidate.features.named | candidate.features.countries)
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
            links.setdefault(candidate.story_id, []).append(
                affinity(new, candidate.features, self._rarity, self._weights)
            )
        ranked = sorted(((self._link(values), -story) for story, values in links.items()), reverse=True)
        return -ranked[0][1] if ranked and ranked[0][0] >= self._weights.join else None

    def _link(self, values: list[float]) -> float:
        """Return an entry's link to a story: between the best and the average, so that chains do not creep."""
        mean = self._weights.mean
        return (1 - mean) * max(values) + mean * sum(values) / len(values)

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
        stories = {self._members[row].story_id for row in top if scores[row] >= self._weights.join - 0.4}
        return [row for story in sorted(stories) for row in self._rows_of[story]]


def _rarest(found: frozenset[int]) -> list[int]:
    return sorted(found)[:16]  # the smallest hashes: a min-hash sketch, equal texts share most of it
