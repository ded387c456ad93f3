"""Hits -> countries, organisations, materials."""

from monitor.core.lexicon import Lexicon
from monitor.core.mentions import countries, materials, named, organisations
from monitor.domain.understand import Concept, Happening, Modality

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


def test_labels_are_read_from_concepts_and_from_actions_with_their_modality() -> None:
    done = [Happening("ban", 3, 9), Happening("ban", 20, 25, modality=Modality.DENIED)]
    assert named(LEXICON.find("cobalt", "en"), done, LEXICON) == {"cobalt", "ban:asserted", "ban:denied"}


def test_what_stands_far_behind_the_head_is_no_sign_of_a_label() -> None:
    assert named((), [Happening("ban", 5_000, 5_009)], LEXICON) == frozenset()
