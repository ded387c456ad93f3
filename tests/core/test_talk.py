"""What Slack sends: who signed it, what is asked for, and that nothing in it can break the reading."""

import hashlib
import hmac
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.core.talk import intents
from monitor.core.talk.command import Muting, asked, muting
from monitor.core.talk.signature import WINDOW, Recent, refusal
from monitor.domain import Wish
from tests import slack_payloads as slack

NOW = 1_790_000_000.0


def lower(found: dict[str, str]) -> dict[str, str]:
    return {name.lower(): value for name, value in found.items()}


def test_the_signature_is_slacks_own():
    """The example of Slack's documentation, computed here once more by hand."""
    body = b"token=x&command=%2Frisk"
    wanted = hmac.new(b"secret", b"v0:1531420618:" + body, hashlib.sha256).hexdigest()
    assert slack.headers(body, 1531420618, "secret")["X-Slack-Signature"] == f"v0={wanted}"


@given(body=st.binary(max_size=200), flipped=st.integers(0, 199))
def test_only_the_signed_bytes_pass_and_any_bytes_may_be_signed(body: bytes, flipped: int):
    held = lower(slack.headers(body, NOW))
    assert refusal(slack.SECRET, held, body, NOW) is None
    assert refusal(slack.SECRET, held, body + b" ", NOW) == "forged"
    if body:
        at = flipped % len(body)
        changed = body[:at] + bytes([body[at] ^ 1]) + body[at + 1 :]
        assert refusal(slack.SECRET, held, changed, NOW) == "forged"
    assert refusal("another", held, body, NOW) == "forged"


@pytest.mark.parametrize("off", [WINDOW + 1, -WINDOW - 1, 10**9])
def test_what_was_signed_long_ago_or_ahead_is_too_old(off: float):
    assert refusal(slack.SECRET, lower(slack.headers(b"x", NOW)), b"x", NOW + off) == "too old"


@given(stamp=st.text(max_size=20), signature=st.text(max_size=80))
def test_no_header_can_break_the_check(stamp: str, signature: str):
    held = {"x-slack-request-timestamp": stamp, "x-slack-signature": signature}
    assert refusal(slack.SECRET, held, b"x", NOW) is not None


def test_a_name_is_known_again_for_a_while():
    recent = Recent(window=10)
    assert [recent.again("a", at) for at in (0, 5, 10.0, 30)] == [False, True, True, True]
    assert not recent.again("b", 40)
    assert not recent.again("a", 41)


@pytest.mark.parametrize(
    ("text", "wish", "story", "words"),
    [
        ("today", Wish.TODAY, 0, ""),
        ("  Heute ", Wish.TODAY, 0, ""),
        ("story 12", Wish.STORY, 12, ""),
        ("story #12", Wish.STORY, 12, ""),
        ("story twelve", Wish.HELP, 0, ""),
        ("story 99999999999999999999", Wish.HELP, 0, ""),
        ("story ²", Wish.HELP, 0, ""),
        ("search rare earths", Wish.SEARCH, 0, "rare earths"),
        ("search", Wish.HELP, 0, ""),
        ("rules", Wish.RULES, 0, ""),
        ("silence country=CN 2h audit", Wish.SILENCE, 0, "country=CN 2h audit"),
        ("", Wish.HELP, 0, ""),
        ("make coffee", Wish.HELP, 0, "coffee"),
    ],
)
def test_the_command_is_read_or_helped(text: str, wish: Wish, story: int, words: str):
    found = asked(text)
    assert (found.wish, found.story_id) == (wish, story)
    assert wish is Wish.HELP or found.text == words


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("country=CN 2h audit", Muting(("country=CN",), timedelta(hours=2), "audit")),
        ("3d severity<=MEDIUM country!=US moving house", Muting(("severity<=MEDIUM", "country!=US"), timedelta(days=3), "moving house")),
        ("supplier=“Hoya Metals” 30m call", Muting(('supplier="Hoya Metals"',), timedelta(minutes=30), "call")),
        ('concept=~"rare.*" 1w fair', Muting(('concept=~"rare.*"',), timedelta(weeks=1), "fair")),
        ("country=CN 1h30m call", Muting(("country=CN",), timedelta(minutes=90), "call")),
        ("country=CN 30min call", Muting(("country=CN",), timedelta(minutes=30), "call")),
        ("country=CN 45d 2h shifts", Muting(("country=CN",), timedelta(days=45), "2h shifts")),
        ("country=CN audit", "length"),
        ("country=CN 400d audit", "length"),
        ("country=CN 0h audit", "length"),
        ("country=CN 9000d audit", "length"),
        ("2h audit", "matchers"),
        ("country=CN 2h", "reason"),
        ("", "matchers"),
    ],
)  # fmt: skip
def test_a_silence_needs_matchers_a_length_and_a_reason(text: str, wanted: Muting | str):
    assert muting(text) == wanted


def test_a_click_says_what_about_which_story_and_in_which_language():
    found = intents.of_interaction(slack.click("acknowledge", "talk:7:fr:do"))
    assert found is not None
    assert (found.wish, found.story_id, found.language) == (Wish.ACKNOWLEDGE, 7, "fr")
    assert str(found.who) == "anna (U0ANNA)"


def test_menus_say_themselves_what_they_do():
    snooze = intents.of_interaction(slack.choose("snooze", "talk:7:de:do", "1h"))
    take = intents.of_interaction(slack.choose("item", "talk:7:de:items", "take:0123abcd"))
    assert snooze is not None
    assert (snooze.wish, snooze.text) == (Wish.SNOOZE, "1h")
    assert take is not None
    assert (take.wish, take.item, take.story_id) == (Wish.TAKE, "0123abcd", 7)


@pytest.mark.parametrize(
    "payload",
    [
        slack.click("open", "talk:7:en:do"),
        slack.click("delete_everything", "talk:7:en:do"),
        slack.choose("item", "talk:7:en:items", "delete:1"),
        {"type": "view_closed"},
        {"type": "block_actions"},
        {"type": "block_actions", "actions": "x"},
        {},
    ],
)
def test_what_asks_for_nothing_we_know_is_left_alone(payload: slack.Payload):
    assert intents.of_interaction(payload) is None


@pytest.mark.parametrize(
    "block", ["talk:-1:en", "talk:99999999999:en", "talk:²:en", "other:7:en", "talk", ""]
)
def test_a_number_that_is_none_names_no_story(block: str):
    found = intents.of_interaction(slack.click("why", block))
    assert found is not None
    assert found.story_id == 0


def test_an_escaped_command_is_read_as_it_was_typed():
    found = intents.of_command(slack.command("silence severity&gt;=HIGH 2h a &amp; b"))
    assert found is not None
    assert found.text == "severity>=HIGH 2h a & b"


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
KEYS = (
    "type",
    "actions",
    "user",
    "channel",
    "view",
    "message",
    "event",
    "callback_id",
    "response_url",
    "trigger_id",
)


@given(
    kind=st.sampled_from(
        ["block_actions", "view_submission", "shortcut", "message_action", "event_callback"]
    ),
    parts=st.dictionaries(st.sampled_from(KEYS), JSON),
)
def test_no_payload_can_break_the_reading(kind: str, parts: slack.Payload):
    for payload in (
        {"type": kind} | parts,
        parts | {"type": kind},
        slack.click("why", "talk:1:en:do") | parts,
    ):
        intents.of_interaction(payload)
        intents.of_event(payload)
