"""What is held back never matches; most of what cannot match is held back."""

import re
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.adapters.models.examples import read_jsonl, text_of
from monitor.core import flags
from monitor.core.claims import governing, vague
from monitor.core.dates.find import _readers
from monitor.core.flat import flat, segments
from monitor.core.happenings.moods_of import _moods
from monitor.core.happenings.spotted import _rows
from monitor.core.kept import kept
from monitor.core.stems import Stems, needs
from monitor.domain.understand import LANGUAGES
from tests.service import ROOT

WORDS = (
    "export",
    "zölle ab",
    "MINE",
    "grève",
    "关税",
    "輸出",
    "U.S.",
    "50 %",
    "\ud800",
    "K",
    "ſeine",
    "İmport",
    "lımit",
)
PIECES = st.sampled_from(
    (
        r"\bexport\w*",
        r"(?<!no )mine",
        r"zölle(?! zu)",
        r"(?:grève|关税)s?",
        r"\d{1,3} ?%",
        r"[\w.]{2,9}\.",
        "輸出",
        r"(?:s|ſ)eine",
        r"(?P<what>im|ex)port(?:s|ed){0,2}",
        r"limi+t",
        r"k{1,2}",
        r"(?-i:[A-Z])\.s\.?",
        r"",
    )
)


def _families(language: str) -> dict[str, Sequence[re.Pattern[str]]]:
    return {
        "cues": [kept(row[2]) for row in _rows(language, more=False)],
        "looser cues": [kept(row[2]) for row in _rows(language, more=True)],
        "moods": [pattern for _, pattern in _moods(language)],
        "dates": [pattern for pattern, _ in _readers(language)],
        "vague amounts": vague._patterns(language),
        "indicators": [pattern for _, _, pattern in governing._compiled()],
        "flags": [re.compile(flags._words(flag, language), re.IGNORECASE) for flag in flags._TABLES],
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_pattern_of_ours_is_held_back_where_it_matches(language: str):
    texts = [
        flat(text_of(record), language)
        for record in read_jsonl(ROOT / "models" / "corpus" / f"{language}.jsonl")[:120]
    ]
    families = _families(language)
    stems = Stems(*([pattern.pattern for pattern in patterns] for patterns in families.values()))
    for family, (name, patterns) in enumerate(families.items()):
        tried = let_through = 0
        for text in texts:
            seen = stems.seen(text)
            for part in segments(text, language):
                found = seen.within(part.start, part.end, family)
                hits = {n for n, one in enumerate(patterns) if one.search(text, part.start, part.end)}
                assert hits <= set(found), (name, text[part.start : part.end])
                tried, let_through = tried + len(patterns), let_through + len(found)
        assert let_through < tried / 2 or not patterns, name


@given(st.lists(PIECES, min_size=1, max_size=5), st.lists(st.sampled_from(WORDS), max_size=6), st.data())
def test_what_matches_in_a_stretch_is_always_let_through(
    pieces: list[str], words: list[str], data: st.DataObject
):
    text = " ".join(words)
    start, end = sorted((data.draw(st.integers(0, len(text))), data.draw(st.integers(0, len(text)))))
    whole = [
        piece
        + r"[^.;]{0,8}?"
        + piece.replace("<what>", "<then>")
        + "|(?:"
        + piece.replace("<what>", "<or>")
        + ")"
        for piece in pieces
    ]
    found = Stems(pieces, whole).seen(text)
    for family, patterns in enumerate((pieces, whole)):
        matching = {
            place
            for place, one in enumerate(patterns)
            if re.compile(one, re.IGNORECASE).search(text, start, end)
        }
        assert matching <= set(found.within(start, end, family))


@pytest.mark.parametrize(
    ("pattern", "needed"),
    [
        (r"\bban\b", [["ban"]]),
        (r"ban(?! on (?:tv|air))s", [["bans"]]),
        (r"(?:ban|bar)s? on", [["ban", "bar"], [" on"]]),
        (r"\b(?:ban|Zölle \w+ ab)\b", [["ban"], ["zölle ", " ab"]]),
        (r"ex?port(?:s|ed)?\d{2}tons+", [["port"], ["tons"]]),
        (r"(?:limit)?[bB]\w+|(?:a|ban)", [[], [], ["ban"]]),
        (r"税(?:率)?\.5", [["税"], [".5"]]),
    ],
    ids=str,
)
def test_what_an_alternative_needs_is_read_off_the_pattern(pattern: str, needed: list[list[str]]):
    found = needs(pattern)
    if len(found) > 1:
        assert [sorted(run for clause in need for run in clause) for need in found] == [
            sorted(n) for n in needed
        ]
    else:
        assert [sorted(clause) for clause in found[0]] == needed
