"""Relevance for action: action items of the assessment and dated happenings ahead, urgent and strategic."""

from monitor.core.brief.frame import Frame
from monitor.core.brief.grammar import polish
from monitor.core.brief.nouns import noun
from monitor.core.brief.numbers import day
from monitor.domain import ActionClass, ActionItem, Evidence, Section, Statement


def action(frame: Frame) -> Section:
    urgent = (*items(frame, ActionClass.URGENT), *frame.say(frame.placed.urgent))
    strategic = (*items(frame, ActionClass.STRATEGIC), *frame.say(frame.placed.strategic))
    return frame.section(
        "action",
        frame.part(urgent, "urgent", empty="no_action"),
        frame.part(strategic, "strategic", empty="no_action"),
    )


def items(frame: Frame, action_class: ActionClass) -> tuple[Statement, ...]:
    return tuple(
        item(frame, i)
        for i in frame.assessment.actions
        if i.action_class is action_class and i.state != "done"
    )


def item(frame: Frame, found: ActionItem) -> Statement:
    """Write an action in the rulebook's words, with due date and owner beside it."""
    known = frame.rulebook.actions.get(found.action)
    text = _filled(frame, frame.title_of(known.title), found) if known else found.action
    evidence = [Evidence("rule", found.rule), *found.evidence]
    if found.profile_line:
        evidence.append(Evidence("profile", found.profile_line))
    details = []
    if found.due:
        details.append(frame.words["due"].format(date=day(found.due, frame.language)))
    if found.owner:
        details.append(frame.words["owner"].format(owner=found.owner))
    tail = f" ({', '.join(details)})" if details else ""
    return Statement(
        polish(f"{text}{tail}", frame.language), tuple(evidence), "ours", due=found.due, owner=found.owner
    )


def _filled(frame: Frame, text: str, found: ActionItem) -> str:
    if "{" not in text:
        return text
    material, supplier, country = _line(frame, found)
    for key, value in (("{material}", material), ("{supplier}", supplier), ("{country}", country)):
        text = text.replace(key, value)
    return text


def _line(frame: Frame, found: ActionItem) -> tuple[str, str, str]:
    """Return material, supplier and country of the item's profile line, else what the story is about."""
    profile, line = frame.rulebook.profile, found.profile_line.rpartition("/")[2]
    reading = frame.member.reading
    material = next(
        (m.concept for m in profile.materials if line in (m.id, m.concept)), next(iter(reading.materials), "")
    )
    supplier = next((s for s in profile.suppliers if s.id == line), None)
    country = supplier.country if supplier else next(iter(reading.countries), "")
    named = [noun(id, frame.language, frame.names).text if id else "…" for id in (material, country)]
    return named[0], supplier.name if supplier else "…", named[1]
