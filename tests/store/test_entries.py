"""Identity, revisions and readings of entries."""

from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from monitor.domain import Bound, Claim, ConceptHit, Happening, Modality
from monitor.store import entries, readings
from monitor.store.database import Database
from tests.store.samples import HOUR, NOW, entry, reading, some_sources


@pytest.fixture
def store(any_db: Database) -> Database:
    with any_db.begin() as s:
        some_sources(s, "a", "b")
    return any_db


def test_a_new_entry_comes_back_with_its_id_and_as_it_was(store: Database):
    full = entry(
        "k", "Titel", summary="Kürzer", content="Länger als das", url="https://a.example/1", language="de", author="X",
        outlet="Y", reliability="B", published=NOW - HOUR, published_raw="gestern", modified=NOW, flags=("tz_missing",),
        external_id="e1",
    )  # fmt: skip
    with store.begin() as s:
        added = entries.add(s, [full])
    (new,) = added.new
    assert (added.revised, added.known) == ((), 0)
    assert new == replace(full, id=new.id)
    with store.read() as s:
        assert entries.load(s, [new.id, 999]) == [new]


def test_new_entries_keep_the_order_of_their_source(store: Database):
    with store.begin() as s:
        added = entries.add(s, [entry(key) for key in ("c", "a", "b")])
    assert [new.key for new in sorted(added.new, key=lambda new: new.id)] == ["c", "a", "b"]


def test_the_same_text_again_is_known(store: Database):
    with store.begin() as s:
        entries.add(s, [entry("k"), entry("l")])
        again = entries.add(s, [entry("k", at=NOW + HOUR), entry("l", author="now signed"), entry("m")])
    assert ([new.key for new in again.new], again.revised, again.known) == (["m"], (), 2)


def test_another_text_is_a_new_revision_and_the_old_one_stays(store: Database):
    with store.begin() as s:
        (first,) = entries.add(s, [entry("k", "Exports stop")]).new
        added = entries.add(s, [entry("k", "CORRECTED: Exports go on", at=NOW + HOUR)])
    (second,) = added.revised
    assert (added.new, added.known) == ((), 0)
    assert (second.revision, second.title, second.first_seen) == (2, "CORRECTED: Exports go on", NOW)
    with store.read() as s:
        assert entries.load(s, [second.id, first.id]) == [second, first]
        assert entries.count(s) == 1


@pytest.mark.parametrize("field", ["title", "summary", "content"])
def test_each_part_of_the_text_counts(store: Database, field: str):
    part: dict[str, Any] = {field: "changed"}
    with store.begin() as s:
        entries.add(s, [entry("k")])
        assert len(entries.add(s, [replace(entry("k"), **part)]).revised) == 1


def test_one_key_in_two_sources_is_two_entries(store: Database):
    with store.begin() as s:
        added = entries.add(s, [entry("k"), entry("k", source_id="b")])
    assert len(added.new) == 2


def test_of_entries_that_share_a_key_in_one_document_the_first_counts_every_time(store: Database):
    twins = [entry("k", "One"), entry("k", "Two")]
    with store.begin() as s:
        first = entries.add(s, twins)
        second = entries.add(s, twins)
    assert ([new.title for new in first.new], first.known) == (["One"], 1)
    assert (second.new, second.revised, second.known) == ((), (), 2)


def test_no_entries_are_no_work(store: Database):
    with store.begin() as s:
        assert entries.add(s, []) == entries.Added()


def test_a_key_too_long_for_an_index_still_identifies(store: Database):
    long = "x" * 100_000
    with store.begin() as s:
        assert len(entries.add(s, [entry(long + "1"), entry(long + "2")]).new) == 2
        assert entries.add(s, [entry(long + "1")]).known == 1


def test_hostile_text_is_kept_and_known_again(store: Database):
    hostile = entry("k\x00\ud800", "t\x00\ud800", content="'; DROP TABLE entries; --" * 10)
    with store.begin() as s:
        (new,) = entries.add(s, [hostile]).new
        assert entries.add(s, [hostile]).known == 1
        assert entries.load(s, [new.id])[0].title == "t\ufffd\ufffd"


