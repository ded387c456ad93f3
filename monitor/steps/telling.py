"""A story and a place --> its message there; who must be told, and what keeps it quiet. Shared by assess and deliver."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from monitor.core.in_force import InForce
from monitor.core.render.slack import alert_message
from monitor.core.render.slack_change import condition
from monitor.core.routing import Labels, World, holds, inhibited_by, matcher
from monitor.domain import Alert, Assessment, Json, Message, Place, Silence, Snooze, Story
from monitor.steps.brief import briefing
from monitor.steps.kit import Kit


@dataclass(frozen=True, slots=True)
class Muted:
    """What keeps an alert from being told: in words, and until when (None = nobody knows)."""

    why: str
    until: datetime | None


def world_of(kit: Kit, force: InForce) -> World:
    """Return what routes are walked with."""
    return World(force.routing, force.rulebook.profile, kit.channel, force.lexicon.narrower)


def silenced(labels: Labels, silences: Sequence[Silence], force: InForce) -> Silence | None:
    """Return the silence that covers an alert with LABELS for longest."""
    below = force.lexicon.narrower
    found = [each for each in silences if holds(map(matcher, each.matchers), labels, below)]
    return max(found, key=lambda each: each.ends, default=None)


def muted(
    labels: Labels, silences: Sequence[Silence], others: Sequence[Alert], force: InForce
) -> Muted | None:
    """Return why an alert with LABELS is not told, or None."""
    silence = silenced(labels, silences, force)
    if silence:
        return Muted(f"silence {silence.id} of {silence.owner}: {silence.reason}", silence.ends)
    above = inhibited_by(force.routing.inhibit_rules, labels, others, force.lexicon.narrower)
    return Muted(f"inhibited by alert {above.id} (story {above.story_id})", None) if above else None


def root_of(story_id: int, place: Place) -> str:
    """Return the key of the story's one living message in PLACE."""
    return f"alert:{story_id}:first:{place.channel}"


def living(
    kit: Kit,
    story: Story,
    found: Assessment,
    alert: Alert,
    place: Place,
    force: InForce,
    *,
    snooze: Snooze | None = None,
    changed: datetime | None = None,
    above: Sequence[Json] = (),
) -> Message:
    """Compose the story's one message in PLACE as it should read now."""
    status = story.verification.status
    lines = condition(alert, snooze, status, changed, place.language)
    message = alert_message(
        story,
        found,
        briefing(kit, story, found, place.language, force=force),
        alert,
        channel=place.channel,
        lexicon=force.lexicon,
        rulebook=force.rulebook,
        language=place.language,
        link=f"{kit.link}/stories/{story.id}" if kit.link else None,
        condition=(*above, *lines),
    )
    return replace(message, key=root_of(story.id, place))
