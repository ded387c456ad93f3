"""Rules tried on a year of invented stories, beside the bare scan of the same columns.

python -m benchmarks.bench_rules [STORIES] [--archive DIR]   (an archive that is there already is used again)
"""

import argparse
import json
import multiprocessing
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import polars as pl

from benchmarks.figures import Figure, show
from benchmarks.past import CHUNK, Past
from monitor.adapters.archive import Archive, facts_of
from monitor.adapters.archive_months import Month
from monitor.adapters.rules_in_force import load
from monitor.core.backtest import changes, judged
from monitor.core.lexicon import Lexicon
from monitor.core.rulebook import Rule, Rulebook
from monitor.core.rules import Compiled, Facts, compile_rules
from monitor.core.sweep import with_points

RULES = Path(__file__).parent.parent / "rules"
NUMBER = 60
MILLION = 1_000_000


def sixty(book: Rulebook, lexicon: Lexicon) -> Rulebook:
    """Return the shipped rules, cut or filled up to sixty with rules about a material, a country and a label."""
    materials = [id_ for id_, concept in sorted(lexicon.concepts.items()) if concept.kind == "material"]
    countries = ("CN", "US", "JP", "DE", "FR", "MM", "CD", "CL", "AU", "RU")
    labels = ("export_controls", "sanctions", "tariffs", "supply_disruption")
    rules = list(book.rules[:NUMBER])
    for at in range(len(rules), NUMBER):
        when = {
            "material": {"concept": materials[at * 7 % len(materials)]},
            "place": {"country": countries[at % 10], "role": ("actor", "object", "any")[at % 3]},
            "seen": {"label": labels[at % 4], "at_least": 0.3 + at % 5 / 10},
        }
        said = {
            "id": f"filled-{at}",
            "title": {"en": "Filled"},
            "status": "stable",
            "points": 20,
            "when": when,
        }
        rules.append(
            Rule.model_validate_json(json.dumps({**said, "condition": "material and place and seen"}))
        )
    return book.model_copy(update={"rules": tuple(rules)})


@dataclass(frozen=True, slots=True)
class Took:
    """Seconds by the clock and of the processor (on a busy machine they differ); the best of some runs."""

    wall: float
    cpu: float


