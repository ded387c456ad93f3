"""A models directory -> how good its label model is, on weeks and events it did not learn from."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]

from monitor.adapters.models import card as cards
from monitor.adapters.models import pictures
from monitor.adapters.models.card import Card
from monitor.adapters.models.encoder import Encoder
from monitor.adapters.models.examples import Encode, Seen, examples, gathered
from monitor.adapters.models.fitting import Settings
from monitor.adapters.models.folds import folds_of
from monitor.adapters.models.held_out import HeldOut
from monitor.adapters.models.labels import LabelModel
from monitor.adapters.models.operating import Operating, apart, operating, platt
from monitor.adapters.models.scores import scores
from monitor.adapters.models.training import Report as Tell
from monitor.adapters.models.training import out_of_fold, quiet
from monitor.core.labels import OUTPUTS, VECTOR, joint, logits, probabilities
from monitor.domain.understand import LABELS

Row = tuple[str, str, str, str, str, str]
HEAD: Row = ("texts", "what", "n", "precision", "recall", "F1 (95 %)")


@dataclass(frozen=True, slots=True)
class Report:
    """SCORES as in the card: headlines and wire_style, each in all, by label, by language, by stratum."""

    version: str
    scores: Mapping[str, Any]
    pictures: Mapping[str, str] = field(default_factory=dict)  # file name -> SVG

    def as_json(self) -> dict[str, Any]:
        return {"version": self.version, "scores": self.scores}

    def rows(self) -> list[Row]:
        """Return a table: HEAD names its columns."""
        return [row for part, held in self.scores.items() for row in _rows(part, held)]


def _rows(part: str, held: Mapping[str, Any]) -> Iterator[Row]:
    yield _row(part, "all labels (micro)", held["micro"])
    yield (part, "all labels (macro)", "", "", "", f"{held['macro_f1']:.3f}")
    yield _row(part, "relevant or not", held["relevant"])
    if "apart" in held:
        yield from _apart_rows(part, held["apart"])
    yield _row(part, "urgent", held["urgent"])
    for group in ("labels", "languages", "strata"):
        for name, one in held[group].items():
            yield _row(part, name, one)


def _apart_rows(part: str, held: Mapping[str, Any]) -> Iterator[Row]:
    """Yield what is left where thresholds are chosen on other weeks than the tested one."""
    yield _row(part, "micro, thresholds of other weeks", held["micro"])
    yield (part, "macro, thresholds of other weeks", "", "", "", f"{held['macro_f1']:.3f}")
    yield _row(part, "relevant, thresholds of other weeks", held["relevant"])


def _row(part: str, what: str, one: Mapping[str, Any]) -> Row:
    interval = f"{one['f1']:.3f} ({one['low']:.3f}-{one['high']:.3f})"
    return part, what, str(one["n"]), f"{one['precision']:.3f}", f"{one['recall']:.3f}", interval


def evaluate(
    models: Path,
    *,
    seen: Seen,
    report: Tell = quiet,
    encode: Encode | None = None,
    settings: Settings | None = None,
) -> Report:
    """Train once a fold on MODELS' data and score what each fold held out; takes some minutes."""
    chosen = settings or Settings()
    with threadpool_limits(1):
        data = gathered(models, encode or Encoder().encode, seen)
        raw = out_of_fold(data, chosen, report)
    point = operating(data, raw, precision=chosen.precision_sure)
    p = platt(raw, point)
    decided = apart(data, raw, folds_of(data), precision=chosen.precision_sure)
    return Report(
        show(models).version, scores(data, p, point, decided), _drawn(data.targets, p, point.thresholds)
    )


def on_texts(
    model: LabelModel, records: Sequence[dict[str, Any]], seen: Seen, encode: Encode | None = None
) -> Report:
    """Score MODEL as it is on labelled RECORDS (id, lang, title, summary, labels, urgent; stratum)."""
    data = examples([{**record, "stratum": "given"} for record in records], encode or Encoder().encode, seen)
    p = joint(probabilities(logits(model.linear, data.vectors, data.counts, data.concepts)))
    thresholds, sure = model.linear.thresholds, model.linear.sure
    count = len(OUTPUTS)
    point = Operating(np.ones(count), np.zeros(count), thresholds, sure)
    parts = scores(data, p, point)
    return Report(model.version, {"texts": parts["headlines"]}, _drawn(data.targets, p, thresholds))


def held_out(models: Path, *, without: Collection[str] = ()) -> Report:
    """Return the scores that the card keeps, drawn from what was held out at its making; nothing is trained.

    WITHOUT: strata that are left out; the scores of the others are counted anew.
    """
    card = show(models)
    kept = HeldOut.load(models / "labels", card.thresholds)
    if kept is None:
        return Report(card.version, card.scores)
    data = gathered(models, lambda texts: np.zeros((len(texts), VECTOR), np.float32), lambda *_: ())
    data = data.part(np.flatnonzero(np.isin(data.ids, kept.ids) & ~np.isin(data.strata, [*without])))
    p, count = kept.of(data.ids), len(OUTPUTS)
    sure = tuple(card.sure[output] for output in OUTPUTS)
    point = Operating(np.ones(count), np.zeros(count), kept.thresholds, sure)
    found = scores(data, p, point) if without else card.scores
    return Report(card.version, found, _drawn(data.targets, p, kept.thresholds))


def _drawn(targets: NDArray[np.bool_], p: NDArray[np.float64], thresholds: Sequence[float]) -> dict[str, str]:
    labels = slice(len(LABELS))
    target, taken = targets[:, labels], p[:, labels] >= np.array(thresholds[labels])
    return {
        "reliability.svg": pictures.reliability(p[:, labels], target),
        "confusion.svg": pictures.confusion(taken, target),
    }


def show(models: Path) -> Card:
    """Return the card of the model in force; its `scores` are those of its making."""
    return cards.load(models / "labels")
