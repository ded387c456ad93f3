"""docs/slack-app.yaml: what it asks of Slack is what the code needs and understands, no more and no less."""

from typing import Any

import pytest
from ruamel.yaml import YAML

from monitor.core.doctor import SCOPES
from monitor.core.talk import intents
from tests import slack_payloads as slack
from tests.service import ROOT


@pytest.fixture(scope="module")
def manifest() -> dict[str, Any]:
    found = YAML(typ="safe").load((ROOT / "docs" / "slack-app.yaml").read_text(encoding="utf-8"))
    assert isinstance(found, dict)
    return found


def test_it_asks_for_the_scopes_that_doctor_looks_for(manifest: dict[str, Any]):
    assert set(manifest["oauth_config"]["scopes"]["bot"]) == set(SCOPES)


def test_every_shortcut_command_and_event_is_understood(manifest: dict[str, Any]):
    for shortcut in manifest["features"]["shortcuts"]:
        kind = "shortcut" if shortcut["type"] == "global" else "message_action"
        asked = {
            "type": kind,
            "callback_id": shortcut["callback_id"],
            "user": slack.person(),
            "trigger_id": "t",
        }
        assert intents.of_interaction(asked) is not None
    assert [command["command"] for command in manifest["features"]["slash_commands"]] == ["/risk"]
    assert manifest["settings"]["event_subscriptions"]["bot_events"] == [slack.home_opened()["event"]["type"]]


def test_names_are_within_slacks_limits(manifest: dict[str, Any]):
    assert len(manifest["display_information"]["name"]) <= 35
    assert len(manifest["display_information"]["description"]) <= 140
    for shortcut in manifest["features"]["shortcuts"]:
        assert len(shortcut["name"]) <= 24
        assert len(shortcut["description"]) <= 150


def test_a_message_shortcut_finds_the_story_by_the_buttons_block():
    message = {"blocks": [{"block_id": "x"}, {"block_id": "talk:12:de:do"}]}
    asked = {"type": "message_action", "callback_id": "why", "user": slack.person(), "message": message}
    found = intents.of_interaction(asked)
    assert found is not None
    assert (found.story_id, found.language) == (12, "de")
