"""The shipped sample -> the pictures of README and docs: the page, and Slack as it looks. Run: python docs/pictures/make.py"""

import shutil
import socket
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import uvicorn
from markupsafe import Markup
from playwright.sync_api import Browser, sync_playwright

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path.insert(0, str(ROOT))

from monitor.core.render.mrkdwn import shown  # noqa: E402
from monitor.core.render.slack_words import SIGNS  # noqa: E402
from monitor.domain import Intent, Json, Person, Wish  # noqa: E402
from monitor.steps.respond import respond  # noqa: E402
from monitor.store import actions, outbox  # noqa: E402 - the checkout comes first
from monitor.store.database import Database  # noqa: E402
from monitor.web import create_app  # noqa: E402
from tests.service import Service  # noqa: E402
from tests.web.conftest import import_sample  # noqa: E402

ARGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
STYLE = """<!doctype html><meta charset="utf-8"><style>
body { margin: 0; padding: 20px 24px; width: 672px; font: 15px/1.46 Lato, "Noto Sans", sans-serif; color: #1d1c1d; background: #fff }
.row { display: grid; grid-template-columns: 36px 1fr; gap: 10px } .icon { width: 36px; height: 36px; border-radius: 8px; background: #1f5f5b }
.who b { margin-right: 6px } .who i { font: 11px sans-serif; background: #eee; color: #616061; padding: 1px 4px; border-radius: 3px }
h4 { font-size: 18px; margin: 6px 0 } p { margin: 8px 0 } small { display: block; font-size: 13px; color: #616061; margin-top: 8px }
a { color: #1264a3; text-decoration: none } hr { border: 0; border-top: 1px solid #ddd; margin: 14px 0 }
.do { display: flex; flex-wrap: wrap; gap: 8px; margin: 8px 0 } .do span { border: 1px solid #bbb; border-radius: 4px; padding: 4px 11px; font-weight: 700; font-size: 13px }
.do .primary { background: #007a5a; border-color: #007a5a; color: #fff } .do .menu::after { content: " ▾"; color: #616061 }
code { font-size: 12.5px; background: #f3f3f3; border-radius: 3px; padding: 1px 3px; color: #b3304e }
.form { border: 1px solid #ccc; border-radius: 10px; box-shadow: 0 4px 16px #0002; padding: 0 22px 14px } .form h3 { border-bottom: 1px solid #ddd; margin: 0 -22px 10px; padding: 12px 22px }
.step { display: grid; grid-template-columns: 30px 1fr 1fr; gap: 12px; align-items: center; border: 1px solid #ddd; border-radius: 8px; padding: 10px 14px; margin: 8px 0 }
.step > b { background: #1f5f5b; color: #fff; border-radius: 50%; width: 26px; height: 26px; text-align: center; line-height: 26px }
.step code { color: inherit; border-radius: 4px; padding: 3px 6px; font-size: 12.5px; word-break: break-all } .step small { margin: 0 }
</style>"""
MESSAGE = (
    """<div class="row"><div class="icon"></div><div><div class="who"><b>Risk Monitor</b><i>APP</i></div>"""
)
STEPS = (  # where in the app's settings, what is there, where it goes
    (
        "Create New App → From a manifest",
        "paste docs/slack-app.yaml",
        "the app, with its scopes, /risk and buttons",
    ),
    ("Install App → Install to Workspace", "Bot User OAuth Token", "MONITOR_SLACK_TOKEN=xoxb-…"),
    (
        "Basic Information → App-Level Tokens",
        "Generate, scope connections:write",
        "MONITOR_SLACK_APP_TOKEN=xapp-…",
    ),
    ("In each channel", "/invite @monitor", "doctor: “there, and we are a member”"),
    ("In a terminal", "monitor doctor", "every line says what is well, or what to do"),
    ("In a terminal", "monitor alerts drill", "an exercise in the channel, and where it stopped if it did"),
)


