"""German: articles by gender and case, place names, the negated indefinite."""

from collections.abc import Sequence

from monitor.core.brief.grammar.noun import Noun

_ARTICLES = {
    "nom": {"m": "der", "f": "die", "n": "das", "pl": "die"},
    "acc": {"m": "den", "f": "die", "n": "das", "pl": "die"},
    "dat": {"m": "dem", "f": "der", "n": "dem", "pl": "den"},
    "gen": {"m": "des", "f": "der", "n": "des", "pl": "der"},
}
_CASES = {
    "mit": "dat",
    "von": "dat",
    "aus": "dat",
    "in": "dat",
    "an": "dat",
    "gegenüber": "dat",
    "bei": "dat",
    "zu": "dat",
    "zwischen": "dat",
    "nach": "dat",
    "über": "acc",
    "für": "acc",
    "gegen": "acc",
    "auf": "acc",
    "um": "acc",
    "durch": "acc",
}
_CONTRACTED = {
    ("in", "dem"): "im",
    ("von", "dem"): "vom",
    ("zu", "dem"): "zum",
    ("zu", "der"): "zur",
    ("bei", "dem"): "beim",
    ("an", "dem"): "am",
}
_UNCHANGED_PLURALS = ("n", "s")


def the(noun: Noun, case: str = "nom") -> str:
    text = _inflected(noun, case)
    if not noun.article:
        return text
    return f"{_ARTICLES[case]['pl' if noun.plural else noun.gender]} {text}"


def _inflected(noun: Noun, case: str) -> str:
    if (
        noun.plural
        and case == "dat"
        and not noun.text.endswith(_UNCHANGED_PLURALS)
        and noun.text[-1:].islower()
    ):
        return f"{noun.text}n"
    return noun.text


def bare(noun: Noun, case: str) -> str:
    """Return the noun without article unless it is a place that needs one: *in China*, *in der Türkei*."""
    return the(noun, case) if noun.place else _inflected(noun, case)


def of(noun: Noun) -> str:
    return with_("von", [noun])[0]


def in_(noun: Noun) -> str:
    return with_("in", [noun])[0]


def with_(preposition: str, nouns: Sequence[Noun]) -> list[str]:
    """Put the preposition before the first noun, in its case; the others follow in the same case."""
    preposition, _, moved = preposition.partition("_")
    case = moved or _CASES[preposition]
    words = [bare(noun, case) for noun in nouns]
    if not words:
        return []
    article, _, rest = words[0].partition(" ")
    joined = _CONTRACTED.get((preposition, article)) if nouns[0].article else None
    words[0] = f"{joined} {rest}" if joined and rest else f"{preposition} {words[0]}"
    return words


def negated(phrase: str) -> str:
    """Turn *einen Vertrag* into *keinen Vertrag* and *Exportkontrollen* into *keine Exportkontrollen*."""
    first, _, rest = phrase.partition(" ")
    if first in ("ein", "eine", "einen", "einem", "einer"):
        return f"k{phrase}"
    if first in ("die", "den", "das", "dem", "der", "mit", "sich", "gegen", "bei", "über"):
        return f"{phrase} nicht"
    return f"keine {first}{' ' + rest if rest else ''}"


def genitive(noun: Noun) -> str:
    """Return *der Abgabe*, *des Zolls*, *der Preise*; names and places take *von*."""
    if not noun.article or noun.place:
        return of(noun)
    if noun.plural or noun.gender == "f":
        return f"der {noun.text}"
    return f"des {_with_s(noun.text)}"


def _with_s(text: str) -> str:
    return f"{text}es" if text.endswith(("s", "ß", "x", "z")) else f"{text}s"


def bare_dative(noun: Noun) -> str:
    return bare(noun, "dat")
