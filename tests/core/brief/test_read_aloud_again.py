"""Sentences heard when whole briefings were read aloud -> what they say now."""

import pytest

from monitor.core.brief.grammar import quoted
from tests.core.brief.briefed import text_of, told

_HEADS = {
    "en": "Metals\n\nLONDON, May 4, 2026 (Reuters) - Altmark Metals made 300 tonnes. ",
    "de": "Metalle\n\nBERLIN, 4. Mai 2026 (dpa) - Altmark Metals erzeugte 300 Tonnen. ",
    "fr": "Métaux\n\nPARIS, 4 mai 2026 (AFP) - Altmark Metals a produit 300 tonnes. ",
    "es": "Metales\n\nMadrid, 4 de mayo de 2026 (EFE).- Altmark Metals produjo 300 toneladas. ",
    "zh": "金属\n\n【北京2026年5月4日电】冶炼厂生产了300吨。",
    "ja": "金属\n\n【東京＝共同】2026年5月4日　製錬所は300トンを生産した。",
}


def _text(source: str, sentence: str, language: str) -> str:
    return text_of(told(_HEADS[source] + sentence, source, language)[0]).replace("\u202f", " ")


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ("en", '"The ore is poor," said Duncan Reyes, shipping analyst at Corrigan Freight.'),
        ("de", "„Das bleibt ein Wunsch“, sagte VDMA-Referentin Katrin Ohlsen."),
    ],
)
def test_who_speaks_by_name_is_no_anonymous_source(source, sentence):
    assert "anonymous" not in _text(source, sentence, "en").lower()


def test_a_named_house_beside_somebody_without_a_name_leaves_him_anonymous():
    said = _text("en", "A trader who asked not to be named said Glencore had sold 300 tonnes.", "en")
    assert "anonymous" in said.lower()


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ("ja", "代替調達先のめどは立っていない。"),
        ("en", "There is no alternative source of bismuth for BASF in 2026."),
        ("de", "Alternativen gibt es für BASF 2026 nicht."),
    ],
)
def test_what_is_not_there_is_no_chance(source, sentence):
    found = told(_HEADS[source] + sentence, source, "en")[0]
    chances = next(s for s in found.sections if s.id == "chances").parts[0]
    assert not chances.statements


@pytest.mark.parametrize(
    ("source", "sentence", "language", "words", "never"),
    [
        ("es", "El periodo abarca del 1 de enero al 31 de diciembre de 2025.", "en", "1 January 2025", "2026, 31"),
        ("fr", "Le ministre reçoit les syndicats vendredi 8 mai.", "de", "8. Mai 2026", "1. Mai 2026"),
        ("fr", "Le tribunal examine jeudi la requête de Glencore.", "en", "7 May 2026", "30 April"),
        ("en", "Glencore expects full output of 400 tonnes by May 22.", "fr", "d’ici au 22 mai 2026", "jusqu’au"),
    ],
)  # fmt: skip
def test_days_are_those_that_the_sentence_means(source, sentence, language, words, never):
    said = _text(source, sentence, language).replace("'", "’")
    assert words.lower() in said
    assert never.lower() not in said


@pytest.mark.parametrize(
    ("source", "sentence", "language", "never"),
    [
        ("es", "Un importador, que pidió reserva de su identidad, anticipó 300 demoras.", "en", "booking"),
        ("fr", "Onze salariés sont dans un état sérieux après 12 heures.", "en", "state"),
        ("fr", "L'enquête sur 12 vannes dira la cause.", "en", "poll"),
        ("en", "Some 400 members ship parts to China.", "de", "Schiff"),
        ("en", "Glencore hopes to profit from 300 orders.", "fr", "bénéfice"),
        ("en", "A 30% stake is now a red flag for banks.", "de", "Flagge"),
        ("en", "About 40% of its Oceania service goes by rail, a share of the traffic.", "fr", "action"),
        ("fr", "Le ministre des Pensions, Jan Jambon, attend 12 syndicats.", "de", "Pensions"),
        ("fr", "Contrairement aux 12 autres usines, celle de Glencore tourne.", "en", "Contrairement"),
        ("fr", "Glencore tiendra 12 jours, jusqu'à Noël.", "de", "Noël"),
        ("en", "An engineer on the repair crew of 12 was hurt.", "de", "auf die Reparatur"),
    ],
)
def test_a_word_is_not_taken_for_another(source, sentence, language, never):
    assert never.lower() not in _text(source, sentence, language).replace(sentence.lower(), "")


