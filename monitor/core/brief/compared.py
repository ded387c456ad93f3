"""A figure that texts agree or differ on -> what it counts and its values, in the reader's words."""

from monitor.core.brief.nouns import Names
from monitor.core.brief.numbers import day, measured
from monitor.core.brief.words.facets import FACETS
from monitor.domain import Figure, Story, Value

_WEIGHED = frozenset(
    [
        "exports",
        "imports",
        "output",
        "production",
        "capacity",
        "stock",
        "stocks_inventory",
        "quota",
        "quota_volume",
        "price",
        "share",
        "supply",
        "demand",
    ]
)


def figure_name(figure: Figure, language: str, names: Names) -> str:
    """Name what FIGURE counts: the indicator of the lexicon, else its facet; empty where neither is known.

    What is weighed does not come in pieces: *three* of exports are three of something else.
    """
    if figure.unit == "count" and figure.indicator in _WEIGHED:
        return ""
    if figure.indicator in names.concepts:
        return names.name(figure.indicator, language)
    return FACETS.get(figure.indicator, {}).get(language, "")


def told_by(story: Story) -> dict[int, str]:
    """Name who says what each entry says: the agency where one is known, else the outlet."""
    outlets = {m.entry.id: m.entry.outlet or m.entry.source_id for m in story.members}
    return outlets | {entry: origin.name for origin in story.verification.origins for entry in origin.entries}


def valued(value: float | str, unit: str | None, language: str) -> str:
    """Write a value with its unit, a day (YYYY-MM-DD) as a date."""
    return day(value, language) if isinstance(value, str) else measured(value, unit, language)


def in_turn(figure: Figure) -> list[Value]:
    """Return the values of FIGURE, of an update the one that holds last."""
    return sorted(figure.values, key=lambda value: value.value == figure.latest)
