"""Stories with their assessments -> the digest of one day, audience and language."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from itertools import groupby
from zoneinfo import ZoneInfo

from monitor.core.brief.action import foremost, items
from monitor.core.brief.check import check, doubts
from monitor.core.brief.chosen import Judged, choose, listed, listing, of_supplier, ranked, told_in
from monitor.core.brief.compose import framed
from monitor.core.brief.frame import Frame
from monitor.core.brief.grammar import polish
from monitor.core.brief.nouns import Names
from monitor.core.brief.numbers import day as written
from monitor.core.brief.numbers import joined, number
from monitor.core.brief.titled import title
from monitor.core.brief.words.digest import WORDS
from monitor.core.brief.words.headings import SECTIONS, SEVERITIES
from monitor.core.brief.words.phrases import PHRASES
from monitor.core.rulebook import Audience, Rulebook
from monitor.domain import (
    ActionClass,
    Digest,
    Evidence,
    Part,
    Section,
    Silence,
    SourceState,
    SourceStatus,
    Statement,
    Status,
)

MOST_CARRIED = 5  # stories of other days
MOST_ON_TOP = 3
MOST_STEPS = 3  # of one story; the others stand in its briefing
_WELL = (SourceStatus.OK, SourceStatus.NOT_MODIFIED, SourceStatus.EMPTY, SourceStatus.NEW)


@dataclass(frozen=True, slots=True)
class Coverage:
    """What was watched: sources by how they are, entries read by language, lines about lists and silences."""

    up: int = 0
    down: tuple[str, ...] = ()
    silent: tuple[str, ...] = ()
    entries: Mapping[str, int] = field(default_factory=dict)
    silences: tuple[str, ...] = ()

    @classmethod
    def of(
        cls,
        states: Iterable[SourceState],
        by_language: Mapping[str, int],
        silences: Iterable[str] = (),
    ) -> "Coverage":
        watched = [state for state in states if state.source.enabled]
        return cls(
            sum(state.status in _WELL for state in watched),
            _named(s for s in watched if s.status not in (*_WELL, SourceStatus.SILENT)),
            _named(s for s in watched if s.status is SourceStatus.SILENT),
            dict(by_language),
            silences=tuple(silences),
        )


def silence_lines(silences: Iterable[Silence], language: str, timezone: str) -> list[str]:
    """Write each silence with its matchers, local end, owner and reason."""
    zone = ZoneInfo(timezone)
    return [
        WORDS[language]["silence"].format(
            what=", ".join(silence.matchers) or "*",
            date=f"{written(silence.ends.astimezone(zone).date(), language)}, {silence.ends.astimezone(zone):%H:%M}",
            owner=silence.owner,
            reason=silence.reason,
        )
        for silence in silences
    ]


def _named(states: Iterable[SourceState]) -> tuple[str, ...]:
    return tuple(sorted(state.source.name or state.source.id for state in states))


def digest(
    stories: Sequence[Judged],
    *,
    day: date,
    audience: Audience,
    lexicon: Names,
    rulebook: Rulebook,
    coverage: Coverage,
    previous: Digest | None,
    now: datetime,
    carried: Sequence[Judged] = (),
) -> Digest:
    """Tell at most ten stories, none told before unless it changed; an empty day is valid.

    CARRIED are stories of other days with action items that are due and not done.
    """
    language = audience.language
    told = told_in(previous)
    open_ = ranked(stories, previous)
    chosen = choose(open_)
    shown = {story.id for story, _ in chosen}
    other = [pair for pair in carried if pair[0].id not in shown][:MOST_CARRIED]
    frames, left, lists = (
        [framed(s, a, language, lexicon=lexicon, rulebook=rulebook, now=now) for s, a in pairs]
        for pairs in (chosen, other, listed(open_))
    )
    writer = _Writer(language, frames, told)
    sections = (
        writer.section("bottom_line", writer.bottom_line()),
        writer.section(
            "today",
            (*writer.listed(ActionClass.URGENT), *writer.carried(left, day)),
            empty="nothing_urgent",
        ),
        writer.section(
            "strategic", writer.listed(ActionClass.STRATEGIC, ActionClass.WATCH), empty="no_action"
        ),
        writer.section("changed", writer.changed()),
        writer.section("lists", writer.lists(lists), empty="nothing_listed"),
        writer.section("verify", writer.to_verify(), empty="nothing_verify"),
        writer.section("coverage", writer.coverage(coverage, len(open_) - len(chosen))),
        writer.section("silences", writer.plain(coverage.silences, "silences")),
    )
    heading = PHRASES[language]["digest_title"].format(date=written(day, language))
    ids = tuple(story.id for story, _ in chosen)
    return Digest(day, audience.digest_at, audience.id, language, heading, sections, ids, now)


def bottom_line(count: int, urgent: int, language: str) -> str:
    """Say how many stories there are, and how many of them ask for a decision."""
    words = {**PHRASES[language], **WORDS[language]}
    if count == 0:
        return words["quiet"]
    text = words["line_one" if count == 1 else "line"].format(n=count)
    if urgent == 0:
        return f"{text} {words['nothing_urgent']}"
    return f"{text} {words['urgent_one' if urgent == 1 else 'urgent_many'].format(n=urgent)}"


def _of(frame: Frame, said: Iterable[Statement]) -> list[Statement]:
    return [replace(statement, story=frame.story.id) for statement in said]


_LIST_WORDS = {"ease_sanctions": "delisted", "impose_export_control": "controlled"}


@dataclass(frozen=True, slots=True)
class _Writer:
    language: str
    frames: Sequence[Frame]
    told: Mapping[int, int]  # story -> score, as the reader was told last time

    @property
    def words(self) -> dict[str, str]:
        return {**PHRASES[self.language], **WORDS[self.language]}

    def section(self, id: str, statements: tuple[Statement, ...], *, empty: str = "nothing") -> Section:
        nothing = "" if statements else polish(self.words[empty], self.language)
        return Section(id, SECTIONS[self.language][id], (Part(statements, empty=nothing),))

    def _ours(self, text: str, *evidence: Evidence, label: str = "") -> Statement:
        return Statement(polish(text, self.language), evidence, "ours", polish(label, self.language))

    def bottom_line(self) -> tuple[Statement, ...]:
        counts = Counter(frame.assessment.action_class for frame in self.frames)
        urgent = counts[ActionClass.URGENT]
        held = [Evidence("entry", f.member.entry.key, f.member.entry.id) for f in self.frames]
        evidence = held or [Evidence("verification", "coverage")]
        if not self.frames:
            return (self._ours(bottom_line(0, 0, self.language), *evidence),)
        text = bottom_line(len(self.frames), urgent, self.language)
        return (self._ours(text, *evidence), *map(self.story, self.frames[:MOST_ON_TOP]))

    def story(self, frame: Frame) -> Statement:
        """Write a story as one line: title, severity and score, with a link to its lead."""
        head = title(frame)
        severity = SEVERITIES[self.language][frame.assessment.severity]
        update = self.words["update"] if frame.story.id in self.told else ""
        rating = f"{severity}, {frame.assessment.score}"
        rules = tuple(Evidence("rule", match.rule) for match in frame.assessment.matches)
        return Statement(
            polish(f"{update}{head.text} ({rating})", self.language),
            (*head.evidence, *rules),
            head.mark,
            quote_language=head.quote_language,
            href=frame.member.entry.url or "",
            story=frame.story.id,
        )

    def listed(self, *classes: ActionClass) -> tuple[Statement, ...]:
        """List the stories of these classes, each followed by what is to do; then what others want done, too."""
        found: list[Statement] = []
        besides: list[Statement] = []
        said: set[str] = set()
        for frame in self.frames:
            asked = [items(frame, name) for name in classes]
            if frame.assessment.action_class in classes:
                found.append(self.story(frame))
                for each in asked:
                    new = [one for one in each if one.text not in said]
                    found.extend(_of(frame, foremost(frame, new, MOST_STEPS)))
                said.update(one.text for each in asked for one in each)
            else:
                besides.extend(one for each in asked for one in _of(frame, each))
        return (*found, *self._gathered(besides))

    def _gathered(self, found: Sequence[Statement]) -> Iterator[Statement]:
        """Say once what several stories share, then the rest under the name of its story."""
        times = Counter(statement.text for statement in found)
        yield from self._once([statement for statement in found if times[statement.text] > 1])
        yield from self._by_story([statement for statement in found if times[statement.text] == 1])

    def _by_story(self, found: Sequence[Statement]) -> Iterator[Statement]:
        """Each story's name goes before what it alone wants done, so that nobody takes it for another's."""
        named = {frame.story.id: self.story(frame) for frame in self.frames}
        for story, statements in groupby(found, key=lambda statement: statement.story):
            if story in named:
                yield named[story]
            yield from statements

    def _once(self, found: Sequence[Statement]) -> Iterator[Statement]:
        """Say once what several stories want done, and of how many."""
        times = Counter(statement.text for statement in found)
        once: dict[str, Statement] = {}
        for statement in found:
            once.setdefault(statement.text, statement)
        for statement in once.values():
            several = self.words["several"].format(n=times[statement.text])
            yield replace(statement, text=polish(f"{statement.text} – {several}", self.language), story=0)

    def carried(self, frames: Sequence[Frame], day: date) -> tuple[Statement, ...]:
        """List what is due of other days' stories."""
        label = polish(self.words["carried"], self.language)
        return tuple(
            replace(statement, label=label, story=frame.story.id)
            for frame in frames
            for statement in items(frame, ActionClass.URGENT)
            if statement.due and statement.due <= day
        )

    def changed(self) -> tuple[Statement, ...]:
        rows = [(self._change(frame), frame) for frame in self.frames]
        return tuple(
            replace(
                self._ours(title(frame).text, *title(frame).evidence, label=self.words[change]),
                story=frame.story.id,
            )
            for change, frame in rows
            if change
        )

    def _change(self, frame: Frame) -> str:
        status = frame.story.verification.status
        if status in (Status.DISPUTED, Status.REFUTED):
            return status.value
        before = self.told.get(frame.story.id)
        if before is None:
            return "new"
        return "escalated" if 0 <= before < frame.assessment.score else "changed"

    def lists(self, frames: Sequence[Frame]) -> tuple[Statement, ...]:
        """Tell whom sanctions are reported on or taken off, suppliers of the profile marked."""
        return tuple(
            replace(
                title(frame),
                label=polish(self._list_label(frame), self.language),
                href=frame.member.entry.url or "",
                story=frame.story.id,
            )
            for frame in frames
        )

    def _list_label(self, frame: Frame) -> str:
        words = self.words
        label = words[_LIST_WORDS.get(listing(frame.story) or "", "listed")]
        return f"{label}, {words['our_supplier']}" if of_supplier(frame.assessment) else label

    def plain(self, lines: Sequence[str], id: str) -> tuple[Statement, ...]:
        return tuple(self._ours(line, Evidence("verification", id)) for line in lines)

    def to_verify(self) -> tuple[Statement, ...]:
        """Tell of each story its gravest doubt, under its name; what is open of several is said once."""
        found: list[Statement] = []
        for frame in self.frames:
            points = doubts(frame)[:1] or check(frame).parts[0].statements[-1:]
            found.extend(_of(frame, points))
        return tuple(self._gathered(found))

    def coverage(self, coverage: Coverage, more: int) -> tuple[Statement, ...]:
        held = Evidence("verification", "coverage")
        words, total = self.words, sum(coverage.entries.values())
        languages = [
            f"{code} {number(n, self.language)}" for code, n in sorted(coverage.entries.items()) if n
        ]
        rows = [
            words["watched"].format(
                up=coverage.up, all=coverage.up + len(coverage.down) + len(coverage.silent)
            )
        ]
        rows.append(words["read"].format(n=number(total, self.language), by=", ".join(languages) or "–"))
        for key, names in (("down", coverage.down), ("silent", coverage.silent)):
            if names:
                rows.append(words[key].format(names=joined(list(names)[:12], self.language)))
        if more:
            rows.append(words["more_one" if more == 1 else "more"].format(n=more))
        return tuple(self._ours(row, held) for row in rows)
