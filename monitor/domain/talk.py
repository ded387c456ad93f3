"""What a person asks for in Slack, and what they are answered."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from monitor.domain.collect import Json


class Wish(StrEnum):
    """One thing that can be asked for by a button, a menu, a shortcut, a form, or `/risk`."""

    ACKNOWLEDGE = "acknowledge"
    SNOOZE = "snooze"
    USEFUL = "useful"
    NOT_USEFUL = "not_useful"  # opens the form that asks for the reason
    REVIEW = "review"  # the form, filled in
    TAKE = "take"
    DONE = "done"
    WHY = "why"
    APPROVE = "approve"
    HOME = "home"
    ALERTS = "alerts"
    TODAY = "today"
    STORY = "story"
    SEARCH = "search"
    SILENCE = "silence"
    RULES = "rules"
    HELP = "help"


@dataclass(frozen=True, slots=True)
class Person:
    """Who asks: Slack's id, and the name they are known by there ("" where Slack did not tell it)."""

    id: str
    name: str = ""

    def __str__(self) -> str:
        return f"{self.name} ({self.id})" if self.name else self.id


@dataclass(frozen=True, slots=True)
class Intent:
    """What is asked for. Every number in it is only looked up, never believed.

    TEXT: the words searched, a reason, a length of time or a digest's name. LANGUAGE is "" where nothing tells it. ITEM: an action item's key. TRIGGER opens a
    form within 3 seconds; ANSWER_URL takes answers for 30 minutes: both are as good as a password.
    """

    wish: Wish
    who: Person
    story_id: int = 0
    item: str = ""
    text: str = ""
    note: str = ""
    language: str = ""
    channel: str = ""
    channel_name: str = ""
    trigger: str = field(default="", repr=False)
    answer_url: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Click:
    """What was asked for, as it is kept until it is carried out; without what is as good as a password."""

    id: int
    intent: Intent
    heard: datetime


class Way(StrEnum):
    """How an answer reaches the person: a note that only they see, a form, or their home page."""

    NOTE = "note"
    FORM = "form"
    HOME = "home"


@dataclass(frozen=True, slots=True)
class Answer:
    """TEXT and BLOCKS of a note, or a VIEW for a form or a home page."""

    way: Way
    text: str = ""
    blocks: tuple[Json, ...] = ()
    view: Json = field(default_factory=dict)
