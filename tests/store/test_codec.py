"""Whatever value of the domain is kept comes back equal; what stands in the database may be older than the program."""

import json
import math
from dataclasses import dataclass, fields
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from monitor.domain import (
    ActionItem,
    Alert,
    Assessment,
    Briefing,
    Digest,
    Entry,
    Figure,
    Message,
    Reading,
    Review,
    Source,
    SourceState,
    Statement,
    Value,
    Verification,
)
from monitor.store import tables
from monitor.store.codec import decode, encode, read_json
from monitor.store.columns import Base
from monitor.store.rows import row_of, table, value_of

KEPT = [
    Assessment,
    Briefing,
    Digest,
    Figure,
    Reading,
    SourceState,
    Statement,
    Verification,
    ActionItem,
    Review,
]
_LARGE = [HealthCheck.data_too_large, HealthCheck.too_slow, HealthCheck.filter_too_much]


def _plain(value: object) -> bool:
    """NUL is replaced, and not-a-number is no equal of itself; both have tests of their own."""
    shown = repr(value)
    return "\\x00" not in shown and "nan" not in shown


@pytest.mark.parametrize("kind", KEPT, ids=lambda kind: kind.__name__)
@given(data=st.data())
@settings(max_examples=15, deadline=None, suppress_health_check=_LARGE)
def test_a_value_comes_back_equal(kind: type, data: st.DataObject):
    value = data.draw(st.from_type(kind))
    stored = json.loads(json.dumps(encode(value), allow_nan=False))
    assert encode(decode(kind, stored)) == stored
    assert decode(kind, stored) == value or not _plain(value)
    assert value_of(kind, row_of(value)) == value or not _plain(value)


@pytest.mark.parametrize("number", [math.inf, -math.inf])
def test_a_number_that_json_lacks_is_kept(number: float):
    assert decode(Value, json.loads(json.dumps(encode(Value(number, (1,))), allow_nan=False))).value == number


def test_not_a_number_is_kept():
    stored = json.loads(json.dumps(encode(Value(math.nan, ())), allow_nan=False))
    assert math.isnan(float(decode(Value, stored).value))


@dataclass(frozen=True)
class Older:
    name: str
    gone: int = 1


@dataclass(frozen=True)
class Newer:
    name: str
    added: tuple[int, ...] = (7,)


def test_a_value_stored_by_an_older_program_takes_the_defaults_of_what_it_lacks():
    assert decode(Newer, encode(Older("n"))) == Newer("n", (7,))


@pytest.mark.parametrize("value", [object(), {1, 2}, 1j], ids=["object", "set", "complex"])
def test_what_nobody_thought_of_is_refused(value: Any):
    with pytest.raises(TypeError, match="no way to keep"):
        encode(value)


@pytest.mark.parametrize(
    ("kind", "rows", "elsewhere"),
    [
        pytest.param(Source, tables.SourceRow, set(), id="source"),
        pytest.param(SourceState, tables.SourceRow, {"source"}, id="source state"),
        pytest.param(Entry, tables.EntryRow, {"source_id", "key", "first_seen"}, id="entry"),
        pytest.param(Reading, tables.ReadingRow, set(), id="reading"),
        pytest.param(Assessment, tables.AssessmentRow, set(), id="assessment"),
        pytest.param(ActionItem, tables.ActionItemRow, set(), id="action item"),
        pytest.param(Alert, tables.AlertRow, set(), id="alert"),
        pytest.param(Message, tables.OutboxRow, set(), id="message"),
        pytest.param(Digest, tables.DigestRow, set(), id="digest"),
        pytest.param(Review, tables.ReviewRow, set(), id="review"),
    ],
)
def test_every_field_has_its_column(kind: Any, rows: type[Base], elsewhere: set[str]):
    assert {field.name for field in fields(kind)} - set(table(rows).columns.keys()) == elsewhere


@pytest.mark.parametrize(
    "text", ["[]", '{"a": [1, 2.5, null, true]}', '"Ü稀土"', '{"$float": "inf"}', r'"\ud83d\ude00"']
)
def test_stored_json_reads_as_the_standard_library_reads_it(text):
    assert read_json(text) == json.loads(text)


def test_what_the_quick_reader_refuses_is_read_all_the_same():
    assert read_json(r'"\ud800"') == "\ud800"
    with pytest.raises(ValueError, match="Expecting"):
        read_json("[1,")
