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


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "It now sees revenue of 9.5 to 10 billion euros, down from 10 to 11 billion.", (9.5e9, 10e9)),
        ("fr", "Le groupe vise 770 à 800 millions d'euros, contre 800 à 850 millions auparavant.", (770e6, 800e6)),
        ("fr", "Le groupe vise entre 12 et 14 % de marge, contre 15 à 16 % l'an dernier.", (12, 14)),
        ("de", "Erwartet werden 12 bis 14 Prozent, nach zuvor 15 bis 16 Prozent.", (12, 14)),
        ("es", "Prevé entre 40.000 y 45.000 toneladas, frente a 50.000 a 55.000 toneladas.", (40e3, 45e3)),
    ],
)  # fmt: skip
def test_a_range_that_a_range_was_before_is_no_figure_of_its_own(
    language: str, text: str, value: tuple[float, float]
) -> None:
    told = claims(text, language, hits=(), lexicon=EMPTY, published=NOVEMBER)
    assert [(one.value, one.high, one.before, one.as_of) for one in told] == [(*value, None, None)]


def test_how_long_a_strike_is_said_as_an_adjective() -> None:
    told = claims("Ein 48-stündiger Warnstreik", "de", hits=(), lexicon=EMPTY, published=NOVEMBER)
    assert [(one.value, one.unit) for one in told] == [(48, "hours")]


def test_the_day_of_one_half_of_a_sentence_is_not_that_of_the_other() -> None:
    text = "Envoys approved it on Friday; it enters into force once published."
    assert not claims(text, "en", hits=(), lexicon=EMPTY, published=NOVEMBER)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The Senate passed it by 71 votes to 26."),
        ("fr", "Le texte a été adopté par 71 voix contre 26."),
        ("es", "El Senado lo aprobó por 71 votos contra 26."),
    ],
)
def test_a_count_of_votes_is_no_range_and_no_change(language: str, text: str) -> None:
    told = claims(text, language, hits=(), lexicon=EMPTY, published=NOVEMBER)
    assert [(one.value, one.high, one.before) for one in told] == [(71, None, None), (26, None, None)]
