"""Any number, as each of six languages writes it -> the same number read back."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.core.claims import claims
from monitor.core.lexicon import Lexicon
from monitor.domain.understand import LANGUAGES, Bound, Claim

EMPTY = Lexicon([])
MARCH = datetime(2026, 3, 10, tzinfo=UTC)
MARKS = {
    "en": (",", "."),
    "de": (".", ","),
    "fr": ("\u202f", ","),
    "es": (".", ","),
    "ja": (",", "."),
    "zh": (",", "."),
}
TONNES = {"en": " tonnes", "de": " Tonnen", "fr": " tonnes", "es": " toneladas", "ja": "トン", "zh": "吨"}
PERCENT = {"en": "%", "de": " Prozent", "fr": " %", "es": " %", "ja": "％", "zh": "%"}
AROUND = {
    "en": ("The mine sold {} in a year.", "prices rose from {} to {}", "between {} and {} were sold"),
    "de": ("Die Mine verkaufte {} davon.", "der Satz steigt von {} auf {}", "zwischen {} und {} verkauft"),
    "fr": ("La mine a vendu {} en un an.", "le taux passe de {} à {}", "entre {} et {} vendues"),
    "es": ("La mina vendió {} en total.", "la tasa sube de {} al {}", "entre {} y {} vendidas"),
    "ja": ("鉱山は{}を販売した。", "税率を{}から{}に引き上げ", "{}〜{}を販売"),
    "zh": ("该矿售出{}。", "税率从{}提高到{}", "售出{}至{}"),
}
ABOUT = {
    "en": ("about {}", "nearly {}", "roughly {}"),
    "de": ("rund {}", "knapp {}", "etwa {}"),
    "fr": ("environ {}", "près de {}"),
    "es": ("unas {}", "cerca de {}", "alrededor de {}"),
    "ja": ("約{}", "およそ{}", "{}程度"),
    "zh": ("约{}", "大约{}", "{}左右"),
}
SCALES = {
    "en": (("million", 1e6), ("billion", 1e9)),
    "de": (("Millionen", 1e6), ("Milliarden", 1e9), ("Mrd.", 1e9)),
    "fr": (("millions de", 1e6), ("milliards de", 1e9)),
    "es": (("millones de", 1e6), ("mil millones de", 1e9)),
    "ja": (("万", 1e4), ("億", 1e8)),
    "zh": (("万", 1e4), ("亿", 1e8)),
}
THIRDS = {
    "en": "a third",
    "de": "ein Drittel",
    "fr": "un tiers",
    "es": "un tercio",
    "ja": "三分の一",
    "zh": "三分之一",
}
language = st.sampled_from(LANGUAGES)


def written(number: float, language: str, *, decimals: int = 0) -> str:
    thousands, point = MARKS[language]
    whole, _, rest = f"{number:,.{decimals}f}".partition(".")
    return whole.replace(",", thousands) + (point + rest if rest else "")


def read(text: str, language: str) -> list[Claim]:
    found = claims(text, language, hits=(), lexicon=EMPTY, published=MARCH)
    return [claim for claim in found if claim.unit != "date"]


@given(language, st.integers(3, 9_999_999))
def test_a_whole_number_is_read_as_it_was_written(language: str, number: int) -> None:
    text = AROUND[language][0].format(written(number, language) + TONNES[language])
    assert [(claim.value, claim.unit) for claim in read(text, language)] == [(number, "t")]


@given(language, st.integers(11, 99_999))
def test_one_decimal_is_read_as_it_was_written(language: str, tenths: int) -> None:
    text = AROUND[language][0].format(written(tenths / 10, language, decimals=1) + TONNES[language])
    [claim] = read(text, language)
    assert claim.value == pytest.approx(tenths / 10)
    assert claim.unit == "t"


@given(language, st.integers(11, 999), st.data())
def test_a_scale_multiplies(language: str, tenths: int, data: st.DataObject) -> None:
    word, factor = data.draw(st.sampled_from(SCALES[language]))
    gap = "" if language in ("ja", "zh") else " "
    text = AROUND[language][0].format(
        written(tenths / 10, language, decimals=1) + gap + word + TONNES[language]
    )
    [claim] = read(text, language)
    assert claim.value == pytest.approx(tenths / 10 * factor)
    assert claim.unit == "t"


@given(language, st.integers(1, 99), st.integers(1, 99))
def test_a_change_has_what_was_before(language: str, before: int, after: int) -> None:
    first = f"{before}{PERCENT[language]}"
    [claim] = read(AROUND[language][1].format(first, f"{after}{PERCENT[language]}"), language)
    assert (claim.before, claim.value, claim.unit) == (before, after, "percent")


@given(language, st.integers(100, 900), st.integers(1, 90))
def test_a_range_has_two_ends(language: str, low: int, more: int) -> None:
    text = AROUND[language][2].format(low, f"{low + more}{TONNES[language]}")
    [claim] = read(text, language)
    assert (claim.value, claim.high, claim.unit) == (low, low + more, "t")


@given(language, st.integers(20, 9_000), st.data())
def test_a_rough_figure_is_the_figure_and_says_so(language: str, number: int, data: st.DataObject) -> None:
    rough = data.draw(st.sampled_from(ABOUT[language])).format(written(number, language) + TONNES[language])
    [claim] = read(AROUND[language][0].format(rough), language)
    assert (claim.value, claim.bound) == (number, Bound.ABOUT)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_share_in_words_is_a_percentage(language: str) -> None:
    [claim] = read(AROUND[language][0].format(THIRDS[language]), language)
    assert (claim.value, claim.unit) == (33.33, "percent")


@given(language, st.integers(3, 9_999_999))
def test_the_span_is_where_the_figure_stands(language: str, number: int) -> None:
    figure = written(number, language) + TONNES[language]
    text = AROUND[language][0].format(figure)
    [claim] = read(text, language)
    assert text[claim.start : claim.end] == figure


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Importó 186,000 toneladas y perdió 1,150 empleos.", [186000, 1150]),
        ("Importó 186,000 toneladas, 12.5 % más.", [186000, 12.5]),
        ("El gasóleo subió a 1,479 euros.", [1.479]),
        ("Produjo 1,150 millones de toneladas, un 2,5 % más.", [1.15e6, 2.5]),
    ],
)
def test_a_spanish_text_that_writes_thousands_with_commas_is_read_so_as_a_whole(text, values):
    found = [claim.value for claim in claims(text, "es", hits=(), lexicon=EMPTY, published=MARCH)]
    assert found == values
