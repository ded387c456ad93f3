"""The whole way of the data: real store, real rules, real model, a pretended world. The second file to read."""

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest

from monitor.adapters.rules_in_force import Fixed
from monitor.core.lexicon import Lexicon
from monitor.domain import AlertReason, DeliveryState, Message, Outcome, SourceStatus
from monitor.errors import FetchError
from monitor.steps.deliver import carry
from monitor.store import alerts, assessments, entries, outbox, sources, stories
from tests.fakes import START
from tests.service import Service, rss, rules

URGENT = (
    "China imposes export controls on dysprosium and terbium with immediate effect",
    "The commerce ministry in Beijing said exporters of dysprosium, terbium and magnets made of them need a licence "
    "from today. Shipments to Japan are stopped.",
)
URGENT_DE = (
    "China führt mit sofortiger Wirkung Ausfuhrkontrollen für Dysprosium und Terbium ein",
    "Das Handelsministerium in Peking verlangt ab sofort Lizenzen für die Ausfuhr von Dysprosium, Terbium und Magneten.",
)
DULL = ("Apple pie like grandmother made it", "Peel the apples, add cinnamon, bake for forty minutes.")


@pytest.fixture
def service(db) -> Service:
    return Service(db)


def test_an_export_control_reaches_the_channel_with_its_reason(service: Service):
    service.watch("ledger", rss(URGENT, DULL), reliability="B", language="en")
    service.run()
    told = [
        delivery.message for delivery in service.notifier.sent if delivery.message.key.startswith("alert:")
    ]
    assert told
    words = str([message.blocks for message in told])
    assert "dysprosium" in words.lower()
    assert "ree-" in words or "export" in words.lower()


def test_running_every_step_again_tells_nothing_twice(service: Service):
    service.watch("ledger", rss(URGENT), reliability="B", language="en")
    service.run()
    before = list(service.notifier.keys)
    for _ in range(3):
        service.clock.advance(minutes=20)
        service.run()
    assert service.notifier.keys == before
    assert len(set(before)) == len(before)


def test_two_languages_make_one_story_with_two_origins(service: Service):
    service.watch("ledger", rss(URGENT), reliability="B", language="en")
    service.watch("bote", rss(URGENT_DE, prefix="de"), reliability="B", language="de")
    service.run()
    with service.db.read() as s:
        (story,) = stories.latest(s, 10)
    assert story.languages == ("de", "en")
    assert len(story.verification.origins) == 2


def test_one_dead_source_does_not_stop_the_others(service: Service):
    service.watch("dead", FetchError("the host does not answer"))
    service.watch("ledger", rss(URGENT), language="en")
    tally = service.run("collect")["collect"]
    assert tally.done == 1
    assert tally.failures == ["dead: the host does not answer"]
    with service.db.read() as s:
        states = {state.source.id: state for state in sources.all_states(s)}
    assert states["dead"].status is SourceStatus.UNREACHABLE
    assert "does not answer" in states["dead"].detail
    assert states["ledger"].status is SourceStatus.OK


def test_a_page_instead_of_a_feed_is_a_source_state_and_no_traceback(service: Service):
    service.watch("page", b"<!doctype html><html><body>Welcome</body></html>")
    service.run("collect")
    with service.db.read() as s:
        (state,) = sources.all_states(s)
    assert state.status is SourceStatus.NOT_A_FEED
    assert state.detail


def test_unchanged_bytes_are_not_read_again_and_changed_words_are_a_revision(service: Service):
    service.watch("ledger", rss(URGENT), language="en")
    service.run("collect")
    service.clock.advance(hours=12)
    assert service.run("collect")["collect"].done == 0
    service.fetcher.bodies["ledger"] = rss((URGENT[0], "The ministry withdrew the order."))
    service.clock.advance(hours=12)
    assert service.run("collect")["collect"].done == 1
    with service.db.read() as s:
        assert entries.count(s) == 1


def test_an_irrelevant_entry_is_read_and_raises_nothing(service: Service):
    service.watch("kitchen", rss(DULL), language="en")
    service.run()
    with service.db.read() as s:
        (story,) = stories.latest(s, 10)
        assert assessments.latest(s, [story.id])[story.id].score < 25
        assert alerts.last(s, story.id) is None


def test_old_news_is_judged_but_not_told(service: Service):
    service.watch("archive", rss(URGENT, date="Mon, 05 Jan 2026 07:30:00 GMT"), language="en")
    service.run()
    assert not [key for key in service.queued() if key.startswith("alert:")]


