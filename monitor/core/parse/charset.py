"""Bytes and what they say of their encoding -> text; only encodings of text are ever looked up."""

import codecs
import re
import zlib

from monitor.errors import ParseError

LARGEST = 10 << 20

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_STARTS = (  # `<?xm` or `<x` without a mark, as the XML specification lists them
    (b"\0\0\0<", "utf-32-be"),
    (b"<\0\0\0", "utf-32-le"),
    (b"\0<", "utf-16-be"),
    (b"<\0", "utf-16-le"),
    (b"\x4c\x6f\xa7\x94", "cp037"),
)
# utf-7 is left out on purpose: in it a harmless run of letters is a tag
_KNOWN = re.compile(
    r"(?:us-?ascii|utf-?(?:8|16|32)(?:[-_]?[lb]e)?|iso[-_]?8859[-_]?\d{1,2}|latin[-_]?\d{1,2}|windows[-_]?\d{3,4}|cp[-_]?\d{3,4}"
    r"|koi8[-_][rut]|mac[-_]?(?:roman|cyrillic|greek|latin2|turkish)|macintosh|x-sjis|s(?:hift)?[-_]?jis(?:[-_]?\w+)?"
    r"|ms_?kanji|euc[-_]?(?:jp|kr|cn)|iso[-_]?2022[-_]?(?:jp|kr)|gb[-_]?2312(?:-80)?|gbk|gb[-_]?18030|hz(?:-gb-2312)?|big5(?:[-_]?hkscs)?"
    r"|johab|ks_c_5601-1987|tis-?620|ptcp154|ebcdic-cp-\w+)",
    re.IGNORECASE,
)
_WIDER = {  # what people write, and the encoding that holds all they mean
    "gb2312": "gb18030", "gb2312-80": "gb18030", "gbk": "gb18030", "shift_jis": "cp932", "shift-jis": "cp932", "sjis": "cp932",
    "x-sjis": "cp932", "s-jis": "cp932", "euc-kr": "cp949", "ks_c_5601-1987": "cp949", "iso-8859-1": "cp1252", "latin-1": "cp1252",
    "latin1": "cp1252", "us-ascii": "cp1252", "ascii": "cp1252", "iso-8859-9": "cp1254", "macintosh": "mac_roman",
    "iso-8859-11": "cp874", "tis-620": "cp874", "big5": "big5hkscs",
}  # fmt: skip
_HEADER = re.compile(r"charset\s*=\s*[\"']?([^\s\"';]{1,40})", re.IGNORECASE)
_DECLARED = re.compile(rb"\A[\s\xef\xbb\xbf]*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]{1,40})[\"']")
_GUESSES = {"ja": ("cp932", "euc_jp"), "zh": ("gb18030", "big5hkscs")}
_BROKEN = 0.01  # this share of unreadable letters is damage, more is another encoding
_CHUNK = 1 << 16


def text_of(body: bytes, content_type: str, language: str | None) -> str:
    """Return BODY as text; damaged letters become U+FFFD, and there is always some reading."""
    body = _unpacked(body)
    for mark, name in _BOMS:
        if body.startswith(mark):
            return body.decode(name, "replace")
    for start, name in _STARTS:
        if body.startswith(start):
            return body.decode(name, "replace")
    declared = _declared(body, content_type)
    for name in (*declared, "utf-8", *_GUESSES.get(language or "", ())):
        try:
            return body.decode(name)
        except UnicodeDecodeError:
            continue
    return _damaged(body, (*declared, "utf-8"))


def _declared(body: bytes, content_type: str) -> list[str]:
    """Return the declared encodings that are known to be of text; the header's, then the document's own."""
    header, own = _HEADER.search(content_type), _DECLARED.match(body)
    names = [header[1] if header else "", own[1].decode("ascii") if own else ""]
    known = [_WIDER.get(name.lower(), name.lower()) for name in names if _KNOWN.fullmatch(name)]
    return [name for name in known if _exists(name)]


def _exists(name: str) -> bool:
    try:
        codecs.lookup(name)
    except LookupError:
        return False
    return True


def _damaged(body: bytes, names: tuple[str, ...]) -> str:
    for name in names:
        text = body.decode(name, "replace")
        if text.count("\ufffd") <= _BROKEN * len(text):
            return text
    return body.decode("cp1252", "replace")


def _unpacked(body: bytes) -> bytes:
    """Open one layer of gzip that came without its header, up to the limit; what follows it is left out."""
    if not body.startswith(b"\x1f\x8b\x08"):
        return body
    unzip = zlib.decompressobj(31)
    out = bytearray()
    try:
        for start in range(0, len(body), _CHUNK):
            out += unzip.decompress(body[start : start + _CHUNK], LARGEST + 1 - len(out))
            if len(out) > LARGEST:
                raise ParseError("larger than 10 MiB once unpacked")
            if unzip.eof:
                break
    except zlib.error:
        if not out:
            raise ParseError("a broken gzip file, not a feed") from None
    return bytes(out)


_META = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?([\w.:-]{1,40})", re.IGNORECASE)
_EAST = ("cp932", "euc_jp", "gb18030", "big5hkscs")
_USUAL = frozenset(
    "的一是在不了有和人这中大为上个国我以要他时来用们年月日是に はをがのでとたる"
)  # of every text in Chinese or Japanese
_EASTERN = 0.08  # their share from which bytes are taken to be such a text


def brought_text(body: bytes, content_type: str) -> str:
    """Return a page or file that somebody brought: whole UTF-8 is that whatever it says, then what it says, then its look."""
    body = _unpacked(body)
    own = _META.search(body[:4096])
    header = _HEADER.search(content_type)
    named = [own[1].decode("ascii") if own else "", header[1] if header else ""]
    for name in ("utf-8", *(_WIDER.get(n.lower(), n.lower()) for n in named if _KNOWN.fullmatch(n))):
        try:
            found = body.decode(name)
        except (UnicodeDecodeError, LookupError):
            continue
        if name == "utf-8" or not _looks_eastern(body):
            return found
    return _looks_eastern(body) or _western(body)


def _western(body: bytes) -> str:
    """Tell UTF-8 with a damaged letter, which has whole ones beside it, from Latin letters."""
    marked = any(body.startswith(mark) for mark, _ in (*_BOMS, *_STARTS))
    damaged = body.decode("utf-8", "replace")
    whole = any(letter > "\x7f" and letter != "\ufffd" for letter in damaged)
    return text_of(body, "", None) if marked or whole else body.decode("cp1252", "replace")


def _looks_eastern(body: bytes) -> str:
    """Return the reading in which the bytes are plainly Japanese or Chinese, else nothing."""
    name = eastern_encoding(body)
    return body.decode(name) if name else ""


def named_encoding(name: str) -> str | None:
    """Return the encoding that holds all that is meant by NAME, where it is one of text."""
    known = _WIDER.get(name.lower(), name.lower()) if _KNOWN.fullmatch(name) else ""
    return known if known and _exists(known) else None


def eastern_encoding(body: bytes) -> str | None:
    """Return the encoding in which the bytes are plainly Japanese or Chinese."""
    best, most = None, _EASTERN
    for name in _EAST:
        try:
            text = body.decode(name)
        except UnicodeDecodeError:
            continue
        wide = sum(letter > "\u3000" for letter in text)
        share = sum(letter in _USUAL for letter in text) / wide if wide else 0
        if share > most and wide > len(text) * _EASTERN:
            best, most = name, share
    return best
