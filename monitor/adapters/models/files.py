"""Fitted estimators -> one skops file, the same bytes every time; and back, refusing what is not ours."""

import hashlib
import io
import json
import re
import zipfile
from pathlib import Path
from typing import Any

import sklearn
import skops.io
from sklearn.multiclass import OneVsRestClassifier

from monitor.errors import ConfigError

_REMEDY = "restore the file or run `monitor model train`"
_FIRST_DATE = (1980, 1, 1, 0, 0, 0)


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def sklearn_version() -> str:
    """Return major.minor: within it a fitted model keeps its meaning."""
    return ".".join(sklearn.__version__.split(".")[:2])


def save(path: Path, model: OneVsRestClassifier) -> None:
    """Write MODEL; object ids and the time of writing are taken out, so that equal models are equal files."""
    held = zipfile.ZipFile(io.BytesIO(skops.io.dumps(model)))
    schema = json.loads(held.read("schema.json"))
    numbers: dict[int, int] = {}
    _renumber(schema, numbers)
    with zipfile.ZipFile(path, "w") as out:
        for name in sorted(held.namelist(), key=lambda name: _number(name, numbers)):
            new = f"{_number(name, numbers)}.npy" if name.endswith(".npy") else name
            data = json.dumps(schema).encode() if name == "schema.json" else held.read(name)
            info = zipfile.ZipInfo(new, _FIRST_DATE)
            info.compress_type = zipfile.ZIP_DEFLATED
            out.writestr(info, data)


def _renumber(node: Any, numbers: dict[int, int]) -> None:
    if isinstance(node, list):
        for item in node:
            _renumber(item, numbers)
    if not isinstance(node, dict):
        return
    if "__id__" in node:
        node["__id__"] = numbers.setdefault(node["__id__"], len(numbers) + 1)
    if isinstance(node.get("file"), str):
        old = int(re.sub(r"\D", "", node["file"]))
        node["file"] = f"{numbers.setdefault(old, len(numbers) + 1)}.npy"
    for key in sorted(node):
        _renumber(node[key], numbers)


def _number(name: str, numbers: dict[int, int]) -> int:
    return numbers.get(int(name.split(".")[0]), 0) if name.endswith(".npy") else 0


def load(path: Path) -> OneVsRestClassifier:
    """Read a model; a pickle, a broken file or one with foreign types is refused."""
    if not zipfile.is_zipfile(path):
        raise ConfigError(f"{path}: not a skops file (pickles are never loaded); {_REMEDY}")
    try:
        foreign = skops.io.get_untrusted_types(file=path)
        if foreign:
            raise ConfigError(f"{path}: holds foreign types ({', '.join(foreign[:3])}); {_REMEDY}")
        model = skops.io.load(path, trusted=[])
    except (zipfile.BadZipFile, KeyError, ValueError, TypeError, OSError) as error:
        raise ConfigError(f"{path}: cannot be read ({error}); {_REMEDY}") from error
    if not isinstance(model, OneVsRestClassifier):
        raise ConfigError(f"{path}: holds no label model; {_REMEDY}")
    return model
