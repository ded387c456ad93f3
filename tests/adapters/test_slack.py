"""Slack over real loopback HTTP: every fault and how it ends; after a look and a resend each key is seen once."""

import logging
import socket
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest

from monitor.adapters.slack import DryRun, SlackNotifier
from monitor.core.sending import DRY_RUN
from monitor.core.sending_advice import CHANNEL, EVERYWHERE, advice
from monitor.domain import Delivery, DeliveryState, Json, Message, Outcome
from monitor.errors import ConfigError
from tests.fake_slack import PERMANENT, FakeSlack, serving

SENT, PENDING, AMBIGUOUS, PARKED = (
    DeliveryState.SENT,
    DeliveryState.PENDING,
    DeliveryState.AMBIGUOUS,
    DeliveryState.PARKED,
)
ALERTS = "C0ALERTS01"


@pytest.fixture(params=[False, True], ids=["Slack keeps doubles", "Slack drops doubles"])
def slack(request: pytest.FixtureRequest) -> Iterator[FakeSlack]:
    with serving(FakeSlack(dedupe=request.param)) as running:
        yield running


def notifier(slack: FakeSlack, token: str | None = None) -> SlackNotifier:
    return SlackNotifier(token or slack.token, base_url=slack.url, timeout=1.5)


def section(text: str) -> Json:
    return {"type": "section", "text": {"type": "mrkdwn", "text": text}}


def delivery(
    slack: FakeSlack, key: str = "alert:1:first", channel: str = ALERTS, **fields: object
) -> Delivery:
    at = datetime.fromtimestamp(slack.now, UTC)
    message = Message(key, channel, text="A licence is needed", blocks=(section("A licence is needed"),))
    return Delivery(message, DeliveryState.SENDING, due=at, created=at, **fields)  # type: ignore[arg-type]


def carry_to_the_end(made: SlackNotifier, what: Delivery, outcome: Outcome) -> Outcome:
    """Do what the outbox does: look after a lost answer, send again what is not there."""
    for _ in range(5):
        if outcome.state is AMBIGUOUS:
            outcome = made.look(what) or made.send(what)
        elif outcome.state is PENDING:
            outcome = made.send(what)
    return outcome


FAULTS = {
    "429 with seconds": ("429", "7", PENDING, 0),
    "429 with a date": ("429", "Wed, 21 Oct 2099 07:28:00 GMT", PENDING, 0),
    "429 with garbage": ("429", "soon", PENDING, 0),
    "429 with an age": ("429", "1000000000", PENDING, 0),
    "429 with nothing": ("429", "", PENDING, 0),
    "500": ("500", "", AMBIGUOUS, 0),
    "502": ("502", "", AMBIGUOUS, 0),
    "503": ("503", "", AMBIGUOUS, 0),
    "a page of a proxy": ("raw", "<html>Sign in</html>", AMBIGUOUS, 0),
    "bytes of no charset": ("raw", "\xff\xfe\xe9", AMBIGUOUS, 0),
    "an empty body": ("raw", "", AMBIGUOUS, 0),
    "JSON deeper than the stack": ("raw", "[" * 100_000, AMBIGUOUS, 0),
    "reset before it was processed": ("reset", "", AMBIGUOUS, 0),
    "reset, processed later": ("late", "", AMBIGUOUS, 0),
    "accepted, then reset": ("accept_reset", "", AMBIGUOUS, 1),
    "accepted, then hung up": ("accept_fin", "", AMBIGUOUS, 1),
    "accepted, then half an answer": ("accept_half", "", AMBIGUOUS, 1),
    "accepted, then 500": ("accept_500", "", AMBIGUOUS, 1),
    "accepted, then silence": ("accept_silence", "", AMBIGUOUS, 1),
    "accepted, answered by a list": ("accept_array", "", AMBIGUOUS, 1),
    "accepted, answered without a ts": ("accept_no_ts", "", AMBIGUOUS, 1),
    "internal error": ("answer", "internal_error", AMBIGUOUS, 0),
    "rate limit in the body": ("answer", "ratelimited", PENDING, 0),
}


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS.keys())
def test_each_fault_ends_as_it_must_and_the_message_is_seen_once(
    slack: FakeSlack, fault: tuple[str, str, DeliveryState, int]
) -> None:
    kind, value, state, seen = fault
    slack.fail(kind, value)
    made, what = notifier(slack), delivery(slack)

    outcome = made.send(what)
    assert outcome.state is state, outcome
    assert slack.seen()[what.message.key] == seen
    assert outcome.error

    slack.deliver_late()
    last = carry_to_the_end(made, what, outcome)
    assert last.state is SENT
    assert slack.seen() == {what.message.key: 1}
    assert last.ts == slack.messages[ALERTS][0]["ts"]


