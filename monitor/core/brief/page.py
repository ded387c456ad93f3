"""A web page -> headline, author, outlet, day and the lines of its article; menus, banners and notices are left out."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any

from monitor.core.text import clean, plain
from monitor.errors import ConfigError

_LARGEST = 1_000_000  # characters that are looked at
_DEEP = 200  # elements inside each other
_VOID = frozenset(
    [
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
    ]
)
_SILENT = frozenset(
    [
        "script",
        "style",
        "head",
        "nav",
        "footer",
        "template",
        "noscript",
        "aside",
        "form",
        "figure",
        "figcaption",
        "button",
        "svg",
        "iframe",
        "dialog",
        "select",
        "textarea",
        "object",
        "video",
        "audio",
    ]
)
_BLOCKS = frozenset(
    [
        "p",
        "div",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "li",
        "ul",
        "ol",
        "br",
        "tr",
        "td",
        "table",
        "article",
        "section",
        "header",
        "main",
        "blockquote",
        "dd",
        "dt",
        "pre",
    ]
)
_HEADS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6", "dt"])
_FURNITURE = re.compile(
    r"(?:^|[-_ ])(?:cookie\w*|consent|gdpr|banner|newsletter|subscri\w*|paywall|related|recommend\w*|share|sharing|social|advert\w*|ads?|promo\w*|breadcrumbs?|comments?|sidebar|teasers?|menu|navigation|nav|footer|masthead|login|modal|popup|toolbar|skip|tags|author-?box|most-?read|trending)(?:$|[-_ ])",
    re.IGNORECASE,
)
_NOTICE = re.compile(
    r"cookie|consent|newsletter|subscri|sign (?:in|up)|log ?in|all rights reserved|©|advertisement|^anzeige$|publicité|abonn|suscr|iniciar sesión|lesen sie auch|mehr zum thema|read (?:more|also)|lire aussi|lea también|関連記事|相关阅读|会員(?:限定|登録)|続きを読む|责任编辑|扫码|enable javascript|aktivieren sie javascript",
    re.IGNORECASE,
)
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_SENTENCE = re.compile(r"[.!?。！？…][\"'”“»」』)）]*$")
_LONG, _LONG_CJK = 60, 25  # characters of a line that may do without a stop
_LONGEST_NOTICE = 200
_MOST_LINKED = 0.6  # of a line's characters
_LEAST = 80  # characters of an article; Japanese and Chinese say three times as much in one
_CJK_WEIGHT = 3  # a sign of Japanese or Chinese says as much as three letters
_SMALL = 3  # blocks of a page that is no more than its article
_DEEPEST = 3  # of what a page says of itself in JSON-LD
_ARTICLES = re.compile(r"Article$|^BlogPosting$|^Report$")


@dataclass(frozen=True, slots=True)
class Page:
    title: str
    lines: tuple[str, ...]
    author: str = ""
    outlet: str = ""
    published: str = ""  # as the page writes it, ISO 8601
    cut: bool = False  # the page says that there is more for who pays


def page(source: str) -> Page:
    """Read a page; raise ConfigError where it holds no article."""
    source = source[:_LARGEST]
    seen = _Seen()
    seen.feed(source)
    seen.close()
    seen.flush()
    told = next(_articles(seen.data), {})
    title = _first(told.get("headline"), seen.heading, seen.meta.get("og:title"), seen.title)
    lines = [line for line in _body(seen, told) if line != title]
    if _weight(lines) < _LEAST and not (title and lines and seen.small):
        raise ConfigError(_nothing(title, lines))
    return Page(
        title or lines[0],
        tuple(lines if title else lines[1:]),
        _names(told.get("author")) or _first(seen.meta.get("author"), seen.meta.get("article:author")),
        _names(told.get("publisher")) or _first(seen.meta.get("og:site_name")),
        _first(
            told.get("datePublished"),
            seen.meta.get("article:published_time"),
            seen.meta.get("date"),
            seen.time,
        ),
        told.get("isAccessibleForFree") in (False, "False", "false"),
    )


def _nothing(title: str, lines: list[str]) -> str:
    if not (title or lines):
        return "the page holds no text; give the article itself"
    return (
        "the page holds no article (perhaps it wants a login or JavaScript); save its text and give the file"
    )


def _weight(lines: list[str]) -> int:
    return sum(len(line) * (_CJK_WEIGHT if _CJK.search(line) else 1) for line in lines)


@dataclass(slots=True)
class _Block:
    text: str
    linked: int
    head: bool
    within: frozenset[str]  # article, main


@dataclass(slots=True)
class _Open:
    tag: str
    silent: bool
    within: frozenset[str]


@dataclass(slots=True)
class _Line:
    words: list[str] = field(default_factory=list)
    linked: int = 0


class _Seen(HTMLParser):
    """Walks the page and keeps lines of text with where they stood."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.stack: list[_Open] = []
        self.blocks: list[_Block] = []
        self.meta: dict[str, str] = {}
        self.data: list[str] = []
        self.heading = self.title = self.time = ""
        self._line = _Line()
        self._catching = ""

    @property
    def small(self) -> bool:
        """Say whether the page is hardly more than its article."""
        return len(self.blocks) <= _SMALL

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "meta":
            self.meta.setdefault(
                (given.get("property") or given.get("name") or "").lower(), given.get("content", "")
            )
        if tag == "time" and not self.time:
            self.time = given.get("datetime", "")
        if tag in _BLOCKS:
            self.flush()
        if tag in _VOID or len(self.stack) >= _DEEP:
            return
        above = self.stack[-1] if self.stack else _Open("", silent=False, within=frozenset())
        marked = f"{given.get('class', '')} {given.get('id', '')}"
        silent = above.silent or tag in _SILENT or "hidden" in given
        silent = silent or (
            tag not in ("html", "body", "article", "main") and bool(_FURNITURE.search(marked))
        )
        within = above.within | {tag} if tag in ("article", "main") else above.within
        self.stack.append(_Open(tag, silent, within))
        if tag == "script" and "ld+json" in given.get("type", ""):
            self._catching = "data"
            self.data.append("")
        elif tag == "title" and not self.title:
            self._catching = "title"

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCKS:
            self.flush()
        at = next((n for n in range(len(self.stack) - 1, -1, -1) if self.stack[n].tag == tag), -1)
        if at >= 0:
            del self.stack[at:]
        self._catching = ""

    def handle_data(self, data: str) -> None:
        if self._catching == "data":
            self.data[-1] += data
        elif self._catching == "title":
            self.title = plain(self.title + data)
        elif not (self.stack and self.stack[-1].silent):
            self._line.words.append(data)
            if any(one.tag == "a" for one in self.stack):
                self._line.linked += len(data.strip())

    def flush(self) -> None:
        """End a line of text here."""
        text, linked, self._line = clean("".join(self._line.words)), self._line.linked, _Line()
        if not text:
            return
        tags = {one.tag for one in self.stack}
        if "h1" in tags and not self.heading:
            self.heading = text
            return
        within = self.stack[-1].within if self.stack else frozenset()
        self.blocks.append(_Block(text, linked, bool(tags & _HEADS), within))


