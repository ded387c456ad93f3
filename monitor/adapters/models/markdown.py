"""A card -> the tables of docs/model.md."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from monitor.adapters.models.card import Card

_KINDS = ("headlines", "wire_style")
Table = Sequence[Sequence[str]]


def tables(card: Card) -> str:
    """Return how good the model is: all together, by language, by label, by stratum; each figure with its interval."""
    made = (_whole(card), _languages(card), _labels(card), _strata(card))
    return "\n\n".join("\n".join(_lines(table)) for table in made) + "\n"


def _lines(table: Table) -> Iterator[str]:
    head, *rows = table
    yield f"| {' | '.join(head)} |"
    yield "|---" * len(head) + "|"
    for row in rows:
        yield f"| {' | '.join(row)} |"


def _whole(card: Card) -> Table:
    kinds = [card.scores[kind] for kind in _KINDS]
    return [
        ("", "headlines", "wire-style"),
        ("texts", *(f"{_least(kind['languages']):,}" for kind in kinds)),
        ("micro-F1", *(_f1(kind["micro"]) for kind in kinds)),
        ("macro-F1", *(f"{kind['macro_f1']:.3f}" for kind in kinds)),
        ("relevant or not", *(_f1(kind["relevant"]) for kind in kinds)),
        ("urgent", *(_f1(kind["urgent"]) for kind in kinds)),
        *_apart([kind["apart"] for kind in kinds if "apart" in kind]),
    ]


def _apart(kinds: Sequence[Mapping[str, Any]]) -> Table:
    """Return the same where thresholds are chosen on other weeks than the tested one."""
    if not kinds:
        return []
    named = "thresholds of other weeks: "
    return [
        (f"{named}micro-F1", *(_f1(kind["micro"]) for kind in kinds)),
        (f"{named}macro-F1", *(f"{kind['macro_f1']:.3f}" for kind in kinds)),
        (f"{named}relevant or not", *(_f1(kind["relevant"]) for kind in kinds)),
        (f"{named}precision when sure", *(_surely(kind["sure"]) for kind in kinds)),
    ]


def _surely(sure: Mapping[str, Any]) -> str:
    known = [one for one in sure.values() if one["n"]]
    n = sum(one["n"] for one in known)
    right = sum(one["precision"] * one["n"] for one in known)
    least = min((one["precision"] for one in known), default=0.0)
    return f"{right / n:.3f} ({n:,}; least label {least:.2f})" if n else "none"


def _least(languages: Mapping[str, Any]) -> int:
    return sum(int(one["n"]) for one in languages.values())


def _languages(card: Card) -> Table:
    every = sorted({code for kind in _KINDS for code in card.scores[kind]["languages"]})
    found = [[_counted(card.scores[kind]["languages"].get(code)) for kind in _KINDS] for code in every]
    return [
        ("language", "headlines: n, micro-F1", "wire-style: n, micro-F1"),
        *((code, *row) for code, row in zip(every, found, strict=True)),
    ]


def _labels(card: Card) -> Table:
    head = (
        *("label", "headlines: wanted, F1", "wire-style: wanted, F1", "threshold", "sure from"),
        *("precision when sure (n), headlines", "wire-style", "recall when sure, headlines / wire-style"),
    )
    return [head, *(_label(card, label) for label in sorted(card.scores["headlines"]["labels"]))]


def _label(card: Card, label: str) -> Sequence[str]:
    held = [card.scores[kind]["labels"][label] for kind in _KINDS]
    sure = [card.scores[kind]["sure"][label] for kind in _KINDS]
    return (
        label,
        *(f"{one['wanted']}: {_f1(one)}" for one in held),
        f"{card.thresholds[label]:.2f}",
        f"{card.sure[label]:.2f}",
        *(f"{one['precision']:.2f} ({one['n']}; {one['low']:.2f}-{one['high']:.2f})" for one in sure),
        " / ".join(f"{one['recall']:.2f}" for one in sure),
    )


def _strata(card: Card) -> Table:
    strata = card.scores["headlines"]["strata"]
    return [
        ("stratum of headlines", "n", "micro-F1"),
        *((name, f"{one['n']:,}", _f1(one)) for name, one in sorted(strata.items())),
    ]


def _f1(one: Mapping[str, Any]) -> str:
    return f"{one['f1']:.3f} ({one['low']:.3f}-{one['high']:.3f})"


def _counted(one: Mapping[str, Any] | None) -> str:
    return f"{one['n']:,}: {_f1(one)}" if one else "none"
