"""The recent entries of all stories, to be searched for the story that a new entry belongs to.

Three ways lead to candidates: hashes that copies of one text share, names that few other reports bear, and nearness of
meaning, which is looked up for many new entries at once.
"""

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from statistics import median
from typing import TypeVar

import numpy as np

from monitor.core.join.evidence import evidence
from monitor.core.join.features import UNSPACED, WINDOW, Features, Vector, duplicate, identity
from monitor.core.join.judge import JUDGE, Judge
from monitor.core.join.nearness import Nearness
from monitor.core.join.prospect import Prospect
from monitor.core.join.rarity import Rarity
from monitor.core.join.vetoes import AGAINST, contradicted, renamed
from monitor.domain import Member

_LONGEST = timedelta(days=14).total_seconds()  # after that a long affair goes on in a story that follows
_NEAR = 16  # candidates by meaning, and as many by names
_JOIN = 1.2  # log-odds from which an entry joins a story
_LENIENT = 2.0  # what a revised text may lack: it was found to belong there once
_MIDDLE = 0.4  # of the middle link against the best one
_PROMISING = 0.42  # what is shared and near in meaning, from which a story is looked at closely
_LEAST = 0.3  # cosine of those that may be near in meaning
_TAKEN_BACK = 3.0  # added where a report takes back what its outlet told before
_LITTLE = 1.5  # taken off between two bare headlines: the few words they share are shared by many
# added where all reports of a story are in the entry's language: joining learned from events that are told once in each language,
# so that there two reports of one language tell the same thing eight times less often than two of different ones (2.1 in log-odds)
_ONE_LANGUAGE = 1.6
_APART = -10.0  # log-odds of what is told too long before or after, or is about something else altogether
_UNLIKE = 0.05  # cosine
_RARE = 64  # entries that may bear a name for it to lead to them
_BEARING = 192  # newest entries with a hash that are looked at: more than are placed at once
_LOOKED_AT = 16  # entries of one story that an entry is compared with
_TWINS = 12  # possible copies that an entry is compared with
_STRAYS = 2  # reports of a story that one more report may bring into another
_HASHES = 16  # smallest hashes of a text: equal texts share most of them

