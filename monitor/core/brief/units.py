"""Entries of a story with their readings -> sentences, each with all that was read in it."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any, Protocol, TypeVar

from monitor.core.brief.borne import met
from monitor.core.brief.cities import cities
from monitor.core.brief.dateline import dateline
from monitor.core.brief.days import days_in
from monitor.core.brief.full_names import full_names
from monitor.core.brief.glossary import terms
from monitor.core.brief.lifted import lifted
from monitor.core.brief.name_in import names_a_body, names_a_site
from monitor.core.brief.numbered import numbered
from monitor.core.brief.other_language import in_another
from monitor.core.brief.plain_acts import plain_act, plain_in_title
from monitor.core.brief.speakers import doubts_of, told_by_name
from monitor.core.brief.words.cues import CUES
from monitor.core.brief.words.doubts import SILENT
from monitor.core.brief.words.kinds import CHANCES, NO_CHANCE, RISKS
from monitor.core.dates import Moment
from monitor.core.flat import sentences
from monitor.core.kept import kept
from monitor.core.names import Name, names_in
from monitor.domain import LANGUAGES, Claim, ConceptHit, Evidence, Happening, Member, Story


class _Placed(Protocol):
    @property
    def start(self) -> int: ...


_T = TypeVar("_T", bound=_Placed)

_FAIRLY_RELIABLE = "C"
_QUESTION = re.compile(r"[?？]\W*$|[るたい]か$")


_FIRST = re.compile(r"\d[\d.,]*")


def plain_digits(number: str) -> str:
    """Compare digits only: marks differ by language, and a fraction's zeros by writer."""
    return re.sub(r"\D", "", number).strip("0") or "0"


@dataclass(frozen=True, slots=True)
class Unit:
    """One sentence. All positions count in the entry's text."""

    member: Member
    start: int
    end: int
    claims: tuple[Claim, ...] = ()
    happenings: tuple[Happening, ...] = ()
    hits: tuple[ConceptHit, ...] = ()
    terms: tuple[ConceptHit, ...] = ()
    moments: tuple[Moment, ...] = ()
    names: tuple[Name, ...] = ()
    cues: frozenset[str] = field(default_factory=frozenset)
    title: bool = False
    noted: dict[str, Any] = field(
        default_factory=dict, compare=False, repr=False, init=False
    )  # its pieces, by language

    @property
    def text(self) -> str:
        return self.member.entry.text[self.start : self.end]

    @property
    def language(self) -> str:
        return self.member.reading.language

    def stands(self, claim: Claim) -> bool:
        """Whether the claim's value is what is said to hold: *250 million, down from 379*, not a move *from 25 to 50 percent*."""
        first = _FIRST.search(self.member.entry.text, claim.start, claim.end)
        return claim.before is None or (
            first is not None and plain_digits(first.group()) == plain_digits(f"{claim.value:.12g}")
        )

    @property
    def asks(self) -> bool:
        """Whether the sentence is a question: what it names it does not tell."""
        return _QUESTION.search(self.text) is not None

    @property
    def evidence(self) -> Evidence:
        return Evidence("span", "", self.member.entry.id, self.start, self.end, self.text)


def speaker(story: Story, language: str) -> Member:
    """Return the member the briefing is told from: the best in the reader's own language, else the story's lead.

    A whole report that the reader can check says more than notes on a better source; what only the better one gives is
    added to it. A source that is not at least fairly reliable (C) speaks only where the lead is no better.
    """
    lead = story.lead
    enough = max(lead.entry.reliability, _FAIRLY_RELIABLE)
    own = [
        m
        for m in story.members
        if m.reading.language == language and m.entry.reliability <= enough and (m.entry.body or m is lead)
    ]
    return min(own, key=lambda m: (m.entry.reliability, -len(m.entry.body), m.entry.id), default=lead)


