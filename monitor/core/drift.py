"""What was read, week by week and language by language -> how it stands beside what the label model was trained on."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from math import sqrt

from monitor.domain.understand import LABELS, LabelScore

Said = tuple[str, datetime, Sequence[LabelScore]]  # language, moment, labels of one entry
BEYOND = (
    4.0  # standard errors; with eight labels and six languages a false mark comes about once in three years
)
LEAST = 0.02  # a change smaller than that is none, however many entries there were


@dataclass(frozen=True, slots=True)
class Rates:
    """Of N texts: the share that holds each label, and the mean confidence.

    The confidence in a text is the probability of the decision that is least sure among its labels: 0.5 to 1.
    """

    n: int
    confidence: float
    labels: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Week:
    """The entries of LANGUAGE in the seven days from the Monday START; UNUSUAL: labels off their usual rate."""

    start: date
    language: str
    rates: Rates
    unusual: tuple[str, ...] = field(default=())


def rates(texts: Sequence[Sequence[LabelScore]]) -> Rates:
    n = len(texts)
    held = dict.fromkeys(LABELS, 0)
    least = 0.0
    for labels in texts:
        least += min((max(one.probability, 1 - one.probability) for one in labels), default=1.0)
        for one in labels:
            held[one.label] += one.holds
    return Rates(
        n, round(least / n, 4) if n else 1.0, {k: round(v / n, 4) if n else 0.0 for k, v in held.items()}
    )


def weeks(said: Iterable[Said], usual: Mapping[str, Rates]) -> tuple[Week, ...]:
    """Return the weeks of SAID, newest first, each language beside what is USUAL of it."""
    grouped: dict[tuple[date, str], list[Sequence[LabelScore]]] = defaultdict(list)
    for language, moment, labels in said:
        if labels:
            grouped[moment.date() - timedelta(days=moment.weekday()), language].append(labels)
    made = [_week(start, language, rates(texts), usual) for (start, language), texts in grouped.items()]
    return tuple(sorted(made, key=lambda week: (-week.start.toordinal(), week.language)))


def _week(start: date, language: str, now: Rates, usual: Mapping[str, Rates]) -> Week:
    before = usual.get(language)
    off = tuple(label for label in LABELS if before and _off(now, before, label))
    return Week(start, language, now, off)


def _off(now: Rates, before: Rates, label: str) -> bool:
    """Whether the rate of LABEL differs by more than chance and by enough to matter (two proportions, pooled)."""
    change = now.labels[label] - before.labels.get(label, 0.0)
    whole = now.n + before.n
    pooled = (now.labels[label] * now.n + before.labels.get(label, 0.0) * before.n) / whole
    error = sqrt(pooled * (1 - pooled) * (1 / now.n + 1 / before.n)) if before.n else float("inf")
    return abs(change) >= LEAST and abs(change) > BEYOND * error
