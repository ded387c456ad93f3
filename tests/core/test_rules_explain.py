"""Why a rule held, and why it did not."""

import pytest

from monitor.core.rules import compile_rules
from monitor.core.rules.explain import explain
from tests.core.rules_world import LEXICON, NOW, member, rule, rulebook, story

WHEN = {
    "control": {"label": "export_controls"},
    "mine": {"profile": "material"},
    "old": {"flag": ["retrospective", "opinion"]},
}
CONDITION = "control and mine and not old"


def verdict(given, **changed):
    compiled = compile_rules(rulebook(rule(WHEN, CONDITION, **changed)), LEXICON)
    (found,) = explain(given, compiled, NOW)
    return found


@pytest.mark.parametrize(
    ("given", "held", "why"),
    [
        (
            story(member(labels={"export_controls": 0.9}, concepts=["dysprosium"])),
            True,
            "control held, mine held, old did not hold",
        ),
        (story(member(concepts=["dysprosium"])), False, "control did not hold"),
        (
            story(member(concepts=["dysprosium"], flags=("opinion",))),
            False,
            "control did not hold, old held",
        ),
    ],
    ids=["held", "one thing missing", "two things against it"],
)
def test_the_selections_that_decided_are_named(given, held, why):
    found = verdict(given)
    assert (found.held, found.why) == (held, why)


def test_every_selection_is_shown_with_what_it_asks_and_what_it_saw():
    found = verdict(story(member(concepts=["dysprosium"], flags=("opinion",))))
    assert [(d.selection, d.held, d.speaks, d.asks) for d in found.selections] == [
        ("control", False, True, "label: export_controls"),
        ("mine", True, True, "profile: material"),
        ("old", True, False, "flag: retrospective | opinion"),
    ]
    assert [bool(d.evidence) for d in found.selections] == [False, True, True]


def test_an_experimental_rule_is_explained_and_does_not_count():
    found = verdict(story(), status="experimental")
    assert (found.points, found.counts, found.status) == (10, False, "experimental")


def test_a_verdict_says_what_the_matches_say():
    given = story(member(labels={"export_controls": 0.9}, concepts=["dysprosium"]))
    compiled = compile_rules(rulebook(rule(WHEN, CONDITION)), LEXICON)
    assert [v.rule for v in explain(given, compiled, NOW) if v.held] == [
        m.rule for m in compiled.matches(given, NOW)
    ]


def test_without_rules_there_is_nothing_to_explain():
    compiled = compile_rules(rulebook(), LEXICON)
    assert (explain(story(), compiled, NOW), compiled.matches(story(), NOW)) == ((), ())
