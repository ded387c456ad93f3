"""Rules on the page: what each found, its text to edit, what a change would do before it is saved, and back again."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Annotated, Any

from fastapi import APIRouter, Form, Request
from fastapi import Path as InPath
from fastapi.responses import HTMLResponse, Response
from starlette.exceptions import HTTPException

from monitor.adapters.rule_edits import difference
from monitor.adapters.workshop import Place, Preview, Workshop
from monitor.core.backtest import RuleCount
from monitor.errors import ConfigError, NotFoundError, Problem
from monitor.store import rule_changes, stories
from monitor.web.desk import Id, desk_of, see

router = APIRouter()
RuleId = Annotated[str, InPath(pattern=r"^[a-z0-9_-]{1,80}$")]
Text = Annotated[str, Form(max_length=20_000)]
SINCE = timedelta(days=30)
_ROWS = 50  # stories of a preview, changes of a history


@dataclass(frozen=True, slots=True)
class Bench:
    """What the pages of rules are given. MAKE gives the workshop; None: this service has none."""

    make: Callable[[], Workshop] | None


def _workshop(request: Request) -> Workshop:
    bench: Bench = request.app.state.bench
    if bench.make is None:
        raise HTTPException(404)
    return bench.make()


@router.get("/rules", response_class=HTMLResponse)
def all_rules(request: Request) -> Response:
    """List the rules with what they found in the last 30 days, those that found most first."""
    workshop, desk = _workshop(request), desk_of(request)
    rules = {rule.id: rule for rule in desk.pipeline.rules.current().rulebook.rules}
    counts = {count.rule: count for count in workshop.counted(desk.pipeline.clock() - SINCE)}
    places = workshop.places()
    rows = [(rule, counts.get(id_), places.get(id_)) for id_, rule in rules.items()]
    rows.sort(key=_most_first)
    with desk.pipeline.db.read() as s:
        changes = rule_changes.history(s, limit=_ROWS)
    return desk.page(request, "rules.html", rows=rows, changes=changes)


def _most_first(row: tuple[Any, RuleCount | None, Place | None]) -> tuple[int, int, str]:
    rule, count, _ = row
    return (-count.told, -count.held, rule.id) if count else (0, 0, rule.id)


@router.get("/rules/{rule}", response_class=HTMLResponse)
def one_rule(request: Request, rule: RuleId) -> Response:
    """Show a rule's text, ready to be edited, and its history."""
    place = _place(request, rule)
    return _page(request, place, place.text)


@router.post("/rules/{rule}", response_class=HTMLResponse)
def change(
    request: Request,
    rule: RuleId,
    text: Text,
    act: Annotated[str, Form(pattern="^(preview|save)$")],
    was: Text = "",
) -> Response:
    """Show what TEXT would do, or save it. WAS is the text that it was made from: another has been saved since? Refuse."""
    workshop, place = _workshop(request), _place(request, rule)
    if was.replace("\r\n", "\n") != place.text:
        moved = (
            Problem(place.name, 0, 0, "was changed meanwhile; this is your text, below is what changed"),
        )
        return _page(
            request, place, text, problems=moved, diff=difference(was.replace("\r\n", "\n"), place.text, rule)
        )
    try:
        if act == "preview":
            return _page(request, place, text, seen=workshop.preview(rule, text))
        workshop.save(rule, text, "page", "page")
    except ConfigError as error:
        return _page(request, place, text, problems=error.problems)
    return see(f"/rules/{rule}")


@router.post("/rules/{rule}/restore/{number}")
def restore(request: Request, rule: RuleId, number: Id) -> Response:
    """Bring the rule back as it was before the change with this number."""
    workshop, place = _workshop(request), _place(request, rule)
    try:
        workshop.restore(number, "page")
    except NotFoundError:
        raise HTTPException(404) from None
    except ConfigError as error:
        return _page(request, place, place.text, problems=error.problems)
    return see(f"/rules/{rule}")


def _place(request: Request, rule: str) -> Place:
    try:
        return _workshop(request).place(rule)
    except NotFoundError:
        raise HTTPException(404) from None


def _page(
    request: Request,
    place: Place,
    text: str,
    *,
    seen: Preview | None = None,
    problems: tuple[Problem, ...] = (),
    diff: str = "",
) -> Response:
    desk = desk_of(request)
    shown = seen.effect.changes[:_ROWS] if seen else ()
    with desk.pipeline.db.read() as s:
        changes = rule_changes.history(s, place.rule, limit=_ROWS)
        told = {story.id: story.title for story in stories.load(s, [one.story for one in shown])}
    values: Mapping[str, Any] = {
        "place": place,
        "text": text,
        "seen": seen,
        "shown": shown,
        "story_titles": told,
        "wrong": problems,
        "diff": diff,
        "changes": changes,
        "differs": lambda one: difference(one.before, one.after, one.rule),
    }
    return desk.page(request, "rule.html", status_code=422 if problems else 200, **values)
