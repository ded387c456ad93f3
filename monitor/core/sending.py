"""An attempt's outcome + its delivery + now -> what the delivery becomes and when it is due again."""

from dataclasses import replace
from datetime import datetime, timedelta

from monitor.domain import Delivery, DeliveryState, Form, Json, Outcome

# A request that broke may still be accepted up to this long after; looking earlier could miss it and send twice.
SETTLE = timedelta(seconds=30)
BACKOFF = (
    timedelta(seconds=30),
    timedelta(seconds=45),
)  # so that the end of an outage is seen within a minute
PROBE = timedelta(
    seconds=15
)  # between two messages tried while nothing gets through; shorter than any back-off
MEND = timedelta(minutes=5)  # until we look whether a person has mended it
PACE = timedelta(seconds=1)  # between two messages of one channel
LATE = timedelta(minutes=5)  # from here on a message says by how much it is delayed
LONGEST_WAIT = timedelta(seconds=600)  # what a server may ask for at most
DRY_RUN = "dry run: no Slack token"
NOT_THERE = "looked for, not there: goes out in its turn"
DRY_RUN_REST = timedelta(hours=1)


def settled(outcome: Outcome, delivery: Delivery, now: datetime) -> tuple[Outcome, datetime]:
    """Return the outcome to keep and when the delivery is due again.

    DELIVERY.attempts counts this attempt. Nothing is ever given up but what is parked: an outage of a day ends
    with the message sent. An ambiguous delivery is due after SETTLE for a look, never for a blind second send.
    """
    return outcome, now + _wait(outcome, delivery)


def _wait(outcome: Outcome, delivery: Delivery) -> timedelta:
    if outcome.state in (DeliveryState.SENT, DeliveryState.PARKED):
        return timedelta()
    if outcome.error == DRY_RUN:
        return DRY_RUN_REST
    if outcome.error == NOT_THERE:
        return timedelta()
    asked = timedelta(seconds=outcome.retry_after or 0)
    if outcome.state is DeliveryState.AMBIGUOUS:
        first = delivery.state is not DeliveryState.AMBIGUOUS and delivery.error != NOT_THERE
        return max(SETTLE if first else back_off(delivery.attempts), min(asked, LONGEST_WAIT))
    if outcome.quiet and not asked:  # nobody was reached: it is not this message's fault, it keeps its turn
        return PROBE
    return min(asked, LONGEST_WAIT) if asked else back_off(delivery.attempts)


def back_off(attempts: int) -> timedelta:
    """Return how long to wait after the Nth attempt: 30 s, then 45 for ever."""
    return BACKOFF[min(max(attempts, 1), len(BACKOFF)) - 1]


def outdated(delivery: Delivery, now: datetime, *, window: timedelta) -> Outcome | None:
    """Park a message that was only kept in a dry run and is older than WINDOW: yesterday's alarms must not flood.

    None = send it. Ask only where a real notifier is at work; a dry run keeps its messages as they are.
    """
    kept = delivery.error.startswith("dry run") and delivery.state is not DeliveryState.AMBIGUOUS
    if not kept or now - (delivery.created or now) <= window:
        return None
    return Outcome(DeliveryState.PARKED, error="dry run, too old to send now")


def rest(outcome: Outcome, delivery: Delivery, now: datetime) -> tuple[str, datetime] | None:
    """Return what must wait with this delivery, and until when; None where nothing else is concerned.

    What the server or a person has to end is waited for. Where nobody knows, the others wait until this one has been
    looked for: so one message is in doubt after an outage and not all of them, and the gravest can go first. One that
    was looked for, sent again and is in doubt again may be the trouble itself: it holds the others up no longer.
    """
    if not outcome.quiet:
        return None
    what = delivery.message.channel if outcome.quiet == "channel" else outcome.quiet
    if outcome.retry_after:
        return what, now + min(timedelta(seconds=outcome.retry_after), LONGEST_WAIT)
    doubted = outcome.state is DeliveryState.AMBIGUOUS and delivery.error != NOT_THERE
    return what, now + (_wait(outcome, delivery) if doubted else PROBE)


def marked(delivery: Delivery, now: datetime) -> Delivery:
    """Return DELIVERY with a line that says by how much it is late; on time, as it is."""
    late = now - (delivery.created or now)
    if late < LATE or delivery.state is DeliveryState.SENT or delivery.message.form is Form.UPDATE:
        return delivery
    said = f"⏱ {_DELAYED.get(delivery.message.language, _DELAYED['en'])} {_length(late)}"
    line: Json = {"type": "context", "elements": [{"type": "mrkdwn", "text": said}]}
    message = delivery.message
    blocks = (line, *message.blocks) if message.blocks else ()
    return replace(delivery, message=replace(message, text=f"{said} · {message.text}", blocks=blocks))


_DELAYED = {"en": "delayed by", "fr": "retardé de", "de": "verspätet um"}


def _length(late: timedelta) -> str:
    minutes = int(late.total_seconds()) // 60
    return f"{minutes // 60} h {minutes % 60} min" if minutes >= 60 else f"{minutes} min"
