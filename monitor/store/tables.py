"""The tables. A column that holds a field of a domain value has the field's name, so that rows.py can fill either."""

from datetime import date, datetime
from typing import Annotated, Any

from sqlalchemy import ForeignKey, Index, LargeBinary, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from monitor.store.columns import Base, Number

Id = Annotated[int, mapped_column(Number, primary_key=True)]
Moment = datetime
EntryId = Annotated[int, mapped_column(Number, ForeignKey("entries.id"))]
StoryId = Annotated[int, mapped_column(Number, ForeignKey("stories.id"), index=True)]


class SourceRow(Base):
    """A source as configured, and what we remember between visits. MANAGED: it came from a source file."""

    __tablename__ = "sources"

    id: Mapped[str] = mapped_column(primary_key=True)
    url: Mapped[str]
    name: Mapped[str]
    format: Mapped[str]
    kind: Mapped[str]
    language: Mapped[str | None]
    country: Mapped[str | None]
    reliability: Mapped[str]
    topics: Mapped[list[Any]]
    every: Mapped[int | None]
    enabled: Mapped[bool]
    managed: Mapped[bool]
    status: Mapped[str]
    detail: Mapped[str]
    etag: Mapped[str | None]
    last_modified: Mapped[str | None]
    body_hash: Mapped[str | None]
    moved_to: Mapped[str | None]
    failures: Mapped[int]
    gap: Mapped[float | None]
    last_visit: Mapped[Moment | None]
    last_ok: Mapped[Moment | None]
    last_new: Mapped[Moment | None]
    next_visit: Mapped[Moment | None] = mapped_column(index=True)
    entries: Mapped[int]


def _partial(name: str, column: str, where: str) -> Index:
    """Return an index of the rows WHERE alone, in both databases."""
    return Index(name, column, sqlite_where=text(where), postgresql_where=text(where))


class EntryKeyRow(Base):
    """The identity of an entry over all its revisions; small, since every visit and every step looks here.

    REVISION is the current one, READ_BY the version that read it ("" = not read), READ_ID the newest revision that
    has a reading. JOINED_AT without STORY_ID: looked at, and no story. A revision stays in its entry's story.
    """

    __tablename__ = "entry_keys"
    __table_args__ = (
        UniqueConstraint("source_id", "key"),
        Index("ix_entry_keys_read_by", "read_by", "id"),
        _partial("ix_entry_keys_unjoined", "read_id", "joined_at IS NULL AND read_id IS NOT NULL"),
    )

    id: Mapped[Id]
    source_id: Mapped[str] = mapped_column(ForeignKey("sources.id"))
    key: Mapped[str]
    fingerprint: Mapped[str]
    revision: Mapped[int]
    first_seen: Mapped[Moment] = mapped_column(index=True)
    read_by: Mapped[str]
    read_id: Mapped[int | None] = mapped_column(Number)  # entries.id; no foreign key, it would make a circle
    story_id: Mapped[int | None] = mapped_column(Number, ForeignKey("stories.id"), index=True)
    joined_at: Mapped[Moment | None] = mapped_column(index=True)  # to see what others have joined meanwhile
    by_hand: Mapped[bool]


class EntryRow(Base):
    """One revision of an entry; its id is what readings, evidence and spans mean by entry_id. Never changed."""

    __tablename__ = "entries"
    __table_args__ = (UniqueConstraint("key_id", "revision"),)

    id: Mapped[Id]
    key_id: Mapped[int] = mapped_column(Number, ForeignKey("entry_keys.id"))
    revision: Mapped[int]
    title: Mapped[str]
    summary: Mapped[str]
    content: Mapped[str]
    url: Mapped[str | None]
    language: Mapped[str | None]
    author: Mapped[str]
    outlet: Mapped[str]
    reliability: Mapped[str]
    published: Mapped[Moment | None]
    published_raw: Mapped[str]
    modified: Mapped[Moment | None]
    retrieved_at: Mapped[Moment]
    flags: Mapped[list[Any]]
    external_id: Mapped[str | None]
    moment: Mapped[Moment] = mapped_column(index=True)  # Entry.when, to look back by


class ReadingRow(Base):
    """What was understood of one revision. VECTOR is float16: half the bytes, the same neighbours."""

    __tablename__ = "readings"

    entry_id: Mapped[int] = mapped_column(
        Number, ForeignKey("entries.id"), primary_key=True, autoincrement=False
    )
    version: Mapped[str]
    language: Mapped[str]
    labels: Mapped[list[Any]]
    urgent: Mapped[float]
    is_urgent: Mapped[bool]
    hits: Mapped[list[Any]]
    countries: Mapped[list[Any]]
    organisations: Mapped[list[Any]]
    materials: Mapped[list[Any]]
    claims: Mapped[list[Any]]
    happenings: Mapped[list[Any]]
    flags: Mapped[list[Any]]
    vector: Mapped[bytes] = mapped_column(LargeBinary)
    model: Mapped[str]
    lexicon: Mapped[str]


