"""Phrases and expressions -> RE2 patterns over lowered text: any case, whole words, linear time, offsets kept."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

import re2

_LETTER = (
    r"\p{Latin}\p{Greek}\p{Cyrillic}\p{N}_"  # scripts with spaces; Chinese and Japanese words have no edges
)
_MAX_MEMORY = 1 << 22
_TOGETHER, _AMPLE = 8, 1 << 24  # expressions that are looked for at once, and the memory for them


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


def pattern(expression: str, memory: int = _MAX_MEMORY) -> "re2._Regexp[str]":
    """Return the compiled EXPRESSION; raise PatternError where RE2 refuses it (look-around, back references)."""
    options = re2.Options()
    options.log_errors = False
    options.max_mem = memory
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


@lru_cache(maxsize=512)
def of_headline(expression: str) -> str | None:
    """Return what EXPRESSION looks for in a text's headline, where it can match nowhere else; None where it could.

    A headline ends at the first "|". Most texts are long and most headlines short: asked of them it takes a hundredth.
    """
    rest = expression.removeprefix(_HEADLINE)
    return rest if rest != expression and _is_group(rest) and not _CROSSES.search(rest) else None


def _is_group(expression: str) -> bool:
    """Tell whether one pair of brackets is around all of it: then no `|` of it stands beside what came before."""
    plain = _ASIDE.sub("", expression)
    depth = [plain[:at].count("(") - plain[:at].count(")") for at in range(1, len(plain) + 1)]
    return bool(depth) and depth[-1] == 0 and 0 not in depth[:-1]


@lru_cache(maxsize=64)
def any_patterns(expressions: tuple[str, ...]) -> "tuple[re2._Regexp[str], ...] | None":
    """Return what matches, one of them at least, where one of EXPRESSIONS does; None if RE2 refuses it.

    A few at a time, so that most texts are looked at a few times only. All in one would want more memory than RE2 may
    take: then it would go through every text letter by letter.
    """
    try:
        return tuple(
            pattern("|".join(f"(?i:{each})" for each in some), _AMPLE) for some in _groups(expressions)
        )
    except PatternError:  # two groups of one name
        return None


def _groups(expressions: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    rest = iter(expressions)
    while some := tuple(islice(rest, _TOGETHER)):
        yield some


def _has_edge(char: str) -> bool:
    return _EDGE.fullmatch(char) is not None


_HEADLINE = "^[^|]*"
_ASIDE = re2.compile(r"\\.|\[[^\]]*\]")  # brackets there group nothing
_CROSSES = re2.compile(
    r"[.$]|\\[^bdsw]|\[\^([^|]|\|[^\]])|\[[^\]^]*\||\(\?"
)  # what may match a "|", or ask for more
_EDGE = pattern(f"[{_LETTER}]")
