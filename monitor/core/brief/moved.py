"""The elements of a sentence -> the same, a share that rose or fell said as *down 18% to $520*."""

import re
from collections.abc import Sequence
from dataclasses import replace

from monitor.core.brief.glossary import term
from monitor.core.brief.pieces import Piece
from monitor.core.brief.units import Unit
from monitor.core.brief.words.moves import FALLS, LED, OF, RISES, TO
from monitor.core.brief.words.phrases import PHRASES
from monitor.core.kept import kept

_AHEAD, _BEHIND = 60, 40  # characters around a share in which its verb stands
_NEXT = 40  # characters between a share and where it led
_DIGIT = re.compile(r"\d")
_LETTERS = re.compile(r"[^\W\d_]")


def moved(found: Sequence[Piece], unit: Unit, language: str) -> list[Piece]:
    """Set the way a share went before it, and what it led to behind it; the noun that said so goes."""
    out = list(found)
    for piece in found:
        way = _way(piece, found, unit)
        if not way:
            continue
        words = PHRASES[language]
        share = piece.text.lstrip("−")
        text = words[way].format(value=share)
        end, reached = piece.end, ""
        led = _led(piece, out, unit, way)
        if led is not None:
            text, end, reached = words["led_to"].format(move=text, value=led.text), led.end, led.text
            out.remove(led)
        out[out.index(piece)] = replace(piece, text=text, end=end, move=(way, share, reached))
        out = [p for p in out if not _says_so(p, piece, language)]
    return out


def _way(piece: Piece, found: Sequence[Piece], unit: Unit) -> str:
    """Return up or down where the words near a plain share say one of them and not the other."""
    if piece.kind != "figure" or not piece.text.endswith("%") or _LETTERS.search(piece.text):
        return ""
    text = unit.member.entry.text
    if kept(OF[unit.language]).match(text[piece.end : piece.end + 16]):
        return ""
    at = _digit(text, piece)
    if kept(LED[unit.language]).search(text[max(0, at - 24) : at]):
        return ""
    shares = [p for p in found if p.kind == "figure" and p is not piece]
    left = max([unit.start, piece.start - _AHEAD, *(p.end for p in shares if p.end <= piece.start)])
    behind = [p for p in shares if p.start >= piece.end]
    led = behind[:1] and kept(TO[unit.language]).fullmatch(text[piece.end : _digit(text, behind[0])])
    edge = behind[0].end + _BEHIND if led else min([p.start for p in behind], default=unit.end)
    right = min(unit.end, edge) if led else min(unit.end, piece.end + _BEHIND, edge)
    near = text[left : piece.start] + "\n" + text[piece.end : right]
    up, down = (kept(table[unit.language]).search(near) for table in (RISES, FALLS))
    if piece.text.startswith("−"):
        return "" if up else "down"
    return "" if bool(up) == bool(down) else "up" if up else "down"


def _led(piece: Piece, found: Sequence[Piece], unit: Unit, way: str) -> Piece | None:
    """Return the figure that the source says the move led to."""
    after = next((p for p in found if p.start >= piece.end and p.kind == "figure"), None)
    if after is None or after.text.endswith("%") or after.start - piece.end > _NEXT:
        return None
    text = unit.member.entry.text
    between = text[piece.end : _digit(text, after)]
    other = FALLS if way == "up" else RISES
    if kept(other[unit.language]).search(between):
        return None  # *had risen 9% and fell back to 61 euros*
    return after if kept(TO[unit.language]).fullmatch(between) else None


def _digit(text: str, piece: Piece) -> int:
    """Return where the figure itself begins: a claim may begin with *hasta*."""
    found = _DIGIT.search(text, piece.start, piece.end)
    return found.start() if found else piece.start


def _says_so(piece: Piece, share: Piece, language: str) -> bool:
    words = {term(id, language).text for id in ("term_rise", "term_fall")}
    near = -_AHEAD <= piece.start - share.start <= _BEHIND
    return piece.kind == "noun" and piece.text in words and near
