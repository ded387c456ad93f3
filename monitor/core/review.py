"""Reviews + what the rules saw -> precision by rule, source and concept; and changes to rules, for a person to accept."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from monitor.core.backtest import Share
from monitor.core.rulebook import Rule
from monitor.core.rules.facts import flags_of, mentioned
from monitor.domain import Assessment, Review, Story

VERDICTS = ("useful", "not_useful")
REASONS = ("duplicate", "false", "irrelevant", "old_news", "not_ours", "paywall", "other")
ENOUGH = 5  # reviews of a rule before anything is proposed
WANTED = 0.5  # a rule whose precision is surely below this share is worth a change
_SAME = 3  # false alarms that share something, before that is taken for the cause
_LOOKED_AT: Mapping[
    str, tuple[str, ...]
] = {  # by reason, what may set false alarms apart; the best explains most
    "old_news": ("flag",),
    "paywall": ("source",),
    "irrelevant": ("concept", "source"),
    "not_ours": ("concept", "source"),
    "false": ("flag", "concept", "source"),
    "other": ("flag", "concept", "source"),
    "duplicate": (),  # joining stories is not what a rule can mend
}


def reason_of(review: Review) -> str:
    """Return the reason's code; what stands behind a colon are a person's own words."""
    code = review.reason.partition(":")[0].strip().lower().replace(" ", "_").replace("-", "_")
    return code if code in REASONS else "other"


@dataclass(frozen=True, slots=True)
class Reviewed:
    """A story with its last verdict, the rules that held for it, and what might tell it from others."""

    story: int
    title: str
    useful: bool
    reason: str
    rules: frozenset[str] = frozenset()
    source: frozenset[str] = frozenset()
    concept: frozenset[str] = frozenset()
    flag: frozenset[str] = frozenset()


def reviewed(story: Story, assessment: Assessment | None, last: Review) -> Reviewed:
    return Reviewed(
        story.id,
        story.title,
        last.verdict == "useful",
        reason_of(last),
        rules=frozenset(match.rule for match in assessment.matches if match.points > 0)
        if assessment
        else frozenset(),
        source=frozenset(member.entry.source_id for member in story.members),
        concept=frozenset(
            id_
            for member in story.members
            for id_ in mentioned(member.reading)
            if not id_.isupper()  # a country's code stands beside its concept
        ),
        flag=flags_of(story),
    )


@dataclass(frozen=True, slots=True)
class Row:
    """How many of the reviewed stories that have NAME were useful, and why the others were not."""

    name: str
    precision: Share
    reasons: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Report:
    precision: Share
    reasons: Mapping[str, int]
    rules: Sequence[Row]
    sources: Sequence[Row]
    concepts: Sequence[Row]


def report(found: Sequence[Reviewed]) -> Report:
    whole = _row("", found)
    return Report(
        precision=whole.precision,
        reasons=whole.reasons,
        rules=_rows(found, "rules"),
        sources=_rows(found, "source"),
        concepts=_rows(found, "concept"),
    )


def _rows(found: Sequence[Reviewed], what: str) -> list[Row]:
    """The worst first: what is surely imprecise stands above what a single review speaks against."""
    having: dict[str, list[Reviewed]] = {}
    for one in found:
        for name in getattr(one, what):
            having.setdefault(name, []).append(one)
    rows = [_row(name, each) for name, each in having.items()]
    return sorted(rows, key=lambda row: ((row.precision.interval or (0, 1))[1], -row.precision.n, row.name))


def _row(name: str, each: Sequence[Reviewed]) -> Row:
    reasons = Counter(one.reason for one in each if not one.useful)
    return Row(name, Share(sum(one.useful for one in each), len(each)), dict(reasons.most_common()))


# -- proposals


@dataclass(frozen=True, slots=True)
class Proposal:
    """One change of one rule: other POINTS, or selections that speak against it (UNLESS: name -> keys)."""

    rule: str
    why: str
    points: int | None = None
    unless: Mapping[str, Any] = field(default_factory=dict)
    silences: Sequence[int] = ()  # stories called not useful that share the cause; empty for fewer points


def proposals(found: Sequence[Reviewed], rules: Iterable[Rule], known: Iterable[str]) -> Iterator[Proposal]:
    """Go through what the reviews say against RULES. KNOWN: concepts that a rule may ask about."""
    concepts = frozenset(known)
    for rule in rules:
        held = [one for one in found if rule.id in one.rules]
        share = Share(sum(one.useful for one in held), len(held))
        if rule.points <= 0 or share.n < ENOUGH or share.interval is None or share.interval[1] >= WANTED:
            continue
        causes = Counter(one.reason for one in held if not one.useful)
        if causes["duplicate"] * 2 > causes.total():
            continue
        yield _filter(rule, held, causes, share, concepts) or _fewer(rule, share)


def _filter(
    rule: Rule, held: Sequence[Reviewed], causes: Counter[str], share: Share, known: frozenset[str]
) -> Proposal | None:
    """Find what stands in most of the false alarms and in none of the useful stories."""
    if "them" in rule.condition.split():  # a further selection would change what `all of them` means
        return None
    wrong = [one for one in held if not one.useful]
    useful = [one for one in held if one.useful]
    kinds = _LOOKED_AT[causes.most_common(1)[0][0]]
    best = max(_candidates(kinds, wrong, useful, known), default=None)
    if best is None or best[0] < _SAME or best[0] * 2 < len(wrong):
        return None
    count, _, kind, value = best[0], best[1], kinds[-best[1]], best[2]
    name = f"unless_{kind}_{value}".replace("-", "_").lower()[:60]
    silenced = [one.story for one in wrong if value in getattr(one, kind)]
    why = f"{share} called useful; {kind} {value} is in {count} of {len(wrong)} false alarms and in no useful story"
    return Proposal(rule.id, why, unless={name: _ask(kind, value)}, silences=silenced)


def _candidates(
    kinds: Sequence[str], wrong: Sequence[Reviewed], useful: Sequence[Reviewed], known: frozenset[str]
) -> Iterator[tuple[int, int, str]]:
    for rank, kind in enumerate(kinds):
        if kind == "concept" and len(useful) < _SAME:
            continue  # with nothing to compare with, the rule's own subject would look like the cause
        counted = Counter(value for one in wrong for value in getattr(one, kind))
        spared = frozenset().union(*(getattr(one, kind) for one in useful))
        for value, count in sorted(counted.items()):
            if value not in spared and (kind != "concept" or value in known):
                yield count, -rank, value


def _ask(kind: str, value: str) -> dict[str, Any]:
    return {"source": {"id": value}} if kind == "source" else {kind: value}


def _fewer(rule: Rule, share: Share) -> Proposal:
    """Lower the points as far as the precision, seen kindly, falls short of what is wanted."""
    upper = share.interval[1] if share.interval else WANTED
    points = int(rule.points * upper / WANTED) // 5 * 5
    why = f"{share} called useful, surely less than {WANTED:.0%}; nothing sets the false alarms apart"
    return Proposal(rule.id, why, points=points)
