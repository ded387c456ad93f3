"""Sentences of news in another language -> how the reader is told: moves, days ahead, chances, no padding."""

from dataclasses import replace

import pytest

from monitor.core.brief import compose
from monitor.core.rulebook import Rule
from monitor.domain import ActionClass, Match
from tests.core.brief.briefed import NOW, lexicon, said, told
from tests.core.brief.made import RULEBOOK, assessment


@pytest.mark.parametrize(
    ("source", "sentence", "language", "held"),
    [
        ("de", "Der Preis für Gallium fiel in Rotterdam um 18 Prozent auf 520 Dollar je Kilogramm.", "fr", "baisse de 18 %, à 520 dollars"),
        ("es", "El cobre subió un 2,4 % en Londres, hasta los 11.280 dólares la tonelada.", "de", "kupfer stieg um 2,4 % auf 11.280 us-dollar"),
        ("en", "Revenue rose 33% to A$411 million.", "fr", "de 33 %, à 411 millions"),
        ("fr", "Le prix du tungstène a gagné 3,2 % à 655 dollars.", "en", "the price of tungsten rose 3.2% to $655"),
        ("zh", "碳酸锂价格上涨35%，达到每吨1.65万美元。", "en", "up 35% to $16,500"),
        ("ja", "株価は4.1%上昇した。", "de", "stieg um 4,1 %"),
    ],
)  # fmt: skip
def test_a_move_is_told_with_its_way_and_where_it_led(source, sentence, language, held):
    assert held in said(source, sentence, language)


@pytest.mark.parametrize(
    ("source", "sentence", "never"),
    [
        ("en", "The rate for gallium could be cut back to 25% if talks succeed.", "baisse de 25"),
        ("en", "China supplies 82% of the gallium that Germany uses, more than in 2025 and up again.", "hausse de 82"),
        ("de", "Der Anteil Chinas an Gallium stieg auf 71 Prozent.", "hausse de 71"),
        ("es", "Bruselas quiere subir el arancel al galio hasta el 40 %.", "hausse de 40"),
    ],
)  # fmt: skip
def test_a_level_or_a_part_is_no_move(source, sentence, never):
    assert never not in said(source, sentence, "fr")


def test_what_lies_ahead_is_told_by_its_day_and_in_the_sources_words_where_little_can_be_said():
    found = said("en", "The pact enters into force on July 1, 2026.", "fr", "action")
    assert "à compter du 1er juillet 2026 : “the pact enters into force" in found


@pytest.mark.parametrize(
    ("sentence", "chance"),
    [
        ("China has eased export controls on gallium.", "assouplissement des contrôles à l'exportation sur le gallium"),
        ("Ganfeng Lithium opened a lithium plant in Argentina.", "nouvelles capacités de lithium en argentine"),
        ("Canada and Germany signed an agreement on lithium.", "accord sur le lithium"),
    ],
)  # fmt: skip
def test_easing_new_capacity_and_agreements_are_chances(sentence, chance):
    found = said("en", sentence, "fr", "chances")
    assert chance in found


def test_jobs_that_are_made_are_no_risk_and_an_expected_profit_no_chance():
    found = said(
        "en",
        "The plant creates 1,200 jobs in Ohio. Analysts expected a profit of $115 million.",
        "en",
        "chances",
    )
    assert "1,200" not in found
    assert "115" not in found


def test_a_measure_dated_behind_its_text_is_not_told_as_done():
    text = "US raises tariffs on copper from India\n\nWASHINGTON, Feb 17, 2026 (AP) - The United States will raise tariffs on copper from India to 40% on March 10."
    title = told(text, "en", "fr")[0].title.text
    assert "prévoient de relever" in title


@pytest.mark.parametrize(
    ("source", "sentence", "language", "held"),
    [
        ("es", "La mina produce 165.000 toneladas de cobre al año.", "de", "165.000 tonnen kupfer im jahr"),
        ("en", "The plant made 6,940 tonnes of neodymium in Perth.", "fr", "6 940 tonnes de néodyme"),
        ("en", "Germany imports 82% of its graphite from China.", "fr", "82 % du graphite de chine"),
    ],
)  # fmt: skip
def test_a_material_is_counted_as_the_language_counts_it(source, sentence, language, held):
    assert held in said(source, sentence, language)


def test_a_rule_on_a_good_act_is_told_among_the_chances():
    asked = {"act": {"happening": {"action": ["ease_export_control"]}}}
    rule = Rule.model_validate(
        {"id": "easing", "title": {"en": "Easing"}, "when": asked, "condition": "act", "points": 5}
    )
    _, story = told("Gallium\n\nBERLIN, 4 May 2026 (Reuters) - Trade goes on in Berlin.", "en", "en")
    judged = replace(assessment(), matches=(Match("easing", 5, ActionClass.WATCH, alerts=False),))
    book = RULEBOOK.model_copy(update={"rules": (rule,)})
    briefing = compose(story, judged, "en", lexicon=lexicon(), rulebook=book, now=NOW)
    chances = next(section for section in briefing.sections if section.id == "chances")
    assert ["Easing" in " ".join(s.text for s in part.statements) for part in chances.parts] == [True, False]


def test_behind_an_act_that_is_told_no_string_of_common_words_follows():
    text = "霍尔木兹海峡船舶通行再次中断\n\n特朗普在社交媒体宣布美国将对霍尔木兹海峡实施封锁。"
    found, _ = told(text, "zh", "en")
    lines = [s.text for section in found.sections for part in section.parts for s in part.statements]
    assert "The US plans to block passage in the Strait of Hormuz." in lines


@pytest.mark.parametrize(
    ("source", "sentence", "held", "never"),
    [
        ("zh", "制裁针对两家石油公司及其34家子公司。", "2 Unternehmen", "2 Öle"),
        ("en", "The Iran-backed group holds 3 copper stores in Peru.", "Gruppe", "Konzern"),
        ("de", "Der Konzern sucht einen Käufer für 3 Gruben.", "3 ", "Gruppe"),
    ],
)
def test_what_ends_a_compound_is_counted_and_a_group_is_no_corporation(source, sentence, held, never):
    text = said(source, sentence, "de")
    assert held.lower() in text.lower()
    assert never.lower() not in text.lower()
