"""The briefing of a story: its sections, its language, its evidence."""

import re
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from monitor.core.brief import compose
from monitor.core.brief.compose import statements
from monitor.core.brief.evidence import unsupported
from monitor.domain import (
    Assessment,
    Briefing,
    Claim,
    Figure,
    Member,
    Origin,
    Reading,
    Severity,
    Status,
    Story,
    Value,
    Verification,
)
from tests.core.brief.made import LEXICON, NOW, RULEBOOK, assessment, entry, member, reading, story

ORDER = [
    "title",
    "meta",
    "summary",
    "context",
    "facts",
    "stakeholders",
    "chances",
    "action",
    "check",
    "sources",
    "status",
]


def brief(
    found: Story | None = None, language: str = "fr", judged: Assessment | None = None, now: datetime = NOW
) -> Briefing:
    return compose(
        found or story(), judged or assessment(), language, lexicon=LEXICON, rulebook=RULEBOOK, now=now
    )


def texts(briefing: Briefing, section: str = "", part: str = "") -> list[str]:
    return [
        f"{s.label}: {s.text}" if s.label else s.text
        for held in briefing.sections
        if section in ("", held.id)
        for group in held.parts
        if part in ("", group.id)
        for s in group.statements
    ]


@pytest.mark.parametrize("language", ["fr", "de", "en"])
def test_eleven_sections_stand_in_order_with_headings_and_none_is_silent(language):
    found = brief(language=language)
    assert [section.id for section in found.sections] == ORDER
    assert all(section.heading for section in found.sections)
    assert all(part.statements or part.empty for section in found.sections for part in section.parts)


@pytest.mark.parametrize("language", ["fr", "de", "en"])
def test_every_statement_has_evidence_that_holds_its_numbers_and_names(language):
    told = story()
    assert list(unsupported(brief(told, language), told)) == []


def test_a_statement_with_a_number_its_span_does_not_hold_is_found():
    told = story()
    found = brief(told, "de")
    facts = next(s for s in found.sections if s.id == "summary")
    lie = replace(statements([facts])[0], text="Es waren 77 Tonnen.")
    spoiled = replace(found, sections=(replace(facts, parts=(replace(facts.parts[0], statements=(lie,)),)),))
    assert list(unsupported(spoiled, told)) == ["not in its span: 77 in Es waren 77 Tonnen."]


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("fr", "Les États-Unis et le Japon ont conclu un accord sur les terres rares"),
        ("en", "The US and Japan concluded an agreement on rare earths"),
        ("de", "USA und Japan schließen Abkommen über Seltene Erden"),
    ],
)
def test_the_title_says_the_main_happening_in_the_reader_s_language(language, title):
    assert brief(language=language).title.text == title


def test_the_source_s_headline_is_quoted_under_a_title_said_anew():
    quotes = [s for s in statements(brief().sections) if s.mark == "quote"]
    assert [(q.quote_language, q.text) for q in quotes] == [
        ("de", "„USA und Japan schließen Abkommen über Seltene Erden“")
    ]


def test_no_word_of_the_source_s_language_is_left_outside_quotations():
    foreign = {
        "die",
        "der",
        "das",
        "und",
        "haben",
        "ein",
        "eine",
        "von",
        "bei",
        "unterzeichnet",
        "erhöht",
        "ist",
        "angesetzt",
    }
    for statement in statements(brief().sections):
        words = {word.strip(".,;:()").lower() for word in re.sub("„[^“]*“", "", statement.text).split()}
        assert not words & foreign, statement.text


def test_what_the_reader_can_read_is_taken_in_the_source_s_own_words_with_dates_resolved():
    found = texts(brief(language="de"))
    assert any("Verteidigungsausgaben bis März 2026 auf 2 Prozent" in text for text in found)
    assert "Die Abstimmung im Parlament ist für den 15. November 2025 angesetzt." in found


def test_a_figure_keeps_value_and_date_in_another_language():
    assert any("2\u202f%" in t and "mars 2026" in t and "épenses de défense" in t for t in texts(brief()))


def test_meta_says_that_the_original_cannot_be_had():
    found = texts(brief(), "meta")
    assert found[1] == "Source: original non disponible\u202f: texte tel que fourni"
    assert "28 octobre 2025" in found[2]


def test_meta_links_the_original_where_there_is_one():
    told = story(member(entry(url="https://example.org/x")))
    assert [s.href for s in statements(brief(told).sections) if s.label == "Source"] == [
        "https://example.org/x"
    ]


