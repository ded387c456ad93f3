"""The elements of a sentence -> a note in the reader's language that keeps the source's order and its ties.

Nothing is added: two nouns are tied by a preposition only where the source ties them so; else a comma stands between.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import takewhile

from monitor.core.brief.glossary import term
from monitor.core.brief.grammar import Noun, de, en, fr
from monitor.core.brief.moved import moved
from monitor.core.brief.nouns import Names
from monitor.core.brief.numbers import joined
from monitor.core.brief.pieces import Piece, pieces
from monitor.core.brief.units import Unit
from monitor.core.brief.words.links import ACCORDING, LINKS
from monitor.core.brief.words.phrases import PHRASES

_CLAUSE = re.compile(r"[;:]\s|,\s(?![^,]{1,30},? (?:und|and|et|y)\b)|\s[–—-]\s|[。；：，]")


_AND = {"fr": "et", "de": "und", "en": "and"}
_POSSESSIVE = ("'s", "’s", "s'", "'", "’")  # English: *A's B* is *B of A*
_TELLING = 3  # common nouns that together tell something
_LONGEST_HEAD = 90  # characters


@dataclass(frozen=True, slots=True)
class Chunk:
    """Pieces tied into one phrase. KIND: nominal, figure, date or source. TIED: the last tie, which *and* repeats."""

    kind: str
    text: str
    tied: str = ""


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

    Without BARE, one or two common nouns alone are not worth a line; BEHIND a sentence that says the act, no clause of them is.
    """
    found = moved(pieces(unit, language, names, said), unit, language)
    if len(found) < 2 and not said and all(piece.kind in ("noun", "name", "country") for piece in found):
        return ""
    clauses = _by_clause(unit, found)
    if behind:
        clauses = [kept for clause in clauses if (kept := _worth(clause))]
    groups = [_chunks(unit, group, language) for group in clauses]
    if not said and all(chunk.kind == "nominal" for group in groups for chunk in group):
        proper = (
            bare or len(found) >= _TELLING or any(piece.kind != "noun" or piece.material for piece in found)
        )
        return _mentioned([c.text for group in groups for c in group], language) if proper else ""
    return "; ".join(clause for group in groups if (clause := _sentence(group)))


def _worth(clause: Sequence[Piece]) -> list[Piece]:
    """Keep behind a sentence, of a clause without figure or day, what is more than one or two common nouns."""
    nouns = {piece.text.lower().rstrip("sn") for piece in clause if piece.kind == "noun"}
    if len(nouns) >= _TELLING or any(piece.kind in ("figure", "date") for piece in clause):
        return list(clause)
    return [piece for piece in clause if piece.kind != "noun" or piece.material]


def _mentioned(words: list[str], language: str) -> str:
    """Say plainly that these are only named: nothing is known of how they hang together."""
    if len(words) < 2:
        return "".join(words)
    words = [word for told in words for word in told.split(f" {_AND[language]} ")]
    return PHRASES[language]["topics"].format(names=joined(words, language))


def topics(unit: Unit, language: str, names: Names) -> list[Piece]:
    """Return the countries, sure names and nouns of a sentence, in its order."""
    found = pieces(unit, language, names, frozenset())
    return [p for p in found if p.noun is not None and p.noun.gender != "x"]


def headed(text: str) -> tuple[str, str]:
    """Split a note into what it is about and what is said of it; a long or missing head stays in the text."""
    head, colon, rest = text.partition(": ")
    if not colon or ";" in head or len(head) > _LONGEST_HEAD or head.strip() in _LISTING:
        return "", text
    return head, rest


def _by_clause(unit: Unit, found: Sequence[Piece]) -> list[list[Piece]]:
    edges = [unit.start + m.start() for m in _CLAUSE.finditer(unit.text)]
    groups: list[list[Piece]] = []
    last = -1
    for piece in found:
        clause = sum(edge <= piece.start for edge in edges)
        if clause != last or not groups:
            groups.append([])
            last = clause
        groups[-1].append(piece)
    return groups


