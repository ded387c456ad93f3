"""Headlines on what moves, and figures beside a move -> sentences that say which way, how far, and whether it has come."""

import pytest

from tests.core.brief.briefed import told

_LINE = {"de": "BERLIN, 4. Mai 2026 (dpa) - ", "en": "LONDON, May 4, 2026 (Reuters) - ", "fr": "PARIS, 4 mai 2026 (AFP) - ", "es": "Madrid, 4 de mayo de 2026 (EFE).- "}  # fmt: skip


def _told(source: str, headline: str, body: str, language: str) -> tuple[str, str]:
    briefing, _ = told(f"{headline}\n\n{_LINE[source]}{body}", source, language)
    said = " ".join(
        s.label + " " + s.text for part in briefing.sections for g in part.parts for s in g.statements
    )
    return _plain(briefing.title.text), _plain(said)


def _plain(text: str) -> str:
    return text.replace("\u202f", " ").replace("\xa0", " ")


@pytest.mark.parametrize(
    ("source", "headline", "language", "title"),
    [
        ("en", "China gallium exports plunge 31%", "fr", "Chine : les exportations de gallium ont reculé de 31 %"),
        ("fr", "Les exportations péruviennes de zinc bondissent de 12 %", "de", "Peru: die Exporte von Zink stiegen um 12 %"),
        ("es", "La producción de cobre de Codelco cae a 110.000 toneladas", "en", "The production of copper of Codelco fell to 110,000 tonnes"),
        ("de", "Frachtraten aus Asien geben nach", "en", "Asia: freight rates fell"),
        ("es", "Las exportaciones de cobre de Perú caen", "fr", "Les exportations de cuivre du Pérou ont reculé"),
    ],
)  # fmt: skip
def test_what_moves_is_said_with_how_far(source, headline, language, title):
    assert (
        _told(source, headline, "Das wurde am Montag bekannt." if source == "de" else "", language)[0]
        == title
    )


@pytest.mark.parametrize(
    ("source", "headline"),
    [
        ("en", "Cobalt exports from Congo expected to fall 20%"),
        ("en", "Could China cut graphite exports by 30%?"),
        ("fr", "La production de nickel devrait reculer de 5 % en 2027"),
        ("en", "Copper exports fall short of target"),
        ("de", "Stahlproduktion in Indien steigt um 6 Prozent"),
    ],
)
def test_what_is_expected_asked_or_of_nothing_plain_has_not_moved(source, headline):
    title = _told(source, headline, "", "en" if source == "fr" else "fr")[0]
    assert not any(
        word in title for word in (" fell", " rose", "a reculé", "ont reculé", "a augmenté", "a baissé")
    )


def test_a_figure_is_not_told_for_more_than_its_words_say():
    assert (
        "erwarteter Rückgang um 20 %"
        in _told("en", "Ore", "Exports of cobalt are expected to fall 20%.", "de")[1]
    )
    assert "3 900 tonnes" in _told("en", "Ore", "Shipments fell to 3,900 tonnes.", "fr")[1]
    assert "5.000 Tonnen weniger" in _told("es", "Río", "Los buques cargan 5.000 toneladas menos.", "de")[1]
    assert "Hausse" not in _told("en", "Aid", "Aurubis may receive up to 143 million euros.", "fr")[1]
    assert (
        "heures"
        not in _told("es", "Luz", "Las mineras recortan su consumo entre las 18 y las 22 horas.", "fr")[1]
    )


@pytest.mark.parametrize(
    ("source", "headline", "language", "title"),
    [
        ("de", "Infineon verwirft Pläne für Chipwerk in Indien", "en", "Infineon dropped a plan"),
        ("de", "Rio Tinto verfehlt Förderziel für Eisenerz", "fr", "Rio Tinto a manqué un objectif"),
        ("de", "Lanxess hebt Force majeure für Brom auf", "en", "Lanxess lifted force majeure"),
        ("fr", "Nexans relève ses objectifs annuels", "de", "« Nexans » hat die eigene Prognose angehoben"),
        ("de", "Umicore und Volkswagen lösen Gemeinschaftsunternehmen auf", "en", "Umicore and Volkswagen left an agreement"),
        ("fr", "L'Inde et l'Australie proches d'un accord sur le lithium", "en", "India and Australia could conclude an agreement"),
        ("es", "Chile racionará la electricidad", "en", "Power rationing is planned in Chile"),
        ("en", "Hungary vetoes EU ban on Russian nuclear fuel", "de", "Ungarn hat eine Maßnahme"),
    ],
)  # fmt: skip
def test_a_short_headline_is_told_by_its_own_act(source, headline, language, title):
    assert _told(source, headline, "", language)[0].startswith(title)


@pytest.mark.parametrize(
    ("source", "headline", "never"),
    [
        ("en", "Fed up with delays, Stellantis walks away from US lithium pact", "Réserve"),
        ("en", "Malawi grid collapse leaves uranium mine on diesel", "accident minier"),
        ("de", "Zoll findet gefälschte Wälzlager im Hafen Antwerpen", "Droits de douane"),
        ("de", "US-Zollgericht vertagt Entscheidung über Stahlzölle", "décision de justice"),
        ("de", "Northvolt-Insolvenzverwalter findet Käufer", "bilan"),
    ],
)
def test_a_word_that_only_looks_like_an_act_is_none(source, headline, never):
    assert never not in _told(source, headline, "", "fr")[0]
