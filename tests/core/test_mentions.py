"""Hits -> countries, organisations, materials."""

import pytest

from monitor.core.lexicon import Lexicon
from monitor.core.mentions import countries, materials, organisations
from monitor.domain.understand import Concept, Guard

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


OFFICES = Lexicon(
    [
        Concept(
            "no",
            "country",
            {"fr": ("Norvège", "ministre des Finances", "l'Etat")},
            {"iso": "NO"},
            guards={
                "ministre des Finances": Guard(unless=("G7",), local=True),
                "l'Etat": Guard(unless=("islamique",), local=True),
            },
        ),
        Concept("vn", "country", {"fr": ("Vietnam", "vietnamien")}, {"iso": "VN"}),
        Concept("kachin", "place", {"fr": ("Etat Kachin",)}),
    ]
)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Le ministre des Finances a démissionné", ("NO",)),
        ("Le ministre des Finances vietnamien a démissionné", ("VN",)),
        ("Le ministre des Finances du Vietnam a démissionné", ("VN",)),
        ("Le ministre des Finances de la Norvège a démissionné", ("NO",)),
        ("Le ministre des Finances vise le Vietnam", ("NO", "VN")),
        ("Une mine de l'Etat Kachin", ()),
    ],
)
def test_an_office_means_the_state_at_home_only_where_no_other_is_named_behind_it(
    text: str, named: tuple[str, ...]
) -> None:
    assert countries(OFFICES.find(text, "fr"), OFFICES) == named
