"""From a click to what it does: the first one wins, the others are told, and every answer is within Slack's limits."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from monitor.adapters.rules_in_force import Fixed
from monitor.adapters.slack_answers import SlackAnswers
from monitor.domain import ActionItem, Alert, Form
from monitor.steps.talk import Talk
from monitor.store import alerts, assessments, digests, outbox, reviews, silences, stories
from monitor.store.database import Database
from tests import slack_payloads as slack
from tests.fake_slack import FakeSlack, serving
from tests.service import Service, rss

HOSTILE = "China <!channel> requires &lt;@U1&gt; licences for dysprosium exports *now* https://x.example/|a>"


class Room:
    """A service with one alert, and people who click at its messages."""

    def __init__(self, service: Service, world: FakeSlack) -> None:
        self.service, self.world = service, world
        self.talk = Talk(service.pipeline, SlackAnswers(world.token, base_url=world.url, timeout=2))

    def hear(self, kind: str, *payloads: slack.Payload) -> list[str]:
        """Let PAYLOADS be heard and done; return the notes that came of it."""
        before = len(self.world.notes)
        for payload in payloads:
            self.talk.hear(kind, payload)
        assert self.talk.rest(10)
        return [note["text"] for note in self.world.notes[before:]]

    def click(self, *payloads: slack.Payload) -> list[str]:
        return self.hear("interactive", *payloads)

    def ask(self, text: str, **more: str) -> list[str]:
        return self.hear("slash_commands", slack.command(text, **more))

    @property
    def alert(self) -> Alert:
        with self.service.db.read() as s:
            found = alerts.last(s, self.story)
        assert found is not None
        return found

    @property
    def story(self) -> int:
        with self.service.db.read() as s:
            return stories.latest(s, 1)[0].id

    @property
    def items(self) -> tuple[ActionItem, ...]:
        with self.service.db.read() as s:
            return assessments.latest(s, [self.story])[self.story].actions

    def block(self, part: str = "do", language: str = "en") -> str:
        return f"talk:{self.story}:{language}:{part}"


@pytest.fixture
def open_room() -> Iterator[Callable[[Database], Room]]:
    rooms: list[Room] = []
    with serving(FakeSlack()) as world:

        def opened(db: Database) -> Room:
            service = Service(db)
            service.watch("s", rss((HOSTILE, "Exporters need a licence from today, the ministry said.")))
            service.run("collect", "understand", "relate", "assess")
            rooms.append(Room(service, world))
            return rooms[-1]

        yield opened
        for room in rooms:
            assert room.talk.stop(5)


@pytest.fixture
def room(open_room: Callable[[Database], Room], db: Database) -> Room:
    return open_room(db)


def test_of_two_people_who_acknowledge_the_first_has_it_and_the_other_is_told(room: Room):
    assert room.click(slack.click("acknowledge", room.block())) == ["You have taken it."]
    (told,) = room.click(slack.click("acknowledge", room.block(language="fr"), who="bob"))
    assert told == "Déjà pris par anna (U0ANNA)."
    assert room.alert.state == "acknowledged"


def test_an_acknowledged_alert_says_who_has_it_and_where_it_was_told(room: Room):
    room.service.run("deliver")
    room.click(slack.click("acknowledge", room.block()))
    room.service.run("deliver")
    updated = [d.message for d in room.service.notifier.sent if d.message.form is Form.UPDATE]
    assert updated
    assert all("anna (U0ANNA)" in str(message.blocks) for message in updated)


@pytest.mark.parametrize(
    ("choice", "told"),
    [("1h", "Snoozed until 2026-03-02 09:00 UTC."), ("1d", "Snoozed until 2026-03-03 08:00 UTC."), ("change", "Snoozed until it changes.")],
)  # fmt: skip
def test_an_alert_is_snoozed_for_as_long_as_was_chosen(room: Room, choice: str, told: str):
    pick = lambda who: slack.choose("snooze", room.block(), choice, who=who)  # noqa: E731
    assert room.click(pick("anna")) == [told]
    assert room.click(pick("bob")) == ["Already snoozed by anna (U0ANNA)."]
    with room.service.db.read() as s:
        held = silences.snoozed(s, [room.alert.id], room.service.clock())
    assert held[room.alert.id].who == "anna (U0ANNA)"


def test_a_longer_snooze_wins_over_a_shorter_one(room: Room):
    told = room.click(slack.choose("snooze", room.block(), "1h"))
    told += room.click(slack.choose("snooze", room.block(), "change", who="bob"))
    told += room.click(slack.choose("snooze", room.block(), "1d"))
    assert told[1:] == ["Snoozed until it changes.", "Already snoozed by bob (U0BOB)."]
    assert room.click(slack.choose("snooze", room.block(), "for ever"))


def test_a_silence_has_an_owner_a_reason_and_an_end(room: Room):
    (told,) = room.ask("silence country=CN severity&lt;=MEDIUM 2h audit &amp; move")
    assert told == "Silenced until 2026-03-02 10:00 UTC: country=CN, severity&lt;=MEDIUM"
    with room.service.db.read() as s:
        (held,) = silences.active(s, room.service.clock())
    assert (held.matchers, held.owner, held.reason) == (
        ("country=CN", "severity<=MEDIUM"), "anna (U0ANNA)", "audit & move",
    )  # fmt: skip
    room.ask("silence")
    assert "audit &amp; move" in str(room.world.notes[-1])


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("silence country=CN audit", "how long"),
        ("silence 2h audit", "how long"),
        ("silence contry=CN 2h audit", "did you mean"),
        ("silence country=CHN 2h audit", "CHN"),
        ("silence severity=LOUD 2h audit", "LOUD"),
        ('silence country=~"(" 2h audit', "RE2"),
        ("silence title&gt;=3 2h audit", "severity only"),
    ],
)
def test_a_silence_that_would_mute_nothing_is_not_kept(room: Room, text: str, words: str):
    room.ask(text)
    assert words in str(room.world.notes[-1]["blocks"])
    with room.service.db.read() as s:
        assert silences.active(s, room.service.clock()) == []


def test_of_many_clicks_at_once_one_wins(open_room: Callable[[Database], Room], any_db: Database):
    room = open_room(any_db)
    people = [slack.click("acknowledge", room.block(), who=f"p{n}") for n in range(16)]
    told = room.click(*people)
    assert told.count("You have taken it.") == 1
    assert len(told) == 16


def test_the_same_click_delivered_again_is_heard_once(room: Room):
    pressed = slack.click("acknowledge", room.block())
    assert len(room.click(pressed, pressed, dict(pressed))) == 1


def test_a_click_about_nothing_is_answered(room: Room):
    assert room.click(slack.click("acknowledge", "talk:999:en:do")) == [
        "There is no open alert about this any more."
    ]
    assert room.click(slack.click("useful", "talk:999:de:do")) == ["Meldung 999 gibt es nicht."]
    assert room.click(slack.choose("item", room.block("items"), "take:nothing")) == [
        "This is not asked for any more."
    ]


def test_a_verdict_is_kept_with_its_reason_and_its_author(room: Room):
    assert room.click(slack.click("useful", room.block())) == ["Thank you, noted."]
    assert room.click(slack.click("useful", room.block())) == ["You had said so already."]
    room.click(slack.click("not_useful", room.block(), who="bob"))
    assert room.click(slack.form(room.world.views[-1], "behind_paywall", "again <!here>", who="bob"))
    with room.service.db.read() as s:
        found = [(r.who, r.verdict, r.reason) for r in reviews.for_story(s, room.story)]
    assert found == [
        ("bob (U0BOB)", "not_useful", "behind_paywall: again <!here>"),
        ("anna (U0ANNA)", "useful", ""),
    ]


def test_an_action_item_is_taken_once_and_done_once(room: Room):
    key = room.items[0].key
    take = lambda who: slack.choose("item", room.block("items"), f"take:{key}", who=who)  # noqa: E731
    assert room.click(take("anna")) == ["It is yours."]
    assert room.click(take("bob")) == ["Already taken by anna (U0ANNA)."]
    assert room.click(slack.choose("item", room.block("items"), f"done:{key}")) == ["Done, thank you."]
    assert room.click(take("bob")) == ["It was done already."]
    assert room.click(slack.choose("item", room.block("items"), f"done:{key}")) == ["It was done already."]
    assert (room.items[0].state, room.items[0].by) == ("done", "anna (U0ANNA)")


def test_a_draft_goes_to_the_house_and_to_its_readers_once_it_is_approved(room: Room):
    force = room.service.rules.current()
    held = force.rulebook.profile.audiences
    waits = held[0].model_copy(update={"send": False, "digest_at": "07:00"})
    profile = force.rulebook.profile.model_copy(update={"audiences": (waits,)})
    book = force.rulebook.model_copy(update={"profile": profile})
    room.service.pipeline.rules = Fixed(replace(force, rulebook=book))
    room.service.run("brief", "deliver")
    room.service.run("deliver")
    queued = lambda: [key for key in room.service.queued() if "digest:" in key]  # noqa: E731
    assert {key.partition(":")[0] for key in queued()} == {"draft"}
    with room.service.db.read() as s:
        draft = next(d.message for d in outbox.all(s, 99) if d.message.key.startswith("draft:"))
        number = digests.latest(s)[0].id
    assert draft.channel == "#risk"
    press = next(b for b in draft.blocks if b["type"] == "actions")
    assert press["elements"][0]["value"] == str(number)
    pressed = lambda who: slack.click("approve", press["block_id"], str(number), who=who)  # noqa: E731
    assert room.click(pressed("anna")) == ["Approuvé : il part maintenant."]
    assert room.click(pressed("bob")) == ["Déjà approuvé par anna (U0ANNA)."]
    sent = [key for key in queued() if key.startswith("digest:")]
    assert sent
    assert all(key.partition(waits.channel)[1] for key in sent)
    for none in ("", "x", "99999", "9" * 40):
        assert room.click(slack.click("approve", "talk:0:en:digest", none)) == [
            "There is no such draft any more."
        ]


def test_why_opens_what_every_rule_said(room: Room):
    assert room.click(slack.click("why", room.block())) == []
    (view,) = room.world.views
    shown = str(view)
    assert "ree-export-control" in shown
    assert "<!channel>" not in shown


def test_home_shows_open_alerts_and_what_is_mine(room: Room):
    key = room.items[0].key
    room.click(slack.choose("item", room.block("items"), f"take:{key}"))
    room.hear("events_api", slack.home_opened())
    (mine,) = room.world.views
    room.hear("events_api", slack.home_opened("bob"))
    theirs = room.world.views[-1]
    assert mine["type"] == theirs["type"] == "home"
    assert key in str(mine)
    assert key not in str(theirs)
    pressed = slack.click(f"done:{room.items[0].id}", room.block("item-1"), key)
    room.click({**pressed, "channel": None, "view": {"type": "home"}})
    assert room.items[0].state == "done"
    assert key not in str(room.world.views[-1])


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("today", ""),
        ("story 1", "#1"),
        ("story 77", "There is no story 77."),
        ("search dysprosium", "Found for “dysprosium”"),
        ("search nothing like it", "Found for “nothing like it”"),
        ("search <!here> &", "Found for"),
        ("rules", "Rules in force"),
        ("alerts", "Open alerts"),
        ("help", "`/risk today`"),
        ("", "`/risk today`"),
        ("gibberish", "`/risk today`"),
    ],
)
def test_every_command_is_answered_to_whoever_asked(room: Room, text: str, words: str):
    (told,) = room.ask(text)
    assert words in told
    note = room.world.notes[-1]
    assert note["user"] == "U0ANNA"
    assert not [p for p in room.world.objections if p.startswith("unsafe")]


def test_a_command_is_answered_in_the_language_of_its_channel(room: Room):
    assert room.ask("search x", channel="achats-alertes")[0].startswith("Trouvé")
    assert room.ask("search x", channel="einkauf-alarme")[0].startswith("Gefunden")


def test_an_answer_goes_to_slack_or_the_address_that_was_set_and_nowhere_else(room: Room):
    other = FakeSlack()
    with serving(other):
        mine = f"{room.world.url}response_url"
        for url in (
            f"{other.url}response_url",
            "http://hooks.slack.com/x",
            "https://hooks.slack.com.evil.example/x",
            "https://hooks.slack.com@evil.example/x",
            "https://user@hooks.slack.com/x",
            "http://169.254.169.254/latest",
            "file:///etc/passwd",
            "http://[",
        ):
            assert room.ask("help", response_url=url)  # told in the channel instead
            assert not other.calls
        assert room.ask("help", response_url=mine)
    assert room.world.called("response_url")[0]["response_type"] == "ephemeral"
    assert len(room.world.called("chat.postEphemeral")) == 8


def test_what_slack_refuses_or_loses_is_done_all_the_same(room: Room, caplog: pytest.LogCaptureFixture):
    room.world.errors["chat.postEphemeral"] = "user_not_in_channel"
    room.click(slack.click("acknowledge", room.block()))
    assert room.alert.state == "acknowledged"
    assert "user_not_in_channel" in caplog.text
    assert room.world.token not in caplog.text


def test_every_button_of_an_alert_leads_somewhere(room: Room):
    with room.service.db.read() as s:
        message = next(d.message for d in outbox.all(s, 10) if d.message.key.startswith("alert:"))
    elements = [e for block in message.blocks if block["type"] == "actions" for e in block["elements"]]
    assert {e["action_id"] for e in elements} == {
        "acknowledge", "snooze", "useful", "not_useful", "why", "open", "item",
    }  # fmt: skip


def test_what_was_heard_is_done_before_the_service_ends(room: Room):
    with ThreadPoolExecutor(4) as people:
        list(
            people.map(
                lambda n: room.talk.hear("interactive", slack.click("why", room.block(), who=f"p{n}")),
                range(12),
            )
        )
    assert room.talk.stop(10)
    assert len(room.world.views) == 12
    assert room.talk.hear("interactive", slack.click("why", room.block()))  # kept for the next start
    assert len(room.world.views) == 12
