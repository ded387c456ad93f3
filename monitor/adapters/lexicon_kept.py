"""`rules/lexicon/*.yaml` -> the Lexicon; what was read and checked once is remembered until a file changes."""

import contextlib
import hashlib
import json
import os
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any

from pydantic_core import from_json

from monitor.adapters.yaml_paths import beginning, listed
from monitor.core.lexicon import Lexicon
from monitor.domain import Concept, Guard

LAWS = 1  # of what may stand in a lexicon; another number reads the files again
_LISTS = frozenset({"names", "metonyms"})  # of a concept: each has lists by language


def load_lexicon(directory: Path, kept: Path | None = None) -> Lexicon:
    """Read all files of DIRECTORY. Refuses them all when one is wrong, and tells every mistake.

    KEPT is a file that remembers what was read and checked: reading it again takes a hundredth of the time. It counts
    only for a directory whose files say the same.
    """
    marks = _marks(directory) if kept else ""
    known = _remembered(kept, marks) if kept else None
    if known is not None:
        return known
    from monitor.adapters.lexicon_files import read_lexicon  # late: what is remembered needs none of it

    concepts = read_lexicon(directory)
    lexicon = Lexicon(concepts)
    if kept and marks and _marks(directory) == marks:  # nobody has written meanwhile
        _remember(kept, marks, concepts, lexicon.version)
    return lexicon


def _marks(directory: Path) -> str:
    """Return what is another when a file of DIRECTORY says something else, or the form of an entry is another.

    A copy of the directory says the same: rules are tried beside those in force without reading the lexicon again.
    """
    form = [field.name for kind in (Concept, Guard) for field in fields(kind)]
    told = hashlib.sha256(repr((form, LAWS)).encode())
    try:
        for file in listed(directory):
            said = beginning(file)
            told.update(f"{file.name} {len(said)}\n".encode() + said)
    except OSError:  # what cannot be read is told by who reads it
        return ""
    return told.hexdigest()


def _remembered(kept: Path, marks: str) -> Lexicon | None:
    try:
        found = from_json(kept.read_bytes())  # in a third of the time of the standard library
        if found["marks"] != marks:
            return None
        return Lexicon([_again(fields) for fields in found["concepts"]], str(found["version"]))
    except (OSError, ValueError, LookupError, TypeError):  # torn, or written by another version
        return None


def _again(fields: dict[str, Any]) -> Concept:
    """Return the concept of what JSON has kept of it: lists were tuples."""
    for name in _LISTS & fields.keys():
        fields[name] = {key: tuple(value) for key, value in fields[name].items()}
    if "guards" in fields:
        fields["guards"] = {name: _guard(guard) for name, guard in fields["guards"].items()}
    if "broader" in fields:
        fields["broader"] = tuple(fields["broader"])
    return Concept(**fields)


def _guard(fields: dict[str, Any]) -> Guard:
    said: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value for name, value in fields.items()
    }
    return Guard(**said)


def _said(fields: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return the fields that say something; the others are empty by themselves."""
    return {name: value for name, value in fields if value}


def _remember(kept: Path, marks: str, concepts: list[Concept], version: str) -> None:
    """Keep CONCEPTS for the next process; where that is not allowed, it reads the files again."""
    torn = kept.with_name(f".{kept.name}.{os.getpid()}.tmp")
    with contextlib.suppress(OSError):
        kept.parent.mkdir(parents=True, exist_ok=True)
        told = [asdict(concept, dict_factory=_said) for concept in concepts]
        said = json.dumps({"marks": marks, "version": version, "concepts": told}, ensure_ascii=False)
        torn.write_text(said, encoding="utf-8")
        torn.replace(kept)
