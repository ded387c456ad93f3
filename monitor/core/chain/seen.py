"""What a run of the service shows at one moment; expectations are held against it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from monitor.domain import Alert, AlertReason, Assessment, Delivery, Member, Story


@dataclass(frozen=True, slots=True)
class Told:
    """What became of one story."""

    story: Story
    assessment: Assessment
    reason: AlertReason
    alert: Alert | None = None  # the newest one, suppressed ones too

    def names(self) -> tuple[str, ...]:
        return tuple(_name(member) for member in self.story.members)


@dataclass(frozen=True, slots=True)
class Seen:
    """AT a moment: all stories, the messages SENT since the last look, and those WAITING for a moment to come."""

    at: datetime
    stories: tuple[Told, ...] = ()
    sent: tuple[Delivery, ...] = ()
    waiting: tuple[Delivery, ...] = ()
    failures: tuple[str, ...] = ()
    bundles: Mapping[str, int] = field(default_factory=dict)  # messages that went out in each bundle

    def of(self, entry: str | None) -> Told | None:
        """Return the story that holds ENTRY; without one, the only story there is."""
        if entry is None:
            return self.stories[0] if len(self.stories) == 1 else None
        return next((told for told in self.stories if entry in told.names()), None)


def _name(member: Member) -> str:
    return member.entry.external_id or ""
