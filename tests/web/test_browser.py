"""The page in a real browser: readable without script, on a phone, on paper; it asks nobody but its own host."""

import shutil
import socket
import threading
from collections.abc import Iterator
from typing import Any

import pytest
import uvicorn
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from monitor.adapters.archive import Archive
from monitor.adapters.rules_in_force import RulesInForce
from monitor.adapters.workshop import Workshop
from monitor.web import create_app
from tests.service import ROOT, Service

pytestmark = pytest.mark.slow

NAMES = ("chromium", "chromium-browser", "google-chrome")
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
PAGES = (
    "/",
    "/stories",
    "/stories/1",
    "/alerts",
    "/sources",
    "/outbox",
    "/model",
    "/doctor",
    "/rules",
    "/rules/weak-source",
)


@pytest.fixture(scope="module")
def address(filled: Service, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve the filled page, with the shipped rules to be read, on a free port of this machine."""
    own = tmp_path_factory.mktemp("workshop")
    force = RulesInForce(ROOT / "rules", own / "overrides", clock=filled.clock)
    archive = Archive(own / "archive")
    workshop = Workshop(
        ROOT / "rules", own / "overrides", force, archive, lambda: filled.db, filled.clock, read_only=True
    )
    app = create_app(filled.pipeline, workshop=lambda: workshop)
    listening = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(app, log_level="error", lifespan="off"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
    thread.start()
    yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    server.should_exit = True
    thread.join(timeout=20)
    listening.close()
    assert not thread.is_alive()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    found = next(filter(None, map(shutil.which, NAMES)), None)
    if found is None:
        pytest.skip(f"no browser here: none of {', '.join(NAMES)} is installed")
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=found, args=list(FLAGS))
        yield opened
        opened.close()


@pytest.fixture
def open_context(browser: Browser) -> Iterator[Any]:
    contexts: list[BrowserContext] = []

    def open_(**given: Any) -> Page:
        contexts.append(browser.new_context(locale="en-GB", **given))
        return contexts[-1].new_page()

    yield open_
    for context in contexts:
        context.close()


def test_today_is_readable_without_script(address: str, open_context: Any):
    page = open_context(java_script_enabled=False)
    page.goto(address)
    expect(page.get_by_role("heading", name="Today", exact=True)).to_be_visible()
    expect(page.locator("article.story")).to_have_count(10)
    expect(page.locator("article.story .why").first).to_be_visible()


def test_the_filter_works_without_script_too(address: str, open_context: Any):
    page = open_context(java_script_enabled=False)
    page.goto(f"{address}/stories")
    page.get_by_role("searchbox").fill("suez")
    page.get_by_role("searchbox").press("Enter")
    expect(page.locator("#rows tr")).not_to_have_count(0)
    assert "q=suez" in page.url


@pytest.mark.parametrize("language", ["fr", "de", "en"])
@pytest.mark.parametrize("path", PAGES)
def test_nothing_scrolls_sideways_on_a_phone(address: str, open_context: Any, path: str, language: str):
    page = open_context(viewport={"width": 390, "height": 844})
    page.goto(f"{address}{path}?lang={language}")
    closed = page.locator("details:not([open]) > summary:visible")
    for _ in range(min(3, closed.count())):
        closed.first.click()
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_the_pages_are_quiet_and_ask_no_other_host(address: str, open_context: Any):
    page = open_context()
    said: list[str] = []
    asked: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("request", lambda request: asked.append(request.url))
    for path in PAGES:
        page.goto(address + path, wait_until="networkidle")
    assert said == []
    assert [url for url in asked if not url.startswith(f"{address}/")] == []
    assert any(url.endswith("htmx.min.js") for url in asked)


def test_the_filter_answers_while_one_types(address: str, open_context: Any):
    page = open_context()
    page.goto(f"{address}/stories", wait_until="networkidle")
    rows = page.locator("#rows tr")
    before = rows.count()
    with page.expect_response(lambda response: "q=suez" in response.url) as answered:
        page.get_by_role("searchbox").press_sequentially("suez")
    assert "<html" not in answered.value.text()
    expect(rows).not_to_have_count(before)
    expect(rows.first).to_contain_text("Suez")
    assert page.url == f"{address}/stories"  # the page itself stayed


def test_paper_shows_the_stories_and_not_the_rail(address: str, open_context: Any):
    page = open_context()
    page.goto(address)
    expect(page.locator(".rail")).to_be_visible()
    page.emulate_media(media="print")
    expect(page.locator(".rail")).to_be_hidden()
    expect(page.locator("article.story").first).to_be_visible()


_RATIO = """
([selector]) => {
  const light = c => { const [r, g, b] = c.match(/[\\d.]+/g).slice(0, 3).map(Number).map(v => v / 255)
    .map(v => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4); return 0.2126 * r + 0.7152 * g + 0.0722 * b };
  const ground = e => { for (; e; e = e.parentElement) { const c = getComputedStyle(e).backgroundColor;
    if (!/, 0\\)$/.test(c)) return c } return 'rgb(255, 255, 255)' };
  return [...document.querySelectorAll(selector)].filter(e => e.textContent.trim()).map(e => {
    const pair = [light(getComputedStyle(e).color), light(ground(e))].sort((a, b) => b - a);
    return [(pair[0] + 0.05) / (pair[1] + 0.05), e.className + ' ' + e.tagName] })
}
"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", PAGES)
def test_words_stand_out_from_their_ground(address: str, open_context: Any, path: str, scheme: str):
    page = open_context(color_scheme=scheme)
    page.goto(address + path)
    ratios = page.evaluate(_RATIO, ["main *, .rail *"])
    assert ratios
    assert [found for found in ratios if found[0] < 4.5] == []