def units(member: Member) -> tuple[Unit, ...]:
    """Cut a member's text into sentences, title first; a language we do not read gives none."""
    language = member.reading.language
    if language not in LANGUAGES:
        return ()
    text = member.entry.text
    dates = days_in(text, language, member.entry)
    reading = member.reading
    sites = [h for h in reading.hits if names_a_site(h, text, language) or names_a_body(h, text)]
    found = [*terms(text, language), *cities(text)]
    named = names_in(text, language, [*(h for h in reading.hits if h not in sites), *found], dates)
    named = tuple(numbered(name, text) for name in full_names(named, text, language))
    edge = len(member.entry.title)
    line = dateline(member.entry.body)
    opening = edge + 3 + line.end if line else 0
    told = [
        plain_act(
            met(lifted(happening, text, language), text, language, reading.hits, member.entry.published),
            text,
            language,
            reading.hits,
        )
        for happening in reading.happenings
    ]
    told = [*plain_in_title(told, member.entry.title, language, reading.hits), *told]
    claims, happenings = _between(_said(reading.claims, text)), _between(told)
    hits = _between(_apart(_said([h for h in reading.hits if h not in sites], text)))
    nouns, days, called = (
        _between(_said(found, text)),
        _between(_said(dates, text)),
        _between(_said(named, text)),
    )
    return tuple(
        Unit(
            member,
            start,
            end,
            claims(start, end),
            happenings(start, end),
            hits(start, end),
            nouns(start, end),
            days(start, end),
            () if _shouted(text[start:end]) else called(start, end),
            _doubted(text, start, end, language, (*called(start, end), *hits(start, end))),
            title=end <= edge,
        )
        for start, end in _own(_spans(text, language, opening, edge), text, language, edge)
        if any(letter.isalnum() for letter in text[start:end])
    )


_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>，。）]+", re.IGNORECASE)


def _said(things: Sequence[_T], text: str) -> Sequence[_T]:
    """Leave out what stands within the address of a page: its host is no name, its path no day."""
    spans = [found.span() for found in _ADDRESS.finditer(text)] if "://" in text or "www." in text else []
    return [t for t in things if not any(a <= t.start < b for a, b in spans)] if spans else things


def _doubted(
    text: str, start: int, end: int, language: str, named: Iterable[Name | ConceptHit]
) -> frozenset[str]:
    """Return the cues of a sentence; who has a name in it is no source without one."""
    words = text[start:end]
    cues = _cues(words, language)
    if "anonymous" not in cues:
        return cues
    places = [
        (one.start - start, one.end - start)
        for one in named
        if (" " in one.text if isinstance(one, Name) else one.kind in ("organisation", "person"))
    ]
    return cues - {"anonymous"} if told_by_name(words, places, language) else cues


def _apart(hits: Iterable[ConceptHit]) -> Iterator[ConceptHit]:
    """Yield the hits, a state apart from the firm that is written behind it as one word: *米ボーイング*."""
    found = list(hits)
    firms = {hit.end: hit.start for hit in found if hit.kind == "organisation"}
    for hit in found:
        at = firms.get(hit.end, hit.start) if hit.kind == "country" else hit.start
        yield replace(hit, end=at) if at > hit.start else hit


def _between(things: Iterable[_T]) -> Callable[[int, int], tuple[_T, ...]]:
    """Return the question which of the things begin between two places; in a long text each sentence asks it."""
    ordered = sorted(things, key=_start)

    def between(start: int, end: int) -> tuple[_T, ...]:
        return tuple(ordered[bisect_left(ordered, start, key=_start) : bisect_left(ordered, end, key=_start)])

    return between


def _start(thing: "_Placed") -> int:
    return thing.start


def _spans(text: str, language: str, opening: int, edge: int) -> list[tuple[int, int]]:
    """Return the sentences; what lies between title and OPENING is the dateline and says nothing of its own."""
    spans: list[tuple[int, int]] = []
    for start, end in sentences(text, language):
        words = text[start:end]
        left = max(len(words) - len(words.lstrip(" |\n")), opening - start if start >= edge else 0)
        right = len(words.rstrip(" |\n"))
        right += right == len(words) and text[end : end + 1] in _STOPS  # the last sentence's own stop
        if left < right and not edge < start + right <= opening:
            spans.append((start + left, start + right))
    return spans


