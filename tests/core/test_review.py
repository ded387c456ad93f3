"""What reviews say about rules, and what they propose."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.core.backtest import Share
from monitor.core.review import REASONS, Reviewed, proposals, reason_of, report
from monitor.domain import Review
from tests.core.rules_world import NOW, rule

RULES = [rule({"it": {"text": "x"}}, "it", id="loud", points=60)]


def seen(n: int, useful: bool, reason: str = "irrelevant", **given) -> list[Reviewed]:
    what = {name: frozenset(values) for name, values in given.items()}
    return [
        Reviewed(at, "t", useful, "" if useful else reason, rules=frozenset({"loud"}), **what)
        for at in range(n)
    ]


def proposed(*groups: Sequence[Reviewed]):
    return list(proposals([one for group in groups for one in group], RULES, {"nickel", "cobalt"}))


def test_precision_comes_with_its_number_and_interval_the_surely_worst_first():
    found = report([*seen(8, False, source=["a"]), *seen(4, True, source=["b"])])
    assert [(row.name, row.precision) for row in found.sources] == [("a", Share(0, 8)), ("b", Share(4, 4))]
    assert (found.rules[0].name, found.rules[0].precision.n) == ("loud", 12)
    assert found.reasons == {"irrelevant": 8}


def test_what_is_in_most_false_alarms_and_in_no_useful_story_becomes_a_filter():
    (one,) = proposed(seen(12, False, concept=["nickel", "cobalt"]), seen(3, True, concept=["cobalt"]))
    assert one.unless == {"unless_concept_nickel": {"concept": "nickel"}}
    assert len(one.silences) == 12
    assert "nickel is in 12 of 12 false alarms and in no useful story" in one.why


@pytest.mark.parametrize(
    ("reason", "given", "asked"),
    [
        ("old_news", {"flag": ["retrospective"]}, {"flag": "retrospective"}),
        ("paywall", {"source": ["daily"], "flag": ["opinion"]}, {"source": {"id": "daily"}}),
    ],
)
def test_the_reason_says_where_to_look(reason, given, asked):
    (one,) = proposed(seen(8, False, reason, **given))
    assert list(one.unless.values()) == [asked]


def test_without_useful_stories_to_compare_with_no_subject_is_blamed():
    (one,) = proposed(seen(8, False, concept=["nickel"]))
    assert (one.unless, one.points) == ({}, 35)


@pytest.mark.parametrize(
    "groups",
    [
        [seen(4, False)],  # too few
        [seen(5, False), seen(5, True)],  # it may well be half
        [seen(9, False, "duplicate")],  # joining is not the rule's business
    ],
    ids=["few", "half", "duplicates"],
)
def test_nothing_is_proposed_where_reviews_do_not_say_enough(groups):
    assert proposed(*groups) == []


@given(st.integers(0, 40), st.integers(0, 40))
def test_proposed_points_are_fewer_and_never_below_zero(right, wrong):
    for one in proposed(seen(wrong, False), seen(right, True)):
        assert one.points is not None
        assert 0 <= one.points < 60


@pytest.mark.parametrize(
    ("said", "code"),
    [("not_ours: no nickel", "not_ours"), ("Old news", "old_news"), ("", "other"), ("whatever", "other")],
)
def test_a_reason_is_a_code_and_own_words(said, code):
    assert reason_of(Review(1, "not_useful", said, "me", NOW)) == code
    assert code in REASONS
