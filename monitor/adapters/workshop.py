"""A rule as a person writes it -> tried on the archive, saved in its file or as an override, and kept in the history.

The files stay the truth: a change is written into the rule's file, every other line as it stood. Where the directory is
read-only, or is the one that came with the program, the rule becomes an override, a file of its own elsewhere that stands in for the rule with its id.
"""

import shutil
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from monitor.adapters import rule_edits
from monitor.adapters.archive import Archive, facts_of
from monitor.adapters.rule_files import load_rulebook
from monitor.adapters.rules_in_force import RulesInForce
from monitor.adapters.yaml_paths import listed
from monitor.core.backtest import RuleCount, counts, judged
from monitor.core.rulebook import Rulebook
from monitor.core.rules import Facts, compile_rules
from monitor.core.rules.joined import NOTHING
from monitor.core.trial import Effect, effect
from monitor.domain import RuleChange
from monitor.errors import ArchiveError, NotFoundError, Problem, RuleError
from monitor.store import rule_changes
from monitor.store.database import Database


@dataclass(frozen=True, slots=True)
class Place:
    """Where a rule stands now, with its text, and where a change of it would go."""

    rule: str
    path: Path
    text: str
    override: bool  # it stands in for one of the read-only directory
    into_override: bool  # a change would become one

    @property
    def name(self) -> str:
        return "override" if self.override else self.path.name


@dataclass(frozen=True, slots=True)
class Preview:
    """What TEXT would change, before it is saved."""

    rule: str
    text: str
    diff: str
    book: Rulebook
    effect: Effect


