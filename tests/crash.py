"""A service that is killed at random points, and a Slack that loses answers: what people then see, counted.

Time goes SPEED times faster for the service, so that settle times and leases pass as they do in life. Workers are
forked from a process that has loaded everything, and die by SIGKILL while they assess, deliver and carry out clicks.
"""

import os
import random
import signal
import sqlite3
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import pairwise
from tempfile import TemporaryDirectory
from typing import Any

from monitor.adapters.rules_in_force import Fixed
from monitor.adapters.slack import SlackNotifier
from monitor.adapters.slack_answers import SlackAnswers
from monitor.core.flood import Cap
from monitor.core.in_force import InForce
from monitor.core.routing import default_routing
from monitor.core.rules import compile_rules
from monitor.core.verify import verify
from monitor.domain import DeliveryState, Form
from monitor.pipeline import Pipeline
from monitor.steps.talk import Talk
from monitor.store import alerts, outbox, stories, told
from monitor.store.database import Database
from tests.core import rules_world
from tests.crash_clicks import Pressed, left, listen
from tests.fake_slack import FakeSlack, serving
from tests.store.samples import NOW, read_entries

SPEED = 100
EARLY = 0.15  # of the workers die wherever they are, many while they start
LOST = (
    "accept_reset",
    "accept_fin",
    "accept_half",
    "accept_500",
    "accept_no_ts",
    "accept_array",
    "accept_silence",
)
OPEN = (DeliveryState.PENDING, DeliveryState.SENDING, DeliveryState.AMBIGUOUS)


@dataclass(frozen=True)
class Clock:
    """The service's time: SPEED times as fast as ours since BEGUN."""

    begun: float

    def __call__(self) -> datetime:
        return NOW + timedelta(seconds=(time.time() - self.begun) * SPEED)


class LossySlack(FakeSlack):
    """Takes every message and loses the answer to some; its clock is the service's."""

    def __init__(self, clock: Callable[[], datetime], rate: float, chance: random.Random) -> None:
        super().__init__(page=200)
        self.clock, self.rate, self.chance, self.lost = clock, rate, chance, 0

    def fault(self, method: str) -> tuple[str, str]:
        if method not in ("chat.postMessage", "chat.update") or self.chance.random() >= self.rate:
            return "", ""
        self.lost += 1
        return self.chance.choice(LOST), ""

    def answer(self, method: str, params: dict[str, Any]) -> dict[str, Any]:
        with self._lock:
            self.now = max(self.now, self.clock().timestamp())
            return super().answer(method, params)


@dataclass
class Seen:
    """The checker's words: what was attempted, what people saw of it, how the service was hit."""

    attempted: int
    delivered: int
    lost: list[str]
    repeated: list[str]
    unexpected: list[str]
    stale: list[int]  # alerts somebody took, whose message does not say so
    undone: list[str]  # clicks that were acknowledged and not carried out, or twice
    kills: int
    lost_answers: int
    seconds: float
    intact: bool = True
    fields: dict[str, float] = field(default_factory=dict)


def force(asked: Mapping[str, Any] | None = None) -> InForce:
    """One rule that holds for every story, or for what is ASKED; nothing is too old."""
    when = {"a": asked or {"label": "tariffs"}}
    said = rules_world.rule(when, points=90, action_class="urgent", actions=["check"])
    scoring = rules_world.SCORING.model_copy(update={"realert_window_hours": 1_000_000})
    book = rules_world.rulebook(said).model_copy(update={"scoring": scoring})
    compiled = compile_rules(book, rules_world.LEXICON)
    return InForce(rules_world.LEXICON, book, compiled, default_routing(book.profile))


def seed(db: Database, first: int, count: int) -> None:
    """Put COUNT more stories into the database that are to be told."""
    with db.begin() as s:
        for member in read_entries(s, [f"k{n}" for n in range(first, first + count)]):
            stories.create(s, [member], NOW)
    with db.begin() as s:
        for story in stories.unverified(s, count):
            stories.save_verification(s, story.id, verify(story.members), revision=story.revision)


def work(url: str, slack: str, begun: float, door: str) -> None:
    """Assess, deliver and hear clicks at DOOR until killed, each in a thread of its own, as the service does."""
    pipeline = Pipeline(
        db=Database(url),
        clock=Clock(begun),
        fetcher=None,  # type: ignore[arg-type]
        reader=None,  # type: ignore[arg-type]
        rules=Fixed(force()),
        notifier=SlackNotifier("xoxb-test", base_url=slack, timeout=1.0),
        channel="#alerts",
        rest=lambda seconds: time.sleep(seconds / SPEED),
        cap=Cap(at_most=1_000_000),
    )
    talk = Talk(pipeline, SlackAnswers("xoxb-test", base_url=slack, timeout=1.0))
    talk.start()
    listen(talk, door)
    step = threading.Thread(target=_for_ever, args=(pipeline, "assess"), daemon=True)
    step.start()
    _for_ever(pipeline, "deliver")


def _for_ever(pipeline: Pipeline, step: str) -> None:
    while True:
        done = pipeline.run(step).done
        time.sleep(0 if done else 0.02)


