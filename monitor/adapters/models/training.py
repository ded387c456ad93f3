"""Training arrays -> fitted, calibrated model files and their card; the same data gives the same bytes."""

import hashlib
import json
from collections.abc import Callable, Iterable
from dataclasses import asdict
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]

from monitor.adapters.models import features, files
from monitor.adapters.models.card import FEATURES, Card, sha256, sklearn_version
from monitor.adapters.models.encoder import Encoder
from monitor.adapters.models.examples import Encode, Examples, Seen, gathered
from monitor.adapters.models.fitting import Fitted, Settings, fit
from monitor.adapters.models.folds import FOLDS, folds_of, training_rows
from monitor.adapters.models.held_out import FILE, HeldOut, falls
from monitor.adapters.models.operating import Operating, apart, operating, platt
from monitor.adapters.models.scores import scores
from monitor.core.drift import Rates, rates
from monitor.core.labels import OUTPUTS, scored
from monitor.errors import ConfigError

Report = Callable[[str], None]
Values = NDArray[np.float64]


def quiet(_: str) -> None:
    """Report to nobody."""


def out_of_fold(data: Examples, settings: Settings, report: Report = quiet) -> Values:
    """Return for every text the logits of a model that saw neither its week nor its event."""
    fold = folds_of(data)
    values = np.zeros(data.targets.shape)
    for held_out in range(FOLDS):
        report(f"fold {held_out + 1} of {FOLDS}")
        tested = np.flatnonzero(fold == held_out)
        if len(tested):
            model = fit(data.part(training_rows(data, fold, held_out)), settings)
            values[tested] = model.values(data, tested)
    return values


def train(
    models: Path,
    *,
    extra_reviews: Iterable[dict[str, Any]] = (),
    report: Report = quiet,
    seen: Seen,
    encode: Encode | None = None,
    settings: Settings | None = None,
    force: bool = False,
) -> Card:
    """Train on all that MODELS holds and EXTRA_REVIEWS, write the files to MODELS/labels, return the card.

    Raises ConfigError, and leaves the model in force, where the new one is worse on texts that both were
    tested on; FORCE writes it all the same and its card says so.
    """
    encoder = Encoder()
    chosen = settings or Settings()
    with threadpool_limits(1):
        data = gathered(models, encode or encoder.encode, seen, extra_reviews)
        report(f"{len(data)} texts")
        raw = out_of_fold(data, chosen, report)
        point = operating(data, raw, precision=chosen.precision_sure)
        decided = apart(data, raw, folds_of(data), precision=chosen.precision_sure)
        held_out = HeldOut(data.ids, platt(raw, point), point.thresholds)
        told = _worse(models / "labels", held_out, data)
        if told and not force:
            raise ConfigError(f"{models / 'labels'}: the new model is worse ({'; '.join(told)}); see --force")
        report("all texts")
        fitted = fit(data, chosen)
    found = scores(data, held_out.p, point, decided)
    return _write(models / "labels", data, fitted, point, chosen, held_out, found, encoder.version, told)


def _worse(target: Path, held_out: HeldOut, data: Examples) -> list[str]:
    """Tell how the new model falls behind that of TARGET; nothing where there is none to compare with."""
    path = target / "card.json"
    if not path.is_file():
        return []
    thresholds = json.loads(path.read_text(encoding="utf-8")).get("thresholds", {})
    before = HeldOut.load(target, thresholds) if {*thresholds} >= {*OUTPUTS} else None
    return falls(before, held_out, data) if before else []


def _write(
    target: Path,
    data: Examples,
    fitted: Fitted,
    point: Operating,
    settings: Settings,
    held_out: HeldOut,
    found: dict[str, Any],
    encoder: str,
    forced: list[str],
) -> Card:
    """Write beside the model in force first and move into place at the end, the card last."""
    weights = _short(fitted.weights * point.slope[:, None], fitted.space.dense_columns)
    bias = (fitted.bias * point.slope + point.offset).astype(np.float32)
    with TemporaryDirectory(dir=target) as name:
        new = Path(name)
        files.save(new / "model.skops", features.estimator(weights, bias))
        fitted.space.save(new / "space.npz")
        held_out.save(new)
        sums = {name: sha256(new / name) for name in ("model.skops", "space.npz")}
        card = Card(
            version=f"labels-{sums['model.skops'][:12]}",
            created_from=fingerprint(data, settings),
            features=FEATURES,
            encoder=encoder,
            sklearn=sklearn_version(),
            thresholds=dict(zip(OUTPUTS, point.thresholds, strict=True)),
            sure=dict(zip(OUTPUTS, point.sure, strict=True)),
            files=sums,
            settings=asdict(settings),
            data=counted(data),
            scores=found,
            usual={language: asdict(rates) for language, rates in usual(data, held_out).items()},
            forced=tuple(forced),
        )
        card.save(new / "card.json")
        for name in ("model.skops", "space.npz", FILE, "card.json"):
            (new / name).replace(target / name)
    return card


def _short(weights: Values, grams_from: int) -> NDArray[np.float32]:
    """Return WEIGHTS with those of n-grams and concepts in half precision: half the file, the same decisions."""
    short = np.array(weights, dtype=np.float32)
    short[:, grams_from:] = short[:, grams_from:].astype(np.float16)
    return short


def fingerprint(data: Examples, settings: Settings) -> str:
    """Return a fingerprint of everything the files depend on."""
    digest = hashlib.sha256(repr(asdict(settings)).encode())
    for part in (
        data.vectors.astype(np.float16),
        data.counts.columns,
        data.counts.counts,
        data.concepts.columns,
        data.targets,
    ):
        digest.update(np.ascontiguousarray(part).tobytes())
    return digest.hexdigest()[:16]


def usual(data: Examples, held_out: HeldOut) -> dict[str, Rates]:
    """Return how often each label is taken in the headlines of each language; of own texts where there is none."""
    found = {}
    for language in np.unique(data.languages):
        mine = data.languages == language
        rows = mine & ~data.own if (mine & ~data.own).any() else mine
        texts = [scored(row, held_out.thresholds) for row in held_out.of(data.ids[rows])]
        found[str(language)] = rates(texts)
    return found


def counted(data: Examples) -> dict[str, Any]:
    """Count texts by language, stratum and label."""
    return {
        "texts": len(data),
        "own": int(data.own.sum()),
        "languages": {
            str(k): int(n) for k, n in zip(*np.unique(data.languages, return_counts=True), strict=True)
        },
        "strata": {str(k): int(n) for k, n in zip(*np.unique(data.strata, return_counts=True), strict=True)},
        "labels": {name: int(n) for name, n in zip(OUTPUTS, data.targets.sum(axis=0), strict=True)},
    }
