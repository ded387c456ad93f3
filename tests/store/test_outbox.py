"""The outbox: one worker a message, nothing lost, nothing sent twice unseen."""

from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, suppress
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from monitor.domain import (
    ActionClass,
    Alert,
    AlertReason,
    Delivery,
    DeliveryState,
    Message,
    Outcome,
    Severity,
)
from monitor.store import alerts, outbox
from monitor.store.database import Database
from tests.store.samples import HOUR, NOW, story_of

LEASE = timedelta(minutes=2)
SENT = Outcome(DeliveryState.SENT, ts="1700000000.000100")


def _queued(db: Database, *messages: Message) -> None:
    with db.begin() as s:
        assert all(outbox.put(s, message, NOW) for message in messages)


def _taken(db: Database, now=NOW, limit: int = 10) -> list[Delivery]:
    with db.begin() as s:
        return outbox.take(s, now, limit, LEASE)


def _settled(db: Database, delivery: Delivery, outcome: Outcome, now=NOW, next_due=None) -> bool:
    with db.begin() as s:
        return outbox.settle(s, delivery, outcome, now, next_due)


def _keys(deliveries: list[Delivery]) -> list[str]:
    return [delivery.message.key for delivery in deliveries]


def _message(key: str, **other) -> Message:
    return Message(key, "#risk", f"text of {key}", **other)


def test_a_key_is_queued_once_for_ever(any_db: Database):
    _queued(any_db, _message("k"))
    with any_db.begin() as s:
        assert not outbox.put(s, replace(_message("k"), text="again"), NOW)
    (delivery,) = _taken(any_db)
    _settled(any_db, delivery, SENT)
    with any_db.begin() as s:
        assert not outbox.put(s, _message("k"), NOW + HOUR)
    assert delivery.message.text == "text of k"


def test_a_message_and_its_alert_are_kept_together_or_not_at_all(any_db: Database):
    with any_db.begin() as s:
        story_id = story_of(s, "k")
    with suppress(KeyError), any_db.begin() as s:
        alerts.put(s, Alert(story_id, AlertReason.FIRST, Severity.HIGH, ActionClass.URGENT, NOW))
        outbox.put(s, _message("k"), NOW)
        raise KeyError
    with any_db.read() as s:
        assert (alerts.open(s), outbox.all(s, 10)) == ([], [])


def test_the_most_urgent_goes_first_then_the_longest_due(any_db: Database):
    with any_db.begin() as s:
        outbox.put(s, _message("late"), NOW)
        outbox.put(s, _message("early"), NOW - HOUR)
        outbox.put(s, _message("critical", urgency=4), NOW)
        outbox.put(s, _message("tomorrow", urgency=9), NOW + 24 * HOUR)
    assert _keys(_taken(any_db, limit=2)) == ["critical", "early"]
    assert _keys(_taken(any_db)) == ["late"]
    assert _taken(any_db) == []


def test_what_is_taken_says_all_the_sender_needs(any_db: Database):
    message = _message("k", blocks=({"type": "section", "n": [1, None]},), urgency=3)
    _queued(any_db, message)
    (delivery,) = _taken(any_db)
    assert delivery == Delivery(message, DeliveryState.SENDING, NOW, attempts=1, created=NOW, id=delivery.id)


def test_a_message_that_was_sent_is_not_taken_again(any_db: Database):
    _queued(any_db, _message("k"))
    (delivery,) = _taken(any_db)
    assert _settled(any_db, delivery, SENT)
    assert _taken(any_db, NOW + 1000 * HOUR) == []
    with any_db.read() as s:
        (found,) = outbox.all(s, 10)
        assert (found.state, found.ts) == (DeliveryState.SENT, SENT.ts)
        assert outbox.find(s, "k") == found
        assert outbox.find(s, "nobody") is None


def test_a_message_that_was_not_accepted_comes_due_again(any_db: Database):
    _queued(any_db, _message("k"))
    (first,) = _taken(any_db)
    assert _settled(any_db, first, Outcome(DeliveryState.PENDING, error="busy"), NOW, NOW + HOUR)
    assert _taken(any_db, NOW + HOUR / 2) == []
    (second,) = _taken(any_db, NOW + HOUR)
    assert (second.state, second.attempts, second.error) == (DeliveryState.SENDING, 2, "busy")


