"""Folding: the same word folds the same, and every place leads back to the original."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.core.lexicon.fold import fold, folded


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("STRASSE", "Straße"),
        ("ＵＳＡ１２", "usa12"),
        ("ﬁnance", "FINANCE"),
        ("e\u0301te\u0301", "ÉTÉ"),
        ("ﾀﾞﾝﾋﾟﾝｸﾞ", "ダンピング"),
        ("rare\u2011earth", "RARE earth"),
        ("l’Iran", "l'iran"),
        ("Dys\u00adpro\u200bsium", "dysprosium"),
        ("two\nlines", "two lines"),
    ],
    ids=[
        "sharp s",
        "full width",
        "ligature",
        "combining",
        "half width kana",
        "hyphen",
        "apostrophe",
        "unseen",
        "line",
    ],
)
def test_what_reads_the_same_folds_the_same(one: str, other: str) -> None:
    assert folded(one) == folded(other)


@pytest.mark.parametrize(
    "text", ["abc ß déf", "ﬁﬁx", "㈱東芝 ㍿", "İstanbul", "a\u0301\u0323b", "\ufdfa end", "각각"]
)
def test_each_folded_character_leads_to_the_original_that_made_it(text: str) -> None:
    result = fold(text)
    for at in range(len(result.text)):
        start, end = result.span(at, at + 1)
        assert result.text[at] in folded(text[start:end])


@given(st.text(max_size=60))
def test_spans_lie_inside_the_text_and_run_forward(text: str) -> None:
    result = fold(text)
    spans = [result.span(at, at + 1) for at in range(len(result.text))]
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert spans == sorted(spans)


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=40), st.integers(0, 40), st.integers(1, 12))
def test_the_way_back_leads_to_a_piece_that_holds_what_was_asked(text: str, start: int, length: int) -> None:
    result = fold(text)
    if start + length <= len(result.text):
        first, last = result.span(start, start + length)
        assert result.text[start : start + length] in folded(text[first:last]) or _cut(text, first, last)


def _cut(text: str, first: int, last: int) -> bool:
    """Tell whether the piece begins or ends between characters that melt with their neighbours."""
    return folded(text) != folded(text[:first]) + folded(text[first:last]) + folded(text[last:])


@given(st.text(max_size=40))
def test_folding_twice_changes_no_place(text: str) -> None:
    once = fold(text)
    assert len(once.text) == sum(1 for _ in once.text)
    if once.starts is not None and once.ends is not None:
        assert len(once.starts) == len(once.ends) == len(once.text)
    else:
        assert len(once.text) == len(text)
