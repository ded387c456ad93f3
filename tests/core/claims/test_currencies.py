"""Money of many countries, as six languages call it; and whose pesos and crowns they are."""

import pytest

from monitor.core.claims import claims
from monitor.core.lexicon import Lexicon

NOTHING = Lexicon([])


def read(text: str, language: str) -> list[tuple[int, str | None]]:
    found = claims(text, language, hits=(), lexicon=NOTHING, published=None)
    return [(round(claim.value or 0), claim.unit) for claim in found]


MONEY = [
    ("en", "The plant cost 310 million ringgit.", 310e6, "MYR"),
    ("en", "Damage was put at 850 million pesos, Manila said; Philippine ports closed.", 850e6, "PHP"),
    ("en", "It would bring in 9.4 billion rand a year.", 9.4e9, "ZAR"),
    ("de", "Der Schaden liegt bei 240 Millionen Kronen, teilte der norwegische Betreiber mit.", 240e6, "NOK"),
    ("de", "Die Einnahmen steigen um 540 Milliarden Tenge.", 540e9, "KZT"),
    ("fr", "Une aide de 2,5 milliards de bahts.", 2.5e9, "THB"),
    ("fr", "L'usine suédoise reçoit 1,2 milliard de couronnes.", 1.2e9, "SEK"),
    ("es", "La pérdida fue de 480 millones de dólares australianos.", 480e6, "AUD"),
    ("es", "El gobierno chileno pagará 1.300 millones de pesos.", 1.3e9, "CLP"),
    ("es", "Cuesta 645 millones de rupias.", 645e6, "INR"),
    ("ja", "支援額は3億リンギット。", 3e8, "MYR"),
    ("ja", "予算は5兆ドンに達した。", 5e12, "VND"),
    ("zh", "损失达8.5亿比索，菲律宾民防部门称。", 8.5e8, "PHP"),
    ("zh", "财政收入增加5400亿坚戈。", 5.4e11, "KZT"),
]


@pytest.mark.parametrize(("language", "text", "value", "unit"), MONEY, ids=[f"{m[0]}-{m[3]}" for m in MONEY])
def test_an_amount_is_read_with_its_currency(language: str, text: str, value: float, unit: str) -> None:
    assert read(text, language) == [(round(value), unit)]


def test_pesos_of_a_country_that_is_not_told_are_plain_pesos() -> None:
    assert read("It cost 850 million pesos.", "en") == [(850_000_000, "peso")]
