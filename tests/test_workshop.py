"""Changes of rules: tried on the archive, saved, kept with their effect, undone; files stay the truth."""

import json
from dataclasses import replace

import pytest

from monitor.adapters.archive import Archive
from monitor.adapters.rules_in_force import RulesInForce
from monitor.adapters.workshop import Workshop
from monitor.cli import run
from monitor.errors import NotFoundError, RuleError
from monitor.store import rule_changes
from tests.core.rules_world import NOW, member, story
from tests.fakes import FakeClock
from tests.test_backtest_commands import RULE, rules

TEXT = RULE.format(phrase="strike", points=70)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(NOW)


@pytest.fixture
def made(tmp_path, db, clock):
    """Return what makes a workshop on a directory of rules and an archive of three stories."""
    rules(tmp_path / "rules")
    archive = Archive(tmp_path / "monitor.archive")
    texts = ("A strike in Kobe", "Ban on exports", "Calm")
    archive.put([replace(story(member(text, id_=at)), id=at) for at, text in enumerate(texts, 1)])

    def make(**given) -> Workshop:
        overrides = tmp_path / "monitor.overrides"
        force = RulesInForce(tmp_path / "rules", overrides, clock=clock)
        return Workshop(tmp_path / "rules", overrides, force, archive, lambda: db, lambda: NOW, **given)

    return make


def changes(db, **given):
    with db.read() as s:
        return rule_changes.history(s, **given)


def test_a_preview_tells_gained_and_lost_stories_and_saves_nothing(made, tmp_path):
    seen = made().preview("strike", TEXT.replace("strike}", "ban}"))
    assert {(one.story, one.what) for one in seen.effect.changes} == {(1, "lost"), (2, "gained")}
    assert "-    it: {text: strike}" in seen.diff
    assert (tmp_path / "rules" / "rules.yaml").read_text() == TEXT


def test_a_saved_change_is_in_the_file_in_force_and_in_the_history(made, db, tmp_path):
    workshop = made()
    workshop.save("strike", TEXT.replace("70", "10").replace("\n", "\r\n"), "ada", "page")
    assert (tmp_path / "rules" / "rules.yaml").read_text() == TEXT.replace("70", "10")
    (kept,) = changes(db)
    assert (kept.who, kept.how, kept.gained, kept.lost, kept.place) == ("ada", "page", 0, 1, "rules.yaml")
    assert workshop.note() == 0  # it is known already


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (TEXT.replace("points: 70", "points: much"), "points"),
        (TEXT.replace("it or sure", "it or surely"), "surely"),
        (TEXT.replace("id: strike", "id: other"), 'the id "strike" must stay'),
        (TEXT + TEXT, "one"),
        ("", ""),
    ],
    ids=["points", "selection", "id", "twice", "nothing"],
)
@pytest.mark.parametrize("read_only", [False, True], ids=["file", "override"])
def test_a_wrong_text_is_refused_with_its_place_and_changes_nothing(
    made, db, tmp_path, text, words, read_only
):
    workshop = made(read_only=read_only)
    with pytest.raises(RuleError) as refused:
        workshop.save("strike", text, "ada", "page")
    told = str(refused.value)
    assert words in told
    assert str(tmp_path / ("monitor.overrides" if read_only else "rules")) in told
    assert (tmp_path / "rules" / "rules.yaml").read_text() == TEXT
    assert not (tmp_path / "monitor.overrides").exists()
    assert changes(db) == []


def test_a_read_only_directory_gets_an_override_that_counts_and_can_be_exported_and_dropped(
    made, db, tmp_path
):
    workshop = made(read_only=True)
    workshop.save("strike", TEXT.replace("strike}", "ban}"), "ada", "page")
    place = workshop.place("strike")
    assert (place.override, place.name) == (True, "override")
    assert workshop.preview("strike", TEXT).effect.count("gained") == 1  # the override is what is in force
    said = workshop.overrides_diff()
    assert said.startswith("--- a/rules.yaml\n+++ b/rules.yaml\n")
    assert "+    it: {text: ban}" in said
    workshop.drop_override("strike", "ada")
    assert not workshop.place("strike").override
    assert [one.how for one in changes(db)] == ["restore", "page"]


