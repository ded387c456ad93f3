"""Clauses, cues and hits -> happenings."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from monitor.core.dates import Moment, moments
from monitor.core.flat import Segment, flat, segments
from monitor.core.happenings import cues_de, cues_en, cues_es, cues_fr, cues_ja, cues_zh
from monitor.core.happenings.actors import Party, parties, split, unknown_name
from monitor.core.happenings.cue import Role
from monitor.core.happenings.moods_of import mood
from monitor.core.lexicon import Lexicon
from monitor.domain.understand import Claim, ConceptHit, Happening

_TABLES = {"en": cues_en.CUES, "de": cues_de.CUES, "fr": cues_fr.CUES, "es": cues_es.CUES, "ja": cues_ja.CUES, "zh": cues_zh.CUES}
_MOST = 200
_OF_FIRMS = frozenset({"buy_company", "sell_company", "insolvency", "layoffs", "halt_capacity", "open_capacity", "invest", "sign_agreement"})
_ABOUT = ("material", "instrument", "sector", "place")


@dataclass(frozen=True, slots=True)
class _Found:
    action: str
    role: Role
    start: int
    end: int


def happenings(
    text: str,
    language: str,
    *,
    hits: Sequence[ConceptHit],
    lexicon: Lexicon,
    published: datetime | None,
    claims: Sequence[Claim],
) -> tuple[Happening, ...]:
    """Read who does what from the cue words of each clause; one happening an action and actor in a text.

    Names the lexicon does not know stand as the text has them. CLAIMS are part of the socket for later rules.
    """
    del claims
    if language not in _TABLES:
        return ()
    plain = flat(text)
    scene = _Scene(plain, language, hits, lexicon, moments(plain, language, published))
    found: list[Happening] = []
    for part in segments(plain, language):
        found += [scene.happening(part, cue) for cue in _cues(plain, language, part)]
        if len(found) >= _MOST:
            break
    return _once(found)


@lru_cache(maxsize=8)
def _patterns(language: str) -> tuple[tuple[str, Role, re.Pattern[str]], ...]:
    return tuple((action, role, re.compile(words, re.IGNORECASE)) for action, role, words in _TABLES[language])


def _cues(text: str, language: str, part: Segment) -> list[_Found]:
    """The cues of a segment: where two lie over one another the one of the earlier row is kept."""
    found: list[_Found] = []
    for action, role, pattern in _patterns(language):
        for match in pattern.finditer(text, part.start, part.end):
            start, end = match.span()
            if all(end <= other.start or start >= other.end for other in found):
                found.append(_Found(action, role, start, end))
    return sorted(found, key=lambda cue: cue.start)


class _Scene:
    """One text with its parties, moments and hits in order."""

    def __init__(self, text: str, language: str, hits: Sequence[ConceptHit], lexicon: Lexicon, times: Sequence[Moment]) -> None:
        self.text = text
        self.language = language
        self.hits = sorted(hits, key=lambda hit: hit.start)
        self._at = [hit.start for hit in self.hits]
        self.parties = parties(hits, lexicon)
        self._party_at = [party.start for party in self.parties]
        self.times = times

    def happening(self, part: Segment, cue: _Found) -> Happening:
        clause = self._clause(part, cue)
        near = self.parties[bisect_left(self._party_at, clause[0]) : bisect_left(self._party_at, clause[1])]
        place = (cue.start, cue.end)
        acting, others = split(self.text, self.language, clause, place, cue.role, near)
        actor = _ids(acting)
        if not near and cue.action in _OF_FIRMS and cue.role is Role.VERB:
            name = unknown_name(self.text, self.language, clause, cue.start)
            actor = (name,) if name else ()
        return Happening(
            cue.action,
            *_trimmed(self.text, *clause),
            actor=actor,
            object=self._objects(clause),
            counterpart=tuple(id_ for id_ in _ids(others) if id_ not in actor),
            date=self._date(clause, cue),
            modality=mood(self.text, self.language, clause[0], place, clause[1]),
        )

    def _clause(self, part: Segment, cue: _Found) -> tuple[int, int]:
        """A Chinese or Japanese headline puts who speaks before a colon; elsewhere the segment is the clause."""
        return part.start, part.end

    def _objects(self, clause: tuple[int, int]) -> tuple[str, ...]:
        near = self.hits[bisect_left(self._at, clause[0]) : bisect_left(self._at, clause[1])]
        return tuple(dict.fromkeys(hit.concept for hit in near if hit.kind in _ABOUT))[:6]

    def _date(self, clause: tuple[int, int], cue: _Found) -> str | None:
        near = [moment for moment in self.times if clause[0] <= moment.start < clause[1] and moment.iso]
        nearest = min(near, key=lambda moment: max(0, moment.start - cue.end, cue.start - moment.end), default=None)
        return nearest.iso if nearest else None


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in " |\n\"'":
        start += 1
    while end > start and text[end - 1] in " |\n":
        end -= 1
    return start, end


def _ids(found: Sequence[Party]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(id_ for party in found for id_ in party.ids))


def _once(found: Sequence[Happening]) -> tuple[Happening, ...]:
    """Of happenings of one action keep one an actor; one without actor only when no other has it."""
    kept: list[Happening] = []
    for happening in found:
        same = [other for other in kept if other.action == happening.action]
        if any(set(other.actor) & set(happening.actor) or not happening.actor for other in same):
            continue
        empty = [other for other in same if not other.actor]
        if empty:
            kept[kept.index(empty[0])] = happening
        else:
            kept.append(happening)
    return tuple(kept)


