"""Sources, verification status, notes."""

from monitor.core.brief.article import SUPPLIED
from monitor.core.brief.frame import Frame
from monitor.core.brief.grammar import quoted
from monitor.core.brief.numbers import day
from monitor.core.brief.words.headings import STATUSES, grade
from monitor.domain import Evidence, Member, Section, Statement


def sources(frame: Frame) -> Section:
    """List every entry: primary documents first, then the better graded, then the earlier."""
    primary = {e for o in frame.story.verification.origins if o.primary for e in o.entries}
    ordered = sorted(
        frame.story.members,
        key=lambda m: (m.entry.id not in primary, m.entry.reliability, m.entry.when, m.entry.id),
    )
    rows = tuple(_row(frame, member, first=at == 0) for at, member in enumerate(ordered))
    return frame.section("sources", frame.part(rows))


def _row(frame: Frame, member: Member, *, first: bool) -> Statement:
    entry, words = member.entry, frame.words
    foreign = member.reading.language != frame.language
    title = quoted(entry.title, member.reading.language)
    origin = next((o.name for o in frame.story.verification.origins if entry.id in o.entries), "")
    origin = "" if origin == SUPPLIED else origin
    named = entry.outlet or ("" if entry.source_id == SUPPLIED else entry.source_id)
    outlet, origin = frame.called(named, entry.id), frame.called(origin, entry.id)
    details = [
        outlet,
        words["origin"].format(origin=origin) if origin and origin != outlet else "",
        entry.reliability,
    ]
    if not entry.url:
        details.append(words["unavailable"])
    details.append(words["retrieved"].format(date=day(entry.retrieved_at.date(), frame.language)))
    text = f"{title} – {', '.join(dict.fromkeys(d for d in details if d))}"
    evidence = Evidence("entry", entry.key, entry.id)
    row = frame.note(
        text, evidence, mark="source", label=words["primary"] if first else "", href=entry.url or ""
    )
    return (
        row
        if not foreign
        else Statement(row.text, row.evidence, row.mark, row.label, member.reading.language, row.href)
    )


def status(frame: Frame) -> Section:
    words, found = frame.words, frame.story.verification
    held = Evidence("verification", "status")
    rows = [
        frame.note(
            f"{STATUSES[frame.language][found.status.value]}. {grade(found.grade, frame.language)}.",
            held,
            label=words["status"],
        ),
        frame.note(_freshness(frame), held, label=words["note"]),
        *_notes(frame),
    ]
    return frame.section("status", frame.part(tuple(rows)))


def _freshness(frame: Frame) -> str:
    one, many = frame.words["entries"].split("|")
    count = frame.story.count
    counted = one if count == 1 else many.format(n=count)
    return frame.words["freshness"].format(date=day(frame.now.date(), frame.language), n=counted)


def _notes(frame: Frame) -> list[Statement]:
    entry, words, notes = frame.member.entry, frame.words, []
    if "cut" in entry.flags:
        notes.append(frame.note(words["cut"]))
    if "embargo" in entry.flags:
        notes.append(frame.note(words["embargo"], mark="verify"))
    if "backdated" in entry.flags and entry.published:
        notes.append(
            frame.note(words["backdated_note"].format(date=day(entry.published.date(), frame.language)))
        )
    if frame.listed:
        notes.append(frame.note(words["listed"]))
    if not frame.units:
        notes.append(frame.note(words["unread"]))
    return notes
