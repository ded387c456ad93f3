"""A story + the rules in force -> an assessment: what the matches' points come to, what it means, what to do."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta

from monitor.core.rulebook import Scoring
from monitor.core.rules import Compiled
from monitor.core.rules.counted import counted
from monitor.domain import ActionClass, ActionItem, Assessment, Evidence, Match, Severity, Story

_ORDER = (ActionClass.WATCH, ActionClass.STRATEGIC, ActionClass.URGENT)


def assess(story: Story, compiled: Compiled, now: datetime) -> Assessment:
    """Judge one story."""
    return judged(story, compiled.matches(story, now), compiled, now)


def assess_all(stories: Sequence[Story], compiled: Compiled, now: datetime) -> list[Assessment]:
    """Judge many stories in one go; the same as one by one."""
    pairs = zip(stories, compiled.matches_of(stories, now), strict=True)
    return [judged(story, matches, compiled, now) for story, matches in pairs]


def judged(story: Story, matches: tuple[Match, ...], compiled: Compiled, now: datetime) -> Assessment:
    """Put MATCHES together. Experimental rules stand among them and move nothing: no score, class, action or alert."""
    counting = [match for match in matches if match.alerts]
    score = total(counting, compiled.rulebook.scoring)
    return Assessment(
        story_id=story.id,
        score=score,
        severity=severity_of(score, compiled.rulebook.scoring),
        action_class=class_of(counting),
        matches=matches,
        actions=tuple(_items(counting, story, compiled, now)),
        rulebook=compiled.version,
        model="+".join(sorted({m.reading.model for m in story.members if m.reading.model})),
        at=now,
    )


def total(matches: Iterable[Match], scoring: Scoring) -> int:
    return max(0, min(100, counted({match.rule: match.points for match in matches}, scoring)))


def severity_of(score: int, scoring: Scoring) -> Severity:
    """Return the highest band that SCORE reaches."""
    reached = (Severity[band.severity] for band in scoring.bands if score >= band.at_least)
    return max(reached, default=Severity.INFO)


def class_of(matches: Iterable[Match]) -> ActionClass:
    """Return the highest class among the matches that speak for the story; what only lowers a score asks for nothing."""
    found = [_ORDER.index(match.action_class) for match in matches if match.points > 0]
    return _ORDER[max(found, default=0)]


def _items(matches: Sequence[Match], story: Story, compiled: Compiled, now: datetime) -> Iterator[ActionItem]:
    """Make one item an action, from the match of the highest class that asks for it."""
    ranked = sorted(matches, key=lambda match: (-_ORDER.index(match.action_class), -match.points, match.rule))
    exposed = _exposed(matches, compiled)
    deadline = _next_date(story, now.date())
    seen: set[str] = set()
    for match in ranked:
        for action in match.actions if match.points >= 0 else ():
            if action not in seen:
                seen.add(action)
                yield _item(action, match, compiled, exposed=exposed, deadline=deadline, today=now.date())


def _item(
    action: str,
    match: Match,
    compiled: Compiled,
    *,
    exposed: Evidence | None,
    deadline: date | None,
    today: date,
) -> ActionItem:
    asked = compiled.rulebook.actions[action]
    due = today + timedelta(days=asked.due_in)
    line = compiled.exposure.line(exposed.ref) if exposed else None
    return ActionItem(
        action=action,
        action_class=match.action_class,
        rule=match.rule,
        due=min(due, deadline) if deadline else due,
        owner=(line.owner if line else "") or asked.owner,
        profile_line=exposed.text if exposed else "",
        evidence=(*((exposed,) if exposed else ()), *(e for e in match.evidence if e != exposed)),
    )


def _exposed(matches: Iterable[Match], compiled: Compiled) -> Evidence | None:
    """Return the most exposed line of the profile that any match hit."""
    order = {line.ref: at for at, line in enumerate(compiled.exposure.lines)}
    hit = [piece for match in matches for piece in match.evidence if piece.kind == "profile"]
    return min(hit, key=lambda piece: order.get(piece.ref, len(order)), default=None)


def _next_date(story: Story, today: date) -> date | None:
    """Return the next day ahead on which something of the story happens; then it is too late to act."""
    dates = (
        h.date for member in story.members for h in member.reading.happenings if h.date and len(h.date) == 10
    )
    ahead = sorted(day for day in map(_day, dates) if day and day > today)
    return ahead[0] if ahead else None


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