@pytest.mark.parametrize("after", [timedelta(0), timedelta(hours=5)])
def test_a_dead_workers_message_must_be_looked_for_before_it_is_sent_again(
    any_db: Database, after: timedelta
):
    _queued(any_db, _message("k"))
    _taken(any_db)
    assert _taken(any_db, NOW + LEASE - timedelta(seconds=1)) == []
    (again,) = _taken(any_db, NOW + LEASE + after)
    assert (again.state, again.attempts) == (DeliveryState.AMBIGUOUS, 2)
    (third,) = _taken(any_db, NOW + 2 * LEASE + after)  # and when the second one dies too
    assert third.state is DeliveryState.AMBIGUOUS
    assert _settled(
        any_db, third, Outcome(DeliveryState.PENDING), NOW + 2 * LEASE + after
    )  # looked: not there
    (fourth,) = _taken(any_db, NOW + 2 * LEASE + after)
    assert fourth.state is DeliveryState.SENDING


def test_a_lost_answer_is_looked_for_after_the_settle_time(any_db: Database):
    _queued(any_db, _message("k"))
    (first,) = _taken(any_db)
    _settled(any_db, first, Outcome(DeliveryState.AMBIGUOUS, error="reset"), NOW, NOW + HOUR)
    assert _taken(any_db, NOW + HOUR / 2) == []
    (second,) = _taken(any_db, NOW + HOUR)
    assert (second.state, second.error) == (DeliveryState.AMBIGUOUS, "reset")


def test_a_worker_that_slept_past_its_lease_no_longer_holds_the_message(any_db: Database):
    _queued(any_db, _message("k"))
    (slow,) = _taken(any_db)
    with any_db.read() as s:
        assert outbox.holds(s, slow, NOW)
        assert not outbox.holds(s, slow, NOW + LEASE)
    (quick,) = _taken(any_db, NOW + LEASE)
    with any_db.read() as s:
        assert not outbox.holds(s, slow, NOW + LEASE)
        assert outbox.holds(s, quick, NOW + LEASE)
    assert not _settled(any_db, slow, Outcome(DeliveryState.PENDING), NOW + LEASE)
    assert _settled(any_db, quick, SENT, NOW + LEASE)
    assert not _settled(any_db, quick, Outcome(DeliveryState.PENDING), NOW + LEASE)


def test_a_slow_workers_word_counts_while_nobody_else_took_the_message(any_db: Database):
    _queued(any_db, _message("k"), _message("l"))
    slow, other = _taken(any_db)
    _settled(any_db, other, SENT)
    with any_db.begin() as s:
        assert outbox.expire(s, NOW + LEASE) == 1
    assert _settled(any_db, slow, SENT, NOW + LEASE)
    assert _taken(any_db, NOW + HOUR) == []


def test_a_message_in_a_thread_waits_for_the_address_of_its_parent(any_db: Database):
    _queued(any_db, _message("child", thread="parent", urgency=9), _message("parent"))
    (parent,) = _taken(any_db)
    assert parent.message.key == "parent"
    assert _taken(any_db) == []
    _settled(any_db, parent, Outcome(DeliveryState.AMBIGUOUS), NOW, NOW + HOUR)
    assert _taken(any_db) == []
    (parent,) = _taken(any_db, NOW + HOUR)
    _settled(any_db, parent, SENT)
    (child,) = _taken(any_db)
    assert (child.message.key, child.thread_ts) == ("child", SENT.ts)


def test_a_message_goes_alone_when_its_parent_is_parked_or_was_never_queued(any_db: Database):
    _queued(
        any_db, _message("parent"), _message("child", thread="parent"), _message("orphan", thread="nobody")
    )
    parent, orphan = sorted(_taken(any_db), key=lambda each: each.message.key, reverse=True)
    assert (orphan.message.key, orphan.thread_ts) == ("orphan", None)
    _settled(any_db, parent, Outcome(DeliveryState.PARKED, error="channel_not_found"))
    (child,) = _taken(any_db)
    assert (child.message.key, child.thread_ts) == ("child", None)


def test_an_address_holds_in_its_own_channel_only(any_db: Database):
    _queued(any_db, _message("parent"), replace(_message("child", thread="parent"), channel="#other"))
    (parent,) = _taken(any_db)
    _settled(any_db, parent, SENT)
    (child,) = _taken(any_db)
    assert (child.message.key, child.thread_ts) == ("child", None)


def test_a_dry_run_without_addresses_does_not_hold_the_thread_up(any_db: Database):
    _queued(any_db, _message("parent"), _message("child", thread="parent"))
    (parent,) = _taken(any_db)
    _settled(any_db, parent, Outcome(DeliveryState.SENT))
    assert _keys(_taken(any_db)) == ["child"]


