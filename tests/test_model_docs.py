"""docs/model.md tells the figures of the card in force; texts kept out of training are read as well as it claims."""

import json

import pytest

from monitor.adapters.models import card
from monitor.adapters.models.markdown import tables
from monitor.cli import run
from tests.service import ROOT

KEPT_OUT = ROOT / "tests" / "data" / "labels" / "wire.jsonl"


@pytest.fixture
def scores(capsys):
    """What `monitor model evaluate` prints of the texts kept out of training."""
    assert run(["model", "evaluate", str(KEPT_OUT), "--json"]) == 0
    return json.loads(capsys.readouterr().out)["scores"]["texts"]


def test_the_tables_of_the_document_are_those_of_the_card():
    document = (ROOT / "docs" / "model.md").read_text(encoding="utf-8")
    printed = document.split("monitor model show --markdown -->\n")[1].split("\n<!-- end")[0]
    assert printed == tables(card.load(ROOT / "models" / "labels")).strip()


def test_wire_texts_kept_out_of_training_are_labelled_as_well_in_every_language(scores):
    assert scores["micro"]["f1"] > 0.80
    assert min(language["f1"] for language in scores["languages"].values()) > 0.72
    assert scores["relevant"]["f1"] > 0.90


def test_no_text_kept_out_of_training_is_in_the_corpus():
    def titles(path):
        return {json.loads(line)["title"] for line in path.read_text(encoding="utf-8").splitlines()}

    learnt = set().union(*map(titles, (ROOT / "models" / "corpus").glob("*.jsonl")))
    assert not titles(KEPT_OUT) & learnt
