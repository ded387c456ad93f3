"""A link as a source wrote it -> one absolute http(s) address for one page, or None."""

import re
import unicodedata
from urllib.parse import SplitResult, urljoin, urlsplit, urlunsplit

from w3lib.url import canonicalize_url

LONGEST = 4_000
_LONGEST_HOST = 253
_EDGES = "".join(map(chr, range(0x21))) + "\x7f\u00a0\u3000\ufeff"
_INSIDE = re.compile(r"[\t\r\n]")  # browsers drop these inside an address, so `java\tscript:` is a scheme
_UNFIT = re.compile(r"[\x00-\x20\x7f<>\"\\^`{|}%@\s]")
_NO_VALUE = re.compile(r"(?<=[^?&=])=(?=&|$)")
_PORTS = {"http": 80, "https": 443}
# Only names that mean tracking everywhere. The list of courlan is wider and takes `game`, `gallery` and `cid` with it,
# which are articles; two articles under one address would become one entry.
_TRACKER = re.compile(
    r"(?:utm_\w+|mtm_\w+|pk_\w+|at_(?:medium|campaign|custom\d|link\w*|ptr\w*|format|bbc\w*)|(?:fb|g|dc|tw|y|ysc|msclk|gbra|wbra)c?l?id"
    r"|fbclid|gclid|gclsrc|dclid|twclid|yclid|msclkid|igshid|mc_[ce]id|xtor|ito|cmpid|cmp|ocid|ncid|sr_share|smid|smtyp"
    r"|wt_mc|wt\.mc_id|ns_\w+|ftag|__twitter_impression|_hsenc|_hsmi|vero_id|oly_\w+|maca|s_kwcid|spm)",
    re.IGNORECASE,
)


def canonical_url(url: str, base: str = "") -> str | None:
    """Return the one form of an absolute http(s) address; None for everything that is no page on the web.

    Userinfo, fragment, default port and trackers are dropped, the query is sorted, the host is in punycode.
    """
    try:
        joined = urljoin(base, tidy(url)) if base else tidy(url)
        first = _canonical(joined)
        return _canonical(first) if first else None
    except (ValueError, IndexError):  # UnicodeError too: hosts that are none
        return None


def tidy(url: str) -> str:
    """Read an address as a browser does: edges trimmed, tabs and line ends dropped, `\\` in place of `/` mended."""
    bare = _INSIDE.sub("", url[: 2 * LONGEST].strip(_EDGES))
    head, mark, query = bare.partition("?")
    return head.replace("\\", "/") + mark + query


def _canonical(url: str) -> str | None:
    parts = urlsplit(url)
    host = _host(parts)
    if parts.scheme not in _PORTS or not host:
        return None
    port = parts.port
    netloc = host if port in (None, _PORTS[parts.scheme]) else f"{host}:{port}"
    result = canonicalize_url(urlunsplit((parts.scheme, netloc, parts.path, _query(parts.query), "")))
    result = _NO_VALUE.sub("", result)  # `?article-12` is an address, `?article-12=` often is none
    return result if len(result) <= LONGEST and _host(urlsplit(result)) else None


def _host(parts: SplitResult) -> str:
    """Return the host as it is asked for in the DNS, or nothing when it cannot be one."""
    host = unicodedata.normalize("NFKC", parts.hostname or "").lower().rstrip(".")
    if not host or len(host) > _LONGEST_HOST or _UNFIT.search(host):
        return ""
    if ":" in host:
        return f"[{host}]"
    host = host if host.isascii() else host.encode("idna").decode("ascii")
    return host if len(host) <= _LONGEST_HOST and max(map(len, host.split("."))) <= 63 else ""


def _query(query: str) -> str:
    return "&".join(
        part for part in query.split("&") if part and not _TRACKER.fullmatch(part.partition("=")[0])
    )
