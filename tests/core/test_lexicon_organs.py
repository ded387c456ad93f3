"""An organ that stands beside another state's name is that state's; firms whose names hold a material's."""

import pytest

from monitor import settings
from monitor.core.lexicon import Lexicon
from monitor.wiring import Parts


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return Parts(settings.read({})).rules.current().lexicon


def organs(lexicon: Lexicon, text: str, language: str) -> set[str]:
    return {hit.concept for hit in lexicon.find(text, language) if hit.kind == "organisation"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Ghana's Supreme Court voids a lease"),
        ("en", "Ghana’s top Supreme Court judges"),
        ("en", "The Supreme Court of Ghana voids a lease"),
        ("en", "Peru's Senate delays the bill"),
        ("en", "The Philippine Congress deletes a ban"),
        ("fr", "Le Sénat péruvien reporte la loi"),
        ("fr", "Le Sénat du Pérou reporte la loi"),
    ],
)
def test_an_organ_beside_another_state_is_not_ours(lexicon: Lexicon, language: str, text: str):
    assert organs(lexicon, text, language) == set()


@pytest.mark.parametrize(
    ("language", "text", "organ"),
    [
        ("en", "The Supreme Court strikes down tariffs", "us_supreme_court"),
        ("en", "Ukraine Senate vote is due", "us_senate"),
        ("en", "The US Senate passes a Russia bill", "us_senate"),
        ("fr", "Le Sénat vote la loi", "french_senate"),
    ],
)
def test_an_organ_that_no_other_state_owns_stays(lexicon: Lexicon, language: str, text: str, organ: str):
    assert organ in organs(lexicon, text, language)


@pytest.mark.parametrize("text", ["紫金矿业收购铜业公司", "三星电机股价上涨"])
def test_a_firm_whose_name_holds_the_signs_of_a_material_names_none(lexicon: Lexicon, text: str):
    found = {hit.concept for hit in lexicon.find(text, "zh") if hit.kind == "material"}
    assert found.isdisjoint(("gold", "electric_motors"))


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("zh", "产能过剩", "供应缺口"),
        ("en", "oversupply", "supply deficit"),
        ("de", "Rezession", "Wirtschaftswachstum"),
        ("fr", "chômage", "emplois"),
        ("ja", "TPP", "RCEP"),
        ("es", "TLCAN", "T-MEC"),
        ("en", "New START", "JCPOA"),
        ("en", "Net-Zero Industry Act", "Inflation Reduction Act"),
        ("en", "Anti-Coercion Instrument", "Blocking Statute"),
        ("en", "Section 122", "Section 301"),
        ("en", "CFIUS", "outbound investment"),
        ("en", "market access", "trade barriers"),
        ("de", "Industrieproduktion", "Einkaufsmanagerindex"),
    ],
)
def test_two_things_share_no_concept_whose_name_would_be_told_for_both(lexicon, language, one, other):
    found = [{hit.concept for hit in lexicon.find(text, language)} for text in (one, other)]
    assert all(found)
    assert not found[0] & found[1]
