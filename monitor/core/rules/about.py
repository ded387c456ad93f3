"""A story -> whether nothing but a chance, talks or prices is what its entries report.

An entry reports what its headline tells, and what its text adds is background (the controls of last year in a report
on a new mine). Where the headline tells nothing, all of the text counts: a flood that delays a mine is no chance. But a
text that reads as most pressing is not calm for what stands in its background only.
"""

from collections import Counter
from collections.abc import Iterable

from monitor.domain import Happening, Member, Modality, Story

CHANCE, TALKS, PRICES = "chance_only", "talks_only", "prices_only"
_PRESSING = 0.7  # of such texts three in four were called urgent by people
_UNSAID = frozenset({Modality.DENIED, Modality.ASKED})
_CHANCES = frozenset(
    {
        *("sign_agreement", "cooperate", "diversify", "open_capacity", "invest", "license_issued"),
        *("ease_export_control", "ease_sanctions", "cut_tariff", "exempt"),
    }
)
_CALM = {
    CHANCE: _CHANCES,
    TALKS: frozenset({"negotiate", "meet"}),
    PRICES: frozenset({"price_rise", "price_fall"}),
}  # the first that one of the actions belongs to
_HARM = frozenset(
    {
        *(
            "impose_export_control",
            "impose_sanctions",
            "raise_tariff",
            "ban_import",
            "ban_company",
            "retaliate",
        ),
        *(
            "threaten",
            "agreement_collapses",
            "nationalise",
            "halt_capacity",
            "shortage",
            "strike",
            "accident",
        ),
        *("attack_shipping", "blockade_or_closure", "cyber_attack", "insolvency", "layoffs", "military_move"),
        *("forced_labour", "smuggle", "recall"),
    }
)


def about(story: Story) -> frozenset[str]:
    """Return CHANCE, TALKS or PRICES where more than half of the entries report that and no harm; else nothing."""
    counted = Counter(map(_reported, story.members))
    return frozenset(what for what in _CALM if 2 * counted[what] > len(story.members))


def _reported(member: Member) -> str:
    told = [h for h in member.reading.happenings if h.modality not in _UNSAID]
    headline = [h for h in told if h.start < len(member.entry.title)]
    if not headline and member.reading.urgent >= _PRESSING:
        return ""
    return _sort(headline or told)


def _sort(told: Iterable[Happening]) -> str:
    actions = {happening.action for happening in told}
    if actions & _HARM:
        return ""
    return next((what for what, known in _CALM.items() if actions & known), "")
