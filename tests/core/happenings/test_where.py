"""Who only stands before a colon, is sanctioned, or owns what strikes back -> who acts."""

import pytest

from tests.core.happenings.one_act import the


@pytest.mark.parametrize(
    ("language", "text", "action"),
    [
        ("en", "Oman: 12 dead in strikes on fighters", "military_move"),
        ("en", "US: 25 states sue over chip tariffs", "file_dispute"),
        ("de", "USA: 25 Bundesstaaten klagen gegen Chipzölle", "file_dispute"),
        ("fr", "États-Unis : 25 États portent plainte contre les droits de douane", "file_dispute"),
        ("en", "Peru-Chile war at a glance: what we know on day 20 of the invasion", "military_move"),
        ("en", "Peru-Chile conflict live: day 3 of the offensive", "military_move"),
    ],
)
def test_a_country_before_the_colon_is_only_where_others_do_it(language, text, action):
    assert the(action, language, text).actor == ()


@pytest.mark.parametrize(
    ("language", "text", "action", "actor"),
    [
        ("en", "Peru: imposes tariffs on steel", "raise_tariff", "PE"),
        ("en", "Peru: government to impose tariffs on steel", "raise_tariff", "PE"),
        ("de", "Peru: Regierung verhängt Zölle auf Stahl", "raise_tariff", "PE"),
        ("en", "Poland: EU imposes tariffs on fertiliser", "raise_tariff", "EU"),
    ],
)
def test_but_it_acts_where_its_government_or_nobody_else_is_named(language, text, action, actor):
    assert actor in the(action, language, text).actor


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Iranian Illicit Trade Sanctions Regulations"),
        ("en", "Iran has found ways around years of crippling sanctions on its economy"),
        ("fr", "L'Iran vit sous de nouvelles sanctions contre son pétrole"),
        ("de", "Iran leidet unter neuen Sanktionen gegen seine Reeder"),
    ],
)
def test_whom_sanctions_meet_has_imposed_none(language, text):
    assert "IR" not in the("impose_sanctions", language, text).actor


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Russia imposes sanctions on 12 Peruvian officials"),
        ("en", "Russia sanctions 40 Canadian officials"),
        ("de", "Russland verhängt Sanktionen gegen Minister aus Peru"),
        ("fr", "La Russie impose des sanctions à douze banques"),
        ("es", "Rusia sanciona a 20 diputados"),
    ],
)
def test_but_such_a_state_may_impose_its_own(language, text):
    assert the("impose_sanctions", language, text).actor == ("RU",)


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Syria: 12 dead in retaliatory Omani strikes on fighters", ("OM",)),
        (
            "As desperate Peruvians hide under Oman's relentless bombardment in retaliation, many ask why",
            ("OM",),
        ),
    ],
)
def test_whose_answer_it_is_stands_beside_it(text, actor):
    assert the("retaliate", "en", text).actor == actor


@pytest.mark.parametrize(
    ("language", "text", "actor"),
    [
        ("fr", "La marine française arraisonne un pétrolier russe", ("FR",)),
        ("es", "La marina española retiene un petrolero ruso", ("ES",)),
    ],
)
def test_an_adjective_behind_an_organ_tells_who_acts(language, text, actor):
    assert the("attack_shipping", language, text).actor == actor


def test_what_it_may_come_to_leaves_the_act_done():
    text = "Russia pulls out of gas deal with Peru, in potential blow to Lima"
    assert the("agreement_collapses", "en", text).modality.value == "asserted"


def test_whose_drills_they_are_is_the_owner_and_not_where_they_are():
    text = "Japan following China's Taiwan drills with great interest"
    assert the("military_move", "en", text).actor == ("CN",)


@pytest.mark.parametrize(
    "text",
    [
        "Cigar festival called off as Peruvian blockade worsens energy crisis",
        "Summit cancelled while Peruvian blockade goes on",
    ],
)
def test_what_is_called_off_in_another_clause_ends_no_blockade(text):
    assert the("blockade_or_closure", "en", text).modality.value == "asserted"
