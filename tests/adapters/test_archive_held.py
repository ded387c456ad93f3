"""For which stories rules held, remembered from process to process: never another answer than asking anew."""

import tempfile
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.adapters import archive_months
from monitor.adapters.archive import Archive, facts_of, keep
from monitor.core.columns import as_of
from monitor.core.rules import Compiled, compile_rules
from monitor.domain import Story
from tests.core.rules_world import LEXICON, NOW, member, rule, rulebook, story
from tests.core.test_rules_property import selections, stories


def compiled(asked: list[dict], **given_rule) -> Compiled:
    rules = [rule({"it": ask}, id=f"r{at}", **given_rule) for at, ask in enumerate(asked)]
    return compile_rules(rulebook(*rules), LEXICON)


def asked_of(directory: Path, rules: Compiled) -> dict[int, tuple]:
    """Ask as a process that begins with nothing but the files, and keep what it found."""
    months = Archive(directory).months()
    facts = facts_of(months)
    if not len(facts):
        return {}
    found = dict(zip(facts.stories["id"], rules.held(facts).rows(), strict=True))
    keep(months, facts, rules)
    return found


def alone(given_stories: list[Story], rules: Compiled) -> dict[int, tuple]:
    return {one.id: rules.held(rules.facts([one], as_of(one))).row(0) for one in given_stories}


def numbered(given_stories: list[Story]) -> list[Story]:
    return [
        replace(one, id=at, first_seen=NOW - timedelta(days=35 * (at % 3)))
        for at, one in enumerate(given_stories, 1)
    ]


@settings(max_examples=40, deadline=None)
@given(
    st.lists(selections, min_size=1, max_size=8),
    st.lists(stories, min_size=1, max_size=6).map(numbered),
    st.integers(1, 8),
    st.integers(0, 6),
)
def test_more_rules_and_more_stories_are_answered_as_alone(asked, given_stories, rules_first, stories_first):
    few, many = compiled(asked[:rules_first]), compiled(asked)
    before, after = given_stories[:stories_first], given_stories[stories_first:]
    with tempfile.TemporaryDirectory() as name:
        directory = Path(name)
        Archive(directory).put(before)
        assert asked_of(directory, few) == alone(before, few)
        Archive(directory).put(after)
        for rules in (many, few, many):
            assert asked_of(directory, rules) == alone(given_stories, rules)


STRIKE = [{"text": ["strike"]}]


def two(directory: Path) -> Path:
    Archive(directory).put(numbered([story(member("Port strike")), story(member("All calm"))]))
    return directory


def test_what_was_asked_once_is_not_read_again(tmp_path):
    asked_of(two(tmp_path), compiled(STRIKE))
    for texts in tmp_path.glob("months/*/texts.ipc"):
        texts.unlink()
    for said in tmp_path.glob("months/*/said.arrows"):
        said.unlink()
    other = compiled(STRIKE, points=99, title={"en": "Another"})  # what it asks is the same
    assert asked_of(tmp_path, other) == {1: (True,), 2: (False,)}
    with pytest.raises(FileNotFoundError):
        asked_of(tmp_path, compiled([{"text": ["calm"]}]))


def test_another_profile_asks_anew():
    one = compiled(STRIKE)
    book = one.rulebook
    other = book.model_copy(update={"profile": book.profile.model_copy(update={"materials": ()})})
    assert one.marks == compile_rules(book, LEXICON).marks
    assert one.marks != compile_rules(other, LEXICON).marks


@pytest.mark.parametrize("harm", [lambda b: b[: len(b) // 2], lambda _: b"", lambda _: b"not ours"])
def test_a_memory_that_cannot_be_read_is_made_anew(tmp_path, harm):
    rules = compiled(STRIKE)
    asked_of(two(tmp_path), rules)
    kept = sorted(tmp_path.glob("months/*/held-*.ipc"))
    whole = [file.read_bytes() for file in kept]
    for file in kept:
        file.write_bytes(harm(file.read_bytes()))
    assert asked_of(tmp_path, rules) == {1: (True,), 2: (False,)}
    assert [file.read_bytes() for file in kept] == whole


def test_a_memory_of_other_code_is_not_believed(tmp_path):
    rules = compiled(STRIKE)
    asked_of(two(tmp_path), rules)
    for file in tmp_path.glob("months/*/held-*.ipc"):
        file.rename(file.with_name("held-0123456789ab.ipc"))
    asked_of(tmp_path, rules)
    assert {file.name for file in tmp_path.glob("months/*/held-*")} == {archive_months.held_by()}


def test_a_month_remembers_a_bounded_number_of_rules(tmp_path):
    rules = compiled([{"text": [f"word {at}"]} for at in range(archive_months.MOST_HELD + 1)])
    asked_of(two(tmp_path), compiled(STRIKE))
    asked_of(tmp_path, rules)
    for month in Archive(tmp_path).months():
        assert set(month.facts().held) == set(rules.marks.values())


def test_of_what_was_looked_for_a_month_forgets_the_oldest(tmp_path):
    words = [f"word{at}" for at in range(archive_months.MOST_SAID)]
    asked_of(two(tmp_path), compiled(STRIKE))
    asked_of(tmp_path, compiled([{"text": words[at : at + 200]} for at in range(0, len(words), 200)]))
    for texts in tmp_path.glob("months/*/texts.ipc"):
        texts.unlink()
    assert asked_of(tmp_path, compiled([{"text": [words[0], words[-1]]}])) == {1: (False,), 2: (False,)}
    with pytest.raises(FileNotFoundError):
        asked_of(tmp_path, compiled(STRIKE, condition="not it"))  # another rule that asks for the same word
