"""`monitor rules test`: every rule on its own examples, and every chain test; like a test runner."""

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli import context
from monitor.cli.output import AsJson, print_json, say
from monitor.errors import NotFoundError, Problem

if TYPE_CHECKING:
    from monitor.adapters.chain_files import PlacedExample, PlacedTest
    from monitor.core.in_force import InForce
    from monitor.wiring import Parts


@dataclass(frozen=True, slots=True)
class Failed:
    """One expectation that failed, with its place."""

    place: str
    what: str
    expected: str
    got: str


@dataclass(frozen=True, slots=True)
class Result:
    """How one test went, or the examples of all rules together."""

    name: str
    place: str
    failed: tuple[Failed, ...]
    seconds: float


def add_to(app: typer.Typer) -> None:
    app.command(name="test")(run_tests)


def run_tests(
    path: Annotated[
        Path | None,
        typer.Argument(help="A file or directory of chain tests; all of them and the examples without."),
    ] = None,
    directory: Annotated[
        Path | None, typer.Option("--rules", help="Another rules directory than the one in force.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Run every rule's examples and the chain tests of rules/tests; exit 1 where an expectation failed, 2 for bad files.

    Example: monitor rules test rules/tests/quiet_hours.yaml --rules my-rules
    """
    parts = context.parts(dry_run=True)
    results: list[Result] = []
    for result in _results(parts, directory or parts.settings.rules_dir, path):
        results.append(result)
        if not as_json:
            _show(result)
    failed = sum(bool(result.failed) for result in results)
    if as_json:
        print_json(results)
    else:
        say(f"{len(results) - failed} passed, {failed} failed in {sum(r.seconds for r in results):.1f} s")
    if failed:
        raise typer.Exit(1)


def _show(result: Result) -> None:
    say(f"{'FAILED' if result.failed else 'ok'}: {result.name} ({result.seconds:.2f} s)")
    for one in result.failed:
        say(f"- {one.place}: {one.what}: expected {one.expected}, got {one.got}")


def _results(parts: "Parts", directory: Path, path: Path | None) -> Iterator[Result]:
    """Read everything before anything runs, so that a bad file is told at once."""
    from monitor.adapters.chain_files import load_examples, load_tests
    from monitor.adapters.rules_in_force import load

    if path is not None and not path.exists():
        raise NotFoundError(
            [Problem(str(path), 0, 0, "no such file or directory; name a file of chain tests")]
        )
    force = load(directory)
    home = path or directory / "tests"
    tests = load_tests(home, force) if path or home.is_dir() else []
    examples = load_examples(directory) if path is None else []
    if examples:
        yield _examples(parts, force, examples, directory)
    yield from _chains(parts, force, tests)


def _chains(parts: "Parts", force: "InForce", tests: Sequence["PlacedTest"]) -> Iterator[Result]:
    from monitor import chain
    from monitor.store.scratch import Scratch

    scratch = Scratch(parts.settings.migrations_dir)
    reader = parts.reader_under(force)
    for one in tests:
        begin = time.perf_counter()
        found = chain.failures(
            one.test, scratch.fresh(), reader, chain.under(force, one.profile, one.routing)
        )
        failed = tuple(Failed(one.place(*f.loc), _what(f.loc), f.expected, f.got) for f in found)
        yield Result(one.test.test, one.place("test"), failed, time.perf_counter() - begin)


def _what(loc: Sequence[str | int]) -> str:
    return ".".join(str(part) for part in loc[2:] if isinstance(part, str)) or "expect"


def _examples(
    parts: "Parts", force: "InForce", examples: Sequence["PlacedExample"], directory: Path
) -> Result:
    from monitor.chain import wrong

    begin = time.perf_counter()
    texts = [(example.rule, example.text, example.hit) for example in examples]
    whys = wrong(texts, parts.reader_under(force), force.compiled, parts.clock())
    failed = tuple(
        Failed(
            examples[at].place,
            examples[at].rule,
            "a hit" if examples[at].hit else "a miss",
            f"{why}: {examples[at].text}",
        )
        for at, why in whys.items()
    )
    name = f"{len(examples)} examples of the rules"
    return Result(name, str(directory), failed, time.perf_counter() - begin)
