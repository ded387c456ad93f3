"""YAML files -> plain data that knows its places, checked against a model; every mistake with file:line:column.

problems: list[Problem] = []
for placed in read(path, problems):              # every document of the file
    rule = check(Rule, placed, problems)         # the model, or None and what is wrong was told
raise_all(problems)
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from monitor.adapters import yaml_words
from monitor.adapters.yaml_nodes import Finding, Node, compose
from monitor.adapters.yaml_paths import MAX_BYTES, beginning, reason
from monitor.adapters.yaml_words import Loc
from monitor.errors import Problem, raise_all

M = TypeVar("M", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Placed:
    """One document, or a part of one: plain DATA, and where each key and item of it stands."""

    path: str
    node: Node
    told: frozenset[tuple[int, int]] = frozenset()  # where something is wrong already, whatever it may mean

    @property
    def data(self) -> Any:
        return self.node.data

    def place(self, loc: Loc = (), *, key: bool = False) -> tuple[int, int]:
        """Return line and column of the value at LOC, or of its KEY; of the nearest thing around it where LOC is unknown."""
        node, place = self.node, (self.node.line, self.node.column)
        for part in loc:
            child = node.children.get(part)
            if child is None:
                continue  # a part that only the model knows, such as the name of a union's branch
            place = (
                node.keys.get(str(part), (child.line, child.column)) if key else (child.line, child.column)
            )
            node = child
        return place

    def way(self, loc: Loc) -> Loc:
        """Return LOC without the parts that only the model knows; all of it where it leads to nothing in the file."""
        node, found = self.node, []
        for part in loc:
            if part in node.children:
                node = node.children[part]
                found.append(part)
        return tuple(found) or loc

    def written(self, loc: Loc) -> str:
        """Return a number or word without quotes as it stands in the file; "" of anything else."""
        node = self.node
        for part in loc:
            node = node.children.get(part, node)
        return node.written

    def problem(self, loc: Loc, message: str, *, key: bool = False) -> Problem:
        return Problem(self.path, *self.place(loc, key=key), message)

    def part(self, *loc: str | int) -> "Placed":
        """Return what stands at LOC with its own places; LOC must exist."""
        node = self.node
        for part in loc:
            node = node.children[part]
        return Placed(self.path, node, self.told)

    def items(self) -> Iterator["Placed"]:
        """Go through a list's items; a single mapping is a list of one."""
        if isinstance(self.data, list):
            yield from (Placed(self.path, child, self.told) for child in self.node.children.values())
        elif self.data is not None:
            yield self


def documents(path: Path) -> list[Placed]:
    """Return the documents of one file; raise RuleError with every problem of it."""
    problems: list[Problem] = []
    found = read(path, problems)
    raise_all(problems)
    return found


def read(path: Path, problems: list[Problem]) -> list[Placed]:
    """Return the documents of one file, empty ones left out; what is wrong goes to PROBLEMS and nothing is returned."""
    before = len(problems)
    found = read_on(path, problems)
    return found if len(problems) == before else []


def read_on(path: Path, problems: list[Problem]) -> list[Placed]:
    """Return the same, and of a wrong file what can be read, so that all of its mistakes are told at once."""
    text, trouble = _text(path)
    nodes, findings = compose(text) if text is not None else ([], trouble)
    problems.extend(Problem(str(path), *finding) for finding in findings)
    told = frozenset((line, column) for line, column, _ in findings)
    return [Placed(str(path), node, told) for node in nodes if node.data is not None]


def check(model: type[M], placed: Placed, problems: list[Problem]) -> M | None:
    """Return PLACED as a MODEL; else None, and PROBLEMS has every field that is wrong, in words."""
    try:
        return model.model_validate_json(json.dumps(placed.data))
    except ValidationError as error:
        details = error.errors(include_url=False)
        found = (_told(model, placed, detail) for detail in details if not _follows(detail, details))
        problems.extend(one for one in found if (one.line, one.column) not in placed.told)
        return None


def _follows(detail: ErrorDetails, details: list[ErrorDetails]) -> bool:
    """Tell whether a list only seems too short because one of its items was refused."""
    loc = detail["loc"]
    return detail["type"] == "too_short" and any(
        d["loc"][: len(loc)] == loc and d["loc"] != loc for d in details
    )


def _text(path: Path) -> tuple[str | None, list[Finding]]:
    try:
        raw = beginning(path)
    except OSError as error:
        return None, [(0, 0, f"cannot be read: {reason(error)}")]
    if len(raw) > MAX_BYTES:
        return None, [(1, 1, f"larger than {MAX_BYTES // 1_000_000} MB; split it into several files")]
    try:
        return raw.decode("utf-8-sig"), []
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        column = error.start - raw.rfind(b"\n", 0, error.start)
        return None, [(line, column, "not UTF-8; save the file as UTF-8")]


def _told(model: type[BaseModel], placed: Placed, detail: ErrorDetails) -> Problem:
    loc = detail["loc"]
    if detail["type"] == "extra_forbidden":
        return placed.problem(loc, yaml_words.key_told(model, detail), key=True)
    if detail["type"] == "missing":
        return placed.problem(loc[:-1], f'the field "{loc[-1]}" is missing')
    at_key = loc[-1:] == ("[key]",)
    written = "" if at_key else placed.written(loc)
    return placed.problem(loc, yaml_words.value_told(detail, placed.way(loc), written), key=at_key)
