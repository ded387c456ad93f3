"""A sentence in another language -> its elements in the reader's language: names, nouns, figures, dates."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from monitor.core.brief.cities import KIND, city
from monitor.core.brief.glossary import is_plural, term
from monitor.core.brief.grammar import Noun, quoted
from monitor.core.brief.nouns import Names, noun, surface
from monitor.core.brief.numbers import amount, when
from monitor.core.brief.units import Unit, iso_of
from monitor.core.brief.words.links import EVERY
from monitor.core.brief.words.phrases import PHRASES
from monitor.core.dates import Moment
from monitor.domain import Claim, ConceptHit

_NUMBERED = re.compile(r"[\d.,\u00a0\u202f]*\d[\u00a0\u202f ]?$")
_LARGE = re.compile(r"(?:millions?|milliards?)$")
_UNSAID = ("action", "unit", "pair")
_COUNTING = (None, "count", "persons", "jobs", "vehicles", "companies", "containers")
_NEAR = 24  # characters between a number and what it counts
_RANK = {"figure": 0, "date": 1, "noun": 2, "country": 2, "name": 3}


@dataclass(frozen=True, slots=True)
class Piece:
    """KIND: noun, country, name, figure or date. NOUN is set where a grammar can work with it."""

    kind: str
    text: str
    start: int
    end: int
    noun: Noun | None = None
    material: bool = False


def pieces(unit: Unit, language: str, names: Names, said: frozenset[str]) -> list[Piece]:
    """Return what can be said of the sentence, in its order, nothing over another, nothing twice."""
    found = [
        *_figures(unit, language),
        *_dates(unit, language),
        *_nouns(unit, language, names),
        *_names(unit),
    ]
    taken: list[Piece] = []
    seen: set[str] = set(said)
    for piece in sorted(found, key=lambda p: (_RANK[p.kind] > 1, p.start - p.end, p.start, -len(p.text))):
        covered = any(piece.start < t.end and t.start < piece.end for t in taken)
        if covered or (piece.kind != "figure" and piece.text.lower() in seen):
            continue
        seen.add(piece.text.lower())
        taken.append(piece)
    return sorted(taken, key=lambda p: p.start)


def _figures(unit: Unit, language: str) -> Iterator[Piece]:
    for claim in unit.claims:
        if claim.unit != "date" and claim.value is not None:
            text, end = _with_unit(claim, unit, language)
            if not _of_nothing(claim, text, language):
                yield Piece("figure", f"{text}{_every(claim, unit, language)}", claim.start, end)


def _of_nothing(claim: Claim, text: str, language: str) -> bool:
    """Say whether it is a small bare number, and nobody knows of what."""
    bare = claim.unit in (None, "count") and claim.before is None and (claim.value or 0) < 1000
    return bare and not claim.indicator and text == amount(claim, language)


def _every(claim: Claim, unit: Unit, language: str) -> str:
    """Return *a year*, *a day* where the source says so right beside the figure."""
    if "/" in (claim.unit or ""):
        return ""
    text = unit.member.entry.text
    near = text[max(0, claim.start - 12) : claim.start] + "\n" + text[claim.end : claim.end + 40]
    for every, pattern in EVERY.get(unit.language, {}).items():
        if re.search(pattern, near, re.IGNORECASE):
            return f" {PHRASES[language][every]}"
    return ""


def _with_unit(claim: Claim, unit: Unit, language: str) -> tuple[str, int]:
    """Write the value; what is counted is the noun in or right behind the span, in the plural where it is one."""
    value = amount(claim, language)
    if claim.unit not in _COUNTING:
        return value, claim.end
    bare = amount(replace(claim, unit="count"), language)
    stop = min((c.start for c in unit.claims if c.start > claim.start), default=unit.end)
    after = next(
        (h for h in unit.terms if claim.start <= h.start < stop and h.start - claim.end <= _NEAR), None
    )
    if after is None or re.search(r"[,.;:(]", unit.member.entry.text[claim.end : after.start]):
        return value, claim.end
    word = term(after.concept, language, plural=abs(claim.value or 0) >= 2).text
    link = " de " if language == "fr" and _LARGE.search(bare) else " "
    return f"{bare}{link}{word}", max(after.end, claim.end)


def _dates(unit: Unit, language: str) -> Iterator[Piece]:
    for moment in unit.moments:
        iso = iso_of(moment, unit.member.entry.text)
        if iso is not None:
            yield Piece("date", when(iso, _how(moment), language), moment.start, moment.end)


def _how(moment: Moment) -> str:
    return "by" if moment.deadline else "since" if moment.since else "from" if moment.effect else "on"


def _nouns(unit: Unit, language: str, names: Names) -> Iterator[Piece]:
    text = unit.member.entry.text
    towns = {(hit.start, hit.end) for hit in unit.terms if hit.kind == KIND}
    for hit in unit.hits:
        if (hit.start, hit.end) in towns or _stands_for_holder(hit, unit):
            continue
        if _can_be_said(hit, language, names):
            found = noun(hit.concept, language, names)
            if called := surface(hit, unit.member, language, names):
                found = replace(found, text=called)
            kind = "country" if hit.kind == "country" else "noun" if found.article else "name"
            yield Piece(kind, found.text, hit.start, hit.end, found, hit.kind == "material")
    for hit in unit.terms:
        if hit.kind == KIND:
            name = city(hit.concept, language)
            yield Piece("name", name, hit.start, hit.end, Noun(name, article=False, place=True))
            continue
        found = _term(hit, text, unit.language, language)
        yield Piece("noun", found.text, hit.start, hit.end, found)


def _stands_for_holder(hit: ConceptHit, unit: Unit) -> bool:
    """Say whether a sector is only what a company is called by (*Flugzeugbauer Airbus*) or has a better word of ours."""
    if hit.kind != "sector":
        return False
    starts = [*(h.start for h in unit.hits), *(n.start for n in unit.names)]
    behind = any(0 < start - hit.end < 3 for start in starts)
    return behind or any(t.start < hit.end and hit.start < t.end for t in unit.terms)


def _can_be_said(hit: ConceptHit, language: str, names: Names) -> bool:
    """Leave out what has no name in the reader's language, and a house that stands for its holder (*US-Präsident*)."""
    concept = names.concepts.get(hit.concept)
    if hit.kind in _UNSAID or (hit.kind == "organisation" and hit.metonym):
        return False
    proper = hit.kind in ("country", "organisation", "person")
    return concept is None or proper or bool(concept.names.get(language) or concept.names.get("all"))


def _term(hit: ConceptHit, text: str, source: str, language: str) -> Noun:
    counted = bool(_NUMBERED.search(text, max(0, hit.start - 16), hit.start))
    return term(hit.concept, language, plural=counted or is_plural(hit, text, source))


def _names(unit: Unit) -> Iterator[Piece]:
    for name in unit.names:
        text = name.text if name.sure else quoted(name.text, unit.language)
        yield Piece(
            "name", text, name.start, name.end, Noun(text, article=False, place=True) if name.sure else None
        )