@pytest.mark.parametrize(
    ("asked", "wait"),
    [("7", 7), ("0", 1), ("1000000000", 600), ("soon", 30), ("-5", 30), ("nan", 30), ("", 30)],
)
def test_the_wait_a_busy_slack_asks_for_is_kept_within_reason(
    slack: FakeSlack, asked: str, wait: float
) -> None:
    slack.fail("429", asked)
    assert notifier(slack).send(delivery(slack)).retry_after == wait


def test_a_wait_given_as_a_date_counts_from_the_servers_own_date(slack: FakeSlack) -> None:
    slack.fail("429", "Wed, 21 Oct 2099 07:28:00 GMT")
    assert notifier(slack).send(delivery(slack)).retry_after == 600


@pytest.mark.parametrize("name", [name for name in PERMANENT if name not in EVERYWHERE | CHANNEL])
def test_a_message_that_is_wrong_itself_is_parked_under_its_name(slack: FakeSlack, name: str) -> None:
    slack.errors["chat.postMessage"] = name
    assert notifier(slack).send(delivery(slack)) == Outcome(PARKED, error=name)
    assert len(slack.called("chat.postMessage")) == 1


@pytest.mark.parametrize("name", [*EVERYWHERE, *CHANNEL])
def test_what_a_person_can_mend_waits_under_its_name(slack: FakeSlack, name: str) -> None:
    slack.errors["chat.postMessage"] = name
    scope = "post" if name in EVERYWHERE else "channel"
    outcome = notifier(slack).send(delivery(slack))
    assert outcome == Outcome(PENDING, error=name, retry_after=300, quiet=scope)
    assert advice(name).endswith(f"({name})")
    assert len(slack.called("chat.postMessage")) == 1


def test_where_nobody_listens_the_message_waits() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # bound, not listening: refused
        made = SlackNotifier(
            "xoxb-test", base_url=f"http://127.0.0.1:{taken.getsockname()[1]}/api/", timeout=1.5
        )
        outcome = made.send(delivery(FakeSlack()))
    assert outcome == Outcome(PENDING, error="Slack not reached: ConnectionRefusedError", quiet="post")


def test_an_unknown_host_is_said_and_the_message_waits() -> None:
    made = SlackNotifier("xoxb-test", base_url="http://slack.invalid/api/", timeout=1.5)
    said = "Slack not reached: name not resolved"
    assert made.send(delivery(FakeSlack())) == Outcome(PENDING, error=said, quiet="post")


def test_blocks_that_slack_refuses_go_out_as_plain_text_in_the_same_call(slack: FakeSlack) -> None:
    what = delivery(slack)
    message = Message("alert:2:first", ALERTS, "The words", blocks=(section("x" * 3_001),))
    outcome = notifier(slack).send(Delivery(message, what.state, what.due, created=what.created))
    assert (outcome.state, outcome.error) == (SENT, "sent as plain text: invalid_blocks")
    assert [(m["text"], "blocks" in m) for m in slack.messages[ALERTS]] == [("The words", False)]


def test_blocks_too_long_together_go_out_as_plain_text(slack: FakeSlack) -> None:
    what = delivery(slack)
    message = Message("alert:3:first", ALERTS, "The words", blocks=(section("x" * 3_000),) * 5)
    outcome = notifier(slack).send(Delivery(message, what.state, what.due, created=what.created))
    assert outcome.error == "sent as plain text: msg_blocks_too_long"
    assert slack.seen() == {"alert:3:first": 1}


def test_an_answer_lost_on_the_second_try_is_unknown_too(slack: FakeSlack) -> None:
    slack.fail("answer", "invalid_blocks")
    slack.fail("accept_fin")
    made, what = notifier(slack), delivery(slack)
    outcome = made.send(what)
    assert outcome.state is AMBIGUOUS
    assert "as plain text: invalid_blocks" in outcome.error
    assert carry_to_the_end(made, what, outcome).state is SENT
    assert slack.seen() == {what.message.key: 1}


def test_what_is_sent_pings_nobody_unfolds_nothing_and_carries_its_key(slack: FakeSlack) -> None:
    made = notifier(slack)
    made.send(delivery(slack))
    made.send(delivery(slack))
    first, second = slack.called("chat.postMessage")
    assert first["client_msg_id"] == second["client_msg_id"]
    assert first["metadata"] == {"event_type": "monitor_message", "event_payload": {"key": "alert:1:first"}}
    assert (first["parse"], first["link_names"], first["unfurl_links"], first["unfurl_media"]) == (
        "none",
        *[False] * 3,
    )