class StoryRow(Base):
    """A story. REVISION counts its changes; VERIFIED and ASSESSED_BY ("" = stale) say which step still owes work.

    SCORE, SEVERITY and ACTION_CLASS repeat the latest assessment, to sort and count by. SIZE: its entries. PHASE holds
    until PHASE_ENDS if nothing new comes; None = for good.
    """

    __tablename__ = "stories"
    __table_args__ = (
        Index("ix_stories_assessed_by", "assessed_by", "id"),
        _partial("ix_stories_unverified", "id", "NOT verified"),
    )

    id: Mapped[Id]
    first_seen: Mapped[Moment]
    changed: Mapped[Moment] = mapped_column(index=True)
    revision: Mapped[int]
    size: Mapped[int]
    verified: Mapped[bool]
    verification: Mapped[dict[str, Any]]
    status: Mapped[str]
    assessed_by: Mapped[str]
    phase: Mapped[str]
    phase_ends: Mapped[Moment | None] = mapped_column(index=True)
    score: Mapped[int | None]
    severity: Mapped[int | None]
    action_class: Mapped[str | None]


class StoryLinkRow(Base):
    """From one story to another: follows, split apart or merged by hand, by whom and when."""

    __tablename__ = "story_links"
    __table_args__ = (UniqueConstraint("story_id", "other_id", "kind"),)

    id: Mapped[Id]
    story_id: Mapped[int] = mapped_column(Number, ForeignKey("stories.id"))
    other_id: Mapped[StoryId]
    kind: Mapped[str]
    who: Mapped[str]
    at: Mapped[Moment]


class AssessmentRow(Base):
    __tablename__ = "assessments"
    __table_args__ = (Index("ix_assessments_story_id", "story_id", "id"),)

    id: Mapped[Id]
    story_id: Mapped[int] = mapped_column(Number, ForeignKey("stories.id"))
    score: Mapped[int]
    severity: Mapped[int]
    action_class: Mapped[str]
    matches: Mapped[list[Any]]
    actions: Mapped[list[Any]]  # as they were asked for then; their life is in action_items
    rulebook: Mapped[str]
    model: Mapped[str]
    at: Mapped[Moment]


class ActionItemRow(Base):
    """One thing to do, kept over all assessments of its story. ASKED: the latest assessment still asks for it."""

    __tablename__ = "action_items"
    __table_args__ = (UniqueConstraint("story_id", "action", "rule", "profile_line"),)

    id: Mapped[Id]
    story_id: Mapped[int] = mapped_column(Number, ForeignKey("stories.id"))
    action: Mapped[str]
    rule: Mapped[str]
    profile_line: Mapped[str]
    action_class: Mapped[str]
    due: Mapped[date | None] = mapped_column(index=True)
    owner: Mapped[str]
    state: Mapped[str]
    evidence: Mapped[list[Any]]
    asked: Mapped[bool]
    by: Mapped[str]
    moved: Mapped[Moment | None]


class AlertRow(Base):
    """An alert; of two processes that follow the same one, the first is kept."""

    __tablename__ = "alerts"
    __table_args__ = (UniqueConstraint("story_id", "after"),)

    id: Mapped[Id]
    story_id: Mapped[StoryId]
    reason: Mapped[str]
    severity: Mapped[int]
    action_class: Mapped[str]
    at: Mapped[Moment]
    state: Mapped[str] = mapped_column(index=True)
    after: Mapped[int] = mapped_column(Number)
    labels: Mapped[dict[str, Any]]
    who: Mapped[str]
    since: Mapped[Moment | None]
    why: Mapped[str]


class OutboxRow(Base):
    """A message and its way out. LEASE: until when its worker may hold it. LOOK: ask the channel before sending.

    RENEWED: an update was given newer words while a worker had it, so it must go out once more.
    """

    __tablename__ = "outbox"
    __table_args__ = (UniqueConstraint("key"), Index("ix_outbox_state_due", "state", "due"))

    id: Mapped[Id]
    key: Mapped[str]
    channel: Mapped[str]
    text: Mapped[str]
    blocks: Mapped[list[Any]]
    thread: Mapped[str | None]
    urgency: Mapped[int]
    state: Mapped[str]
    look: Mapped[bool]
    due: Mapped[Moment]
    lease: Mapped[Moment | None]
    attempts: Mapped[int]
    ts: Mapped[str | None]
    error: Mapped[str]
    created: Mapped[Moment] = mapped_column(index=True)
    language: Mapped[str]
    bundle: Mapped[str]
    reminds: Mapped[int | None] = mapped_column(Number, index=True)
    form: Mapped[str]
    renewed: Mapped[bool]


