"""Rates and weeks of labels: what is counted, and what counts as unusual."""

from datetime import UTC, datetime, timedelta

import pytest

from monitor.core.drift import Rates, rates, weeks
from monitor.domain.understand import LABELS, LabelScore

MONDAY = datetime(2026, 3, 2, 8, tzinfo=UTC)


def text(*held: str, probability: float = 0.9) -> tuple[LabelScore, ...]:
    return tuple(
        LabelScore(label, probability if label in held else 1 - probability, label in held)
        for label in LABELS
    )


def test_a_rate_is_the_share_of_texts_that_hold_the_label():
    found = rates([text("tariffs"), text("tariffs", "sanctions"), text(), text()])
    assert found.n == 4
    assert (found.labels["tariffs"], found.labels["sanctions"], found.labels["rare_earths"]) == (0.5, 0.25, 0)


def test_confidence_is_that_of_the_least_sure_decision():
    unsure = (LabelScore("tariffs", 0.99, True), LabelScore("sanctions", 0.4, False))
    assert rates([unsure, text(probability=0.8)]).confidence == pytest.approx((0.6 + 0.8) / 2)


def test_no_texts_are_no_doubt():
    assert rates([]) == Rates(0, 1.0, dict.fromkeys(LABELS, 0.0))


def test_weeks_begin_on_monday_newest_first_and_languages_stand_apart():
    said = [
        ("de", MONDAY - timedelta(hours=9), text()),
        ("de", MONDAY, text()),
        ("en", MONDAY + timedelta(days=6), text()),
        ("en", MONDAY + timedelta(days=7), ()),  # a neutral reading says nothing
    ]
    found = [(week.start.isoformat(), week.language, week.rates.n) for week in weeks(said, {})]
    assert found == [("2026-03-02", "de", 1), ("2026-03-02", "en", 1), ("2026-02-23", "de", 1)]


def usual(rate: float, n: int = 1000) -> dict[str, Rates]:
    return {"en": Rates(n, 0.9, {label: rate if label == "tariffs" else 0.0 for label in LABELS})}


def unusual(held: int, of: int, rate: float) -> tuple[str, ...]:
    said = [("en", MONDAY, text("tariffs")) if i < held else ("en", MONDAY, text()) for i in range(of)]
    return weeks(said, usual(rate))[0].unusual


@pytest.mark.parametrize(
    ("held", "of", "rate", "marked"),
    [
        pytest.param(30, 100, 0.1, True, id="thrice as often in a hundred"),
        pytest.param(3, 10, 0.1, False, id="thrice as often in ten is chance"),
        pytest.param(10, 100, 0.1, False, id="as ever"),
        pytest.param(0, 400, 0.1, True, id="never any more"),
        pytest.param(0, 0, 0.1, False, id="nothing read"),
    ],
)
def test_a_label_is_unusual_when_chance_does_not_explain_it(held: int, of: int, rate: float, marked: bool):
    if not of:
        assert weeks([], usual(rate)) == ()
        return
    assert (unusual(held, of, rate) == ("tariffs",)) is marked


def test_a_small_change_is_none_however_many_texts_there_are():
    said = [("en", MONDAY, text("tariffs") if i % 1000 < 115 else text()) for i in range(20_000)]
    assert weeks(said, usual(0.1, n=1_000_000))[0].unusual == ()
