"""Alerts nobody has acknowledged --> a reminder in the thread, or the alert in another channel, as the routes ask."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from monitor.core.in_force import InForce
from monitor.core.render.slack_change import passed_on, reminder, unanswered, woken
from monitor.core.routing import Route, Target, targets
from monitor.core.routing.model import length
from monitor.domain import Alert, Assessment, Message, Place, Silence, Snooze, Story
from monitor.steps.kit import Kit
from monitor.steps.telling import living, root_of, silenced, world_of
from monitor.store import alerts, assessments, outbox, silences, stories, told
from monitor.store.database import Session

WINDOW = timedelta(days=7)  # an alert that nobody took for a week is not repeated any more


@dataclass(frozen=True, slots=True)
class _Due:
    """One reminder: its KEY is queued once. AFTER: how long nobody has answered; TO: where it is passed on to."""

    key: str
    alert: Alert
    place: Place
    after: timedelta
    to: Place | None = None
    woken: str = ""


@dataclass(frozen=True, slots=True)
class Waiting:
    """Alerts that wait for an answer, and which of them a snooze or a silence keeps quiet. LEAST: how long they may wait.

    SLEPT: by alert the snooze that has ended.
    """

    least: timedelta | None
    alerts: Sequence[Alert] = ()
    slept: Mapping[int, Snooze] = field(default_factory=dict)
    snoozed: Collection[int] = ()
    silences: Sequence[Silence] = ()


def waiting(session: Session, force: InForce, now: datetime) -> Waiting:
    """Return what the routes may ask to be reminded of."""
    least = _least(force.routing.route)
    slept = {snooze.alert_id: snooze for snooze in silences.ended(session, now - timedelta(days=1), now)}
    firing = alerts.firing(session, now - WINDOW) if least or slept else []
    if not firing:
        return Waiting(least)
    snoozed = silences.snoozed(session, [alert.id for alert in firing], now)
    return Waiting(least, firing, slept, frozenset(snoozed), silences.active(session, now))


def remind(kit: Kit, force: InForce, about: Waiting) -> None:
    """Queue what is due and was not queued before."""
    now = kit.clock()
    asked = list(_due(kit, force, about, now))
    if not asked:
        return
    with kit.db.read() as s:
        known = outbox.known(s, [each.key for each in asked])
        fresh = [each for each in asked if each.key not in known]
        held = {story.id: story for story in stories.load(s, {each.alert.story_id for each in fresh})}
        judged = assessments.latest(s, held)
    for each in fresh:
        story, found = held.get(each.alert.story_id), judged.get(each.alert.story_id)
        if story and found:
            _queue(kit, force, each, story, found, now)


def _queue(kit: Kit, force: InForce, due: _Due, story: Story, found: Assessment, now: datetime) -> None:
    message = _passed_on(kit, force, due, story, found) if due.to else _repeated(due, story, found)
    with kit.db.begin() as s:
        if due.to:
            told.extend(s, story.id, [due.to])
        outbox.put(s, message, now)


def _passed_on(kit: Kit, force: InForce, due: _Due, story: Story, found: Assessment) -> Message:
    to = due.to or due.place
    line = passed_on(due.place.channel, due.after.total_seconds() / 3600, to.language)
    message = living(kit, story, found, due.alert, to, force, above=[line])
    return replace(message, reminds=story.id)


def _repeated(due: _Due, story: Story, found: Assessment) -> Message:
    hours = due.after.total_seconds() / 3600
    code = due.place.language
    text = woken(due.woken, code) if due.woken else unanswered(hours, code)
    return reminder(
        story, found.severity, text, key=due.key, place=due.place, thread=root_of(story.id, due.place)
    )


def _due(kit: Kit, force: InForce, about: Waiting, now: datetime) -> Iterator[_Due]:
    """Go through what the routes ask for, and the snoozes that have ended."""
    least, slept = about.least, about.slept
    for alert in about.alerts:
        old_enough = least is not None and alert.at + least <= now
        if alert.id in about.snoozed or not (old_enough or alert.id in slept):
            continue
        if silenced(alert.labels, about.silences, force) is None:
            told_by = targets(world_of(kit, force), alert.labels, now)
            for target in (each for each in told_by if each.held <= now):
                if alert.id in slept:
                    key = f"reminder:{alert.id}:snooze:{slept[alert.id].id}:{target.place.channel}"
                    yield _Due(key, alert, target.place, now - alert.at, woken=slept[alert.id].who)
                yield from _of_target(kit, force, alert, target, now)


def _of_target(kit: Kit, force: InForce, alert: Alert, target: Target, now: datetime) -> Iterator[_Due]:
    world = world_of(kit, force)
    for number, step in enumerate(target.escalate, 1):
        after = length(step.after)
        if alert.at + after > now:
            continue
        to = world.place(step.to) if step.to else None
        key = f"reminder:{alert.id}:{number}:{target.place.channel}"
        yield _Due(root_of(alert.story_id, to) if to else key, alert, target.place, after, to)
    if target.repeat_interval:
        times = (now - alert.at) // target.repeat_interval
        key = f"reminder:{alert.id}:repeat:{times}:{target.place.channel}"
        if times:
            yield _Due(key, alert, target.place, times * target.repeat_interval)


def _least(route: Route) -> timedelta | None:
    """Return the shortest time after which any route reminds; None where none does."""
    own = [length(step.after) for step in route.escalate or ()]
    own += [length(route.repeat_interval)] if route.repeat_interval else []
    below = [least for child in route.routes if (least := _least(child))]
    return min((each for each in (*own, *below) if each), default=None)
