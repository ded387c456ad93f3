"""Fitted estimators -> one skops file, the same bytes every time; and back, refusing what is not ours."""

import io
import json
import re
import zipfile
from pathlib import Path
from typing import Any

import skops.io
from sklearn.multiclass import OneVsRestClassifier

from monitor.adapters.models.weights import weights

_FIRST_DATE = (1980, 1, 1, 0, 0, 0)


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
    """Read a model as scikit-learn's own estimators; what is no model of ours is refused as `weights` refuses it."""
    weights(path)
    return skops.io.load(path, trusted=[])
