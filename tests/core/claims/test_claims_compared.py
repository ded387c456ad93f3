"""What a figure was before, said behind it: `81,600 tonnes next year, down from 96,600`."""

from datetime import UTC, datetime

import pytest

from monitor.core.claims import claims
from monitor.core.lexicon import Lexicon

EMPTY = Lexicon([])
NOVEMBER = datetime(2026, 11, 27, tzinfo=UTC)


@pytest.mark.parametrize(
    ("language", "text", "value", "before", "as_of"),
    [
        ("en", "They may ship 81,600 tonnes next year, down from 96,600 tonnes.", 81600, 96600, "2027"),
        ("en", "It made 2,310 tonnes of NdPr in May, against 2,625 tonnes a year earlier.", 2310, 2625, "2026-05"),
        ("en", "Japan took 310 tonnes of gallium last year compared with 450 tonnes in 2024.", 310, 450, "2025"),
        ("de", "Im Mai förderte Lynas 2.310 Tonnen NdPr, nach 2.625 Tonnen im Vorjahr.", 2310, 2625, "2026-05"),
        ("fr", "La mine a produit 19 tonnes en mai, contre 22 tonnes un an plus tôt.", 19, 22, "2026-05"),
        ("es", "Chile vendió 210 toneladas en mayo, frente a 180 toneladas un año antes.", 210, 180, "2026-05"),
    ],
)  # fmt: skip
def test_the_day_behind_belongs_to_the_earlier_figure(
    language: str, text: str, value: float, before: float, as_of: str
) -> None:
    told = [one for one in claims(text, language, hits=(), lexicon=EMPTY, published=NOVEMBER) if one.before]
    assert [(one.value, one.before, one.as_of) for one in told] == [(value, before, as_of)]
