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
        self._again: set[str] = set()
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
            self._run,
            "interval",
            seconds=seconds,
            id=step,
            name=step,
            args=[step],
            next_run_time=self._clock(),
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
        while self._begins(step):
            try:
                more = self._step(step)
            finally:
                with self._changed:
                    self._running.discard(step)
                    self._changed.notify_all()
            if not more and step not in self._again:
                return

    def _begins(self, step: str) -> bool:
        with self._changed:
            if not self._stopping:
                self._again.discard(step)
                self._running.add(step)
            return not self._stopping

    def _step(self, step: str) -> bool:
        """Run STEP and wake the one after it; tell whether there is more to do at once."""
        tally = self._pipeline.run(step)
        now = self._clock()
        self.last[step] = (now, tally)
        follower: Any = STEPS[STEPS.index(step) + 1 :][:1]
        if tally.done and follower:
            self._wake(follower[0])
        if tally.again and tally.again > now:
            self._sooner(step, tally.again)
        return tally.again is not None and tally.again <= now

    def _wake(self, step: str) -> None:
        """Run STEP now; once more when it is running, since it may have looked before there was anything to see."""
        with self._changed:
            if step in self._running:
                self._again.add(step)
                return
        self._sooner(step, self._clock())

    def _sooner(self, step: str, at: datetime) -> None:
        job = self._scheduler.get_job(step)
        if job is None or (job.next_run_time and job.next_run_time <= at):
            return
        try:
            self._scheduler.modify_job(step, next_run_time=at)
        except JobLookupError:  # the scheduler was stopped meanwhile
            return
