"""Sentences whose grammar hides who acts -> who is said to, and who never is."""

from datetime import UTC, datetime

import pytest

from monitor.core.happenings import happenings
from monitor.core.lexicon import Lexicon
from monitor.domain.understand import LANGUAGES, Concept, Happening
from tests.core.happenings.one_act import acts_of, the

APRIL = datetime(2026, 4, 16, tzinfo=UTC)


def _country(iso: str, *names: str, adjective: str = "", capital: str = "") -> Concept:
    said = {
        language: (name, adjective) if adjective else (name,)
        for language, name in zip(LANGUAGES, names, strict=True)
    }
    return Concept(
        iso.lower(),
        "country",
        said,
        {"iso": iso},
        metonyms=dict.fromkeys(LANGUAGES, (capital,)) if capital else {},
    )


LEXICON = Lexicon(
    [
        _country(
            "NO",
            "Norway",
            "Norwegen",
            "Norvège",
            "Noruega",
            "ノルウェー",
            "挪威",
            capital="Oslo",
        ),
        _country("PE", "Peru", "Peru", "Pérou", "Perú", "ペルー", "秘鲁", adjective="peruana"),
        _country("VN", "Vietnam", "Vietnam", "Vietnam", "Vietnam", "ベトナム", "越南"),
        Concept("acme", "organisation", dict.fromkeys(LANGUAGES, ("Acme",)), {"role": "company"}),
        Concept("wire", "organisation", dict.fromkeys(LANGUAGES, ("Wire",)), {"role": "agency"}),
    ]
)


def read(text: str, language: str) -> dict[str, Happening]:
    hits = LEXICON.find(text, language)
    found = happenings(text, language, hits=hits, lexicon=LEXICON, published=APRIL, claims=())
    return {happening.action: happening for happening in found}


CASES = [
    ("en", "A meeting in June between Norway and Peru", "meet", ("NO", "PE")),
    ("es", "El Ministerio de Comercio de Noruega impone sanciones a Perú", "impose_sanctions", ("NO",)),
    ("fr", "Le gouvernement de Norvège impose des sanctions au Vietnam", "impose_sanctions", ("NO",)),
    ("es", "La minera peruana Acme adquirió una empresa", "buy_company", ("acme",)),
    ("es", "La minera peruana Quilla Norte adquirió una empresa", "buy_company", ("Quilla Norte",)),
    ("es", "Suben los aranceles de Noruega sobre el acero", "raise_tariff", ("NO",)),
    ("de", "In Oslo unterzeichnete Acme einen Liefervertrag", "sign_agreement", ("acme",)),
    ("de", "Norwegen plant Gespräche, Petersen kritisiert Verzögerungen", "accuse", ("Petersen",)),
    ("en", "Norway bans Acme from its networks", "ban_company", ("NO",)),
    ("zh", "挪威：将秘鲁两家银行列入制裁清单", "impose_sanctions", ("NO",)),
    ("en", "Minister hopeful despite Norway keeping up import bans", "ban_import", ("NO",)),
    ("de", "Norwegen probt Blockade Perus – Vietnam spielt Risiko herunter", "military_move", ("NO",)),
    ("de", "Norwegen droht Peru mit möglichen Angriffen auf Häfen", "military_move", ("NO",)),
    ("en", "Norway threatens more strikes on Peru as Vietnam warns of response", "military_move", ("NO",)),
    ("en", "Acme Stands Up For Miner After Norway Bans Nickel Imports", "ban_import", ("NO",)),
    ("en", "Shares dive on Norway threats of 50% tariff on nickel", "raise_tariff", ("NO",)),
    ("zh", "多方反对挪威加征关税政策", "raise_tariff", ("NO",)),
    ("zh", "秘鲁：坚决反对挪威对越南石墨加征关税", "raise_tariff", ("NO",)),
    ("zh", "秘鲁称挪威新制裁非法", "impose_sanctions", ("NO",)),
    ("en", "Norway woos Acme as Peru watches on", "other", ("NO",)),
    ("en", "Norway wants help with its ports, but Peru is not keen", "other", ("NO",)),
    ("fr", "Six pêcheurs ont été tués par des tirs de Norvège", "military_move", ("NO",)),
    ("de", "Bergbau-Ökonom Petersen kritisiert Perus Minenpolitik", "accuse", ("Bergbau-Ökonom Petersen",)),
    ("de", "Betriebsräte verklagen Acme wegen Kündigungen", "file_dispute", ("Betriebsräte",)),
    ("de", "Erneut kritisiert Norwegen den Zoll", "accuse", ("NO",)),
]


@pytest.mark.parametrize(
    ("language", "text", "action", "actor"), CASES, ids=[f"{c[0]}-{c[1][:24]}" for c in CASES]
)
def test_who_acts_is_found(language: str, text: str, action: str, actor: tuple[str, ...]) -> None:
    assert read(text, language)[action].actor == actor


NOBODY = [
    ("en", "Acme fears tariffs on steel will raise costs", "raise_tariff"),
    ("en", "Prices of copper rose in Oslo", "price_rise"),
    ("de", "Neue Sanktionen gegen Norwegen und Peru?", "impose_sanctions"),
    ("es", "Acme y otras mineras temen nuevos aranceles", "raise_tariff"),
    ("ja", "輸出規制を強化（Wire）", "impose_export_control"),
    ("es", "GOBIERNO ANUNCIA INVERSIÓN MILLONARIA", "invest"),
    ("de", "Angriff auf Peru: Norwegen ruft zur Mäßigung auf", "military_move"),
    ("es", "Una ciudad peruana atacada con drones", "military_move"),
]


@pytest.mark.parametrize(("language", "text", "action"), NOBODY, ids=[f"{c[0]}-{c[1][:24]}" for c in NOBODY])
def test_who_makes_no_law_or_is_merely_named_acts_in_nothing(language: str, text: str, action: str) -> None:
    found = read(text, language)
    assert action not in found or found[action].actor == ()


def test_a_capital_where_something_happens_is_no_government() -> None:
    assert not LEXICON.find("Copper fell in Oslo on Monday", "en")
    assert [hit.concept for hit in LEXICON.find("Oslo bans copper exports", "en")] == ["no"]


def test_below_a_headline_the_measure_it_extends_is_not_told_again() -> None:
    text = (
        "Norway extends sanctions on Peru | The sanctions against Peru were first imposed by Norway in 2014."
    )
    assert set(read(text, "en")) == {"extend"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Iran speaks as an unidentified projectile hit a ship in the strait"),
        ("de", "Unbekannte greifen Tanker vor Oman an"),
        ("fr", "Des hommes armés non identifiés attaquent un pétrolier au large du Yémen"),
        ("zh", "一艘油轮在阿曼附近遭不明物体袭击"),
        ("ja", "オマーン沖でタンカーが不審な物体に攻撃された"),
    ],
)
def test_an_attack_by_somebody_unknown_is_nobodys(language: str, text: str) -> None:
    assert the("attack_shipping", language, text).actor == ()


@pytest.mark.parametrize(
    "text",
    [
        "RMT to strike on Friday",
        "RMT rejects pay offer, will strike on Friday",
        "Chilean miners strike again",
    ],
)
def test_who_works_strikes_no_target(text: str) -> None:
    assert the("strike", "en", text)
    assert "military_move" not in acts_of("en", text)
