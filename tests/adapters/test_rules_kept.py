"""What the rule files said once is remembered for the next process, and never longer than it is true."""

import shutil
from pathlib import Path

import pytest

from monitor.adapters import rules_kept
from monitor.adapters.rules_in_force import load
from monitor.errors import RuleError
from monitor.settings import data_dir
from tests.test_backtest_commands import rules


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Return a home whose rules were read once: `rules`, `overrides` and what is kept."""
    rules(tmp_path / "rules")
    (tmp_path / "overrides").mkdir()
    again(tmp_path)
    return tmp_path


def again(home: Path):
    return load(home / "rules", home / "overrides", home / "kept" / "lexicon.json").rulebook


def mended(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_a_remembered_rulebook_is_the_one_that_the_files_say(home):
    assert again(home) == load(home / "rules").rulebook
    mended(home / "kept" / "rulebook.json", '"version":"', '"version":"remembered-')
    assert again(home).version.startswith("remembered-")


def test_the_shipped_rules_are_remembered_as_they_are(tmp_path):
    force = load(data_dir("rules"))
    rules_kept.remember(tmp_path / "kept", "mark", force.rulebook)
    assert rules_kept.remembered(tmp_path / "kept", "mark") == force.rulebook
    assert rules_kept.remembered(tmp_path / "kept", "other") is None


@pytest.mark.parametrize("what", ["rule", "override", "lexicon", "torn"])
def test_what_has_changed_is_read_anew(home, what):
    before = again(home)
    mended(home / "kept" / "rulebook.json", '"version":"', '"version":"remembered-')
    first = home / "rules" / "rules.yaml"
    if what == "rule":
        mended(first, "points: 70", "points: 71")
    elif what == "override":
        shutil.copy(first, home / "overrides" / "mine.yaml")
    elif what == "lexicon":
        with next((home / "rules" / "lexicon").glob("*.yaml")).open("a", encoding="utf-8") as file:
            file.write("\n")
    else:
        (home / "kept" / "rulebook.json").write_bytes(b"{")
    found = again(home)
    assert not found.version.startswith("remembered-")
    assert (found == before) == (what != "rule")


def test_a_mistake_is_told_every_time_and_never_remembered(home):
    (home / "rules" / "mine.yaml").write_text("- id: mine\n  points: many\n", encoding="utf-8")
    for _ in range(2):
        with pytest.raises(RuleError, match="points"):
            again(home)
    (home / "rules" / "mine.yaml").unlink()
    assert again(home).rules
