"""A rulebook that was read and checked -> a file that remembers it for the next process, until something it stood on changes."""

import contextlib
import hashlib
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from pydantic import ValidationError

from monitor.adapters.yaml_paths import beginning, listed
from monitor.core import rules
from monitor.core.rulebook import Rulebook

LAWS = 1  # of what may stand in a rulebook; another number reads the files again


def mark(directory: Path, overrides: Path | None, lexicon: Iterable[object]) -> str:
    """Return what is another when a rule file says something else, LEXICON (its stamps) or the checks are others."""
    told = hashlib.sha256(repr((LAWS, *lexicon, code())).encode())
    for path in (*listed(directory), *(listed(overrides) if overrides else ())):
        said = beginning(path)
        told.update(f"{os.path.realpath(path)} {len(said)}\n".encode() + said)
    return told.hexdigest()


def code() -> str:
    """Return what is another where other code says what a rule may be and when it holds."""
    return hashlib.sha256(repr([*_checks()]).encode()).hexdigest()[:12]


def _checks() -> Iterator[tuple[str, int, int]]:
    """Go through that code; a day's newer version of it reads the files again and asks the archive again."""
    home = Path(rules.__file__).parent
    for path in sorted((*home.glob("*.py"), home.parent / "rulebook.py", home.parent / "selection.py")):
        found = path.stat()
        yield path.name, found.st_mtime_ns, found.st_size


def remembered(kept: Path, marked: str) -> Rulebook | None:
    try:
        first, _, said = kept.read_bytes().partition(b"\n")
        return Rulebook.model_validate_json(said) if first == marked.encode() else None
    except (OSError, ValidationError):  # not there, torn, or written by another version
        return None


def remember(kept: Path, marked: str, rulebook: Rulebook) -> None:
    """Keep RULEBOOK for the next process; where that is not allowed, it reads the files again."""
    torn = kept.with_name(f".{kept.name}.{os.getpid()}.tmp")
    said = rulebook.model_dump_json(by_alias=True, exclude_defaults=True)
    with contextlib.suppress(OSError):
        kept.parent.mkdir(parents=True, exist_ok=True)
        torn.write_text(f"{marked}\n{said}", encoding="utf-8")
        torn.replace(kept)
