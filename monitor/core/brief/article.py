"""A text as an agency sends it (or a page) -> an Entry: headline, byline, dateline, body."""

import hashlib
import json
import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

from monitor.core.brief.dateline import closing_day, dateline, day_of, said_day
from monitor.core.brief.page import Page, page
from monitor.core.brief.wire import wired
from monitor.core.brief.wrapped import unwrapped
from monitor.core.text import clean
from monitor.domain import Entry
from monitor.errors import ConfigError

SUPPLIED = "text"  # the source of a text that somebody brought
LONGEST = 40_000  # characters of the body that are read
_TITLE = 300
_SAMPLE = 4000  # characters by which a text is known as one
_NO_TEXT = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f\x80-\x9f\ufffd]")
_OPENING = 700  # characters in which a text says on what day it speaks
_MARKUP = re.compile(r"<(?:!doctype|html|body|p|div|h1|article|br)\b", re.IGNORECASE)
_BYLINE = re.compile(
    r"(?i:by|von|par|por|from)\s+\S.{2,80}$|[^\s]{2,20}(?:/\w{2,4})?$|(?:The |the )?[^\W\d_a-z]\w*(?: [^\W\d_a-z]\w*){0,2}$"
)
_SENTENCE_END = re.compile(r"[.!?。！？…][\"'”“»」』)）]*$")
_FIRST_SENTENCE = re.compile(r"(?<=[^\W\d_]{3})[.!?](?=\s|$)|[。！？]")
_BY = re.compile(
    r"^(?:(?:by|von|par|por)\s+|(?:本报|本社|特约|本网)?(?:记者|通讯员|作者)[\s　:：]*|文[/／:：]\s*|(?:執筆|文責|取材)[\s　:：=＝]+)(?=\S)",
    re.IGNORECASE,
)
_DATED = re.compile(
    r"(?:by|von|par|por)\s+(?P<who>\S[^.;:]{2,60}?)\s*[-–—|·,]\s*(?:publié|published|publicado|veröffentlicht|updated|mis à jour|actualizado|aktualisiert)\b:?\s*(?:le |on |el |am )?(?P<day>\S.{4,28})$",
    re.IGNORECASE,
)
_BULLET = re.compile(r"(?:[-–—*•·▪■◆●‣]|\(?\d{1,2}[.)])\s+(?=\S)|[・●■◆]")
_CELLS = re.compile(r"\s*(?:\||\t)\s*")  # of a table's row
_LONGEST_LIST = 1200  # characters
_FEED = re.compile(r"^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:rss|feed|rdf:RDF)[\s>]", re.DOTALL)
_TOLERANCE = timedelta(hours=1)


def article(text: str, now: datetime, *, url: str | None = None) -> Entry:
    """Recognise the parts; a lone line is a title, JSON lines are refused, what is too long is cut and flagged."""
    text = text[: LONGEST * 50].lstrip("\ufeff \t\r\n")
    if len(_NO_TEXT.findall(text[:_SAMPLE])) > _SAMPLE // 40:
        raise ConfigError(
            "this is no text (a picture, an archive or a program?); give an article as text or HTML"
        )
    if _json_lines(text):
        raise ConfigError("this is JSON, not an article; bring entries in with `monitor import FILE`")
    if _FEED.search(text[:1000]):
        raise ConfigError("this is a feed, not an article; watch it with `monitor sources add ADDRESS`")
    if _MARKUP.search(text[:4000]):
        return _from_page(page(text), now, url)
    found = wired(_lines(unwrapped(text)))
    title, lines = _headline(list(found.lines))
    by_person = bool(lines and _BY.match(lines[0]))
    author, lines = _byline(lines)
    outlet, day = "", found.day
    signed = _DATED.match(lines[0]) if len(lines) > 1 else None
    if signed:  # below the outlet's name: *Par Camille Verdier - Publié le 26 mai 2027*
        outlet, author, day, lines = author, signed["who"], signed["day"], lines[1:]
    first = _first_of_two(lines)
    cut = len(first) < len(lines) or sum(len(line) + 1 for line in lines) > LONGEST or len(text) > LONGEST
    lines = first
    flags = ("embargo",) if found.embargo else ()
    author = author or found.author
    return _entry(
        title,
        lines,
        now,
        url,
        author=author,
        agency=found.agency,
        day=day,
        cut=cut,
        outlet=outlet,
        by_person=by_person,
        flags=flags,
    )


def _from_page(found: Page, now: datetime, url: str | None) -> Entry:
    told = wired([found.title, *found.lines])
    title, *lines = told.lines
    day = _own_day(found.published)
    author = found.author or told.author
    return _entry(
        title,
        lines,
        now,
        url,
        author=author,
        agency=told.agency,
        day=day or told.day,
        cut=found.cut,
        outlet=found.outlet,
    )


def _own_day(written: str) -> str:
    """Return the ISO day of a moment that a page gives, else nothing."""
    try:
        at = datetime.fromisoformat(written)
    except ValueError:
        return ""
    return (at.astimezone(UTC) if at.tzinfo else at).date().isoformat()


