"""What an analyst writes in `rules/tests/*.yaml`, as checked values; an empty expectation asserts silence."""

from typing import Annotated, Any, Literal

from pydantic import Field, TypeAdapter

from monitor.core.chain.when import FORM
from monitor.core.rulebook import Country, Id
from monitor.core.selection import AnyOf, CountAsk, Letter, Model
from monitor.domain import Status

At = Annotated[str, Field(pattern=FORM, min_length=2, max_length=40)]
Span = Annotated[str, Field(pattern=r"^(\d{1,3}d)?(\d{1,4}h)?(\d{1,5}m)?$", min_length=2)]
Text = Annotated[str, Field(max_length=50_000)]
LanguageName = Literal["en", "de", "fr", "es", "ja", "zh"]
Severities = Literal["INFO", "LOW", "MEDIUM", "HIGH", "CRITICAL"]
Classes = Literal["urgent", "strategic", "watch"]
KindName = Literal["official", "agency", "trade_press", "media", "company", "aggregator"]
ReasonName = Literal[
    "first", "escalated", "changed", "corrected", "below_threshold", "not_urgent", "no_stable_rule",
    "already_told", "too_old",
]  # fmt: skip
Names = Annotated[tuple[Annotated[str, Field(min_length=1, max_length=300)], ...], Field(max_length=100)]


class SourceSaid(Model):
    """Who published an entry. One name is one source."""

    name: str = Field(default="Metals Ledger", min_length=1, max_length=100)
    kind: KindName = "trade_press"
    reliability: Letter = "B"
    country: Country | None = None


class Incoming(Model):
    """One entry. AT: when it comes in. PUBLISHED: before that as `-30m`, or a moment. The same ID again is a revision."""

    id: Id
    at: At = "0m"
    title: Annotated[str, Field(min_length=1, max_length=2_000)]
    summary: Text = ""
    content: Text = ""
    lang: LanguageName | None = None
    published: At | None = None
    url: str = ""
    source: SourceSaid = SourceSaid()


class Doing(Model):
    """What a person does at a moment: to the alert of the story that holds ENTRY, or a silence by MATCHERS until a moment."""

    at: At
    entry: Id | None = None
    do: Literal["acknowledge", "resolve", "refute", "silence", "snooze"]
    matchers: Annotated[tuple[str, ...], Field(max_length=20)] = ()
    until: At | None = None


class MessageAsk(Model):
    """One message that went out: where, with which words, and how."""

    channel: str
    words: Names = ()
    no_words: Names = ()
    thread: bool | None = None
    grouped: bool | None = None
    escalated: bool | None = None
    language: Literal["fr", "de", "en"] | None = None


class Expected(Model):
    """What must be so at a moment. Of the story that holds ENTRY; where there is one story it goes without.

    TOLD: the channels in which a new message of an alert appeared since the last expectation, each as often as it did; []
    is silence. A message that only changed in its place does not count.
    """

    at: At
    entry: Id | None = None
    stories: int | None = Field(default=None, ge=0)
    entries: tuple[Id, ...] | None = None
    labels: AnyOf | None = None
    no_labels: AnyOf | None = None
    languages: tuple[LanguageName, ...] | None = None
    flags: AnyOf | None = None
    no_flags: AnyOf | None = None
    status: Status | None = None
    origins: int | CountAsk | None = None
    score: int | CountAsk | None = None
    severity: Severities | None = None
    rules: tuple[Id, ...] | None = None
    no_rules: tuple[Id, ...] | None = None
    action_class: Classes | None = None
    actions: tuple[Id, ...] | None = None
    reason: ReasonName | None = None
    told: Names | None = None
    messages: tuple[MessageAsk, ...] | None = None
    waiting: Names | None = None
    grouped: bool | None = None
    silenced: bool | None = None
    quiet: bool | None = None
    escalated: bool | None = None

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing is asked: then nothing may have been told."""
        return not self.model_dump(exclude_none=True, exclude={"at", "entry"})

    @property
    def about_story(self) -> bool:
        return bool(set(self.model_dump(exclude_none=True)) & OF_STORY)


OF_STORY = frozenset(
    (
        "entries", "labels", "no_labels", "languages", "flags", "no_flags", "status", "origins", "score", "severity",
        "rules", "no_rules", "action_class", "actions", "reason", "silenced",
    )
)  # fmt: skip


class ChainTest(Model):
    """One test. START and moments without an offset are local in TIMEZONE; STEP: how often the service looks.

    PROFILE and ROUTING: parts that replace those of the rules directory, key by key.
    """

    test: Annotated[str, Field(min_length=3, max_length=200)]
    start: At
    timezone: str = "UTC"
    step: Span = "15m"
    profile: dict[str, Any] = Field(default_factory=dict)
    routing: dict[str, Any] = Field(default_factory=dict)
    entries: Annotated[tuple[Incoming, ...], Field(min_length=1, max_length=500)]
    do: tuple[Doing, ...] = ()
    expect: Annotated[tuple[Expected, ...], Field(max_length=200)] = ()


def schema() -> dict[str, Any]:
    """Return the JSON Schema of a file: a list of tests, or one."""
    return TypeAdapter(list[ChainTest] | ChainTest).json_schema()