def test_a_large_batch_is_added_and_found_again(store: Database):
    many = [entry(f"k{number}", f"Title {number}") for number in range(1200)]
    with store.begin() as s:
        added = entries.add(s, many)
        assert len(added.new) == 1200
        assert entries.add(s, many).known == 1200
        found = entries.load(s, [new.id for new in added.new])
    assert [one.title for one in found] == [one.title for one in many]


@given(texts=st.lists(st.sampled_from(["A", "B"]), min_size=1, max_size=6))
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_revisions_count_the_changes_of_the_text(db: Database, texts: list[str]):
    with db.begin() as s:
        some_sources(s)
        revisions = [r for text in texts for r in _revisions(entries.add(s, [entry(f"{id(texts)}", text)]))]
        s.rollback()
    changes = 1 + sum(a != b for a, b in pairwise(texts))
    assert revisions == list(range(1, changes + 1))


def _revisions(added: entries.Added) -> list[int]:
    return [each.revision for each in (*added.new, *added.revised)]


def test_entries_wait_to_be_read_once_a_version(store: Database):
    with store.begin() as s:
        first, second = entries.add(s, [entry("k"), entry("l")]).new
        assert readings.unread(s, 10, "m1") == [first, second]
        assert readings.unread(s, 1, "m1") == [first]
        readings.put(s, first.id, reading())
        assert readings.unread(s, 10, "m1") == [second]
        assert readings.unread(s, 10, "m2") == [second, first]  # the unread one first
        assert readings.unread(s, 10, "a0") == [second, first]
        readings.put(s, first.id, reading(), "m2")
        assert readings.unread(s, 10, "m2") == [second]


def test_a_revision_waits_to_be_read_and_the_old_text_does_not(store: Database):
    with store.begin() as s:
        (first,) = entries.add(s, [entry("k")]).new
        readings.put(s, first.id, reading())
        (second,) = entries.add(s, [entry("k", "Changed")]).revised
        assert readings.unread(s, 10, "m1") == [second]
        readings.put(s, first.id, reading("fr"))  # a slow reader of the old text
        assert readings.unread(s, 10, "m1") == [second]


def test_a_reading_comes_back_as_it_was_and_is_replaced_by_the_next(store: Database):
    full = reading(
        "de", urgent=0.25, hits=(ConceptHit("dysprosium", "material", 0, 4),), countries=("CN",),
        organisations=("mofcom",), materials=("dysprosium",), flags=("hedged",), lexicon="l1",
        claims=(Claim(0, 5, 25.0, "percent", high=50.0, bound=Bound.ABOUT, of=("dysprosium",), as_of="2026-03"),),
        happenings=(Happening("impose_export_control", 0, 9, actor=("CN",), modality=Modality.PLANNED),),
    )  # fmt: skip
    with store.begin() as s:
        (new,) = entries.add(s, [entry("k")]).new
        readings.put(s, new.id, full)
        assert readings.load(s, [new.id]) == {new.id: full}
        readings.put(s, new.id, replace(full, language="fr"))
        assert readings.load(s, [new.id, 99]) == {new.id: replace(full, language="fr")}


def test_a_vector_takes_half_its_bytes_and_keeps_three_digits(store: Database):
    assert len(readings.halved(b"\x00" * 2048)) == 1024
    third = b"\xab\xaa\xaa\x3e"  # 0.33333334
    assert readings.doubled(readings.halved(third)) != third
    assert readings.doubled(readings.halved(readings.doubled(readings.halved(third)))) == readings.doubled(
        readings.halved(third)
    )


def test_entries_are_counted_by_the_language_they_were_read_in(store: Database):
    with store.begin() as s:
        old, new, _unread = entries.add(
            s, [entry("old", at=NOW - HOUR), entry("new", language="xx"), entry("unread", language="fr")]
        ).new
        readings.put(s, old.id, reading("de"))
        readings.put(s, new.id, reading("zh"))
        assert entries.count_by_language(s, NOW - HOUR) == {"de": 1, "zh": 1, "": 1}
        assert entries.count_by_language(s, NOW) == {"zh": 1, "": 1}
