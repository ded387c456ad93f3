"""Markup -> the same markup, small and shallow enough to be read in time; or ParseError."""

import re
from dataclasses import dataclass, field
from html import escape
from html.entities import html5

from monitor.errors import ParseError

DEPTH = 256
ATTRIBUTES = 256
ELEMENTS = 100_000  # in the entries that are taken; the parser needs 20 us for each
REFERENCES = 2_000_000

# what XML does not allow, and what would stop the strict parser for no good reason
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_NUMBER = re.compile(r"&#(?:[xX]([0-9a-fA-F]{1,12})|([0-9]{1,12}));?")
_NAMED = re.compile(r"<(?![A-Za-z_/!?])|&(?!#[0-9xX])([A-Za-z][A-Za-z0-9]{0,31};|)")
_XML_NAMES = frozenset(("amp;", "lt;", "gt;", "quot;", "apos;"))
_CDATA = "<![CDATA["
_DECLARATION = re.compile(r"\A\s*<\?xml[^>]*?>")
_DOCTYPE = re.compile(r"<!DOCTYPE\s[^\[<>]{0,2000}\[", re.IGNORECASE)
_ENTITY = re.compile(r"<!ENTITY\s+[\w.:-]+\s+(?:\"([^\"]*)\"|'([^']*)')", re.IGNORECASE)
_REFERENCE = re.compile(r"[&%](?!#)[\w.:-]+;")
_TOKEN = re.compile(r"<(!--|!\[CDATA\[|\?|/?[A-Za-z_][\w:.-]{0,200})")
_REST_OF_TAG = re.compile(r"""(?:[^"'<>]++|"[^"<]*+"|'[^'<]*+')*+""")
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")
_MORE = re.compile(r"<(?:[\w.-]{1,50}:)?(?:item|entry)[\s/>]", re.IGNORECASE)
_LAST = re.compile(r"</(?:[\w.-]{1,50}:)?(?:item|entry)\s*>", re.IGNORECASE)
_SECTIONS = {"!--": "-->", "![CDATA[": "]]>", "?": ">"}
_NEVER_CLOSED = frozenset(
    ("br", "hr", "img", "input", "meta", "wbr", "col", "area", "base", "embed", "param", "source")
)
_ENTRIES = frozenset(("item", "entry"))


def safe_markup(text: str, most: int) -> tuple[str, int]:
    """Return TEXT without entity declarations, broken references and the entries after MOST, and how many those are."""
    text = _DECLARATION.sub("", _FORBIDDEN.sub("", text.removeprefix("\ufeff")), count=1)
    text = _with_sound_references(_NUMBER.sub(_sound, _without_entities(text)))
    if text.count("&") > REFERENCES:
        raise ParseError(f"more than {REFERENCES} references")
    return _Walk(text, most).cut()


def _sound(reference: re.Match[str]) -> str:
    """Mend a reference to a letter that does not exist (`&#xD800;`); the parser's loose mode fails on it."""
    number = int(reference[1], 16) if reference[1] else int(reference[2])
    fine = number in (9, 10, 13) or 0x20 <= number < 0xD800 or 0xE000 <= number <= 0x10FFFF
    return reference[0] if fine else "\ufffd"


def _with_sound_references(text: str) -> str:
    """Write out HTML's named letters and escape a bare `&` or `<`, but not in CDATA: so the strict parser reads most feeds."""
    first, *sections = text.split(_CDATA)
    pieces = [_NAMED.sub(_written_out, first)]
    for section in sections:
        inside, end, outside = section.partition("]]>")
        pieces += [_CDATA, inside, end, _NAMED.sub(_written_out, outside)]
    return "".join(pieces)


def _written_out(reference: re.Match[str]) -> str:
    name = reference[1]
    if name is None:
        return "&lt;"  # a `<` that opens no tag, as in `a < b`
    if name in _XML_NAMES:
        return reference[0]
    return escape(html5.get(name, "")) or "&amp;" + reference[0][1:]


def _without_entities(text: str) -> str:
    """Empty the document type's own part: nothing is expanded, nothing is loaded. Entities in entities are an attack."""
    head = _DOCTYPE.search(text, 0, 100_000)
    if head is None:
        return text
    for entity in _ENTITY.finditer(text, head.end()):
        if _REFERENCE.search(entity[1] or entity[2] or ""):
            raise ParseError("entities that are made of entities, not a feed to trust")
    end = re.compile(r"\]\s*>").search(text, head.end())
    if end is None:
        raise ParseError("a document type that does not end")
    return text[: head.start()] + text[end.end() :]


@dataclass(slots=True)
class _Walk:
    """One walk over the tags, forgiving as the parser is: a closing tag closes what was left open in it."""

    text: str
    most: int
    open: list[str] = field(default_factory=list)
    entries: int = 0
    missing: set[str] = field(default_factory=set)  # section ends that do not come any more

    def cut(self) -> tuple[str, int]:
        """Return the text up to the first entry that is too many with the foot of the document, and the count left out."""
        position, elements = 0, 0
        while token := _TOKEN.search(self.text, position):
            name = token[1]
            if name in _SECTIONS:
                position = self._section_end(name, token.end())
                continue
            elements += 1
            if elements > ELEMENTS:
                raise ParseError(f"more than {ELEMENTS} elements")
            position = self._tag(name, token.end())
            if self.entries > self.most:
                return self._without_the_rest(token.start())
        return self.text, 0

    def _section_end(self, name: str, start: int) -> int:
        end = -1 if name in self.missing else self.text.find(_SECTIONS[name], start)
        if end < 0:
            self.missing.add(name)
            return start
        return end + len(_SECTIONS[name])

    def _tag(self, name: str, start: int) -> int:
        end = _REST_OF_TAG.match(self.text, start).end()  # type: ignore[union-attr]  # it matches nothing at worst
        if name[0] == "/":
            self._close(name[1:].lower())
            return end
        _count_attributes(self.text[start:end])
        if self.text[end - 1 : end] != "/":
            self._open(name.lower())
        self.entries += _is_entry(name)
        return end

    def _open(self, name: str) -> None:
        if name in _NEVER_CLOSED:
            return
        self.open.append(name)
        if len(self.open) > DEPTH:
            raise ParseError(f"nested deeper than {DEPTH} levels")

    def _close(self, name: str) -> None:
        if name in self.open:
            while self.open.pop() != name:
                pass

    def _without_the_rest(self, start: int) -> tuple[str, int]:
        """Drop the entries from START on; keep the foot of the document, so that it stays well-formed."""
        left = sum(1 for _ in _MORE.finditer(self.text, start))
        foot = max((last.end() for last in _LAST.finditer(self.text, start)), default=len(self.text))
        return self.text[:start] + self.text[foot:], left


def _is_entry(name: str) -> bool:
    return name.rpartition(":")[2].lower() in _ENTRIES


def _count_attributes(tag: str) -> None:
    """Refuse an element with very many attributes: the parser's time grows with their square."""
    if len(tag) <= 4 * ATTRIBUTES:
        return
    bare = _QUOTED.sub('""', tag)
    if max(bare.count("="), len(bare.split())) > ATTRIBUTES:
        raise ParseError(f"an element with more than {ATTRIBUTES} attributes")
