"""Pages -> PDF; skipped where the extra [pdf] is not installed, which is itself told in one line."""

import importlib.util
import sys

import pytest

from monitor.adapters import pdf as door
from monitor.errors import ConfigError

PAGE = '<!doctype html><html lang="{}"><title>t</title><style>@page{{size:A4}}</style><body><h1>{}</h1>{}'
installed = pytest.mark.skipif(
    importlib.util.find_spec("weasyprint") is None, reason="extra [pdf] not installed"
)


@installed
@pytest.mark.parametrize("words", ["Les États-Unis", "Seltene Erden"])
def test_a_page_is_printed(words: str) -> None:
    assert door.pdf(PAGE.format("fr", words, "")).startswith(b"%PDF")


@installed
def test_nothing_outside_the_page_is_fetched() -> None:
    held = '<img src="file:///etc/passwd"><img src="http://127.0.0.1:9/x.png">'
    plain = door.pdf(PAGE.format("en", "t", ""))
    assert abs(len(door.pdf(PAGE.format("en", "t", held))) - len(plain)) < len(plain) // 2


@installed
def test_japanese_is_printed_with_its_font_or_refused_with_the_remedy() -> None:
    page = PAGE.format("ja", "レアアース", "")
    if door.cjk_font():
        assert len(door.pdf(page)) > len(door.pdf(PAGE.format("ja", "t", "")))  # the signs are in it
    else:
        with pytest.raises(ConfigError, match="fonts-noto-cjk"):
            door.pdf(page)


@pytest.mark.skipif("weasyprint" in sys.modules, reason="already loaded")
def test_a_missing_library_is_told_with_the_command_that_brings_it() -> None:
    if importlib.util.find_spec("weasyprint") is None:
        with pytest.raises(ConfigError, match=r"\[pdf\]"):
            door.pdf("<p>x")
