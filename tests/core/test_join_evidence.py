"""What speaks for and against two reports being one: numbers, names by their sound, and what was learned of them."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.core.join import JUDGE, Features, Rarity, features
from monitor.core.join.evidence import NAMES, evidence
from monitor.core.join.features import Broader, itself
from monitor.core.join.sounds import sounds
from monitor.domain import Claim, ConceptHit, Reading
from tests.make import claim, member, reading

KINDS = {
    "ai_chips": frozenset({"ai_chips", "semiconductors"}),
    "wafers": frozenset({"wafers", "semiconductors"}),
}


def of_kinds(concept: str) -> frozenset[str]:
    return KINDS.get(concept, frozenset({concept}))


def report(title: str, read: Reading, summary: str = "", broader: Broader = itself) -> Features:
    return features(member(title, summary=summary, read=read), broader)


def told(one: Features, other: Features) -> dict[str, float]:
    return dict(zip(NAMES, evidence(one, other, 0.5, Rarity()), strict=True))


def test_a_kind_of_a_material_is_no_other_material_and_two_kinds_of_one_are():
    chips, semis, wafers = (
        report("A report", reading(materials=[name]), broader=of_kinds)
        for name in ("ai_chips", "semiconductors", "wafers")
    )
    assert told(chips, semis)["against"] == 0
    assert told(chips, semis)["materials"] > 0
    assert told(chips, wafers)["against"] == 1


def test_what_is_contradicted_weighs_less_the_more_rare_names_both_write():
    one = report("Leak near Mulenda, Kitwe, Kafue", reading("en", countries=["CN"]))
    many = report("Une fuite à Mulenda, Kitwe, Kafue", reading("fr", countries=["ZM"]))
    few = report("Une fuite à Mulenda", reading("fr", countries=["ZM"]))
    assert 0 < told(one, many)["ratio"] < told(one, few)["ratio"]


def test_figures_of_one_kind_that_are_far_from_each_other_are_told_from_near_ones():
    one, near, far = (
        report("Cars", reading(claims=[claim(n, "vehicles")])) for n in (62_000, 65_000, 171_000)
    )
    assert 0 < told(one, near)["values_apart"] < told(one, far)["values_apart"]
    assert told(one, one)["values_apart"] == 0


def test_figures_of_a_unit_that_both_tell_in_speak_against_it_if_none_is_the_same():
    one = report("Cars", reading(claims=[claim(40, "percent"), claim(7, "count")]))
    same = report("Cars", reading(claims=[claim(40, "percent"), claim(3, "percent")]))
    other = report("Cars", reading(claims=[claim(38, "percent"), claim(7, "t")]))
    assert told(one, same)["units_apart"] == 0
    assert told(one, other)["units_apart"] == 1


@pytest.mark.parametrize(
    ("day", "speaks"), [("2026-07-13", 1), ("2026-07-14", 1), ("2026-07-15", 0), ("2026-05-02", 0)]
)
def test_a_later_report_that_dates_something_on_a_day_before_the_first_speaks_for_it(day: str, speaks: int):
    first = report_of(datetime(2026, 7, 14, 8, tzinfo=UTC), None)
    later = report_of(datetime(2026, 7, 18, 8, tzinfo=UTC), day)
    assert told(first, later)["dated"] == told(later, first)["dated"] == speaks


def report_of(published: datetime, day: str | None) -> Features:
    claims = [Claim(start=0, end=4, value=None, unit="date", as_of=day)] if day else []
    return features(member("Fire", published=published, read=reading(claims=claims)))


NUMBERS = st.lists(st.floats(0, 3), min_size=len(NAMES), max_size=len(NAMES))


@given(NUMBERS, st.sampled_from(("cosine", "figures", "names", "told", "countries")), st.floats(0, 2))
def test_more_of_what_speaks_for_it_never_counts_less(numbers, name, more):
    raised = list(numbers)
    raised[NAMES.index(name)] += more
    less, least = JUDGE.odds([raised, numbers])
    assert less >= least - 1e-9


@given(NUMBERS, st.sampled_from(("against", "ratio", "days", "headed", "own_countries")), st.floats(0, 2))
def test_more_of_what_speaks_against_it_never_counts_more(numbers, name, more):
    raised = list(numbers)
    raised[NAMES.index(name)] += more
    more_odds, odds = JUDGE.odds([raised, numbers])
    assert more_odds <= odds + 1e-9


def test_which_of_two_reports_comes_first_does_not_matter():
    one = report("Fire at Mulenda", reading("en", countries=["CN"], claims=[claim(140)]), "Kafue burns.")
    other = report("Brand in Kitwe", reading("de", countries=["CN", "ZM"], claims=[claim(90)]))
    assert told(one, other) == told(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("La mina de Panasqueira", "パナスケイラ鉱山"),
        ("Wacker in Burghausen", "瓦克博格豪森工厂"),
        ("Constanța", "コンスタンツァ港"),
        ("Nyrstar smelters", "ナイルスターの製錬所"),
        ("North Carolina", "ノースカロライナ州"),
        ("Escondida", "エスコンディーダ銅山"),
        ("Spruce Pine", "斯普鲁斯派恩小镇"),
        ("Aricell", "アリセル"),
        ("Gafsa", "加夫萨矿区"),
        ("Balama", "バラマ鉱山"),
    ],
)
def test_a_name_sounds_alike_in_every_script(one: str, other: str):
    assert sounds(one) & sounds(other)


def test_names_that_sound_alike_speak_for_one_story_in_two_scripts_only():
    ours, theirs = report("Panasqueira", reading("es")), report("パナスケイラ鉱山", reading("ja"))
    assert told(ours, theirs)["told"] > 0
    assert told(ours, report("Kafue", reading("fr")))["told"] == 0


def test_countries_and_materials_count_once_however_they_sound():
    text = "Portugal ships tungsten"
    read = reading("en", countries=["PT"], hits=[ConceptHit("pt", "country", 0, 8)])
    assert "~PRTKR" in sounds(text)
    assert "~PRTKR" not in report(text, read).sounds
