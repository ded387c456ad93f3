"""What leaks at a site, what is rammed, what closes and opens again and which licence is lost, in six languages; and what only sounds so."""

import pytest

from monitor.adapters.lexicon_kept import load_lexicon
from monitor.adapters.reader import told
from monitor.settings import data_dir

LEXICON = load_lexicon(data_dir("rules") / "lexicon")

ROWS = [
    ("en", "accident", "Ammonia leak closes jetty at Teesport"),
    ("en", "blockade_or_closure", "Ammonia leak closes jetty at Teesport"),
    ("en", "open_capacity", "Lock 14 reopens after repairs"),
    ("en", "halt_capacity", "Miner loses bauxite permit in Guinea"),
    ("de", "accident", "Schubverband rammt Schleuse Kachlet"),
    ("de", "accident", "Ammoniakaustritt in Leuna"),
    ("de", "accident", "Säure läuft ins Hafenbecken aus"),
    ("de", "blockade_or_closure", "Donau bei Passau zu: 45 Schiffe warten"),
    ("de", "open_capacity", "Schleuse Kachlet wieder offen"),
    ("de", "halt_capacity", "Guinea: Axis verliert Bauxitlizenz"),
    ("fr", "accident", "Fuite d'ammoniac à Dunkerque"),
    ("fr", "accident", "Une péniche percute une écluse sur l'Escaut"),
    ("fr", "open_capacity", "Le port de Sète rouvre"),
    ("es", "accident", "Vertido de ácido en el puerto de Tarragona"),
    ("es", "accident", "Un carguero choca contra una esclusa"),
    ("es", "halt_capacity", "Dundee pierde el permiso de Loma Larga"),
    ("ja", "accident", "市原の硫酸工場で漏えい"),
    ("ja", "open_capacity", "港の岸壁が使用再開"),
    ("zh", "accident", "货船撞上三峡船闸"),
]


def acts(language: str, text: str) -> set[str]:
    return {one.action for one in told(text, language, None, LEXICON).happenings}


@pytest.mark.parametrize(("language", "act", "text"), ROWS)
def test_what_befalls_a_site_is_told(language: str, act: str, text: str) -> None:
    assert act in acts(language, text)


@pytest.mark.parametrize(
    ("language", "act", "text"),
    [
        ("en", "accident", "Firm sells gas leak detection systems"),
        ("en", "accident", "Leak of tariff papers embarrasses minister"),
        ("de", "blockade_or_closure", "Der Hafen stimmt dem Verkauf zu."),
        ("de", "blockade_or_closure", "Zug an der Grenze zu Polen entgleist"),
        ("de", "blockade_or_closure", "Duisburger Hafen zu verkaufen"),
        ("de", "halt_capacity", "Händler verlieren US-Lizenzen"),
        ("fr", "accident", "Fuite de données chez un armateur"),
        ("ja", "accident", "個人情報が漏えい"),
    ],
)
def test_what_only_sounds_so_is_not(language: str, act: str, text: str) -> None:
    assert act not in acts(language, text)
