"""A selection that did not hold + the story -> how near it was: the figure, the role or the words that were not there.

Walked in Python for the one story that somebody asks about; whether a selection holds is decided by the columns alone.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime

from monitor.core.rules.atoms import NOT_SAID_TO_BE
from monitor.core.rules.facts import flags_of, mentioned, scores_of, since
from monitor.core.rules.terms import Terms
from monitor.core.selection import HappeningAsk, Selection, hours
from monitor.domain import Claim, Happening, Story

_MOST = 5


class Misses:
    """Says for each key of a selection how near it was. THRESHOLDS are the labels' own, where they are known."""

    def __init__(self, terms: Terms, now: datetime, thresholds: Mapping[str, float] | None = None) -> None:
        self._terms = terms
        self._now = now
        self._thresholds = thresholds or {}
        self._keys: dict[str, Callable[[Selection, Story], str]] = {
            "label": self._label,
            "concept": lambda ask, story: self._named("concept", ask.concept, None, story),
            "country": lambda ask, story: self._named("country", ask.country, ask.role, story),
            "organisation": lambda ask, story: self._named("organisation", ask.organisation, ask.role, story),
            "happening": self._happening,
            "claim": self._claim,
            "text": lambda ask, _: f"none of the words stands there: {_some(ask.text)}",
            "text_re": lambda ask, _: f"the expression is not met: {_some(ask.text_re)}",
            "source": self._source,
            "status": lambda ask, story: (
                f"the status is {story.verification.status.value}, asked is {_some(ask.status)}"
            ),
            "origins": self._origins,
            "flag": self._flag,
            "language": lambda _, story: f"the languages are {_some(story.languages)}",
            "age": self._age,
            "profile": self._profile,
            "list_": lambda _ask, _story: "no change of such an official list is told as done",
            "match": lambda _ask, _story: "no such supplier's name stands there",
        }

    def of(self, ask: Selection, story: Story) -> str:
        """Return what was missing, a piece a key that is asked; keys that held are told as well where they stand beside."""
        asked = [miss for key, miss in self._keys.items() if getattr(ask, key) is not None]
        return "; ".join(filter(None, (miss(ask, story) for miss in asked)))

    def _label(self, ask: Selection, story: Story) -> str:
        scores = scores_of(story)
        best = {label: scores[f"p.{label}"] for label in ask.label or ()}
        ranked = sorted(best, key=lambda label: self._least(label, ask) - best[label])
        return ", ".join(
            f"label {label} {_below(best[label], self._least(label, ask))}" for label in ranked[:2]
        )

    def _least(self, label: str, ask: Selection) -> float:
        return self._thresholds.get(label, 0.5) if ask.at_least is None else ask.at_least

    def _named(self, kind: str, words: Sequence[str] | None, role: str | None, story: Story) -> str:
        wanted = self._below(words or ())
        there = {id_ for member in story.members for id_ in mentioned(member.reading)}
        if role in (None, "any"):
            return f"no {kind} {_some(words)}; named are {_some(sorted(there)) or 'none'}"
        if not any(self._same(id_, wanted) for id_ in there):
            return f"no {kind} {_some(words)} as {role}: not named at all"
        acts = [f"{h.action} by {_some(h.actor) or 'nobody named'}" for h in _happenings(story)]
        return (
            f"no {kind} {_some(words)} as {role}: named, but what is read is {_some(acts) or 'no happening'}"
        )

    def _below(self, words: Iterable[str]) -> frozenset[str]:
        return frozenset().union(*(self._terms.below(word) for word in words))

    def _same(self, id_: str, ids: frozenset[str]) -> bool:
        return id_ in ids or bool(self._terms.country(id_) & ids)

    def _happening(self, ask: Selection, story: Story) -> str:
        wanted = ask.happening or HappeningAsk()
        near = [(list(self._lacks(wanted, one)), one) for one in _happenings(story)]
        if not near:
            return f"no happening {_some(wanted.action) or 'of that kind'}; none is read"
        lacks, one = min(near, key=lambda pair: (any(p.startswith("not ") for p in pair[0]), len(pair[0])))
        return f"nearest happening {one.action}: {', '.join(lacks)}"

    def _lacks(self, wanted: HappeningAsk, one: Happening) -> Iterator[str]:
        if wanted.action and one.action not in self._below(wanted.action) | set(wanted.action):
            yield f"not {_some(wanted.action)}"
        said = [str(modality) for modality in wanted.modality or ()]
        if said and one.modality not in said:
            yield f"said as {one.modality}, asked is {_some(said)}"
        if not said and one.modality in NOT_SAID_TO_BE:
            yield f"only {one.modality}"
        for role in ("actor", "object", "counterpart"):
            words, there = getattr(wanted, role), getattr(one, role)
            if words and not any(self._same(id_, self._below(words)) for id_ in there):
                yield f"{role} is {_some(there) or 'not read'}, asked is {_some(words)}"

    def _claim(self, ask: Selection, story: Story) -> str:
        wanted = ask.claim
        every = [claim for member in story.members for claim in member.reading.claims]
        alike = [c for c in every if wanted and (not wanted.unit or c.unit in wanted.unit)]
        figures = [_figure(claim) for claim in alike]
        bound = f"at least {wanted.at_least:g}" if wanted and wanted.at_least is not None else "such a figure"
        return f"no claim of {bound}; read are {_some(figures) or 'none'}"

    def _source(self, _ask: Selection, story: Story) -> str:
        there = {f"{m.entry.source_id} ({m.kind}, {m.entry.reliability})" for m in story.members}
        return f"the sources are {_some(sorted(there))}"

    def _origins(self, ask: Selection, story: Story) -> str:
        count, wanted = len(story.verification.origins), ask.origins
        least = wanted.at_least if wanted else None
        return f"origins {count} < {least}" if least is not None and count < least else f"origins {count}"

    def _flag(self, ask: Selection, story: Story) -> str:
        return f"no flag {_some(ask.flag)}; flags are {_some(sorted(flags_of(story))) or 'none'}"

    def _age(self, ask: Selection, story: Story) -> str:
        old = (self._now - since(story)).total_seconds() / 3600
        most = hours(ask.age.at_most) if ask.age and ask.age.at_most else None
        least = hours(ask.age.at_least) if ask.age and ask.age.at_least else None
        bound = f" > {most} h" if most is not None and old > most else f" < {least} h" if least else ""
        return f"first reported {old:.0f} h ago{bound}"

    def _profile(self, ask: Selection, story: Story) -> str:
        materials = sorted({id_ for member in story.members for id_ in member.reading.materials})
        lines = " or ".join(ask.profile or ())
        return f"no {lines} of the profile is touched; materials named are {_some(materials) or 'none'}"


def _below(value: float, least: float) -> str:
    """Return both with as many figures as it takes to see that one is less."""
    places = next(
        places for places in (2, 3, 6) if places == 6 or f"{value:.{places}f}" != f"{least:.{places}f}"
    )
    return f"{value:.{places}f} < {least:.{places}f}"


def _happenings(story: Story) -> Iterator[Happening]:
    return (happening for member in story.members for happening in member.reading.happenings)


def _figure(claim: Claim) -> str:
    value = "no figure" if claim.value is None else f"{claim.value:g}"
    return " ".join(filter(None, (claim.indicator, value, claim.unit)))


def _some(words: Iterable[object] | None) -> str:
    every = [str(word) for word in words or ()]
    return " | ".join(every[:_MOST]) + (f" … +{len(every) - _MOST}" if len(every) > _MOST else "")
