"""The name of an outlet + the lexicon -> whether a state or a body of states speaks there itself."""

from collections.abc import Sequence
from dataclasses import replace

from monitor.core.lexicon import Lexicon
from monitor.domain import Member

_ROLES = frozenset(
    ("government", "ministry", "parliament", "military", "central_bank", "state_body", "body", "court")
)
_OF_WHOLE = 0.7  # share of the outlet's name that the organisation's name must be


def official(outlet: str, lexicon: Lexicon) -> bool:
    """Tell whether OUTLET is the name of an organ of a state: `Ministry of Commerce`, `METI`, `European Commission`.

    A paper that has such a name within its own (`Commission Watch`) is none.
    """
    for hit in lexicon.find(outlet, ""):
        concept = lexicon.get(hit.concept)
        whole = hit.end - hit.start >= _OF_WHOLE * len(outlet.strip())
        speaks = concept is not None and concept.codes.get("role") in _ROLES
        if speaks and hit.kind == "organisation" and whole and not hit.metonym:
            return True
    return False


def graded(members: Sequence[Member], lexicon: Lexicon) -> list[Member]:
    """Return MEMBERS, of which those that an organ of a state published itself are of kind official."""
    return [
        replace(member, kind="official")
        if member.kind != "official" and official(member.entry.outlet, lexicon)
        else member
        for member in members
    ]
