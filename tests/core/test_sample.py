"""The sample entries: fresh on any day, and as varied as they claim to be."""

import json
import re
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import pytest

from monitor.core.sample import named, shift

ENTRIES = Path(__file__).parents[2] / "rules" / "sample" / "entries.jsonl"
LINES = [json.loads(line) for line in ENTRIES.read_text("utf-8").splitlines()]
DAY = datetime(2026, 3, 2, tzinfo=UTC).date()


@pytest.mark.parametrize(
    ("hour", "newest"),
    [(23, "2026-03-02"), (6, "2026-03-01")],
    ids=["late in the day", "before today's last entry"],
)
def test_the_newest_day_is_today_or_yesterday_but_never_ahead(hour: int, newest: str) -> None:
    now = datetime(2026, 3, 2, hour, 5, tzinfo=UTC)
    published = [line["published"] for line in shift(LINES, now)]
    past = [moment for moment in published if datetime.fromisoformat(moment) <= now]
    assert max(past)[:10] == newest
    assert len(published) - len(past) == 1  # the entry dated in the future


def test_only_import_fields_are_left_and_every_place_is_filled() -> None:
    for line in shift(LINES, datetime(2026, 3, 2, 12, tzinfo=UTC)):
        assert set(line) <= {
            "id", "title", "summary", "content", "url", "lang", "published", "source_name", "source_reliability",
        }  # fmt: skip
        assert "{" not in line["title"] + line["summary"] + line.get("content", "")


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        ("{d+21}", "en", "March 23, 2026"),
        ("{d+21}", "de", "23. März 2026"),
        ("{d+21}", "fr", "23 mars 2026"),
        ("{d+21}", "es", "23 de marzo de 2026"),
        ("{d+21}", "ja", "2026年3月23日"),
        ("{d+21}", "zh", "2026年3月23日"),
        ("{D-6}", "en", "February 24"),
        ("{D-6}", "zh", "2月24日"),
        ("{w}", "fr", "lundi"),
        ("{w-1}", "en", "Sunday"),
        ("{m+10}", "de", "Januar 2027"),
        ("{m-3}", "es", "diciembre de 2025"),
        ("{y+1}", "ja", "2027"),
        ("{x} {d+9999}", "en", "{x} {d+9999}"),
    ],
)
def test_days_are_named_in_the_readers_way(text: str, language: str, said: str) -> None:
    assert named(text, DAY, language) == said


def test_the_sample_is_as_varied_as_its_readme_says() -> None:
    happenings = Counter(re.sub(r"sample-([ex]\d+).*", r"\1", line["id"]) for line in LINES)
    assert len(LINES) == len({line["id"] for line in LINES}) == len({line["url"] for line in LINES}) == 85
    assert set(Counter(line["lang"] for line in LINES)) == {"en", "de", "fr", "es", "ja", "zh"}
    assert min(Counter(line["lang"] for line in LINES).values()) >= 9
    assert sum(1 for name in happenings if name.startswith("e")) == 22
    assert sum(1 for name in happenings if name.startswith("x")) == 14
    assert sum(1 for name, told in happenings.items() if name.startswith("e") and told >= 3) >= 11
    assert sum(1 for line in LINES if "(dpa)" in line["summary"]) == 4
    assert sum(1 for line in LINES if line["source_reliability"] == "A") >= 7
    assert {line["days_ago"] for line in LINES} == {-20, *range(10)}
    assert all(line["url"].startswith("https://example.org/") for line in LINES)
