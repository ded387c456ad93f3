"""A word that is not known + those that are -> "did you mean ...", as every message about files says it."""

from collections.abc import Iterable

LEAST = 62  # below this likeness a proposal puzzles more than it helps


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Return `; did you mean "x"?` with the nearest known word, or nothing where none is near."""
    from rapidfuzz import fuzz, process  # only a mistake needs it

    found = process.extractOne(word, sorted(known), scorer=fuzz.WRatio, score_cutoff=LEAST)
    return f'; did you mean "{found[0]}"?' if found else ""


def unknown(kind: str, word: str, known: Iterable[str]) -> str:
    """Return the whole message about an unknown WORD, with a proposal or, where they are few, all that is known."""
    choices = sorted(known)
    near = did_you_mean(word, choices)
    if not near and 0 < len(choices) <= 12:
        near = "; known are " + ", ".join(choices)
    return f'unknown {kind} "{word[:80]}"{near}'
