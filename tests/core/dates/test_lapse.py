"""Stretches counted from the publication day, and last days told by where they lie."""

from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.core.dates import moments

PUBLISHED = datetime(2026, 3, 10, tzinfo=UTC)  # a Tuesday

DEADLINES = [
    ("en", "Firms must comply within 90 days", "2026-06-08"),
    ("en", "papers are due by the end of the month", "2026-03-31"),
    ("de", "Firmen müssen binnen 90 Tagen Anträge stellen", "2026-06-08"),
    ("de", "bis Ende des nächsten Monats", "2026-04-30"),
    ("fr", "une réponse dans un délai de trente jours", "2026-04-09"),
    ("fr", "d'ici à la fin du mois", "2026-03-31"),
    ("fr", "dans les trois prochains mois", "2026-06-10"),
    ("es", "en un plazo de 90 días", "2026-06-08"),
    ("es", "antes de fin de mes", "2026-03-31"),
    ("ja", "90日以内に申請する", "2026-06-08"),
    ("ja", "半年以内に撤廃", "2026-09-10"),
    ("ja", "来週月曜日までに", "2026-03-16"),
    ("zh", "90天内提交申请", "2026-06-08"),
    ("zh", "截至下周一", "2026-03-16"),
    ("zh", "半年内完成", "2026-09-10"),
    ("en", "Envoys must leave within 48 hours", "2026-03-12"),
    ("en", "The crew has 24 hours to answer", "2026-03-11"),
    ("de", "Der Rat fordert den Abzug binnen 24 Stunden", "2026-03-11"),
    ("fr", "dans les 72 heures", "2026-03-13"),
    ("es", "en un plazo de 36 horas", "2026-03-12"),
    ("ja", "48時間以内に退去", "2026-03-12"),
    ("ja", "1週間程度以内に発表", "2026-03-17"),
    ("zh", "要求24小时内撤离", "2026-03-11"),
]


@pytest.mark.parametrize(
    ("language", "text", "iso"), DEADLINES, ids=[f"{c[0]}-{c[1][:20]}" for c in DEADLINES]
)
def test_a_relative_deadline_is_a_day(language: str, text: str, iso: str) -> None:
    found = moments(text, language, PUBLISHED)
    assert [(moment.iso, moment.deadline) for moment in found] == [(iso, True)]


@pytest.mark.parametrize(
    ("language", "text"),
    [("zh", "韩国3月前20天出口下降"), ("en", "The vote was 14 hours ago"), ("en", "They met within 3 hours")],
)
def test_what_is_past_or_of_a_day_is_no_deadline_of_another(language: str, text: str) -> None:
    found = moments(text, language, PUBLISHED)
    assert not any(moment.deadline and moment.iso != "2026-03-10" for moment in found)


STARTS = [
    ("ja", "来月1日から適用", "2026-04-01"),
    ("zh", "自4月1日起施行", "2026-04-01"),
    ("zh", "下月起实施", "2026-04"),
    ("de", "Ab Montag gilt die Regel", "2026-03-16"),
    ("en", "starting Monday", "2026-03-16"),
    ("fr", "À partir de lundi", "2026-03-16"),
]


@pytest.mark.parametrize(("language", "text", "iso"), STARTS, ids=[f"{c[0]}-{c[1][:20]}" for c in STARTS])
def test_what_holds_from_a_day_to_come_has_that_day(language: str, text: str, iso: str) -> None:
    found = moments(text, language, PUBLISHED)
    assert [(moment.iso, moment.effect) for moment in found] == [(iso, True)]


BACK = [
    ("en", "three years earlier", "2023"),
    ("de", "vor zwei Jahren", "2024"),
    ("fr", "il y a cinq ans", "2021"),
    ("es", "hace diez años", "2016"),
    ("ja", "2年前", "2024"),
    ("zh", "五年前", "2021"),
]


@pytest.mark.parametrize(("language", "text", "iso"), BACK, ids=[c[0] for c in BACK])
def test_years_ago_are_a_year(language: str, text: str, iso: str) -> None:
    assert [moment.iso for moment in moments(text, language, PUBLISHED)] == [iso]


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("La production a reculé au premier trimestre", "2025-03-31"),
        ("Lynas ouvrira une usine au premier trimestre", "2026-03-31"),
    ],
    ids=["told", "to come"],
)
def test_a_quarter_of_which_figures_are_told_is_over(text: str, iso: str) -> None:
    assert [moment.iso for moment in moments(text, "fr", PUBLISHED)] == [iso]


WITHIN = {
    "en": "within {} days",
    "de": "innerhalb von {} Tagen",
    "fr": "dans un délai de {} jours",
    "es": "en un plazo de {} días",
    "ja": "{}日以内に",
    "zh": "{}天之内",
}


@given(
    st.sampled_from(sorted(WITHIN)),
    st.integers(2, 365),
    st.dates(date(2000, 1, 1), date(2090, 1, 1)),
)
def test_so_many_days_are_so_many_days_in_every_language(language: str, days: int, day: date) -> None:
    [found] = moments(WITHIN[language].format(days), language, datetime.combine(day, time(), UTC))
    assert found.iso is not None
    assert (datetime.fromisoformat(found.iso).date() - day).days == days


@given(st.text(max_size=60), st.sampled_from(sorted(WITHIN)))
def test_any_text_has_dates_inside_it_or_none(text: str, language: str) -> None:
    assert all(0 <= m.start < m.end <= len(text) for m in moments(text, language, PUBLISHED))
