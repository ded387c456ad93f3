"""A sentence in another language -> its elements (names, nouns, figures, dates) in the reader's language, in order.

Nothing is said that the sentence does not hold: the order of the source is kept, its clauses stay apart, and only
what a lexicon, a claim, a date or a proper name gives is printed.
"""

import re
from dataclasses import dataclass

from monitor.core.brief.glossary import KIND, term
from monitor.core.brief.grammar import quoted
from monitor.core.brief.nouns import Names, noun
from monitor.core.brief.numbers import amount, day
from monitor.core.brief.units import Unit, iso_of
from monitor.core.brief.words.phrases import PHRASES
from monitor.domain import Claim, ConceptHit

_CLAUSE = re.compile(r"[;:]\s|[,、，]\s|\s[–—-]\s|[。；：]")
_NUMBERED = re.compile(r"\d[\d.,\u00a0\u202f ]*$")
_PLURAL_AFTER = re.compile(
    r"(?:[\d.,]+|[a-zéè]{2,9}(?:zwei|drei|vier|sechs|sieben|two|three|four|five|six|seven|eight|deux|trois|quatre|cinq|sept|huit))\s+$"
)


@dataclass(frozen=True, slots=True)
class Piece:
    """KIND: noun, name, figure or date."""

    kind: str
    text: str
    start: int
    end: int


def glossed(unit: Unit, language: str, names: Names, *, said: frozenset[str] = frozenset()) -> str:
    """Print the elements of a sentence; SAID are words that stand in its label or sentence already."""
    clauses = [_clause(pieces) for pieces in _by_clause(unit, _pieces(unit, language, names, said))]
    return (
        " ; ".join(clause for clause in clauses if clause)
        if language == "fr"
        else "; ".join(c for c in clauses if c)
    )


def _pieces(unit: Unit, language: str, names: Names, said: frozenset[str]) -> list[Piece]:
    found = [
        *_figures(unit, language),
        *_dates(unit, language),
        *_nouns(unit, language, names),
        *_names(unit),
    ]
    taken: list[Piece] = []
    seen: set[str] = set(said)
    for piece in sorted(found, key=lambda p: (p.start, _RANK[p.kind])):
        covered = any(piece.start < t.end and t.start < piece.end for t in taken)
        if covered or (piece.kind != "figure" and piece.text.lower() in seen):
            continue
        seen.add(piece.text.lower())
        taken.append(piece)
    return taken


_RANK = {"figure": 0, "date": 1, "noun": 2, "name": 3}


def _figures(unit: Unit, language: str) -> list[Piece]:
    text = unit.member.entry.text
    found: list[Piece] = []
    for claim in unit.claims:
        if claim.unit == "date" or claim.value is None:
            continue
        start, end = claim.start, claim.end
        if not text[start:end].strip():
            continue
        found.append(Piece("figure", _with_unit(claim, unit, language), start, end))
    return found


def _with_unit(claim: Claim, unit: Unit, language: str) -> str:
    value = amount(claim, language)
    if claim.unit not in (None, "count"):
        return value
    after = next((h for h in unit.terms if 0 <= h.start - claim.end <= 24), None)
    if after is None:
        return value
    word = term(after.concept, language, plural=abs(claim.value or 0) >= 2).text
    link = " de " if language == "fr" and re.search(r"(?:million|milliard)s?$", value) else " "
    return f"{value}{link}{word}"


def _dates(unit: Unit, language: str) -> list[Piece]:
    words = PHRASES[language]
    found = []
    for moment in unit.moments:
        iso = iso_of(moment, unit.member.entry.text)
        if iso is None:
            continue
        written = day(iso, language)
        key = "by" if moment.deadline else "since" if moment.since else "on"
        found.append(Piece("date", words[key].format(date=written), moment.start, moment.end))
    return found


def _nouns(unit: Unit, language: str, names: Names) -> list[Piece]:
    text = unit.member.entry.text
    hits = [h for h in unit.hits if h.kind not in ("action", "unit", "pair")]
    known = [Piece("noun", noun(h.concept, language, names).text, h.start, h.end) for h in hits]
    return known + [
        Piece("noun", _term(h, text, language), h.start, h.end) for h in unit.terms if h.kind == KIND
    ]


def _term(hit: ConceptHit, text: str, language: str) -> str:
    before = text[max(0, hit.start - 16) : hit.start]
    return term(
        hit.concept, language, plural=bool(_NUMBERED.search(before.rstrip()) or _PLURAL_AFTER.search(before))
    ).text


def _names(unit: Unit) -> list[Piece]:
    return [
        Piece("name", name.text if name.sure else quoted(name.text, unit.language), name.start, name.end)
        for name in unit.names
    ]


def _by_clause(unit: Unit, pieces: list[Piece]) -> list[list[Piece]]:
    edges = [unit.start + m.start() for m in _CLAUSE.finditer(unit.text)]
    groups: list[list[Piece]] = []
    last = -1
    for piece in pieces:
        clause = sum(edge <= piece.start for edge in edges)
        if clause != last or not groups:
            groups.append([])
            last = clause
        groups[-1].append(piece)
    return groups


def _clause(pieces: list[Piece]) -> str:
    """Join with commas; the first figure after nouns and names stands behind a colon."""
    text, colon = "", False
    for at, piece in enumerate(pieces):
        if at == 0:
            text = piece.text
        elif piece.kind == "figure" and not colon and pieces[at - 1].kind in ("noun", "name"):
            text, colon = f"{text}: {piece.text}", True
        else:
            text = f"{text}, {piece.text}"
    return text

