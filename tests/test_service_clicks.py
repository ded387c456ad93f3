"""The real service as a process of its own, clicked at by Socket Mode and by HTTP; no secret of it shows anywhere."""

import re
import signal
import time
import urllib.error
import urllib.request
from pathlib import Path

import pytest

from tests import fake_slack, sample_server
from tests import slack_payloads as slack
from tests.fake_slack import FakeSlack
from tests.fake_socket import TICKET, FakeSocket, socket_mode
from tests.test_service_process import CHANNELS, DYSPROSIUM, PATIENCE, Home, until

pytestmark = pytest.mark.slow

SECRETS = ("xoxb-test", "xapp-test", slack.SECRET, TICKET, "hook-secret", "smtp-password", "a-signing-text")


def post(address: str, kind: str, payload: slack.Payload, secret: str = slack.SECRET) -> int:
    body = slack.body_of(kind, payload)
    headers = slack.headers(body, time.time(), secret) | {"Content-Type": "application/x-www-form-urlencoded"}
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(urllib.request.Request(address, body, headers), timeout=30) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as refused:
        refused.close()
        return refused.code


def get(address: str) -> str:
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with opener.open(address, timeout=60) as answer:
        return str(answer.read().decode())


def test_clicks_reach_the_running_service_by_both_ways_and_it_ends_in_time(tmp_path: Path):
    world = FakeSlack(now=time.time(), channels=CHANNELS)
    with (
        sample_server.serving({}) as feeds,
        fake_slack.serving(world),
        socket_mode(FakeSocket()) as line,
    ):
        world.socket_url = f"{line.url.replace('http', 'ws', 1)}link?ticket={TICKET}"
        home = Home(tmp_path, feeds, world)
        home.publish(DYSPROSIUM)
        added = home.monitor(
            "sources", "add", feeds.address("news.xml"), "--language", "en", "--reliability", "B"
        )
        assert added.wait(PATIENCE) == 0
        given = {
            "MONITOR_SLACK_APP_TOKEN": "xapp-test",
            "MONITOR_SLACK_SIGNING_SECRET": slack.SECRET,
            "MONITOR_WEBHOOKS": "erp=https://hooks.example.org/hook-secret",
            "MONITOR_WEBHOOK_SECRET": "a-signing-text",
            "MONITOR_SMTP_URL": "smtp://user:smtp-password@127.0.0.1:9",
            "MONITOR_MAIL_FROM": "risk@example.org",
        }
        with home.running(**given) as process:
            until("the line is open", lambda: line.lines, process)
            until(
                "the alert is told",
                lambda: home.count("outbox", "state = 'sent' AND key LIKE 'alert:%'"),
                process,
            )
            address = re.search(r"The page is at (http://127\.0\.0\.1:\d+/)", home.said())
            assert address
            line.send("interactive", slack.click("acknowledge", "talk:1:en:do"), name="first")
            assert line.acknowledged.get(timeout=PATIENCE) == "first"
            until("it is acknowledged", lambda: home.count("alerts", "state = 'acknowledged'"), process)
            late = slack.click("acknowledge", "talk:1:en:do", who="bob")
            assert post(f"{address[1]}slack/interactions", "interactive", late) == 200
            assert post(f"{address[1]}slack/interactions", "interactive", late, "forged") == 401
            until("the second is told", lambda: len(world.notes) >= 2, process)
            pages = [
                get(address[1] + name) for name in ("doctor", "outbox", "health", "metrics", "stories/1")
            ]
            begun = time.monotonic()
            process.send_signal(signal.SIGTERM)
            assert process.wait(10) == 0
            assert time.monotonic() - begun < 10
    assert {note["text"] for note in world.notes} == {
        "You have taken it.",
        "Already taken by anna (U0ANNA).",
    }
    assert "by Socket Mode" in pages[0]
    assert "Traceback" not in home.said()
    kept = [file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()]
    for secret in SECRETS:
        assert not [page for page in pages if secret in page], secret
        assert not [held for held in kept if secret.encode() in held], secret
