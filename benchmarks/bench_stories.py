"""Reports with their events -> how well stories are joined, origins counted, figures compared. Given a directory or more.

python -m benchmarks.bench_stories DIRECTORY ...   (stories.jsonl: id, event, lang, title, summary, published, source_name;
                                                    stories_expect.json: what holds of each event)
Origins and figures are measured on the stories as we made them, where an event was not torn, else on the event's reports.
"""

import json
import os
import random
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from monitor import settings
from monitor.core.join import JUDGE, WINDOW, Judge, arrange
from monitor.core.join.features import Broader
from monitor.core.join.window import Window
from monitor.core.lexicon import Lexicon
from monitor.core.official import graded
from monitor.core.verify import verify
from monitor.domain import Entry, Figure, Member, Verification
from monitor.wiring import Parts

SURE = ("corroborated", "confirmed_primary")


def members_of(lines: list[dict], parts: Parts) -> list[Member]:
    now = datetime.now(UTC)
    found = [
        Entry(
            source_id="s",
            key=line["id"],
            title=line["title"],
            summary=line["summary"],
            language=line["lang"],
            outlet=line["source_name"],
            reliability=line["source_reliability"],
            published=datetime.fromisoformat(line["published"]).astimezone(UTC),
            retrieved_at=now,
            first_seen=now,
            external_id=line["id"],
            id=number,
        )
        for number, line in enumerate(lines, 1)
    ]
    return [Member(e, r) for e, r in zip(found, parts.reader.read(found), strict=True)]


def b_cubed(made: Mapping[str, int], wanted: Mapping[str, str]) -> tuple[float, float, float]:
    """Return precision, recall and F1, averaged over the reports."""
    precision = recall = 0.0
    for name in wanted:
        ours = {other for other in wanted if made[other] == made[name]}
        theirs = {other for other in wanted if wanted[other] == wanted[name]}
        both = len(ours & theirs)
        precision += both / len(ours)
        recall += both / len(theirs)
    precision, recall = precision / len(wanted), recall / len(wanted)
    return precision, recall, 2 * precision * recall / (precision + recall)


def joined(members: Sequence[Member], broader: Broader, judge: Judge = JUDGE) -> dict[str, int]:
    _, groups = arrange(members, broader=broader, judge=judge)
    return {m.entry.external_id or "": n for n, group in enumerate(groups) for m in group}


def one_by_one(members: Sequence[Member], broader: Broader, judge: Judge) -> dict[str, int]:
    """Join in the order given, each entry by itself: the worst that arrival can do."""
    window = Window(judge=judge)
    for member in members:
        arrange([member], window=window, broader=broader)
        story = window.story_of(member)
        if story < 0:  # as the service does: what is told is kept
            window.renumber(story, -story)
    return {member.entry.external_id or "": window.story_of(member) for member in members}


def joining(
    lines: list[dict], expect: dict, members: list[Member], broader: Broader, judge: Judge = JUDGE
) -> dict[str, int]:
    made = joined(members, broader, judge)
    wanted = {line["id"]: line["event"] or line["id"] for line in lines}
    precision, recall, f1 = b_cubed(made, wanted)
    print(f"  B-cubed F1 {f1:.3f} (P {precision:.3f} R {recall:.3f}), {len(set(made.values()))} stories")
    whole = [e for e, x in expect.items() if len({made[i] for i in x["ids"]}) == 1]
    print(
        f"  events not torn apart {ratio(len(whole), len(expect))}  torn: {sorted(set(expect) - set(whole))}"
    )
    alone = [line["id"] for line in lines if line["event"] is None]
    sizes = Counter(made.values())
    merged = [name for name in alone if sizes[made[name]] > 1]
    print(f"  look-alikes wrongly merged {ratio(len(merged), len(alone))}  {merged}")
    scores = []
    for seed in range(5):
        shuffled = random.Random(seed).sample(members, len(members))
        scores.append(b_cubed(one_by_one(shuffled, broader, judge), wanted)[2])
    print(f"  in 5 random orders of arrival, one by one: F1 {min(scores):.3f} .. {max(scores):.3f}")
    return made


def ratio(right: int, of: int) -> str:
    return f"{right}/{of} = {right / of:.3f}" if of else "0/0"


def same(ours: Any, wanted: Any) -> bool:
    if isinstance(ours, str) or isinstance(wanted, str):
        return ours == wanted
    return abs(abs(ours) - abs(wanted)) <= 0.005 * abs(wanted)


SCALES = {"mn": 1e6, "bn": 1e9}


