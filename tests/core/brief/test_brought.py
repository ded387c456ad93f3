"""Texts as people bring them: broken by a page, without a headline, no text at all; and what is then said of them."""

import pytest

from monitor.core.brief import article
from monitor.core.brief.wrapped import unwrapped
from monitor.errors import ConfigError
from tests.core.brief.briefed import NOW, text_of, told

PASTED = (
    "China bans gallium exports to the United States\n\nBEIJING, May 4, 2026 (Reuters) - China banned ex-\nports of gallium to the United States on Mon-\n"
    "day, the Ministry of Com-\nmerce said. Prices rose 12% to $520 a kilo-\ngram in Rotterdam. Buyers have stocks for\nthree weeks.\n"
)


def test_lines_that_a_page_broke_are_whole_again():
    entry = article(PASTED, NOW)
    assert (
        "China banned exports of gallium to the United States on Monday, the Ministry of Commerce said."
        in entry.body
    )
    assert entry.published is not None


def test_a_pasted_text_is_told_as_the_whole_one():
    said = text_of(told(PASTED, "en", "fr")[0])
    assert "12 %" in said
    assert "ports vers" not in said


@pytest.mark.parametrize(
    "text",
    [
        "Nickel falls in London\nDockers strike in Fos\nThe Fed holds its rates",
        "Title\n\nThe entities are:\n- Alpha Works of Berlin and of the whole region\n- Beta Works of Paris and of the whole region\n- Gamma",
        "Title\n\nThe first paragraph ends here with its stop.\nThe second paragraph ends here with its stop.\nThe third, too, ends here.",
    ],
)
def test_lines_that_are_whole_stay_apart(text):
    assert unwrapped(text) == text


def test_a_text_without_a_headline_is_called_by_its_first_sentence_and_read_whole():
    entry = article(
        "BEIJING, May 4, 2026 (Reuters) - China banned exports of gallium on Monday. Prices rose 12% to $520 a kilogram.",
        NOW,
    )
    assert entry.title == "China banned exports of gallium on Monday"
    assert entry.published is not None
    assert "$520" in entry.body


def test_what_is_no_text_is_refused_in_one_line():
    with pytest.raises(ConfigError, match="no text"):
        article(bytes(range(256)).decode("latin-1") * 20, NOW)


def test_the_month_of_may_is_no_doubt():
    text = "Gallium\n\nBEIJING, 4 June 2026 (Reuters) - China exported 40 tonnes of gallium in May."
    assert "hedged" not in text_of(told(text, "en", "en")[0], "check")
