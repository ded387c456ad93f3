"""Measures and stoppages told in other words than their own, and what only sounds like them."""

from pathlib import Path

import pytest

from monitor.adapters.lexicon_kept import load_lexicon
from monitor.adapters.reader import told
from monitor.core.happenings.kinds import LAWS
from monitor.domain import LANGUAGES
from monitor.settings import data_dir

DATA = Path(__file__).parents[2] / "data" / "happenings"
LEXICON = load_lexicon(data_dir("rules") / "lexicon")
ENOUGH = 0.85


def rows(name: str, language: str) -> list[tuple[str, str, str]]:
    """Action, who acts and text of each line of a language."""
    lines = (line.split("\t") for line in (DATA / name).read_text(encoding="utf-8").splitlines()[1:])
    return [(action, who, text) for spoken, action, who, text in lines if spoken == language]


def acts(text: str, language: str) -> list[tuple[str, tuple[str, ...]]]:
    return [(one.action, one.actor) for one in told(text, language, None, LEXICON).happenings]


@pytest.mark.parametrize("language", LANGUAGES)
def test_most_of_what_is_said_in_a_roundabout_way_is_read(language: str) -> None:
    asked = rows("roundabout.tsv", language)
    right = sum(
        any(done == action and (not who or who in actors) for done, actors in acts(text, language))
        for action, who, text in asked
    )
    assert right >= ENOUGH * len(asked)


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_no_state_is_named_a_rate_or_a_package_is_no_law(language: str) -> None:
    for _, _, text in rows("beside.tsv", language):
        assert not {action for action, _ in acts(text, language)} & LAWS, text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_licence_withheld_tightens_and_a_duty_to_have_one_dropped_eases(language: str) -> None:
    for action, who, text in rows("licences.tsv", language):
        told_of = dict(acts(text, language))
        assert told_of.keys() & {"impose_export_control", "ease_export_control"} <= {action}, text
        assert action in told_of, text
        assert not who or who in told_of[action], text


ATTACKS = [
    ("en", "Maersk reroutes two services around Cape as Red Sea attack damages tanker"),
    (
        "de",
        "Tanker getroffen | Sanaa (dpa) - Eine Drohne hat am Freitag einen Tanker vor der Küste getroffen.",
    ),
]


@pytest.mark.parametrize(("language", "text"), ATTACKS)
def test_neither_a_firm_nor_the_place_of_a_dateline_attacked(language: str, text: str) -> None:
    assert dict(acts(text, language))["attack_shipping"] == ()


def test_output_that_rose_is_no_price() -> None:
    assert dict(acts("Lynas said quarterly terbium output rose 18% to 96 tonnes.", "en")).keys() == {"other"}


OPPOSITE = {
    "impose_export_control": "ease_export_control",
    "impose_sanctions": "ease_sanctions",
    "raise_tariff": "cut_tariff",
}
OPPOSITE |= {eased: imposed for imposed, eased in OPPOSITE.items()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_measure_is_not_read_as_its_opposite(language: str) -> None:
    for action, _, text in rows("turned.tsv", language):
        told_of = {done for done, _ in acts(text, language)}
        assert OPPOSITE.get(action) not in told_of, (text, told_of)
        assert action in told_of, (text, told_of)
