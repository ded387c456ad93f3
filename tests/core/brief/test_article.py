"""A text as it comes -> its headline, byline, date and body."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.core.brief import article
from monitor.core.brief.article import LONGEST
from monitor.core.brief.dateline import dateline
from monitor.errors import ConfigError

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("byline", "line", "author", "day"),
    [
        ("dpa/chk", "Tokio, 28. Oktober 2025 (dpa) - ", "dpa/chk", "2025-10-28"),
        ("Reuters", "JAKARTA, Jan 14, 2026 (Reuters) - ", "Reuters", "2026-01-14"),
        (
            "By Helen Marsh, Seaway Dispatch",
            "PANAMA CITY, 9 September 2026 — ",
            "Helen Marsh, Seaway Dispatch",
            "2026-09-09",
        ),
        ("The Associated Press", "WASHINGTON, Nov. 10, 2026 (AP) — ", "The Associated Press", "2026-11-10"),
        ("AFP", "La Rochelle, 21 mai 2026 (AFP) - ", "AFP", "2026-05-21"),
        ("Por Ana Ruiz, EFE", "Madrid, 3 de marzo de 2026 (EFE) - ", "Ana Ruiz, EFE", "2026-03-03"),
        ("Von Jonas Wehrli", "HAMBURG/WASHINGTON, 12. Januar 2026 – ", "Jonas Wehrli", "2026-01-12"),
    ],
)
def test_byline_and_dateline_are_read_as_agencies_write_them(byline, line, author, day):
    found = article(f"Eine Überschrift\n\n{byline}\n\n{line}Der erste Satz. Der zweite.", NOW)
    assert found.title == "Eine Überschrift"
    assert found.published is not None
    assert (found.author, found.published.date().isoformat()) == (author, day)
    assert found.flags == ()


@pytest.mark.parametrize(
    ("body", "agency", "day", "reporter"),
    [
        ("央视网消息 （新闻联播）：秘鲁宣布限制铜出口", "央视网", "", ""),
        ("财联社11月21日电，钨价上涨", "财联社", "11月21日", ""),
        ("【财联社11月21日电】钨价上涨", "财联社", "11月21日", ""),
        ("新京报讯（记者 王某）广东发布新规", "新京报", "", "王某"),
    ],
)
def test_a_chinese_paper_sets_its_name_before_the_text(body, agency, day, reporter):
    line = dateline(body)
    assert line is not None
    assert (line.agency, line.date, line.reporter) == (agency, day, reporter)


@pytest.mark.parametrize(
    "body", ["据新华社消息，中方反对", "路透社报道称，美国考虑加税", "中国稀土集团消息面平静"]
)
def test_a_paper_that_is_quoted_is_no_dateline(body):
    assert dateline(body) is None


def test_a_japanese_dateline_gives_the_day():
    found = article("日米がレアアースで合意\n\n【東京2025年10月28日共同】日米両政府は合意した。", NOW)
    assert found.published == datetime(2025, 10, 28, tzinfo=UTC)


def test_without_a_date_the_entry_is_undated_and_keeps_its_body():
    found = article("Une nouvelle\n\nAFP\n\nCONAKRY – Le ministère a annoncé mercredi le retrait.", NOW)
    assert (found.published, found.flags) == (None, ("undated",))
    assert found.content.startswith("CONAKRY")


def test_a_date_to_come_is_flagged():
    assert article("T\n\nBerlin, 1. Januar 2028 (dpa) - Satz.", NOW).flags == ("future",)


def test_one_line_is_a_title():
    found = article("China verlangt Lizenzen für Dysprosium", NOW)
    assert (found.title, found.content, found.author) == ("China verlangt Lizenzen für Dysprosium", "", "")


def test_a_long_first_paragraph_gives_its_first_sentence_as_title():
    text = "Die Regierung hat entschieden. " + "Sie will mehr davon. " * 40
    found = article(text, NOW)
    assert found.title == "Die Regierung hat entschieden."
    assert found.content.startswith("Die Regierung hat entschieden. Sie will")


def test_unrelated_headlines_become_an_entry_headed_by_the_first():
    found = article("Lithium wird teurer\nBörse schließt fest\nRegen im Norden", NOW)
    assert found.title == "Lithium wird teurer"
    assert "Regen im Norden" in found.content


def test_a_page_is_reduced_to_its_text():
    page = "<!doctype html><html><head><title>Site</title><style>p{}</style></head><body><nav>Menu</nav><h1>Tariffs &amp; trade</h1><p>One <b>fact</b>.</p><script>alert(1)</script><p>Two.</p></body></html>"
    found = article(page, NOW, url="https://example.org/a")
    assert found.title == "Tariffs & trade"
    assert found.content == "One fact.\nTwo."
    assert found.url == "https://example.org/a"


@pytest.mark.parametrize(
    "text", ['{"id": 1, "title": "x"}\n{"id": 2}', '["a"]', "", "  \n \n", "<html><body></body></html>"]
)
def test_what_is_no_article_is_refused_in_one_line(text):
    with pytest.raises(ConfigError) as caught:
        article(text, NOW)
    assert len(caught.value.problems) == 1


def test_a_feed_is_no_article():
    with pytest.raises(ConfigError, match="this is a feed"):
        article('<?xml version="1.0"?><rss version="2.0"><channel><title>Ores</title></channel></rss>', NOW)


def test_a_page_that_names_no_outlet_is_called_by_its_house():
    text = "<html><body><article><h1>Mine halts</h1><p>Altmark halted its copper mine on Monday after a fall of rock.</p></article></body></html>"
    assert article(text, NOW, url="https://www.example.org/news/1").outlet == "example.org"


def test_a_megabyte_is_cut_and_says_so():
    found = article("Titel\n\n" + "Ein Satz mit Wörtern. " * 50_000, NOW)
    assert len(found.content) <= LONGEST
    assert "cut" in found.flags


@given(st.text(max_size=300))
def test_any_text_is_an_entry_or_is_refused(text):
    try:
        found = article(text, NOW)
    except ConfigError:
        return
    assert found.title
    assert "\x00" not in found.text


def test_a_byline_with_its_day_stands_below_the_outlet():
    text = "Uranium : le Kazakhstan suspend les livraisons\n\nLes Échos\n\nPar Camille Verdier - Publié le 26 mai 2026\n\nLe groupe public a interrompu ses expéditions d'uranium par le port d'Aktaou. Il n'a rien précisé.\n"
    found = article(text, NOW)
    assert (found.author, found.outlet) == ("Camille Verdier", "Les Échos")
    assert found.published is not None
    assert found.published.date().isoformat() == "2026-05-26"
    assert found.content.startswith("Le groupe public")
