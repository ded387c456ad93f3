"""Every document of tests/data/feeds against what is expected of it: add a case = add two files."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from monitor.core.parse import parse
from monitor.domain import Document, Entry, Source
from monitor.errors import ParseError

CASES = Path(__file__).parent.parent / "data" / "feeds"
NOW = datetime(2026, 1, 5, 12, 0, tzinfo=UTC)
FILES = sorted(path for path in CASES.iterdir() if not path.name.endswith(".expect.json"))


def expectation(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(path.with_suffix(".expect.json").read_text("utf-8"))
    return found


FEEDS = [path for path in FILES if "error" not in expectation(path)]


def visit(path: Path, expected: dict[str, Any]) -> tuple[Document, Source]:
    source = Source(
        id="kupfer",
        url="https://kupfer.example/feed.xml",
        name="Kupfer",
        format=expected.get("format", "feed"),
        language=expected.get("source_language", "en"),
        reliability="B",
    )
    content_type = expected.get("content_type", "")
    return Document(source.id, source.url, path.read_bytes(), NOW, content_type=content_type), source


def seen(entry: Entry, fields: dict[str, Any]) -> dict[str, Any]:
    values = {name: getattr(entry, name) for name in fields}
    return {
        name: value.isoformat()
        if isinstance(value, datetime)
        else list(value)
        if isinstance(value, tuple)
        else value
        for name, value in values.items()
    }


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_document_is_read_as_expected(path):
    expected = expectation(path)
    document, source = visit(path, expected)
    if "error" in expected:
        with pytest.raises(ParseError, match=expected["error"]):
            parse(document, source, NOW)
        return
    parsed = parse(document, source, NOW)
    wanted = expected["entries"]
    assert [seen(entry, fields) for entry, fields in zip(parsed.entries, wanted, strict=True)] == wanted
    assert parsed.skipped == expected.get("skipped", 0)
    assert list(parsed.problems) == expected.get("problems", [])
    assert parsed.title == expected.get("title", parsed.title)


@pytest.mark.parametrize("path", FEEDS, ids=lambda path: path.stem)
def test_the_same_document_twice_has_the_same_identities(path):
    document, source = visit(path, expectation(path))
    first, second = parse(document, source, NOW), parse(document, source, NOW)
    keys = [entry.key for entry in first.entries]
    assert keys == [entry.key for entry in second.entries]
    assert len(set(keys)) == len(keys)


def test_the_same_guid_in_two_sources_is_two_entries():
    document, source = visit(CASES / "rss20.xml", {})
    other = Source(id="other", url=source.url)
    keys = {entry.key for entry in parse(document, source, NOW).entries}
    assert keys.isdisjoint(entry.key for entry in parse(document, other, NOW).entries)


def test_changed_text_under_one_guid_keeps_its_identity():
    document, source = visit(CASES / "rss20.xml", {})
    assert document.body is not None
    changed = Document(source.id, source.url, document.body.replace(b"stands still", b"works again"), NOW)
    before, after = (parse(d, source, NOW).entries[0] for d in (document, changed))
    assert before.key == after.key
    assert before.title != after.title


def test_trackers_in_a_link_make_no_new_entry():
    def keys(link: str) -> list[str]:
        body = f'<rss version="2.0"><channel><item><title>A</title><link>{link}</link></item></channel></rss>'
        document = Document("s", "https://s.example/", body.encode(), NOW)
        return [entry.key for entry in parse(document, Source("s", "https://s.example/"), NOW).entries]

    assert keys("https://s.example/a?utm_source=rss") == keys("https://s.example/a?utm_campaign=9#x")
    assert keys("https://s.example/a") != keys("https://s.example/b")


def test_a_document_that_is_not_modified_has_no_entries():
    assert parse(Document("s", "u", None, NOW), Source("s", "u"), NOW).entries == ()


def test_a_part_of_a_file_tells_the_lines_of_the_whole_file():
    document = Document("s", "u", b"no\n", NOW, first_line=101)
    assert parse(document, Source("s", "u", format="jsonl"), NOW).problems == ("line 101: not JSON",)
