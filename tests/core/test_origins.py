"""Origins: who signs a text, in six languages, and copies that count once."""

import pytest

from monitor.core.origins import agency, origins
from tests.make import member


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Peking (dpa) - China verschärft die Kontrollen", "dpa"),
        ("Tokio, 28. Oktober (dpa/chk) - Die USA und Japan", "dpa"),
        ("Titel | Der Bericht endet so. (dpa-AFX)", "dpa"),
        ("PARIS (AFP) - La France annonce", "AFP"),
        ("JAKARTA, Jan 14 (Reuters) - Indonesia will cap", "Reuters"),
        ("Madrid, 3 mar (EFE).- España", "EFE"),
        ("【北京共同】中国商務省は", "Kyodo"),
        ("中国商務省が発表した（共同）", "Kyodo"),
        ("新华社北京3月2日电 商务部宣布", "Xinhua"),
        ("据路透社报道，中国", "Reuters"),
        ("The agency question: AP classes are hard", None),
        ("Berlin (Berlin/dpa) - Die Regierung", "dpa"),
        ("Apple opens a plant", None),
    ],
)
def test_a_byline_or_dateline_names_the_agency(text: str, name: str | None):
    assert agency(text) == name


def test_the_author_field_is_a_byline_too():
    assert agency("Some text", "Reuters") == "Reuters"
    assert agency("Some text", "dpa/chk") == "dpa"


def test_four_outlets_with_one_agency_text_are_one_origin():
    found = origins([member(f"Quota cut number {i} (dpa)", id=i, outlet=f"Paper {i}") for i in range(1, 5)])
    assert [(o.name, len(o.entries)) for o in found] == [("dpa", 4)]


def test_a_copy_without_byline_counts_for_whoever_had_it_first():
    text = "Congo halves its cobalt quota for the coming year and seizes shipments without certificates at the border"
    found = origins([member(f"{text} (AFP)", id=1), member(text, id=2, hours=3, outlet="Copyist")])
    assert [(o.name, o.entries) for o in found] == [("AFP", (1, 2))]


def test_a_ministry_is_a_primary_origin():
    found = origins([member("Notice 12", id=1, kind="official", outlet="Ministry"), member("News", id=2)])
    assert {o.name: o.primary for o in found} == {"Ministry": True, "Metals Ledger": False}
