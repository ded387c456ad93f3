"""Quotations get a translation beside them, marked as a machine's; nothing else of a briefing changes."""

import json
from collections.abc import Sequence
from dataclasses import replace

import pytest

from monitor.core.brief import compose, translated
from monitor.core.brief.compose import statements
from monitor.core.brief.evidence import unsupported
from monitor.core.brief.translated import quotation
from monitor.core.render import html, json_, markdown
from monitor.core.render.slack_digest import briefing_blocks, digest_messages
from monitor.domain import Briefing, Evidence, Part, Section, Statement
from tests.core.brief.made import LEXICON, NOW, RULEBOOK, TITLE, assessment, digested, story

MARKED = {
    "fr": "traduction automatique\u202f: ",
    "en": "machine translation: ",
    "de": "maschinelle Übersetzung: ",
}


class Reverser:
    """Translates by reversing; keeps what it was asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str, str]] = []

    def __call__(self, texts: Sequence[str], source: str, target: str) -> Sequence[str]:
        self.asked += [(text, source, target) for text in texts]
        return [text[::-1] for text in texts]


def nobody(texts: Sequence[str], source: str, target: str) -> Sequence[str]:
    return [""] * len(texts)


def composed(language: str) -> Briefing:
    return compose(story(), assessment(), language, lexicon=LEXICON, rulebook=RULEBOOK, now=NOW)


def said(text: str, language: str = "fr", **more: object) -> Briefing:
    statement = Statement(text, (Evidence("entry"),), "quote", quote_language="de", **more)  # type: ignore[arg-type]
    section = Section("facts", "Facts", (Part((statement,)),))
    return replace(composed(language), title=statement, sections=(section, section))


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_original_headline_stays_and_its_translation_stands_beside_it(language: str):
    before, translator = composed(language), Reverser()
    after = translated(before, translator)
    assert (TITLE, "de", language) in translator.asked
    assert len(translator.asked) == len(set(translator.asked))
    for old, new in zip(statements(before.sections), statements(after.sections), strict=True):
        assert new == replace(old, machine_translation=quotation(old, language)[::-1])
    assert list(unsupported(after, story())) == list(unsupported(before, story()))
    assert f"({MARKED[language]}{TITLE[::-1]})" in markdown.render(after)


def test_nothing_changes_in_the_reader_s_own_language_or_where_nobody_translates():
    assert translated(composed("de"), Reverser()) == composed("de")
    assert translated(composed("fr"), nobody) == composed("fr")


@pytest.mark.parametrize(
    ("text", "mark", "language", "found"),
    [
        ("„Exporte gestoppt“", "quote", "de", "Exporte gestoppt"),
        ("Mise à jour : „Exporte gestoppt“ (élevée, 70)", "quote", "de", "Exporte gestoppt"),
        ("Exporte gestoppt", "quote", "de", "Exporte gestoppt"),
        ("Chine, dysprosium – „Exporte gestoppt …“", "source", "de", "Exporte gestoppt …"),
        ("Sont évoqués : „Nordwerk“, Chine.", "source", "de", ""),
        ("«\u202fSe detienen las exportaciones\u202f»", "verify", "es", "Se detienen las exportaciones"),
        ("– 「輸出停止」", "source", "ja", "輸出停止"),
        ("Les exportations s’arrêtent", "quote", "fr", ""),
        ("Les exportations s’arrêtent", "source", "", ""),
    ],
)
def test_the_sentence_quoted_is_found_and_a_name_between_marks_is_none(
    text: str, mark: str, language: str, found: str
):
    assert quotation(Statement(text, (), mark, quote_language=language), "fr") == found


@pytest.mark.parametrize("language", MARKED)
def test_every_rendering_says_that_a_machine_translated(language: str):
    told = said("„Exporte“", language, machine_translation="EXPORTS")
    marked = f"{MARKED[language]}EXPORTS"
    slack = json.dumps(briefing_blocks(told), ensure_ascii=False)
    for page in (markdown.render(told), html.render(told), slack):
        assert marked in page
    assert json.loads(json_.render(told))["title"]["machine_translation"] == "EXPORTS"


def test_a_translation_is_as_inert_as_any_foreign_text():
    told = said("„Exporte“", machine_translation="<script>x</script> <!channel> [a](http://b.example) *c*")
    assert "<script>" not in html.render(told)
    page = markdown.render(told)
    assert "<script>" not in page
    assert "[a](" not in page
    assert "<!channel>" not in json.dumps(briefing_blocks(told))


def test_a_digest_is_translated_and_sent_with_it():
    found = digested(story())
    quoted = Statement("「Exporte」", (Evidence("entry"),), "quote", quote_language="ja", story=1)
    found = replace(found, sections=(Section("today", "Today", (Part((quoted,)),)),))
    after = translated(found, Reverser())
    (message,) = digest_messages(after, channel="C1", link=None)
    assert MARKED[after.language] + "etropxE" in json.dumps(message.blocks, ensure_ascii=False)
    assert "etropxE" in markdown.render_digest(after)
    assert "etropxE" in html.render_digest(after)
