"""A clause whose verb, subject and figure are known -> a sentence; one that plans, denies or supposes stays a note."""

import pytest

from tests.core.brief.briefed import said


@pytest.mark.parametrize(
    ("source", "sentence", "language", "held"),
    [
        ("es", "Antamina produjo 427.000 toneladas de cobre en 2025.", "en", "antamina produced 427,000 tonnes of copper in 2025"),
        ("es", "Antamina produjo 427.000 toneladas de cobre en 2025.", "de", "im jahr 2025 produzierte antamina 427.000 tonnen kupfer"),
        ("en", "China exported 18,000 tonnes of antimony in 2025.", "fr", "la chine a exporté 18 000 tonnes d'antimoine en 2025"),
        ("zh", "2025年中国出口锑1.8万吨。", "en", "china exported 18,000 tonnes of antimony in 2025"),
        ("zh", "中国出口锑1.8万吨，其中日本占41%。", "de", "auf japan entfallen 41 %"),
        ("fr", "L'Argentine a exporté 910 tonnes de lithium.", "en", "argentina exported 910 tonnes of lithium"),
        ("es", "Argentina exportó litio por valor de 910 millones de dólares.", "en", "argentina exported lithium for $910 million"),
        ("de", "BASF hat die Produktion in Ludwigshafen um 15 Prozent gesenkt und will warten.", "en", "basf cut the production in ludwigshafen by 15%"),
        ("de", "BASF will die Produktion in Ludwigshafen um 15 Prozent senken.", "fr", "basf prévoit de réduire la production à ludwigshafen de 15 %"),
        ("fr", "Le cours du nickel reculait de 0,8 % à 15 320 dollars la tonne.", "de", "der preis für nickel fiel um 0,8 % auf 15.320 us-dollar"),
        ("de", "China fördert 93 Prozent des weltweiten Galliums.", "en", "china produces 93% of gallium"),
        ("de", "Codelco hat Vorräte für drei Wochen.", "fr", "codelco a des stocks pour 3 semaines"),
        ("es", "China, que produce el 60 % del litio mundial, exporta menos.", "en", "china produces 60% of lithium"),
        ("fr", "La Chine, qui raffine 65 % du lithium mondial, exporte moins.", "de", "china raffiniert 65 %"),
        ("de", "Die Einfuhren aus China waren um 18 Prozent auf 265.000 Tonnen gestiegen.", "en", "imports from china rose 18% to 265,000 tonnes"),
    ],
)  # fmt: skip
def test_it_is_told_as_a_sentence(source, sentence, language, held):
    assert held in said(source, sentence, language)


@pytest.mark.parametrize(
    ("source", "sentence", "language", "never"),
    [
        pytest.param("de", "Codelco hält 50 Prozent plus eine Aktie.", "en", "rose 50%", id="plus a share is no rise"),
        pytest.param("zh", "马士基将11艘船改道，并对华加收每标箱200美元附加费。", "en", "china charged", id="at whom it is aimed does not act"),
        pytest.param("de", "In den Lagern der Comex liegen 610.000 Tonnen Kupfer.", "en", "stocks of comex reaches", id="where something lies does nothing"),
        pytest.param("en", "Rainfall last month was 31% below the long-term average.", "fr", "la pluie a reculé", id="below a mean is no fall"),
        pytest.param("en", "Antamina may have produced 427,000 tonnes of copper.", "fr", "antamina a produit", id="what may be is not told as done"),
        pytest.param("fr", "L'action Eramet, qui avait bondi de 9 %, est retombée à 61,40 euros.", "en", "9% to €61", id="where it fell back to is not where a rise led"),
        pytest.param("fr", "Antamina n'a pas produit 427 000 tonnes de cuivre.", "en", "antamina produced", id="a denial is no deed"),
        pytest.param("zh", "海关数据显示，9月中国氢氧化锂出口1.12万吨。", "en", "lithium hydroxide exported", id="a material exports nothing"),
        pytest.param("en", "The terminals agreed to a 6.2% pay rise.", "de", "terminals stiegen", id="a pay rise lifts no terminal"),
        pytest.param("zh", "赣锋锂业营业收入为138亿元，同比增长21%。", "en", "growth rose", id="growth does not rise"),
        pytest.param("ja", "アナリストは1日当たり8億円程度と試算する。", "en", "1 may", id="a day's worth is no first of the month"),
        pytest.param("ja", "ルネサスの株価は6日、前日比8.6％下落した。", "en", "philippines", id="against the day before"),
        pytest.param("ja", "ホンダは影響を調査中としている。", "en", "opened an investigation", id="a firm opens no investigation"),
        pytest.param("zh", "截至4月末，公司氢氧化锂库存约5500吨。", "en", "by april", id="as of a day is no deadline"),
        pytest.param("fr", "Le groupe a produit 3 900 tonnes d'uranium, contre 4 200 tonnes un an plus tôt.", "en", "contradicting", id="a year earlier contradicts nothing"),
    ],
)  # fmt: skip
def test_it_is_not_told_as_done(source, sentence, language, never):
    assert never not in said(source, sentence, language)
