"""Patterns and a text -> the occurrences that count."""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping
from itertools import accumulate
from typing import NamedTuple

import ahocorasick

from monitor.core.lexicon.compound import headed, inflected
from monitor.core.lexicon.fold import Folded, fold, is_cjk, is_katakana, is_letter
from monitor.core.lexicon.pattern import Case, Edge, Pattern
from monitor.domain import ConceptHit, Guard

# Named once: to ask an enumeration for a member takes longer than all else that is done with it here.
_FREE, _WORD, _KATAKANA, _STEM = Edge.FREE, Edge.WORD, Edge.KATAKANA, Edge.STEM
_COMPOUND, _INFLECTED = Edge.COMPOUND, Edge.INFLECTED
_ANY, _INITIAL = Case.ANY, Case.INITIAL


class _Entry(NamedTuple):
    """All that hangs on one key of the automaton: its patterns, and the names that it swallows."""

    length: int
    patterns: tuple[Pattern, ...]
    swallowed: frozenset[str]
    word: bool  # no pattern of it begins inside a word


class _Found(NamedTuple):
    start: int
    end: int
    pattern: Pattern
    raw: int = 0  # where the bare name begins


class Scanner:
    """One automaton over all names; immutable once built, so threads may share it."""

    def __init__(self, patterns: Iterable[Pattern], guards: Mapping[str, Iterable[str]]) -> None:
        by_key: dict[str, list[Pattern]] = {key: [] for key in guards}
        for pattern in patterns:
            by_key.setdefault(pattern.key, []).append(pattern)
        self._automaton = ahocorasick.Automaton()
        for key, of_key in sorted(by_key.items()):
            word = key not in guards and all(p.left is _WORD for p in of_key)
            entry = _Entry(len(key), tuple(of_key), frozenset(guards.get(key, ())), word)
            self._automaton.add_word(key, entry)
        if by_key:
            self._automaton.make_automaton()
        self._empty = not by_key

    def find(self, text: str, language: str) -> tuple[ConceptHit, ...]:
        if self._empty or not text:
            return ()
        folded = fold(text)
        found = list(self._candidates(text, folded, language))
        if not found:
            return ()
        kept = _without_swallowed(_longest(found))
        kept = [one for one in kept if not (one.pattern.metonym and _placed(folded.text, one))]
        kept = _without_others(kept, folded.text)
        return tuple(sorted(_hits(kept, folded), key=lambda hit: (hit.start, hit.end, hit.concept)))

    def _candidates(self, text: str, folded: Folded, language: str) -> Iterator[_Found]:
        seen = self._seen(folded.text)
        doubtful: list[tuple[_Found, Guard]] = []
        for start, entry in seen:
            for pattern in entry.patterns:
                found = _counts(text, language, folded, start, pattern)
                if found and pattern.guard:
                    doubtful.append((found, pattern.guard))
                elif found:
                    yield found
        if doubtful:
            swallowed = _Swallowed((start, start + e.length, e.swallowed) for start, e in seen if e.swallowed)
            words = _Words(folded.text)
            for found, guard in doubtful:
                if not swallowed.hold(found) and _guard_holds(words, found, guard):
                    yield found

    def _seen(self, words: str) -> list[tuple[int, _Entry]]:
        """Return where each key stands, without those that begin inside a word and may not."""
        seen = [(last + 1 - entry.length, entry) for last, entry in self._automaton.iter(words)]
        return [(s, e) for s, e in seen if not (e.word and s and is_letter(words[s - 1]))]


def _counts(text: str, language: str, folded: Folded, start: int, pattern: Pattern) -> _Found | None:
    """Return the occurrence where the language, its neighbours and its case allow it."""
    if pattern.languages and language and language not in pattern.languages:
        return None
    words, bare_end = folded.text, start + len(pattern.key)
    end = bare_end if pattern.right is _FREE else _right(words, bare_end, pattern.right)
    if end < 0 or not _left_holds(words, start, pattern.left):
        return None
    if pattern.case is not _ANY and not _case_holds(text, folded, start, bare_end, pattern):
        return None
    return _Found(_word_start(words, start) if pattern.left is _STEM else start, end, pattern, start)


def _left_holds(words: str, start: int, edge: Edge) -> bool:
    if edge is _FREE or edge is _STEM or start == 0:
        return True
    before = words[start - 1]
    return not (is_katakana(before) if edge is _KATAKANA else is_letter(before))


def _right(words: str, end: int, edge: Edge) -> int:
    """Return where the occurrence ends, or -1 where it does not count."""
    if edge is _FREE or end == len(words):
        return end
    after = words[end]
    if edge is _KATAKANA:
        return -1 if is_katakana(after) else end
    if not is_letter(after):
        return end
    if edge is _STEM or (edge is _COMPOUND and headed(words, end)):
        return _word_end(words, end)
    if edge is _INFLECTED:
        last = inflected(words, end)
        return -1 if last < len(words) and is_letter(words[last]) else last
    plural = (
        edge in (_WORD, _COMPOUND)
        and after == "s"
        and not (end + 1 < len(words) and is_letter(words[end + 1]))
    )
    return end + 1 if plural else -1


_LONGEST = 64  # letters of a word that a stem may take with it


def _word_end(words: str, end: int) -> int:
    last = min(len(words), end + _LONGEST)
    while end < last and is_letter(words[end]):
        end += 1
    return end


