"""`rules/lexicon/*.yaml` -> the concepts in them, or every mistake as file:line:column."""

from collections.abc import Iterator
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field

from monitor.adapters.yaml_files import Placed, check, read
from monitor.adapters.yaml_paths import files
from monitor.core.lexicon import complaints
from monitor.domain import Concept, Guard
from monitor.errors import Problem, raise_all

Names = dict[str, tuple[str, ...]]


class GuardEntry(BaseModel):
    """When a name does not count; see Guard."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, defer_build=True)

    not_in: tuple[str, ...] = ()
    not_after: tuple[str, ...] = ()
    not_before: tuple[str, ...] = ()
    followed_by: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    case: bool = False
    local: bool = False
    shared: bool = False


class ConceptEntry(BaseModel):
    """One concept as a person writes it."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, defer_build=True)

    id: str
    kind: str
    names: Names = Field(min_length=1)
    metonyms: Names = Field(default_factory=dict)
    broader: tuple[str, ...] = ()
    codes: dict[str, str] = Field(default_factory=dict)
    country: str | None = Field(default=None, pattern=r"^[A-Z]{2}$")
    grammar: dict[str, dict[str, str]] = Field(default_factory=dict)
    guards: dict[str, GuardEntry] = Field(default_factory=dict)
    missing: str = ""


def read_lexicon(directory: Path) -> list[Concept]:
    """Return the concepts of all files of DIRECTORY; raise RuleError with every mistake of every file."""
    problems: list[Problem] = []
    read_in = list(_read(directory, problems))
    raise_all(problems)
    concepts = [concept for concept, _ in read_in]
    raise_all(
        read_in[complaint.index][1].problem(complaint.place, complaint.message)
        for complaint in complaints(concepts)
    )
    return concepts


def _read(directory: Path, problems: list[Problem]) -> Iterator[tuple[Concept, Placed]]:
    for path in files(directory, problems):
        for document in read(path, problems):
            for placed in document.items():
                entry = check(ConceptEntry, placed, problems)
                if entry is not None:
                    yield _concept(entry), placed


def _concept(entry: ConceptEntry) -> Concept:
    guards = {name: Guard(**guard.model_dump()) for name, guard in entry.guards.items()}
    return Concept(
        id=entry.id,
        kind=entry.kind,
        names=entry.names,
        codes=entry.codes,
        broader=entry.broader,
        country=entry.country,
        grammar=entry.grammar,
        metonyms=entry.metonyms,
        guards=guards,
        missing=entry.missing,
    )