def _chunks(unit: Unit, found: Sequence[Piece], language: str) -> list[Chunk]:
    text = unit.member.entry.text
    chunks: list[Chunk] = []
    for at, piece in enumerate(found):
        kind = _kind(text, found[at - 1], piece, unit.language) if at else ""
        last = chunks[-1].tied if chunks else ""
        words = tie(kind, last, found[at - 1], piece, language) if kind else None
        owned = text[found[at - 1].end : piece.start].strip() in _POSSESSIVE if at else False
        if kind == "of" and (owned or unit.language in _OWNER_FIRST) and words is not None:
            turned = _turned(chunks[-1], found[at - 1], piece, language)
            if turned:
                chunks[-1] = turned
            else:
                chunks.append(_free(text, piece, unit.language, language))
        elif words is None:
            chunks.append(_free(text, piece, unit.language, language))
        else:
            text_ = _beside(chunks[-1].text, words, piece, language)
            chunks[-1] = Chunk(chunks[-1].kind, text_, last if kind == "and" else kind)
    return [replace(chunk, text=_counted_up(chunk.text, language)) for chunk in chunks]


def _beside(told: str, words: str, piece: Piece, language: str) -> str:
    """Set a material right behind its measure: *40 tonnes of copper a year*."""
    for every in ("a_year", "a_month", "a_day"):
        tail = f" {PHRASES[language][every]}"
        if piece.material and told.endswith(tail):
            return f"{told.removesuffix(tail)} {words}{tail}"
    return f"{told} {words}"


def _counted_up(text: str, language: str) -> str:
    """Write *A, B and C* where each was tied to the one before: *A and B and C*."""
    and_ = f" {_AND[language]} "
    *first, last = text.split(and_)
    return f"{', '.join(first)}{and_}{last}" if len(first) > 1 else text


def _turned(last: Chunk, owner: Piece, piece: Piece, language: str) -> Chunk | None:
    """Set *A no B* as *B of A*: what Japanese and Chinese own stands behind its owner."""
    if last.text != owner.text or owner.noun is None or owner.kind == "figure":
        return None
    if owner.kind == "country" and piece.kind == "name":  # *China's Tsingshan*
        return Chunk(last.kind, f"{piece.text} ({owner.text})", "of")
    words = _TIES[language]("of", "", owner, owner.noun)
    return Chunk(last.kind, f"{piece.text} {words}", "of") if words else None


def _kind(text: str, before: Piece, piece: Piece, source: str) -> str:
    """Return how the source ties two neighbours: of, and, in, from ..., beside (nothing between), or not at all."""
    between = text[before.end : piece.start]
    if len(between) > _REACH or piece.noun is None or before.kind == "date":
        return ""
    if _is_share_in(before, piece) and between.strip() == "in":
        return "of"
    if not between.strip():
        adverb = piece.noun.gender == "x" and before.kind == "figure"
        return "beside" if adverb or (before.kind == "noun" and piece.kind == "name") else ""
    return next((kind for kind in LINKS[source] if _link(source, kind).match(between)), "")


def _is_share_in(before: Piece, piece: Piece) -> bool:
    """Say whether it is a share *in* a house, which other languages call one *of* it."""
    shares = {term("share_stock", code, plural=many).text for code in PHRASES for many in (False, True)}
    return piece.kind == "name" and before.text in {
        *shares,
        "cours de l’action",
        "cours de l'action",
        "Aktienkurs",
    }


def _free(text: str, piece: Piece, source: str, language: str) -> Chunk:
    named = piece.kind in ("name", "country") or (piece.noun is not None and piece.noun.place)
    if named and _according(source).search(text[max(0, piece.start - 60) : piece.start]):
        return Chunk("source", PHRASES[language]["according"].format(who=_plain(piece, language)))
    kind = piece.kind if piece.kind in ("figure", "date") else "nominal"
    return Chunk(kind, piece.text)


def _plain(piece: Piece, language: str) -> str:
    """Write a noun after *selon* or *according to*, with its article where the language wants one."""
    if piece.noun is None or piece.kind == "name":
        return piece.text
    return (
        de.the(piece.noun, "dat")
        if language == "de" and piece.kind != "country"
        else {"fr": fr.the, "de": de.bare_dative, "en": en.definite}[language](piece.noun)
    )


@lru_cache(maxsize=8)
def _according(source: str) -> re.Pattern[str]:
    return re.compile(ACCORDING[source], re.IGNORECASE)


