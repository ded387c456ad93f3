"""How a command begins: the list of all names each, and loads what only others need as little as what is asked for."""

import json
import subprocess
import sys

import pytest

from monitor.cli import COMMANDS, GROUPS, run

OWN = {"pydantic"}  # the command line's own library reads arguments by it
HEAVY = {"aiohttp", "alembic", "numpy", "polars", "pydantic", "rich", "ruamel", "slack_sdk", "sqlalchemy"}
LOADED = """
import json, sys
from monitor.cli import run
code = run(sys.argv[1:])
print(json.dumps([code, sorted(sys.modules)]), file=sys.stderr)
"""


def loaded(*arguments: str) -> set[str]:
    """Run a command in a process of its own; return which of the heavy libraries it loaded."""
    done = subprocess.run(
        [sys.executable, "-c", LOADED, *arguments], check=True, capture_output=True, text=True
    )
    code, modules = json.loads(done.stderr.splitlines()[-1])
    assert code == 0
    return HEAVY & set(modules)


def test_the_list_of_commands_loads_no_library():
    assert loaded("--help") == set()


def test_the_commands_on_rules_are_listed_without_one():
    assert loaded("rules", "--help") <= OWN


def test_what_comes_with_the_program_is_copied_without_one(tmp_path):
    assert loaded("init", str(tmp_path / "mine")) <= OWN


@pytest.mark.parametrize("word", [*COMMANDS, *GROUPS])
def test_every_command_that_is_listed_is_there(word, capsys):
    assert run([word, "--help"]) == 0
    assert f"Usage: monitor {word}" in capsys.readouterr().out


def test_every_command_that_is_there_is_listed(capsys):
    assert run(["--help"]) == 0
    listed = capsys.readouterr().out.partition("Commands:")[2]
    assert [line.split()[0] for line in listed.splitlines() if line.strip()] == [*COMMANDS, *GROUPS]


def test_an_unknown_command_is_told_with_the_one_that_was_meant(capsys):
    assert run(["rulez"]) == 2
    assert "Did you mean 'rules'" in capsys.readouterr().err
