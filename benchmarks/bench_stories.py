"""Reports with their events -> how well stories are joined: B-cubed F1, events not torn, look-alikes merged.

python -m benchmarks.bench_stories DIRECTORY     (stories.jsonl: id, event, lang, title, summary, published, source_name)
"""

import json
import os
import sys
from collections import Counter
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from monitor import settings
from monitor.core.join import arrange
from monitor.core.verify import verify
from monitor.domain import Entry, Member
from monitor.wiring import Parts


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


def main(directory: Path) -> None:
    lines = [
        json.loads(line) for line in (directory / "stories.jsonl").read_text(encoding="utf-8").splitlines()
    ]
    expect = json.loads((directory / "stories_expect.json").read_text(encoding="utf-8"))
    members = members_of(lines, Parts(settings.read(os.environ)))
    _, groups = arrange(members, ())
    made = {m.entry.external_id or "": n for n, group in enumerate(groups) for m in group}
    wanted = {line["id"]: line["event"] or line["id"] for line in lines}
    precision, recall, f1 = b_cubed(made, wanted)
    print(f"stories {len(groups)}  B-cubed P {precision:.3f} R {recall:.3f} F1 {f1:.3f}")
    whole = [e for e, x in expect.items() if len({made[i] for i in x["ids"]}) == 1]
    print(f"events not torn apart {len(whole)}/{len(expect)}: torn {sorted(set(expect) - set(whole))}")
    alone = [line["id"] for line in lines if line["event"] is None]
    sizes = Counter(made.values())
    merged = [name for name in alone if sizes[made[name]] > 1]
    print(f"look-alikes merged {len(merged)}/{len(alone)}: {merged}")
    by_id = {m.entry.external_id: m for m in members}
    right = 0
    for _event, x in expect.items():
        found = verify([by_id[i] for i in x["ids"]])
        right += (found.status in ("corroborated", "confirmed_primary")) == x["corroborated"]
    print(f"corroborated or not, given the events: {right}/{len(expect)}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
