"""`monitor silences` and `monitor routes` as they are typed, with what they say to mistakes."""

import json
from pathlib import Path

import pytest

from monitor.cli import run
from monitor.store import alerts
from monitor.store.database import Database


@pytest.fixture
def shell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, db: Database) -> Database:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("MONITOR_DATABASE_URL", str(db.url))
    return db


def test_a_silence_is_added_listed_and_ended(shell: Database, capsys: pytest.CaptureFixture[str]):
    assert (
        run(["silences", "add", 'severity<="MEDIUM"', "--owner", "Ana", "--reason", "known", "--for", "2d"])
        == 0
    )
    assert capsys.readouterr().out.startswith("silence 1 until ")
    assert run(["silences", "list", "--json"]) == 0
    (found,) = json.loads(capsys.readouterr().out)
    assert (found["matchers"], found["owner"], found["reason"]) == (['severity<="MEDIUM"'], "Ana", "known")
    assert run(["silences", "expire", "1"]) == 0
    assert run(["silences", "expire", "1"]) == 2
    assert "no silence 1 is in force" in capsys.readouterr().err
    assert run(["silences", "list"]) == 0
    assert "none is in force" in capsys.readouterr().out


def test_every_mistake_in_a_silence_is_told_at_once(shell: Database, capsys: pytest.CaptureFixture[str]):
    assert run(["silences", "add", " ", "--owner", " ", "--reason", "x", "--for", "soon"]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 3
    assert run(["silences", "add", 'supplier="lanhua"', "--owner", "Ana", "--reason", "x"]) == 2
    assert 'did you mean "lanhua-magnetics"' in capsys.readouterr().err


def test_a_snooze_of_an_alert_that_is_not_there_says_so(shell: Database, capsys: pytest.CaptureFixture[str]):
    with shell.read() as s:
        assert alerts.open(s) == []
    assert run(["alerts", "snooze", "7", "--who", "Ana"]) == 2
    assert "no open alert 7" in capsys.readouterr().err


def test_routes_can_be_asked_and_asserted(shell: Database, capsys: pytest.CaptureFixture[str]):
    assert run(["routes", "check"]) == 0
    assert (
        run(["routes", "test", "severity=HIGH", "country=CN,JP", "--receivers", "achats,einkauf,board"]) == 0
    )
    assert run(["routes", "test", "severity=HIGH", "--receivers", "board"]) == 1
    capsys.readouterr()
    assert run(["routes", "test", "severity=HIGH", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [each["receiver"] for each in found["told"]] == ["achats", "einkauf", "board"]
    assert run(["routes", "test", "severty=HIGH", "x", "--at", "2026-01-01"]) == 2
    assert 'did you mean "severity"' in capsys.readouterr().err
    assert run(["routes", "show", "99"]) == 2
