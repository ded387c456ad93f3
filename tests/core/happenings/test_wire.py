"""Sentences as agencies write them, read by a person first -> how much of it the program reads too."""

import json
from pathlib import Path

import pytest

from benchmarks.bench_readings import Reading, matched
from monitor.adapters.lexicon_kept import load_lexicon
from monitor.domain import LANGUAGES
from monitor.settings import data_dir

WIRE = Path(__file__).parents[2] / "data" / "happenings" / "happenings.jsonl"
ROWS = [json.loads(line) for line in WIRE.read_text(encoding="utf-8").splitlines()]
LEXICON = load_lexicon(data_dir("rules") / "lexicon")
ENOUGH = 0.84  # F1 of action and actor
SURE = 0.87  # modality of those matched


@pytest.mark.parametrize("language", LANGUAGES)
def test_most_of_the_wire_is_read_as_a_person_reads_it(language: str) -> None:
    rows = [row for row in ROWS if row["lang"] == language]
    found = [(row, Reading(row, LEXICON).happenings) for row in rows]
    pairs = [pair for row, ours in found for pair in matched(row, ours, LEXICON)]
    told = sum(len(row["happenings"]) + len(ours) for row, ours in found)
    assert 2 * sum(agrees for _, _, agrees in pairs) / told >= ENOUGH
    assert sum(mine.modality == gold["modality"] for gold, mine, _ in pairs) / len(pairs) >= SURE
