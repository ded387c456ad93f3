"""Briefings and digests: statements, each with its evidence."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from monitor.domain.assess import ActionClass, Evidence, Severity
from monitor.domain.relate import Status


@dataclass(frozen=True, slots=True)
class Statement:
    """One sentence of a briefing with its evidence.

    MARK: source (read from a source), ours (from a rule or the profile), verify (to verify), quote (original words,
    in QUOTE_LANGUAGE). LABEL is a short head before the text ("Lithium exports"). HREF links a source. STORY is set in
    a digest, where statements of many stories stand side by side. MACHINE_TRANSLATION is what a machine makes of the
    quotation; it stands beside it, and is never evidence.
    """

    text: str
    evidence: tuple[Evidence, ...]
    mark: str = "source"
    label: str = ""
    quote_language: str = ""
    href: str = ""
    due: date | None = None
    owner: str = ""
    story: int = 0
    machine_translation: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """A named group of statements inside a section (Urgent / Strategic); ID is empty where a section has one part."""

    statements: tuple[Statement, ...]
    id: str = ""
    heading: str = ""
    empty: str = ""  # what to print when there is nothing, in the reader's language


@dataclass(frozen=True, slots=True)
class Section:
    id: str
    heading: str
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Mark:
    """A day of a story's timeline. KIND: reported (LABEL says by whom), ahead (a day the text names), score."""

    day: date
    kind: str
    label: str = ""
    score: int | None = None


@dataclass(frozen=True, slots=True)
class Briefing:
    """The executive note about one story, in one language; composed once, rendered many times."""

    story_id: int
    language: str
    title: Statement
    sections: tuple[Section, ...]
    score: int
    severity: Severity
    action_class: ActionClass
    status: Status
    grade: str
    at: datetime
    minutes: int = 1
    timeline: tuple[Mark, ...] = ()
    duties: Mapping[str, str] = field(default_factory=dict)  # what is to do, by the key of its action item


class DigestState(StrEnum):
    """How far a digest has come; it only goes forward, but an edit takes an approval back."""

    DRAFT = "draft"
    REVIEWED = "reviewed"
    APPROVED = "approved"
    SENT = "sent"


@dataclass(frozen=True, slots=True)
class Edit:
    """What a reviewer did to a digest. KIND: strike (the story is left out), keep (a strike is taken back), note (TEXT)."""

    kind: str
    story: int
    who: str
    at: datetime
    text: str = ""


@dataclass(frozen=True, slots=True)
class Digest:
    """The briefings of one local day for one audience, in one language.

    SECTIONS and STORIES are as composed; what is read and sent is that with the EDITS made (core.brief.edited). BY and
    MOVED say who brought it into its state, and when.
    """

    day: date
    slot: str
    audience: str
    language: str
    title: str
    sections: tuple[Section, ...]
    stories: tuple[int, ...]
    at: datetime
    state: DigestState = DigestState.DRAFT
    by: str = ""
    moved: datetime | None = None
    edits: tuple[Edit, ...] = ()
    id: int = field(default=0, compare=False)  # given by the store
