"""Texts in another language -> a title that an executive accepts, and that is true."""

import pytest

from tests.core.brief.briefed import told

_LINES = {
    "de": "BERLIN, 4. Mai 2026 (dpa) - ",
    "en": "LONDON, May 4, 2026 (Reuters) - ",
    "fr": "PARIS, 4 mai 2026 (AFP) - ",
    "es": "Madrid, 4 de mayo de 2026 (EFE).- ",
    "ja": "【東京＝共同】2026年5月4日　",
    "zh": "新华社北京2026年5月4日电 ",
}


def _title(source: str, headline: str, body: str, language: str) -> str:
    text = f"{headline}\n\n{_LINES[source]}{body}"
    return told(text, source, language)[0].title.text.replace("\u202f", " ").replace("\xa0", " ")


@pytest.mark.parametrize(
    ("source", "headline", "body", "language", "title"),
    [
        ("de", "Zug entgleist in Kanada: Kalistrecke gesperrt", "Ein Zug ist am Montag entgleist.", "fr", "Le déraillement d’un train a été signalé au Canada"),
        ("es", "Bloqueos en Bolivia frenan la salida de zinc", "Los mineros cortan la carretera.", "de", "Straßensperren in Bolivien (Zink)"),
        ("fr", "Le Mali retire à Barrick le permis de Loulo", "Le gouvernement l'a annoncé lundi.", "en", "The withdrawal of licences was announced in Mali: Barrick, Loulo"),
        ("zh", "山东潍坊一化工厂爆炸", "事故造成5人死亡。", "de", "Explosion: Shandong, Weifang"),
        ("en", "Freighter runs aground off Qantara", "The Ocean Verity was stuck on Monday.", "fr", "L’échouement d’un navire a été signalé : Qantara"),
        ("es", "EE.UU. sanciona a dos navieras por transportar níquel ruso", "La lista incluye seis buques.", "en", "The US imposed sanctions Russia nickel"),
        ("ja", "横浜でタンカー座礁", "海上保安庁が発表した。", "en", "The grounding of a ship was reported in Yokohama"),
    ],
)  # fmt: skip
def test_a_title_names_the_event_and_whom_the_text_names(source, headline, body, language, title):
    found = _title(source, headline, body, language)
    assert all(word in found for word in title.replace(":", "").replace("(", "").replace(")", "").split())


@pytest.mark.parametrize(
    ("source", "headline", "body", "language", "never"),
    [
        ("en", "No strike at Antamina", "Miners and the company agreed on Monday.", "fr", "Grève"),
        ("ja", "日本ケミテック、アルミ箔で検査不正", "同社が発表した。", "fr", "enquête"),
        ("de", "Stellantis prüft Lieferungen aus der Türkei", "Stellantis erklärte, es prüfe Lieferungen aus der Türkei.", "en", "halted"),
        ("fr", "Bruxelles veut une réserve de terres rares", "La Commission envisage de constituer une réserve, sans en préciser le coût.", "de", "keine Vorräte"),
        ("en", "U.S. adds firms in China, Turkey and Japan to its list", "The Commerce Department added firms in China, Turkey and Japan to the Entity List over export controls.", "fr", "La Turquie"),
    ],
)  # fmt: skip
def test_a_title_tells_nothing_that_did_not_happen(source, headline, body, language, never):
    assert never not in _title(source, headline, body, language)


@pytest.mark.parametrize(
    ("source", "headline", "title"),
    [("en", "Strike averted at Antamina", "Une grève à Antamina est évitée ou terminée"), ("de", "Streik im Hafen Hamburg beendet", "Une grève à Hambourg est évitée ou terminée")],
)  # fmt: skip
def test_what_is_over_is_called_so(source, headline, title):
    assert title in _title(
        source, headline, "Am Montag." if source == "de" else "It said so on Monday.", "fr"
    )


def test_what_only_threatens_is_called_possible():
    assert "est possible" in _title(
        "de", "Streik droht im Hafen Hamburg", "Die Gewerkschaft entscheidet am Montag.", "fr"
    )


