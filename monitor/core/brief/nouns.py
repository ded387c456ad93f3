"""Ids of concepts and countries -> nouns that a grammar can set."""

from collections.abc import Iterable, Mapping
from typing import Protocol

from monitor.core.brief.grammar import Noun, country
from monitor.core.brief.words.genders import GENDERS
from monitor.domain import Concept


class Names(Protocol):
    """What is needed of the lexicon."""

    @property
    def concepts(self) -> Mapping[str, Concept]: ...

    def name(self, id: str, language: str) -> str: ...


def noun(id: str, language: str, names: Names) -> Noun:
    """Return the noun of a concept; ISO codes are countries, an id the lexicon does not know is a proper name."""
    if len(id) == 2 and id.isalpha():
        return country(id, language)
    concept = names.concepts.get(id)
    if concept is None:
        return Noun(id, article=False)
    text = _inside(names.name(id, language), concept.kind, language)
    marked = _marked(concept, language)
    if concept.kind == "person" or (marked is None and _proper(concept.kind, text)):
        return Noun(text, article=False)
    gender, plural = marked or _guessed(text, language)
    return Noun(text, gender, plural, article=True)


def nouns(ids: Iterable[str], language: str, names: Names) -> list[Noun]:
    return list(dict.fromkeys(noun(id, language, names) for id in ids))


def _inside(text: str, kind: str, language: str) -> str:
    """Lower the first letter of a common noun that a lexicon prints with a capital."""
    if language == "de" or kind in ("organisation", "person", "place", "country") or text[:2].isupper():
        return text
    return text[:1].lower() + text[1:]


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


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]
