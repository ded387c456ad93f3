"""Reviews read straight from the file: the same as by the library, or nothing."""

from datetime import timedelta

import pytest

from monitor.domain import Review
from monitor.store import direct, reviews
from monitor.store.database import Database
from tests.conftest import MIGRATIONS
from tests.store.samples import NOW, story_of


def reviewed(db: Database) -> dict[int, bool]:
    """Review two stories, one of them twice; return what the library says."""
    with db.begin() as s:
        first, second = story_of(s, "one"), story_of(s, "two")
        said = ((first, "useful"), (second, "useful"), (first, "not_useful"))
        for at, (story_id, verdict) in enumerate(said):
            reviews.put(s, Review(story_id, verdict, "", "Ada", NOW + timedelta(hours=at)))
    with db.read() as s:
        return reviews.verdicts(s)


def url(db: Database) -> str:
    return f"sqlite:///{db.url.database}"


def test_the_last_verdict_on_each_story_is_what_the_library_reads(db):
    found = reviewed(db)
    assert sorted(found.values()) == [False, True]
    assert direct.verdicts(url(db), MIGRATIONS) == found


def test_a_writer_is_not_waited_for(db):
    found = reviewed(db)
    with db.begin() as s:
        reviews.put(s, Review(next(iter(found)), "useful", "", "Bob", NOW))
        assert direct.verdicts(url(db), MIGRATIONS) == found


@pytest.mark.parametrize(
    "other", ["postgresql+psycopg://monitor@host/monitor", "sqlite://", "sqlite:///:memory:"]
)
def test_another_database_is_left_to_the_library(other):
    assert direct.verdicts(other, MIGRATIONS) is None


def test_a_file_that_is_not_there_is_not_made(tmp_path):
    assert direct.verdicts(f"sqlite:///{tmp_path}/none.db", MIGRATIONS) is None
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_no_database_is_left_to_the_library(tmp_path):
    (tmp_path / "torn.db").write_bytes(b"not ours " * 100)
    assert direct.verdicts(f"sqlite:///{tmp_path}/torn.db", MIGRATIONS) is None


def test_a_database_of_an_older_form_is_left_to_the_library(db):
    reviewed(db)
    db.downgrade(MIGRATIONS, "-1")
    assert direct.verdicts(url(db), MIGRATIONS) is None
