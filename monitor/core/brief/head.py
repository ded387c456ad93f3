"""Author and source line, executive summary."""

from collections.abc import Mapping
from math import ceil

from monitor.core.brief.frame import Frame
from monitor.core.brief.grammar import quoted
from monitor.core.brief.nouns import noun
from monitor.core.brief.numbers import day, measured
from monitor.core.brief.say import opened
from monitor.core.brief.titled import title
from monitor.core.brief.words.headings import SEVERITIES
from monitor.core.rulebook import MaterialLine, SupplierLine
from monitor.domain import Evidence, Section, Statement

_PACE = 220  # words a minute
_CJK = ("ja", "zh")
_CJK_PACE = 500  # characters a minute


def meta(frame: Frame) -> Section:
    entry, words = frame.member.entry, frame.words
    published = day(entry.published.date(), frame.language) if entry.published else words["undated"]
    minutes = words["minutes"].format(n=reading_minutes(entry.text, frame.member.reading.language))
    where = frame.called(entry.outlet or entry.source_id, entry.id)
    author = frame.called(entry.author, entry.id) if entry.author else words["unsigned"]
    rows = (
        ("author", author, ""),
        (
            "source",
            where if entry.url else _unlinked(where if entry.outlet and where not in author else "", words),
            entry.url or "",
        ),
        ("published", published, ""),
        ("reading", minutes, ""),
    )
    said = tuple(frame.note(text, label=words[key], href=href, mark="source") for key, text, href in rows)
    return frame.section("meta", frame.part(said))


def _unlinked(outlet: str, words: Mapping[str, str]) -> str:
    return f"{outlet} ({words['unavailable']})" if outlet else words["unavailable"]


def reading_minutes(text: str, language: str) -> int:
    return max(1, ceil(len(text) / _CJK_PACE if language in _CJK else len(text.split()) / _PACE))


def summary(frame: Frame) -> Section:
    return frame.section(
        "summary", frame.part((*_headline(frame), *_lead(frame), _why(frame), _rating(frame)))
    )


def _lead(frame: Frame) -> tuple[Statement, ...]:
    first, rest = frame.placed.lead[:1], frame.placed.lead[1:]
    said = (
        opened(first[0], [unit for unit in frame.units if unit.title], frame.language, frame.names)
        if first and not frame.listed
        else None
    )
    return (said, *frame.say(rest)) if said else frame.say(frame.placed.lead)


def _headline(frame: Frame) -> tuple[Statement, ...]:
    """Quote the source's own headline where the title had to be said anew."""
    entry, language = frame.member.entry, frame.member.reading.language
    if language == frame.language or title(frame).mark == "quote":
        return ()
    evidence = Evidence("span", "", entry.id, 0, len(entry.title), entry.title)
    text = quoted(entry.title, language)
    return (Statement(text, (evidence,), "quote", frame.words["headline"], quote_language=language),)


def _why(frame: Frame) -> Statement:
    lines = [e for match in frame.assessment.matches for e in match.evidence if e.kind == "profile"]
    unique = list({e.ref: e for e in lines}.values())[:3]
    rules = [Evidence("rule", m.rule) for m in frame.assessment.matches]
    if not unique:
        return frame.note(frame.words["why_none"], *(rules or [Evidence("profile", "none")]))
    said = "; ".join(_line(frame, e) for e in unique)
    return frame.note(frame.words["why"].format(lines=said), *unique)


def _line(frame: Frame, evidence: Evidence) -> str:
    """Write a profile line in words: material with shares and stock, supplier with tier."""
    id = evidence.ref.rpartition("/")[2]
    for material in frame.rulebook.profile.materials:
        if id in (material.id, material.concept):
            return material_line(frame, material)
    for supplier in frame.rulebook.profile.suppliers:
        if supplier.id == id:
            return supplier_line(frame, supplier)
    return evidence.text or id


def material_line(frame: Frame, line: MaterialLine) -> str:
    words = frame.words
    parts = [noun(line.concept, frame.language, frame.names).text]
    if line.shares:
        country, share = max(line.shares.items(), key=lambda item: item[1])
        where = noun(country, frame.language, frame.names).text
        parts.append(
            words["shares"].format(of=where, share=measured(round(share * 100, 1), "percent", frame.language))
        )
    if line.sourcing in ("sole", "single"):
        parts.append(words["sole"])
    if line.stock_weeks is not None:
        parts.append(words["stock"].format(weeks=f"{line.stock_weeks:g}"))
    return ", ".join(parts)


def supplier_line(frame: Frame, line: SupplierLine) -> str:
    return f"{line.name} ({frame.words['supplier'].format(tier=line.tier)})"


def _rating(frame: Frame) -> Statement:
    found = frame.assessment
    evidence = [Evidence("rule", match.rule) for match in found.matches] or [
        Evidence("verification", "score")
    ]
    severity = SEVERITIES[frame.language][found.severity]
    return frame.note(frame.words["rating"].format(severity=severity, score=found.score), *evidence)