def _own(spans: Iterable[tuple[int, int]], text: str, language: str, edge: int) -> Iterator[tuple[int, int]]:
    """Yield the sentences that are in the language of the text; its title is, whatever it looks like."""
    other = False
    for start, end in spans:
        other = end > edge and in_another(text[start:end], language, before=other)
        if not other:
            yield start, end


@lru_cache(maxsize=2048)
def _cues(text: str, language: str) -> frozenset[str]:
    text = text.replace("’", "'")
    if _QUESTION.search(text):
        return frozenset({"hedged", *_seen(CUES[language], text)})
    found = {cue for table in (CUES, RISKS) for cue in _seen(table[language], text)}
    found.update(_offered(text, language))
    found.update(doubts_of(text, language))
    if found & _SILENCE and (told := kept(SILENT[language]).sub("", text)) != text:
        left = {cue: CUES[language][cue] for cue in _SILENCE}
        found -= _SILENCE - {*_seen(left, told), *doubts_of(told, language)}
    return frozenset(found)


def _offered(text: str, language: str) -> Iterator[str]:
    """Yield the kinds of chance; what a sentence says is not there is none: *no alternative source*."""
    for kind, pattern in CHANCES[language].items():
        told = kept(pattern).search(text)
        if told and not kept(NO_CHANCE[language]).search(text[max(0, told.start() - 30) : told.end() + 30]):
            yield kind


def _shouted(words: str) -> bool:
    """Say whether a whole sentence is in capitals, which then tell no name."""
    return words.isupper() and words.isascii() and words.count(" ") > _SHORT


def _seen(patterns: Mapping[str, str], text: str) -> Iterator[str]:
    return (cue for cue, pattern in patterns.items() if kept(pattern).search(text))


_SHORT = 3  # words of a name in capitals
_SILENCE = frozenset({"hedged", "unquantified"})  # what who only says nothing does not leave open
_STOPS = (".", "!", "?")
_HALF = re.compile(r"\bhalf\b|halbjahr|semestre|[上下]半[年期]", re.IGNORECASE)
_QUARTER = re.compile(r"quart|trimestre|季度|四半期", re.IGNORECASE)


_MONTHS = re.compile(
    r"(?P<first>\d{1,2})月?[~～〜－–-](?P<last>\d{1,2})月|前(?:(?P<nine>[三3])个?季度|(?P<n>\d{1,2}|[二两三四五六七八九十]|十一)个月)"
)
_NUMBERS = {name: n for n, name in enumerate("一二三四五六七八九十", 1)} | {"两": 2, "十一": 11}


def _span(words: str) -> tuple[int, int]:
    """Return the first and the last month that *4〜6月期* or *前三季度* names, else nothing."""
    told = _MONTHS.search(words)
    if told is None:
        return 0, 0
    if told["first"]:
        return int(told["first"]), int(told["last"])
    return 1, 9 if told["nine"] else _NUMBERS.get(told["n"]) or int(told["n"])


def iso_of(moment: Moment, text: str) -> str | None:
    """Return the moment's date; a quarter, a half or the months since January, kept as their last, are that again (YYYY-Qn, YYYY-Hn, YYYY-Nx)."""
    words = text[moment.start : moment.end]
    if moment.iso and len(moment.iso) >= 7 and moment.iso[0] != "-":
        year, month = moment.iso[:4], int(moment.iso[5:7])
        first, last = _span(words)
        length = last - first + 1 if last and last % (last - first + 1) == 0 else 0
        if first == 1 and last not in (0, 3, 6, 12):
            return f"{year}-N{last:x}"
        if length == 3 or _QUARTER.search(words):
            return f"{year}-Q{(month + 2) // 3}"
        if length == 6 or _HALF.search(words):
            return f"{year}-H{(month + 5) // 6}"
    return moment.iso
