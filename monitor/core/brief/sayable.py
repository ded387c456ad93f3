"""A happening -> whether it can be put into a sentence at all: who acts, can they act so, and is there enough to say."""

from monitor.core.brief.nouns import Names, is_private, role
from monitor.core.brief.words import actions, faces, faces_licence, plain_acts
from monitor.domain import Happening, Modality

TOLD = frozenset(
    {*actions.EN, *faces.EN, *faces_licence.EN, *plain_acts.EN}
)  # acts that have words of their own
COMPANY_ACTS = frozenset(
    {
        "buy_company",
        "take_over",
        "sell_company",
        "invest",
        "insolvency",
        "layoffs",
        "open_capacity",
        "strike",
        "accident",
        "halt_capacity",
    }
    | (plain_acts.PLAIN - {"drop_plan"})
)
STATE_ACTS = frozenset({
    "impose_export_control", "ease_export_control", "impose_sanctions", "ease_sanctions", "raise_tariff", "cut_tariff", "ban_import",
    "retaliate", "ruling", "extend", "exempt", "ban_company", "military_move", "order_arms", "nationalise",
})  # fmt: skip
_SPOKEN = frozenset({"accuse", "threaten", "investigate", "file_dispute", "retaliate"})
_OF_TWO = frozenset({"sign_agreement", "meet"})
# What happens somewhere: the country beside it is where, and no partner.
LOCATED = frozenset({
    "open_capacity", "halt_capacity", "invest", "insolvency", "layoffs", "strike", "strike_at", "accident", "shortage", "price_rise", "price_fall", "delay_project",
    "close_capacity", "cut_guidance", "leave_business", "cut_output", "halt_output", "resume_output", "resume_work", "expand_capacity", "force_majeure",
})  # fmt: skip
_PRIVATE_ONLY = ("company", "union", "media", "agency", "business_leader")
_NO_MAKERS = ("body", "alliance", "ministry", "government", "parliament", "court", "armed_group")
_NO_OWNERS = ("union", "agency", "media", "institute", "exchange", "court")


def sayable(happening: Happening, names: Names) -> bool:
    """Say whether it can be put into a sentence: there are words, somebody acts, and can act so; a state buys no company."""
    if happening.action not in TOLD or not happening.actor:
        return False
    states = any(len(id) == 2 for id in happening.actor)
    private = any(is_private(id, names) for id in happening.actor)
    parties = (*happening.actor, *happening.counterpart)
    organs = {c.country for id in parties if (c := names.concepts.get(id)) and c.kind == "organisation"}
    both = {*parties} - organs
    boycotted = happening.modality is Modality.DENIED or not all(len(id) == 2 for id in both)
    if happening.action == "meet" and boycotted:
        return False
    if happening.action == "ruling" and not all(
        role(id, names) == "court" for id in acting(happening, names)
    ):
        return False  # others speak of one
    if happening.modality in (Modality.DENIED, Modality.ASKED) and happening.action in _SPOKEN:
        return False
    if happening.action == "threaten" and not happening.counterpart:
        return False  # *warn that mining is threatening their lives*
    if any(seems(happening, names) for seems in (_looks_like_one, _arms_of_none, _of_one_firm)):
        return False
    if happening.action in _OF_TWO and len(both) < 2:
        return False  # *the agreement* that a sentence speaks of is no signing
    return not (states and happening.action in COMPANY_ACTS) and not (
        private and happening.action in STATE_ACTS
    )


def _arms_of_none(happening: Happening, names: Names) -> bool:
    """Say whether arms are ordered by an alliance, which buys none: *a row over the AUKUS submarine deal*."""
    roles = {role(id, names) for id in happening.actor if len(id) > len("US")}
    return happening.action == "order_arms" and "alliance" in roles


def _of_one_firm(happening: Happening, names: Names) -> bool:
    """Say whether it is only that less is delivered to a firm: no exports are controlled by that."""
    alone = happening.action == "impose_export_control" and not happening.object and happening.counterpart
    return bool(alone) and all(is_private(id, names) for id in happening.counterpart)


def _looks_like_one(happening: Happening, names: Names) -> bool:
    """Say whether who acts only seems to: a firm that looks into a damage, a union that closes works, a storm that threatens."""
    roles = {role(id, names) for id in happening.actor}
    if happening.action == "investigate":
        known = all(len(id) == len("US") or id in names.concepts for id in happening.actor)
        return not known or bool(roles & set(_PRIVATE_ONLY))
    if happening.action in ("halt_capacity", "cut_output") and roles & set(_NO_MAKERS):
        return True  # *the UN halts aid*
    return happening.action in COMPANY_ACTS - {"strike"} and bool(roles & set(_NO_OWNERS))


def acting(happening: Happening, names: Names) -> tuple[str, ...]:
    """Name a state's organ rather than the state beside it."""
    countries = {
        c.country for id in happening.actor if (c := names.concepts.get(id)) and c.kind == "organisation"
    }
    return tuple(id for id in happening.actor if id not in countries)[:3]
