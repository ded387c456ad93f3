"""Lengths of time in different units, values that are rounded, and who is hurt, stuck or without water, in six languages."""

from dataclasses import replace

import pytest

from monitor.domain import Bound
from tests.core.figures.test_compared import report, told


def test_three_months_and_90_days_agree():
    one = report(1, "The review takes 90 days", days=90)
    other = report(2, "Die Prüfung dauert 3 Monate", "de", months=3)
    assert told(one, other) == [("agreed", [90])]


def test_a_week_that_is_said_to_become_three_is_an_update_in_days():
    one = report(1, "The halt will last 7 days", days=7)
    other = report(2, "La empresa habla ahora de 3 semanas de paro", "es", hours=90, weeks=3)
    assert told(one, other) == [("update", [7, 21])]


def test_a_week_beside_days_of_the_same_report_is_another_thing():
    one = report(1, "The line is shut for 10 days", days=10)
    other = report(2, "The line stays shut for 17 days, 1 week more", hours=5, days=17, weeks=1)
    assert 7 not in [value for _, values in told(one, other) for value in values]


def test_about_150_million_does_not_dispute_149():
    one = report(1, "The takeover costs 149,000,000 dollars", USD=149_000_000)
    other = report(2, "買収額は150,000,000ドル", "ja", USD=150_000_000)
    assert [kind for kind, _ in told(one, other)] == ["conflict"]
    claims = tuple(replace(claim, bound=Bound.ABOUT) for claim in other.reading.claims)
    about = replace(other, reading=replace(other.reading, claims=claims))
    assert told(one, about) == []


@pytest.mark.parametrize(
    ("first", "then", "language"),
    [
        ("6 workers were treated after the leak", "8 employés intoxiqués", "fr"),
        ("6 workers were injured", "8 operarios fueron atendidos", "es"),
        ("6 workers were poisoned", "8人が手当てを受けた", "ja"),
        ("6 workers were injured", "8人就医", "zh"),
        ("6 workers were injured", "8 Arbeiter mit Rauchvergiftung", "de"),
    ],
)
def test_those_who_are_treated_are_those_hurt(first: str, then: str, language: str):
    one, other = report(1, first, persons=6), report(2, then, language, hours=5, persons=8)
    assert told(one, other) == [("update", [6, 8])]


@pytest.mark.parametrize(
    ("first", "then", "language"),
    [
        ("500,000 people are without water", "700,000 Menschen sitzen auf dem Trockenen", "de"),
        ("500,000 people lost power", "700,000 personnes sont privées d'électricité", "fr"),
        ("500,000 homes are without power", "700,000 hogares siguen sin luz", "es"),
        ("500,000 people have been without water", "断水は700,000人に及んだ", "ja"),
    ],
)
def test_those_without_water_or_power_are_compared(first: str, then: str, language: str):
    one, other = report(1, first, persons=500_000), report(2, then, language, hours=5, persons=700_000)
    assert told(one, other) == [("conflict", [500_000, 700_000])]


def test_a_rise_that_the_claim_calls_a_price_is_a_rise():
    one = report(1, "Futures lost 18 percent", percent=18)
    other = report(2, "Der Preis stürzt um 22 percent", "de", percent=22)
    claims = tuple(replace(claim, indicator="price") for claim in other.reading.claims)
    told_as_price = replace(other, reading=replace(other.reading, claims=claims))
    assert told(one, told_as_price) == [("conflict", [18, 22])]


@pytest.mark.parametrize(
    ("first", "then", "language"),
    [
        ("Some 1,800 people marched", "Los sindicatos cuentan 2,400 asistentes", "es"),
        ("1,800 people attended the march", "约2,400人参加了游行", "zh"),
    ],
)
def test_those_who_march_are_compared(first: str, then: str, language: str):
    one, other = report(1, first, persons=1800), report(2, then, language, hours=5, persons=2400)
    assert told(one, other) == [("conflict", [1800, 2400])]


def test_a_closure_of_weeks_replaces_one_of_days():
    one = report(1, "Der Fluss ist für 5 Tage gesperrt", "de", days=5)
    other = report(2, "Closure of the river extended to 2 weeks", hours=50, weeks=2)
    assert told(one, other) == [("update", [5, 14])]
