"""Rules, actions, profile + lexicon -> everything in them that cannot be meant, each with its place in the document."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Literal
from unicodedata import category

from monitor.core.lexicon import Lexicon
from monitor.core.rulebook import Action, Graded, Profile, Scoring, Words, WrittenRule
from monitor.core.rules import graded
from monitor.core.rules.condition import WORDS, ConditionError, parse, polarity
from monitor.core.rules.facts import ASKED_LABELS, FLAGS
from monitor.core.rules.texts import PatternError, literal, pattern, user_pattern
from monitor.core.selection import AgeAsk, BoundAsk, ClaimAsk, Selection, hours
from monitor.core.suggest import unknown
from monitor.domain import LANGUAGES

KINDS = ("official", "agency", "trade_press", "media", "company", "aggregator")
TITLES: tuple[Literal["fr", "de", "en"], ...] = ("fr", "de", "en")
Loc = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Complaint:
    """LOC is the way from the document's root; COLUMN counts inside the value there. A NOTE does not stop a load."""

    loc: Loc
    message: str
    column: int = 0
    note: bool = False
    at_key: bool = False


@dataclass(frozen=True, slots=True)
class Known:
    """The words that may be used."""

    concepts: frozenset[str]
    countries: frozenset[str]
    organisations: frozenset[str]
    verbs: frozenset[str]  # what a happening can be: the lexicon's action concepts
    actions: frozenset[str]
    suppliers: frozenset[str]
    lists: frozenset[str] = frozenset()  # official ones, by our ids and their own
    codes: Mapping[str, str] = field(default_factory=dict)  # of countries, by code and name in small letters
    units: frozenset[str] = frozenset()


def known(lexicon: Lexicon, actions: Iterable[str], profile: Profile) -> Known:
    from monitor.core.claims.unit_names import unit_names  # remembered rules need none of it

    kinds: dict[str, set[str]] = {}
    for concept in lexicon.concepts.values():
        kinds.setdefault(concept.kind, set()).add(concept.id)
    named = [c for c in lexicon.concepts.values() if c.kind == "country" and c.codes.get("iso")]
    codes = {
        name.lower(): c.codes["iso"]
        for c in named
        for name in (c.codes["iso"], c.id, *(name for own in c.names.values() for name in own))
    }
    return Known(
        concepts=frozenset(lexicon.concepts),
        countries=frozenset(c.codes["iso"] for c in named),
        organisations=frozenset(kinds.get("organisation", ())),
        verbs=frozenset(kinds.get("action", ())),
        actions=frozenset(actions),
        suppliers=frozenset(supplier.id for supplier in profile.suppliers),
        lists=frozenset(
            name for c in lexicon.concepts.values() if "list" in c.codes for name in (c.id, c.codes["list"])
        ),
        codes=codes,
        units=unit_names(),
    )


def complaints(rule: WrittenRule, words: Known) -> Iterator[Complaint]:
    """Go through everything that is wrong with one rule whose form is right."""
    yield from _titles(rule.title, ("title",))
    for at, action in enumerate(rule.actions):
        if action not in words.actions:
            yield Complaint(("actions", at), unknown("action", action, words.actions))
    for name, selection in rule.when.items():
        if name in WORDS:
            yield Complaint(
                ("when", name),
                f'a selection cannot be named "{name}": the condition needs that word',
                at_key=True,
            )
        for one in _selection(selection, words):
            yield Complaint(("when", name, *one.loc), one.message, one.column, one.note)
    yield from _condition(rule)
    if isinstance(rule.points, Graded):
        yield from _graded(rule.points, words)


def _graded(points: Graded, words: Known) -> Iterator[Complaint]:
    number = graded.number(points)
    if not points.add:
        yield Complaint(("points", "add"), "adds nothing; write a plain number of points")
    if number > graded.MOST:
        said = f"takes {number} steps of {points.add}, at most {graded.MOST} can be; add more at each step"
        yield Complaint(("points", "at_most"), said)
    places = {"indicator": "per", "unit": "unit"}
    for one in _selection(Selection(claim=graded.asked(points)), words):
        yield Complaint(("points", places[str(one.loc[1])]), one.message)


def _titles(title: Words, loc: Loc) -> Iterator[Complaint]:
    missing = [language for language in TITLES if not title.get(language, "").strip()]
    if missing:
        yield Complaint(loc, f"the title is missing in {', '.join(missing)}")


def _condition(rule: WrittenRule) -> Iterator[Complaint]:
    try:
        tree = parse(rule.condition, tuple(rule.when))
    except ConditionError as error:
        yield Complaint(("condition",), error.message, error.column)
        return
    for name in rule.when:
        if name not in polarity(tree):
            yield Complaint(
                ("when", name), f'the selection "{name}" is not used in the condition', note=True, at_key=True
            )


