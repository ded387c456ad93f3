"""The real service as a process of its own: killed at any moment, started again, asked to end. Nothing lost, nothing twice."""

import os
import re
import signal
import sqlite3
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest

from tests import fake_slack, sample_server
from tests.fake_slack import FakeSlack
from tests.service import rss

pytestmark = pytest.mark.slow

TOKEN = "xoxb-test"
# Those of the shipped profile, and the default one.
CHANNELS = {
    "C0000001": "achats-alertes",
    "C0000002": "einkauf-alarme",
    "C0000003": "board-risk",
    "C0000004": "alerts",
}
PATIENCE = 90.0  # seconds; an upper bound for a busy machine, no pause
PAST = "2020-01-01 00:00:00.000000"

DYSPROSIUM = (
    "China imposes export controls on dysprosium and terbium with immediate effect",
    "The commerce ministry in Beijing said exporters of dysprosium, terbium and magnets made of them need a licence "
    "from today. Shipments to Japan are stopped.",
)
COBALT = (
    "Cobalt mine collapses near Kolwezi in Congo, all output halted",
    "At least 14 miners died. The operator stopped all cobalt production in the Democratic Republic of the Congo today "
    "and declared force majeure.",
)
KACHIN = (
    "Fighters close the Kachin border crossing in Myanmar, terbium ore shipments stopped",
    "The armed group shut the crossing today. All deliveries of dysprosium and terbium ore from Myanmar are interrupted.",
)


@dataclass
class Home:
    """One operator's directory, with a feed and a workspace around it."""

    path: Path
    feeds: sample_server.Feeds
    slack: FakeSlack
    log: str = ""
    items: list[tuple[str, str]] = field(default_factory=list)

    @property
    def database(self) -> Path:
        return self.path / "monitor.db"

    def environment(self, **extra: str) -> dict[str, str]:
        ours = {n: v for n, v in os.environ.items() if not n.startswith("MONITOR_")}
        clear = {n: v for n, v in ours.items() if not n.lower().endswith("_proxy")}
        every = {
            f"MONITOR_{step}_EVERY": "1" for step in ("COLLECT", "UNDERSTAND", "RELATE", "ASSESS", "DELIVER")
        }
        return (
            clear
            | every
            | {
                "MONITOR_DATABASE_URL": f"sqlite:///{self.database}",
                "MONITOR_SOURCES": "none",
                "MONITOR_ALLOW_NETWORKS": "127.0.0.0/8",
                "MONITOR_POLL_FLOOR": "1",
                "MONITOR_SLACK_TOKEN": TOKEN,
                "MONITOR_SLACK_CHANNEL": "#alerts",
                "MONITOR_SLACK_BASE_URL": self.slack.url,
                "PYTHONPATH": str(Path(__file__).parents[1]),
                "PYTHONUNBUFFERED": "1",
            }
            | extra
        )

    def monitor(self, *arguments: str, **extra: str) -> "subprocess.Popen[bytes]":
        with (self.path / "log").open("ab") as log:
            return subprocess.Popen(
                [sys.executable, "-m", "monitor", *arguments],
                cwd=self.path, env=self.environment(**extra), stdout=log, stderr=log,
            )  # fmt: skip

    @contextmanager
    def running(self, *arguments: str, **extra: str) -> Iterator["subprocess.Popen[bytes]"]:
        """Run the service until the block ends; then it is killed, as by a power cut."""
        process = self.monitor("run", "--port", "0", *arguments, **extra)
        try:
            yield process
        finally:
            process.kill()
            process.wait(10)

    def publish(self, *items: tuple[str, str]) -> None:
        self.items += items
        date = format_datetime(datetime.now(UTC) - timedelta(minutes=1))
        self.feeds.bodies["news.xml"] = rss(*self.items, date=date)

    def ask(self, query: str) -> list[tuple]:
        """Return the rows; none where the tables are not there yet."""
        if not self.database.exists():
            return []
        with closing(sqlite3.connect(self.database, timeout=30)) as database:
            try:
                return database.execute(query).fetchall()
            except sqlite3.OperationalError as error:
                if "no such table" in str(error):
                    return []
                raise

    def due(self) -> None:
        """Let the claims of the dead end now, not in five minutes, and everything queued be due."""
        with closing(sqlite3.connect(self.database, timeout=30)) as database, database:
            database.execute("UPDATE sources SET next_visit = ?", (PAST,))
            database.execute("UPDATE outbox SET lease = ? WHERE lease IS NOT NULL", (PAST,))
            database.execute("UPDATE outbox SET due = ?", (PAST,))

    def count(self, table: str, where: str = "1=1") -> int:
        found = self.ask(f"SELECT count(*) FROM {table} WHERE {where}")
        return int(found[0][0]) if found else 0

    def said(self) -> str:
        return (self.path / "log").read_text(encoding="utf-8", errors="replace")


