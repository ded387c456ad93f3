"""Reports with their events -> monitor/core/join/trees.py: what joining learns from them. Given directories as bench_stories takes.

python -m benchmarks.learn_joining DIRECTORY ...      writes the table
python -m benchmarks.learn_joining --apart DIRECTORY ...    learns without each directory in turn and measures on it
"""

import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sklearn.ensemble import HistGradientBoostingClassifier

from benchmarks.bench_stories import joining, members_of
from monitor import settings
from monitor.core.join import Judge, Window, arrange, features, judge
from monitor.core.join.evidence import NAMES, evidence
from monitor.core.join.features import Broader
from monitor.domain import Member
from monitor.wiring import Parts

TABLE = Path(judge.__file__).with_name("trees.py")
APART = 12  # days from which two reports are not compared
FAR = 0.05  # cosine below which neither
MORE = frozenset(
    (
        "cosine",
        "figures",
        "date",
        "names",
        "told",
        "countries",
        "organisations",
        "materials",
        "action",
        "dated",
    )
)
LESS = frozenset(
    (
        "ratio",
        "against",
        "days",
        "headed",
        "nameless",
        "materials_apart",
        "values_apart",
        "own_countries",
        "own_materials",
        "own_names",
        "units_apart",
    )
)
HEAD = '''"""The trees of `judge`: a table, no code, written by `python -m benchmarks.learn_joining`.

Each is (number of the evidence that is asked for, its limit, what is added), seven questions and eight ends.
"""

# fmt: off
'''


@dataclass(frozen=True)
class Set:
    """The reports of one directory and what is learned from their pairs."""

    lines: list[dict]
    expect: dict
    members: list[Member]
    rows: NDArray[np.float64]
    same: NDArray[np.bool_]


def taken(directory: Path, parts: Parts, broader: Broader) -> Set:
    lines = [
        json.loads(line) for line in (directory / "stories.jsonl").read_text(encoding="utf-8").splitlines()
    ]
    expect = json.loads((directory / "stories_expect.json").read_text(encoding="utf-8"))
    members, window = members_of(lines, parts), Window()
    arrange(members, window=window, broader=broader)
    found = [features(member, broader) for member in members]
    rows, same = [], []
    for number, one in enumerate(found):
        for before, other in enumerate(found[:number]):
            cosine = float(one.vector @ other.vector)
            if cosine >= FAR and abs((one.when - other.when).total_seconds()) <= APART * 86_400:
                rows.append(evidence(one, other, cosine, window.rarity))
                event = lines[number]["event"]
                same.append(event is not None and event == lines[before]["event"])
    return Set(lines, expect, members, np.array(rows), np.array(same))


def learned(sets: Sequence[Set]) -> HistGradientBoostingClassifier:
    signs = [1 if name in MORE else -1 if name in LESS else 0 for name in NAMES]
    found = HistGradientBoostingClassifier(
        max_iter=150, max_depth=3, learning_rate=0.15, l2_regularization=5, min_samples_leaf=100,
        monotonic_cst=signs, random_state=0,
    )  # fmt: skip
    return found.fit(np.concatenate([s.rows for s in sets]), np.concatenate([s.same for s in sets]))


def table(model: HistGradientBoostingClassifier) -> tuple[float, list[tuple]]:
    """Return the constant and the trees, each filled up to seven questions: where it asked no more, any answer will do."""
    trees = []
    for (predictor,) in model._predictors:
        asked, limits, ends = [0] * 7, [0.0] * 7, [0.0] * 8
        fill(predictor.nodes, 0, 0, asked, limits, ends)
        trees.append((asked, limits, ends))
    return float(model._baseline_prediction.ravel()[0]), trees


def fill(nodes: NDArray, node: int, at: int, asked: list, limits: list, ends: list) -> None:
    if at >= len(asked):
        ends[at - len(asked)] = round(float(nodes[node]["value"]), 4)
        return
    leaf = nodes[node]["is_leaf"]
    if not leaf:
        asked[at], limits[at] = int(nodes[node]["feature_idx"]), round(float(nodes[node]["num_threshold"]), 4)
    for side, name in ((1, "left"), (2, "right")):
        fill(nodes, node if leaf else int(nodes[node][name]), 2 * at + side, asked, limits, ends)


def written(bias: float, trees: list[tuple]) -> str:
    lines = "".join(f"    {tree},\n" for tree in trees)
    return f"{HEAD}BIAS = {bias:.4f}\nTREES: tuple[tuple[list[int], list[float], list[float]], ...] = (\n{lines})\n"


def main(arguments: Sequence[str]) -> None:
    parts = Parts(settings.read({}))
    broader = parts.rules.current().lexicon.broader
    names = [Path(a) for a in arguments if not a.startswith("--")]
    sets = {name: taken(name, parts, broader) for name in names}
    if "--apart" not in arguments:
        TABLE.write_text(written(*table(learned(list(sets.values())))), encoding="utf-8")
        return
    for name, own in sets.items():
        others = Judge(*table(learned([each for other, each in sets.items() if other != name])))
        joining(own.lines, own.expect, own.members, broader, others)


if __name__ == "__main__":
    main(sys.argv[1:])
