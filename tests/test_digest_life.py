"""A digest's life: drafted before its hour, read, edited, approved, sent once; what is due is carried from day to day."""

from dataclasses import replace
from datetime import timedelta

import pytest

from monitor.core.brief import edited, struck
from monitor.core.brief.compose import statements
from monitor.core.rulebook import Audience
from monitor.domain import Digest, DigestState, Silence
from monitor.store import actions, digests, outbox, silences
from monitor.store.database import Database
from tests.service import Service, rss
from tests.test_digest_clock import OneAudience
from tests.web.conftest import client_of

STRIKE = (
    "China bans exports of gallium to Japan",
    "China bans exports of gallium and germanium to Japan from today.",
)
BLAST = (
    "Explosion halts the Mountain Pass rare earth mine in the United States",
    "An explosion has halted all production of neodymium at the Mountain Pass mine; force majeure was declared on deliveries.",
)


def service(db: Database, **given: object) -> Service:
    found = Service(db)
    asked = {"id": "board", "name": "Board", "language": "en", "timezone": "UTC", "digest_at": "10:00"}
    found.pipeline.rules = OneAudience(Audience.model_validate(asked | given))
    found.watch("wire", rss(STRIKE, BLAST), reliability="B")
    found.run("collect", "understand", "relate", "assess", "brief")
    return found


def the_one(db: Database) -> Digest:
    with db.read() as s:
        (found,) = digests.latest(s)
    return found


def sent(home: Service) -> list[str]:
    return [key for key in home.queued() if key.startswith("digest:")]


def texts(digest: Digest) -> str:
    return "\n".join(f"{s.label} {s.text}" for s in statements(edited(digest).sections))


def test_one_that_needs_approval_waits_past_its_hour_and_goes_once_approved(db):
    home = service(db, approve=True)  # the clock stands at 8
    with db.read() as s:
        assert digests.days(s) == []
    home.clock.advance(minutes=61)
    home.run("brief")
    assert the_one(db).state is DigestState.DRAFT
    home.clock.advance(minutes=120)
    home.run("brief")
    assert sent(home) == []
    with db.begin() as s:
        assert digests.approve(s, the_one(db).id, "Ada", home.clock())
    for _ in range(2):
        home.run("brief")
    assert len(sent(home)) == 1
    assert (the_one(db).state, the_one(db).by) == (DigestState.SENT, "monitor")


def test_a_draft_that_nobody_touched_is_written_anew_at_its_hour(db):
    home = service(db, draft_minutes=120)
    drafted = the_one(db)
    assert (drafted.state, sent(home)) == (DigestState.DRAFT, [])
    home.clock.advance(minutes=121)
    home.run("brief")
    assert the_one(db).at > drafted.at
    assert len(sent(home)) == 1


def test_one_that_is_not_to_go_by_itself_stays(db):
    home = service(db, send=False, digest_at="07:00")
    home.clock.advance(minutes=180)
    home.run("brief")
    assert (the_one(db).state, sent(home)) == (DigestState.DRAFT, [])


def test_the_page_strikes_a_story_adds_a_note_approves_and_sends(db):
    home = service(db, approve=True, draft_minutes=120)
    page, id = client_of(home), the_one(db).id
    first, second = the_one(db).stories
    assert page.get("/digests").text.count(f"/digests/{id}") == 1
    assert page.post(f"/digests/{id}/stories/{first}/strike").status_code == 303
    assert (
        page.post(f"/digests/{id}/stories/{second}/note", data={"text": "Ask <b>legal</b>."}).status_code
        == 303
    )
    found = the_one(db)
    assert (set(struck(found)), found.state) == ({first}, DigestState.REVIEWED)
    assert edited(found).stories == (second,)
    assert "One story concerns us" in texts(found)
    assert "Ask <b>legal</b>. (page)" in texts(found)
    shown = page.get(f"/digests/{id}").text
    assert "Ask &lt;b&gt;legal" in shown
    assert "<b>legal" not in shown
    assert page.post(f"/digests/{id}/approve").status_code == 303
    assert page.post(f"/digests/{id}/send").status_code == 303
    assert page.post(f"/digests/{id}/send").status_code == 303
    assert len(sent(home)) == 1
    with db.read() as s:
        words = str([d.message.blocks for d in outbox.all(s, 100) if d.message.key.startswith("digest:")])
    assert "legal" in words
    assert ("gallium" in words) != ("Mountain Pass" in words)  # one of the two was struck
    assert page.post(f"/digests/{id}/stories/{first}/keep").status_code == 303
    assert struck(the_one(db)) == {first}  # what has gone out is not changed


