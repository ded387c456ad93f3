"""A rendered HTML page -> a PDF; the only door to WeasyPrint, which the extra [pdf] brings."""

import re
import shutil
import subprocess
from functools import lru_cache

from monitor.errors import ConfigError

_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def pdf(page: str) -> bytes:
    """Print PAGE on A4. Nothing outside the page is fetched; a page with CJK text wants a font that has it."""
    try:
        from weasyprint import HTML  # heavy, and optional
        from weasyprint.urls import URLFetcher
    except (ImportError, OSError) as error:  # OSError: the library is there, but its Pango is not
        raise ConfigError(
            "PDF needs WeasyPrint and Pango; `pip install 'supply-chain-risk-monitor[pdf]'` and `apt install libpango-1.0-0 libpangoft2-1.0-0`"
        ) from error
    if _CJK.search(page) and not cjk_font():
        raise ConfigError(
            "the text has Japanese or Chinese and no installed font holds it; `apt install fonts-noto-cjk`, or choose --format html"
        )
    nothing = URLFetcher(allowed_protocols=())
    return bytes(HTML(string=page, url_fetcher=nothing).write_pdf())


@lru_cache(maxsize=1)
def cjk_font() -> bool:
    """Ask fontconfig for a font with Japanese and Chinese; where it cannot be asked, none is taken for sure."""
    asked = shutil.which("fc-list")
    return bool(asked) and all(_has(str(asked), language) for language in ("ja", "zh"))


def _has(asked: str, language: str) -> bool:
    words = [asked, f":lang={language}", "family"]
    found = subprocess.run(words, capture_output=True, text=True, check=False)  # noqa: S603 - words of our own
    return bool(found.stdout.strip())
