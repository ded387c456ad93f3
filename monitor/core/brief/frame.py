"""What every section needs, gathered once: story, assessment, words, the told member and its sentences by place."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from monitor.core.brief.article import SUPPLIED
from monitor.core.brief.chunks import AND, Chunk
from monitor.core.brief.gloss import speaks_of, spoken_of
from monitor.core.brief.grammar import polish, quoted
from monitor.core.brief.nouns import Names, capital, organisation
from monitor.core.brief.place import Placed
from monitor.core.brief.say import concepts, say, tells, thin
from monitor.core.brief.units import Unit
from monitor.core.brief.words.headings import SECTIONS
from monitor.core.brief.words.phrases import PHRASES
from monitor.core.rulebook import Rulebook
from monitor.domain import Assessment, Evidence, Member, Part, Section, Statement, Story

_BOTH = re.compile(r" (?:und|et|y|and) (?=[A-ZÀ-Ý]\w+ [A-ZÀ-Ý])")  # between two authors
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")


@dataclass(frozen=True, slots=True)
class Frame:
    story: Story
    assessment: Assessment
    language: str
    names: Names
    rulebook: Rulebook
    now: datetime
    member: Member
    units: tuple[Unit, ...]
    others: tuple[Unit, ...]  # sentences of further entries with figures that the told one does not give
    placed: Placed
    listed: bool = False  # the text is a list of headlines, not one report
    quoted: frozenset[int] = (
        frozenset()
    )  # where sentences begin of which so little can be said that they are quoted

    @property
    def words(self) -> dict[str, str]:
        return PHRASES[self.language]

    def say(self, units: list[Unit], *, label: bool = False, dated: bool = False) -> tuple[Statement, ...]:
        spoken = {} if label or dated else self._spoken_of(units)
        found = [
            say(
                unit,
                self.language,
                self.names,
                label=label,
                quote=unit.start in self.quoted,
                dated=dated,
            )
            for unit in units
            if not self._only_checked(unit) and unit.start not in spoken
        ]
        told = [statement for statement in found if statement]
        if spoken:
            text = spoken_of([chunk for chunks in spoken.values() for chunk in chunks], self.language)
            about = [unit for unit in units if unit.start in spoken]
            evidence = [e for unit in about for e in (unit.evidence, *concepts(unit))]
            language = about[0].language if any(not n.sure for unit in about for n in unit.names) else ""
            told.append(
                Statement(
                    polish(capital(text), self.language),
                    tuple(dict.fromkeys(evidence)),
                    quote_language=language,
                )
            )
        return tuple(told)

    def _spoken_of(self, units: list[Unit]) -> dict[int, list[Chunk]]:
        """Return the phrases of the sentences of which only things can be said: they become one sentence."""
        found = {
            unit.start: chunks
            for unit in units
            if unit.language != self.language
            and unit.start not in self.quoted
            and not self._only_checked(unit)
            if not tells(unit, self.names) and (chunks := speaks_of(unit, self.language, self.names))
        }
        return found if len(found) > 1 else {}

    def _only_checked(self, unit: Unit) -> bool:
        """Say whether all that can be said of the sentence stands in the fact check, with its own words."""
        foreign = unit.language != self.language
        doubted = "anonymous" in unit.cues or {"hedged", "estimate"} <= unit.cues
        return foreign and doubted and thin(unit, self.language, self.names)

    def note(
        self, text: str, *evidence: Evidence, mark: str = "ours", label: str = "", href: str = ""
    ) -> Statement:
        """Make a statement of our own words; without other evidence it rests on the entry it speaks of."""
        held = evidence or (self.entry_evidence,)
        return Statement(
            polish(text, self.language), held, mark, label=polish(label, self.language), href=href
        )

    def called(self, name: str, entry_id: int) -> str:
        """Return the name of an outlet or author in letters that the reader knows, else quoted as it stands."""
        if not _CJK.search(name):
            return _BOTH.sub(f" {AND[self.language]} ", name)
        if known := organisation(name, self.names):
            return self.names.name(known, self.language)
        origin = next((o.name for o in self.story.verification.origins if entry_id in o.entries), name)
        if not _CJK.search(origin) and origin != SUPPLIED:
            return origin
        languages = {m.entry.id: m.reading.language for m in self.story.members}
        return quoted(name, "zh" if languages.get(entry_id) == "zh" else "ja")

    @property
    def entry_evidence(self) -> Evidence:
        return Evidence("entry", self.member.entry.key, self.member.entry.id)

    def part(self, statements: tuple[Statement, ...], id: str = "", *, empty: str = "none") -> Part:
        heading = self.words[id] if id else ""
        return Part(statements, id, heading, "" if statements else polish(self.words[empty], self.language))

    def section(self, id: str, *parts: Part) -> Section:
        return Section(id, SECTIONS[self.language][id], parts)

    def title_of(self, words: Mapping[Any, str]) -> str:
        """Choose the reader's language in a rulebook's words, else English, else any."""
        return words.get(self.language) or words.get("en") or next(iter(words.values()))