GRADED = TEXT.replace("points: 70", "points: {base: 40, per: claim, each: 25, add: 10, at_most: 20}")


@pytest.mark.parametrize("read_only", [False, True], ids=["file", "override"])
def test_a_step_of_graded_points_is_changed_where_its_rule_stands(made, db, tmp_path, read_only):
    workshop = made(read_only=read_only)
    workshop.save("strike", GRADED, "ada", "page")
    assert workshop.place("strike-from-25").text == GRADED
    workshop.save("strike-from-25", GRADED.replace("at_most: 20", "at_most: 5"), "ada", "page")
    assert [kept.rule for kept in changes(db)] == ["strike", "strike"]
    with pytest.raises(NotFoundError):
        workshop.place("strike-from-50")  # 5 more are given at the first step
    workshop.save("strike", TEXT, "ada", "page")
    with pytest.raises(NotFoundError):
        workshop.place("strike-from-25")


def test_a_change_is_undone_by_its_number(made, db, tmp_path):
    workshop = made()
    workshop.save("strike", TEXT.replace("70", "10"), "ada", "page")
    (kept,) = changes(db)
    workshop.restore(kept.id, "bob")
    assert (tmp_path / "rules" / "rules.yaml").read_text() == TEXT
    newest = changes(db)[0]
    assert (newest.who, newest.how, newest.gained, newest.note) == (
        "bob",
        "restore",
        1,
        f"as before change {kept.id}",
    )
    with pytest.raises(NotFoundError, match="no change 99"):
        workshop.restore(99, "bob")


def test_a_file_changed_by_hand_is_noted_with_its_effect(made, db, tmp_path, clock):
    workshop = made()
    assert workshop.note() == 0  # the first look
    (tmp_path / "rules" / "rules.yaml").write_text(TEXT.replace("strike}", "export}"), encoding="utf-8")
    assert workshop.note() == 0  # somebody may still be writing
    clock.advance(seconds=3)
    assert workshop.note() == 1
    (kept,) = changes(db)
    assert (kept.how, kept.before, kept.gained, kept.lost) == ("file", TEXT, 0, 1)
    assert workshop.note() == 0
    assert [one.how for one in changes(db, firsts=True)] == ["file", "first"]


def test_a_wrong_file_is_not_noted_before_it_is_mended(made, db, tmp_path, clock):
    workshop = made()
    workshop.note()
    (tmp_path / "rules" / "rules.yaml").write_text("- id: [", encoding="utf-8")
    workshop.note()
    clock.advance(seconds=3)
    assert workshop.note() == 0
    assert changes(db) == []


def test_without_an_archive_the_effect_is_said_to_be_unknown(made, db, tmp_path):
    workshop = made()
    for path in (tmp_path / "monitor.archive").glob("days/*/*"):
        path.unlink()
    assert str(workshop.preview("strike", TEXT).effect) == "not measured, the archive is empty"
    assert workshop.save("strike", TEXT.replace("70", "80"), "ada", "page").gained is None


def test_the_commands_show_the_history_and_restore(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("MONITOR_DATABASE_URL", f"sqlite:///{tmp_path}/monitor.db")
    monkeypatch.setenv("MONITOR_RULES_DIR", str(rules(tmp_path / "rules")))
    assert run(["rules", "history"]) == 0
    assert "none yet" in capsys.readouterr().out
    (tmp_path / "rules" / "rules.yaml").write_text(TEXT.replace("70", "71"), encoding="utf-8")
    assert run(["rules", "history", "--json"]) == 0
    (change,) = json.loads(capsys.readouterr().out)
    assert "+  points: 71" in change["diff"]
    assert run(["rules", "restore", str(change["id"])]) == 0
    assert (tmp_path / "rules" / "rules.yaml").read_text() == TEXT
    capsys.readouterr()
    assert run(["rules", "history", "--show", str(change["id"])]) == 0
    assert "-  points: 70" in capsys.readouterr().out
    assert run(["rules", "restore", "999"]) == 2
    assert run(["rules", "history", "--show", "999"]) == 2
    assert run(["rules", "overrides"]) == 0
    assert "none" in capsys.readouterr().out
