"""What of a story was told where, and what keeps it quiet: told, silence, snooze."""

from dataclasses import dataclass
from datetime import datetime

from monitor.domain.assess import ActionClass, AlertReason, Severity
from monitor.domain.deliver import Place
from monitor.domain.relate import Status


@dataclass(frozen=True, slots=True)
class Standing:
    """What a story's message says, as far as a change of it counts. Texts such as `export_volume|t|18125` are ids only.

    STATE is the alert's, SNOOZED who snoozed it and until when, as it is shown.
    """

    alert_id: int = 0
    reason: AlertReason = AlertReason.FIRST
    score: int = 0
    severity: Severity = Severity.INFO
    action_class: ActionClass = ActionClass.WATCH
    status: Status = Status.UNVERIFIED
    grade: str = ""
    title: str = ""
    origins: tuple[str, ...] = ()
    agreed: tuple[str, ...] = ()
    disputed: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    entries: tuple[int, ...] = ()
    state: str = ""
    snoozed: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """A story that was told in PLACES. TOLD is what people were told, SHOWN what the message says now.

    NUMBER counts the changes of this row, so that of two processes one is first. NEWS is when the thread had its last
    reply; DUE is when to look again, None until something changes.
    """

    story_id: int
    places: tuple[Place, ...]
    told: Standing | None = None
    shown: Standing | None = None
    number: int = 0
    due: datetime | None = None
    news: datetime | None = None


@dataclass(frozen=True, slots=True)
class Silence:
    """Mute by matchers: nothing that fits all MATCHERS is told between STARTS and ENDS."""

    matchers: tuple[str, ...]
    owner: str
    reason: str
    starts: datetime
    ends: datetime
    id: int = 0


@dataclass(frozen=True, slots=True)
class Snooze:
    """One person wants quiet about one alert until ENDS, or (None) until it changes: until there is a newer alert."""

    alert_id: int
    story_id: int
    who: str
    starts: datetime
    ends: datetime | None = None
    id: int = 0
