"""Killed at any point, with answers lost on the way: everything is told, once. The whole figure is `make faults`."""

from collections.abc import Iterator

import pytest

from monitor.store.database import Database
from tests.crash import Nursery, nursery, survive


@pytest.fixture
def nurse() -> Iterator[Nursery]:
    with nursery() as made:
        yield made


@pytest.mark.slow
def test_a_service_that_is_killed_again_and_again_tells_everything_once(nurse: Nursery, db: Database) -> None:
    seen = survive(nurse, db, kills=6, count=40, rate=0.1, seed_=7, patience=60)
    assert (seen.lost, seen.repeated, seen.unexpected, seen.stale, seen.undone) == ([], [], [], [], [])
    assert seen.fields["taken"] > 0
    assert seen.fields["muted"] > 0
    assert (seen.attempted, seen.delivered, seen.kills, seen.intact) == (40, 40, 6, True)
