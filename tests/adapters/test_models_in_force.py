"""The label model of a running service: a new one is taken over, a wrong one refused, the last good one stays."""

import json
import os
import pickle
import shutil
from pathlib import Path

import pytest

from monitor.adapters.models import ModelInForce
from monitor.errors import ConfigError
from monitor.settings import data_dir

SHIPPED = data_dir("models") / "labels"


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    for name in ("model.skops", "space.npz", "card.json"):
        shutil.copy(SHIPPED / name, tmp_path)
    return tmp_path


def rewritten(path: Path, **changed: object) -> None:
    """Change the card so that the clock of the file system cannot hide it."""
    card = json.loads(path.read_text(encoding="utf-8")) | changed
    path.write_text(json.dumps(card), encoding="utf-8")
    os.utime(path, ns=(1, path.stat().st_mtime_ns + 1_000_000))


def test_a_changed_card_is_taken_over_without_a_restart(directory):
    force = ModelInForce(directory)
    assert force.current().version != "mine"
    rewritten(directory / "card.json", version="mine")
    assert force.current().version == "mine"
    assert force.current() is force.current()


def test_a_wrong_model_is_refused_once_and_the_last_good_one_stays(directory, caplog):
    force = ModelInForce(directory)
    good = force.current()
    (directory / "model.skops").write_bytes(pickle.dumps({"a": "pickle"}))
    assert force.current() is good
    assert force.current() is good
    assert [record.levelname for record in caplog.records] == ["ERROR"]
    assert "checksum" in str(force.problems[0])
    shutil.copy(SHIPPED / "model.skops", directory)
    assert force.current().version == good.version
    assert force.problems == ()


@pytest.mark.parametrize("name", ["card.json", "model.skops", "space.npz"])
def test_a_file_that_goes_missing_stops_nothing(directory, name):
    force = ModelInForce(directory)
    good = force.current()
    (directory / name).unlink()
    assert force.current() is good
    assert name in str(force.problems[0])


def test_other_versions_of_scikit_learn_are_refused(directory):
    force = ModelInForce(directory)
    good = force.current()
    rewritten(directory / "card.json", sklearn="0.1")
    assert force.current() is good
    assert "scikit-learn 0.1" in str(force.problems[0])


def test_the_first_model_must_be_sound(tmp_path):
    with pytest.raises(ConfigError, match="no model card"):
        ModelInForce(tmp_path).current()
