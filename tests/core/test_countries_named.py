"""The shipped countries: an abbreviation of one language is none in another."""

import pytest

from monitor.adapters.lexicon_kept import load_lexicon
from monitor.core.mentions import countries
from monitor.settings import data_dir

LEXICON = load_lexicon(data_dir("rules") / "lexicon")


@pytest.mark.parametrize(
    ("language", "text", "named"),
    [
        ("en", "The safeguard covers imports into the EU.", ("EU",)),
        ("de", "Drei Arbeiter starben im größten Getreidehafen der EU.", ("EU",)),
        ("es", "Los aranceles de EU. suben.", ("US",)),
    ],
)
def test_a_sentence_that_ends_in_eu_names_the_union_but_in_spanish(
    language: str, text: str, named: tuple[str, ...]
) -> None:
    assert countries(LEXICON.find(text, language), LEXICON) == named
