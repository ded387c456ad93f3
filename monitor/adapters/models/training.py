"""Training arrays -> fitted, calibrated model files and their card; the same data gives the same bytes."""

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from threadpoolctl import threadpool_limits

from monitor.adapters.models import features, files
from monitor.adapters.models.card import FEATURES, Card
from monitor.adapters.models.encoder import Encoder
from monitor.adapters.models.examples import Encode, Examples, gathered
from monitor.adapters.models.folds import FOLDS, folds_of, training_rows
from monitor.adapters.models.operating import Operating, operating, platt
from monitor.adapters.models.scores import scores
from monitor.core.labels import OUTPUTS
from monitor.domain.understand import LABELS

Report = Callable[[str], None]
Values = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Settings:
    """What was chosen by comparing; docs/model.md has the comparison."""

    cost: float = 4.0
    vector_scale: float = 1.5
    intercept_scale: float = 5.0
    tolerance: float = 0.01
    precision_sure: float = 0.9


@dataclass(frozen=True, slots=True)
class Fitted:
    idf: NDArray[np.float32]
    weights: Values  # (outputs, columns), vector part at scale 1
    bias: Values

    def values(self, data: Examples) -> Values:
        x = features.matrix(data.vectors, data.counts, self.idf, 1.0)
        return np.asarray(x @ self.weights.T + self.bias, np.float64)


def quiet(_: str) -> None:
    """Report to nobody."""


def fit(data: Examples, rows: NDArray[np.int64], settings: Settings) -> Fitted:
    """Fit one logistic regression an output on ROWS of DATA."""
    idf = features.idf_of(data.counts, rows)
    x = features.matrix(data.vectors, data.counts, idf, settings.vector_scale)[rows]
    weights, bias = [], []
    for output in range(len(OUTPUTS)):
        one = _regression(settings).fit(x, data.targets[rows, output], sample_weight=data.weights[rows])
        weights.append(one.coef_[0])
        bias.append(float(one.intercept_[0]))
    stacked = np.array(weights)
    stacked[:, : data.vectors.shape[1]] *= settings.vector_scale
    return Fitted(idf, stacked, np.array(bias))


def _regression(settings: Settings) -> LogisticRegression:
    return LogisticRegression(
        C=settings.cost,
        solver="liblinear",
        dual=True,
        tol=settings.tolerance,
        max_iter=400,
        intercept_scaling=settings.intercept_scale,
        random_state=0,
    )


def out_of_fold(data: Examples, settings: Settings, report: Report = quiet) -> Values:
    """Return for every text the logits of a model that saw neither its week nor its event."""
    fold = folds_of(data)
    values = np.zeros(data.targets.shape)
    for held_out in range(FOLDS):
        report(f"fold {held_out + 1} of {FOLDS}")
        model = fit(data, training_rows(data, fold, held_out), settings)
        values[fold == held_out] = model.values(data)[fold == held_out]
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
        fitted = fit(data, np.arange(len(data)), chosen)
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
    weights = (fitted.weights * point.slope[:, None]).astype(np.float32)
    bias = (fitted.bias * point.slope + point.offset).astype(np.float32)
    files.save(target / "model.skops", features.estimator(weights, bias))
    features.save_idf(target / "grams.npz", fitted.idf)
    sums = {name: files.sha256(target / name) for name in ("model.skops", "grams.npz")}
    made_of = fingerprint(data, settings)
    card = Card(
        version=f"labels-{sums['model.skops'][:12]}",
        created_from=made_of,
        features=FEATURES,
        encoder=encoder,
        sklearn=files.sklearn_version(),
        thresholds=dict(zip(LABELS, point.thresholds, strict=True)),
        sure=dict(zip(LABELS, point.sure, strict=True)),
        files=sums,
        settings=asdict(settings),
        data=counted(data),
        scores=scores(data, platt(raw, point), point),
    )
    card.save(target / "card.json")
    return card


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
