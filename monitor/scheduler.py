"""The only door to APScheduler: each step at its interval, and at once when the step before it has brought something."""

import logging
import threading
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from apscheduler.executors.pool import ThreadPoolExecutor
from apscheduler.jobstores.base import JobLookupError
from apscheduler.schedulers.background import BackgroundScheduler

from monitor.pipeline import STEPS, Pipeline, Tally

log = logging.getLogger(__name__)

PATIENCE = 5.0  # seconds that a running step has to end; with the page's own five it stays below what supervisors grant


class Scheduler:
    """Runs the steps in this process. Jobs live in memory: what is due stands in our own tables."""

    def __init__(
        self, pipeline: Pipeline, intervals: Mapping[str, int], clock: Callable[[], datetime]
    ) -> None:
        self._pipeline = pipeline
        self._clock = clock
        self._changed = threading.Condition()
        self._running: set[str] = set()
        self._stopping = False
        self.last: dict[str, tuple[datetime, Tally]] = {}
        self._scheduler = BackgroundScheduler(
            timezone=UTC,
            executors={"default": ThreadPoolExecutor(len(STEPS))},
            job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": 300},
        )
        for step in STEPS:
            self._add(step, intervals[step])

    def _add(self, step: str, seconds: int) -> None:
        self._scheduler.add_job(
            self._run, "interval", seconds=seconds, id=step, args=[step], next_run_time=self._clock()
        )

    def start(self) -> None:
        self._scheduler.start()

    def stop(self, patience: float = PATIENCE) -> bool:
        """Start no step any more and let running ones end; return False when one did not within PATIENCE seconds."""
        with self._changed:
            self._stopping = True
        self._scheduler.shutdown(wait=False)
        with self._changed:
            return self._changed.wait_for(lambda: not self._running, patience)

    def _run(self, step: str) -> None:
        with self._changed:
            if self._stopping:
                return
            self._running.add(step)
        try:
            self._step(step)
        finally:
            with self._changed:
                self._running.discard(step)
                self._changed.notify_all()

    def _step(self, step: str) -> None:
        tally = self._pipeline.run(step)
        self.last[step] = (self._clock(), tally)
        follower: Any = STEPS[STEPS.index(step) + 1 :][:1]
        if tally.done and follower:
            self._wake(follower[0])

    def _wake(self, step: str) -> None:
        try:
            self._scheduler.modify_job(step, next_run_time=self._clock())
        except JobLookupError:  # the scheduler was stopped meanwhile
            return