class Workshop:
    """Changes rules. Every mistake is raised as a RuleError before anything is written."""

    def __init__(
        self,
        directory: Path,
        overrides: Path,
        rules: RulesInForce,
        archive: Archive,
        db: Callable[[], Database],
        clock: Callable[[], datetime],
        *,
        read_only: bool = False,
    ) -> None:
        self.directory = directory
        self.overrides = overrides
        self._rules = rules
        self._archive = archive
        self._db = db
        self._clock = clock
        self._read_only = read_only
        self._facts: tuple[tuple[object, ...], Facts] = ((), NOTHING)
        self._noted = ""

    # -- what is there

    def places(self) -> dict[str, Place]:
        """Return where each rule stands; an override hides the rule that it stands in for."""
        found: dict[str, Place] = {}
        for override, directory in ((False, self.directory), (True, self.overrides)):
            if directory.is_dir():
                for rule, at in rule_edits.passages(directory).items():
                    into = override or self._read_only or not rule_edits.writable(at.path)
                    found[rule] = Place(rule, at.path, at.text, override, into)
        return found

    def place(self, rule: str) -> Place:
        """Return where RULE stands; a step of its points stands where the rule does."""
        places = self.places()
        found = places.get(rule) or places.get(self._of(rule))
        if found is None:
            raise NotFoundError([Problem("rules", 0, 0, f'no rule "{rule}"; `monitor rules list` has them')])
        return found

    def _of(self, step: str) -> str:
        return next((one.of for one in self._rules.current().rulebook.rules if one.id == step), "")

    def facts(self) -> Facts:
        """Return the archive's facts; what was asked of them stays in memory until the archive changes."""
        try:
            months = self._archive.months()
        except ArchiveError:  # the directory cannot be written: what is asked can still be answered elsewhere
            return NOTHING
        mark = tuple(month.mark for month in months)
        if self._facts[0] != mark:
            self._facts = (mark, facts_of(months))
        return self._facts[1]

    def counted(self, since: datetime) -> Sequence[RuleCount]:
        """Return for how many stories each rule held SINCE, and how many of them were told."""
        compiled = self._rules.current().compiled
        facts = self.facts()
        return counts(judged(compiled, facts, since), {}).rules if len(facts) else ()

    # -- try

    def preview(self, rule: str, text: str) -> Preview:
        """Return what TEXT in the place of RULE would do; raise RuleError with every mistake in it."""
        place = self.place(rule)
        file, whole = self._file(place, text)
        return self._preview(text, file, whole, place)

    def _preview(self, text: str, file: Path, whole: str, place: Place) -> Preview:
        rule, book = place.rule, self._book_with({file: whole})
        if {one.of or one.id for one in book.rules} != set(self.places()):
            message = f'the id "{rule}" must stay; an id is never reused, and alerts of old name it'
            raise RuleError([Problem(str(file), 1, 1, message)])
        old = self._rules.current()
        new = compile_rules(book, old.lexicon)
        found = effect(old.compiled, new, self.facts())
        said = rule_edits.difference(place.text, rule_edits.ended(text), file.name)
        return Preview(rule, text, said, book, found)

    def _file(self, place: Place, text: str) -> tuple[Path, str]:
        """Return the file into which a change goes, and all that would then stand in it."""
        if place.into_override:
            file = self.overrides / f"{place.rule}.yaml"
            return file, rule_edits.alone(file, text)
        return place.path, rule_edits.rewritten(rule_edits.passage(self.directory, place.rule), text)

    def _book_with(self, changed: Mapping[Path, str]) -> Rulebook:
        """Return the rulebook as if the files CHANGED were saved; mistakes name the real files."""
        with tempfile.TemporaryDirectory() as scratch:
            twin, overrides = Path(scratch) / "rules", Path(scratch) / "overrides"
            _copied(self.directory, twin)
            _copied(self.overrides, overrides)
            for path, text in changed.items():
                home = overrides if path.parent == self.overrides else twin
                (home / path.name).write_text(text, encoding="utf-8")
            try:
                return load_rulebook(twin, self._rules.current().lexicon, overrides)
            except RuleError as error:
                raise RuleError(
                    [self._real(problem, twin, overrides) for problem in error.problems]
                ) from error

    def _real(self, problem: Problem, twin: Path, overrides: Path) -> Problem:
        for here, there in ((twin, self.directory), (overrides, self.overrides)):
            path = problem.path.replace(str(here), str(there))
            message = problem.message.replace(str(here), str(there))
            problem = Problem(path, problem.line, problem.column, message)
        return problem

    # -- save

    def save(self, rule: str, text: str, who: str, how: str, note: str = "") -> RuleChange:
        """Write TEXT in the place of RULE and keep the change with its effect; raise RuleError where it is wrong."""
        place = self.place(rule)
        file, whole = self._file(place, text)
        seen = self._preview(text, file, whole, place)
        file.parent.mkdir(parents=True, exist_ok=True)
        rule_edits.write(file, whole)
        self._rules.written(file)
        name = "override" if place.into_override else file.name
        after = self.place(rule).text  # as it is found again, without what leads over to the next rule
        change = self._change(place.rule, (place.text, after), who, how, name, seen, note)
        with self._db().begin() as s:
            rule_changes.put(s, change)
        return change

    def drop_override(self, rule: str, who: str) -> None:
        """Let the file's own rule count again."""
        place = self.place(rule)
        if not place.override:
            raise NotFoundError([Problem("overrides", 0, 0, f'no override of "{rule}"')])
        own = rule_edits.passages(self.directory).get(rule)
        after = own.text if own else ""
        place.path.unlink(missing_ok=True)
        self._rules.written(place.path)
        with self._db().begin() as s:
            version = self._rules.current().rulebook.version
            rule_changes.put(
                s, RuleChange(self._clock(), who, "restore", rule, "override", place.text, after, version)
            )

    def overrides_diff(self) -> str:
        """Return all overrides as one diff of the rule files, by which they become changes of the files themselves."""
        texts: dict[Path, str] = {}
        own = rule_edits.passages(self.directory)
        alone = []
        for rule, place in sorted(self.places().items(), key=lambda pair: _order(pair[0], own)):
            if place.override and rule in own:
                where = own[rule]
                texts[where.path] = rule_edits.rewritten(where, place.text, texts.get(where.path))
            elif place.override:
                alone.append(rule_edits.difference("", place.text, f"{rule}.yaml"))
        return "".join([*(rule_edits.diff(path, text) for path, text in texts.items()), *alone])

    def _change(
        self, rule: str, texts: tuple[str, str], who: str, how: str, place: str, seen: Preview, note: str
    ) -> RuleChange:
        version = seen.book.version
        change = RuleChange(self._clock(), who, how, rule, place, *texts, version, note=note)
        return _measured(change, seen.effect)

    # -- what was changed, and back

    def restore(self, id_: int, who: str) -> RuleChange:
        """Bring back the rule as it was before the change with this id."""
        with self._db().read() as s:
            change = rule_changes.load(s, id_)
        if change is None or not change.before:
            message = f"no change {id_} to go back from; `monitor rules history` lists them"
            raise NotFoundError([Problem("history", 0, 0, message)])
        return self.save(change.rule, change.before, who, "restore", f"as before change {id_}")

    def note(self) -> int:
        """Keep what was changed in the files by hand since the last look; return how many rules that are.

        The first look keeps every rule as it is, so that later changes have something to be compared with.
        """
        force = self._rules.current()
        if force.problems or force.rulebook.version == self._noted:
            return 0
        places = self.places()
        with self._db().read() as s:
            known = rule_changes.latest(s)
        found = _differing(known, places)
        if found:
            self._keep(found, bool(known), force.rulebook.version)
        self._noted = force.rulebook.version
        return len(found) if known else 0

    def _keep(self, found: Sequence[tuple[str, str, str, str]], seen_before: bool, version: str) -> None:
        seen = self._effect_since(found) if seen_before else Effect(0)
        note = (
            f"measured together with {len(found) - 1} other rules" if seen_before and len(found) > 1 else ""
        )
        how = "file" if seen_before else "first"
        with self._db().begin() as s:
            for rule, place, before, after in found:
                change = RuleChange(self._clock(), "", how, rule, place, before, after, version, note=note)
                rule_changes.put(s, _measured(change, seen))

    def _effect_since(self, found: Sequence[tuple[str, str, str, str]]) -> Effect:
        """Measure against the rules as they were, put together from their old texts; nothing where they do not load."""
        force = self._rules.current()
        texts = [before for _, _, before, _ in found if before]
        new_ids = {rule for rule, *_ in found}
        kept = tuple(rule for rule in force.rulebook.rules if rule.id not in new_ids)
        try:
            old_rules = self._parsed(texts)
        except RuleError:
            return Effect(0)
        old = compile_rules(force.rulebook.model_copy(update={"rules": (*kept, *old_rules)}), force.lexicon)
        return effect(old, force.compiled, self.facts())

    def _parsed(self, texts: Sequence[str]) -> tuple[object, ...]:
        with tempfile.TemporaryDirectory() as scratch:
            twin = Path(scratch)
            for name in ("scoring.yaml", "profile.yaml", "actions.yaml"):
                shutil.copyfile(self.directory / name, twin / name)
            for at, text in enumerate(texts):
                (twin / f"rule-{at}.yaml").write_text(text, encoding="utf-8")
            return load_rulebook(twin, self._rules.current().lexicon).rules


def _measured(change: RuleChange, found: Effect) -> RuleChange:
    gained, lost, reclassed = (found.count(what) for what in ("gained", "lost", "re-classed"))
    return replace(change, gained=gained, lost=lost, reclassed=reclassed)


def _order(rule: str, own: Mapping[str, rule_edits.Passage]) -> tuple[str, int]:
    """From the top of each file down: what is rewritten above moves what stands below."""
    return (str(own[rule].path), own[rule].first) if rule in own else (rule, 0)


def _copied(directory: Path, twin: Path) -> None:
    twin.mkdir()
    for path in listed(directory):
        shutil.copyfile(path, twin / path.name)


def _differing(
    known: Mapping[str, RuleChange], places: Mapping[str, Place]
) -> list[tuple[str, str, str, str]]:
    """Return rule, place, text before and after for each rule that is not as it was last kept."""
    found = [
        (rule, place.name, known[rule].after if rule in known else "", place.text)
        for rule, place in sorted(places.items())
        if rule not in known or known[rule].after != place.text
    ]
    gone = sorted(rule for rule, change in known.items() if change.after and rule not in places)
    return [*found, *((rule, known[rule].place, known[rule].after, "") for rule in gone)]
