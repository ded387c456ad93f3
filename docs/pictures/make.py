"""The shipped sample -> the pictures of the README: today.png and slack.png. Run from a checkout: python docs/pictures/make.py"""

import shutil
import socket
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import uvicorn
from playwright.sync_api import Browser, sync_playwright

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path.insert(0, str(ROOT))

from monitor.core.render.mrkdwn import shown  # noqa: E402
from monitor.store import outbox  # noqa: E402 - the checkout comes first
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
SLACK = """<!doctype html><meta charset="utf-8"><style>
body { margin: 0; padding: 20px 24px; width: 672px; font: 15px/1.46 Lato, "Noto Sans", sans-serif; color: #1d1c1d; background: #fff }
.row { display: grid; grid-template-columns: 36px 1fr; gap: 10px } .icon { width: 36px; height: 36px; border-radius: 8px; background: #1f5f5b }
.who b { margin-right: 6px } .who i { font: 11px sans-serif; background: #eee; color: #616061; padding: 1px 4px; border-radius: 3px }
h4 { font-size: 18px; margin: 6px 0 } p { margin: 8px 0 } small { display: block; font-size: 13px; color: #616061; margin-top: 8px }
a { color: #1264a3; text-decoration: none }</style>
<div class="row"><div class="icon"></div><div><div class="who"><b>Risk Monitor</b><i>APP</i></div>"""


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


def draw_slack(browser: Browser, service: Service) -> None:
    """Draw the first alert in the English channel as it looks there: header, sections and context only."""
    channels = {
        language: channel for channel, language in service.pipeline._channels(service.rules.current())
    }
    with service.db.read() as s:
        queued = [delivery.message for delivery in outbox.all(s, 1000)]
    message = next(m for m in reversed(queued) if m.channel == channels["en"] and m.key.startswith("alert:"))
    page = browser.new_page(viewport={"width": 720, "height": 300}, color_scheme="light")
    page.set_content(SLACK + "".join(map(shown, message.blocks)))
    height = min(900, page.evaluate("document.documentElement.scrollHeight"))
    page.screenshot(
        path=HERE / "slack.png", full_page=True, clip={"x": 0, "y": 0, "width": 720, "height": height}
    )


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
        browser.close()
        db.dispose()


if __name__ == "__main__":
    main()
