"""What one named selection of a rule can ask about, as checked values; its meaning is in core/rules.

A list is any-of. Keys that belong together (the parts of one happening, of one claim, of one source) stand in a
mapping of their own and must hold for the same happening, claim or source.
"""

from typing import Annotated, Any, Literal, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from monitor.domain import Modality, Status


class Model(BaseModel):
    """Frozen, strict, and closed: an unknown field is a mistake that is told, not ignored."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        strict=True,
        serialize_by_alias=True,
        validate_by_name=True,
        validate_by_alias=True,
        defer_build=True,  # what checks a value is made when the first one is: most commands read no file
    )


def _as_list(value: Any) -> Any:
    if value is None:
        return None
    return tuple(value) if isinstance(value, list | tuple) else (value,)


Word = Annotated[str, Field(min_length=1, max_length=200)]
Number = Annotated[float, Field(allow_inf_nan=False)]
Probability = Annotated[float, Field(ge=0, le=1, allow_inf_nan=False)]
Duration = Annotated[str, Field(pattern=r"^[1-9][0-9]{0,4}[hdw]$")]
Letter = Literal["A", "B", "C", "D", "E", "F"]
Sourcing = Literal["sole", "single", "multi"]
Kind = Literal["material", "supplier", "site", "route"]
ListChange = Literal["ADD", "MOD", "DEL"]

T = TypeVar("T")
_Some = Annotated[tuple[T, ...], Field(min_length=1, max_length=200)]
AnyOf = Annotated[_Some[Word], BeforeValidator(_as_list, json_schema_input_type=Word | _Some[Word])]
Letters = Annotated[_Some[Letter], BeforeValidator(_as_list, json_schema_input_type=Letter | _Some[Letter])]
Statuses = Annotated[_Some[Status], BeforeValidator(_as_list, json_schema_input_type=Status | _Some[Status])]
Modalities = Annotated[
    _Some[Modality], BeforeValidator(_as_list, json_schema_input_type=Modality | _Some[Modality])
]
Sourcings = Annotated[
    _Some[Sourcing], BeforeValidator(_as_list, json_schema_input_type=Sourcing | _Some[Sourcing])
]
Kinds = Annotated[_Some[Kind], BeforeValidator(_as_list, json_schema_input_type=Kind | _Some[Kind])]
ListChanges = Annotated[
    _Some[ListChange], BeforeValidator(_as_list, json_schema_input_type=ListChange | _Some[ListChange])
]

_HOURS = {"h": 1, "d": 24, "w": 168}


def hours(duration: str) -> int:
    """Return `48h`, `7d` or `2w` in hours."""
    return int(duration[:-1]) * _HOURS[duration[-1]]


class HappeningAsk(Model):
    """One happening with all of these. MODALITY left out means all but denied and asked for."""

    action: AnyOf | None = None
    actor: AnyOf | None = None
    object: AnyOf | None = None
    counterpart: AnyOf | None = None
    modality: Modalities | None = None


class ClaimAsk(Model):
    """One claim with all of these; a claim without a figure never reaches a bound."""

    indicator: AnyOf | None = None
    at_least: Number | None = None
    at_most: Number | None = None
    unit: AnyOf | None = None


class SourceAsk(Model):
    """One source of the story with all of these."""

    id: AnyOf | None = None
    kind: AnyOf | None = None
    reliability: Letters | None = None
    country: AnyOf | None = None
    language: AnyOf | None = None


class CountAsk(Model):
    at_least: int | None = Field(default=None, ge=0)
    at_most: int | None = Field(default=None, ge=0)


class AgeAsk(Model):
    """Time since the story was first reported: `48h`, `7d`, `2w`."""

    at_most: Duration | None = None
    at_least: Duration | None = None


class BoundAsk(Model):
    at_least: Number | None = None
    at_most: Number | None = None


class ListAsk(Model):
    """A change on an official list that the story reports as done; `id` is a list of the lexicon, or its own id."""

    id: AnyOf | None = None
    change: ListChanges | None = None


class MatchAsk(Model):
    """A supplier's name in the text, `any` is every supplier; its name and strong aliases count 1, weak ones 0.6."""

    supplier: AnyOf = ("any",)
    at_least: Probability = 0.0


class Selection(Model):
    """One named selection: it holds when all its keys hold."""

    label: AnyOf | None = None
    at_least: Probability | None = None  # with label: this probability instead of the label's own threshold
    concept: AnyOf | None = None
    country: AnyOf | None = None
    organisation: AnyOf | None = None
    role: Literal["actor", "object", "any"] | None = None  # of country and organisation
    happening: HappeningAsk | None = None
    claim: ClaimAsk | None = None
    text: AnyOf | None = None
    text_re: AnyOf | None = None
    source: SourceAsk | None = None
    status: Statuses | None = None
    origins: CountAsk | None = None
    flag: AnyOf | None = None
    language: AnyOf | None = None
    age: AgeAsk | None = None
    list_: ListAsk | None = Field(default=None, alias="list")
    match: MatchAsk | None = None
    profile: Kinds | None = None
    sourcing: Sourcings | None = None  # with profile: only lines sourced so
    from_: AnyOf | None = Field(default=None, alias="from")  # with profile: only lines from these countries
    stock_weeks: BoundAsk | None = None  # with profile: only lines with so much stock
