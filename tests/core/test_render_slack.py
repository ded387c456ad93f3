"""Alerts and digests as Slack messages: what they say, and that whatever they are fed they stay valid and inert."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from monitor.core.render.slack import alert_message, key_of
from monitor.core.render.slack_blocks import weight
from monitor.core.render.slack_text import escaped
from monitor.core.rulebook import Action, Profile, Rule, Rulebook, Scoring
from monitor.core.selection import Selection
from monitor.domain import (
    ActionClass,
    ActionItem,
    Alert,
    AlertReason,
    Assessment,
    Briefing,
    Concept,
    Entry,
    Evidence,
    Figure,
    Match,
    Member,
    Message,
    Origin,
    Part,
    Reading,
    Section,
    Severity,
    Statement,
    Status,
    Story,
    Value,
    Verification,
)
from tests.fakes import START
from tests.slack_limits import problems, units
from tests.slack_texts import HOSTILE, PIECES, payload, words

SOURCE = (Evidence("entry", entry_id=1),)
TITLES: Mapping[Any, str] = {
    "en": "Export control on magnet metals",
    "fr": "Contrôle des aimants",
    "de": "Ausfuhrkontrolle",
}


class Plain:
    """A lexicon that knows one material."""

    concepts: Mapping[str, Concept] = MappingProxyType({})

    def name(self, concept: str, language: str, /) -> str:
        return {"dysprosium": "dysprosium"}.get(concept, concept)


RULEBOOK = Rulebook(
    rules=(Rule(id="magnet-control", title=dict(TITLES), when={"a": Selection()}, condition="a", points=60),),
    actions={
        "check-stock": Action(
            id="check-stock", title={"en": "Check the stock", "de": "Bestand prüfen"}, due_in=2
        )
    },
    scoring=Scoring(bands=()),
    profile=Profile(company={"en": "Motors"}),
    version="0123456789abcdef",
)


def entry(
    text: str = "China requires licences", *, url: str | None = "https://example.org/a", **fields: Any
) -> Entry:
    return Entry(
        "s", "k", text, START, START, summary=text, url=url, outlet="Metals Ledger", published=START, **fields
    )


def story(
    text: str = "China requires licences", *, url: str | None = "https://example.org/a", count: int = 1
) -> Story:
    members = tuple(Member(replace(entry(text, url=url), id=n), Reading("en")) for n in range(1, count + 1))
    verification = Verification(
        Status.DISPUTED,
        "B2",
        origins=(Origin(text[:50] or "dpa", (1,)), Origin("AFP", (1,))),
        disputed=(Figure("dead", "count", (Value(14.0, (1,)), Value(31.0, (1,)))),),
        updated=(
            Figure("price", "USD", (Value(2.5e9, (1,)), Value(1e9, (1,))), kind="update", latest=2.5e9),
        ),
        flags=("future_dated", "unheard_of"),
    )
    return Story(7, members, verification)


def assessment(text: str = "licences for dysprosium", *, rules: int = 1, **fields: Any) -> Assessment:
    evidence = (
        Evidence("span", entry_id=1, text=text),
        Evidence("profile", "dy", text=f"Dysprosium: {text}"),
        Evidence("concept", "dysprosium"),
    )
    matches = tuple(
        Match("magnet-control" if n == 0 else text[:90], 60 - n, ActionClass.URGENT, True, evidence)
        for n in range(rules)
    )
    items = (ActionItem("check-stock", ActionClass.URGENT, "magnet-control", date(2026, 3, 4), "Einkauf"),)
    given: dict[str, Any] = {
        "score": 72,
        "severity": Severity.CRITICAL,
        "action_class": ActionClass.URGENT,
    } | fields
    return Assessment(
        7, matches=matches, actions=items, rulebook="0123456789abcdef", model="m", at=START, **given
    )


def briefing(text: str = "China requires licences", *, actions: int = 0) -> Briefing:
    said = Statement(text, SOURCE)
    todo = tuple(
        Statement(text, SOURCE, label=text[:80], due=date(2026, 3, 4), owner=text[:40])
        for _ in range(actions)
    )
    sections = (
        Section("summary", "Executive summary", (Part((said, said)),)),
        Section("action", "Relevance for action", (Part(todo, id="urgent", heading="Urgent"),)),
    )
    return Briefing(
        7, "en", said, sections, 72, Severity.CRITICAL, ActionClass.URGENT, Status.DISPUTED, "B2", START
    )


ALERT = Alert(7, AlertReason.FIRST, Severity.CRITICAL, ActionClass.URGENT, START)


def message(text: str | None = None, **fields: Any) -> Message:
    words: dict[str, Any] = {} if text is None else {"text": text}
    given: dict[str, Any] = {
        "story": story(**words),
        "assessment": assessment(**words),
        "briefing": briefing(**words),
        "alert": ALERT,
        "channel": "C0ALERTS01",
        "lexicon": Plain(),
        "rulebook": RULEBOOK,
        "language": "en",
        "link": "http://127.0.0.1:8000/stories/7?a=1&b=2",
    } | fields
    parts = [given.pop(name) for name in ("story", "assessment", "briefing", "alert")]
    return alert_message(*parts, **given)


def test_an_alert_says_what_why_us_how_sure_and_what_to_do() -> None:
    assert words(message()).splitlines() == [
        "🔴 China requires licences",
        "CRITICAL · Urgent · new alert · Mar 2, 2026 08:00 UTC",
        "*What happened*",
        "China requires licences",
        "China requires licences",
        "*Why it concerns us*",
        "*Our profile*: Dysprosium: licences for dysprosium",
        "• Export control on magnet metals — “licences for dysprosium”",
        "*Score 72/100* ▰▰▰▰▰▰▰▱▱▱",
        "`+60` Export control on magnet metals",
        "*Verification*",
        "disputed · grade B2 · 2 origins (China requires licences, AFP)",
        "⚠️ Contradicting figures: Deaths 14 / 31",
        "Updated: Price $1 billion → $2.5 billion",
        "⚠️ dated in the future, unheard of",
        "*To do*",
        "• Check the stock · due Mar 4, 2026 · owner: Einkauf (Urgent)",
        "*Sources*",
        "• Metals Ledger: <https://example.org/a|China requires licences> [F] · Mar 2, 2026",
        "<http://127.0.0.1:8000/stories/7?a=1&amp;b=2|Open the briefing> · story 7 · rulebook 0123456789ab",
    ]
    assert message().text == "[CRITICAL 72/100] China requires licences"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("de", "*Warum es uns betrifft*\n*Unser Profil*: Dysprosium"),
        ("de", "• Bestand prüfen · fällig 04.03.2026 · zuständig: Einkauf (Dringend)"),
        ("fr", "*Ce qui s’est passé*"),
        ("fr", "«\u202flicences for dysprosium\u202f»"),
        ("fr", "responsable\u202f: Einkauf"),
        ("es", "*What happened*"),
    ],
)
def test_the_words_of_ours_are_the_readers(language: str, said: str) -> None:
    assert said in words(message(language=language))


def test_the_briefings_own_points_are_told_before_the_titles_of_the_actions() -> None:
    todo = Statement("Call the supplier", SOURCE, label="First", due=date(2026, 3, 4), owner="Einkauf")
    section = Section("action", "Relevance", (Part((todo,), id="urgent"),))
    said = words(message(briefing=replace(briefing(), sections=(section,))))
    assert "• *First*: Call the supplier · due Mar 4, 2026 · owner: Einkauf (Urgent)" in said
    assert "Check the stock" not in said


def test_a_due_date_and_an_owner_that_the_text_names_are_not_said_twice() -> None:
    text = "Call the supplier (due 4 March 2026, owner: Einkauf)"
    todo = Statement(text, SOURCE, due=date(2026, 3, 4), owner="Einkauf")
    section = Section("action", "Relevance", (Part((todo,), id="urgent"),))
    assert f"• {text} (Urgent)" in words(message(briefing=replace(briefing(), sections=(section,))))
    renamed = replace(
        section, parts=(Part((replace(todo, owner="Purchasing"),), id="urgent"),)
    )  # told in other words
    assert f"• {text} (Urgent)" in words(message(briefing=replace(briefing(), sections=(renamed,))))


def test_the_briefings_sentence_about_the_profile_stands_under_why_it_concerns_us() -> None:
    ours = Statement("Pour nous : dysprosium", (Evidence("profile", "dy"),), mark="ours")
    rating = Statement("Score 72", (Evidence("rule", "magnet-control"),), mark="ours")
    section = Section("summary", "Résumé", (Part((Statement("Pékin exige", SOURCE), ours, rating)),))
    said = words(message(briefing=replace(briefing(), sections=(section,)), language="fr"))
    assert (
        "*Ce qui s’est passé*\nPékin exige\n*Pourquoi cela nous concerne*\nPour nous : dysprosium\n•" in said
    )
    assert "Notre profil" not in said
    assert "Score 72" not in said.replace("*Score 72/100*", "")


def test_a_rule_quotes_the_word_rather_than_every_headline_that_holds_it() -> None:
    spans = ("Rheintal files for insolvency", "Rheintal", "RHEINTAL", "Kobalt", "x" * 90, "insolvent", "yy")
    evidence = tuple(Evidence("span", entry_id=1, text=text) for text in spans)
    match = Match("magnet-control", 60, ActionClass.URGENT, True, evidence)
    said = words(message(assessment=replace(assessment(), matches=(match,))))
    assert "• Export control on magnet metals — “yy”, “Kobalt”, “Rheintal”\n" in said


def test_a_rule_without_quoted_words_names_what_it_saw() -> None:
    match = Match("magnet-control", 60, ActionClass.URGENT, True, (Evidence("concept", "dysprosium"),))
    assert "• Export control on magnet metals — “dysprosium”" in words(
        message(assessment=replace(assessment(), matches=(match,)))
    )


def test_a_rule_that_saw_no_word_stands_in_the_score_only() -> None:
    saw = Match("magnet-control", 60, ActionClass.URGENT, True, (Evidence("concept", "dysprosium"),))
    felt = Match("reads-pressing", 20, ActionClass.URGENT, True)
    said = words(message(assessment=replace(assessment(), matches=(saw, felt))))
    assert "`+20` reads-pressing" in said
    assert "• reads-pressing" not in said


def test_a_point_taken_away_is_shown_in_the_score_but_is_no_concern() -> None:
    match = Match("magnet-control", -20, ActionClass.URGENT, True)
    said = words(message(assessment=replace(assessment(), matches=(match,))))
    assert "`-20` Export control on magnet metals" in said
    assert "Why it concerns us" not in said


def test_a_story_without_summary_is_told_in_the_sources_words() -> None:
    bare = replace(briefing(), sections=())
    assert "*What happened*\n“China requires licences”" in words(message(briefing=bare))


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        (
            'https://example.org/a b|c>d<e"f?x=1&y=é',
            "<https://example.org/a%20b%7Cc%3Ed%3Ce%22f?x=1&amp;y=%C3%A9|China",
        ),
        ("javascript:alert(1)", ": China"),
        ("https://", ": China"),
        ("http://[::1", ": China"),
        ("https://example.org/" + "a" * 2000, ": China"),
        (None, ": China"),
    ],
    ids=["odd letters", "a script", "no host", "half an address", "too long", "none"],
)
def test_only_a_sound_address_becomes_a_link(url: str | None, shown: str) -> None:
    made = message(story=story(url=url))
    assert f"Metals Ledger{shown if shown[0] == ':' else ': ' + shown}" in words(made)
    assert problems(payload(made)) == []


def test_more_than_fits_is_counted_not_dropped_in_silence() -> None:
    made = message(story=story("A long headline about magnets " * 5, count=40))
    last = words(made).split("*Sources*\n")[1].splitlines()
    assert last[-2].startswith("… +")
    assert len(last) - 2 + int(last[-2].removeprefix("… +")) == 40


@pytest.mark.parametrize(
    "letter",
    ["é", "e\u0301", "👨‍👩‍👧‍👦", "🇫🇷", "👩🏽‍🚀", "각", "漢", "<", "कि"],
    ids=[
        "one letter",
        "an accent",
        "a family",
        "a flag",
        "an astronaut",
        "Hangul",
        "Han",
        "an escape",
        "Devanagari",
    ],
)
@pytest.mark.parametrize("longest", [49, 50, 51, 52, 53])
def test_text_is_cut_between_letters(letter: str, longest: int) -> None:
    shown = escaped(letter * 60, longest)
    whole = escaped(letter)
    assert shown.endswith("…")
    assert set(shown.removesuffix("…").split(whole)) == {""}
    assert longest - units(whole) - 1 < units(shown) <= longest


def test_a_letter_under_a_thousand_accents_is_cut_all_the_same() -> None:
    shown = escaped("e" + "\u0301" * 1_000, 100)
    assert shown.startswith("e\u0301")
    assert 60 < units(shown) <= 100


def test_a_first_alert_has_one_key_and_each_later_one_its_own() -> None:
    later = replace(ALERT, reason=AlertReason.CHANGED)
    assert (
        key_of(ALERT, "C1")
        == key_of(replace(ALERT, id=3, at=START + timedelta(days=1)), "C1")
        == "alert:7:first:C1"
    )
    keys = {
        key_of(a, c)
        for a in (ALERT, later, replace(later, after=4), replace(later, reason=AlertReason.ESCALATED))
        for c in "ab"
    }
    assert len(keys) == 8
    assert key_of(later, "a") == key_of(
        replace(later, at=START + timedelta(1)), "a"
    )  # two processes, one message


def test_the_critical_goes_before_the_high_and_the_urgent_before_the_rest() -> None:
    found = [
        message(assessment=replace(assessment(), severity=severity, action_class=kind)).urgency
        for severity in Severity
        for kind in (ActionClass.WATCH, ActionClass.URGENT)
    ]
    assert found == sorted(set(found))


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text)[:24])
@pytest.mark.parametrize("language", ["fr", "de", "en"])
def test_hostile_words_stay_words(text: str, language: str) -> None:
    assert_sound(text, language)


def assert_sound(text: str, language: str) -> None:
    made = message(
        text,
        story=story(text, count=12, url=f"https://example.org/{text}"),
        assessment=assessment(text, rules=12),
        briefing=briefing(text, actions=9),
        language=language,
    )
    assert problems(payload(made)) == []
    assert len(made.blocks) <= 20
    assert weight(made.blocks) <= 10_000
    assert units(made.text) <= 1_000


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    pieces=st.lists(PIECES, max_size=6),
    times=st.sampled_from([1, 1, 10, 500]),
    language=st.sampled_from(["fr", "de", "en"]),
)
@example(pieces=["<!channel>"], times=10_000, language="fr")
def test_whatever_is_written_the_message_is_valid_and_pings_nobody(
    pieces: list[str], times: int, language: str
) -> None:
    assert_sound(("".join(pieces) * times)[:100_000], language)
