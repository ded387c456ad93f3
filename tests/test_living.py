"""One message a story and channel: updated in its place, replied to where something is new, quiet where somebody asked."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from monitor.adapters.rules_in_force import Fixed
from monitor.core.routing import Routing
from monitor.domain import Delivery, Form, Silence, Snooze, Status, Story
from monitor.store import alerts, silences, stories, told
from tests.service import Service, rss, rules
from tests.test_pipeline import URGENT, URGENT_DE


def routed(**given) -> Fixed:
    """The shipped rules with one channel, and what else is GIVEN of a routing."""
    whole = {"receivers": [{"name": "risk", "channel": "#risk"}, {"name": "room", "channel": "#room"}]}
    whole |= {"route": {"receiver": "risk"} | given.pop("route", {})} | given
    routing = Routing.model_validate_json(json.dumps(whole))
    return Fixed(replace(rules().current(), routing=routing))


@pytest.fixture
def service(db) -> Service:
    return told_once(Service(db, rules=routed()))


def told_once(service: Service) -> Service:
    service.watch("ledger", rss(URGENT), reliability="B", language="en")
    service.run()
    return service


def heard(service: Service) -> list[Delivery]:
    """What was posted since the last look; digests are another matter."""
    sent, service.notifier.sent = service.notifier.sent, []
    return [d for d in sent if not d.message.key.startswith("digest:")]


def story_of(service: Service) -> Story:
    with service.db.read() as s:
        (story,) = stories.latest(s, 10)
    return story


def verified(service: Service, status: Status) -> None:
    story = story_of(service)
    with service.db.begin() as s:
        known = replace(story.verification, status=status)
        stories.save_verification(s, story.id, known, revision=story.revision)


def alert_of(service: Service):
    with service.db.read() as s:
        return alerts.last(s, story_of(service).id)


def run(service: Service, **after: float) -> list[Delivery]:
    service.clock.advance(**after)
    service.run("assess", "deliver")
    service.run("deliver")
    return heard(service)


def words(delivery: Delivery) -> str:
    return str(delivery.message.blocks)


def test_a_story_is_told_once_and_nothing_follows_while_nothing_changes(service: Service):
    (first,) = heard(service)
    assert (first.message.key, first.message.form) == ("alert:1:first:#risk", Form.POST)
    assert run(service, hours=2) == []


def test_another_origin_updates_the_message_and_is_told_in_its_thread(service: Service):
    (first,) = heard(service)
    service.watch("bote", rss(URGENT_DE, prefix="de"), reliability="B", language="de")
    service.clock.advance(hours=1)
    service.run("collect", "understand", "relate")
    sent = run(service)
    assert [d.message.form for d in sent] == [Form.POST, Form.UPDATE]
    reply, update = sent
    assert (update.message.key, update.parent_ts) == ("update:alert:1:first:#risk", "1.000001")
    assert "bote" in words(update)
    assert reply.thread_ts == "1.000001"
    assert "Ausfuhrkontrollen" in words(reply)
    assert "Verification: a single origin → *corroborated*" in words(reply)
    assert first.message.blocks != update.message.blocks


def test_a_refuted_story_is_withdrawn_in_its_message_in_its_thread_and_before_the_channel(service: Service):
    heard(service)
    verified(service, Status.REFUTED)
    reply, update = run(service, minutes=5)
    assert reply.message.form is Form.BROADCAST
    assert "Withdrawn" in words(reply)
    assert "⛔ *refuted*" in words(update)
    assert run(service, minutes=5) == []


def test_a_click_is_shown_in_the_message_and_tells_nobody_anything(service: Service):
    heard(service)
    with service.db.begin() as s:
        assert alerts.set_state(s, alert_of(service).id, "acknowledged", "Ana (U1)", service.clock())
        assert not alerts.set_state(s, alert_of(service).id, "acknowledged", "Ben", service.clock())
    (update,) = run(service, seconds=2)
    assert update.message.form is Form.UPDATE
    assert "acknowledged by Ana (U1)" in words(update)


def test_of_several_changes_before_the_update_goes_out_only_the_newest_does(service: Service):
    heard(service)
    alert = alert_of(service)
    for state in ("acknowledged", "resolved"):
        with service.db.begin() as s:
            alerts.set_state(s, alert.id, state, f"{state} hand", service.clock())
        service.notifier.live = False  # nothing leaves meanwhile
        service.pipeline.run("assess")
        from monitor.steps.kit import Tally
        from monitor.steps.living import refresh

        refresh(service.pipeline, Tally("deliver"))
    service.notifier.live = True
    (update,) = run(service)
    assert "closed by resolved hand" in words(update)


def test_what_changes_before_the_first_post_is_in_the_first_post(db):
    service = Service(db, rules=routed())
    service.watch("ledger", rss(URGENT), language="en")
    service.run("collect", "understand", "relate", "assess")
    verified(service, Status.REFUTED)
    service.run("assess")
    (only,) = run(service)
    assert only.message.key == "alert:1:first:#risk"
    assert "⛔ *refuted*" in words(only)
    assert run(service, hours=1) == []


def test_an_update_that_failed_is_made_again_and_is_never_looked_for(service: Service):
    from monitor.domain import DeliveryState, Outcome

    heard(service)
    with service.db.begin() as s:
        alerts.set_state(s, alert_of(service).id, "acknowledged", "Ana", service.clock())
    service.notifier.outcomes = [
        Outcome(DeliveryState.PENDING, error="ratelimited", retry_after=7, quiet="update")
    ]
    assert len(run(service, seconds=2)) == 1
    assert run(service, seconds=3) == []
    (again,) = run(service, seconds=30)
    assert again.message.key == "update:alert:1:first:#risk"
    assert service.notifier.looked == []


def test_new_facts_go_into_the_thread_no_more_often_than_the_groups_interval(service: Service):
    heard(service)
    for status in (Status.CORROBORATED, Status.DISPUTED):
        verified(service, status)
        assert Form.UPDATE in {d.message.form for d in run(service, minutes=1)}
    assert [d.message.form for d in run(service, minutes=10)] == []
    (reply,) = run(service, minutes=30)
    assert "disputed" in words(reply)


def test_a_silence_mutes_what_fits_and_when_it_ends_the_story_is_told(db):
    service = Service(db, rules=routed())
    until = service.clock() + timedelta(hours=3)
    with service.db.begin() as s:
        silences.add(s, Silence(('concept="rare_earths"',), "Ana", "known", service.clock(), until))
    told_once(service)
    assert heard(service) == []
    with service.db.read() as s:
        muted = alerts.newest(s, story_of(service).id)
    assert muted is not None
    assert (muted.state, muted.why) == ("suppressed", "silence 1 of Ana: known")
    assert run(service, hours=2) == []
    (first,) = run(service, hours=2)
    assert first.message.key == "alert:1:first:#risk"


def test_a_silence_mutes_replies_until_it_ends_or_is_ended_and_nothing_is_lost(service: Service):
    heard(service)
    until = service.clock() + timedelta(hours=30)
    with service.db.begin() as s:
        number = silences.add(s, Silence(('severity>="LOW"',), "Ana", "known", service.clock(), until))
    verified(service, Status.CORROBORATED)
    assert [d.message.form for d in run(service, hours=2)] == [Form.UPDATE]  # an update disturbs nobody
    with service.db.begin() as s:
        assert silences.expire(s, number, service.clock())
        assert not silences.expire(s, number, service.clock())
    (reply,) = run(service, minutes=1)
    assert "corroborated" in words(reply)


def test_a_snooze_is_shown_and_its_end_reminds_where_nobody_has_acknowledged(service: Service):
    heard(service)
    alert = alert_of(service)
    ends = service.clock() + timedelta(hours=1)
    with service.db.begin() as s:
        asked = Snooze(alert.id, alert.story_id, "Ana (U1)", service.clock(), ends)
        assert silences.snooze(s, asked)
        assert not silences.snooze(s, asked)
    (update,) = run(service, seconds=2)
    assert "snoozed by Ana (U1) until Mar 2, 2026 09:00 UTC" in words(update)
    verified(service, Status.CORROBORATED)
    assert [d.message.form for d in run(service, minutes=5)] == [Form.UPDATE]
    sent = run(service, hours=1)
    assert {d.message.form for d in sent} == {Form.POST, Form.UPDATE}
    said = "".join(map(words, sent))
    assert "The snooze of Ana (U1) has ended" in said
    assert "corroborated" in said


def test_a_snooze_until_it_changes_ends_with_news(service: Service):
    heard(service)
    alert = alert_of(service)
    with service.db.begin() as s:
        silences.snooze(s, Snooze(alert.id, alert.story_id, "Ana", service.clock()))
    assert [d.message.form for d in run(service, hours=1)] == [Form.UPDATE]
    verified(service, Status.CORROBORATED)
    assert Form.POST in {d.message.form for d in run(service, hours=1)}


ESCALATING = {"escalate": [{"after": "30m"}, {"after": "1h", "to": "room"}], "repeat_interval": "1d"}


def test_where_nobody_acknowledges_the_thread_is_reminded_then_another_channel_told_then_it_repeats(db):
    service = told_once(Service(db, rules=routed(route=ESCALATING)))
    heard(service)
    assert run(service, minutes=29) == []
    (reminder,) = run(service, minutes=2)
    assert (reminder.message.thread, reminder.message.reminds) == ("alert:1:first:#risk", 1)
    assert "Nobody has acknowledged this alert for 30 min" in words(reminder)
    (passed,) = run(service, minutes=30)
    assert (passed.message.channel, passed.message.thread) == ("#room", None)
    assert "Passed on" in words(passed)
    assert run(service, minutes=30) == []
    verified(service, Status.REFUTED)
    assert {d.message.channel for d in run(service, minutes=1)} == {
        "#risk",
        "#room",
    }  # told where the alert was


def test_an_alert_that_was_taken_reminds_nobody(db):
    service = told_once(Service(db, rules=routed(route=ESCALATING)))
    heard(service)
    service.clock.advance(minutes=31)
    service.run("assess")  # the reminder waits in the outbox
    with service.db.begin() as s:
        alerts.set_state(s, alert_of(service).id, "acknowledged", "Ana", service.clock())
    assert [d.message.form for d in run(service, minutes=1)] == [Form.UPDATE]
    assert run(service, days=2) == []


def test_quiet_hours_hold_the_message_until_morning(db):
    night = {"times": [{"start_time": "00:00", "end_time": "09:00"}], "location": "UTC"}
    quiet = routed(
        route={"quiet_hours": {"intervals": ["night"]}},
        time_intervals=[{"name": "night", "time_intervals": [night]}],
    )
    service = told_once(Service(db, rules=quiet))
    assert heard(service) == []
    assert run(service, minutes=59) == []
    (first,) = run(service, minutes=2)
    assert first.message.key == "alert:1:first:#risk"
    assert "delayed" not in first.message.text


def test_of_two_processes_that_see_the_same_change_one_tells_it(service: Service):
    with service.db.begin() as s:
        (held,) = told.load(s, [1]).values()
        assert told.save(s, held)
        assert not told.save(s, held)
