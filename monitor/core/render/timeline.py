"""The timeline of a briefing -> inline SVG: reports as dots, days ahead as diamonds, the score as a line above."""

from collections.abc import Callable, Sequence
from datetime import date

from markupsafe import Markup

from monitor.core.brief.numbers import day as written
from monitor.core.brief.words.phrases import PHRASES
from monitor.domain import Mark

_Scale = Callable[[date], float]
_WIDTH, _HEIGHT, _EDGE, _AXIS, _TOP = 640, 92, 24, 64, 10


def timeline(marks: Sequence[Mark], language: str) -> Markup:
    """Draw it; a story of one day has none."""
    days = [mark.day for mark in marks]
    if len(set(days)) < 2:
        return Markup("")
    first, last = min(days), max(days)

    def x(day: date) -> float:
        return _EDGE + (day - first).days / (last - first).days * (_WIDTH - 2 * _EDGE)

    drawn = Markup("").join(
        [_score([m for m in marks if m.kind == "score"], x), *(_mark(m, x, language) for m in marks)]
    )
    return Markup(
        '<svg class="timeline" viewBox="0 0 {w} {h}" role="img" aria-label="{label}">'
        '<line x1="{edge}" y1="{y}" x2="{end}" y2="{y}" class="axis"/>{drawn}'
        '<text x="{edge}" y="{foot}">{first}</text><text x="{end}" y="{foot}" text-anchor="end">{last}</text></svg>'
    ).format(
        w=_WIDTH, h=_HEIGHT, edge=_EDGE, end=_WIDTH - _EDGE, y=_AXIS, foot=_HEIGHT - 6, drawn=drawn,
        label=_told(marks, language), first=written(first, language), last=written(last, language),
    )  # fmt: skip


def _score(marks: Sequence[Mark], x: _Scale) -> Markup:
    points = " ".join(f"{x(m.day):.1f},{_height(m.score or 0):.1f}" for m in marks)
    return Markup('<polyline class="score" points="{}"/>').format(points) if len(marks) > 1 else Markup("")


def _height(score: int) -> float:
    return _AXIS - 6 - score / 100 * (_AXIS - 6 - _TOP)


def _mark(mark: Mark, x: _Scale, language: str) -> Markup:
    at, told = x(mark.day), f"{written(mark.day, language)}: {_kind(mark, language)}"
    if mark.kind == "score":
        shape = Markup('<circle class="score" cx="{:.1f}" cy="{:.1f}" r="3">').format(
            at, _height(mark.score or 0)
        )
        return shape + Markup("<title>{}</title></circle>").format(told)
    if mark.kind == "ahead":
        shape = Markup('<path class="ahead" d="M{:.1f} {y0}l6 6l-6 6l-6 -6z">').format(at, y0=_AXIS - 6)
        return shape + Markup("<title>{}</title></path>").format(told)
    return Markup(
        '<circle class="reported" cx="{:.1f}" cy="{y}" r="5"><title>{told}</title></circle>'
    ).format(at, y=_AXIS, told=told)


def _kind(mark: Mark, language: str) -> str:
    words = PHRASES[language]
    if mark.kind == "score":
        return f"{words['score']} {mark.score}"
    return mark.label if mark.kind == "reported" else words["ahead"]


def _told(marks: Sequence[Mark], language: str) -> str:
    return "; ".join(f"{written(m.day, language)}: {_kind(m, language)}" for m in marks)
