"""A rule file and what should differ -> the file with that changed, every other line and comment as it stood."""

import difflib
import json
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from monitor.adapters.rule_files import RESERVED
from monitor.adapters.yaml_files import Placed, read
from monitor.adapters.yaml_nodes import Node, compose
from monitor.adapters.yaml_paths import files
from monitor.errors import ConfigError, NotFoundError, Problem, RuleError, raise_all

_PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9_-]*")
_ENDS = ("---", "...")


@dataclass(frozen=True, slots=True)
class Passage:
    """The lines of one rule in its file: from the line FIRST on (counted from 0), up to but without END."""

    path: Path
    first: int
    end: int
    text: str
    placed: Placed


def passages(directory: Path) -> dict[str, Passage]:
    """Return where each rule of DIRECTORY stands; files that cannot be read are left out."""
    told: list[Problem] = []
    found: dict[str, Passage] = {}
    for path in files(directory, told):
        if path.name not in RESERVED:
            for passage in _of_file(path, read(path, told)):
                found.setdefault(str(passage.placed.data["id"]), passage)
    return found


def passage(directory: Path, rule: str) -> Passage:
    """Return where RULE stands; raise NotFoundError where it does not, RuleError where its file cannot be cut."""
    found = passages(directory).get(rule)
    if found is None:
        raise NotFoundError(
            [Problem(str(directory), 0, 0, f'no rule "{rule}"; `monitor rules list` has them')]
        )
    return found


def _of_file(path: Path, documents: list[Placed]) -> list[Passage]:
    items = [item for placed in documents for item in placed.items()]
    rules = [item for item in items if isinstance(item.data, dict) and "id" in item.data]
    if not rules:
        return []
    lines = _lines(path.read_bytes().decode("utf-8-sig"))
    starts = [_start(item.node, lines) for item in rules]
    if len(set(starts)) < len(starts):  # several rules on a line: nothing that could be cut out
        return []
    ends = [*starts[1:], len(lines)]
    return [
        Passage(path, start, stop, ended("".join(lines[start:stop])), item)
        for item, start, end in zip(rules, starts, ends, strict=True)
        if (stop := _end(lines, start, end)) > start
    ]


def _start(node: Node, lines: list[str]) -> int:
    first = node.line - 1
    return first - 1 if first and lines[first - 1].strip() == "-" else first


def _end(lines: list[str], start: int, end: int) -> int:
    """Return where the rule ends: comments and blank lines that lead over to the next one are not its own."""
    stop = next((at for at in range(start + 1, end) if lines[at].rstrip() in _ENDS), end)
    margin = len(lines[start]) - len(lines[start].lstrip(" "))
    while stop > start + 1 and _leads_over(lines[stop - 1], margin):
        stop -= 1
    return stop


def _leads_over(line: str, margin: int) -> bool:
    text = line.strip()
    return not text or (text.startswith("#") and len(line) - len(line.lstrip(" ")) <= margin)


def rewritten(where: Passage, text: str, file: str | None = None) -> str:
    """Return the whole file with TEXT in the place of the passage; raise RuleError where it is not one rule any more.

    FILE: what the file holds where rules further up in it were rewritten already.
    """
    lines = _lines(where.path.read_bytes().decode("utf-8-sig"))
    before = _lines(file) if file is not None else lines
    new = ended(text)
    if lines[0].endswith("\r\n"):
        new = new.replace("\n", "\r\n")
    moved = len(before) - len(lines)
    _same_neighbours(where, "".join([*lines[: where.first], new, *lines[where.end :]]))
    return "".join([*before[: where.first + moved], new, *before[where.end + moved :]])


def alone(path: Path, text: str) -> str:
    """Return TEXT as a file of its own; raise RuleError where it is not exactly one rule."""
    new = ended(text)
    nodes, findings = compose(new)
    raise_all(Problem(str(path), *finding) for finding in findings)
    if sum(1 for node in nodes for _ in Placed(str(path), node).items()) != 1:
        raise RuleError([Problem(str(path), 1, 1, "must be one rule, no more and no less")])
    return new


def ended(text: str) -> str:
    """Return TEXT with plain line ends, the last line ended: a browser sends carriage returns."""
    return text.replace("\r\n", "\n").rstrip("\n") + "\n"


def _lines(text: str) -> list[str]:
    return re.findall(r"[^\n]*\n|[^\n]+", text)


