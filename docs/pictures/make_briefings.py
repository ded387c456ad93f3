"""Three articles of the tests -> briefing-fr.png, briefing-de.png, briefing-en.png. Run from a checkout: python docs/pictures/make_briefings.py"""

import shutil
import sys
from datetime import UTC, datetime
from pathlib import Path

from playwright.sync_api import sync_playwright

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path[:0] = [str(ROOT), str(HERE)]

from make import ARGS  # noqa: E402 - the checkout comes first

from monitor.core.brief import article  # noqa: E402
from monitor.core.render import html  # noqa: E402
from tests.service import Service  # noqa: E402

TEXTS = {
    "fr": ("articles/seed.de.txt", datetime(2025, 10, 28, 18, tzinfo=UTC)),
    "de": ("articles/04.txt", datetime(2026, 1, 14, 18, tzinfo=UTC)),
    "en": ("wire/11.txt", datetime(2026, 11, 27, 18, tzinfo=UTC)),
}


def main() -> None:
    names = ("chromium", "chromium-browser", "google-chrome")
    found = next(filter(None, map(shutil.which, names)), None)
    service = Service(db=None)  # type: ignore[arg-type]  # nothing is stored
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=ARGS)
        for language, (name, service.clock.now) in TEXTS.items():
            text = (ROOT / "tests" / "data" / name).read_text(encoding="utf-8")
            story, assessment = service.pipeline.consider(article(text, service.clock()))
            page = browser.new_page(viewport={"width": 820, "height": 1160}, color_scheme="light")
            page.set_content(html.render(service.pipeline.briefing(story, assessment, language)))
            page.screenshot(path=HERE / f"briefing-{language}.png")
        browser.close()


if __name__ == "__main__":
    main()
