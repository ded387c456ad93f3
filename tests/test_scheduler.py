"""The scheduler: a step runs when something comes due for it, not only at its interval. Intervals here are a day."""

import threading
from datetime import UTC, datetime, timedelta
from typing import cast

from monitor.pipeline import STEPS, Pipeline, Tally
from monitor.scheduler import Scheduler

DAY = dict.fromkeys(STEPS, 86_400)


class Steps:
    """Stands for the pipeline: counts the runs of each step; what a run does is asked of DOES."""

    def __init__(self, **does):
        self._does, self._changed = does, threading.Condition()
        self.runs: list[str] = []

    def run(self, step: str) -> Tally:
        tally = Tally(step)
        with self._changed:
            self.runs.append(step)
            number = self.runs.count(step)
            self._changed.notify_all()
        if step in self._does:
            self._does[step](tally, number)
        return tally

    def ran(self, step: str, times: int) -> bool:
        with self._changed:
            return self._changed.wait_for(lambda: self.runs.count(step) >= times, 10)


def started(steps: Steps) -> Scheduler:
    scheduler = Scheduler(cast(Pipeline, steps), DAY, lambda: datetime.now(UTC))
    scheduler.start()
    return scheduler


def test_a_step_runs_again_when_it_says_that_something_comes_due():
    def collect(tally: Tally, number: int) -> None:
        tally.again = datetime.now(UTC) + timedelta(milliseconds=300) if number == 1 else None

    steps = Steps(collect=collect)
    scheduler = started(steps)
    assert steps.ran("collect", 2)
    assert scheduler.stop()


def test_a_step_with_more_to_do_goes_on_at_once():
    def deliver(tally: Tally, number: int) -> None:
        tally.again = datetime.now(UTC) if number < 4 else None

    steps = Steps(deliver=deliver)
    scheduler = started(steps)
    assert steps.ran("deliver", 4)
    assert scheduler.stop()


def test_a_step_that_is_woken_while_it_runs_looks_once_more():
    """What came after it had looked would otherwise wait for its next interval."""
    looked, brought = threading.Event(), threading.Event()

    def collect(tally: Tally, number: int) -> None:
        if number == 1:
            looked.wait(10)
            tally.done, tally.again = 1, datetime.now(UTC) + timedelta(hours=1)

    def understand(tally: Tally, number: int) -> None:
        looked.set()
        if number == 1:
            brought.wait(10)

    steps = Steps(collect=collect, understand=understand)
    scheduler = started(steps)
    assert steps.ran("understand", 1)
    assert steps.ran("collect", 1)
    threading.Thread(target=_bring, args=(scheduler, brought)).start()
    assert steps.ran("understand", 2)
    assert scheduler.stop()


def _bring(scheduler: Scheduler, brought: threading.Event) -> None:
    """Let the second step end once the first has ended, and with it has woken the one that is still running."""
    with scheduler._changed:
        scheduler._changed.wait_for(lambda: "collect" not in scheduler._running, 10)
    brought.set()


def test_nothing_begins_after_the_end():
    def deliver(tally: Tally, number: int) -> None:
        tally.again = datetime.now(UTC)

    steps = Steps(deliver=deliver)
    scheduler = started(steps)
    assert steps.ran("deliver", 3)
    assert scheduler.stop()
    assert not scheduler._running
    assert not scheduler._begins("deliver")
