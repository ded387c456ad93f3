"""Probabilities beside the truth -> two drawings as SVG: how far a probability can be believed, what is confused."""

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from monitor.domain.understand import LABELS

Bools = NDArray[np.bool_]
Floats = NDArray[np.float64]
_BINS = 10
_SIDE = 150  # of one small drawing
_CELL = 54
_LEFT = 150
_HEAD = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="{w}" height="{h}" viewBox="0 0 {w} {h}" '
    'font-family="sans-serif" font-size="11"><title>{title}</title>'
    '<rect width="{w}" height="{h}" fill="#fff"/>'
)


def bins(p: Floats, target: Bools) -> list[tuple[float, float, int]]:
    """Return for each tenth of P that holds texts: mean probability, share that is right, how many."""
    at = np.minimum((p * _BINS).astype(int), _BINS - 1)
    full = [at == k for k in range(_BINS) if (at == k).any()]
    return [(float(p[rows].mean()), float(target[rows].mean()), int(rows.sum())) for rows in full]


def reliability(p: Floats, target: Bools) -> str:
    """Draw one small curve a label: across what was said, upwards what was true; the dotted line is honest."""
    drawn = [_curve(k, label, bins(p[:, k], target[:, k])) for k, label in enumerate(LABELS)]
    size = {"w": 4 * (_SIDE + 30) + 20, "h": 2 * (_SIDE + 50) + 10}
    return _HEAD.format(title="Reliability by label", **size) + "".join(drawn) + "</svg>\n"


def _curve(place: int, label: str, points: Sequence[tuple[float, float, int]]) -> str:
    x, y = 20 + (place % 4) * (_SIDE + 30), 30 + (place // 4) * (_SIDE + 50)
    spots = [(x + said * _SIDE, y + (1 - true) * _SIDE, n) for said, true, n in points]
    line = " ".join(f"{a:.1f},{b:.1f}" for a, b, _ in spots)
    dots = (
        f'<circle cx="{a:.1f}" cy="{b:.1f}" r="3" fill="#1d4ed8"><title>{n} texts</title></circle>'
        for a, b, n in spots
    )
    return (
        f'<text x="{x}" y="{y - 8}">{label}</text>'
        f'<rect x="{x}" y="{y}" width="{_SIDE}" height="{_SIDE}" fill="none" stroke="#94a3b8"/>'
        f'<line x1="{x}" y1="{y + _SIDE}" x2="{x + _SIDE}" y2="{y}" stroke="#94a3b8" stroke-dasharray="3 3"/>'
        f'<polyline points="{line}" fill="none" stroke="#1d4ed8"/>{"".join(dots)}'
    )


def confusion(taken: Bools, target: Bools) -> str:
    """Draw a table: of the texts that carry the row's label, the share that was given the column's.

    The last row holds the texts that carry no label.
    """
    rows = [*(target[:, k] for k in range(len(LABELS))), ~target.any(axis=1)]
    names = [*LABELS, "none"]
    size = {"w": _LEFT + len(LABELS) * _CELL + 10, "h": 130 + len(rows) * 28}
    heads = "".join(_column(k, label) for k, label in enumerate(LABELS))
    body = "".join(
        cell
        for k, (name, row) in enumerate(zip(names, rows, strict=True))
        for cell in _row(k, name, taken[row])
    )
    return _HEAD.format(title="What is taken for what", **size) + heads + body + "</svg>\n"


def _column(place: int, label: str) -> str:
    x = _LEFT + place * _CELL + _CELL / 2
    return f'<text x="{x}" y="112" transform="rotate(-45 {x} 112)">{label}</text>'


def _row(place: int, name: str, taken: Bools) -> Iterator[str]:
    y = 120 + place * 28
    yield f'<text x="{_LEFT - 8}" y="{y + 18}" text-anchor="end">{name} ({len(taken)})</text>'
    shares = taken[:, : len(LABELS)].mean(axis=0) if len(taken) else np.zeros(len(LABELS))
    for k, share in enumerate(shares):
        x, ink = _LEFT + k * _CELL, "#fff" if share > 0.55 else "#0f172a"
        yield (
            f'<rect x="{x}" y="{y}" width="{_CELL - 2}" height="26" fill="#1d4ed8" fill-opacity="{share:.2f}"/>'
            f'<text x="{x + _CELL / 2}" y="{y + 18}" text-anchor="middle" fill="{ink}">{share:.2f}</text>'
        )
