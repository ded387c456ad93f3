"""A text -> the proper names in it that may be printed as they are in any language."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from monitor.core.brief.names_de import shown
from monitor.core.brief.words.common import COMMON, HEADS
from monitor.core.dates import Moment
from monitor.domain import ConceptHit

_TOKEN = re.compile(r"[^\W_]+(?:[.'’&-][^\W_]+)*")
_LATIN = re.compile(r"[A-Za-z][A-Za-z0-9&.-]*(?: [A-Z][A-Za-z0-9&.-]*)*")
_JOINS = frozenset({"of", "de", "du", "des", "del", "der", "von", "van", "&", "and", "do", "da", "la"})
_START = re.compile(r"(?:^|[.!?:|\n–—]\s*[«»„“”\"']?\s*|[«„“\"]\s*)$")


@dataclass(frozen=True, slots=True)
class Name:
    """SURE names stand alone; the others are words of the source's language and are printed as a quotation."""

    text: str
    start: int
    end: int
    sure: bool = True


def names_in(
    text: str, language: str, hits: Iterable[ConceptHit], dates: Sequence[Moment]
) -> tuple[Name, ...]:
    taken = [(h.start, h.end) for h in hits] + [(m.start, m.end) for m in dates]
    if language in ("ja", "zh"):
        found = [Name(m[0], m.start(), m.end()) for m in _LATIN.finditer(text) if len(m[0]) > 1]
    else:
        found = list(_sequences(text, language))
    return tuple(n for n in found if not any(n.start < end and start < n.end for start, end in taken))


def _sequences(text: str, language: str) -> Iterable[Name]:
    run: list[re.Match[str]] = []
    for match in _TOKEN.finditer(text):
        if run and text[run[-1].end() : match.start()] != " ":
            yield from _closed(text, run, language)
            run = []
        if _named(text, match, language, bool(run)):
            run.append(match)
        elif run:
            yield from _closed(text, run, language)
            run = []
    yield from _closed(text, run, language)


def _named(text: str, match: re.Match[str], language: str, going: bool) -> bool:
    word = match[0]
    if not word[0].isupper() or len(word) < 2:
        return False
    if sum(letter.isupper() for letter in word) > 1 and "-" not in word:
        return True
    if language == "de":
        return shown(text, match.start(), word)
    first = not going and bool(_START.search(text, max(0, match.start() - 4), match.start()))
    return not (first and word.lower() in COMMON[language])


def _closed(text: str, run: list[re.Match[str]], language: str) -> Iterable[Name]:
    if not run:
        return
    words = [match[0] for match in run]
    if all(word.lower() in COMMON[language] for word in words) and len(words) == 1:
        return
    start, end = run[0].start(), run[-1].end()
    sure = not all(w.lower() in COMMON[language] for w in words) and words[-1].lower() not in HEADS[language]
    yield Name(text[start:end], start, end, sure)
