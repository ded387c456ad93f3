"""What can be wrong between us and Slack: said in one line by `monitor doctor` and on the page; alerts wait, none is lost."""

import json
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from shutil import copytree

import pytest
from starlette.testclient import TestClient

from monitor.adapters.slack import SlackNotifier
from monitor.cli import run
from monitor.cli.checks import checks_of
from monitor.cli.context import read_settings
from monitor.domain import Message
from monitor.steps.deliver import deliver
from monitor.steps.kit import Tally
from monitor.store import outbox
from monitor.store.database import Database
from monitor.web import create_app
from monitor.wiring import Parts
from tests.fake_slack import FakeSlack, serving
from tests.service import ROOT, Service

NAMED = {"C0ALERTS01": "alerts", "C0A": "achats-alertes", "C0E": "einkauf-alarme", "C0B": "board-risk"}


@dataclass
class Place:
    """One operator's environment, and the workspace it speaks to."""

    db: Database
    world: FakeSlack
    set: Callable[[str, str], None]
    rules: Path

    def doctor(self, capsys: pytest.CaptureFixture[str]) -> list[str]:
        """Return the lines of what is to be mended, as `monitor doctor` says them."""
        capsys.readouterr()
        code = run(["doctor", "--json"])
        found = json.loads(capsys.readouterr().out)
        wrong = [f"{each['what']}: {each['says']}" for each in found if not each["well"]]
        assert code == (2 if wrong else 0)
        return wrong

    def page(self) -> str:
        parts = Parts(read_settings())
        client = TestClient(create_app(Service(self.db).pipeline, checks=lambda: checks_of(parts)))
        return str(client.get("/doctor", params={"lang": "en"}).text)


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, db: Database) -> Iterator[Place]:
    world = FakeSlack(now=time.time(), channels=dict(NAMED))
    monkeypatch.chdir(tmp_path)
    copytree(ROOT / "rules", tmp_path / "rules")
    with serving(world):
        for name, value in {
            "DATABASE_URL": str(db.url), "SLACK_TOKEN": world.token, "SLACK_BASE_URL": world.url,
            "SLACK_CHANNEL": "#alerts", "RULES_DIR": str(tmp_path / "rules"), "SOURCES": "none",
        }.items():  # fmt: skip
            monkeypatch.setenv(f"MONITOR_{name}", value)
        yield Place(db, world, monkeypatch.setenv, tmp_path / "rules")


def wrong_token(place: Place) -> None:
    place.set("MONITOR_SLACK_TOKEN", "xoxb-wrong")


def missing_scope(place: Place) -> None:
    place.world.scopes = "channels:read,channels:history,groups:read,groups:history,commands"
    place.world.errors["chat.postMessage"] = "missing_scope"


def archived_channel(place: Place) -> None:
    place.world.archived = {"C0B"}


def stranger_to_a_channel(place: Place) -> None:
    place.world.strangers = {"C0B"}


def unknown_channel(place: Place) -> None:
    del place.world.channels["C0B"]


def unknown_channel_in_routing(place: Place) -> None:
    file = place.rules / "routing.yaml"
    board = "{name: board, audience: board}"
    text = file.read_text(encoding="utf-8")
    assert board in text
    file.write_text(text.replace(board, board.replace("}", ', channel: "#bord-risk"}')), encoding="utf-8")


TROUBLES = {
    "wrong token": (wrong_token, "Slack token", "copy the bot token (xoxb-) again", "#board-risk"),
    "missing scope": (missing_scope, "Slack scopes", "lacks chat:write (to post)", "#board-risk"),
    "archived channel": (archived_channel, "channel #board-risk", "unarchive it", "#board-risk"),
    "not a member": (stranger_to_a_channel, "channel #board-risk", "write /invite @monitor", "#board-risk"),
    "unknown channel": (unknown_channel, "channel #board-risk", "no such channel", "#board-risk"),
    "unknown channel in routing": (
        unknown_channel_in_routing,
        "channel #bord-risk",
        "no such channel",
        "#bord-risk",
    ),
}


@pytest.mark.parametrize("trouble", TROUBLES)
def test_it_is_one_line_of_doctor_and_of_the_page_and_alerts_wait_until_it_is_mended(
    place: Place, trouble: str, capsys: pytest.CaptureFixture[str]
):
    make, what, words, channel = TROUBLES[trouble]
    assert place.doctor(capsys) == []
    make(place)
    (line,) = place.doctor(capsys)
    assert line.startswith(f"{what}: ")
    assert words in line
    assert "\n" not in line
    page = place.page()
    assert words in page
    assert what in page

    service = Service(place.db)
    with place.db.begin() as s:
        outbox.put(s, Message("alert:1:first", channel, "words"), service.clock())
    _delivered(service, place.world, read_settings().slack_token)
    with place.db.read() as s:
        assert outbox.find(s, "alert:1:first").state == "pending"  # type: ignore[union-attr]
        ((told, error, count),) = outbox.troubles(s)
    assert (told, count) == (channel, 1)
    assert error in place.page()
    assert place.world.seen() == {}

    place.world.archived, place.world.strangers = set(), set()
    place.world.channels |= {"C0B": channel.removeprefix("#")}
    place.world.errors.clear()
    service.clock.advance(minutes=6)
    for _ in range(3):
        _delivered(service, place.world, place.world.token)
    assert place.world.seen() == {"alert:1:first": 1}


@pytest.mark.parametrize(("minutes", "side"), [(10, "behind"), (-10, "ahead of")])
def test_a_clock_that_is_off_is_one_line_and_alerts_go_out_all_the_same(
    place: Place, minutes: int, side: str, capsys: pytest.CaptureFixture[str]
):
    place.world.now += minutes * 60
    (line,) = place.doctor(capsys)
    assert line.startswith(f"clock: this machine is 10 minutes {side} Slack: set it (NTP)")
    assert f"10 minutes {side} Slack" in place.page()
    service = Service(place.db)
    service.clock.now += timedelta(minutes=-minutes)
    with place.db.begin() as s:
        outbox.put(s, Message("alert:1:first", "#alerts", "words"), service.clock())
    _delivered(service, place.world, place.world.token)
    assert place.world.seen() == {"alert:1:first": 1}


def _delivered(service: Service, world: FakeSlack, token: str) -> None:
    service.pipeline.notifier = SlackNotifier(token, base_url=world.url, timeout=2)
    deliver(service.pipeline, Tally("deliver"))
