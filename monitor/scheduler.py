"""The only door to APScheduler: each step at its interval, and at once when a step before it has brought something."""

import logging
import threading
from collections.abc import Callable, Mapping
from datetime import UTC, datetime

from apscheduler.executors.pool import ThreadPoolExecutor
from apscheduler.jobstores.base import JobLookupError
from apscheduler.schedulers.background import BackgroundScheduler

from monitor.pipeline import STEPS, Pipeline, Tally

log = logging.getLogger(__name__)

PATIENCE = 5.0  # seconds that a running step has to end; with the page's own five it stays below what supervisors grant
# who takes up what a step has brought; an alert waits for no digest, so assess wakes deliver itself
AFTER: Mapping[str, str] = {
    "collect": "understand",
    "understand": "relate",
    "relate": "assess",
    "assess": "deliver",
    "brief": "deliver",
}


class _Watched(Tally):
    """Wakes the next step while its own still runs, and tells a long run that the service ends."""

    def __init__(self, step: str, wake: Callable[[], None], ends: Callable[[], bool]) -> None:
        super().__init__(step)
        self._wake, self._ends = wake, ends

    def brings(self, count: int) -> None:
        Tally.brings(self, count)
        if count:
            self._wake()

    @property
    def ends(self) -> bool:
        return self._ends()


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
            executors={"default": ThreadPoolExecutor(2 * len(STEPS))},
            # more than one, since APScheduler drops a run that falls into the end of the one before; _begins keeps it to one
            job_defaults={"coalesce": True, "max_instances": len(STEPS), "misfire_grace_time": 300},
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
        """Run STEP until it has nothing more to do and nobody has woken it meanwhile."""
        going = self._begins(step)
        while going:
            more = False
            try:
                more = self._step(step)
            finally:
                going = self._goes_on(step, more=more)

    def _begins(self, step: str) -> bool:
        """Claim STEP; False when the service ends, or when it runs already: then it looks once more."""
        with self._changed:
            if step in self._running:
                self._again.add(step)
            elif not self._stopping:
                self._running.add(step)
                return True
            return False

    def _goes_on(self, step: str, *, more: bool) -> bool:
        """Tell whether STEP runs once more, else give it up; in one go, or a wake between the two would be lost."""
        with self._changed:
            again = (more or step in self._again) and not self._stopping
            self._again.discard(step)
            if not again:
                self._running.discard(step)
                self._changed.notify_all()
            return again

    def _step(self, step: str) -> bool:
        """Run STEP and wake the one after it; tell whether there is more to do at once."""
        tally = self._pipeline.run(
            step, _Watched(step, lambda: self._wake_after(step), lambda: self._stopping)
        )
        now = self._clock()
        self.last[step] = (now, tally)
        if tally.done:
            self._wake_after(step)
        if tally.again and tally.again > now:
            self._sooner(step, tally.again)
        return tally.again is not None and tally.again <= now

    def _wake_after(self, step: str) -> None:
        if step in AFTER:
            self._wake(AFTER[step])

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
