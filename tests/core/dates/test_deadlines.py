"""Our own sentences with a last day, as agencies and ministries put it, in six languages."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from monitor.core.claims import claims
from monitor.core.dates import moments
from monitor.core.lexicon import Lexicon

ROWS = [
    json.loads(line)
    for line in Path("tests/data/deadlines/deadlines.jsonl").read_text(encoding="utf-8").splitlines()
]


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "ja", "zh"])
def test_nine_of_ten_deadlines_are_resolved_to_their_day(language: str) -> None:
    rows = [row for row in ROWS if row["lang"] == language]
    read = [_deadlines(row) for row in rows]
    wrong = [row["text"] for row, found in zip(rows, read, strict=True) if found != set(row["deadlines"])]
    assert len(wrong) <= len(rows) // 10, wrong


def _deadlines(row: dict[str, str]) -> set[str | None]:
    published = datetime.fromisoformat(row["date"]).replace(tzinfo=UTC)
    found = claims(row["text"], row["lang"], hits=(), lexicon=Lexicon([]), published=published)
    return {claim.as_of for claim in found if claim.deadline}


def test_what_ended_in_the_past_binds_nobody() -> None:
    row = {"lang": "en", "date": "2026-03-02", "text": "The strike ends on 27 February, the union says | "}
    assert _deadlines(row) == set()


RESULTS = {
    "en": "The group will report first-quarter results on May 12",
    "de": "Der Konzern wird die Zahlen zum ersten Quartal am 12. Mai vorlegen",
    "fr": "Le groupe publiera ses résultats du premier trimestre le 12 mai",
    "es": "La empresa presentará los resultados del primer trimestre el 12 de mayo",
    "zh": "公司将于5月12日公布第一季度业绩",
}


@pytest.mark.parametrize("language", RESULTS)
def test_a_quarter_of_which_results_will_be_told_is_over(language: str) -> None:
    found = moments(RESULTS[language], language, datetime(2027, 5, 4, tzinfo=UTC))
    assert {moment.iso for moment in found} == {"2027-03-31", "2027-05-12"}
