"""A briefing -> the statements that nothing supports: without evidence, or with a number or name its spans do not hold."""

import re
from collections.abc import Iterator

from monitor.core.brief.compose import statements
from monitor.core.brief.units import iso_of, plain_digits, units
from monitor.core.brief.wholes import is_one_of
from monitor.core.brief.words.units import CURRENCIES, UNITS
from monitor.domain import Briefing, Evidence, Member, Statement, Story

_NUMBER = re.compile(r"\d+(?:[.,\u00a0\u202f ]\d{3})*(?:[.,]\d+)?")
_NAME = re.compile(r"\b[A-Z][A-Za-z]*[A-Z][\w-]*\b")
# A figure may be told in another unit of its kind: 2.3 terabytes as 2,300 GB.
_UNIT_WORDS = frozenset(UNITS) | {
    word for row in CURRENCIES.values() for words in row.values() for word in words.split()
}

_Dated = dict[int, list[tuple[int, str | None]]]  # by entry


def unsupported(briefing: Briefing, story: Story) -> Iterator[str]:
    """Yield what is wrong, one line each."""
    texts = {m.entry.id: m.entry.text for m in story.members}
    dated = {m.entry.id: _dated(m) for m in story.members}
    for statement in statements(briefing.sections):
        if not statement.evidence:
            yield f"no evidence: {statement.text}"
        for evidence in statement.evidence:
            if (
                evidence.kind == "span"
                and texts.get(evidence.entry_id, "")[evidence.start : evidence.end] != evidence.text
            ):
                yield f"span does not hold its words: {evidence.text}"
        if statement.mark == "source":
            yield from (
                f"not in its span: {word} in {statement.text}" for word in _loose(statement, story, dated)
            )


def _loose(statement: Statement, story: Story, dated: _Dated) -> Iterator[str]:
    spans = [e for e in statement.evidence if e.kind == "span"]
    if not spans:
        return
    held = " ".join(e.text for e in spans)
    numbers = {plain_digits(found) for found in _NUMBER.findall(held)} | set(_derived(spans, story, dated))
    for found in _NUMBER.findall(statement.text):
        if plain_digits(found) not in numbers:
            yield found
    for name in _NAME.findall(statement.text):
        if (
            name not in held
            and name not in _UNIT_WORDS
            and not any(e.kind == "concept" for e in statement.evidence)
        ):
            yield name


def _derived(spans: list[Evidence], story: Story, dated: _Dated) -> Iterator[str]:
    """Yield the digits of values and dates that were read from inside the spans."""
    for member in story.members:
        reading = member.reading
        inside = [s for s in spans if s.entry_id == member.entry.id]
        for claim in reading.claims:
            if any(s.start <= claim.start < s.end for s in inside):
                for value in (claim.value, claim.high, claim.before):
                    if value is not None:
                        yield from {plain_digits(f"{value / size:.12g}") for size in (1, 1e6, 1e9, 1e12)}
                yield from _dates(claim.as_of)
                yield from ("1",) if is_one_of(claim, member.entry.text, reading.language) else ()
        for start, iso in dated[member.entry.id]:
            if any(s.start <= start < s.end for s in inside):
                yield from _dates(iso)


def _dated(member: Member) -> list[tuple[int, str | None]]:
    """Return where the member's text names a date, and which; once a briefing, for it reads the whole text."""
    return [(m.start, iso_of(m, member.entry.text)) for unit in units(member) for m in unit.moments]


def _dates(iso: str | None) -> Iterator[str]:
    yield from (plain_digits(part) for part in re.split(r"-Q?", iso or ""))
