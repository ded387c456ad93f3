"""What is not settled, in words of any text -> the kind of doubt that the fact check names; plain sentences are none."""

from datetime import UTC, datetime

import pytest

from tests.core.brief.briefed import said, told
from tests.core.brief.test_to_verify import _checked


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ("en", "Who will pay for the dredging remains to be seen."),
        ("en", "The group is studying a second berth."),
        ("en", "Investigators are focusing on a faulty valve."),
        ("en", "Neither account could be checked."),
        ("de", "Wer für das Baggern bezahlt, ist ungeklärt."),
        ("de", "Die Hütte prüft, Erz aus Norwegen zu beziehen."),
        ("de", "Die Ermittler vermuten einen Defekt am Ventil."),
        ("fr", "On ignore encore qui paiera le dragage."),
        ("fr", "La fonderie étudie un second quai."),
        ("fr", "Les enquêteurs privilégient un défaut de vanne."),
        ("es", "Se desconoce quién pagará el dragado."),
        ("es", "La fundición analiza comprar mineral noruego."),
        ("ja", "浚渫費の負担の有無は明らかになっていない。"),
        ("ja", "入港は気象の回復が前提となる。"),
        ("zh", "由谁承担疏浚费用，目前尚无定论。"),
        ("zh", "两种说法均无法得到独立核实。"),
    ],
)
def test_what_has_no_answer_yet_is_hedged(source, sentence):
    assert "hedged" in _checked(source, sentence)


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ("en", "The port has not given a date for the first ship."),
        ("en", "The ministry said it would respond appropriately."),
        ("de", "Für die erste Einfahrt gibt es noch keinen Termin."),
        ("de", "Das Ministerium kündigte angemessene Schritte an."),
        ("fr", "Aucun calendrier n'est arrêté pour le premier navire."),
        ("fr", "Le ministère prendra les mesures qui s'imposent."),
        ("es", "No hay fecha para el primer buque."),
        ("es", "El ministerio adoptará las medidas oportunas."),
        ("ja", "住民には誠実に対応するとしている。"),
        ("zh", "首船进港暂无时间表。"),
        ("zh", "公司表示将妥善处理。"),
    ],
)
def test_a_day_not_set_and_a_stock_phrase_are_unquantified(source, sentence):
    assert "unquantified" in _checked(source, sentence)


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ("en", "The quay holds 900 tonnes of ore, according to its manager."),
        ("de", "Am Kai liegen 900 Tonnen Erz, hieß es bei der Reederei."),
        ("fr", "Le quai contient 900 tonnes de minerai, selon l'exploitant."),
        ("es", "El muelle guarda 900 toneladas de mineral, de acuerdo con su gerente."),
        ("ja", "運営会社によると、岸壁には鉱石900トンがある。"),
    ],
)
def test_what_somebody_of_the_house_says_is_the_word_of_the_house(source, sentence):
    found = _checked(source, sentence)
    assert "company itself" in found or "one side" in found or "interested party" in found


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ("de", "Der Kanal ist seit Mittwoch für alle Schiffe gesperrt."),
        ("de", "Vom Regen sind auch die Gruben im Norden betroffen."),
        ("fr", "Un gisement de grande ampleur a été découvert à Limoges."),
        ("fr", "La réunion est prévue le 12 mai."),
        ("zh", "这样做不明智。"),
    ],
)
def test_plain_sentences_leave_nothing_open(source, sentence):
    found = _checked(source, sentence)
    assert not any(word in found for word in ("unquantified", "hedged", "estimate"))


def test_a_theft_is_no_flight():
    assert "theft" in said("fr", "Le vol de 30 tonnes de cuivre a été signalé à Limoges.", "en")
    assert "flight" in said(
        "fr", "Le vol de la compagnie aérienne vers Limoges transportait 3 tonnes de cuivre.", "en"
    )


def test_insurance_premiums_are_no_freight():
    found = said("de", "Die Versicherungsprämien stiegen um 12 Prozent.", "en")
    assert "insurance premium" in found
    assert "freight" not in found


def test_a_firm_behind_the_sign_of_its_state_is_named():
    assert "boeing" in said("ja", "米ボーイングは影響を調べている。", "en", "check")


def test_two_counts_with_a_verb_of_telling_each_are_set_side_by_side():
    found = _checked("ja", "会社は欠陥を210件とするが、監査人は350件と指摘している。")
    assert "210" in found
    assert "350" in found


def test_a_dateline_with_the_name_of_a_paper_gives_the_day():
    text = "銅製錬所で火災\n【大分＝西国新聞】2026年10月6日　大分県の製錬所で6日、火災があった。"
    _, story = told(text, "ja", "en")
    assert story.lead.entry.published == datetime(2026, 10, 6, tzinfo=UTC)
    assert story.lead.entry.outlet == "西国新聞"


def test_who_wrote_a_report_is_not_where_it_comes_from():
    text = "港口关闭\n记者 王小川\n【大连2026年12月2日电】大连港2日关闭。"
    _, story = told(text, "zh", "en")
    assert story.lead.entry.author == "王小川"
    assert story.lead.entry.outlet == ""