@lru_cache(maxsize=64)
def _link(source: str, kind: str) -> re.Pattern[str]:
    return re.compile(rf"\s*{LINKS[source].get(kind, '(?!)')}\s*$", re.IGNORECASE)


def tie(kind: str, last: str, before: Piece, piece: Piece, language: str) -> str | None:
    """Write PIECE with the words that tie it to BEFORE, or None where the language cannot say the tie safely."""
    if kind == "beside":
        return piece.text
    if piece.noun is None or (kind == "and" and not _alike(before, piece)):
        return None
    if kind in _PERSONAL and piece.kind not in ("country", "name"):
        return None
    if kind == "of" and piece.kind == "country" and (before.material or before.kind == "figure"):
        kind = "from"
    if kind == "of" and piece.material:
        return _of_material(before, piece, language)
    if kind in _NOT_AFTER_FIGURES and before.kind == "figure":
        return None
    return _TIES[language](kind, last, piece, piece.noun)


def _of_material(before: Piece, piece: Piece, language: str) -> str:
    """Tie a material to what is measured or made of it: *40 tonnes de cuivre*, *40 Tonnen Kupfer*, *82 % du graphite*."""
    assert piece.noun is not None  # noqa: S101 - only nouns are tied
    share = before.kind == "figure" and before.text.endswith("%")
    if language == "fr":
        priced = before.text.startswith(("prix", "cours", "valeur"))
        return fr.of(piece.noun) if share or priced else fr.elided("de", piece.text)
    if language == "de":
        return piece.text if before.kind == "figure" and not share else de.of(piece.noun)
    return f"of {piece.text}"


def _tie_fr(kind: str, last: str, piece: Piece, noun: Noun) -> str | None:
    if kind == "and":
        again = _tie_fr(last, "", piece, noun) if last in ("in", "from", "of") else piece.text
        return f"et {again}" if again else None
    if kind == "of":
        return fr.of(noun)
    if kind == "in":
        return fr.in_(noun) if piece.kind == "country" else f"à {piece.text}"
    if kind == "from":
        return fr.from_(noun) if piece.kind == "country" else fr.of(noun)
    return fr.with_(_FR[kind], [noun])[0]


def _tie_de(kind: str, last: str, piece: Piece, noun: Noun) -> str | None:
    if kind == "and":
        return f"und {de.bare(noun, 'dat') if last in ('in', 'from', 'of', 'with') else piece.text}"
    if " " in noun.text and piece.kind == "noun":
        return None  # an adjective would want its own ending
    if kind == "of":
        return de.genitive(noun) if piece.kind == "noun" else de.of(noun)
    if kind == "to" and noun.article:
        return f"in {de.the(noun, 'acc')}"
    if kind in ("for", "on") and not piece.material:
        return f"{_DE[kind]} {de.the(noun, 'acc')}"
    return de.with_(_DE[kind], [noun])[0]


def _tie_en(kind: str, last: str, piece: Piece, noun: Noun) -> str | None:
    proper = piece.text[:1].isupper() and not piece.text[:2].isupper()  # *Europe*, but *the EU*
    plain = piece.material or noun.plural or piece.kind == "name" or proper
    return f"{kind} {piece.text if plain or (kind == 'and' and not last) else en.definite(noun)}"


def _alike(before: Piece, piece: Piece) -> bool:
    return (before.kind == "figure") == (piece.kind == "figure") and (before.kind == "noun") == (
        piece.kind == "noun"
    )


_FR = {"to": "vers", "for": "pour", "with": "avec", "on": "sur", "against": "contre"}
_DE = {"in": "in", "from": "aus", "to": "nach", "with": "mit", "against": "gegen", "for": "für", "on": "auf"}
_PERSONAL = ("in", "from", "to", "with", "against")  # said of countries and names only
_NOT_AFTER_FIGURES = ("to", "for", "with", "on", "against")
_LISTING = frozenset(words["topics"].partition(":")[0].strip() for words in PHRASES.values())
_OWNER_FIRST = ("ja", "zh")
_REACH = 20  # characters between two words that a preposition ties
_TIES = {"fr": _tie_fr, "de": _tie_de, "en": _tie_en}


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
