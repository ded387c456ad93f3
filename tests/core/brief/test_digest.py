"""The digest of one day, audience and language."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from monitor.core.brief import Coverage, digest
from monitor.core.brief.action import unnamed
from monitor.core.brief.compose import statements
from monitor.core.render import html, markdown
from monitor.core.render.slack_digest import digest_messages
from monitor.domain import (
    ActionClass,
    Assessment,
    Digest,
    Evidence,
    Happening,
    Severity,
    Source,
    SourceState,
    SourceStatus,
    Status,
    Story,
)
from tests.core.brief.briefed import told
from tests.core.brief.made import LEXICON, NOW, RULEBOOK, assessment, audience, entry, member, story

ORDER = ["bottom_line", "today", "strategic", "changed", "lists", "verify", "coverage", "silences"]
Judged = tuple[Story, Assessment]


def write(
    stories: list[Judged] = [],  # noqa: B006 - never changed
    language: str = "fr",
    previous: Digest | None = None,
    coverage: Coverage = Coverage(),  # noqa: B008 - frozen
    now: datetime = NOW,
) -> Digest:
    return digest(
        stories,
        day=date(2025, 10, 28),
        audience=audience(language),
        lexicon=LEXICON,
        rulebook=RULEBOOK,
        coverage=coverage,
        previous=previous,
        now=now,
    )


def judged(
    id: int, score: int = 50, action_class: ActionClass = ActionClass.STRATEGIC, *, source: str = ""
) -> Judged:
    found = member(entry(id=id, outlet=source or f"s{id}", url=f"https://example.org/{id}"))
    return story(found, id=id), assessment(id, score, action_class)


def texts(found: Digest, section: str) -> list[str]:
    return [s.text for s in statements([held for held in found.sections if held.id == section])]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("fr", "Rien d’urgent aujourd’hui\u202f; aucun dossier nouveau ni modifié."),
        ("de", "Heute nichts Dringendes; kein Vorgang ist neu oder verändert."),
        ("en", "Nothing urgent today; no story is new or changed."),
    ],
)
def test_an_empty_day_is_a_valid_digest(language, line):
    found = write(language=language)
    assert [section.id for section in found.sections] == ORDER
    assert texts(found, "bottom_line") == [line]
    assert all(part.statements or part.empty for section in found.sections for part in section.parts)


def test_the_urgent_comes_under_today_with_its_action_and_owner():
    found = write([judged(1, 70, ActionClass.URGENT), judged(2)])
    assert texts(found, "today")[0].startswith("Les États-Unis et le Japon ont conclu un accord")
    assert "Interroger Hoshino Trading" in texts(found, "today")[1]
    assert (
        texts(found, "bottom_line")[0]
        == "2 dossiers nous concernent. Un seul demande une décision aujourd’hui."
    )


def test_what_several_urgent_stories_want_done_besides_is_said_once():
    pairs = []
    for id in (1, 2, 3):
        told, found = judged(id, 70, ActionClass.URGENT)
        (item,) = found.actions
        pairs.append((told, replace(found, actions=(replace(item, action_class=ActionClass.STRATEGIC),))))
    (line,) = (text for text in texts(write(pairs), "strategic") if "Interroger" in text)
    assert line.endswith("– 3 dossiers")


def asking(id: int, *dues: int) -> Judged:
    """Return an urgent story with a step for each of some days of October."""
    told, found = judged(id, 90 - id, ActionClass.URGENT)
    (item,) = found.actions
    return told, replace(found, actions=tuple(replace(item, due=date(2025, 10, due)) for due in dues))


def test_a_story_tells_its_first_steps_and_how_many_more_there_are():
    (_, *steps) = texts(write([asking(1, 1, 2, 3, 4, 5)]), "today")
    assert ["octobre" in step for step in steps] == [True, True, True, False]
    assert steps[-1].startswith("2 autres")
    assert len(texts(write([asking(1, 1, 2, 3, 4)]), "today")) == 5  # one more is told rather than counted


def test_what_an_earlier_story_asks_for_is_not_asked_again():
    found = texts(write([asking(1, 1, 2), asking(2, 2, 3)]), "today")
    assert [step for step in found if "2 octobre" in step] == [found[2]]
    assert "3 octobre" in found[4]


def test_steps_stand_under_their_story_in_every_form():
    found = write([asking(1, 1), asking(2, 2)])
    today = markdown.render_digest(found).split("## À traiter")[1].split("\n## ")[0]
    lines = [line for line in today.splitlines() if "- " in line]
    assert [line.startswith("  - ") for line in lines] == [False, True, False, True]
    assert html.render_digest(found).count(' step"') == 2
    (message,) = digest_messages(found, channel="#x", link=None)
    assert str(message.blocks).count("◦") == 2


@pytest.mark.parametrize(
    ("language", "words", "filled"),
    [
        ("fr", "Revoir la cote de {supplier}", "Revoir la cote du fournisseur concerné"),
        ("de", "Einstufung von {supplier} prüfen", "Einstufung der betroffenen Lieferanten prüfen"),
    ],
)
def test_a_supplier_that_nobody_names_takes_its_article(language, words, filled):
    assert unnamed(words, language) == filled


def test_ten_stories_at_most_the_heaviest_first():
    found = write([judged(n, score=n) for n in range(1, 15)])
    assert found.stories == tuple(range(14, 4, -1))


def slight(pair: Judged) -> Judged:
    return pair[0], replace(pair[1], severity=Severity.MEDIUM)


def test_two_of_one_source_at_most_and_how_many_more_there_are():
    found = write([slight(judged(n, source="same")) for n in (1, 2, 3)] + [slight(judged(4, 10))])
    assert found.stories == (1, 2, 4)
    assert texts(found, "coverage")[-1].startswith("Un autre dossier")


def test_what_is_grave_is_told_whoever_brought_it():
    found = write([judged(n, source="same") for n in (1, 2, 3)])
    assert found.stories == (1, 2, 3)
    assert texts(found, "coverage")[-1].startswith("Textes lus")


def test_the_grave_goes_before_the_slight_that_is_urgent():
    found = write([slight(judged(n, 30, ActionClass.URGENT)) for n in range(1, 12)] + [judged(99, 60)])
    assert found.stories[0] == 99


def sanctioned(id: int, action: str, ref: str = "magnet-dy") -> Judged:
    told, verdict = judged(id)
    lead = replace(
        told.lead,
        reading=replace(told.lead.reading, happenings=(Happening(action, 0, 9, ("US",)),)),
    )
    matches = tuple(replace(m, evidence=(Evidence("profile", ref),)) for m in verdict.matches)
    return replace(told, members=(lead,)), replace(verdict, matches=matches)


def test_new_and_lifted_sanctions_have_their_section_suppliers_first():
    found = write(
        [
            judged(1),
            sanctioned(2, "ease_sanctions"),
            sanctioned(3, "impose_sanctions", "supplier/hoshino"),
        ],
        language="en",
    )
    lines = statements([section for section in found.sections if section.id == "lists"])
    assert [(line.story, line.label) for line in lines] == [
        (3, "New sanctions, our supplier"),
        (2, "Sanctions lifted"),
    ]


def test_firms_put_on_an_export_control_list_have_a_line_there():
    _, found = told("China adds ten US firms to export control list\n\n", "en", "en")
    sections = write([(found, assessment(7))], "en").sections
    lines = statements([section for section in sections if section.id == "lists"])
    assert [line.label for line in lines] == ["Newly on a control list"]


@pytest.mark.parametrize(
    "text",
    [
        "US boards a tanker in the Indian Ocean\n\nThe ship was followed for weeks. Peru had faced US sanctions on its oil for years.",
        "Peru trade grows despite new US sanctions\n\n",
    ],
)
def test_sanctions_that_are_only_background_have_no_line_there(text):
    _, found = told(text, "en", "en")
    sections = write([(found, assessment(7))], "en").sections
    assert statements([section for section in sections if section.id == "lists"]) == []


def test_a_doubt_of_one_story_stands_under_its_name_and_one_of_several_is_said_once():
    same = [judged(1, source="dpa"), judged(2, source="dpa")]
    lines = statements([s for s in write(same, "en").sections if s.id == "verify"])
    assert [line.text.endswith("– 2 stories") for line in lines] == [True]
    one = statements([s for s in write([judged(1)], "en").sections if s.id == "verify"])
    assert [line.story for line in one] == [1, 1]


def test_a_story_of_score_nought_is_left_out():
    assert write([judged(1, 0)]).stories == ()


def test_a_story_told_yesterday_comes_again_only_when_it_changed():
    yesterday = replace(write([judged(1)]), at=NOW - timedelta(days=1))
    same = (replace(judged(1)[0], changed=NOW - timedelta(days=2)), judged(1)[1])
    assert write([same], previous=yesterday).stories == ()
    found = write([judged(1)], previous=yesterday)
    assert found.stories == (1,)
    assert texts(found, "strategic")[0].startswith("Mise à jour\u202f: Les États-Unis")


def test_changes_are_named():
    disputed = judged(3)
    disputed = (
        replace(disputed[0], verification=replace(disputed[0].verification, status=Status.DISPUTED)),
        disputed[1],
    )
    found = write([judged(1), disputed])
    labels = [s.label for s in statements([s for s in found.sections if s.id == "changed"])]
    assert labels == ["Nouveau", "Contesté"]


def test_coverage_counts_sources_by_their_state_and_entries_by_language():
    def state(id: str, status: SourceStatus, *, enabled: bool = True) -> SourceState:
        return SourceState(Source(id, f"https://{id}.example", name=id.upper(), enabled=enabled), status)

    coverage = Coverage.of(
        [
            state("a", SourceStatus.OK),
            state("b", SourceStatus.NOT_MODIFIED),
            state("c", SourceStatus.UNREACHABLE),
            state("d", SourceStatus.SILENT),
            state("e", SourceStatus.GONE, enabled=False),
        ],
        {"de": 1200, "fr": 3, "ja": 0},
    )
    assert texts(write(coverage=coverage), "coverage") == [
        "Sources en état\u202f: 2 sur 4.",
        "Textes lus en 24 heures\u202f: 1\u202f203 (de 1\u202f200, fr 3).",
        "En panne\u202f: C.",
        "Muettes\u202f: D.",
    ]


def test_every_statement_has_evidence():
    found = write(
        [judged(1, 70, ActionClass.URGENT), judged(2)],
        coverage=Coverage(up=1, silences=("y",)),
    )
    assert all(statement.evidence for statement in statements(found.sections))


def test_the_digest_is_of_its_audience_day_and_hour():
    found = write()
    assert (found.audience, found.day, found.slot, found.title) == (
        "board",
        date(2025, 10, 28),
        "07:30",
        "Synthèse du 28 octobre 2025",
    )


def test_of_each_story_the_gravest_doubt_is_to_verify():
    text = (
        "Copper\n\nLONDON, May 4, 2026 (Reuters) - The smelter stands still. Analysts estimate a loss of 40,000 tonnes. "
        "An engineer at the plant said the furnace had cracked."
    )
    _, found = told(text, "en", "en")
    lines = [s for s in statements(write([(found, assessment(7))], "en").sections) if s.mark == "verify"]
    assert [line.label for line in lines] == ["Anonymous source"]
