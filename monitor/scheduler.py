"""The only door to APScheduler: each step at its interval, and at once when the step before it has brought something."""

import logging
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from apscheduler.executors.pool import ThreadPoolExecutor
from apscheduler.schedulers.background import BackgroundScheduler

from monitor.pipeline import STEPS, Pipeline, Tally

log = logging.getLogger(__name__)


class Scheduler:
    """Runs the steps in this process. Jobs live in memory: what is due stands in our own tables."""

    def __init__(self, pipeline: Pipeline, intervals: Mapping[str, int], clock: Callable[[], datetime]) -> None:
        self._pipeline = pipeline
        self._clock = clock
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

    def stop(self) -> None:
        """Let running steps end, then stop."""
        self._scheduler.shutdown(wait=True)

    def _run(self, step: str) -> None:
        tally = self._pipeline.run(step)
        self.last[step] = (self._clock(), tally)
        follower: Any = STEPS[STEPS.index(step) + 1 :][:1]
        if tally.done and follower:
            self._wake(follower[0])

    def _wake(self, step: str) -> None:
        job = self._scheduler.get_job(step)
        if job is not None:
            job.modify(next_run_time=self._clock())
