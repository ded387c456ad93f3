"""A text in which signs become other signs is what translating it makes of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.core.swap import Swap

TABLE: dict[int, str] = {
    ord(old): new for old, new in zip("-’“”—é对產ＡＢＣＤＥＦ", '~\'""–e対产abcdef', strict=True)
}


@given(st.text(st.sampled_from("ab -’“”—é对產ＡＢＣＤＥＦ\ud800"), max_size=60))
def test_few_or_many_the_signs_become_what_the_table_says(text: str):
    assert Swap(TABLE)(text) == text.translate(TABLE)


@pytest.mark.parametrize("table", [{ord("a"): "bc"}, {ord("a"): "b", ord("b"): "c"}])
def test_a_table_that_would_move_a_place_or_depend_on_order_is_refused(table: dict[int, int | str]):
    with pytest.raises(ValueError, match="one sign"):
        Swap(table)