def _selection(ask: Selection, words: Known) -> Iterator[Complaint]:
    if not ask.model_dump(exclude_none=True):
        yield Complaint((), "an empty selection; say what it asks for")
    yield from _vocabulary(ask, words)
    yield from _companions(ask)
    yield from _bounds(ask)
    yield from _texts(ask)


def _vocabulary(ask: Selection, words: Known) -> Iterator[Complaint]:
    """Compare every word of a closed vocabulary with what is known."""
    for loc, given, kind, choices in (*_own_words(ask, words), *_inner_words(ask, words)):
        allowed = frozenset(choices)
        for at, word in enumerate(given or ()):
            if word not in allowed:
                yield Complaint((*loc, at), _unknown(kind, word, allowed, words))


def _unknown(kind: str, word: str, allowed: Iterable[str], words: Known) -> str:
    """Return the message about WORD; what has a code and is named instead gets the code."""
    code = words.codes.get(word.lower(), "") if kind == "country" else ""
    code = _unit(word) if kind == "unit" else code
    return f'unknown {kind} "{word}"; did you mean "{code}"?' if code else unknown(kind, word, allowed)


def _unit(word: str) -> str:
    from monitor.core.claims.unit_names import meant  # only a mistake needs it

    return meant(word)


_Asked = tuple[Loc, tuple[str, ...] | None, str, Iterable[str]]


def _own_words(ask: Selection, words: Known) -> Iterator[_Asked]:
    yield ("label",), ask.label, "label", ASKED_LABELS
    yield ("concept",), ask.concept, "concept", words.concepts
    yield ("country",), ask.country, "country", words.countries
    yield ("organisation",), ask.organisation, "organisation", words.organisations
    yield ("flag",), ask.flag, "flag", FLAGS
    yield ("language",), ask.language, "language", LANGUAGES
    yield ("from",), ask.from_, "country", words.countries


def _inner_words(ask: Selection, words: Known) -> Iterator[_Asked]:
    if ask.happening:
        yield ("happening", "action"), ask.happening.action, "action", words.verbs
        for role in ("actor", "object", "counterpart"):
            given = getattr(ask.happening, role)
            yield ("happening", role), given, "concept or country", words.concepts | words.countries
    if ask.claim:
        yield ("claim", "indicator"), ask.claim.indicator, "indicator", words.concepts
        yield from _units(ask.claim, words)
    if ask.source:
        yield ("source", "kind"), ask.source.kind, "source kind", KINDS
    if ask.list_:
        yield ("list", "id"), ask.list_.id, "list", words.lists
    if ask.match:
        yield ("match", "supplier"), ask.match.supplier, "supplier", words.suppliers | {"any"}


def _units(ask: ClaimAsk, words: Known) -> Iterator[_Asked]:
    """A price is told in two units, as in `USD/t`."""
    prices = {one for one in ask.unit or () if "/" in one and words.units.issuperset(one.split("/", 1))}
    yield ("claim", "unit"), ask.unit, "unit", words.units | prices


def _companions(ask: Selection) -> Iterator[Complaint]:
    """Refuse a key that only means something beside another."""
    if ask.at_least is not None and not ask.label:
        yield Complaint(("at_least",), "at_least belongs to label; claims and origins have their own")
    if ask.role and not (ask.country or ask.organisation):
        yield Complaint(("role",), "role belongs to country or organisation")
    lone = {"sourcing": ask.sourcing, "from": ask.from_, "stock_weeks": ask.stock_weeks}
    for key, value in lone.items():
        if value is not None and not ask.profile:
            yield Complaint((key,), f"{key} belongs to profile")
    for key, value in {"sourcing": ask.sourcing, "stock_weeks": ask.stock_weeks}.items():
        if value is not None and ask.profile and "material" not in ask.profile:
            yield Complaint((key,), f"only a profile's materials have {key}")


def _bounds(ask: Selection) -> Iterator[Complaint]:
    """Refuse questions that ask nothing, and bounds that nothing can meet."""
    asked = {
        "happening": ask.happening,
        "claim": ask.claim,
        "source": ask.source,
        "origins": ask.origins,
        "age": ask.age,
        "stock_weeks": ask.stock_weeks,
        "list": ask.list_,
    }
    for key, value in asked.items():
        if value is not None and not value.model_dump(exclude_none=True):
            yield Complaint((key,), f"{key} says nothing; say what it asks for")
        if isinstance(value, AgeAsk) and _crossed(*_in_hours(value)):
            yield Complaint((key,), "at_least is longer than at_most: nothing can hold")
        if isinstance(value, ClaimAsk | BoundAsk) and _crossed(value.at_least, value.at_most):
            yield Complaint((key,), "at_least is larger than at_most: nothing can hold")
    if ask.origins and _crossed(ask.origins.at_least, ask.origins.at_most):
        yield Complaint(("origins",), "at_least is larger than at_most: nothing can hold")


