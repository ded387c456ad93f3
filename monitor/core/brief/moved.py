"""The elements of a sentence -> the same, a share that rose or fell said as *down 18% to $520*."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from monitor.core.brief.glossary import term
from monitor.core.brief.moved_by import moved_by
from monitor.core.brief.pieces import Piece
from monitor.core.brief.units import Unit
from monitor.core.brief.words.clauses import MADE, PLANNED
from monitor.core.brief.words.moves import (
    ALIKE,
    BY_SO_MUCH,
    CAME_FROM,
    COMPARED,
    EXPECTED,
    FALLS,
    LED,
    NAMED,
    OF,
    REACHED,
    RISES,
    TO,
)
from monitor.core.brief.words.phrases import PHRASES
from monitor.core.kept import kept

_AHEAD, _BEHIND = 60, 40  # characters around a share in which its verb stands
_FAR = 110  # in which the verb of an amount does
_OPEN_DE = re.compile(r"\bde (?=[aeiouéè])")
_NEXT = 40  # characters between a share and where it led
_DAY = len("2026-01-31")
# Who *eleva la cifra a 1.400* counts otherwise: nothing rose.
_COUNT = re.compile(
    r"\b(?:cifra|n[úu]mero|total|cuenta|balance|cómputo|chiffre|bilan|nombre|décompte|zahl|summe|figure|number|toll|tally|count|estimate)\b",
    re.IGNORECASE,
)
_DIGIT = re.compile(r"\d")
_OF_MOVE = re.compile(  # *un 3,7 % de caída*
    r"\s*(?:de |d['’])(?:ca[íi]da|baja|descenso|retroceso|alza|subida|aumento|incremento|baisse|hausse|recul|progression|repli|croissance|chute)\b",
    re.IGNORECASE,
)
_THAN_IN = re.compile(r"(?:als im|than in|que en|qu['’]en) ", re.IGNORECASE)  # a day may begin with it
_NO_VERBS = ("up", "down", "plus", "minus")  # *up to 143 million*
_LETTERS = re.compile(r"[^\W\d_]")


def moved(found: Sequence[Piece], unit: Unit, language: str) -> list[Piece]:
    """Set the way a share went before it, and what it led to behind it; the noun that said so goes."""
    out = _by_so_much(_reached(found, unit, language), unit, language)
    out = _by_amounts(out, unit, language)
    found = list(out)
    for piece in found:
        if piece.claim is not None and piece.claim.before is not None and _expected(piece, unit):
            told = f"{piece.text} ({PHRASES[language]['planned']})"
            out[out.index(piece)] = replace(piece, text=told)
            continue
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
        move: tuple[str, ...] = (way, share, reached)
        if not reached and _expected(piece, unit) and not _is_made(unit):
            text, move = words[f"{way}_expected"].format(value=share), ()  # nothing has moved yet
        out[out.index(piece)] = replace(piece, text=text, end=end, move=move)
        out = [p for p in out if not _says_so(p, piece, language)]
    return _against(_from(out, unit, language), unit, language)


def _from(found: Sequence[Piece], unit: Unit, language: str) -> list[Piece]:
    """Say of the figure from which one came that it was so before: *rose to 1.2% of hull value from 0.8%*."""
    out = list(found)
    figures = [piece for piece in found if piece.kind == "figure"]
    for one, other in pairwise(figures):
        between = unit.member.entry.text[one.end : other.start]
        alike = one.claim is not None and other.claim is not None and one.claim.unit == other.claim.unit
        if one.move and alike and kept(CAME_FROM.get(unit.language, "(?!)")).fullmatch(between):
            told = PHRASES[language]["before"].format(value=other.text)
            out = [replace(p, text=told) if p is other else p for p in out]
            out = [p for p in out if not (p.kind == "noun" and one.end <= p.start < other.start)]
    return out


def _against(found: Sequence[Piece], unit: Unit, language: str) -> list[Piece]:
    """Say of the time behind a share that moved that it is what is compared with: *3 percent less than last year*."""
    out = list(found)
    text_ = unit.member.entry.text
    for share, day in pairwise(found):
        alike = kept(ALIKE.get(unit.language, "(?!)")).fullmatch(text_[share.end : day.start])
        if day.kind == "date" and share.kind == "figure" and alike:
            said = PHRASES[language]["like"].format(date=day.text)
            out[out.index(day)] = replace(day, text=said, iso="", how="")
            continue
        of_a_day = len(day.iso) >= _DAY or not day.iso
        if day.kind != "date" or of_a_day or not share.move or unit.language not in COMPARED:
            continue
        between = unit.member.entry.text[share.end : day.start]
        if kept(COMPARED[unit.language]).fullmatch(between) or _THAN_IN.match(
            unit.member.entry.text, day.start
        ):
            text = PHRASES[language]["versus"].format(date=day.text)
            out[out.index(day)] = replace(day, text=text, iso="", how="")
    return out


def _by_so_much(found: Sequence[Piece], unit: Unit, language: str) -> list[Piece]:
    """Say *5,000 tonnes less* where the source sets that behind a figure without a share."""
    out = list(found)
    ways = BY_SO_MUCH.get(unit.language, {})
    for at, piece in enumerate(found):
        if piece.kind != "figure" or piece.text.endswith("%") or piece.move:
            continue
        for way, words in ways.items():
            if kept(words).match(unit.member.entry.text, piece.end):
                out[at] = replace(piece, text=PHRASES[language][way].format(value=piece.text))
    return out


def _reached(found: Sequence[Piece], unit: Unit, language: str) -> list[Piece]:
    """Say *fall to 3,900 tonnes* where the verb that led there stands right before the figure; the noun that said so goes."""
    out = _duty_first(found, unit)
    for piece in found:
        way = _led_to(piece, unit)
        if way:
            told = replace(
                piece,
                text=PHRASES[language][f"{way}_to"].format(value=piece.text),
                move=(way, "", piece.text),
            )
            out = [told if p is piece else p for p in out if not _says_so(p, piece, language)]
    return out


def _by_amounts(found: Sequence[Piece], unit: Unit, language: str) -> list[Piece]:
    """Say *down ¥6 billion* of an amount by which something fell: it is not what is left."""
    out = list(found)
    text = unit.member.entry.text
    for piece in found:
        if piece.kind != "figure" or piece.claim is None or piece.move or piece.text.endswith("%"):
            continue
        at, end = _digit(text, piece), piece.claim.end
        before = text[max(unit.start, at - _FAR) : at]
        way = moved_by(before, text[end : min(unit.end, end + _BEHIND)], unit.language)
        if way:
            key = f"{way}_expected" if _expected(piece, unit) else way
            said = PHRASES[language][key].format(value=_lowered(piece.text))
            said = _OPEN_DE.sub("d’", said) if language == "fr" else said
            so = () if key != way else (way, piece.text, "")  # nothing has moved yet
            told = replace(piece, text=said, move=so)
            out = [told if p is piece else p for p in out if not _says_so(p, piece, language)]
    return out


def _lowered(text: str) -> str:
    return text[:1].lower() + text[1:] if text[1:2].islower() else text


def _led_to(piece: Piece, unit: Unit) -> str:
    """Return up or down where a plain figure stands right behind a verb of moving and its *to*."""
    if piece.kind != "figure" or piece.claim is None or piece.claim.before is not None:
        return ""
    text = unit.member.entry.text
    if unit.language not in REACHED or piece.text.startswith(("−", "-")):
        return ""
    at = _digit(text, piece)
    before = text[max(unit.start, at - _BEHIND) : at]
    for way, table in (("up", RISES), ("down", FALLS)):
        verbs = list(kept(table[unit.language]).finditer(before))
        if (
            verbs
            and verbs[-1][0].lower() not in _NO_VERBS
            and kept(REACHED[unit.language]).fullmatch(before, verbs[-1].end())
        ):
            return "" if _COUNT.search(before, verbs[-1].end()) else way
    return ""


def _duty_first(found: Sequence[Piece], unit: Unit) -> list[Piece]:
    """Set a duty before its rate, which Chinese and Japanese set before it: *28.5%反倾销税*."""
    out, text = list(found), unit.member.entry.text
    for at, (rate, duty) in enumerate(pairwise(found)):
        near = text[rate.end : duty.start] in ("", "的", "の") and text[duty.end - 1] == "税"
        if near and rate.kind == "figure" and rate.text.endswith("%") and duty.kind == "noun":
            out[at], out[at + 1] = duty, rate
    return out


def _way(piece: Piece, found: Sequence[Piece], unit: Unit) -> str:
    """Return up or down where the words near a plain share say one of them and not the other."""
    if piece.kind != "figure" or not piece.text.endswith("%") or _LETTERS.search(piece.text):
        return ""
    text = unit.member.entry.text
    at = _digit(text, piece)
    named = kept(NAMED.get(unit.language, "(?!)")).search(text[max(unit.start, at - 40) : at])
    if named:
        return "up" if named["up"] else "down"
    of_a_move = _OF_MOVE.match(text, piece.end) is not None
    if not of_a_move and kept(OF[unit.language]).match(text[piece.end : piece.end + 16]):
        return ""
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


def _is_made(unit: Unit) -> bool:
    """Say whether somebody plans to make it move: *BASF will cut output by 15%* is told with who does."""
    return all(kept(table[unit.language]).search(unit.text) for table in (MADE, PLANNED))


def _expected(piece: Piece, unit: Unit) -> bool:
    """Say whether the move is only expected: *output will fall 6%*."""
    text = unit.member.entry.text
    if unit.language == "ja":
        near = re.split("[。]", text[piece.end : min(unit.end, piece.end + _BEHIND)])[0]
    else:
        near = re.split(
            r"[.;:](?=\s)|[。；]|, (?:und|and|et|y) ",
            text[max(unit.start, piece.start - _AHEAD) : piece.start],
        )[-1]
    return kept(EXPECTED[unit.language]).search(near) is not None


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