def test_alert_and_message_are_written_together(service: Service):
    service.watch("ledger", rss(URGENT), language="en")
    service.run("collect", "understand", "relate", "assess")
    with service.db.read() as s:
        (story,) = stories.latest(s, 10)
        alert = alerts.last(s, story.id)
        assert alert is not None
        assert alert.reason is AlertReason.FIRST
    assert any(key.startswith(f"alert:{story.id}:") for key in service.queued())


def test_a_busy_channel_gets_the_message_later_and_once(service: Service):
    service.watch("ledger", rss(URGENT), language="en")
    service.run("collect", "understand", "relate", "assess")
    expected = len(service.queued())
    service.notifier.outcomes = [
        Outcome(DeliveryState.PENDING, error="ratelimited", retry_after=60, quiet="post")
    ]
    assert service.run("deliver")["deliver"].done == 0
    assert service.run("deliver")["deliver"].done == 0  # not yet due
    service.clock.advance(minutes=2)
    assert service.run("deliver")["deliver"].done == expected
    service.clock.advance(days=1)
    assert service.run("deliver")["deliver"].done == 0


def test_a_lost_answer_is_looked_up_before_anything_is_sent_again(service: Service):
    service.watch("ledger", rss(URGENT), language="en")
    service.run("collect", "understand", "relate", "assess")
    expected = service.queued()
    service.notifier.outcomes = [Outcome(DeliveryState.AMBIGUOUS, error="reset")] * len(expected)
    service.run("deliver")
    service.notifier.found = {key: Outcome(DeliveryState.SENT, ts="1.1") for key in expected}
    service.clock.advance(minutes=2)
    service.run("deliver")
    assert len(service.notifier.sent) == len(expected)
    assert {d.message.key for d in service.notifier.looked} == set(expected)


def test_a_worker_that_died_while_sending_is_looked_after(service: Service):
    service.watch("ledger", rss(URGENT), language="en")
    service.run("collect", "understand", "relate", "assess")
    with service.db.begin() as s:  # it took the messages and was never heard of again
        from monitor.steps.kit import LEASE

        taken = outbox.take(s, service.clock(), 20, LEASE)
    assert service.run("deliver")["deliver"].done == 0
    service.clock.advance(minutes=6)
    service.run("deliver")
    assert {d.id for d in service.notifier.looked} == {d.id for d in taken}


def test_a_digest_is_written_once_a_local_day(service: Service):
    service.watch("ledger", rss(URGENT), language="en")
    service.run()
    digests_of_day = [key for key in service.queued() if not key.startswith("alert:")]
    assert digests_of_day
    service.clock.advance(hours=3)
    service.run()
    assert [key for key in service.queued() if not key.startswith("alert:")] == digests_of_day
    service.clock.advance(days=1)
    service.run()
    assert len([key for key in service.queued() if not key.startswith("alert:")]) == 2 * len(digests_of_day)


def test_a_poisoned_entry_does_not_stop_the_batch(service: Service):
    """A reader that fails on one entry reads the others; the bad one is told and does not come back."""
    service.watch("ledger", rss(URGENT, DULL), language="en")
    service.run("collect")
    real = service.pipeline.reader

    class Fragile:
        version, usual, why, problems = real.version, real.usual, real.why, real.problems

        def read(self, batch):
            if any("Apple" in entry.title for entry in batch):
                raise IndexError("a bug")
            return real.read(batch)

    service.pipeline.reader = Fragile()
    tally = service.run("understand")["understand"]
    assert (tally.done, len(tally.failures)) == (2, 1)
    assert service.run("understand")["understand"].done == 0


def test_a_channel_gets_one_message_a_second(service: Service):
    with service.db.begin() as s:
        for n in range(4):
            outbox.put(s, Message(f"k{n}", "#risk" if n else "#other", "t", urgency=n), service.clock())
    times = []
    real = service.notifier.send

    def send(delivery):
        times.append((service.clock(), delivery.message.channel, delivery.message.key))
        return real(delivery)

    service.notifier.send = send  # type: ignore[method-assign]
    assert service.run("deliver")["deliver"].done == 4
    risk = [at for at, channel, _ in times if channel == "#risk"]
    assert [key for *_, key in times] == ["k3", "k0", "k2", "k1"]
    assert all(b - a >= timedelta(seconds=1) for a, b in pairwise(risk))


