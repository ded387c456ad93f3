"""The commands that try rules on the archive: what they print, draw and refuse."""

import json
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest

from monitor.adapters.archive import Archive
from monitor.cli import run
from tests.core.rules_world import member, story

FILES = {
    "lexicon/materials.yaml": "- {id: dysprosium, kind: material, names: {all: [Dy], en: [dysprosium], de: [Dysprosium], fr: [dysprosium], es: [disprosio], ja: [ジスプロシウム], zh: [金属镝]}}\n",
    "scoring.yaml": "bands:\n  - {severity: INFO, at_least: 0}\n  - {severity: HIGH, at_least: 60}\nalert_from: HIGH\n",
    "profile.yaml": "company: {en: Motors}\n",
    "actions.yaml": "- {id: check, title: {en: Check, fr: Vérifier, de: Prüfen}, due_in: 7}\n",
}
RULE = """- id: strike
  title: {{en: Strike, fr: Grève, de: Streik}}
  status: stable
  when:
    it: {{text: {phrase}}}
    sure: {{label: sanctions, at_least: 0.5}}
  condition: it or sure
  points: {points}
  action_class: urgent
"""


def rules(directory: Path, phrase: str = "strike", points: int = 70) -> Path:
    for name, text in {**FILES, "rules.yaml": RULE.format(phrase=phrase, points=points)}.items():
        path = directory / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return directory


@pytest.fixture
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("MONITOR_DATABASE_URL", f"sqlite:///{tmp_path}/monitor.db")
    monkeypatch.setenv("MONITOR_RULES_DIR", str(rules(tmp_path / "rules")))
    texts = ("A <b>strike</b> in Kobe", "Ban on exports", "Calm")
    Archive(tmp_path / "monitor.archive").put(
        [replace(story(member(text, id_=at, hours_old=24 * at)), id=at) for at, text in enumerate(texts, 1)]
    )
    return tmp_path


def printed(capsys, *arguments: str, code: int = 0):
    assert run(["rules", *arguments]) == code
    out, err = capsys.readouterr()
    return err if code else out


def test_a_backtest_counts_and_says_that_there_are_no_reviews(home, capsys):
    said = printed(capsys, "backtest")
    assert "3 stories, 1 alerts on 1 days" in said
    assert "no reviews: precision and recall are not known" in said


def test_a_backtest_for_programs_and_its_picture(home, capsys):
    found = json.loads(printed(capsys, "backtest", "--json", "--plot", str(home / "a.svg")))
    assert (found["alerts"], found["severities"]["HIGH"]) == (1, 1)
    assert found["rules"][0] == {
        "rule": "strike",
        "held": 1,
        "alerts": 1,
        "precision": {"value": None, "interval": None, "n": 0},
    }
    assert ElementTree.parse(home / "a.svg").getroot().tag.endswith("svg")  # noqa: S314 our own picture


def test_other_rules_are_compared_story_by_story(home, capsys):
    other = rules(home / "other", phrase="ban")
    found = json.loads(printed(capsys, "diff", str(home / "rules"), str(other), "--json"))
    assert {(one["story"], one["what"], one["title"]) for one in found} == {
        (1, "lost", "A <b>strike</b> in Kobe"),
        (2, "gained", "Ban on exports"),
    }
    assert "1 gained, 1 lost, 0 re-classed" in printed(capsys, "diff", str(home / "rules"), str(other))


def test_a_sweep_shows_where_the_alerts_begin(home, capsys):
    said = printed(
        capsys, "sweep", "strike", "--points", "50..70:10", "--json", "--plot", str(home / "s.svg")
    )
    assert [(one["value"], one["a_week"] > 0) for one in json.loads(said)] == [
        (50, False),
        (60, True),
        (70, True),
    ]
    assert "polyline" in (home / "s.svg").read_text()
    assert "strike: threshold" in printed(capsys, "sweep", "strike", "--threshold", "0.5..0.6:0.1")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("sweep", "strik", "--points", "1..2"), 'did you mean "strike"?'),
        (("sweep", "strike"), "either --points"),
        (("sweep", "strike", "--points", "80..10"), "write it like"),
        (("sweep", "strike", "--points", "90..200"), "whole numbers from -100 to 100"),
        (("backtest", "--since", "soon"), "write 48h, 90d or 12w"),
        (("diff", "nowhere", "nowhere"), "nowhere"),
    ],
    ids=["rule", "neither", "falling", "points", "since", "directory"],
)
def test_what_cannot_be_done_is_said_with_what_to_do(home, capsys, arguments, words):
    assert words in printed(capsys, *arguments, code=2)


def test_an_empty_archive_says_how_to_fill_it(home, capsys, monkeypatch):
    monkeypatch.setenv("MONITOR_ARCHIVE_DIR", str(home / "none"))
    assert "monitor archive rebuild" in printed(capsys, "backtest", code=2)


def test_a_torn_file_is_told_beside_the_result(home, capsys):
    (home / "monitor.archive" / "days" / "2026-11-20").mkdir(exist_ok=True)
    (home / "monitor.archive" / "days" / "2026-11-20" / "torn.parquet").write_bytes(b"PAR1")
    assert run(["rules", "backtest"]) == 0
    out, err = capsys.readouterr()
    assert "3 stories" in out
    assert "torn.parquet" in err
