"""Terse headlines: snaps up, rolls over, claque la porte, 甩卖; and the same words where they say something else."""

from pathlib import Path

import pytest

from monitor.adapters.lexicon_kept import load_lexicon
from monitor.adapters.reader import told
from monitor.settings import data_dir

DATA = Path(__file__).parents[2] / "data" / "happenings" / "terse.tsv"
LEXICON = load_lexicon(data_dir("rules") / "lexicon")
ROWS = [tuple(line.split("\t")) for line in DATA.read_text(encoding="utf-8").splitlines()[1:]]


def acts(language: str, text: str) -> list[str]:
    return [one.action for one in told(text, language, None, LEXICON).happenings]


@pytest.mark.parametrize(("language", "action", "text"), ROWS, ids=[row[2][:40] for row in ROWS])
def test_a_terse_headline_tells_its_act(language: str, action: str, text: str) -> None:
    assert action in acts(language, text)


def test_who_allows_a_takeover_does_not_buy() -> None:
    (found,) = [
        one
        for one in told("米、日本製鉄のUSスチール買収を承認", "ja", None, LEXICON).happenings
        if one.action == "buy_company"
    ]
    assert found.actor == ("nippon_steel",)


OTHERWISE = [
    ("en", "sell_company", "Peru offloads grain ship at Callao"),
    ("en", "invest", "Saudi pipeline back to pumping 7 million barrels"),
    ("en", "halt_capacity", "Bank cuts credit lines for Peruvian miners"),
    ("en", "buy_company", "Fans snap up tickets for Lima derby"),
    ("fr", "sell_company", "Lima cède à la pression de la rue"),
    ("fr", "ban_import", "Lima ferme ses ports avant la tempête"),
    ("fr", "price_rise", "Scandale au plus haut niveau de l'Etat au Pérou"),
    ("ja", "military_move", "ペルー軍の演習場で式典"),
    ("ja", "investigate", "ペルー当局、調査報告を公表"),
    ("zh", "blockade_or_closure", "秘鲁解封矿区附近村庄"),
]


@pytest.mark.parametrize(("language", "action", "text"), OTHERWISE)
def test_the_same_words_may_say_something_else(language: str, action: str, text: str) -> None:
    assert action not in acts(language, text)
