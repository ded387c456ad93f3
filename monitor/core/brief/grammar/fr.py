"""French: articles, contraction, elision, agreement."""

import re
from collections.abc import Sequence

from monitor.core.brief.grammar.noun import Noun
from monitor.core.brief.words.waters import UPON, WITHIN

_WITHIN, _UPON = re.compile(WITHIN, re.IGNORECASE), re.compile(UPON, re.IGNORECASE)
_VOWELS = "aeiouyàâäéèêëîïôöùûüœAEIOUÀÂÄÉÈÊËÎÏÔÖÙÛÜŒ"
# An h that is not mute, and sounds that begin with a half-vowel.
_NO_ELISION = (
    "haut",
    "hausse",
    "hongr",
    "hambourg",
    "hanovre",
    "hongkong",
    "hong kong",
    "havre",
    "honduras",
    "houston",
    "hull",
    "haïti",
    "holland",
    "haine",
    "hangar",
    "hong",
    "houle",
    "houill",
    "houthi",
    "hyundai",
    "hynix",
    "honda",
    "huawei",
    "hanwha",
    "hapag",
    "halliburton",
    "hsbc",
    "hudbay",
    "heidelberg",
    "henkel",
    "holcim",
    "hutchison",
    "yuan",
    "yen",
    "yémen",
    "onz",
    "oui",
    "yacht",
)


def vowel(word: str) -> bool:
    """Say whether the word takes an elided article: *l'accord*, but *la hausse*."""
    lowered = word.lower()
    if lowered.startswith(_NO_ELISION):
        return False
    return word[:1] in _VOWELS or lowered.startswith("h")


def the(noun: Noun) -> str:
    if not noun.article:
        return noun.text
    if noun.plural:
        return f"les {noun.text}"
    if vowel(noun.text):
        return f"l’{noun.text}"
    return f"{'la' if noun.gender == 'f' else 'le'} {noun.text}"


def of(noun: Noun) -> str:
    """Return *de la Chine*, *des États-Unis*, *du Japon*, *d'Israël*."""
    return _contracted("de", "du", "des", noun)


def to(noun: Noun) -> str:
    return _contracted("à", "au", "aux", noun)


def _contracted(bare: str, masculine: str, plural: str, noun: Noun) -> str:
    if not noun.article:
        return elided(bare, noun.text)
    if noun.plural:
        return f"{plural} {noun.text}"
    if noun.gender == "m" and not vowel(noun.text):
        return f"{masculine} {noun.text}"
    return f"{bare} {the(noun)}"


def elided(word: str, following: str) -> str:
    """Join *de* and *accord* to *d'accord*; words that do not elide stay apart."""
    if word in ("de", "que", "le", "la", "ne", "se", "je") and vowel(following):
        return f"{word[:-1]}’{following}"
    return f"{word} {following}"


def in_(noun: Noun) -> str:
    """Return *en Chine*, *au Japon*, *aux États-Unis*, *en Iran*, *à Cuba*."""
    if not noun.article:
        return f"en {noun.text}" if noun.text == "Israël" else f"à {noun.text}"
    if noun.text.startswith("Union") or _WITHIN.match(noun.text):
        return f"dans {the(noun)}"
    if _UPON.match(noun.text):
        return f"sur {the(noun)}"
    if noun.plural:
        return f"aux {noun.text}"
    if noun.gender == "f" or vowel(noun.text):
        return f"en {noun.text}"
    return f"au {noun.text}"


def from_(noun: Noun) -> str:
    """Return *de Chine*, *du Chili*, *des États-Unis*: where something comes from."""
    if noun.text.startswith("Union"):
        return of(noun)
    if noun.article and not noun.plural and (noun.gender == "f" or vowel(noun.text)):
        return elided("de", noun.text)
    return of(noun)


def with_(preposition: str, nouns: Sequence[Noun]) -> list[str]:
    """Put the preposition before each noun: *de* and *à* contract, the others stand before the article."""
    match preposition:
        case "de":
            return [of(noun) for noun in nouns]
        case "à":
            return [to(noun) for noun in nouns]
        case "en":
            return [in_(noun) for noun in nouns]
    return [f"{preposition} {the(noun)}" if at == 0 else the(noun) for at, noun in enumerate(nouns)]


_INDEFINITE = re.compile(r" (?:des|une?) (\S+)")


def negated(phrase: str) -> str:
    """Turn *imposé des contrôles* into *imposé de contrôles*, as it stands behind *pas*."""
    return _INDEFINITE.sub(lambda m: f" {elided('de', m[1])}", phrase, count=1)
