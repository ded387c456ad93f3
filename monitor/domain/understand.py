"""Concepts, labels, claims, happenings: what is read from one entry."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from monitor.domain.collect import Entry

LANGUAGES = ("en", "de", "fr", "es", "ja", "zh")
LABELS = (
    "rare_earths",
    "critical_minerals",
    "export_controls",
    "sanctions",
    "tariffs",
    "trade_tension",
    "supply_disruption",
    "defence_security",
)


@dataclass(frozen=True, slots=True)
class Guard:
    """When a name does not count: inside longer words, without a neighbour, beside a stranger, in the wrong case."""

    not_in: tuple[str, ...] = ()  # longer words that swallow it
    not_after: tuple[str, ...] = ()  # none of these may stand right before it
    not_before: tuple[str, ...] = ()  # none of these may stand right behind it
    followed_by: tuple[str, ...] = ()  # one of these must stand right behind it, or nothing at all
    needs: tuple[str, ...] = ()  # one of these must stand in the text
    unless: tuple[str, ...] = ()  # none of these may stand in the text
    case: bool = False  # only exactly as written
    local: bool = False  # only in texts of its own language
    shared: bool = False  # another concept bears the name too, and both are meant


@dataclass(frozen=True, slots=True)
class Concept:
    """An entry of the lexicon. NAMES by language ("all" = in each): the first name is the one to print.

    A leading or trailing * in a name lets the word go on in letters there. METONYMS count as the concept but are
    something else (a capital for its government). GRAMMAR by language: article, gender, number, preposition.
    A concept of kind "pair" has no life of its own: its names stand for all that is in BROADER.
    """

    id: str
    kind: str  # material | country | organisation | instrument | action | indicator | sector | place | person | unit
    names: Mapping[str, tuple[str, ...]]
    codes: Mapping[str, str] = field(default_factory=dict)  # iso, hs, medtop, cameo, symbol ...
    broader: tuple[str, ...] = ()
    country: str | None = None  # where an organisation, place or person belongs (ISO, upper case)
    grammar: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    metonyms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    guards: Mapping[str, Guard] = field(default_factory=dict)  # by the name they guard
    missing: str = ""  # why a language has no name of its own

    def name(self, language: str) -> str:
        for code in (language, "all", "en", *self.names):
            if self.names.get(code):
                return self.names[code][0]
        return self.id


@dataclass(frozen=True, slots=True)
class ConceptHit:
    concept: str
    kind: str
    start: int
    end: int
    metonym: bool = False  # "Beijing" said for China's government


@dataclass(frozen=True, slots=True)
class LabelScore:
    label: str
    probability: float
    holds: bool
    sure: bool = False  # of those at this probability or above at least nine in ten were right


class Bound(StrEnum):
    EXACT = "exact"
    ABOUT = "about"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"


@dataclass(frozen=True, slots=True)
class Claim:
    """One checkable statement with the span it was read from.

    VALUE is the full number in UNIT (no scale left); a range has HIGH too; None = said without a figure.
    UNIT: percent, ISO 4217, t, kg, count, ratio, date ... AS_OF: YYYY, YYYY-MM or YYYY-MM-DD.
    """

    start: int
    end: int
    value: float | None
    unit: str | None = None
    high: float | None = None
    bound: Bound = Bound.EXACT
    indicator: str | None = None
    of: tuple[str, ...] = ()
    as_of: str | None = None
    before: float | None = None  # "from 25 to 50 %": 25
    deadline: bool = False

    @property
    def unquantified(self) -> bool:
        return self.value is None and self.unit != "date"


class Modality(StrEnum):
    ASSERTED = "asserted"
    PLANNED = "planned"
    POSSIBLE = "possible"
    DENIED = "denied"
    ASKED = "asked"
    THREATENED = "threatened"


@dataclass(frozen=True, slots=True)
class Happening:
    """Actor, action, object, counterpart, date, read from a span. Ids are lexicon concepts, countries ISO codes."""

    action: str
    start: int
    end: int
    actor: tuple[str, ...] = ()
    object: tuple[str, ...] = ()
    counterpart: tuple[str, ...] = ()
    date: str | None = None
    modality: Modality = Modality.ASSERTED


@dataclass(frozen=True, slots=True)
class Reading:
    """All that was understood of one entry. VECTOR is float32[512] bytes of the sentence encoder, or empty."""

    language: str
    labels: tuple[LabelScore, ...] = ()
    urgent: float = 0.0  # calibrated probability
    is_urgent: bool = False  # at or over the threshold in the model's card
    hits: tuple[ConceptHit, ...] = ()
    countries: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    materials: tuple[str, ...] = ()
    claims: tuple[Claim, ...] = ()
    happenings: tuple[Happening, ...] = ()
    flags: tuple[str, ...] = ()
    vector: bytes = b""
    model: str = ""
    lexicon: str = ""

    @property
    def held(self) -> tuple[str, ...]:
        return tuple(score.label for score in self.labels if score.holds)


@dataclass(frozen=True, slots=True)
class Member:
    """One entry of a story with its reading."""

    entry: Entry
    reading: Reading
    kind: str = "media"  # of its source
    country: str | None = None  # of its source
