"""A rendered HTML page -> a PDF; the only door to WeasyPrint, which the extra [pdf] brings."""

import re
import shutil
import subprocess
import warnings
from functools import lru_cache
from typing import Any

from monitor.errors import ConfigError

_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def pdf(page: str) -> bytes:
    """Print PAGE on A4. Nothing outside the page is fetched; a page with CJK text wants a font that has it."""
    printer, fetcher = _weasyprint()
    if _CJK.search(page) and not cjk_font():
        raise ConfigError(
            "the text has Japanese or Chinese and no installed font holds it; `apt install fonts-noto-cjk`, or choose --format html"
        )
    return bytes(printer(string=page, url_fetcher=fetcher(allowed_protocols=())).write_pdf())


def _weasyprint() -> tuple[Any, Any]:
    """Return what prints and what fetches for it; both are heavy, and optional."""
    try:
        with warnings.catch_warnings():  # it warns of libraries that its next version will want
            warnings.simplefilter("ignore", DeprecationWarning)
            from weasyprint import HTML
            from weasyprint.urls import URLFetcher
    except (ImportError, OSError) as error:  # OSError: the library is there, but its Pango is not
        raise ConfigError(
            "PDF needs WeasyPrint and Pango; `pip install 'supply-chain-risk-monitor[pdf]'` and `apt install libpango-1.0-0 libpangoft2-1.0-0`"
        ) from error
    return HTML, URLFetcher


@lru_cache(maxsize=1)
def cjk_font() -> bool:
    """Ask fontconfig for a font with Japanese and Chinese; where it cannot be asked, none is taken for sure."""
    asked = shutil.which("fc-list")
    return bool(asked) and all(_has(str(asked), language) for language in ("ja", "zh"))


def _has(asked: str, language: str) -> bool:
    words = [asked, f":lang={language}", "family"]
    found = subprocess.run(words, capture_output=True, text=True, check=False)  # noqa: S603 - words of our own
    return bool(found.stdout.strip())
