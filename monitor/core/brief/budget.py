"""Sections and the words they may have -> the sections with what says least shortened or left out, until they keep to it.

What happened, how grave it is, the first things to do and to verify, the source and its status are never left out: of a text of a few lines they are more than it has.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from monitor.core.brief.slight import SLIGHT, SLIGHT_ANEW
from monitor.core.brief.words.phrases import PHRASES
from monitor.domain import Part, Section, Statement

MOST = 2.0  # words of a briefing to words of what it was written from
# Title, who wrote it, gravity, our own points, what is to verify, source and status take their words whatever the text: a shorter one has no fewer.
SHORTEST = 120
CJK_WORD = 1.6  # characters that make about one word of the reader's language
_CLIPPED = 12  # words that a sentence keeps where it stands a second time
_SPEAKING = 3  # words that say something without the quotation behind them
_QUOTATION = re.compile(r"[\s\u202f]–[\s\u202f](?:«[^»]*»|„[^“]*“|“[^”]*”|「[^」]*」)$")
_FIXED = ("title", "meta", "status")
# What goes first, by section and part: the worth of a statement there, and how many of the part always stay.
_WORTH = {
    "stakeholders/regional": (20, 0), "context/": (30, 0), "stakeholders/direct": (35, 2), "chances/opportunities": (40, 0), "chances/risks": (42, 0),
    "sources/": (45, 1), "facts/": (50, 0), "action/strategic": (55, 1), "check/held": (60, 1), "check/verify": (65, 2), "action/urgent": (70, 2), "summary/": (80, 3),
}  # fmt: skip
_IN_ORDER = ("check/verify",)  # the gravest doubt stands first, with a figure or without
_RETOLD = (
    "context",
    "facts",
    "stakeholders",
    "chances",
)  # may leave to the fact check what nobody by name tells
_OF_OURS, _FIGURED, _QUOTING, _AGAIN, _AGAIN_FIGURED = 50, 10, -35, -60, 45  # added to the worth
_FIRST_ACTIONS = 2  # of a long list of actions the gravest come before what the source says
_FURTHER_ACTION = 25
# What only grammar leaves to check is worth less than a fact: said anew less than all that is told, in its own words as much as the context.
_SLIGHT, _SLIGHT_TWICE, _SLIGHT_ALONE = 46, 34, 28
_FIRST_FACTS, _FIRST_FACT = 2, 60  # nor are the first facts worth less than a second strategic step of ours


@dataclass(frozen=True, slots=True, order=True)
class _Step:
    """One statement that may be shortened (TEXT) or left out (no text)."""

    worth: int
    section: int
    part: int
    at: int  # counted from the end, so that of equals the last goes first
    text: str = ""


def words_in(sections: Sequence[Section]) -> int:
    """Count the words of all sections: statements with their labels, and what stands where there are none; headings are no words of it."""
    return sum(len(text.split()) for section in sections for part in section.parts for text in _printed(part))


def text_words(text: str, language: str) -> float:
    """Count the words of a source, in Japanese and Chinese by its letters."""
    return len("".join(text.split())) / CJK_WORD if language in ("ja", "zh") else len(text.split())


def within(sections: Sequence[Section], allowed: float, language: str) -> tuple[Section, ...]:
    """Shorten or leave out the least valuable statement until the words keep to ALLOWED or nothing more may go."""
    kept = tuple(sections)
    if words_in(kept) > allowed:
        kept = tuple(_merged(section) for section in kept)
    while words_in(kept) > allowed:
        step = min(_steps(kept), default=None) or min(_steps(kept, doubts=1), default=None)
        if step is None:
            break
        kept = _taken(kept, step, language)
    return kept


def _printed(part: Part) -> Iterator[str]:
    yield "" if part.statements else part.empty
    yield from (f"{s.label} {s.text}" for s in part.statements)


def _merged(section: Section) -> Section:
    """Say once that there is nothing, where all parts of a section say so in the same words."""
    told = {(part.empty, bool(part.statements)) for part in section.parts}
    if len(section.parts) < 2 or len(told) > 1 or section.parts[0].statements:
        return section
    return replace(section, parts=(Part((), "", "", section.parts[0].empty),))


def _steps(sections: Sequence[Section], *, doubts: int = 2) -> Iterator[_Step]:
    """Yield what may go; of what is to verify so many DOUBTS stay, of a text of a few lines only the first."""
    texts = [s.text for section in sections for part in section.parts for s in part.statements]
    unnamed = _told_by_nobody(sections)
    for place, section in enumerate(sections):
        for number, part in enumerate(section.parts):
            worth, kept = _WORTH.get(f"{section.id}/{part.id}", (0, 10**6))
            kept = min(kept, doubts) if part.id == "verify" else kept
            for at, statement in enumerate(part.statements):
                back = len(part.statements) - at
                slight = _slight(statement, texts)
                if statement.text in unnamed and section.id in _RETOLD:
                    yield _Step(worth + _AGAIN + _AGAIN_FIGURED * _has_figure(statement), place, number, back)
                elif short := _shortened(statement, section.id, texts):
                    again = _QUOTATION.search(statement.text) is None
                    less = _AGAIN + _AGAIN_FIGURED * _has_figure(statement) if again else _QUOTING
                    yield _Step(worth + less - slight, place, number, back, short)
                elif at >= kept and section.id not in _FIXED:
                    further = section.id == "action" and statement.mark == "ours" and at >= _FIRST_ACTIONS
                    first = _FIRST_FACT * (section.id == "facts" and at < _FIRST_FACTS)
                    more = _more(statement, figured=f"{section.id}/{part.id}" not in _IN_ORDER)
                    value = _FURTHER_ACTION if further else worth + first + more
                    yield _Step(value - slight, place, number, back)


def _slight(statement: Statement, texts: Sequence[str]) -> int:
    """Return what a statement is worth less where only grammar leaves it to check."""
    if SLIGHT_ANEW in statement.evidence:
        return _SLIGHT
    if SLIGHT not in statement.evidence:
        return 0
    twice = texts.count(statement.text) > 1
    return _SLIGHT_TWICE if twice else _SLIGHT_ALONE


def _told_by_nobody(sections: Sequence[Section]) -> frozenset[str]:
    """Return what the fact check tells of somebody without a name, or of another outlet: it need not stand as a fact besides."""
    words = [table[kind].lower() for table in PHRASES.values() for kind in ("anonymous", "relayed")]
    told = (
        s for section in sections if section.id == "check" for part in section.parts for s in part.statements
    )
    sure = (s for s in told if not _slight(s, ()))  # what may go itself keeps no fact away
    return frozenset(s.text for s in sure if any(word in s.label.lower() for word in words))


def _shortened(statement: Statement, section: str, texts: Sequence[str]) -> str:
    """Return the statement without its quotation, or the opening of a sentence that stands elsewhere in full."""
    if section not in ("title", "summary", "sources") and (found := _QUOTATION.search(statement.text)):
        rest = statement.text[: found.start()].rstrip(" .")
        return f"{rest}." if len(rest.split()) >= _SPEAKING else ""
    words = statement.text.split(" ")
    if section == "check" and texts.count(statement.text) > 1 and len(words) > _CLIPPED + 2:
        return " ".join(words[:_CLIPPED]) + " …"
    return ""


def _more(statement: Statement, *, figured: bool) -> int:
    """Value what no sentence of a source says: our rules, profile, and comparisons of texts; then what has a figure."""
    ours = statement.mark == "ours" or not any(e.kind == "span" for e in statement.evidence)
    return _OF_OURS * ours + _FIGURED * (figured and _has_figure(statement))


def _has_figure(statement: Statement) -> bool:
    return bool(re.search(r"\d", statement.text))


def _taken(sections: Sequence[Section], step: _Step, language: str) -> tuple[Section, ...]:
    section = sections[step.section]
    part = section.parts[step.part]
    at = len(part.statements) - step.at
    found = part.statements[at]
    put = (replace(found, text=step.text, quote_language=""),) if step.text else ()
    left = (*part.statements[:at], *put, *part.statements[at + 1 :])
    changed = replace(part, statements=left, empty=part.empty if left else PHRASES[language]["see_source"])
    parts = (*section.parts[: step.part], changed, *section.parts[step.part + 1 :])
    return (*sections[: step.section], replace(section, parts=parts), *sections[step.section + 1 :])
