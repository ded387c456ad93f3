"""Foreign text -> plain text."""

import html
import unicodedata

import nh3
import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.core.text import TITLE, clean, plain

MARKUP = st.lists(
    st.one_of(
        st.text(max_size=12),
        st.sampled_from(
            ["<", ">", "&", "&lt;", "&gt;", "&amp;", "&amp;lt;", "<b>", "</p>", "<!--", "-->", "<script>", "&#60;", "<a href='",
             '"', "<![CDATA[", "]]>", "&#x202e;", "&#0;", "&#xd800;", "<svg onload=x>", "\0", "\u202e", "\ud800", "é", "e\u0301"]
        ),
    ),
    max_size=25,
).map("".join)  # fmt: skip


@given(MARKUP)
def test_no_tag_is_ever_left(text):
    left = plain(text)
    assert html.unescape(nh3.clean(left.replace("&", "&amp;"), tags=set())) == left


@given(MARKUP)
def test_no_control_character_bidi_mark_or_lone_surrogate_is_left(text):
    left = plain(text)
    assert not [
        c
        for c in left
        if unicodedata.category(c) in ("Cc", "Cs") or c in "\u202a\u202b\u202d\u202e\u2066\u2069\u200f"
    ]
    assert left == left.strip()
    assert "  " not in left
    assert unicodedata.is_normalized("NFC", left)
    left.encode("utf-8")


@given(st.text())
def test_what_is_clean_stays_as_it_is(text):
    once = clean(text)
    assert clean(once) == once


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("Strike &amp; lockout", "Strike & lockout"),
        ("Strike & lockout", "Strike & lockout"),
        ("a < b and c > d", "a < b and c > d"),
        ("profit <EUR 5 million, says Kupfer AG", "profit < EUR 5 million, says Kupfer AG"),
        ("<p>One</p><p>Two</p>", "One Two"),
        ("rare<b> earths</b>", "rare earths"),
        ("H<sub>2</sub>O", "H2O"),
        ("one<br/>two", "one two"),
        ("<script>alert(1)</script>Port closed", "Port closed"),
        ("<style>p {}</style>Port closed", "Port closed"),
        ("&lt;script&gt;alert(1)&lt;/script&gt;Port closed", "Port closed"),
        ("&amp;lt;b&amp;gt;Port&amp;lt;/b&amp;gt; closed", "&lt;b&gt;Port&lt;/b&gt; closed"),
        ("<!--><script>alert(1)</script>-->Port", "-->Port"),
        ("<img src=x onerror=alert(1)>Port", "Port"),
        ("  Port\t\r\n closed\u2028now ", "Port closed now"),
        ("Port\u202eclosed\x1b[31m", "Portclosed[31m"),
        ("Donau\u00addampf", "Donaudampf"),
        ("Cafe\u0301", "Café"),
        ("a\ud800b\x00c", "abc"),
        ("Seltene&nbsp;Erden", "Seltene Erden"),
        ("希土類&#12288;輸出", "希土類 輸出"),
        ("", ""),
    ],
)
def test_words_come_out_as_a_reader_sees_them(source, words):
    assert plain(source) == words


def test_a_long_text_is_cut_with_an_ellipsis():
    assert clean("a" * 5_000, TITLE) == "a" * (TITLE - 1) + "…"
    assert len(plain("<p>" + "word " * 5_000, TITLE)) <= TITLE


@pytest.mark.parametrize("letter", ["x\u0301", "👩\u200d🔧", "❤\ufe0f"])
@pytest.mark.parametrize("filler", [6, 7, 8, 9])
def test_a_letter_is_not_cut_in_two(letter, filler):
    cut = clean("a" * filler + letter * 3, 10).removesuffix("…")
    assert cut == "a" * filler + letter * ((len(cut) - filler) // len(letter)) or len(cut) < filler


def test_a_pile_of_accents_is_cut_down_before_it_costs_minutes():
    pile = clean("a" + "\u0315\u0300" * 100_000 + "b")
    assert len(pile) < 40
    assert pile.endswith("b")


def test_deeply_nested_html_is_read_in_time():
    assert plain("<div>" * 50_000 + "Port closed") == "Port closed"
