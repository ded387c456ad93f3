"""A measure whose headline names nobody who acts -> that of the organ the text below begins with."""

from collections.abc import Sequence
from dataclasses import replace

from monitor.core.flat import Segment
from monitor.core.happenings.collectives import letterhead
from monitor.core.happenings.kinds import OF_STATES
from monitor.core.happenings.party import Party
from monitor.domain.understand import Happening


def signed(
    text: str, parts: Sequence[Segment], parties: Sequence[Party], found: Sequence[Happening], head: int
) -> list[Happening]:
    """What is FOUND, with that organ as the one who acts in a headline, which ends at HEAD, that names none."""
    below = [part for part in parts if part.sentence]
    organ = letterhead(text, below[0].start, parties) if below else None
    above = [party for party in parties if party.start < head]
    if organ is None or any(set(organ.ids) & set(p.ids) or _begins(text, parts, p) for p in above):
        return list(found)
    return [
        replace(one, actor=organ.ids) if one.start < head and one.action in OF_STATES else one
        for one in found
    ]


def _begins(text: str, parts: Sequence[Segment], party: Party) -> bool:
    """Is it the subject at the start of a part, not merely an owner?"""
    starts = any(party.start - 4 <= part.start <= party.start for part in parts)
    return starts and text[party.end : party.end + 1] not in ("'", "-")
