"""Whole and cut texts -> a briefing has at most twice the words of what it was written from."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.core.brief.budget import MOST, SHORTEST, text_words, within, words_in
from monitor.domain import Evidence, Part, Section, Statement
from tests.core.brief.briefed import told

DATA = Path(__file__).resolve().parents[2] / "data"
SOURCES = {
    "bulletins/01": "de", "bulletins/02": "en", "bulletins/03": "fr", "bulletins/04": "es", "bulletins/06": "ja", "bulletins/08": "zh",
    "bulletins/09": "en", "trade/04": "de", "trade/06": "fr", "wire/15": "en",
}  # fmt: skip


@pytest.mark.parametrize("path", SOURCES)
@pytest.mark.parametrize("language", ["fr", "de", "en"])
def test_a_whole_text_is_never_told_in_more_than_twice_its_words(path, language):
    briefing, story = told((DATA / f"{path}.txt").read_text("utf-8"), SOURCES[path], language)
    assert words_in(briefing.sections) <= MOST * text_words(story.lead.entry.text, SOURCES[path])


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(sorted(SOURCES)), st.sampled_from(["fr", "de", "en"]), st.integers(0, 2400))
def test_nor_is_a_text_cut_anywhere_once_it_has_the_words_that_a_briefing_needs(path, language, cut):
    whole = (DATA / f"{path}.txt").read_text("utf-8")
    text = whole[: max(cut, whole.index("\n"))]
    briefing, story = told(text, SOURCES[path], language)
    words = text_words(story.lead.entry.text, SOURCES[path])
    assert words_in(briefing.sections) <= MOST * max(words, SHORTEST)


@pytest.mark.parametrize("language", ["fr", "de", "en"])
@pytest.mark.parametrize(
    "text", ["Gallium exports halted", "Gallium exports halted\nChina stopped exports of gallium on Monday."]
)
def test_of_one_or_two_lines_there_is_a_briefing_of_what_is_never_left_out(text, language):
    briefing, _ = told(text, "en", language)
    assert [section.id for section in briefing.sections][-1] == "status"
    assert words_in(briefing.sections) <= MOST * SHORTEST


def _section(id: str, *texts: str, part: str = "") -> Section:
    held = tuple(Statement(text, (Evidence("rule", "r"),)) for text in texts)
    return Section(id, "Heading", (Part(held, part, "", "Nothing in the source."),))


def test_what_says_least_goes_first_and_the_last_of_equals():
    sections = (
        _section("facts", "one two three", "four 5 six", "seven eight nine"),
        _section("context", "ten eleven"),
    )
    assert _told(within(sections, words_in(sections), "en")) == [
        "one two three",
        "four 5 six",
        "seven eight nine",
        "ten eleven",
    ]
    assert _told(within(sections, 9, "en")) == ["one two three", "four 5 six"]


def test_a_section_that_was_left_out_points_to_the_source_and_does_not_say_that_there_was_nothing():
    sections = (_section("context", "one two three four five six"),)
    assert within(sections, 4, "en")[0].parts[0].empty == "See the source."


def test_what_was_never_to_go_stays():
    sections = (_section("meta", "one two three"), _section("status", "four five six"))
    assert within(sections, 1, "en") == sections


def test_the_first_things_to_do_stay_however_short_the_text():
    section = _section("action", "call them", "count the stock", "hedge", part="urgent")
    assert _told(within((section,), 1, "en")) == ["call them", "count the stock"]


def test_a_sentence_that_stands_twice_is_shortened_where_it_is_to_verify():
    long = "Analysts said that about fifteen hundred tonnes could be delayed in the second half of the year"
    sections = (_section("facts", long), _section("check", "first", long, part="verify"))
    shorter = within(sections, words_in(sections) - 1, "en")
    assert _told(shorter) == [
        long,
        "first",
        "Analysts said that about fifteen hundred tonnes could be delayed in the …",
    ]


def test_a_quotation_goes_before_the_statement_it_stands_beside():
    section = _section("facts", "Masan: 40 t – “Masan shipped 40 tonnes of ore.”")
    assert _told(within((section,), 3, "en")) == ["Masan: 40 t."]


def _told(sections: tuple[Section, ...]) -> list[str]:
    return [s.text for section in sections for part in section.parts for s in part.statements]


def test_of_a_short_text_the_first_facts_are_told_and_fewer_steps_of_ours():
    short = "Landslide at a mine\n\nYANGON, Nov 27 (AP) - A landslide hit a mine on Friday. Rescuers recovered four bodies. Three sites stopped."
    briefing, _ = told(short, "en", "de")
    assert any(
        part.statements for section in briefing.sections if section.id == "facts" for part in section.parts
    )
    steps = _section("action", "call them", "count the stock", "hedge", part="strategic")
    facts = Section("facts", "Facts", (Part((Statement("four died", (Evidence("span"),)),)),))
    assert _told(within((facts, steps), 4, "en")) == ["four died", "call them"]
