"""German: articles by gender and case, place names, the negated indefinite."""

import re
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
# An adjective as a name of two words prints it; *Londoner Metallbörse* has none that bends.
_ADJECTIVE = re.compile(
    r"\b([A-ZÄÖÜa-zäöü]\w*(?:isch|lich|ig|är|(?<=\w\w\w)al|iv|ell|haft|bar|selten|geist|erneuerbar)|selten|schwer|leicht|neu|groß|hoch|roh|weiß|rot|schwarz|gelb|persisch|arabisch|kaspisch|vereint|oberst|höchst)(?:e[rsnm]?)(?= )",
    re.IGNORECASE,
)
_STRONG = {
    "nom": {"m": "er", "f": "e", "n": "es", "pl": "e"},
    "acc": {"m": "en", "f": "e", "n": "es", "pl": "e"},
    "dat": {"m": "em", "f": "er", "n": "em", "pl": "en"},
    "gen": {"m": "en", "f": "er", "n": "en", "pl": "er"},
}


def the(noun: Noun, case: str = "nom") -> str:
    if not noun.article:
        return _inflected(noun, case)
    text = _inflected(noun, case, weak=True)
    return f"{_ARTICLES[case]['pl' if noun.plural else noun.gender]} {text}"


def _inflected(noun: Noun, case: str, *, weak: bool = False) -> str:
    """Bend what stands before the noun (*chinesisches Ministerium*, *das chinesische Ministerium*), and a dative plural."""
    form = "pl" if noun.plural else noun.gender
    ending = _weak(form, case) if weak else _STRONG[case].get(form, "e")
    head, space, last = noun.text.rpartition(" ")
    text = noun.text if not head else f"{_ADJECTIVE.sub(lambda m: m[1] + ending, head + space)}{last}"
    longer = noun.plural and case == "dat" and not text.endswith(_UNCHANGED_PLURALS) and text[-1:].islower()
    return f"{text}n" if longer else text


def _weak(form: str, case: str) -> str:
    """Return the ending behind a definite article."""
    return "e" if form != "pl" and (case == "nom" or (case == "acc" and form != "m")) else "en"


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
        return the(noun, "gen")
    return f"des {_with_s(_inflected(noun, 'gen', weak=True))}"


def _with_s(text: str) -> str:
    return f"{text}es" if text.endswith(("s", "ß", "x", "z")) else f"{text}s"


def bare_dative(noun: Noun) -> str:
    return bare(noun, "dat")
