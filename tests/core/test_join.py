"""Joining: copies, meaning, what speaks against it, and that the order of arrival does not decide."""

from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.core.join import WINDOW, Window, arrange, duplicate, features, shingles
from monitor.core.join.features import copied
from tests.make import EIGHT, claim, member, reading, vector

LICENCES = (
    "China requires licences for dysprosium exports from December, the commerce ministry said on Monday"
)
COPY = "China requires licences for dysprosium exports from December, the commerce ministry said on Monday evening"


def together(*members) -> list[set[int]]:
    attached, fresh = arrange(members, ())
    assert attached == []
    return [{m.entry.id for m in group} for group in fresh]


def test_a_copied_text_joins_even_where_the_meaning_was_not_understood():
    blank = reading(meaning=b"\0" * 2048)
    assert together(member(LICENCES, id=1, read=blank), member(COPY, id=2, read=blank)) == [{1, 2}]


def test_the_same_report_in_two_languages_is_one_story():
    quota = [claim(140)]
    german = reading("de", materials=["dysprosium"], countries=["CN"], claims=quota, meaning=vector(1.0, 0.5))
    french = reading("fr", materials=["dysprosium"], countries=["CN"], claims=quota, meaning=vector(1.0, 0.9))
    assert together(
        member("Peking verlangt", id=1, read=german), member("Pékin exige", id=2, read=french)
    ) == [{1, 2}]


def test_another_place_and_another_material_keep_look_alikes_apart():
    strike = reading(materials=["cobalt"], countries=["CD"], meaning=vector(1.0, 0.8, 0.6))
    other = reading(materials=["lithium"], countries=["CL"], meaning=vector(1.0, 0.0, 0.0))
    assert together(
        member("Strike at a mine", id=1, read=strike), member("Miners walk out", id=2, read=other)
    ) == [
        {1},
        {2},
    ]


def test_the_same_words_months_later_are_another_story():
    hours = WINDOW.total_seconds() / 3600 + 1
    assert together(member(LICENCES, id=1), member(LICENCES, id=2, hours=hours)) == [{1}, {2}]


def test_a_late_entry_joins_a_story_that_is_known():
    known = member(LICENCES, id=1)
    attached, fresh = arrange([member(COPY, id=2, hours=5)], [(77, known)])
    assert [(m.entry.id, story) for m, story in attached] == [(2, 77)]
    assert fresh == []


def test_unspaced_scripts_are_compared_by_letters():
    japanese = "中国、ジスプロシウムの輸出に許可制を導入すると商務省が発表した"
    assert duplicate(features(member(japanese)), features(member(f"{japanese}。")))
    assert len(shingles(japanese)) > 10


def test_copies_of_one_text_arriving_at_once_are_one_story():
    copies = [member(f"{LICENCES} (dpa)", id=i, outlet=f"Paper {i}") for i in range(1, 41)]
    assert together(*copies) == [set(range(1, 41))]


@settings(max_examples=25, deadline=None)
@given(st.permutations(range(8)))
def test_the_order_of_arrival_does_not_change_the_stories(order):
    members = [
        member(
            f"{word} report {i}",
            id=i + 1,
            hours=i,
            read=reading(
                materials=[material],
                claims=[claim(100.0 + (i % 2))],
                meaning=vector(*(1.0 if n == i % 2 else 0.1 for n in range(2))),
            ),
        )
        for i, (word, material) in enumerate([("Quota", "cobalt"), ("Tariff", "lithium")] * 4)
    ]
    shuffled = together(*(members[i] for i in order))
    assert sorted(map(sorted, shuffled)) == sorted(map(sorted, together(*members)))


def test_one_window_places_batch_after_batch_as_one_batch_would():
    reports = [member(f"{LICENCES}, part {i}", id=i, hours=i) for i in range(1, 7)]
    window = Window()
    groups = [arrange([each], window=window) for each in reports]
    assert len(groups[0][1]) == 1
    assert {window.story_of(each) for each in reports} == {window.story_of(reports[0])}


