"""`monitor brief` on what is hardly an article: a short, correct briefing or one clear line, never a wrong claim."""

import re

import pytest

from monitor.cli.briefings import text_from
from monitor.core.brief import article
from monitor.core.brief.evidence import unsupported
from monitor.core.render import html, markdown
from monitor.domain import Briefing, Story
from monitor.errors import ConfigError
from tests.service import Service

HEADLINES = "Lithium wird teurer\nBörse schließt fest\nRegen im Norden\nChina verschärft Exportkontrollen für Gallium\n"
PAGE = "<!doctype html><html><head><title>Site | News</title><script>alert(1)</script></head><body><nav>Home</nav><h1>EU raises tariffs on steel to 50%</h1><p>BRUSSELS, May 4, 2026 (Reuters) - The European Union will raise tariffs on steel to 50% from July 1.</p></body></html>"
RUSSIAN = "Китай ограничил экспорт галлия\n\nПекин, 4 мая (ТАСС) - Власти Китая ввели лицензии на экспорт 40 тонн галлия.\n"
MARKUP = "<b>*China* bans</b> [gallium](javascript:alert(1)) <script>x</script> & <!channel> `exports`\n\nBEIJING, May 4, 2026 (Reuters) - China bans exports of gallium to Japan.\n"
CASES = {
    "no headline or date": "China exported 40 tonnes of gallium in 2025. Prices rose by 5%.",
    "one line": "China bans gallium exports to Japan",
    "a megabyte": "Gallium\n\n" + "China exported 40 tonnes of gallium. " * 28_000,
    "unrelated headlines": HEADLINES,
    "a page": PAGE,
    "an unread language": RUSSIAN,
    "markup": MARKUP,
}


@pytest.mark.parametrize("content", [b"\xff" * 64, ("\u4e2d" * 40).encode("utf-16"), b"-" * 200, b"a\n" * 50])
def test_one_repeated_sign_is_one_clear_line(tmp_path, content):
    file = tmp_path / "article.txt"
    file.write_bytes(content)
    with pytest.raises(ConfigError, match=r"no text"):
        text_from(str(file))


@pytest.fixture(scope="module")
def told() -> dict[tuple[str, str], tuple[Briefing, Story]]:
    home = Service(db=None)  # type: ignore[arg-type]  # nothing is stored
    found = {}
    for name, text in CASES.items():
        story, assessment = home.pipeline.consider(article(text, home.clock()))
        for language in ("fr", "de", "en"):
            found[name, language] = home.pipeline.briefing(story, assessment, language), story
    return found


@pytest.mark.parametrize("language", ["fr", "de", "en"])
@pytest.mark.parametrize("name", CASES)
def test_every_statement_stands_on_its_evidence(told, name, language):
    assert list(unsupported(*told[name, language])) == []


@pytest.mark.parametrize("name", CASES)
def test_it_renders_in_every_form(told, name):
    briefing, _ = told[name, "fr"]
    assert len(briefing.sections) == 11
    assert html.render(briefing).count("<h1") == 1
    assert markdown.render(briefing).startswith("# ")


def test_a_text_in_a_language_that_is_not_read_is_only_quoted_and_says_so(told):
    briefing, _ = told["an unread language", "en"]
    said = [s for section in briefing.sections for part in section.parts for s in part.statements]
    assert all(s.quote_language or not re.search("[а-я]", s.text) for s in said if s.mark != "quote")
    assert "no language that we read" in markdown.render(briefing)


def test_a_megabyte_is_cut_and_the_note_says_so(told):
    assert "only its beginning was read" in markdown.render(told["a megabyte", "en"][0])


def test_markup_in_a_headline_is_text_wherever_it_lands(told):
    briefing, _ = told["markup", "en"]
    page = html.render(briefing)
    assert "<script" not in page
    assert "javascript:" not in re.sub(r">[^<]*<", "><", page)  # in no attribute
    assert not re.search(r"\]\(javascript:", markdown.render(briefing))


def test_a_list_of_headlines_is_not_told_as_one_happening_of_all(told):
    briefing, _ = told["unrelated headlines", "fr"]
    assert "Lithium" in briefing.title.text or "lithium" in briefing.title.text
    assert "gallium" not in briefing.title.text.lower()
