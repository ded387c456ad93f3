"""The elements of a sentence -> a note in the reader's language that keeps the source's order and its ties.

Nothing is added: two nouns are tied by a preposition only where the source ties them so; else a comma stands between.
"""

import re
from collections.abc import Sequence
from itertools import takewhile

from monitor.core.brief.chunks import AND, Chunk, chunks, is_office_of
from monitor.core.brief.clauses import clause_told
from monitor.core.brief.moved import moved
from monitor.core.brief.nouns import Names
from monitor.core.brief.numbers import joined
from monitor.core.brief.pieces import Piece, pieces
from monitor.core.brief.units import Unit
from monitor.core.brief.words.events import GENERAL
from monitor.core.brief.words.phrases import PHRASES
from monitor.domain import Modality

_CLAUSE = re.compile(r"[;:]\s|,\s(?![^,]{1,30},? (?:und|and|et|y)\b)|\s[–—-]\s|[。；：，]")


_GENERAL = frozenset(word.rstrip("sn") for word in GENERAL)
_TELLING = 3  # common nouns that together tell something
_LONGEST_HEAD = 90  # characters


def glossed(
    unit: Unit,
    language: str,
    names: Names,
    *,
    said: frozenset[str] = frozenset(),
    bare: bool = True,
    behind: bool = False,
) -> str:
    """Print the elements of a sentence; SAID are words that stand in its label or sentence already.

    Without BARE, common nouns alone are not worth a line where nobody did anything; BEHIND a sentence that says the act, no clause of them is.
    """
    found = moved(pieces(unit, language, names, said), unit, language)
    if len(found) < 2 and not said and all(piece.kind in ("noun", "name", "country") for piece in found):
        return ""
    if behind:  # the day of the text itself stands above it
        published = unit.member.entry.published
        today = published.date().isoformat() if published else ""
        found = [piece for piece in found if not (piece.iso and piece.iso == today and piece.how == "on")]
    clauses = _by_clause(unit, found)
    if behind:
        clauses = [(kept, span) for clause, span in clauses if (kept := _worth(clause, said))]
    groups = [chunks(unit, clause, language) for clause, _ in clauses]
    if not said and all(chunk.kind == "nominal" for group in groups for chunk in group):
        acts = len(found) >= _TELLING and any(h.modality is Modality.ASSERTED for h in unit.happenings)
        proper = bare or acts or any(piece.kind != "noun" or piece.material for piece in found)
        return spoken_of([c for group in groups for c in group], language) if proper else ""
    told = (
        clause_told(unit, clause, span, language, before[-1] if before else None) or _sentence(group)
        for (clause, span), group, before in zip(clauses, groups, [[], *groups], strict=False)
    )
    return _joined([clause for clause in told if clause], groups)


def _joined(told: Sequence[str], groups: Sequence[Sequence[Chunk]]) -> str:
    """Join the clauses; one that only names a thing is what the figure behind it is of: *port: 19 ships*."""
    whole = len(told) == len(groups)
    out = told[0] if told else ""
    for at, clause in enumerate(told[1:], 1):
        of_it = whole and at == 1 and len(groups[0]) == 1 and groups[0][0].kind == "nominal"
        tie = ": " if of_it and groups[1][0].kind == "figure" and ": " not in clause else "; "
        out += tie + clause
    return out


def _worth(clause: Sequence[Piece], said: frozenset[str]) -> list[Piece]:
    """Keep behind a sentence, of a clause without figure or day, what is more than one or two common nouns, or more than one name.

    Words that tell little (*announcement*) or stand in what is SAID (*strait* behind the Strait of Hormuz) are not counted.
    """
    if any(piece.kind in ("figure", "date") for piece in clause):
        return list(clause)
    nouns = {
        piece.text.lower().rstrip("sn") for piece in clause if piece.kind == "noun" and not piece.material
    }
    telling = {n for n in nouns if n not in _GENERAL and not any(n in word.lower().split() for word in said)}
    if len(telling) >= _TELLING:
        return list(clause)
    named = [piece for piece in clause if piece.kind != "noun" or piece.material]
    return named if len(named) > 1 or any(piece.material for piece in named) else []


