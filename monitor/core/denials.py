"""A member and what others told before it -> whether it says that this is not so.

Not every denial does: who denies a licence refuses it, who denies blame does not deny what happened, and a denial deep in a
text is mostly about something else. A title counts; so do the first sentences under a title that does not itself tell it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from monitor.core.denial_words import BLAMED, COMPLEMENT, DENIED, REFUSED, REPORTED, SPEAKER, UNTRUE
from monitor.core.flat import flat
from monitor.core.join import tokens
from monitor.domain import Member, Modality

_SENTENCE = re.compile(r"[.!?](?=\s|$)|[。！？]|\n| \| ")
_CLAUSE = re.compile(r"[.!?](?=\s|$)|[。！？；;|\n]| [–—-] |: |：")
_HALF = re.compile(
    r"[,，、]|\s(?:and|but|while|und|aber|et|mais|y|pero)\s|(?<=[\u3040-\u9fff])\s(?=[\u3040-\u9fff])"
)
_WORD = re.compile(r"[^\W\d_]{4,}")
_PAIR = re.compile(r"(?=([\u30a0-\u30ff\u4e00-\u9fff]{2}))")
_FIRST = 2  # sentences of a body that tell what it is about
_REFUSED_WITHIN = 30  # signs behind the verb
_SHARED = 2  # names and concepts by which a sentence is about what was told


@dataclass(slots=True)
class Told:
    """What was told so far: its actions, and of its titles the concepts (no countries), the names, the words by language."""

    actions: set[str] = field(default_factory=set)
    concepts: set[str] = field(default_factory=set)
    names: set[str] = field(default_factory=set)
    words: dict[str, set[str]] = field(default_factory=dict)

    def add(self, member: Member) -> None:
        title = flat(member.entry.title, member.reading.language)
        self.actions |= {
            h.action
            for h in member.reading.happenings
            if h.action != "other" and h.modality is not Modality.DENIED
        }
        self.concepts |= _concepts(member, 0, len(title))
        self.names |= tokens(title)
        self.words.setdefault(member.reading.language, set()).update(_words(title))


@dataclass(frozen=True, slots=True)
class _Denial:
    """Where a clause denies something: START..END says what, empty where the rest of the clause does."""

    start: int
    end: int
    half: tuple[int, int]


def denies(member: Member, told: Told) -> bool:
    """Tell whether MEMBER says that what was TOLD is not so."""
    language, title = member.reading.language, len(member.entry.title)
    text = flat(member.entry.text, language)
    for start, end in _parts(_CLAUSE, text, 0, title):
        if DENIED.search(text, start, end) or UNTRUE.search(text, start, end):
            denial = _denial(text, start, end, language)
            return denial is not None and _of_what_was_told(member, text, denial, told)
    if _titled(member, told, Modality.ASSERTED):
        return False
    first = list(_parts(_SENTENCE, text, title, len(text)))[:_FIRST]
    return any(_denied_report(member, text, start, end, told) for start, end in first)


def _concepts(member: Member, start: int, end: int) -> set[str]:
    hits = member.reading.hits
    return {hit.concept for hit in hits if hit.kind != "country" and start <= hit.start and hit.end <= end}


def _words(text: str) -> set[str]:
    """Return the beginnings of the words, and pairs of signs where words are not spaced."""
    spaced = {word[:5].casefold() for word in _WORD.findall(text) if word[0] < "\u3040"}
    return spaced | set(_PAIR.findall(text))


def _parts(cut: re.Pattern[str], text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for mark in cut.finditer(text, start, end):
        if text[start : mark.start()].strip():
            yield start, mark.start()
        start = mark.end()
    if text[start:end].strip():
        yield start, end


def _denial(text: str, start: int, end: int, language: str) -> _Denial | None:
    """Return what the clause START..END denies, or None where it denies a request or blame."""
    verb = DENIED.search(text, start, end)
    if verb is None:  # reports are called untrue
        return _Denial(start, end, (start, end)) if UNTRUE.search(text, start, end) else None
    halves = list(_parts(_HALF, text, start, end))
    half = next(((a, b) for a, b in halves if a <= verb.start() < b), (start, end))
    if language == "ja":
        found = _Denial(half[0], verb.start(), half)
        if SPEAKER.search(text, half[0], verb.start()):
            found = _Denial(verb.start(), verb.start(), half)
    elif language == "de":
        found = _Denial(half[0], end, (half[0], end))
    else:
        found = _Denial(verb.end(), half[1], half)
    return None if _refused(text, found, language) or BLAMED.search(text, found.start, found.end) else found


def _refused(text: str, denial: _Denial, language: str) -> bool:
    start, end = denial.start, denial.end
    if language == "ja":
        return REFUSED.search(text, max(start, end - _REFUSED_WITHIN // 2), end) is not None
    refused = REFUSED.search(text, start, min(end, start + _REFUSED_WITHIN))
    that = COMPLEMENT.match(text, start)  # denied that licences were refused
    return refused is not None and not (that and that.end() <= refused.start())


def _of_what_was_told(member: Member, text: str, denial: _Denial, told: Told) -> bool:
    """Tell whether a title denies what was told: not when that stands beside the denial and something else in it."""
    title = len(member.entry.title)
    half, start, end = denial.half, denial.start, denial.end
    if not text[start:end].strip():
        return True
    beside = _shared(member, text, 0, half[0], told) or _shared(member, text, half[1], title, told)
    return not beside or _shared(member, text, start, end, told)


def _shared(member: Member, text: str, start: int, end: int, told: Told) -> bool:
    return bool(
        _concepts(member, start, end) & told.concepts
        or _words(text[start:end]) & told.words.get(member.reading.language, set())
        or tokens(text[start:end]) & told.names
    )


def _titled(member: Member, told: Told, modality: Modality) -> bool:
    """Tell whether the title itself has what was told, in this mood."""
    return any(
        h.action in told.actions and h.modality is modality and h.start < len(member.entry.title)
        for h in member.reading.happenings
    )


def _denied_report(member: Member, text: str, start: int, end: int, told: Told) -> bool:
    """Tell whether the sentence START..END says that what was told is not so."""
    denial = _denial(text, start, end, member.reading.language)
    if denial is None:
        return False
    here = [h for h in member.reading.happenings if start <= h.start < end and h.action in told.actions]
    denied = any(h.modality is Modality.DENIED for h in here)
    if not (denied or REPORTED.search(text, start, end) or COMPLEMENT.match(text, denial.start)):
        return False
    alike = _concepts(member, start, end) & told.concepts | tokens(text[start:end]) & told.names
    words = _words(text[start:end]) & told.words.get(member.reading.language, set())
    about = len(alike) >= _SHARED or len(words) > _SHARED
    return bool(here) or about or _titled(member, told, Modality.DENIED)
