"""Industrial towns, ports and mines are one place in all scripts."""

import pytest

from monitor.adapters.lexicon_kept import load_lexicon
from monitor.settings import data_dir

LEXICON = load_lexicon(data_dir("rules") / "lexicon")


@pytest.mark.parametrize(
    ("place", "texts"),
    [
        ("yokkaichi", {"en": "Fire at Yokkaichi refinery", "ja": "四日市の製油所で火災", "zh": "四日市炼油厂起火"}),
        ("leverkusen", {"de": "Explosion in Leverkusen", "ja": "レバークーゼンで爆発", "zh": "勒沃库森发生爆炸"}),
        ("nandan", {"zh": "南丹锡矿停产", "ja": "南丹のスズ鉱山が停止"}),
        ("tarragona", {"es": "Fuga en Tarragona", "fr": "Fuite à Tarragone", "ja": "タラゴナで漏出"}),
        ("pilbara", {"en": "Train derails in the Pilbara", "zh": "皮尔巴拉铁路脱轨"}),
    ],
)  # fmt: skip
def test_a_place_is_known_in_each_script(place: str, texts: dict[str, str]) -> None:
    for language, text in texts.items():
        assert place in {hit.concept for hit in LEXICON.find(text, language)}, text


def test_a_miner_is_not_the_region_it_is_named_after() -> None:
    assert {hit.concept for hit in LEXICON.find("皮尔巴拉矿业上调产量", "zh")} >= {"pilbara_minerals"}
    assert "pilbara" not in {hit.concept for hit in LEXICON.find("皮尔巴拉矿业上调产量", "zh")}
