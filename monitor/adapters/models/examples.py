"""Labelled texts -> training arrays without a text: vectors, n-gram counts, label bits; and back from their file."""

import json
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, fields
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from monitor.core.grams import Grams, grams, marks
from monitor.core.labels import OUTPUTS, RELEVANT, URGENT
from monitor.domain.understand import LABELS
from monitor.errors import ConfigError, Problem

OWN = "own"  # the stratum of texts that may be shown
OWN_WEIGHT = 3.0
Encode = Callable[[Sequence[str]], NDArray[np.float32]]
Seen = Callable[
    [str, str], Collection[str]
]  # text, language -> concepts its head names, broader ones included
Bools = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Examples:
    """What a model learns from, row by row. WEEK: ISO year x 100 + week, 0 = unknown."""

    ids: NDArray[np.str_]
    vectors: NDArray[np.float32]
    counts: Grams
    concepts: Grams
    targets: Bools  # one column an output
    languages: NDArray[np.str_]
    sources: NDArray[np.str_]
    strata: NDArray[np.str_]
    weeks: NDArray[np.int32]
    weights: NDArray[np.float32]

    def __len__(self) -> int:
        return len(self.ids)

    @property
    def own(self) -> Bools:
        return np.asarray(self.strata == OWN)

    def part(self, rows: NDArray[np.int64]) -> "Examples":
        """Return these ROWS, in their order."""
        plain: dict[str, Any] = {name: getattr(self, name)[rows] for name in _PLAIN}
        return Examples(counts=_rows(self.counts, rows), concepts=_rows(self.concepts, rows), **plain)


_PLAIN = tuple(field.name for field in fields(Examples) if field.name not in ("counts", "concepts"))


def _rows(counts: Grams, rows: NDArray[np.int64]) -> Grams:
    lengths = np.diff(counts.starts)[rows]
    starts = np.concatenate([[0], np.cumsum(lengths)])
    at = np.repeat(counts.starts[:-1][rows] - starts[:-1], lengths) + np.arange(starts[-1])
    return Grams(starts, counts.columns[at], counts.counts[at])


def text_of(record: dict[str, Any]) -> str:
    """Return the text a model is trained on: as an entry's, title and body with a bar between them."""
    return f"{record['title']} | {record.get('summary') or ''}"


def week_of(value: str) -> int:
    """Return ISO year x 100 + week of a date written as YYYY-MM-DD; 0 where it says less."""
    if len(value) < 10:
        return 0
    year, week, _ = date.fromisoformat(value[:10]).isocalendar()
    return year * 100 + week


def examples(records: Sequence[dict[str, Any]], encode: Encode, seen: Seen) -> Examples:
    """Turn RECORDS (id, lang, title, summary, labels, urgent; date, stratum) into arrays."""
    texts = [text_of(record) for record in records]
    wanted = [{*record["labels"], *([URGENT] if record["urgent"] else [])} for record in records]
    strata = np.array([record.get("stratum") or OWN for record in records], dtype=np.str_)
    return Examples(
        ids=np.array([record["id"] for record in records], dtype=np.str_),
        vectors=encode(texts),
        counts=grams(texts),
        concepts=marks([seen(text, record["lang"]) for text, record in zip(texts, records, strict=True)]),
        targets=_targets(np.array([[name in labels for name in OUTPUTS] for labels in wanted], np.bool_)),
        languages=np.array([record["lang"] for record in records], dtype=np.str_),
        sources=np.array([record["id"].rsplit("-", 1)[0] for record in records], dtype=np.str_),
        strata=strata,
        weeks=np.array([week_of(record.get("date") or "") for record in records], dtype=np.int32),
        weights=np.where(strata == OWN, OWN_WEIGHT, 1.0).astype(np.float32),
    )


def _targets(wanted: Bools) -> Bools:
    """Return WANTED with what follows from the labels: whether there is any."""
    wanted[:, OUTPUTS.index(RELEVANT)] = wanted[:, : len(LABELS)].any(axis=1)
    return wanted


def read_jsonl(path: Path) -> list[dict[str, Any]]:
    """Read labelled texts; every line that is none is told, all of them at once."""
    lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    read = [(number, *_record(line)) for number, line in enumerate(lines, start=1)]
    problems = [Problem(str(path), number, 1, told) for number, _, told in read if told]
    if problems:
        raise ConfigError(problems)
    return [record for _, record, _ in read]


