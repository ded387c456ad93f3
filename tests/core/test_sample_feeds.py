"""The sample as real feed documents: each entry comes out of the parser as it went in."""

from datetime import datetime
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest

from monitor.core.parse import parse
from monitor.domain import Document, Source
from tests.sample_feeds import FEEDS, NOW, TYPES, documents, lines_by_feed
from tests.sample_server import Feeds, serving

LINES = lines_by_feed()


def test_the_documents_on_disk_are_those_of_the_entries() -> None:
    assert {file.name: file.read_bytes() for file in FEEDS.iterdir()} == documents()


def test_every_entry_stands_in_one_of_nine_documents() -> None:
    assert len(LINES) == 9
    assert sum(map(len, LINES.values())) == 85


@pytest.mark.parametrize("name", LINES)
def test_each_document_is_read_to_the_entries_it_was_made_from(name: str) -> None:
    file = FEEDS / name
    source = Source(id="sample", url=f"https://example.org/{name}", name="Sample")
    parsed = parse(Document("sample", source.url, file.read_bytes(), NOW, TYPES[file.suffix]), source, NOW)
    found = {entry.url: (entry.title, entry.summary, entry.published) for entry in parsed.entries}
    assert found == {
        line["url"]: (
            _folded(line["title"]),
            _folded(line["summary"]),
            datetime.fromisoformat(line["published"]),
        )
        for line in LINES[name]
    }
    assert parsed.skipped == 0


def _folded(text: str) -> str:
    return " ".join(text.split())


def asked(feeds: Feeds, name: str, **headers: str) -> tuple[int, dict[str, str], bytes]:
    request = Request(
        feeds.address(name), headers={key.replace("_", "-"): value for key, value in headers.items()}
    )
    try:
        with urlopen(request, timeout=5) as answer:
            return answer.status, dict(answer.headers), answer.read()
    except HTTPError as error:
        with error:
            return error.code, dict(error.headers), error.read()


def test_the_server_answers_304_until_the_document_changes() -> None:
    with serving() as feeds:
        status, headers, body = asked(feeds, "english.rss.xml")
        assert (status, body) == (200, feeds.bodies["english.rss.xml"])
        again = {"If_None_Match": headers["ETag"]}
        assert asked(feeds, "english.rss.xml", **again)[0] == 304
        assert asked(feeds, "english.rss.xml", If_Modified_Since=headers["Last-Modified"])[0] == 304
        feeds.bodies["english.rss.xml"] += b"<!-- changed -->"
        assert asked(feeds, "english.rss.xml", **again)[0] == 200
        feeds.statuses["english.rss.xml"] = 410
        assert asked(feeds, "english.rss.xml")[0] == 410
        assert asked(feeds, "nowhere.xml")[0] == 404
        assert [status for _, status in feeds.answers] == [200, 304, 304, 200, 410, 404]
        assert feeds.count(304) == 2
