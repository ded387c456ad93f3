"""Who only backs, lends a flag or once owned is not the one who acts; what is freed, cleared, doubted or wanted in return is told as that."""

import pytest

from monitor.domain.understand import Modality
from tests.core.happenings.one_act import the


@pytest.mark.parametrize(
    ("language", "text", "action", "lender"),
    [
        ("en", "Iran-backed rebels attack tanker off Hodeidah", "attack_shipping", "IR"),
        ("en", "Militia supported by Iran seizes tanker in the Gulf", "attack_shipping", "IR"),
        ("de", "Vom Iran unterstützte Miliz greift Tanker an", "attack_shipping", "IR"),
        ("fr", "Une milice soutenue par l'Iran attaque un pétrolier", "attack_shipping", "IR"),
        ("es", "Una milicia respaldada por Irán ataca un petrolero", "attack_shipping", "IR"),
        ("ja", "イランが支援する武装組織がタンカーを攻撃", "attack_shipping", "IR"),
        ("zh", "伊朗支持的武装袭击油轮", "attack_shipping", "IR"),
        ("en", "Somali piracy strains shipping as gunmen hijack tanker", "attack_shipping", "SO"),
        ("en", "South Korea's Daewon is investigating how its chips got into the phone", "investigate", "KR"),
    ],
)
def test_a_state_that_lends_does_not_act(language, text, action, lender):
    assert lender not in the(action, language, text).actor


@pytest.mark.parametrize(
    "text",
    [
        "Yemen's Houthis threaten to close strait",
        "Yemen's Houthis announce 'maritime embargo' on Saudi Arabia",
    ],
)
def test_whose_rebels_they_are_is_not_who_acts(text):
    assert the("blockade_or_closure", "en", text).actor == ("houthis",)


def test_a_state_s_own_organ_still_acts_for_it():
    assert "FR" in the("investigate", "en", "France's Finance Ministry is investigating the sale").actor


@pytest.mark.parametrize(
    ("language", "text", "action", "modality"),
    [
        ("en", "Navy frees hijacked tanker off Somalia", "attack_shipping", "denied"),
        ("de", "Gekaperter Tanker vor Somalia wieder frei", "attack_shipping", "denied"),
        ("es", "La armada libera un buque secuestrado", "attack_shipping", "denied"),
        ("ja", "海賊に乗っ取られたタンカーを海軍が解放", "attack_shipping", "denied"),
        ("zh", "海军解救被劫持的油轮", "attack_shipping", "denied"),
        ("en", "Pirates seize tanker after release of footage", "attack_shipping", "asserted"),
        ("en", "Police clear refinery blockade", "blockade_or_closure", "denied"),
        ("en", "Hopes fade for US-Peru trade deal", "sign_agreement", "possible"),
        ("de", "Peru sieht Handelsabkommen mit den USA skeptisch", "sign_agreement", "possible"),
        ("fr", "Le Pérou doute d'un accord commercial avec les Etats-Unis", "sign_agreement", "possible"),
        ("es", "Perú, pesimista sobre un acuerdo comercial con Estados Unidos", "sign_agreement", "possible"),
        ("ja", "ペルー、米国との通商合意に悲観的", "sign_agreement", "possible"),
        ("zh", "秘鲁对与美国达成贸易协议持悲观态度", "sign_agreement", "possible"),
        ("en", "Minister says the pipeline would be like lifting sanctions on Syria", "ease_sanctions", "possible"),
        ("fr", "Rouvrir le gazoduc reviendrait à lever les sanctions contre la Syrie", "ease_sanctions", "possible"),
        ("en", "Lynas secures A$50m to open smelter in Texas", "open_capacity", "planned"),
        ("fr", "Imerys lève 50 millions pour ouvrir une mine de lithium", "open_capacity", "planned"),
        ("en", "RMT announces Saturday rail strikes", "strike", "planned"),
        ("es", "El sindicato anuncia una huelga en la mina", "strike", "planned"),
        ("en", "US and Peru sign trade deal", "sign_agreement", "asserted"),
        ("en", "Syria offers inspections in exchange for sanctions relief", "ease_sanctions", "asked"),
    ],
)  # fmt: skip
def test_what_is_freed_doubted_or_wanted_is_not_done(language, text, action, modality):
    assert the(action, language, text).modality == modality