def test_a_drone_that_strikes_is_no_strike():
    text = "Drone strikes tanker off Oman\n\nMUSCAT, May 4, 2026 (Reuters) - A drone hit the tanker Ocean Pearl off Oman on Monday.\n"
    assert told(text, "en", "fr")[0].title.text.startswith("Une attaque")


def test_a_briefing_does_not_begin_with_whom_the_teller_asked():
    text = "Explosion chez Solvay\n\nDole, 4 mai 2026 (AFP) - Sollicité par l'AFP, Solvay n'a pas réagi. Une explosion a fait deux blessés lundi dans l'usine de Solvay.\n"
    found = told(text, "fr", "fr")[0]
    summary = next(s for s in found.sections if s.id == "summary").parts[0].statements
    assert summary[0].text.startswith("Une explosion")


def test_sentences_of_another_language_are_not_told():
    said = _text("en", "La sécurité de nos équipes est la priorité pour le groupe. Le site emploie 12 000 personnes. Output was 300 tonnes in April.", "en")  # fmt: skip
    assert "priorité" not in said
    assert "emploie" not in said
    assert "april" in said


def test_the_day_in_brackets_behind_a_text_is_its_date():
    text = "鉱石の輸出禁止法案を可決\n\n【マニラ共同】上院は12日、法案を可決した。（2027年2月12日）"
    found = told(text, "ja", "en")[0]
    assert "12 february 2027" in text_of(found)


def test_a_headline_names_whom_a_measure_meets_only_where_it_tells_of_the_measure():
    text = "フィリピン、ニッケル鉱石の輸出を禁止　日本の精錬大手に影響も\n\n【マニラ共同】2027年2月12日　フィリピン上院はニッケル鉱石の輸出を禁じた。"
    assert "Japan" not in told(text, "ja", "en")[0].title.text


@pytest.mark.parametrize(
    ("language", "shown"),
    [("fr", "«\u202fdit ‹à la hauteur›\u202f»"), ("de", "„dit ‚à la hauteur‘“"), ("en", "“dit ‘à la hauteur’”")],
)  # fmt: skip
def test_a_quotation_inside_a_quotation_has_single_marks(language, shown):
    assert quoted('dit "à la hauteur"', language) == shown


def test_two_authors_are_joined_in_the_readers_language():
    text = "Donau führt Niedrigwasser\n\nVon Theresa Holl und Kilian Ertl\n\nPASSAU, 4. Mai 2026 - Die Donau führt seit Montag Niedrigwasser.\n"
    said = text_of(told(text, "de", "fr")[0])
    assert "theresa holl et kilian ertl" in said


def test_that_a_sentence_names_some_things_is_nothing_to_do():
    found = told(_HEADS["en"] + "Copper, tin and Glencore are long-term targets.", "en", "fr")[0]
    action = next(s for s in found.sections if s.id == "action")
    assert not any(s.label == "Mentionnés" for part in action.parts for s in part.statements)


def test_press_release_below_the_headline_is_no_sentence():
    text = "Exports in April\n\nPress release\n\nExports reached $36 billion in April 2027. Imports fell.\n"
    assert "press release" not in text_of(told(text, "en", "en")[0])


def test_a_house_that_gives_prices_is_no_outlet():
    said = _text("fr", "La tonne de soufre se négocie à 412 dollars, d'après Argus Media.", "en")
    assert "second-hand" not in said
    assert "talks" not in said


def test_chinese_has_no_plural():
    text = "几内亚吊销许可\n\n新华社科纳克里2027年3月18日电 几内亚矿业和地质部17日宣布，吊销4家企业的铝土矿许可。"
    assert "ministères des mines" not in text_of(told(text, "zh", "fr")[0])


