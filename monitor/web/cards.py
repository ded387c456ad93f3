"""A story, its assessment and its briefing -> what the pages show of it at a glance: summary, why us, score, duties."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from monitor.domain import ActionClass, Assessment, Briefing, Match, Part, Statement, Story

_MOST_ACTIONS = 3
_MOST_WORDS = 3
_LONGEST_WORD = 60
_COLOURS = 4  # see .p0 to .p3 in the stylesheet


@dataclass(frozen=True, slots=True)
class Slice:
    """One rule's part of the score bar: from X, WIDTH wide, of a hundred."""

    match: Match
    x: float
    width: float
    colour: int


@dataclass(frozen=True, slots=True)
class Duty:
    """An action item in few words: its text without the due date and owner, which stand beside it."""

    text: str
    said: Statement


@dataclass(frozen=True, slots=True)
class Card:
    story: Story
    assessment: Assessment
    briefing: Briefing

    @property
    def urgent(self) -> bool:
        return self.assessment.action_class is ActionClass.URGENT

    @property
    def summary(self) -> Statement | None:
        said = _statements(self._parts("summary"))
        read = sorted(
            (s for s in said if s.mark == "source"), key=lambda s: bool(s.label)
        )  # plain ones first
        return next(iter(read), None)

    @property
    def ours(self) -> Statement | None:
        """The line of the profile that the story touches."""
        held = _statements(self._parts("summary"))
        return next(
            (s for s in held if s.mark == "ours" and any(e.kind == "profile" for e in s.evidence)), None
        )

    @property
    def strongest(self) -> Match | None:
        return next(iter(ranked(self.assessment)), None)

    @property
    def seen(self) -> tuple[str, ...]:
        """A few of the words the strongest rule saw."""
        evidence = self.strongest.evidence if self.strongest else ()
        found = dict.fromkeys(
            e.text for e in evidence if e.kind == "span" and 0 < len(e.text) <= _LONGEST_WORD
        )
        return tuple(found)[:_MOST_WORDS]

    @property
    def duties(self) -> tuple[Duty, ...]:
        parts = [part for part in self._parts("action") if part.id == self.assessment.action_class.value]
        return tuple(Duty(_short(s), s) for s in _statements(parts))

    @property
    def first_duties(self) -> tuple[Duty, ...]:
        return self.duties[:_MOST_ACTIONS]

    @property
    def doubt(self) -> Statement | None:
        return next((s for s in _statements(self._parts("check")) if s.mark == "verify"), None)

    def _parts(self, section: str) -> tuple[Part, ...]:
        return next((found.parts for found in self.briefing.sections if found.id == section), ())


def _statements(parts: Iterable[Part]) -> list[Statement]:
    return [statement for part in parts for statement in part.statements]


def _short(statement: Statement) -> str:
    """Leave out the closing bracket that repeats the due date and the owner."""
    head, bracket, _ = statement.text.rpartition(" (")
    return head if bracket and statement.due and statement.text.rstrip(".").endswith(")") else statement.text


def ranked(assessment: Assessment) -> list[Match]:
    """Return the matches, the weightiest first."""
    return sorted(assessment.matches, key=lambda match: (-match.points, match.rule))


def slices(assessment: Assessment) -> list[Slice]:
    """Share the score out among the rules that raised it, by their points: the bar is as long as the score."""
    raising = [match for match in ranked(assessment) if match.points > 0]
    whole = sum(match.points for match in raising) or 1
    found: list[Slice] = []
    x = 0.0
    for n, match in enumerate(raising):
        width = match.points * assessment.score / whole
        found.append(Slice(match, round(x, 2), round(width, 2), n % _COLOURS))
        x += width
    return found


def titled(assessment: Assessment, titles: Mapping[str, Mapping[str, str]], language: str) -> str:
    """Return the score's parts in words, for those who do not see the bar."""
    names = {
        match.rule: titles.get(match.rule, {}).get(language) or match.rule for match in assessment.matches
    }
    return ", ".join(f"{match.points:+d} {names[match.rule]}" for match in ranked(assessment))