@pytest.mark.parametrize(
    ("language", "text", "actor"),
    [
        ("en", "India wins US waiver to buy Peruvian oil", ("US",)),
        ("en", "US grants India waiver", ("US",)),
        ("de", "Indien erhält US-Ausnahme für Kauf von Öl", ()),
        ("de", "USA gewähren Indien Ausnahme von Zöllen", ("US",)),
        ("fr", "L'Inde obtient une dérogation américaine pour le pétrole", ("US",)),
        ("es", "India logra una exención para comprar petróleo", ()),
        ("ja", "韓国企業、米の輸出規制で適用除外を取得", ()),
        ("zh", "韩国企业获美国豁免", ("US",)),
        ("zh", "印度获得购买伊朗石油豁免", ()),
    ],
)
def test_who_gets_an_exemption_grants_none(language: str, text: str, actor: tuple[str, ...]) -> None:
    assert the("exempt", language, text).actor == actor


@pytest.mark.parametrize(
    ("action", "language", "text", "actor"),
    [
        ("cut_tariff", "en", "Brazil secures tariff cut on beef", ()),
        ("ease_sanctions", "en", "Venezuela gets US sanctions relief for oil", ("US",)),
        ("cut_tariff", "de", "Südkorea erhält niedrigere US-Zölle auf Autos", ("US",)),
        ("cut_tariff", "es", "Brasil logra una rebaja de aranceles", ()),
        ("cut_tariff", "ja", "日本、米の自動車関税引き下げを獲得", ()),
        ("cut_tariff", "en", "Trump seeks to cut tariffs on beef", ("US",)),
        ("cut_tariff", "en", "Facing pressure, US cuts tariffs on coffee", ("US",)),
        ("raise_tariff", "en", "India hit by US tariffs", ("US",)),
        ("raise_tariff", "en", "China faces EU tariffs on cars", ("EU",)),
        ("raise_tariff", "de", "Mexiko entgeht neuen US-Zöllen", ("US",)),
        ("raise_tariff", "fr", "Le Mexique échappe aux droits de douane américains", ("US",)),
        ("raise_tariff", "en", "US hits Canada with tariffs", ("US",)),
    ],
)
def test_whom_relief_or_a_measure_meets_did_not_take_it(
    action: str, language: str, text: str, actor: tuple[str, ...]
) -> None:
    assert the(action, language, text).actor == actor


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Brazil could win tariff relief", Modality.POSSIBLE),
        ("Japan hopes to get lower US tariffs", Modality.PLANNED),
    ],
)
def test_how_surely_relief_is_got_stands_before_it(text: str, modality: Modality) -> None:
    assert the("cut_tariff", "en", text).modality is modality


@pytest.mark.parametrize(
    ("action", "language", "text", "actor", "met"),
    [
        ("impose_sanctions", "en", "Chinese refineries added to UK sanctions list", ("GB",), ("CN",)),
        ("raise_tariff", "en", "India hit by US tariffs of 50%", ("US",), ("IN",)),
        ("raise_tariff", "de", "Mexiko entgeht neuen US-Zöllen", ("US",), ()),
        ("cut_tariff", "en", "Japan gets lower US tariffs on cars", ("US",), ("JP",)),
        (
            "impose_sanctions",
            "fr",
            "Dix entreprises chinoises inscrites sur la liste noire américaine",
            ("US",),
            ("CN",),
        ),
        ("impose_export_control", "ja", "中国企業が米の禁輸リスト入り", (), ("CN",)),
    ],
)
def test_whom_it_meets_is_told_beside_who_acts(
    action: str, language: str, text: str, actor: tuple[str, ...], met: tuple[str, ...]
) -> None:
    act = the(action, language, text)
    assert (act.actor, act.counterpart) == (actor, met)
