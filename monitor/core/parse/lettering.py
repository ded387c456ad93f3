"""Bytes of a file of lines that say nothing of their encoding -> the encoding they are plainly in, or none."""

import codecs
import re

from monitor.core.parse.charset import eastern_encoding, named_encoding

SAMPLE = 1 << 20
SHIFT = b"\x1b$"  # with which ISO-2022-JP goes over to kanji, in bytes that are ASCII
_MARKED = ((codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_ACCENTED = re.compile(r"[^\x00-\x7f]")
# An accent stands in or at a word, a sign at a number or a quotation: `é` between letters, `5 €`, `« non »`, `Straße`.
_AT_HOME = re.compile(
    r"(?<=[A-Za-zÀ-ÿ])[À-ÖØ-öø-ÿŒœŠš]|[À-ÖØ-öø-ÿŒœŠšŽž](?=[A-Za-zÀ-ÿ])|[«»„“”‘’–—…€£°¿¡·§º]|\xa0|\bà\b"
)
_ROW = re.compile(r"[À-ÿ\x80-\xbf]{3,}")
_MOSTLY = 0.9


def encoding_of(body: bytes) -> str | None:
    """Name the encoding of BODY; None where it could be this or that."""
    for mark, name in _MARKED:
        if body.startswith(mark):
            return name
    if SHIFT in body and _is(body, "iso2022_jp"):
        return "iso2022_jp"
    if _is(body, "utf-8"):
        return "utf-8-sig" if body.startswith(codecs.BOM_UTF8) else "utf-8"
    return "cp1252" if _western(body) else eastern_encoding(body)


def chosen(name: str) -> str | None:
    """Return the encoding that a person names, where it is one of text."""
    return named_encoding(name.strip())


def _is(body: bytes, name: str) -> bool:
    try:
        codecs.getincrementaldecoder(name)().decode(body)  # the last letter may be cut in two
    except UnicodeDecodeError:
        return False
    return True


def _western(body: bytes) -> bool:
    """Are its signs beyond ASCII, read as Windows-1252, where such signs stand in a text?"""
    if not _is(body, "cp1252"):
        return False
    text = body.decode("cp1252")
    odd = len(_ACCENTED.findall(text))
    in_rows = sum(map(len, _ROW.findall(text)))  # as the bytes of an Eastern text are
    return in_rows <= (1 - _MOSTLY) * odd and len(_AT_HOME.findall(text)) >= _MOSTLY * odd
