"""Points that grow with a figure: as many steps as its largest figure reaches, up to their bound, by one way of counting."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.core.backtest import judged
from monitor.core.rulebook import Band, Graded, Profile, Rulebook, Scoring, Together, WrittenRule
from monitor.core.rules import compile_rules, graded
from monitor.core.score import assess
from monitor.core.selection import Selection
from monitor.domain import Story
from tests.core.rules_world import LEXICON, NOW, claim, member, story
from tests.core.test_backtest import archived


def written(points: Graded, condition: str = "told or step") -> WrittenRule:
    when = {"told": Selection(text=("duty",)), "step": Selection(text=("levy",))}
    return WrittenRule(
        id="by-rate", title={"en": "By rate"}, status="stable", when=when, condition=condition, points=points
    )


def book(rule: WrittenRule, *bounds: Together) -> Rulebook:
    rules = graded.in_force(rule)
    scoring = graded.bounded(Scoring(bands=(Band(severity="HIGH", at_least=50),), together=bounds), rules)
    return Rulebook(
        rules=rules, actions={}, scoring=scoring, profile=Profile(company={"en": "us"}), version="1"
    )


def told(*rates: float, unit: str = "percent", text: str = "A duty is told") -> Story:
    return story(
        member(text, claims=tuple(claim(rate, unit=unit, indicator="tariff_rate") for rate in rates))
    )


def points(rulebook: Rulebook, one: Story) -> int:
    return sum(match.points for match in assess(one, compile_rules(rulebook, LEXICON), NOW).matches)


def expected(asked: Graded, rates: list[float]) -> int:
    """Count the plain way: from nothing up, as long as the largest figure reaches the next step."""
    largest, more = max(rates, default=0.0), 0
    step = 1
    while more < asked.at_most and largest >= round(step * asked.each, 6):
        more, step = min(asked.at_most, more + abs(asked.add)), step + 1
    return asked.base + (more if asked.add > 0 else -more)


@settings(max_examples=60, deadline=None)
@given(
    st.builds(
        Graded,
        base=st.integers(-20, 40),
        per=st.sampled_from(["claim", "claim.tariff_rate"]),
        each=st.sampled_from([0.1, 2.5, 10, 25]),
        add=st.integers(-9, 9).filter(bool),
        at_most=st.integers(1, 30),
    ),
    st.lists(st.sampled_from([0.0, 0.1, 0.3, 2.5, 7.4, 7.5, 24.9, 25.0, 50.0, 1000.0]), max_size=3),
)
def test_the_points_are_base_and_a_step_for_each_that_the_largest_figure_reaches(asked, rates):
    rulebook, one = book(written(asked)), told(*rates)
    assert points(rulebook, one) == expected(asked, rates)
    compiled = compile_rules(rulebook, LEXICON)
    row = judged(compiled, archived(one)).row(0, named=True)
    assert row["score"] == assess(one, compiled, NOW).score == max(0, min(100, expected(asked, rates)))


ASKED = Graded(base=5, per="claim.tariff_rate", each=25, add=10, at_most=25)


def test_each_step_is_a_match_with_its_words_and_what_it_saw():
    matches = assess(told(60), compile_rules(book(written(ASKED)), LEXICON), NOW).matches
    assert [(match.rule, match.points) for match in matches] == [
        ("by-rate", 5),
        ("by-rate-from-25", 10),
        ("by-rate-from-50", 10),
    ]
    assert any(piece.kind == "span" for piece in matches[1].evidence)
    assert [rule.title["en"] for rule in graded.in_force(written(ASKED))][1:] == [
        "By rate (≥ 25 %)",
        "By rate (≥ 50 %)",
        "By rate (≥ 75 %)",
    ]


@pytest.mark.parametrize(
    "one",
    [told(60, unit="USD"), told(60, text="Nothing of the kind")],
    ids=["other unit", "rule does not hold"],
)
def test_no_step_where_the_unit_is_another_or_the_rule_does_not_hold(one):
    assert points(book(written(ASKED)), one) in (0, 5)
    assert all(
        "from" not in m.rule for m in assess(one, compile_rules(book(written(ASKED)), LEXICON), NOW).matches
    )


def test_steps_stand_under_the_bounds_of_their_rule():
    bounded = book(written(ASKED), Together(name="duties", at_most=12, rules=("by-rate",)))
    assert assess(told(80), compile_rules(bounded, LEXICON), NOW).score == 12
