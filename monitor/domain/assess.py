"""Matches, scores, alerts: what a story means to us."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import IntEnum, StrEnum


class Severity(IntEnum):
    INFO = 0
    LOW = 1
    MEDIUM = 2
    HIGH = 3
    CRITICAL = 4


class ActionClass(StrEnum):
    URGENT = "urgent"
    STRATEGIC = "strategic"
    WATCH = "watch"


@dataclass(frozen=True, slots=True)
class Evidence:
    """Why we may say something: a span of an entry, or the id of a rule, profile line or concept."""

    kind: str  # span | rule | profile | concept | entry | verification
    ref: str = ""
    entry_id: int = 0
    start: int = 0
    end: int = 0
    text: str = ""  # the words of the span, or the profile line in words


@dataclass(frozen=True, slots=True)
class Match:
    """A rule that held, what it gave and what it saw."""

    rule: str
    points: int
    action_class: ActionClass
    alerts: bool  # only stable rules may raise an alert
    evidence: tuple[Evidence, ...] = ()
    actions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ActionItem:
    """One thing to do. ACTION is an id of rules/actions.yaml, which has its words in every language.

    OWNER is who answers for it by the profile; BY who brought it into its state, and MOVED when.
    """

    action: str
    action_class: ActionClass
    rule: str
    due: date | None = None
    owner: str = ""
    state: str = "open"  # open | taken | done
    profile_line: str = ""
    evidence: tuple[Evidence, ...] = ()
    id: int = 0
    story_id: int = 0
    by: str = ""
    moved: datetime | None = None

    @property
    def key(self) -> str:
        """Return a short name, the same before and after it is stored."""
        told = "\0".join((self.action, self.rule, self.profile_line))
        return hashlib.sha256(told.encode()).hexdigest()[:12]


@dataclass(frozen=True, slots=True)
class Assessment:
    """A score never travels without its reasons."""

    story_id: int
    score: int
    severity: Severity
    action_class: ActionClass
    matches: tuple[Match, ...]
    actions: tuple[ActionItem, ...]
    rulebook: str
    model: str
    at: datetime

    @property
    def may_alert(self) -> bool:
        return any(match.alerts for match in self.matches)


class AlertReason(StrEnum):
    """Why a story is told, or why not."""

    FIRST = "first"
    ESCALATED = "escalated"
    CHANGED = "changed"
    CORRECTED = "corrected"
    BELOW_THRESHOLD = "below_threshold"
    NOT_URGENT = "not_urgent"
    NO_STABLE_RULE = "no_stable_rule"
    ALREADY_TOLD = "already_told"
    TOO_OLD = "too_old"

    @property
    def sends(self) -> bool:
        return self in (AlertReason.FIRST, AlertReason.ESCALATED, AlertReason.CHANGED, AlertReason.CORRECTED)


@dataclass(frozen=True, slots=True)
class Alert:
    """A story that must be told now. AFTER: the id of the alert it follows, so that one of two processes is first.

    LABELS are what routes, silences and inhibition match; a label may have several values. WHO put it into its state,
    and SINCE when; WHY it was suppressed.
    """

    story_id: int
    reason: AlertReason
    severity: Severity
    action_class: ActionClass
    at: datetime
    state: str = "firing"  # firing | acknowledged | suppressed | resolved
    id: int = 0
    after: int = 0
    labels: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    who: str = ""
    since: datetime | None = None
    why: str = ""


@dataclass(frozen=True, slots=True)
class RuleChange:
    """One rule as it was and as it became (BEFORE or AFTER is "" where it was not there), and what that did to alerts.

    GAINED, LOST, RECLASSED count past stories as measured when the change was made; None: not measured.
    """

    at: datetime
    who: str
    how: str  # first | file | page | command | review | restore
    rule: str
    place: str  # the file's name, or "override"
    before: str
    after: str
    version: str  # of the rulebook that it led to
    gained: int | None = None
    lost: int | None = None
    reclassed: int | None = None
    note: str = ""
    id: int = 0
