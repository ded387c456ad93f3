"""`rules/*.yaml` -> the Rulebook, or every mistake in them as file:line:column: what, and what to do.

Four names are taken: profile.yaml, scoring.yaml, actions.yaml, routing.yaml (read by routing_files). Every other file
holds rules, as `---` documents or as a list. Sub-directories (lexicon, sources, tests) belong to others. A directory of
overrides holds rules that stand in for those with the same id, where the rules directory itself is read-only.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel

from monitor.adapters.rule_parts import right_parts
from monitor.adapters.yaml_files import Placed, check, read_on
from monitor.adapters.yaml_paths import files, listed
from monitor.adapters.yaml_words import Loc
from monitor.core.lexicon import Lexicon
from monitor.core.rulebook import Action, Profile, Rule, Rulebook, Scoring, WrittenRule
from monitor.core.rules import graded
from monitor.core.rules.check import Complaint, complaints, known, of_action, of_profile, of_scoring
from monitor.errors import Problem, RuleError, raise_all

RESERVED = ("profile.yaml", "scoring.yaml", "actions.yaml", "routing.yaml")
M = TypeVar("M", bound=BaseModel)


@dataclass(slots=True)
class _Reading:
    """What was read so far, each value with its place; and everything that is wrong."""

    problems: list[Problem] = field(default_factory=list)
    notes: list[Problem] = field(default_factory=list)
    halves: list[tuple[Placed, WrittenRule, tuple[Loc, ...]]] = field(default_factory=list)

    def tell(self, placed: Placed, found: Iterable[Complaint]) -> None:
        for one in found:
            line, column = placed.place(one.loc, key=one.at_key)
            if (line, column) in placed.told:
                continue
            problem = Problem(placed.path, line, column + _inside(placed, one), one.message)
            (self.notes if one.note else self.problems).append(problem)

    def all_of(self, model: type[M], path: Path) -> Iterator[tuple[Placed, M]]:
        """Go through the values of a file that have the right form."""
        for placed in read_on(path, self.problems):
            for item in placed.items():
                value = check(model, item, self.problems)
                if value is not None:
                    yield item, value
                elif model is WrittenRule and (half := right_parts(item)):
                    self.halves.append((item, *half))

    def the_one(self, model: type[M], path: Path) -> tuple[Placed, M] | None:
        """Return the only value of a file."""
        before = len(self.problems)
        found = list(self.all_of(model, path))
        if len(found) == 1:
            return found[0]
        if len(self.problems) == before:
            self.problems.append(
                Problem(str(path), 0, 0, f"must hold exactly one document, not {len(found)}")
            )
        return None


def load_rulebook(directory: Path, lexicon: Lexicon, overrides: Path | None = None) -> Rulebook:
    """Return what stands in DIRECTORY; raise RuleError with every mistake of every file."""
    return read_rulebook(directory, lexicon, overrides)[0]


def read_rulebook(
    directory: Path, lexicon: Lexicon, overrides: Path | None = None
) -> tuple[Rulebook, tuple[Problem, ...]]:
    """Return the rulebook and its notes: what is not wrong but looks like an oversight."""
    reading = _Reading()
    paths = files(directory, reading.problems)
    raise_all(reading.problems)
    scoring = reading.the_one(Scoring, directory / "scoring.yaml")
    profile = reading.the_one(Profile, directory / "profile.yaml")
    before = len(reading.problems)
    actions = list(reading.all_of(Action, directory / "actions.yaml"))
    unread = len(reading.problems) > before
    rules = [
        pair for path in paths if path.name not in RESERVED for pair in reading.all_of(WrittenRule, path)
    ]
    if not actions and not unread and any(rule.actions for _, rule in rules):
        told = "holds no action, but rules name some"
        reading.problems.append(Problem(str(directory / "actions.yaml"), 0, 0, told))
    if overrides is not None:
        rules = _overridden(reading, rules, overrides)
    _meaning(reading, rules, actions, scoring, profile, lexicon)
    if reading.problems or scoring is None or profile is None:
        raise RuleError(sorted(set(reading.problems)))
    book = _book([rule for _, rule in rules], [action for _, action in actions], scoring[1], profile[1])
    return book, tuple(sorted(set(reading.notes)))


def _meaning(
    reading: _Reading,
    rules: list[tuple[Placed, WrittenRule]],
    actions: list[tuple[Placed, Action]],
    scoring: tuple[Placed, Scoring] | None,
    profile: tuple[Placed, Profile] | None,
    lexicon: Lexicon,
) -> None:
    """Check what has the right form against the lexicon and against the other files."""
    words = known(
        lexicon, (action.id for _, action in actions), profile[1] if profile else Profile(company={"en": "-"})
    )
    _unique(reading, [(placed, one) for placed, rule in rules for one in graded.in_force(rule)], "rule")
    _unique(reading, actions, "action")
    unread: list[Loc] = [] if actions else [("actions",)]  # told once, not for every rule that names one
    for placed, rule in rules:
        reading.tell(placed, (one for one in complaints(rule, words) if not _within(one.loc, unread)))
    for placed, rule, wrong in reading.halves:
        found = (one for one in complaints(rule, words) if not one.note)
        reading.tell(placed, (one for one in found if not _within(one.loc, (*wrong, *unread))))
    for placed, action in actions:
        reading.tell(placed, of_action(action))
    if scoring:
        reading.tell(scoring[0], of_scoring(scoring[1], [rule.id for _, rule in rules]))
    if profile:
        reading.tell(profile[0], of_profile(profile[1], words))


def _within(loc: Loc, wrong: Iterable[Loc]) -> bool:
    return any(loc[: len(place)] == place for place in wrong)


def _overridden(
    reading: _Reading, rules: list[tuple[Placed, WrittenRule]], overrides: Path
) -> list[tuple[Placed, WrittenRule]]:
    """Put each rule of OVERRIDES in the place of the one with its id."""
    instead = [pair for path in listed(overrides) for pair in reading.all_of(WrittenRule, path)]
    ids = {rule.id for _, rule in instead}
    return [*(pair for pair in rules if pair[1].id not in ids), *instead]


def _unique(reading: _Reading, found: Iterable[tuple[Placed, Rule | Action]], kind: str) -> None:
    first: dict[str, Placed] = {}
    for placed, value in found:
        if value.id in first:
            other = first[value.id]
            where = f"{other.path}:{other.place(('id',))[0]}"
            reading.problems.append(
                placed.problem(
                    ("id",), f'the {kind} "{value.id}" stands in {where} already; an id is never reused'
                )
            )
        first.setdefault(value.id, placed)


def _inside(placed: Placed, one: Complaint) -> int:
    """Return how far to go into the value: only where it stands on its line as it was read."""
    if one.loc != ("condition",):
        return 0
    text = placed.part(*one.loc)
    return one.column + (1 if text.node.quoted else 0) if text.node.plain_line else 0


def _book(written: list[WrittenRule], actions: list[Action], scoring: Scoring, profile: Profile) -> Rulebook:
    ordered = tuple(rule for one in sorted(written, key=lambda one: one.id) for rule in graded.in_force(one))
    scoring = graded.bounded(scoring, ordered)
    by_id = {action.id: action for action in sorted(actions, key=lambda action: action.id)}
    content = [*ordered, *by_id.values(), scoring, profile]
    return Rulebook(
        rules=ordered, actions=by_id, scoring=scoring, profile=profile, version=_fingerprint(content)
    )


def _fingerprint(content: Iterable[BaseModel]) -> str:
    """Return a short name of what is said, the same at every start and whatever file it stands in."""
    said = [one.model_dump(mode="json", by_alias=True, exclude_none=True) for one in content]
    text = json.dumps(said, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()[:16]
