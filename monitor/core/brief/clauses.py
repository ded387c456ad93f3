"""The elements of a clause -> a sentence, where its verb, who does it and the figure are known; else nothing.

Only what the source states as done is told so: a clause that plans, asks, denies or supposes stays a note.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from monitor.core.brief.chunks import Chunk, chunks
from monitor.core.brief.clause_parts import (
    accused,
    adverb,
    fronted,
    is_name,
    many,
    opens,
    preceded,
    subject,
    tail,
)
from monitor.core.brief.grammar import fr
from monitor.core.brief.pieces import Piece
from monitor.core.brief.slight import is_hearsay
from monitor.core.brief.units import Unit
from monitor.core.brief.words.clauses import BETWEEN, DID, FORMS, MADE, MOVED, OPEN, PLANNED, TURNED
from monitor.core.brief.words.moves import FALLS, RISES
from monitor.core.brief.words.phrases import PHRASES
from monitor.core.brief.words.undone import INTENDED_ACTS
from monitor.core.kept import kept
from monitor.domain import Claim

_WHICH = re.compile(r",\s*(?:que|qui|which|die|der|das|welche[rs]?)\s*", re.IGNORECASE)
_SUBJECT = re.compile(r"\s?(?:は|が|も|では)")
_ASIDE = re.compile(r"[^,;:.。，、；：]{0,24}")
_ASIDE_ZH = re.compile(
    r"[量额则已共约现仅将年占达]{0,3}"
)  # what else stands there is what the verb is said of
_BESIDE_MEAN = re.compile(
    r"\s*(?:(?:per cent|percent|Prozent|pour cent|%)\s*)?(?:below|above|under|over|unter|über|sous|au-dessus|en dessous|au-dessous|inférieur|supérieur|por debajo|por encima)",
    re.IGNORECASE,
)
_WEIGHED = ("t", "kg", "g", "bbl", "lb", "oz")
_DOUBTED = frozenset({"hedged", "anonymous", "estimate"})
_CODE = len("USD")
_OF_THINGS = ("account", "reach", "cover")
_OF_WHOSE = re.compile(r"(?: of [^,;.]{2,30})?['’]s? [a-z]")
_LASTS = ("days", "weeks", "months", "years")


@dataclass(frozen=True, slots=True)
class _Verb:
    id: str
    start: int
    end: int
    past: bool


def clause_told(
    unit: Unit, found: Sequence[Piece], span: tuple[int, int], language: str, last: Chunk | None = None
) -> str:
    """Return the clause that lies at SPAN as a sentence without its stop, or nothing; LAST ends the clause before."""
    if unit.cues & _DOUBTED or is_hearsay(unit) or not any(piece.kind == "figure" for piece in found):
        return ""
    words = unit.member.entry.text[span[0] : span[1]]
    if any(piece.move for piece in found):
        return _moving(unit, found, words, span[0], language)
    return _lasting(unit, found, language) or _doing(unit, found, span, language, last)


def _moving(unit: Unit, found: Sequence[Piece], words: str, start: int, language: str) -> str:
    """Say *the price of nickel fell 0.8% to $15,320*, or *BASF cut production by 15%*."""
    place = next(i for i, piece in enumerate(found) if piece.move)
    before, after = chunks(unit, found[:place], language), chunks(unit, found[place + 1 :], language)
    heads = [chunk for chunk in before if chunk.kind == "nominal"]
    if any(chunk.kind == "figure" for chunk in before) or not heads or _is_the_move(heads[-1], unit):
        return ""
    if not opens(unit, before, start) or _BESIDE_MEAN.match(unit.member.entry.text, found[place].end):
        return ""
    made = kept(MADE[unit.language]).search(words)
    edge = found[place].start - start
    near = words[edge:] if unit.language == "ja" else words[:edge]  # *hat gesenkt und will* is done
    planned = kept(PLANNED[unit.language]).search(near)
    if unit.language in _VERB_FIRST and not _says_how(unit, found[place], words[:edge]):
        return ""
    dates = [c for c in (*before, *after) if c.kind == "date"]
    if any(_is_to_come_on(c, unit) for c in dates):
        return ""
    hung = tail(unit, None, [c for c in after if c.kind != "date"], language)
    if not found[place].move[1] and made:
        return ""  # *cut output to 300 tonnes*: a note says it
    if len(heads) == 2 and made and is_name(heads[0]) and heads[1].first and heads[1].first.kind == "noun":
        return _made(heads, found[place], dates, bool(planned), language) + hung
    if len(heads) != 1 or made or is_name(heads[0]) or kept(OPEN[unit.language]).search(words):
        return ""
    return rose(heads[0], found[place], dates, language) + hung


# Where the verb stands before the share: what rises behind it is another's (*agreed to a 6% pay rise*).
_VERB_FIRST = ("en", "fr", "es")
_ADVERB = re.compile(r"\s*(?:higher|lower|up|down|more|less|de plus|de moins|más|menos)\b", re.IGNORECASE)


def _says_how(unit: Unit, share: Piece, before: str) -> bool:
    """Say whether the clause says of its subject that it rose or fell."""
    moves = any(kept(way[unit.language]).search(before) for way in (RISES, FALLS))
    return moves or bool(_ADVERB.match(unit.member.entry.text, share.end))


def _is_the_move(head: Chunk, unit: Unit) -> bool:
    """Say whether the noun is only the word for the move itself: *a growth of 21%* does not rise."""
    if head.first is None:
        return True
    word = unit.member.entry.text[head.first.start : head.first.end]
    ways = (RISES[unit.language], FALLS[unit.language])
    return head.first.kind == "noun" and any(kept(way).fullmatch(word) for way in ways)


def rose(head: Chunk, piece: Piece, dates: Sequence[Chunk], language: str) -> str:
    """Say *the exports fell 27% to 3,900 tonnes*, or only where they fell to."""
    way, value, led = piece.move
    verb = MOVED[language][way][many(head, language)]
    when = adverb(dates, language)
    who = subject(head, language)
    if language == "de":
        by = f" um {value}" if value else ""
        bare = not value and not led  # *fiel* alone is no news in German
        if bare:
            be = "sind" if many(head, language) else "ist"
            return f"{who} {be}{when} {'gestiegen' if way == 'up' else 'gesunken'}"
        return f"{fronted(who, verb, when)}{by}{f' auf {led}' if led else ''}"
    if language == "fr":
        have = "ont" if many(head, language) else "a"
        by = f" {fr.elided('de', value)}{',' * bool(led)}" if value else ""
        return f"{who} {have} {verb}{by}{f' à {led}' if led else ''}{when}"
    by = f" {value}" if value else ""
    return f"{who} {verb}{by}{f' to {led}' if led else ''}{when}"


def _made(heads: Sequence[Chunk], piece: Piece, dates: Sequence[Chunk], planned: bool, language: str) -> str:
    way, value, led = piece.move
    past, infinitive = TURNED[language][way]
    who, when, several = subject(heads[0], language), adverb(dates, language), many(heads[0], language)
    what = accused(heads[1], language)
    if language == "de":
        share = f"um {value}{f' auf {led}' if led else ''}"
        modal = "wollen" if several else "will"
        if planned:
            return f"{fronted(who, modal, when)} {what} {share} {infinitive}"
        return f"{fronted(who, past + 'n' * several, when)} {what} {share}"
    if language == "fr":
        lead = (
            f"{'prévoient' if several else 'prévoit'} de {infinitive}"
            if planned
            else f"{'ont' if several else 'a'} {past}"
        )
        return f"{who} {lead} {what} {fr.elided('de', value)}{f', à {led}' if led else ''}{when}"
    lead = f"{'plan' if several else 'plans'} to {infinitive}" if planned else past
    return f"{who} {lead} {what} by {value}{f' to {led}' if led else ''}{when}"


def _doing(
    unit: Unit, found: Sequence[Piece], span: tuple[int, int], language: str, last: Chunk | None
) -> str:
    """Say *Antamina produced 427,000 tonnes of copper in 2025*."""
    verb = _timed(_verb(unit, span), unit, span)
    if verb is None:
        return ""
    text = unit.member.entry.text
    if kept(OPEN[unit.language]).search(text[span[0] : span[1]]):
        return ""
    found = [piece for piece in found if piece.end <= verb.start or verb.end <= piece.start]
    split = _split(unit, found, verb, language) or _relative(unit, found, verb, span[0], last, language)
    if split is None:
        return ""
    head, rest = split
    if head is not last and not opens(unit, [head], span[0]):
        return ""
    place = next((i for i, chunk in enumerate(rest) if chunk.kind == "figure"), None)
    if place is None or _OF_WHOSE.match(unit.member.entry.text, rest[place].end):
        return ""  # *70% of Zambia's export earnings* are not of the country
    dates = [chunk for chunk in rest if chunk.kind == "date"]
    things = [chunk for chunk in rest[:place] if chunk.kind == "nominal"]
    what = _what(rest[place], things, language)
    opening = rest[place].first
    claim = opening.claim if opening else None
    if head.first is not None and head.first.material and verb.id not in _OF_THINGS:
        return ""  # nickel exports nothing
    if not what or not _fits(verb, claim):
        return ""
    hung = tail(unit, rest[place], [chunk for chunk in rest[place + 1 :] if chunk.kind != "date"], language)
    joined = hung if hung and not re.search(r"[;(]", hung) else ""
    return _did(verb, head, what + joined, dates, language) + hung.removeprefix(joined)


def _verb(unit: Unit, span: tuple[int, int]) -> _Verb | None:
    """Return the one verb of the clause that we can say; two may have two subjects."""
    words = unit.member.entry.text[span[0] : span[1]]
    found = [
        _Verb(id, span[0] + match.start(), span[0] + match.end(), past)
        for id, table in DID.items()
        for past, pattern in zip((True, False), table[unit.language], strict=True)
        for match in kept(pattern, 0).finditer(words)
    ]
    return found[0] if len(found) == 1 else None


def _split(
    unit: Unit, found: Sequence[Piece], verb: _Verb, language: str
) -> tuple[Chunk, list[Chunk]] | None:
    """Return who does it and the chunks of what is done, where nothing unknown stands between them."""
    text = unit.member.entry.text
    if unit.language == "ja":
        told = chunks(unit, [piece for piece in found if piece.end <= verb.start], language)
        heads = [chunk for chunk in told[:1] if chunk.kind == "nominal"]
        if not heads or not _SUBJECT.match(text, heads[0].end):
            return None
        last = told[-1]
        near = last.kind == "figure" and kept(BETWEEN["ja"], 0).fullmatch(text[last.end : verb.start])
        return (heads[0], told[1:]) if near else None
    before = chunks(unit, [piece for piece in found if piece.end <= verb.start], language)
    after = chunks(unit, [piece for piece in found if piece.start >= verb.end], language)
    heads = [chunk for chunk in before if chunk.kind == "nominal"]
    if len(heads) != 1 or any(chunk.kind in ("figure", "source") for chunk in before):
        return None
    aside = _ASIDE_ZH if unit.language == "zh" else _ASIDE
    if not aside.fullmatch(text[heads[0].end : verb.start]):
        return None
    first = next((chunk for chunk in after if chunk.kind == "figure"), None)
    if first is None or first.first is None:
        return None
    ahead = [c for c in after[: after.index(first)] if c.first is not None]
    edges = [
        (verb.end, *[c.end for c in ahead]),
        (*[c.first.start for c in ahead if c.first], first.first.start),
    ]
    gaps = [text[left:right] for left, right in zip(*edges, strict=True)]
    if not all(kept(BETWEEN[unit.language], 0).fullmatch(gap) for gap in gaps):
        return None
    return heads[0], [*(c for c in before if c.kind == "date"), *after]


def _relative(
    unit: Unit, found: Sequence[Piece], verb: _Verb, start: int, last: Chunk | None, language: str
) -> tuple[Chunk, list[Chunk]] | None:
    """Return the name before *, which* as who does it: *la Chine, qui raffine 65 % du lithium*."""
    text = unit.member.entry.text
    named = last is not None and is_name(last) and not text[last.end : start].strip()
    if last is not None and last.first is not None and preceded(unit, last.first.start):
        return None  # *in the east of the Congo, which supplies 15%*: it may be the mine there
    if last is None or not named or not _WHICH.fullmatch(text[start : verb.start]):
        return None
    after = chunks(unit, [piece for piece in found if piece.start >= verb.end], language)
    near = (
        after
        and after[0].first
        and kept(BETWEEN[unit.language], 0).fullmatch(text[verb.end : after[0].first.start])
    )
    return (last, after) if near and after[0].kind == "figure" else None


def _what(figure: Chunk, things: Sequence[Chunk], language: str) -> str:
    """Join a figure with the one material that stands before it: *720 tonnes of tantalum*, *lithium for $910 million*."""
    if not things:
        return figure.text
    thing = things[0].first
    claim = figure.first.claim if figure.first else None
    if len(things) > 1 or thing is None or not thing.material or thing.noun is None or claim is None:
        return ""
    unit = claim.unit or ""
    if unit in _WEIGHED:
        of = {"fr": fr.elided("de", thing.text), "de": thing.text, "en": f"of {thing.text}"}[language]
        return f"{figure.text} {of}"
    if len(unit) == 3 and unit.isupper():
        return {
            "fr": f"{fr.of(thing.noun)} pour {figure.text}",
            "de": f"{thing.text} für {figure.text}",
            "en": f"{thing.text} for {figure.text}",
        }[language]
    return ""


def _did(verb: _Verb, head: Chunk, what: str, dates: Sequence[Chunk], language: str) -> str:
    several = many(head, language)
    form = FORMS[verb.id][language][(0 if verb.past else 2) + several]
    if language == "fr" and verb.past:
        form = f"{'ont' if several else 'a'} {form}"
    who, when = subject(head, language), adverb(dates, language)
    if language != "de":
        return f"{who} {form} {what}{when}"
    if verb.id == "account":
        return f"auf {accused(head, language)} {'entfielen' if verb.past else 'entfallen'} {what}{when}"
    return f"{fronted(who, form, when)} {what}"


def _fits(verb: _Verb, claim: Claim | None) -> bool:
    """Say whether it can be of such a figure: a share is owned, no money is produced (*fördert mit 120 Millionen Euro*)."""
    unit = (claim.unit if claim else "") or ""
    if verb.id == "own":
        return unit == "percent"
    return not (verb.id == "produce" and len(unit) == _CODE and unit.isupper())


def _only_whose(head: Chunk, unit: Unit) -> bool:
    """Say whether a country only says whose a house is: *le fabricant américain Kemet*."""
    first = head.first
    return first is not None and first.kind == "country" and unit.member.entry.text[first.start].islower()


def _timed(verb: _Verb | None, unit: Unit, span: tuple[int, int]) -> _Verb | None:
    """Leave nothing of a time to come in the past: *明年配额为2.5亿吨* has not been reached."""
    return replace(verb, past=False) if verb and verb.past and _is_ahead(unit, span) else verb


def _is_ahead(unit: Unit, span: tuple[int, int]) -> bool:
    """Say whether a Japanese or Chinese clause, whose verb has no past, names a time behind its text."""
    published = unit.member.entry.published
    if unit.language not in ("ja", "zh") or published is None:
        return False
    inside = (m.iso for m in unit.moments if m.iso and span[0] <= m.start < span[1])
    return any(iso[:4] > str(published.year) for iso in inside)


def _is_to_come_on(day: Chunk, unit: Unit) -> bool:
    """Say whether the day lies behind the text's own: nothing has moved then."""
    published = unit.member.entry.published
    iso = day.first.iso if day.first else ""
    dated = re.fullmatch(r"\d{4}(?:-\d\d){0,2}", iso) is not None
    return bool(published and dated and iso > published.date().isoformat()[: len(iso)])


def _is_to_come(unit: Unit) -> bool:
    """Say whether the stocks are only to be built: nobody has them yet."""
    told = unit.text.rstrip("。")
    return told.endswith("へ") or kept(INTENDED_ACTS[unit.language]).search(told) is not None


def _lasting(unit: Unit, found: Sequence[Piece], language: str) -> str:
    """Say *Gelsenwasser has stocks for three weeks*."""
    figures = [piece for piece in found if piece.kind == "figure"]
    claim = figures[0].claim if len(figures) == 1 else None
    if claim is None or claim.indicator != "stocks" or claim.unit not in _LASTS or _is_to_come(unit):
        return ""
    heads = [chunk for chunk in chunks(unit, found, language) if chunk.kind == "nominal" and is_name(chunk)]
    if len(heads) != 1 or _only_whose(heads[0], unit):
        return ""
    who, several = subject(heads[0], language), many(heads[0], language)
    return PHRASES[language]["stocks_many" if several else "stocks_one"].format(
        who=who, value=figures[0].text
    )