def test_a_parked_message_waits_for_a_person(any_db: Database):
    _queued(any_db, _message("k"))
    (delivery,) = _taken(any_db)
    with any_db.begin() as s:
        assert not outbox.retry(s, delivery.id, NOW)
        outbox.settle(s, delivery, Outcome(DeliveryState.PARKED, error="not_in_channel"), NOW)
    assert _taken(any_db, NOW + HOUR) == []
    with any_db.begin() as s:
        assert outbox.counts(s)[DeliveryState.PARKED] == 1
        assert outbox.retry(s, delivery.id, NOW + HOUR)
        assert outbox.counts(s) == {state: int(state is DeliveryState.PENDING) for state in DeliveryState}
    (again,) = _taken(any_db, NOW + HOUR)
    assert (again.state, again.attempts) == (DeliveryState.SENDING, 2)


def test_the_newest_deliveries_come_first(any_db: Database):
    with any_db.begin() as s:
        for hour in range(3):
            outbox.put(s, _message(f"k{hour}"), NOW + hour * HOUR)
        assert _keys(outbox.all(s, 2)) == ["k2", "k1"]


def test_two_workers_never_get_the_same_message(any_db: Database):
    keys = [f"k{number:03}" for number in range(120)]
    _queued(any_db, *map(_message, keys))

    def work(_worker: int) -> list[str]:
        return _keys([delivery for _ in range(10) for delivery in _taken(any_db, limit=5)])

    with ThreadPoolExecutor(4) as workers:
        got = [key for worked in workers.map(work, range(4)) for key in worked]
    assert sorted(got) == keys


@pytest.mark.slow
def test_on_postgresql_a_worker_passes_by_what_another_is_taking(postgres: Database):
    _queued(postgres, *(_message(f"k{number}") for number in range(4)))
    with ExitStack() as open_units:
        first = open_units.enter_context(postgres.begin())
        assert _keys(outbox.take(first, NOW, 2, LEASE)) == ["k0", "k1"]
        second = open_units.enter_context(postgres.begin())
        assert _keys(outbox.take(second, NOW, 10, LEASE)) == ["k2", "k3"]


STEPS = st.lists(
    st.sampled_from(["sent", "busy", "lost, arrived", "lost, not arrived", "killed", "killed, arrived"])
)


@given(steps=STEPS)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_happens_a_message_reaches_its_channel_once(db: Database, steps: list[str]):
    """A sender that looks first when it is told to, against a channel that may swallow the answer."""
    channel: list[str] = []
    now = NOW
    key = f"k{len(list(_all(db)))}"
    _queued(db, _message(key))
    for step in [*steps, "sent"]:
        now += HOUR
        for delivery in _taken(db, now):
            _attempt(db, delivery, step, channel, now)
    assert channel == [key]
    assert _taken(db, now + HOUR) == []


def _all(db: Database) -> list[Delivery]:
    with db.read() as s:
        return outbox.all(s, 1000)


def _attempt(db: Database, delivery: Delivery, step: str, channel: list[str], now) -> None:
    key = delivery.message.key
    if delivery.state is DeliveryState.AMBIGUOUS and key in channel:
        _settled(db, delivery, SENT, now)
        return
    if step in ("sent", "lost, arrived", "killed, arrived"):
        channel.append(key)
    if not step.startswith("killed"):
        states = {"sent": DeliveryState.SENT, "busy": DeliveryState.PENDING}
        _settled(db, delivery, Outcome(states.get(step, DeliveryState.AMBIGUOUS)), now)


def test_a_waiting_summary_becomes_as_urgent_as_the_gravest_it_leads_to(any_db: Database):
    """What is grave waits for its head: with the head's first urgency, a lesser message would go out before both."""
    _queued(any_db, _message("calm", urgency=4), _message("first", urgency=2), _message("grave", urgency=8))
    with any_db.begin() as s:
        ids = {each.message.key: each.id for each in outbox.all(s, 10)}
        outbox.adopt(s, _message("summary:1", urgency=2), [ids["first"]], NOW, since=NOW)
        outbox.adopt(s, _message("summary:2", urgency=8), [ids["grave"]], NOW, since=NOW)
    (head, *rest) = _taken(any_db)
    assert (_keys([head]), _keys(rest)) == (["summary:1"], ["calm"])
