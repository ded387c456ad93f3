"""Hits -> countries, organisations, materials."""

from monitor.core.lexicon import Lexicon
from monitor.core.mentions import countries, materials, organisations
from monitor.domain.understand import Concept

LEXICON = Lexicon(
    [
        Concept("no", "country", {"en": ("Norway",)}, {"iso": "NO"}),
        Concept(
            "no_trade", "organisation", {"en": ("Trade Directorate",)}, {"role": "ministry"}, country="NO"
        ),
        Concept("acme", "organisation", {"en": ("Acme",)}, country="PE"),
        Concept("premier", "person", {"en": ("Premier Vang",)}, country="VN"),
        Concept("cobalt", "material", {"en": ("cobalt",)}),
    ]
)
TEXT = "Premier Vang met Acme over cobalt; the Trade Directorate and Norway watched, Acme too."


def test_a_state_is_named_by_its_office_holders_and_organs_but_not_by_its_firms() -> None:
    assert countries(LEXICON.find(TEXT, "en"), LEXICON) == ("VN", "NO")


def test_organisations_and_materials_stand_once_in_order_of_mention() -> None:
    hits = LEXICON.find(TEXT, "en")
    assert organisations(hits) == ("acme", "no_trade")
    assert materials(hits) == ("cobalt",)
