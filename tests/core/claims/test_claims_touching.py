"""Units that touch signs without blanks, those hurt, hours of the day: read or left alone."""

import pytest

from monitor.core.claims import claims
from monitor.core.lexicon import Lexicon

CASES = [
    ("zh", "公司拟建设25GWh储能电池工厂", [(25.0, "GWh")]),
    ("ja", "蓄電池800MWhを受注", [(800.0, "MWh")]),
    ("zh", "装有300兆瓦锂电池", [(300.0, "MW")]),
    (
        "fr",
        "Quatre mineurs sont morts et onze ont été blessés à Jerada",
        [(4.0, "persons"), (11.0, "persons")],
    ),
    ("en", "Death toll from the smelter blast rises to 17", [(17.0, "persons")]),
    ("es", "La planta paró a las 14:30 horas del lunes", []),
    ("de", "Vor 2 Stunden wurde das Werk geräumt", []),
]


@pytest.mark.parametrize(("language", "text", "figures"), CASES, ids=[c[1][:24] for c in CASES])
def test_figures_are_read_where_nothing_parts_them(
    language: str, text: str, figures: list[tuple[float, str]]
) -> None:
    found = claims(text, language, hits=(), lexicon=Lexicon([]), published=None)
    assert [(claim.value, claim.unit) for claim in found if claim.unit != "date"] == figures
