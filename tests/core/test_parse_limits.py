"""Documents made to hurt: refused or cut in time, and never an error but ParseError."""

import gzip
import json
import time
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.core.parse import Parsed, parse
from monitor.core.parse.guard import ATTRIBUTES, DEPTH
from monitor.core.text import CONTENT, TITLE
from monitor.domain import Document, Source
from monitor.errors import ParseError

NOW = datetime(2026, 1, 5, 12, 0, tzinfo=UTC)
HEAD, FOOT = b'<rss version="2.0"><channel><title>Feed</title>', b"</channel></rss>"
ITEM = b"<item><guid>%d</guid><title>Port %d</title></item>"


def read(body: bytes, content_type: str = "", **fields: str) -> Parsed:
    source = Source("s", "https://s.example/feed", **fields)  # type: ignore[arg-type]
    return parse(Document("s", source.url, body, NOW, content_type=content_type), source, NOW)


def attempt(body: bytes, content_type: str = "", **fields: str) -> Parsed | str:
    """Return what was read, or the reason why nothing was; any other error fails the test."""
    try:
        return read(body, content_type, **fields)
    except ParseError as error:
        return str(error)


def feed(inside: bytes) -> bytes:
    return HEAD + inside + FOOT


def items(count: int) -> bytes:
    return b"".join(ITEM % (number, number) for number in range(count))


ATTRIBUTE_STORM = b" ".join(b'a%d="<"' % number for number in range(20_000))
PLAIN_STORM = ATTRIBUTE_STORM.replace(b"<", b"x")


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (feed(b"<item>" + b"<a>" * 50_000), "nested deeper"),
        (feed(b"<item><title>One</title>" + b"<a>" * 300 + b"</a>" * 300 + b"</item>"), "nested deeper"),
        (feed(b"<item " + PLAIN_STORM + b"/>"), "attributes"),
        (
            feed(b"<item " + b" ".join(b'xmlns:n%d="u%d"' % (n, n) for n in range(20_000)) + b"/>"),
            "attributes",
        ),
        (feed(b"<item " + b"a=1 " * 5_000 + b"/>"), "attributes"),
        (feed(b"<item>" + b"<a/>" * 200_000 + b"</item>"), "elements"),
        (feed(b"<item><title>" + b"&amp;" * 2_000_001 + b"</title></item>"), "references"),
        (
            b"<!DOCTYPE rss [" + b'<!ENTITY a "&b;">' * 5_000 + feed(b"").replace(b"<rss", b"]><rss"),
            "entities",
        ),
        (b"<!DOCTYPE rss [<!ENTITY a 'x'", "does not end"),
        (b"a" * (11 << 20), "larger than 10 MiB"),
        (gzip.compress(b"a" * (11 << 20)), "larger than 10 MiB once unpacked"),
        (b"\x1f\x8b\x08 no gzip", "broken gzip"),
        (b"[" * 90_000, "broken JSON"),
        (b'{"version": "https://jsonfeed.org/version/1", "items": ' + b"[" * 90_000, "broken JSON"),
        (b'{"items": [' + b"{}," * 100_000 + b"{}]}", "more than 100000 parts"),
        (b'{"id": ' + b"9" * 10_000 + b"}", "broken JSON"),
        (b"\0" * 5_000, "empty"),
    ],
    ids=[
        *[
            "open tags",
            "closed tags",
            "attributes",
            "namespaces",
            "bare attributes",
            "elements",
            "references",
        ],
        *[
            "entities",
            "open doctype",
            "size",
            "gzip bomb",
            "no gzip",
            "json depth",
            "json feed depth",
            "json parts",
            "json number",
            "zeros",
        ],
    ],
)
def test_what_would_cost_too_much_is_refused_with_a_reason(body, reason):
    began = time.process_time()
    with pytest.raises(ParseError, match=reason):
        read(body)
    assert time.process_time() - began < 5


@pytest.mark.parametrize(
    "inside",
    [
        *[
            mark * 100_000
            for mark in (
                b"<",
                b"&",
                b"<!",
                b"<!--",
                b"<![CDATA[",
                b"</",
                b"<?",
                b'"',
                b"&a",
                b"]]>",
                b"&#60;",
            )
        ],
        b"<" * 9_000_000,
        b'<a b="' * 30_000,
        b"<item " + ATTRIBUTE_STORM + b"/>",
        b'<item a="' + b"x" * 2_000_000 + b'"/>',
        b"<item><title>" + b"A" * 8_000_000 + b"</title></item>",
        b"<item><description><![CDATA[" + b"<div>" * 300_000 + b"]]></description></item>",
    ],
    ids=lambda inside: inside[:9].decode(),
)
def test_what_is_merely_odd_is_read_in_time(inside):
    began = time.process_time()
    parsed = attempt(feed(b"<item><title>One</title></item>" + inside))
    assert isinstance(parsed, str) or 1 <= len(parsed.entries) <= 500
    assert time.process_time() - began < 5


def test_five_hundred_entries_are_taken_and_the_rest_is_counted():
    parsed = read(feed(items(20_000)))
    assert (len(parsed.entries), parsed.skipped) == (500, 19_500)
    assert parsed.entries[-1].title == "Port 499"


