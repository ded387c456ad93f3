"""What the form of a model refuses -> one line in an analyst's words, at the place where it stands."""

import json
import re
import unicodedata
from collections.abc import Iterator, Mapping
from types import UnionType
from typing import Any, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from monitor.core.suggest import did_you_mean

Loc = tuple[str | int, ...]

PATTERNS: Mapping[str, str] = {  # what may stand, by the expression that says so
    r"^[a-z0-9]+(?:[-_][a-z0-9]+)*$": 'small letters a-z and digits, with - or _ between them, as in "ree-export-control"',
    r"^[a-z][a-z0-9_]*$": "small letters a-z, digits and _, beginning with a letter",
    r"^[1-9][0-9]{0,4}[hdw]$": "a whole number above 0 with h, d or w, as in 48h, 7d or 2w",
    r"^(?:0|(?:[0-9]{1,5}[smhdw])+)$": "0 or a length of time, as in 30s, 5m or 1h30m",
    r"^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$": "hours and minutes, as in 07:30",
    r"^([01]\d|2[0-3]):[0-5]\d$": "hours and minutes, as in 07:30",
    r"^claim(?:\.[a-z][a-z0-9_]*)?$": "claim, or claim. and an indicator, as in claim.tariff_rate",
    r"^[A-Z]{2}$": "two capital letters of ISO 3166, as in CN",
    r"^(-?(\d{1,4}d)?(\d{1,5}h)?(\d{1,6}m)?|\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?)$": (
        "a moment, as in 2026-03-02T23:30+01:00, or a time from the start, as in 2h30m or -45m"
    ),
    r"^(\d{1,3}d)?(\d{1,4}h)?(\d{1,5}m)?$": "days, hours and minutes, as in 1d, 2h30m or 45m",
}
_KINDS: Mapping[str, str] = {
    "model_type": "should be a mapping (name: value)",
    "dict_type": "should be a mapping (name: value)",
    "list_type": "should be a list",
    "tuple_type": "should be a list",
    "int_type": "should be a whole number",
    "int_from_float": "should be a whole number",
    "int_parsing": "should be a whole number",
    "float_parsing": "should be a number",
    "float_type": "should be a number",
    "string_type": "should be text",
    "bool_type": "should be true or false",
}


_WORD = re.compile(r"[\w-]{1,60}")
_NUMBER = re.compile(r"-?\d{1,9}")
_SAID: Mapping[str, str] = {
    "input should": "should",
    "dictionary": "mapping",
    "tuple": "list",
    " after validation": "",
    "less than or equal to": "at most",
    "greater than or equal to": "at least",
}
_AS_IN: Mapping[str, str] = {  # mappings for which a number or word alone is easily written
    "origins": "{at_least: 2}",
    "age": "{at_most: 48h}",
    "stock_weeks": "{at_most: 8}",
}


def key_told(model: type[BaseModel], detail: ErrorDetails) -> str:
    """Return what is wrong with a key that the model does not know."""
    word = str(detail["loc"][-1])
    return f'unknown field "{word[:60]}"{did_you_mean(word, _fields(model, detail["loc"][:-1]))}'


def value_told(detail: ErrorDetails, loc: Loc, written: str) -> str:
    """Return what is wrong with a value at LOC. WRITTEN is a number or word as it stands in the file; "" of what is no such thing."""
    return f"{_path(loc)}{refused(detail, written)}"


def refused(detail: ErrorDetails, written: str = "") -> str:
    """Return the same without the path of the field, for what is not nested."""
    return f"{_wanted(detail)}{_given(detail, written)}{_meant(detail)}"


def _wanted(detail: ErrorDetails) -> str:
    kind = detail["type"]
    if kind in _KINDS:
        return _KINDS[kind]
    if kind == "string_pattern_mismatch":
        pattern = str(detail.get("ctx", {}).get("pattern", ""))
        if pattern in PATTERNS:
            return f"should be {PATTERNS[pattern]}"
    words = detail["msg"][:1].lower() + detail["msg"][1:]
    for said, instead in _SAID.items():
        words = words.replace(said, instead)
    return words


def _given(detail: ErrorDetails, written: str) -> str:
    given = detail.get("input")
    if given is None:
        return ", but nothing stands here"
    if isinstance(given, str):
        return f", not {json.dumps(given, ensure_ascii=False)[:60]}{_foreign(detail, given)}{_instead(detail, given)}"
    if not isinstance(given, int | float):
        return ""
    written = written[:60] or json.dumps(given)
    if detail["type"] != "string_type":
        return f", not {written}{_instead(detail, written)}"
    bound = detail["loc"][-1] in ("at_least", "at_most")  # those that are text are lengths of time
    return f", not {written}; write {written}h" if bound else f', not {written}; write "{written}"'


def _instead(detail: ErrorDetails, given: str) -> str:
    """Return how to write what is meant by GIVEN, where that is plain."""
    kind, field = detail["type"], str(detail["loc"][-1]) if detail["loc"] else ""
    if kind == "model_type" and field in _AS_IN:
        return f"; write {_AS_IN[field]}"
    if kind in ("list_type", "tuple_type") and _WORD.fullmatch(given):
        return f"; write [{given}]"
    if (
        kind in ("int_type", "float_type")
        and isinstance(detail.get("input"), str)
        and _NUMBER.fullmatch(given)
    ):
        return f"; write {given} without quotes"
    return ""


def _foreign(detail: ErrorDetails, given: str) -> str:
    """Return which letter only looks as if it belonged there: nobody sees it."""
    letter = next((each for each in given if not each.isascii()), "")
    if not letter or detail["type"] not in ("string_pattern_mismatch", "literal_error", "enum"):
        return ""
    return f' ("{letter}" in it is {unicodedata.name(letter, "no letter")}, U+{ord(letter):04X})'


def _meant(detail: ErrorDetails) -> str:
    """Return a proposal where one of a few words was expected and another stands there."""
    given, expected = detail.get("input"), str(detail.get("ctx", {}).get("expected", ""))
    words = re.findall(r"'([^']+)'", expected) if detail["type"] in ("literal_error", "enum") else []
    return did_you_mean(given, words) if isinstance(given, str) else ""


def _path(loc: Loc) -> str:
    named = ".".join(str(part) for part in loc if part != "[key]")
    return f"{named}: " if named else ""


def _fields(model: type[BaseModel], loc: Loc) -> list[str]:
    """Return the fields that may stand at LOC of MODEL, for a proposal."""
    here: list[type[BaseModel]] = [model]
    for part in loc:
        here = [m for one in here for m in _step(one, part)] or here
    return sorted(
        {name for one in here for name, info in one.model_fields.items() for name in (info.alias or name,)}
    )


def _step(model: type[BaseModel], part: str | int) -> list[type[BaseModel]]:
    names = {info.alias or name: info for name, info in model.model_fields.items()}
    info = names.get(str(part))
    return list(_models(info.annotation)) if info else []


def _models(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    elif get_origin(annotation) is not None or isinstance(annotation, UnionType) or annotation is Union:
        for inner in get_args(annotation):
            yield from _models(inner)
