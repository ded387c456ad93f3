"""docs/model.md tells the figures of the card in force, not of an earlier one."""

from monitor.adapters.models import card
from monitor.adapters.models.markdown import tables
from tests.service import ROOT


def test_the_tables_of_the_document_are_those_of_the_card():
    document = (ROOT / "docs" / "model.md").read_text(encoding="utf-8")
    printed = document.split("monitor model show --markdown -->\n")[1].split("\n<!-- end")[0]
    assert printed == tables(card.load(ROOT / "models" / "labels")).strip()