def test_a_reply_goes_into_its_thread_and_is_looked_for_there(slack: FakeSlack) -> None:
    made = notifier(slack)
    parent = made.send(delivery(slack))
    reply = delivery(slack, "alert:1:changed", thread_ts=parent.ts)
    slack.fail("accept_fin")
    assert made.send(reply).state is AMBIGUOUS
    found = made.look(reply)
    assert found is not None
    assert found.ts == slack.messages[ALERTS][1]["ts"]
    assert slack.messages[ALERTS][1]["thread_ts"] == parent.ts
    assert slack.called("conversations.history") == []


def test_a_look_reads_all_pages(slack: FakeSlack) -> None:
    slack.page = 3
    made = notifier(slack)
    for number in range(10):
        made.send(delivery(slack, f"alert:{number}"))
    first = delivery(slack, "alert:0")
    assert made.look(first) == Outcome(SENT, ts=slack.messages[ALERTS][0]["ts"])
    assert made.look(delivery(slack, "alert:99")) is None
    assert len(slack.called("conversations.history")) == 8


def test_a_look_finds_the_message_although_our_clock_runs_ten_minutes_ahead(slack: FakeSlack) -> None:
    what = delivery(slack)
    slack.now -= 600
    made = notifier(slack)
    made.send(what)
    assert made.look(what) == Outcome(SENT, ts=slack.messages[ALERTS][0]["ts"])


def test_a_look_knows_a_channel_by_its_name(slack: FakeSlack) -> None:
    what = delivery(slack, channel="#alerts")
    slack.fail("accept_fin")
    made = notifier(slack)
    assert made.send(what).state is AMBIGUOUS
    assert made.look(what) == Outcome(SENT, ts=slack.messages[ALERTS][0]["ts"])


def test_a_channel_named_in_an_answer_needs_no_look_up(slack: FakeSlack) -> None:
    made, what = notifier(slack), delivery(slack, channel="#alerts")
    made.send(what)
    made.look(what)
    assert slack.called("conversations.list") == []


UNREADABLE = {
    "no scope": (
        lambda s: s.errors.update({"conversations.history": "missing_scope"}),
        "missing_scope",
        None,
        "look",
    ),
    "busy": (lambda s: s.fail("429", "9", method="conversations.history"), "ratelimited", 9.0, "look"),
    "down": (
        lambda s: s.fail("503", method="conversations.history"),
        "an answer that is not Slack's (HTTP 503)",
        None,
        "post",
    ),
    "hung up": (
        lambda s: s.fail("accept_fin", method="conversations.history"),
        "answer lost: RemoteDisconnected",
        None,
        "post",
    ),
}


@pytest.mark.parametrize(("arrange", "why", "wait", "quiet"), UNREADABLE.values(), ids=UNREADABLE.keys())
def test_what_cannot_be_read_stays_open(
    slack: FakeSlack, arrange: Callable[[FakeSlack], None], why: str, wait: float | None, quiet: str
) -> None:
    arrange(slack)
    outcome = notifier(slack).look(delivery(slack))
    said = f"cannot look whether it was sent: {why}"
    assert outcome == Outcome(AMBIGUOUS, error=said, retry_after=wait, quiet=quiet)


def test_a_message_without_a_date_is_looked_for_through_a_week(slack: FakeSlack) -> None:
    made = notifier(slack)
    made.send(delivery(slack))
    undated = Delivery(delivery(slack).message, AMBIGUOUS, due=datetime.fromtimestamp(slack.now, UTC))
    assert made.look(undated, datetime.fromtimestamp(slack.now + 86_400, UTC)) is not None
    assert made.look(undated) is not None


def test_a_wrong_token_waits_and_stands_in_no_message_repr_or_log(
    slack: FakeSlack, caplog: pytest.LogCaptureFixture
) -> None:
    token = "xoxb-51CRET"
    caplog.set_level(logging.DEBUG)
    made = notifier(slack, token)
    said = [made.send(delivery(slack)), made.look(delivery(slack))]
    slack.fail("500")
    said.append(made.send(delivery(slack)))
    assert said[0]
    assert said[0].state is PENDING
    assert said[0].error == "invalid_auth"
    assert token not in repr([made, vars(made), said]) + caplog.text


@pytest.mark.parametrize("token", ["", "   ", "xoxb-51CRET\nX-Evil: 1", "xoxb-51CRÉT", "xoxb 51CRET"])
def test_a_token_that_cannot_be_one_is_refused_without_being_repeated(token: str) -> None:
    with pytest.raises(ConfigError) as caught:
        SlackNotifier(token)
    assert "51CR" not in str(caught.value)


def test_a_dry_run_sends_nothing_and_settles_nothing() -> None:
    what = delivery(FakeSlack())
    assert DryRun().send(what) == Outcome(PENDING, error=DRY_RUN)
    assert DryRun().look(what) == Outcome(AMBIGUOUS, error=DRY_RUN)
