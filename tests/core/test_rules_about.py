"""What a story is about: a chance, talks or prices and nothing else, or something that can do harm."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from monitor.core.rules.about import ABOUT, about
from monitor.core.rules.facts import FLAGS, flags_of
from monitor.core.verify import verify
from monitor.domain import Entry, Happening, Member, Modality, Reading, Story

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
TITLE = "A headline of forty signs, more or less."
IN_TITLE, IN_TEXT = 3, len(TITLE) + 10
Told = tuple[str, int, Modality]


def member(*told: Told) -> Member:
    happenings = tuple(Happening(action, at, at + 4, modality=modality) for action, at, modality in told)
    entry = Entry("desk", str(told), TITLE, NOW, NOW, summary="And a text with some background to it.")
    return Member(entry, Reading("en", happenings=happenings))


def story(*members: Member) -> Story:
    return Story(1, members, verification=verify(members))


def asked(title: str, *told: Told) -> Story:
    whole = member(*told)
    return story(replace(whole, entry=replace(whole.entry, title=title)))


def said(action: str, at: int = IN_TITLE, modality: Modality = Modality.ASSERTED) -> Told:
    return action, at, modality


@pytest.mark.parametrize(
    ("told", "flags"),
    [
        ([said("ease_export_control")], {"chance_only"}),
        ([said("open_capacity"), said("meet")], {"chance_only"}),
        ([said("negotiate")], {"talks_only"}),
        ([said("price_rise")], {"prices_only"}),
        ([said("impose_export_control")], set()),
        ([said("meet"), said("impose_sanctions")], set()),
        ([said("meet"), said("raise_tariff", modality=Modality.POSSIBLE)], set()),
        ([said("raise_tariff", modality=Modality.POSSIBLE)], {"possible_only"}),
        ([said("raise_tariff", modality=Modality.DENIED)], {"denied_only"}),
        ([said("sign_agreement", modality=Modality.DENIED)], set()),
        (
            [said("strike", modality=Modality.DENIED), said("strike", modality=Modality.POSSIBLE)],
            {"possible_only"},
        ),
        ([said("strike", modality=Modality.DENIED), said("strike")], set()),
        ([said("strike", modality=Modality.THREATENED)], set()),
        ([said("strike", modality=Modality.DENIED), said("strike", IN_TEXT)], set()),
        ([said("meet"), said("raise_tariff", modality=Modality.DENIED)], {"talks_only"}),
        ([], set()),
    ],
)
def test_a_headline_with_harm_in_it_is_no_calm_one(told: list[Told], flags: set[str]) -> None:
    assert about(story(member(*told))) == flags


def test_what_the_text_adds_to_a_headline_is_background() -> None:
    assert about(story(member(said("invest"), said("impose_export_control", IN_TEXT)))) == {"chance_only"}


def test_where_the_headline_tells_nothing_all_of_the_text_counts() -> None:
    assert about(story(member(said("invest", IN_TEXT)))) == {"chance_only"}
    assert about(story(member(said("invest", IN_TEXT), said("strike", IN_TEXT)))) == set()


def test_more_than_half_of_the_entries_decide() -> None:
    calm, grave = member(said("sign_agreement")), member(said("raise_tariff"))
    assert about(story(calm, grave)) == set()
    other = replace(calm, entry=replace(calm.entry, key="other"))
    assert about(story(calm, grave, other)) == {"chance_only"}


def test_rules_can_ask_for_each_of_these_flags() -> None:
    assert flags_of(story(member(said("meet")))) >= {"talks_only"}
    assert set(ABOUT) <= set(FLAGS)


@pytest.mark.parametrize(
    "title",
    [
        "Will China halt rare earth exports?",
        "Will China, the largest producer, halt exports?",
        "Rare earths: is China about to act?",
        "Handelskrieg: Schlägt Brüssel zurück? - Tagblatt",
        "La Chine va-t-elle bloquer ses exportations ?",
        "¿Detendrá China las exportaciones?",
        "中国はレアアース輸出を止めるのか",
        "中国会停止稀土出口吗",
    ],
)
def test_a_headline_that_only_asks_reports_nothing(title: str) -> None:
    planned = ("impose_export_control", len(title) * 2 // 3, Modality.PLANNED)
    assert about(asked(title, planned)) == {"question_only"}


@pytest.mark.parametrize(
    "title",
    [
        "Port strike in Rotterdam: how long will it last?",
        "What next? China halts exports of everything",
        "China halts exports, what now?",
        "中国商务部宣布立即暂停稀土出口，如何应对？",
        "米商務省が企業に「禁輸措置」 影響は？",
        "China halts exports",
    ],
)
def test_a_headline_that_tells_and_asks_is_no_question(title: str) -> None:
    assert about(asked(title, ("impose_export_control", title.find("halts") + 1, Modality.ASSERTED))) == set()


def test_a_question_that_its_text_answers_with_harm_is_none() -> None:
    title = "What happened in the strait?"
    closed = ("blockade_or_closure", len(title) + 9, Modality.ASSERTED)
    assert about(asked(title, closed)) == set()
    background = ("blockade_or_closure", len(title) + 900, Modality.ASSERTED)
    assert about(asked(title, background)) == {"question_only"}