def _body(seen: _Seen, told: Mapping[str, Any]) -> list[str]:
    """Return the lines of the article element, else of main, else of all; the page's data may hold more."""
    best: list[str] = []
    for place in ("article", "main", ""):
        lines = [b.text for b in seen.blocks if (not place or place in b.within) and _is_text(b)]
        if _weight(lines) >= _LEAST or not place:
            best = lines
            break
    body = told.get("articleBody")
    whole = [plain(line) for line in body.splitlines()] if isinstance(body, str) else []
    whole = [line for line in whole if line]
    return list(dict.fromkeys(whole if _weight(whole) > _weight(best) else best))


def _is_text(block: _Block) -> bool:
    text = block.text
    if block.head or block.linked > _MOST_LINKED * len(text):
        return False
    if len(text) < _LONGEST_NOTICE and _NOTICE.search(text):
        return False
    return bool(_SENTENCE.search(text)) or len(text) >= (_LONG_CJK if _CJK.search(text) else _LONG)


def _articles(found: list[str]) -> Iterator[Mapping[str, Any]]:
    """Yield what the page's data call an article."""
    for text in found:
        try:
            given = json.loads(text)
        except (ValueError, RecursionError):
            continue
        yield from _walk(given, 0)


def _walk(given: object, deep: int) -> Iterator[Mapping[str, Any]]:
    if deep > _DEEPEST or not isinstance(given, dict | list):
        return
    if isinstance(given, list):
        for one in given[:20]:
            yield from _walk(one, deep + 1)
        return
    kinds = given.get("@type")
    if any(
        isinstance(k, str) and _ARTICLES.search(k) for k in (kinds if isinstance(kinds, list) else [kinds])
    ):
        yield given
    yield from _walk(given.get("@graph"), deep + 1)


def _first(*given: object) -> str:
    return next((text for one in given if isinstance(one, str) and (text := plain(one))), "")


def _names(given: object) -> str:
    """Write who is named: a name, an object with one, or a list of either; an address is none."""
    many = given if isinstance(given, list) else [given]
    names = [_first(one.get("name") if isinstance(one, dict) else one) for one in many[:4]]
    return ", ".join(name for name in names if name and not name.startswith("http"))[:120]
