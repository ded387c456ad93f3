"""Joining: what a report is about weighs more than what it mentions, and long reports must share more."""

import pytest

from monitor.core.join import arrange, features
from monitor.domain import ConceptHit, Member
from tests.make import claim, entry, reading, vector


def named(title: str, body: str, side: float, *, id: int = 1, **places: str) -> Member:
    """A report with a concept hit of PLACES (concept=word in the text), each of kind place."""
    full = entry(title, summary=body, id=id, hours=id)
    hits = [
        ConceptHit(concept, "place", full.text.index(word), full.text.index(word) + len(word))
        for concept, word in places.items()
    ]
    return Member(full, reading(countries=["UA"], hits=hits, meaning=vector(1.0, side)))


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Last week drones hit Kryogaz.", "en"),
        ("Zwei Tage zuvor traf es Kryogaz.", "de"),
        ("La veille, des drones avaient visé Kryogaz.", "fr"),
        ("La semana pasada el blanco fue Kryogaz.", "es"),
    ],
)
def test_what_is_told_of_another_time_is_only_mentioned(sentence: str, language: str):
    full = entry(
        "Depot burns in Odesa",
        summary=f"A depot of the firm Chornomor burned on Thursday in the port of Odesa. {sentence}",
    )
    found = features(Member(full, reading(language)))
    assert "^kryogaz" in found.mentioned
    assert "^chornom" not in found.mentioned


def test_the_first_sentence_is_what_a_report_is_about_whatever_time_it_tells():
    full = entry(
        "Two days after the blast", summary="Two days after the blast at Kryogaz eleven bodies were found."
    )
    assert features(Member(full, reading())).mentioned == frozenset()


def test_a_name_that_one_report_only_mentions_does_not_glue():
    strike = named(
        "Drones hit Kryogaz neon plant",
        "Drones hit the neon plant of Kryogaz early, the governor said.",
        0.0,
        plant="Kryogaz",
    )
    about = named(
        "Neon plant of Kryogaz hit by drones",
        "The neon plant of Kryogaz was hit by drones today, the governor said.",
        0.0,
        id=2,
        plant="Kryogaz",
    )
    aside = named(
        "Drones hit oil depot",
        "An oil depot is burning in the port since early morning, the city said. Last week it was Kryogaz.",
        0.0,
        id=2,
        plant="Kryogaz",
    )
    assert len(arrange([strike, about])[1]) == 1
    assert len(arrange([strike, aside])[1]) == 2


def test_reports_that_begin_with_other_countries_are_two_happenings():
    def told(country: str, *, id: int) -> Member:
        full = entry(f"Licence for {country}", id=id)
        hit = ConceptHit(country.lower(), "country", 12, 12 + len(country))
        return Member(
            full,
            reading(
                countries=[country, "NL"],
                hits=[hit],
                claims=[claim(140)],
                meaning=vector(1.0, 2.6 * (id - 1)),
            ),
        )

    assert len(arrange([told("CN", id=1), told("CN", id=2)])[1]) == 1
    assert len(arrange([told("CN", id=1), told("MY", id=2)])[1]) == 2
