"""A digest and what its reviewer did -> the digest that is read and sent: stories struck, notes added."""

from collections.abc import Iterator
from dataclasses import replace

from monitor.core.brief.digest import bottom_line
from monitor.core.brief.grammar import polish
from monitor.core.brief.words.digest import WORDS
from monitor.domain import Digest, Edit, Evidence, Part, Section, Statement


def struck(digest: Digest) -> frozenset[int]:
    """Return the stories that are left out; the last word on a story counts."""
    last = {edit.story: edit.kind for edit in digest.edits if edit.kind in ("strike", "keep")}
    return frozenset(story for story, kind in last.items() if kind == "strike")


def edited(digest: Digest) -> Digest:
    """Make the edits; without any the digest is as it was composed."""
    if not digest.edits:
        return digest
    out = struck(digest)
    stories = tuple(id for id in digest.stories if id not in out)
    sections = tuple(_section(digest, section, out) for section in digest.sections)
    if out:
        sections = _recounted(digest, sections, stories)
    return replace(digest, sections=sections, stories=stories)


def _section(digest: Digest, section: Section, out: frozenset[int]) -> Section:
    parts = tuple(
        replace(part, statements=tuple(_noted(digest, section, part, out))) for part in section.parts
    )
    return replace(section, parts=parts)


def _noted(digest: Digest, section: Section, part: Part, out: frozenset[int]) -> Iterator[Statement]:
    """Leave the struck stories out, and put a reviewer's notes behind the line of their story, where it is told."""
    for statement in part.statements:
        if statement.story in out:
            continue
        yield statement
        if section.id in ("today", "strategic") and statement.mark != "ours":
            yield from (
                _note(digest, edit)
                for edit in digest.edits
                if edit.kind == "note" and edit.story == statement.story
            )


def _note(digest: Digest, edit: Edit) -> Statement:
    label = polish(WORDS[digest.language]["note"], digest.language)
    held = Evidence("verification", "review", text=edit.who)
    return Statement(f"{edit.text} ({edit.who})", (held,), "ours", label, story=edit.story)


def _recounted(digest: Digest, sections: tuple[Section, ...], kept: tuple[int, ...]) -> tuple[Section, ...]:
    """Say the bottom line of what is left, and that nothing is where all was struck."""
    words = WORDS[digest.language]
    urgent = {s.story for part in _parts(sections, "today") for s in part.statements if s.story in kept}
    text = polish(bottom_line(len(kept), len(urgent), digest.language), digest.language)
    found = []
    for section in sections:
        parts = [
            part
            if part.statements or part.empty
            else replace(part, empty=polish(words["nothing"], digest.language))
            for part in section.parts
        ]
        if section.id == "bottom_line" and parts and parts[0].statements:
            first, *rest = parts[0].statements
            parts[0] = replace(parts[0], statements=(replace(first, text=text), *rest))
        found.append(replace(section, parts=tuple(parts)))
    return tuple(found)


def _parts(sections: tuple[Section, ...], id: str) -> tuple[Part, ...]:
    return next((section.parts for section in sections if section.id == id), ())
