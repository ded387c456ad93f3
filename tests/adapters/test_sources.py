"""Source files and import files of the operator."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from monitor.adapters.files_jsonl import documents, is_local
from monitor.adapters.source_files import load_sources
from monitor.core.parse import parse
from monitor.domain import LABELS, LANGUAGES, Source
from monitor.errors import RuleError, SourceError

SHIPPED = Path(__file__).parents[2] / "rules" / "sources"
NOW = datetime(2026, 1, 5, tzinfo=UTC)
GOOD = """sources:
  - id: kupfer
    name: Kupfer
    url: https://kupfer.example/feed
    kind: trade_press
    language: de
    country: DE
    reliability: C
    topics: [critical_minerals, tariffs]
    every: 600
  - id: archive
    name: Archive
    url: /data/archive.jsonl
    format: jsonl
"""


def written(directory: Path, **texts: str) -> Path:
    for name, text in texts.items():
        (directory / f"{name}.yaml").write_text(text, "utf-8")
    return directory


def problems(place: Path, which: str = "") -> list[str]:
    with pytest.raises(RuleError) as caught:
        load_sources(place, which)
    return [str(problem).removeprefix(f"{place}/") for problem in caught.value.problems]


def test_a_file_says_what_is_watched(tmp_path):
    kupfer, archive = load_sources(written(tmp_path, metals=GOOD))
    assert kupfer == Source(
        "kupfer",
        "https://kupfer.example/feed",
        "Kupfer",
        "feed",
        "trade_press",
        "de",
        "DE",
        "C",
        ("critical_minerals", "tariffs"),
        600,
    )
    assert is_local(archive)
    assert not is_local(kupfer)


def test_every_mistake_is_told_with_its_place(tmp_path):
    bad = (
        GOOD.replace("language: de", "language: xx")
        .replace("every: 600", "evry: 600")
        .replace("/data", "ftp://x/data")
    )
    told = problems(
        written(tmp_path, a=bad, b="sources: 7\n", c="sauces: []\n", d="sources: [{id: x}]\n", e="- 1\n")
    )
    assert any(line.startswith("a.yaml:6:15: language: ") for line in told)
    assert any(line.startswith('a.yaml:10:5: unknown field "evry"; did you mean "every"?') for line in told)
    assert {line.partition(":")[0] for line in told} == {"a.yaml", "b.yaml", "c.yaml", "d.yaml", "e.yaml"}


def test_one_wrong_source_does_not_hide_the_mistakes_of_the_next(tmp_path):
    told = problems(written(tmp_path, a="sources: [{id: x}, {id: y}]\n"))
    assert sum('the field "url" is missing' in line for line in told) == 2


def test_an_address_that_is_none_is_told(tmp_path):
    told = problems(written(tmp_path, a=GOOD.replace("https://kupfer", "ftp://kupfer")))
    assert told == [
        "a.yaml:4:10: an address begins with https:// or http:// (a path only with format: jsonl)"
    ]


def test_ids_and_addresses_are_used_once_over_all_files(tmp_path):
    told = problems(written(tmp_path, a=GOOD, b=GOOD.replace("id: archive", "id: other")))
    assert 'b.yaml:2:9: the id "kupfer" is already in a.yaml:2' in told
    assert any('the url "/data/archive.jsonl" is already in a.yaml:13' in line for line in told)


def test_some_of_the_files_may_be_chosen_by_name(tmp_path):
    place = written(tmp_path, metals=GOOD, ships=GOOD.replace("kupfer", "reeder").replace("archive", "ports"))
    assert [source.id for source in load_sources(place, "ships")] == ["reeder", "ports"]
    assert len(load_sources(place, "metals, ships.yaml")) == 4
    assert problems(place, "ship") == ['MONITOR_SOURCES: unknown source file "ship"; did you mean "ships"?']


def test_a_path_in_place_of_names_is_taken_instead(tmp_path):
    (tmp_path / "mine").mkdir()
    mine = written(tmp_path / "mine", own=GOOD)
    assert len(load_sources(SHIPPED, str(mine))) == 2
    assert len(load_sources(SHIPPED, str(mine / "own.yaml"))) == 2
    assert len(load_sources(mine / "own.yaml")) == 2


def test_a_directory_that_is_not_there_is_told(tmp_path):
    assert "no such file or directory" in problems(tmp_path / "none")[0]


def test_the_shipped_sources_cover_every_language_and_topic():
    found = load_sources(SHIPPED)
    assert len(found) >= 40
    assert {source.language for source in found} == set(LANGUAGES)
    assert {topic for source in found for topic in source.topics} == set(LABELS)
    assert all(source.reliability != "F" and source.name for source in found)


def test_a_large_file_is_read_in_parts_of_whole_lines(tmp_path):
    file = tmp_path / "archive.jsonl"
    lines = [f'{{"id": "{number}", "title": "Port {number}"}}' for number in range(50)]
    file.write_text("\n".join([*lines[:30], "not json", *lines[30:]]), "utf-8")
    source = Source("archive", str(file), format="jsonl")
    parts = [parse(document, source, NOW) for document in documents(file, source, NOW, part=200)]
    assert len(parts) > 5
    assert [entry.external_id for part in parts for entry in part.entries] == [
        str(number) for number in range(50)
    ]
    assert [problem for part in parts for problem in part.problems] == ["line 31: not JSON"]


def test_a_file_that_cannot_be_read_is_told(tmp_path):
    with pytest.raises(SourceError, match="cannot be read"):
        list(documents(tmp_path / "none", Source("x", "x"), NOW))
