"""Texts on all kinds of events -> what a briefing may not say of them, and what its fact check must find."""

import pytest

from tests.core.brief.briefed import text_of, told


@pytest.mark.parametrize(
    ("source", "text", "language", "never"),
    [
        pytest.param(
            "es",
            "Un derrumbe en la mina\n\nLima, 3 de junio de 2026 (EFE).- Seis mineros murieron y otros nueve resultaron heridos el miércoles por un derrumbe en la mina.",
            "fr",
            "9 effondrements",
            id="a number counts the noun beside it only",
        ),
        pytest.param(
            "es",
            "Cobre\n\nLima, 3 de junio de 2026 (EFE).- El cobre subió un 2,1 %, hasta 10.940 dólares la tonelada.",
            "en",
            "at most",
            id="up to what a price is now is no bound",
        ),
        pytest.param(
            "en",
            "Dockers\n\nOTTAWA, March 9, 2026 (Reuters) - Dockers rejected a 14% raise over four years.",
            "fr",
            "au moins 4",
            id="over four years is no bound",
        ),
        pytest.param(
            "de",
            "Magnete\n\nHanau, 17. Februar 2026 (dpa) – Der Umsatz sank auf 112 Millionen Euro, nach 154 Millionen Euro im Jahr zuvor.",
            "fr",
            "154 millions d'euros par an",
            id="the year before is not a year",
        ),
        pytest.param(
            "en",
            "US to control exports of tungsten\n\nWASHINGTON, Aug. 14, 2026 (Reuters) - The United States imposed export controls on tungsten to all destinations except Canada.",
            "fr",
            "vis-à-vis du canada",
            id="who is spared is not met",
        ),
        pytest.param(
            "en",
            "Strike\n\nOTTAWA, March 9, 2026 (Reuters) - A person familiar with the matter said Ottawa could order arbitration on the strike by March.",
            "fr",
            "selon ottawa",
            id="who is spoken of does not speak",
        ),
    ],
)
def test_a_briefing_does_not_say(source, text, language, never):
    assert never not in text_of(told(text, source, language)[0])


@pytest.mark.parametrize(
    ("source", "sentence", "label"),
    [
        ("es", "Fuentes sindicales, que pidieron el anonimato, hablan de grietas en la mina de cobre.", "anonymous source"),
        ("zh", "一位不愿透露姓名的官员称，布鲁塞尔正在评估镓的影响。", "anonymous source"),
        ("ja", "政府筋は、ガリウムの輸出を止めると述べた。", "anonymous source"),
        ("de", "Aus Regierungskreisen hieß es, die Abgabe auf Gallium komme bald.", "anonymous source"),
        ("fr", "Selon des sources diplomatiques, la Chine arrête ses exportations de gallium.", "anonymous source"),
        ("en", "Two EU diplomats said China would stop exports of gallium.", "anonymous source"),
        ("fr", "La Chine préparerait des restrictions sur le gallium.", "hedged"),
        ("es", "China podría limitar el galio.", "hedged"),
        ("en", "Nornickel may redirect palladium to China.", "hedged"),
        ("de", "China könnte Gallium zurückhalten.", "hedged"),
        ("es", "Reuters retira una información sobre las exportaciones de galio.", "withdrawn"),
        ("en", "Reuters withdrew its earlier report on exports of gallium.", "withdrawn"),
        ("zh", "本社撤回消息，镓出口没有停止。", "withdrawn"),
        ("ja", "本紙はガリウム輸出の記事を撤回し訂正します。", "withdrawn"),
        ("en", "Inventories of lithium have swollen to very high levels.", "unquantified"),
    ],
)  # fmt: skip
def test_the_fact_check_finds(source, sentence, label):
    text = f"Gallium\n\nBERLIN, May 4, 2026 (Reuters) - China exports gallium. {sentence}"
    assert label in text_of(told(text, source, "en")[0], "check")


def test_two_figures_that_one_sentence_sets_against_each_other_contradict():
    text = "Lithium\n\nSYDNEY, May 4, 2026 (Reuters) - Prices fell. One trader put stocks at 131,000 tonnes, while the association puts them at 118,000 tonnes."
    found = text_of(told(text, "en", "en")[0], "check")
    assert "contradicting figures" in found
    assert "131,000" in found
    assert "118,000" in found


def test_a_title_said_anew_says_that_its_text_corrects_another():
    text = "Corrección: Perú no ha suspendido las exportaciones de estaño de Minsur\n\nLima, 19 ene 2026 (Reuters) - Reuters retira una información sobre Perú."
    assert told(text, "es", "fr")[0].title.text.startswith("Correction")


def test_what_can_hardly_be_said_is_quoted():
    more = "".join(
        f" In Werk {n} hat die Firma {n}0 Tonnen Kupfer mehr hergestellt als im Werk davor."
        for n in range(2, 19)
    )
    text = f"Kupfer\n\nHamburg, 4. Mai 2026 (dpa) – Aurubis baut in Hamburg.{more} Bis zum 1. Juni liegt alles vor."
    said = [
        f"{s.label} {s.text}"
        for section in told(text, "de", "fr")[0].sections
        for p in section.parts
        for s in p.statements
    ]
    assert any("1er juin" in one and "„Bis zum 1. Juni liegt alles vor." in one for one in said)


@pytest.mark.parametrize(
    ("source", "text", "language", "held", "never"),
    [
        pytest.param(
            "en",
            "Nickel\n\nJAKARTA, May 4, 2026 (Reuters) - Prices rose 2%. China's Tsingshan holds 40% of the mine.",
            "de",
            "tsingshan (china)",
            "china von",
            id="the owner stands first in English",
        ),
        pytest.param(
            "de",
            "Magnete\n\nHanau, 4. Mai 2026 (dpa) – Die Firma liefert. Sie braucht Gallium und Germanium und Lithium zu 40 Prozent.",
            "fr",
            "gallium, germanium et lithium",
            "gallium et germanium et",
            id="a row has one and",
        ),
    ],
)
def test_a_note_reads(source, text, language, held, never):
    found = text_of(told(text, source, language)[0])
    assert held in found
    assert never not in found


def test_an_agency_that_reports_is_no_party():
    text = "商务部限制镓出口\n\n新华社北京5月4日电 商务部宣布限制对日本出口镓。"
    assert "xinhua" not in text_of(told(text, "zh", "en")[0], "stakeholders")
