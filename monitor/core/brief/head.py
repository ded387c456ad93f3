"""Title, author and source line, executive summary."""

from math import ceil

from monitor.core.brief.frame import Frame
from monitor.core.brief.gloss import glossed, topic_words
from monitor.core.brief.grammar import polish, quoted
from monitor.core.brief.happened import happened
from monitor.core.brief.nouns import capital, noun
from monitor.core.brief.numbers import day, joined, measured
from monitor.core.brief.say import concepts, noted, tellable
from monitor.core.brief.words.headings import SEVERITIES
from monitor.core.rulebook import MaterialLine, SupplierLine
from monitor.domain import Evidence, Happening, Section, Statement

_PACE = 220  # words a minute
_CJK = ("ja", "zh")
_TITLE_NOTE = 70  # characters of a figure in the title
_CJK_PACE = 500  # characters a minute


def title(frame: Frame) -> Statement:
    """Say the main happening; the source's own headline where the reader reads its language."""
    entry = frame.member.entry
    evidence = Evidence("span", "", entry.id, 0, len(entry.title), entry.title)
    if frame.member.reading.language == frame.language:
        return Statement(polish(entry.title, frame.language), (evidence,))
    return _said_title(frame) or Statement(
        quoted(entry.title, frame.member.reading.language),
        (evidence,),
        "quote",
        quote_language=frame.member.reading.language,
    )


def _said_title(frame: Frame) -> Statement | None:
    main = main_happening(frame)
    if main is not None:
        text = frame.member.entry.text
        span = Evidence("span", "", frame.member.entry.id, main.start, main.end, text[main.start : main.end])
        named = tuple(Evidence("concept", id) for id in (*main.actor, *main.object, *main.counterpart))
        return Statement(polish(happened(main, frame.language, frame.names), frame.language), (span, *named))
    return _topic_title(frame)


def _topic_title(frame: Frame) -> Statement | None:
    """Name what the headline names and the first figure of the text's opening: *Chile – levy: from 40% to 46%*."""
    head = next((u for u in frame.units if u.title), None)
    topics = topic_words(head, frame.language, frame.names) if head else []
    for unit in [u for u in frame.units if not (u.title or frame.listed)][:3]:
        label, text = noted(unit, frame.language, frame.names)
        if label and any(c.value is not None for c in unit.claims):
            first = [t for t in topics if t.lower() not in label.lower()][:2]
            own = _cut(glossed(unit, frame.language, frame.names).split("; ")[0].rstrip("."))
            line = f"{joined(first, frame.language)} – {own}" if first else own
            spans = (head.evidence, *concepts(head)) if head else ()
            return Statement(polish(capital(line), frame.language), (*spans, unit.evidence, *concepts(unit)))
    if head and len(topics) > 1:
        text = polish(capital(joined(topics[:4], frame.language)), frame.language)
        return Statement(text, (head.evidence, *concepts(head)))
    return None


def _cut(note: str) -> str:
    """Keep the beginning of a note, whole elements only."""
    kept = note
    while len(kept) > _TITLE_NOTE and ", " in kept:
        kept = kept.rpartition(", ")[0]
    return kept


def main_happening(frame: Frame) -> Happening | None:
    """Return the first happening that has words and an actor, of title and lead only."""
    opening = [unit for unit in frame.units[:4] if unit.title or not frame.listed]
    near = [h for unit in opening for h in unit.happenings if tellable(h, unit, frame.names)]
    return next(
        (h for h in near if h.actor and (h.object or h.counterpart)), next((h for h in near if h.actor), None)
    )


def meta(frame: Frame) -> Section:
    entry, words = frame.member.entry, frame.words
    published = day(entry.published.date(), frame.language) if entry.published else words["undated"]
    minutes = words["minutes"].format(n=reading_minutes(entry.text, frame.member.reading.language))
    where = entry.outlet or entry.source_id
    rows = (
        ("author", entry.author or words["unsigned"], ""),
        ("source", where if entry.url else words["unavailable"], entry.url or ""),
        ("published", published, ""),
        ("reading", minutes, ""),
    )
    said = tuple(frame.note(text, label=words[key], href=href, mark="source") for key, text, href in rows)
    return frame.section("meta", frame.part(said))


def reading_minutes(text: str, language: str) -> int:
    return max(1, ceil(len(text) / _CJK_PACE if language in _CJK else len(text.split()) / _PACE))


def summary(frame: Frame) -> Section:
    return frame.section(
        "summary", frame.part((*_headline(frame), *frame.say(frame.placed.lead), _why(frame), _rating(frame)))
    )


def _headline(frame: Frame) -> tuple[Statement, ...]:
    """Quote the source's own headline where the title had to be said anew."""
    entry, language = frame.member.entry, frame.member.reading.language
    if language == frame.language:
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


def rules_named(frame: Frame) -> str:
    titles = {rule.id: frame.title_of(rule.title) for rule in frame.rulebook.rules}
    return joined([capital(titles.get(m.rule, m.rule)) for m in frame.assessment.matches], frame.language)
