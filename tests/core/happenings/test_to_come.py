"""Acts that are called for, allowed, built on a later day or done unless something happens: how sure they are told."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from monitor.adapters.lexicon_kept import load_lexicon
from monitor.adapters.reader import told
from monitor.domain import Modality
from monitor.settings import data_dir

DATA = Path(__file__).parents[2] / "data" / "happenings" / "moods.tsv"
LEXICON = load_lexicon(data_dir("rules") / "lexicon")
ROWS = [tuple(line.split("\t")) for line in DATA.read_text(encoding="utf-8").splitlines()[1:]]
TENTH_OF_MARCH = datetime(2026, 3, 10, tzinfo=UTC)
M = Modality


def read(text: str, language: str) -> list[tuple[str, Modality]]:
    return [(one.action, one.modality) for one in told(text, language, TENTH_OF_MARCH, LEXICON).happenings]


@pytest.mark.parametrize(("language", "act", "text"), ROWS, ids=[row[2][:32] for row in ROWS])
def test_how_sure_an_act_is_told(language: str, act: str, text: str) -> None:
    assert act in [f"{action}={mood.value}" for action, mood in read(text, language)]


OTHERWISE = [  # the same words where they say something else
    ("en", "Union ends strike at Peru's open-pit mine", "strike", M.DENIED),
    ("en", "Peru signs bill banning exports of raw ore", "impose_export_control", M.ASSERTED),
    ("en", "Acme invested in a graphite mine in 2024", "invest", M.ASSERTED),
    ("fr", "Grève à la mine, à l'appel du syndicat", "strike", M.ASSERTED),
    ("zh", "智利议会通过限制石墨出口的法案", "impose_export_control", M.ASSERTED),
    ("es", "Perú y Chile acuerdan un pacto sobre el litio", "sign_agreement", M.ASSERTED),
    ("ja", "鉱山の労組がスト、12日に終結", "strike", M.DENIED),
]


@pytest.mark.parametrize(("language", "text", "action", "mood"), OTHERWISE)
def test_the_same_words_may_tell_what_is_done(language: str, text: str, action: str, mood: Modality) -> None:
    assert (action, mood) in read(text, language)
