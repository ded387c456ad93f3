"""Settings: read from environment and file, every mistake told at once, secrets never shown."""

from pathlib import Path

import pytest

from monitor import settings
from monitor.errors import ConfigError


def problems(environ: dict[str, str], toml: Path | None = None) -> list[str]:
    with pytest.raises(ConfigError) as caught:
        settings.read(environ, toml)
    return [str(problem) for problem in caught.value.problems]


def test_an_empty_environment_gives_the_embedded_defaults():
    found = settings.read({})
    assert found.database_url == "sqlite:///monitor.db"
    assert (found.rules_dir / "lexicon").is_dir()


def test_the_environment_wins_over_the_file(tmp_path: Path):
    toml = tmp_path / "monitor.toml"
    toml.write_text('port = 9000\nlanguages = ["de", "fr"]\n', encoding="utf-8")
    found = settings.read({"MONITOR_PORT": "9001"}, toml)
    assert (found.port, found.languages) == (9001, ("de", "fr"))


def test_a_misspelt_name_is_told_with_the_right_one():
    (told,) = problems({"MONITOR_SLACK_CHANEL": "#x"})
    assert "did you mean MONITOR_SLACK_CHANNEL?" in told


def test_every_mistake_is_told_at_once():
    told = problems(
        {
            "MONITOR_PORT": "eighty",
            "MONITOR_ALLOW_NETWORKS": "10.0.0.0/99",
            "MONITOR_TIMEZONE": "Europe/Atlantis",
            "MONITOR_LANGUAGES": "tlh",
            "MONITOR_RULES_DIR": "/nowhere/at/all",
        }
    )
    assert len(told) == 5
    assert any("'eighty' is not a whole number" in line for line in told)


def test_a_mistake_in_the_file_names_its_line(tmp_path: Path):
    toml = tmp_path / "monitor.toml"
    toml.write_text('host = "127.0.0.1"\nprot = 80\n', encoding="utf-8")
    assert problems({}, toml) == [f"{toml}:2:1: prot is not a setting; did you mean port?"]


def test_a_file_that_is_no_toml_is_one_line(tmp_path: Path):
    toml = tmp_path / "monitor.toml"
    toml.write_text("port = = 80", encoding="utf-8")
    (told,) = problems({}, toml)
    assert "is not TOML" in told


def test_a_secret_comes_from_a_file_and_is_never_shown(tmp_path: Path):
    secret = tmp_path / "token"
    secret.write_text("xoxb-very-secret\n", encoding="utf-8")
    found = settings.read({"MONITOR_SLACK_TOKEN_FILE": str(secret)})
    assert found.slack_token == "xoxb-very-secret"
    assert "xoxb" not in repr(found)


def test_a_secret_file_that_is_not_there_is_told():
    (told,) = problems({"MONITOR_SLACK_TOKEN_FILE": "/nowhere/token"})
    assert "cannot read /nowhere/token" in told
