"""Rules tried on a year of invented stories, beside the bare scan of the same columns.

python -m benchmarks.bench_rules [STORIES] [--archive DIR]   (an archive that is there already is used again)
"""

import argparse
import json
import os
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import polars as pl

from benchmarks.past import Past
from monitor.adapters.archive import Archive, side_by_side
from monitor.adapters.rules_in_force import load
from monitor.core.backtest import changes, judged_all
from monitor.core.lexicon import Lexicon
from monitor.core.rulebook import Rule, Rulebook
from monitor.core.rules import Compiled, Facts, compile_rules
from monitor.core.sweep import with_points

RULES = Path(__file__).parent.parent / "rules"
NUMBER = 60


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


def timed(what: str, work: Callable[[], object], times: int = 5) -> float:
    """Print the median of TIMES runs, by the clock and by the processor (on a busy machine they differ); return it."""
    spent, worked = [], []
    for _ in range(times):
        start, before = time.perf_counter(), time.process_time()
        work()
        spent.append(time.perf_counter() - start)
        worked.append(time.process_time() - before)
    middle = statistics.median(spent)
    print(f"{what:58} {middle:8.3f} s, CPU {statistics.median(worked):.3f} s", flush=True)
    return middle


def scan(months: Sequence[Facts], compiled: Compiled) -> int:
    """Touch every value that the rules need once: the least that could be called reading the columns."""
    total = 0
    for facts in months:
        total += sum(int(facts.stories[name].cast(pl.Float32).sum()) for name in compiled.columns)
        for name in ("traits", "terms", "members", "happenings", "claims", "actor", "object", "counterpart"):
            total += int(facts.table(name).owners.sum())
    return total


def warm(archive: Archive, compiled: Compiled) -> None:
    """Measure in one process: columns are in memory, answers are not."""
    months = [month.facts([*compiled.columns]) for month in archive.months()]
    first = time.perf_counter()
    old = judged_all(compiled, months, each=side_by_side)
    print(f"{'first time: columns read, shipped phrases looked for':58} {time.perf_counter() - first:8.3f} s")
    bare = timed("bare scan of the same columns", lambda: scan(months, compiled))

    def again() -> None:
        for facts in months:
            facts.answered.clear()
        judged_all(compiled, months, each=side_by_side)

    whole = timed(f"{old.height:,} stories x {len(compiled.rules)} rules, warm", again)
    print(f"ratio to the bare scan {whole / bare:.1f}")
    rule = next(rule.rule.id for rule in compiled.rules if rule.alerts)
    other = compile_rules(with_points(compiled.rulebook, rule, 99), compiled.lexicon)
    timed(
        "one rule changed, gained and lost shown",
        lambda: changes(old, judged_all(other, months, each=side_by_side)),
    )
    swapped = one_more(compiled)
    timed(
        "one rule with new questions, gained and lost shown",
        lambda: changes(old, judged_all(swapped, months, each=side_by_side)),
        1,
    )
    phrase(archive, compiled)


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


def phrase(archive: Archive, compiled: Compiled) -> None:
    """Look for words that no rule has asked for yet, first with the texts on disk, then in memory."""
    months = archive.months()
    draw = random.Random(os.getpid())  # what was looked for once is remembered
    other, more = ("".join(draw.choices("bdfgklmnprstaeiou", k=5)) for _ in range(2))
    for what, words in (("texts on disk", f"{other} strike"), ("texts in memory", f"new capacity {more}")):
        rule = {
            "id": "p",
            "title": {"en": "P"},
            "points": 10,
            "when": {"a": {"text": words}},
            "condition": "a",
        }
        book = compiled.rulebook.model_copy(update={"rules": (Rule.model_validate_json(json.dumps(rule)),)})
        asked = compile_rules(book, compiled.lexicon)
        timed(
            f"a new phrase, {what}",
            lambda a=asked: judged_all(a, [m.facts([]) for m in months], each=side_by_side),
            1,
        )
    texts = [month.spoken() for month in months]
    size = sum(int(text.str.len_bytes().sum()) for text in texts)
    bare = timed(
        "bare literal search of the same texts",
        lambda: [t.str.contains("dobemi", literal=True) for t in texts],
    )
    print(f"{size / 1e6:.0f} MB of text, {size / 1e9 / bare:.1f} GB/s bare")


FRESH = """
import time; start = time.perf_counter()
import sys; from pathlib import Path
from monitor.adapters.archive import Archive, side_by_side
from monitor.adapters.rules_in_force import load
from monitor.core.backtest import judged_all
got = time.perf_counter(); directory = Path(sys.argv[1])
compiled = load(Path(sys.argv[2]), None, directory / "lexicon.json").compiled; read = time.perf_counter()
months = Archive(directory).months()
judged_all(compiled, [month.facts([*compiled.columns]) for month in months], each=side_by_side)
done = time.perf_counter()
print(f"{'from a fresh process':58} {done - start:8.3f} s, CPU {time.process_time():.3f} s")
print(f"{'  imports':58} {got - start:8.3f} s")
print(f"{'  rules read, lexicon remembered':58} {read - got:8.3f} s")
print(f"{'  columns read and all rules asked':58} {done - read:8.3f} s")
"""


def command(directory: Path) -> None:
    """Measure what a person waits for: the whole command, with the start of the interpreter."""
    given = {
        "MONITOR_ARCHIVE_DIR": str(directory),
        "MONITOR_DATABASE_URL": f"sqlite:///{directory}/monitor.db",
    }
    for _ in range(3):
        start, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
        run = [sys.executable, "-m", "monitor", "rules", "backtest", "--json"]
        subprocess.run(run, check=True, env=os.environ | given, stdout=subprocess.DEVNULL)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        worked = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        print(
            f"{'`monitor rules backtest --json`, whole command':58} {time.perf_counter() - start:8.3f} s, CPU {worked:.3f} s"
        )


def compiled_sixty() -> Compiled:
    force = load(RULES)
    return compile_rules(sixty(force.rulebook, force.lexicon), force.lexicon)


def fill(archive: Archive, stories: int, lexicon: Lexicon) -> None:
    start = time.perf_counter()
    for frame in Past(lexicon).frames(stories):
        archive.write(frame)
    print(f"{'stories invented and written':58} {time.perf_counter() - start:8.3f} s", flush=True)
    start = time.perf_counter()
    archive.months()
    print(f"{'months made ready':58} {time.perf_counter() - start:8.3f} s", flush=True)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("stories", type=int, nargs="?", default=200_000)
    parser.add_argument("--archive", type=Path)
    given = parser.parse_args()
    compiled = compiled_sixty()
    with tempfile.TemporaryDirectory() as scratch:
        directory = given.archive or Path(scratch)
        archive = Archive(directory)
        if not archive.months():
            fill(archive, given.stories, compiled.lexicon)
        warm(archive, compiled)
        for _ in range(2):
            subprocess.run([sys.executable, "-c", FRESH, str(directory), str(RULES)], check=True)
        command(directory)
    print(f"most memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6:.2f} GB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
