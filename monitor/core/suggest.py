"""A word that is not known + those that are -> "did you mean ...", as every message about files says it."""

from collections.abc import Iterable

LEAST = 62  # below this likeness a proposal puzzles more than it helps


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Return `; did you mean "x"?` with the nearest known word, or nothing where none is near."""
    from rapidfuzz import fuzz, process  # only a mistake needs it

    choices = sorted(known)
    same = next((choice for choice in choices if _plain(choice) == _plain(word)), "")
    like = [c for c in choices if len(word) / 2 <= len(c) <= 3 * len(word)]  # a piece is like everything
    found = process.extractOne(word, like, scorer=fuzz.WRatio, score_cutoff=LEAST)
    near = same or (found[0] if found else "")
    return f'; did you mean "{near}"?' if near else ""


def _plain(word: str) -> str:
    return word.casefold().replace("-", "_").replace(" ", "_")


def unknown(kind: str, word: str, known: Iterable[str]) -> str:
    """Return the whole message about an unknown WORD, with a proposal or, where they are few, all that is known."""
    choices = sorted(known)
    near = did_you_mean(word, choices)
    if not near and 0 < len(choices) <= 12:
        near = "; known are " + ", ".join(choices)
    return f'unknown {kind} "{word[:80]}"{near}'