def _entry(
    title: str,
    lines: Sequence[str],
    now: datetime,
    url: str | None,
    *,
    author: str,
    agency: str,
    day: str,
    cut: bool,
    outlet: str = "",
    by_person: bool = False,
    flags: tuple[str, ...] = (),
) -> Entry:
    body = "\n".join(lines)
    body = body[:LONGEST].rsplit(" ", 1)[0] if len(body) > LONGEST else body
    found = dateline(body)
    written = (found.date if found else "") or day or said_day(body[:_OPENING]) or closing_day(body)
    published, raw = _published(written, now)
    named = (found.agency if found else "") or agency
    who = author or (found.reporter if found else "") or named
    return Entry(
        source_id=SUPPLIED,
        key=hashlib.sha256(f"{title}\n{body}".encode()).hexdigest()[:24],
        title=title,
        retrieved_at=now,
        first_seen=now,
        content=body,
        url=url,
        author=who,
        outlet=outlet or named or ("" if by_person else who) or _house(url),
        published=published,
        published_raw=raw,
        flags=(*_flags(published, now, cut=cut), *flags),
    )


def _house(url: str | None) -> str:
    """Name an outlet that nobody names by where its page lies."""
    return urlsplit(url).netloc.removeprefix("www.") if url else ""


def _lines(text: str) -> list[str]:
    lines = [clean(line) for line in text[: LONGEST * 4].splitlines()[:5000]]
    lines = [line for line in lines if line]
    if not lines:
        raise ConfigError("the text is empty; give an article with a headline and a body")
    return _listed(lines)


def _listed(lines: Sequence[str]) -> list[str]:
    """Take the bullets off; what a list holds stands behind the line that opens it: *The entities added are: A; B*."""
    told: list[str] = []
    inside = False
    for line in lines:
        bullet = _BULLET.match(line)
        line = _CELLS.sub(", ", line)
        item = line[bullet.end() :].rstrip(";,") if bullet else line
        if bullet and told and len(told[-1]) < _LONGEST_LIST and (inside or told[-1].endswith((":", "："))):
            told[-1] += f"; {item}" if inside else f" {item}"
            inside = True
        else:
            told.append(item)
            inside = False
    return [f"{line}." if "; " in line and line[-1:].isalnum() and ": " in line else line for line in told]


def _json_lines(text: str) -> bool:
    if text[:1] not in ("{", "["):
        return False
    try:
        json.loads(text.splitlines()[0])
    except ValueError:
        return False
    return True


def _headline(lines: list[str]) -> tuple[str, list[str]]:
    first = lines[0]
    if (
        (line := dateline(first)) and (line.agency or line.date) and line.end < len(first)
    ):  # no headline: the lead is one, too
        end = re.search(r"[.!?。！？](?:\s|$)|[。！？]", first[line.end : line.end + _TITLE])
        told = first[line.end :][: end.start() if end else _TITLE].strip()
        return told, lines
    if len(lines) == 1 and (
        end := _FIRST_SENTENCE.search(first[:_TITLE])
    ):  # one paragraph: its first sentence is a headline, too
        return first[: end.end()].rstrip(), lines
    if len(first) <= _TITLE:
        return first, lines[1:]
    end = re.search(r"[.!?。！？]\s|[。！？]", first[:_TITLE])
    title = first[: end.end()].strip() if end else first[:_TITLE].rsplit(" ", 1)[0] + "…"
    return title, lines


_KEYWORDS = re.compile(
    r"\s*/\s*(?:schlagwort|key ?words?|mots?[- ]clés?|palabras? clave)\b.*$", re.IGNORECASE
)


def _first_of_two(lines: list[str]) -> list[str]:
    """Return the lines before a second headline and dateline: another article follows."""
    for n in range(2, len(lines)):
        named = len(lines[n - 1]) <= _TITLE // 2 and not _SENTENCE_END.search(lines[n - 1])
        if named and (line := dateline(lines[n])) and line.date and line.end < len(lines[n]):
            return lines[: n - 1]
    return lines


def _byline(lines: list[str]) -> tuple[str, list[str]]:
    if len(lines) < 2 or len(lines[0]) > 90 or lines[0].endswith((".", "!", "?")):
        return "", lines
    if dateline(lines[1]) and not dateline(lines[0]):
        return _KEYWORDS.sub("", _BY.sub("", lines[0])), lines[1:]
    if not _BYLINE.match(lines[0]) or headlines(lines[1:]):
        return "", lines
    return _KEYWORDS.sub("", _BY.sub("", lines[0])), lines[1:]


def headlines(lines: Sequence[str]) -> bool:
    """Say whether the lines are headlines, each for itself: there are some, and hardly one ends as a sentence does."""
    ended = sum(bool(_SENTENCE_END.search(line)) for line in lines)
    return len(lines) > 1 and ended * 4 <= len(lines)


def _published(words: str, now: datetime) -> tuple[datetime | None, str]:
    iso = day_of(words, now) if words else None
    return (datetime.fromisoformat(iso).replace(tzinfo=UTC) if iso else None), words


def _flags(published: datetime | None, now: datetime, *, cut: bool) -> tuple[str, ...]:
    date = ("undated",) if published is None else ("future",) if published > now + _TOLERANCE else ()
    return (*date, "cut") if cut else date