def until(what: str, holds: Callable[[], object], process: "subprocess.Popen[bytes] | None" = None) -> None:
    """Poll until HOLDS; fail by name after PATIENCE, or at once when the process has ended by itself."""
    deadline = time.monotonic() + PATIENCE
    while not holds():
        assert process is None or process.poll() is None, f"the service ended before: {what}"
        assert time.monotonic() < deadline, f"did not come about: {what}"
        time.sleep(0.02)


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    with (
        sample_server.serving({}) as feeds,
        fake_slack.serving(
            FakeSlack(now=time.time(), channels=CHANNELS)  # the service goes by the real clock here
        ) as slack,
    ):
        yield Home(tmp_path, feeds, slack)


def alerts_seen(slack: FakeSlack) -> set[str]:
    """Return the stories that people were told of, each in any channel."""
    return {key.split(":")[1] for key in slack.seen() if key.startswith("alert:")}


def test_a_service_killed_again_and_again_loses_nothing_and_tells_nothing_twice(home: Home):
    with home.running() as process:
        until("the database is being made", home.database.exists, process)
    home.publish(DYSPROSIUM)
    added = home.monitor("sources", "add", home.feeds.address("news.xml"), "--language", "en",
                         "--reliability", "B", "--every", "1")  # fmt: skip
    assert added.wait(PATIENCE) == 0

    home.slack.fail("accept_silence")  # Slack takes the first message, and its answer never comes
    with home.running() as process:
        until("an entry is kept", lambda: home.count("entries"), process)
    home.due()
    with home.running() as process:
        until("a message is on the wire", home.slack.seen, process)
        assert home.count("outbox", "state = 'sending'") >= 1
    assert len(home.slack.seen()) == 1

    home.publish(COBALT)
    home.due()
    with home.running() as process:
        until("the second alert is seen", lambda: len(alerts_seen(home.slack)) >= 2, process)
    home.publish(KACHIN)
    home.due()
    with home.running() as process:
        until("the third entry is kept", lambda: home.count("entries") >= 3, process)
    home.due()
    with home.running() as process:
        until("all is told", lambda: len(alerts_seen(home.slack)) >= 3 and _all_sent(home), process)
        begun = time.monotonic()
        process.send_signal(signal.SIGTERM)
        assert process.wait(10) == 0
        assert time.monotonic() - begun < 10

    posted = {key for (key,) in home.ask("SELECT key FROM outbox WHERE form <> 'update'")}
    assert home.slack.seen() == dict.fromkeys(posted, 1)
    assert home.count("entries") == home.count("readings") == 3
    assert home.count("alerts") >= len(alerts_seen(home.slack)) >= 3
    assert home.ask("PRAGMA integrity_check") == [("ok",)]
    assert "Traceback" not in home.said()
    assert_no_token(home)


def _all_sent(home: Home) -> bool:
    return home.count("outbox") > 0 and not home.count("outbox", "state <> 'sent'")


def assert_no_token(home: Home) -> None:
    holding = [
        file.name for file in home.path.rglob("*") if file.is_file() and TOKEN.encode() in file.read_bytes()
    ]
    assert holding == []


def test_the_sample_fills_the_page_and_stays_dry_even_with_a_token(home: Home):
    with home.running("--sample") as process:
        until("the address is printed", lambda: re.search(r"http://\S+/", home.said()), process)
        address = re.search(r"The page is at (http://127\.0\.0\.1:\d+/)", home.said())
        assert address
        until("stories are judged", lambda: home.count("assessments") >= 12, process)
        until("an alert is kept back", lambda: home.count("outbox", "error LIKE 'dry run%'"), process)
        pages = [_page(address[1] + name) for name in ("", "stories", "sources", "outbox")]
        process.send_signal(signal.SIGTERM)
        assert process.wait(10) == 0
    assert "/stories/" in pages[1]
    assert not [page for page in pages if TOKEN in page]
    assert home.slack.calls == []
    assert not home.count("outbox", "state = 'sent'")
    assert_no_token(home)


def _page(address: str) -> str:
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with opener.open(address, timeout=30) as answer:
        return str(answer.read().decode())
