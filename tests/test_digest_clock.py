"""The digest by a virtual clock: one a local day in any zone, across both nights of daylight saving, restarts and two processes."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

import pytest

from monitor.core.in_force import InForce
from monitor.core.rulebook import Audience
from monitor.store import digests
from tests.service import Service, rules

NIGHTS = {  # the days the clocks go forward and back; Tokyo's never do, Lord Howe's by half an hour
    "Europe/Berlin": (date(2026, 3, 29), date(2026, 10, 25)),
    "America/New_York": (date(2026, 3, 8), date(2026, 11, 1)),
    "Asia/Tokyo": (date(2026, 3, 29), date(2026, 10, 25)),
    "Australia/Lord_Howe": (date(2026, 10, 4), date(2026, 4, 5)),
    "America/St_Johns": (date(2026, 3, 8), date(2026, 11, 1)),
}


@dataclass
class OneAudience:
    """The shipped rules with one audience in their profile."""

    audience: Audience

    def current(self) -> InForce:
        force = rules().current()
        profile = force.rulebook.profile.model_copy(update={"audiences": (self.audience,)})
        return replace(force, rulebook=force.rulebook.model_copy(update={"profile": profile}))


def service(db, zone: str, at: str) -> Service:
    audience = Audience(
        id="board", name="Board", language="en", timezone=zone, digest_at=at, channel="#board", send=True
    )
    found = Service(db)
    found.pipeline.rules = OneAudience(audience)
    return found


def kept(db) -> list[date]:
    with db.read() as s:
        return digests.days(s)


@pytest.mark.parametrize(("zone", "nights"), NIGHTS.items(), ids=NIGHTS)
@pytest.mark.parametrize("at", ["02:30", "00:00", "23:30"])
@pytest.mark.parametrize("which", [0, 1], ids=["forward", "back"])
def test_every_local_day_has_one_digest_across_the_night_the_clocks_change(db, zone, nights, at, which):
    night = nights[which]
    home = service(db, zone, at)
    home.clock.now = datetime(night.year, night.month, night.day, tzinfo=UTC) - timedelta(days=1)
    begun = home.clock.now
    while home.clock.now < begun + timedelta(days=4):
        home.run("brief")
        home.clock.advance(minutes=30)
    days = kept(db)
    assert len(days) == len(set(days))
    assert {night - timedelta(days=1), night, night + timedelta(days=1)} <= set(days)
    keys = home.queued()
    assert len(keys) == len(set(keys)) == len(days)


def test_a_second_process_and_a_restart_send_nothing_twice(db):
    first, second = service(db, "Europe/Berlin", "07:00"), service(db, "Europe/Berlin", "07:00")
    for home in (first, second, first, service(db, "Europe/Berlin", "07:00")):
        home.run("brief")
    assert len(kept(db)) == 1
    assert len(first.queued()) == 1


def test_two_processes_that_both_composed_keep_the_first(db):
    home = service(db, "Europe/Berlin", "07:00")
    (audience,) = home.pipeline.rules.current().rulebook.profile.audiences
    one, other = home.pipeline.digest(audience), home.pipeline.digest(audience)
    with db.begin() as s:
        assert digests.put(s, one)
    with db.begin() as s:
        assert not digests.put(s, other)


def test_before_its_hour_there_is_none(db):
    home = service(db, "Asia/Tokyo", "18:00")  # START is 17:00 in Tokyo
    home.run("brief")
    assert kept(db) == []
    home.clock.advance(minutes=61)
    home.run("brief")
    assert kept(db) == [date(2026, 3, 2)]
