"""Members -> stories: made, grown, verified, and found by what they still need.

An entry belongs to one story, whatever its revision. A story's revision counts its changes; what was judged of an
older revision does not count as judged.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, bindparam, case, func, select, union_all, update
from sqlalchemy.orm import Session

from monitor.domain import Member, Phase, Severity, Status, Story, Verification
from monitor.store import members
from monitor.store.codec import encode
from monitor.store.rows import Cells, batches, changed, insert, table, value_of
from monitor.store.tables import EntryKeyRow, EntryRow, StoryRow
from monitor.store.touch import touch

_STORIES, _KEYS, _ENTRIES = map(table, (StoryRow, EntryKeyRow, EntryRow))
_WAITING = _KEYS.c.joined_at.is_(None) & _KEYS.c.read_id.is_not(None) & (_KEYS.c.read_by != "")

_MOVE = (  # made once: making a statement takes longer than SQLite takes to execute it
    update(_KEYS)
    .where(
        _KEYS.c.id == select(_ENTRIES.c.key_id).where(_ENTRIES.c.id == bindparam("entry")).scalar_subquery()
    )
    .values(story_id=bindparam("story"), joined_at=bindparam("now"), by_hand=bindparam("hand"))
)
_OWING = (
    select(_STORIES)
    .where(_STORIES.c.size > 0, _STORIES.c.verified)
    .order_by(_STORIES.c.assessed_by, _STORIES.c.id)
    .limit(bindparam("most"))
)
_OTHERWISE = union_all(  # two ranges: `!=` would scan the table
    *(
        select(_OWING.where(other).subquery())
        for other in (_STORIES.c.assessed_by < bindparam("by"), _STORIES.c.assessed_by > bindparam("by"))
    )
)
_UNASSESSED = _OTHERWISE.order_by(
    _OTHERWISE.selected_columns.assessed_by, _OTHERWISE.selected_columns.id
).limit(bindparam("most"))
_JOIN = _MOVE.where(_KEYS.c.story_id.is_(None), ~_KEYS.c.by_hand)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A member of a story that a new entry may join."""

    story_id: int
    member: Member


@dataclass(frozen=True, slots=True)
class Owed:
    """A story that is to be judged. CHANGED: no rulebook has judged it since it changed last."""

    story: Story
    changed: bool


@dataclass(frozen=True, slots=True)
class Joined:
    """An entry by its names, and the story it is in."""

    entry_id: int
    source_id: str
    key: str
    story_id: int


@dataclass(frozen=True, slots=True)
class Counts:
    stories: int
    unassessed: int
    by_severity: dict[Severity, int]
    by_status: dict[Status, int]


def unjoined(session: Session, limit: int) -> list[Member]:
    """Return entries that have a reading and were not looked at for a story yet, in the order they came."""
    rows = session.execute(
        members.selected().where(_WAITING, _KEYS.c.story_id.is_(None)).order_by(_KEYS.c.read_id).limit(limit)
    ).mappings()
    return [members.of_row(row) for row in rows]


def revised(session: Session, limit: int) -> list[Candidate]:
    """Return members whose text has changed and was read anew since they joined their story."""
    rows = session.execute(
        members.selected()
        .where(_WAITING, _KEYS.c.story_id.is_not(None))
        .order_by(_KEYS.c.read_id)
        .limit(limit)
    ).mappings()
    return [Candidate(row["story_id"], members.of_row(row)) for row in rows]


def settle(session: Session, entry_id: int, story_id: int | None, now: datetime) -> int:
    """Let a revised entry be in STORY_ID, None = a new story; return its story. What a hand has placed stays there."""
    key = select(_ENTRIES.c.key_id).where(_ENTRIES.c.id == entry_id).scalar_subquery()
    row = session.execute(select(_KEYS).where(_KEYS.c.id == key)).mappings().one()
    before: int = row["story_id"]
    if row["by_hand"] or story_id == before:
        changed(session, update(_KEYS).where(_KEYS.c.id == row["id"]).values(joined_at=now))
        return before
    target = story_id or blank(session, now, now)
    values = {"story": target, "entry": entry_id, "now": now, "hand": False}
    changed(session, _MOVE, values)
    touch(session, target, now, grown=1)
    touch(session, before, now, grown=-1)
    return target


def window(
    session: Session, since: datetime, limit: int | None = None, *, until: datetime | None = None
) -> list[Candidate]:
    """Return members of stories whose moment (Entry.when) lies in SINCE..UNTIL, newest first."""
    query = members.selected().where(_KEYS.c.story_id.is_not(None), _ENTRIES.c.moment >= since)
    if until is not None:
        query = query.where(_ENTRIES.c.moment <= until)
    rows = session.execute(
        query.order_by(_ENTRIES.c.moment.desc(), _ENTRIES.c.id.desc()).limit(limit)
    ).mappings()
    return [Candidate(row["story_id"], members.of_row(row)) for row in rows]