@pytest.mark.parametrize("path", ["/digests/99", "/digests/99/send", "/digests/1/lose", "/digests/1/stories/1/burn", "/actions/1/lost", "/actions/999/done"])  # fmt: skip
def test_what_is_not_there_is_not_found(db, path):
    page = client_of(service(db))
    assert (page.get(path) if path == "/digests/99" else page.post(path)).status_code == 404


def test_the_last_word_on_a_story_counts(db):
    home = service(db, draft_minutes=120)
    page, found = client_of(home), the_one(db)
    for kind in ("strike", "keep"):
        page.post(f"/digests/{found.id}/stories/{found.stories[0]}/{kind}")
    assert edited(the_one(db)).stories == found.stories
    assert texts(replace(the_one(db), edits=())) == texts(found)


def test_what_is_due_is_carried_until_it_is_done_and_says_who_took_it(db):
    home = service(db, digest_at="07:00")
    with db.read() as s:
        urgent = [item for item in actions.items(s) if item.action_class == "urgent"]
    assert urgent
    page = client_of(home)
    assert page.post(f"/actions/{urgent[0].id}/taken").status_code == 303
    for item in urgent[1:]:
        page.post(f"/actions/{item.id}/done")
    home.clock.advance(days=30)
    home.run("brief")
    with db.read() as s:
        found = digests.latest(s)[0]
    assert "Still open" in texts(found)
    assert "taken by page" in texts(found)
    page.post(f"/actions/{urgent[0].id}/done")
    home.clock.advance(days=1)
    home.run("brief")
    with db.read() as s:
        assert "Still open" not in texts(digests.latest(s)[0])


def test_the_same_news_from_the_same_house_is_no_update(db):
    home = service(db, digest_at="07:00")
    assert the_one(db).stories
    home.watch("again", rss(STRIKE, BLAST, prefix="b", date="Tue, 03 Mar 2026 06:30:00 GMT"), reliability="B")
    home.clock.advance(days=1)
    home.run("collect", "understand", "relate", "assess", "brief")
    with db.read() as s:
        found = digests.latest(s)[0]
    assert len(found.stories) <= 2


def drafts(home: Service) -> list[str]:
    return [key for key in home.queued() if key.startswith("draft")]


def test_a_draft_that_was_edited_is_offered_again_as_it_stands_once_nobody_edits(db):
    home = service(db, approve=True, draft_minutes=120)
    home.run("deliver")
    (offered,) = drafts(home)
    page, found = client_of(home), the_one(db)
    page.post(f"/digests/{found.id}/stories/{found.stories[0]}/strike")
    home.run("deliver")
    assert drafts(home) == [offered]  # more edits may follow
    home.clock.advance(minutes=4)
    for _ in range(2):
        home.run("deliver")
    assert len(drafts(home)) == 2
    with db.read() as s:
        messages = {d.message.key: str(d.message.blocks) for d in outbox.all(s, 100)}
    again = next(messages[key] for key in drafts(home) if key != offered)
    assert "'approve'" in again
    assert "One story concerns us" in again


def test_a_silence_that_ends_within_a_day_is_named_and_a_longer_one_is_not(db):
    home = service(db, draft_minutes=0, digest_at="23:00")
    now = home.clock()
    with db.begin() as s:
        for reason, hours in (("quarterly audit", 20), ("long pause", 40)):
            ends = now + timedelta(hours=hours)
            silences.add(s, Silence(('supplier="lanhua"',), "Ana", reason, now, ends))
    board = home.pipeline.rules.current().rulebook.profile.audiences[0]
    said = texts(home.pipeline.digest(board))
    assert "quarterly audit" in said
    assert "Ana" in said
    assert "long pause" not in said
