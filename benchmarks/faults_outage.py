"""Slack away for an hour and for a day, on a virtual clock: what comes out of the outbox afterwards, when, in which order."""

import random
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import chain, pairwise
from typing import Any

from benchmarks.figures import Figure, show
from monitor.adapters.rules_in_force import Fixed
from monitor.adapters.slack import SlackNotifier
from monitor.domain import DeliveryState, Message
from monitor.pipeline import Pipeline
from monitor.store import outbox
from monitor.store.database import Database
from tests.conftest import MIGRATIONS
from tests.crash import force
from tests.fake_slack import FakeSlack, serving
from tests.fakes import START, FakeClock

CHANNELS = ("#alerts", "#digest")
LATE = timedelta(minutes=5)
EVERY = 2.0  # seconds between two runs of the step, as set


class AwaySlack(FakeSlack):
    """Answers 503 for the first half of an outage and cuts the line for the second."""

    def __init__(self, clock: FakeClock, begins: datetime, ends: datetime) -> None:
        super().__init__(page=200)
        self.clock, self.begins, self.ends = clock, begins, ends
        self.posted: list[tuple[datetime, dict[str, Any]]] = []

    def fault(self, method: str) -> tuple[str, str]:
        now = self.clock()
        if not self.begins <= now < self.ends:
            return "", ""
        return ("503", "") if now < self.begins + (self.ends - self.begins) / 2 else ("reset", "")

    def answer(self, method: str, params: dict[str, Any]) -> dict[str, Any]:
        with self._lock:
            self.now = max(self.now, self.clock().timestamp())
            if method == "chat.postMessage":
                self.posted.append((self.clock(), params))
            return super().answer(method, params)


@dataclass
class Run:
    """What was queued when, with which urgency."""

    queued: dict[str, tuple[datetime, int]] = field(default_factory=dict)


def figures(hours: int, count: int) -> Iterator[Figure]:
    clock = FakeClock(START)
    ends = START + timedelta(hours=hours)
    with tempfile.TemporaryDirectory(prefix="monitor-") as folder:
        db = Database(f"sqlite:///{folder}/monitor.db")
        db.upgrade(MIGRATIONS)
        with serving(AwaySlack(clock, START, ends)) as slack:
            assert isinstance(slack, AwaySlack)
            run = _through(db, slack, clock, ends, count)
            yield from _judged(f"{hours} h", slack, run, ends)
        db.dispose()


def _through(db: Database, slack: AwaySlack, clock: FakeClock, ends: datetime, count: int) -> Run:
    """Let alerts come all through the outage and a little after, and time pass until all is out."""
    chance = random.Random(count)
    moments = sorted(START + (ends - START) * chance.random() for _ in range(count))
    run, pipeline = Run(), _pipeline(db, slack, clock)
    while moments or _waiting(db):
        while moments and moments[0] <= clock():
            moments.pop(0)
            _queue(db, run, clock(), chance)
        done = pipeline.run("deliver").done
        coming = [*moments[:1], *([ends] if clock() < ends else [])]
        step = EVERY if done or clock() >= ends else 15.0
        clock.now = min([clock() + timedelta(seconds=step), *(at for at in coming if at > clock())])
        if clock() > ends + timedelta(hours=6):
            break
    return run


def _queue(db: Database, run: Run, now: datetime, chance: random.Random) -> None:
    number, urgency = len(run.queued), chance.randrange(10)
    message = Message(f"alert:{number}:first:x", chance.choice(CHANNELS), f"words {number}", urgency=urgency)
    with db.begin() as s:
        outbox.put(s, message, now)
    run.queued[message.key] = (now, urgency)


def _waiting(db: Database) -> int:
    with db.read() as s:
        states = outbox.counts(s)
    return sum(
        states[state] for state in DeliveryState if state not in (DeliveryState.SENT, DeliveryState.PARKED)
    )


def _pipeline(db: Database, slack: AwaySlack, clock: FakeClock) -> Pipeline:
    return Pipeline(
        db=db,
        clock=clock,
        fetcher=None,  # type: ignore[arg-type]
        reader=None,  # type: ignore[arg-type]
        rules=Fixed(force()),
        notifier=SlackNotifier("xoxb-test", base_url=slack.url, timeout=5.0),
        channel="#alerts",
        rest=lambda seconds: clock.advance(seconds=seconds) and None,
    )


def _judged(what: str, slack: AwaySlack, run: Run, ends: datetime) -> Iterator[Figure]:
    seen = slack.seen()
    keys = [_key(params) for _, params in slack.posted]
    times = Counter(seen[key] for key in run.queued)
    count = len(run.queued)
    yield Figure(
        f"outage of {what}: {count} alerts, each delivered once", count, times[1], times == {1: count}
    )
    first = min(at for at, _ in slack.posted) - ends
    yield Figure(
        f"outage of {what}: first after its end",
        "<= 60 s",
        f"{first.total_seconds():.0f} s",
        first <= timedelta(seconds=60),
    )
    gap = _closest(slack)
    yield Figure(f"outage of {what}: closest two in a channel", ">= 1 s", f"{gap:.1f} s", gap >= 1)
    wrong = _out_of_order(slack, run)
    yield Figure(f"outage of {what}: lesser ones before a critical that waited", 0, wrong, wrong == 0)
    late = [
        (at, p) for at, p in slack.posted if _key(p) in run.queued and at - run.queued[_key(p)][0] >= LATE
    ]
    marked = sum("delayed by" in params["text"] for _, params in late)
    yield Figure(f"outage of {what}: late ones that say so", len(late), marked, marked == len(late) > 0)
    alone = sum(1 for _, p in slack.posted if "thread_ts" not in p and _key(p) in run.queued)
    heads = sum(key.startswith("summary:") for key in keys)
    fits = alone <= 20 * len(CHANNELS) + 2
    yield Figure(f"outage of {what}: alone, the rest under {heads} summaries", "<= 42", alone, fits)


def _key(params: dict[str, Any]) -> str:
    return str(params["metadata"]["event_payload"]["key"])


def _closest(slack: AwaySlack) -> float:
    by_channel: dict[str, list[datetime]] = defaultdict(list)
    for at, params in slack.posted:
        by_channel[params["channel"]].append(at)
    gaps = [(b - a).total_seconds() for some in by_channel.values() for a, b in pairwise(some)]
    return min(gaps, default=999.0)


def _out_of_order(slack: AwaySlack, run: Run) -> int:
    """Count the messages that went out while a critical one had waited in the same channel."""
    told = [(params["channel"], _key(params)) for _, params in slack.posted if _key(params) in run.queued]
    wrong = 0
    for place, (channel, key) in enumerate(told):
        after = [run.queued[other][1] for where, other in told[place + 1 :] if where == channel]
        wrong += run.queued[key][1] < 8 and any(urgency >= 8 for urgency in after)
    return wrong


def main() -> int:
    return show(chain(figures(1, 60), figures(24, 240)))


if __name__ == "__main__":
    sys.exit(main())
