"""Story + Rulebook --> Assessment --> Alert: what it means to us, and whether it must be told now."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import cached_property

from monitor.core import alert
from monitor.core.in_force import InForce
from monitor.core.living import standing_of
from monitor.core.routing import Target, labels_of, targets
from monitor.core.score import assess as judge
from monitor.core.verify import verify
from monitor.domain import Alert, AlertReason, Assessment, Entry, Member, Message, Silence, Story, Told
from monitor.steps.kit import BATCH, Kit, Tally
from monitor.steps.remind import Waiting, remind, waiting
from monitor.steps.telling import Muted, living, muted, world_of
from monitor.store import alerts, assessments, outbox, silences, stories, told
from monitor.store.database import Session


@dataclass(frozen=True)
class _Around:
    """What a decision about one story is made with besides the story. LAST: the newest alert that was told, by story."""

    kit: Kit
    force: InForce
    last: Mapping[int, Alert]

    @cached_property
    def muting(self) -> tuple[Sequence[Silence], Sequence[Alert]]:
        """Return what may keep an alert quiet: most stories raise none, so it is read when one does."""
        with self.kit.db.read() as s:
            return _muting(s, self.kit.clock(), self.force)


def assess(kit: Kit, tally: Tally) -> None:
    """Judge a batch of stories that are new, have changed, or were judged by another rulebook.

    Then tell what a silence or a graver alert has kept back and no longer does, and remind where nobody answered.
    """
    force, now = kit.rules.current(), kit.clock()
    with kit.db.read() as s:  # all at once: to open a view takes longer than most of what is asked of it
        owed = stories.owed(s, force.rulebook.version, BATCH)
        ids = {each.story.id for each in owed}
        around = _Around(kit, force, alerts.latest(s, ids))
        held = [each for each in alerts.suppressed(s, _window(now, force)) if each.story_id not in ids]
        about = waiting(s, force, now)
    _judge_all(kit, tally, [each.story for each in owed], around)
    tally.more(len(owed) == BATCH, kit.clock())
    if kit.archive:
        with tally.outlive("archive"):
            kit.archive.put([each.story for each in owed if each.changed])
    if kit.note_rules:
        with tally.outlive("rule history"):
            kit.note_rules()
    with tally.outlive("what was told before"):
        _tell_again(kit, tally, force, held, about)


def _judge_all(kit: Kit, tally: Tally, batch: Sequence[Story], around: _Around) -> None:
    for story in batch:
        with tally.outlive(f"story {story.id}"):
            _judge(kit, story, around)
            tally.done += 1


def _muting(session: Session, now: datetime, force: InForce) -> tuple[Sequence[Silence], Sequence[Alert]]:
    firing = alerts.firing(session, _window(now, force)) if force.routing.inhibit_rules else []
    return silences.active(session, now), firing


def _window(now: datetime, force: InForce) -> datetime:
    return now - timedelta(hours=force.rulebook.scoring.realert_window_hours)


def _tell_again(kit: Kit, tally: Tally, force: InForce, held: Sequence[Alert], about: Waiting) -> None:
    """Tell what of HELD was muted and no longer is, and remind of what nobody has answered."""
    if held:
        with tally.outlive("what was muted"):
            _unmute(kit, tally, force, held)
    with tally.outlive("reminders"):
        remind(kit, force, about)


def _unmute(kit: Kit, tally: Tally, force: InForce, held: Sequence[Alert]) -> None:
    """Judge anew those of HELD that nothing mutes any more."""
    now = kit.clock()
    with kit.db.read() as s:
        muting = _muting(s, now, force)
        free = [each for each in held if not muted(each.labels, *muting, force)]
        batch = stories.load(s, dict.fromkeys(each.story_id for each in free[:BATCH]))
        around = _Around(kit, force, alerts.latest(s, [story.id for story in batch]))
    _judge_all(kit, tally, batch, around)
    if batch:
        with kit.db.begin() as s:  # too old by now, or no longer grave enough: not asked about again
            alerts.lapse(s, [each.id for each in free], now)


def _judge(kit: Kit, story: Story, around: _Around) -> None:
    """Assess STORY; the alert and its messages are kept in the same unit of work as the assessment."""
    now, force, last = kit.clock(), around.force, around.last.get(story.id)
    found = judge(story, force.compiled, now)
    reason = alert.decide(found, last, story, force.rulebook.scoring, now)
    labels = labels_of(story, found, force.rulebook.profile, reason)
    raised = replace(alert.of(found, reason, last, now), labels=labels)
    quiet = _quiet(raised, around)
    if quiet:
        raised = replace(raised, state="suppressed", why=quiet.why)
    to = targets(world_of(kit, force), labels, now) if reason.sends and not quiet else ()
    messages = [(living(kit, story, found, raised, each.place, force), each) for each in to]
    with kit.db.begin() as s:
        assessments.put(s, found, revision=story.revision)
        alert_id = alerts.put(s, raised) if reason.sends else None  # None: another process has told it
        if alert_id is not None and not quiet:
            _tell(s, story, found, replace(raised, id=alert_id), messages, now)


def _quiet(raised: Alert, around: _Around) -> Muted | None:
    """Return what keeps an alert quiet. A correction is always told where the alert was: nobody may act on it."""
    if not raised.reason.sends or raised.reason is AlertReason.CORRECTED:
        return None
    return muted(raised.labels, *around.muting, around.force)


def _tell(
    session: Session,
    story: Story,
    found: Assessment,
    raised: Alert,
    messages: Sequence[tuple[Message, Target]],
    now: datetime,
) -> None:
    """Queue the story's message in every place that has none yet. What is new in the others is the deliver step's."""
    places = tuple(target.place for _, target in messages)
    standing = standing_of(story, found, raised, None)
    first = raised.reason is AlertReason.FIRST
    held = Told(
        story.id, places, standing if first else None, standing if first else None, due=None if first else now
    )
    fresh = (
        {place.channel for place in places}
        if told.put(session, held)
        else {place.channel for place in told.extend(session, story.id, places)}
    )
    for message, target in messages:
        if target.place.channel in fresh:
            due = _due(session, target, now)
            outbox.put(session, replace(message, bundle=target.group), now, due=max(due, target.held))


def _due(session: Session, target: Target, now: datetime) -> datetime:
    """Return when the group's next messages go out: after the wait, or the interval since its last ones."""
    soonest = now + target.group_wait
    if not target.group:
        return soonest
    last = outbox.flushed(session, target.place.channel, target.group)
    if last is None:
        return soonest
    return last if last > now else max(soonest, last + target.group_interval)


def consider(kit: Kit, entry: Entry) -> tuple[Story, Assessment]:
    """Read and judge one entry by itself, as if it were a story; nothing is stored."""
    member = Member(replace(entry, id=1), kit.reader.read([entry])[0])
    story = Story(id=0, members=(member,), verification=verify([member]), first_seen=entry.first_seen)
    return story, judge(story, kit.rules.current().compiled, kit.clock())
