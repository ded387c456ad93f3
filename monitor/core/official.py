"""The name of an outlet + the lexicon -> whether a state or a body of states speaks there itself."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from monitor.core.flat import flat
from monitor.core.lexicon import Lexicon
from monitor.core.organ_words import ORGANS, PAPERS
from monitor.domain import Member

_ROLES = frozenset(
    ("government", "ministry", "parliament", "military", "central_bank", "state_body", "body", "court")
)
_OF_WHOLE = 0.7  # share of the outlet's name that the organisation's name must be
_ORGAN = re.compile(ORGANS, re.IGNORECASE)
_PAPER = re.compile(PAPERS, re.IGNORECASE)
_SHORT_FORM = re.compile(r" ?[(（][^()（）]{1,20}[)）]$")
_LONGEST = 120  # signs of a name


def official(outlet: str, lexicon: Lexicon) -> bool:
    """Tell whether OUTLET is the name of an organ of a state: `Ministry of Commerce`, `METI`, `European Commission`.

    Known by the lexicon, or by the form of its name: `Department of Trade, Industry and Competition`. A paper that has such
    a name within its own (`Commission Watch`) is none.
    """
    return _formed(outlet) or _known(outlet, lexicon)


@lru_cache(maxsize=4096)
def _formed(outlet: str) -> bool:
    name = _SHORT_FORM.sub("", flat(outlet).strip())
    return len(name) <= _LONGEST and _ORGAN.fullmatch(name) is not None and _PAPER.search(name) is None


def _known(outlet: str, lexicon: Lexicon) -> bool:
    for hit in lexicon.find(outlet, ""):
        concept = lexicon.get(hit.concept)
        whole = hit.end - hit.start >= _OF_WHOLE * len(outlet.strip())
        speaks = concept is not None and concept.codes.get("role") in _ROLES
        if speaks and hit.kind == "organisation" and whole and not hit.metonym:
            return True
    return False


def graded(members: Sequence[Member], lexicon: Lexicon) -> list[Member]:
    """Return MEMBERS, of which those that an organ of a state published itself are of kind official."""
    outlets = {member.entry.outlet for member in members if member.kind != "official"}
    organs = {outlet for outlet in outlets if official(outlet, lexicon)}
    return [
        replace(member, kind="official")
        if member.kind != "official" and member.entry.outlet in organs
        else member
        for member in members
    ]
