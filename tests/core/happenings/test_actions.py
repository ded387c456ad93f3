"""The actions of the shipped lexicon: each can be named, found and coded."""

import re

import pytest

from monitor.adapters.lexicon_kept import load_lexicon
from monitor.core.happenings import CUES, event_codes
from monitor.core.lexicon import Lexicon
from monitor.domain import LANGUAGES, Concept, Happening, Modality
from monitor.settings import data_dir

LEXICON = load_lexicon(data_dir("rules") / "lexicon")
ACTIONS = [concept for concept in LEXICON.concepts.values() if concept.kind == "action"]
each = pytest.mark.parametrize("concept", ACTIONS, ids=lambda concept: concept.id)


@each
def test_an_action_has_names_in_six_languages(concept: Concept) -> None:
    assert all(concept.names.get(language) for language in LANGUAGES) or concept.missing


@each
def test_an_action_has_a_code_or_the_reason_why_not(concept: Concept) -> None:
    assert ("cameo" in concept.codes) != bool(concept.codes.get("no_cameo"))
    assert re.fullmatch(r"[a-z_]+(\.[a-z_]+)?", concept.codes["type"])
    codes = [code for system, code in concept.codes.items() if system.startswith("cameo")]
    assert all(re.fullmatch(r"(0[1-9]|1\d|20)\d{1,2}", code) for code in codes)


@pytest.mark.parametrize("language", LANGUAGES)
def test_cues_speak_of_actions_the_lexicon_knows_and_of_the_same_ones_in_each_language(language: str) -> None:
    told = {action for action, _, _ in CUES[language]}
    named = {c.id for c in ACTIONS if any(len(name) > 1 for name in c.names.get(language, ()))}
    assert told <= {concept.id for concept in ACTIONS}
    assert {action for rows in CUES.values() for action, _, _ in rows} <= told | named


def test_no_count_of_a_cue_was_formatted_away() -> None:
    """`{0,18}` in an rf"" string is a tuple: `(0, 18)`."""
    written = [words for rows in CUES.values() for _, _, words in rows]
    assert not [words for words in written if re.search(r"\(\d+, \d+\)", words)]


CODED = [
    ("impose_sanctions", Modality.ASSERTED, {"cameo": "163", "type": "sanction.imposed"}),
    ("impose_sanctions", Modality.THREATENED, {"cameo": "1312", "type": "sanction.threatened"}),
    ("ease_sanctions", Modality.DENIED, {"cameo": "1244", "type": "sanction.eased"}),
    ("ease_export_control", Modality.PLANNED, {"cameo": "0354", "type": "export_control.suspended"}),
    ("strike", Modality.POSSIBLE, {"cameo": "143", "type": "labour.strike"}),
    ("shortage", Modality.ASSERTED, {"type": "logistics.shortage"}),
]


@pytest.mark.parametrize(("action", "modality", "codes"), CODED, ids=[f"{c[0]}-{c[1]}" for c in CODED])
def test_a_happening_has_the_code_of_its_act_and_its_mood(
    action: str, modality: Modality, codes: dict[str, str]
) -> None:
    assert event_codes(Happening(action, 0, 1, modality=modality), LEXICON) == codes


def test_an_unknown_action_has_no_code() -> None:
    assert event_codes(Happening("dance", 0, 1), Lexicon([])) == {}
