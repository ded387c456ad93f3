"""Published in a feed -> posted in Slack: `python -m benchmarks.faults_latency [P] [ENTRIES]`, in real time.

Real fetching from feeds on the loopback address, the real reader and rules, the real scheduler, the real notifier. Each
entry is published at a moment that is spread evenly over the poll interval P; an entry's number leads from one to the
other. Feeds are many, so that entries of one do not wait for each other.
"""

import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_network
from typing import Any

import numpy as np

from benchmarks.figures import Figure, show
from monitor.adapters.http import Fetcher
from monitor.adapters.rules_in_force import Fixed
from monitor.adapters.slack import SlackNotifier
from monitor.core.flood import Cap
from monitor.core.visit import Pace
from monitor.domain import Entry, Reading, Source
from monitor.pipeline import STEPS, Pipeline
from monitor.scheduler import Scheduler
from monitor.store import outbox, sources, stories
from monitor.store.database import Database
from tests.conftest import MIGRATIONS
from tests.crash import force
from tests.fake_slack import FakeSlack, serving
from tests.service import reader

FEEDS = 20
GOLDEN = 0.6180339887498949
PLACES = ("Chile", "Kenya", "Norway", "Peru", "Vietnam", "Brazil", "Canada", "Ghana", "Turkey", "Malaysia")
THINGS = (
    "lithium",
    "cobalt",
    "nickel",
    "gallium",
    "tungsten",
    "graphite",
    "antimony",
    "germanium",
    "titanium",
)


