"""OPML lists of feeds, in and out."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from hashlib import sha256

from monitor.core.links import tidy
from monitor.core.parse.charset import LARGEST, text_of
from monitor.core.parse.entries import language_of
from monitor.core.parse.guard import safe_markup
from monitor.core.text import clean, plain
from monitor.domain import LANGUAGES, Source
from monitor.errors import ParseError

MOST = 5_000
_NAME = 200
_SLUG = re.compile(r"[^a-z0-9]+")
_SCHEME = re.compile(r"https?://[^/]", re.IGNORECASE)


def read_opml(body: bytes) -> tuple[Source, ...]:
    """Return the feeds of an OPML file, each address once; what has no http address is left out.

    The file comes from elsewhere: it can name feeds on the web, never a file of this machine.
    """
    found: dict[str, Source] = {}
    for outline in _outlines(body):
        source = _source({name.lower(): value for name, value in outline.attrib.items()})
        if source and len(found) < MOST:
            found.setdefault(source.url, source)
    return tuple(found.values())


def write_opml(sources: Iterable[Source]) -> str:
    """Return an OPML 2.0 document of SOURCES; import files stay at home."""
    root = ET.Element("opml", version="2.0")
    ET.SubElement(ET.SubElement(root, "head"), "title").text = "Sources"
    body = ET.SubElement(root, "body")
    for source in sources:
        if source.format == "feed":
            ET.SubElement(body, "outline", _attributes(source))
    ET.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(root, encoding="unicode") + "\n"


def _outlines(body: bytes) -> Iterator[ET.Element]:
    if len(body) > LARGEST:
        raise ParseError("larger than 10 MiB")
    markup, _ = safe_markup(text_of(body, "", None), MOST)
    try:
        root = ET.fromstring(markup)  # noqa: S314  # entity declarations and depth were refused above
    except ET.ParseError as error:
        raise ParseError(f"not a well-formed OPML file ({error})") from None
    if root.tag.lower() != "opml":
        raise ParseError("XML, but not an OPML file")
    return root.iter("outline")


def _source(attributes: dict[str, str]) -> Source | None:
    url = tidy(attributes.get("xmlurl", ""))
    if not _SCHEME.match(url):
        return None
    name = plain(attributes.get("title", "") or attributes.get("text", ""), _NAME)
    language = language_of(attributes.get("language", ""))
    return Source(
        id=_id(name, url), url=url, name=name or url, language=language if language in LANGUAGES else None
    )


def _id(name: str, url: str) -> str:
    """Return a readable id that is the same at every import and different for every address."""
    words = _SLUG.sub("-", name.lower()).strip("-")[:60].strip("-")
    return f"{words or 'feed'}-{sha256(url.encode('utf-8', 'surrogatepass')).hexdigest()[:8]}"


def _attributes(source: Source) -> dict[str, str]:
    name = clean(source.name or source.url, _NAME)
    named = {
        "type": "rss",
        "text": name,
        "title": name,
        "xmlUrl": clean(source.url),
        "language": source.language,
    }
    return {key: value for key, value in named.items() if value}
