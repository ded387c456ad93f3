"""A rule file that somebody is still writing: cut at the end of a rule it is as good as any, and must not be in force."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.adapters.rules_in_force import QUIET, SURE, RulesInForce
from tests.fakes import FakeClock
from tests.test_backtest_commands import RULE, rules


def book(points: int) -> str:
    return "".join(
        RULE.format(phrase="strike", points=points).replace("id: strike", f"id: strike-{at}")
        for at in range(5)
    )


OLD, NEW = book(10), book(20)
EDGES = [at for at in range(len(NEW)) if NEW.startswith("- id", at)]


class House:
    def __init__(self, home: Path) -> None:
        self.file = rules(home / "rules") / "rules.yaml"
        self.file.write_text(OLD, encoding="utf-8")
        self.clock = FakeClock()
        self.rules = RulesInForce(home / "rules", home / "overrides", clock=self.clock)
        self.told()

    def told(self) -> list[int]:
        """Return the points of all rules in force."""
        return [rule.points for rule in self.rules.current().rulebook.rules]


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path)


pauses = st.floats(0, QUIET.total_seconds() - 0.01)
long_pauses = st.floats(0, SURE.total_seconds() - 0.01)
anywhere = st.dictionaries(st.integers(0, len(NEW) - 1), pauses, max_size=6)
between_rules = st.dictionaries(st.sampled_from(EDGES), long_pauses, max_size=6)


@settings(max_examples=25, deadline=None)
@given(steps=anywhere | between_rules)
def test_no_half_of_a_file_is_ever_in_force(steps):
    with tempfile.TemporaryDirectory() as home:
        house = House(Path(home))
        with house.file.open("w", encoding="utf-8") as file:  # what stood there is gone
            written = 0
            for until, pause in sorted(steps.items()):
                file.write(NEW[written:until])
                file.flush()
                written = max(written, until)
                assert house.told() == [10] * 5
                house.clock.advance(seconds=pause)
                assert house.told() == [10] * 5
            file.write(NEW[written:])
        house.told()
        house.clock.advance(seconds=QUIET.total_seconds())
        assert house.told() == [20] * 5


def test_a_rule_that_is_taken_out_goes_when_the_files_are_surely_whole(house):
    house.file.write_text(OLD[: EDGES[4]], encoding="utf-8")
    assert len(house.told()) == 5
    house.clock.advance(seconds=QUIET.total_seconds())
    assert len(house.told()) == 5
    house.clock.advance(seconds=SURE.total_seconds())
    assert len(house.told()) == 4


def test_what_the_page_has_written_is_in_force_at_once(house):
    house.file.write_text(OLD[: EDGES[4]], encoding="utf-8")
    house.rules.written(house.file)
    assert len(house.told()) == 4


def test_while_somebody_writes_beside_it_also_the_page_waits(house):
    house.file.write_text(NEW, encoding="utf-8")
    (house.file.parent / "other.yaml").write_text(RULE.format(phrase="fire", points=30), encoding="utf-8")
    house.rules.written(house.file)
    assert house.told() == [10] * 5
    house.clock.advance(seconds=QUIET.total_seconds())
    assert sorted(house.told()) == [20] * 5 + [30]


def test_a_clock_that_is_set_back_delays_nothing_for_long(house):
    house.file.write_text(NEW, encoding="utf-8")
    house.told()
    house.clock.advance(hours=-2)
    house.told()
    house.clock.advance(seconds=QUIET.total_seconds())
    assert house.told() == [20] * 5
