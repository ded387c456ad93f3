"""The exercise: through the whole chain to the channel, marked, without a trace, and it says where it stopped."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from monitor.adapters.slack import SlackNotifier
from monitor.chain.drill import drill
from monitor.core.exercise import SIGN, marked, only
from monitor.core.in_force import InForce
from monitor.core.routing import Route, address_of
from monitor.core.routing.model import Span, TimeInterval, TimeRange
from monitor.core.rules import compile_rules
from monitor.domain import Check, Message
from monitor.store.database import Database
from tests.fake_slack import FakeSlack, serving
from tests.make import EIGHT
from tests.service import reader, rules
from tests.slack_limits import problems


@pytest.fixture
def world() -> Iterator[FakeSlack]:
    with serving(FakeSlack()) as running:
        yield running


def sent(db: Database, world: FakeSlack, force: InForce) -> dict[str, Check]:
    notifier = SlackNotifier(world.token, base_url=world.url, timeout=2)
    return {check.what: check for check in drill(db, reader(), force, notifier, EIGHT, "#alerts")}


def test_the_exercise_reaches_the_channel_marked_and_with_nothing_to_click(db: Database, world: FakeSlack):
    found = sent(db, world, only(rules().current(), "#alerts"))
    assert [(what, check.well) for what, check in found.items()] == [
        ("collect", True), ("understand", True), ("relate", True), ("assess", True), ("channel #alerts", True),
    ]  # fmt: skip
    (message,) = world.messages["C0ALERTS01"]
    assert problems(message) == []
    assert message["text"].startswith(f"{SIGN} EXERCISE")
    assert "EXERCISE" in str(message["blocks"][0])
    assert "actions" not in {block["type"] for block in message["blocks"]}
    assert message["metadata"]["event_payload"]["key"].startswith("exercise:20260302T0800")
    assert "/stories/" not in str(message["blocks"])


@pytest.mark.parametrize("error", ["is_archived", "invalid_auth"])
def test_it_says_where_it_stopped_and_what_to_do(db: Database, world: FakeSlack, error: str):
    world.errors["chat.postMessage"] = error
    last = list(sent(db, world, only(rules().current(), "#alerts")).values())[-1]
    assert not last.well
    assert error in last.says
    assert len(last.says) > len(error) + 10


def test_rules_that_would_never_alert_are_said(db: Database, world: FakeSlack):
    force = rules().current()
    scoring = force.rulebook.scoring.model_copy(
        update={"alert_from": "CRITICAL", "bands": force.rulebook.scoring.bands[:1]}
    )
    book = force.rulebook.model_copy(update={"scoring": scoring})
    found = sent(db, world, replace(force, rulebook=book, compiled=compile_rules(book, force.lexicon)))
    assert list(found) == ["assess"]
    assert "alert_from" in found["assess"].says
    assert not world.messages


def test_what_mute_times_would_hold_is_sent_and_said(db: Database, world: FakeSlack):
    force = only(rules().current(), "#alerts")
    morning = Span(times=(TimeRange(start_time="00:00", end_time="12:00"),))
    told = {
        "route": Route(receiver="exercise", routes=(Route(mute_time_intervals=("always",)),)),
        "time_intervals": (TimeInterval(name="always", time_intervals=(morning,)),),
    }
    routing = force.routing.model_copy(update=told)
    found = sent(db, world, replace(force, routing=routing))
    assert found["channel #alerts"].well
    assert "would have waited until 2026-03-02 12:00" in found["channel #alerts"].says


def test_a_key_of_an_exercise_never_meets_a_real_one():
    real = Message("alert:1:first:#x", "#x", "t", thread="alert:0:first:#x")
    first, second = marked(real, EIGHT), marked(real, EIGHT + timedelta(microseconds=1))
    assert len({real.key, first.key, second.key}) == 3
    assert first.thread is not None
    assert first.thread.startswith("exercise:")


@pytest.mark.parametrize(
    ("address", "wanted"),
    [
        ("#x", "#x"),
        ("mailto:a@example.org", "mailto:a@example.org"),
        ("file:a.jsonl", "file:a.jsonl"),
        ("webhook:erp", "webhook:erp"),
        ("https://example.org/x", "webhook:https://example.org/x"),
    ],
)
def test_one_channel_alone_is_told_whatever_its_form(address: str, wanted: str):
    force = only(rules().current(), address)
    (receiver,) = force.routing.receivers
    assert address_of(receiver, force.rulebook.profile, "#default") == wanted
