"""docs/rules.md: every command in it is run, every text in it is written where it says, and what it promises comes true."""

import contextlib
import io
import re
import shlex
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

from monitor.cli import run

DOCS = Path(__file__).resolve().parent.parent / "docs"
BLOCK = re.compile(r"(?:<!-- (append|write) (\S+) -->\n)?```(\w+)\n(.*?)```", re.S)


@dataclass
class Said:
    """What each command printed."""

    command: str
    out: str


@pytest.fixture(scope="module")
def tour(tmp_path_factory) -> list[Said]:
    """Walk through the page in an empty directory."""
    home = tmp_path_factory.mktemp("tour")
    shutil.copytree(DOCS / "tour", home / "docs" / "tour")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(home)
        for name in ("AUTHOR", "COMMITTER"):
            patch.setenv(f"GIT_{name}_NAME", "Ada")
            patch.setenv(f"GIT_{name}_EMAIL", "ada@example.org")
        return [
            said
            for block in BLOCK.finditer((DOCS / "rules.md").read_text("utf-8"))
            for said in walked(block, patch)
        ]


def walked(block: re.Match[str], patch: pytest.MonkeyPatch) -> list[Said]:
    how, file, kind, body = block.groups()
    if how:
        with Path(file).open("a" if how == "append" else "w", encoding="utf-8") as out:
            out.write(body)
    commands = [line[2:] for line in body.splitlines() if line.startswith("$ ")] if kind == "console" else []
    return [Said(command, executed(command, patch)) for command in commands]


def executed(command: str, patch: pytest.MonkeyPatch) -> str:
    words = shlex.split(command)
    if words[0] == "export":
        patch.setenv(*words[1].split("=", 1))
        return ""
    if words[0] == "git":
        return subprocess.run(words, check=True, capture_output=True, text=True).stdout
    assert words[0] == "monitor"
    return ran(words[1:])


def ran(arguments: list[str]) -> str:

    with contextlib.redirect_stdout(io.StringIO()) as out:
        assert run(arguments) == 0, arguments
    return out.getvalue()


def output(tour: list[Said], command: str) -> str:
    return next(said.out for said in tour if said.command.startswith(command))


@pytest.mark.slow
def test_the_change_silences_the_false_alarms_and_nothing_else(tour):
    found = output(tour, "monitor rules diff")
    lost = re.findall(r"^ *(\d+)  lost", found, re.M)
    assert "0 gained" in found
    assert "3" in lost
    assert set(lost) <= {"3", "6"}


@pytest.mark.slow
def test_every_command_of_the_page_did_what_the_page_says(tour):
    assert output(tour, "monitor import").startswith("6 new, 0 changed, 0 known, 0 left out")
    assert "no reviews: precision and recall are not known" in output(tour, "monitor rules backtest")
    assert "ree-export-control" in output(tour, "monitor rules explain")
    assert "n 3" in output(tour, "monitor review report")
    assert "no mistake" in output(tour, "monitor rules check")
    assert "1 passed, 0 failed" in output(tour, "monitor rules test")
    assert "company-marketing" in output(tour, "monitor rules history")


@pytest.mark.slow
@pytest.mark.parametrize("command", ["import", "rules backtest", "rules check", "rules diff", "review add"])
def test_the_page_shows_what_is_printed(tour, command):
    page = (DOCS / "rules.md").read_text("utf-8")
    shown = re.search(rf"^\$ monitor {command}.*\n(.+)$", page, re.M)
    assert shown is not None
    assert output(tour, f"monitor {command}").splitlines()[0] == shown[1]
