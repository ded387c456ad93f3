"""Briefing or digest, and who translates -> the same, with a machine's translation beside each quotation.

The quotation stays as it is and keeps its evidence; a translation is no statement of ours and nothing is read from it.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from monitor.core.brief.compose import statements
from monitor.core.brief.grammar.typography import marks
from monitor.domain import Briefing, Digest, Part, Section, Statement

Translate = Callable[[Sequence[str], str, str], Sequence[str]]
"""Texts, their language, the reader's language -> as many translations; an empty one where there is none."""

_Told = TypeVar("_Told", Briefing, Digest)
_Known = Mapping[tuple[str, str], str]  # language and quotation -> translation


def translated(told: _Told, translate: Translate) -> _Told:
    """Fill in `machine_translation`; each quotation is asked for once."""
    said = statements(told.sections)  # a briefing's title stands in its first section as well
    wanted: dict[str, dict[str, None]] = {}
    for statement in said:
        if text := quotation(statement, told.language):
            wanted.setdefault(statement.quote_language, {})[text] = None
    known = {
        (source, text): made
        for source, texts in wanted.items()
        for text, made in zip(texts, translate(list(texts), source, told.language), strict=True)
    }
    if not any(known.values()):
        return told
    sections = tuple(_section(section, told.language, known) for section in told.sections)
    if isinstance(told, Briefing):
        return replace(told, title=_beside(told.title, told.language, known), sections=sections)
    return replace(told, sections=sections)


def quotation(statement: Statement, language: str) -> str:
    """Return the words in another language that STATEMENT quotes, without their marks; empty where it quotes none."""
    source = statement.quote_language
    if not source or source == language:
        return ""
    opening, closing = (re.escape(mark.strip()) for mark in marks(source))
    if statement.mark == "quote":
        found = re.findall(rf"{opening}\s*(.*?)\s*{closing}", statement.text, re.DOTALL)
        return max(found, key=len, default=statement.text.strip())
    # elsewhere a mark may only hold a name; a sentence is quoted at the end, behind what is said of it
    said = re.search(rf"(?:^|– ){opening}\s*([^{opening}]*?)\s*{closing}\W*$", statement.text)
    return said[1] if said else ""


def _section(section: Section, language: str, known: _Known) -> Section:
    return replace(section, parts=tuple(_part(part, language, known) for part in section.parts))


def _part(part: Part, language: str, known: _Known) -> Part:
    return replace(part, statements=tuple(_beside(s, language, known) for s in part.statements))


def _beside(statement: Statement, language: str, known: _Known) -> Statement:
    said = known.get((statement.quote_language, quotation(statement, language)), "")
    return replace(statement, machine_translation=said) if said else statement
