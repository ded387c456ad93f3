"""What was read of the head of a text -> the signs that labels are read from, by name; no model has a part in it."""

from collections.abc import Iterator, Sequence

from monitor.core.grams import LIMIT
from monitor.core.lexicon import Lexicon
from monitor.domain.understand import Claim, ConceptHit, Happening

_MOST = 3  # more states or actions than these say nothing more


def signs(
    hits: Sequence[ConceptHit], done: Sequence[Happening], claims: Sequence[Claim], lexicon: Lexicon
) -> frozenset[str]:
    """Return the concepts that the head of a text names, broader ones included, the actions it tells, each as
    ACTION:MODALITY (a ban that is denied is another sign than one that is imposed) and with who acts on whom and
    on what, the kinds of what it names, the units and indicators it counts in."""
    near = [hit for hit in hits if hit.start < LIMIT]
    told = [one for one in done if one.start < LIMIT]
    names = {hit.concept for hit in near}
    return frozenset(
        names.union(
            *(lexicon.broader(name) for name in names),
            _kinds(near, lexicon),
            *(_of_action(one, lexicon) for one in told),
            *({f"unit:{one.unit}", f"of:{one.indicator}"} for one in claims if one.start < LIMIT),
        )
    )


def _of_action(one: Happening, lexicon: Lexicon) -> Iterator[str]:
    yield f"{one.action}:{one.modality.value}"
    yield from (f"{actor}>{one.action}" for actor in one.actor)
    yield from (f"{one.action}>{above}" for name in one.object for above in lexicon.broader(name))
    yield from (f"{one.action}>>{other}" for other in one.counterpart)


def _kinds(hits: Sequence[ConceptHit], lexicon: Lexicon) -> Iterator[str]:
    """Tell what kinds of things are named, and how many states."""
    yield from (f"kind:{kind}" for kind in {hit.kind for hit in hits})
    states = {lexicon.nation(hit.concept) for hit in hits} - {None}
    yield f"states:{min(len(states), _MOST)}"
