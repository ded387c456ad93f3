"""What a sentence says that there is none of is not told of it; who makes goods does not get them; money without its state."""

import pytest

from tests.core.brief.briefed import said, text_of, told


@pytest.mark.parametrize(
    ("source", "text", "word"),
    [
        ("en", "Fire at the Dangjin works\n\nNo injuries were reported at the works on Thursday.", "blessé"),
        ("de", "Brand in Kupferhütte\n\nIn Hamburg gab es keine Verletzten.", "blessé"),
        ("es", "Incendio en la fundición\n\nNo hubo heridos en Ilo el jueves.", "blessé"),
        ("ja", "製錬所で火災\n\nけが人はいない。操業は21日に再開する。", "blessé"),
        ("zh", "冶炼厂发生火灾\n\n事故未造成人员伤亡，工厂已停产。", "victime"),
    ],
)
def test_nobody_hurt_is_not_told_as_somebody_hurt(source, text, word):
    assert word not in text_of(told(text, source, "fr")[0]).lower()


def test_those_who_were_hurt_are_still_told():
    assert "3 blessés" in said("en", "Three people were injured at the works.", "fr", "facts")


@pytest.mark.parametrize(
    ("source", "headline", "words"),
    [
        (
            "fr",
            "La Chine autorise de nouveau l'exportation de puces Nexperia",
            "China allowed exports of semiconductors",
        ),
        ("de", "China erlaubt Ausfuhr von Nexperia-Chips", "China allowed exports of semiconductors"),
        (
            "zh",
            "美国限制英伟达芯片对华出口",
            "The US imposed export controls on semiconductors towards China",
        ),
    ],
)
def test_who_makes_the_goods_does_not_get_them(source, headline, words):
    assert told(f"{headline}\n\n", source, "en")[0].title.text == words


def test_pesos_of_no_state_that_is_named_are_money():
    text = said("es", "El sindicato pide un bono de 36 millones de pesos.", "fr", "facts")
    assert "36 millions de pesos" in text
    assert "personne" not in text


def test_a_blast_furnace_did_not_blow_up():
    title = told("Hyundai Steel halts blast furnace after fire\n\n", "en", "fr")[0].title.text
    assert "xplosion" not in title


def test_since_a_day_to_come_nothing_holds_yet():
    text = "Canal de Panamá\n\nPANAMÁ, 20 nov 2026 (EFE).- Desde el 1 de diciembre pasarán 24 buques al día."
    found = text_of(told(text, "es", "en")[0], "facts")
    assert "from 1 december 2026" in found


def test_talks_that_are_put_off_are_not_only_possibly_put_off():
    assert told("欧盟推迟对华电动车最低价谈判\n\n", "zh", "en")[0].title.text.startswith(
        "The EU postponed talks"
    )


def test_what_is_bought_is_not_the_seller_and_who_allows_it_is_no_place():
    title = told("La Commission autorise le rachat de Covestro par Adnoc sous conditions\n\n", "fr", "en")[
        0
    ].title
    assert title.text == "ADNOC plans to buy all or part of Covestro"


def test_a_customs_authority_is_no_company_that_speaks_of_itself():
    text = "レアアース磁石、中国税関総署が輸出統計\n\n税関総署によると10月の輸出量は4800トン。"
    assert "figure from the company itself" not in text_of(told(text, "ja", "en")[0], "check")


def test_a_share_of_turnover_is_no_rise():
    assert "up 15" not in said("ja", "エヌビディアは売上高の15%を政府に納める。", "en", "facts")
    assert "up 15" in said("ja", "エヌビディアの売上高は15%増えた。", "en", "facts")