def test_a_worker_that_slept_past_its_lease_sends_nothing(service: Service):
    with service.db.begin() as s:
        outbox.put(s, Message("k", "#risk", "t"), service.clock())
    with service.db.begin() as s:
        delivery = outbox.next(s, service.clock(), timedelta(seconds=60), timedelta())
    service.clock.advance(seconds=61)
    assert delivery is not None
    assert carry(service.pipeline, delivery) is None
    assert service.notifier.sent == []


def test_a_wrong_token_parks_nothing_and_all_goes_out_once_it_is_mended(service: Service):
    with service.db.begin() as s:
        for n in range(3):
            outbox.put(s, Message(f"k{n}", "#risk", "t"), service.clock())
    wrong = Outcome(DeliveryState.PENDING, error="invalid_auth", retry_after=300, quiet="post")
    service.notifier.outcomes = [wrong] * 12
    for _ in range(60):
        service.run("deliver")
        service.clock.advance(minutes=1)
    assert len(service.notifier.sent) == 12  # once in five minutes
    with service.db.begin() as s:
        assert outbox.troubles(s) == [("#risk", "invalid_auth", 3)]
        assert outbox.release(s, service.clock()) == 3
    assert service.run("deliver")["deliver"].done == 3


def test_the_backlog_of_an_outage_is_told_once_the_gravest_first_and_the_rest_in_one_thread(service: Service):
    down = Outcome(DeliveryState.PENDING, error="Slack not reached", quiet="post")
    with service.db.begin() as s:
        for n in range(60):
            outbox.put(s, Message(f"alert:{n}:first:#risk", "#risk", "t", urgency=n % 9), service.clock())
    service.notifier.outcomes = [down] * 400
    while service.clock() < START + timedelta(hours=1):
        service.run("deliver")
        service.clock.advance(seconds=2)
    assert len(service.notifier.sent) < 300  # an outage is probed, not hammered
    service.notifier.outcomes, service.notifier.sent = [], []
    ended = service.clock()
    while service.run("deliver")["deliver"].done or service.clock() < ended + timedelta(minutes=2):
        service.clock.advance(seconds=2)
    sent = service.notifier.sent
    alone = [d for d in sent if not d.message.thread]
    assert sorted(d.message.key for d in sent if d.message.key.startswith("alert:")) == sorted(
        f"alert:{n}:first:#risk" for n in range(60)
    )
    assert len(alone) == 20
    assert [d.message.urgency for d in alone[:12]] == [8] * 6 + [7] * 6
    assert {d.message.thread for d in sent} - {None} == {
        d.message.key for d in alone if d.message.key.startswith("summary:")
    }
    assert all("delayed by 1 h" in d.message.text for d in sent if d.message.key.startswith("alert:"))


def test_a_story_is_told_once_although_another_process_asks_between_its_making_and_its_verifying(
    service: Service,
):
    service.watch("ledger", rss(URGENT), reliability="B", language="en")
    service.watch("bote", rss(URGENT_DE, prefix="de"), reliability="B", language="de")
    service.run("collect", "understand")
    with service.db.begin() as s:
        story_id = stories.create(s, stories.unjoined(s, 10), service.clock())
    service.run("assess", "relate", "assess", "deliver")
    told = list(service.notifier.keys)
    assert any(key.startswith(f"alert:{story_id}:") for key in told)
    service.clock.advance(minutes=20)
    service.run("relate", "assess", "deliver")
    with service.db.read() as s:
        assert len(assessments.history(s, story_id)) == 1
    assert service.notifier.keys == told


class FragileLexicon:
    """Fails on the outlet `ledger`, as a bug might."""

    def __init__(self, real: Lexicon) -> None:
        self._real = real

    def __getattr__(self, name: str) -> object:
        return getattr(self._real, name)

    def find(self, text: str, language: str) -> object:
        if text == "ledger":
            raise IndexError("a bug")
        return self._real.find(text, language)


def test_a_story_that_cannot_be_verified_is_told_all_the_same_and_the_failure_is_reported(db):
    force = rules().current()
    broken = replace(force, lexicon=FragileLexicon(force.lexicon))  # type: ignore[arg-type]
    service = Service(db, rules=Fixed(broken))
    service.watch("ledger", rss(URGENT), reliability="B", language="en")
    service.run("collect", "understand")
    first, second = (service.run("relate")["relate"] for _ in range(2))
    assert [failure.split(":")[0] for failure in first.failures] == ["story 1"]
    assert second.failures == []
    service.run("assess", "deliver")
    assert any(key.startswith("alert:") for key in service.notifier.keys)
