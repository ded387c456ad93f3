"""The published JSON Schema of briefings and digests."""

from typing import Any

_TEXT: dict[str, Any] = {"type": "string"}
_WHOLE: dict[str, Any] = {"type": "integer"}


def _object(**properties: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _list(of: str) -> dict[str, Any]:
    return {"type": "array", "items": {"$ref": f"#/$defs/{of}"}}


def _words(*words: str) -> dict[str, Any]:
    return {"enum": list(words)}


_LANGUAGE = _words("fr", "de", "en")
_DEFS: dict[str, Any] = {
    "evidence": _object(
        kind=_words("span", "rule", "profile", "concept", "entry", "verification"),
        ref=_TEXT,
        entry_id=_WHOLE,
        start=_WHOLE,
        end=_WHOLE,
        text=_TEXT,
    ),
    "statement": _object(
        text=_TEXT,
        evidence={**_list("evidence"), "minItems": 1},
        mark=_words("source", "ours", "verify", "quote"),
        label=_TEXT,
        quote_language=_TEXT,
        href=_TEXT,
        due={"type": ["string", "null"], "format": "date"},
        owner=_TEXT,
        story=_WHOLE,
        machine_translation={
            **_TEXT,
            "description": "A machine's translation of the quotation, no statement of ours; empty if none.",
        },
    ),
    "part": _object(statements=_list("statement"), id=_TEXT, heading=_TEXT, empty=_TEXT),
    "section": _object(id=_TEXT, heading=_TEXT, parts=_list("part")),
    "mark": _object(
        day={"type": "string", "format": "date"},
        kind=_words("reported", "ahead", "score"),
        label=_TEXT,
        score={"type": ["integer", "null"]},
    ),
    "briefing": _object(
        story_id=_WHOLE,
        language=_LANGUAGE,
        title={"$ref": "#/$defs/statement"},
        sections=_list("section"),
        score={"type": "integer", "minimum": 0, "maximum": 100},
        severity=_words("INFO", "LOW", "MEDIUM", "HIGH", "CRITICAL"),
        action_class=_words("urgent", "strategic", "watch"),
        status=_words(
            "unverified",
            "single_origin",
            "corroborated",
            "confirmed_primary",
            "disputed",
            "refuted",
            "superseded",
        ),
        grade={"type": "string", "pattern": "^[A-F][1-6]$"},
        at={"type": "string", "format": "date-time"},
        minutes={"type": "integer", "minimum": 1},
        timeline=_list("mark"),
        duties={
            "type": "object",
            "additionalProperties": _TEXT,
            "description": "What is to do, by the key of its action item.",
        },
    ),
    "edit": _object(
        kind=_words("strike", "keep", "note"),
        story=_WHOLE,
        who=_TEXT,
        at={"type": "string", "format": "date-time"},
        text=_TEXT,
    ),
    "digest": _object(
        day={"type": "string", "format": "date"},
        slot=_TEXT,
        audience=_TEXT,
        language=_LANGUAGE,
        title=_TEXT,
        sections=_list("section"),
        stories={"type": "array", "items": _WHOLE},
        at={"type": "string", "format": "date-time"},
        state=_words("draft", "reviewed", "approved", "sent"),
        by=_TEXT,
        moved={"type": ["string", "null"], "format": "date-time"},
        edits=_list("edit"),
        id=_WHOLE,
    ),
}
SCHEMA: dict[str, Any] = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "Briefing or digest",
    "description": "A span counts characters in the entry's title, a separator and its text.",
    "oneOf": [{"$ref": "#/$defs/briefing"}, {"$ref": "#/$defs/digest"}],
    "$defs": _DEFS,
}
