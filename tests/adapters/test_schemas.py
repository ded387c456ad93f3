"""JSON Schemas of what an analyst writes: current, found by every shipped file, and as strict as the program."""

import json
import re
from typing import Any

import pytest

from monitor.adapters.schemas import name_for, schemas, text
from monitor.adapters.yaml_files import documents
from monitor.cli import run
from monitor.settings import data_dir

RULES = data_dir("rules")
FILES = sorted(path for path in RULES.rglob("*.yaml"))
COMMENT = re.compile(r"# yaml-language-server: \$schema=(\S+)")

KINDS: dict[Any, Any] = {
    "object": dict, "array": list, "string": str, "integer": int, "boolean": bool, "null": type(None), "number": int | float,
}  # fmt: skip


def wrong(value: Any, schema: dict[str, Any], root: dict[str, Any], path: str = "$") -> list[str]:
    """Check what our schemas use of JSON Schema."""
    if "$ref" in schema:
        return wrong(value, root["$defs"][schema["$ref"].rsplit("/", 1)[1]], root, path)
    for key in ("anyOf", "oneOf"):
        if key in schema:
            tried = [wrong(value, one, root, path) for one in schema[key]]
            return [] if any(not found for found in tried) else min(tried, key=len)
    kind = schema.get("type")
    if not isinstance(value, KINDS.get(kind, object)) or value not in schema.get("enum", [value]):
        return [f"{path}: {value!r} does not fit {schema.get('enum', kind)}"]
    match value:
        case dict():
            return wrong_object(value, schema, root, path)
        case list():
            return wrong_list(value, schema, root, path)
    return [] if plain_fits(value, schema) else [f"{path}: {value!r} is out of range or not so written"]


def plain_fits(value: Any, schema: dict[str, Any]) -> bool:
    if isinstance(value, str):
        return re.search(schema.get("pattern", ""), value) is not None
    if isinstance(value, int | float):
        return bool(schema.get("minimum", value) <= value <= schema.get("maximum", value))
    return True


def wrong_list(value: list[Any], schema: dict[str, Any], root: dict[str, Any], path: str) -> list[str]:
    few = [f"{path}: too few"] if len(value) < schema.get("minItems", 0) else []
    items = schema.get("items", {})
    return few + [one for at, item in enumerate(value) for one in wrong(item, items, root, f"{path}[{at}]")]


def wrong_object(value: dict[str, Any], schema: dict[str, Any], root: dict[str, Any], path: str) -> list[str]:
    known, others = schema.get("properties", {}), schema.get("additionalProperties", True)
    found = [f"{path}: {key} is missing" for key in schema.get("required", ()) if key not in value]
    for key, part in value.items():
        named = [
            one for pattern, one in schema.get("patternProperties", {}).items() if re.search(pattern, key)
        ]
        if key in known or named:
            found += wrong(part, known.get(key) or named[0], root, f"{path}.{key}")
        elif isinstance(others, dict):
            found += wrong(part, others, root, f"{path}.{key}")
        elif not others:
            found.append(f"{path}: {key} is not known")
    return found


def test_the_committed_schemas_are_current():
    """`monitor rules schema --to rules/schemas` writes them."""
    kept = {path.name: path.read_text("utf-8") for path in (RULES / "schemas").glob("*.json")}
    assert kept == {name: text(schema) for name, schema in schemas().items()}


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_every_shipped_file_names_its_schema_and_obeys_it(path):
    named = COMMENT.match(path.read_text("utf-8"))
    assert named is not None
    file = (path.parent / named[1]).resolve()
    assert (file.parent, file.name) == ((RULES / "schemas").resolve(), name_for(path))
    schema = json.loads(file.read_text("utf-8"))
    assert [one for document in documents(path) for one in wrong(document.data, schema, schema)] == []


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"points": "many"}, "points"),
        ({"pionts": 5}, "pionts is not known"),
        ({"when": {"it": {"label": "tarifs"}}}, "tarifs"),
        ({"when": {"it": {"source": {"reliability": ["G"]}}}}, "reliability"),
        ({"status": "live"}, "live"),
    ],
    ids=["text", "field", "label", "letter", "status"],
)
def test_an_editor_sees_what_the_program_would_refuse(change, words):
    good = {
        "id": "a",
        "title": {"en": "A"},
        "when": {"it": {"label": "tariffs"}},
        "condition": "it",
        "points": 5,
    }
    schema = schemas()["rules.schema.json"]
    assert wrong(good, schema["$defs"]["WrittenRule"], schema) == []
    assert any(words in one for one in wrong({**good, **change}, schema["$defs"]["WrittenRule"], schema))


def test_copied_rules_bring_their_schemas_along(tmp_path, capsys):
    assert run(["init", str(tmp_path / "mine")]) == 0
    named = COMMENT.match((tmp_path / "mine" / "lexicon" / "materials.yaml").read_text("utf-8"))
    assert named is not None
    assert (tmp_path / "mine" / "lexicon" / named[1]).is_file()
    capsys.readouterr()
    assert run(["rules", "schema", "scoring"]) == 0
    assert json.loads(capsys.readouterr().out)["required"] == ["bands"]
    assert run(["rules", "schema", "scorin"]) == 2
    assert 'did you mean "scoring"?' in capsys.readouterr().err
    assert run(["rules", "schema", "--to", str(tmp_path / "schemas")]) == 0
    assert {path.name for path in (tmp_path / "schemas").iterdir()} == set(schemas())