def _word_start(words: str, start: int) -> int:
    first = max(0, start - _LONGEST)
    while start > first and is_letter(words[start - 1]):
        start -= 1
    return start


def _case_holds(text: str, folded: Folded, start: int, end: int, pattern: Pattern) -> bool:
    first, last = folded.span(start, end)
    if pattern.case is _INITIAL:
        return text[first].isupper()
    written = text[first:last]
    return written == pattern.name or unicodedata.normalize("NFKC", written) == pattern.name


class _Words:
    """A folded text that remembers which words stand in it: a long one is searched once a word."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._known: dict[str, bool] = {}

    def hold(self, word: str) -> bool:
        known = self._known.get(word)
        if known is None:
            known = self._known[word] = word in self.text
        return known


def _guard_holds(words: _Words, found: _Found, guard: Guard) -> bool:
    start, end = found.raw, found.raw + len(found.pattern.key)
    if guard.not_after and words.text.endswith(guard.not_after, 0, start):
        return False
    if guard.not_before and words.text.startswith(guard.not_before, end):
        return False
    if guard.followed_by and end < len(words.text) and not words.text.startswith(guard.followed_by, end):
        return False
    if guard.needs and not any(map(words.hold, guard.needs)):
        return False
    return not any(map(words.hold, guard.unless))


class _Swallowed:
    """The longer words of the guards as they stand in a text, looked up by place."""

    def __init__(self, found: Iterable[tuple[int, int, frozenset[str]]]) -> None:
        self._found = sorted(found, key=lambda one: one[:2])
        self._starts = [start for start, _, _ in self._found]
        self._longest = max((end - start for start, end, _ in self._found), default=0)

    def hold(self, found: _Found) -> bool:
        """Does a longer word that swallows this name cover it?"""
        start, end = found.raw, found.raw + len(found.pattern.key)
        near = slice(bisect_left(self._starts, end - self._longest), bisect_right(self._starts, start))
        return any(end <= last and found.pattern.owner in which for _, last, which in self._found[near])


def _longest(found: list[_Found]) -> list[_Found]:
    """Keep, of those of one kind that overlap, the longest; of equals the first; the same span of several stays."""
    kept: list[_Found] = []
    taken: dict[str, list[tuple[int, int]]] = {}
    for one in sorted(found, key=_longest_first):
        spans = taken.setdefault(one.pattern.kind, [])
        span = (one.start, one.end)
        at = bisect_left(spans, span)
        if at == len(spans) or spans[at] != span:
            if (at and one.start < spans[at - 1][1]) or (at < len(spans) and spans[at][0] < one.end):
                continue
            spans.insert(at, span)
        kept.append(one)
    return kept


def _longest_first(one: _Found) -> tuple[int, int]:
    return one.start - one.end, one.start


def _without_swallowed(found: list[_Found]) -> list[_Found]:
    """Drop a country inside the name of a company or place: "US Steel" and "South China Sea" name no state."""
    covers = sorted((f.start, f.end) for f in found if f.pattern.swallows)
    if not covers:
        return found
    ends = list(accumulate((end for _, end in covers), max))
    return [f for f in found if f.pattern.kind != "country" or not _inside(f, covers, ends)]


_IN = (" in", " en", " à", " a", " at")


def _placed(words: str, one: _Found) -> bool:
    """`in Brussels`, `en Londres`: where something happens, no government."""
    if one.pattern.kind != "country" or is_cjk(words[one.start]) or words[one.start - 1 : one.start] != " ":
        return False
    before = words[max(0, one.start - 4) : one.start - 1]
    return f" {before}".endswith(_IN)


_OF = re.compile(r" (?:de la |de l'|d'|du |des |de |von |der |of |de los )?")


def _without_others(found: list[_Found], words: str) -> list[_Found]:
    """Drop an office that only at home needs no country, where one follows: *ministre des Finances thaïlandais*, *Etat Kachin*."""
    if not any(f.pattern.kind == "country" and f.pattern.guard and f.pattern.guard.local for f in found):
        return found
    states = {f.start: f for f in found if f.pattern.kind == "country"}
    places = [f for f in found if f.pattern.kind == "place"]
    return [f for f in found if not _of_another(f, states, places, words)]


def _of_another(one: _Found, states: Mapping[int, _Found], places: Iterable[_Found], words: str) -> bool:
    guard = one.pattern.guard
    if one.pattern.kind != "country" or guard is None or not guard.local or is_cjk(words[one.start]):
        return False
    gap = _OF.match(words, one.end)
    other = states.get(gap.end()) if gap else None
    if other is not None and other.pattern.concepts != one.pattern.concepts:
        return True
    return any(one.start < place.start < one.end < place.end for place in places)


def _inside(one: _Found, covers: list[tuple[int, int]], ends: list[int]) -> bool:
    """Is it part of a longer cover? ENDS holds how far the covers up to each place reach."""
    before = bisect_left(covers, (one.start, 0))
    if before and ends[before - 1] >= one.end:
        return True
    after = bisect_left(covers, (one.start + 1, 0))
    return any(end > one.end for _, end in covers[before:after])


def _hits(found: list[_Found], folded: Folded) -> set[ConceptHit]:
    hits: set[ConceptHit] = set()
    for one in found:
        start, end = folded.span(one.start, one.end)
        for concept in one.pattern.concepts:
            hits.add(ConceptHit(concept, one.pattern.kind, start, end, one.pattern.metonym))
    return hits
