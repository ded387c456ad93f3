"""Digests in the store: one a slot; draft, reviewed, approved, sent; edits of a reviewer."""

from datetime import date, timedelta

import pytest

from monitor.domain import Digest, DigestState, Edit
from monitor.store import digests
from monitor.store.database import Database
from tests.store.samples import NOW

DAY = date(2026, 3, 2)


def made(day: date = DAY, audience: str = "board", title: str = "Digest") -> Digest:
    return Digest(day, "07:30", audience, "en", title, (), (1, 2), NOW)


def kept(session, digest: Digest | None = None) -> Digest:
    assert digests.put(session, digest or made())
    (found, *_) = digests.latest(session)
    return found


def at(session, id: int) -> Digest:
    found = digests.get(session, id)
    assert found is not None
    return found


def test_a_digest_is_a_draft_until_somebody_moves_it_and_each_move_is_made_once(any_db: Database):
    with any_db.begin() as s:
        id = kept(s).id
        assert digests.review(s, id, "Ada", NOW)
        assert not digests.review(s, id, "Bob", NOW)
        assert digests.approve(s, id, "Ada", NOW)
        assert not digests.approve(s, id, "Bob", NOW)
        assert digests.send(s, id, "the clock", NOW)
        assert not digests.send(s, id, "Bob", NOW)
        assert not digests.approve(s, id, "Bob", NOW)
        found = at(s, id)
    assert (found.state, found.by, found.moved) == (DigestState.SENT, "the clock", NOW)


def test_an_edit_takes_an_approval_back_and_none_is_made_after_sending(any_db: Database):
    strike, note = Edit("strike", 1, "Ada", NOW), Edit("note", 2, "Bob", NOW, "Ask legal first.")
    with any_db.begin() as s:
        id = kept(s).id
        assert digests.approve(s, id, "Ada", NOW)
        assert digests.edit(s, id, strike)
        assert digests.edit(s, id, note)
        found = at(s, id)
        assert (found.state, found.by, found.edits) == (DigestState.REVIEWED, "Bob", (strike, note))
        assert digests.send(s, id, "Ada", NOW)
        assert not digests.edit(s, id, strike)
        assert not digests.edit(s, 999, strike)
        assert at(s, id).edits == (strike, note)


def test_only_a_draft_that_nobody_touched_is_renewed(any_db: Database):
    with any_db.begin() as s:
        first = kept(s)
        assert digests.renew(s, first.id, made(title="Later"))
        assert at(s, first.id).title == "Later"
        assert digests.review(s, first.id, "Ada", NOW)
        assert not digests.renew(s, first.id, made(title="Too late"))
        assert at(s, first.id).title == "Later"


@pytest.mark.parametrize("sent", [True, False])
def test_the_last_one_that_went_out_is_what_the_reader_knows(any_db: Database, sent: bool):
    with any_db.begin() as s:
        for days in (3, 1):
            id = kept(s, made(DAY - timedelta(days=days))).id
            if days == 3 or sent:
                assert digests.send(s, id, "the clock", NOW)
        found = digests.last_sent(s, DAY, "board", "en")
        assert found is not None
        assert found.day == DAY - timedelta(days=1 if sent else 3)
        assert digests.last_sent(s, DAY, "another", "en") is None
        assert [d.day for d in digests.unsent(s, [DAY - timedelta(days=1)])] == (
            [] if sent else [DAY - timedelta(days=1)]
        )
