"""How many texts that need nobody's attention would page somebody, and how many that do are told; by language and by rule.

`python -m benchmarks.bench_alerts DATA [RULES [OLD_RULES]]`: DATA is a directory with `labelled.jsonl` of real headlines,
labels and `urgent` read by hand; without it the own texts of models/corpus are all there is. Each text is one story of
one entry, half an hour old. Labels are those that the model gave without having seen the text or its week.
"""

import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path

import numpy as np

from monitor.adapters.models import Encoder, LabelModel, ModelInForce
from monitor.adapters.models.held_out import HeldOut
from monitor.adapters.reader import Reader
from monitor.adapters.rules_in_force import Fixed, load
from monitor.core.alert import decide
from monitor.core.in_force import InForce
from monitor.core.labels import OUTPUTS
from monitor.core.parse.dates import moment
from monitor.core.score import assess_all
from monitor.core.verify import verify
from monitor.domain import LABELS, LANGUAGES, Assessment, Entry, LabelScore, Member, Reading, Story
from monitor.settings import data_dir

NOW = datetime(2026, 11, 23, 8, 30, tzinfo=UTC)
MODELS = data_dir("models")
MINERALS = {"rare_earths", "critical_minerals"}


@dataclass(frozen=True, slots=True)
class Text:
    """A story and what a person said of it."""

    story: Story
    language: str
    labels: frozenset[str]
    urgent: bool
    day: str  # as given; empty where nobody knows


@dataclass(frozen=True, slots=True)
class Judged:
    text: Text
    found: Assessment
    told: bool


def records(data: Path | None) -> Iterator[tuple[str, Mapping[str, object]]]:
    for path in sorted((MODELS / "corpus").glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            yield "own texts", json.loads(line)
    if data and (file := data / "labelled.jsonl").is_file():
        for line in file.read_text(encoding="utf-8").splitlines():
            yield "headlines", json.loads(line)


class Blind:
    """Gives a text the labels of the model that has not seen it."""

    def __init__(self, model: LabelModel) -> None:
        held = HeldOut.load(MODELS / "labels", model.card.thresholds)
        assert held is not None, "the model left nothing that it was tested on"
        self._thresholds = model.card.thresholds
        self._p = {str(name): row for name, row in zip(held.ids, held.p, strict=True)}

    def knows(self, name: object) -> bool:
        return str(name) in self._p

    def read(self, name: str, reading: Reading) -> Reading:
        p = dict(zip(OUTPUTS, np.asarray(self._p[name]).tolist(), strict=True))
        labels = tuple(LabelScore(label, p[label], p[label] >= self._thresholds[label]) for label in LABELS)
        return replace(
            reading, labels=labels, urgent=p["urgent"], is_urgent=p["urgent"] >= self._thresholds["urgent"]
        )


def texts(data: Path | None, force: InForce) -> dict[str, list[Text]]:
    model = LabelModel.load(MODELS / "labels")
    reader = Reader(Encoder(), ModelInForce(MODELS / "labels"), Fixed(force), languages=LANGUAGES)
    blind = Blind(model)
    given = (pair for pair in records(data) if blind.knows(pair[1].get("id")))
    found: dict[str, list[Text]] = defaultdict(list)
    while batch := list(islice(given, 256)):
        entries = [_entry(n, one) for n, (_, one) in enumerate(batch, 1)]
        for (kind, one), entry, reading in zip(batch, entries, reader.read(entries), strict=True):
            found[kind].append(_text(one, entry, blind.read(str(one["id"]), reading)))
    return found


def _entry(number: int, given: Mapping[str, object]) -> Entry:
    said = str(given.get("date") or given.get("published") or "")
    return Entry(
        "bench",
        str(given["id"]),
        str(given["title"]),
        NOW,
        NOW,
        summary=str(given.get("summary") or ""),
        language=str(given.get("lang") or "") or None,
        published=moment(said) or NOW,  # what dates in the text are read against
        reliability="B",
        id=number,
    )


def _text(given: Mapping[str, object], entry: Entry, reading: Reading) -> Text:
    fresh = replace(entry, published=NOW - timedelta(minutes=30), first_seen=NOW - timedelta(minutes=10))
    member = Member(fresh, reading)
    labels = given.get("labels")
    return Text(
        Story(entry.id, (member,), verification=verify([member])),
        str(given.get("lang")),
        frozenset(labels if isinstance(labels, list) else ()),
        bool(given.get("urgent")),
        str(given.get("date") or ""),
    )


def judged(given: Sequence[Text], force: InForce) -> list[Judged]:
    stories = [one.story for one in given]
    scoring = force.rulebook.scoring
    return [
        Judged(one, found, decide(found, None, one.story, scoring, NOW).sends)
        for one, found in zip(given, assess_all(stories, force.compiled, NOW), strict=True)
    ]


def line(name: str, rows: Iterable[Judged]) -> str:
    held = list(rows)
    told = [one for one in held if one.told]
    right = sum(one.text.urgent for one in told)
    urgent = sum(one.text.urgent for one in held)
    beside = sum(not one.text.labels for one in told)
    return (
        f"{name:31s} {len(held):6d} texts {urgent:5d} urgent {len(told):5d} alerts"
        f"  precision {right / max(1, len(told)):.2f}  recall {right / max(1, urgent):.2f}"
        f"  about nothing of ours {beside}"
    )


def halves(rows: Sequence[Judged]) -> Iterator[str]:
    """The points of the rules were tuned on the older half of what is urgent; the newer one was held out."""
    days = sorted(one.text.day for one in rows if one.text.urgent)
    middle = days[len(days) // 2] if days else ""
    if middle:
        yield line(f"  before {middle} (tuned on)", (one for one in rows if one.text.day < middle))
        yield line(f"  from {middle} (held out)", (one for one in rows if one.text.day >= middle))


def by_rule(rows: Sequence[Judged]) -> Iterator[str]:
    held: dict[str, list[Judged]] = defaultdict(list)
    for one in rows:
        for match in one.found.matches:
            held[match.rule].append(one)
    for rule, ones in sorted(held.items(), key=lambda pair: -sum(one.told for one in pair[1])):
        told = [one for one in ones if one.told]
        right = sum(one.text.urgent for one in told)
        yield f"  {rule:32s} held {len(ones):5d}  in alerts {len(told):5d}, of these urgent {right:5d}"


def report(name: str, given: Mapping[str, Sequence[Text]], force: InForce, *, rules: bool) -> None:
    print(f"\n{name}: {len(force.rulebook.rules)} rules")
    for kind, ones in given.items():
        rows = judged(ones, force)
        print(line(kind, rows))
        for told in halves(rows):
            print(told)
        print(line("  about critical minerals", (one for one in rows if one.text.labels & MINERALS)))
        for language in LANGUAGES:
            there = [one for one in rows if one.text.language == language]
            if there:
                print(line(f"  {language}", there))
        if rules:
            print("\n".join(by_rule(rows)))


def main() -> None:
    arguments = [Path(one) for one in sys.argv[1:]]
    data = arguments[0] if arguments else None
    new = load(arguments[1] if len(arguments) > 1 else data_dir("rules"))
    given = texts(data, new)
    if len(arguments) > 2:
        report("before", given, load(arguments[2]), rules=False)
    report("after" if len(arguments) > 2 else "rules", given, new, rules=True)


if __name__ == "__main__":
    main()
