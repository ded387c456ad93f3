"""The acceptance example: a German agency text -> a French briefing that carries what an executive must learn."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from monitor.adapters.lexicon_kept import load_lexicon
from monitor.core.brief import article, compose
from monitor.core.brief.budget import words_in
from monitor.core.brief.evidence import unsupported
from monitor.core.claims import claims
from monitor.core.flags import flags
from monitor.core.happenings import happenings
from monitor.core.render import html, markdown
from monitor.core.verify import verify
from monitor.domain import Briefing, Member, Reading, Story
from monitor.settings import data_dir
from tests.core.brief.briefed import text_of
from tests.core.brief.made import RULEBOOK, assessment

TEXT = Path(__file__).parents[2] / "data" / "articles" / "seed.de.txt"
NOW = datetime(2025, 10, 20, 9, 0, tzinfo=UTC)  # before the day the text bears


@pytest.fixture(scope="module")
def told() -> tuple[Story, dict[str, Briefing]]:
    lexicon = load_lexicon(data_dir("rules") / "lexicon")
    entry = article(TEXT.read_text("utf-8"), NOW)
    hits = lexicon.find(entry.text, "de")
    found = claims(entry.text, "de", hits=hits, lexicon=lexicon, published=entry.published)
    happened = happenings(
        entry.text, "de", hits=hits, lexicon=lexicon, published=entry.published, claims=found
    )
    reading = Reading(
        "de",
        hits=hits,
        claims=found,
        happenings=happened,
        flags=flags(entry.text, "de", happened, found, entry.published),
    )
    members = (Member(entry, reading),)
    story = Story(7, members, verify(members))
    briefings = {
        language: compose(story, assessment(), language, lexicon=lexicon, rulebook=RULEBOOK, now=NOW)
        for language in ("fr", "de", "en")
    }
    return story, briefings


@pytest.mark.parametrize(
    "facts",
    [
        ("états-unis et", "japon", "ont conclu un accord", "terres rares"),
        ("sommet à tokyo", "28 octobre 2025"),
        ("trump", "takaichi"),
        ("dépenses de défense", "2 % du pib", "d'ici mars 2026", "2 ans plus tôt que prévu"),
        ("21 états riverains", "apec"),
        ("corée du sud", "xi jinping", "30 octobre 2025"),
        ("quasi-monopole", "guerre commerciale", "moyen de pression"),
        ("smartphones", "véhicules électriques", "éolien", "industrie de"),
        ("corée du nord",),
        ("otan",),
        ("dépendance de la chine",),
        ("équipement militaire",),
    ],
    ids=lambda facts: facts[0],
)
def test_the_french_briefing_carries_the_fact(told, facts):
    text = text_of(told[1]["fr"])
    assert [fact for fact in facts if fact not in text] == []


def test_chances_and_risks_are_named_by_kind(told):
    text = text_of(told[1]["fr"], "chances")
    for kind in (
        "résilience de l'approvisionnement",
        "coopération",
        "escalade des tensions",
        "mesures de rétorsion",
        "coûts",
    ):
        assert kind in text


def test_the_talks_ahead_are_urgent_and_the_plan_strategic(told):
    action = next(s for s in told[1]["fr"].sections if s.id == "action")
    urgent, strategic = (" ".join(s.text + s.label for s in part.statements) for part in action.parts)
    assert "30 octobre 2025" in urgent
    assert "mars 2026" in strategic


def test_the_fact_check_doubts_the_very_large_quantities_and_the_date(told):
    text = text_of(told[1]["fr"], "check")
    assert "non chiffré" in text
    assert "sehr große mengen" in text
    assert "dans le futur" in text
    assert "une seule origine : dpa" in text


@pytest.mark.parametrize("language", ["fr", "de", "en"])
def test_every_number_and_name_stands_in_its_span(told, language):
    story, briefings = told
    assert list(unsupported(briefings[language], story)) == []


@pytest.mark.parametrize("language", ["fr", "de", "en"])
def test_the_briefing_is_at_most_twice_as_long_as_the_article(told, language):
    words = words_in(told[1][language].sections)
    assert words <= 2 * len(TEXT.read_text("utf-8").split())


def test_it_renders_in_every_form(told):
    for briefing in told[1].values():
        assert markdown.render(briefing).startswith("# ")
        assert html.render(briefing).startswith("<!doctype html>")
