"""`rules/lexicon/*.yaml` -> the Lexicon, or every mistake in them as file:line:column."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError

from monitor.core.lexicon import Lexicon, complaints
from monitor.domain import Concept, Guard
from monitor.errors import Problem, RuleError

MAX_BYTES = 4_000_000
_FIELDS = frozenset(field.name for field in fields(Concept))
_GUARD_FIELDS = {field.name: field.type for field in fields(Guard)}
_WORDS = ("id", "kind", "country", "missing")

Place = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class _Read:
    """One concept as written, with the file and position it came from."""

    path: Path
    position: int
    data: Any


class _WrongError(Exception):
    """A field does not have the form it must have."""

    def __init__(self, place: Place, message: str) -> None:
        super().__init__(message)
        self.place = place
        self.message = message


def load_lexicon(directory: Path) -> Lexicon:
    """Read all files of DIRECTORY. Refuses them all when one is wrong, and tells every mistake."""
    concepts, places, problems = _read(directory)
    if not problems:
        for complaint in complaints(concepts):
            origin = places[complaint.index]
            problems.append(_problem(origin.path, (origin.position, *complaint.place), complaint.message))
    if problems:
        raise RuleError(sorted(problems))
    return Lexicon(concepts)


def _read(directory: Path) -> tuple[list[Concept], list[_Read], list[Problem]]:
    concepts: list[Concept] = []
    places: list[_Read] = []
    problems: list[Problem] = []
    files = sorted(directory.glob("*.yaml"))
    if not files:
        problems.append(Problem(str(directory), 0, 0, "there is no lexicon file (*.yaml) here"))
    for path in files:
        try:
            for one in _entries(path):
                concepts.append(_concept(one.data))
                places.append(one)
        except RuleError as error:
            problems.extend(error.problems)
        except _WrongError as error:
            problems.append(
                _problem(path, (len([p for p in places if p.path == path]), *error.place), error.message)
            )
    return concepts, places, problems


def _entries(path: Path) -> Iterator[_Read]:
    data = _parsed(path, YAML(typ="safe", pure=True))
    if not isinstance(data, list):
        raise RuleError([Problem(str(path), 1, 1, "must hold a list of concepts")])
    for position, one in enumerate(data):
        yield _Read(path, position, one)


def _parsed(path: Path, yaml: YAML) -> Any:
    try:
        if path.stat().st_size > MAX_BYTES:
            raise RuleError([Problem(str(path), 0, 0, f"is larger than {MAX_BYTES} bytes")])
        return yaml.load(path.read_text(encoding="utf-8"))
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (0, 0)
        raise RuleError([Problem(str(path), line, column, str(error.problem or error.context))]) from error
    except (YAMLError, UnicodeDecodeError, OSError, RecursionError) as error:
        raise RuleError([Problem(str(path), 0, 0, f"cannot be read: {error}")]) from error


def _concept(data: Any) -> Concept:
    if not isinstance(data, dict):
        raise _WrongError((), "a concept is a mapping with id, kind and names")
    for name in data:
        if name not in _FIELDS:
            raise _WrongError((name,), f"unknown field {name!r}: one of {', '.join(sorted(_FIELDS))}")
    for name in ("id", "kind", "names"):
        if name not in data:
            raise _WrongError((), f"a concept needs {name!r}")
    values: dict[str, Any] = {name: _word(data[name], (name,)) for name in _WORDS if name in data}
    values["names"] = _names(data["names"], "names")
    values["metonyms"] = _names(data.get("metonyms", {}), "metonyms")
    values["broader"] = _list(data.get("broader", []), ("broader",))
    values["codes"] = _words(data.get("codes", {}), ("codes",))
    values["grammar"] = {
        k: _words(v, ("grammar", k)) for k, v in _mapping(data.get("grammar", {}), ("grammar",))
    }
    values["guards"] = {k: _guard(v, ("guards", k)) for k, v in _mapping(data.get("guards", {}), ("guards",))}
    return Concept(**values)


def _names(data: Any, field: str) -> dict[str, tuple[str, ...]]:
    return {language: _list(words, (field, language)) for language, words in _mapping(data, (field,))}


def _guard(data: Any, place: Place) -> Guard:
    values: dict[str, Any] = {}
    for name, value in _mapping(data, place):
        kind = _GUARD_FIELDS.get(name)
        if kind is None:
            raise _WrongError((*place, name), f"unknown guard {name!r}: one of {', '.join(_GUARD_FIELDS)}")
        if kind is bool and not isinstance(value, bool):
            raise _WrongError((*place, name), "must be true or false")
        values[name] = value if kind is bool else _list(value, (*place, name))
    return Guard(**values)


def _mapping(data: Any, place: Place) -> Sequence[tuple[str, Any]]:
    if not isinstance(data, Mapping) or not all(isinstance(key, str) for key in data):
        raise _WrongError(place, "must be a mapping from words")
    return list(data.items())


def _words(data: Any, place: Place) -> dict[str, str]:
    return {name: _word(value, (*place, name)) for name, value in _mapping(data, place)}


def _list(data: Any, place: Place) -> tuple[str, ...]:
    if not isinstance(data, list):
        raise _WrongError(place, "must be a list of words")
    return tuple(_word(word, (*place, at)) for at, word in enumerate(data))


def _word(data: Any, place: Place) -> str:
    if not isinstance(data, str):
        raise _WrongError(place, f"{data!r} is no word: put it in quotes")
    return data


def _problem(path: Path, place: Place, message: str) -> Problem:
    """Find the line and column by reading the file again with positions: done only for what is wrong."""
    node: Any = YAML(typ="rt").load(path.read_text(encoding="utf-8"))
    line, column = 0, 0
    for step in place:
        try:
            spot = node.lc.item(step) if isinstance(step, int) else node.lc.key(step)
            node = node[step]
        except (KeyError, IndexError, AttributeError, TypeError):
            break
        line, column = spot
    return Problem(str(path), line + 1, column + 1, message)