def _in_hours(age: AgeAsk) -> tuple[int | None, int | None]:
    least, most = (hours(bound) if bound else None for bound in (age.at_least, age.at_most))
    return least, most


def _crossed(least: float | None, most: float | None) -> bool:
    return least is not None and most is not None and least > most


def _texts(ask: Selection) -> Iterator[Complaint]:
    for at, phrase in enumerate(ask.text or ()):
        if not literal(phrase):
            yield Complaint(("text", at), "a phrase without words would hold for everything")
        elif unseen := next((c for c in phrase if category(c) == "Cf"), ""):
            yield Complaint(("text", at), f"has the invisible character U+{ord(unseen):04X}; take it out")
    for at, expression in enumerate(ask.text_re or ()):
        try:
            pattern(expression)  # first as it stands: what is wrong with it is told in its own letters
            if user_pattern(expression).search(""):
                yield Complaint(("text_re", at), "this expression holds for an empty text, so for everything")
        except PatternError as error:
            yield Complaint(("text_re", at), f"not a regular expression of RE2: {error}")


def of_action(action: Action) -> Iterator[Complaint]:
    yield from _titles(action.title, ("title",))
    for language, text in action.title.items():
        for word in _placeholders(text):
            if word not in ("material", "supplier", "country"):
                yield Complaint(
                    ("title", language), unknown("placeholder", word, ("material", "supplier", "country"))
                )


def _placeholders(text: str) -> Iterator[str]:
    for piece in text.split("{")[1:]:
        yield piece.partition("}")[0]


def of_scoring(scoring: Scoring, rules: Collection[str]) -> Iterator[Complaint]:
    """Bands must stand in the order of severity, each from a higher score, the first from 0.

    A rule that counts with others and is no longer there is noted only: a rulebook may leave shipped rules out.
    """
    order = ("INFO", "LOW", "MEDIUM", "HIGH", "CRITICAL")
    ranks = [(order.index(band.severity), band.at_least) for band in scoring.bands]
    rising = all(a[0] < b[0] and a[1] < b[1] for a, b in pairwise(ranks))
    if not ranks or not rising or ranks[0][1] != 0:
        yield Complaint(("bands",), "bands must rise in severity and score and begin at_least: 0")
    for at, bound in enumerate(scoring.together):
        if bound.name in {other.name for other in scoring.together[:at]}:
            yield Complaint(("together", at, "name"), f'the name "{bound.name}" stands twice')
        for place, rule in enumerate(bound.rules):
            if rule not in rules:
                yield Complaint(("together", at, "rules", place), unknown("rule", rule, rules), note=True)


def of_profile(profile: Profile, words: Known) -> Iterator[Complaint]:
    """Compare every concept and country of a profile with the lexicon, and every id with the others of its kind."""
    for kind in ("materials", "suppliers", "sites", "routes", "audiences"):
        seen: set[str] = set()
        for at, line in enumerate(getattr(profile, kind)):
            if line.id in seen:
                yield Complaint((kind, at, "id"), f'the id "{line.id}" stands twice')
            seen.add(line.id)
    for loc, word, country in _profile_words(profile):
        allowed = words.countries if country else words.concepts
        if word not in allowed:
            yield Complaint(loc, _unknown("country" if country else "concept", word, allowed, words))
    for at, material in enumerate(profile.materials):
        if sum(material.shares.values()) > 1.005:
            yield Complaint(("materials", at, "shares"), "the shares add up to more than 1")


def _profile_words(profile: Profile) -> Iterator[tuple[Loc, str, bool]]:
    for at, material in enumerate(profile.materials):
        yield ("materials", at, "concept"), material.concept, False
        yield from ((("materials", at, "shares", iso), iso, True) for iso in material.shares)
    for at, supplier in enumerate(profile.suppliers):
        yield ("suppliers", at, "country"), supplier.country, True
        yield from (
            (("suppliers", at, "delivers", n), word, False) for n, word in enumerate(supplier.delivers)
        )
    for at, site in enumerate(profile.sites):
        yield ("sites", at, "country"), site.country, True
    for at, route in enumerate(profile.routes):
        yield from ((("routes", at, "via", n), word, False) for n, word in enumerate(route.via))
        yield from ((("routes", at, "materials", n), word, False) for n, word in enumerate(route.materials))
