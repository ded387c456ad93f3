"""Phrases and expressions -> RE2 patterns over lowered text: any case, whole words, linear time, offsets kept."""

from functools import lru_cache

import re2

_LETTER = (
    r"\p{Latin}\p{Greek}\p{Cyrillic}\p{N}_"  # scripts with spaces; Chinese and Japanese words have no edges
)
_MAX_MEMORY = 1 << 22


class PatternError(Exception):
    """RE2 refuses the expression; the text says why."""


def lowered(text: str) -> str:
    """Return TEXT in lower case with every character where it was (a few letters would grow by lowering)."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


@lru_cache(maxsize=4096)
def literal(phrase: str) -> str:
    """Return the longest stretch without white space that must stand in every text in which PHRASE stands."""
    return max(lowered(phrase).split(), key=len, default="")


def _expression(phrase: str) -> str:
    """Return the expression of PHRASE as whole words; group 1 is the phrase. White space stands for any."""
    words = lowered(phrase).split()
    body = r"\s+".join(re2.escape(word) for word in words)
    left = rf"(?:^|[^{_LETTER}])" if words and _has_edge(words[0][0]) else ""
    right = rf"(?:$|[^{_LETTER}])" if words and _has_edge(words[-1][-1]) else ""
    return f"{left}({body}){right}"


def pattern(expression: str) -> "re2._Regexp[str]":
    """Return the compiled EXPRESSION; raise PatternError where RE2 refuses it (look-around, back references)."""
    options = re2.Options()
    options.log_errors = False
    options.max_mem = _MAX_MEMORY
    try:
        return re2.compile(expression, options=options)
    except re2.error as error:
        reason = error.args[0] if error.args else error
        text = reason.decode("utf-8", "replace") if isinstance(reason, bytes) else str(reason)
        raise PatternError(text) from error


@lru_cache(maxsize=4096)
def phrase(words: str) -> "re2._Regexp[str]":
    """Return the pattern of a phrase as whole words in any case; group 1 is the phrase."""
    return pattern(_expression(words))


@lru_cache(maxsize=512)
def one_of(phrases: tuple[str, ...]) -> str:
    """Return the expression that finds any of PHRASES; simple enough to mean the same in RE2 and in polars."""
    return "|".join(_expression(words) for words in phrases)


@lru_cache(maxsize=512)
def user_pattern(expression: str) -> "re2._Regexp[str]":
    """Return EXPRESSION for any case over the text as it stands."""
    return pattern(f"(?i:{expression})")


@lru_cache(maxsize=64)
def any_pattern(expressions: tuple[str, ...]) -> "re2._Regexp[str] | None":
    """Return what matches where one of EXPRESSIONS does, so that most texts are looked at once; None if RE2 refuses it."""
    try:
        return pattern("|".join(f"(?i:{each})" for each in expressions))
    except PatternError:  # too large together, or two groups of one name
        return None


def _has_edge(char: str) -> bool:
    return _EDGE.fullmatch(char) is not None


_EDGE = pattern(f"[{_LETTER}]")
