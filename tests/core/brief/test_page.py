"""Pages as news sites serve them -> headline, byline, day and the article's own lines; what holds none is refused."""

import pytest

from monitor.core.brief import article
from monitor.core.parse.charset import brought_text
from monitor.errors import ConfigError
from tests.core.brief.test_article import NOW

FIRST = "BRUSSELS, May 4, 2026 (Reuters) - The European Union will raise tariffs on steel to 50% from July 1, officials said."
SECOND = "Importers such as Northmill have until May 31 to file their objections with the Commission."
SITE = """<!DOCTYPE html><html lang="en"><head><title>{title} | The Daily Freight</title>{head}<style>p{{color:red}}</style></head>
<body class="page subscriber-view"><div id="cookie-consent"><p>We use cookies to improve your experience, and so do our 312 partners. Accept all.</p></div>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/markets">Markets and everything that moves them this week.</a></li></ul></nav></header>
<main><article><h1>{title}</h1><div class="author-box">By <a href="/u">Dana Pohl</a></div><figure><img src="x.jpg"><figcaption>A steel mill in Ghent, seen in April.</figcaption></figure>
<p>{first}</p><aside class="related"><p>Related: Ten mills that will close this year, and why nobody saw it coming.</p></aside>
<p>{second}</p><div class="newsletter-signup"><p>Get our newsletter every morning. It is free.</p></div></article>
<section class="most-read"><h2>Most read</h2><p><a href="/z">China bans exports of everything to everyone, say sources close to nobody.</a></p></section></main>
<footer><p>© 2026 The Daily Freight. All rights reserved.</p></footer><script>var a = "<p>The script said nothing.</p>";</script></body></html>"""
DATA = """<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},{"@type":["NewsArticle"],"headline":"EU to raise steel tariffs","author":[{"@type":"Person","name":"Dana Pohl"},{"name":"Ugo Ferri"}],"datePublished":"2026-05-04T23:30:00-02:00","publisher":{"name":"The Daily Freight"}%s}]}</script>"""


def site(**given: str) -> str:
    held = {"title": "EU to raise steel tariffs", "head": "", "first": FIRST, "second": SECOND} | given
    return SITE.format(**held)


def test_the_article_is_found_among_menus_banners_and_notices():
    found = article(site(), NOW, url="https://example.org/a")
    assert found.title == "EU to raise steel tariffs"
    assert found.content == f"{FIRST}\n{SECOND}"
    assert found.published is not None
    assert found.published.date().isoformat() == "2026-05-04"


def test_what_the_page_says_of_itself_is_believed():
    found = article(site(head=DATA % "", first=FIRST.partition(" - ")[2]), NOW)
    assert (found.author, found.outlet) == ("Dana Pohl, Ugo Ferri", "The Daily Freight")
    assert found.published is not None
    assert found.published.date().isoformat() == "2026-05-05"  # in UTC


def test_the_whole_text_may_stand_in_the_pages_data():
    body = ',"articleBody":"The European Union will raise tariffs on steel to 50% from July 1, officials said.\\n\\nMills in Ghent welcomed the step. Importers have until May 31 to object."'
    found = article(site(head=DATA % body, first="Subscribe to read more of this story.", second=""), NOW)
    assert found.content.endswith("Importers have until May 31 to object.")
    assert "Subscribe" not in found.content


def test_a_text_of_which_only_the_beginning_is_free_is_said_to_be_cut():
    found = article(
        site(head=DATA % ',"isAccessibleForFree":false', second="Subscribe to go on reading."), NOW
    )
    assert found.content == FIRST
    assert "cut" in found.flags


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("<!doctype html><html><head><title>App</title></head><body><div id='root'></div><noscript>Please enable JavaScript.</noscript></body></html>", "login or JavaScript"),
        ("<html><head><title>Sign in</title></head><body><form><p>Log in to read on. It takes a minute and is free for you.</p></form></body></html>", "login or JavaScript"),
        ("<html><body></body></html>", "no text"),
    ],
    ids=["an application", "a login", "nothing"],
)  # fmt: skip
def test_a_page_without_an_article_is_refused_in_one_clear_line(text, line):
    with pytest.raises(ConfigError, match=line) as caught:
        article(text, NOW)
    assert len(caught.value.problems) == 1


def test_a_page_whose_elements_never_end_is_read():
    text = "<html><body><h1>Steel</h1>" + "<div><p>" * 5000 + FIRST
    assert article(text, NOW).content == FIRST


JAPANESE = '<html><head><meta charset="{0}"><title>鉄鋼</title></head><body><h1>EU、鉄鋼関税を50%に</h1><p>欧州連合（EU）は4日、鉄鋼の輸入関税を7月1日から50%に引き上げると発表した。域内の輸入業者は5月末までに異議を申し立てることができる。</p></body></html>'
CHINESE = "<html><head><title>钢铁</title></head><body><h1>欧盟将钢铁关税提高到50%</h1><p>欧盟委员会4日宣布，自7月1日起将钢铁进口关税提高到50%。欧盟的进口商可以在5月31日之前提出异议，这是近年来最大的一次调整。</p></body></html>"


@pytest.mark.parametrize(
    ("body", "header", "title"),
    [
        (site(title="Zölle auf Stahl steigen").encode(), "text/html; charset=iso-8859-1", "Zölle auf Stahl steigen"),
        (site(title="Zölle auf Stahl steigen").encode("cp1252"), "text/html; charset=utf-8", "Zölle auf Stahl steigen"),
        (JAPANESE.format("shift_jis").encode("cp932"), "text/html", "EU、鉄鋼関税を50%に"),
        (JAPANESE.format("utf-8").encode("euc_jp"), "text/html; charset=utf-8", "EU、鉄鋼関税を50%に"),
        (CHINESE.encode("gb18030"), "text/html; charset=iso-8859-1", "欧盟将钢铁关税提高到50%"),
    ],
    ids=["UTF-8 called Latin", "Latin called UTF-8", "Shift JIS", "EUC called UTF-8", "GB called Latin"],
)  # fmt: skip
def test_a_page_is_read_in_its_letters_whatever_it_calls_them(body, header, title):
    assert article(brought_text(body, header), NOW).title == title