def joined_since(session: Session, moment: datetime, since: datetime, *, until: datetime) -> list[Joined]:
    """Tell of entries that joined a story (or changed it) at or after MOMENT and whose own moment lies in SINCE..UNTIL."""
    query = (
        select(_ENTRIES.c.id, _KEYS.c.source_id, _KEYS.c.key, _KEYS.c.story_id)
        .join(_ENTRIES, _ENTRIES.c.id == _KEYS.c.read_id)
        .where(_KEYS.c.story_id.is_not(None), _KEYS.c.joined_at >= moment)
        .where(_ENTRIES.c.moment.between(since, until))
    )
    return [Joined(*row) for row in session.execute(query)]


def candidates(session: Session, entry_ids: Iterable[int]) -> list[Candidate]:
    """Return the members that these entries are."""
    found: list[Candidate] = []
    for batch in batches(entry_ids):
        rows = session.execute(members.selected().where(_ENTRIES.c.id.in_(batch))).mappings()
        found += [Candidate(row["story_id"], members.of_row(row)) for row in rows]
    return found


def begun(session: Session, ids: Iterable[int]) -> dict[int, datetime]:
    """Return by story the moment of its oldest entry."""
    found: dict[int, datetime] = {}
    of_entry = select(_KEYS.c.story_id, func.min(_ENTRIES.c.moment)).join(
        _ENTRIES, _ENTRIES.c.id == _KEYS.c.read_id
    )
    for batch in batches(ids):
        rows = session.execute(of_entry.where(_KEYS.c.story_id.in_(batch)).group_by(_KEYS.c.story_id))
        found |= dict(rows.all())
    return found


def ageing(session: Session, now: datetime, limit: int) -> list[Story]:
    """Return stories whose phase has ended."""
    c = _STORIES.c
    query = select(_STORIES).where(c.phase_ends <= now, c.size > 0)
    return _loaded(session, query.order_by(c.phase_ends).limit(limit))


def save_phase(session: Session, story_id: int, phase: Phase, ends: datetime | None) -> None:
    values = {"phase": phase.value, "phase_ends": ends}
    changed(session, update(_STORIES).where(_STORIES.c.id == story_id).values(values))


def create(session: Session, joined: Sequence[Member], now: datetime) -> int:
    """Make one story of entries that have none; return its id.

    When another process was faster with all of them, no story is made: the one that the first is in is returned.
    """
    ids = [member.entry.id for member in joined]
    story_id = blank(session, min(member.entry.first_seen for member in joined), now)
    taken = sum(_enter(session, story_id, entry_id, now) for entry_id in ids)
    if taken == 0:
        session.execute(_STORIES.delete().where(_STORIES.c.id == story_id))
        return _story_of(session, ids[0])
    changed(session, update(_STORIES).where(_STORIES.c.id == story_id).values(size=taken))
    return story_id


def attach(session: Session, story_id: int, entry_id: int, now: datetime, *, by_hand: bool = False) -> bool:
    """Join the entry to the story; False when it is in a story already, which only a hand can change."""
    before = _story_of(session, entry_id) if by_hand else 0
    if not _enter(session, story_id, entry_id, now, by_hand=by_hand):
        return False
    if before != story_id:
        touch(session, story_id, now, grown=1)
        if before:
            touch(session, before, now, grown=-1)
    return True


def move(session: Session, story_id: int, entry_id: int, now: datetime) -> None:
    """Let the entry be in this story instead of the one it is in."""
    before = _story_of(session, entry_id)
    changed(session, _MOVE, {"story": story_id, "entry": entry_id, "now": now, "hand": False})
    touch(session, story_id, now, grown=1)
    touch(session, before, now, grown=-1)


def skip(session: Session, entry_ids: Iterable[int], now: datetime) -> None:
    """Remember that these entries make no story: `unjoined` does not bring them again."""
    for batch in batches(entry_ids):
        keys = select(_ENTRIES.c.key_id).where(_ENTRIES.c.id.in_(batch))
        changed(
            session,
            update(_KEYS).where(_KEYS.c.id.in_(keys), _KEYS.c.joined_at.is_(None)).values(joined_at=now),
        )


def save_verification(
    session: Session, story_id: int, verification: Verification, *, revision: int | None = None
) -> None:
    """Keep VERIFICATION; another one than before is a change of the story, to be assessed again.

    With REVISION (Story.revision, as it was loaded) a story that has changed meanwhile stays unverified.
    """
    row = session.execute(select(_STORIES).where(_STORIES.c.id == story_id)).mappings().one()
    values: dict[str, Any] = {"verified": revision in (None, row["revision"])}
    stored = encode(verification)
    if stored != row["verification"]:
        values |= {"verification": stored, "status": verification.status.value}
        values |= {"revision": row["revision"] + 1, "assessed_by": ""}
    same = (_STORIES.c.id == story_id) & (_STORIES.c.revision == row["revision"])
    changed(session, update(_STORIES).where(same).values(values))


