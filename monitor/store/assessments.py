"""Assessments -> their history, the latest by story, and action items that live on from one to the next."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import bindparam, case, func, select, update
from sqlalchemy.orm import Session

from monitor.domain import ActionItem, Assessment
from monitor.store import told
from monitor.store.rows import Cells, adding, batches, changed, renewing, row_of, table, value_of
from monitor.store.tables import ActionItemRow, AssessmentRow, StoryRow

_ASSESSMENTS, _ITEMS, _STORIES = map(table, (AssessmentRow, ActionItemRow, StoryRow))
_IDENTITY = ("story_id", "action", "rule", "profile_line")
_ASKED_BEFORE = (  # made once: making a statement takes longer than SQLite takes to execute it
    update(_ITEMS).where(_ITEMS.c.story_id == bindparam("story"), _ITEMS.c.asked).values(asked=False)
)
_SINCE_JUDGED = {
    True: _STORIES.c.revision == bindparam("revision_seen"),
    False: _STORIES.c.changed <= bindparam("judged_at"),
}
_VERDICT = {
    known: update(_STORIES)
    .where(_STORIES.c.id == bindparam("story"))
    .values(
        score=bindparam("points"),
        severity=bindparam("grade"),
        action_class=bindparam("class"),
        assessed_by=case((same, bindparam("by")), else_=""),
    )
    for known, same in _SINCE_JUDGED.items()
}


def put(session: Session, assessment: Assessment, *, revision: int | None = None) -> int:
    """Keep ASSESSMENT beside the earlier ones; return its id.

    With REVISION (Story.revision, as it was loaded) a story that has changed meanwhile stays unassessed; without it,
    one whose last change is later than the assessment's moment.
    """
    assessment_id: int = session.scalars(adding(session, AssessmentRow), row_of(assessment)).one()
    _keep_items(session, assessment)
    _mark(session, assessment, revision)
    told.touch(session, [assessment.story_id])
    return assessment_id


def latest(session: Session, story_ids: Iterable[int]) -> dict[int, Assessment]:
    """Return the last assessment by story, its action items as they stand now."""
    found: dict[int, Assessment] = {}
    for batch in batches(story_ids):
        last = select(func.max(_ASSESSMENTS.c.id)).where(_ASSESSMENTS.c.story_id.in_(batch))
        newest = last.group_by(_ASSESSMENTS.c.story_id)
        rows = session.execute(select(_ASSESSMENTS).where(_ASSESSMENTS.c.id.in_(newest))).mappings().all()
        items = _asked(session, batch)
        found |= {
            row["story_id"]: value_of(Assessment, row, actions=items.get(row["story_id"], ())) for row in rows
        }
    return found


def history(session: Session, story_id: int) -> list[Assessment]:
    """Return all assessments of the story, oldest first, each with the action items it asked for."""
    query = select(_ASSESSMENTS).where(_ASSESSMENTS.c.story_id == story_id).order_by(_ASSESSMENTS.c.id)
    return [value_of(Assessment, row) for row in session.execute(query).mappings()]


def _keep_items(session: Session, assessment: Assessment) -> None:
    """Add what is asked for anew. What was asked for before keeps its id, state, owner and first due date."""
    changed(session, _ASKED_BEFORE, {"story": assessment.story_id})
    rows = {
        _identity(row): row for row in (_item_row(item, assessment.story_id) for item in assessment.actions)
    }
    if rows:
        statement = renewing(session, ActionItemRow, _IDENTITY, ("action_class", "evidence", "asked"))
        session.execute(statement, list(rows.values()))


def _item_row(item: ActionItem, story_id: int) -> dict[str, Any]:
    return row_of(replace(item, story_id=story_id), without=("id",)) | {"asked": True}


def _identity(row: Cells) -> tuple[Any, ...]:
    return tuple(row[name] for name in _IDENTITY)


def _mark(session: Session, assessment: Assessment, revision: int | None) -> None:
    """Repeat the verdict on the story, and say by which rulebook, unless the story has moved on."""
    verdict = {
        "story": assessment.story_id,
        "points": assessment.score,
        "grade": assessment.severity.value,
        "class": assessment.action_class.value,
        "by": assessment.rulebook,
    }
    seen = {"judged_at": assessment.at} if revision is None else {"revision_seen": revision}
    changed(session, _VERDICT[revision is not None], verdict | seen)


def _asked(session: Session, story_ids: Sequence[int]) -> dict[int, tuple[ActionItem, ...]]:
    query = select(_ITEMS).where(_ITEMS.c.story_id.in_(story_ids), _ITEMS.c.asked).order_by(_ITEMS.c.id)
    found: dict[int, tuple[ActionItem, ...]] = {}
    for row in session.execute(query).mappings():
        found[row["story_id"]] = (*found.get(row["story_id"], ()), value_of(ActionItem, row))
    return found
