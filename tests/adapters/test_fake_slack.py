"""The stand-in objects to what Slack or its readers would object to; else the other tests would prove nothing."""

from typing import Any

import pytest

from tests.slack_limits import problems, refusal


def section(text: str, kind: str = "mrkdwn") -> dict[str, Any]:
    return {"type": "section", "text": {"type": kind, "text": text}}


def header(text: str, kind: str = "plain_text") -> dict[str, Any]:
    return {"type": "header", "text": {"type": kind, "text": text}}


REFUSED = {
    "nothing at all": ({}, "no_text"),
    "text too long": ({"text": "x" * 40_001}, "msg_too_long"),
    "51 blocks": ({"text": "x", "blocks": [section("x")] * 51}, "invalid_blocks"),
    "a long section": ({"text": "x", "blocks": [section("x" * 3_001)]}, "invalid_blocks"),
    "a long section of emoji": ({"text": "x", "blocks": [section("😀" * 1_501)]}, "invalid_blocks"),
    "an empty section": ({"text": "x", "blocks": [section(" ")]}, "invalid_blocks"),
    "a long header": ({"text": "x", "blocks": [header("x" * 151)]}, "invalid_blocks"),
    "a header with markup": ({"text": "x", "blocks": [header("x", "mrkdwn")]}, "invalid_blocks"),
    "11 elements": ({"text": "x", "blocks": [{"type": "context", "elements": [{}] * 11}]}, "invalid_blocks"),
    "an unknown block": ({"text": "x", "blocks": [{"type": "banner"}]}, "invalid_blocks"),
    "an unknown field": ({"text": "x", "blocks": [section("x") | {"colour": "red"}]}, "invalid_blocks"),
    "half a surrogate pair": ({"text": "\ud83d"}, "invalid_blocks"),
    "too much together": ({"text": "x", "blocks": [section("x" * 2_900)] * 5}, "msg_blocks_too_long"),
    "fat metadata": ({"text": "x", "metadata": {"k": "x" * 16_001}}, "metadata_too_large"),
}


@pytest.mark.parametrize(("payload", "error"), REFUSED.values(), ids=REFUSED.keys())
def test_a_payload_over_a_limit_is_refused(payload: dict[str, Any], error: str) -> None:
    assert refusal(payload) == error


UNSAFE = {
    "mention of all": section("<!channel>"),
    "mention of one": section("see <@U012AB3CD>"),
    "a channel": section("<#C012|general>"),
    "a bare ampersand": section("Smith & Sons"),
    "a bare less": section("a < b"),
    "a link that is none": section("<javascript:alert(1)|x>"),
    "a link with a quoted end": section("<https://a.example|x|y>"),
    "an ampersand in a header": header("Smith & Sons"),
}


@pytest.mark.parametrize("block", UNSAFE.values(), ids=UNSAFE.keys())
def test_what_slack_would_take_for_markup_is_seen(block: dict[str, Any]) -> None:
    assert [found for found in problems({"text": "x", "blocks": [block]}) if found.startswith("unsafe")]
    assert refusal({"text": "x", "blocks": [block]}) is None


def test_a_well_made_message_passes() -> None:
    blocks = [
        header("Title"),
        section("*a* &lt;b&gt; <https://example.org/?a=1&amp;b=2|label> &amp; c"),
        {"type": "divider"},
    ]
    assert problems({"text": "a &amp; b", "blocks": blocks}) == []
