"""A rule's `condition` + the names of its selections -> a tree of and, or, not; mistakes carry their column.

control and (china or 1 of ally*) and not all of them
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase

from monitor.core.suggest import did_you_mean

MAX_DEPTH = 32
WORDS = frozenset({"and", "or", "not", "of", "all", "them", "any"})
_MEANT = {"&": "and", "|": "or", "!": "not", "~": "not", "-": "not"}
_TOKEN = re.compile(r"\s*(?:(?P<word>[A-Za-z0-9_]+\*?|\*)|(?P<mark>[()]))")


class ConditionError(Exception):
    """COLUMN counts from 0 inside the condition."""

    def __init__(self, column: int, message: str) -> None:
        super().__init__(message)
        self.column = column
        self.message = message


@dataclass(frozen=True, slots=True)
class Name:
    name: str


@dataclass(frozen=True, slots=True)
class Not:
    inner: "Tree"


@dataclass(frozen=True, slots=True)
class Every:
    """`and`, `all of`: holds when every part holds."""

    parts: tuple["Tree", ...]


@dataclass(frozen=True, slots=True)
class Some:
    """`or`, `1 of`: holds when at least one part holds."""

    parts: tuple["Tree", ...]


Tree = Name | Not | Every | Some
_Token = tuple[str, int]


def parse(text: str, names: Sequence[str]) -> Tree:
    """Return the tree of TEXT over the selections NAMES; raise ConditionError at the first thing that is wrong."""
    parser = _Parser(_tokens(text), names, len(text))
    tree = parser.either(0)
    if parser.here:
        near = did_you_mean(parser.here, ("and", "or", "not"))
        joined = near or "; join selections with and / or"
        raise ConditionError(parser.column, f'"{parser.here}" is one too many{joined}')
    return tree


def holds(tree: Tree, each: Mapping[str, bool]) -> bool:
    """Return what TREE comes to when EACH of its selections holds or does not."""
    match tree:
        case Name(name):
            return each[name]
        case Not(inner):
            return not holds(inner, each)
        case Every(parts):
            return all(holds(part, each) for part in parts)
        case Some(parts):
            return any(holds(part, each) for part in parts)


def polarity(tree: Tree, *, positive: bool = True) -> dict[str, bool]:
    """Return for every name whether it speaks for the rule (True) or only against it (False)."""
    if isinstance(tree, Name):
        return {tree.name: positive}
    if isinstance(tree, Not):
        return polarity(tree.inner, positive=not positive)
    found: dict[str, bool] = {}
    for part in tree.parts:
        for name, side in polarity(part, positive=positive).items():
            found[name] = found.get(name, False) or side
    return found


def _tokens(text: str) -> list[_Token]:
    found: list[_Token] = []
    at = 0
    end = len(text.rstrip())
    while at < end:
        match = _TOKEN.match(text, at)
        if match is None:
            at += len(text[at:]) - len(text[at:].lstrip())
            word = _MEANT.get(text[at], "")
            raise ConditionError(
                at, f'"{text[at]}" cannot stand in a condition{f"; write {word}" if word else ""}'
            )
        word = match["word"] or match["mark"]
        found.append((word, match.end() - len(word)))
        at = match.end()
    return found


class _Parser:
    """Recursive descent: either = both ("or" both)*; both = one ("and" one)*; one = "not" one | "(" either ")" | name."""

    def __init__(self, tokens: list[_Token], names: Sequence[str], end: int) -> None:
        self._tokens = tokens
        self._names = names
        self._end = end
        self._at = 0

    @property
    def here(self) -> str:
        return self._tokens[self._at][0] if self._at < len(self._tokens) else ""

    @property
    def column(self) -> int:
        return self._tokens[self._at][1] if self._at < len(self._tokens) else self._end

    def either(self, depth: int) -> Tree:
        parts = [self.both(depth)]
        while self._took("or"):
            parts.append(self.both(depth))
        return parts[0] if len(parts) == 1 else Some(tuple(parts))

    def both(self, depth: int) -> Tree:
        parts = [self.one(depth)]
        while self._took("and"):
            parts.append(self.one(depth))
        return parts[0] if len(parts) == 1 else Every(tuple(parts))

    def one(self, depth: int) -> Tree:
        if depth > MAX_DEPTH:
            raise ConditionError(self.column, f"nested deeper than {MAX_DEPTH} levels")
        if self._took("not"):
            return Not(self.one(depth + 1))
        if self._took("("):
            tree = self.either(depth + 1)
            self._must(")", "a ( is not closed")
            return tree
        if self.here in ("1", "all", "any"):
            return self._of()
        return self._name()

    def _of(self) -> Tree:
        some = self.here != "all"
        self._at += 1
        self._must("of", 'after "1" or "all" comes "of": 1 of name*, all of them')
        pattern, column = self.here, self.column
        found = self._matching(pattern, column)
        self._at += 1
        return Some(found) if some else Every(found)

    def _matching(self, pattern: str, column: int) -> tuple[Tree, ...]:
        if not pattern or pattern in "()":
            raise ConditionError(column, "here comes a name with * or the word them")
        wanted = "*" if pattern == "them" else pattern
        found = tuple(Name(name) for name in self._names if fnmatchcase(name, wanted))
        if not found:
            raise ConditionError(column, f'no selection is named "{pattern}"')
        return found

    def _name(self) -> Tree:
        word, column = self.here, self.column
        if not word or word in WORDS or word == ")":
            where = f'before "{word}"' if word else "at the end"
            raise ConditionError(column, f"a selection is missing {where}")
        if word.isdigit() and word not in self._names:
            raise ConditionError(column, f'"{word}" cannot stand here; of a number there is only "1 of"')
        if word not in self._names:
            near = did_you_mean(word, self._names)
            raise ConditionError(column, f'no selection is named "{word}"{near}')
        self._at += 1
        return Name(word)

    def _took(self, word: str) -> bool:
        if self.here == word:
            self._at += 1
            return True
        return False

    def _must(self, word: str, message: str) -> None:
        if not self._took(word):
            raise ConditionError(self.column, message)
