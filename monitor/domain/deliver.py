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


class Form(StrEnum):
    """How a message appears: by itself or in its thread, in its thread and the channel, or in another one's place."""

    POST = "post"
    BROADCAST = "broadcast"
    UPDATE = "update"


@dataclass(frozen=True, slots=True)
class Place:
    """Where words are read: the address of a channel, and the language spoken there."""

    channel: str
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Message:
    """Words addressed to a channel. KEY is unique: the same key is never queued twice.

    THREAD is the key of the message in whose thread it goes; it waits for that one. BUNDLE: messages of one channel that
    bear the same one go out under one head. REMINDS: the story whose alert it repeats; gone once somebody has taken it.
    FORM: an update takes the place of the message whose key is THREAD; its own key stands for the newest one only.
    """

    key: str
    channel: str
    text: str
    blocks: tuple[Json, ...] = ()
    thread: str | None = None
    urgency: int = 0  # higher goes first
    language: str = "en"
    bundle: str = ""
    reminds: int | None = None
    form: Form = Form.POST


@dataclass(frozen=True, slots=True)
class Delivery:
    """A message on its way. TS is the address Slack gave it, THREAD_TS that of its thread's first message.

    PARENT_TS is the address of the message named by THREAD: what an update replaces.
    """

    message: Message
    state: DeliveryState
    due: datetime
    attempts: int = 0
    created: datetime | None = None
    ts: str | None = None
    thread_ts: str | None = None
    error: str = ""
    id: int = 0
    parent_ts: str | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one attempt ended. AMBIGUOUS: the answer was lost, so look before sending again.

    QUIET: what must wait with it: "" (nothing else), "channel", "post" (all of Slack), "look" (reading back) or "update".
    """

    state: DeliveryState
    ts: str | None = None
    error: str = ""
    retry_after: float | None = None
    quiet: str = ""


@dataclass(frozen=True, slots=True)
class Review:
    """A person's verdict about a story."""

    story_id: int
    verdict: str  # useful | not_useful
    reason: str
    who: str
    at: datetime
