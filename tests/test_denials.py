"""Denials in six languages, read by the real reader: what a title or the top of a text takes back, and what it does not."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

from monitor.core.verify import verify
from monitor.domain import Entry, Member, Status
from tests.service import reader

DATA = Path(__file__).parent / "data" / "denials" / "denials.jsonl"
BEGIN = datetime(2026, 3, 2, 8, tzinfo=UTC)


@dataclass(frozen=True)
class Case:
    denies: bool
    title: str
    by_ministry: Status
    by_paper: Status


def entry(given: dict, id: int, outlet: str, reliability: str) -> Entry:
    at = BEGIN + timedelta(hours=id)
    return Entry(
        source_id=outlet,
        key=str(id),
        title=given["title"],
        summary=given["summary"],
        language=given["lang"],
        outlet=outlet,
        reliability=reliability,
        published=at,
        retrieved_at=at,
        first_seen=at,
        id=id,
    )


@cache
def cases() -> list[Case]:
    lines = [json.loads(line) for line in DATA.read_text(encoding="utf-8").splitlines()]
    told = {line["told"]["title"]: entry(line["told"], 1, "Ledger", "C") for line in lines}
    later = [entry(line, 2, "Gazette", "A") for line in lines]
    read = dict(zip([*told, *range(len(later))], reader().read([*told.values(), *later]), strict=True))
    found = []
    for n, line in enumerate(lines):
        first = line["told"]["title"]
        earlier = Member(told[first], read[first])
        by_whom = [
            verify([earlier, Member(later[n], read[n], kind)]).status for kind in ("official", "media")
        ]
        found.append(Case(line["denies"], line["title"], *by_whom))
    return found


def test_who_denies_a_licence_blame_or_another_thing_refutes_and_disputes_nothing():
    wrong = {Status.REFUTED, Status.DISPUTED}
    assert [c.title for c in cases() if not c.denies and {c.by_ministry, c.by_paper} & wrong] == []


def test_nine_in_ten_denials_are_found_refuted_by_a_ministry_and_disputed_by_a_paper():
    denials = [c for c in cases() if c.denies]
    found = [c for c in denials if (c.by_ministry, c.by_paper) == (Status.REFUTED, Status.DISPUTED)]
    assert len(denials) == 42
    assert len(found) >= 0.9 * len(denials)
