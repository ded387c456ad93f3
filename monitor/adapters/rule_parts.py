"""A rule whose form is wrong -> a rule of the parts that are right, so that what they mean is checked in the same sitting."""

import json
from collections.abc import Iterator
from typing import Any

from pydantic import ValidationError

from monitor.adapters.yaml_files import Placed
from monitor.adapters.yaml_words import Loc
from monitor.core.rulebook import WrittenRule

_BESIDE = {  # what only means something beside another key
    "label": ("at_least",),
    "country": ("role",),
    "organisation": ("role",),
    "profile": ("sourcing", "from", "stock_weeks"),
}
_ANY: dict[str, Any] = {"text": ["any"]}  # a selection that says nothing wrong


def right_parts(placed: Placed) -> tuple[WrittenRule, tuple[Loc, ...]] | None:
    """Return the rule with harmless words in the place of what is wrong, and those places; None where nothing is left."""
    data = placed.data
    if not isinstance(data, dict):
        return None
    instead = _harmless(data)
    wrong = tuple(dict.fromkeys(_places(data)))
    if ("when",) in wrong:  # nobody knows which selections are meant
        wrong = (*wrong, ("condition",))
        instead |= {"when": {"a": _ANY}, "condition": "a"}
    for loc in wrong:
        if loc[0] == "when" and len(loc) > 1:
            name = str(loc[1])
            instead["when"] = {**instead["when"], name: _rest(instead["when"].get(name), loc[2:])}
    try:
        said = {name: instead[name] if (name,) in wrong or name == "when" else data[name] for name in instead}
        return WrittenRule.model_validate_json(json.dumps(said)), wrong
    except (ValidationError, KeyError):
        return None


def _rest(selection: Any, key: Loc) -> dict[str, Any]:
    """Return what else a selection asks than what stands at KEY and means nothing without it."""
    if not isinstance(selection, dict) or not key:
        return _ANY
    gone = {key[0], *_BESIDE.get(str(key[0]), ())}
    return {name: value for name, value in selection.items() if name not in gone} or _ANY


def _harmless(data: dict[str, Any]) -> dict[str, Any]:
    """Return what can stand for each field of a rule; of the fields that are not there only those that must be."""
    when = data.get("when")
    names = [name for name in when if isinstance(name, str)] if isinstance(when, dict) else []
    least = {"id": "a", "title": {"en": "A"}, "when": when or {"a": _ANY}, "points": 0}
    least["condition"] = " or ".join(names) or "a"
    others = {"status": "stable", "action_class": "watch"}
    more = {"actions": [], "falsepositives": [], "description": "", "examples": {}}
    known: dict[str, Any] = {**least, **others, **more}
    return {name: value for name, value in known.items() if name in data or name in least}


def _places(data: dict[str, Any]) -> Iterator[Loc]:
    """Go through the fields that are wrong or missing, and of the selections each that is."""
    try:
        WrittenRule.model_validate_json(json.dumps(data))
    except ValidationError as error:
        for detail in error.errors(include_url=False):
            loc = detail["loc"]
            if detail["type"] == "extra_forbidden" and len(loc) == 1:
                continue
            yield loc[:3] if loc[0] == "when" and len(loc) > 1 and loc[-1] != "[key]" else loc[:1]
