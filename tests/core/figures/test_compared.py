"""Figures of several reports: agreed, updated, disputed or of different scope; like compared with like."""

import pytest

from monitor.core.figures import compared
from monitor.domain import Claim, Member
from tests.make import entry, reading

ONE = {1: "Ledger", 2: "Bote", 3: "Gazette"}


def report(id: int, text: str, language: str = "en", *, hours: float = 0, **claims: float) -> Member:
    """A report whose CLAIMS (unit=value) stand in its text, thousands parted by commas."""
    found = []
    for unit, value in claims.items():
        said = f"{value:,.10g}"
        start = text.index(said)
        found.append(Claim(start, start + len(said), value, unit))
    full = entry(text, id=id, hours=hours, outlet=ONE[id])
    return Member(full, reading(language, claims=found))


def told(*members: Member):
    found = compared(members, ONE)
    return [(f.kind, [v.value for v in f.values]) for f in (*found.agreed, *found.updated, *found.disputed)]


def test_one_value_from_two_origins_is_agreed_across_languages():
    one = report(1, "About 1,150 tonnes lie in stock", t=1150)
    other = report(2, "Im Lager liegen 1,150 Tonnen", "de", t=1150)
    assert told(one, other) == [("agreed", [1150])]


def test_one_origin_agrees_with_nobody():
    found = compared(
        [report(1, "About 1,150 tonnes lie in stock", t=1150), report(2, "Stock: 1,150 t", t=1150)],
        {1: "dpa", 2: "dpa"},
    )
    assert found.agreed == ()


def test_two_stocks_of_one_day_are_disputed_and_both_are_kept_with_their_places():
    one = report(1, "About 1,150 tonnes lie in stock", t=1150)
    other = report(2, "The company speaks of 1,570 tonnes in stock", t=1570)
    found = compared([one, other], ONE)
    (figure,) = found.disputed
    assert (figure.kind, [(v.value, v.entries) for v in figure.values]) == (
        "conflict",
        [(1150, (1,)), (1570, (2,))],
    )
    (place,) = figure.values[1].places
    assert other.entry.text[place.start : place.end] == "1,570"


@pytest.mark.parametrize(
    ("first", "then", "language"),
    [
        ("Explosion kills 4 workers", "Death toll rises to 6 after blast", "en"),
        ("4 Tote nach Explosion", "Zahl der Toten steigt auf 6", "de"),
        ("Explosion : 4 morts", "Le bilan monte à 6 morts", "fr"),
        ("Explosión deja 4 muertos", "Sube a 6 la cifra de muertos", "es"),
        ("爆発で4人死亡", "爆発の死者6人に", "ja"),
        ("爆炸致4人死亡", "爆炸死亡人数升至6人", "zh"),
    ],
)
def test_a_later_count_of_the_dead_replaces_the_earlier_one(first: str, then: str, language: str):
    found = compared([report(1, first, language), report(2, then, language, hours=9)], ONE)
    (figure,) = found.updated
    assert [value.value for value in figure.values] == [4, 6]
    assert figure.latest == 6
    assert found.disputed == ()


def test_a_high_of_the_day_and_a_close_differ_in_scope():
    one = report(1, "Nickel rose as much as 8.8% in the session", percent=8.8)
    other = report(2, "Nickel closed up 5.4%, a gain", percent=5.4)
    assert told(one, other) == [("scope", [5.4, 8.8])]


def test_what_is_counted_must_be_the_same():
    one = report(1, "Output of 300 tonnes", t=300)
    other = report(2, "Exports of 310 tonnes", t=310)
    assert told(one, other) == []


def test_a_small_number_agrees_only_where_the_words_do():
    one = report(1, "A blast injured 3 people")
    assert told(one, report(2, "Three ships wait at anchor")) == []
    assert told(one, report(2, "Drei Verletzte nach Explosion", "de")) == [("agreed", [3])]


