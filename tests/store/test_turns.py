"""The one write lock is handed on in the order in which it was asked for."""

import threading

import pytest

from monitor.store.turns import Turns

PATIENCE = 10


def test_whoever_came_first_is_next():
    turns, waiting = Turns(), []
    order: list[int] = []
    with turns:
        for number in range(8):
            thread = threading.Thread(target=_write, args=(turns, order, number))
            thread.start()
            waiting.append(thread)
            _until_waiting(turns, number + 1)
    for thread in waiting:
        thread.join(PATIENCE)
    assert order == list(range(8))


def test_a_unit_of_work_that_fails_gives_its_turn_on():
    turns = Turns()
    with pytest.raises(KeyError), turns:
        raise KeyError
    order: list[int] = []
    _write(turns, order, 1)
    assert order == [1]


def test_never_two_at_a_time():
    turns, inside, most = Turns(), [0], [0]

    def work() -> None:
        for _ in range(500):
            with turns:
                inside[0] += 1
                most[0] = max(most[0], inside[0])
                inside[0] -= 1

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(PATIENCE)
    assert (most[0], inside[0]) == (1, 0)


def _write(turns: Turns, order: list[int], number: int) -> None:
    with turns:
        order.append(number)


def _until_waiting(turns: Turns, count: int) -> None:
    pause = threading.Event()
    while len(turns._waiting) < count:
        pause.wait(0.001)
