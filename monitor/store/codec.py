"""A value of the domain -> what JSON can hold -> the same value, by its type hints.

Tuples, enums, dates, mappings and dataclasses at any depth. A field that the stored form lacks takes its default, and
one that the value no longer has is dropped, so that older rows stay readable.
"""

import base64
import json
import math
import types
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache
from operator import itemgetter
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from pydantic_core import from_json

from monitor.store.columns import storable

T = TypeVar("T")
Read = Callable[[Any], Any]
_FLOAT = "$float"  # JSON has no infinity and PostgreSQL refuses it


def encode(value: Any) -> Any:
    """Return VALUE in JSON's terms; text is made storable, and a type we never keep is refused."""
    if type(value) in _WRITE:
        return _WRITE[type(value)](value)
    if isinstance(value, Enum):
        return value.value
    if is_dataclass(value):
        return {name: encode(getattr(value, name)) for name in _names(value.__class__)}
    if isinstance(value, Mapping):
        return {storable(str(key)): encode(item) for key, item in value.items()}
    raise TypeError(f"no way to keep a {type(value).__name__}")


def decode(hint: type[T], stored: Any) -> T:
    """Return STORED as the value that HINT describes."""
    kind: Any = hint
    return cast(T, reader(kind)(stored))


def read_json(text: str | bytes) -> Any:
    """Return what TEXT holds; in a third of the time of the standard library, which reads what it refuses."""
    try:
        return from_json(text)
    except ValueError:  # half of a surrogate pair, which we never write
        return json.loads(text)


def _float(value: float) -> Any:
    return value if math.isfinite(value) else {_FLOAT: repr(value)}


def _sequence(value: Any) -> list[Any]:
    return [encode(item) for item in value]


def _same(value: Any) -> Any:
    return value


_WRITE: dict[type, Read] = {
    type(None): _same,
    bool: _same,
    int: _same,
    str: storable,
    float: _float,
    bytes: lambda value: base64.b64encode(value).decode("ascii"),
    tuple: _sequence,
    list: _sequence,
    datetime: datetime.isoformat,
    date: date.isoformat,
}


@cache
def _names(kind: Any) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))


def _read_float(stored: Any) -> float:
    if type(stored) is float:
        return stored
    return float(stored[_FLOAT] if isinstance(stored, dict) else stored)


_READ: dict[Any, Read] = {
    Any: _same,
    type(None): _same,
    bool: _same,
    int: int,
    str: _same,
    float: _read_float,
    bytes: base64.b64decode,
    datetime: datetime.fromisoformat,
    date: date.fromisoformat,
}


@cache
def reader(hint: Any) -> Read:
    """Return the function that reads HINT; made once a type, since a page reads thousands of values."""
    if hint in _READ:
        return _READ[hint]
    if get_origin(hint) in (Union, types.UnionType):
        return _union(get_args(hint))
    if get_origin(hint) is tuple:
        return _tuple(get_args(hint))
    if get_origin(hint) is not None and issubclass(get_origin(hint), Mapping):
        return _mapping(get_args(hint)[1])
    if isinstance(hint, type) and issubclass(hint, Enum):
        return hint
    if is_dataclass(hint):
        return _dataclass(cast(type, hint))
    raise TypeError(f"no way to read a {hint}")


def _union(hints: tuple[Any, ...]) -> Read:
    others = [hint for hint in hints if hint is not type(None)]
    if len(others) == 1:
        read = reader(others[0])
        return lambda stored: None if stored is None else read(stored)
    if set(others) == {float, str}:
        return lambda stored: stored if isinstance(stored, str | None) else _read_float(stored)
    raise TypeError(f"a stored value of {hints} could be either")


def _tuple(hints: tuple[Any, ...]) -> Read:
    if len(hints) == 2 and hints[1] is ...:
        read = reader(hints[0])
        return lambda stored: tuple(map(read, stored))
    readers = tuple(map(reader, hints))
    return lambda stored: tuple(read(item) for read, item in zip(readers, stored, strict=True))


def _mapping(hint: Any) -> Read:
    read = reader(hint)
    return lambda stored: {key: read(item) for key, item in stored.items()}


def _dataclass(kind: type) -> Read:
    readers = [(name, reader(hint)) for name, hint in hints_of(kind)]
    made = [(place, use) for place, (_, use) in enumerate(readers) if use is not _same]
    every = [name for name, _ in readers]
    of = itemgetter(*every) if len(every) > 1 else lambda stored: (stored[every[0]],)

    def read(stored: Any) -> Any:
        try:
            given = list(of(stored))
        except KeyError:  # an older form
            return kind(**{name: use(stored[name]) for name, use in readers if name in stored})
        for place, use in made:
            given[place] = use(given[place])
        return kind(*given)

    return read


@cache
def hints_of(kind: Any) -> tuple[tuple[str, Any], ...]:
    hints = get_type_hints(kind)
    return tuple((name, hints[name]) for name in _names(kind))
