"""Dispatches in one language -> how the briefing in another opens, and what it may not say."""

import pytest

from tests.core.brief.briefed import text_of, told

_BLOCKADE = "Farmers block railway\n\nASTANA, May 4, 2026 (Reuters) - Farmers have blocked the railway at Aktogay, Kazakhstan, since May 2, 2026."
_FIRE = "Incendio en una planta de litio\n\nSantiago, 4 de mayo de 2026 (EFE).- Un incendio en Chile destruyó el domingo 3 de mayo de 2026 tres naves."


@pytest.mark.parametrize(
    ("source", "text", "language", "sentence"),
    [
        ("en", _BLOCKADE, "fr", "un blocage est signalé à aktogay (kazakhstan) depuis le 2 mai 2026."),
        ("en", _BLOCKADE, "de", "seit dem 2. mai 2026 wird in aktogay (kasachstan) eine blockade gemeldet."),
        ("es", _FIRE, "fr", "un incendie a été signalé au chili le 3 mai 2026."),
        ("es", _FIRE, "de", "am 3. mai 2026 wurde in chile ein brand gemeldet."),
        ("es", _FIRE, "en", "a fire was reported in chile on 3 may 2026."),
    ],
)
def test_a_lead_is_a_sentence(source, text, language, sentence):
    assert sentence in text_of(told(text, source, language)[0], "summary")


@pytest.mark.parametrize(
    ("source", "text", "never"),
    [
        pytest.param(
            "de", "Studie zu Indium\n\nHANNOVER, 4. Mai 2026 (dpa) - Falls Indium ausbleibt, steht in Polen die Produktion seit dem 2. Mai 2026 still.", "reported", id="a condition"
        ),
        pytest.param(
            "en", "Mine study\n\nLONDON, May 4, 2026 (Reuters) - Rebels claimed that a fire broke out in Chile on May 3, 2026.", "was reported", id="a claim by one side"
        ),
    ],
)  # fmt: skip
def test_what_is_not_told_as_done_opens_no_briefing(source, text, never):
    assert never not in text_of(told(text, source, "fr" if source == "en" else "en")[0], "summary")


@pytest.mark.parametrize(
    ("source", "text", "language", "never"),
    [
        pytest.param(
            "fr", "Tantale\n\nGOMA, 4 mai 2026 (AFP) - La mine de Rubaya, dans l'est de la République démocratique du Congo, qui fournit environ 15% du tantale mondial, est fermée.",
            "en", "dr congo supplies", id="what stands behind a preposition does not do it",
        ),
        pytest.param(
            "fr", "Condensateurs\n\nPARIS, 4 mai 2026 (AFP) - Les prix montent. Le fabricant américain de condensateurs Kemet dit disposer de quatre mois de stocks.",
            "de", "die usa haben", id="whose a house is does not hold its stocks",
        ),
        pytest.param("en", "Third spill at lithium plant\n\nLONDON, May 4, 2026 (Reuters) - It was the third spill this year.", "fr", "tiers", id="the third of several is no share"),
        pytest.param("en", "Battery recall hits forklift makers\n\nOSLO, May 4, 2026 (Reuters) - Norrcell is recalling 400 battery packs.", "de", "beendet", id="a forklift lifts no ban"),
        pytest.param("fr", "Un groupe armé prend une mine d'or\n\nGOMA, 4 mai 2026 (AFP) - Le groupe armé a pris la mine.", "de", "konzern", id="an armed group is no company"),
        pytest.param("en", "Will China halt gallium exports?\n\nLONDON, May 4, 2026 (Reuters) - Nobody knows. Trade goes on.", "de", "exportkontrollen", id="a question tells nothing"),
        pytest.param("en", "China and gallium\n\nLONDON, May 4, 2026 (Reuters) - Trade goes on. It never planned to cut exports by 30%.", "de", "rückgang um", id="what was never planned does not fall"),
        pytest.param("en", "Copper Kings beat Steelers\n\nDENVER, May 4, 2026 (AP) - The Kings won on May 3, 2026, ending a strike-out streak.", "de", "ein streik", id="a strike-out is no strike"),
        pytest.param("en", "CYCLONE CLOSES PORT OF BEIRA\n\nMAPUTO, May 4, 2026 (Reuters) - A CYCLONE CLOSED THE PORT OF BEIRA ON SUNDAY.", "fr", "cyclone closed", id="capitals make no name"),
        pytest.param("zh", "云南限电\n\n新华社昆明9月15日电 合盛硅业在云南的工厂开工率降至四成。", "en", "opened capacity", id="a rate of operation opens nothing"),
    ],
)  # fmt: skip
def test_a_briefing_does_not_say(source, text, language, never):
    assert never not in text_of(told(text, source, language)[0])


@pytest.mark.parametrize(
    ("source", "text", "title"),
    [
        ("en", "Landslide cuts off works\n\nBERN, May 4, 2026 (Reuters) - A landslide buried the line to Memmingen.", "glissement de terrain"),
        ("de", "Zoll hält Container mit Magneten fest\n\nHAMBURG, 4. Mai 2026 (dpa) - Der Zoll hat 40 Container mit Magneten aus China festgehalten.", "le blocage de marchandises a été signalé"),
        ("ja", "ステラ化学、フッ化水素を値上げ\n\n【東京＝共同】2026年5月4日　ステラ化学はフッ化水素を25％値上げする。", "une hausse de prix a été annoncée"),
        ("zh", "云南限电 工业硅减产\n\n新华社昆明5月4日电 云南对工业硅企业限电。", "rationnement d'électricité"),
    ],
)  # fmt: skip
def test_a_title_names_the_event(source, text, title):
    assert title in text_of(told(text, source, "fr")[0], "title")


def test_one_paragraph_is_headline_and_text():
    found = told(
        "Die Mine in Kolwezi hat ihre Förderung um 30 Prozent gesenkt. Rund 1.200 Beschäftigte sind betroffen.",
        "de",
        "fr",
    )[0]
    assert "30 %" in text_of(found)
    assert "1 200" in text_of(found)
