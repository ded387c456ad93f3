"""A story -> whether nothing but a chance, talks or prices is what its entries report, or no more than a question, a
denial or what may be.

An entry reports what its headline tells, and what its text adds is background (the controls of last year in a report
on a new mine). Where the headline tells nothing, all of the text counts: a flood that delays a mine is no chance. But a
text that reads as most pressing is not calm for what stands in its background only.
"""

from collections import Counter
from collections.abc import Iterable, Sequence

from monitor.core.rules.asking import only_asks
from monitor.domain import Happening, Member, Modality, Story

CHANCE, TALKS, PRICES = "chance_only", "talks_only", "prices_only"
QUESTION, DENIAL, POSSIBLE = "question_only", "denied_only", "possible_only"
ABOUT = (CHANCE, TALKS, PRICES, QUESTION, DENIAL, POSSIBLE)
_LEAD = 200  # signs behind the headline in which a text says what is new
_PRESSING = 0.7  # of such texts three in four were called urgent by people
_UNSAID = frozenset({Modality.DENIED, Modality.ASKED})
_REAL = frozenset({Modality.ASSERTED, Modality.PLANNED, Modality.THREATENED})
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
    """Return the one of ABOUT that more than half of the entries report, and no harm; else nothing."""
    counted = Counter(map(_reported, story.members))
    return frozenset(what for what in ABOUT if 2 * counted[what] > len(story.members))


def _reported(member: Member) -> str:
    read, title = member.reading.happenings, member.entry.title
    headline = [h for h in read if h.start < len(title)]
    told = [h for h in headline if h.modality not in _UNSAID]
    if only_asks(title, [h.start for h in told]):
        return "" if _goes_on_with_harm(member) else QUESTION
    if told:
        return _sort(told) or _unreal(headline)
    if unreal := _unreal(headline):
        return "" if _goes_on_with_harm(member) else unreal
    if member.reading.urgent >= _PRESSING:
        return ""
    return _sort(h for h in read if h.modality not in _UNSAID)


def _goes_on_with_harm(member: Member) -> bool:
    """Return whether the first words behind the headline tell as done what it asks or denies."""
    end = len(member.entry.title)
    return any(
        h.action in _HARM and h.modality is Modality.ASSERTED and end < h.start < end + _LEAD
        for h in member.reading.happenings
    )


def _unreal(headline: Sequence[Happening]) -> str:
    """Return DENIAL where all harm that is told is denied, POSSIBLE where it only may come and nothing else is told."""
    harm = {happening.modality for happening in headline if happening.action in _HARM}
    if not harm or harm & _REAL:
        return ""
    if harm == {Modality.DENIED}:
        return DENIAL
    return "" if any(happening.modality in _REAL for happening in headline) else POSSIBLE


def _sort(told: Iterable[Happening]) -> str:
    actions = {happening.action for happening in told}
    if actions & _HARM:
        return ""
    return next((what for what, known in _CALM.items() if actions & known), "")
