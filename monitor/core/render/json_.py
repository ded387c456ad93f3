"""Briefing or digest -> JSON as docs/briefing.schema.json publishes it."""

import json
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum, IntEnum
from typing import Any

from monitor.domain import Briefing, Digest


def render(briefing: Briefing) -> str:
    return dump(plain(briefing))


def render_digest(digest: Digest) -> str:
    return dump(plain(digest))


def dump(value: object) -> str:
    return json.dumps(plain(value), ensure_ascii=False, indent=2) + "\n"


def plain(value: Any) -> Any:
    """Turn frozen values into plain ones: enums to words, dates to ISO, tuples to lists."""
    if isinstance(value, IntEnum):
        return value.name
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime | date):
        return value.isoformat()
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, dict):
        return {str(key): plain(held) for key, held in value.items()}
    return [plain(held) for held in value] if isinstance(value, tuple | list) else value
