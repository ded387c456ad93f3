"""OPML lists of feeds, in and out."""

import pytest

from monitor.core.parse import read_opml, write_opml
from monitor.domain import Source
from monitor.errors import ParseError

NESTED = """<?xml version="1.0"?><opml version="1.1"><head><title>Mine</title></head><body>
<outline text="Metals"><outline type="rss" text="Kupfer &amp; Co" xmlUrl="https://kupfer.example/feed" language="de-DE"/>
<outline TEXT="Nickel" xmlURL=" https://nickel.example/rss "/></outline>
<outline text="Twice" xmlUrl="https://kupfer.example/feed"/><outline text="no address"/>
<outline text="file" xmlUrl="file:///etc/passwd"/><outline text="js" xmlUrl="javascript:alert(1)"/></body></opml>"""


def test_feeds_are_found_at_any_depth_and_once_each():
    found = read_opml(NESTED.encode())
    assert [(source.name, source.url, source.language) for source in found] == [
        ("Kupfer & Co", "https://kupfer.example/feed", "de"),
        ("Nickel", "https://nickel.example/rss", None),
    ]
    assert found[0].id.startswith("kupfer-co-")
    assert len({source.id for source in found}) == 2


def test_nothing_of_a_foreign_list_is_a_file_of_this_machine():
    assert all(
        source.format == "feed" and source.url.startswith("https://") for source in read_opml(NESTED.encode())
    )


def test_what_was_written_is_read_again():
    sources = [
        Source("a", "https://a.example/?x=1&y=2", 'A "quoted" <name>', language="fr"),
        Source("b", "https://b.example/", "銅"),
        Source("c", "/data/archive.jsonl", "kept at home", format="jsonl"),
    ]
    again = read_opml(write_opml(sources).encode())
    assert [(source.name, source.url, source.language) for source in again] == [
        ('A "quoted"', "https://a.example/?x=1&y=2", "fr"),
        ("銅", "https://b.example/", None),
    ]


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"<opml><body>", "not a well-formed OPML"),
        (b"<rss/>", "not an OPML"),
        (b"", "not a well-formed"),
        (b"<opml>" + b"<outline>" * 5_000, "nested deeper"),
        (b'<!DOCTYPE o [<!ENTITY a "&b;">]><opml/>', "entities"),
    ],
)
def test_what_is_no_list_is_told(body, reason):
    with pytest.raises(ParseError, match=reason):
        read_opml(body)
