"""`rules/sources/*.yaml` -> the sources to watch, or every mistake in them as file:line:column."""

from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field

from monitor.adapters.files_jsonl import is_local
from monitor.adapters.yaml_files import Placed, check, read
from monitor.adapters.yaml_paths import files
from monitor.core.rulebook import Country, Id
from monitor.core.selection import Model
from monitor.core.suggest import unknown
from monitor.domain import Source
from monitor.errors import Problem, raise_all

Topic = Literal[
    "rare_earths",
    "critical_minerals",
    "export_controls",
    "sanctions",
    "tariffs",
    "trade_tension",
    "supply_disruption",
    "defence_security",
]


class SourceLine(Model):
    """One source as an analyst writes it."""

    id: Id
    url: Annotated[str, Field(min_length=1, max_length=2_000)]
    name: Annotated[str, Field(min_length=1, max_length=200)]
    format: Literal["feed", "jsonl", "list"] = "feed"
    kind: Literal["official", "agency", "trade_press", "media", "company", "aggregator"] = "media"
    language: Literal["en", "de", "fr", "es", "ja", "zh"] | None = None
    country: Country | None = None
    reliability: Literal["A", "B", "C", "D", "E", "F"] = "F"
    topics: tuple[Topic, ...] = ()
    every: Annotated[int, Field(ge=1, le=31_536_000)] | None = None
    enabled: bool = True


class SourceFile(Model):
    """A file of them."""

    sources: tuple[SourceLine, ...]


def load_sources(place: Path, which: str = "") -> tuple[Source, ...]:
    """Read the sources of a file, or of a directory's files; raise RuleError with every problem.

    WHICH names some of the directory's files (`official, trade_press`) or a path elsewhere.
    """
    problems: list[Problem] = []
    found: list[tuple[Placed, Source]] = []
    for path in _paths(place, which, problems):
        for document in read(path, problems):
            found += _sources(document, problems)
    _tell_doubles(found, problems)
    raise_all(problems)
    return tuple(source for _, source in found)


def _paths(place: Path, which: str, problems: list[Problem]) -> list[Path]:
    if which and Path(which).exists():
        place, which = Path(which), ""
    if place.is_file():
        return [place]
    known = {path.stem: path for path in files(place, problems)}
    if not which or problems:
        return list(known.values())
    names = [name.strip().removesuffix(".yaml") for name in which.split(",") if name.strip()]
    wrong = [name for name in names if name not in known]
    problems.extend(Problem("MONITOR_SOURCES", 0, 0, unknown("source file", name, known)) for name in wrong)
    return [known[name] for name in dict.fromkeys(names) if name in known]


def _sources(document: Placed, problems: list[Problem]) -> list[tuple[Placed, Source]]:
    # checked one by one, so that one wrong source does not hide the mistakes of the next
    if not isinstance(document.data, dict) or not isinstance(document.data.get("sources"), list):
        check(SourceFile, document, problems)
        return []
    if set(document.data) - {"sources"}:
        check(SourceFile, document, problems)
        return []
    found = []
    for placed in document.part("sources").items():
        line = check(SourceLine, placed, problems)
        if line is not None:
            found.append((placed, _source(line, placed, problems)))
    return found


def _source(line: SourceLine, placed: Placed, problems: list[Problem]) -> Source:
    source = Source(**line.model_dump())
    if not is_local(source) and not line.url.lower().startswith(("http://", "https://")):
        hint = "an address begins with https:// or http:// (a path only with format: jsonl)"
        problems.append(placed.problem(("url",), hint))
    return source


def _tell_doubles(found: list[tuple[Placed, Source]], problems: list[Problem]) -> None:
    for name in ("id", "url"):
        seen: dict[str, Placed] = {}
        for placed, source in found:
            value = getattr(source, name)
            first = seen.setdefault(value, placed)
            if first is not placed:
                line, _ = first.place((name,))
                message = f'the {name} "{value[:80]}" is already in {Path(first.path).name}:{line}'
                problems.append(placed.problem((name,), message))