def plain(value: Any, unit: str) -> Any:
    return value * SCALES.get(unit.split(" ")[0], 1) if not isinstance(value, str) else value


def holds(figure: Figure, wanted: dict) -> bool:
    """Does FIGURE have each of the values that differ?"""
    ours = [value.value for value in figure.values]
    return all(any(same(o, plain(v["value"], wanted["unit"])) for o in ours) for v in wanted["values"])


class Count:
    """How many of what was to be found were found, and how many others we say."""

    def __init__(self, show: bool) -> None:
        self.show = show
        self.right: list[bool] = []
        self.spare = 0

    def add(self, right: bool, *what: Any) -> None:
        self.right.append(right)
        if self.show and not right:
            print("   ", *what)

    def __str__(self) -> str:
        return f"{ratio(sum(self.right), len(self.right))}  (others said: {self.spare})"


def agreeing(event: str, x: dict, ours: Verification, count: Count) -> None:
    values = [plain(wanted["value"], wanted["unit"]) for wanted in x["agreed"]]
    for wanted, value in zip(x["agreed"], values, strict=True):
        held = any(same(figure.values[0].value, value) for figure in ours.agreed)
        count.add(held, "agreed, not found:", event, wanted["indicator"], wanted["value"], wanted["reports"])
    count.spare += sum(not any(same(f.values[0].value, value) for value in values) for f in ours.agreed)


def differing(event: str, x: dict, ours: Verification, count: Count, told: Count) -> None:
    every = (*ours.disputed, *ours.updated)
    for wanted in x["conflicting"]:
        kinds = [figure.kind for figure in every if holds(figure, wanted)]
        count.add(bool(kinds), "differing, not found:", event, wanted["indicator"], wanted["kind"])
        if kinds and wanted["kind"] != "scope":
            right = (kinds[0] == "update") == (wanted["kind"] == "update")
            told.add(right, "told wrongly:", event, wanted["indicator"], wanted["kind"], kinds)
    for figure in every:
        if not any(holds(figure, wanted) for wanted in x["conflicting"]):
            count.spare += 1
            if count.show:
                said = [(v.value, v.entries) for v in figure.values]
                print("    others:", event, figure.kind, figure.indicator, figure.unit, said)


def figures(expect: dict, judged: Mapping[str, Verification], *, show: bool) -> None:
    agreed, disputed, told = Count(show), Count(show), Count(show)
    for event, x in expect.items():
        agreeing(event, x, judged[event], agreed)
        differing(event, x, judged[event], disputed, told)
    print(f"  agreed figures found {agreed}")
    print(f"  disputed figures found {disputed}")
    print(f"  update told from conflict {told}")


def verifying(
    expect: dict, members: list[Member], made: Mapping[str, int], lexicon: Lexicon, *, show: bool
) -> None:
    by_id = {m.entry.external_id or "": m for m in members}
    stories: dict[int, list[Member]] = {}
    for name, story in made.items():
        stories.setdefault(story, []).append(by_id[name])
    judged = {}
    right = counted = 0
    for event, x in expect.items():
        homes = Counter(made[i] for i in x["ids"])
        whole = len(homes) == 1
        reports = stories[next(iter(homes))] if whole else [by_id[i] for i in x["ids"]]
        judged[event] = verify(graded(reports, lexicon))
        right += (judged[event].status in SURE) == x["corroborated"]
        counted += len(judged[event].origins) == x["independent_sources"]
        if show and len(judged[event].origins) != x["independent_sources"]:
            print("    origins:", event, [o.name for o in judged[event].origins], x["independent_sources"])
    print(
        f"  corroborated or not {ratio(right, len(expect))}, number of origins right {ratio(counted, len(expect))}"
    )
    figures(expect, judged, show=show)


def main(arguments: Sequence[str]) -> None:
    parts = Parts(settings.read(os.environ))
    show = "--show" in arguments
    for directory in (Path(a) for a in arguments if not a.startswith("--")):
        text = (directory / "stories.jsonl").read_text(encoding="utf-8")
        lines = [json.loads(line) for line in text.splitlines()]
        expect = json.loads((directory / "stories_expect.json").read_text(encoding="utf-8"))
        members = members_of(lines, parts)
        print(f"{directory.name}: {len(lines)} reports, {len(expect)} events, window of {WINDOW.days} days")
        lexicon = parts.rules.current().lexicon
        made = joining(lines, expect, members, lexicon.broader)
        verifying(expect, members, made, lexicon, show=show)


if __name__ == "__main__":
    main(sys.argv[1:])
