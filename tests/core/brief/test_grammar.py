"""Articles, prepositions, cases, numbers, dates and typography in the three languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.core.brief.action import filled, unnamed
from monitor.core.brief.grammar import Noun, country, de, en, fr, polish, quoted
from monitor.core.brief.numbers import day, joined, measured, when
from monitor.core.brief.words.owners import owner


@pytest.mark.parametrize(
    ("code", "the", "of", "in_", "from_"),
    [
        ("CN", "la Chine", "de la Chine", "en Chine", "de Chine"),
        ("US", "les États-Unis", "des États-Unis", "aux États-Unis", "des États-Unis"),
        ("JP", "le Japon", "du Japon", "au Japon", "du Japon"),
        ("IL", "Israël", "d’Israël", "en Israël", "d’Israël"),
        ("IR", "l’Iran", "de l’Iran", "en Iran", "d’Iran"),
        ("HU", "la Hongrie", "de la Hongrie", "en Hongrie", "de Hongrie"),
        ("CU", "Cuba", "de Cuba", "à Cuba", "de Cuba"),
        ("MX", "le Mexique", "du Mexique", "au Mexique", "du Mexique"),
        ("NL", "les Pays-Bas", "des Pays-Bas", "aux Pays-Bas", "des Pays-Bas"),
        (
            "EU",
            "l’Union européenne",
            "de l’Union européenne",
            "dans l’Union européenne",
            "de l’Union européenne",
        ),
    ],
)
def test_french_countries_take_their_article_and_preposition(code, the, of, in_, from_):
    noun = country(code, "fr")
    assert (fr.the(noun), fr.of(noun), fr.in_(noun), fr.from_(noun)) == (the, of, in_, from_)


@pytest.mark.parametrize(
    ("code", "in_", "of", "name"),
    [
        ("CN", "in China", "von China", "China"),
        ("US", "in den USA", "von den USA", "die USA"),
        ("TR", "in der Türkei", "von der Türkei", "die Türkei"),
        ("IR", "im Iran", "vom Iran", "der Iran"),
        ("NL", "in den Niederlanden", "von den Niederlanden", "die Niederlande"),
        ("EU", "in der EU", "von der EU", "die EU"),
    ],
)
def test_german_countries_are_set_in_their_case(code, in_, of, name):
    noun = country(code, "de")
    assert (de.in_(noun), de.of(noun), de.bare(noun, "nom")) == (in_, of, name)


@pytest.mark.parametrize(
    ("noun", "genitive"),
    [
        (Noun("Abgabe", "f"), "der Abgabe"),
        (Noun("Zoll", "m"), "des Zolls"),
        (Noun("Preis", "m"), "des Preises"),
        (Noun("Magnete", "m", plural=True), "der Magnete"),
        (Noun("Codelco", article=False, place=True), "von Codelco"),
    ],
)
def test_german_genitive(noun, genitive):
    assert de.genitive(noun) == genitive


@pytest.mark.parametrize(
    ("phrase", "negated"),
    [
        ("ein Abkommen", "kein Abkommen"),
        ("einen Streik", "keinen Streik"),
        ("Sanktionen", "keine Sanktionen"),
        ("die Preise", "die Preise nicht"),
    ],
)
def test_german_negation_goes_into_the_article(phrase, negated):
    assert de.negated(phrase) == negated


@pytest.mark.parametrize(
    ("noun", "phrase"),
    [
        (Noun("accord", "m"), "de l’accord"),
        (Noun("hausse", "f"), "de la hausse"),
        (Noun("terres rares", "f", plural=True), "des terres rares"),
        (Noun("prélèvement", "m"), "du prélèvement"),
        (Noun("yuan", "m"), "du yuan"),
    ],
)
def test_french_elides_before_a_vowel_but_not_before_an_aspirated_h(noun, phrase):
    assert fr.of(noun) == phrase


def test_english_gives_the_article_to_few_countries():
    assert [en.in_(country(code, "en")) for code in ("US", "CN", "NL", "EU")] == [
        "in the US",
        "in China",
        "in the Netherlands",
        "in the EU",
    ]


@pytest.mark.parametrize(
    ("value", "unit", "fr_", "de_", "en_"),
    [
        (3.1e9, "USD", "3,1 milliards de dollars", "3,1 Milliarden US-Dollar", "$3.1 billion"),
        (1e9, "EUR", "1 milliard d’euros", "1 Milliarde Euro", "€1 billion"),
        (1.5e6, "t", "1,5 million de tonnes", "1,5 Millionen Tonnen", "1.5 million tonnes"),
        (20000, "USD", "20\u202f000 dollars", "20.000 US-Dollar", "$20,000"),
        (820, "USD/kg", "820 dollars par kilogramme", "820 US-Dollar je Kilogramm", "$820 per kilogram"),
        (2.5, "percent", "2,5\xa0%", "2,5\xa0%", "2.5%"),
        (-12, "percent", "−12\xa0%", "−12\xa0%", "−12%"),
        (1, "days", "1 jour", "1 Tag", "1 day"),
        (74, "days", "74 jours", "74 Tage", "74 days"),
        (7, "widgets", "7 widgets", "7 widgets", "7 widgets"),
    ],
)
def test_values_are_written_as_each_language_writes_them(value, unit, fr_, de_, en_):
    assert [measured(value, unit, language) for language in ("fr", "de", "en")] == [fr_, de_, en_]


@pytest.mark.parametrize(
    ("iso", "fr_", "de_", "en_"),
    [
        ("2026-04-01", "1er avril 2026", "1. April 2026", "1 April 2026"),
        ("2026-03", "mars 2026", "März 2026", "March 2026"),
        ("2026", "2026", "2026", "2026"),
        ("2026-Q4", "quatrième trimestre 2026", "viertes Quartal 2026", "fourth quarter of 2026"),
        ("soon", "soon", "soon", "soon"),
    ],
)
def test_dates_are_written_in_words(iso, fr_, de_, en_):
    assert [day(iso, language) for language in ("fr", "de", "en")] == [fr_, de_, en_]


@pytest.mark.parametrize(
    ("iso", "how", "fr_", "de_", "en_"),
    [
        ("2026-04-30", "by", "jusqu’au 30 avril 2026", "bis zum 30. April 2026", "until 30 April 2026"),
        ("2026-03", "by", "d’ici mars 2026", "bis März 2026", "by March 2026"),
        ("2025-04", "since", "depuis avril 2025", "seit April 2025", "since April 2025"),
        (
            "2026-Q1",
            "from",
            "à compter du premier trimestre 2026",
            "ab dem ersten Quartal 2026",
            "from the first quarter of 2026",
        ),
    ],
)
def test_a_date_takes_the_preposition_of_its_precision(iso, how, fr_, de_, en_):
    assert [when(iso, how, language) for language in ("fr", "de", "en")] == [fr_, de_, en_]


def test_lists_end_with_the_language_s_and():
    assert [joined(["A", "B", "C"], language) for language in ("fr", "de", "en")] == [
        "A, B et C",
        "A, B und C",
        "A, B and C",
    ]


def test_french_marks_stand_behind_a_narrow_space_but_times_and_quotations_stay():
    assert (
        polish("Prix : 2 % ; à 12:30, « oui » !", "fr")
        == "Prix\u202f: 2\u202f%\u202f; à 12:30, «\u202foui\u202f»\u202f!"
    )
    assert polish("Selon „das hier; ja: 5 %“ : rien", "fr") == "Selon „das hier; ja: 5 %“\u202f: rien"
    assert polish("Preis: 2 %", "de") == "Preis: 2 %"


@given(st.text(alphabet="ab 1:;!?%«»“”„'’.,", max_size=40))
def test_setting_french_type_twice_changes_nothing_more(text):
    assert polish(polish(text, "fr"), "fr") == polish(text, "fr")


@given(st.text(max_size=60), st.sampled_from(["de", "en", "fr", "es", "ja", "zh"]))
def test_a_quotation_ends_where_its_marks_end(text, language):
    shown = quoted(text, language)
    opening, closing = shown[0], shown[-1]
    assert shown.count(opening) == (2 if opening == closing else 1)
    assert closing == shown[-1]


@pytest.mark.parametrize(
    ("case", "expected"),
    [
        ("nom", "das chinesische Handelsministerium"),
        ("acc", "das chinesische Handelsministerium"),
        ("dat", "dem chinesischen Handelsministerium"),
    ],
)
def test_a_german_adjective_bends_behind_its_article(case, expected):
    assert de.the(Noun("chinesisches Handelsministerium", "n"), case) == expected


def test_a_german_adjective_without_article_bends_strongly_and_a_towns_name_stays():
    assert de.bare(Noun("Seltene Erden", "f", plural=True), "dat") == "Seltenen Erden"
    assert de.the(Noun("Londoner Metallbörse", "f"), "dat") == "der Londoner Metallbörse"


def test_departments_are_called_in_the_readers_language_and_persons_are_not():
    assert owner("Export control", "de") == "Exportkontrolle"
    assert owner("Erika Musterfrau", "fr") == "Erika Musterfrau"


@pytest.mark.parametrize(
    ("text", "noun", "held"),
    [
        ("Bestellungen von {material}", Noun("kritische Rohstoffe", "m", True), "Bestellungen von kritischen Rohstoffen"),
        ("Bestände an {material}", Noun("Wolfram", "n"), "Bestände an Wolfram"),
        ("Quellen für {material}", Noun("kritische Rohstoffe", "m", True), "Quellen für kritische Rohstoffe"),
    ],
)  # fmt: skip
def test_a_german_action_sets_its_material_in_the_case_of_its_preposition(text, noun, held):
    assert filled(text, {"material": noun}, "de") == held


def test_a_german_action_without_a_material_stands_in_the_dative_too():
    assert unnamed("Lieferungen von {material}", "de") == "Lieferungen von betroffenen Stoffen"
