"""Two reports in two languages -> whether their figures agree, conflict, are updated or cover different things."""

import pytest

from monitor.core.claims.bounds import bound_of
from monitor.core.figures import compared
from monitor.domain import Claim, Member
from tests.core.figures.test_speakers import ORIGINS, differing, report
from tests.make import entry, reading

SATURDAY = 24 * 5.0


@pytest.mark.parametrize(
    ("first", "language", "second", "other", "unit", "values", "kind"),
    [
        ("Dockers turn down a 5% pay offer", "en", "Die Arbeitgeber erhöhen ihr Lohnangebot auf 6 Prozent", "de", "percent", (5, 6), "update"),
        ("Tin exports of 30,000 t are approved", "en", "锡矿出口量下调至18,000吨", "zh", "t", (30_000, 18_000), "update"),
        ("The plant has a capacity of 300 MW", "en", "La centrale, un site d'une capacité de 420 MW, brûle", "fr", "MW", (300, 420), "conflict"),
        ("Ce gisement assure désormais 60 % du marché", "fr", "该公司的市场份额只有45%", "zh", "percent", (60, 45), "conflict"),
        ("Die Mine liefert 80 Prozent der Weltproduktion", "de", "La mina aporta el 30 % de las importaciones de la UE", "es", "percent", (80, 30), "scope"),
        ("The line has a capacity of 40 t a month", "en", "Die Linie hat eine Kapazität von 450 t im Jahr", "de", "t", (40, 450), "scope"),
        ("The stock lost 11%", "en", "Die Aktie fiel um 7 Prozent", "de", "percent", (11, 7), "conflict"),
        ("The line was shut for 3 days after a flood", "en", "铁路停运将延长至12天", "zh", "days", (3, 12), "update"),
    ],
)  # fmt: skip
def test_a_pair_is_told(
    first: str, language: str, second: str, other: str, unit: str, values: tuple[float, float], kind: str
):
    one = report(1, first, language, **{unit: values[0]})
    two = report(2, second, other, hours=SATURDAY, **{unit: values[1]})
    assert differing(one, two) == [(kind, list(values) if kind == "update" else sorted(values))]


def test_a_share_that_somebody_has_by_now_is_no_newer_count_of_it():
    early = report(1, "Its market share is only 45%", percent=45)
    late = report(2, "Les importations couvrent désormais 60 % du marché", "fr", hours=9, percent=60)
    assert differing(early, late) == [("conflict", [45, 60])]


@pytest.mark.parametrize(
    ("later", "kind"),
    [
        ("The duty is postponed; it will now apply from 1 November 2026", "update"),
        ("The duty will apply from 1 November 2026, traders say", "conflict"),
    ],
)
def test_days_on_which_one_thing_happens_are_compared(later: str, kind: str):
    first = report(1, "Der Zoll gilt ab dem 1. Oktober 2026", "de")
    second = report(2, later, hours=SATURDAY)
    assert differing(first, second) == [(kind, ["2026-10-01", "2026-11-01"])]


def test_days_of_different_things_do_not_dispute_each_other():
    first = report(1, "The duty takes effect on 1 October 2026")
    second = report(2, "The port reopens on 12 October 2026")
    assert differing(first, second) == []


def test_what_one_agency_gives_later_replaces_what_it_gave():
    first = report(1, "The mine loses output of 6,000 t a day", t=6_000)
    second = report(2, "Die Mine verliert eine Produktion von 7,000 t am Tag", "de", hours=20, t=7_000)
    found = compared([first, second], {1: "AFP", 2: "AFP"})
    assert [(f.kind, f.latest) for f in found.updated] == [("update", 7_000)]


def test_some_forty_do_not_dispute_42():
    text = "Une quarantaine de navires attendent"
    start, end, bound = 0, len("Une quarantaine"), bound_of(text, "fr", 0, len("Une quarantaine"))[0]
    claim = Claim(start, end, 40, "vessels", bound=bound)
    first = Member(entry(text, id=1, outlet=ORIGINS[1]), reading("fr", claims=[claim]))
    assert differing(first, report(2, "42 ships wait", hours=9, vessels=42)) == []


def test_whom_they_look_for_are_missing_and_were_not_before():
    first = report(1, "23 miners are missing, 32 dead", persons=32)
    second = report(2, "32 Tote; Retter suchten nach 14 Kumpeln", "de", hours=9, persons=32)
    assert differing(first, second) == [("update", [23, 14])]
