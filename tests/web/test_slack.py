"""Signed HTTP from Slack: what is not signed just now is 401 and never 500; the rest is heard at once, each once."""

from dataclasses import dataclass, field
from typing import Any

import pytest
from starlette.testclient import TestClient

from monitor.errors import DatabaseError
from monitor.web import create_app
from tests import slack_payloads as slack
from tests.service import Service

PATHS = {
    "interactive": "/slack/interactions",
    "slash_commands": "/slack/commands",
    "events_api": "/slack/events",
}


@dataclass
class Door:
    """The page as Slack reaches it, and what was heard."""

    client: TestClient
    service: Service
    heard: list[tuple[str, Any]] = field(default_factory=list)

    def post(self, kind: str, body: bytes, **headers: str) -> int:
        return self.client.post(PATHS[kind], content=body, headers=headers).status_code

    def send(self, kind: str, payload: slack.Payload, off: float = 0, **headers: str) -> int:
        body = slack.body_of(kind, payload)
        return self.post(kind, body, **slack.headers(body, self.now + off), **headers)

    @property
    def now(self) -> float:
        return self.service.clock().timestamp()


@pytest.fixture
def door(service: Service) -> Door:
    heard: list[tuple[str, Any]] = []

    def hear(kind: str, payload: Any) -> bool:
        heard.append((kind, payload))
        return True

    app = create_app(service.pipeline, signing_secret=slack.SECRET, hears=hear)
    return Door(TestClient(app), service, heard)


ASKED = {
    "interactive": slack.click("why", "talk:1:en:do"),
    "slash_commands": slack.command("today"),
    "events_api": slack.home_opened(),
}


@pytest.mark.parametrize("kind", PATHS)
def test_what_slack_signed_is_heard(door: Door, kind: str):
    assert door.send(kind, ASKED[kind]) == 200
    ((found, payload),) = door.heard
    assert found == kind
    assert payload == ASKED[kind]


@pytest.mark.parametrize("kind", PATHS)
@pytest.mark.parametrize(
    "change",
    ["forged", "old", "ahead", "no headers", "non-numeric", "huge number", "non-ASCII", "half a signature", "other secret"],
)  # fmt: skip
def test_what_is_not_signed_just_now_is_refused_with_401(door: Door, kind: str, change: str):
    body = slack.body_of(kind, ASKED[kind])
    good = slack.headers(body, door.now)
    stamp, signature = good.values()
    held: dict[str, dict[str, str]] = {
        "forged": {**good, "X-Slack-Signature": "v0=" + "0" * 64},
        "old": slack.headers(body, door.now - 301),
        "ahead": slack.headers(body, door.now + 301),
        "no headers": {},
        "non-numeric": {**good, "X-Slack-Request-Timestamp": "yesterday"},
        "huge number": {**good, "X-Slack-Request-Timestamp": "9" * 400},
        "non-ASCII": {**good, "X-Slack-Request-Timestamp": "\xb2"},
        "half a signature": {**good, "X-Slack-Signature": signature[:20]},
        "other secret": slack.headers(body, door.now, "another"),
    }
    answer = door.client.post(
        PATHS[kind],
        content=body,
        headers=[(k.encode(), v.encode("latin-1")) for k, v in held[change].items()],
    )
    assert answer.status_code == 401
    assert door.heard == []
    assert stamp


@pytest.mark.parametrize("kind", PATHS)
@pytest.mark.parametrize(
    "body", [b"\xff\xfe\xe9", b"payload=%ff", b"payload=nope", b"[1, 2]", b"{", b"[" * 100_000]
)
def test_a_signed_body_that_is_no_payload_is_refused_with_401(door: Door, kind: str, body: bytes):
    status = door.post(kind, body, **slack.headers(body, door.now))
    assert status == 401 or kind == "slash_commands"  # a form without our fields asks for nothing
    assert status in (200, 401)


def test_what_cannot_be_kept_is_not_acknowledged(service: Service, caplog: pytest.LogCaptureFixture):
    def hear(kind: str, payload: Any) -> bool:
        raise DatabaseError("the disk is full")

    door = Door(TestClient(create_app(service.pipeline, signing_secret=slack.SECRET, hears=hear)), service)
    assert door.send("interactive", ASKED["interactive"]) == 503
    assert "the disk is full" in caplog.text


def test_a_replay_is_refused_and_the_next_click_is_not(door: Door):
    body = slack.body_of("interactive", ASKED["interactive"])
    held = slack.headers(body, door.now)
    assert [door.post("interactive", body, **held) for _ in range(2)] == [200, 401]
    assert door.send("interactive", slack.click("why", "talk:1:en:do")) == 200
    assert len(door.heard) == 2


def test_a_delivery_that_slack_repeats_is_answered_well_so_that_it_stops(door: Door):
    body = slack.body_of("events_api", ASKED["events_api"])
    held = slack.headers(body, door.now)
    again = {"X-Slack-Retry-Num": "1", "X-Slack-Retry-Reason": "http_timeout"}
    assert door.post("events_api", body, **held) == 200
    assert door.post("events_api", body, **held, **again) == 200
    assert door.post("interactive", body, **held, **again) == 401


def test_the_address_is_confirmed_by_its_challenge(door: Door):
    body = slack.body_of("events_api", {"type": "url_verification", "challenge": "abc"})
    answer = door.client.post("/slack/events", content=body, headers=slack.headers(body, door.now))
    assert answer.json() == {"challenge": "abc"}
    assert door.heard == []


def test_a_body_of_a_flood_is_refused(door: Door):
    body = b"x" * 1_000_001
    assert door.post("events_api", body, **slack.headers(body, door.now)) == 401


def test_without_a_signing_secret_there_is_no_door(service: Service):
    closed = Door(TestClient(create_app(service.pipeline)), service)
    assert closed.send("events_api", ASKED["events_api"]) == 404
