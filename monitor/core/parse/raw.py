"""What every kind of document is read into before it becomes entries."""

from dataclasses import dataclass
from datetime import datetime

from monitor.domain import Entry

TAKEN = 500  # entries of one document if nobody asks for more; the rest is counted


@dataclass(frozen=True, slots=True)
class Parsed:
    """The entries of a document. SKIPPED counts what was left out, PROBLEMS says why, by line where there are lines."""

    entries: tuple[Entry, ...]
    title: str = ""
    skipped: int = 0
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Raw:
    """One entry as its document has it: foreign text everywhere, nothing cleaned yet."""

    guid: str = ""
    link: str = ""
    title: str = ""
    summary: str = ""
    content: str = ""
    author: str = ""
    outlet: str = ""
    language: str = ""
    reliability: str = ""
    published: str = ""
    published_at: datetime | None = None
    modified_at: datetime | None = None
    external_id: str | None = None


@dataclass(frozen=True, slots=True)
class Read:
    """A document as it was read: its title, its language, its entries, and what had to be left out."""

    items: tuple[Raw, ...]
    title: str = ""
    language: str = ""
    skipped: int = 0
    problems: tuple[str, ...] = ()
    dated_by_hand: bool = False  # an import: old dates are meant
