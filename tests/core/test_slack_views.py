"""Buttons, forms, home pages and answers: within Slack's limits and harmless, whatever the texts are."""

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.core.render import slack_answers as answers
from monitor.core.render.slack_controls import controls, without
from monitor.core.render.slack_views import alert_lines, home, modal, reason_form, why_view
from monitor.core.render.talk_words import REASONS, TALK
from monitor.core.rules.explain import Decision, Verdict
from monitor.core.rules.outlook import Lift, Outlook
from monitor.domain import (
    ActionClass,
    ActionItem,
    Alert,
    AlertReason,
    Assessment,
    Briefing,
    Evidence,
    Part,
    Section,
    Severity,
    Statement,
    Status,
    Story,
    Verification,
)
from tests.make import EIGHT, member
from tests.slack_limits import problems, view_problems

NASTY = st.text(max_size=400) | st.sampled_from(
    [
        "<!channel>",
        "<@U0123>",
        "&amp;<",
        "a" * 5_000,
        "",
        "😀" * 900,
        "\ud800",
        "|>",
        "*_~`",
        "‮x",
        "<https://x|y>",
    ]
)


def story_of(title: str, number: int = 7) -> Story:
    verification = Verification(status=Status.SINGLE_ORIGIN, grade="B3", origins=())
    return Story(id=number, members=(member(title),), verification=verification, first_seen=EIGHT)


def assessment_of(*items: ActionItem, number: int = 7) -> Assessment:
    return Assessment(
        number, 72, Severity.HIGH, ActionClass.URGENT, matches=(), actions=items, rulebook="r", model="m", at=EIGHT
    )  # fmt: skip


def item_of(action: str, owner: str = "", **given) -> ActionItem:
    return ActionItem(action, ActionClass.URGENT, "rule", due=EIGHT.date(), owner=owner, story_id=7, **given)


def briefing_of(*texts: str, items: Sequence[ActionItem] = ()) -> Briefing:
    told = tuple(Statement(text, evidence=()) for text in texts)
    return Briefing(
        story_id=7,
        language="en",
        title=Statement("t", ()),
        sections=(Section("action", "h", (Part(told, "urgent"),)),),
        score=72,
        severity=Severity.HIGH,
        action_class=ActionClass.URGENT,
        status=Status.SINGLE_ORIGIN,
        grade="B3",
        at=EIGHT,
        duties={item.key: text for item, text in zip(items, texts, strict=True)} if items else {},
    )


def alert_of(number: int) -> Alert:
    return Alert(number, AlertReason.FIRST, Severity.HIGH, ActionClass.URGENT, EIGHT, id=number)


@settings(max_examples=60)
@given(texts=st.lists(NASTY, max_size=30), language=st.sampled_from(["en", "fr", "de", "ja"]))
def test_buttons_are_well_made_whatever_the_actions_are_called(texts: list[str], language: str):
    items = [item_of(f"a{n}") for n in range(len(texts))]
    made = controls(
        7,
        assessment_of(*items),
        briefing_of(*texts, items=items),
        language=language,
        link="https://x.example/stories/7",
    )
    assert problems({"text": "x", "blocks": made}) == []
    assert without(made) == ()


@settings(max_examples=60)
@given(title=NASTY, words=st.lists(NASTY, max_size=60), language=st.sampled_from(["en", "fr", "de"]))
def test_forms_and_home_pages_are_well_made_whatever_is_in_them(title: str, words: list[str], language: str):
    seen = tuple(Evidence("span", text=word) for word in words)
    verdicts = [
        Verdict(f"rule-{n}", n % 2 == 0, n - 20, n % 3 > 0, "stable", "a", word, (Decision("a", True, True, "x", seen),))
        for n, word in enumerate(words)
    ]  # fmt: skip
    lines = [
        (alert_of(n + 1), story_of(word, n + 1), assessment_of(number=n + 1)) for n, word in enumerate(words)
    ]
    mine = [(item_of(f"a{n}", id=n), word) for n, word in enumerate(words)]
    lifts = tuple(Lift(word, n, tuple(words[:3])) for n, word in enumerate(words[:6]))
    ahead = Outlook(True, "first", title, 72, 55, -17, lifts)
    for view in (
        why_view(story_of(title), assessment_of(), verdicts, language),
        why_view(story_of(title), assessment_of(), verdicts, language, ahead),
        home(lines, mine, language=language, link="https://x.example"),
        modal("t", alert_lines(lines, language=language, link=""), language),
        reason_form(7, language, "C0ALERTS01"),
    ):
        assert view_problems(dict(view)) == []


@settings(max_examples=60)
@given(words=st.lists(NASTY, max_size=30), language=st.sampled_from(["en", "fr", "de"]))
def test_answers_are_well_made_whatever_was_asked(words: list[str], language: str):
    found = [story_of(word, n + 1) for n, word in enumerate(words)]
    asked = words[0] if words else ""
    for answer in (
        answers.found_stories(
            asked, found, {1: assessment_of()}, language=language, page="https://x.example"
        ),
        answers.lines("Silences", words, language=language),
        answers.say("acknowledged_before", language, who=asked),
        answers.say("silenced", language, until=asked, matchers=asked),
    ):
        assert problems({"text": answer.text, "blocks": [dict(b) for b in answer.blocks]}) == []


def test_an_action_item_keeps_its_key_when_it_is_stored_taken_and_postponed():
    before = item_of("check_licences")
    after = item_of("check_licences", owner="anna", id=9, state="taken")
    assert before.key == after.key
    assert before.key != item_of("check_licences", profile_line="material/x").key


def test_done_actions_leave_the_menu_and_the_texts_stay_with_their_items():
    items = (item_of("a", state="done"), item_of("b"))
    menu = controls(
        7, assessment_of(*items), briefing_of("Do a", "Do b", items=items), language="en", link=None
    )[1]
    (group,) = menu["elements"][0]["option_groups"]
    assert group["label"]["text"] == "Do b"
    assert [option["value"] for option in group["options"]] == [
        f"take:{items[1].key}",
        f"done:{items[1].key}",
    ]


@pytest.mark.parametrize("language", ["fr", "de", "en"])
def test_every_word_is_there_in_every_language(language: str):
    assert set(TALK[language]) == set(TALK["en"])
    assert all(text.strip() for text in TALK[language].values())
    assert len(REASONS) == 7
