"""Ids of concepts and countries -> nouns that a grammar can set."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Protocol

from monitor.core.brief.grammar import Noun, country
from monitor.core.brief.words.genders import GENDERS
from monitor.core.brief.words.waters import WATERS
from monitor.core.kept import kept
from monitor.domain import Concept, ConceptHit, Member


class Names(Protocol):
    """What is needed of the lexicon."""

    @property
    def concepts(self) -> Mapping[str, Concept]: ...

    def name(self, id_: str, language: str) -> str: ...

    def __hash__(self) -> int: ...


def noun(id: str, language: str, names: Names) -> Noun:
    """Return the noun of a concept; ISO codes are countries, an id the lexicon does not know is a proper name."""
    if len(id) == 2 and id.isalpha():
        return country(id, language)
    concept = names.concepts.get(id)
    if concept is None:
        return Noun(id, article=False)
    text = _inside(_PLAIN.get((id, language)) or names.name(id, language), concept.kind, language)
    marked = _marked(concept, language)
    if marked is None and concept.kind == "place" and (water := _water(text, language)):
        return Noun(text, water[0], len(water) > 1, article=True, place=True)
    if marked is None and concept.kind == "organisation" and role(id, names) != "company":
        marked = _institution(text, language)
    if concept.kind == "person" or (marked is None and _proper(concept.kind, text)):
        return Noun(text, article=False)
    gender, plural = marked or _guessed(text, language)
    return Noun(text, gender, plural, article=True, place=concept.kind == "organisation")


def _water(text: str, language: str) -> str:
    """Return the gender, and *p* of many, of a water, way or region that takes an article."""
    rows = WATERS[language]
    return next((gender for pattern, gender in rows if kept(pattern).fullmatch(text)), "")


def organisation(name: str, names: Names) -> str:
    """Return the id of the organisation that bears NAME in Chinese or Japanese letters, or nothing."""
    return _organisations(names).get(name.strip(), "")


@lru_cache(maxsize=2)
def _organisations(names: Names) -> Mapping[str, str]:
    return {
        word: id_
        for id_, concept in names.concepts.items()
        if concept.kind == "organisation"
        for language in ("ja", "zh")
        for word in concept.names.get(language, ())
    }


# What a lexicon must call by more words to find it, a reader calls by fewer.
_PLAIN = {
    ("gold", "en"): "gold", ("silver", "en"): "silver", ("tin", "en"): "tin", ("loss", "en"): "loss", ("gold", "fr"): "or",
}  # fmt: skip


def _institution(text: str, language: str) -> tuple[str, bool] | None:
    """Return the gender of a ministry's or commission's own name, which takes an article."""
    first = re.split(r" (?:der|des|für|von|in|im|zur|de|du|des|pour) | d['’]", text)[0]
    head = first.split(" ")[0 if language == "fr" else -1].lower()
    whole = _CALLED.get(language, {}).get(text.lower())
    found = whole or next(
        (g for end, g in _INSTITUTIONS.get(language, {}).items() if head.endswith(end)), None
    )
    return (found[0], len(found) > 1) if found else None


# Names that take an article though no word of theirs says so; a second letter: they are many.
_CALLED = {
    "fr": {
        **dict.fromkeys(("otan", "ocde", "opep", "opep+", "asean", "apec", "cnuced", "cfdt", "cgt", "ugt", "ecowas", "bundesbank", "bundesnetzagentur", "assemblée nationale", "pla"), "f"),
        **dict.fromkeys(("g7", "g20", "bdi", "brgm", "medef", "hezbollah", "hamas", "bundestag", "bundesrat", "quad", "m23", "pkk", "état islamique", "nasdaq", "foreign office", "teamsters"), "m"),
        "brics": "mp", "nations unies": "fp", "gardiens de la révolution": "mp", "forces de soutien rapide": "fp",
    },
}  # fmt: skip
_INSTITUTIONS = {
    "de": {
        "repräsentantenhaus": "n", "bundestag": "m", "fonds": "m", "versammlung": "f", "armee": "f",
        "kommission": "f", "aufsicht": "f", "ministerium": "n", "bank": "f", "agentur": "f", "behörde": "f", "amt": "n", "verband": "m", "union": "f", "börse": "f", "regierung": "f",
        "parlament": "n", "gericht": "n", "gerichtshof": "m", "senat": "m", "kongress": "m", "rat": "m", "kreml": "m", "mercosur": "m", "dienst": "m", "organisation": "f",
    },
    "fr": {
        "trésor": "m", "réserve": "f", "union": "f", "assemblée": "f", "chambre": "f", "fonds": "m", "parti": "m", "groupe": "m", "partenariat": "m", "armée": "f",
        "commission": "f", "ministère": "m", "banque": "f", "agence": "f", "conseil": "m", "parlement": "m", "cour": "f", "tribunal": "m", "sénat": "m", "congrès": "m",
        "fédération": "f", "association": "f", "organisation": "f", "kremlin": "m", "mercosur": "m", "maison-blanche": "f", "bourse": "f", "service": "m", "département": "m", "administration": "f", "autorité": "f", "office": "m", "bureau": "m", "secrétariat": "m",
    },
}  # fmt: skip


def nouns(ids: Iterable[str], language: str, names: Names) -> list[Noun]:
    return list(dict.fromkeys(noun(id, language, names) for id in ids))


def _inside(text: str, kind: str, language: str) -> str:
    """Lower the first letter of a common noun that a lexicon prints with a capital."""
    name = kind in ("organisation", "person", "place", "country") or _title_case(text, language)
    if language == "de" or name or text[:2].isupper():
        return text
    return text[:1].lower() + text[1:]


def _title_case(text: str, language: str) -> bool:
    """Say whether TEXT is a name as English writes one: *Entity List*."""
    return language == "en" and any(word[:1].isupper() for word in text.split()[1:])


def _marked(concept: Concept, language: str) -> tuple[str, bool] | None:
    """Read gender and number from the lexicon's own note, where the concept carries one."""
    note = concept.grammar.get(language)
    if not note or not (note.get("gender") or note.get("number")):
        return None
    return note.get("gender", "m"), note.get("number") == "p"


