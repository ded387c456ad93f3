"""What a sentence in another language may be said to say: no measure that was dropped, no actor that is no name."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from monitor.core.brief.dateline import dateline
from monitor.core.brief.gloss import glossed
from monitor.core.brief.say import noted, tellable
from monitor.core.brief.units import Unit, units
from monitor.core.claims import claims
from monitor.domain import Happening, Member, Reading
from tests.core.brief.made import LEXICON, entry

NOW = datetime(2026, 3, 2, tzinfo=UTC)


def unit_of(text: str, language: str, *happened: Happening) -> Unit:
    found = entry("T", text)
    hits = LEXICON.find(found.text, language)
    read = claims(found.text, language, hits=hits, lexicon=LEXICON, published=NOW)
    shift = found.text.index(text)
    told = tuple(replace(h, start=shift, end=shift + 5) for h in happened)
    return next(
        u
        for u in units(Member(found, Reading(language, hits=hits, claims=read, happenings=told)))
        if not u.title
    )


TARIFFS = Happening("raise_tariff", 0, 1, ("US",))


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("Die USA heben die Zölle auf Stahl an.", "de", True),
        ("Die USA verzichten auf die angedrohte Anhebung der Zölle.", "de", False),
        ("The US dropped the planned rise in tariffs.", "en", False),
        ("Washington renonce à relever les droits de douane.", "fr", False),
        ("美国取消了加征关税的决定。", "zh", False),
    ],
    ids=["raised", "verzichten", "dropped", "renonce", "取消"],
)
def test_a_measure_that_the_sentence_turns_round_is_not_told_as_taken(text, language, told):
    unit = unit_of(text, language, TARIFFS)
    assert tellable(unit.happenings[0], unit, LEXICON) is told


def test_a_country_goes_on_no_strike_and_a_common_word_does_nothing():
    unit = unit_of("Rockburst halts a mine in Japan.", "en")
    assert not tellable(Happening("strike", 0, 1, ("JP",)), unit, LEXICON)
    assert not tellable(Happening("halt_capacity", 0, 1, ("Rockburst",)), unit, LEXICON)


@pytest.mark.parametrize(
    ("language", "note"),
    [("fr", "prix de la mine"), ("en", "price of the mine")],
)
def test_what_a_japanese_text_owns_stands_behind_its_owner(language, note):
    assert note in glossed(unit_of("鉱山の価格は900ドルに上昇した。", "ja"), language, LEXICON)


@pytest.mark.parametrize(
    ("text", "source", "language", "note"),
    [
        ("Das Werk liefert 40 Tonnen Lithium im Jahr.", "de", "fr", "40 tonnes par an"),
        ("The plant makes 1,500 tonnes of magnets a year.", "en", "de", "1.500 Tonnen im Jahr"),
        ("L'usine consomme 8.500 tonnes d'eau par jour.", "fr", "en", "8,500 tonnes a day"),
    ],
)
def test_a_figure_keeps_the_stretch_of_time_it_is_counted_in(text, source, language, note):
    assert note in glossed(unit_of(text, source), language, LEXICON)


def test_what_is_only_named_is_said_to_be_named():
    assert noted(unit_of("China wartet, Japan hofft auf Lieferungen.", "de"), "fr", LEXICON) == (
        "Mentionnés",
        "Chine, Japon et livraisons.",
    )


def test_a_german_verb_is_not_its_noun():
    assert "emplois" not in glossed(unit_of("Firmen stellen 40 Tonnen Lithium her.", "de"), "fr", LEXICON)


def test_a_japanese_dateline_with_place_and_agency_in_brackets_gives_its_date():
    found = dateline("【東京＝共同】2026年1月22日　政府は22日、発表した。")
    assert found is not None
    assert (found.place, found.agency, found.date) == ("東京", "共同", "2026年1月22日")