class Nursery:
    """Forks workers on demand; it has loaded everything and started nothing, so a worker is there in milliseconds."""

    def __init__(self) -> None:
        asks, self._ask = os.pipe()
        self._answer, answers = os.pipe()
        self._pid = os.fork()
        if self._pid == 0:
            with suppress(BaseException):
                os.close(self._ask)
                _nurse(asks, answers)
            os._exit(0)
        os.close(asks)
        os.close(answers)

    def worker(self, url: str, slack: str, begun: float, door: str) -> int:
        os.write(self._ask, f"{url}\t{slack}\t{begun}\t{door}\n".encode().ljust(1024))
        return int(os.read(self._answer, 32))

    def close(self) -> None:
        os.close(self._ask)
        os.waitpid(self._pid, 0)
        os.close(self._answer)


def _nurse(asks: int, answers: int) -> None:
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # the dead are nobody's zombies
    while asked := os.read(asks, 1024):
        url, slack, begun, door = asked.decode().strip().split("\t")
        pid = os.fork()
        if pid == 0:
            null = os.open(os.devnull, os.O_WRONLY)
            os.dup2(null, sys.stderr.fileno())  # what a dying worker says is expected
            work(url, slack, float(begun), door)
        os.write(answers, str(pid).encode().ljust(32))


@contextmanager
def nursery() -> Iterator[Nursery]:
    """Open this before any thread is started: forks and threads do not mix."""
    made = Nursery()
    try:
        yield made
    finally:
        made.close()


def survive(
    nurse: Nursery, db: Database, *, kills: int, count: int, rate: float, seed_: int, patience: float = 600
) -> Seen:
    """Kill the service KILLS times while it tells COUNT stories, then let one finish; return what people see."""
    chance = random.Random(seed_)  # noqa: S311 a dice, no secret
    clock = Clock(time.time())
    url, pressed = db.url.render_as_string(hide_password=False), Pressed(chance)
    with serving(LossySlack(clock, rate, chance)) as slack, TemporaryDirectory(prefix="door-") as folder:
        assert isinstance(slack, LossySlack)
        parts = [count * n // (kills + 1) for n in range(kills + 2)]
        for life, (first, end) in enumerate(pairwise(parts)):
            seed(db, first, end - first)
            door = f"{folder}/{life}"
            pid = nurse.worker(url, slack.url, clock.begun, door)
            if end == count:
                _drain(db, count, patience, clock)
            else:
                _let_live(slack, chance)
                pressed.some(door, db, NOW - timedelta(days=1))
            os.kill(pid, signal.SIGKILL)
        time.sleep(0.2)
        return _count(db, slack, pressed, kills, time.time() - clock.begun)


def _let_live(slack: LossySlack, chance: random.Random) -> None:
    """Wait until the worker is at work, most times, and then for a moment that nobody has chosen."""
    before, patience = len(slack.calls), time.monotonic() + 10
    if chance.random() < EARLY:
        time.sleep(chance.uniform(0, 1))
        return
    while len(slack.calls) == before and time.monotonic() < patience:
        time.sleep(0.005)
    time.sleep(chance.uniform(0, 0.4))


def _drain(db: Database, count: int, patience: float, clock: Clock) -> None:
    end = time.monotonic() + patience
    while time.monotonic() < end:
        with db.read() as s:
            states = outbox.counts(s)
            waiting = sum(states[state] for state in OPEN)
            owed = waiting or stories.owed(s, "v1", 1) or told.due(s, clock(), 1)
        if not owed and states[DeliveryState.SENT] >= count and not left(db, clock()):
            return
        time.sleep(0.3)
    raise TimeoutError(f"not done after {patience:.0f} s: {states}")


def _count(db: Database, slack: LossySlack, pressed: Pressed, kills: int, seconds: float) -> Seen:
    with db.read() as s:
        rows = outbox.all(s, 1_000_000)
        stories_of = {id_: alert.story_id for id_ in pressed.takers if (alert := alerts.load(s, id_))}
    asked = {each.message.key for each in rows if each.message.form is not Form.UPDATE}
    seen = slack.seen()
    texts = {_key(held): str(held.get("blocks")) for some in slack.messages.values() for held in some}
    stale = [
        id_
        for id_, n in stories_of.items()
        if f"acknowledged by {pressed.takers[id_]}" not in texts.get(f"alert:{n}:first:#alerts", "")
    ]
    return Seen(
        attempted=len(asked),
        delivered=len(asked & set(seen)),
        lost=sorted(asked - set(seen)),
        repeated=sorted(key for key, times in seen.items() if times > 1),
        unexpected=sorted(set(seen) - asked),
        stale=stale,
        undone=pressed.wrong(db),
        kills=kills,
        lost_answers=slack.lost,
        seconds=seconds,
        intact=_intact(db),
        fields={"taken": len(pressed.takers), "muted": len(pressed.reasons)},
    )


def _key(held: dict[str, Any]) -> str:
    return str(held.get("metadata", {}).get("event_payload", {}).get("key", ""))


def _intact(db: Database) -> bool:
    if db.url.get_backend_name() != "sqlite":
        return True
    with closing(sqlite3.connect(str(db.url.database))) as held:
        return bool(held.execute("PRAGMA integrity_check").fetchone()[0] == "ok")
