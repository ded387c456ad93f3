"""Which actions are of one kind, where the kind decides who can act."""

import re

from monitor.core.happenings.once import MEASURES

OF_FIRMS = frozenset(
    {
        "buy_company",
        "sell_company",
        "insolvency",
        "layoffs",
        "halt_capacity",
        "open_capacity",
        "invest",
        "sign_agreement",
        "agreement_collapses",
        "accuse",
        "negotiate",
        "file_dispute",
        "strike",
        "order_arms",
    }
)
LAWS = frozenset(  # made by states alone
    {
        "impose_export_control",
        "ease_export_control",
        "impose_sanctions",
        "ease_sanctions",
        "raise_tariff",
        "cut_tariff",
        "ban_company",
        "nationalise",
    }
)
EASED = frozenset(
    {"ease_export_control", "ease_sanctions", "cut_tariff", "exempt"}
)  # what was imposed is given back
SANCTIONS = frozenset({"impose_sanctions", "ease_sanctions"})
MUTUAL = frozenset({"meet", "negotiate", "sign_agreement", "agreement_collapses"})
OWNED = frozenset(
    {
        "raise_tariff",
        "impose_sanctions",
        "attack_shipping",
        "retaliate",
        "military_move",
        "meet",
        "investigate",
    }
)
ATTACKS = frozenset({"military_move", "attack_shipping"})
SPOKEN = frozenset({"accuse", "threaten"})
TO_NOBODY = frozenset({"shortage", "accident", "price_rise", "price_fall", "attack_shipping"})
PRICES = frozenset({"price_rise", "price_fall"})
OF_STATES = MEASURES | {"ruling", "delay"}
OF_BUDGETS = frozenset({"invest", "stockpile", "order_arms", "ban_company"})
OF_ONE = frozenset({"insolvency", "layoffs"})  # the one firm a clause names is whose it is
OF_OWNERS = frozenset({"buy_company", "sell_company"})
GROUNDS = LAWS | OF_OWNERS  # of what others do: `protests over the export ban`
OF_WORKERS = frozenset({"strike"})
OF_DAYS = frozenset({"strike", "meet", "negotiate"})
OF_TIME = frozenset(
    {"raise_tariff", "cut_tariff", "ban_import", "open_capacity", "military_move"}
)  # need some until they are there
TO_BUILD = frozenset({"invest", "open_capacity", "layoffs"})  # a day to come beside them is theirs
ANNOUNCED = {
    "en": re.compile(r"\b(?:announc|unveil)\w*", re.IGNORECASE),
    "fr": re.compile(r"\b(?:annonc|officialis|dévoil)\w*", re.IGNORECASE),
    "es": re.compile(r"\banunci\w*", re.IGNORECASE),
}
