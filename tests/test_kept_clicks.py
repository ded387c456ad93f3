"""What was acknowledged to Slack is carried out, once, whoever is killed when and however many processes there are."""

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta

import pytest
from sqlalchemy import text

from monitor.adapters.slack_answers import SlackAnswers
from monitor.steps.talk import KEPT, Talk
from monitor.store import alerts, clicks, silences
from monitor.store.database import Database
from tests import slack_payloads as slack
from tests.fake_slack import FakeSlack, serving
from tests.service import Service, rss

HEADLINE = ("China requires licences for dysprosium exports", "Exporters need a licence from today.")


class House:
    """A service with one alert, of which processes come and go."""

    def __init__(self, service: Service, world: FakeSlack) -> None:
        self.service, self.world = service, world
        service.watch("s", rss(HEADLINE))
        service.run("collect", "understand", "relate", "assess")

    def process(self) -> Talk:
        return Talk(self.service.pipeline, SlackAnswers(self.world.token, base_url=self.world.url, timeout=2))

    def killed(self, *heard: tuple[str, slack.Payload]) -> None:
        """Let a process keep what it hears and die before it carries it out."""
        dying = self.process()
        assert dying.stop(5)
        for kind, payload in heard:
            assert dying.hear(kind, payload)

    def started(self) -> list[str]:
        """Let a process start; return what people are told by it."""
        before = len(self.world.notes)
        fresh = self.process()
        fresh.start()
        assert fresh.stop(5)
        return [note["text"] for note in self.world.notes[before:]]

    @property
    def state(self) -> tuple[str, str]:
        with self.service.db.read() as s:
            found = alerts.last(s, 1)
        assert found is not None
        return found.state, found.who

    @property
    def reasons(self) -> list[str]:
        with self.service.db.read() as s:
            return [silence.reason for silence in silences.all(s)]


@pytest.fixture
def house(any_db: Database) -> Iterator[House]:
    with serving(FakeSlack()) as world:
        yield House(Service(any_db), world)


def press(what: str = "acknowledge", who: str = "anna") -> tuple[str, slack.Payload]:
    return "interactive", slack.click(what, "talk:1:en:do", who=who)


def mute(reason: str) -> tuple[str, slack.Payload]:
    return "slash_commands", slack.command(f"silence country=CN 2h {reason}")


def test_a_click_that_was_kept_before_a_kill_is_carried_out_at_the_next_start(house: House):
    house.killed(press())
    assert house.state == ("firing", "")
    assert house.started() == ["You have taken it."]
    assert house.state == ("acknowledged", "anna (U0ANNA)")
    assert house.started() == []


def test_of_two_kept_clicks_the_one_that_came_first_wins(house: House):
    house.killed(press(who="bob"), press(who="anna"))
    assert sorted(house.started()) == ["Already taken by bob (U0BOB).", "You have taken it."]
    assert house.state == ("acknowledged", "bob (U0BOB)")


def test_a_command_and_a_form_are_kept_like_a_button(house: House):
    house.killed(mute("audit"), press("useful"))
    assert len(house.started()) == 2
    assert house.reasons == ["audit"]


def test_processes_that_take_up_the_same_clicks_carry_each_out_once(house: House):
    house.killed(*(mute(f"audit {n}") for n in range(6)))
    living = [house.process() for _ in range(3)]
    with ThreadPoolExecutor(3) as threads:
        list(threads.map(lambda talk: talk.take_up(timedelta()), living))
    assert [talk.stop(5) for talk in living] == [True] * 3
    assert sorted(house.reasons) == [f"audit {n}" for n in range(6)]
    assert len(house.world.notes) == 6


def test_a_click_that_two_processes_hear_is_one(house: House):
    one, other = house.process(), house.process()
    kind, payload = mute("audit")
    assert [one.hear(kind, payload), other.hear(kind, payload), one.hear(kind, payload)] == [
        True,
        False,
        False,
    ]
    assert one.stop(5)
    assert other.stop(5)
    assert house.reasons == ["audit"]


def test_the_first_of_two_clicks_wins_however_long_its_worker_is_held_up(house: House):
    both_heard = threading.Event()

    def clock() -> datetime:
        if threading.current_thread().name.startswith("talk"):
            both_heard.wait(10)
        return house.service.clock()

    house.service.pipeline.clock = clock
    talk = house.process()
    for who in ("anna", "bob"):
        assert talk.hear("interactive", slack.choose("snooze", "talk:1:en:do", "1h", who=who))
    both_heard.set()
    assert talk.stop(10)
    with house.service.db.read() as s:
        held = silences.snoozed(s, [1], house.service.clock())
    assert held[1].who == "anna (U0ANNA)"
    assert len(house.world.notes) == 2


def test_what_another_process_may_still_be_at_is_left_to_it_for_a_while(house: House):
    house.killed(press())
    other = house.process()
    other.take_up()
    assert house.state == ("firing", "")
    house.service.clock.advance(seconds=20)
    other.take_up()
    assert other.stop(5)
    assert house.state[0] == "acknowledged"


def test_a_form_that_cannot_open_any_more_is_asked_for_again(house: House):
    house.killed(press("why"))
    assert house.started() == ["The service was started anew in between; please press once more."]
    assert house.world.views == []


def test_nothing_that_opens_a_way_to_slack_is_kept(house: House):
    secret = "https://hooks.slack.com/actions/T01/secret-ticket"
    _, payload = press()
    house.killed(("interactive", payload | {"response_url": secret, "trigger_id": "13.secret-trigger"}))
    with house.service.db.read() as s:
        kept = str(s.execute(text("SELECT * FROM clicks")).all())
    assert "anna" in kept
    assert "secret" not in kept


def test_what_was_done_is_forgotten_after_a_day_and_what_waits_is_not(house: House):
    house.killed(press())
    house.started()
    house.killed(press(who="bob"))
    house.service.clock.advance(days=1, seconds=1)
    with house.service.db.begin() as s:
        assert clicks.forget(s, house.service.clock() - KEPT) == 1
        assert len(clicks.waiting(s, house.service.clock(), 9)) == 1


def test_what_fails_leaves_nothing_behind_and_is_said_once(house: House, caplog: pytest.LogCaptureFixture):
    _, pressed = press()
    with house.service.db.begin() as s:
        s.execute(text("ALTER TABLE alerts RENAME TO elsewhere"))
    house.killed(("interactive", pressed))
    assert house.started() == ["This did not work. Nothing was lost; please try again, or use the page."]
    assert house.started() == []
    assert "acknowledge" in caplog.text
