"""A text cut into parts, with its parties, moments and hits in order -> what stands around a part: its sentence, topic and subject."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from datetime import datetime

from monitor.core.dates import Moment
from monitor.core.flat import Segment, segments
from monitor.core.happenings.actors import CJK
from monitor.core.happenings.actors_cjk import without_branches
from monitor.core.happenings.answering import answered, strikes_back
from monitor.core.happenings.cue import Role
from monitor.core.happenings.free import first_subject, first_topic, part_of_word
from monitor.core.happenings.party import Party, joined, parties
from monitor.core.happenings.reckoners import without_reckoners
from monitor.core.happenings.spotted import Found
from monitor.core.happenings.suited import at_somebody
from monitor.core.happenings.where import frames, only_where
from monitor.core.happenings.written import ids_of, is_dateline
from monitor.core.lexicon import Lexicon
from monitor.domain.understand import ConceptHit

_TOPIC = {False: 32, True: 8}  # signs of a topic before a colon
_GOES_ON = re.compile(
    r"[ |]*(?:(?:and|und|et|y|e|but|aber|mais|pero) )?[a-zß-ÿ]"
)  # no capital, so no subject of its own


class Setting:
    """One text with its parties, moments and hits in order."""

    def __init__(
        self,
        text: str,
        language: str,
        hits: Sequence[ConceptHit],
        lexicon: Lexicon,
        times: Sequence[Moment],
        published: datetime | None,
    ) -> None:
        self.published = published
        self.text = text
        self.language = language
        self.parts = segments(text, language)
        self.hits = sorted(hits, key=lambda hit: hit.start)
        self._at = [hit.start for hit in self.hits]
        self.parties = without_reckoners(text, language, without_branches(text, parties(hits, lexicon)))
        self._party_at = [party.start for party in self.parties]
        self.times = times

    def near(self, clause: tuple[int, int]) -> list[Party]:
        return self.parties[bisect_left(self._party_at, clause[0]) : bisect_left(self._party_at, clause[1])]

    def around(self, part: Segment) -> list[Segment]:
        return [other for other in self.parts if other.sentence == part.sentence]

    def sentence(self, part: Segment) -> tuple[int, int]:
        around = self.around(part)
        return around[0].start, around[-1].end

    def whole(self, part: Segment) -> Segment:
        return next(whole for whole in self.parts if whole.holds(part.start, part.end))

    def carried(self, part: Segment, cue: Found, ahead: Segment | None) -> tuple[str, ...]:
        """`Moscow objects - and announces reprisals`: a clause that begins with its verb has the subject of the one before."""
        at = self.parts.index(self.whole(part))
        before = ahead or (self.parts[at - 1] if at else None)
        if before is None or before.sentence != part.sentence or cue.role is Role.NOUN:
            return ()
        if self.language in CJK:
            return ids_of(first_topic(self.text, self.near((before.start, before.end)))) if ahead else ()
        if not _GOES_ON.match(self.text, part.start) or frames(self.text, before.start, before.end):
            return ()
        return ids_of(first_subject(self.text, self.language, self.near((before.start, before.end))))

    def subject(self, part: Segment) -> tuple[str, ...]:
        """Who a headline says something of behind its topic: `Export ban on gallium: China ...`."""
        said = [party for party in self.parties if part.start <= party.start <= part.start + 2]
        return said[0].ids if said and not part_of_word(self.text, said[0]) else ()

    def _alone(self, part: Segment) -> tuple[str, ...]:
        listed = self.text.startswith(("...", "…"), part.end)  # `Yemen, Sudan... What to know`
        if listed or is_dateline(self.text[part.start : part.end], headline=not part.sentence):
            return ()
        said = [party for party in self.parties if part.holds(party.start, party.end)]
        short = part.end - part.start <= _TOPIC[self.language in CJK]
        if not said or not short or said[0].start - part.start > 2 or part_of_word(self.text, said[0]):
            return ()
        row = joined(self.text, said[0], said)  # `Bahn und GDL: ...`
        return ids_of(row) if len(row) == len(said) else ()

    def beside(self, part: Segment, cue: Found) -> tuple[str, ...]:
        """The one a headline names before its colon (`Thyssenkrupp: ...`) or behind its dash (`...―米`).

        Who speaks behind the topic of an attack did not lead it: `Angriff auf Israel: Baerbock ruft ...`.
        """
        around = self.around(part)
        at = around.index(part)
        ahead = self._alone(around[at - 1]) if at and not self._only_where(around[at - 1], part, cue) else ()
        if ahead or at + 1 >= len(around) or at_somebody(cue, self.text, part.end):
            return ahead
        # `New sanctions: Kyiv welcomes ...`: who only answers what stands before the colon did not do it
        behind = (around[at + 1].start, around[at + 1].end)
        if answered(self.text, self.language, *behind) or strikes_back(self.text, cue.action, behind):
            return ()
        return self._alone(around[at + 1]) or self.subject(around[at + 1])

    def _only_where(self, topic: Segment, part: Segment, cue: Found) -> bool:
        """Say whether the country before the colon only tells where it is that others do it."""
        land = any(hit.kind == "country" and topic.holds(hit.start, hit.end) for hit in self.hits)
        return land and only_where(
            self.text, self.language, (part.start, part.end), cue.start, cue.role, cue.action
        )
