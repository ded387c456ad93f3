"""A foreign address -> one that may stand behind a link, or nothing."""

from urllib.parse import quote, urlsplit


def safe(url: str) -> str:
    """Return URL only if it is http or https with a host; quotes, brackets and spaces are encoded."""
    try:
        parts = urlsplit(url)
        held = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        return ""
    return quote(url, safe="/:?&=#%+,;@~!$*-._[]") if held else ""
