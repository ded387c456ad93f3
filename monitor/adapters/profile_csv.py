"""A CSV file + profile.yaml -> the profile with its lines in it; what is not in the CSV stays, comments too.

One file holds lines of one kind (materials, suppliers, sites, routes), a row each; the header names the fields. A row with
a known id changes the fields that it fills, another one is added. Lists are parted by `|` or `;`, shares are written
`CN=0.85 | AU=0.15`, a weak alias `Nord~weak`.
"""

import csv
import io
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ValidationError
from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq

from monitor.adapters.yaml_files import read
from monitor.adapters.yaml_nodes import compose
from monitor.adapters.yaml_paths import MAX_BYTES
from monitor.adapters.yaml_words import refused
from monitor.core.lexicon import Lexicon
from monitor.core.rulebook import MaterialLine, Profile, RouteLine, SiteLine, SupplierLine
from monitor.core.rules.check import known, of_profile
from monitor.core.suggest import unknown
from monitor.errors import Problem, RuleError, raise_all

SECTIONS: Mapping[str, type[BaseModel]] = {
    "materials": MaterialLine,
    "suppliers": SupplierLine,
    "sites": SiteLine,
    "routes": RouteLine,
}
_STRANGE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_PART = re.compile(r"\s*[|;]\s*")


@dataclass(frozen=True, slots=True)
class Imported:
    """TEXT is the whole profile.yaml as it is to be written."""

    section: str
    text: str
    added: int
    changed: int


@dataclass(frozen=True, slots=True)
class _Row:
    line: int
    cells: Mapping[str, Any]


def imported(file: Path, profile: Path, lexicon: Lexicon, section: str = "") -> Imported:
    """Return PROFILE with the lines of FILE in it; raise RuleError with every mistake, each with line and column."""
    problems: list[Problem] = []
    header, rows, section = _table(file, section, problems)
    documents = read(profile, problems)
    raise_all(problems)
    data = documents[0].data if len(documents) == 1 and isinstance(documents[0].data, dict) else {}
    lines = [dict(line) for line in data.get(section) or ()]
    place = {line.get("id"): at for at, line in enumerate(lines)}
    from_row: dict[int, _Row] = {}
    for row in rows:
        at = place.setdefault(row.cells["id"], len(lines))
        lines[at:] = [{**(lines[at] if at < len(lines) else {}), **row.cells}, *lines[at + 1 :]]
        from_row[at] = row
    whole = {**data, section: lines}
    _check(file, header, section, whole, from_row, lexicon, problems)
    raise_all(problems)
    before = {line["id"]: line for line in data.get(section) or ()}
    text = _written(profile, section, rows, whole)
    new = sum(row.cells["id"] not in before for row in rows)
    same = sum(before.get(row.cells["id"]) == lines[place[row.cells["id"]]] for row in rows)
    return Imported(section, text, new, len(rows) - new - same)


# -- reading