@contextmanager
def served(service: Service) -> Iterator[str]:
    listening = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(create_app(service.pipeline), log_level="error", lifespan="off"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
    thread.start()
    yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    server.should_exit = True
    thread.join()


def draw_today(browser: Browser, address: str) -> None:
    page = browser.new_page(viewport={"width": 1200, "height": 900}, color_scheme="light")
    page.goto(f"{address}/?lang=en", wait_until="networkidle")
    page.screenshot(path=HERE / "today.png")


def drawn(block: Json) -> str:
    """Return a block as HTML that looks like it does in Slack, with what there is to click."""
    if block["type"] == "divider":
        return "<hr>"
    if block["type"] == "actions":
        return f'<div class="do">{"".join(map(_control, block["elements"]))}</div>'
    beside = f'<div class="do">{_control(block["accessory"])}</div>' if "accessory" in block else ""
    return str(shown(block)) + beside


def _control(element: Json) -> Markup:
    text = (element.get("text") or element.get("placeholder"))["text"]
    kind = "menu" if element["type"] == "static_select" else element.get("style", "")
    return Markup('<span class="{}">{}</span>').format(kind, text)


def draw(browser: Browser, name: str, html: str, tallest: int = 1_000) -> None:
    page = browser.new_page(viewport={"width": 720, "height": 300}, color_scheme="light")
    for sign, colour in zip(
        SIGNS.values(), ("#bbb", "#3b82c4", "#d9b400", "#e07b00", "#c62828"), strict=True
    ):
        html = html.replace(
            sign, f'<span style="color:{colour}">●</span>'
        )  # not every machine has such letters
    page.set_content(STYLE + html)
    height = min(tallest, page.evaluate("document.documentElement.scrollHeight"))
    page.screenshot(path=HERE / name, full_page=True, clip={"x": 0, "y": 0, "width": 720, "height": height})


def draw_slack(browser: Browser, service: Service) -> None:
    """Draw the first alert in the English channel, its explanation, a home page, and the way of the setup."""
    with service.db.read() as s:
        queued = [delivery.message for delivery in outbox.all(s, 1000)]
    told = [m for m in reversed(queued) if m.language == "en" and m.key.startswith("alert:")]
    draw(browser, "slack.png", MESSAGE + "".join(map(drawn, told[0].blocks)), 1_200)
    story = int(told[0].key.split(":")[1])
    anna = Person("U0ANNA", "anna")
    (why,) = respond(service.pipeline, Intent(Wish.WHY, anna, story_id=story, language="en", trigger="t"))
    form = "".join(map(drawn, why.view["blocks"]))
    draw(browser, "slack-why.png", f'<div class="form"><h3>{why.view["title"]["text"]}</h3>{form}</div>', 760)
    with service.db.begin() as s:
        mine = actions.items(s)[:2]
        for item in mine:
            actions.set_state(s, item.id, "taken", str(anna), service.clock())
    (home,) = respond(service.pipeline, Intent(Wish.HOME, anna, language="en"))
    draw(browser, "slack-home.png", "".join(map(drawn, home.view["blocks"])), 760)


def draw_setup(browser: Browser) -> None:
    form = Markup('<div class="step"><b>{}</b><div><b>{}</b><small>{}</small></div><code>{}</code></div>')
    draw(browser, "slack-setup.png", "".join(form.format(n, *step) for n, step in enumerate(STEPS, 1)))


def main() -> None:
    names = ("chromium", "chromium-browser", "google-chrome")
    found = next(filter(None, map(shutil.which, names)), None)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        db = Database(f"sqlite:///{folder}/monitor.db")
        db.upgrade(ROOT / "alembic")
        service = Service(db)
        import_sample(service)
        browser = playwright.chromium.launch(executable_path=found, args=ARGS)
        with served(service) as address:
            draw_today(browser, address)
        draw_slack(browser, service)
        draw_setup(browser)
        browser.close()
        db.dispose()


if __name__ == "__main__":
    main()
