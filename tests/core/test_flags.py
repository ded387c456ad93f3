"""Words and readings -> what to be careful about."""

from datetime import UTC, datetime

import pytest

from monitor.core.flags import flags
from monitor.domain.understand import Claim, Happening, Modality

APRIL = datetime(2026, 4, 16, tzinfo=UTC)
CASES = [
    ("en", "A trader familiar with the matter said so.", "anonymous_source"),
    ("de", "Ein Insider sprach von Verkäufen.", "anonymous_source"),
    ("fr", "Selon une source proche du dossier, la mine ferme.", "anonymous_source"),
    ("es", "Según fuentes cercanas al ministerio, habrá cupo.", "anonymous_source"),
    ("ja", "関係者によると、輸送を止めた。", "anonymous_source"),
    ("zh", "知情人士透露，工厂停产。", "anonymous_source"),
    ("en", "The firm reportedly stopped loading.", "hedged"),
    ("de", "Der Hafen ist offenbar gesperrt.", "hedged"),
    ("zh", "据悉，港口已关闭。", "hedged"),
    ("en", "Commentary: tariffs and their price", "opinion"),
    ("ja", "社説 資源外交の行方", "opinion"),
    ("zh", "产量同比增长5%", "retrospective"),
    ("de", "Die Ausfuhr lag gegenüber dem Vorjahr niedriger.", "retrospective"),
    ("en", "The rule takes effect on 1 January 2027.", "future_dated"),
    ("fr", "La mine ouvrira en 2028.", "future_dated"),
]


@pytest.mark.parametrize(("language", "text", "flag"), CASES, ids=[f"{c[0]}-{c[2]}" for c in CASES])
def test_words_raise_their_flag(language: str, text: str, flag: str) -> None:
    assert flag in flags(text, language, (), (), APRIL)


def test_a_plain_report_has_no_flag() -> None:
    assert flags("The port of Antofagasta was closed on Tuesday.", "en", (), (), APRIL) == ()


def test_a_possible_happening_makes_the_entry_hedged() -> None:
    possible = Happening("strike", 0, 4, modality=Modality.POSSIBLE)
    assert flags("Text", "en", (possible,), (), APRIL) == ("hedged",)


def test_an_amount_without_figure_is_flagged_and_a_deadline_is_not() -> None:
    assert flags("Text", "en", (), (Claim(0, 4, None),), APRIL) == ("unquantified",)
    assert flags("Text", "en", (), (Claim(0, 4, None, "date", as_of="2026"),), APRIL) == ()


def test_without_a_day_of_publication_nothing_is_to_come() -> None:
    assert flags("The rule takes effect on 1 January 2027.", "en", (), (), None) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Looking back: how exports were cut in 2010"),
        ("en", "A look back at the crisis"),
        ("de", "Rückblick: Als die Exporte stockten"),
        ("fr", "Retour sur la crise des terres rares"),
        ("es", "Mirada atrás: la crisis de 2010"),
        ("ja", "2010年の危機を振り返る"),
        ("zh", "回顾2010年稀土危机"),
    ],
)
def test_a_look_back_is_retrospective(language: str, text: str) -> None:
    assert "retrospective" in flags(text, language, (), (), None)
