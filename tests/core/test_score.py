"""The score and what follows from it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.core import score
from monitor.core.rulebook import Together
from monitor.core.rules import compile_rules
from monitor.domain import ActionClass, Match, Severity
from tests.core.rules_world import LEXICON, NOW, SCORING, happening, member, rule, rulebook, story

BOUND = SCORING.model_copy(update={"together": (Together(name="t", at_most=30, rules=("a", "b", "c")),)})


def match(rule, points, action_class=ActionClass.WATCH):
    return Match(rule, points, action_class, alerts=True)


matches = st.builds(match, st.sampled_from("abcdefgh"), st.integers(-100, 100), st.sampled_from(ActionClass))
GERMAN = {"it": {"language": "de"}}
FRENCH = {"it": {"language": "fr"}}
ONE = story(member(language="de", concepts=["dysprosium"]))


def judged(*rules, given=ONE):
    return score.assess(given, compile_rules(rulebook(*rules), LEXICON), NOW)


@given(st.lists(matches, unique_by=lambda match: match.rule))
def test_a_score_stays_between_0_and_100(found):
    assert 0 <= score.total(found, BOUND) <= 100


@given(st.lists(matches, min_size=1, unique_by=lambda match: match.rule))
def test_one_more_reason_never_lowers_a_score(found):
    *before, more = found
    added, had = score.total(found, BOUND), score.total(before, BOUND)
    assert added >= had if more.points >= 0 else added <= had


def test_rules_on_one_thing_count_up_to_their_bound_and_what_they_take_counts_in_full():
    found = [match(rule, points) for rule, points in {"a": 20, "b": 20, "c": -10, "d": 5}.items()]
    assert score.total(found, BOUND) == 30 - 10 + 5
    assert score.total(found, SCORING) == 35


@pytest.mark.parametrize(
    ("points", "severity"),
    [
        (0, Severity.INFO),
        (19, Severity.INFO),
        (20, Severity.LOW),
        (59, Severity.MEDIUM),
        (60, Severity.HIGH),
        (79, Severity.HIGH),
        (80, Severity.CRITICAL),
        (100, Severity.CRITICAL),
    ],
)
def test_severity_is_read_off_the_bands(points, severity):
    assert score.severity_of(points, SCORING) is severity


def test_the_score_is_the_sum_of_what_held():
    found = judged(
        rule(GERMAN, id="a", points=30), rule(FRENCH, id="b", points=50), rule(GERMAN, id="c", points=-5)
    )
    assert found.score == 25
    assert [(m.rule, m.points) for m in found.matches] == [("a", 30), ("c", -5)]
    assert (found.severity, found.rulebook, found.model, found.at) == (Severity.LOW, "v1", "m1", NOW)


def test_an_experimental_rule_is_shown_and_moves_nothing():
    trial = rule(
        GERMAN, id="trial", points=90, status="experimental", action_class="urgent", actions=["check"]
    )
    found = judged(trial, rule(GERMAN, id="a", points=20))
    assert [(m.rule, m.alerts) for m in found.matches] == [("trial", False), ("a", True)]
    assert (found.score, found.action_class, found.actions) == (20, ActionClass.WATCH, ())
    assert not judged(trial).may_alert


def test_the_highest_class_that_speaks_for_the_story_is_its_class():
    low = rule(GERMAN, id="a", points=5, action_class="strategic")
    against = rule(GERMAN, id="b", points=-5, action_class="urgent")
    assert judged(low, against).action_class is ActionClass.STRATEGIC
    assert judged().action_class is ActionClass.WATCH


def test_an_action_is_asked_for_once_by_the_most_urgent_rule():
    slow = rule(GERMAN, id="a", points=50, action_class="strategic", actions=["check", "watch"])
    fast = rule(GERMAN, id="b", points=5, action_class="urgent", actions=["check"])
    items = judged(slow, fast).actions
    assert [(i.action, i.rule, i.action_class, i.due, i.owner) for i in items] == [
        ("check", "b", ActionClass.URGENT, date(2026, 11, 30), "office"),
        ("watch", "a", ActionClass.STRATEGIC, date(2026, 12, 23), "office"),
    ]


def test_an_action_names_the_profile_line_and_goes_to_its_owner():
    mine = rule({"it": {"profile": "material"}}, id="a", points=5)
    (item,) = judged(mine, rule(GERMAN, id="b", actions=["check"])).actions
    assert item.owner == "purchasing"
    assert item.profile_line.startswith("dysprosium (only one source in the world, 90 %")
    assert item.evidence[0].ref == "material/dysprosium"


def test_a_rule_that_takes_points_asks_for_nothing():
    assert judged(rule(GERMAN, points=-5, actions=["check"])).actions == ()


@pytest.mark.parametrize(
    ("dated", "due"),
    [
        ("2026-11-25", date(2026, 11, 25)),
        ("2026-12-25", date(2026, 11, 30)),
        ("2026-11-20", date(2026, 11, 30)),
        ("2026-11", date(2026, 11, 30)),
        ("2026-13-45", date(2026, 11, 30)),
    ],
    ids=["ahead", "after the due date", "past", "no day", "no date"],
)
def test_something_dated_ahead_brings_an_action_forward(dated, due):
    given = story(member(language="de", happenings=(happening("raise_tariff", date=dated),)))
    (item,) = judged(rule(GERMAN, actions=["check"]), given=given).actions
    assert item.due == due


def test_many_stories_are_assessed_as_one_by_one():
    compiled = compile_rules(rulebook(rule(GERMAN)), LEXICON)
    stories = [ONE, story(member(language="fr"))]
    assert score.assess_all(stories, compiled, NOW) == [score.assess(one, compiled, NOW) for one in stories]
