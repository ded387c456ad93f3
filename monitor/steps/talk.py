"""Payloads of Slack --> carried out by a few workers: whoever hears one says so at once and leaves the work to them."""

import threading
from collections.abc import Callable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import Any

from monitor.core.render.slack_answers import say
from monitor.core.talk import intents
from monitor.core.talk.signature import Recent
from monitor.domain import Answer, Intent
from monitor.sockets import Answers
from monitor.steps.kit import Kit, Tally
from monitor.steps.respond import respond

WORKERS, ATTEMPTS = 4, 2
Payload = Mapping[str, Any]
READERS: Mapping[str, Callable[[Payload], Intent | None]] = {
    "interactive": intents.of_interaction,
    "slash_commands": intents.of_command,
    "events_api": intents.of_event,
}


class Talk:
    """Hears payloads, each once. KIND is Socket Mode's word for what a payload is."""

    def __init__(self, kit: Kit, answers: Answers) -> None:
        self._kit, self._answers = kit, answers
        self._pool = ThreadPoolExecutor(WORKERS, thread_name_prefix="talk")
        self._lock = threading.Lock()
        self._recent = Recent()
        self._underway: set[Future[None]] = set()

    def hear(self, kind: str, payload: Payload) -> bool:
        """Take PAYLOAD; False when it was heard before or is of no kind we know. Returns at once."""
        if kind not in READERS:
            return False
        name = str(payload.get("event_id") or payload.get("trigger_id") or "")
        with self._lock:
            if name and self._recent.again(name, self._kit.clock().timestamp()):
                return False
            try:
                work = self._pool.submit(self._serve, kind, payload)
            except RuntimeError:  # the service is ending
                return False
            self._underway.add(work)
        work.add_done_callback(self._forget)
        return True

    def rest(self, patience: float) -> bool:
        """Wait until all that was heard is done; False when it takes longer than PATIENCE seconds."""
        with self._lock:
            underway = set(self._underway)
        return not wait(underway, patience).not_done

    def stop(self, patience: float) -> bool:
        """Take nothing any more and let what was heard be done; False when it took longer than PATIENCE seconds."""
        with self._lock:
            self._pool.shutdown(wait=False)
        return self.rest(patience)

    def _forget(self, work: Future[None]) -> None:
        with self._lock:
            self._underway.discard(work)

    def _serve(self, kind: str, payload: Payload) -> None:
        tally = Tally("talk")
        with tally.outlive(kind):
            intent = READERS[kind](payload)
            if intent is not None:
                self._answer(intent)

    def _answer(self, intent: Intent) -> None:
        """Carry out what is asked; when that fails, say so to whoever asked."""
        tally = Tally("talk")
        done: list[Answer] = []
        for _ in range(ATTEMPTS):  # a unit of work that failed has left nothing, so it may be tried again
            if not done:
                with tally.outlive(intent.wish.value):
                    done = respond(self._kit, intent)
        for answer in done or [say("failed", intent.language)]:
            with tally.outlive(f"answer to {intent.wish}"):
                self._answers.answer(intent, answer)
