"""Socket Mode over a real websocket on loopback: acknowledged once it is kept, one line after the other, and it ends in time."""

import json
import logging
from collections.abc import Iterator
from queue import Empty, Queue
from typing import Any

import pytest

from monitor.adapters.slack_socket import SlackSocket
from monitor.errors import DatabaseError
from tests import slack_payloads as slack
from tests.fake_socket import TICKET, FakeSocket, socket_mode

PATIENCE = 10  # seconds that a busy machine may need


@pytest.fixture
def world() -> Iterator[FakeSocket]:
    with socket_mode(FakeSocket()) as running:
        yield running


class Line:
    def __init__(self, world: FakeSocket, token: str = "") -> None:
        self.heard: Queue[tuple[str, Any]] = Queue()
        self.problem: DatabaseError | None = None
        self.socket = SlackSocket(
            token or world.app_token, base_url=world.url, hear=self._hear, first_wait=0.01, timeout=5
        )
        self.socket.start()

    def _hear(self, kind: str, payload: Any) -> bool:
        problem = self.problem
        self.heard.put((kind, payload))
        if problem:
            raise problem
        return True


@pytest.fixture
def line(world: FakeSocket) -> Iterator[Line]:
    made = Line(world)
    assert world.arrived.get(timeout=PATIENCE) == 1
    yield made
    assert made.socket.stop(PATIENCE)


def test_an_envelope_is_acknowledged_and_heard(world: FakeSocket, line: Line):
    pressed = slack.click("why", "talk:1:en:do")
    for kind in ("interactive", "slash_commands", "events_api"):
        world.send(kind, pressed, name=kind)
        assert world.acknowledged.get(timeout=PATIENCE) == kind
        assert line.heard.get(timeout=PATIENCE) == (kind, pressed)


def test_what_is_no_envelope_is_left_alone_and_the_line_stays(world: FakeSocket, line: Line):
    for text in ("", "nope", "[1]", "7", "{}", '{"envelope_id": 7}', "[" * 50_000, '{"type": "hello"}'):
        world.send_text(text)
    world.send("interactive", "no object", name="odd")
    world.send("interactive", {"type": "x"}, name="last")
    assert [world.acknowledged.get(timeout=PATIENCE) for _ in range(2)] == ["odd", "last"]
    assert line.heard.get(timeout=PATIENCE) == ("interactive", {"type": "x"})
    assert world.opened == 1


def test_an_envelope_that_cannot_be_kept_is_not_acknowledged_and_the_line_stays(
    world: FakeSocket, line: Line, caplog: pytest.LogCaptureFixture
):
    line.problem = DatabaseError("the disk is full")
    world.send("interactive", {"n": 1}, name="lost")
    assert line.heard.get(timeout=PATIENCE) == ("interactive", {"n": 1})
    line.problem = None
    world.send("interactive", {"n": 2}, name="kept")
    assert world.acknowledged.get(timeout=PATIENCE) == "kept"
    assert "the disk is full" in caplog.text


@pytest.mark.parametrize("end", ["close", "cut"])
def test_a_line_that_ends_is_opened_again(world: FakeSocket, line: Line, end: str):
    getattr(world, end)()
    assert world.arrived.get(timeout=PATIENCE) == 2
    world.send("interactive", {"type": "x"}, name="again")
    assert world.acknowledged.get(timeout=PATIENCE) == "again"


def test_when_slack_announces_the_end_the_new_line_is_there_before_the_old_one_goes(
    world: FakeSocket, line: Line
):
    world.send_text(json.dumps({"type": "disconnect", "reason": "refresh_requested"}))
    assert world.arrived.get(timeout=PATIENCE) == 2
    world.send("interactive", {"n": 1}, name="old", line=0)
    world.send("interactive", {"n": 2}, name="new", line=1)
    assert {world.acknowledged.get(timeout=PATIENCE) for _ in range(2)} == {"old", "new"}
    assert {line.heard.get(timeout=PATIENCE)[1]["n"] for _ in range(2)} == {1, 2}


def test_it_goes_on_asking_through_errors_and_says_each_once(caplog: pytest.LogCaptureFixture):
    caplog.set_level(logging.INFO)
    with socket_mode(FakeSocket(errors=["500", "500", "internal_error", "429"])) as world:
        made = Line(world)
        assert world.arrived.get(timeout=PATIENCE) == 1
        assert world.opened == 5
        assert made.socket.stop(PATIENCE)
    told = [record.getMessage() for record in caplog.records if "closed=" in record.getMessage()]
    assert len(told) == 3
    assert TICKET not in caplog.text
    assert world.app_token not in caplog.text


@pytest.mark.parametrize("token", ["xapp-wrong", "xapp-te\r\nst"])
def test_a_wrong_token_is_said_and_does_not_hammer(
    world: FakeSocket, token: str, caplog: pytest.LogCaptureFixture
):
    made = Line(world, token)
    with pytest.raises(Empty):
        world.arrived.get(timeout=0.3)
    assert world.opened <= 1
    assert made.socket.stop(PATIENCE)
    assert "copy" in caplog.text
    assert token not in caplog.text


def test_it_ends_at_once_while_nobody_answers(caplog: pytest.LogCaptureFixture):
    socket = SlackSocket("xapp-test", base_url="http://127.0.0.1:9/api/", hear=lambda *_: True)
    socket.start()
    assert socket.stop(PATIENCE)
