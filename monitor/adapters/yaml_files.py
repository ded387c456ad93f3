"""YAML files -> plain data that knows its places, checked against a model; every mistake with file:line:column.

problems: list[Problem] = []
for placed in read(path, problems):              # every document of the file
    rule = check(Rule, placed, problems)         # the model, or None and what is wrong was told
raise_all(problems)
"""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import UnionType
from typing import Any, TypeVar, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from monitor.adapters.yaml_nodes import Finding, Node, compose
from monitor.core.suggest import did_you_mean
from monitor.errors import Problem, RuleError

MAX_BYTES = 2_000_000
Loc = tuple[str | int, ...]
M = TypeVar("M", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Placed:
    """One document, or a part of one: plain DATA, and where each key and item of it stands."""

    path: str
    node: Node

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

    def problem(self, loc: Loc, message: str, *, key: bool = False) -> Problem:
        return Problem(self.path, *self.place(loc, key=key), message)

    def part(self, *loc: str | int) -> "Placed":
        """Return what stands at LOC with its own places; LOC must exist."""
        node = self.node
        for part in loc:
            node = node.children[part]
        return Placed(self.path, node)

    def items(self) -> Iterator["Placed"]:
        """Go through a list's items; a single mapping is a list of one."""
        if isinstance(self.data, list):
            yield from (Placed(self.path, child) for child in self.node.children.values())
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
    text, trouble = _text(path)
    nodes, findings = compose(text) if text is not None else ([], trouble)
    problems.extend(Problem(str(path), *finding) for finding in findings)
    if findings:
        return []
    return [Placed(str(path), node) for node in nodes if node.data is not None]


def listed(directory: Path) -> list[Path]:
    """Return the YAML files directly in DIRECTORY by name; none where it cannot be read."""
    try:
        return _listed(directory)
    except OSError:
        return []


def files(directory: Path, problems: list[Problem]) -> list[Path]:
    """Return the same; tell where there are none or it cannot be read."""
    try:
        found = _listed(directory)
    except OSError as error:
        problems.append(Problem(str(directory), 0, 0, f"cannot be read: {_reason(error)}"))
        return []
    if not found:
        problems.append(Problem(str(directory), 0, 0, "has no .yaml file; is this the right directory?"))
    return found


def _listed(directory: Path) -> list[Path]:
    return sorted(
        path
        for path in directory.iterdir()
        if path.suffix in (".yaml", ".yml") and not path.name.startswith(".")
    )


def check(model: type[M], placed: Placed, problems: list[Problem]) -> M | None:
    """Return PLACED as a MODEL; else None, and PROBLEMS has every field that is wrong, in words."""
    try:
        return model.model_validate_json(json.dumps(placed.data))
    except ValidationError as error:
        details = error.errors(include_url=False)
        problems.extend(_told(model, placed, detail) for detail in details if not _follows(detail, details))
        return None


def _follows(detail: ErrorDetails, details: list[ErrorDetails]) -> bool:
    """Tell whether a list only seems too short because one of its items was refused."""
    loc = detail["loc"]
    return detail["type"] == "too_short" and any(
        d["loc"][: len(loc)] == loc and d["loc"] != loc for d in details
    )


def raise_all(problems: Iterable[Problem]) -> None:
    """Raise RuleError with PROBLEMS in the order of their places, if there are any."""
    found = sorted(set(problems))
    if found:
        raise RuleError(found)


def _text(path: Path) -> tuple[str | None, list[Finding]]:
    try:
        with path.open("rb") as file:
            raw = file.read(MAX_BYTES + 1)
    except OSError as error:
        return None, [(0, 0, f"cannot be read: {_reason(error)}")]
    if len(raw) > MAX_BYTES:
        return None, [(1, 1, f"larger than {MAX_BYTES // 1_000_000} MB; split it into several files")]
    try:
        return raw.decode("utf-8-sig"), []
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        column = error.start - raw.rfind(b"\n", 0, error.start)
        return None, [(line, column, "not UTF-8; save the file as UTF-8")]


def _reason(error: OSError) -> str:
    return {
        2: "no such file or directory",
        13: "no permission",
        20: "not a directory",
        21: "is a directory",
    }.get(error.errno or 0, error.strerror or type(error).__name__)


def _told(model: type[BaseModel], placed: Placed, detail: ErrorDetails) -> Problem:
    loc = detail["loc"]
    kind = detail["type"]
    if kind == "extra_forbidden":
        known = _fields(model, loc[:-1])
        word = str(loc[-1])
        return placed.problem(loc, f'unknown field "{word[:60]}"{did_you_mean(word, known)}', key=True)
    if kind == "missing":
        return placed.problem(loc[:-1], f'the field "{loc[-1]}" is missing')
    at_key = loc[-1:] == ("[key]",)
    words = (
        (detail["msg"][:1].lower() + detail["msg"][1:])
        .replace("tuple", "list")
        .replace("valid array", "list")
    )
    return placed.problem(loc, f"{_path(loc)}{words}{_given(detail)}{_meant(detail)}", key=at_key)


def _meant(detail: ErrorDetails) -> str:
    """Return a proposal where one of a few words was expected and another stands there."""
    given, expected = detail.get("input"), str(detail.get("ctx", {}).get("expected", ""))
    words = re.findall(r"'([^']+)'", expected) if detail["type"] in ("literal_error", "enum") else []
    return did_you_mean(given, words) if isinstance(given, str) else ""


def _path(loc: Loc) -> str:
    named = ".".join(str(part) for part in loc if part != "[key]")
    return f"{named}: " if named else ""


def _given(detail: ErrorDetails) -> str:
    given = detail.get("input")
    return (
        f", not {json.dumps(given, ensure_ascii=False)[:60]}" if isinstance(given, str | int | float) else ""
    )


def _fields(model: type[BaseModel], loc: Loc) -> list[str]:
    """Return the fields that may stand at LOC of MODEL, for a proposal."""
    here: list[type[BaseModel]] = [model]
    for part in loc:
        here = [m for one in here for m in _step(one, part)] or here
    return sorted(
        {name for one in here for name, info in one.model_fields.items() for name in (info.alias or name,)}
    )


def _step(model: type[BaseModel], part: str | int) -> list[type[BaseModel]]:
    names = {info.alias or name: info for name, info in model.model_fields.items()}
    info = names.get(str(part))
    return list(_models(info.annotation)) if info else []


def _models(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    elif get_origin(annotation) is not None or isinstance(annotation, UnionType) or annotation is Union:
        for inner in get_args(annotation):
            yield from _models(inner)
