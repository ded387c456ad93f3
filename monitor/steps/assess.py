"""Story + Rulebook --> Assessment --> Alert: what it means to us, and whether it must be told now."""

from dataclasses import replace

from monitor.core import alert
from monitor.core.in_force import InForce
from monitor.core.render.slack import alert_message, key_of
from monitor.core.routing import Target, World, labels_of, targets
from monitor.core.score import assess as judge
from monitor.core.verify import verify
from monitor.domain import Alert, AlertReason, Assessment, Entry, Member, Message, Story
from monitor.steps.brief import briefing
from monitor.steps.kit import BATCH, Kit, Tally
from monitor.store import alerts, assessments, outbox, stories


def assess(kit: Kit, tally: Tally) -> None:
    """Judge a batch of stories that are new, have changed, or were judged by another rulebook."""
    force = kit.rules.current()
    with kit.db.read() as s:
        batch = stories.unassessed(s, force.rulebook.version, BATCH)
        told = {story.id: alerts.last(s, story.id) for story in batch}
        changed = stories.unjudged(s, batch) if kit.archive else []
    for story in batch:
        with tally.outlive(f"story {story.id}"):
            _judge(kit, story, told[story.id], force)
            tally.done += 1
    if kit.archive:
        with tally.outlive("archive"):
            kit.archive.put(changed)
    if kit.note_rules:
        with tally.outlive("rule history"):
            kit.note_rules()


def _judge(kit: Kit, story: Story, last: Alert | None, force: InForce) -> None:
    """Assess STORY; the alert and its messages are kept in the same unit of work as the assessment."""
    now = kit.clock()
    found = judge(story, force.compiled, now)
    reason = alert.decide(found, last, story, force.rulebook.scoring, now)
    labels = labels_of(story, found, force.rulebook.profile, reason)
    raised = replace(alert.of(found, reason, last, now), labels=labels)
    told = targets(world_of(kit, force), labels, now) if reason.sends else ()
    messages = [(_alert_message(kit, story, found, raised, last, force, each), each) for each in told]
    with kit.db.begin() as s:
        assessments.put(s, found, revision=story.revision)
        first = reason.sends and alerts.put(s, raised) is not None  # False: another process has told it
        for message, target in messages if first else ():
            outbox.put(s, message, now, due=target.held)


def world_of(kit: Kit, force: InForce) -> World:
    """Return what routes are walked with."""
    return World(force.routing, force.rulebook.profile, kit.channel, force.lexicon.narrower)


def _alert_message(
    kit: Kit,
    story: Story,
    found: Assessment,
    raised: Alert,
    last: Alert | None,
    force: InForce,
    target: Target,
) -> Message:
    """Compose the alert for one channel in its language."""
    channel, language = target.place.channel, target.place.language
    return alert_message(
        story,
        found,
        briefing(kit, story, found, language),
        raised,
        channel=channel,
        lexicon=force.lexicon,
        rulebook=force.rulebook,
        language=language,
        link=f"{kit.link}/stories/{story.id}" if kit.link else None,
        thread=key_of(replace(raised, reason=AlertReason.FIRST), channel) if last else None,
    )


def consider(kit: Kit, entry: Entry) -> tuple[Story, Assessment]:
    """Read and judge one entry by itself, as if it were a story; nothing is stored."""
    member = Member(replace(entry, id=1), kit.reader.read([entry])[0])
    story = Story(id=0, members=(member,), verification=verify([member]), first_seen=entry.first_seen)
    return story, judge(story, kit.rules.current().compiled, kit.clock())