@pytest.mark.parametrize(
    ("source", "headline", "title"),
    [
        ("en", "Turkey lifts ban on boron exports to Israel", "Die Türkei hat Exportkontrollen für Bor gegenüber Israel aufgehoben"),
        ("fr", "Pékin suspend pour un an ses contrôles sur l'antimoine à destination des États-Unis", "China hat die Exportkontrollen für Antimon gegenüber den USA gelockert"),
        ("zh", "中国解除对美镓出口禁令", "China hat Exportkontrollen für Gallium gegenüber den USA aufgehoben"),
        ("en", "Trump threatens tariffs on EU cars unless deal is reached", "Die USA drohen, die Abgaben auf Autos gegenüber der EU anzuheben"),
        ("en", "Boeing machinists approve contract, ending seven-week walkout", "Ein Streik ist abgewendet oder beendet: Boeing"),
        ("en", "India scraps plan to lift export ban on bauxite", "Exportkontrollen: Indien (Bauxit)"),
        ("de", "Kobaltpreis steigt auf höchsten Stand seit 2022", "The price of cobalt rose"),
        ("fr", "Le Gabon reporte à 2029 l'interdiction d'exporter du manganèse brut", "Gabun hat die Exportkontrollen für Mangan verschoben"),
        ("fr", "Un porte-conteneurs en feu au large de Malacca", "Ein Brand wurde gemeldet: Malacca"),
        ("en", "Rio Tinto to buy Sigma Lithium", "Rio Tinto will alle oder einen Teil der Anteile an Sigma Lithium übernehmen"),
        ("de", "Glencore will Teck kaufen", "Glencore plans to buy all or part of Teck"),
        ("en", "Panama Canal to ease draft limits as lake level recovers", "Neue Tiefgangsgrenzen sind geplant: Panamakanal"),
        ("en", "Ghana bans lithium concentrate exports", "Ghana hat Exportkontrollen für Lithiumkonzentrat verhängt"),
        ("fr", "Le Parlement européen adopte une taxe sur les exportations d'aluminium", "Das Europäische Parlament will die Abgaben auf Aluminium anheben"),
    ],
)  # fmt: skip
def test_what_is_lifted_threatened_or_ended_is_said_so(source: str, headline: str, title: str) -> None:
    body = {
        "en": "Ore must be processed at home.",
        "fr": "Il l'a dit lundi.",
        "zh": "周一公布。",
        "de": "Am Montag.",
    }[source]
    assert _title(source, headline, body, "en" if source == "de" else "de").startswith(title)


@pytest.mark.parametrize(
    ("source", "headline", "body", "language", "title"),
    [
        ("fr", "Verkor va supprimer 90 postes", "L'usine de Dunkerque est concernée.", "en", "Verkor plans to cut jobs (Dunkirk)"),
        ("en", "Ford recalls 7,000 electric pickups", "A seal can leak.", "de", "Ford hat Produkte zurückgerufen"),
        ("de", "Wacker Chemie senkt Prognose", "Die Nachfrage ist schwach.", "fr", "Wacker a abaissé ses prévisions"),
        ("es", "Codelco rebaja su previsión de producción", "La empresa lo dijo el lunes.", "en", "Codelco lowered its forecast"),
        ("fr", "Hapag-Lloyd évite la mer Rouge", "Le groupe l'a dit lundi.", "en", "Hapag-Lloyd diverted ships (Red Sea)"),
        ("de", "Hafenarbeiter in Rotterdam legen Arbeit nieder", "Die Gewerkschaft will mehr Lohn.", "fr", "Une grève a été signalée à Rotterdam"),
        ("en", "Dockworkers in Rotterdam walk off the job", "The stoppage is expected to last until Sunday.", "de", "Ein Streik wurde in Rotterdam gemeldet"),
    ],
)  # fmt: skip
def test_a_short_item_has_a_sentence_as_its_title(source, headline, body, language, title):
    assert _title(source, headline, body, language).startswith(title)


@pytest.mark.parametrize(
    ("source", "headline", "language", "title"),
    [
        ("de", "BASF dementiert Verkauf der Lacksparte", "en", "BASF denies reports of sale"),
        ("es", "Perú niega que vaya a cerrar la mina Las Bambas", "fr", "Le Pérou dément toute fermeture de capacités"),
        ("en", "Brussels denies plan to lift duties on Russian fertiliser", "de", "Die EU dementiert Aufhebung von Abgaben auf Dünger"),
    ],
)  # fmt: skip
def test_who_denies_is_said_to_deny(source, headline, language, title):
    body = {"de": "Am Montag.", "es": "El ministro lo dijo.", "en": "It said so."}[source]
    assert _title(source, headline, body, language).startswith(title)


def test_a_lead_that_looks_back_names_no_event():
    title = _title("en", "Codelco resumes work at El Teniente", "The mine had been idle since May.", "fr")
    assert "arrêt" not in title.lower()
    assert "a repris" in title


def test_what_is_long_past_carries_its_year():
    title = _title(
        "en", "China banned rare earth exports to Japan in 2010", "The row began with a boat.", "de"
    )
    assert title.endswith("(2010)")


def test_a_reason_given_below_is_not_what_the_headline_tells():
    title = _title(
        "de", "Russland droht mit Lieferstopp für Titan", "Moskau antwortet auf neue EU-Sanktionen.", "en"
    )
    assert "imposed" not in title
    assert not title.startswith("Sanctions")


def test_what_is_compared_with_a_plan_is_done():
    assert _title("de", "Thyssenkrupp streicht weniger Stellen als geplant", "Am Montag.", "en").startswith(
        "Thyssenkrupp cut jobs"
    )


def test_a_price_quoted_is_no_negotiation():
    title = _title("fr", "Le prix du gallium bondit de 14 %", "La tonne se négocie à 620 dollars.", "en")
    assert title == "The price of gallium rose 14%"


def test_a_sanctioned_firm_is_not_its_country():
    title = _title("de", "USA verhängen Sanktionen gegen Reederei aus Dubai", "Am Montag.", "en")
    assert "Emirates" not in title
    assert title.startswith("The US imposed sanctions")


def test_a_duty_says_whose_goods_it_meets():
    assert "Chile" in _title(
        "es", "Estados Unidos impone aranceles al cobre chileno", "La tasa es del 15 %.", "de"
    )
