"""Training arrays -> fitted, calibrated model files and their card; the same data gives the same bytes."""

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]

from monitor.adapters.models import features, files
from monitor.adapters.models.card import FEATURES, Card
from monitor.adapters.models.encoder import Encoder
from monitor.adapters.models.examples import Encode, Examples, gathered
from monitor.adapters.models.fitting import Fitted, Settings, fit
from monitor.adapters.models.folds import FOLDS, folds_of, training_rows
from monitor.adapters.models.operating import Operating, operating, platt
from monitor.adapters.models.scores import scores
from monitor.core.labels import OUTPUTS, VECTOR

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
    encode: Encode | None = None,
    settings: Settings | None = None,
) -> Card:
    """Train on all that MODELS holds and EXTRA_REVIEWS, write the files to MODELS/labels, return the card."""
    encoder = Encoder()
    chosen = settings or Settings()
    with threadpool_limits(1):
        data = gathered(models, encode or encoder.encode, extra_reviews)
        report(f"{len(data)} texts")
        raw = out_of_fold(data, chosen, report)
        point = operating(data, raw, precision=chosen.precision_sure)
        report("all texts")
        fitted = fit(data, chosen)
    return _write(models / "labels", data, fitted, point, chosen, raw, encoder.version)


def _write(
    target: Path,
    data: Examples,
    fitted: Fitted,
    point: Operating,
    settings: Settings,
    raw: Values,
    encoder: str,
) -> Card:
    weights = _short(fitted.weights * point.slope[:, None], fitted.axes)
    bias = (fitted.bias * point.slope + point.offset).astype(np.float32)
    files.save(target / "model.skops", features.estimator(weights, bias))
    features.save_space(target / "space.npz", fitted.idf, fitted.axes)
    sums = {name: files.sha256(target / name) for name in ("model.skops", "space.npz")}
    made_of = fingerprint(data, settings)
    card = Card(
        version=f"labels-{sums['model.skops'][:12]}",
        created_from=made_of,
        features=FEATURES,
        encoder=encoder,
        sklearn=files.sklearn_version(),
        thresholds=dict(zip(OUTPUTS, point.thresholds, strict=True)),
        sure=dict(zip(OUTPUTS, point.sure, strict=True)),
        files=sums,
        settings=asdict(settings),
        data=counted(data),
        scores=scores(data, platt(raw, point), point),
    )
    card.save(target / "card.json")
    return card


def _short(weights: Values, axes: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return WEIGHTS with those of n-grams cut to half precision: half the file, the same decisions."""
    short = np.array(weights, dtype=np.float32)
    grams_from = VECTOR + axes.shape[1]
    short[:, grams_from:] = short[:, grams_from:].astype(np.float16)
    return short


def fingerprint(data: Examples, settings: Settings) -> str:
    """Return a fingerprint of everything the files depend on."""
    digest = hashlib.sha256(repr(asdict(settings)).encode())
    for part in (data.vectors.astype(np.float16), data.counts.columns, data.counts.counts, data.targets):
        digest.update(np.ascontiguousarray(part).tobytes())
    return digest.hexdigest()[:16]


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