class QuietRow(Base):
    """What takes no message for a while: a channel, "post" for all of Slack, or "look" for reading back."""

    __tablename__ = "quiet"

    what: Mapped[str] = mapped_column(primary_key=True)
    until: Mapped[Moment]
    why: Mapped[str]


class SilenceRow(Base):
    """Mute by matchers, with an owner, a reason and an end."""

    __tablename__ = "silences"

    id: Mapped[Id]
    matchers: Mapped[list[Any]]
    owner: Mapped[str]
    reason: Mapped[str]
    starts: Mapped[Moment]
    ends: Mapped[Moment] = mapped_column(index=True)


class SnoozeRow(Base):
    """Quiet about one alert, asked for by one person; no end = until there is a newer alert."""

    __tablename__ = "snoozes"

    id: Mapped[Id]
    alert_id: Mapped[int] = mapped_column(Number, ForeignKey("alerts.id"), index=True)
    story_id: Mapped[StoryId]
    who: Mapped[str]
    starts: Mapped[Moment]
    ends: Mapped[Moment | None] = mapped_column(index=True)


class ToldRow(Base):
    """A story that was told: where, what people know, what the message says; DUE when it must be looked at again."""

    __tablename__ = "told"

    story_id: Mapped[int] = mapped_column(Number, ForeignKey("stories.id"), primary_key=True)
    places: Mapped[list[Any]]
    told: Mapped[dict[str, Any] | None]
    shown: Mapped[dict[str, Any] | None]
    number: Mapped[int] = mapped_column(Number)
    due: Mapped[Moment | None] = mapped_column(index=True)
    news: Mapped[Moment | None]


class ClickRow(Base):
    """What a person asked for in Slack, kept before Slack is told that it came. NAME: which delivery it was, hashed.

    STORY_ID is what the click said, known or not. Nothing that opens a way to Slack is kept.
    """

    __tablename__ = "clicks"
    __table_args__ = (
        UniqueConstraint("name"),
        _partial("ix_clicks_waiting", "id", "done IS NULL"),
    )

    id: Mapped[Id]
    name: Mapped[str]
    wish: Mapped[str]
    who: Mapped[dict[str, Any]]
    story_id: Mapped[int] = mapped_column(Number)
    item: Mapped[str]
    text: Mapped[str]
    note: Mapped[str]
    language: Mapped[str]
    channel: Mapped[str]
    channel_name: Mapped[str]
    heard: Mapped[Moment]
    done: Mapped[Moment | None]


class DigestRow(Base):
    """A digest and how far it has come; the slot makes it the only one of its day."""

    __tablename__ = "digests"
    __table_args__ = (UniqueConstraint("audience", "language", "day", "slot"),)

    id: Mapped[Id]
    day: Mapped[date] = mapped_column(index=True)
    slot: Mapped[str]
    audience: Mapped[str]
    language: Mapped[str]
    title: Mapped[str]
    sections: Mapped[list[Any]]
    stories: Mapped[list[Any]]
    at: Mapped[Moment]
    state: Mapped[str] = mapped_column(index=True)
    by: Mapped[str]
    moved: Mapped[Moment | None]
    edits: Mapped[list[Any]]


class ReviewRow(Base):
    __tablename__ = "reviews"

    id: Mapped[Id]
    story_id: Mapped[StoryId]
    verdict: Mapped[str]
    reason: Mapped[str]
    who: Mapped[str]
    at: Mapped[Moment]


class RuleChangeRow(Base):
    """What became of a rule, in whole texts, so that any state can be restored."""

    __tablename__ = "rule_changes"
    __table_args__ = (Index("ix_rule_changes_rule", "rule", "id"),)

    id: Mapped[Id]
    at: Mapped[Moment]
    who: Mapped[str]
    how: Mapped[str]
    rule: Mapped[str]
    place: Mapped[str]
    before: Mapped[str]
    after: Mapped[str]
    version: Mapped[str]
    gained: Mapped[int | None]
    lost: Mapped[int | None]
    reclassed: Mapped[int | None]
    note: Mapped[str]
