"""The life of a story: breaking, developing, sustained, fading, closed."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.core.phase import phase
from monitor.domain import Phase
from tests.make import EIGHT


def at(*hours: float):
    return [EIGHT + timedelta(hours=h) for h in hours]


@pytest.mark.parametrize(
    ("reports", "now", "wanted"),
    [
        ((0,), 1, Phase.BREAKING),
        ((0,), 13, Phase.DEVELOPING),
        ((0, 60, 90), 100, Phase.SUSTAINED),
        ((0,), 49, Phase.FADING),
        ((0, 90), 139, Phase.FADING),
        ((0,), 9 * 24 + 1, Phase.CLOSED),
    ],
)
def test_a_story_ages_by_its_first_and_newest_report(reports, now, wanted):
    assert phase(at(*reports), EIGHT + timedelta(hours=now))[0] is wanted


@given(st.lists(st.integers(-500, 0), min_size=1, max_size=6), st.integers(0, 400))
def test_a_phase_that_ends_gives_way_to_another_one(hours, now):
    moment = EIGHT + timedelta(hours=now)
    found, ends = phase(at(*hours), moment)
    if ends is None:
        assert found is Phase.CLOSED
    else:
        assert ends > moment
        assert phase(at(*hours), ends)[0] is not found
