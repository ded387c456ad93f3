"""Names, nouns, figures and ties: what a sentence in another language is taken apart into and put together from."""

import pytest

from monitor.core.brief.gloss import glossed
from monitor.core.brief.glossary import term, terms
from monitor.core.brief.happened import happened
from monitor.core.brief.sayable import sayable
from monitor.core.brief.units import units
from monitor.core.brief.words.actions import DE, EN, FR
from monitor.core.brief.words.glossary import GLOSSARY
from monitor.core.names import names_in
from monitor.domain import Happening, Member, Modality, Reading
from tests.core.brief.made import LEXICON, entry


def named(text: str, language: str) -> list[str]:
    return [n.text if n.sure else f"?{n.text}" for n in names_in(text, language, terms(text, language), ())]


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        (
            "de",
            "Der Kupferkonzern Codelco und die Saale Magnetics GmbH verhandeln.",
            ["Codelco", "Saale Magnetics GmbH"],
        ),
        ("de", "Die Zusammenarbeit mit dem Ministerium trägt zur Sicherheit bei.", []),
        ("de", "Das Werk der Firma NovaAndino Litio in Bitterfeld.", ["NovaAndino Litio", "Bitterfeld"]),
        ("en", "Shares of Lam Research fell, said analyst Priya Menon.", ["Lam Research", "Priya Menon"]),
        ("en", "The price of the metal rose in the second week.", []),
        ("fr", "L’entreprise Sahyadri Resources réclame une somme à l'État.", ["Sahyadri Resources"]),
        ("ja", "米企業のLynas Rare Earthsが発表した。", ["Lynas Rare Earths"]),
    ],
)
def test_names_are_told_from_words(language, text, names):
    assert [n for n in named(text, language) if not n.startswith("?")] == names


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fr", "Fonds pour les matières premières"),
        ("de", "Rohstofffonds"),
        ("en", "raw-materials fund"),
    ],
)
def test_a_term_is_named_in_each_language(language, said):
    assert term("term_raw_fund", language).text.lower() == said.lower()


def test_every_row_of_the_glossary_has_words_for_the_three_readers():
    assert all(row[language] for row in GLOSSARY.values() for language in ("fr", "de", "en"))
    assert all(len(row["g"]) == 2 for row in GLOSSARY.values())


def test_a_separable_verb_says_its_noun():
    assert [h.concept for h in terms("Chile führte Metall im Wert von Milliarden aus.", "de")] == [
        "term_exports"
    ]


def gloss(text: str, source: str, language: str) -> str:
    found = entry("T", text)
    unit = next(
        u for u in units(Member(found, Reading(source, hits=LEXICON.find(found.text, source)))) if not u.title
    )
    return glossed(unit, language, LEXICON)


@pytest.mark.parametrize(
    ("text", "language", "note"),
    [
        ("Der Preis der Seltenen Erden aus China.", "fr", "prix des terres rares de Chine"),
        ("Der Preis der Seltenen Erden aus China.", "en", "price of rare earths from China"),
        ("Lieferungen aus Japan und China.", "fr", "livraisons du Japon et de Chine"),
        ("Verträge mit den USA.", "fr", "contrats avec les États-Unis"),
    ],
)
def test_words_are_tied_as_the_source_ties_them(text, language, note):
    assert gloss(text, "de", language) == note


def test_words_that_the_source_does_not_tie_are_only_listed():
    assert gloss("Der Preis stieg, während China wartete.", "de", "en") == "Mentioned: price, rise and China."


def test_the_tables_of_actions_are_complete_in_each_language():
    assert FR.keys() == DE.keys() == EN.keys()


@pytest.mark.parametrize(
    ("modality", "fr", "de", "en"),
    [
        (Modality.ASSERTED, "La Chine a imposé des contrôles à l’exportation sur les terres rares vis-à-vis du Japon", "China hat Exportkontrollen für Seltene Erden gegenüber Japan verhängt", "China imposed export controls on rare earths towards Japan"),
        (Modality.PLANNED, "La Chine prévoit d’imposer des contrôles à l’exportation sur les terres rares vis-à-vis du Japon", "China will Exportkontrollen für Seltene Erden gegenüber Japan verhängen", "China plans to impose export controls on rare earths towards Japan"),
        (Modality.POSSIBLE, "La Chine pourrait imposer des contrôles à l’exportation sur les terres rares vis-à-vis du Japon", "China könnte Exportkontrollen für Seltene Erden gegenüber Japan verhängen", "China could impose export controls on rare earths towards Japan"),
        (Modality.DENIED, "La Chine n’a pas imposé de contrôles à l’exportation sur les terres rares vis-à-vis du Japon", "China hat keine Exportkontrollen für Seltene Erden gegenüber Japan verhängt", "China did not impose export controls on rare earths towards Japan"),
        (Modality.ASKED, "La Chine appelle à imposer des contrôles à l’exportation sur les terres rares vis-à-vis du Japon", "China fordert, Exportkontrollen für Seltene Erden gegenüber Japan zu verhängen", "China calls for steps to impose export controls on rare earths towards Japan"),
        (Modality.THREATENED, "La Chine menace d’imposer des contrôles à l’exportation sur les terres rares vis-à-vis du Japon", "China droht, Exportkontrollen für Seltene Erden gegenüber Japan zu verhängen", "China threatens to impose export controls on rare earths towards Japan"),
    ],
)  # fmt: skip
def test_a_happening_is_said_in_each_modality(modality, fr, de, en):
    happening = Happening("impose_export_control", 0, 5, ("CN",), ("rare_earths",), ("JP",), None, modality)
    assert [happened(happening, language, LEXICON) for language in ("fr", "de", "en")] == [fr, de, en]


def test_the_verb_agrees_with_a_plural_country():
    happening = Happening("impose_sanctions", 0, 5, ("US",), (), ("CN",))
    assert [happened(happening, language, LEXICON) for language in ("fr", "de", "en")] == [
        "Les États-Unis ont imposé des sanctions contre la Chine",
        "Die USA haben Sanktionen gegen China verhängt",
        "The US imposed sanctions against China",
    ]


@pytest.mark.parametrize(
    ("happening", "held"),
    [
        (Happening("other", 0, 1, ("CN",)), False),
        (Happening("strike", 0, 1), False),
        (Happening("buy_company", 0, 1, ("US",)), False),
        (Happening("raise_tariff", 0, 1, ("hoshino",)), False),
        (Happening("meet", 0, 1, ("nato",), (), ("CN",)), False),
        (Happening("invest", 0, 1, ("hoshino",)), True),
    ],
    ids=["no words", "nobody acts", "a state buys", "a company taxes", "a body meets", "a company invests"],
)
def test_only_what_somebody_can_have_done_is_said(happening, held):
    assert sayable(happening, LEXICON) is held


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Hoshino Trading faced a strike affecting dysprosium in Japan"),
        ("fr", "Hoshino Trading a subi une grève concernant le dysprosium au Japon"),
        ("de", "Hoshino Trading hat einen Streik in Japan erlebt"),
    ],
)
def test_a_company_suffers_a_strike_of_its_workers(language, said):
    strike = Happening("strike", 0, 5, ("hoshino",), ("dysprosium",), ("JP",))
    assert happened(strike, language, LEXICON).endswith(said)


def test_the_german_dative_of_the_plural_is_the_same_noun():
    assert [h.concept for h in terms("Laut Insidern prüft die Kommission das.", "de")][:1] == ["term_insider"]
