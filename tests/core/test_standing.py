"""Official outlets by name; stories that are withdrawn, refuted or disputed."""

import pytest

from monitor.core.lexicon import Lexicon
from monitor.core.official import official
from monitor.core.verify import verify
from monitor.domain import Concept, Status
from tests.make import member

LEXICON = Lexicon(
    [
        Concept("mofcom", "organisation", {"en": ("Ministry of Commerce",), "zh": ("商务部",)}, {"role": "ministry"}, country="CN"),
        Concept("eu_com", "organisation", {"en": ("European Commission",)}, {"role": "government"}, country="EU"),
        Concept("reuters", "organisation", {"all": ("Reuters",)}, {"role": "agency"}),
    ]
)  # fmt: skip


@pytest.mark.parametrize(
    ("outlet", "wanted"),
    [
        ("European Commission", True),
        ("商务部", True),
        ("Ministry of Commerce", True),
        ("Reuters", False),
        ("Friends of the European Commission Weekly", False),
        ("", False),
        ("Department of Trade, Industry and Competition", True),
        ("U.S. Geological Survey", True),
        ("Ministry of Economy, Trade and Industry (METI)", True),
        ("Bundesamt für Wirtschaft und Ausfuhrkontrolle", True),
        ("Direction générale des douanes", True),
        ("Secretaría de Economía", True),
        ("公正取引委員会", True),
        ("国家统计局", True),
        ("Ministry of Sound Magazine", False),
        ("Government Executive News", False),
        ("Anadolu Agency", False),
        ("中国国防报", False),
        ("编辑部", False),
    ],
)
def test_an_organ_of_a_state_is_known_by_its_name(outlet: str, wanted: bool):
    assert official(outlet, LEXICON) is wanted


STRIKE = member("Miners strike at Las Bambas", id=1, outlet="Ledger")


@pytest.mark.parametrize(
    "title",
    ["Ministry denies strike at Las Bambas", "Ministerium dementiert Streik", "Le ministère dément la grève",
     "El ministerio desmiente la huelga", "鉱山スト、鉱業省が否定", "矿业部否认罢工传闻"],
)  # fmt: skip
def test_what_an_official_document_denies_afterwards_is_refuted(title: str):
    denial = member(title, id=2, hours=5, kind="official", outlet="Ministry", reliability="A")
    found = verify([STRIKE, denial])
    assert (found.status, found.grade) == (Status.REFUTED, "A5")


def test_what_a_better_origin_denies_is_disputed_and_a_worse_one_changes_nothing():
    title = "Company denies strike at Las Bambas"
    better = member(title, id=2, hours=5, outlet="Gazette", reliability="A")
    worse = member(title, id=2, hours=5, outlet="Blog", reliability="E")
    assert verify([STRIKE, better]).status is Status.DISPUTED
    assert verify([STRIKE, better]).grade == "A4"
    assert verify([STRIKE, worse]).status is Status.CORROBORATED


def test_what_its_own_agency_withdraws_is_superseded():
    first = member("Strike at Las Bambas (AFP)", id=1, outlet="Ledger")
    kill = member("AFP withdraws story on strike at Las Bambas (AFP)", id=2, hours=2, outlet="Ledger")
    assert verify([first, kill]).status is Status.SUPERSEDED


@pytest.mark.parametrize(
    "body",
    ["A story of 25 November is wrong. The story has been withdrawn.", "La dépêche est retirée.", "Wir ziehen unsere Meldung von gestern zurück.",
     "Se ha retirado la noticia: retirada la nota anterior.", "この記事を取り消します。", "该报道已撤回。"],
)  # fmt: skip
def test_what_the_text_below_a_correction_takes_back_is_superseded(body: str):
    first = member("Strike at Las Bambas", id=1, outlet="Ledger")
    correction = member("Correction: strike at Las Bambas", summary=body, id=2, hours=2, outlet="Ledger")
    other = member(
        "Correction: strike at Las Bambas", summary="It began on Monday.", id=2, hours=2, outlet="Ledger"
    )
    assert verify([first, correction]).status is Status.SUPERSEDED
    assert verify([first, other]).status is not Status.SUPERSEDED


def test_a_company_that_withdraws_its_report_takes_no_story_back():
    first = member("Strike at Las Bambas", id=1, outlet="Ledger")
    other = member(
        "Strike at Las Bambas",
        summary="The miner withdrew its annual report.",
        id=2,
        hours=2,
        outlet="Ledger",
    )
    assert verify([first, other]).status is not Status.SUPERSEDED


def test_a_denial_that_comes_first_denies_nothing_that_was_told():
    early = member("Company denies plan to close the mine", id=1, outlet="Ledger")
    later = member("Mine stays open for years", id=2, hours=3, outlet="Gazette")
    assert verify([early, later]).status is Status.CORROBORATED
