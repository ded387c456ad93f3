"""Figures in six languages -> value, unit, bound and span."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.core.claims import claims
from monitor.core.lexicon import Lexicon
from monitor.domain.understand import LANGUAGES, Bound, Claim, Concept

LEXICON = Lexicon(
    [
        Concept("cl", "country", {"en": ("Chile",)}, {"iso": "CL"}),
        Concept("lithium", "material", {"en": ("lithium",)}),
        Concept("royalty", "indicator", {"en": ("royalty",)}),
    ]
)
APRIL = datetime(2026, 4, 16, tzinfo=UTC)


def read(text: str, language: str) -> tuple[Claim, ...]:
    return claims(text, language, hits=LEXICON.find(text, language), lexicon=LEXICON, published=APRIL)


def amounts(text: str, language: str) -> list[Claim]:
    return [claim for claim in read(text, language) if claim.unit != "date"]


FIGURES = [
    ("en", "The mine yielded 1,234.5 tonnes.", 1234.5, "t"),
    ("en", "A loan of $14bn was agreed.", 14e9, "USD"),
    ("en", "The firm will spend US$2.5 million.", 2.5e6, "USD"),
    ("en", "Two tankers were stopped.", 2, "vessels"),
    ("en", "Some 2,300 villagers must move.", 2300, "persons"),
    ("en", "Ore at $820 a kilogram.", 820, "USD/kg"),
    ("en", "Concentrate trades at $415 per mtu.", 415, "USD/mtu"),
    ("en", "The quay handled 18,000 TEU.", 18_000, "TEU"),
    ("en", "It sold 2.2 million pounds of yellowcake.", 2.2e6, "lb"),
    ("ja", "貿易額は３・４億円だった。", 3.4e8, "JPY"),
    ("ja", "GDP85兆円に響く。", 85e12, "JPY"),
    ("ja", "過去最高31％となった。", 31, "percent"),
    ("zh", "船只在港口以北约9海里处。", 9, "nmi"),
    ("en", "It fell 4.1% in a day.", -4.1, "percent"),
    ("en", "Rates rose by 25 basis points.", 25, "bp"),
    ("en", "The quota shrinks by a third.", -33.33, "percent"),
    ("en", "The wait is 74 days.", 74, "days"),
    ("de", "Die Mine lieferte 1.234,5 Tonnen.", 1234.5, "t"),
    ("de", "Der Fonds hat 1,2 Mrd. Euro.", 1.2e9, "EUR"),
    ("de", "Das Land nimmt zwölf Prozent mehr ein.", 12, "percent"),
    ("de", "Die Einfuhr sank um 38 Prozent.", -38, "percent"),
    ("de", "Der Konzern streicht 550 Arbeitsplätze.", 550, "persons"),
    ("de", "Die Anlage leistet 2,4 Gigawatt.", 2.4, "GW"),
    ("fr", "La mine a livré 1 234,5 tonnes.", 1234.5, "t"),
    ("fr", "Un fonds de 3,1 milliards d'euros.", 3.1e9, "EUR"),
    ("fr", "Les droits atteignent 35,3 % à la frontière.", 35.3, "percent"),
    ("fr", "Les titulaires ont trente jours.", 30, "days"),
    ("fr", "Deux tonnes et demie de minerai.", 2.5, "t"),
    ("fr", "Le cours a reculé de 5 %.", -5, "percent"),
    ("es", "La mina produjo 1.234,5 toneladas.", 1234.5, "t"),
    ("es", "Una inversión de 2.400 millones de dólares.", 2.4e9, "USD"),
    ("es", "Las ventas cayeron un 12 por ciento.", -12, "percent"),
    ("ja", "投資額は1兆5000億円。", 1.5e12, "JPY"),
    ("ja", "年十万トンを生産。", 1e5, "t"),
    ("ja", "生産を三割減らす。", -30, "percent"),
    ("ja", "３００台を導入。", 300, "count"),
    ("ja", "従業員201人が対象。", 201, "persons"),
    ("zh", "营收达2.7648万亿韩元。", 2.7648e12, "KRW"),
    ("zh", "产量同比下降24.1%。", -24.1, "percent"),
    ("zh", "投资4.5亿元建厂。", 4.5e8, "CNY"),
    ("zh", "影响四个月。", 4, "months"),
    ("zh", "占全球产量的四分之三。", 75, "percent"),
    ("zh", "涉及34家子公司。", 34, "count"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text", "value", "unit"), FIGURES, ids=[f"{c[0]}-{c[2]}-{c[3]}" for c in FIGURES]
)
def test_a_figure_is_read_with_its_scale_unit_and_direction(
    language: str, text: str, value: float, unit: str
) -> None:
    (claim,) = amounts(text, language)
    assert claim.value == pytest.approx(value)
    assert claim.unit == unit


BOUNDS = [
    ("en", "more than 20,000 dollars", Bound.AT_LEAST),
    ("en", "up to 5%", Bound.AT_MOST),
    ("en", "about 350 tonnes", Bound.ABOUT),
    ("de", "mehr als 255 Millionen Euro", Bound.AT_LEAST),
    ("de", "bis zu 5 Prozent", Bound.AT_MOST),
    ("de", "rund 45 Prozent", Bound.ABOUT),
    ("fr", "plus de 2 euros", Bound.AT_LEAST),
    ("fr", "jusqu'à 5 %", Bound.AT_MOST),
    ("fr", "environ 95 dollars", Bound.ABOUT),
    ("es", "más de 40 toneladas", Bound.AT_LEAST),
    ("ja", "約30兆円", Bound.ABOUT),
    ("ja", "2500品目以上", Bound.AT_LEAST),
    ("zh", "超过2亿美元", Bound.AT_LEAST),
    ("zh", "低于80%", Bound.AT_MOST),
]


@pytest.mark.parametrize(
    ("language", "text", "bound"), BOUNDS, ids=[f"{c[0]}-{c[2]}-{n}" for n, c in enumerate(BOUNDS)]
)
def test_a_bound_is_part_of_the_claim_and_of_its_span(language: str, text: str, bound: Bound) -> None:
    (claim,) = amounts(text, language)
    assert claim.bound is bound
    assert text[claim.start : claim.end] == text


@pytest.mark.parametrize(
    ("language", "text", "low", "high", "unit"),
    [
        ("en", "between 10 and 12.5 percent", 10, 12.5, "percent"),
        ("en", "worth US$ 2.8–5.6 billion", 2.8e9, 5.6e9, "USD"),
        ("de", "zwischen 4,9 und 19,8 Prozent", 4.9, 19.8, "percent"),
        ("fr", "entre 4,9 % et 19,8 %", 4.9, 19.8, "percent"),
        ("zh", "6 至 12 个月", 6, 12, "months"),
    ],
)
def test_a_range_has_both_ends(language: str, text: str, low: float, high: float, unit: str) -> None:
    (claim,) = amounts(text, language)
    assert claim.value == pytest.approx(low)
    assert claim.high == pytest.approx(high)
    assert claim.unit == unit


@pytest.mark.parametrize(
    ("language", "text", "before", "value"),
    [
        ("en", "The rate goes from 25 to 50 percent.", 25, 50),
        ("de", "Der Satz steigt von 40 auf 46 Prozent.", 40, 46),
        ("fr", "La capacité passe de 1.500 à 4.000 tonnes.", 1500, 4000),
        ("es", "El arancel sube del 10 al 25 por ciento.", 10, 25),
        ("zh", "税率由10%提高至25%。", 10, 25),
    ],
)
def test_a_change_keeps_what_it_was_before(language: str, text: str, before: float, value: float) -> None:
    (claim,) = amounts(text, language)
    assert (claim.before, claim.value) == (before, value)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The yard has paid dozens of suppliers."),
        ("en", "a “significant” volume was held back, tens of billions of dollars"),
        ("de", "Es gehe um Ausgaben in erheblicher Höhe."),
        ("de", "Der Konzern plant ein Milliardenprojekt."),
        ("fr", "Il manque plusieurs milliards d'euros."),
        ("ja", "数十億円を投じる。"),
        ("zh", "已囤积大量库存。"),
    ],
)
def test_an_amount_without_a_figure_is_an_unquantified_claim(language: str, text: str) -> None:
    assert any(claim.unquantified for claim in amounts(text, language))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Section 301 and Executive Order 13662 apply to the F-16 and to 5G."),
        ("en", "It is the 10th-biggest producer."),
        ("en", "The G7 met on 3 May 2026."),
        ("de", "Artikel 7 und Platz 3 gelten am 9. Juni 2026."),
        ("fr", "L'article 12 vise la 2e version."),
        ("ja", "第18号公告を2026年4月に公表。"),
        ("zh", "第20轮谈判依据第301条款。"),
    ],
)
def test_names_ranks_sections_and_dates_are_no_figures(language: str, text: str) -> None:
    assert amounts(text, language) == []


def test_an_indicator_and_the_owner_are_taken_from_the_clause() -> None:
    (claim,) = amounts("Chile lifts its royalty on lithium to 46 percent.", "en")
    assert (claim.indicator, claim.of, claim.value) == ("royalty", ("CL", "lithium"), 46)


def test_a_date_that_binds_is_a_claim_of_its_own() -> None:
    found = read("Die Regel tritt am 1. Januar 2027 in Kraft, Einwände sind bis zum 30. April möglich.", "de")
    assert [(claim.as_of, claim.deadline) for claim in found] == [("2027-01-01", False), ("2026-04-30", True)]


def test_what_headline_and_text_both_say_is_one_claim() -> None:
    found = amounts("Levy of 25% on ore | The cabinet set a levy of 25% on all ore.", "en")
    assert [claim.value for claim in found] == [25]


def test_a_number_without_unit_has_the_one_just_said() -> None:
    found = amounts("Output is capped at 250 million tons, after 379 million in 2025.", "en")
    assert [(claim.value, claim.unit) for claim in found] == [(250e6, "t"), (379e6, "t")]


def test_an_unknown_language_has_no_claims() -> None:
    assert read("5 % av malmen", "sv") == ()


@given(st.text(max_size=300), st.sampled_from(LANGUAGES))
def test_every_claim_has_a_span_inside_the_text(text: str, language: str) -> None:
    for claim in read(text, language):
        assert 0 <= claim.start < claim.end <= len(text)


@pytest.mark.parametrize(
    "text", ["12 " * 40_000, "1" * 120_000, "5 % of " * 20_000, "2026年" * 20_000], ids=lambda text: text[:6]
)
def test_a_very_long_text_has_a_bounded_number_of_claims(text: str) -> None:
    assert len(read(text, "zh" if "年" in text else "en")) <= 1500


@pytest.mark.parametrize(
    ("language", "text", "low", "high"),
    [
        ("zh", "停工将持续五到七周", 5, 7),
        ("zh", "板厚3 - 21毫米", 3, 21),
        ("zh", "每桶140或190美元", 140, 190),
    ],
)
def test_a_range_in_chinese_words_has_both_ends(language: str, text: str, low: float, high: float) -> None:
    (claim,) = amounts(text, language)
    assert (claim.value, claim.high) == (low, high)


@pytest.mark.parametrize(
    ("language", "text"),
    [("zh", "会议学习“三个务必”精神"), ("en", "Relations between two countries improved.")],
)
def test_a_slogan_or_a_pair_counts_nothing(language: str, text: str) -> None:
    assert amounts(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "value", "unit"),
    [
        ("en", "a six-week strike", 6, "weeks"),
        ("fr", "300 postes dans le Nord", 300, "persons"),
        ("es", "recorta 300 puestos tras la fusión", 300, "persons"),
    ],
)
def test_what_is_counted_and_how_long_it_lasts(language: str, text: str, value: float, unit: str) -> None:
    (claim,) = amounts(text, language)
    assert (claim.value, claim.unit) == (value, unit)


def test_the_kind_of_a_permit_is_no_claim() -> None:
    assert not amounts("a three-year permit", "en")
