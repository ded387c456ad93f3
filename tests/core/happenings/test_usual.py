"""What headlines say day by day -> the act, how sure it is, and who acts."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from monitor.adapters.lexicon_kept import load_lexicon
from monitor.adapters.reader import told
from monitor.settings import data_dir

DATA = Path(__file__).parents[2] / "data" / "happenings" / "usual.tsv"
LEXICON = load_lexicon(data_dir("rules") / "lexicon")
ROWS = [tuple(line.split("\t")) for line in DATA.read_text(encoding="utf-8").splitlines()[1:]]
PUBLISHED = datetime(2026, 3, 10, tzinfo=UTC)


@pytest.mark.parametrize(("language", "act", "who", "text"), ROWS, ids=[row[3][:48] for row in ROWS])
def test_what_headlines_say_day_by_day(language: str, act: str, who: str, text: str) -> None:
    action, modality = act.split("=")
    read = [one for one in told(text, language, PUBLISHED, LEXICON).happenings if one.action == action]
    assert [one.modality.value for one in read] == [modality]
    assert {name for name in who.split(",") if name} <= set(read[0].actor)
