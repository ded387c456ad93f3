"""The commands as an operator types them, in this process: what they print, on which stream, and how they end."""

import io
import json
import re
import shutil
import socket
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from monitor.cli import run
from tests import sample_server
from tests.fake_slack import FakeSlack, serving
from tests.service import ROOT, rss

LINES = (
    {"id": "a1", "title": "China imposes export controls on dysprosium and terbium", "lang": "en",
     "summary": "Exporters need a licence from today. Prices rose 12%.", "published": "2026-03-02T07:30:00Z"},
    {"id": "a2", "title": "Apple pie like grandmother made it", "lang": "en", "published": "2026-03-02T07:40:00Z"},
)  # fmt: skip
STORY_KEYS = {"id", "title", "entries", "languages", "origins", "status", "grade", "agreed", "disputed", "score",
              "severity", "action_class"}  # fmt: skip
SECTIONS = 11


class Terminal:
    """Types commands; holds what they printed."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys
        self.out = self.err = ""

    def __call__(self, *arguments: object) -> int:
        code = run([str(argument) for argument in arguments])
        self.out, self.err = self._capsys.readouterr()
        return code

    def json(self, *arguments: object, code: int = 0):
        assert self(*arguments) == code, self.err
        return json.loads(self.out)

    def jsonl(self, *arguments: object, code: int = 0) -> list:
        assert self(*arguments) == code, self.err
        return [json.loads(line) for line in self.out.splitlines()]

    def refused(self, *arguments: object) -> str:
        """Run what must end with 2 and words for people; return them."""
        assert self(*arguments) == 2
        assert self.err.strip()
        assert "Traceback" not in self.err + self.out
        return self.err


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, migrated_file: Path) -> Path:
    shutil.copyfile(migrated_file, tmp_path / "monitor.db")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("MONITOR_DATABASE_URL", f"sqlite:///{tmp_path}/monitor.db")
    monkeypatch.setenv("MONITOR_SOURCES", "none")
    return tmp_path


@pytest.fixture
def monitor(home: Path, capsys: pytest.CaptureFixture[str]) -> Terminal:
    return Terminal(capsys)


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> Callable[[bytes], None]:
    return lambda raw: monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(raw), encoding="ascii"))


@pytest.fixture
def archive(home: Path) -> Path:
    return written(home / "archive.jsonl", *map(json.dumps, LINES))


def written(path: Path, *lines: str) -> Path:
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def test_imported_entries_become_stories_that_every_command_can_show(monitor: Terminal, archive: Path):
    assert monitor.json("import", archive, "--json")["new"] == 2
    found = monitor.jsonl("stories", "--json")
    assert all(set(story) >= STORY_KEYS for story in found)
    assert sorted(name for story in found for name in story["entries"]) == ["a1", "a2"]
    story = next(story for story in found if story["entries"] == ["a1"])
    assert story["score"] > next(s for s in found if s is not story)["score"]

    again = monitor.json("import", archive, "--json")
    assert (again["new"], again["known"]) == (0, 2)
    assert len(monitor.jsonl("stories", "--json")) == 2
    told = monitor.json("rules", "explain", story["id"], "--json")
    assert {v["held"] for v in told["rules"]} == {True, False}
    assert all(v["needs"] for v in told["rules"])
    Path("text.txt").write_text(f"{LINES[0]['title']}\n\n{LINES[0]['summary']}", encoding="utf-8")
    (rule,) = monitor.json(
        "rules", "explain", "--text", "text.txt", "--rule", "ree-export-control", "--json"
    )["rules"]
    assert rule["held"]
    assert "ree-export-control" in monitor.refused(
        "rules", "explain", "--text", "text.txt", "--rule", "ree-export-contol"
    )
    assert "--text FILE" in monitor.refused("rules", "explain")
    assert told["outlook"]["why"].startswith("score ")
    assert len(monitor.json("brief", story["id"], "--format", "json")["sections"]) == SECTIONS
    assert next(tally["step"] for tally in monitor.json("once", "--json")) == "collect"
    for command in (
        ["stories"],
        ["alerts", "list"],
        ["outbox", "list"],
        ["sources", "list"],
        ["digest", "--lang", "de"],
    ):
        assert monitor(*command) == 0
        assert monitor.out


def test_bad_lines_are_named_and_the_others_kept(monitor: Terminal, home: Path):
    file = written(
        home / "torn.jsonl", json.dumps(LINES[0]), '{"id": "b", "title"', "[1]", json.dumps(LINES[1])
    )
    assert monitor("import", file, "--only-store") == 1
    assert "2 new" in monitor.out
    assert [line.split(": ")[1] for line in monitor.err.splitlines()] == ["line 2", "line 3"]
    assert all(line.startswith(f"{file}: ") for line in monitor.err.splitlines())


def test_every_text_is_classified_whatever_is_in_it(
    monitor: Terminal, home: Path, typed: Callable[[bytes], None]
):
    odd = ('{"id": "empty", "title": ""}', '{"id": "half \\ud800", "title": "China \\udc00 dysprosium"}',
           json.dumps({"id": "long", "title": "rare earths " * 90_000}), '{"id": "nul", "title": "a\\u0000b"}')  # fmt: skip
    found = monitor.jsonl("classify", written(home / "odd.jsonl", *odd))
    assert [line["id"] for line in found] == ["empty", "half \ud800", "long", "nul"]
    assert (found[0]["labels"], found[0]["urgent"]) == ([], False)
    assert all(
        set(line) == {"id", "lang", "labels", "sure", "scores", "urgent", "concepts", "countries"}
        for line in found
    )

    typed(
        b'{"id": "1", "title": "China restricts dysprosium exports"}\nnope\n{"id": "\xff", "title": "x"}\n[]\n'
    )
    assert [line["id"] for line in monitor.jsonl("classify", "-", code=2)] == ["1"]
    assert [line.split(": ")[0] for line in monitor.err.splitlines()] == ["-:2:1", "-:3:1", "-:4:1"]


def test_spans_cut_the_right_words_out_of_title_and_summary(monitor: Terminal, home: Path):
    line = {
        "id": "1",
        "title": "😀 China  restricts\u00a0dysprosium exports",
        "summary": "Prices rose 12% to $300.",
    }
    (found,) = monitor.jsonl("read", written(home / "one.jsonl", json.dumps(line)))
    text = f"{line['title']} | {line['summary']}"
    parts = found["claims"] + found["happenings"]
    assert [text[slice(*part["span"])] for part in parts] == [part["text"] for part in parts]
    assert "12%" in {part["text"] for part in found["claims"]}
    assert "impose_export_control" in {part["action"] for part in found["happenings"]}
    assert found["materials"] == ["dysprosium"]


def test_an_agency_text_becomes_a_briefing_in_every_language_and_format(monitor: Terminal):
    article = ROOT / "tests" / "data" / "articles" / "seed.de.txt"
    for language in ("fr", "de", "en"):
        sections = monitor.json("brief", article, "--lang", language, "--format", "json")["sections"]
        assert len(sections) == SECTIONS
        assert monitor("brief", article, "--lang", language) == 0
        assert (
            f"\n{monitor.out}".count("\n# ") + monitor.out.count("\n## ") == SECTIONS
        )  # the first is the title
        assert monitor("brief", article, "--lang", language, "--format", "html") == 0
        assert f'lang="{language}"' in monitor.out
    assert monitor.json("brief", article, "--format", "slack")["blocks"]


@pytest.mark.parametrize(
    "arguments",
    [
        ("brief", "7"), ("brief", "9" * 40), ("brief", "²"), ("brief", "no-such-file.txt"), ("brief", "x" * 5_000),
        ("brief", "7", "--lang", "xx"), ("brief", "a\0b"), ("classify", "no-such-file"), ("import", "no-such-file"),
        ("rules", "explain", "7"), ("rules", "explain", "9" * 40), ("alerts", "ack", "7"), ("outbox", "retry", "7"),
        ("stories", "--limit", "0"), ("stories", "--limit", "9" * 40), ("digest", "--lang", "xx"),
        ("digest", "--date", "tomorrow"), ("digest", "--date", "2020-01-01"), ("digest", "--format", "docx"),
        ("sources", "add", "ftp://example.org/"), ("sources", "add", "http://[bad"), ("sources", "add", "none.jsonl"),
        ("sources", "add", "http://example.org:99999/"), ("sources", "add", "https://example.org", "--every", "0"),
        ("sources", "add", "https://example.org", "--reliability", "Z"), ("sources", "check", "nobody"),
        ("sources", "add", "https://example.org", "--language", "xx"), ("sources", "import-opml", "none.opml"),
        ("sources", "add", "https://example.org", "--kind", "rumour"), ("init", "/dev/null/rules"), ("db", "fly"),
    ],
    ids=lambda arguments: " ".join(arguments)[:40].replace("\0", "NUL"),
)  # fmt: skip
def test_what_cannot_be_done_ends_with_two_and_says_why(monitor: Terminal, arguments: tuple[str, ...]):
    monitor.refused(*arguments)


def test_a_wrong_format_is_refused(monitor: Terminal):
    article = ROOT / "tests" / "data" / "articles" / "seed.de.txt"
    assert "docx" in monitor.refused("brief", article, "--format", "docx")


def test_a_source_is_added_checked_and_refused_where_its_network_is_not_allowed(
    monitor: Terminal, monkeypatch: pytest.MonkeyPatch
):
    with sample_server.serving(
        {"news.xml": rss(("One", "first"), ("Two", "second")), "page.xml": b"<html>"}
    ) as feeds:
        for name in ("news", "page"):
            monitor.json("sources", "add", feeds.address(f"{name}.xml"), "--name", name, "--json")
        (refused,) = monitor.json("sources", "check", "news", "--json", code=1)
        monkeypatch.setenv("MONITOR_ALLOW_NETWORKS", "127.0.0.0/8")
        found = monitor.json("sources", "check", "--json", code=1)
    assert refused["state"] == "refused"
    assert [(row["id"], row["state"], row["entries"]) for row in found] == [
        ("news", "ok", 2),
        ("page", "not_a_feed", 0),
    ]
    assert [state["source"]["id"] for state in monitor.json("sources", "list", "--json")] == ["news", "page"]


def test_the_database_is_migrated_shown_and_copied(monitor: Terminal, home: Path):
    (home / "monitor.db").unlink()
    assert (
        monitor.json("db", "upgrade", "--json")["revision"]
        == monitor.json("db", "current", "--json")["revision"]
    )
    assert monitor.json("db", "backup", home / "copy.db", "--json") == {"backup": str(home / "copy.db")}
    assert "exists" in monitor.refused("db", "backup", home / "copy.db")


@pytest.mark.parametrize(
    "command", [("stories",), ("db", "upgrade"), ("db", "current"), ("sources", "list"), ("once",)]
)
def test_a_database_that_cannot_be_made_is_one_line(
    monitor: Terminal, home: Path, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
):
    written(home / "file")
    monkeypatch.setenv("MONITOR_DATABASE_URL", f"sqlite:///{home}/file/monitor.db")
    assert monitor.refused(*command).count("\n") == 1


def test_wrong_settings_are_told_together(monitor: Terminal, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("MONITOR_PORT", "many")
    monkeypatch.setenv("MONITOR_SLACK_TOKN", "xoxb-secret")
    said = monitor.refused("stories")
    assert said.count("\n") == 2
    assert "MONITOR_SLACK_TOKEN" in said
    assert "xoxb-secret" not in said
    assert monitor("doctor") == 2


def test_doctor_finds_all_well(monitor: Terminal):
    found = monitor.json("doctor", "--json")
    assert [check["what"] for check in found if not check["well"]] == []
    assert "dry run" in found[-1]["says"]


def test_a_port_in_use_is_one_line(monitor: Terminal):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        said = monitor.refused("run", "--port", taken.getsockname()[1])
    assert said.count("\n") == 1
    assert "--port" in said


UNUSED = """- id: own
  title: {en: Own, fr: Le mien, de: Eigene}
  points: 5
  when: {a: {text: one}, b: {text: two}}
  condition: a
