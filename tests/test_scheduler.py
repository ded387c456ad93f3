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

    def run(self, step: str, tally: Tally) -> Tally:
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


def test_no_wake_is_lost_whenever_it_comes():
    """Each comes as the run before it begins, or has just ended and is still counted as running by APScheduler."""
    steps = Steps()
    scheduler = started(steps)
    assert steps.ran("deliver", 1)
    for times in range(300):
        if times % 3:
            with scheduler._changed:
                scheduler._changed.wait_for(lambda: not scheduler._running, 10)
        before = steps.runs.count("deliver")
        scheduler._wake("deliver")
        assert steps.ran("deliver", before + 1), times
    assert scheduler.stop()


def test_an_alert_is_delivered_at_once_and_waits_for_no_digest():
    def assess(tally: Tally, number: int) -> None:
        first.wait(10)
        tally.done = 1 if number == 1 else 0

    first = threading.Event()
    steps = Steps(assess=assess)
    scheduler = started(steps)
    assert steps.ran("deliver", 1)
    first.set()
    assert steps.ran("deliver", 2)
    assert steps.runs.count("brief") == 1
    assert scheduler.stop()


def test_what_a_long_run_has_brought_is_taken_up_before_it_ends_and_it_is_told_when_to_end():
    def collect(tally: Tally, number: int) -> None:
        assert steps.ran("understand", 1)
        tally.brings(1)
        assert steps.ran("understand", 2)
        while not tally.ends:
            underway.wait(0.001)

    underway = threading.Event()
    steps = Steps(collect=collect)
    scheduler = started(steps)
    assert steps.ran("understand", 2)
    assert scheduler.stop()


def test_a_step_that_comes_due_while_it_runs_is_never_run_twice_at_a_time():
    together, most, lock = [0], [0], threading.Lock()

    def deliver(tally: Tally, number: int) -> None:
        with lock:
            together[0] += 1
            most[0] = max(most[0], together[0])
        assert steps.ran("brief", 1)
        with lock:
            together[0] -= 1

    steps = Steps(deliver=deliver)
    scheduler = started(steps)
    for _ in range(50):
        scheduler._sooner("deliver", datetime.now(UTC))
    assert steps.ran("deliver", 2)
    assert scheduler.stop()
    assert most[0] == 1


def test_a_step_that_was_asked_for_while_it_ran_goes_on_before_it_is_given_up():
    scheduler = Scheduler(cast(Pipeline, Steps()), DAY, lambda: datetime.now(UTC))
    assert scheduler._begins("deliver")
    assert not scheduler._begins("deliver")
    assert scheduler._goes_on("deliver", more=False)
    assert not scheduler._goes_on("deliver", more=False)
    assert scheduler._begins("deliver")


def test_nothing_begins_after_the_end():
    def deliver(tally: Tally, number: int) -> None:
        tally.again = datetime.now(UTC)

    steps = Steps(deliver=deliver)
    scheduler = started(steps)
    assert steps.ran("deliver", 3)
    assert scheduler.stop()
    assert not scheduler._running
    assert not scheduler._begins("deliver")
