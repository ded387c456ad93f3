"""Words for times in six languages -> ISO dates, counted from the day of publication."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.core.dates import ends_after, moments
from monitor.domain.understand import LANGUAGES

THURSDAY = datetime(2026, 4, 16, tzinfo=UTC)

CASES = [
    ("fr", "Plusieurs cargaisons ont été reportées à mai.", "2026-05", False),
    ("en", "Output is lost if the smelter stays down into July.", "2026-07", False),
    ("de", "Die Ladungen wurden auf Juni verschoben.", "2026-06", False),
    ("es", "Los cargamentos fueron aplazados a junio.", "2026-06", False),
    ("en", "The ministry said on Tuesday that talks go on.", "2026-04-14", False),
    ("en", "Companies must file their plans by 30 June.", "2026-06-30", True),
    ("en", "Comments are due by Dec. 10.", "2026-12-10", True),
    ("en", "The board will decide in the fourth quarter.", "2026-12-31", False),
    ("en", "Exports rose in the first quarter of 2025.", "2025-03-31", False),
    ("en", "The quota was set last year.", "2025", False),
    ("en", "The levy takes effect on 2 December.", "2026-12-02", False),
    ("de", "Die Abgabe tritt am 2. Dezember in Kraft.", "2026-12-02", False),
    ("en", "The levy took effect on 2 December.", "2025-12-02", False),
    ("zh", "办法自12月2日起施行。", "2026-12-02", False),
    ("en", "The talks open next Monday.", "2026-04-20", False),
    ("en", "Licences have been needed since October.", "2025-10", False),
    ("de", "Das Amt teilte am Mittwoch mit, dass geprüft werde.", "2026-04-15", False),
    ("de", "Die Ausgaben steigen bis März kommenden Jahres.", "2027-03", True),
    ("de", "Anträge nimmt die Behörde bis zum 31. Mai an.", "2026-05-31", True),
    ("de", "Die Regel tritt am 1. Januar 2027 in Kraft.", "2027-01-01", False),
    ("de", "Im Vorjahr war es weniger.", "2025", False),
    ("de", "Das Werk soll ab Mitte 2028 liefern.", "2028-06", False),
    ("fr", "Les offres sont attendues d'ici fin mars.", "2027-03", True),
    ("fr", "Le ministre l'a dit mardi.", "2026-04-14", False),
    ("fr", "Un recours est possible avant le 30 juin 2026.", "2026-06-30", True),
    ("fr", "La ligne produira au premier trimestre 2028.", "2028-03-31", False),
    ("fr", "L'an dernier, la mine a fermé.", "2025", False),
    ("es", "Desde el 27 de abril habrá menos cupos.", "2026-04-27", False),
    ("es", "Desde el 27 de junio faltan cupos.", "2025-06-27", False),
    ("en", "Mud rushed in on 8 April. Next year will be worse.", "2026-04-08", False),
    ("es", "La votación será el próximo martes.", "2026-04-21", False),
    ("es", "Deben responder a más tardar el 30 de junio de 2026.", "2026-06-30", True),
    ("es", "El cupo vale hasta finales de 2027.", "2027-12", True),
    ("ja", "来年4月に施行する。", "2027-04", False),
    ("ja", "12月1日から適用する。", "2026-12-01", False),
    ("ja", "2026年9月末までに回答を求めた。", "2026-09", True),
    ("ja", "15日に発表した。", "2026-04-15", False),
    ("ja", "全面再開は28日になる見通し。", "2026-04-28", False),
    ("zh", "部长会议28日举行。", "2026-04-28", False),
    ("zh", "新规自2026年7月1日起施行。", "2026-07-01", False),
    ("zh", "申请须在今年底前提交。", "2026-12", True),
    ("zh", "措施延长至2026年11月10日。", "2026-11-10", True),
    ("zh", "明年3月公布结果。", "2027-03", False),
    ("zh", "去年上半年产量下降。", "2025-06-30", False),
    ("en", "Production will not resume before March 2027.", "2027-03", False),
    ("en", "Comments must arrive before 3 March 2027.", "2027-03-03", True),
    ("fr", "La production ne reprendra pas avant mars 2027.", "2027-03", False),
    ("es", "La producción no se reanudará antes de marzo de 2027.", "2027-03", False),
]


@pytest.mark.parametrize(
    ("language", "text", "iso", "deadline"), CASES, ids=[f"{c[0]}-{c[2]}-{n}" for n, c in enumerate(CASES)]
)
def test_a_time_is_read_as_the_date_it_means(language: str, text: str, iso: str, deadline: bool) -> None:
    found = {(moment.iso, moment.deadline) for moment in moments(text, language, THURSDAY)}
    assert (iso, deadline) in found


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "on Wednesday"), ("de", "im vergangenen Jahr"), ("fr", "hier"), ("ja", "来年"), ("zh", "去年")],
)
def test_a_relative_time_stays_open_without_a_day_of_publication(language: str, text: str) -> None:
    assert [moment.iso for moment in moments(text, language, None)] == [None]


def test_a_full_date_needs_no_day_of_publication() -> None:
    assert [moment.iso for moment in moments("am 9. Juni 2026", "de", None)] == ["2026-06-09"]


@pytest.mark.parametrize(
    "text", ["It may rise.", "They march on.", "2000 tonnes of ore", "Section 301 applies"]
)
def test_words_and_figures_that_look_like_dates_are_left_alone(text: str) -> None:
    assert moments(text, "en", THURSDAY) == ()


def test_a_day_that_does_not_exist_has_no_date() -> None:
    assert [moment.iso for moment in moments("on 31 February 2026", "en", THURSDAY)] == [None]


def test_a_year_ends_after_a_day_only_when_it_is_a_later_year() -> None:
    assert ends_after("2027", date(2026, 4, 16))
    assert not ends_after("2026", date(2026, 4, 16))
    assert ends_after("2026-05", date(2026, 4, 16))


@given(st.text(max_size=200), st.sampled_from(LANGUAGES))
def test_moments_lie_inside_the_text_in_order_and_never_over_one_another(text: str, language: str) -> None:
    found = moments(text, language, THURSDAY)
    edges = [edge for moment in found for edge in (moment.start, moment.end)]
    assert edges == sorted(edges)
    assert all(0 <= edge <= len(text) for edge in edges)


def test_tonnes_a_day_are_no_day() -> None:
    assert list(moments("レアアース泥を1日350トン引き揚げた。", "ja", None)) == []


@pytest.mark.parametrize(
    ("language", "text", "iso"),
    [
        ("es", "México impondrá aranceles del 35% desde enero", "2027-01"),
        ("es", "Las exportaciones caen desde enero", "2026-01"),
        ("zh", "北方稀土上调12月挂牌价", "2026-12"),
        ("en", "Offers for December are higher", "2026-12"),
        ("en", "Shipments fell in January", "2026-01"),
    ],
)
def test_the_month_that_is_next_is_not_the_one_long_past(language: str, text: str, iso: str) -> None:
    said = moments(text, language, datetime(2026, 11, 27, tzinfo=UTC))
    assert [one.iso for one in said] == [iso]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le fondeur attend ses premières cellules en mai"),
        ("de", "Der Konzern rechnet im Mai mit den ersten Zellen"),
        ("es", "El grupo aguarda sus primeras celdas en mayo"),
        ("en", "The maker awaits its first cells in May"),
        ("ja", "同社は5月に最初のセルを受け取る。"),
    ],
)
def test_what_is_awaited_is_to_come(language, text):
    assert [m.iso for m in moments(text, language, datetime(2027, 3, 3, tzinfo=UTC))] == ["2027-05"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die Bahn geht davon aus, dass die Strecke am Freitag wieder befahrbar ist."),
        ("en", "The railway expects the line to reopen on Friday."),
        ("fr", "La compagnie espère rouvrir la ligne vendredi."),
        ("es", "El comité convocó un paro desde el viernes."),
    ],
)
def test_a_weekday_of_what_is_expected_or_called_for_is_to_come(language, text):
    assert [m.iso for m in moments(text, language, datetime(2027, 6, 3, tzinfo=UTC))] == ["2027-06-04"]