def _proper(kind: str, text: str) -> bool:
    return kind in ("organisation", "place") and not text[:1].islower()


def _guessed(text: str, language: str) -> tuple[str, bool]:
    head = text.split(" ")[0] if language == "fr" else text.split(" ")[-1]
    if known := GENDERS[language].get(head.lower()):
        return known[0], len(known) > 1
    return _GUESS[language](head.lower())


def _guess_fr(word: str) -> tuple[str, bool]:
    feminine = word.rstrip("s").endswith(
        ("tion", "sion", "té", "ance", "ence", "ie", "ure", "ade", "ique", "ère", "ée", "ette", "ense", "ise")
    )
    plural = word.endswith(("s", "x")) and not word.endswith(("ss", "us", "is", "as", "os"))
    return "f" if feminine else "m", plural


def _guess_de(word: str) -> tuple[str, bool]:
    if word.endswith(
        (
            "ungen",
            "heiten",
            "keiten",
            "schaften",
            "tionen",
            "erden",
            "stoffe",
            "kontrollen",
            "zölle",
            "metalle",
            "sanktionen",
            "magnete",
            "mineralien",
            "halbleiter",
            "preise",
            "kosten",
            "waren",
        )
    ):
        return "f", True
    if word.endswith(
        ("ung", "heit", "keit", "schaft", "tion", "tät", "ie", "ik", "quote", "rate", "abgabe", "steuer")
    ):
        return "f", False
    return ("m" if word.endswith(("er", "ismus", "zoll", "preis", "stoff", "markt")) else "n"), False


def _guess_en(word: str) -> tuple[str, bool]:
    return "n", word.endswith("s") and not word.endswith("ss")


_GUESS = {"fr": _guess_fr, "de": _guess_de, "en": _guess_en}


def lowered(text: str, language: str) -> str:
    """Take a sentence's capital back where the word is no acronym; in German it may be a noun's."""
    return (
        text
        if language == "de" or len(text) < 2 or text[1].isupper() or not text[1].isalpha()
        else text[:1].lower() + text[1:]
    )


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def surface(hit: ConceptHit, member: Member, language: str, names: Names) -> str:
    """Return the words of the hit where they name it in the reader's language too, else nothing.

    A company or place under another than its first name (a brand, a suburb) keeps the name the text gives it.
    """
    concept = names.concepts.get(hit.concept)
    if concept is None or hit.metonym or hit.kind not in ("organisation", "person", "place"):
        return ""
    words = member.entry.text[hit.start : hit.end]
    source = member.reading.language
    if _known(concept, words, (language, "all")):
        return words
    named = words[:1] < _LATIN_ENDS and not _COMMON_PART.search(words) and not _FACILITY.search(words)
    alias = named and not _same_name(words, concept.name(source))
    own = concept.kind == "place" or concept.codes.get("role") == "company"
    return words if alias and own and _known(concept, words, (source, "all", "en")) else ""


_VOWELS = re.compile(r"[^\W\dbcdfgjklmnpqrstvwxz_]")
_STEM = 3


def _same_name(words: str, name: str) -> bool:
    """Say whether WORDS are NAME, declined or spelt otherwise: *Roten Meer*, *Hudaida* beside *Hodeida*."""
    ours, theirs = words.lower().split(), name.lower().split()
    return len(ours) == len(theirs) and all(
        one == other
        or (len(ours) > 1 and one[:_STEM] == other[:_STEM])
        or (one[0] == other[0] and _VOWELS.sub("", one) == _VOWELS.sub("", other))
        for one, other in zip(ours, theirs, strict=True)
    )


_LATIN_ENDS = "\u0250"
_FACILITY = re.compile(
    r"\b\w*[Hh]afen\b|^Puerto de |^Port of "
)  # *Hafen Hamburg* is a common word with a name
_COMMON_PART = re.compile(r"(?:^|[ '’])[a-zß-ÿ]+(?:['’ ]|$)")  # *port d'Anvers* has words of its language


def _known(concept: Concept, words: str, languages: Iterable[str]) -> bool:
    known = {name.strip("*").lower() for code in languages for name in concept.names.get(code, ())}
    return words.lower() in known


def is_private(id: str, names: Names) -> bool:
    """Say whether it is a house that takes no measure of a state: company, association, trade union, outlet."""
    return role(id, names) in _PRIVATE


_PRIVATE = ("company", "institute", "union", "media", "agency", "exchange", "business_leader")


def role(id: str, names: Names) -> str:
    concept = names.concepts.get(id)
    return concept.codes.get("role", "") if concept and concept.kind in ("organisation", "person") else ""
