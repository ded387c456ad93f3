"""One sentence of a source -> one statement: its own words where the reader shares the language, else said anew."""

import re
from collections.abc import Sequence
from itertools import zip_longest

from monitor.core.brief.around import lists_topics
from monitor.core.brief.borne import borne_out
from monitor.core.brief.faces import face_of
from monitor.core.brief.gloss import glossed, headed
from monitor.core.brief.grammar import polish, quoted
from monitor.core.brief.happened import action_name, happened
from monitor.core.brief.lead import lead
from monitor.core.brief.moved import moved
from monitor.core.brief.nouns import Names, capital, noun
from monitor.core.brief.numbers import day
from monitor.core.brief.pieces import dates, pieces
from monitor.core.brief.slight import is_hearsay
from monitor.core.brief.units import Unit, iso_of
from monitor.core.brief.words.plain_acts import PLAIN
from monitor.core.brief.words.reversals import NEGATED
from monitor.core.kept import kept
from monitor.domain import Evidence, Happening, Modality, Statement

MOST_QUOTED = 24  # words of the source that one point may quote
MOST_CHARACTERS = 90  # of a text without spaces
_LONG_WORD = 20
_DAY = len("2026-01-31")
_BESIDE = 4  # characters between two words for one day: *Monday, 12 October*
_TRAILING = re.compile(
    r"\s+(?:pour|de|à|to|for|after|um|zu|für|nach|seit|para|desde|tras)\s*$", re.IGNORECASE
)
_DAY_MONTH = re.compile(
    r"(?<!\d)\d{1,2}(?:er|\.)? (?!(?:jours?|days?|semaines?|weeks?|mois|ans?|months?|years?)\b)(?!\w*(?:tage|woche|monat|jahr))[^\W\d_]{3,}$",
    re.IGNORECASE,
)
_TIE = re.compile(
    r"否认[^，。]{0,4}与[^，。]{1,20}(?:有关|相关|有联系)|(?:関係|関連|関与)(?:を|は)?(?:否定|ない)|\bden(?:y|ies|ied) (?:any |a )?(?:links?|involvement|connections?)|\b(?:tout|aucun) (?:lien|rapport)\b|\btoute implication"
    r"|\b(?:jede[nr]?|einen|keinen) (?:zusammenhang|verbindung|bezug)\b|\b(?:ningún|cualquier|todo) (?:vínculo|nexo)|\b(?:cualquier|toda) relación\b",
    re.IGNORECASE,
)
_OF_SOMETHING = frozenset({"extend"})
_TELLING = 2  # elements beside its day from which a note speaks for itself


def say(
    unit: Unit,
    language: str,
    names: Names,
    *,
    mark: str = "source",
    label: bool = False,
    quote: bool = False,
    dated: bool = False,
) -> Statement | None:
    """Return the statement, or None where nothing of the sentence can be said.

    QUOTE adds the source's own words; DATED sets the day that lies ahead before what is said of it.
    """
    if unit.language == language:
        text, head = resolved(unit, language), _label(unit, language, names) if label else ""
    elif dated and (when_ := ahead(unit, language)):
        head, text = when_, retold(unit, language, names, frozenset({when_.lower()}))
        quote = quote or _bare(unit, language, names)
    else:
        head, text = noted(unit, language, names)
        quote = quote or (dated and _bare(unit, language, names))
    turned = bool(text) and unit.language != language and under_no(unit, language, names)
    if turned:
        head, text, quote = "", "", True
    if not text and not (turned or (dated and head)):
        return None
    quoting = _quoted(unit, language)
    if quote and unit.language != language:
        own = quoted(shortened(unit.text), unit.language)
        text, quoting = f"{text.rstrip('.')} – {own}" if text else own, unit.language
    evidence = (unit.evidence, *concepts(unit))
    return Statement(polish(text, language), evidence, mark, polish(head, language), quoting)


def under_no(unit: Unit, language: str, names: Names) -> bool:
    """Say whether a figure that moves stands under a negation: only the source's own words say it right."""
    if not kept(NEGATED[unit.language]).search(unit.text):
        return False
    return any(piece.move for piece in moved(pieces(unit, language, names, frozenset()), unit, language))


def _bare(unit: Unit, language: str, names: Names) -> bool:
    """Say whether of what happens on a day hardly anything can be said."""
    found = pieces(unit, language, names, frozenset())
    said = [p for p in found if p.kind == "figure" or (p.kind == "noun" and p.noun and not p.noun.place)]
    return len(said) < _TELLING and _told(unit, names) is None


def opened(unit: Unit, titles: Sequence[Unit], language: str, names: Names) -> Statement | None:
    """Say the lead of a source in another language: first a sentence on what happened, where and when, then the rest of it."""
    sentence, known = (
        ("", frozenset[str]())
        if tells(unit, names) or unit.language == language
        else lead(unit, titles, language, names)
    )
    if not sentence:
        return None
    rest = glossed(unit, language, names, said=known, bare=False, behind=True)
    text = ". ".join([sentence, *([capital(rest).rstrip(".")] if rest else [])]) + "."
    return Statement(
        polish(text, language), (unit.evidence, *concepts(unit)), quote_language=_quoted(unit, language)
    )


def noted(unit: Unit, language: str, names: Names) -> tuple[str, str]:
    """Return a head and what is said of it; where the sentence has a happening that is said first, there is no head."""
    text = retold(unit, language, names)
    if _told(unit, names) is not None:
        return "", text
    head, rest = headed(text)
    return head, capital(rest)


