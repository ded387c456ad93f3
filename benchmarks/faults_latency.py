"""Published in a feed -> posted in Slack: `python -m benchmarks.faults_latency [P] [ENTRIES] [--fresh]`, in real time.

Real fetching from feeds on the loopback address, the real reader and rules, the real scheduler, the real notifier. Entries
are in three languages. Each is published at its own moment between two polls of its feed; the moments are spread evenly
over the interval P, so that the wait for the poll is P/2 in the median by construction. Meanwhile fifty other sources
are polled: most have news that concern nobody, some fail, some never answer. `--fresh`: the reader has loaded nothing.
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime
from ipaddress import ip_network
from itertools import pairwise
from typing import Any

import numpy as np

from benchmarks.figures import Figure, show
from benchmarks.latency_feeds import FEEDS, HANGING, OTHERS, Feeds, number_in, served
from monitor.adapters.http import Fetcher
from monitor.adapters.models import Encoder, ModelInForce
from monitor.adapters.reader import Reader
from monitor.adapters.rules_in_force import Fixed
from monitor.adapters.slack import SlackNotifier
from monitor.core.flood import Cap
from monitor.core.visit import Pace
from monitor.domain import LANGUAGES, Entry, Reading, Source
from monitor.pipeline import STEPS, Pipeline, Tally
from monitor.scheduler import Scheduler
from monitor.store import sources, stories
from monitor.store.database import Database
from tests.conftest import MIGRATIONS
from tests.crash import force
from tests.fake_slack import FakeSlack, serving
from tests.service import ROOT, rules

SEED = 20_260_302
PARTS = ("wait for the poll", "collect", "understand", "relate", "assess", "deliver")
Run = tuple[str, float, float]  # a step, when it began and when it ended


class TimedSlack(FakeSlack):
    """Remembers when each message came."""

    def __init__(self) -> None:
        super().__init__()
        self.at: dict[int, float] = {}

    def answer(self, method: str, params: dict[str, Any]) -> dict[str, Any]:
        number = number_in(str(params)) if method == "chat.postMessage" else None
        if number is not None:
            self.at.setdefault(number, time.time())
        return super().answer(method, params)


class Distinct:
    """The real reader, but what it reads means something of its own each time: every entry is a story to be told."""

    def __init__(self) -> None:
        models = ModelInForce(ROOT / "models" / "labels")
        self._real = Reader(Encoder(), models, rules(), languages=LANGUAGES)
        self._chance = np.random.default_rng(7)
        self.version, self.usual, self.problems = self._real.version, self._real.usual, self._real.problems
        self.why = self._real.why

    def read(self, batch: Sequence[Entry]) -> list[Reading]:
        return [replace(each, vector=self._vector()) for each in self._real.read(batch)]

    def _vector(self) -> bytes:
        found = self._chance.normal(size=512).astype(np.float32)
        return (found / np.linalg.norm(found)).astype(np.float32).tobytes()


class Metered(Pipeline):
    """Keeps when each step ran, and counts its processor time; what others do in the meantime is not in it."""

    __slots__ = ("runs", "spent")

    def run(self, step: str, tally: Tally | None = None) -> Tally:
        at, begun = time.time(), time.thread_time()
        found = Pipeline.run(self, step, tally)
        self.spent[step] = self.spent.get(step, 0.0) + time.thread_time() - begun
        self.runs.append((step, at, time.time()))
        return found


def figures(interval: int, count: int, *, fresh: bool = False) -> Iterator[Figure]:
    feeds = Feeds(interval, count, SEED)
    with tempfile.TemporaryDirectory(prefix="monitor-") as folder, ExitStack() as world:
        slack = TimedSlack()
        world.enter_context(serving(slack))
        port = world.enter_context(served(feeds))
        db = Database(f"sqlite:///{folder}/monitor.db")
        db.upgrade(MIGRATIONS)
        _watched(db, port)
        pipeline = _pipeline(db, slack, interval, fresh=fresh)
        scheduler = Scheduler(pipeline, dict.fromkeys(STEPS, 5), pipeline.clock)
        scheduler.start()
        _wait(feeds, slack, count, (4 + count // 5) * interval + 60)
        feeds.stop.set()  # whoever never answers lets go, so that the steps can end
        scheduler.stop()
        parts, spent = _parts(db, feeds, slack, pipeline.runs), pipeline.spent
        db.dispose()
    yield from _told(interval, count, feeds, slack, parts)
    print("processor time, ms an entry:", _spent(spent, count, feeds.polls), file=sys.stderr)


def _told(
    interval: int, count: int, feeds: Feeds, slack: TimedSlack, parts: Sequence[Sequence[float]]
) -> Iterator[Figure]:
    took = sorted(slack.at[number] - at for number, at in feeds.published.items() if number in slack.at)
    what = f"P = {interval} s, {count} entries beside {OTHERS} other sources: posted"
    yield Figure(what, count, len(took), len(took) == count)
    half, longest = statistics.median(took or [999.0]), interval / 2 + 1
    where = ", ".join(
        f"{name} {statistics.median(some):.2f} s"
        for name, some in zip(PARTS, zip(*parts, strict=True), strict=True)
    )
    yield Figure(
        "published -> posted, median", f"<= {longest:.1f} s", f"{half:.2f} s", half <= longest, where
    )
    most = took[int(len(took) * 0.95)] if took else 999.0
    yield Figure("published -> posted, 95 %", f"<= {interval + 10} s", f"{most:.2f} s", most <= interval + 10)
    ours = sorted(sum(each[1:]) for each in parts) or [999.0]
    own = f"{statistics.median(ours):.2f} s, 95 % {ours[int(len(ours) * 0.95)]:.2f} s, first {sum(parts[0][1:]):.2f} s"
    yield Figure("polled -> posted, median", "<= 0.8 s", own, statistics.median(ours) <= 0.8)


def _spent(spent: dict[str, float], count: int, polls: int) -> str:
    each = ", ".join(f"{step} {1_000 * seconds / count:.0f}" for step, seconds in spent.items())
    return f"{each} ({polls} polls; what the others brought is in it)"


def _watched(db: Database, port: int) -> None:
    now = datetime.now(UTC)
    with db.begin() as s:
        for feed in range(FEEDS + OTHERS):
            address = f"http://127.0.0.{feed + 1}:{port}/{feed}"
            source = Source(id=f"f{feed}", url=address, name=f"Feed {feed}", reliability="B")
            sources.add(s, source, now)


def _pipeline(db: Database, slack: FakeSlack, interval: int, *, fresh: bool) -> Metered:
    words = Distinct()
    if not fresh:
        now = datetime.now(UTC)
        words.read([Entry("s", "warm", "The model is loaded before time is taken", now, now)])
    made = Metered(
        db=db,
        clock=lambda: datetime.now(UTC),
        fetcher=Fetcher(allow=(ip_network("127.0.0.0/8"),)),
        reader=words,
        rules=Fixed(force({"text": "tariffs"})),
        notifier=SlackNotifier(slack.token, base_url=slack.url),
        channel="#alerts",
        pace=Pace(floor=interval, ceiling=interval),
        cap=Cap(at_most=10_000),
    )
    made.spent, made.runs = {}, []
    return made


def _wait(feeds: Feeds, slack: TimedSlack, count: int, patience: float) -> None:
    end = time.monotonic() + patience
    while time.monotonic() < end and len(slack.at) < count:
        time.sleep(0.5)


def _parts(db: Database, feeds: Feeds, slack: TimedSlack, runs: Sequence[Run]) -> list[tuple[float, ...]]:
    """Return for each entry how long it was in each part of its way, in the order in which they were posted."""
    found: dict[float, tuple[float, ...]] = {}
    with db.read() as s:
        entries = [story.lead.entry for story in stories.latest(s, 100_000)]
    for entry in entries:
        number = number_in(str(entry.url))
        if number in slack.at:
            at = [feeds.published[number], feeds.fetched[number], entry.first_seen.timestamp()]
            for step in ("understand", "relate", "assess"):
                at.append(
                    min(
                        (end for name, begun, end in runs if name == step and begun >= at[-1]), default=at[-1]
                    )
                )
            at.append(slack.at[number])
            found[at[-1]] = tuple(b - a for a, b in pairwise(at))
    return [found[at] for at in sorted(found)]


def main(arguments: list[str]) -> int:
    numbers = [int(each) for each in arguments if each.isdigit()]
    interval, count = (numbers[0], numbers[1]) if len(numbers) == 2 else (20, 60)
    assert HANGING < OTHERS
    return show(figures(interval, count, fresh="--fresh" in arguments))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
