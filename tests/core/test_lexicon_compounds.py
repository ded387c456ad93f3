"""German words that go on behind a name, and materials by what is dug, made and sold of them."""

import pytest

from monitor import settings
from monitor.core.lexicon import Lexicon
from monitor.wiring import Parts


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return Parts(settings.read({})).rules.current().lexicon


def named(lexicon: Lexicon, text: str, language: str, kind: str) -> set[str]:
    return {hit.concept for hit in lexicon.find(text, language) if hit.kind == kind}


@pytest.mark.parametrize(
    ("language", "text", "material"),
    [
        ("de", "Wasser steht in der Zinkgrube", "zinc"),
        ("de", "Delhi bremst Silberschmuck", "silver"),
        ("de", "Seoul fürchtet eine Harnstoffkrise", "fertiliser"),
        ("de", "Die Wolframpreise steigen", "tungsten"),
        ("de", "Feuer in einem Polysiliciumwerk", "polysilicon"),
        ("de", "Brüssel schützt Ferrolegierungen", "ferroalloys"),
        ("en", "Hundreds of gold miners are stuck", "gold"),
        ("en", "India curbs silver jewellery", "silver"),
        ("fr", "Les exportations d’or du Mali reculent", "gold"),
        ("fr", "L’Europe limite les ferroalliages", "ferroalloys"),
        ("es", "Bruselas limita las ferroaleaciones", "ferroalloys"),
        ("ja", "ペルーの銅山で操業停止", "copper"),
        ("ja", "カザフの炭鉱で爆発", "coal"),
        ("zh", "印度限制银饰品进口", "silver"),
        ("zh", "欧盟对铁合金设配额", "ferroalloys"),
    ],
)
def test_a_material_is_known_by_what_is_dug_made_and_sold_of_it(
    lexicon: Lexicon, language: str, text: str, material: str
):
    assert material in named(lexicon, text, language, "material")


@pytest.mark.parametrize(
    "text",
    [
        "Goldmann gewinnt",
        "Zinkmangel schwächt die Abwehr",
        "Salzburg feiert",
        "Titanic wieder im Kino",
        "Kaliber 45",
    ],
)
def test_a_longer_word_that_only_begins_alike_names_no_material(lexicon: Lexicon, text: str):
    assert not named(lexicon, text, "de", "material")


@pytest.mark.parametrize("ending", ["", "e", "em", "en", "er", "es"])
def test_the_german_adjective_of_a_country_takes_every_ending(lexicon: Lexicon, ending: str):
    assert named(lexicon, f"aus gabunisch{ending} Erz", "de", "country") == {"ga"}
    assert named(lexicon, "chinesischsprachig", "de", "country") == set()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Bischkek sperrt die Ausfuhr"),
        ("de", "Kirgistan sperrt die Ausfuhr"),
        ("fr", "Bichkek ferme ses portes"),
        ("es", "Biskek cierra sus puertas"),
        ("ja", "ビシケクが輸出を停止"),
        ("zh", "比什凯克暂停出口"),
    ],
)
def test_a_capital_stands_for_its_state(lexicon: Lexicon, language: str, text: str):
    assert named(lexicon, text, language, "country") == {"kg"}


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Stromausfall in Nordspanien", "es"),
        ("Streik in Südfrankreichs Häfen", "fr"),
        ("Hochwasser in Ostchina", "cn"),
        ("ein nordperuanisches Bergwerk", "pe"),
    ],
)
def test_a_part_of_a_country_is_of_that_country(lexicon: Lexicon, text: str, country: str):
    assert named(lexicon, text, "de", "country") == {country}


@pytest.mark.parametrize("text", ["Reis aus Westindien", "Häfen in Nordirland", "Öl aus Südsudan"])
def test_what_only_sounds_like_a_part_of_a_country_is_not(lexicon: Lexicon, text: str):
    assert not named(lexicon, text, "de", "country") & {"in", "ie", "sd"}
