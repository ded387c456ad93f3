"""Payloads of Slack --> kept, then carried out by a few workers; whoever hears one may say so once it is kept."""

import hashlib
import json
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from monitor.core.render.slack_answers import say
from monitor.core.talk import intents
from monitor.domain import Answer, Click, Intent, Way, Wish
from monitor.sockets import Answers
from monitor.steps.kit import Kit, Tally
from monitor.steps.respond import respond
from monitor.store import clicks
from monitor.store.database import Session

WORKERS, ATTEMPTS = 4, 2
ORPHANED = timedelta(seconds=15)  # whoever heard it would have carried it out by now
KEPT = timedelta(days=1)  # longer than anybody delivers a click again
MOST = 1_000
ASKS_ONLY = {
    Wish.NOT_USEFUL, Wish.WHY, Wish.HOME, Wish.ALERTS, Wish.TODAY, Wish.STORY, Wish.SEARCH, Wish.RULES, Wish.HELP,
}  # fmt: skip
Payload = Mapping[str, Any]
READERS: Mapping[str, Callable[[Payload], Intent | None]] = {
    "interactive": intents.of_interaction,
    "slash_commands": intents.of_command,
    "events_api": intents.of_event,
}


class _Elsewhere(Exception):
    """Another worker has carried the click out."""


class _Once:
    """Crosses a click off in the unit of work that carries it out, so that it is done once, whoever was killed when."""

    def __init__(self, click: Click, clock: Callable[[], datetime]) -> None:
        self._click, self._clock, self.crossed = click, clock, False

    def __call__(self, session: Session) -> None:
        if not self.crossed and not clicks.cross_off(session, self._click.id, self._clock()):
            raise _Elsewhere
        self.crossed = True


class Talk:
    """Hears payloads, each once. KIND is Socket Mode's word for what a payload is."""

    def __init__(self, kit: Kit, answers: Answers) -> None:
        self._kit, self._answers = kit, answers
        self._pool = ThreadPoolExecutor(WORKERS, thread_name_prefix="talk")
        self._in_order = ThreadPoolExecutor(
            1, thread_name_prefix="talk-in-order"
        )  # or the second could be first
        self._lock = threading.Lock()
        self._underway: set[Future[None]] = set()
        self._ending = threading.Event()
        self._looks = threading.Thread(target=self._look, name="talk-look", daemon=True)

    def start(self) -> None:
        """Carry out first what was kept before a kill, in the order in which it was asked; look for more from then on."""
        with Tally("talk").outlive("what was kept"):
            self.take_up(timedelta())
        self._looks.start()

    def hear(self, kind: str, payload: Payload) -> bool:
        """Keep what PAYLOAD asks for and leave it to the workers; False when it was heard before or asks for nothing.

        Raises DatabaseError where it cannot be kept: then Slack must not be told that it came.
        """
        intent = READERS[kind](payload) if kind in READERS else None
        if intent is None:
            return False
        with self._kit.db.begin() as s:
            click = clicks.keep(s, _name(kind, payload), intent, self._kit.clock())
        if (
            click is not None and not self._ending.is_set()
        ):  # what comes at the end is kept for the next start
            self._soon(self._pool if intent.wish in ASKS_ONLY else self._in_order, self._serve, click)
        return click is not None

    def take_up(self, since: timedelta = ORPHANED) -> None:
        """Carry out what was kept SINCE that long or longer: a worker that was killed has left it."""
        now = self._kit.clock()
        with self._kit.db.read() as s:
            left = clicks.waiting(s, now - since, MOST)
        for click in left:  # in order, or the second click would win; Slack is asked by the workers
            self._soon(self._pool, self._tell, click, _without_form(click, self._done(click)))
        with self._kit.db.begin() as s:
            clicks.forget(s, now - KEPT)

    def rest(self, patience: float) -> bool:
        """Wait until all that was heard is done; False when it takes longer than PATIENCE seconds."""
        until = time.monotonic() + patience
        while underway := self._still_underway():
            if wait(underway, until - time.monotonic()).not_done:
                return False
        return True

    def stop(self, patience: float) -> bool:
        """Carry out what was heard, and only keep what comes now; False when it took longer than PATIENCE seconds."""
        self._ending.set()
        done = self.rest(patience)
        for pool in (self._in_order, self._pool):
            pool.shutdown(wait=False)
        return done

    def _look(self) -> None:
        while not self._ending.wait(ORPHANED.total_seconds()):
            with Tally("talk").outlive("what was kept"):
                self.take_up()

    def _soon(self, pool: ThreadPoolExecutor, work: Callable[..., None], *given: object) -> None:
        with self._lock:
            try:
                started = pool.submit(work, *given)
            except RuntimeError:  # the service is ending: the next start takes it up
                return
            self._underway.add(started)
        started.add_done_callback(self._forget)

    def _still_underway(self) -> set[Future[None]]:
        with self._lock:
            return set(self._underway)

    def _forget(self, work: Future[None]) -> None:
        with self._lock:
            self._underway.discard(work)

    def _serve(self, click: Click) -> None:
        said = self._done(click)
        self._soon(self._pool, self._tell, click, said)

    def _done(self, click: Click) -> list[Answer]:
        """Carry out what is asked; where that fails, say so. There is nothing to say where another worker has done it."""
        tally = Tally("talk")
        found: list[Answer] | None = None
        for way in (
            *[self._carried_out] * ATTEMPTS,
            self._given_up,
        ):  # what failed has left nothing: it may be repeated
            if found is None:
                with tally.outlive(click.intent.wish.value):
                    found = way(click)
        return found or []

    def _carried_out(self, click: Click) -> list[Answer]:
        once = _Once(click, self._kit.clock)
        try:
            found = respond(replace(self._kit, db=self._kit.db.beginning_with(once)), click.intent)
            self._cross(once)
        except _Elsewhere:
            return []
        return found

    def _given_up(self, click: Click) -> list[Answer]:
        with suppress(_Elsewhere):
            self._cross(_Once(click, self._kit.clock))
            return [say("failed", click.intent.language)]
        return []

    def _cross(self, once: _Once) -> None:
        """Cross off what was answered without writing anything."""
        if not once.crossed:
            with self._kit.db.begin() as s:
                once(s)

    def _tell(self, click: Click, said: Sequence[Answer]) -> None:
        for answer in said:
            with Tally("talk").outlive(f"answer to {click.intent.wish}"):
                self._answers.answer(click.intent, answer)


def _without_form(click: Click, said: Sequence[Answer]) -> list[Answer]:
    """Ask for another press where a form is the answer: it opens within seconds of the click only."""
    again = say("again", click.intent.language)
    return [again if answer.way is Way.FORM else answer for answer in said]


def _name(kind: str, payload: Payload) -> str:
    """Return what tells this delivery from every other. Hashed: a trigger is as good as a password."""
    given = payload.get("event_id") or payload.get("trigger_id")
    told = given if isinstance(given, str) else json.dumps(payload, sort_keys=True, default=str)
    return hashlib.sha256(f"{kind} {told}".encode("utf-8", "surrogatepass")).hexdigest()[:40]
