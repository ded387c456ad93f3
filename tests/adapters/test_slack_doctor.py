"""Doctor's questions to Slack over real loopback HTTP: each thing that can be wrong is one line that says what to do."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from monitor.adapters.slack_doctor import SlackDoctor
from monitor.core.doctor import SCOPES, secret, verdicts
from tests.fake_slack import FakeSlack, serving

SECRETS = ("xoxb-test", "xapp-test", "xoxb-wrong")


@pytest.fixture
def slack() -> Iterator[FakeSlack]:
    with serving(FakeSlack()) as running:
        yield running


def told(
    slack: FakeSlack,
    *channels: str,
    token: str = SECRETS[0],
    app_token: str = "",
    off: timedelta = timedelta(),
    signed: bool = False,
) -> dict[str, tuple[bool, str]]:
    doctor = SlackDoctor(
        token,
        app_token,
        base_url=slack.url,
        clock=lambda: datetime.fromtimestamp(slack.now, UTC) + off,
        timeout=0.4,
    )
    found = verdicts(doctor.examine(channels), signed=signed)
    assert not any(held in check.says for check in found for held in SECRETS)
    assert not any("\n" in check.says for check in found)
    return {check.what: (check.well, check.says) for check in found}


def test_where_all_is_well_every_line_says_so(slack: FakeSlack):
    found = told(slack, "#alerts", "C0DIGEST01", app_token="xapp-test")
    assert all(well for well, _ in found.values()), found
    assert list(found) == [
        "Slack token", "Slack scopes", "channel #alerts", "channel C0DIGEST01", "clock", "Slack buttons",
    ]  # fmt: skip
    assert "Socket Mode" in found["Slack buttons"][1]


@pytest.mark.parametrize(
    ("token", "words"),
    [
        ("xoxb-wrong", "copy the bot token"),
        ("xoxp-test", "a user's token"),
        ("xapp-test", "an app token"),
        ("hunter2", "no Slack token"),
        ("xoxb-te\nst", "copy it again"),
        ("", "no Slack token"),
    ],
)
def test_a_wrong_token_is_one_line_and_ends_the_questions(slack: FakeSlack, token: str, words: str):
    found = told(slack, "#alerts", token=token)
    well, said = found["Slack token"]
    assert not well
    assert words in said
    assert not {"Slack scopes", "channel #alerts"} & set(found)


@pytest.mark.parametrize("error", ["account_inactive", "token_revoked", "token_expired"])
def test_what_slack_says_of_the_token_comes_with_advice(slack: FakeSlack, error: str):
    slack.errors["auth.test"] = error
    well, said = told(slack)["Slack token"]
    assert not well
    assert said.endswith(f"({error})")


def test_missing_scopes_are_named_with_what_they_are_for(slack: FakeSlack):
    slack.scopes = "chat:write,commands"
    well, said = told(slack)["Slack scopes"]
    assert not well
    assert all((scope in said) == (scope not in ("chat:write", "commands")) for scope in SCOPES)
    assert "docs/slack-app.yaml" in said


def test_a_server_that_names_no_scopes_is_not_accused(slack: FakeSlack):
    slack.scopes = None
    assert "Slack scopes" not in told(slack)


def test_each_channel_is_judged_by_itself(slack: FakeSlack):
    slack.channels |= {"C0OLD00001": "old", "C0FAR00001": "far"}
    slack.archived = {"C0OLD00001"}
    slack.strangers = {"C0FAR00001"}
    named = ("#alerts", "#old", "C0OLD00001", "#far", "C0FAR00001", "#typo", "C0NOWHERE1")
    found = told(slack, *named)
    assert {name: found[f"channel {name}"][1].rpartition("(")[2].rstrip(")") for name in named[1:]} == {
        "#old": "is_archived",
        "C0OLD00001": "is_archived",
        "#far": "not_in_channel",
        "C0FAR00001": "not_in_channel",
        "#typo": "channel_not_found",
        "C0NOWHERE1": "channel_not_found",
    }
    assert found["channel #alerts"][0]
    assert not any(found[f"channel {name}"][0] for name in named[1:])


def test_channels_that_may_not_be_listed_are_said_to_lack_the_scope(slack: FakeSlack):
    slack.errors["conversations.list"] = "missing_scope"
    assert "scope" in told(slack, "#alerts")["channel #alerts"][1]


@pytest.mark.parametrize(
    ("minutes", "words"),
    [(10, "10 minutes ahead"), (-10, "10 minutes behind"), (4, "agrees"), (-4, "agrees"), (1440, "ahead")],
)
def test_a_clock_that_is_off_is_told_even_where_the_token_is_wrong(
    slack: FakeSlack, minutes: int, words: str
):
    for token in ("xoxb-test", "xoxb-wrong"):
        well, said = told(slack, token=token, off=timedelta(minutes=minutes))["clock"]
        assert words in said
        assert well == (abs(minutes) <= 5)


@pytest.mark.parametrize(
    ("app_token", "error", "words"),
    [
        ("xoxb-test", "", "a bot token"),
        ("xapp-wrong", "", "copy the one that begins with xapp-"),
        ("xapp-test", "missing_scope", "connections:write"),
        ("xapp-test", "socket_mode_not_enabled", "switch it on"),
    ],
)
def test_an_app_token_that_opens_no_socket_is_told(slack: FakeSlack, app_token: str, error: str, words: str):
    if error:
        slack.errors["apps.connections.open"] = error
    well, said = told(slack, app_token=app_token)["Slack buttons"]
    assert not well
    assert words in said


def test_without_app_token_buttons_come_by_http_or_are_off(slack: FakeSlack):
    assert "signed HTTP" in told(slack, signed=True)["Slack buttons"][1]
    assert "MONITOR_SLACK_APP_TOKEN" in told(slack)["Slack buttons"][1]


@pytest.mark.parametrize("fault", [("500", ""), ("reset", ""), ("raw", "<html>"), ("accept_silence", "")])
def test_a_slack_out_of_reach_is_one_line(slack: FakeSlack, fault: tuple[str, str]):
    slack.fail(*fault, method="auth.test")
    well, said = told(slack, "#alerts")["Slack token"]
    assert not well
    assert said


def test_a_signing_secret_is_judged_by_its_look():
    assert secret("") is None
    good, bad = secret("0123456789abcdef" * 2), secret("xoxb-this-is-a-token")
    assert good is not None
    assert good.well
    assert bad is not None
    assert not bad.well
    assert "xoxb" not in bad.says
