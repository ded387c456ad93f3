"""What an analyst writes, as checked values: rules, actions, scoring, profile, routing audiences.

The YAML files are read by adapters/rule_files.py, which keeps the place of every key; these models say what may stand
in them (and give the JSON Schema for editors). What a selection may ask is in core/selection, its meaning in core/rules.
"""

from typing import Annotated, Literal

from pydantic import Discriminator, Field, Tag

from monitor.core.selection import Model, Selection

Id = Annotated[str, Field(pattern=r"^[a-z0-9]+(?:[-_][a-z0-9]+)*$", max_length=80)]
Words = Annotated[dict[Literal["en", "de", "fr", "es", "ja", "zh"], str], Field(min_length=1)]
Share = Annotated[float, Field(ge=0, le=1, allow_inf_nan=False)]
Country = Annotated[str, Field(pattern=r"^[A-Z]{2}$")]
Home = Annotated[  # a country whose form only editors check: the lexicon refuses it, and proposes the code of a name
    str, Field(min_length=1, max_length=200, json_schema_extra={"pattern": "^[A-Z]{2}$"})
]
SelectionName = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$", max_length=60)]
ActionClassName = Literal["urgent", "strategic", "watch"]


class Examples(Model):
    hit: tuple[str, ...] = ()
    miss: tuple[str, ...] = ()


class Graded(Model):
    """BASE points where the rule holds, and ADD more for each EACH that its largest figure comes to, up to AT_MOST more.

    PER: `claim`, or `claim.` and an indicator; UNIT: in what the figure is told. ADD may take points as well.
    """

    base: int = Field(ge=-100, le=100)
    per: str = Field(pattern=r"^claim(?:\.[a-z][a-z0-9_]*)?$", max_length=80)
    unit: str = Field(default="percent", min_length=1, max_length=80)
    each: float = Field(gt=0, allow_inf_nan=False)
    add: int = Field(ge=-100, le=100)
    at_most: int = Field(ge=1, le=100)


def _form(points: object) -> str:
    return "graded" if isinstance(points, dict | Graded) else "number"


class _Said(Model):
    """What a rule says beside its points. WHEN maps a selection's name to its keys; CONDITION joins the names."""

    id: Id
    title: Words
    status: Literal["experimental", "stable", "deprecated"] = "experimental"
    description: str = ""
    when: dict[SelectionName, Selection] = Field(min_length=1)
    condition: str = Field(min_length=1, max_length=2000)
    action_class: ActionClassName = "watch"
    actions: tuple[Id, ...] = ()
    falsepositives: tuple[str, ...] = ()
    examples: Examples = Examples()

    @property
    def alerts(self) -> bool:
        return self.status == "stable"


class WrittenRule(_Said):
    """One YAML rule as it is written; core/rules/graded makes of it the rule in force, and one more for each step."""

    points: Annotated[
        Annotated[int, Field(ge=-100, le=100), Tag("number")] | Annotated[Graded, Tag("graded")],
        Discriminator(_form),
    ]


class Rule(_Said):
    """One rule in force. OF: the rule of whose points this is a step, "" for a rule that was written so."""

    points: int = Field(ge=-100, le=100)
    of: str = ""


class Action(Model):
    """One thing a rule can ask for. DUE_IN is whole days; {material}, {supplier}, {country} may stand in the words."""

    id: Id
    title: Words
    due_in: int = Field(ge=0, le=3650)
    owner: str = ""


class Band(Model):
    severity: Literal["INFO", "LOW", "MEDIUM", "HIGH", "CRITICAL"]
    at_least: int = Field(ge=0, le=100)


class Together(Model):
    """Rules that speak of one thing: what they give a story counts up to AT_MOST, however many of them hold."""

    name: Id
    at_most: int = Field(ge=0, le=100)
    rules: tuple[Id, ...] = Field(min_length=1)


class Scoring(Model):
    """`rules/scoring.yaml`: bands, from where alerts go out, and how old a story may be to alert again."""

    bands: tuple[Band, ...]
    together: tuple[Together, ...] = ()
    alert_from: Literal["INFO", "LOW", "MEDIUM", "HIGH", "CRITICAL"] = "HIGH"
    realert_window_hours: int = Field(default=48, ge=0)


class MaterialLine(Model):
    """What we buy. SHARES: share by country of origin. STOCK_WEEKS: weeks of stock."""

    id: Id
    concept: str
    hs: tuple[str, ...] = ()
    shares: dict[Home, Share] = Field(default_factory=dict)
    sourcing: Literal["sole", "single", "multi"] = "multi"
    stock_weeks: float | None = Field(default=None, ge=0, allow_inf_nan=False)
    products: tuple[str, ...] = ()
    revenue: float | None = Field(
        default=None, ge=0, allow_inf_nan=False
    )  # in profile currency, hanging on it
    owner: str = ""


class Alias(Model):
    name: str
    strength: Literal["strong", "weak"] = "strong"


class SupplierLine(Model):
    id: Id
    name: str
    aliases: tuple[Alias, ...] = ()
    country: Home
    tier: int = Field(default=1, ge=1, le=9)
    delivers: tuple[str, ...] = ()  # concept ids
    owner: str = ""


class SiteLine(Model):
    id: Id
    name: str
    aliases: tuple[Alias, ...] = ()
    country: Home
    makes: tuple[str, ...] = ()
    owner: str = ""


class RouteLine(Model):
    id: Id
    name: str
    via: tuple[str, ...]  # concept ids of ports, straits, canals
    materials: tuple[str, ...] = ()  # concept ids
    owner: str = ""


class Audience(Model):
    """Who reads: a language, a channel, and the local hour of the digest (HH:MM in an IANA zone).

    SEND: it goes out by itself at its hour; with APPROVE only once a person has approved it. It is drafted DRAFT_MINUTES
    before its hour (an hour where it must be approved), so that it can be reviewed.
    """

    id: Id
    name: str
    language: Literal["fr", "de", "en"]
    channel: str = ""
    digest_at: str = Field(default="07:30", pattern=r"^([01]\d|2[0-3]):[0-5]\d$")
    timezone: str = "Europe/Paris"
    send: bool = True
    approve: bool = False
    draft_minutes: int | None = Field(default=None, ge=0, le=1439)

    @property
    def drafted_at(self) -> str:
        """Return the local HH:MM of the draft, on the same day as the digest."""
        early = (60 if self.approve else 0) if self.draft_minutes is None else self.draft_minutes
        minute = max(0, int(self.digest_at[:2]) * 60 + int(self.digest_at[3:]) - early)
        return f"{minute // 60:02}:{minute % 60:02}"


class Profile(Model):
    """What my company depends on."""

    company: Words
    currency: str = "EUR"
    materials: tuple[MaterialLine, ...] = ()
    suppliers: tuple[SupplierLine, ...] = ()
    sites: tuple[SiteLine, ...] = ()
    routes: tuple[RouteLine, ...] = ()
    audiences: tuple[Audience, ...] = ()


class Rulebook(Model):
    """All that is in force. VERSION is a fingerprint of the content."""

    rules: tuple[Rule, ...]
    actions: dict[str, Action]
    scoring: Scoring
    profile: Profile
    version: str