def test_what_is_forgotten_is_joined_no_more_and_leaves_no_trace():
    window = Window()
    arrange([member(LICENCES, id=1)], window=window)
    window.forget(EIGHT + timedelta(days=1))
    assert len(window) == 0
    assert window.stories == []
    _, fresh = arrange([member(COPY, id=2, hours=5)], window=window)
    assert len(fresh) == 1


REPORTS = [
    (f"{place} {what} told {n}", place, what, n)
    for place, what in (("CD", "cobalt"), ("CL", "lithium"), ("ID", "nickel"), ("GN", "bauxite"))
    for n in range(4)
]


@settings(max_examples=25, deadline=None)
@given(st.permutations(range(len(REPORTS))))
def test_entries_that_come_one_by_one_in_any_order_make_nearly_the_same_stories(order):
    """The tolerance: of the pairs that one batch joins, nine in ten are joined, and no pair is joined beside."""
    made = [
        member(
            title,
            summary=f"{what} of {place}, told once more: number {n} of these reports.",
            id=i + 1,
            hours=3 * n,
            read=reading(
                materials=[what],
                countries=[place],
                claims=[claim(100.0 * (1 + i // 4))],
                meaning=vector(*(1.0 if m == i // 4 else 0.2 * ((i + m) % 3) for m in range(4))),
            ),
        )
        for i, (title, place, what, n) in enumerate(REPORTS)
    ]
    window = Window()
    for at in order:
        arrange([made[at]], window=window)
    ours = {
        (a, b) for a in range(16) for b in range(a) if window.story_of(made[a]) == window.story_of(made[b])
    }
    _, groups = arrange(made)
    home = {m.entry.id - 1: n for n, group in enumerate(groups) for m in group}
    wanted = {(a, b) for a in range(16) for b in range(a) if home[a] == home[b]}
    assert len(wanted) == 24
    assert ours <= wanted
    assert len(ours & wanted) >= 0.9 * len(wanted)


def test_short_chinese_texts_with_many_commas_are_compared_by_letters_too():
    text = "广西一厂起火，无人伤亡，过火面积约600平方米，正在监测。"
    assert copied(shingles(text), shingles(f"{text}本报记者"))


def test_figures_in_tonnes_and_in_megawatts_are_not_the_same():
    one = features(member("Ore", id=1, read=reading(claims=[claim(1200, "t")])))
    other = features(member("Power", id=2, read=reading(claims=[claim(1200, "MW")])))
    assert one.figures.isdisjoint(other.figures)


def named_in(title: str, summary: str, number: int, side: float, hours: int = 0, language: str = "en"):
    read = reading(language, meaning=vector(1.0, side))
    return member(title, summary=summary, id=number, hours=hours, read=read)


def test_a_report_that_links_two_of_one_batch_brings_them_into_one_story():
    first, second, between = (
        named_in(title, summary, number, side, number, language)
        for number, title, summary, side, language in (
            (1, "Mulenda mine is shut", "the pit is flooded", 0.0, "en"),
            (2, "On ferme une mine", "Kafulwe et Tubondo sont à l’arrêt", 1.9, "fr"),
            (3, "Mulenda, Kafulwe und Tubondo stehen still", "alles ist zu", 0.6, "de"),
        )
    )
    assert len(together(first, second)) == 2
    assert together(first, second, between) == [{1, 2, 3}]


def test_a_report_that_takes_another_back_joins_what_its_outlet_told():
    def about(meaning: bytes):
        return reading("en", materials=["nickel"], countries=["ID"], meaning=meaning)

    told = member("Nickel ban in January", id=1, outlet="Wire", read=about(vector(1.0, 0.0)))

    def later(body: str, outlet: str = "Wire"):
        read = about(vector(0.6, 0.8))
        return member("A nickel report", id=2, hours=40, summary=body, outlet=outlet, read=read)

    back = "The story has been withdrawn."
    assert together(told, later(back)) == [{1, 2}]
    assert together(told, later(back, "Gazette")) == [{1}, {2}]
    assert together(told, later("The ministry looks at it.")) == [{1}, {2}]