def _same_neighbours(where: Passage, whole: str) -> None:
    """The other rules of the file must be what they were: a wrong indentation would swallow them unseen."""
    nodes, findings = compose(whole)
    raise_all(Problem(str(where.path), *finding) for finding in findings)
    before = [item.data for placed in read(where.path, []) for item in placed.items()]
    after = [item.data for node in nodes for item in Placed(str(where.path), node).items()]
    own = where.placed.data
    if [data for data in before if data != own] != _without(after, len(before), before.index(own)):
        message = "the rule must stay one item of its list, indented as it was; its neighbours would change"
        raise RuleError([Problem(str(where.path), where.first + 1, 1, message)])


def _without(data: list[Any], size: int, at: int) -> list[Any] | None:
    return [*data[:at], *data[at + 1 :]] if len(data) == size else None


def edited(where: Passage, *, points: int | None = None, unless: Mapping[str, Any] | None = None) -> str:
    """Return the passage with other POINTS, or with further selections that speak against it (UNLESS: name -> keys)."""
    lines = _lines(where.text)
    wanted: dict[str, Any] = {**where.placed.data}
    if points is not None:
        _swap(lines, where, "points", str(points))
        wanted["points"] = points
    if unless:
        wanted["condition"] = against(str(wanted["condition"]), unless)
        wanted["when"] = {**wanted["when"], **unless}
        _swap(lines, where, "condition", wanted["condition"])
        _add(lines, where, unless)
    text = "".join(lines)
    _is(where, text, wanted)
    return text


def against(condition: str, names: Mapping[str, Any]) -> str:
    """Return CONDITION and none of NAMES."""
    held = f"({condition})" if re.search(r"\bor\b", condition) else condition
    return " and ".join([held, *(f"not {name}" for name in names)])


def _swap(lines: list[str], where: Passage, key: str, new: str) -> None:
    """Put NEW in the place of the value of KEY, which stands on one line."""
    node = where.placed.node.children[key]
    at, column = node.line - 1 - where.first, node.column - 1
    old = str(node.data) if not node.quoted else lines[at][column] + str(node.data) + lines[at][column]
    if not lines[at][column:].startswith(old):
        message = f"the {key} stands on several lines; change it by hand"
        raise RuleError([where.placed.problem((key,), message)])
    quote = lines[at][column] if node.quoted else ""
    lines[at] = f"{lines[at][:column]}{quote}{new}{quote}{lines[at][column + len(old) :]}"


def _add(lines: list[str], where: Passage, selections: Mapping[str, Any]) -> None:
    when = where.placed.node.children["when"]
    line, column = min(when.keys.values())
    at, before = line - 1 - where.first, lines[line - 1 - where.first][: column - 1]
    said = [f"{name}: {flow(ask)}" for name, ask in selections.items()]
    if before.strip():  # `when: {a: ...}`, all on one line
        lines[at] = before + "".join(f"{one}, " for one in said) + lines[at][column - 1 :]
    else:
        lines[at] = "".join(f"{before}{one}\n" for one in said) + lines[at]


def flow(value: Any) -> str:
    """Return VALUE as YAML on one line."""
    match value:
        case dict():
            return "{" + ", ".join(f"{key}: {flow(one)}" for key, one in value.items()) + "}"
        case list() | tuple():
            return "[" + ", ".join(map(flow, value)) + "]"
        case str() if _PLAIN.fullmatch(value) and value.lower() not in ("true", "false", "null"):
            return value
    return json.dumps(value, ensure_ascii=False)


def _is(where: Passage, text: str, wanted: Mapping[str, Any]) -> None:
    nodes, findings = compose(text)
    found = [item.data for node in nodes for item in Placed("", node).items()]
    if findings or found != [json.loads(json.dumps(wanted))]:
        raise RuleError(
            [where.placed.problem((), "cannot be changed without a hand; edit the file yourself")]
        )


def diff(path: Path, new: str, name: str = "") -> str:
    """Return what NEW changes in PATH, as `git apply` takes it."""
    old = path.read_bytes().decode("utf-8-sig") if path.is_file() else ""
    return difference(old, new, name or path.name)


def difference(old: str, new: str, name: str) -> str:
    """Return what NEW changes in OLD as a unified diff."""
    parts = difflib.unified_diff(_lines(old), _lines(new), f"a/{name}", f"b/{name}")
    return "".join(line if line.endswith("\n") else f"{line}\n" for line in parts)


def write(path: Path, text: str) -> None:
    """Put TEXT into PATH so that nobody ever reads half of it; raise ConfigError where that is not allowed."""
    torn = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        torn.write_bytes(text.encode())
        if path.exists():
            torn.chmod(path.stat().st_mode & 0o777)
        torn.replace(path)
    except OSError as error:
        torn.unlink(missing_ok=True)
        raise ConfigError(f"{path}: cannot be written ({error.strerror or error})") from error


def writable(path: Path) -> bool:
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
