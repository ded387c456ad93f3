"""Texts + phrases and expressions -> who says each of them."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import polars as pl

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
    near = _near(text, _literals(tuple(asked)))
    return {one: owners[_all(text, one)] if one.expression else _of(owners, text, one, near) for one in asked}


@lru_cache(maxsize=64)  # the same for every story
def _literals(asked: tuple[Asked, ...]) -> tuple[str, ...]:
    return tuple(sorted({texts.literal(one.words) for one in asked if not one.expression}))


def _all(text: pl.Series, one: Asked) -> Places:
    pattern = texts.user_pattern(one.words)
    found = (at for at, words in enumerate(text) if pattern.search(words))
    return np.fromiter(found, dtype=np.uint32)


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
