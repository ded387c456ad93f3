"""What something happens for want of, what somebody protests against, and a sale that is stopped: whose and what the act is."""

import pytest

from monitor.adapters.reader import told
from tests.core.happenings.one_act import LEXICON, the


@pytest.mark.parametrize(
    ("language", "text", "lacking"),
    [
        ("en", "Toyota halts three plants due to rare earth shortage", "rare_earths"),
        ("en", "Chip shortage forces Ford to cut output", "semiconductors"),
        ("de", "VW drosselt Produktion in Zwickau wegen Chipmangels", "semiconductors"),
        ("fr", "Ford réduit sa production faute d'aluminium", "aluminium"),
        ("es", "Nissan para su planta de Aguascalientes por falta de semiconductores", "semiconductors"),
        ("ja", "トヨタ、レアアース不足で3工場の稼働停止", "rare_earths"),
        ("zh", "福特因铝短缺暂停肯塔基工厂生产", "aluminium"),
    ],
)
def test_what_is_lacking_is_not_what_is_halted(language, text, lacking):
    assert lacking not in the("halt_capacity", language, text).object
    assert lacking in the("shortage", language, text).object


def test_what_is_made_is_still_halted_beside_what_is_lacking():
    assert the("halt_capacity", "en", "Glencore halts zinc output due to copper shortage").object == ("zinc",)


@pytest.mark.parametrize(
    ("language", "text", "sure"),
    [
        ("en", "No end in sight to strike at Escondida", "asserted"),
        ("en", "Strike at Escondida ends", "denied"),
        ("de", "Kein Ende des Streiks bei Lufthansa in Sicht", "asserted"),
        ("de", "Ende des Streiks bei Lufthansa", "denied"),
        ("fr", "Pas de fin en vue à la grève dans les ports français", "asserted"),
        ("fr", "Fin de la grève dans les ports français", "denied"),
        ("es", "Sin final a la vista para la huelga en Escondida", "asserted"),
        ("ja", "港湾スト、終わり見えず", "asserted"),
        ("zh", "智利铜矿罢工未见结束迹象", "asserted"),
    ],
)
def test_a_strike_whose_end_nobody_sees_goes_on(language, text, sure):
    assert the("strike", language, text).modality.value == sure


@pytest.mark.parametrize(
    ("language", "text", "act"),
    [
        ("fr", "La CGT proteste contre la fermeture d'une raffinerie", "blockade_or_closure"),
        ("de", "IG Metall protestiert gegen Schließung des Werks in Köln", "halt_capacity"),
        ("es", "El sindicato CCOO protesta contra el cierre de la planta", "halt_capacity"),
    ],
)
def test_who_protests_against_an_act_did_not_do_it(language, text, act):
    assert the(act, language, text).actor == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Germany blocks sale of Siltronic to GlobalWafers"),
        ("de", "Bundesregierung stoppt Verkauf von Siltronic nach Taiwan"),
        ("fr", "Berlin bloque la vente de Siltronic à GlobalWafers"),
    ],
)
def test_a_sale_of_a_firm_that_is_stopped_is_no_export_control(language, text):
    found = told(text, language, None, LEXICON).happenings
    assert [(one.action, one.modality.value) for one in found] == [("sell_company", "denied")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "US blocks sale of Nvidia AI chips to China"),
        ("de", "USA stoppen Verkauf von Nvidia-Chips nach China"),
    ],
)
def test_goods_that_bear_a_firm_s_name_are_goods(language, text):
    assert the("impose_export_control", language, text).actor == ("US",)


def test_a_strike_of_a_headline_s_first_half_is_not_put_off_by_the_day_until_which_the_other_lasts():
    text = "Grève à Fos-sur-Mer : le terminal pétrolier à l'arrêt jusqu'à jeudi"
    assert the("strike", "fr", text).modality.value == "asserted"


@pytest.mark.parametrize(
    ("language", "text", "act", "who"),
    [
        ("fr", "Washington menace l'Espagne de nouveaux droits de douane", "raise_tariff", ("US",)),
        ("fr", "La Chine menace le Japon de sanctions", "impose_sanctions", ("CN",)),
        ("es", "Trump amenaza a España con nuevos aranceles", "raise_tariff", ("US",)),
        (
            "es",
            "China amenaza con restringir las exportaciones de galio a Japón",
            "impose_export_control",
            ("CN",),
        ),
        ("de", "Trump droht Spanien mit neuen Zöllen", "raise_tariff", ("US",)),
        ("en", "Trump threatens Spain with new tariffs", "raise_tariff", ("US",)),
    ],
)
def test_who_is_threatened_does_not_act(language, text, act, who):
    found = the(act, language, text)
    assert (found.actor, found.modality.value) == (who, "threatened")


def test_the_spanish_short_form_of_the_united_states_ends_no_sentence():
    found = the("ease_sanctions", "es", "EE. UU. retira a la minera china Zijin de la lista negra")
    assert found.actor == ("US",)


@pytest.mark.parametrize(
    ("language", "text", "sure"),
    [
        ("es", "Pemex no descarta recortar la producción de azufre", "possible"),
        ("es", "Pemex descarta recortar la producción de azufre", "denied"),
        ("de", "Pemex schließt Kürzung der Produktion nicht aus", "possible"),
        ("fr", "Pemex n'exclut pas de réduire la production de soufre", "possible"),
    ],
)
def test_what_is_not_ruled_out_is_possible(language, text, sure):
    assert the("halt_capacity", language, text).modality.value == sure


def test_what_a_product_does_without_is_no_ban():
    found = told("信越化学、レアアース不使用モーターを開発", "ja", None, LEXICON).happenings
    assert "ban_company" not in {one.action for one in found}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "China adds ten US firms, including rare-earth miner, to export control list"),
        ("de", "China setzt US-Firmen auf Exportkontrollliste, darunter Seltenerd-Produzent"),
        ("fr", "La Chine inscrit dix entreprises, dont un producteur de terres rares, sur sa liste de contrôle des exportations"),
        ("es", "China incluye a diez empresas, entre ellas un productor de tierras raras, en su lista de control de exportaciones"),
        ("zh", "中国将10家美国企业列入出口管制清单，包括一家稀土企业"),
    ],
)  # fmt: skip
def test_what_a_listed_firm_makes_is_not_what_is_controlled(language, text):
    assert "rare_earths" not in the("impose_export_control", language, text).object


def test_goods_that_are_put_on_a_list_are_controlled():
    found = the("impose_export_control", "en", "China adds seven rare earths to export control list")
    assert "rare_earths" in found.object
