"""A headline on how exports, output, sales or a price moved -> a sentence: *China: exports of rare earths fell 27% in October 2026*."""

from collections.abc import Sequence

from monitor.core.brief.chunks import Chunk, chunks
from monitor.core.brief.clause_parts import is_name, preceded
from monitor.core.brief.clauses import rose
from monitor.core.brief.grammar import de, fr
from monitor.core.brief.moved import moved
from monitor.core.brief.nouns import Names
from monitor.core.brief.numbers import joined
from monitor.core.brief.pieces import Piece, pieces
from monitor.core.brief.shares import may_be_shares
from monitor.core.brief.slight import slight
from monitor.core.brief.units import Unit
from monitor.core.brief.words.clauses import MADE, OPEN, PLANNED
from monitor.core.brief.words.moves import (
    COUNTED,
    FALLS,
    FROM,
    MOVES,
    OF_IT,
    REGIONS,
    RISES,
    SIMPLE_DE,
    TO_COME,
    UNCOUNTED,
)
from monitor.core.kept import kept

_DOUBTED = frozenset({"hedged", "disclaimed", "retracted", "anonymous"})
_NOT_TOLD = frozenset({"anonymous", "relayed", "countered"})  # of the slighter doubts
_GAP = 24  # characters between what moves and whose it is
_MOST = 2  # names before the colon


def trend(unit: Unit, language: str, names: Names) -> str:
    """Return the sentence without its stop; nothing where what moved, or whether it has, is not plain."""
    if unit.asks or unit.cues & _DOUBTED or _is_open(unit) or may_be_shares(unit.text, unit.language):
        return ""
    found = moved(pieces(unit, language, names, frozenset()), unit, language)
    at = next((n for n, piece in enumerate(found) if piece.kind == "figure"), None)
    if sum(piece.kind == "figure" for piece in found) > 1:
        return ""
    share = _moving(found[at], unit) if at is not None else _bare(found, unit)
    before = [p for p in found[:at] if p.kind != "date" and (share is None or p.end <= share.start)]
    what = [piece for piece in before if _is_counted(piece, unit)]
    others = [p for p in before if p not in what and not p.material and p.kind == "noun" and not _is_place(p)]
    if share is None or len(what) != 1 or others or _in_compound(what[0], before, unit):
        return ""
    dates = [c for c in chunks(unit, found, language) if c.kind == "date"]
    return _said(unit, chunks(unit, before, language), what[0], share, dates, language)


def _is_open(unit: Unit) -> bool:
    """Say whether it is planned, feared or forecast, or somebody makes it move."""
    tables = (OPEN, PLANNED, MADE, TO_COME)
    told = any(kept(table[unit.language]).search(unit.text) for table in tables)
    return told or bool(_NOT_TOLD.intersection(slight(unit)))


def _moving(figure: Piece, unit: Unit) -> Piece | None:
    """Return the figure where its verb stands before it, or behind a German or Japanese one."""
    if not figure.move:
        return None
    way = {"up": RISES, "down": FALLS}[figure.move[0]][unit.language]
    return figure if kept(way).search(unit.text) else None


def _in_compound(what: Piece, before: Sequence[Piece], unit: Unit) -> bool:
    """Say whether a German compound keeps to itself of what it is: *Stahlproduktion*."""
    word = unit.member.entry.text[what.start : what.end]
    plain = kept(SIMPLE_DE).fullmatch(word) is not None
    return unit.language == "de" and not plain and not any(piece.material for piece in before)


def _bare(found: Sequence[Piece], unit: Unit) -> Piece | None:
    """Return a move without a figure, where its verb stands right behind what moves: *freight rates ease*."""
    heads = [piece for piece in found if _is_counted(piece, unit)]
    if len(heads) != 1 or unit.language not in MOVES:
        return None
    text = unit.member.entry.text
    tied = [p for p in found if heads[0].end <= p.start <= heads[0].end + _GAP and p.kind != "date"]
    behind = [
        heads[0].end,
        *(p.end for p in tied if kept(OF_IT[unit.language], 0).fullmatch(text[heads[0].end : p.start])),
    ]
    for way, verb in MOVES[unit.language].items():
        seen = kept(rf"\s(?:{verb})").match(text, max(behind))
        if seen:
            return Piece("figure", "", seen.start(), seen.end(), move=(way, "", ""))
    return None


def _is_counted(piece: Piece, unit: Unit) -> bool:
    return (
        piece.kind == "noun"
        and not piece.material
        and any(
            hit.start < piece.end and piece.start < hit.end
            for hit in (*unit.hits, *unit.terms)
            if hit.concept in COUNTED or (hit.kind == "indicator" and hit.concept not in UNCOUNTED)
        )
    )


def _said(
    unit: Unit, told: Sequence[Chunk], what: Piece, share: Piece, dates: Sequence[Chunk], language: str
) -> str:
    """Join what moved, and of which goods, with the move; whose it is stands before a colon."""
    head = next((c for c in told if c.first is what or what.text in c.text), None)
    if head is None or head.first is None:
        return ""
    who = [c for c in told if c is not head and (is_name(c) or (c.first and _is_place(c.first)))]
    goods = [c for c in told if c is not head and c not in who]
    if any(c.first and _is_other_end(unit, c.first, what) for c in who):
        return ""  # *exports by Chile to China*
    of = [_of(c.first, what, unit, language) for c in goods if c.first]
    whole = Chunk(head.kind, " ".join([head.text, *of[:1]]), head.tied, head.first, head.end)
    line = rose(whole, share, dates, language)
    named = [c.text for c in who][:_MOST]
    return f"{joined(named, language)}: {line}" if named else line


def _is_other_end(unit: Unit, piece: Piece, what: Piece) -> bool:
    """Say whether it is behind what moves and not only where that comes from: *exports by Chile to China*."""
    if piece.start < what.start or not preceded(unit, piece.start):
        return False
    before = unit.member.entry.text[what.end : piece.start].split()
    return not before or before[-1].lower() not in FROM


def _is_place(piece: Piece) -> bool:
    return piece.noun is not None and (piece.noun.place or piece.text in REGIONS)


def _of(piece: Piece, what: Piece, unit: Unit, language: str) -> str:
    if piece.noun is None:
        return ""
    price = any(h.concept == "price" and h.start < what.end and what.start < h.end for h in unit.hits)
    if language == "fr":
        return fr.of(piece.noun) if price else fr.elided("de", piece.text)
    if language == "de":
        return f"für {piece.text}" if price else " ".join(de.with_("von", [piece.noun]))
    return f"of {piece.text}"