def _record(line: str) -> tuple[dict[str, Any], str]:
    """Return what LINE holds, and what is wrong with it."""
    try:
        record = json.loads(line)
        texts = [record[name] for name in ("id", "lang", "title")]
        texts += [record.get(name) or "" for name in ("summary", "date", "stratum")]
        labels, _ = record["labels"], record["urgent"]
        week_of(record.get("date") or "")
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        return {}, f"no labelled text ({error}); see the README beside it"
    if not all(isinstance(text, str) for text in texts) or not isinstance(labels, list):
        return {}, "no labelled text (id, lang, title, summary, date are texts, labels a list); mend it"
    unknown = sorted(str(label) for label in labels if label not in LABELS)
    if unknown:
        return {}, f"unknown label {unknown[0]}; use one of {', '.join(LABELS)}"
    if not (texts[0] + texts[1] + texts[5]).isascii():
        return {}, "id, lang and stratum must be of plain letters, digits and signs (ASCII)"
    return record, ""


def joined(parts: Sequence[Examples]) -> Examples:
    """Put PARTS one after the other."""
    stacked: dict[str, Any] = {name: np.concatenate([getattr(p, name) for p in parts]) for name in _PLAIN}
    counts, concepts = _stacked([part.counts for part in parts]), _stacked([part.concepts for part in parts])
    return Examples(counts=counts, concepts=concepts, **stacked)


def _stacked(parts: Sequence[Grams]) -> Grams:
    starts = [parts[0].starts]
    for part in parts[1:]:
        starts.append(part.starts[1:] + starts[-1][-1])
    columns, counts = [part.columns for part in parts], [part.counts for part in parts]
    return Grams(np.concatenate(starts), np.concatenate(columns), np.concatenate(counts))


def save(path: Path, data: Examples) -> None:
    """Write DATA as compact arrays: half floats, label bits, no text, no pickle, the same bytes every time."""
    bits = (data.targets * (1 << np.arange(data.targets.shape[1]))).sum(axis=1)
    np.savez_compressed(
        path,
        allow_pickle=False,
        ids=np.char.encode(data.ids, "ascii"),
        vectors=data.vectors.astype(np.float16),
        lengths=np.diff(data.counts.starts).astype(np.uint16),
        columns=_steps(data.counts),
        counts=np.minimum(data.counts.counts, 255).astype(np.uint8),
        concept_lengths=np.diff(data.concepts.starts).astype(np.uint16),
        concept_columns=data.concepts.columns.astype(np.uint32),
        targets=bits.astype(np.uint16),
        weeks=data.weeks,
        weights=data.weights.astype(np.float16),
        **{name: np.char.encode(getattr(data, name), "ascii") for name in ("languages", "sources", "strata")},
    )


def load(path: Path) -> Examples:
    """Read what `save` wrote."""
    with np.load(path, allow_pickle=False) as held:
        starts, concepts = _starts(held["lengths"]), held["concept_columns"].astype(np.int64)
        vectors = held["vectors"].astype(np.float32)
        bits = held["targets"].astype(np.int64)
        strings: dict[str, Any] = {
            name: np.char.decode(held[name], "ascii") for name in ("ids", "languages", "sources", "strata")
        }
        return Examples(
            vectors=vectors,
            counts=Grams(starts, _from_steps(held["columns"], starts), held["counts"].astype(np.int64)),
            concepts=Grams(_starts(held["concept_lengths"]), concepts, np.ones(len(concepts), np.int64)),
            targets=_targets((bits[:, None] >> np.arange(len(OUTPUTS)) & 1).astype(np.bool_)),
            weeks=held["weeks"],
            weights=held["weights"].astype(np.float32),
            **strings,
        )


def _starts(lengths: NDArray[np.uint16]) -> NDArray[np.int64]:
    return np.concatenate([[0], np.cumsum(lengths.astype(np.int64))])


def _steps(counts: Grams) -> NDArray[np.uint32]:
    """Return the distance of each column to the one before it in its text; small numbers pack well."""
    steps = np.diff(counts.columns, prepend=0)
    first = counts.starts[:-1][np.diff(counts.starts) > 0]
    steps[first] = counts.columns[first]
    return steps.astype(np.uint32)


def _from_steps(steps: NDArray[np.uint32], starts: NDArray[np.int64]) -> NDArray[np.int64]:
    running = np.cumsum(steps.astype(np.int64))
    before = np.concatenate([[0], running])[starts[:-1]]
    return np.asarray(running - np.repeat(before, np.diff(starts)), np.int64)


def gathered(models: Path, encode: Encode, seen: Seen, extra: Iterable[dict[str, Any]] = ()) -> Examples:
    """Return all there is to learn from: the arrays of headlines, the own texts, EXTRA records."""
    own = [record for path in sorted((models / "corpus").glob("*.jsonl")) for record in read_jsonl(path)]
    arrays = [load(path) for path in sorted((models / "labels").glob("headlines*.npz"))]
    return joined([*arrays, examples([*own, *extra], encode, seen)])
