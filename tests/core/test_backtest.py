"""The back-test of many stories against the judgement of each; counts against reviews; differences; sweeps."""

from dataclasses import replace

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.core import columns, sweep
from monitor.core.alert import decide
from monitor.core.backtest import CLASSES, Share, changes, counts, judged
from monitor.core.rules import Compiled, Facts, compile_rules
from monitor.core.rules.search import search
from monitor.core.rules.table import opened
from monitor.core.score import assess
from tests.core.rules_world import LEXICON, NOW, SCORING, member, rule, rulebook, story
from tests.core.test_rules_property import selections, stories


def archived(*given_stories) -> Facts:
    kept = columns.tables(columns.latest(columns.rows(given_stories)))
    texts = kept["texts"]()
    return Facts(
        kept["stories"](),
        lambda name: opened(kept[name]()),
        lambda asked: search(texts["row"].to_numpy(), texts["text"], asked),
    )


def compiled(*rules) -> Compiled:
    return compile_rules(rulebook(*rules), LEXICON)


weighed = st.tuples(
    selections,
    st.sampled_from((-30, 10, 45, 70)),
    st.sampled_from(("stable", "experimental", "deprecated")),
    st.sampled_from(("urgent", "strategic", "watch")),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(weighed, max_size=6), st.lists(stories, min_size=1, max_size=5))
def test_a_backtest_judges_as_the_service_would_have(asked, given_stories):
    rules = compiled(
        *(
            rule({"it": ask}, id=f"r{at}", points=points, status=status, action_class=class_)
            for at, (ask, points, status, class_) in enumerate(asked)
        )
    )
    each = [replace(one, id=at) for at, one in enumerate(given_stories)]
    for row in judged(rules, archived(*each)).iter_rows(named=True):
        one = each[row["id"]]
        found = assess(one, rules, columns.as_of(one))
        assert row["score"] == found.score
        assert row["severity"] == found.severity
        assert CLASSES[row["class"]] == found.action_class
        assert {name for name, held in row.items() if name.startswith("rule:") and held} == {
            f"rule:{match.rule}" for match in found.matches
        }
        assert row["told"] == decide(found, None, one, SCORING, columns.as_of(one)).sends


STRIKE, BAN = ({"it": {"text": [word]}} for word in ("strike", "ban"))
PAST = [
    replace(story(member(text, id_=at, hours_old=24 * at)), id=at)
    for at, text in enumerate(("Strike", "Ban", "Strike and ban", "Calm"), 1)
]


def urgent(when, id_, points=70):
    return rule(when, id=id_, points=points, action_class="urgent")


def test_alerts_are_counted_by_day_severity_and_rule():
    found = counts(judged(compiled(urgent(STRIKE, "strike"), urgent(BAN, "ban")), archived(*PAST)), {})
    assert (found.stories, found.told) == (4, 3)
    assert found.days == {"2026-11-20": 1, "2026-11-21": 1, "2026-11-22": 1}
    assert found.severities == {"CRITICAL": 1, "HIGH": 2, "MEDIUM": 0, "LOW": 0, "INFO": 0}
    assert [(row.rule, row.held, row.told) for row in found.rules] == [("ban", 2, 2), ("strike", 2, 2)]
    assert str(found.precision) == str(found.recall) == "no reviews"


def test_reviews_give_precision_recall_and_the_worst():
    reviews = {1: False, 2: True, 3: False, 4: True, 99: True}
    found = counts(judged(compiled(urgent(STRIKE, "strike"), urgent(BAN, "ban")), archived(*PAST)), reviews)
    assert (found.precision, found.recall) == (Share(1, 3), Share(1, 2))
    assert found.worst == [3, 1]  # the surest mistake first
    assert {row.rule: row.precision for row in found.rules} == {"strike": Share(0, 2), "ban": Share(1, 2)}


def test_an_interval_holds_its_share_and_narrows():
    few, many = Share(8, 10).interval, Share(80, 100).interval
    assert few
    assert many
    assert few[0] < many[0] < 0.8 < many[1] < few[1]


def test_a_difference_names_what_is_gained_lost_and_classed_otherwise():
    facts = archived(*PAST)
    old = judged(compiled(urgent(STRIKE, "strike")), facts)
    new = judged(compiled(urgent(BAN, "ban", 90)), facts)
    assert {(one.story, one.what) for one in changes(old, new)} == {
        (1, "lost"),
        (2, "gained"),
        (3, "re-classed"),
    }
    assert changes(old, old) == []


def test_only_stories_since_a_day_are_counted():
    rules = compiled(urgent(STRIKE, "strike"))
    since = columns.as_of(PAST[1])
    assert judged(rules, archived(*PAST), since)["id"].sort().to_list() == [1, 2]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("10..20", [10, 15, 20]),
        ("-10..10:10", [-10, 0, 10]),
        ("0.3..0.5:0.1", [0.3, 0.4, 0.5]),
        ("5..5", [5]),
    ],
)
def test_a_range_is_read(text, values):
    assert sweep.steps(text, 5) == values


@pytest.mark.parametrize("text", ["", "10", "80..10", "1..2:0", "0..9999:1", "nan..1", "1e3..1e4"])
def test_what_is_no_range_is_refused(text):
    with pytest.raises(sweep.SweepError, match="write it like"):
        sweep.steps(text, 5)


def test_more_points_tell_more():
    book, facts = rulebook(urgent(STRIKE, "strike", 10)), archived(*PAST)
    told = [
        judged(compile_rules(sweep.with_points(book, "strike", points), LEXICON), facts)["told"].sum()
        for points in (10, 59, 60, 100)
    ]
    assert told == [0, 0, 2, 2]


def test_a_higher_threshold_holds_less_often():
    facts = archived(
        *(replace(story(member(labels={"sanctions": p})), id=at) for at, p in enumerate((0.2, 0.5, 0.9)))
    )
    book = rulebook(urgent({"it": {"label": ["sanctions"]}}, "s"))
    held = [
        judged(compile_rules(sweep.with_threshold(book, "s", least), LEXICON), facts)["rule:s"].sum()
        for least in (0.1, 0.5, 0.6, 1)
    ]
    assert held == [3, 2, 1, 0]
    with pytest.raises(sweep.SweepError, match="asks for no label"):
        sweep.with_threshold(rulebook(urgent(STRIKE, "s")), "s", 0.5)


@pytest.mark.parametrize(
    ("flags", "stale"), [((), 0), (("backdated",), 24 * 90)], ids=["archive", "late feed"]
)
def test_what_was_put_in_later_is_judged_as_on_its_own_day(flags, stale):
    one = member("A strike", hours_old=24 * 90, entry={"first_seen": NOW, "flags": flags})
    (row,) = columns.rows([story(one)]).iter_rows(named=True)
    assert row["stale"] == stale


@settings(max_examples=20, deadline=None)
@given(st.lists(stories, min_size=1, max_size=3))
def test_the_rows_of_many_stories_are_those_of_each(some):
    many = some * 60
    assert columns.rows(many).equals(pl.concat([columns.rows([one]) for one in many]))
