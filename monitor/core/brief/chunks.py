"""The elements of a clause -> phrases: two are tied by a preposition only where the source ties them so."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from monitor.core.brief.glossary import term
from monitor.core.brief.grammar import Noun, de, en, fr
from monitor.core.brief.pieces import Piece
from monitor.core.brief.units import Unit
from monitor.core.brief.words.links import ACCORDING, LINKS
from monitor.core.brief.words.phrases import PHRASES
from monitor.core.brief.works import compounded
from monitor.core.kept import kept

AND = {"fr": "et", "de": "und", "en": "and"}
_POSSESSIVE = ("'s", "’s", "s'", "'", "’")  # English: *A's B* is *B of A*


@dataclass(frozen=True, slots=True)
class Chunk:
    """Pieces tied into one phrase. KIND: nominal, figure, date or source. TIED: the last tie, which *and* repeats; FIRST: the piece it opens with."""

    kind: str
    text: str
    tied: str = ""
    first: Piece | None = None
    end: int = 0


def chunks(unit: Unit, found: Sequence[Piece], language: str) -> list[Chunk]:
    text = unit.member.entry.text
    told: list[Chunk] = []
    for at, piece in enumerate(found):
        kind = _kind(text, found[at - 1], piece, unit.language) if at else ""
        if kind == "in" and _is_to_house(text, found[at - 1], piece, unit):
            kind = ""
        last = told[-1].tied if told else ""
        words = tie(kind, last, found[at - 1], piece, language) if kind else None
        if words and kind == "and" and last == "of" and language == "fr" and piece.material:
            bare = told[-1].text.endswith(fr.elided("de", found[at - 1].text))
            words = f"et {fr.elided('de', piece.text)}" if bare else words  # *d'étain et de zinc*
        owned = text[found[at - 1].end : piece.start].strip() in _POSSESSIVE if at else False
        if kind == "of" and (owned or unit.language in _OWNER_FIRST) and words is not None:
            turned = _turned(told[-1], found[at - 1], piece, language)
            if turned:
                told[-1] = turned
            else:
                told.append(_free(text, piece, unit.language, language))
        elif words is None:
            told.append(_free(text, piece, unit.language, language))
        else:
            made = _compound(told[-1], piece, language) if kind == "of" else None
            text_ = _beside(told[-1].text, words, piece, language)
            told[-1] = made or replace(
                told[-1], text=text_, tied=last if kind == "and" else kind, end=piece.end
            )
    return [replace(chunk, text=_counted_up(chunk.text, language)) for chunk in told]


def _compound(last: Chunk, piece: Piece, language: str) -> Chunk | None:
    """Make one word of works and their material, where the phrase holds no more: *lithium mine*."""
    first = last.first
    if not piece.material or first is None or first.noun is None or last.text != first.text:
        return None
    text = compounded(first.noun, piece.text, language)
    whole = replace(first, text=text, noun=replace(first.noun, text=text))
    return Chunk(last.kind, text, "of", whole, piece.end) if text else None


def _is_to_house(text: str, before: Piece, piece: Piece, unit: Unit) -> bool:
    """Say whether it is *to* a house, as French and Spanish say in the word for *in*: *200 moteurs à Safran*."""
    house = any(hit.kind == "organisation" and hit.start == piece.start for hit in unit.hits)
    return house and text[before.end : piece.start].strip() in ("à", "a", "au", "al")


def _beside(told: str, words: str, piece: Piece, language: str) -> str:
    """Set a material right behind its measure: *40 tonnes of copper a year*."""
    for every in ("a_year", "a_month", "a_day"):
        tail = f" {PHRASES[language][every]}"
        if piece.material and told.endswith(tail):
            return f"{told.removesuffix(tail)} {words}{tail}"
    return f"{told} {words}"


def _counted_up(text: str, language: str) -> str:
    """Write *A, B and C* where each was tied to the one before: *A and B and C*."""
    and_ = f" {AND[language]} "
    *first, last = text.split(and_)
    return f"{', '.join(first)}{and_}{last}" if len(first) > 1 else text


def _turned(last: Chunk, owner: Piece, piece: Piece, language: str) -> Chunk | None:
    """Set *A no B* as *B of A*: what Japanese and Chinese own stands behind its owner."""
    if last.text != owner.text or owner.noun is None or owner.kind == "figure":
        return None
    if owner.kind == "country" and piece.kind == "name":  # *China's Tsingshan*
        return Chunk(last.kind, f"{piece.text} ({owner.text})", "of", piece, piece.end)
    words = _TIES[language]("of", "", owner, owner.noun)
    return Chunk(last.kind, f"{piece.text} {words}", "of", piece, piece.end) if words else None


def _kind(text: str, before: Piece, piece: Piece, source: str) -> str:
    """Return how the source ties two neighbours: of, and, in, from ..., beside (nothing between), or not at all."""
    between = text[before.end : piece.start]
    if piece.kind == "country" and (_OWNS_SHARE if before.kind == "figure" else _OWNS).match(text, piece.end):
        return ""  # *a subsidiary of Colombia's Ecopetrol* is Ecopetrol's, *70% of Zambia's earnings* are of the earnings
    if len(between) > _REACH or piece.noun is None or before.kind == "date":
        return ""
    if before.kind == "figure" and before.move:
        return ""  # *a rise of 9% of the prices* is no share of them
    if before.kind == "country" and text[before.start].islower() and between.strip() not in _ADDED:
        return ""  # *la province argentine de Catamarca*: it is not Argentina's Catamarca that is meant
    if between.strip() == "in" and _is_share_in(before, piece):
        return "of"
    if between == ", " and is_office_of(text, before, piece):
        return "beside"
    if not between.strip():
        adverb = piece.noun.gender == "x" and before.kind == "figure"
        return "beside" if adverb or (before.kind == "noun" and piece.kind == "name") else ""
    return next((kind for kind in LINKS[source] if kept(rf"\s*{LINKS[source][kind]}\s*$").match(between)), "")


@cache
def _offices() -> frozenset[str]:
    return frozenset(
        term(id, code, plural=many).text for id in _OFFICES for code in PHRASES for many in (False, True)
    )


def is_office_of(text: str, before: Piece, piece: Piece) -> bool:
    """Say whether the noun is what the name behind it is: *la ministra de Energía, Inés Manzano, aseguró*."""
    named = piece.kind == "name" and " " in piece.text and text[piece.end : piece.end + 1] == ","
    return named and before.kind == "noun" and before.text.removesuffix("in") in _offices()


_OFFICES = tuple(
    [f"{of}_minister" for of in ("environment", "industry", "transport", "energy", "mining", "defence")]
    + [f"{of}_minister" for of in ("interior", "commerce", "economy", "finance", "agriculture", "foreign")]
    + ["state_secretary", "finance_chief", "plant_manager", "mayor", "governor", "chief_executive"]
    + ["spokesperson", "minister", "analyst", "manager", "lawyer", "president", "economist"]
)
_OWNS_SHARE = re.compile(r"['’]s? [A-Za-z]")
_OWNS = re.compile(r"['’]s [A-Z]")
_ADDED = ("et", "und", "and", "y", ",")


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
    if named and kept(ACCORDING[source]).search(text[max(0, piece.start - 60) : piece.start]):
        return Chunk(
            "source", PHRASES[language]["according"].format(who=_plain(piece, language)), "", piece, piece.end
        )
    kind = piece.kind if piece.kind in ("figure", "date") else "nominal"
    return Chunk(kind, piece.text, "", piece, piece.end)


def _plain(piece: Piece, language: str) -> str:
    """Write a noun after *selon* or *according to*, with its article where the language wants one."""
    if piece.noun is None or piece.kind == "name":
        return piece.text
    return (
        de.the(piece.noun, "dat")
        if language == "de" and piece.kind != "country"
        else {"fr": fr.the, "de": de.bare_dative, "en": en.definite}[language](piece.noun)
    )


def tie(kind: str, last: str, before: Piece, piece: Piece, language: str) -> str | None:
    """Write PIECE with the words that tie it to BEFORE, or None where the language cannot say the tie safely."""
    if kind == "beside":
        return piece.text
    if piece.noun is None or (kind == "and" and not _alike(before, piece)):
        return None
    if kind in ("in", "on") and piece.text.endswith("Exchange"):
        return f"{_ON_EXCHANGE[language]} {piece.text}"
    if _ties_nothing(kind, before, piece):
        return None
    kind = _meant(kind, before, piece)
    if kind == "of" and piece.material:
        return _of_material(before, piece, language)
    if kind in _NOT_AFTER_FIGURES and before.kind == "figure":
        return None
    if kind == "of" and (measured := _measured(before, piece, language)):
        return measured
    return _TIES[language](kind, last, piece, piece.noun)


def _measured(before: Piece, piece: Piece, language: str) -> str:
    """Tie what is weighed, in German what lasts, without an article: *22 000 tonnes de concentré*, *3 Wochen Produktion*."""
    unit = before.claim.unit if before.claim else None
    if language == "de" and unit in _LENGTHS:
        return piece.text
    if piece.kind != "noun" or unit not in _WEIGHTS:
        return ""
    return {"fr": fr.elided("de", piece.text), "de": piece.text, "en": f"of {piece.text}"}[language]


def _ties_nothing(kind: str, before: Piece, piece: Piece) -> bool:
    """Say whether what stands before does not take such a tie."""
    if kind in _PERSONAL and piece.kind not in ("country", "name"):
        return True
    if kind == "on" and piece.kind == "noun":  # *an engineer on the repair crew*
        return not _LAID_ON.search(before.text)
    proper = before.kind in ("name", "country")  # *disposer à Owendo de stocks*
    return kind == "of" and proper and piece.kind == "noun" and not piece.material


def _meant(kind: str, before: Piece, piece: Piece) -> str:
    """Return the tie that is meant: a price *for* a thing is one *of* it, a material *of* a country comes from there."""
    if kind == "for" and before.text.lower().startswith(_PRICES):
        return "of"
    from_there = piece.kind == "country" and (before.material or before.kind == "figure")
    return "from" if kind == "of" and from_there else kind


def _of_material(before: Piece, piece: Piece, language: str) -> str:
    """Tie a material to what is measured or made of it: *40 tonnes de cuivre*, *40 Tonnen Kupfer*, *82 % du graphite*."""
    assert piece.noun is not None  # noqa: S101 - only nouns are tied
    share = before.kind == "figure" and before.text.endswith("%")
    if language == "fr":
        priced = before.text.lower().startswith(_PRICES)
        return fr.of(piece.noun) if share or priced else fr.elided("de", piece.text)
    if language == "de" and before.text.lower().startswith(_PRICES):
        return f"für {piece.text}"
    if language == "de":
        if share and " " not in piece.text and not piece.noun.plural:
            return de.genitive(replace(piece.noun, article=True))
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
_PRICES = ("prix", "cours", "valeur", "preis", "kurs", "price")  # *price of*, *Preis für*
_ON_EXCHANGE = {"fr": "au", "de": "an der", "en": "on the"}
_LAID_ON = re.compile(
    r"droit|taxe|impôt|prélèvement|interdiction|contrôle|restriction|embargo|sanction|quota|loi|accord|négociation|enquête|attaque|zoll|zölle|steuer|abgabe|verbot|kontrolle|beschränkung|gesetz|abkommen|verhandlung|angriff|untersuchung|dut(?:y|ies)|tax|levy|levies|tariff|ban\b|control|curb|law\b|agreement|talks|attack|inquiry|investigation|licen|permit|prix|preis|price|plafond|obergrenze|cap\b",
    re.IGNORECASE,
)
_PERSONAL = ("in", "from", "to", "with", "against")  # said of countries and names only
_WEIGHTS = ("t", "kg", "g", "bbl", "lb", "oz", "m3", "l")
_LENGTHS = ("hours", "days", "weeks", "months", "years")
_NOT_AFTER_FIGURES = ("to", "for", "with", "on", "against")
_OWNER_FIRST = ("ja", "zh")
_REACH = 20  # characters between two words that a preposition ties
_TIES = {"fr": _tie_fr, "de": _tie_de, "en": _tie_en}
