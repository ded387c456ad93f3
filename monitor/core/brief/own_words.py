"""Sections -> the same, every word of a source's language that still stands in them set between its quotation marks.

What is told of a source in another language comes from templates, the lexicon, proper names and figures. This is the last look that holds it so.
"""

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from babel.core import Locale

from monitor.core.brief.glossary import GLOSSARY
from monitor.core.brief.grammar import quoted
from monitor.core.brief.nouns import Names
from monitor.core.brief.words.actions import DE, EN, FR
from monitor.core.brief.words.cities import CITIES
from monitor.core.brief.words.clauses import FORMS
from monitor.core.brief.words.kinds import NAMES
from monitor.core.brief.words.phrases import PHRASES
from monitor.core.brief.words.units import CURRENCIES, SCALES, UNITS
from monitor.core.names import COMMON
from monitor.domain import Section, Statement, Story

_QUOTED = re.compile(r"«[^»]*»|„[^“]*“|“[^”]*”|「[^」]*」")
_WORD = re.compile(r"[^\W\d_]+(?:[-'’&.][^\W\d_]+)*")
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_SHORTEST = 4  # letters; shorter words are many languages' or abbreviations
_ACTIONS: Mapping[str, Mapping[str, tuple[str, ...]]] = {"fr": FR, "de": DE, "en": EN}
_COLUMN = {"fr": 0, "de": 1, "en": 2}
_LETTERS = re.compile(r"[^\W\d_]+")
_COMMON_PART = re.compile(r"(?:^|[ '’])[a-zß-ÿ]+(?:['’ ]|$)")  # *port d'Anvers* has words of its language


@dataclass(frozen=True, slots=True)
class _Look:
    """What a look needs: the texts by entry, the words and the proper names that may stand."""

    texts: Mapping[int, tuple[str, str]]
    known: frozenset[str]
    proper: re.Pattern[str]


def held(
    sections: Sequence[Section], story: Story, names: Names, told: Collection[str], language: str
) -> tuple[Section, ...]:
    """Look at every statement; TOLD are the proper names that were found in the texts."""
    texts = {m.entry.id: (m.reading.language, m.entry.text) for m in story.members}
    look = _Look(texts, _vocabulary(names, language), _any_of({*told, *_proper(story, names, language)}))
    return _each(sections, lambda statement: _held(statement, look, language))


def _each(sections: Sequence[Section], change: Callable[[Statement], Statement]) -> tuple[Section, ...]:
    return tuple(
        replace(s, parts=tuple(replace(p, statements=tuple(map(change, p.statements))) for p in s.parts))
        for s in sections
    )


def _held(statement: Statement, look: _Look, language: str) -> Statement:
    spans = {e.entry_id for e in statement.evidence if e.kind == "span"} & look.texts.keys()
    foreign = {look.texts[id] for id in spans if look.texts[id][0] != language}
    if (
        statement.mark in ("quote", "ours")
        or not foreign
        or len(foreign) < len({look.texts[id] for id in spans})
    ):
        return statement  # rules and profile speak for themselves; where the reader's own language is a source its words may stand
    source, text = min(foreign)
    label = _set(statement.label, source, text, look)
    said = _set(statement.text, source, text, look)
    changed = (label, said) != (statement.label, statement.text)
    quoting = statement.quote_language or (source if changed else "")
    return replace(statement, text=said, label=label, quote_language=quoting)


def _set(words: str, source: str, text: str, look: _Look) -> str:
    """Put each run of the source's words between its marks; quotations and proper names are passed over."""
    passed = [m.span() for m in (*_QUOTED.finditer(words), *look.proper.finditer(words))]
    left = [
        m.span()
        for m in _WORD.finditer(words)
        if _left(m[0], text, look.known) and not any(a < m.end() and m.start() < b for a, b in passed)
    ]
    for start, end in reversed(list(_runs(left, words))):
        words = f"{words[:start]}{quoted(words[start:end], source)}{words[end:]}"
    return words


def _runs(spans: Sequence[tuple[int, int]], words: str) -> Iterator[tuple[int, int]]:
    """Join what only spaces part."""
    start, end = -1, -1
    for left, right in spans:
        if start >= 0 and not words[end:left].strip():
            end = right
            continue
        if start >= 0:
            yield start, end
        start, end = left, right
    if start >= 0:
        yield start, end


@lru_cache(maxsize=4096)
def _left(word: str, text: str, known: frozenset[str]) -> bool:
    """Say whether a word that the reader's language does not know stands so in the source."""
    if _CJK.search(word):
        return True
    parts = re.split(r"[-'’&.]", word.lower())
    if word.lower() in known or all(part in known or len(part) < _SHORTEST for part in parts):
        return False
    return word.lower() in _words_of(text)


@lru_cache(maxsize=32)
def _words_of(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.lower()))


def _any_of(names: Collection[str]) -> re.Pattern[str]:
    longest = sorted((re.escape(name) for name in names if len(name) > 1), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(longest)})(?!\w)" if longest else r"(?!)")


def _proper(story: Story, names: Names, language: str) -> Iterator[str]:
    """Yield how organisations, persons and places that the story names are called in the reader's language or in any."""
    ids = {hit.concept for m in story.members for hit in m.reading.hits}
    ids |= {
        i for m in story.members for h in m.reading.happenings for i in (*h.actor, *h.object, *h.counterpart)
    }
    for id in ids:
        concept = names.concepts.get(id)
        if concept is None:
            yield from () if _CJK.search(id) else (id,)  # a name that no lexicon knows
        elif concept.kind in ("organisation", "person", "place"):
            yield from (
                names.name(id, language),
                *concept.names.get(language, ()),
                *concept.names.get("all", ()),
            )
            yield from (n for each in concept.names.values() for n in each if _bare(n))


def _bare(name: str) -> bool:
    """Say whether a name of another language has no common word of it: a brand, a suburb."""
    return not (_CJK.search(name) or _COMMON_PART.search(name))


@lru_cache(maxsize=8)
def _vocabulary(names: Names, language: str) -> frozenset[str]:
    """Return the words of the reader's language that our templates, lexicon and dictionary print; made once a lexicon."""
    return frozenset(_LETTERS.findall(" ".join(_printed(names, language)).lower()))


def _printed(names: Names, language: str) -> Iterator[str]:
    at = _COLUMN[language]
    locale = Locale.parse(language)
    for concept in names.concepts.values():
        yield from concept.names.get(language, ())
        if concept.kind not in ("organisation", "person", "place"):
            yield from concept.names.get("all", ())
    yield from (form for row in GLOSSARY.values() for form in row.get(language, ()))
    yield from (row[at] for row in CITIES)
    yield from (
        *locale.territories.values(),
        *locale.months["format"]["wide"].values(),
        *locale.currencies.values(),
    )
    yield from (*PHRASES[language].values(), *(row[language] for row in NAMES.values()), *COMMON[language])
    yield from (word for row in _ACTIONS[language].values() for word in row)
    yield from (word for row in FORMS.values() for word in row[language])
    yield from (row[language] for row in CURRENCIES.values() if language in row)
    yield from (word for row in UNITS.values() for word in row.get(language, ()))
    yield from (str(word) for row in SCALES[language] for word in row)