def test_entries_without_an_end_are_cut_too():
    parsed = read(feed(b"<item title='x'/>" * 300_000 + items(1)))
    assert (len(parsed.entries), parsed.skipped) == (0, 300_001)


def test_exactly_five_hundred_are_all_taken():
    parsed = read(feed(items(500)))
    assert (len(parsed.entries), parsed.skipped) == (500, 0)


def test_a_json_feed_is_cut_at_the_same_number():
    body = {
        "version": "https://jsonfeed.org/version/1",
        "items": [{"id": str(n), "title": "x"} for n in range(700)],
    }
    parsed = read(json.dumps(body).encode())
    assert (len(parsed.entries), parsed.skipped) == (500, 200)


def test_import_lines_are_not_cut():
    lines = b"".join(b'{"id": "%d", "title": "x"}\n' % number for number in range(2_000))
    assert len(read(lines, format="jsonl").entries) == 2_000


def test_what_is_at_the_limit_is_still_read():
    depth = b"<a>" * (DEPTH - 10) + b"</a>" * (DEPTH - 10)
    wide = b"<b " + b" ".join(b'a%d="1"' % number for number in range(ATTRIBUTES - 2)) + b"/>"
    assert len(read(feed(b"<item><title>One</title>" + depth + wide + b"</item>")).entries) == 1


def test_many_unclosed_html_tags_in_a_broken_feed_are_not_depth():
    assert len(read(feed(b"<item><title>One</title>" + b"<br><img src=x>" * 500 + b"</item>")).entries) == 1


def test_lengths_are_kept():
    long = b"word " * 30_000
    entry = read(
        feed(b"<item><title>" + long + b"</title><description>" + long + b"</description></item>")
    ).entries[0]
    assert len(entry.title) <= TITLE
    assert len(entry.summary) <= CONTENT


def test_a_packed_body_without_its_header_is_opened_once():
    assert len(read(gzip.compress(feed(items(2))) + b"junk").entries) == 2
    with pytest.raises(ParseError):
        read(gzip.compress(gzip.compress(feed(items(2)))))


def test_a_path_in_place_of_a_document_opens_no_file():
    with pytest.raises(ParseError, match="not a feed"):
        read(b"/etc/hostname")


PIECES = st.sampled_from(
    [
        *[
            b"<rss>",
            b"<item>",
            b"</item>",
            b"<title>",
            b"</title>",
            b"<entry>",
            b"<![CDATA[",
            b"]]>",
            b"<!--",
            b"-->",
            b"&#xD800;",
        ],
        *[
            b"<!DOCTYPE rss [",
            b'<!ENTITY a "b">',
            b"]>",
            b"&a;",
            b"&amp;",
            b"&#0;",
            b"<?xml encoding='utf-16'?>",
            b"\xff\xfe",
            b"\0",
        ],
        *[
            b"<pubDate>0001-13-99</pubDate>",
            b"<link>http://[</link>",
            b"<guid>",
            b' a="',
            b"'",
            b"{",
            b"[",
            b'"items":',
            b"\x1f\x8b",
        ],
        *[
            b"<feed xmlns='http://www.w3.org/2005/Atom'>",
            b"<content type='xhtml'>",
            b"<content src='x'>",
            b"<source>",
            b"\xed\xa0\x80",
        ],
    ]
)
BYTES = st.lists(st.one_of(PIECES, st.binary(max_size=20)), max_size=30).map(b"".join)


@settings(max_examples=300, deadline=None)
@given(
    BYTES,
    st.sampled_from(["", "text/xml; charset=hex", "text/html; charset=utf-7", 'a; charset="\\']),
    st.sampled_from(["feed", "jsonl"]),
)
def test_no_bytes_raise_anything_but_a_parse_error(body, content_type, form):
    parsed = attempt(body, content_type, format=form)
    for entry in () if isinstance(parsed, str) else parsed.entries:
        assert entry.title
        f"{entry.title}{entry.body}{entry.outlet}{entry.author}{entry.published_raw}".encode()
        assert "\0" not in entry.text


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(["a", "b"]), max_size=6), st.data())
def test_the_order_of_the_entries_does_not_change_their_identities(guids, data):
    told = [
        b"<item><guid>%s</guid><title>%d</title></item>" % (guid.encode(), number)
        for number, guid in enumerate(guids)
    ]
    other = data.draw(st.permutations(told))

    def keys(parts: list[bytes]) -> set[str]:
        return {entry.key for entry in read(feed(b"".join(parts))).entries}

    assert keys(told) == keys(other)
    assert len(keys(told)) == len(told)


def test_a_line_may_name_its_fields_as_other_programs_do():
    line = b'{"guid": "1", "headline": "T", "body": "B", "link": "https://a.example/x", "language": "de", "source": "dpa", "date": "2026-03-02"}'
    (found,) = read(line, format="jsonl").entries
    assert (found.title, found.content, found.language, found.outlet) == ("T", "B", "de", "dpa")
    assert found.published is not None
    assert found.url == "https://a.example/x"