def test_the_summary_says_why_it_matters_to_us_and_how_much():
    found = " ".join(texts(brief(), "summary"))
    assert "dysprosium, part Chine 92\u202f%, fournisseur unique, 6 semaines de stock" in found
    assert "score 62 sur 100" in found


def test_my_suppliers_stand_first_among_those_concerned():
    assert texts(brief(), "stakeholders", "direct")[0] == "Hoshino Trading (notre fournisseur, niveau 1)"


@pytest.mark.parametrize(
    ("language", "item"),
    [
        (
            "fr",
            "Interroger Hoshino Trading sur les livraisons (échéance 30 octobre 2025, responsable\u202f: Achats)",
        ),
        ("de", "Bei Hoshino Trading nach Lieferungen fragen (fällig 30. Oktober 2025, zuständig: Achats)"),
        ("en", "Ask Hoshino Trading about deliveries (due 30 October 2025, owner: Achats)"),
    ],
)
def test_an_action_item_has_its_words_due_date_and_owner(language, item):
    assert texts(brief(language=language), "action", "urgent")[0] == item


def test_a_day_ahead_is_urgent_and_a_year_ahead_strategic():
    body = "Am 1. Oktober 2025 begann es. Die Abstimmung ist am 15. November. Die Regel soll 2030 gelten."
    found = brief(story(member(entry(body=body))), "de")
    assert any("Abstimmung" in text for text in texts(found, "action", "urgent"))
    assert any("2030" in text for text in texts(found, "action", "strategic"))


def test_a_warning_is_told_as_a_risk_of_its_kind():
    assert any(text.startswith("Gegenmaßnahmen") for text in texts(brief(language="de"), "chances", "risks"))


def test_what_rules_add_is_marked_as_ours():
    ours = [s for s in statements(brief().sections) if "Règle «" in s.text]
    assert [(s.mark, s.evidence[0].kind) for s in ours] == [("ours", "rule")]


def test_the_fact_check_names_anonymous_and_unquantified_things():
    found = texts(brief(), "check", "verify")
    assert any("Source anonyme et non chiffré" in text and "Hoshino Trading" in text for text in found)
    assert any("Une seule origine" in text and "dpa" in text for text in found)


def test_an_undated_text_says_so_and_resolves_nothing():
    told = story(member(entry(published=None)))
    assert any("sans date de publication" in text for text in texts(brief(told), "check"))
    assert "[15. November 2025]" not in " ".join(texts(brief(told, "de")))


def test_a_text_from_the_future_is_questioned():
    early = datetime(2025, 10, 1, tzinfo=UTC)
    assert any("dans le futur" in text for text in texts(brief(now=early), "check"))


def test_a_disputed_figure_shows_both_values_and_who_says_which():
    second = entry("Zwei Prozent, drei Prozent", "Japan will 3 Prozent.", id=2, outlet="Kyodo", source_id="b")
    figure = Figure("defence_spending", "percent", (Value(2.0, (1,)), Value(3.0, (2,))))
    verification = Verification(
        Status.DISPUTED, "B4", (Origin("dpa", (1,)), Origin("Kyodo", (2,))), disputed=(figure,)
    )
    told = story(member(), member(second), verification=verification)
    assert "Dépenses de défense – Contesté: 2\u202f% selon dpa\u202f; 3\u202f% selon Kyodo." in texts(
        brief(told), "facts"
    )


def test_an_updated_figure_ends_with_the_value_that_holds():
    second = entry("Zwei Prozent, drei Prozent", "Japan will 3 Prozent.", id=2, outlet="Kyodo", source_id="b")
    figure = Figure(
        "defence_spending", "percent", (Value(3.0, (2,)), Value(2.0, (1,))), kind="update", latest=3.0
    )
    verification = Verification(
        Status.CORROBORATED, "B1", (Origin("dpa", (1,)), Origin("Kyodo", (2,))), updated=(figure,)
    )
    told = story(member(), member(second), verification=verification)
    assert (
        "Dépenses de défense – Mis à jour: 2\u202f% selon dpa\u202f; désormais 3\u202f% selon Kyodo."
        in texts(brief(told), "check", "verify")
    )


def test_an_agreed_figure_names_the_origins_that_agree():
    figure = Figure("defence_spending", "percent", (Value(2.0, (1, 2)),))
    verification = Verification(
        Status.CORROBORATED, "B1", (Origin("dpa", (1,)), Origin("Kyodo", (2,))), agreed=(figure,)
    )
    told = story(member(), member(entry(id=2)), verification=verification)
    assert texts(brief(told), "check", "held")[1:] == [
        "Dépenses de défense: 2\u202f%\u202f: concordant chez dpa et Kyodo."
    ]


