"""A small world for the tests of rules: a lexicon by hand, and short ways to a story, a rule, a rulebook."""

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from monitor.core.lexicon import Lexicon
from monitor.core.rulebook import Action, Profile, Rule, Rulebook, Scoring
from monitor.domain import (
    LABELS,
    Claim,
    Concept,
    Entry,
    Happening,
    LabelScore,
    Member,
    Modality,
    Reading,
    Status,
    Story,
    Verification,
)

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)


def concept(id_: str, kind: str, *broader: str, **codes: str) -> Concept:
    country = codes.pop("country", None)
    return Concept(id_, kind, {"en": (id_.replace("_", " "),)}, codes=codes, broader=broader, country=country)


LEXICON = Lexicon(
    [
        concept("critical_minerals", "material"),
        concept("rare_earths", "material", "critical_minerals"),
        concept("heavy_rare_earths", "material", "rare_earths"),
        concept("dysprosium", "material", "heavy_rare_earths"),
        concept("neodymium", "material", "rare_earths"),
        concept("cobalt", "material", "critical_minerals"),
        concept("cn", "country", iso="CN"),
        concept("us", "country", iso="US"),
        concept("jp", "country", iso="JP"),
        concept("mofcom", "organisation", country="CN", role="ministry"),
        concept("acme", "organisation", country="US"),
        concept("impose_export_control", "action"),
        concept("raise_tariff", "action"),
        concept("impose_sanctions", "action"),
        concept("ease_sanctions", "action"),
        concept("sdn_list", "instrument", list="us_ofac_sdn"),
        concept("control_list", "instrument", list="cn_control_list"),
        concept("strike", "action"),
        concept("tariff_rate", "indicator"),
        concept("export_volume", "indicator"),
        concept("strait_of_malacca", "place"),
    ]
)

PROFILE = Profile.model_validate_json(
    json.dumps(
        {
            "company": {"en": "Motors"},
            "materials": [
                {
                    "id": "dysprosium",
                    "concept": "dysprosium",
                    "shares": {"CN": 0.9, "US": 0.1},
                    "sourcing": "sole",
                    "stock_weeks": 6,
                    "owner": "purchasing",
                },
                {"id": "cobalt", "concept": "cobalt", "shares": {"US": 1}, "stock_weeks": 20},
            ],
            "suppliers": [
                {
                    "id": "borealis",
                    "name": "Boréalis Aimants",
                    "aliases": [{"name": "BA Magnets"}, {"name": "Nord", "strength": "weak"}],
                    "country": "JP",
                }
            ],
            "sites": [{"id": "works", "name": "Werk Ost", "country": "JP"}],
            "routes": [{"id": "sea", "name": "Sea route", "via": ["strait_of_malacca"]}],
        }
    )
)
SCORING = Scoring.model_validate_json(
    json.dumps(
        {
            "bands": [
                {"severity": "INFO", "at_least": 0},
                {"severity": "LOW", "at_least": 20},
                {"severity": "MEDIUM", "at_least": 40},
                {"severity": "HIGH", "at_least": 60},
                {"severity": "CRITICAL", "at_least": 80},
            ]
        }
    )
)
ACTIONS = {
    id_: Action(id=id_, title={"en": f"Do {id_}"}, due_in=days, owner="office")
    for id_, days in (("check", 7), ("watch", 30))
}


def rule(when: Mapping[str, Any], condition: str = "all of them", **given: Any) -> Rule:
    said = {"id": "a-rule", "title": {"en": "A rule"}, "status": "stable", "points": 10, **given}
    return Rule.model_validate_json(json.dumps({**said, "when": when, "condition": condition}))


def rulebook(*rules: Rule) -> Rulebook:
    return Rulebook(rules=rules, actions=ACTIONS, scoring=SCORING, profile=PROFILE, version="v1")


def label(name: str, probability: float) -> LabelScore:
    return LabelScore(name, probability, probability >= 0.5)


def happening(
    action: str, *, modality: Modality = Modality.ASSERTED, date: str | None = None, **roles: Any
) -> Happening:
    return Happening(action, 0, 4, modality=modality, date=date, **roles)


def claim(
    value: float | None, *, high: float | None = None, unit: str = "percent", indicator: str | None = None
) -> Claim:
    return Claim(0, 4, value, unit=unit, high=high, indicator=indicator)


def member(
    text: str = "Some words",
    *,
    id_: int = 1,
    concepts: Sequence[str] = (),
    labels: Mapping[str, float] | None = None,
    hours_old: float = 1,
    entry: Mapping[str, Any] | None = None,
    kind: str = "media",
    country: str | None = None,
    **reading: Any,
) -> Member:
    when = NOW - timedelta(hours=hours_old)
    said: dict[str, Any] = {
        "source_id": "wire",
        "key": str(id_),
        "retrieved_at": when,
        "first_seen": when,
        **(entry or {}),
    }
    given = tuple(label(name, (labels or {}).get(name, 0.0)) for name in LABELS)
    pressing = label("urgent", (labels or {}).get("urgent", 0.0))
    urgency = {"urgent": pressing.probability, "is_urgent": pressing.holds}
    plain = {"language": "en", "labels": given, "materials": tuple(concepts), "model": "m1"}
    read = Reading(**(plain | urgency | reading))
    return Member(Entry(title=text, id=id_, published=when, **said), read, kind=kind, country=country)


def story(*members: Member, status: Status = Status.UNVERIFIED, **verification: Any) -> Story:
    return Story(7, members or (member(),), Verification(status=status, **verification))