"""


def test_rules_are_checked_and_every_mistake_has_its_place(
    monitor: Terminal, home: Path, monkeypatch: pytest.MonkeyPatch
):
    assert monitor.json("rules", "check", "--json")["rules"] > 10
    monkeypatch.setenv("MONITOR_RULES_DIR", str(home / "mine"))  # named before it is made
    assert monitor("init", home / "mine") == 0
    (home / "mine" / "own.yaml").write_text(UNUSED, encoding="utf-8")
    assert monitor("rules", "check") == 0
    assert 'own.yaml:4:26: the selection "b" is not used in the condition (a note)' in monitor.out
    file = home / "mine" / "tariffs_trade.yaml"
    file.write_text(
        file.read_text().replace("points:", "pionts:", 1) + "\n---\n- [unclosed\n", encoding="utf-8"
    )
    profile = home / "mine" / "profile.yaml"
    profile.write_text(profile.read_text().replace("currency:", "curency:", 1), encoding="utf-8")
    said = monitor.refused("rules", "check", "--rules", home / "mine").splitlines()
    assert {line.split(":")[0] for line in said} >= {str(file), str(profile)}
    assert all(part.isdigit() for line in said for part in line.split(":")[1:3])


def test_the_lexicon_tells_how_many_concepts_of_each_kind_it_holds(monitor: Terminal):
    told = monitor.json("lexicon", "check", "--json")
    assert told["concepts"] == sum(told["kinds"].values()) >= 900


def test_words_are_found_in_the_lexicon(monitor: Terminal):
    hits = monitor.json("lexicon", "find", "Peking stoppt Dysprosium", "--lang", "de", "--json")
    assert "dysprosium" in {hit["concept"] for hit in hits}


@pytest.mark.parametrize(
    "command",
    ["run", "once", "import", "init", "classify", "read", "brief", "stories", "digest", "rules check", "rules explain",
     "lexicon find", "sources check", "sources add", "db backup", "doctor", "alerts drill"],
)  # fmt: skip
def test_help_shows_an_example_where_a_command_needs_one(monitor: Terminal, command: str):
    assert monitor(*command.split(), "--help") == 0
    assert "Example: " in monitor.out or command == "run"


def test_doctor_says_in_one_line_each_what_the_operator_must_mend(
    monitor: Terminal, home: Path, monkeypatch: pytest.MonkeyPatch
):
    assert monitor("init", home / "mine") == 0
    profile = home / "mine" / "profile.yaml"
    profile.write_text(re.sub(r"channel: \"#[^\"]*\"", 'channel: "#typo"', profile.read_text()))
    monkeypatch.setenv("MONITOR_RULES_DIR", str(home / "mine"))
    with serving(FakeSlack(now=datetime.now(UTC).timestamp() - 600, scopes="chat:write")) as slack:
        monkeypatch.setenv("MONITOR_SLACK_BASE_URL", slack.url)
        monkeypatch.setenv("MONITOR_SLACK_TOKEN", slack.token)
        monkeypatch.setenv("MONITOR_SLACK_SIGNING_SECRET", "short")
        found = monitor.json("doctor", "--json", code=2)
    wrong = {check["what"]: check["says"] for check in found if not check["well"]}
    assert set(wrong) == {"Slack scopes", "channel #typo", "clock", "Slack signing secret"}
    assert "10 minutes ahead" in wrong["clock"]
    assert slack.token not in monitor.out
