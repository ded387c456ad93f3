"""Every shipped rule on its own examples, through the shipped lexicon and the shipped model; and the book as a whole."""

from collections import Counter
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache

import pytest

from monitor.adapters.rule_files import read_rulebook
from monitor.core.rules.explain import explain
from monitor.core.score import assess
from monitor.domain import ActionClass, Entry, Member, Severity, Story
from tests.service import ROOT, reader, rules

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
BOOK = rules().current().rulebook


def entry(id_: int, text: str) -> Entry:
    return Entry("wire", str(id_), text, NOW, NOW, published=NOW, reliability="B", id=id_)


@cache
def stories() -> Mapping[str, Story]:
    """Read every example once, in one batch."""
    texts = sorted({text for rule in BOOK.rules for text in (*rule.examples.hit, *rule.examples.miss)})
    entries = [entry(id_, text) for id_, text in enumerate(texts, start=1)]
    read = zip(entries, reader().read(entries), strict=True)
    return {one.title: Story(one.id, (Member(one, reading),)) for one, reading in read}


EXAMPLES = [
    pytest.param(rule.id, text, hit, id=f"{rule.id}-{'hit' if hit else 'miss'}-{n}")
    for rule in BOOK.rules
    for hit in (True, False)
    for n, text in enumerate(rule.examples.hit if hit else rule.examples.miss)
]


@pytest.mark.parametrize(("rule", "text", "hit"), EXAMPLES)
def test_every_rule_holds_on_its_hits_and_not_on_its_misses(rule, text, hit):
    (verdict,) = (v for v in explain(stories()[text], rules().current().compiled, NOW) if v.rule == rule)
    assert verdict.held is hit, verdict.why


def test_every_rule_has_examples_and_no_selection_is_idle():
    _, notes = read_rulebook(ROOT / "rules", rules().current().lexicon)
    assert notes == ()
    about_texts = [rule for rule in BOOK.rules if not {"status", "age", "source"} & asked(rule.when)]
    assert [rule.id for rule in about_texts if not (rule.examples.hit or rule.examples.miss)] == []


def asked(when) -> set[str]:
    return {key for selection in when.values() for key in selection.model_dump(exclude_none=True)}


def test_there_are_rules_actions_and_lines_enough():
    assert len(BOOK.rules) >= 60
    assert len(BOOK.actions) >= 30
    used = Counter(action for rule in BOOK.rules for action in rule.actions)
    assert set(BOOK.actions) - set(used) <= {"request_exemption", "review_recycling", "check_force_majeure"}
    assert all({"fr", "de", "en"} <= set(action.title) for action in BOOK.actions.values())


def judged(text: str):
    one = entry(1, text)
    return assess(Story(1, (Member(one, reader().read([one])[0]),)), rules().current().compiled, NOW)


@pytest.mark.parametrize(
    "text",
    [
        "China imposes export controls on dysprosium and terbium with immediate effect",
        "Peking verhängt ab sofort Exportkontrollen für Dysprosium und Terbium",
        "La Chine impose des contrôles à l'exportation sur le dysprosium et le terbium",
        "中国宣布对镝、铽等稀土实施出口管制",
        "中国がジスプロシウムなどレアアースの輸出規制を発動",
        "China impone controles a la exportación de disprosio y terbio",
    ],
    ids=["en", "de", "fr", "zh", "ja", "es"],
)
def test_an_export_control_on_what_we_buy_is_urgent_and_high(text):
    found = judged(text)
    assert found.severity >= Severity.HIGH
    assert found.action_class is ActionClass.URGENT
    assert "secure_alternative_sources" in [item.action for item in found.actions]


@pytest.mark.parametrize(
    "text",
    [
        "Neodymium prices little changed in quiet trading",
        "Forscher untersuchen Seltene Erden in Meteoriten",
        "L'équipe de France gagne la finale",
        "Bakery chain raises bread prices",
        "Five years ago China first limited rare-earth exports: a look back",
        "横浜で花火大会",
    ],
)
def test_a_routine_item_stays_below_medium(text):
    assert judged(text).severity < Severity.MEDIUM


NO_WORDS = {"undated"}  # a text that stands by itself has a date
ABOUT_TEXT = [
    rule for rule in BOOK.rules if not {"status", "age", "source", "list_", "match"} & asked(rule.when)
]


@pytest.mark.parametrize("rule", ABOUT_TEXT, ids=[rule.id for rule in ABOUT_TEXT])
def test_every_rule_about_words_shows_itself_in_three_languages(rule):
    spoken = {
        stories()[text].members[0].reading.language for text in (*rule.examples.hit, *rule.examples.miss)
    }
    assert len(spoken) >= 3
    assert rule.examples.hit or rule.id in NO_WORDS
    assert rule.examples.miss
