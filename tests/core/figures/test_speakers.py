"""Figures of several speakers in one text, numbers without a noun, and what is told apart by more than words."""

import pytest

from monitor.adapters.lexicon_kept import load_lexicon
from monitor.adapters.reader import told
from monitor.core.figures import compared
from monitor.core.figures.measured import measured
from monitor.domain import Claim, Member
from monitor.settings import data_dir
from tests.make import entry, reading

LEXICON = load_lexicon(data_dir("rules") / "lexicon")
ORIGINS = {1: "Ledger", 2: "Bote", 3: "Gazette"}


def report(id: int, text: str, language: str = "en", *, hours: float = 0, **claims: float | str) -> Member:
    """A report; CLAIMS are unit=words that stand for a figure in its text, thousands parted by commas."""
    found = []
    for unit, value in claims.items():
        said = f"{value:,.10g}"
        start = text.index(said)
        found.append(Claim(start, start + len(said), float(value), unit))
    return Member(entry(text, id=id, hours=hours, outlet=ORIGINS[id]), reading(language, claims=found))


def differing(*members: Member) -> list[tuple[str, list[float | str]]]:
    found = compared(members, ORIGINS)
    return [(f.kind, [v.value for v in f.values]) for f in (*found.updated, *found.disputed)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The operator counts 38,000 records; the hackers speak of 9,000.", "en"),
        ("Kopiert wurden 38.000 Datensätze; der Betreiber spricht von 9.000.", "de"),
        ("On compte 38 000 fiches ; l'exploitant parle de 9 000.", "fr"),
        ("Se copiaron 38.000 fichas; la empresa habla de 9.000.", "es"),
    ],
)
def test_a_number_without_a_noun_counts_what_the_one_before_it_counts(text: str, language: str):
    first = Claim(text.index("38"), text.index("38") + len("38,000"), 38_000, "count")
    member = Member(entry(text, id=1), reading(language, claims=[first]))
    assert [(m.value, m.against) for m in measured(member)] == [(38_000, None), (9_000, 38_000)]


@pytest.mark.parametrize(
    "text", ["Das 18. Paket kommt", "Am Quai 7, spät", "Der Fall T-412/23.", "Im Jahr 2019."]
)
def test_names_years_and_ordinals_are_no_numbers_without_a_noun(text: str):
    held = f"Es kamen 12 Schiffe. {text}"
    first = Claim(held.index("12"), held.index("12") + 2, 12, "vessels")
    found = measured(Member(entry(held, id=1), reading("de", claims=[first])))
    assert [m.value for m in found if m.against is not None] == []


def test_a_toll_that_two_speakers_put_differently_is_no_update():
    early = report(1, "At least 14 dead in mine collapse", persons=14)
    both = report(2, "A rights group puts the dead at 31. Officials spoke of 14.", hours=2, persons=31)
    late = report(3, "Officials say 14 dead in mine collapse", hours=20, persons=14)
    assert differing(early, both, late) == [("conflict", [14, 31])]


def test_a_toll_that_a_later_report_sets_against_the_earlier_one_is_an_update():
    early = report(1, "Collapse leaves 6 dead", persons=6)
    late = report(2, "Dam failure: 11 dead, up from 6 on Tuesday", hours=30, persons=11)
    assert differing(early, late) == [("update", [6, 11])]


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("The firm reckons with 5 weeks of work", "Ein Kenner rechnet mit 11 Wochen", "de"),
        ("The firm says it will take 5 weeks", "Un expert table sur 11 semaines", "fr"),
    ],
)
def test_a_rare_unit_is_compared_where_nobody_says_what_it_measures(one: str, other: str, language: str):
    assert differing(report(1, one, weeks=5), report(2, other, language, hours=1, weeks=11)) == [
        ("conflict", [5, 11])
    ]


def test_two_durations_in_one_text_are_two_things():
    one = report(1, "The firm says 5 weeks, and 2 months for appeals", weeks=5, months=2)
    other = report(2, "Appeals may be filed within 2 months, the firm said", hours=1, months=2)
    assert differing(one, other) == []


def test_the_same_noun_in_two_languages_counts_the_same_thing():
    one = report(1, "Some 130 families were moved", count=130)
    other = report(2, "210 Familien leben in Schulen", "de", hours=1, count=210)
    assert [values for _, values in differing(one, other)] == [[130, 210]]


def test_so_many_more_are_no_other_total():
    one = report(1, "Crane accident: 5 dead", persons=5)
    other = report(2, "2 more workers dead after crane accident", hours=1, persons=2)
    assert differing(one, other) == []


def read(id: int, text: str, language: str, hours: float) -> Member:
    found = told(text, language, None, LEXICON)
    held = reading(language, claims=list(found.claims), hits=list(found.hits))
    return Member(entry(text, id=id, hours=hours, outlet=ORIGINS[id]), held)


def test_what_all_who_give_one_value_give_beside_the_other_counts_another_thing():
    ship = read(1, "Seven tugs were at work; 84 vessels were waiting by noon.", "en", 0)
    wire = read(2, "Hay 84 buques a la espera y siete remolcadores trabajan en la zona.", "es", 1)
    late = read(3, "スエズ運河、コンテナ船座礁で通航停止 84隻が足止め", "ja", 2)
    assert differing(ship, wire, late) == differing(ship, wire) == []
