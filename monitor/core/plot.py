"""Numbers -> a small picture as SVG: one line or bar a number, with its scale."""

from collections.abc import Sequence
from html import escape

WIDTH, HEIGHT, LEFT, BOTTOM, TOP = 720, 240, 44, 28, 30
_COLOURS = ("#1f5fa8", "#b5541c", "#2c7a4b")


def bars(title: str, labels: Sequence[str], values: Sequence[float]) -> str:
    """Return VALUES as bars, a label under the first, the middle and the last."""
    top, step = max((*values, 1.0)), _step(len(values))
    drawn = [
        f'<rect x="{_x(at, len(values)):.1f}" y="{_y(value, top):.1f}" width="{max(step - 1, 0.5):.1f}" '
        f'height="{HEIGHT - BOTTOM - _y(value, top):.1f}" fill="{_COLOURS[0]}">'
        f"<title>{escape(label)}: {value:g}</title></rect>"
        for at, (label, value) in enumerate(zip(labels, values, strict=True))
    ]
    return _picture(title, [*_scale(top), *_under(labels), *drawn])


def lines(title: str, labels: Sequence[str], named: Sequence[tuple[str, Sequence[float | None]]]) -> str:
    """Return each of NAMED as a line over LABELS, all on one scale; None leaves a gap."""
    top = max((value for _, values in named for value in values if value is not None), default=1.0) or 1.0
    drawn = []
    for at, (name, values) in enumerate(named):
        colour = _COLOURS[at % len(_COLOURS)]
        points = " ".join(
            f"{_x(n, len(values)) + _step(len(values)) / 2:.1f},{_y(value, top):.1f}"
            for n, value in enumerate(values)
            if value is not None
        )
        drawn.append(f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="2"/>')
        drawn.append(_text(WIDTH - 8, TOP + 14 * at, name, anchor="end", colour=colour))
    return _picture(title, [*_scale(top), *_under(labels), *drawn])


def _step(n: int) -> float:
    return (WIDTH - LEFT - 8) / max(1, n)


def _x(at: int, n: int) -> float:
    return LEFT + at * _step(n)


def _y(value: float, top: float) -> float:
    return HEIGHT - BOTTOM - value / top * (HEIGHT - BOTTOM - TOP)


def _scale(top: float) -> list[str]:
    found = []
    for value in (0, top / 2, top):
        y = _y(value, top)
        found.append(f'<line x1="{LEFT}" x2="{WIDTH - 8}" y1="{y:.1f}" y2="{y:.1f}" stroke="#ddd"/>')
        found.append(_text(LEFT - 6, y + 4, f"{value:g}", anchor="end"))
    return found


def _under(labels: Sequence[str]) -> list[str]:
    places = sorted({0, len(labels) // 2, len(labels) - 1}) if labels else []
    return [_text(_x(at, len(labels)) + _step(len(labels)) / 2, HEIGHT - 8, labels[at]) for at in places]


def _text(x: float, y: float, words: str, *, anchor: str = "middle", colour: str = "#555") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{colour}">{escape(words)}</text>'


def _picture(title: str, parts: Sequence[str]) -> str:
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" '
        f'font-family="system-ui, sans-serif" font-size="12"><title>{escape(title)}</title>'
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#fff"/>'
        f'<text x="{LEFT}" y="18" font-weight="600" fill="#222">{escape(title)}</text>'
    )
    return "\n".join([head, *parts, "</svg>\n"])
