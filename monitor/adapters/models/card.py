"""What a label model is, in one JSON file beside it: data, scores, thresholds, versions, checksums."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from importlib.metadata import version
from pathlib import Path
from typing import Any

from monitor.core import grams, labels
from monitor.errors import ConfigError

FEATURES = f"{labels.VERSION}|{grams.VERSION}"
_REMEDY = "restore the file or run `monitor model train`"


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def sklearn_version() -> str:
    """Return major.minor of the one installed: within it a fitted model keeps its meaning."""
    return ".".join(version("scikit-learn").split(".")[:2])


@dataclass(frozen=True, slots=True)
class Card:
    """CREATED_FROM is a fingerprint of all training data and settings; equal ones give equal files."""

    version: str
    created_from: str
    features: str
    encoder: str
    sklearn: str
    thresholds: Mapping[str, float]
    sure: Mapping[str, float]
    files: Mapping[str, str]  # name -> sha256
    settings: Mapping[str, Any] = field(default_factory=dict)
    data: Mapping[str, Any] = field(default_factory=dict)
    scores: Mapping[str, Any] = field(default_factory=dict)
    usual: Mapping[str, Any] = field(
        default_factory=dict
    )  # language -> rates of labels, as `core.drift.Rates`
    forced: tuple[str, ...] = ()  # where it is worse than the one before, if it was kept in spite of that

    def save(self, path: Path) -> None:
        path.write_text(json.dumps(asdict(self), indent=1, sort_keys=True) + "\n", encoding="utf-8")


def load(directory: Path) -> Card:
    """Read and check the card of DIRECTORY: checksums, versions, thresholds. What is wrong is told in one line."""
    path = directory / "card.json"
    try:
        held = json.loads(path.read_text(encoding="utf-8"))
        card = Card(**{**held, "forced": tuple(held.get("forced", ()))})
    except (OSError, ValueError, TypeError, AttributeError) as error:
        raise ConfigError(f"{path}: no model card ({error}); {_REMEDY}") from error
    _check_versions(path, card)
    _check_files(directory, card)
    return card


def _check_versions(path: Path, card: Card) -> None:
    if card.sklearn != sklearn_version():
        raise ConfigError(
            f"{path}: made with scikit-learn {card.sklearn}, this is {sklearn_version()}; "
            "install that version or run `monitor model train`"
        )
    if (
        card.features != FEATURES
        or {*card.thresholds} != {*labels.OUTPUTS}
        or {*card.sure} != {*labels.OUTPUTS}
    ):
        raise ConfigError(f"{path}: made for other features or labels; run `monitor model train`")


def _check_files(directory: Path, card: Card) -> None:
    for name in ("model.skops", "space.npz"):
        path = directory / name
        if not path.is_file():
            raise ConfigError(f"{path}: missing; {_REMEDY}")
        if sha256(path) != card.files.get(name):
            raise ConfigError(f"{path}: its checksum is not the one in card.json; {_REMEDY}")
