"""A headline's day, year, notice or names that the other report does not know set two reports apart, however alike they are."""

import pytest

from monitor.core.join import vetoes

NOTHING: frozenset[str] = frozenset()


def kinds(day: str = "", year: str = "", notice: str = "") -> vetoes.Kinds:
    return tuple(frozenset((each,)) if each else NOTHING for each in (day, year, notice))


@pytest.mark.parametrize("kind", [0, 1, 2])
def test_each_heads_with_what_the_other_does_not_know(kind: int):
    a, b = ([NOTHING] * 3 for _ in range(2))
    a[kind], b[kind] = frozenset(("12",)), frozenset(("20",))
    assert vetoes.contradicted(tuple(a), tuple(a), [(tuple(b), tuple(b))])


def test_what_one_other_knows_is_no_contradiction():
    a, b = kinds(year="2027"), kinds(year="2025")
    knows = (NOTHING, frozenset(("2027", "2025")), NOTHING)
    assert not vetoes.contradicted(a, a, [(b, knows), (b, b)])
    assert not vetoes.contradicted(a, knows, [(b, b)])


def test_who_heads_with_nothing_contradicts_nobody():
    assert not vetoes.contradicted(kinds(), kinds(), [(kinds(day="1"), kinds(day="1"))])
    assert not vetoes.contradicted(kinds(day="1"), kinds(day="1"), [(kinds(), kinds())])


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Announcement No. 57 of 2025", "57"),
        ("公告2025年第58号", "58"),
        ("Bekanntmachung Nr. 12", "12"),
        ("Case T-412/23", "T-412/23"),
    ],
)
def test_a_notice_is_known_by_its_number(text: str, number: str):
    assert vetoes._notices(text) == {number}


def test_a_name_is_borne_by_more_than_half_of_its_parts():
    stade, marl = frozenset(("^chemiep", "^stade")), frozenset(("^chemiep", "^marl"))
    assert vetoes.renamed((stade,), stade, [((marl,), marl)])
    assert not vetoes.renamed((stade,), stade | marl, [((marl,), marl)])
    assert not vetoes.renamed((stade,), stade, [((), marl)])
