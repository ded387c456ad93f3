"""Sources, documents, entries: what one visit brings home."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

Json = Mapping[str, Any]


class SourceStatus(StrEnum):
    """How the last visit went, as a person reads it."""

    NEW = "new"
    OK = "ok"
    NOT_MODIFIED = "not_modified"
    EMPTY = "empty"
    NOT_A_FEED = "not_a_feed"
    UNREACHABLE = "unreachable"
    REFUSED = "refused"
    GONE = "gone"
    SILENT = "silent"


@dataclass(frozen=True, slots=True)
class Source:
    """A feed or official list that we watch. RELIABILITY is the Admiralty letter A-F; F means unknown, not bad."""

    id: str
    url: str
    name: str = ""
    format: str = "feed"  # feed | jsonl | list
    kind: str = "media"  # official | agency | trade_press | media | company | aggregator
    language: str | None = None
    country: str | None = None
    reliability: str = "F"
    topics: tuple[str, ...] = ()
    every: int | None = None  # seconds; None = from the source's own rhythm
    enabled: bool = True


@dataclass(frozen=True, slots=True)
class SourceState:
    """What we remember of a source between visits."""

    source: Source
    status: SourceStatus = SourceStatus.NEW
    detail: str = ""
    etag: str | None = None
    last_modified: str | None = None
    body_hash: str | None = None
    moved_to: str | None = None  # a permanent redirect seen once; learnt only when it is repeated
    failures: int = 0
    gap: float | None = None  # usual seconds between two new entries
    last_visit: datetime | None = None
    last_ok: datetime | None = None
    last_new: datetime | None = None
    next_visit: datetime | None = None
    entries: int = 0


@dataclass(frozen=True, slots=True)
class Document:
    """The bytes one visit brought home. BODY is None when the source answered "not modified"."""

    source_id: str
    url: str
    body: bytes | None
    retrieved_at: datetime
    content_type: str = ""
    etag: str | None = None
    last_modified: str | None = None
    moved_to: str | None = None
    max_age: float | None = None  # seconds the server asks us to wait
    first_line: int = 1  # where BODY begins in a file that is read in parts


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing a source published, in one revision. KEY is its identity inside its source.

    Dates: PUBLISHED_RAW as the source wrote it, PUBLISHED in UTC or None, FIRST_SEEN by us, never used to drop.
    FLAGS: future, undated, backdated, tz_missing.
    """

    source_id: str
    key: str
    title: str
    retrieved_at: datetime
    first_seen: datetime
    summary: str = ""
    content: str = ""
    url: str | None = None
    language: str | None = None
    author: str = ""
    outlet: str = (
        ""  # the name to show: the feed's own <source>, the import's source_name, else the source's name
    )
    reliability: str = "F"
    published: datetime | None = None
    published_raw: str = ""
    modified: datetime | None = None
    flags: tuple[str, ...] = ()
    external_id: str | None = None
    revision: int = 1
    id: int = 0

    @property
    def body(self) -> str:
        return self.content if len(self.content) > len(self.summary) else self.summary

    @property
    def text(self) -> str:
        """Return what every span counts in: title, " | ", then the longer of content and summary."""
        return f"{self.title} | {self.body}"

    @property
    def when(self) -> datetime:
        """Return the moment to sort by: published where it is plausible, else first seen."""
        if self.published is None or "future" in self.flags:
            return self.first_seen
        return self.published
