"""A label model's skops file -> its weights, without making its estimators: what serves needs no scikit-learn, which takes seconds to load."""

import io
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from monitor.adapters.models.space import Floats
from monitor.errors import ConfigError

REMEDY = "restore the file or run `monitor model train`"
_OURS = ("builtins", "sklearn.", "numpy", "scipy.")
_FORM = ("OneVsRestClassifier", "LogisticRegression")


def weights(path: Path) -> tuple[Floats, Floats]:
    """Return coefficients and biases, one row an output; a pickle, a broken file or one with foreign types is refused."""
    if not zipfile.is_zipfile(path):
        raise ConfigError(f"{path}: not a skops file (pickles are never loaded); {REMEDY}")
    try:
        with zipfile.ZipFile(path) as held:
            schema = json.loads(held.read("schema.json"))
            if foreign := sorted(set(_foreign(schema))):
                raise ConfigError(f"{path}: holds foreign types ({', '.join(foreign[:3])}); {REMEDY}")
            if schema["__class__"] != _FORM[0]:
                raise ConfigError(f"{path}: holds no label model; {REMEDY}")
            made = schema["content"]["content"]["estimators_"]["content"]
            return _stacked(held, made, "coef_"), _stacked(held, made, "intercept_")
    except (zipfile.BadZipFile, KeyError, ValueError, TypeError, OSError) as error:
        raise ConfigError(f"{path}: cannot be read ({error}); {REMEDY}") from error


def _stacked(held: zipfile.ZipFile, made: list[Any], name: str) -> Floats:
    rows = []
    for node in made:
        if node["__class__"] != _FORM[1]:
            raise ValueError(f"no {_FORM[1]}")
        file = node["content"]["content"][name]["file"]
        rows.append(np.load(io.BytesIO(held.read(file)), allow_pickle=False))
    return np.concatenate(rows).astype(np.float32)


def _foreign(node: Any) -> Iterator[str]:
    """Yield the types that no label model of ours holds."""
    if isinstance(node, dict):
        module = node.get("__module__")
        if isinstance(module, str) and not f"{module}.".startswith(_OURS):
            yield f"{module}.{node.get('__class__')}"
    for inner in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from _foreign(inner)
