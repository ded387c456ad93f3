"""Texts + phrases and expressions -> who says each of them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import polars as pl
import re2

from monitor.core.rules import texts
from monitor.core.rules.table import Held, Rows

_FEW = 8  # so many literals are looked for one by one sooner than all at once
Places = npt.NDArray[np.uint32]
_NOWHERE: Rows = np.zeros(0, dtype=np.uint32)


class Asked(NamedTuple):
    """Words as a rule has them: a phrase in any case and as whole words, or an expression."""

    words: str
    expression: bool = False


def search(owners: Rows, text: pl.Series, asked: Sequence[Asked]) -> dict[Asked, Rows]:
    """Return for each of ASKED the owners of the texts in which it stands. TEXT is lowered."""
    phrases, heads, others = _sorted(tuple(asked))
    near = _near(text, _literals(phrases))
    found = {one: _of(owners, text, one, near) for one in phrases}
    said = text.to_list() if heads or others else []
    found |= _expressed(owners, said, others)
    found |= _expressed(owners, [each.partition("|")[0] for each in said] if heads else [], heads)
    return found


def said_in(text: str, asked: tuple[Asked, ...]) -> Iterator[Asked]:
    """Go through those of ASKED that stand in one lowered text."""
    by_literal, heads, others = _listed(asked)
    for literal, phrases in by_literal:
        if literal in text:
            yield from (one for one in phrases if texts.phrase(one.words).search(text))
    for wanted, words in ((others, text), (heads, text.partition("|")[0])):
        if wanted and _may_match(words, texts.any_patterns(tuple(wanted.values()))):
            yield from (one for one, regex in wanted.items() if texts.user_pattern(regex).search(words))


@lru_cache(maxsize=64)  # the same for every story
def _listed(
    asked: tuple[Asked, ...],
) -> tuple[tuple[tuple[str, tuple[Asked, ...]], ...], dict[Asked, str], dict[Asked, str]]:
    """Return what `_sorted` does, the phrases by the literal without which none of them stands in a text."""
    phrases, heads, others = _sorted(asked)
    by_literal: dict[str, list[Asked]] = {}
    for one in phrases:
        by_literal.setdefault(texts.literal(one.words), []).append(one)
    return tuple((literal, tuple(each)) for literal, each in by_literal.items()), heads, others


@lru_cache(maxsize=64)
def _sorted(asked: tuple[Asked, ...]) -> tuple[tuple[Asked, ...], dict[Asked, str], dict[Asked, str]]:
    """Return the phrases, and the expressions that are looked for in headlines and in whole texts."""
    heads = {one: head for one in asked if one.expression and (head := texts.of_headline(one.words))}
    others = {one: one.words for one in asked if one.expression and one not in heads}
    return tuple(one for one in asked if not one.expression), heads, others


def _expressed(owners: Rows, said: Sequence[str], wanted: Mapping[Asked, str]) -> dict[Asked, Rows]:
    """Return the owners of what is SAID for each of WANTED, the expressions to be met there."""
    if not wanted:
        return {}
    every = texts.any_patterns(tuple(wanted.values()))
    places = [at for at, words in enumerate(said) if _may_match(words, every)]
    return {one: owners[_matching(said, texts.user_pattern(words), places)] for one, words in wanted.items()}


def _may_match(words: str, patterns: "tuple[re2._Regexp[str], ...] | None") -> bool:
    return patterns is None or any(pattern.search(words) for pattern in patterns)


def _matching(said: Sequence[str], pattern: "re2._Regexp[str]", places: Iterable[int]) -> Places:
    """Return at which of PLACES the pattern matches."""
    found = (at for at in places if pattern.search(said[at]))
    return np.fromiter(found, dtype=np.uint32)


@lru_cache(maxsize=64)  # the same for every story
def _literals(asked: tuple[Asked, ...]) -> tuple[str, ...]:
    return tuple(sorted({texts.literal(one.words) for one in asked}))


def _of(owners: Rows, text: pl.Series, one: Asked, near: Mapping[str, Places]) -> Rows:
    places = near.get(texts.literal(one.words), _NOWHERE)
    if not places.size:
        return _NOWHERE
    said: Held = text.gather(places).str.contains(texts.one_of((one.words,))).to_numpy()
    return owners[places[said]]


def _near(text: pl.Series, literals: Sequence[str]) -> dict[str, Places]:
    """Return where each of LITERALS stands, inside words as well; those that stand nowhere may be left out."""
    if len(text) <= _FEW:
        said = text.to_list()
        here = {word: [at for at, words in enumerate(said) if word in words] for word in literals}
        return {word: np.array(places, dtype=np.uint32) for word, places in here.items() if places}
    if len(literals) <= _FEW:
        return {word: _places(text.str.contains(word, literal=True)) for word in literals}
    found = text.str.extract_many(list(literals), overlapping=True)
    pairs = pl.DataFrame({"word": found, "at": pl.Series(range(len(text)), dtype=pl.UInt32)})
    pairs = pairs.filter(pl.col("word").list.len() > 0).explode("word").unique()
    return {
        str(word): some["at"].to_numpy() for (word,), some in pairs.partition_by("word", as_dict=True).items()
    }


def _places(held: pl.Series) -> Places:
    return held.arg_true().to_numpy().astype(np.uint32)
