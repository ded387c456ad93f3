"""Title, author and source line, executive summary."""

import re
from collections.abc import Iterable
from dataclasses import replace
from math import ceil

from monitor.core.brief.frame import Frame
from monitor.core.brief.gloss import topics
from monitor.core.brief.grammar import polish, quoted
from monitor.core.brief.happened import happened
from monitor.core.brief.nouns import capital, noun
from monitor.core.brief.numbers import day, joined, measured
from monitor.core.brief.pieces import Piece
from monitor.core.brief.say import concepts, tellable
from monitor.core.brief.words.headings import SEVERITIES
from monitor.core.rulebook import MaterialLine, SupplierLine
from monitor.domain import Evidence, Happening, Modality, Section, Statement

_NOTICE = re.compile(r"corre[cç]\w*|korrektur|berichtigung|rectifica\w*|rectificatif|update", re.IGNORECASE)
_PACE = 220  # words a minute
_CJK = ("ja", "zh")
_MOST_NAMED, _MOST_SPOKEN = 3, 3  # names and nouns of a title that no happening gives
_CJK_PACE = 500  # characters a minute


def title(frame: Frame) -> Statement:
    """Say the main happening; the source's own headline where the reader reads its language."""
    entry = frame.member.entry
    evidence = Evidence("span", "", entry.id, 0, len(entry.title), entry.title)
    if frame.member.reading.language == frame.language:
        return Statement(polish(entry.title, frame.language), (evidence,))
    return _turned(frame, _said_title(frame)) or Statement(
        quoted(entry.title, frame.member.reading.language),
        (evidence,),
        "quote",
        quote_language=frame.member.reading.language,
    )


def _turned(frame: Frame, said: Statement | None) -> Statement | None:
    """Say before a title said anew that its text corrects or withdraws another, or denies what it speaks of."""
    cues = frozenset(cue for unit in frame.units if unit.title for cue in unit.cues)
    main = main_happening(frame)
    denied = main is not None and main.modality is Modality.DENIED
    key = "correction" if "retracted" in cues else "denial" if "disclaimed" in cues and not denied else ""
    if said is None or not key:
        return said
    return replace(said, text=polish(f"{frame.words[key]} – {said.text}", frame.language))


def _said_title(frame: Frame) -> Statement | None:
    main = main_happening(frame)
    if main is not None:
        text = frame.member.entry.text
        span = Evidence("span", "", frame.member.entry.id, main.start, main.end, text[main.start : main.end])
        named = tuple(Evidence("concept", id) for id in (*main.actor, *main.object, *main.counterpart))
        own = next(u for u in frame.units if u.start <= main.start < u.end)
        said = happened(main, frame.language, frame.names, denies="disclaimed" in own.cues)
        return Statement(polish(said, frame.language), (span, *named))
    return _topic_title(frame)


def _topic_title(frame: Frame) -> Statement | None:
    """Name whom the headline names, then of what it and the lead speak: *Port of Montreal: strike, wages*."""
    opening = [u for u in frame.units if u.title] + [u for u in frame.units if not (u.title or frame.listed)][
        :1
    ]
    found = [piece for unit in opening for piece in topics(unit, frame.language, frame.names)]
    who = [p.text for p in found if _names_one(p) and not _NOTICE.fullmatch(p.text)]
    what = [p.text for p in found if not _names_one(p)]
    named = _apart(who)[:_MOST_NAMED]
    spoken = [w for w in dict.fromkeys(what) if not any(w.lower() in n.lower() for n in named)][:_MOST_SPOKEN]
    if not named or not spoken:  # two words that hang in the air tell nobody what happened
        return None
    line = f"{', '.join(named)}: {joined(spoken, frame.language)}"
    evidence = [e for unit in opening for e in (unit.evidence, *concepts(unit))]
    return Statement(polish(capital(line), frame.language), tuple(dict.fromkeys(evidence)))


def _names_one(piece: Piece) -> bool:
    """Say whether it is a name, or a body that takes an article: *the Ministry of Commerce*."""
    return piece.kind != "noun" or bool(piece.noun and piece.noun.place)


def _apart(names: Iterable[str]) -> list[str]:
    """Leave out a name that is part of another: *Lynas* beside *Lynas Rare Earths*."""
    once = list(dict.fromkeys(names))
    return [name for name in once if not any(name != other and name in other for other in once)]


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
    where = frame.called(entry.outlet or entry.source_id, entry.id)
    author = frame.called(entry.author, entry.id) if entry.author else words["unsigned"]
    rows = (
        ("author", author, ""),
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
