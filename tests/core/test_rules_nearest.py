"""The nearest change that would turn a rule, and the decision to tell."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.core.rulebook import Together
from monitor.core.rules import compile_rules, condition
from monitor.core.rules.explain import explain
from monitor.core.rules.nearest import to_turn
from monitor.core.rules.outlook import outlook
from monitor.core.score import assess
from monitor.domain import AlertReason, Happening, Modality
from tests.core.rules_world import LEXICON, NOW, member, rule, rulebook, story

NAMES = ("a", "b", "c", "d")
CONDITIONS = st.recursive(
    st.sampled_from(NAMES),
    lambda inner: st.one_of(
        st.builds("({} and {})".format, inner, inner),
        st.builds("({} or {})".format, inner, inner),
        st.builds("(not {})".format, inner),
    ),
    max_leaves=6,
)


def value(text: str, each: dict[str, bool]) -> bool:
    return bool(eval(text, {}, each))  # noqa: S307 our own words, and Python's and, or, not mean the same


@given(CONDITIONS, st.fixed_dictionaries(dict.fromkeys(NAMES, st.booleans())), st.booleans())
def test_turning_what_is_named_turns_a_condition_without_repeats(text, each, to):
    if any(text.count(name) > 1 for name in NAMES):
        return
    turned = to_turn(condition.parse(text, NAMES), each, to=to)
    assert value(text, {name: each[name] is not (name in turned) for name in NAMES}) is to
    assert (turned == ()) is (value(text, each) is to)


@pytest.mark.parametrize(
    ("when", "given_", "says"),
    [
        (
            {"label": "export_controls"},
            {"labels": {"export_controls": 0.38}},
            "label export_controls 0.38 < 0.40",
        ),
        (
            {"label": "sanctions", "at_least": 0.8},
            {"labels": {"sanctions": 0.5}},
            "label sanctions 0.50 < 0.80",
        ),
        ({"concept": "rare_earths"}, {"concepts": ["cobalt"]}, "no concept rare_earths; named are cobalt"),
        (
            {"country": "CN", "role": "actor"},
            {"countries": ("CN",), "happenings": (Happening("strike", 0, 4, actor=("US",)),)},
            "no country CN as actor: named, but what is read is strike by US",
        ),
        ({"country": "CN", "role": "actor"}, {}, "no country CN as actor: not named at all"),
        (
            {"happening": {"action": "strike", "modality": "asserted"}},
            {"happenings": (Happening("strike", 0, 4, modality=Modality.POSSIBLE),)},
            "nearest happening strike: said as possible, asked is asserted",
        ),
        (
            {"happening": {"action": "strike", "actor": "CN"}},
            {"happenings": (Happening("strike", 0, 4, actor=("US",)),)},
            "nearest happening strike: actor is US, asked is CN",
        ),
        ({"text": ["walkout"]}, {}, "none of the words stands there: walkout"),
        ({"flag": "opinion"}, {"flags": ("hedged",)}, "no flag opinion; flags are hedged"),
        ({"age": {"at_most": "24h"}}, {"hours_old": 30}, "first reported 30 h ago > 24 h"),
        ({"origins": {"at_least": 2}}, {}, "origins 0 < 2"),
        ({"status": "corroborated"}, {}, "the status is unverified, asked is corroborated"),
        (
            {"profile": "site"},
            {"concepts": ["cobalt"]},
            "no site of the profile is touched; materials named are cobalt",
        ),
    ],
    ids=lambda value: next(iter(value)) if isinstance(value, dict) and value else None,
)
def test_what_was_missing_is_said_with_its_figure_role_or_words(when, given_, says):
    compiled = compile_rules(rulebook(rule({"it": when}, "it")), LEXICON)
    (found,) = explain(story(member(**given_)), compiled, NOW, {"export_controls": 0.4})
    assert not found.held
    assert found.needs == (f"it must hold: {says}",)


WHEN = {"control": {"label": "export_controls"}, "old": {"flag": "opinion"}}


def looked_at(*rules, reason=AlertReason.BELOW_THRESHOLD, **given_):
    compiled = compile_rules(rulebook(*rules), LEXICON)
    one = story(member(**given_))
    verdicts = explain(one, compiled, NOW, {"export_controls": 0.4})
    return outlook(verdicts, assess(one, compiled, NOW), reason, compiled.rulebook.scoring)


def test_a_story_below_the_line_is_told_what_would_lift_it():
    near = rule(WHEN, "control and not old", id="near", points=40, action_class="urgent")
    base = rule({"it": {"text": ["words"]}}, "it", id="base", points=30, action_class="urgent")
    found = looked_at(near, base, labels={"export_controls": 0.38})
    assert found.missing == found.line - 30
    assert [(lift.rule, lift.points, lift.needs) for lift in found.lifts] == [
        ("near", 40, ("control must hold: label export_controls 0.38 < 0.40",))
    ]
    assert f"{found.missing} points below alert_from" in found.why


def test_a_rule_that_takes_points_is_named_as_what_keeps_a_story_quiet():
    base = rule({"it": {"text": ["words"]}}, "it", id="base", points=80, action_class="urgent")
    brake = rule({"it": {"flag": "opinion"}}, "it", id="brake", points=-60)
    found = looked_at(base, brake, flags=("opinion",))
    assert [(lift.rule, lift.needs) for lift in found.lifts] == [
        ("brake", ("it must not hold: flag/opinion",))
    ]


def test_where_no_rule_alone_would_do_the_nearest_few_are_named():
    each = [
        rule({"it": {"text": [word]}}, "it", id=word, points=35, action_class="urgent")
        for word in ("strike", "flood")
    ]
    found = looked_at(*each)
    assert found.lifts == ()
    assert [lift.rule for lift in found.together] == ["flood", "strike"]


def test_a_story_that_is_told_is_shown_what_would_have_kept_it_quiet():
    base = rule({"it": {"text": ["words"]}}, "it", id="base", points=70, action_class="urgent")
    more = rule({"it": {"text": ["some"]}}, "it", id="more", points=5)
    found = looked_at(base, more, reason=AlertReason.FIRST)
    assert found.told
    assert [lift.rule for lift in found.lifts] == ["base"]


def test_what_tomorrow_may_bring_is_named_before_what_would_be_another_story():
    each = [
        rule({"it": {"concept": "cobalt"}}, "it", id="another-story", points=90, action_class="urgent"),
        rule(
            {"it": {"origins": {"at_least": 2}}}, "it", id="a-second-source", points=60, action_class="urgent"
        ),
        rule({"it": {"label": "export_controls"}}, "it", id="nearly", points=60, action_class="urgent"),
        rule({"it": {"age": {"at_most": "1h"}}}, "it", id="never", points=90, action_class="urgent"),
    ]
    found = looked_at(*each, labels={"export_controls": 0.38}, hours_old=30)
    assert [lift.rule for lift in found.lifts] == ["nearly", "a-second-source"]


def test_of_two_ways_to_turn_a_rule_the_one_that_can_come_is_named():
    either = {"named": {"concept": "cobalt"}, "confirmed": {"status": "corroborated"}}
    compiled = compile_rules(rulebook(rule(either, "named or confirmed")), LEXICON)
    (found,) = explain(story(member()), compiled, NOW)
    assert found.needs == ("confirmed must hold: the status is unverified, asked is corroborated",)


def test_a_rule_that_would_count_with_others_that_reached_their_bound_lifts_nothing():
    base = rule({"it": {"text": ["words"]}}, "it", id="base", points=40, action_class="urgent")
    more = rule({"it": {"origins": {"at_least": 2}}}, "it", id="more", points=40)
    bound = Together(name="one-thing", at_most=40, rules=("base", "more"))
    book = rulebook(base, more)
    scoring = book.scoring.model_copy(update={"together": (bound,)})
    compiled = compile_rules(book.model_copy(update={"scoring": scoring}), LEXICON)
    one = story(member())
    found = outlook(
        explain(one, compiled, NOW), assess(one, compiled, NOW), AlertReason.BELOW_THRESHOLD, scoring
    )
    assert (found.score, found.lifts, found.together) == (40, (), ())
