"""A story -> its timeline by origin, and its figures side by side with the words that say them."""

from dataclasses import dataclass

from monitor.core.brief import figure_name, valued
from monitor.core.brief.nouns import Names, capital
from monitor.domain import Entry, Figure, Story, Value

_AROUND = 60  # characters on each side of a figure that are quoted
_LONGEST = 160
_WORD = 20  # characters: what is longer between two spaces is no word
_WIDTH = 640
_LEFT = 150
_RIGHT = 20
_ROW = 22
_TOP = 16


@dataclass(frozen=True, slots=True)
class Dot:
    """One entry on the timeline."""

    x: float
    entry: Entry


@dataclass(frozen=True, slots=True)
class Lane:
    name: str
    primary: bool
    y: int
    dots: tuple[Dot, ...]


@dataclass(frozen=True, slots=True)
class Quote:
    """The words around a figure, the figure for itself."""

    language: str
    before: str
    figure: str
    after: str


@dataclass(frozen=True, slots=True)
class Said:
    """One value of a figure, who says it, and in which words."""

    value: str
    origins: tuple[str, ...]
    quotes: tuple[Quote, ...]
    latest: bool


@dataclass(frozen=True, slots=True)
class FigureRow:
    kind: str
    counted: str  # empty where nobody knows a name for it
    said: tuple[Said, ...]


def lanes(story: Story) -> tuple[Lane, ...]:
    """Return a line for each origin with a dot for each entry, placed by its moment."""
    entries = {member.entry.id: member.entry for member in story.members}
    moments = [entry.when for entry in entries.values()]
    first, whole = min(moments), (max(moments) - min(moments)).total_seconds() or 1.0
    found = []
    for number, origin in enumerate(story.verification.origins):
        dots = tuple(
            Dot(_place((entries[i].when - first).total_seconds() / whole), entries[i])
            for i in origin.entries
            if i in entries
        )
        found.append(Lane(origin.name, origin.primary, _TOP + number * _ROW, dots))
    return tuple(found)


def _place(share: float) -> float:
    return round(_LEFT + share * (_WIDTH - _LEFT - _RIGHT), 1)


def rows_of(story: Story, language: str, names: Names) -> tuple[FigureRow, ...]:
    """Return the story's figures in the reader's LANGUAGE, those that are disputed first."""
    found = story.verification
    every = (*found.disputed, *found.updated, *found.agreed)
    return tuple(
        FigureRow(figure.kind, capital(figure_name(figure, language, names)), _said(story, figure, language))
        for figure in every
    )


def _said(story: Story, figure: Figure, language: str) -> tuple[Said, ...]:
    entries = {member.entry.id: member.entry for member in story.members}
    languages = {member.entry.id: member.reading.language for member in story.members}
    origin_of = {entry: origin.name for origin in story.verification.origins for entry in origin.entries}
    return tuple(
        Said(
            value=valued(value.value, figure.unit, language),
            origins=tuple(dict.fromkeys(origin_of[i] for i in value.entries if i in origin_of)),
            quotes=_quotes(value, entries, languages),
            latest=figure.latest is not None and value.value == figure.latest,
        )
        for value in figure.values
    )


def _quotes(value: Value, entries: dict[int, Entry], languages: dict[int, str]) -> tuple[Quote, ...]:
    found: list[Quote] = []
    for place in value.places:
        entry = entries.get(place.entry)
        if entry is not None:
            found.append(_quote(languages[place.entry], entry.text, place.start, place.end))
    return tuple(dict.fromkeys(found))[:3]


def _quote(language: str, text: str, start: int, end: int) -> Quote:
    """Quote the words around a figure; no word is cut in two where words are spaced."""
    low, high = max(0, start - _AROUND), min(len(text), end + _AROUND)
    before, after = text[low:start], text[end:high]
    if low and " " in before[:_WORD]:
        before = before[before.index(" ") + 1 :]
    if high < len(text) and " " in after[-_WORD:]:
        after = after[: after.rindex(" ")]
    said = text[start:end][:_LONGEST]
    before, after = before.removeprefix("| "), after.removesuffix(" |")
    return Quote(language, f"{'…' if low else ''}{before}", said, f"{after}{'…' if high < len(text) else ''}")
