"""[outbox] --> Slack: carry queued messages out, gravest first, each once."""

from datetime import timedelta

from monitor.core import flood, sending
from monitor.core.routing.model import length
from monitor.domain import Delivery, DeliveryState, Form, Outcome
from monitor.steps.kit import LEASE, Kit, Tally
from monitor.steps.living import refresh
from monitor.steps.offer import offer
from monitor.store import alerts, outbox, quiet
from monitor.store.database import Session

DELIVERIES = 16  # turns of one run: a message, or a second of waiting for a channel


def deliver(kit: Kit, tally: Tally) -> None:
    """Carry queued messages out, critical first, at most one a second and channel.

    A lost answer is looked up before anything is sent again; where a channel asks for quiet, what concerns it waits.
    """
    refresh(kit, tally)
    offer(kit)
    if kit.notifier.live:
        _bundle(kit)
        _hold_the_flood(kit)
    for _ in range(DELIVERIES):
        now = kit.clock()
        with kit.db.begin() as s:
            delivery = outbox.next(s, now, LEASE, sending.PACE if kit.notifier.live else timedelta())
            free = None if delivery else outbox.paced(s, now)
        if delivery:
            with tally.outlive(f"message {delivery.message.key}"):
                tally.done += _settled(kit, delivery, carry(kit, delivery))
        elif free:
            kit.rest((free - now).total_seconds())
        else:
            return
    tally.again = kit.clock()


def _hold_the_flood(kit: Kit) -> None:
    """Let what is too much for a channel, as after an outage, go out in the thread of one summary."""
    now, cap = kit.clock(), kit.cap or _cap(kit)
    since = now - cap.within
    with kit.db.begin() as s:
        found = flood.overflow(outbox.waiting_alone(s, now), outbox.told_alone(s, since), cap)
        for each in found:
            outbox.adopt(s, each.summary, each.ids, now, since)


def _cap(kit: Kit) -> flood.Cap:
    asked = kit.rules.current().routing.flood
    return flood.Cap(asked.at_most, length(asked.within))


def _bundle(kit: Kit) -> None:
    """Let what the routes have grouped and is due together go out in the thread of one head."""
    now = kit.clock()
    with kit.db.begin() as s:
        for each in flood.bundles(outbox.waiting_alone(s, now)):
            outbox.adopt(s, each.summary, each.ids, now, since=now)


def _settled(kit: Kit, delivery: Delivery, outcome: Outcome | None) -> bool:
    """Write down how it went, and who waits with it; None: the message is another worker's by now."""
    if outcome is None:
        return False
    now = kit.clock()
    kept, due = sending.settled(outcome, delivery, now)
    rest = sending.rest(kept, delivery, now)
    with kit.db.begin() as s:
        outbox.settle(s, delivery, kept, now, due)
        if rest:
            quiet.put(s, *rest, kept.error)
    return kept.state is DeliveryState.SENT


def carry(kit: Kit, delivery: Delivery) -> Outcome | None:
    window = timedelta(hours=kit.rules.current().rulebook.scoring.realert_window_hours)
    if kit.notifier.live and (stale := sending.outdated(delivery, kit.clock(), window=window)):
        return stale
    if delivery.state is DeliveryState.AMBIGUOUS and delivery.message.form is not Form.UPDATE:
        found = kit.notifier.look(delivery, kit.clock())
        return found or Outcome(DeliveryState.PENDING, error=sending.NOT_THERE)
    with kit.db.read() as s:  # a worker that was stopped for long no longer holds what it took
        ours = outbox.holds(s, delivery, kit.clock())
        if not _still_asked(s, delivery):
            return Outcome(DeliveryState.PARKED)
    return kit.notifier.send(sending.marked(delivery, kit.clock())) if ours else None


def _still_asked(session: Session, delivery: Delivery) -> bool:
    """Tell whether a reminder has anything to remind of: nobody has taken the alert meanwhile."""
    if delivery.message.reminds is None:
        return True
    last = alerts.last(session, delivery.message.reminds)
    return last is not None and last.state == "firing"
