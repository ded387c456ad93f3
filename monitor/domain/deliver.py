"""Messages, deliveries, reviews: what goes out and what comes back."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from monitor.domain.collect import Json


class DeliveryState(StrEnum):
    PENDING = "pending"
    SENDING = "sending"
    SENT = "sent"
    AMBIGUOUS = "ambiguous"
    PARKED = "parked"


@dataclass(frozen=True, slots=True)
class Message:
    """Words addressed to a channel. KEY is unique: the same key is never queued twice.

    THREAD is the key of the message in whose thread it goes; it waits for that one.
    """

    key: str
    channel: str
    text: str
    blocks: tuple[Json, ...] = ()
    thread: str | None = None
    urgency: int = 0  # higher goes first


@dataclass(frozen=True, slots=True)
class Delivery:
    """A message on its way. TS is the address Slack gave it, THREAD_TS that of its thread's first message."""

    message: Message
    state: DeliveryState
    due: datetime
    attempts: int = 0
    created: datetime | None = None
    ts: str | None = None
    thread_ts: str | None = None
    error: str = ""
    id: int = 0


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one attempt ended. UNKNOWN: the answer was lost, so look before sending again."""

    state: DeliveryState
    ts: str | None = None
    error: str = ""
    retry_after: float | None = None


@dataclass(frozen=True, slots=True)
class Review:
    """A person's verdict about a story."""

    story_id: int
    verdict: str  # useful | not_useful
    reason: str
    who: str
    at: datetime