def timed(what: str, work: Callable[[], object], times: int = 5) -> Took:
    """Print the best of TIMES runs and return it."""
    spent: list[tuple[float, float]] = []
    for _ in range(times):
        start, before = time.perf_counter(), time.process_time()
        work()
        spent.append((time.perf_counter() - start, time.process_time() - before))
    best = Took(min(wall for wall, _ in spent), min(cpu for _, cpu in spent))
    print(f"{what:58} {best.wall:8.3f} s, CPU {best.cpu:.3f} s", flush=True)
    return best


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked for is asked of a million stories; of fewer, a figure is only shown."""

    stories: int

    def figure(self, what: str, most: float, took: Took, note: str = "") -> Figure:
        whole = self.stories >= MILLION
        said = f"CPU {took.cpu:.2f} s" + (f", {note}" if note else "")
        asked = f"<= {most:g} s" if whole else f"1M: {most:g} s"
        return Figure(what, asked, f"{took.wall:.2f} s", took.wall <= most or not whole, said)


def scan(facts: Facts, compiled: Compiled) -> int:
    """Touch every value that the rules need once: the least that could be called reading the columns."""
    leaves = [leaf for rule in compiled.rules for atom in rule.atoms for leaf in atom.leaves]
    exprs = [leaf.expr for leaf in leaves if leaf.table == "stories" and leaf.expr is not None]
    names = sorted({name for expr in exprs for name in expr.meta.root_names()})
    total = sum(int(column.cast(pl.Float32).sum()) for column in facts.columns(names))
    for name in ("traits", "terms", "members", "happenings", "claims", "actor", "object", "counterpart"):
        total += int(facts.table(name).owners.sum())
    return total


def warm(archive: Archive, compiled: Compiled, asked: Asked) -> Iterator[Figure]:
    """Measure in one process: columns are in memory, answers are not."""
    facts = facts_of(archive.months())
    timed("first time: columns read, phrases looked for", lambda: judged(compiled, facts), 1)
    old = judged(compiled, facts)
    bare = timed("bare scan of the same columns", lambda: scan(facts, compiled))

    def again() -> None:
        forget(facts)
        judged(compiled, facts)

    whole = timed(f"{old.height:,} stories x {len(compiled.rules)} rules, warm", again)
    yield asked.figure("back-test, warm", 0.4, whole, f"{whole.wall / bare.wall:.0f} bare scans")
    rule = next(rule.rule.id for rule in compiled.rules if rule.alerts)
    other = compile_rules(with_points(compiled.rulebook, rule, 99), compiled.lexicon)
    one = timed("one rule changed, gained and lost shown", lambda: changes(old, judged(other, facts)))
    yield asked.figure("one rule changed, gained and lost shown", 0.15, one)
    swapped = one_more(compiled)
    timed(
        "one rule with new questions, gained and lost shown",
        lambda: changes(old, judged(swapped, facts)),
        1,
    )
    yield from phrase(archive, compiled, asked)


def forget(facts: Facts) -> None:
    """Let every question be asked anew."""
    facts.answered.clear()
    for each in (facts, *facts.parts):
        each.held.clear()


def one_more(compiled: Compiled) -> Compiled:
    book = compiled.rulebook
    when = {
        "a": {"concept": "cobalt"},
        "b": {"country": "CD", "role": "actor"},
        "c": {"claim": {"at_least": 42}},
    }
    said = {"id": "new", "title": {"en": "New"}, "status": "stable", "points": 70, "action_class": "urgent"}
    rule = Rule.model_validate_json(json.dumps({**said, "when": when, "condition": "a and (b or c)"}))
    return compile_rules(book.model_copy(update={"rules": (*book.rules, rule)}), compiled.lexicon)


def phrase(archive: Archive, compiled: Compiled, asked: Asked) -> Iterator[Figure]:
    """Look for words that no rule has asked for yet, first with the texts on disk, then in memory."""
    draw = random.Random(os.getpid())  # what was looked for once is remembered
    took = [
        timed("a new phrase, texts on disk", lambda: _said(archive.months(), compiled, draw), 1)
        for _ in range(3)
    ]
    yield asked.figure("a new phrase in all texts", 0.6, min(took, key=lambda each: each.wall))
    months = archive.months()
    texts = [month.spoken() for month in months]
    timed("a new phrase, texts in memory", lambda: _said(months, compiled, draw), 3)
    size = sum(int(text.str.len_bytes().sum()) for text in texts)
    bare = timed(
        "bare literal search of the same texts",
        lambda: [t.str.contains("dobemi", literal=True) for t in texts],
    )
    print(f"{size / 1e6:.0f} MB of text, {size / 1e9 / bare.wall:.1f} GB/s bare")


def _said(months: Sequence[Month], compiled: Compiled, draw: random.Random) -> None:
    words = "".join(draw.choices("bdfgklmnprstaeiou", k=5)) + " strike"
    rule = {"id": "p", "title": {"en": "P"}, "points": 10, "when": {"a": {"text": words}}, "condition": "a"}
    book = compiled.rulebook.model_copy(update={"rules": (Rule.model_validate_json(json.dumps(rule)),)})
    judged(compile_rules(book, compiled.lexicon), facts_of(months))


FRESH = """
import time; start = time.perf_counter()
import gc; gc.set_threshold(50_000)  # as the command does
import json, sys; from pathlib import Path
from monitor.adapters.archive import Archive, facts_of, keep
from monitor.adapters.rules_read import judges
from monitor.core.backtest import judged
from monitor.core.rules import compile_rules
got = time.perf_counter(); directory, number = Path(sys.argv[1]), int(sys.argv[3])
whole = judges(Path(sys.argv[2]), directory / "overrides", directory / "lexicon.json")
book = whole.rulebook.model_copy(update={"rules": whole.rulebook.rules[:number]})
compiled = whole if len(whole.rulebook.rules) <= number else compile_rules(book, whole.lexicon)
read = time.perf_counter()
months = Archive(directory).months(); facts = facts_of(months)
judged(compiled, facts)
done = time.perf_counter()
if len(sys.argv) > 4: keep(months, facts, compiled)
print(json.dumps([done - start, time.process_time(), got - start, read - got, done - read]))
"""


@contextmanager
def installed() -> Iterator[dict[str, str]]:
    """Bring an environment in which modules are compiled once, as those of an installed program are."""
    with tempfile.TemporaryDirectory() as compiled:
        kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        yield kept | {"PYTHONPYCACHEPREFIX": compiled}


def fresh(directory: Path, asked: Asked) -> Iterator[Figure]:
    """Measure a process that is started for it: imports, all rules read (the lexicon is remembered), columns read.

    Twice: of rules that the archive was never asked about, all but their phrases, and of rules that it remembers.
    """
    for held in directory.glob("months/*/held-*"):
        held.unlink()
    run = [sys.executable, "-c", FRESH, str(directory), str(RULES), str(NUMBER)]
    with installed() as environ:
        for what, keeping in (("rules never asked before", []), ("rules asked before", ["keep"])):
            subprocess.run([*run, *keeping], check=True, stdout=subprocess.DEVNULL, env=environ)
            each = [
                json.loads(subprocess.run(run, check=True, stdout=subprocess.PIPE, env=environ).stdout)
                for _ in range(5)
            ]
            wall, cpu, imports, rules, rest = min(each)
            note = f"imports {imports:.2f}, rules {rules:.2f}, columns and answers {rest:.2f}"
            yield asked.figure(f"back-test, from a fresh process, {what}", 1.0, Took(wall, cpu), note)


def command(directory: Path) -> None:
    """Measure what a person waits for: the whole command, with the start of the interpreter."""
    given = {
        "MONITOR_ARCHIVE_DIR": str(directory),
        "MONITOR_DATABASE_URL": f"sqlite:///{directory}/monitor.db",
    }
    run = [sys.executable, "-m", "monitor", "rules", "backtest", "--json"]
    with installed() as environ:
        for _ in range(4):
            start, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
            subprocess.run(run, check=True, env=environ | given, stdout=subprocess.DEVNULL)
            took, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
            worked = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
            what = "`monitor rules backtest --json`, whole command"
            print(f"{what:58} {took:8.3f} s, CPU {worked:.3f} s")


def compiled_sixty() -> Compiled:
    force = load(RULES)
    return compile_rules(sixty(force.rulebook, force.lexicon), force.lexicon)


def fill(directory: Path, stories: int) -> None:
    """Invent stories, by as many processes as there are processors: to invent takes longer than to judge."""
    start = time.perf_counter()
    parts = [(directory, at, stories) for at in range(0, stories, CHUNK)]
    with ProcessPoolExecutor(mp_context=multiprocessing.get_context("spawn")) as pool:
        for _ in pool.map(_invented, *zip(*parts, strict=True)):
            pass
    print(f"{'stories invented and written':58} {time.perf_counter() - start:8.3f} s", flush=True)
    start = time.perf_counter()
    Archive(directory).months()
    print(f"{'months made ready':58} {time.perf_counter() - start:8.3f} s", flush=True)


def _invented(directory: Path, start: int, stories: int) -> None:
    Archive(directory).write(Past(_lexicon(), start).frame(start, stories))


@cache
def _lexicon() -> Lexicon:
    return load(RULES).lexicon


def figures(given: argparse.Namespace) -> Iterator[Figure]:
    compiled = compiled_sixty()
    with tempfile.TemporaryDirectory() as scratch:
        directory = given.archive or Path(scratch)
        archive = Archive(directory)
        if not archive.months():
            fill(directory, given.stories)
        asked = Asked(sum(month.titles().height for month in archive.months()))
        yield from warm(archive, compiled, asked)
        yield from fresh(directory, asked)
        command(directory)
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
    yield Figure("most memory", "< 2 GB", f"{most:.2f} GB", most < 2)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("stories", type=int, nargs="?", default=200_000)
    parser.add_argument("--archive", type=Path)
    return show(figures(parser.parse_args()))


if __name__ == "__main__":
    sys.exit(main())