@pytest.mark.parametrize(
    ("source", "sentence", "language", "words"),
    [
        ("de", "Die Anlage läuft nur noch mit einer von drei Linien.", "fr", "1 ligne sur 3"),
        ("de", "Die Anlage läuft nur noch mit einer von drei Linien.", "en", "1 of 3 production lines"),
        ("de", "Altmark ist einer der drei größten Hersteller.", "en", "3 manufacturers"),
        ("es", "Las obras quedarían detenidas al menos hasta marzo de 2027.", "fr", "au moins jusqu’en mars 2027"),
        ("de", "Der Betrieb ruht mindestens bis zum 20. Juni 2026.", "en", "at least until 20 june 2026"),
        ("ja", "違法な採掘は全体の1割に満たない。", "fr", "au plus 10 %"),
        ("ja", "対象は3社の計29件の貨物に及ぶ。", "fr", "29 cargaisons"),
        ("de", "Nach Ansicht des Analysten Bastian Krug sinkt der Preis um 4 Prozent.", "fr", "analyste bastian krug"),
        ("de", "Analysten erwarten einen Preis von 400 Euro.", "fr", "analystes"),
        ("es", "El ministro Luis Bravo de la Cruz anunció 20 toneladas.", "fr", "luis bravo de la cruz"),
        ("en", "A subsidiary of Colombia's Ecopetrol bought 20 tonnes.", "fr", "ecopetrol (colombie)"),
        ("es", "La mina de litio de Salta entregó 20 toneladas.", "en", "lithium mine of salta"),
        ("es", "La mina de litio de Salta entregó 20 toneladas.", "de", "lithiummine von salta"),
        ("de", "Die Kupferhütten in Lubin lieferten 20 Tonnen.", "fr", "fonderies de cuivre"),
        ("de", "Der Konzern kann 16 Tage aus Halden liefern.", "fr", "stocks au sol"),
        ("de", "Das Ministerium stellt die Prüfung von 3 Zöllen ein.", "fr", "examen"),
        ("zh", "能源局称煤炭库存降至9天。", "fr", "autorité de l’énergie"),
        ("en", "Of 300 exporters 40 bought 70 electric cars from Hyundai.", "fr", "de hyundai"),
        ("de", "Eine Leitung im Bottnischen Meerbusen fiel für 20 Tage aus.", "en", "gulf of bothnia"),
    ],
)  # fmt: skip
def test_a_briefing_says_what_the_words_mean(source, sentence, language, words):
    said = _text(source, sentence, language).replace("'", "’").replace("\u00a0", " ").lower()
    assert words in said
    assert "1 of 3 manu" not in said


@pytest.mark.parametrize(
    ("source", "sentence", "language", "words"),
    [
        ("en", "Copper rose 1.6% to $11,240 a tonne, its highest since October 2024.", "fr", "au plus haut depuis octobre 2024"),
        ("de", "Kupfer stieg um 1,6 Prozent auf 11.240 Dollar, den höchsten Stand seit Oktober 2024.", "en", "highest since october 2024"),
        ("fr", "Le cuivre a gagné 1,6 % à 11 240 dollars, son plus haut niveau depuis octobre 2024.", "de", "höchster stand seit oktober 2024"),
        ("es", "El cobre subió un 1,6 % hasta 11.240 dólares, su nivel más alto desde octubre de 2024.", "en", "highest since october 2024"),
        ("zh", "铜价上涨1.6%，为2024年10月以来最大涨幅。", "fr", "plus forte variation depuis octobre 2024"),
        ("de", "Nickel fiel um 3 Prozent auf den tiefsten Stand seit Mai 2024.", "fr", "au plus bas depuis mai 2024"),
        ("en", "The export ban has been in force since October 2024.", "fr", "depuis octobre 2024"),
    ],
)  # fmt: skip
def test_since_when_something_is_a_record(source, sentence, language, words):
    assert words in _text(source, sentence, language)


def test_a_cooperative_bank_is_no_cooperation():
    source = "金属\n\n【北京2026年5月4日电】荷兰合作银行分析师认为，缺口将达到400万吨。"
    assert "cooperation" not in text_of(told(source, "zh", "en")[0]).lower()