def shortened(text: str) -> str:
    """Cut a quotation; Japanese and Chinese, which have no spaces, by their characters."""
    words = text.split(" ")
    if len(words) < len(text) / _LONG_WORD:
        return text if len(text) <= MOST_CHARACTERS else f"{text[:MOST_CHARACTERS]}…"
    return text if len(words) <= MOST_QUOTED else " ".join(words[:MOST_QUOTED]) + " …"


def thin(unit: Unit, language: str, names: Names) -> bool:
    """Say whether what can be said of the sentence only names things, or a figure or day without its thing."""
    if _told(unit, names) is not None:
        return False
    found = pieces(unit, language, names, frozenset())
    things = [piece for piece in found if piece.kind not in ("figure", "date")]
    return len(things) == len(found) or not things


def _quoted(unit: Unit, language: str) -> str:
    return unit.language if unit.language != language and any(not n.sure for n in unit.names) else ""


def concepts(unit: Unit) -> tuple[Evidence, ...]:
    """Name what the sentence speaks of: lexicon hits and the parts of its happenings."""
    told = (id for h in unit.happenings for id in (*h.actor, *h.object, *h.counterpart))
    ids = dict.fromkeys((*(h.concept for h in unit.hits), *told))
    return tuple(Evidence("concept", id) for id in ids)


def resolved(unit: Unit, language: str) -> str:
    """Return the sentence itself, each relative date followed by the day it means in square brackets."""
    text, at, out = unit.member.entry.text, unit.start, ""
    ordered = sorted(unit.moments, key=lambda m: m.start)
    for moment, following in zip_longest(ordered, ordered[1:]):
        words = text[moment.start : moment.end]
        end = moment.start + len(_TRAILING.sub("", words))
        iso = iso_of(moment, text)
        again = following is not None and following.start - moment.end < _BESIDE
        if iso and iso[0] != "-" and end <= unit.end and iso[:4] not in words and not again:
            out += f"{text[at:end]}{_meant(text[moment.start : end], iso, language)}"
            at = end
    return out + text[at : unit.end]


def _meant(words: str, iso: str, language: str) -> str:
    """Return what is set behind the words: the year of *13 octobre*, else in brackets the day that they mean."""
    named = len(iso) == _DAY and _DAY_MONTH.search(words)
    return f" {iso[:4]}" if named else f" [{day(iso, language)}]"


def ahead(unit: Unit, language: str) -> str:
    """Write the first day that the sentence names behind its own, as the pieces of the sentence write it."""
    today = unit.member.entry.published
    for piece in dates(unit, language) if today else ():
        iso = next(m.iso for m in unit.moments if m.start == piece.start)
        if today and iso and iso > today.date().isoformat()[: len(iso)]:
            return capital(piece.text)
    return ""


def retold(unit: Unit, language: str, names: Names, without: frozenset[str] = frozenset()) -> str:
    """Say the first happening that has words as a sentence, then the figures, dates and names of the sentence."""
    told = _told(unit, names)
    sentences = [told_of(told, unit, language, names)] if told else []
    said = (_said(told, unit, language, names) if told else frozenset[str]()) | without
    rest = glossed(unit, language, names, said=said, bare=False, behind=told is not None)
    parts = [*sentences, capital(rest)] if rest else sentences
    return ". ".join(part.rstrip(".") for part in parts) + ("." if parts else "")


def told_of(happening: Happening, unit: Unit, language: str, names: Names) -> str:
    """Say what happened in the sentence by the face that it shows there."""
    face, denies = face_of(happening, unit), "disclaimed" in unit.cues
    return happened(happening, language, names, face=face, denies=denies)


def _told(unit: Unit, names: Names) -> Happening | None:
    return next((h for h in unit.happenings if tellable(h, unit, names)), None)


def tells(unit: Unit, names: Names) -> bool:
    """Say whether the sentence has a happening that can be told."""
    return _told(unit, names) is not None


def tellable(happening: Happening, unit: Unit, names: Names) -> bool:
    """Say whether the sentence bears the happening out and it can be put into words."""
    if (
        happening.action in _OF_SOMETHING
        and not happening.object
        and face_of(happening, unit) == happening.action
    ):
        return False  # *extended a measure* tells nobody what
    if unit.asks or (happening.modality is Modality.ASSERTED and is_hearsay(unit)):
        return False
    if lists_topics(unit.text, unit.language, happening.end - unit.start):
        return False
    if happening.modality is Modality.DENIED and _TIE.search(unit.text):
        return False  # who denies a tie with the act does not deny the act
    sure = frozenset(name.text for name in unit.names if name.sure)
    if happening.action in PLAIN:  # its own words stand right behind who does it
        sure |= frozenset(happening.actor)
    return borne_out(happening, unit.text, unit.start, unit.language, sure, names)


def _said(told: Happening, unit: Unit, language: str, names: Names) -> frozenset[str]:
    words = {noun(id, language, names).text.lower() for id in _ids(told)}
    acts = {action_name(act, language) for act in (told.action, face_of(told, unit))}
    return frozenset(words | acts)


def _ids(happening: Happening) -> tuple[str, ...]:
    return (*happening.actor, *happening.object, *happening.counterpart)


def _label(unit: Unit, language: str, names: Names) -> str:
    found = next((c.indicator for c in unit.claims if c.indicator and c.indicator in names.concepts), None)
    return capital(names.name(found, language)) if found else ""
