"""`monitor review`: verdicts in, reports out, proposals as diffs that a person accepts."""

import json

import pytest

from monitor.cli import run
from tests.test_backtest_commands import RULE, rules

TEXTS = (
    *(
        "A strike at the zinc smelter of Odda",
        "Bakers of Lyon call a strike over flour",
        "Pilots in Doha: no strike",
    ),
    *(
        "Chilean miners vote on a strike",
        "Tram drivers strike in Graz",
        "Teachers in Kansas end their strike",
    ),
    *("Dock strike looms in Busan", "Brewery strike leaves Dublin dry"),
)


@pytest.fixture
def home(tmp_path, monkeypatch, capsys):
    """A service's home with eight stories that a strike rule told."""
    monkeypatch.setenv("MONITOR_DATABASE_URL", f"sqlite:///{tmp_path}/monitor.db")
    monkeypatch.setenv("MONITOR_RULES_DIR", str(rules(tmp_path / "rules")))
    file = tmp_path / "entries.jsonl"
    lines = [
        {
            "id": f"e{at}",
            "title": text,
            "lang": "en",
            "published": f"2026-01-{at * 3 + 1:02}",
        }
        for at, text in enumerate(TEXTS)
    ]
    file.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    assert run(["import", str(file), "--source", "wire"]) == 0
    assert run(["stories", "--json"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 1 + len(TEXTS)
    return tmp_path


def printed(capsys, *arguments: str, code: int = 0) -> str:
    assert run(["review", *arguments]) == code
    out, err = capsys.readouterr()
    return str(err if code else out)


def refused(capsys, number: int = 8) -> None:
    for story in range(1, number + 1):
        printed(capsys, "add", str(story), "not_useful", "--reason", "paywall", "--by", "ada")


def test_a_verdict_is_kept_and_listed_with_its_story(home, capsys):
    assert "story 1: not_useful (not_ours: no nickel)" in printed(
        capsys, "add", "1", "not_useful", "--reason", "not_ours: no nickel", "--by", "ada"
    )
    (one,) = json.loads(printed(capsys, "list", "--json"))
    assert (one["story"], one["who"], one["title"][:8]) == (1, "ada", "A strike")
    assert "not_ours: no nickel" in printed(capsys, "list")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("add", "1", "usefull"), 'did you mean "useful"?'),
        (("add", "1", "not_useful"), "needs a --reason"),
        (("add", "1", "not_useful", "--reason", "paywal"), 'did you mean "paywall"?'),
        (("add", "99", "useful"), "no story 99"),
        (("import", "nowhere.jsonl"), "nowhere.jsonl: no such file"),
    ],
    ids=["verdict", "no reason", "reason", "story", "file"],
)
def test_what_cannot_be_meant_is_said(home, capsys, arguments, words):
    assert words in printed(capsys, *arguments, code=2)


def test_the_report_gives_precision_by_rule_and_source_with_n_and_interval(home, capsys):
    assert "no reviews yet" in printed(capsys, "report")
    refused(capsys, 3)
    printed(capsys, "add", "4", "useful")
    found = json.loads(printed(capsys, "report", "--json"))
    (rule,) = found["rules"]
    assert (rule["name"], rule["precision"]["n"], rule["reasons"]) == ("strike", 4, {"paywall": 3})
    assert rule["precision"]["interval"][0] < 0.25 < rule["precision"]["interval"][1]
    assert "wire" in printed(capsys, "report")


def test_reviews_travel_to_another_database_once(home, capsys, tmp_path):
    refused(capsys, 2)
    file = tmp_path / "reviews.jsonl"
    file.write_text(printed(capsys, "export"), encoding="utf-8")
    assert "0 reviews taken over, 2 known" in printed(capsys, "import", str(file))
    lines = [json.loads(line) | {"who": "eve", "story": 5} for line in file.read_text().splitlines()]
    file.write_text("\n".join(map(json.dumps, lines)))
    assert "2 reviews taken over, 0 known" in printed(capsys, "import", str(file))
    found = json.loads(printed(capsys, "list", "--json"))
    assert [(one["story"], one["who"]) for one in found][:2] == [(2, "eve"), (1, "eve")]  # the entries decide


def test_a_wrong_line_is_told_with_its_place_and_nothing_is_taken(home, capsys, tmp_path):
    file = tmp_path / "reviews.jsonl"
    good = {"story": 1, "verdict": "useful", "at": "2026-01-02T00:00:00+00:00"}
    lines = [
        "{",
        "[1]",
        {**good, "verdict": "maybe"},
        {**good, "story": 77},
        {**good, "at": "2026-01-02"},
        good,
    ]
    file.write_text("\n".join(one if isinstance(one, str) else json.dumps(one) for one in lines))
    said = printed(capsys, "import", str(file), code=2).splitlines()
    assert [line.split(":")[1] for line in said] == ["1", "2", "3", "4", "5"]
    assert printed(capsys, "list").startswith("Reviews: no reviews")


def test_a_proposal_is_a_diff_with_its_effect_and_changes_nothing(home, capsys):
    refused(capsys)
    said = printed(capsys, "propose")
    assert "+    unless_source_wire: {source: {id: wire}}" in said
    assert (
        "effect: 0 gained, 8 lost, 0 re-classed of 8 stories; of the reviewed ones 8 not useful and 0 useful"
        in said
    )
    assert (home / "rules" / "rules.yaml").read_text() == RULE.format(phrase="strike", points=70)


def test_an_accepted_proposal_is_written_and_kept_with_its_effect(home, capsys):
    refused(capsys)
    printed(capsys, "propose", "--apply", "--by", "ada")
    assert "condition: (it or sure) and not unless_source_wire" in (home / "rules" / "rules.yaml").read_text()
    assert run(["rules", "history", "--json"]) == 0
    (change,) = json.loads(capsys.readouterr().out)
    assert (change["who"], change["how"], change["lost"]) == ("ada", "review", 8)
    assert "nothing to propose" in printed(capsys, "propose", "--rule", "other")


def test_a_rule_that_only_a_hand_can_change_is_said_and_left(home, capsys):
    file = home / "rules" / "rules.yaml"
    written = file.read_text().replace("condition: it or sure", "condition: >-\n    it or\n    sure")
    file.write_text(written)
    refused(capsys)
    assert "change it by hand" in printed(capsys, "propose", "--apply")
    assert file.read_text() == written
