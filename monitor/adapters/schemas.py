"""What may stand in each kind of YAML file -> its JSON Schema, by which an editor completes and checks while one writes.

They lie in rules/schemas, so that `# yaml-language-server: $schema=...` in a file finds them in a checkout, in an
installed package and in what `monitor init` has copied. They say the form; `monitor rules check` also knows the meaning.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from monitor.adapters.lexicon_files import ConceptEntry
from monitor.adapters.rule_edits import write
from monitor.adapters.source_files import SourceFile
from monitor.core.chain import ChainTest
from monitor.core.routing import Routing
from monitor.core.rulebook import Action, Profile, Scoring, WrittenRule
from monitor.core.rules import FLAGS
from monitor.core.rules.check import KINDS
from monitor.core.rules.facts import ASKED_LABELS
from monitor.domain import LABELS, LANGUAGES

DIRECTORY = "schemas"
_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_MANY: Mapping[str, type[BaseModel]] = {  # files that hold a list, or one a document
    "rules": WrittenRule,
    "actions": Action,
    "lexicon": ConceptEntry,
    "tests": ChainTest,
}
_ONE: Mapping[str, type[BaseModel]] = {
    "profile": Profile,
    "scoring": Scoring,
    "routing": Routing,
    "sources": SourceFile,
}
_WORDS: Mapping[
    tuple[str, str], tuple[str, ...]
] = {  # what the form alone does not say, but a fixed list does
    ("Selection", "label"): ASKED_LABELS,
    ("Selection", "flag"): FLAGS,
    ("Selection", "language"): LANGUAGES,
    ("SourceAsk", "kind"): KINDS,
    ("SourceAsk", "language"): LANGUAGES,
    ("Expected", "labels"): LABELS,
    ("Expected", "no_labels"): LABELS,
    ("Expected", "flags"): FLAGS,
    ("Expected", "no_flags"): FLAGS,
}


def schemas() -> dict[str, dict[str, Any]]:
    """Return each schema by the name of its file."""
    found = {name: _of_many(model) for name, model in _MANY.items()}
    found |= {name: model.model_json_schema() for name, model in _ONE.items()}
    return {_file(name): _finished(name, schema) for name, schema in sorted(found.items())}


def text(schema: Mapping[str, Any]) -> str:
    return json.dumps(schema, indent=1, ensure_ascii=False, sort_keys=True) + "\n"


def write_all(directory: Path) -> list[Path]:
    """Write all schemas into DIRECTORY; return the files."""
    directory.mkdir(parents=True, exist_ok=True)
    paths = [(directory / name, schema) for name, schema in schemas().items()]
    for path, schema in paths:
        write(path, text(schema))
    return [path for path, _ in paths]


def name_for(path: Path) -> str:
    """Return the schema of a file of a rules directory, by where it stands."""
    if path.parent.name in ("lexicon", "sources", "tests"):
        return _file(path.parent.name)
    return _file(path.stem if path.stem in (*_MANY, *_ONE) else "rules")


def _file(name: str) -> str:
    return f"{name}.schema.json"


def _of_many(model: type[BaseModel]) -> dict[str, Any]:
    schema = model.model_json_schema(ref_template="#/$defs/{model}")
    defs = schema.pop("$defs", {})
    one = {"$ref": f"#/$defs/{model.__name__}"}
    return {
        "$defs": {**defs, model.__name__: schema},
        "oneOf": [{"type": "array", "items": one}, one],
        "description": schema.get("description", ""),
    }


def _finished(name: str, schema: dict[str, Any]) -> dict[str, Any]:
    defs = schema.get("$defs", {})
    for (model, field), words in _WORDS.items():
        if field in defs.get(model, {}).get("properties", {}):
            _narrow(defs[model]["properties"][field], words)
    _plain(schema)
    return {
        "$schema": _DIALECT,
        "title": f"monitor: {name}",
        **{k: v for k, v in schema.items() if k != "title"},
    }


def _narrow(schema: Any, words: tuple[str, ...]) -> None:
    """Say which words may stand where any text could."""
    if isinstance(schema, dict):
        if schema.get("type") == "string":
            schema["enum"] = list(words)
        for part in (*schema.get("anyOf", ()), schema.get("items")):
            _narrow(part, words)


def _plain(schema: Any) -> None:
    """Leave out titles that only repeat a field's name, and `null`: a field that is not meant is left out."""
    if isinstance(schema, list):
        for part in schema:
            _plain(part)
    if isinstance(schema, dict):
        if isinstance(schema.get("title"), str):
            del schema["title"]
        if schema.get("default", 0) is None:
            del schema["default"]
        if "patternProperties" in schema:
            schema["additionalProperties"] = False
        for part in list(schema.values()):
            _plain(part)
