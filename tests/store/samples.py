"""Plain values for the tests of the store, and the short ways to have them stored."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy.orm import Session

from monitor.domain import (
    ActionClass,
    ActionItem,
    Assessment,
    Entry,
    LabelScore,
    Match,
    Member,
    Reading,
    Severity,
    Source,
)
from monitor.store import entries, readings, sources, stories

NOW = datetime(2026, 3, 1, 8, tzinfo=UTC)
HOUR = timedelta(hours=1)
VECTOR = b"\x00\x00\x80\x3f\x00\x00\x00\xbf"  # 1.0, -0.5 as float32


def entry(key: str, title: str = "Exports stop", *, at: datetime = NOW, **other: Any) -> Entry:
    return Entry(other.pop("source_id", "a"), key, title, retrieved_at=at, first_seen=at, **other)


def reading(language: str = "en", **other: Any) -> Reading:
    return Reading(
        language, labels=(LabelScore("tariffs", 0.75, True),), vector=VECTOR, **{"model": "m1"} | other
    )


def some_sources(session: Session, *ids: str) -> None:
    sources.sync(session, [Source(name, f"https://{name}.example/feed") for name in ids or ("a",)], NOW)


def read_entries(session: Session, keys: Iterable[str], *, at: datetime = NOW) -> list[Member]:
    """Store entries of source a with a reading each; return them as members, in the order of KEYS."""
    some_sources(session)
    added = entries.add(session, [entry(key, at=at) for key in keys]).new
    for each in added:
        readings.put(session, each.id, reading())
    ids = {each.id for each in added}
    return [member for member in stories.unjoined(session, 10_000) if member.entry.id in ids]


def story_of(session: Session, *keys: str, at: datetime = NOW) -> int:
    return stories.create(session, read_entries(session, keys, at=at), at)


def verified(session: Session, *ids: int) -> None:
    """Let the stories be verified as they are: only then they are assessed."""
    for story in stories.load(session, ids):
        stories.save_verification(session, story.id, story.verification, revision=story.revision)


def assessed(
    story_id: int, *, score: int = 70, rulebook: str = "r1", at: datetime = NOW, **other: Any
) -> Assessment:
    match = Match("export-stop", score, ActionClass.URGENT, alerts=True)
    given: dict[str, Any] = {
        "severity": Severity.HIGH,
        "action_class": ActionClass.URGENT,
        "actions": (),
    } | other
    return Assessment(story_id, score, matches=(match,), rulebook=rulebook, model="m1", at=at, **given)


def item(action: str = "call-supplier", **other: Any) -> ActionItem:
    return ActionItem(action, ActionClass.URGENT, "export-stop", **other)
