"""Clicks at a service that is killed: what was acknowledged to Slack is carried out, once, and the first one wins."""

import json
import random
import socket
import threading
from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from monitor.errors import DatabaseError
from monitor.steps.talk import Talk
from monitor.store import alerts, clicks, silences
from monitor.store.database import Database
from tests import slack_payloads as slack

PEOPLE = ("Ana", "Bob", "Eve")


def listen(talk: Talk, door: str) -> None:
    """Hear what is pressed at DOOR in a thread of its own, and say so as it is acknowledged to Slack."""
    opened = socket.socket(socket.AF_UNIX)
    opened.bind(door)
    opened.listen()
    threading.Thread(target=_hear, args=(talk, opened), daemon=True).start()


def _hear(talk: Talk, opened: socket.socket) -> None:
    while True:
        line, _ = opened.accept()
        with line, line.makefile("rw") as held:
            kind, payload = json.loads(held.readline())
            try:
                talk.hear(kind, payload)
            except DatabaseError:
                continue
            held.write("kept\n")


@dataclass
class Pressed:
    """What was pressed and acknowledged; the first to take an alert, by alert, and the reasons of the silences."""

    chance: random.Random
    takers: dict[int, str] = field(default_factory=dict)
    reasons: list[str] = field(default_factory=list)

    def some(self, door: str, db: Database, since: datetime) -> None:
        """Let two people take an alert or two, one after the other, and one mute what never comes."""
        with db.read() as s:
            firing = alerts.firing(s, since)[-20:]
        for alert in self.chance.sample(firing, min(len(firing), 2)):
            for who in self.chance.sample(PEOPLE, 2):
                pressed = slack.click("acknowledge", f"talk:{alert.story_id}:en:do", who=who)
                if _press(door, "interactive", pressed):
                    self.takers.setdefault(alert.id, who)
        reason = f"audit-{len(self.reasons)}-{self.chance.randrange(10**9)}"
        if _press(door, "slash_commands", slack.command(f"silence severity<=LOW 31d {reason}")):
            self.reasons.append(reason)

    def wrong(self, db: Database) -> list[str]:
        """Return what was acknowledged and is not so, or is so twice."""
        with db.read() as s:
            held = {id_: alerts.load(s, id_) for id_ in self.takers}
            muted = Counter(each.reason for each in silences.all(s, 100_000))
        lost = [
            f"alert {id_}: {who} pressed first, {alert and (alert.state, alert.who)}"
            for id_, who in self.takers.items()
            if not (alert := held[id_]) or alert.state != "acknowledged" or not alert.who.startswith(who)
        ]
        return lost + [f"{reason}: {muted[reason]} times" for reason in self.reasons if muted[reason] != 1]


def left(db: Database, now: datetime) -> bool:
    """Tell whether something that was pressed is still to be carried out."""
    with db.read() as s:
        return bool(clicks.waiting(s, now, 1))


def _press(door: str, kind: str, payload: slack.Payload) -> bool:
    """Press, and tell whether it was acknowledged."""
    if not Path(door).exists():  # killed before it could listen
        return False
    with socket.socket(socket.AF_UNIX) as line:
        line.settimeout(10)
        try:
            line.connect(door)
            with line.makefile("rw") as held:
                held.write(json.dumps([kind, payload]) + "\n")
                held.flush()
                return held.readline() == "kept\n"
        except OSError:
            return False
