"""Stories that a hand has merged or split, and stories that go on with an earlier one. What a hand did stays done."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from monitor.domain import Link, LinkKind
from monitor.store import members, stories
from monitor.store.rows import batches, changed, insert, row_of, table, value_of
from monitor.store.tables import AlertRow, EntryKeyRow, StoryLinkRow

_LINKS, _ALERTS, _KEYS = map(table, (StoryLinkRow, AlertRow, EntryKeyRow))
_FEW = 2  # entries of a story that a later report may bring into another


def put(session: Session, link: Link) -> None:
    """Keep LINK; one that is known already stays as it was."""
    statement = insert(session, StoryLinkRow).values(row_of(link))
    session.execute(statement.on_conflict_do_nothing())


def merge(session: Session, into: int, other: int, who: str, now: datetime) -> int:
    """Move all entries of OTHER to the story INTO by hand and return how many; later copies follow them.

    What was told about OTHER counts as told about INTO, where nothing was. A split of the two is undone.
    """
    moved = members.listed(session, [other]).get(other, ())
    for each in moved:
        stories.attach(session, into, each.entry_id, now, by_hand=True)
    pair = (_LINKS.c.story_id.in_((into, other))) & (_LINKS.c.other_id.in_((into, other)))
    changed(session, delete(_LINKS).where(pair))
    put(session, Link(other, into, LinkKind.MERGED, who, now))
    _hand_on(session, into, other)
    return len(moved)


def _hand_on(session: Session, into: int, other: int) -> None:
    """Let what was told about OTHER count as told about INTO, where nothing was."""
    untold = ~select(_ALERTS.c.id).where(_ALERTS.c.story_id == into).exists()
    changed(session, update(_ALERTS).where(_ALERTS.c.story_id == other, untold).values(story_id=into))


def unite(session: Session, into: int, other: int, now: datetime) -> bool:
    """Move the entry or two of OTHER to INTO, which a later report linked. False where OTHER has grown, or a hand has
    placed one of its entries or split it from something: that stays as it is."""
    moved = members.listed(session, [other]).get(other, ())
    parted = _LINKS.c.kind.in_((LinkKind.APART.value, LinkKind.MERGED.value))
    ours = (_LINKS.c.story_id == other) | (_LINKS.c.other_id == other)
    placed = select(_KEYS.c.id).where(_KEYS.c.story_id == other, _KEYS.c.by_hand)
    linked = select(_LINKS.c.id).where(parted, ours)
    if len(moved) > _FEW or session.scalar(placed.limit(1)) or session.scalar(linked.limit(1)):
        return False
    for each in moved:
        stories.move(session, into, each.entry_id, now)
    put(session, Link(other, into, LinkKind.MERGED, "join", now))
    _hand_on(session, into, other)
    return True


def split(session: Session, story_id: int, entry_ids: Sequence[int], who: str, now: datetime) -> int:
    """Move these entries of the story to a new one by hand, which no later join puts together again; return its id."""
    found = stories.candidates(session, entry_ids)
    leaving = [each.member.entry for each in found if each.story_id == story_id]
    new = stories.blank(session, min(entry.first_seen for entry in leaving), now)
    for entry in leaving:
        stories.attach(session, new, entry.id, now, by_hand=True)
    put(session, Link(new, story_id, LinkKind.APART, who, now))
    return new


def of(session: Session, story_ids: Iterable[int]) -> dict[int, tuple[Link, ...]]:
    """Return the links that lead from each of these stories to another one, oldest first."""
    found: defaultdict[int, list[Link]] = defaultdict(list)
    for batch in batches(story_ids):
        rows = session.execute(select(_LINKS).where(_LINKS.c.story_id.in_(batch)).order_by(_LINKS.c.id))
        for row in rows.mappings():
            found[row["story_id"]].append(value_of(Link, row))
    return {story_id: tuple(links) for story_id, links in found.items()}


def merged_into(session: Session, story_id: int) -> int | None:
    """Return the story that an emptied one was merged into, after all merges."""
    seen = {story_id}
    while True:
        query = select(_LINKS.c.other_id).where(
            _LINKS.c.story_id == story_id, _LINKS.c.kind == LinkKind.MERGED.value
        )
        into = session.scalar(query.order_by(_LINKS.c.id.desc()).limit(1))
        if into is None or into in seen:
            return story_id if len(seen) > 1 else None
        seen.add(into)
        story_id = into


def followers(session: Session, story_id: int) -> list[int]:
    """Return the stories that go on with this one."""
    query = select(_LINKS.c.story_id).where(
        _LINKS.c.other_id == story_id, _LINKS.c.kind == LinkKind.FOLLOWS.value
    )
    return list(session.scalars(query.order_by(_LINKS.c.id)))
