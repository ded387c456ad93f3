"""`severity=~"HIGH|CRITICAL"` -> a matcher; a matcher and an alert's labels -> whether it holds.

Alertmanager's form and meaning, with three additions: a label may have several values (one that fits is enough), a
concept stands for everything narrower, and `severity>="HIGH"` compares in the order of severity.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

import re2

from monitor.core.rules.texts import PatternError, pattern
from monitor.domain import Severity

Below = Callable[[str], frozenset[str]]  # a concept -> itself and all that is narrower
ORDERED = ("=", "!=", "=~", "!~", ">=", "<=")
_FORM = re.compile(r"\s*([A-Za-z_][A-Za-z0-9_]*)\s*(=~|!~|!=|>=|<=|=)\s*(.*?)\s*", re.DOTALL)
_QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"', re.DOTALL)
_BARE = re.compile(r"[^\s\"'{}=][^\s\"'{}]*")
_LONGEST = 500


class MatcherError(Exception):
    """A matcher that cannot be read; says what, and what to do."""


@dataclass(frozen=True, slots=True)
class Matcher:
    """NAME of a label, an operator of ORDERED, and the value it is compared with ("" = the label is not there)."""

    name: str
    operator: str
    value: str

    def __str__(self) -> str:
        said = self.value.replace("\\", "\\\\").replace('"', '\\"')
        return f'{self.name}{self.operator}"{said}"'


def nothing_below(concept: str) -> frozenset[str]:
    """Return the concept alone, where no lexicon is at hand."""
    return frozenset({concept})


@lru_cache(maxsize=4096)
def matcher(text: str) -> Matcher:
    """Read one matcher; raise MatcherError where it is none."""
    form = _FORM.fullmatch(text[:_LONGEST])
    if not form:
        raise MatcherError('not a matcher; write it like severity="HIGH" or country=~"CN|JP"')
    name, operator, raw = form.groups()
    found = Matcher(name, operator, _value(raw))
    _check(found)
    return found


def _value(raw: str) -> str:
    if raw.startswith('"'):
        quoted = _QUOTED.fullmatch(raw)
        if not quoted:
            raise MatcherError('the quoted value does not end where it should; escape inner quotes as \\"')
        return re.sub(r"\\(.)", r"\1", quoted.group(1), flags=re.DOTALL)
    if not _BARE.fullmatch(raw):
        raise MatcherError('the value must stand in double quotes, such as supplier=""')
    return raw


def _check(found: Matcher) -> None:
    if found.operator in ("=~", "!~"):
        try:
            _whole(found.value)
        except PatternError as error:
            raise MatcherError(f"not a regular expression of RE2: {error}") from error
    if found.operator in (">=", "<="):
        if found.name != "severity":
            raise MatcherError(f"{found.operator} is for severity only; labels have no other order")
        if found.value not in Severity.__members__:
            raise MatcherError(f"no severity; known are {', '.join(Severity.__members__)}")


def holds(
    matchers: Iterable[Matcher], labels: Mapping[str, tuple[str, ...]], below: Below = nothing_below
) -> bool:
    """Tell whether every matcher holds; none at all holds for everything, as in Alertmanager."""
    return all(_one_holds(each, labels.get(each.name, ()) or ("",), below) for each in matchers)


def _one_holds(asked: Matcher, values: tuple[str, ...], below: Below) -> bool:
    negated = asked.operator.startswith("!")
    return negated is not any(_fits(asked, value, below) for value in values)


def _fits(asked: Matcher, value: str, below: Below) -> bool:
    if asked.operator in (">=", "<="):
        return _ordered(asked, value)
    if asked.operator in ("=~", "!~"):
        return bool(_whole(asked.value).search(value))
    return value == asked.value or (asked.name == "concept" and value in below(asked.value))


def _ordered(asked: Matcher, value: str) -> bool:
    if value not in Severity.__members__:
        return False
    least, given = Severity[asked.value], Severity[value]
    return given >= least if asked.operator == ">=" else given <= least


@lru_cache(maxsize=1024)
def _whole(expression: str) -> "re2._Regexp[str]":
    """Return the expression anchored at both ends, as Alertmanager reads it."""
    return pattern(f"^(?:{expression})$")
