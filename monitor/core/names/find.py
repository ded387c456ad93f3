"""A text -> the proper names in it that may be printed as they are in any language."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

from monitor.core.dates import Moment
from monitor.core.names.common import COMMON, HEADS, OFFICES, noun_like
from monitor.core.names.german import shown
from monitor.domain import ConceptHit

_TOKEN = re.compile(r"[^\W_]+(?:[.&-][^\W_]+|['’](?!s\b)[^\W_]{2,})*")
_ELIDED = re.compile(r"(?:[cdlnstjmy]|qu)['’]", re.IGNORECASE)
_LATIN = re.compile(r"[A-Za-z][A-Za-z0-9&.-]*(?: [A-Z][A-Za-z0-9&.-]*)*")
_START = re.compile(r"(?:^|[.!?:|\n–—]\s*[«»„“”\"']?\s*|[«„“\"]\s*)$")
_FOLLOWING = re.compile(r"[^.!?:|\n–—«»„“”\"'\s]\s+(?=([^\W_]+)((?:[.&-][^\W_]+|['’](?!s\b)[^\W_]{2,})*))")
_INNER = {
    "fr": (" de ", " du ", " des ", " la ", " et "),
    "es": (" de ", " del "),
    "en": (" & ",),
    "de": (" de ", " & "),
}
_CUTTING = (
    "country",
    "person",
    "place",
    "organisation",
    "date",
)  # of these no part can be part of another name
# A place before one of these words is the first part of a company's name: *Lualaba Metals*.
_FIRM = re.compile(
    r" (?:Metals?|Mining|Mines|Resources|Energy|Group|Motors?|Steel|Minerals|Materials|Chemicals?|Industries|Holdings?|Magnetics|Lithium|"
    r"Titanium|Tungsten|Copper|Gold|Nickel|Semiconductors?|Electric|Power|Oil|Gas|Shipping|Bank|Capital|Partners|AG|GmbH|SE|Corp|Inc|Ltd|plc)\b"
)
_EN_ADJECTIVE = re.compile(r"(?:al|ic|ous|ive|ed|ing|ly|ary|able)$")
_DE_ADJECTIVE = re.compile(r"isch(?:e[nrms]?)?$")
_ARTICLES = {"es": ("La", "El", "Los", "Las"), "fr": ("La", "Le", "Les"), "en": ("The",)}
_TITLES = frozenset(["gmbh", "ag", "se", "plc", "inc", "corp", "ltd", "llc", "sa", "nv", "oyj", "ab", "co"])


@dataclass(frozen=True, slots=True)
class Name:
    """SURE names stand alone; the others are words of the source's language and are printed as a quotation."""

    text: str
    start: int
    end: int
    sure: bool = True


@dataclass(frozen=True, slots=True)
class _Token:
    text: str
    start: int
    end: int


def names_in(
    text: str, language: str, hits: Iterable[ConceptHit], dates: Sequence[Moment]
) -> tuple[Name, ...]:
    """Find the names that no lexicon hit and no date covers; common nouns may be part of a longer name."""
    found = list(hits)
    cutting = [
        (h.start, h.end)
        for h in found
        if (h.kind in _CUTTING or language == "de") and not (h.kind == "place" and _FIRM.match(text, h.end))
    ]
    cutting += [(m.start, m.end) for m in dates]
    if language in ("ja", "zh"):
        names = [Name(m[0], m.start(), m.end()) for m in _LATIN.finditer(text) if len(m[0]) > 1]
    else:
        names = list(_sequences(text, language, cutting))
    within = _within([*cutting, *((h.start, h.end) for h in found)])
    return tuple(n for n in names if not within(n.start, n.end))


def _within(spans: Iterable[tuple[int, int]]) -> Callable[[int, int], bool]:
    """Return the question whether one of the spans holds all of another; a long text has thousands of both."""
    ordered = sorted(spans)
    starts = [start for start, _ in ordered]
    reached = list(accumulate((end for _, end in ordered), max))

    def within(start: int, end: int) -> bool:
        at = bisect_right(starts, start)
        return at > 0 and reached[at - 1] >= end

    return within


def _touched(spans: Iterable[tuple[int, int]]) -> Callable[[int, int], bool]:
    """Return the question whether one of the spans has a letter in common with another."""
    ordered = sorted(spans)
    starts = [start for start, _ in ordered]
    reached = list(accumulate((end for _, end in ordered), max))

    def touched(start: int, end: int) -> bool:
        at = bisect_left(starts, end)
        return at > 0 and reached[at - 1] > start

    return touched


