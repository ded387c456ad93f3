"""An attempt's outcome + its delivery + now -> what the delivery becomes and when it is due again."""

from datetime import datetime, timedelta

from monitor.domain import Delivery, DeliveryState, Outcome

# A request that broke may still be accepted up to this long after; looking earlier could miss it and send twice.
SETTLE = timedelta(seconds=30)
BACKOFF = tuple(timedelta(seconds=s) for s in (30, 60, 120, 300, 600, 1800))
LONGEST_WAIT = timedelta(seconds=600)  # what a server may ask for at most
DRY_RUN = "dry run: no Slack token"
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
    asked = timedelta(seconds=outcome.retry_after or 0)
    if outcome.state is DeliveryState.AMBIGUOUS:
        first = delivery.state is not DeliveryState.AMBIGUOUS
        return max(SETTLE if first else back_off(delivery.attempts), min(asked, LONGEST_WAIT))
    return min(asked, LONGEST_WAIT) if asked else back_off(delivery.attempts)


def back_off(attempts: int) -> timedelta:
    """Return how long to wait after the Nth attempt: 30 s, 1, 2, 5, 10 minutes, then 30 for ever."""
    return BACKOFF[min(max(attempts, 1), len(BACKOFF)) - 1]


def outdated(delivery: Delivery, now: datetime, *, window: timedelta) -> Outcome | None:
    """Park a message that was only kept in a dry run and is older than WINDOW: yesterday's alarms must not flood.

    None = send it. Ask only where a real notifier is at work; a dry run keeps its messages as they are.
    """
    kept = delivery.error.startswith("dry run") and delivery.state is not DeliveryState.AMBIGUOUS
    if not kept or now - (delivery.created or now) <= window:
        return None
    return Outcome(DeliveryState.PARKED, error="dry run, too old to send now")


def postponed(delivery: Delivery, waits: Outcome) -> Outcome:
    """Return the outcome of a delivery that was not tried, because another was told to wait."""
    ambiguous = delivery.state is DeliveryState.AMBIGUOUS
    state = DeliveryState.AMBIGUOUS if ambiguous else DeliveryState.PENDING
    return Outcome(state, error=f"waits: {waits.error}", retry_after=waits.retry_after)


def halts(outcome: Outcome) -> bool:
    """Return whether the channel asked for quiet: the rest of this round waits for the next one."""
    return outcome.retry_after is not None
