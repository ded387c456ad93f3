"""Which addresses may be fetched from, and what headers mean."""

from datetime import UTC, datetime
from ipaddress import ip_network

import pytest

from monitor.adapters.address import refusal, url_refusal
from monitor.adapters.answer import max_age, remembered, retry_after

NOW = datetime(2026, 1, 5, 12, 0, tzinfo=UTC)

CLOSED = [
    "0.0.0.0",
    "10.1.2.3",
    "100.64.0.1",
    "127.0.0.1",
    "127.255.255.254",
    "169.254.169.254",
    "172.16.0.1",
    "172.31.255.255",
    "192.0.0.1",
    "192.0.0.192",
    "192.0.2.1",
    "192.88.99.1",
    "192.168.1.1",
    "198.18.0.1",
    "198.51.100.1",
    "203.0.113.1",
    "224.0.0.1",
    "239.255.255.250",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::127.0.0.1",
    "::ffff:127.0.0.1",
    "::ffff:10.0.0.1",
    "::ffff:0:127.0.0.1",
    "64:ff9b::7f00:1",
    "64:ff9b:1::1",
    "100::1",
    "2001::1",
    "2001:db8::1",
    "2002:7f00:1::",
    "2002:a00:1::",
    "3fff::1",
    "5f00::1",
    "fc00::1",
    "fd12::1",
    "fe80::1",
    "fe80::1%eth0",
    "fec0::1",
    "ff02::1",
    "nonsense",
]
PUBLIC = [
    "8.8.8.8",
    "93.184.216.34",
    "172.32.0.1",
    "2606:4700::1",
    "2a00:1450::1",
    "::ffff:8.8.8.8",
    "64:ff9b::808:808",
    "2002:808:808::1",
]


@pytest.mark.parametrize("address", CLOSED)
def test_what_is_not_public_is_refused(address):
    assert refusal(address, ()) is not None


@pytest.mark.parametrize("address", PUBLIC)
def test_what_is_public_may_be_dialled(address):
    assert refusal(address, ()) is None


@pytest.mark.parametrize("address", ["127.0.0.1", "::ffff:127.0.0.1", "10.0.0.9", "fd00::7"])
def test_the_operator_may_allow_networks(address):
    allowed = [ip_network(text) for text in ("127.0.0.0/8", "10.0.0.0/24", "fd00::/64")]
    assert refusal(address, allowed) is None
    assert refusal("10.0.1.9", allowed) is not None


@pytest.mark.parametrize(
    "url",
    [
        *[
            "file:///etc/passwd",
            "gopher://example.org/",
            "ftp://example.org/x",
            "javascript:alert(1)",
            "//example.org/",
            "",
        ],
        *[
            "http://2130706433/",
            "http://0x7f.1/",
            "http://0177.0.0.1/",
            "http://127.1/",
            "http://0/",
            "http://127.0.0.1./",
        ],
        *[
            "http://①②⑦.⓪.⓪.①/",
            "http://%31%32%37.0.0.1/",
            "http://[::1]/",
            "http://[fe80::1%25eth0]/",
            "http://[::1",
        ],
        *[
            "http://ex ample.org/",
            "http:///feed",
            "http://exa\\mple.org/",
            "http://example.org:99999/",
            "http://-a-/",
        ],
    ],
)
def test_an_address_that_is_odd_is_refused_before_anything_is_looked_up(url):
    assert url_refusal(url, ()) is not None


@pytest.mark.parametrize(
    "url",
    ["https://example.org/feed?x=1", "http://exämple.de:8080/", "http://8.8.8.8/", "http://a:b@example.org/"],
)
def test_an_ordinary_address_is_asked_for(url):
    assert url_refusal(url, ()) is None


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("30", 30.0),
        (" 30 ", 30.0),
        ("Mon, 05 Jan 2026 12:01:00 GMT", 60.0),
        ("Mon, 05 Jan 2026 11:00:00 GMT", None),
        ("Fri, 31 Dec 9999 23:59:59 -0000", 86_400.0),
        *[(text, None) for text in ("", "soon", "-5", "0", "1e9", "٣٠", "NaN")],
        ("99999999999", 86_400.0),
    ],
)
def test_retry_after_is_read_or_ignored(value, seconds):
    assert retry_after(value, NOW) == seconds


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"Cache-Control": "public, max-age=300"}, 300.0),
        ({"Cache-Control": "no-cache, max-age=300"}, None),
        ({"Cache-Control": "max-age=0"}, None),
        ({"Expires": "Mon, 05 Jan 2026 12:10:00 GMT"}, 600.0),
        ({"Expires": "0"}, None),
        ({}, None),
    ],
)
def test_the_servers_own_rhythm_is_read(headers, seconds):
    assert max_age(headers, NOW) == seconds


@pytest.mark.parametrize(
    ("value", "kept"),
    [('"v1"', '"v1"'), (None, None), ("", None), ("a\r\nb", None), ("é", None), ("x" * 2_000, None)],
)
def test_only_a_harmless_tag_is_kept(value, kept):
    assert remembered(value) == kept
