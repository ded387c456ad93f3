"""A fire on a ship is no shot at it, whoever attacks computers is no pirate at sea, and a run that is stopped does not begin."""

import pytest

from monitor.adapters.lexicon_kept import load_lexicon
from monitor.adapters.reader import told
from monitor.settings import data_dir

LEXICON = load_lexicon(data_dir("rules") / "lexicon")
AT_SEA = "attack_shipping"


def acts(language: str, text: str) -> set[str]:
    return {one.action for one in told(text, language, None, LEXICON).happenings}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Fire on Corvina Lines container ship in Malacca Strait"),
        ("en", "A fire on a tanker off Oman killed two"),
        ("en", "Crew flee as fire on car carrier spreads"),
        ("fr", "Karbidur redémarre, les pirates publient des plans et 700 gigaoctets de données"),
        ("es", "Piratas informáticos atacan a un fabricante de acero"),
    ],
)
def test_no_ship_is_attacked(language: str, text: str) -> None:
    assert AT_SEA not in acts(language, text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Rebels fire on tanker in the Red Sea"),
        ("en", "Gunboats fired on a freighter"),
        ("en", "Patrol boats open fire on bulk carrier"),
        ("fr", "Des pirates attaquent un vraquier au large de la Somalie"),
        ("de", "Rebellen greifen Frachter an"),
    ],
)
def test_a_ship_is_attacked(language: str, text: str) -> None:
    assert AT_SEA in acts(language, text)


@pytest.mark.parametrize(
    "text", ["電池大手、工場の稼働を3カ月停止", "製錬所の稼働を来月まで休止", "発電所、稼働の一時中断を発表"]
)
def test_a_run_that_is_stopped_does_not_begin(text: str) -> None:
    assert "halt_capacity" in acts("ja", text)
    assert "open_capacity" not in acts("ja", text)