def spoken_of(told: Sequence[Chunk], language: str) -> str:
    """Name of what it is: nothing is known of how the things hang together. None comes twice."""
    found: dict[str, str] = {}
    and_ = f" {AND[language]} "
    for chunk in told:
        whole = chunk.first is not None and and_ in chunk.first.text  # *Ministry of Economy and Trade*
        for text in [chunk.text] if whole else chunk.text.split(and_):
            found.setdefault(text.lower(), text)
    if len(told) == 1:
        return told[0].text
    return PHRASES[language]["topics"].format(names=joined(list(found.values()), language))


def speaks_of(unit: Unit, language: str, names: Names, *, bare: bool = False) -> list[Chunk]:
    """Return the phrases of a sentence of which only things and names can be said, else none; BARE takes mere nouns, too."""
    found = moved(pieces(unit, language, names, frozenset()), unit, language)
    told = [chunk for clause, _ in _by_clause(unit, found) for chunk in chunks(unit, clause, language)]
    enough = bare or (len(found) > 1 and any(piece.kind != "noun" or piece.material for piece in found))
    return told if enough and all(chunk.kind == "nominal" for chunk in told) else []


def topics(unit: Unit, language: str, names: Names) -> list[Piece]:
    """Return the countries, sure names and nouns of a sentence, in its order."""
    found = pieces(unit, language, names, frozenset())
    return [p for p in found if p.noun is not None and p.noun.gender != "x"]


def headed(text: str) -> tuple[str, str]:
    """Split a note into what it is about and what is said of it; a long or missing head stays in the text."""
    head, colon, rest = text.partition(": ")
    if not colon or ";" in head or len(head) > _LONGEST_HEAD:
        return "", text
    return head.rstrip(), rest


def _by_clause(unit: Unit, found: Sequence[Piece]) -> list[tuple[list[Piece], tuple[int, int]]]:
    """Group the pieces by the clauses they stand in, each with where it lies."""
    edges = [unit.start, *(unit.start + m.start() for m in _CLAUSE.finditer(unit.text)), unit.end]
    groups: list[tuple[list[Piece], tuple[int, int]]] = []
    for piece in found:
        if groups and is_office_of(unit.member.entry.text, groups[-1][0][-1], piece):
            groups[-1][0].append(piece)
            continue
        place = max(n for n, edge in enumerate(edges[:-1]) if edge <= piece.start)
        span = (edges[place], edges[place + 1])
        if not groups or groups[-1][1] != span:
            groups.append(([], span))
        groups[-1][0].append(piece)
    return groups


def _sentence(chunks: Sequence[Chunk]) -> str:
    """Join the chunks of a clause: what it is about, a colon, then figures; a date that opens it goes behind."""
    dates = _until(chunks, "date")
    ordered = [*chunks[len(dates) :], *dates]
    head = [c.text for c in _until(ordered, "nominal")]
    rest = ordered[len(head) :]
    if not rest:
        return ", ".join(head)
    tail = ", ".join(_tail(rest))
    return (
        f"{', '.join(head)}: {tail}"
        if head and rest[0].kind in ("figure", "date")
        else ", ".join([*head, tail])
    )


def _until(chunks: Sequence[Chunk], kind: str) -> list[Chunk]:
    return list(takewhile(lambda chunk: chunk.kind == kind, chunks))


def _tail(chunks: Sequence[Chunk]) -> list[str]:
    """Put a date that follows a figure into brackets behind it."""
    out: list[str] = []
    for at, chunk in enumerate(chunks):
        if chunk.kind == "date" and at and chunks[at - 1].kind == "figure" and out:
            out[-1] = f"{out[-1]} ({chunk.text})"
        else:
            out.append(chunk.text)
    return out
