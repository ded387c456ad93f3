"""Stories put into an archive and asked for again: the same answers as one by one, whatever happens to the files."""

import os
import tempfile
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.adapters.archive import Archive, facts_of
from monitor.adapters.archive_months import GRACE, RETIRED
from monitor.core.columns import as_of
from monitor.core.rules import Compiled, compile_rules
from monitor.domain import Story
from tests.core.rules_world import LEXICON, NOW, member, rule, rulebook, story
from tests.core.test_rules_property import selections, stories


def compiled(*asked: dict) -> Compiled:
    return compile_rules(rulebook(*(rule({"it": ask}, id=f"r{at}") for at, ask in enumerate(asked))), LEXICON)


def held(archive: Archive, rules: Compiled) -> dict[int, tuple]:
    facts = facts_of(archive.months())
    return dict(zip(facts.stories["id"], rules.held(facts).rows(), strict=True)) if len(facts) else {}


def numbered(given_stories: list[Story]) -> list[Story]:
    """Return the stories with ids, in three months."""
    return [
        replace(one, id=at, first_seen=NOW - timedelta(days=35 * (at % 3)))
        for at, one in enumerate(given_stories, 1)
    ]


def text(words: str, id_: int = 1, **given: Any) -> Story:
    return replace(story(member(words)), id=id_, **given)


@settings(max_examples=40, deadline=None)
@given(
    st.lists(selections, min_size=1, max_size=8),
    st.lists(stories, min_size=1, max_size=6).map(numbered),
    st.integers(0, 6),
)
def test_the_archive_answers_as_one_story_alone_does(asked, given_stories, cut):
    rules = compiled(*asked)
    with tempfile.TemporaryDirectory() as directory:
        archive = Archive(Path(directory))
        archive.put(given_stories[:cut])
        archive.put(given_stories[cut:])
        alone = {one.id: rules.held(rules.facts([one], as_of(one))).row(0) for one in given_stories}
        assert held(archive, rules) == alone


def test_a_story_that_changed_counts_as_it_is_now(tmp_path):
    archive, rules = Archive(tmp_path), compiled({"text": ["strike"]})
    archive.put([text("A strike", revision=2)])
    archive.put([text("All quiet", revision=1)])  # an older state, told late
    assert held(archive, rules) == {1: (True,)}
    archive.put([text("All quiet", revision=3)])
    assert held(archive, rules) == {1: (False,)}


def test_a_back_test_that_has_begun_ends_on_the_tables_it_began_with(tmp_path):
    rules = compiled({"concept": "cobalt"}, {"text": ["strike"]})
    archive = Archive(tmp_path)
    archive.put([text("A strike")])
    begun = facts_of(archive.months())
    archive.put([text("All quiet", revision=2)])
    assert held(archive, rules) == {1: (False, False)}  # the month is made anew
    assert rules.held(begun).rows() == [(False, True)]


def test_tables_that_were_replaced_a_while_ago_go(tmp_path):
    rules = compiled({"text": ["strike"]})
    archive = Archive(tmp_path)
    for revision in (1, 2):
        archive.put([text("A strike", revision=revision)])
        archive.months()
    assert len(list(tmp_path.glob("months/*"))) == 2
    (mark,) = tmp_path.glob(f"months/*/{RETIRED}")
    past = mark.stat().st_mtime - 2 * GRACE
    os.utime(mark, (past, past))
    archive.put([text("A strike", revision=3)])
    assert held(archive, rules) == {1: (True,)}
    assert not mark.parent.exists()


def test_a_new_phrase_is_found_and_found_again_by_another_process(tmp_path):
    Archive(tmp_path).put([text("Port strike in Kobe"), text("Nothing new", 2)])
    for asked in ({"text": ["strike"]}, {"text": ["port", "strike"]}, {"text_re": ["k.be"]}):
        rules = compiled(asked)
        assert held(Archive(tmp_path), rules) == held(Archive(tmp_path), rules) == {1: (True,), 2: (False,)}


@pytest.mark.parametrize("harm", [lambda b: b[: len(b) // 2], lambda _: b"", lambda _: b"not ours"])
def test_a_torn_file_is_told_and_the_others_are_read(tmp_path, harm):
    archive, rules = Archive(tmp_path), compiled({"text": ["strike"]})
    archive.put([text("Strike one")])
    (torn,) = tmp_path.glob("days/*/*")
    torn.write_bytes(harm(torn.read_bytes()))
    archive.put([text("Strike two", 2)])
    for _ in range(2):  # told again as long as it lies there
        assert held(archive, rules) == {2: (True,)}
        assert [problem.path for problem in archive.problems] == [str(torn)]
        assert "monitor archive rebuild" in archive.problems[0].message


def test_a_file_of_somebody_else_is_told(tmp_path):
    archive = Archive(tmp_path)
    archive.put([text("Strike")])
    (ours,) = tmp_path.glob("days/*/*")
    pl.DataFrame({"id": [1]}).write_parquet(ours.with_name("theirs.parquet"))
    assert list(held(archive, compiled({"text": ["strike"]}))) == [1]
    assert "lacks columns" in archive.problems[0].message


def test_columns_that_an_earlier_version_wrote_are_left_out(tmp_path):
    archive = Archive(tmp_path)
    archive.put([text("Strike")])
    (ours,) = tmp_path.glob("days/*/*")
    pl.read_ipc_stream(ours).with_columns(pl.lit(1).alias("listings")).write_parquet(
        ours.with_suffix(".parquet")
    )
    ours.unlink()
    assert held(archive, compiled({"text": ["strike"]})) == {1: (True,)}
    assert not archive.problems


def test_a_rebuild_leaves_only_what_it_was_given(tmp_path):
    archive, rules = Archive(tmp_path), compiled({"text": ["strike"]})
    archive.put([text("Strike", 1), text("Strike", 2)])
    with archive.renewed():
        archive.put([text("Strike", 2), text("Calm", 3)])
    assert held(archive, rules) == {2: (True,), 3: (False,)}


def test_many_small_files_of_a_day_become_one(tmp_path):
    archive, rules = Archive(tmp_path), compiled({"text": ["strike"]})
    for id_ in range(70):
        archive.put([text("Strike", id_)])
    assert len(held(archive, rules)) == 70
    assert len(list(tmp_path.glob("days/*/*.parquet"))) == 1
    assert not list(tmp_path.glob("**/*.tmp"))
