"""A file of hand-read entries (JSON lines) -> precision, recall and F1 of what the program reads, by language.

A line: {lang, text, date} and what a person read there, as far as it is to be measured: countries, claims: [{value, unit}],
happenings: [{actor, action, modality, date}], flags, deadlines: [ISO dates]. Intervals: 95 %, entries drawn anew 400 times.
"""

import argparse
import json
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter
from typing import Any

from monitor.adapters.lexicon_kept import load_lexicon
from monitor.core.claims import claims
from monitor.core.flags import flags
from monitor.core.happenings import happenings
from monitor.core.lexicon import Lexicon
from monitor.core.mentions import countries
from monitor.domain.understand import Claim, ConceptHit, Happening

Row = dict[str, Any]


_DRAWS = 400


class Score:
    """True positives, and what either side has; entry by entry, for the interval."""

    def __init__(self) -> None:
        self.both = self.ours = self.theirs = 0
        self._entries: list[tuple[int, int, int]] = []

    def add(self, ours: Iterable[Hashable], theirs: Iterable[Hashable]) -> None:
        mine, gold = Counter(ours), Counter(theirs)
        self.count(sum((mine & gold).values()), sum(mine.values()), sum(gold.values()))

    def count(self, both: int, ours: int, theirs: int) -> None:
        """Add one entry."""
        self.both += both
        self.ours += ours
        self.theirs += theirs
        self._entries.append((both, ours, theirs))

    def interval(self) -> tuple[float, float]:
        draw = random.Random(1)
        drawn = sorted(self._drawn(draw) for _ in range(_DRAWS))
        return drawn[_DRAWS // 40], drawn[-_DRAWS // 40 - 1]

    def _drawn(self, draw: random.Random) -> float:
        entries = draw.choices(self._entries, k=len(self._entries))
        both, ours, theirs = (sum(part) for part in zip(*entries, strict=True))
        return 2 * both / max(1, ours + theirs)

    def __str__(self) -> str:
        precision = self.both / self.ours if self.ours else 0.0
        recall = self.both / self.theirs if self.theirs else 0.0
        f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
        low, high = self.interval() if self._entries else (0.0, 0.0)
        return f"P {precision:.3f}  R {recall:.3f}  F1 {f1:.3f} ({low:.2f}-{high:.2f})  (n {self.theirs})"


class Reading:
    """What the program reads of one row."""

    def __init__(self, row: Row, lexicon: Lexicon) -> None:
        text, language = row["text"], row["lang"]
        self.published = datetime.fromisoformat(row["date"]).replace(tzinfo=UTC) if row.get("date") else None
        started = perf_counter()
        self.hits: tuple[ConceptHit, ...] = lexicon.find(text, language)
        found = perf_counter()
        self.claims = claims(text, language, hits=self.hits, lexicon=lexicon, published=self.published)
        self.happenings = happenings(
            text, language, hits=self.hits, lexicon=lexicon, published=self.published, claims=self.claims
        )
        self.flags = flags(text, language, self.happenings, self.claims, self.published)
        self.countries = countries(self.hits, lexicon)
        self.seconds = perf_counter() - found
        self.finding = found - started


def _amount(value: object, unit: object) -> tuple[object, object]:
    if isinstance(value, list):
        return tuple(round(float(part), 4) for part in value), unit
    return (None if value is None else round(float(str(value)), 4)), unit


def our_claims(found: Iterable[Claim]) -> list[Hashable]:
    def key(claim: Claim) -> Hashable:
        value = [claim.value, claim.high] if claim.high is not None else claim.value
        return _amount(value, claim.unit)

    return [key(claim) for claim in found if claim.unit != "date"]


def actors(row_actor: Iterable[str], lexicon: Lexicon, language: str) -> frozenset[str]:
    """A gold actor is an ISO code or a name as it stands in the text: the concept of that name counts as well."""
    names = set(row_actor)
    for name in row_actor:
        for hit in lexicon.find(name, language):
            if hit.end - hit.start >= len(name) * 0.6:
                names.add(hit.concept)
                names.add(lexicon.nation(hit.concept) or hit.concept)
    return frozenset(name.lower() for name in names)


def matched(row: Row, found: Iterable[Happening], lexicon: Lexicon) -> list[tuple[Row, Happening, bool]]:
    """Pair gold and found happenings of one action: those whose actor agrees first."""
    gold = list(row["happenings"])
    ours = list(found)
    pairs: list[tuple[Row, Happening, bool]] = []
    for with_actor in (True, False):
        for happening in list(gold):
            known = actors(happening["actor"], lexicon, row["lang"])
            for mine in ours:
                agrees = (not known and not mine.actor) or bool(
                    known & {actor.lower() for actor in mine.actor}
                )
                if mine.action == happening["action"] and (agrees or not with_actor):
                    pairs.append((happening, mine, agrees or not known))
                    ours.remove(mine)
                    gold.remove(happening)
                    break
    return pairs


def measure(rows: list[Row], lexicon: Lexicon) -> None:
    scores: dict[str, dict[str, Score]] = defaultdict(lambda: defaultdict(Score))
    seconds = finding = 0.0
    for row in rows:
        reading = Reading(row, lexicon)
        seconds += reading.seconds
        finding += reading.finding
        for language in (row["lang"], "all"):
            _add(scores, language, row, reading, lexicon)
    for name, by_language in scores.items():
        for language, score in sorted(by_language.items()):
            print(f"{name:24} {language:4} {score}")
    print(
        f"{1000 * seconds / max(1, len(rows)):.2f} ms an entry, and {1000 * finding / max(1, len(rows)):.2f} ms to find its concepts"
    )


def _add(
    scores: dict[str, dict[str, Score]], language: str, row: Row, reading: Reading, lexicon: Lexicon
) -> None:
    def put(name: str, ours: Iterable[Hashable], theirs: Iterable[Hashable]) -> None:
        scores[name][language].add(ours, theirs)

    if "claims" in row:
        gold_claims = [_amount(claim["value"], claim["unit"]) for claim in row["claims"]]
        put("claims", our_claims(reading.claims), gold_claims)
    if "countries" in row:
        put("countries", reading.countries, row["countries"])
    if "flags" in row:
        put("flags", reading.flags, row["flags"])
    if "deadlines" in row:
        due = {claim.as_of for claim in reading.claims if claim.deadline and claim.as_of}
        put("deadlines", due, row["deadlines"])
    if "happenings" in row:
        _add_happenings(scores, language, row, reading, lexicon)


def _add_happenings(
    scores: dict[str, dict[str, Score]], language: str, row: Row, reading: Reading, lexicon: Lexicon
) -> None:
    ours, theirs = reading.happenings, row["happenings"]
    pairs = matched(row, ours, lexicon)
    scores["action"][language].add([h.action for h in ours], [h["action"] for h in theirs])
    agreed = sum(agrees for _, _, agrees in pairs)
    scores["action and actor"][language].count(agreed, len(ours), len(theirs))
    same = sum(mine.modality == gold["modality"] for gold, mine, _ in pairs)
    scores["modality (of matched)"][language].count(same, len(pairs), len(pairs))
    dates = [(gold["date"], mine.date) for gold, mine, _ in pairs if gold.get("date")]
    scores["date of matched"][language].add(
        [(i, ours) for i, (_, ours) in enumerate(dates) if ours],
        [(i, gold) for i, (gold, _) in enumerate(dates)],
    )


def show(rows: list[Row], lexicon: Lexicon, language: str, what: str) -> None:
    """Print the entries where program and reader differ."""
    differ: dict[str, Callable[[Row, Reading], tuple[list[Any], list[Any]]]] = {
        "claims": lambda row, r: (
            our_claims(r.claims),
            [_amount(c["value"], c["unit"]) for c in row["claims"]],
        ),
        "countries": lambda row, r: (list(r.countries), row.get("countries", list(r.countries))),
        "flags": lambda row, r: (list(r.flags), row["flags"]),
        "happenings": lambda row, r: (
            [(h.action, h.actor, str(h.modality)) for h in r.happenings],
            [(h["action"], tuple(h["actor"]), h["modality"]) for h in row["happenings"]],
        ),
    }
    for row in rows:
        if row["lang"] == language:
            ours, gold = differ[what](row, Reading(row, lexicon))
            if Counter(map(str, ours)) != Counter(map(str, gold)):
                print(f"{row['text']}\n   ours {ours}\n   gold {gold}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--lexicon", type=Path, default=Path("rules/lexicon"))
    parser.add_argument("--show", nargs=2, metavar=("LANGUAGE", "WHAT"), help="print the differences")
    given = parser.parse_args()
    rows = [json.loads(line) for line in given.file.read_text(encoding="utf-8").splitlines() if line.strip()]
    lexicon = load_lexicon(given.lexicon) if any(given.lexicon.glob("*.yaml")) else Lexicon([])
    if given.show:
        show(rows, lexicon, *given.show)
    else:
        measure(rows, lexicon)
    return 0


if __name__ == "__main__":
    sys.exit(main())
