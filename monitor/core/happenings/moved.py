"""A headline on a share price -> what is told of the firm behind it: `VW-Aktie tiefer: VW überholt Tesla`."""

import re
from collections.abc import Sequence

from monitor.core.flat import Segment
from monitor.core.happenings.free import part_of_word
from monitor.core.happenings.otherwise import otherwise
from monitor.core.happenings.party import Party
from monitor.domain.understand import Happening

_LED = re.compile(r"(?:[A-ZÄÖÜÀ-Þ][\w-]* )?")  # `NASDAQ-Riese Tesla`
_NAMED = re.compile(r"[A-ZÄÖÜ][\w&.]{2,}(?: [A-ZÄÖÜ][\w&.]+){0,2}(?= [a-zäöüß])")


def of_moved(
    text: str, language: str, parts: Sequence[Segment], begins: int, parties: Sequence[Party]
) -> list[Happening]:
    """What the next part of the headline, from BEGINS on, tells of a firm it starts with."""
    part = parts[1] if len(parts) > 1 else None
    asks = part is not None and "?" in text[part.start : part.end + 2]
    if part is None or asks or part.sentence or part.start < begins:
        return []
    near = [party for party in parties if part.holds(party.start, party.end)]
    firm = _first(text, part, near) or _again(text, parts[0], part)
    told = otherwise(text, language, part, near if firm in near else [firm]) if firm else None
    return [told] if told and firm and set(firm.ids) & set(told.actor) else []


def _first(text: str, part: Segment, near: Sequence[Party]) -> Party | None:
    first = near[0] if near else None
    if first is None or not first.private or part_of_word(text, first):
        return None
    return first if _LED.fullmatch(text, part.start, first.start) else None


def _again(text: str, price: Segment, part: Segment) -> Party | None:
    """A name no lexicon knows, told before as that of the share: `SGL Carbon-Aktie ...: SGL Carbon ...`."""
    name = _NAMED.match(text, part.start)
    known = name and re.search(rf"\b{re.escape(name[0])}[ -]", text[price.start : price.end])
    return Party(*name.span(), (name[0],), private=True) if name and known else None
