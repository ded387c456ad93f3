"""What a briefing must not make of a sentence: amounts by which something moved, things that are acted on, words of two meanings, who only reckons."""

import pytest

from monitor.core.brief.moved_by import moved_by
from tests.core.brief.briefed import said, told
from tests.core.brief.test_to_verify import _checked


@pytest.mark.parametrize(
    ("source", "sentence", "language", "words"),
    [
        ("ja", "停止が3カ月続けば売上高が60億円減る。", "en", "down ¥6 billion"),
        ("zh", "停产将使公司营业利润减少约12亿元。", "de", "rückgang um rund 1,2 milliarden"),
        ("fr", "L'arrêt réduirait le chiffre d'affaires de 60 millions d'euros.", "en", "down €60 million"),
        ("es", "La parada reduciría los ingresos en 60 millones de dólares.", "en", "down $60 million"),
        ("de", "Der Stopp würde den Umsatz um 60 Millionen Euro drücken.", "en", "fall of €60 million"),
        ("en", "Operating profit fell by about $60 million.", "fr", "reculé d'environ 60 millions"),
        ("es", "El valor cerró con un 3,7 % de caída.", "de", "rückgang um 3,7 %"),
    ],
)
def test_an_amount_by_which_something_moved_is_no_new_value(source, sentence, language, words):
    assert words in said(source, sentence, language)


@pytest.mark.parametrize(
    ("before", "behind", "language", "way"),
    [
        ("Le groupe a perdu un contrat de ", " d'euros", "fr", ""),
        ("augmente sa participation dans un projet de ", " d'euros", "fr", ""),
        ("profit fell to $", " million", "en", ""),
        ("Die Reise verlängert sich um ", " Kilometer", "de", ""),
        ("売上高は", "に達した", "ja", ""),
        ("exports rose by about ", " tonnes", "en", "up"),
        ("die Vorräte seien um rund ", " Tonnen gesunken", "de", "down"),
    ],
)
def test_only_an_amount_behind_a_move_is_one(before, behind, language, way):
    assert moved_by(before, behind, language) == way


def test_who_puts_a_count_higher_raises_nothing():
    assert "rise" not in said("es", "CATL eleva la cifra a 1.400 millones de dólares.", "en")


def test_what_is_done_with_things_does_not_count_them():
    assert "90 000 rappels" not in said("ja", "電気自動車9万台リコール、日産。", "fr")


def test_to_take_over_a_case_is_no_purchase():
    assert "purchase" not in said(
        "de", "Die Staatsanwaltschaft entscheidet, ob sie den Fall übernimmt.", "en"
    )
    assert "purchase" not in said("de", "Der Bund übernimmt die Kosten.", "en")


def test_in_his_view_is_no_trial():
    assert "prozess" not in said(
        "es", "Juan Carlos Zuleta opina: a su juicio no se llegará a 4.000 toneladas.", "de"
    )


def test_investments_are_no_rumour():
    sentence = (
        "El decreto afecta a inversiones por 1.030 millones de dólares, según el Ministerio de Economía."
    )
    assert "anonymous" not in _checked("es", sentence)


def test_a_bank_that_reckons_is_no_interested_party():
    assert "interested" not in _checked("ja", "ゴールドマン・サックスは費用が700億円を超えると予想する。")


def test_how_long_a_stock_lasts_is_no_other_account_of_a_halt():
    sentences = "Zwei Wochen dauere der Stopp, sagte ein Schichtmeister. Das Werk verfügt eigenen Angaben zufolge über Erz für neun Tage."
    assert "contradicting" not in _checked("de", sentences)
    assert "contradicting" in _checked(
        "fr", "Selon la Croix-Rouge, il y a 31 morts, alors que l'armée n'en reconnaît que 8."
    )


def test_a_share_of_a_material_and_weeks_of_a_thing_are_german():
    assert "25 % des mangans" in said(
        "fr", "Le Gabon fournit environ un quart du minerai de manganèse.", "de"
    )
    assert "3 wochen versand" in said("fr", "Les stocks couvrent trois semaines d'expéditions.", "de")
    assert "de hambourg" in said("de", "20 Züge kamen mit Eisenerz aus Hamburg.", "fr")


@pytest.mark.parametrize(
    ("source", "headline"),
    [
        ("ja", "キリン鉱業、11月中旬の操業再開を目指す"),
        ("fr", "Eramet vise une reprise de la production en novembre"),
        ("es", "Anglo American aspira a reanudar la producción en noviembre"),
    ],
)
def test_what_somebody_aims_at_has_not_come(source, headline):
    title = told(f"{headline}\n\n{headline}.", source, "de")[0].title.text
    assert "gemeldet" not in title


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ("zh", "外交部发言人呼吁有关各方尽快停火。"),
        ("fr", "Le ministre exhorte les deux camps à négocier au plus vite."),
        ("ja", "外務省は双方に早急に停戦するよう求めた。"),
    ],
)
def test_who_calls_for_haste_keeps_no_figure_back(source, sentence):
    assert "unquantified" not in _checked(source, sentence)


def test_weighed_goods_and_miners_are_told_as_the_language_does():
    assert "22 000 tonnes de concentré" in said(
        "es", "El puerto guarda unas 22.000 toneladas de concentrado.", "fr"
    )
    assert "mineworkers" in said("es", "El sindicato de mineros acusa a la compañía.", "en")


def test_a_spanish_verb_that_opens_a_sentence_is_no_name():
    assert "trascendió»," not in said(
        "es", "Trascendió que Southern Peru estudia detener su fundición.", "en"
    )


def test_three_nouns_and_an_act_are_worth_a_line():
    assert "force majeure" in said("zh", "阻燃剂生产商雅克科技宣布不可抗力。", "en")