def test_an_entry_that_gives_both_values_means_two_things():
    one = report(1, "The stake fell: it held 63 % and now holds 51 %")
    other = report(2, "The company held 63 %")
    assert [kind for kind, _ in told(one, other) if kind == "conflict"] == []


@pytest.mark.parametrize(
    ("announced", "unions", "language"),
    [
        ("The smelter is laying off 420 people", "600 jobs will be lost at the smelter", "en"),
        ("Die Hütte streicht 420 Stellen", "An der Hütte fallen 600 Stellen weg", "de"),
        ("La fonderie supprime 420 postes", "600 emplois perdus à la fonderie", "fr"),
        ("La fundición despide a 420 personas", "El sindicato habla de 600 empleos perdidos", "es"),
        ("製錬所は420人を一時帰休とする", "組合によると600人が失職する", "ja"),
        ("冶炼厂裁员420人", "工会称600人将失业", "zh"),
    ],
)
def test_jobs_that_are_cut_and_jobs_that_are_lost_are_one_figure(announced: str, unions: str, language: str):
    one = report(1, announced, language, persons=420)
    other = report(2, unions, language, persons=600)
    assert told(one, other) == [("conflict", [420, 600])]


@pytest.mark.parametrize(
    ("first", "then", "language"),
    [
        ("A strike of 3 days began at the port", "Union extends port strike to 5 days", "en"),
        ("Im Hafen begann ein Streik von 3 Tagen", "Streik im Hafen auf 5 Tage verlängert", "de"),
        ("Une grève de 3 jours débute au port", "La grève au port est prolongée à 5 jours", "fr"),
        ("Empieza una huelga de 3 días en el puerto", "El sindicato extiende la huelga a 5 días", "es"),
        ("港で3日間のストが始まった", "港のスト、5日間に延長", "ja"),
        ("港口开始3天罢工", "港口罢工延长至5天", "zh"),
    ],
)
def test_what_is_extended_is_updated_and_not_disputed(first: str, then: str, language: str):
    one = report(1, first, language, days=3)
    other = report(2, then, language, hours=30, days=5)
    assert told(one, other) == [("update", [3, 5])]


def test_what_one_side_demands_and_the_other_offers_is_no_contradiction():
    one = report(1, "The union demands 40 percent more pay", percent=40)
    other = report(2, "La empresa ofrece un aumento del 22 por ciento", "es", hours=1, percent=22)
    assert told(one, other) == [("scope", [22, 40])]


def test_a_quota_that_is_cut_disputes_no_price_that_rose():
    one = report(1, "The export quota is 10 percent lower", percent=10)
    other = report(2, "Cobalt rose 6 percent in Rotterdam", percent=6)
    assert told(one, other) == []


def test_what_held_before_is_no_second_value_of_the_report_that_says_so():
    one = report(1, "The outlay for the scheme is 500 million", INR=500)
    other = report(2, "The outlay was raised to 645 million from 500 million", hours=30, INR=645)
    both = Member(
        other.entry,
        reading(claims=(*other.reading.claims, *report(2, other.entry.title, INR=500).reading.claims)),
    )
    assert told(one, both) == [("agreed", [500]), ("update", [500, 645])]


def test_a_quarter_and_a_year_differ_in_scope():
    one = report(1, "Output in the quarter came to 71,000 tonnes", t=71_000)
    other = report(2, "Output for the full year will be 290,000 tonnes", t=290_000)
    assert told(one, other) == [("scope", [71_000, 290_000])]


def test_dollars_a_tonne_are_compared_with_dollars():
    text = "The price stood at 58,500 in Rotterdam"
    per_tonne = Claim(text.index("58"), text.index("58") + 6, 58_500, "USD/t")
    one = Member(entry(text, id=1, outlet=ONE[1]), reading(claims=[per_tonne]))
    other = report(2, "The price stood at 61,200 in Rotterdam", USD=61_200)
    assert told(one, other) == [("conflict", [58_500, 61_200])]
