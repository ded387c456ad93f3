"""`monitor rules test`: what it prints, and how it ends."""

import json
import shutil

import pytest

from monitor.cli import run
from tests.service import ROOT
from tests.test_chain import GOOD

CONTROL = "China imposes export controls on dysprosium and terbium with immediate effect"


@pytest.fixture
def tests_in(tmp_path, monkeypatch):
    monkeypatch.setenv("MONITOR_DATABASE_URL", f"sqlite:///{tmp_path}/monitor.db")
    monkeypatch.setenv("MONITOR_RULES_DIR", str(ROOT / "rules"))
    monkeypatch.chdir(tmp_path)

    def _write(text: str) -> str:
        (tmp_path / "chain.yaml").write_text(text, encoding="utf-8")
        return str(tmp_path / "chain.yaml")

    return _write


def test_a_failed_expectation_is_printed_with_its_line_and_ends_with_1(tests_in, capsys):
    file = tests_in(GOOD + GOOD.replace("Silence", "Not silent").replace("Apples", CONTROL))
    assert run(["rules", "test", file]) == 1
    ok, fail, why, end = capsys.readouterr().out.splitlines()
    assert ok.startswith("ok: Silence")
    assert fail.startswith("FAILED: Not silent")
    assert f"{file}:8:12: expect: expected silence, got " in why
    assert end.startswith("1 passed, 1 failed")
    assert run(["rules", "test", file, "--json"]) == 1
    results = json.loads(capsys.readouterr().out)
    assert [bool(result["failed"]) for result in results] == [False, True]


def test_a_bad_file_ends_with_2_before_anything_runs(tests_in, capsys):
    file = tests_in(
        GOOD + GOOD.replace("Silence", "Two").replace("at: 1h", "at: 1h, rules: [no-such-rule-at-all]")
    )
    assert run(["rules", "test", file]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith(f'{file}:8:29: unknown rule "no-such-rule-at-all"')


def test_a_file_that_is_not_there_ends_with_2(tests_in, capsys):
    tests_in("")
    assert run(["rules", "test", "nowhere.yaml"]) == 2
    assert "nowhere.yaml: no such file or directory" in capsys.readouterr().err


def test_rules_check_tells_a_chain_test_that_expects_a_rule_that_is_not_there(tests_in, tmp_path, capsys):
    tests_in("")
    shutil.copytree(
        ROOT / "rules", tmp_path / "mine", ignore=shutil.ignore_patterns("sample", "sources", "tests")
    )
    (tmp_path / "mine" / "tests").mkdir()
    file = tmp_path / "mine" / "tests" / "chain.yaml"
    file.write_text(GOOD.replace("at: 1h", "at: 1h, rules: [no-such-rule-at-all]"), encoding="utf-8")
    assert run(["rules", "check", "--rules", str(tmp_path / "mine")]) == 2
    assert capsys.readouterr().err.startswith(f'{file}:4:29: unknown rule "no-such-rule-at-all"')


def test_rules_check_of_an_empty_directory_says_that_it_is_empty(tests_in, tmp_path, capsys):
    tests_in("")
    (tmp_path / "empty").mkdir()
    assert run(["rules", "check", "--rules", str(tmp_path / "empty")]) == 2
    assert capsys.readouterr().err == f"{tmp_path}/empty: has no .yaml file; is this the right directory?\n"
