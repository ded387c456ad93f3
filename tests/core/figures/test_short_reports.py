"""Figures of short reports, where a word for what is counted stands in few of them."""

import pytest

from monitor.core.figures.measured import measured
from tests.core.figures.test_compared import report, told


@pytest.mark.parametrize(
    ("first", "then", "language"),
    [
        ("Some 1,200 people were told to leave", "約1,500人が避難した", "ja"),
        ("1,200 people were ordered to leave", "1,500 Menschen mussten ihre Häuser verlassen", "de"),
        ("1,200 people were evacuated", "1,500 personnes ont dû quitter leur domicile", "fr"),
        ("1,200 people fled their homes", "1,500 vecinos tuvieron que dejar sus casas", "es"),
    ],
)
def test_those_who_had_to_leave_are_those_evacuated(first: str, then: str, language: str):
    one, other = report(1, first, persons=1200), report(2, then, language, hours=5, persons=1500)
    assert told(one, other) == [("update", [1200, 1500])]


@pytest.mark.parametrize(
    ("then", "language"),
    [
        ("Der Stillstand dauerte 55 Minuten", "de"),
        ("L'arrêt a duré 55 minutes", "fr"),
        ("停止は55分間に及んだ", "ja"),
    ],
)
def test_minutes_are_compared_as_hours_are(then: str, language: str):
    one = report(1, "The halt lasted 40 minutes")
    assert told(one, report(2, then, language, hours=5)) == [("conflict", [40, 55])]


def test_of_several_counts_of_the_dead_in_one_report_the_largest_is_the_toll():
    one = report(1, "Two bodies were found in the mine")
    other = report(2, "鉱山事故、死者7人に。会社は行方不明の5人の遺体を収容した", "ja", hours=30)
    assert told(one, other) == [("update", [2, 7])]


def test_an_offer_that_is_raised_replaces_the_one_before():
    one = report(1, "The workers rejected an offer of 25 percent", percent=25)
    other = report(2, "公司把加薪方案提高到30%", "zh", hours=90, percent=30)
    assert told(one, other) == [("update", [25, 30])]


def test_a_high_in_chinese_and_a_close_in_german_differ_in_scope():
    one = report(1, "伦铜盘中一度上涨3.7%", "zh", percent=3.7)
    other = report(2, "Kupfer schloss um 3.4 Prozent teurer", "de", hours=5, percent=3.4)
    assert told(one, other) == [("scope", [3.4, 3.7])]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Highway 1 was evacuated", "en"),
        ("装有300兆瓦电池的企业", "zh"),
        ("the road is shut at Reactor 4", "en"),
    ],
)
def test_the_number_of_a_road_or_of_megawatts_counts_nothing(text: str, language: str):
    assert [each.value for each in measured(report(1, text, language)) if each.kind == "count"] in ([], [300])


@pytest.mark.parametrize(
    ("text", "language"),
    [("the magnitude 7.4 shock", "en"), ("花莲7.2级地震", "zh"), ("マグニチュード7.4の地震", "ja")],
)
def test_a_magnitude_is_read_behind_its_word(text: str, language: str):
    (found,) = measured(report(1, text, language))
    assert found.facets[0] == "magnitude"


def test_ships_that_are_let_pass_are_no_ships_that_wait():
    one = report(1, "每天只放行25艘，排队等候的船舶已有117艘", "zh")
    other = report(2, "順番待ちの船は100隻ある", "ja", hours=90)
    assert told(one, other) == [("update", [117, 100])]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("a worker died and 5 are trapped", "en"),
        ("un muerto y 5 mineros atrapados", "es"),
        ("1人死亡、5人が閉じ込め", "ja"),
    ],
)
def test_those_who_are_trapped_are_none_of_the_dead(text: str, language: str):
    dead = report(1, "The collapse killed 6 workers", hours=40)
    early = report(2, text, language)
    assert ("conflict", [5, 6]) not in told(dead, early)
    assert 5 not in [value for kind, values in told(dead, early) if kind == "update" for value in values]


def test_ships_are_counted_under_a_compound_too():
    one = report(1, "32 Seeschiffe warten vor dem Hafen", "de")
    assert told(one, report(2, "60 ships are waiting", hours=30)) == [("update", [32, 60])]


def test_seconds_are_a_time_and_no_toll():
    one = report(1, "A fire killed 23 people in 42 seconds")
    assert told(one, report(2, "In 42 Sekunden starben 23 Menschen", "de", hours=5)) == [
        ("agreed", [23]),
        ("agreed", [42]),
    ]
    assert {each.kind for each in measured(one) if each.value == 42} == {"seconds"}


@pytest.mark.parametrize(
    ("then", "language"),
    [
        ("Zehn Überlebende nach dem Untergang", "de"),
        ("Diez fueron rescatados", "es"),
        ("救援人员已救起10人", "zh"),
    ],
)
def test_those_saved_are_counted_on(then: str, language: str):
    one = report(1, "Six sailors were rescued from the sea")
    assert told(one, report(2, then, language, hours=30)) == [("update", [6, 10])]