def _table(file: Path, section: str, problems: list[Problem]) -> tuple[list[str], list[_Row], str]:
    text = _text(file)
    if not text.strip():
        raise RuleError(
            [Problem(str(file), 1, 1, "is empty; the first line names the fields, as in id,name,country")]
        )
    if strange := _STRANGE.search(text):
        line = text.count("\n", 0, strange.start()) + 1
        what = f"has the character U+{ord(strange.group()):04X}, which no text has; take it out"
        raise RuleError([Problem(str(file), line, 1, what)])
    delimiter = max(",;\t", key=text.partition("\n")[0].count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        header = [name.strip().lower() for name in next(reader, [])]
        section = section or _section(file, header)
        _fit(file, header, section, problems)
        raise_all(problems)
        return header, list(_rows(file, reader, header, section, problems)), section
    except csv.Error as error:
        raise RuleError([Problem(str(file), reader.line_num, 1, f"is not CSV: {error}")]) from error


def _text(file: Path) -> str:
    try:
        raw = file.read_bytes()
    except OSError as error:
        raise RuleError([Problem(str(file), 0, 0, f"cannot be read: {error.strerror}")]) from error
    if len(raw) > MAX_BYTES:
        raise RuleError([Problem(str(file), 0, 0, f"larger than {MAX_BYTES // 1_000_000} MB; split it")])
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise RuleError([Problem(str(file), line, 1, "not UTF-8; save the file as CSV UTF-8")]) from error


def _section(file: Path, header: list[str]) -> str:
    """Return the kind whose fields the header has; only one may fit."""
    fitting = [name for name, model in SECTIONS.items() if set(header) <= set(model.model_fields)]
    if len(fitting) == 1:
        return fitting[0]
    every = {name for model in SECTIONS.values() for name in model.model_fields}
    strange = ", ".join(f'"{name[:60]}"' for name in header if name not in every)
    told = " and ".join(fitting) or "none of the kinds" + (f" (none has {strange})" if strange else "")
    raise RuleError(
        [Problem(str(file), 1, 1, f"the header fits {told}; say --kind {' or '.join(fitting or SECTIONS)}")]
    )


def _fit(file: Path, header: list[str], section: str, problems: list[Problem]) -> None:
    fields = SECTIONS[section].model_fields
    for column, name in enumerate(header, 1):
        if name not in fields:
            problems.append(Problem(str(file), 1, column, unknown("field", name, fields)))
        elif name in header[: column - 1]:
            problems.append(Problem(str(file), 1, column, f'the field "{name}" stands twice'))
    if "id" not in header:
        problems.append(Problem(str(file), 1, 1, 'the field "id" is missing; it names the line'))


def _rows(file: Path, reader: Any, header: list[str], section: str, problems: list[Problem]) -> Any:
    seen: dict[str, int] = {}
    for cells in reader:
        if not any(cell.strip() for cell in cells):
            continue
        line = reader.line_num
        if len(cells) != len(header):
            problems.append(Problem(str(file), line, 1, f"has {len(cells)} cells, the header {len(header)}"))
            continue
        given = {name: cell.strip() for name, cell in zip(header, cells, strict=True) if cell.strip()}
        id_ = given.get("id", "")
        if not id_ or id_ in seen:
            what = f'the id "{id_}" stands in line {seen[id_]} already' if id_ else "has no id"
            problems.append(Problem(str(file), line, header.index("id") + 1, what))
            continue
        seen[id_] = line
        yield _Row(line, {name: _value(SECTIONS[section], name, cell) for name, cell in given.items()})


def _value(model: type[BaseModel], name: str, cell: str) -> Any:
    """Return a cell as the field takes it; what cannot be read stays text, and the model says why it is wrong."""
    if name in _READ:
        return _READ[name](cell)
    listed = str(model.model_fields[name].annotation).startswith("tuple")
    return [part for part in _PART.split(cell) if part] if listed else cell


def _number(cell: str) -> Any:
    plain = cell.replace("\u202f", "").replace("\u00a0", "").replace(" ", "")
    try:
        found = float(plain.replace(",", ".") if plain.count(",") == 1 and "." not in plain else plain)
    except ValueError:
        return cell
    return int(found) if found.is_integer() and "." not in plain and "," not in plain else found


def _shares(cell: str) -> Any:
    pairs = [re.split(r"\s*[=:]\s*", part, maxsplit=1) for part in _PART.split(cell) if part]
    return {pair[0]: _number(pair[1]) if len(pair) == 2 else "" for pair in pairs}


def _aliases(cell: str) -> Any:
    parts = [part.partition("~") for part in _PART.split(cell) if part]
    return [{"name": name} | ({"strength": strength} if strength else {}) for name, _, strength in parts]


_READ: Mapping[str, Callable[[str], Any]] = {
    "shares": _shares,
    "aliases": _aliases,
    "stock_weeks": _number,
    "revenue": _number,
    "tier": _number,
}


# -- checking


def _check(
    file: Path,
    header: list[str],
    section: str,
    whole: Mapping[str, Any],
    from_row: Mapping[int, _Row],
    lexicon: Lexicon,
    problems: list[Problem],
) -> None:
    """Check the whole profile; what is wrong in a line that the CSV brings is told at its row and cell."""

    def tell(loc: tuple[str | int, ...], message: str) -> None:
        row = from_row.get(loc[1]) if len(loc) > 1 and loc[0] == section and isinstance(loc[1], int) else None
        name = str(loc[2]) if len(loc) > 2 else "id"
        place = (row.line, header.index(name) + 1 if name in header else 1) if row else (0, 0)
        shown = f"{'.'.join(map(str, loc))}: " if row is None else f"{name}: "
        problems.append(Problem(str(file), *place, f"{shown}{message}"))

    try:
        profile = Profile.model_validate_json(json.dumps(whole))
    except ValidationError as error:
        for detail in error.errors(include_url=False):
            tell(detail["loc"], "is missing" if detail["type"] == "missing" else refused(detail))
        return
    for one in of_profile(profile, known(lexicon, (), profile)):
        tell(one.loc, one.message)


# -- writing


def _written(profile: Path, section: str, rows: list[_Row], whole: Mapping[str, Any]) -> str:
    yaml = YAML()
    yaml.preserve_quotes = True
    yaml.width = 4_096
    yaml.indent(mapping=2, sequence=4, offset=2)
    document = yaml.load(profile.read_text(encoding="utf-8-sig"))
    if not document.get(section):
        document[section] = CommentedSeq()
    lines = document[section]
    at = {line["id"]: line for line in lines}
    for row in rows:
        if row.cells["id"] not in at:
            lines.append(CommentedMap())
            at[row.cells["id"]] = lines[-1]
        for name, value in row.cells.items():
            if at[row.cells["id"]].get(name) != value:
                at[row.cells["id"]][name] = _flow(value)
    out = io.StringIO()
    yaml.dump(document, out)
    nodes, findings = compose(out.getvalue())
    if findings or [node.data for node in nodes] != [whole]:
        raise RuleError(
            [Problem(str(profile), 0, 0, "cannot be rewritten without a hand; add the lines yourself")]
        )
    return out.getvalue()


def _flow(value: Any) -> Any:
    """Return VALUE so that it is written on one line."""
    match value:
        case dict():
            made = CommentedMap({key: _flow(part) for key, part in value.items()})
            made.fa.set_flow_style()
            return made
        case list():
            listed = CommentedSeq(map(_flow, value))
            listed.fa.set_flow_style()
            return listed
    return value
