"""YAML text -> a tree of plain values with the place of every key and item; the only reader of YAML events.

Built from the event stream with a stack of our own, so that depth, size and aliases are bounded before anything is
made, and no input can overflow Python's stack. Only the core of YAML 1.2: strings, numbers, true/false, null.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from ruamel.yaml import YAML, events
from ruamel.yaml.error import MarkedYAMLError, YAMLError

MAX_DEPTH = 64
MAX_NODES = 300_000  # with every alias written out
MAX_PROBLEMS = 50
_MERGE = "the merge key << is not part of YAML 1.2 and is not read; write the fields out (an alias of one value is read)"

Place = tuple[int, int]
Finding = tuple[int, int, str]

_INT = re.compile(r"[-+]?[0-9]{1,18}|0x[0-9a-fA-F]{1,15}|0o[0-7]{1,20}")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_NOT_FINITE = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")
_HALF = re.compile("[\ud800-\udfff]")
_WORDS = {"": None, "~": None, "null": None, "Null": None, "NULL": None}
_WORDS |= {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}  # type: ignore[dict-item]


class Stop(Exception):
    """The rest of the text cannot be read; FINDINGS say why."""


@dataclass(slots=True)
class Node:
    """One value: plain DATA, its place, the places of its keys and its children."""

    line: int
    column: int
    data: Any = None
    keys: dict[str, Place] = field(default_factory=dict)
    children: dict[str | int, "Node"] = field(default_factory=dict)
    size: int = 1
    pending: str | None = None  # a key whose value has not come yet
    open: bool = False
    quoted: bool = False
    written: str = ""  # a scalar without quotes, as it stands there
    plain_line: bool = False  # the text stands on one line as it was read, so a column inside it can be told


@dataclass(slots=True)
class _Tree:
    findings: list[Finding] = field(default_factory=list)
    roots: list[Node] = field(default_factory=list)
    stack: list[Node] = field(default_factory=list)
    anchors: dict[str, Node] = field(default_factory=dict)
    nodes: int = 0

    def tell(self, line: int, column: int, message: str) -> None:
        self.findings.append((line, column, message))
        if len(self.findings) >= MAX_PROBLEMS:
            raise Stop

    def take(self, event: events.Event) -> None:
        match event:
            case events.ScalarEvent():
                self._scalar(event)
            case events.SequenceStartEvent():
                self._start(event, [])
            case events.MappingStartEvent():
                self._start(event, {})
            case events.SequenceEndEvent() | events.MappingEndEvent():
                self._end()
            case events.AliasEvent():
                self._alias(event)
            case events.DocumentStartEvent():
                self.anchors = {}

    def _node(self, event: events.NodeEvent, data: Any) -> Node:
        line, column = event.start_mark.line + 1, event.start_mark.column + 1
        tag = getattr(event, "tag", None)
        if tag:
            self.tell(line, column, f"the tag {str(tag)[:60]} is not allowed; only plain values are read")
        node = Node(line, column, data)
        if event.anchor:
            self.anchors[event.anchor] = node
        return node

    def _scalar(self, event: events.ScalarEvent) -> None:
        node = self._node(event, _HALF.sub("?", event.value))
        if _HALF.search(event.value):
            self.tell(
                node.line,
                node.column,
                "half of a character (\\ud800 to \\udfff) is no text; write the character itself",
            )
        if self._awaits_key():
            if event.value == "<<" and not event.style:
                self.tell(node.line, node.column, _MERGE)
            self._key(str(node.data), node)
            return
        node.quoted = bool(event.style)
        node.plain_line = _as_written(event)
        if not node.quoted:
            node.data, node.written = self._plain(event.value, node), event.value
        self._place(node)

    def _plain(self, text: str, node: Node) -> Any:
        if text in _WORDS:
            return _WORDS[text]
        if _NOT_FINITE.fullmatch(text):
            self.tell(node.line, node.column, f"{text} is not a number that can be used here")
        elif _INT.fullmatch(text):
            return int(text, 0) if text[1:2] in ("x", "o") else int(text)
        elif _FLOAT.fullmatch(text):
            return self._float(text, node)
        return text

    def _float(self, text: str, node: Node) -> float:
        number = float(text)
        if abs(number) == float("inf") or len(text) > 40:
            self.tell(node.line, node.column, "this number is too large or too long")
        return number

    def _start(self, event: events.NodeEvent, data: Any) -> None:
        node = self._node(event, data)
        if self._awaits_key():
            self.tell(node.line, node.column, "a list or mapping cannot be a key")
            raise Stop
        if len(self.stack) >= MAX_DEPTH:
            self.tell(node.line, node.column, f"nested deeper than {MAX_DEPTH} levels")
            raise Stop
        node.open = True
        self.stack.append(node)

    def _end(self) -> None:
        node = self.stack.pop()
        node.open = False
        self._place(node)

    def _alias(self, event: events.AliasEvent) -> None:
        line, column = event.start_mark.line + 1, event.start_mark.column + 1
        node = self.anchors.get(event.anchor)
        if node is None or node.open or self._awaits_key():
            self.tell(line, column, f"the alias *{str(event.anchor)[:40]} cannot stand here")
            raise Stop
        self._place(node)

    def _awaits_key(self) -> bool:
        return bool(self.stack) and isinstance(self.stack[-1].data, dict) and self.stack[-1].pending is None

    def _key(self, key: str, node: Node) -> None:
        parent = self.stack[-1]
        if key in parent.keys:
            first = parent.keys[key][0]
            self.tell(node.line, node.column, f'the key "{key[:60]}" stands twice (first in line {first})')
        parent.keys[key] = (node.line, node.column)
        parent.pending = key

    def _place(self, node: Node) -> None:
        self._count(node)
        if not self.stack:
            self.roots.append(node)
            return
        parent = self.stack[-1]
        parent.size += node.size
        if isinstance(parent.data, list):
            parent.children[len(parent.data)] = node
            parent.data.append(node.data)
        elif parent.pending is not None:
            parent.children[parent.pending] = node
            parent.data[parent.pending] = node.data
            parent.pending = None

    def _count(self, node: Node) -> None:
        self.nodes += 1
        if node.size > MAX_NODES or self.nodes > MAX_NODES:
            self.tell(
                node.line, node.column, f"more than {MAX_NODES:,} values once its aliases are written out"
            )
            raise Stop


def _as_written(event: events.ScalarEvent) -> bool:
    quotes = 2 if event.style in ("'", '"') else 0
    width: int = event.end_mark.index - event.start_mark.index
    return width - quotes == len(event.value)


def _events(text: str, *, pure: bool) -> Iterator[events.Event]:
    yield from YAML(typ="safe", pure=pure).parse(text)


def _syntax(error: YAMLError, text: str, findings: list[Finding]) -> None:
    if isinstance(error, MarkedYAMLError):
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        findings.append((line, column, f"not YAML: {error.problem or error.context}{_begun(error, line)}"))
    else:  # a character that YAML knows nothing of, counted from the beginning
        before = text[: getattr(error, "position", 0)]
        line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
        findings.append((line, column, f"not YAML: {str(error).splitlines()[0][:120]}"))


def _begun(error: MarkedYAMLError, line: int) -> str:
    """Return what was not ended, where that began further up: what must be mended stands there."""
    mark = error.context_mark
    if not error.problem or not error.context or mark is None or mark.line + 1 >= line:
        return ""
    return f" ({error.context} that begins in line {mark.line + 1}, column {mark.column + 1})"


def _tabs(text: str) -> list[Finding]:
    lines = enumerate(text.splitlines(), start=1)
    found = [
        (n, len(line) - len(line.lstrip(" ")) + 1) for n, line in lines if line.lstrip(" ").startswith("\t")
    ]
    return [(n, column, "a tab in the indentation; use spaces") for n, column in found[:MAX_PROBLEMS]]


def compose(text: str) -> tuple[list[Node], list[Finding]]:
    """Return the documents of TEXT and everything that is wrong with it; past a syntax error nothing can be read."""
    tabs = _tabs(text)
    if tabs:
        return [], tabs
    tree = composed(text, pure=False)
    if (
        tree.findings
    ):  # the parser in C is forty times as fast; the one in Python says better what is wrong, and where
        tree = composed(text, pure=True)
    return tree.roots, tree.findings


def composed(text: str, *, pure: bool) -> _Tree:
    """Return TEXT's tree by the parser in Python (PURE) or by the one in C."""
    tree = _Tree()
    try:
        for event in _events(text, pure=pure):
            tree.take(event)
    except Stop:
        pass
    except YAMLError as error:
        _syntax(error, text, tree.findings)
    return tree
