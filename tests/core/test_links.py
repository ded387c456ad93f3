"""Links of feeds -> one address for one page, or nothing."""

from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.core.links import canonical_url

ODD = st.lists(
    st.one_of(
        st.text(max_size=8),
        st.sampled_from(
            ["http://", "https://", "//", "javascript:", "data:", "example.org", "exämple.de", "[::1]", "127.0.0.1", "@", ":80", ":443",
             "/", "..", "\\", "?", "&", "=", "utm_source=x", "#", "%2e", "%zz", "\t", "\n", " ", "a", "xn--a"]
        ),
    ),
    max_size=12,
).map("".join)  # fmt: skip


@given(ODD)
def test_a_canonical_address_is_its_own_canonical_address(text):
    once = canonical_url(text, "https://example.org/feeds/all.xml")
    assert once is None or canonical_url(once) == once


@given(ODD)
def test_only_absolute_web_addresses_without_userinfo_come_out(text):
    found = canonical_url(text)
    if found is not None:
        parts = urlsplit(found)
        assert parts.scheme in ("http", "https")
        assert parts.hostname
        assert parts.username is None
        assert found.isascii()
        assert not set(found) & set("\t\r\n <>\"'\\") - {"'"}


@pytest.mark.parametrize(
    "link",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java\tscript:alert(1)",
        "\x01javascript:alert(1)",
        " \njavascript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:x",
        "file:///etc/passwd",
        "ftp://example.org/",
        "mailto:a@example.org",
        "http:///no-host",
        "http://[::1",
        "http://exa mple.org/",
        "https://",
        "//",
        "http://example.org:99999/",
        "http://" + "a" * 300 + ".example/",
        "https://example.org/" + "a" * 9_000,
    ],
)
def test_what_is_no_page_on_the_web_is_no_link(link):
    assert canonical_url(link) is None


@pytest.mark.parametrize(
    ("link", "address"),
    [
        ("http://Example.ORG", "http://example.org/"),
        ("https://example.org:443/a", "https://example.org/a"),
        ("http://example.org:8080/a", "http://example.org:8080/a"),
        ("https://ann:secret@example.org/a", "https://example.org/a"),
        ("https://example.org\\@evil.example/a", "https://example.org/@evil.example/a"),
        ("https://example.org/a#part", "https://example.org/a"),
        ("https://example.org/a?utm_source=rss&utm_medium=feed", "https://example.org/a"),
        ("https://example.org/a?b=2&a=1&fbclid=9&xtor=RSS-1", "https://example.org/a?a=1&b=2"),
        ("https://example.org/?article-12", "https://example.org/?article-12"),
        ("https://example.org/a?cid=7&game=3", "https://example.org/a?cid=7&game=3"),
        ("https://exämple.de/ü", "https://xn--exmple-cua.de/%C3%BC"),
        (
            "https://\u0440\u0430ypal.example/",
            "https://xn--ypal-43d9g.example/",
        ),
        ("/2026/port", "https://feeds.example/2026/port"),
        ("port", "https://feeds.example/all/port"),
        ("//other.example/x", "https://other.example/x"),
        (
            "https://web.archive.org/web/2020/https://a.example/b",
            "https://web.archive.org/web/2020/https://a.example/b",
        ),
        ("\n https://example.org/a \t", "https://example.org/a"),
    ],
)
def test_one_page_has_one_address(link, address):
    assert canonical_url(link, "https://feeds.example/all/feed.xml") == address
