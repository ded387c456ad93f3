"""Shares that move, and what the vocabulary has no word for beside acts that it has."""

import pytest

from monitor.adapters.reader import told
from monitor.domain import Happening
from tests.core.happenings.one_act import LEXICON, the

SHARES = [
    ("de", "Aurubis-Aktie tiefrot: Kupferschmelze steht länger still", "price_fall"),
    ("de", "Infineon-Aktie hebt nach Zahlen zweistellig ab", "price_rise"),
    ("de", "Salzgitter-Aktie setzt Talfahrt fort", "price_fall"),
    ("de", "Salzgitter-Aktie setzt Erholung fort", "price_rise"),
    ("de", "BASF-Aktie dreht ins Plus", "price_rise"),
    ("fr", "Eramet dévisse en Bourse", "price_fall"),
    ("fr", "Le titre Eramet bondit de 8 %", "price_rise"),
    ("es", "Las acciones de Repsol se hunden en Bolsa", "price_fall"),
    ("ja", "住友鉱山株、年初来高値", "price_rise"),
    ("ja", "鉱山株が続落", "price_fall"),
    ("zh", "锂矿板块走弱", "price_fall"),
    ("zh", "多只锂矿股涨停", "price_rise"),
]
FELT = [  # somebody welcomes, opposes or worries about an act: he has not done it
    ("en", "Norway welcomes Chile's cut in copper duties", "NO"),
    ("en", "Chile worried about new tariffs on salmon", "CL"),
    ("de", "Norwegen begrüßt weitere Strafmaßnahmen gegen Chile", "NO"),
    ("de", "Norwegen äußert Sorge über Manöver vor Chile", "NO"),
    ("fr", "La Norvège s'oppose au rachat d'un armateur", "NO"),
    ("fr", "Le Chili s'inquiète de possibles sanctions", "CL"),
    ("es", "Noruega celebra la rebaja del arancel al salmón", "NO"),
    ("ja", "ノルウェー、チリの関税に懸念を表明", "NO"),
]
SHIPS = [
    ("en", "Grain ship leaves Odesa despite Russian blockade"),
    ("de", "Erster Frachter verlässt Hafen von Odessa trotz Blockade"),
    ("fr", "Un premier cargo quitte Odessa malgré le blocus"),
]
# What is neither: a plan, a trade in shares, a noun.
NONE = [
    ("de", "Staatsfonds stößt Mercedes-Aktien ab", {"price_rise", "price_fall"}),
    ("en", "Chile waits for tanker to arrive", {"other"}),
]


def _acts(language: str, text: str) -> tuple[Happening, ...]:
    return told(text, language, None, LEXICON).happenings


@pytest.mark.parametrize(("language", "text", "action"), SHARES)
def test_a_share_moves(language: str, text: str, action: str) -> None:
    assert the(action, language, text).actor == ()


@pytest.mark.parametrize(("language", "text", "who"), FELT)
def test_who_only_feels_something_about_an_act_is_told_beside_it(language: str, text: str, who: str) -> None:
    found = _acts(language, text)
    assert [act.actor for act in found if act.action == "other"] == [(who,)]
    assert not any(who in act.actor for act in found if act.action != "other")


@pytest.mark.parametrize(("language", "text"), SHIPS)
def test_a_ship_sails_beside_a_blockade(language: str, text: str) -> None:
    assert {act.action for act in _acts(language, text)} == {"blockade_or_closure", "other"}


@pytest.mark.parametrize(("language", "text", "actions"), NONE)
def test_what_only_looks_like_it(language: str, text: str, actions: set[str]) -> None:
    assert not any(act.action in actions and not act.actor for act in _acts(language, text))


def test_a_share_and_its_firm() -> None:
    found = _acts("de", "VW-Aktie dennoch leichter: Volkswagen eröffnet den Salon mit neuem Kleinwagen")
    assert [(act.action, act.actor) for act in found][:1] == [("price_fall", ())]
    found = _acts("de", "Weißer Stahl-Aktie fester: Weißer Stahl überrascht Anleger")
    assert [(act.action, act.actor) for act in found] == [("price_rise", ()), ("other", ("Weißer Stahl",))]
