"""A digest -> the messages that carry it, the later ones in the thread of the first; a briefing -> one message."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from monitor.core.channels import kind_of
from monitor.core.render.slack_blocks import bullet, context, header, section, weight
from monitor.core.render.slack_controls import approval
from monitor.core.render.slack_text import DIGEST, DIGEST_BLOCKS, SECTION, escaped, fitted, link, size
from monitor.core.render.slack_words import CLASSES, SEVERITIES, WORDS, day, known
from monitor.core.render.talk_words import TALK
from monitor.core.render.under import under
from monitor.domain import Briefing, Digest, Json, Message, Part, Section

FALLBACK = 1_000


def digest_messages(digest: Digest, *, channel: str, link: str | None) -> tuple[Message, ...]:
    """Split at 40 blocks and 12,000 characters; nothing is dropped, the rest continues in the thread.

    A channel that is not Slack's takes the whole digest as one message.
    """
    language = known(digest.language)
    key = f"digest:{digest.audience}:{digest.language}:{digest.day}:{digest.slot}:{channel}"
    blocks = [header(digest.title), context(_foot(digest, language, link)), *_blocks(digest, language)]
    packs = list(_packed(blocks)) if kind_of(channel) == "slack" else [blocks]
    title = escaped(digest.title, FALLBACK)
    return tuple(
        Message(
            key=key if number == 1 else f"{key}:{number}",
            channel=channel,
            text=title if number == 1 else f"{title} ({WORDS[language]['continued']} {number}/{len(packs)})",
            blocks=tuple(pack),
            thread=None if number == 1 else key,
        )
        for number, pack in enumerate(packs, start=1)
    )


def draft_messages(digest: Digest, *, channel: str, link: str | None) -> tuple[Message, ...]:
    """Return the digest for its reviewer, marked as a draft, with the button that lets it go out.

    One that was edited has another key: it is offered as it stands now, beside what was offered before.
    """
    edition = f"draft:{len(digest.edits)}" if digest.edits else "draft"
    code = known(digest.language)
    page = f"{link}/" if link else None
    press = approval(digest.id, language=code, link=page)
    made = digest_messages(digest, channel=channel, link=link)
    return tuple(
        replace(
            message,
            key=f"{edition}:{message.key}",
            thread=f"{edition}:{message.thread}" if message.thread else None,
            text=f"{TALK[code]['draft']}{WORDS[code]['colon']} {message.text}",
            blocks=(
                context(f"*{TALK[code]['draft']}*"),
                *message.blocks,
                *((press,) if not message.thread else ()),
            ),
        )
        for message in made
    )


def briefing_blocks(briefing: Briefing) -> tuple[Json, ...]:
    """Return the briefing as the blocks of one message; long sections are cut and say how many lines are missing."""
    language = known(briefing.language)
    sections = [list(_lines(part, language)) for part in briefing.sections[: DIGEST_BLOCKS - 2]]
    room = _shares([sum(size(line) + 1 for line in lines) for lines in sections], DIGEST - 1_500)
    told = (section(fitted(lines, size_)) for lines, size_ in zip(sections, room, strict=True))
    return (header(briefing.title.text), context(_standing(briefing, language)), *told)


def _standing(briefing: Briefing, language: str) -> str:
    severity = SEVERITIES[language][briefing.severity].upper()
    return f"{severity} · {CLASSES[language][briefing.action_class]} · {briefing.score}/100 · {day(briefing.at, language)}"


def _shares(wanted: Sequence[int], total: int) -> list[int]:
    """Give each section what it wants, and the long ones an equal part of what the short ones leave."""
    given = dict.fromkeys(range(len(wanted)), 0)
    for left, at in enumerate(sorted(given, key=lambda n: wanted[n])):
        given[at] = min(wanted[at] + 16, SECTION, total // (len(wanted) - left))
        total -= given[at]
    return list(given.values())


def _foot(digest: Digest, language: str, url: str | None) -> str:
    words = WORDS[language]
    shown = [day(digest.day, language), escaped(digest.audience, 80)]
    return " · ".join([*shown, link(url, words["open_digest"])] if url else shown)


def _blocks(digest: Digest, language: str) -> Iterator[Json]:
    for part in digest.sections:
        yield from _sections(list(_lines(part, language)))


def _lines(part: Section, language: str) -> Iterator[str]:
    yield f"*{escaped(part.heading, 200)}*"
    for group in part.parts:
        if group.heading:
            yield f"_{escaped(group.heading, 200)}_"
        yield from _told(group, language)


def _told(group: Part, language: str) -> Iterator[str]:
    if not group.statements and group.empty:
        yield escaped(group.empty, 300)
    for below, statement in under(group.statements):
        told = bullet(statement, language, longest=1_200)
        yield f"\u2003◦{told[1:]}" if below else told  # a step under its story


def _sections(lines: Sequence[str]) -> Iterator[Json]:
    """Yield as many section blocks as the lines need; a line is never torn."""
    held: list[str] = []
    for line in lines:
        if held and sum(size(text) + 1 for text in held) + size(line) > SECTION:
            yield section("\n".join(held))
            held = []
        held.append(line)
    if held:
        yield section("\n".join(held))


def _packed(blocks: Iterable[Json]) -> Iterator[list[Json]]:
    held: list[Json] = []
    for block in blocks:
        if len(held) == DIGEST_BLOCKS or weight([*held, block]) > DIGEST:
            yield held
            held = []
        held.append(block)
    yield held
