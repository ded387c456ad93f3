"""Verification: status, grade, and figures compared like with like."""

from monitor.core.verify import verify
from monitor.domain import Status
from tests.make import claim, member, reading


def say(value: float, id: int, outlet: str, title: str = "", **given):
    return member(
        title or f"Report {id} of {outlet} alone",
        id=id,
        outlet=outlet,
        read=reading(claims=[claim(value)]),
        **given,
    )


def test_one_outlet_is_a_single_origin():
    assert verify([say(1150, 1, "Ledger")]).status is Status.SINGLE_ORIGIN


def test_one_outlet_nobody_can_judge_is_unverified():
    found = verify([say(1150, 1, "Blog", reliability="F")])
    assert (found.status, found.grade) == (Status.UNVERIFIED, "F6")


def test_two_origins_corroborate_and_agree_on_a_figure():
    found = verify([say(1150, 1, "Ledger"), say(1150, 2, "Bote")])
    assert found.status is Status.CORROBORATED
    assert found.grade == "B1"
    assert [(f.indicator, f.values[0].value, f.values[0].entries) for f in found.agreed] == [
        ("production", 1150, (1, 2))
    ]


def test_ten_copies_of_one_dispatch_corroborate_nothing():
    found = verify([say(1150, i, f"Paper {i}", title=f"Cut number {i} (dpa)") for i in range(1, 11)])
    assert found.status is Status.SINGLE_ORIGIN
    assert found.agreed == ()


def test_different_figures_of_two_origins_are_disputed_and_both_kept():
    found = verify([say(1150, 1, "Ledger"), say(900, 2, "Bote")])
    (figure,) = found.disputed
    assert [(v.value, v.entries) for v in figure.values] == [(900, (2,)), (1150, (1,))]
    assert "disputed" in found.flags


def test_an_official_document_confirms():
    notice = member("Notice", id=2, outlet="Ministry", kind="official", reliability="A")
    found = verify([say(1150, 1, "Ledger"), notice])
    assert (found.status, found.grade) == (Status.CONFIRMED_PRIMARY, "A1")