_KEPT_APART: Vector = np.zeros(0, dtype=np.float32)  # in the window, the vectors are held by Nearness
K = TypeVar("K", int, str)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A member of an existing story."""

    story_id: int
    features: Features


class Window:
    """Grows as entries are placed, shrinks by `forget`. A row is one entry; story 0 = not placed yet."""

    def __init__(self, candidates: Iterable[Candidate] = (), judge: Judge = JUDGE) -> None:
        self._judge = judge
        self.rarity = Rarity()
        self._features: dict[int, Features] = {}
        self._story: list[int] = []
        self._free: list[int] = []
        self._fresh = 0
        self._begun: dict[int, float] = {}
        self.follows: dict[int, int] = {}  # new stories -> the earlier one that each goes on with
        self.united: dict[
            int, int
        ] = {}  # stories that are kept -> the one that a later report brought each into
        self._moved: dict[int, list[int]] = {}
        self._row_of: dict[str, int] = {}
        self._rows_of: dict[int, list[int]] = {}
        self._by_hash: dict[int, list[int]] = {}
        self._by_name: dict[str, list[int]] = {}
        self._nearness = Nearness()
        for candidate in candidates:
            self.put(candidate.features, candidate.story_id)

    def __len__(self) -> int:
        return len(self._row_of)

    def put(self, features: Features, story_id: int = 0) -> int:
        """Take the entry in, or its new revision or story; return its row."""
        (row,) = self._enter([features])
        self._assign(row, story_id)
        return row

    def _enter(self, new: Sequence[Features]) -> list[int]:
        rows = [self._list(each) for each in new]
        self._nearness.extend(rows, [each.vector for each in new], [each.when.timestamp() for each in new])
        return rows

    def _list(self, features: Features) -> int:
        if features.identity in self._row_of:
            self._drop(self._row_of[features.identity])
        row = self._row()
        self._features[row] = replace(features, vector=_KEPT_APART)
        self._row_of[features.identity] = row
        telling = features.telling
        self.rarity.add(telling)
        for value in features.shingles[:_HASHES].tolist():
            self._by_hash.setdefault(value, []).append(row)
        for name in telling:
            self._by_name.setdefault(name, []).append(row)
        return row

    def _row(self) -> int:
        if self._free:
            return self._free.pop()
        self._story.append(0)
        return len(self._story) - 1

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
        self._nearness.drop(row)
        self._free.append(row)
        del self._row_of[features.identity]
        self.rarity.add(features.telling, -1)
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

    @property
    def stories(self) -> list[int]:
        """Return the stories that have entries here."""
        return list(self._rows_of)

    def story_of(self, member: Member) -> int:
        """Return the story that the entry is in, or 0."""
        return self.home(member.entry.source_id, member.entry.key)

    def home(self, source_id: str, key: str) -> int:
        """Return the story that the entry with this KEY of the source is in, or 0."""
        row = self._row_of.get(identity(source_id, key))
        return self._story[row] if row is not None else 0

    def fits(self, revised: Features, story_id: int) -> bool:
        """Tell whether an entry's new text is still about its story: told so by its old text, or by the others."""
        row = self._row_of.get(revised.identity)
        if row is not None and duplicate(self._features[row], revised):
            return True
        others = [other for other in self._rows_of.get(story_id, ()) if other != row]
        return not others or self._link(self._odds(revised, others[-_LOOKED_AT:])) >= _JOIN - _LENIENT

    def place(self, new: Sequence[Features]) -> list[int]:
        """Return for each of NEW, in order, the story it belongs to; one that is told for the first time gets a
        number below 0 of its own. A later one may bring such a story into another: `home` tells where an entry is."""
        rows = self._enter(new)
        vectors, moments = [each.vector for each in new], [each.when.timestamp() for each in new]
        near = self._nearness.nearest(vectors, moments, WINDOW.total_seconds(), _LEAST)
        for row, each, own in zip(rows, new, near, strict=True):
            self._settle(row, each, own)
        return [self._story[row] for row in rows]

    def _settle(self, row: int, new: Features, near: Sequence[int]) -> None:
        links = {twin: math.inf} if (twin := self._twin(new)) else self._linked(new, near)
        story = max(links, key=lambda each: (links[each], -abs(each)), default=0)
        if not story or new.when.timestamp() - self._begun[story] > _LONGEST:
            self._fresh -= 1
            if story:
                self.follows[self._fresh] = story
            story = self._fresh
        self._assign(row, story)
        for other in links:
            if other != story and self._is_stray(other, story):
                story = self._unite(other, story)

    def _unite(self, other: int, story: int) -> int:
        """Let OTHER and STORY be one; return the number it has: that of a story which is kept, if there is one."""
        if other > 0 > story:
            other, story = story, other
        if other > 0:
            self.united[other] = story
            self._moved[other] = list(self._rows_of[other])
        self.renumber(other, story)
        return story

    def settled(self) -> None:
        """Forget what was brought together: it is kept so."""
        self.united.clear()
        self._moved.clear()

    def part(self, other: int) -> None:
        """Take back that OTHER was brought into another story."""
        story = self.united.pop(other)
        for row in self._moved.pop(other):
            _take_out(self._rows_of, story, row)
            self._assign(row, other)

    def _is_stray(self, other: int, story: int) -> bool:
        """Tell whether a report or two that are a story of their own belong to STORY, now that a further one links them."""
        if other not in self._rows_of or story not in self._rows_of:
            return False
        rows, home = self._rows_of[other], self._rows_of[story][-_LOOKED_AT:]
        if len(rows) > _STRAYS or abs(self._begun[other] - self._begun[story]) > _LONGEST:
            return False
        strays = [self._whole(row) for row in rows]
        links = [odds for stray in strays for odds in self._odds(stray, home)]
        return self._link_of(strays[0], (*rows, *home), links) >= _JOIN

    def _whole(self, row: int) -> Features:
        return replace(self._features[row], vector=self._nearness.vector(row))

    def _linked(self, new: Features, near: Sequence[int]) -> dict[int, float]:
        """Return the stories that the entry could belong to, with its link to each."""
        stories = self._stories(new, near)
        every = [row for rows in stories.values() for row in rows]
        cosines = dict(zip(every, self._nearness.cosines(new.vector, every), strict=True))
        promising = Prospect(new, self.rarity).of
        likely = {
            story: rows
            for story, rows in stories.items()
            if max(promising(self._features[row], cosines[row]) for row in rows) >= _PROMISING
        }
        rows = [row for rows in likely.values() for row in rows]
        odds = dict(zip(rows, self._odds(new, rows, [cosines[row] for row in rows]), strict=True))
        links = (
            (story, self._link_of(new, rows, [odds[row] for row in rows])) for story, rows in likely.items()
        )
        return {story: link for story, link in links if link >= _JOIN}

    def _odds(
        self, new: Features, rows: Sequence[int], cosines: Sequence[float] | None = None
    ) -> list[float]:
        """Return the log-odds that NEW reports what each of ROWS does."""
        if cosines is None:
            cosines = self._nearness.cosines(new.vector, rows)
        near = [
            cosine >= _UNLIKE and abs(self._features[row].when - new.when) <= WINDOW
            for row, cosine in zip(rows, cosines, strict=True)
        ]
        asked = [
            evidence(new, self._features[row], cosine, self.rarity)
            for row, cosine, close in zip(rows, cosines, near, strict=True)
            if close
        ]
        told = iter(self._judge.odds(asked))
        found = [
            max(_APART, next(told) - _LITTLE * (new.bare and self._features[row].bare)) if close else _APART
            for row, close in zip(rows, near, strict=True)
        ]
        if not new.takes_back:
            return found
        return [
            odds + _TAKEN_BACK if _withdraws(new, self._features[row]) else odds
            for odds, row in zip(found, rows, strict=True)
        ]

    def _link_of(self, new: Features, rows: Sequence[int], odds: Sequence[float]) -> float:
        """Return the link by ODDS; where ROWS and NEW are all in one language, no report in another one can
        speak for it; two bare headlines share few words whatever they tell."""
        alone = not new.bare and all(self._features[row].language == new.language for row in rows)
        return self._link(odds) + _ONE_LANGUAGE * alone - AGAINST * self._contradicted(new, rows)

    def _contradicted(self, new: Features, rows: Sequence[int]) -> bool:
        """Tell whether the headline of NEW is about another day, year, notice or name than ROWS."""
        others = [self._features[row] for row in rows]
        if any(new.heads) and contradicted(
            new.heads, new.knows, [(each.heads, each.knows) for each in others]
        ):
            return True
        if not new.head_names or new.language in UNSPACED or any(o.language != new.language for o in others):
            return False
        return renamed(new.head_names, new.bearing, [(each.head_names, each.bearing) for each in others])

    def _link(self, values: Sequence[float]) -> float:
        """Return an entry's link to a story: between the best and the middle one, so that chains do not creep and one report
        of another kind does not keep it out."""
        return (1 - _MIDDLE) * max(values) + _MIDDLE * median(values)

    def _twin(self, new: Features) -> int:
        """Return the story of a copy, or 0. Of many that share some words, as notices of one form do, few are compared."""
        shared = Counter(row for rows in self._bearing(new) for row in rows[-_BEARING:] if self._story[row])
        likely = sorted(shared, key=lambda row: (-shared[row], row))[:_TWINS]
        twins = (row for row in likely if duplicate(new, self._features[row]))
        near = (row for row in twins if abs(self._features[row].when - new.when) <= WINDOW)
        return next((self._story[row] for row in near), 0)

    def _bearing(self, new: Features) -> Iterator[list[int]]:
        """Yield the rows that have a hash of NEW, which is one of them, where there are others."""
        for value in new.shingles[:_HASHES].tolist():
            rows = self._by_hash.get(value, [])
            if len(rows) > 1:
                yield rows

    def _stories(self, new: Features, near: Sequence[int]) -> dict[int, list[int]]:
        """Return the candidates' stories with the rows to compare with: those found, then the newest others."""
        found: dict[int, list[int]] = {}
        for row in dict.fromkeys((*self._placed(near), *self._namesakes(new))):
            if story := self._story[row]:
                found.setdefault(story, []).append(row)
        for story, rows in found.items():
            held = self._rows_of[story]
            if len(held) > len(rows):
                rows = list(dict.fromkeys((*rows, *held[-_LOOKED_AT:])))
            found[story] = rows[:_LOOKED_AT]
        return found

    def _placed(self, near: Sequence[int]) -> list[int]:
        """Return the first of NEAR that are in a story: entries of one batch wait for theirs."""
        return [row for row in near if self._story[row]][:_NEAR]

    def _namesakes(self, new: Features) -> list[int]:
        shared: dict[int, float] = {}
        for name in new.telling:
            rows = self._by_name.get(name, ())
            if len(rows) <= _RARE:
                weight = self.rarity[name]
                for row in rows:
                    shared[row] = shared.get(row, 0.0) + weight
        return sorted(shared, key=lambda row: (-round(shared[row], 6), row))[:_NEAR]


def _withdraws(new: Features, told: Features) -> bool:
    """Tell whether NEW may take back what was TOLD: by the same outlet, before it, of the same thing."""
    same = new.outlet == told.outlet and told.when <= new.when
    return same and not (new.materials | new.tokens | new.named).isdisjoint(
        told.materials | told.tokens | told.named
    )


def _take_out(lists: dict[K, list[int]], key: K, row: int) -> None:
    rows = lists[key]
    rows.remove(row)
    if not rows:
        del lists[key]
