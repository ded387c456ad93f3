"""Pages -> PDF; where WeasyPrint or its Pango is missing, one line says what brings it."""

from importlib import import_module
from pathlib import Path

import pytest

from monitor.adapters import pdf as door
from monitor.core.render import html
from monitor.errors import ConfigError
from tests.core.brief.briefed import told

DATA = Path(__file__).parents[1] / "data"

PAGE = '<!doctype html><html lang="{}"><title>t</title><style>@page{{size:A4}}</style><body><h1>{}</h1>{}'


def printed(page: str) -> bytes:
    """Return the PDF; on a machine without Pango the test ends with what the person there is told."""
    try:
        return door.pdf(page)
    except ConfigError as error:
        if "Pango" not in str(error):
            raise
        assert "[pdf]" in str(error)
        pytest.skip("no Pango on this machine, which is told in one line")


@pytest.mark.parametrize("words", ["Les États-Unis", "Seltene Erden"])
def test_a_page_is_printed(words: str) -> None:
    assert printed(PAGE.format("fr", words, "")).startswith(b"%PDF")


def test_nothing_outside_the_page_is_fetched() -> None:
    held = '<img src="file:///etc/passwd"><img src="http://127.0.0.1:9/x.png">'
    plain = printed(PAGE.format("en", "t", ""))
    assert abs(len(door.pdf(PAGE.format("en", "t", held))) - len(plain)) < len(plain) // 2


def test_japanese_is_printed_with_its_font_or_refused_with_the_remedy() -> None:
    page = PAGE.format("ja", "レアアース", "")
    if door.cjk_font():
        assert len(printed(page)) > len(printed(PAGE.format("ja", "t", "")))  # the signs are in it
    else:
        with pytest.raises(ConfigError, match=r"fonts-noto-cjk|Pango"):
            door.pdf(page)


@pytest.mark.parametrize(("path", "source"), [("articles/seed.de", "de"), ("wire/10", "ja")])
def test_a_briefing_prints_on_two_pages(path: str, source: str) -> None:
    text = (DATA / f"{path}.txt").read_text("utf-8")
    page = html.render(told(text, source, "fr")[0])
    if not door.cjk_font():
        pytest.skip("no font with Japanese signs on this machine")
    printed(page)
    pages = import_module("weasyprint").HTML(string=page).render().pages
    assert len(pages) <= 2