class Feeds:
    """What is published by now, and when it was."""

    def __init__(self) -> None:
        self.items: list[list[str]] = [[] for _ in range(FEEDS)]
        self.at: dict[int, float] = {}

    def publish(self, number: int) -> None:
        place, thing = PLACES[number % len(PLACES)], THINGS[number // len(PLACES) % len(THINGS)]
        now = format_datetime(datetime.now(UTC))
        title = f"{place} raises tariffs on {thing} to {number + 3} percent from today"
        text = f"The government of {place} said tariffs on {thing} rise to {number + 3} percent. Reference number-{number}-here."
        said = f"<item><guid>{number}</guid><title>{title}</title><description>{text}</description>"
        said += f"<link>https://example.org/{number}</link><pubDate>{now}</pubDate></item>"
        self.at[number] = time.time()
        self.items[number % FEEDS].insert(0, said)

    def body(self, feed: int) -> bytes:
        some = "".join(self.items[feed])
        return f'<rss version="2.0"><channel><title>T</title>{some}</channel></rss>'.encode()


class TimedSlack(FakeSlack):
    """Remembers when each message came."""

    def __init__(self) -> None:
        super().__init__()
        self.at: list[tuple[float, str]] = []

    def answer(self, method: str, params: dict[str, Any]) -> dict[str, Any]:
        if method == "chat.postMessage":
            self.at.append((time.time(), str(params)))
        return super().answer(method, params)


class Distinct:
    """The real reader, but what it reads means something of its own each time: every entry is a story to be told."""

    def __init__(self) -> None:
        self._real, self._chance = reader(), np.random.default_rng(7)
        self.version, self.usual, self.why = self._real.version, self._real.usual, self._real.why

    def read(self, batch: Sequence[Entry]) -> list[Reading]:
        return [replace(each, vector=self._vector()) for each in self._real.read(batch)]

    def _vector(self) -> bytes:
        found = self._chance.normal(size=512).astype(np.float32)
        return (found / np.linalg.norm(found)).astype(np.float32).tobytes()


def figures(interval: int, count: int) -> Iterator[Figure]:
    feeds = Feeds()
    with tempfile.TemporaryDirectory(prefix="monitor-") as folder, serving(TimedSlack()) as slack:
        assert isinstance(slack, TimedSlack)
        db = Database(f"sqlite:///{folder}/monitor.db")
        db.upgrade(MIGRATIONS)
        server = _served(feeds)
        scheduler = _running(db, slack, server.server_port, interval)
        _publish(feeds, interval, count)
        _wait(slack, count, 2 * interval + 30)
        scheduler.stop()
        server.shutdown()
        where = _where(db, feeds)
        db.dispose()
    took = _took(feeds, slack)
    half = statistics.median(took) if took else 999.0
    longest = interval / 2 + 1
    yield Figure(f"P = {interval} s, {count} entries: posted", count, len(took), len(took) == count)
    yield Figure(
        "published -> posted, median", f"<= {longest:.1f} s", f"{half:.2f} s", half <= longest, where
    )
    most = sorted(took)[int(len(took) * 0.95)] if took else 999.0
    yield Figure("published -> posted, 95 %", f"<= {interval + 10} s", f"{most:.2f} s", most <= interval + 10)


def _running(db: Database, slack: FakeSlack, port: int, interval: int) -> Scheduler:
    now = datetime.now(UTC)
    with db.begin() as s:
        for feed in range(FEEDS):
            source = Source(
                id=f"f{feed}",
                url=f"http://127.0.0.{feed + 1}:{port}/{feed}",
                name=f"Feed {feed}",
                language="en",
                reliability="B",
            )
            sources.add(s, source, now)
    rules = Fixed(force({"text": "tariffs"}))
    words = Distinct()
    words.read([Entry("s", "warm", "The model is loaded before time is taken", now, now)])
    pipeline = Pipeline(
        db=db,
        clock=lambda: datetime.now(UTC),
        fetcher=Fetcher(allow=(ip_network("127.0.0.0/8"),)),
        reader=words,
        rules=rules,
        notifier=SlackNotifier(slack.token, base_url=slack.url),
        channel="#alerts",
        pace=Pace(floor=interval, ceiling=interval),
        cap=Cap(at_most=10_000),
    )
    every = dict.fromkeys(STEPS, 1)
    scheduler = Scheduler(pipeline, every, pipeline.clock)
    scheduler.start()
    return scheduler


def _publish(feeds: Feeds, interval: int, count: int) -> None:
    """Publish evenly over the phases of the interval: each moment is the golden part of it after the one before."""
    time.sleep(2 * interval)  # until each feed has found its place in the interval
    step = max(interval * GOLDEN / 8, 1.2)  # a channel takes one message a second
    for number in range(count):
        feeds.publish(number)
        time.sleep(step)


def _wait(slack: TimedSlack, count: int, patience: float) -> None:
    end = time.monotonic() + patience
    while time.monotonic() < end and sum("alert:" in said for _, said in slack.at) < count:
        time.sleep(0.5)


def _where(db: Database, feeds: Feeds) -> str:
    """Tell in which part of the way the time went, as medians: until fetched, until judged, until sent."""
    parts: list[tuple[float, float, float]] = []
    with db.read() as s:
        sent = {d.message.key: d for d in outbox.all(s, 10_000)}
        for story in stories.latest(s, 10_000):
            delivery = sent.get(f"alert:{story.id}:first:#alerts")
            number = int((story.lead.entry.url or "/0").rpartition("/")[2])
            if delivery and delivery.created and number in feeds.at:
                seen = story.lead.entry.first_seen.timestamp()
                judged, out = delivery.created.timestamp(), delivery.due.timestamp()
                parts.append((seen - feeds.at[number], judged - seen, out - judged))
    names = ("fetched", "judged", "sent")
    return ", ".join(
        f"{name} {statistics.median(some):.1f} s"
        for name, some in zip(names, zip(*parts, strict=True), strict=True)
    )


def _took(feeds: Feeds, slack: TimedSlack) -> list[float]:
    found: dict[int, float] = {}
    for at, said in slack.at:
        for number, published in feeds.at.items():
            if f"https://example.org/{number}|" in said or f"https://example.org/{number}&" in said:
                found.setdefault(number, at - published)
    return list(found.values())


def _served(feeds: Feeds) -> ThreadingHTTPServer:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = feeds.body(int(self.path.strip("/") or 0))
            self.send_response(200)
            self.send_header("Content-Type", "application/rss+xml")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: Any) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("0.0.0.0", 0), Handler)  # noqa: S104 each feed has an address of 127/8 of its own
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    return server


def main(arguments: list[str]) -> int:
    interval, count = (int(arguments[0]), int(arguments[1])) if len(arguments) == 2 else (20, 60)
    return show(figures(interval, count))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