def load(session: Session, ids: Iterable[int]) -> list[Story]:
    """Return the stories with these IDS, in that order; those that are not there or empty are left out."""
    wanted = tuple(ids)
    found: dict[int, Story] = {}
    for batch in batches(wanted):
        found |= {
            story.id: story for story in _loaded(session, select(_STORIES).where(_STORIES.c.id.in_(batch)))
        }
    return [found[story_id] for story_id in wanted if story_id in found]


def latest(session: Session, limit: int, since: datetime | None = None) -> list[Story]:
    """Return the stories that changed last, newest change first."""
    query = select(_STORIES).where(_STORIES.c.size > 0)
    if since is not None:
        query = query.where(_STORIES.c.changed >= since)
    return _loaded(session, query.order_by(_STORIES.c.changed.desc(), _STORIES.c.id.desc()).limit(limit))


def owed(session: Session, rulebook_version: str, limit: int) -> list[Owed]:
    """Return stories never assessed, changed since, or assessed by another rulebook: those without a verdict first.

    Those that are still to be verified wait: what verifying finds would be news of a story just told.
    """
    asked = {"by": rulebook_version, "most": limit}
    rows = session.execute(_UNASSESSED, asked).mappings().all()
    changed_ = {row["id"] for row in rows if not row["assessed_by"]}
    return [Owed(story, story.id in changed_) for story in _of_rows(session, rows)]


def last(session: Session) -> int:
    """Return the highest id; 0 where there is no story."""
    return session.scalar(select(func.max(_STORIES.c.id))) or 0


def page(session: Session, after: int, limit: int, until: int | None = None) -> list[Story]:
    """Return the LIMIT stories that come next AFTER an id, by id; none beyond UNTIL. Of each, what rules ask about."""
    query = select(_STORIES).where(_STORIES.c.size > 0, _STORIES.c.id > after)
    if until is not None:
        query = query.where(_STORIES.c.id <= until)
    rows = session.execute(query.order_by(_STORIES.c.id).limit(limit)).mappings().all()
    return _of_rows(session, rows, asked=True)


def unverified(session: Session, limit: int) -> list[Story]:
    """Return stories that changed since they were verified, oldest first."""
    return _owing(session, ~_STORIES.c.verified, _STORIES.c.id, limit)


def counts(session: Session, since: datetime | None = None) -> Counts:
    """Count stories (that changed since SINCE) by severity and status; one not assessed yet has no severity."""
    c = _STORIES.c
    stale = func.sum(case((c.assessed_by == "", 1), else_=0))
    query = select(c.severity, c.status, func.count(), stale).where(c.size > 0)
    if since is not None:
        query = query.where(c.changed >= since)
    rows = session.execute(query.group_by(c.severity, c.status)).all()
    return Counts(
        stories=sum(number for _, _, number, _ in rows),
        unassessed=sum(stale for *_, stale in rows),
        by_severity={s: sum(n for severity, _, n, _ in rows if severity == s) for s in Severity},
        by_status={s: sum(n for _, status, n, _ in rows if status == s) for s in Status},
    )


def blank(session: Session, first_seen: datetime, now: datetime) -> int:
    """Make a story without entries, for those that come right after."""
    row = {
        "first_seen": first_seen,
        "changed": now,
        "revision": 1,
        "size": 0,
        "verified": False,
        "assessed_by": "",
    }
    unverified = Verification()
    known = {"verification": encode(unverified), "status": unverified.status.value}
    known |= {"phase": Phase.BREAKING.value}
    story_id: int = session.scalars(
        insert(session, StoryRow).values(row | known).returning(_STORIES.c.id)
    ).one()
    return story_id


def _enter(session: Session, story_id: int, entry_id: int, now: datetime, *, by_hand: bool = False) -> bool:
    values = {"story": story_id, "entry": entry_id, "now": now, "hand": by_hand}
    return changed(session, _MOVE if by_hand else _JOIN, values) == 1


def _story_of(session: Session, entry_id: int) -> int:
    query = (
        select(_KEYS.c.story_id)
        .join(_ENTRIES, _ENTRIES.c.key_id == _KEYS.c.id)
        .where(_ENTRIES.c.id == entry_id)
    )
    return session.scalar(query) or 0


def _owing(session: Session, owes: ColumnElement[bool], order: ColumnElement[Any], limit: int) -> list[Story]:
    query = select(_STORIES).where(owes, _STORIES.c.size > 0)
    return _loaded(session, query.order_by(order, _STORIES.c.id).limit(limit))


def _loaded(session: Session, query: Select[Any]) -> list[Story]:
    return _of_rows(session, session.execute(query).mappings().all())


def _of_rows(session: Session, rows: Sequence[Cells], *, asked: bool = False) -> list[Story]:
    """A few queries, however many stories and however large."""
    large = [row["id"] for row in rows if row["size"] > members.WHOLE]
    whole = [row["id"] for row in rows if row["size"] <= members.WHOLE]
    found = members.of_stories(session, whole, large, asked=asked)
    return [value_of(Story, row, members=found[row["id"]]) for row in rows if row["id"] in found]
