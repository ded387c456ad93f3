"""A models directory -> how good its label model is, on weeks and events it did not learn from."""

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]

from monitor.adapters.models import card as cards
from monitor.adapters.models.card import Card
from monitor.adapters.models.encoder import Encoder
from monitor.adapters.models.examples import Encode, gathered
from monitor.adapters.models.fitting import Settings
from monitor.adapters.models.operating import operating, platt
from monitor.adapters.models.scores import scores
from monitor.adapters.models.training import Report as Tell
from monitor.adapters.models.training import out_of_fold, quiet

Row = tuple[str, str, str, str, str, str]
HEAD: Row = ("texts", "what", "n", "precision", "recall", "F1 (95 %)")


@dataclass(frozen=True, slots=True)
class Report:
    """SCORES as in the card: headlines and wire_style, each in all, by label, by language, by stratum."""

    version: str
    scores: Mapping[str, Any]

    def as_json(self) -> dict[str, Any]:
        return asdict(self)

    def rows(self) -> list[Row]:
        """Return a table: HEAD names its columns."""
        return [row for part, held in self.scores.items() for row in _rows(part, held)]


def _rows(part: str, held: Mapping[str, Any]) -> Iterator[Row]:
    yield _row(part, "all labels (micro)", held["micro"])
    yield (part, "all labels (macro)", "", "", "", f"{held['macro_f1']:.3f}")
    yield _row(part, "relevant or not", held["relevant"])
    yield _row(part, "urgent", held["urgent"])
    for group in ("labels", "languages", "strata"):
        for name, one in held[group].items():
            yield _row(part, name, one)


def _row(part: str, what: str, one: Mapping[str, Any]) -> Row:
    interval = f"{one['f1']:.3f} ({one['low']:.3f}-{one['high']:.3f})"
    return part, what, str(one["n"]), f"{one['precision']:.3f}", f"{one['recall']:.3f}", interval


def evaluate(
    models: Path, *, report: Tell = quiet, encode: Encode | None = None, settings: Settings | None = None
) -> Report:
    """Train once a fold on MODELS' data and score what each fold held out; about half a minute."""
    chosen = settings or Settings()
    with threadpool_limits(1):
        data = gathered(models, encode or Encoder().encode)
        raw = out_of_fold(data, chosen, report)
    point = operating(data, raw, precision=chosen.precision_sure)
    return Report(version=show(models).version, scores=scores(data, platt(raw, point), point))


def show(models: Path) -> Card:
    """Return the card of the model in force; its `scores` are those of its making."""
    return cards.load(models / "labels")


def held_scores(models: Path) -> Report:
    """Return the scores that the card keeps, without measuring again."""
    card = show(models)
    return Report(version=card.version, scores=card.scores)
