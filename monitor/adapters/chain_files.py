"""`rules/tests/*.yaml` + the rulebook -> chain tests that know their places, or every mistake in them."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel

from monitor.adapters.rule_files import RESERVED
from monitor.adapters.yaml_files import Placed, check, read
from monitor.adapters.yaml_nodes import Node
from monitor.adapters.yaml_paths import files
from monitor.core.chain import ChainTest
from monitor.core.chain.check import complaints
from monitor.core.in_force import InForce
from monitor.core.routing import Routing, default_routing
from monitor.core.routing import complaints as complaints_of_routing
from monitor.core.rulebook import Profile
from monitor.core.rules.check import known, of_profile
from monitor.errors import Problem, raise_all


@dataclass(frozen=True, slots=True)
class PlacedTest:
    """A test, where it stands, and the profile and routing that it runs with."""

    test: ChainTest
    placed: Placed
    profile: Profile
    routing: Routing

    def place(self, *loc: str | int) -> str:
        line, column = self.placed.place(loc)
        return f"{self.placed.path}:{line}:{column}"


@dataclass(frozen=True, slots=True)
class PlacedExample:
    """A text of a rule's own examples; HIT says whether the rule must hold."""

    rule: str
    text: str
    hit: bool
    place: str


def load_tests(path: Path, force: InForce) -> list[PlacedTest]:
    """Return the tests of a file or of every file of a directory; raise RuleError with every mistake."""
    problems: list[Problem] = []
    paths = [path] if path.is_file() else files(path, problems)
    found = [test for one in paths for test in _tests(one, force, problems)]
    _unique(found, problems)
    raise_all(problems)
    return found


def _tests(path: Path, force: InForce, problems: list[Problem]) -> Iterator[PlacedTest]:
    for document in read(path, problems):
        for placed in document.items():
            test = check(ChainTest, placed, problems)
            if test is None:
                continue
            for one in complaints(test, force.rulebook):
                problems.append(placed.problem(one.loc, one.message, key=one.at_key))
            profile = _profile(test, placed, force, problems)
            routing = _routing(test, placed, force, profile, problems) if profile else None
            if profile and routing:
                yield PlacedTest(test, placed, profile, routing)


def _profile(test: ChainTest, placed: Placed, force: InForce, problems: list[Problem]) -> Profile | None:
    """Return the profile in force with the test's own parts in it; mistakes are told at the test's lines."""
    if not test.profile:
        return force.rulebook.profile
    merged = _merged(placed.part("profile"), force.rulebook.profile)
    profile = check(Profile, merged, problems)
    if profile:
        words = known(force.lexicon, force.rulebook.actions, profile)
        problems.extend(merged.problem(one.loc, one.message) for one in of_profile(profile, words))
    return profile


def _routing(
    test: ChainTest, placed: Placed, force: InForce, profile: Profile, problems: list[Problem]
) -> Routing | None:
    """Return the routing in force with the test's own parts; other audiences without routes are told everything."""
    if not test.routing:
        return default_routing(profile) if "audiences" in test.profile else force.routing
    merged = _merged(placed.part("routing"), force.routing)
    routing = check(Routing, merged, problems)
    if routing:
        words = known(force.lexicon, force.rulebook.actions, profile)
        for one in complaints_of_routing(routing, words, profile):
            problems.append(merged.problem(one.loc, one.message, key=one.at_key))
    return routing


def _merged(own: Placed, base: BaseModel) -> Placed:
    """Return BASE with the keys of OWN in place of its own, where OWN stands."""
    node = own.node
    whole = base.model_dump(mode="json", by_alias=True, exclude_none=True) | own.data
    return Placed(own.path, Node(node.line, node.column, whole, node.keys, node.children))


def _unique(tests: list[PlacedTest], problems: list[Problem]) -> None:
    first: dict[str, PlacedTest] = {}
    for one in tests:
        other = first.setdefault(one.test.test, one)
        if other is not one:
            problems.append(
                one.placed.problem(("test",), f"a test of this name stands in {other.place('test')} already")
            )


def load_examples(directory: Path) -> list[PlacedExample]:
    """Return the examples of every rule in DIRECTORY, whose files were checked."""
    problems: list[Problem] = []
    paths = [path for path in files(directory, problems) if path.name not in RESERVED]
    rules = [rule for path in paths for document in read(path, problems) for rule in document.items()]
    raise_all(problems)
    return [example for rule in rules for example in _examples(rule)]


def _examples(rule: Placed) -> Iterator[PlacedExample]:
    if rule.data.get("status") == "deprecated":
        return
    for kind in ("hit", "miss"):
        for at, text in enumerate((rule.data.get("examples") or {}).get(kind) or ()):
            line, column = rule.place(("examples", kind, at))
            yield PlacedExample(rule.data["id"], text, kind == "hit", f"{rule.path}:{line}:{column}")
