"""Story + Assessment -> Briefing: eleven sections of statements, each with its evidence."""

from collections.abc import Sequence
from datetime import datetime

from monitor.core.brief.action import action, worded
from monitor.core.brief.article import headlines
from monitor.core.brief.back import sources, status
from monitor.core.brief.body import chances, context, facts, stakeholders
from monitor.core.brief.budget import CJK_WORD, MOST, SHORTEST, text_words, within
from monitor.core.brief.check import check
from monitor.core.brief.frame import Frame
from monitor.core.brief.head import meta, reading_minutes, summary
from monitor.core.brief.nouns import Names
from monitor.core.brief.own_words import held
from monitor.core.brief.place import doubtful, place
from monitor.core.brief.say import MOST_QUOTED, thin
from monitor.core.brief.timeline import timeline
from monitor.core.brief.titled import title
from monitor.core.brief.units import Unit, speaker, units
from monitor.core.rulebook import Rulebook
from monitor.domain import Assessment, Briefing, Part, Section, Statement, Story

_MOST_OTHERS = 8  # sentences of further entries
_QUOTED = 0.2  # of the words of a text in another language
_MOST_OPENING = 20  # sentences from which nothing is left out
_MOST_TOLD = 40  # further sentences of a long text


def compose(
    story: Story,
    assessment: Assessment,
    language: str,
    *,
    lexicon: Names,
    rulebook: Rulebook,
    now: datetime,
    scores: Sequence[Assessment] = (),
) -> Briefing:
    """Write the briefing. It is told from one entry; further ones add the figures that the first does not give."""
    frame = framed(story, assessment, language, lexicon=lexicon, rulebook=rulebook, now=now)
    head = title(frame)
    composed = (
        Section("title", frame.section("title").heading, (Part((head,)),)),
        *(
            write(frame)
            for write in (
                meta,
                summary,
                context,
                facts,
                stakeholders,
                chances,
                action,
                check,
                sources,
                status,
            )
        ),
    )
    sections = within(_in_own_words(frame, composed), MOST * _source_words(frame), language)
    found = story.verification
    return Briefing(
        story.id,
        language,
        sections[0].parts[0].statements[0],
        sections,
        assessment.score,
        assessment.severity,
        assessment.action_class,
        found.status,
        found.grade,
        now,
        _minutes(sections, language),
        timeline(story.members, frame.units, scores or (assessment,), now),
        {item.key: worded(frame, item) for item in assessment.actions},
    )


def _in_own_words(frame: Frame, sections: Sequence[Section]) -> tuple[Section, ...]:
    told = {name.text for unit in (*frame.units, *frame.others) for name in unit.names if name.sure}
    return held(sections, frame.story, frame.names, told, frame.language)


def _source_words(frame: Frame) -> float:
    """Count the words the briefing is written from; a few lines of one text count as SHORTEST, of several as twice that."""
    members = frame.story.members
    written = sum(text_words(m.entry.text, m.reading.language) for m in members)
    return max(written, SHORTEST * min(len(members), 2))


def framed(
    story: Story, assessment: Assessment, language: str, *, lexicon: Names, rulebook: Rulebook, now: datetime
) -> Frame:
    member = speaker(story, language)
    own = weightiest(units(member))
    rest = [u for other in story.members if other is not member for u in units(other)]
    return Frame(
        story,
        assessment,
        language,
        lexicon,
        rulebook,
        now,
        member,
        own,
        _further(own, rest),
        place(own, now),
        headlines(member.entry.body.splitlines()),
        _to_quote(own, language, lexicon),
    )


def weightiest(told: Sequence[Unit]) -> tuple[Unit, ...]:
    """Leave out what a text says twice, and of a very long text what says least; titles stay."""
    once: dict[tuple[bool, str], Unit] = {}
    for unit in told:
        once.setdefault((unit.title, unit.text), unit)
    body = [unit for unit in once.values() if not unit.title]
    best = sorted(body[_MOST_OPENING:], key=lambda u: -_weight(u))[:_MOST_TOLD]
    kept = {id(unit) for unit in (*body[:_MOST_OPENING], *best)}
    return tuple(unit for unit in once.values() if unit.title or id(unit) in kept)


def _to_quote(own: Sequence[Unit], language: str, lexicon: Names) -> frozenset[int]:
    """Choose the sentences that are quoted beside the little that can be said of them, while there is room."""
    room = _QUOTED * sum(_words(unit) for unit in own)
    chosen = []
    for unit in own:
        if unit.language == language or unit.title or doubtful(unit) or not thin(unit, language, lexicon):
            continue
        room -= min(_words(unit), MOST_QUOTED)
        if room < 0:
            break
        chosen.append(unit.start)
    return frozenset(chosen)


def _words(unit: Unit) -> float:
    return len(unit.text) / CJK_WORD if unit.language in ("ja", "zh") else len(unit.text.split())


def _weight(unit: Unit) -> int:
    return (
        3 * len(unit.claims) + 2 * len(unit.happenings) + len(unit.moments) + len(unit.cues) + len(unit.names)
    )


def _further(own: Sequence[Unit], rest: Sequence[Unit]) -> tuple[Unit, ...]:
    """Keep the sentences whose figures nobody gave before."""
    seen = {(c.value, c.unit) for unit in own for c in unit.claims}
    found = []
    for unit in rest:
        new = {(c.value, c.unit) for c in unit.claims if c.value is not None} - seen
        if new and not unit.title:
            found.append(unit)
            seen |= new
    return tuple(found[:_MOST_OTHERS])


def _minutes(sections: Sequence[Section], language: str) -> int:
    return reading_minutes(" ".join(s.text for s in statements(sections)), language)


def statements(sections: Sequence[Section]) -> list[Statement]:
    """Walk every statement of a briefing or digest."""
    return [statement for section in sections for part in section.parts for statement in part.statements]