def _tokens(text: str) -> Iterator[_Token]:
    for match in _TOKEN.finditer(text):
        elided = _ELIDED.match(match[0])
        start = match.start() + (elided.end() if elided else 0)
        if start < match.end():
            yield _Token(text[start : match.end()], start, match.end())


def _sequences(text: str, language: str, taken: Sequence[tuple[int, int]]) -> Iterator[Name]:
    run: list[_Token] = []
    touched = _touched(taken)
    for token in _tokens(text):
        covered = touched(token.start, token.end)
        if run and (covered or text[run[-1].end : token.start] not in (" ", *_INNER[language])):
            yield from _closed(text, run, language)
            run = []
        if covered or not _capital(text, token, language, going=bool(run)):
            yield from _closed(text, run, language)
            run = []
        else:
            run.append(token)
    yield from _closed(text, run, language)


def _capital(text: str, token: _Token, language: str, *, going: bool) -> bool:
    """Say whether the word may be part of a name: a capital that the start of a sentence does not explain."""
    word = token.text
    if not word[0].isupper():
        return going and language == "fr" and word.isdigit() and len(word) < 4
    if len(word) < 2:
        return False
    if language == "de":
        return not noun_like(word, language) or _mixed(word)
    first = not going and bool(_START.search(text, max(0, token.start - 4), token.start))
    return not (first and word.lower() in COMMON[language])


def _mixed(word: str) -> bool:
    return sum(letter.isupper() for letter in word) > 1 and "-" not in word


def _closed(text: str, run: list[_Token], language: str) -> Iterator[Name]:
    """Yield the run as one name where something shows that it is one; a run that everyday words make up is doubtful."""
    run = _untitled(run, language)
    if len(run) == 1 and _nameless(text, run, language):
        run = []
    if not run or (language == "de" and not _shown(text, run)):
        return
    words = [token.text for token in run]
    everyday = all(_everyday(word, language) for word in words)
    head = words[0] if language in ("fr", "es") else words[-1]
    headed = len(words) > 1 and head.lower() in HEADS[language]
    start, end = run[0].start, run[-1].end
    yield Name(
        text[start:end], start, end, not (everyday or headed or _lonely(text, run)) or _mixed(words[0])
    )


def _nameless(text: str, run: Sequence[_Token], language: str) -> bool:
    """Say whether the one word is an everyday one, a company's form alone, or an adjective that begins a sentence."""
    word = run[0].text
    adjective = language == "en" and _EN_ADJECTIVE.search(word) and _lonely(text, run)
    return _everyday(word, language) or word.lower() in _TITLES or bool(adjective)


def _untitled(run: list[_Token], language: str) -> list[_Token]:
    """Leave what somebody is off before the name: *Economy Minister Jutta Brandes*; an adjective alone is no name."""
    if language == "de":
        if all(_DE_ADJECTIVE.search(token.text) for token in run):
            return []
    elif len(run) > 1 and run[0].text in _ARTICLES.get(language, ()) and _everyday(run[1].text, language):
        run = run[1:]  # *La Autoridad Marítima* opens a sentence; *La Paz* is a name
    offices = [at for at, token in enumerate(run) if token.text.lower() in OFFICES.get(language, ())]
    return run[offices[-1] + 1 :] if offices and offices[-1] + 1 < len(run) else run


def _everyday(word: str, language: str) -> bool:
    lowered = word.lower()
    known = (
        lowered in COMMON[language] or lowered.rstrip("s") in COMMON[language] or lowered in HEADS[language]
    )
    return known and not _mixed(word)


def _lonely(text: str, run: Sequence[_Token]) -> bool:
    """Say whether a single word has its capital only where a sentence begins, here and everywhere."""
    if len(run) > 1 or not _START.search(text, max(0, run[0].start - 4), run[0].start):
        return False
    return run[0].text not in _inner(text)


@lru_cache(maxsize=32)
def _inner(text: str) -> frozenset[str]:
    """Return the words that follow another word of their sentence, compounds whole and by their first part."""
    return frozenset(word for found in _FOLLOWING.finditer(text) for word in (found[1], found[1] + found[2]))


def _shown(text: str, run: Sequence[_Token]) -> bool:
    """In German a run of two words that are no nouns is a name; one alone must be shown to be one."""
    if any(_mixed(token.text) or token.text.lower() in _TITLES for token in run) or len(run) > 1:
        return True
    return shown(text, run[0].start, run[0].text)
