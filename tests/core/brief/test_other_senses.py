"""A word in another sense, what is denied but a tie, what only goes round and what is counted but nobody -> nothing that the source does not say."""

import pytest

from tests.core.brief.briefed import said, text_of, told


@pytest.mark.parametrize(
    ("source", "sentence", "false"),
    [
        ("es", "Sin embargo, la bolsa de Toronto abrió con normalidad.", "embargo"),
        ("es", "Falta por saber si la Corte dará curso al amparo.", "shortage"),
        ("es", "El sindicato cuenta 1.300 obreros.", "account"),
        ("fr", "Les pertes vont croître, juge Clémence Varet.", "judge"),
        ("fr", "Quelque 1 750 tonnes déposées auprès de trois banques ont disparu.", "3 missing"),
        ("en", "The maker rejects that account.", "account"),
        ("fr", "Le port compte 64 bâtiments en attente.", "construction"),
        ("zh", "邦吉公司正在研究把大豆转卖到欧洲。", "study"),
        ("zh", "外交部发言人否认与贸易谈判有关。", "denies that"),
        ("zh", "有交易员预言价格还要再跌两成。", "price fell"),
        ("de", "Die Beteiligung am Streik lag bei 60 Prozent.", "stake"),
        ("fr", "Au Chili, le Sénat examine 3 textes sur le lithium.", "french senate"),
        ("fr", "À Bogota, le Sénat a voté 3 textes.", "french senate"),
    ],
)
def test_a_briefing_does_not_say(source, sentence, false):
    spoken = said(source, sentence, "en").split("one origin")[0]
    assert false not in spoken.replace(sentence.lower(), "")


@pytest.mark.parametrize("verb", ["explota junto al salar", "explota desde 2020"])
def test_who_works_a_mine_does_not_blow_it_up(verb):
    text = f"Jujuy frena la mina de litio que Ganfeng {verb}\n\nJujuy, 4 de octubre de 2026 (EFE).- La consulta fue el domingo."
    assert "explosion" not in text_of(told(text, "es", "en")[0], "title")


def test_a_plant_that_explodes_does():
    text = (
        "Explota una planta química en Tarragona\n\nTarragona, 4 de octubre de 2026 (EFE).- Hubo dos heridos."
    )
    assert "explosion" in text_of(told(text, "es", "en")[0])


def test_the_senate_of_france_and_a_stake_in_a_house_stay_what_they_are():
    assert "french senate" in said("fr", "Le Sénat a voté 3 textes.", "en")
    assert "stake" in said("de", "Glencore erwirbt eine Beteiligung von 3 Prozent.", "en")


def test_what_was_filed_in_a_month_is_past():
    text = said("es", "La Corte estudia el amparo presentado en agosto.", "en")
    assert "2026" not in text.split("august")[-1][:6]