def test_a_figure_without_an_indicator_is_named_by_what_it_counts():
    figures = (
        Figure("dead", "persons", (Value(14.0, (1, 2)),)),
        Figure("date", "date", (Value("2025-10-24", (1, 2)),)),
    )
    verification = Verification(
        Status.CORROBORATED, "B1", (Origin("dpa", (1,)), Origin("Kyodo", (2,))), agreed=figures
    )
    told = story(member(), member(entry(id=2)), verification=verification)
    dead, date = texts(brief(told), "check", "held")[1:]
    assert dead.startswith("Morts: 14")
    assert date.startswith("Date: 24 octobre 2025")


def test_three_of_exports_are_three_of_nothing():
    figures = (
        Figure("exports", "count", (Value(3.0, (1, 2)),)),
        Figure("dead", "count", (Value(30.0, (1, 2)),)),
    )
    verification = Verification(
        Status.CORROBORATED, "B1", (Origin("dpa", (1,)), Origin("Kyodo", (2,))), agreed=figures
    )
    told = story(member(), member(entry(id=2)), verification=verification)
    assert [text[:11] for text in texts(brief(told), "check", "held")[1:]] == ["Morts: 30\u202f:"]


def test_several_origins_are_named_with_their_reliability_even_where_no_figure_agrees():
    verification = Verification(Status.CORROBORATED, "B1", (Origin("dpa", (1,)), Origin("Kyodo", (2,))))
    told = story(member(), member(entry(id=2)), verification=verification)
    assert texts(brief(told), "check", "held") == [
        "Rapporté indépendamment par dpa (source habituellement fiable) et Kyodo (source habituellement fiable)."
    ]


def test_the_grade_is_told_in_words():
    assert "B3 (source habituellement fiable, possiblement vrai)" in " ".join(texts(brief(), "status"))


def test_an_empty_section_says_so_in_its_language():
    bare = entry("Nichts", "", id=3)
    told = story(Member(bare, Reading("de")))
    empties = {part.empty for s in brief(told).sections for part in s.parts if not part.statements}
    assert "Aucune information dans la source." in empties


def test_a_language_we_do_not_read_gives_a_short_briefing_that_says_so():
    found = entry("Kysymys", "Tämä on uutinen.", id=4)
    told = story(Member(found, Reading("fi")))
    briefing = brief(told)
    assert any("pas dans une langue que nous lisons" in text for text in texts(briefing, "status"))
    assert briefing.title.quote_language == "fi"


@pytest.mark.parametrize(
    ("letter", "body", "speaks"),
    [("B", True, True), ("C", True, True), ("D", True, False), ("B", False, False)],
)
def test_of_several_entries_the_one_in_the_reader_s_language_speaks_where_it_is_fairly_reliable(
    letter, body, speaks
):
    said = "Les États-Unis et le Japon ont signé un accord sur les terres rares." if body else ""
    french = entry("Accord sur les terres rares", said, id=2, reliability=letter)
    told = story(member(), Member(french, reading(french, "fr")))
    assert (brief(told).title.text == "Accord sur les terres rares") is speaks


def test_the_same_story_gives_the_same_briefing():
    assert brief() == brief()


def test_the_briefing_carries_score_severity_and_status():
    found = brief()
    assert (found.score, found.severity, found.status, found.grade) == (
        62,
        Severity.HIGH,
        Status.SINGLE_ORIGIN,
        "B3",
    )


@pytest.mark.parametrize(
    ("values", "doubted"),
    [((250.0, 270.0), True), ((250.0, 250.0), False), ((250.0, 900.0), False)],
    ids=["near", "equal", "far"],
)
def test_one_text_that_gives_two_figures_for_one_thing_is_questioned(values, doubted):
    body = f"Die Quote liegt 2026 bei {values[0]:.0f} Tonnen. Der Sprecher nannte für 2026 eine Quote von {values[1]:.0f} Tonnen."
    found = entry(body=body)
    spans = [m.span() for m in re.finditer(r"\d+ Tonnen", found.text)]
    read = replace(
        reading(found),
        claims=tuple(
            Claim(start, end, value, "t", indicator="defence_spending", as_of="2026")
            for (start, end), value in zip(spans, values, strict=True)
        ),
    )
    found_ = texts(brief(story(Member(found, read)), "de"), "check", "verify")
    assert (
        any("Widersprüchliche Zahlen" in text and "250 oder 270 Tonnen" in text for text in found_) is doubted
    )
