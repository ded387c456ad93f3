"""Clauses, cues and hits -> happenings."""

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from datetime import datetime

from monitor.core.dates import moments
from monitor.core.flat import Segment, flat, headline_end
from monitor.core.happenings.actors import CJK, split
from monitor.core.happenings.ahead import nearest_day, to_come
from monitor.core.happenings.answering import anothers
from monitor.core.happenings.bans import without_bans
from monitor.core.happenings.beside import apart, going_on
from monitor.core.happenings.cue import Role
from monitor.core.happenings.firms import is_no_firm, unknown_name
from monitor.core.happenings.free import struck, suffers
from monitor.core.happenings.grounds import beside_grounds
from monitor.core.happenings.joints import statements
from monitor.core.happenings.kinds import (
    LAWS,
    MUTUAL,
    OF_FIRMS,
    OF_WORKERS,
    OWNED,
    PRICES,
    SANCTIONS,
    SPOKEN,
)
from monitor.core.happenings.lending import lends
from monitor.core.happenings.moods_of import fitting, mood
from monitor.core.happenings.moved import of_moved
from monitor.core.happenings.once import once
from monitor.core.happenings.otherwise import beside_others, otherwise, said_of
from monitor.core.happenings.own_stops import own_stops
from monitor.core.happenings.owning import both, mutual, owners
from monitor.core.happenings.party import Party, things
from monitor.core.happenings.purchases import purchases
from monitor.core.happenings.setting import Setting
from monitor.core.happenings.settled import foregrounded, settled
from monitor.core.happenings.signed import signed
from monitor.core.happenings.speakers import meant, speaking
from monitor.core.happenings.spotted import CUES, Found, cues_of, named_acts, other_cues
from monitor.core.happenings.suited import (
    aimed_at,
    as_done_by,
    blamed,
    by_workers,
    lawful,
    only_listed,
    suited,
    threatened,
)
from monitor.core.happenings.unnamed import by_somebody, heading, nameless, only_firm, union
from monitor.core.happenings.witnessed import is_met
from monitor.core.happenings.written import READ, as_written, ids_of, is_dateline, trimmed, without_line
from monitor.core.lexicon import Lexicon
from monitor.domain.understand import Claim, ConceptHit, Happening, Modality

_MOST = 200
_NO_DUTY = re.compile(r"(?<=[海有相])关(?=税[收务率])|(?<=机)关(?=税)")  # *海关税收*, *相关税率*: no 关税
_IN_NUMBER = re.compile(r"(?<=\d)\.(?=\d)")
_VERB_FIRST = ("en", "fr", "es")  # a verb is denied before it
_TOPICS_OF = LAWS | {"military_move", "blockade_or_closure", "order_arms", "open_capacity", "invest"}
_QUOTES = "'‘“\"„«"


def happenings(
    text: str,
    language: str,
    *,
    hits: Sequence[ConceptHit],
    lexicon: Lexicon,
    published: datetime | None,
    claims: Sequence[Claim],
) -> tuple[Happening, ...]:
    """Read who does what from the cue words of each clause; one happening an action and actor in a text.

    Names the lexicon does not know stand as the text has them. CLAIMS are part of the socket for later rules.
    """
    del claims
    if language not in CUES:
        return ()
    flattened = flat(text[:READ], language)
    plain, *line = without_line(flattened, language)
    cued = _NO_DUTY.sub("〇", _IN_NUMBER.sub(",", plain))  # a point within a number ends no clause
    scene = _Scene(
        cued,
        language,
        [hit for hit in hits if hit.end <= len(plain) and not line[0] <= hit.start < line[1]],
        lexicon,
        moments(plain, language, published),
        published,
    )
    found: list[Happening] = []
    for part in scene.parts:
        found += scene.told(part)
        if len(found) >= _MOST:
            break
    if not found:
        found = [one for part in scene.parts[:3] for one in scene.told(part, more=True)]
    if not found:
        found = next((named for part in scene.parts[:3] if (named := scene.named(part))), [])
    found = scene.with_other(found) or scene.others()
    head = headline_end(cued, language)
    told = foregrounded(signed(cued, scene.parts, scene.parties, found, head), head, lead=language not in CJK)
    return tuple(as_written(one, text, _IN_NUMBER.sub(",", flattened)) for one in once(told, head))


class _Scene(Setting):
    """A text whose cues are read: who does what in each of its parts."""

    def told(self, part: Segment, *, more: bool = False) -> list[Happening]:
        """What the cues of a part tell, statement by statement; a headline without a sure one is asked for the looser ones too."""
        pieces = statements(self.text, self.language, part)
        found = [] if more else self._all(pieces, self._sure)
        if not found and (more or part.sentence == self.parts[0].sentence):
            found = self._all(pieces, self._loose)
        return found

    def _all(self, pieces: Sequence[Segment], cues: Callable[[Segment], list[Found]]) -> list[Happening]:
        told: list[Happening] = []
        subject: tuple[str, ...] = ()
        several = self.language == "zh" and len(pieces) > 1
        for at, piece in enumerate(pieces):
            near = self.near((piece.start, piece.end)) if several else []
            found = cues(piece)
            if not found and several and not piece.sentence and apart(piece, near):
                found = self._loose(piece)
            ahead = pieces[at - 1] if at else None
            more = settled(
                [self.happening(piece, cue, self._spoken(piece, cue, found), ahead) for cue in found]
            )
            if several:
                more, subject = going_on(self.text, piece, more, subject, near)
            told += more
        return told

    def _loose(self, part: Segment) -> list[Found]:
        return cues_of(self.text, self.language, part, more=True)

    def _sure(self, part: Segment) -> list[Found]:
        """Said in other words than its own, a law is one only where a state is named up to there."""
        state = any(not party.private and party.start < part.end for party in self.parties)
        found = cues_of(self.text, self.language, part, state=state)
        near = self.near((part.start, part.end))
        found = own_stops(self.text, self.language, found, near)
        return without_bans(self.text, self.language, purchases(self.text, self.language, found, near), near)

    def _spoken(self, part: Segment, cue: Found, found: Sequence[Found]) -> int:
        near = self.near((part.start, cue.start))
        return anothers(self.text, self.language, part.start, cue, found, near)

    def named(self, part: Segment) -> list[Happening]:
        """The patterns know how an action is said; where they are silent, its name in the lexicon gives it away."""
        near = self.hits[bisect_left(self._at, part.start) : bisect_left(self._at, part.end)]
        return [self.happening(part, cue) for cue in named_acts(near, part, self.text, self.language)]

    def happening(
        self, part: Segment, cue: Found, spoken: int = 0, ahead: Segment | None = None
    ) -> Happening:
        clause = (part.start, part.end)
        if cue.action == "military_move" and by_workers(self.text, cue, self.near(self.sentence(part))):
            cue = cue._replace(action="strike")
        # A Japanese headline may name who acts in another statement: `...を制裁 米政府`.
        about = self.whole(part) if self.language == "ja" else part
        near = self.near((max(about.start, spoken), about.end))
        acting, others = self._who(part, cue, near)
        gets, told = self._gets(part, cue, spoken), max(part.start, spoken)
        if gets:
            others, told = [*self.near((part.start, spoken)), *others], part.start
        unknown = by_somebody(self.text, self.language, clause, cue)
        actor = () if unknown else ids_of(acting)
        if not actor and not unknown and cue.role in (Role.VERB, Role.NOUN):
            actor = self._unsaid(part, cue, spoken, ahead, near)
        return Happening(
            as_done_by(cue.action, acting, others, self.text, (cue.start, cue.end)),
            *trimmed(self.text, *clause),
            actor=actor,
            object=self._objects(clause, cue),
            counterpart=tuple(id_ for id_ in ids_of(others) if id_ not in actor),
            date=nearest_day(self.times, clause, cue),
            modality=self._foretold(part, cue, actor, self._modality((told, part.end), cue)),
        )

    def _unsaid(
        self, part: Segment, cue: Found, spoken: int, ahead: Segment | None, near: Sequence[Party]
    ) -> tuple[str, ...]:
        """Who acts where the words beside the cue name nobody: who stands around the clause, or is no name of the lexicon's."""
        clause = (part.start, part.end)
        if cue.action in OF_WORKERS:
            beside = union(self.near(self.sentence(part)))
        else:
            named = self.carried(part, cue, ahead) or self.beside(self.whole(part), cue)
            beside = lawful(cue.action, named, self.parties, near)
        hit = {id_ for p in near if struck(self.text, p) for id_ in p.ids}
        free = clause if self.language in CJK else (max(clause[0], spoken), clause[1])
        return (
            (() if hit & set(beside) else beside)
            or self._unknown(free, cue)
            or only_firm(cue.action, near)
            or nameless(self.text, self.language, clause, cue, near)
        )

    def _gets(self, part: Segment, cue: Found, spoken: int) -> bool:
        """`Japan hopes to get lower US tariffs`: it is met by the act, and how surely stands before that."""
        return is_met(self.text, self.language, part.start, (cue.start, cue.end), cue.action, spoken)

    def _who(self, part: Segment, cue: Found, near: Sequence[Party]) -> tuple[list[Party], list[Party]]:
        """Those NEAR the cue who act, and the others."""
        clause = (part.start, part.end)
        place = (self._after_its_name(cue, near), cue.end)
        able = [party for party in near if not (party.private and cue.action in LAWS)]
        acting = self._doing(cue, place, near, able)
        homes = {party.start - 1 for party in acting}
        if self.language in CJK:  # `台湾TSMC`: where the firm is at home
            homes |= {party.start for party in acting if party.private}
        others = [party for party in near if party not in acting and party.end not in homes]
        spoke: list[Party] = []
        if self.language in CJK:
            said = speaking(self.text, self.language, clause, cue, self.near(clause))
            spoke = said if cue.action in SPOKEN else []
            acting = said or acting
        elif cue.role is not Role.NOBODY:
            acting = meant(self.text, self.language, clause, cue, near) or acting
        if spoke:
            others = [party for party in near if party not in spoke]
        topic = [] if spoke else heading(self.text, self.language, clause, cue, acting)
        return topic or suited(cue.action, acting, near, self.text), others

    def _doing(
        self, cue: Found, place: tuple[int, int], near: Sequence[Party], able: Sequence[Party]
    ) -> list[Party]:
        sanctions, span = cue.action in SANCTIONS, (cue.start, cue.end)
        aimed = [p for p in near if (sanctions and aimed_at(self.text, p, span)) or threatened(self.text, p)]
        aimed += [p for p in able if only_listed(self.text, p) or lends(self.text, self.language, p)]
        aimed += [p for p in able if suffers(self.text, p)]
        able = [party for party in able if party not in aimed]
        acting, _ = split(self.text, self.language, place, cue.role, able)
        if cue.action in MUTUAL:
            acting = mutual(self.text, self.language, place, near, acting)
        if cue.action in OWNED:
            acting = owners(self.text, self.language, place, able, sure=bool(acting)) or acting
        if cue.action in LAWS:
            acting = (
                blamed(self.text, self.language, cue.start, [p for p in near if p not in aimed]) or acting
            )
        return both(self.text, near, acting)

    def _after_its_name(self, cue: Found, near: Sequence[Party]) -> int:
        """A cue that begins with a name, as `WTO rules ...`, begins behind it: so its subject stands before it."""
        if cue.role is not Role.VERB or self.language in CJK:
            return cue.start
        return next((p.end + 1 for p in near if p.start == cue.start and p.end < cue.end), cue.start)

    def _modality(self, clause: tuple[int, int], cue: Found) -> Modality:
        nobody = cue.role is Role.NOBODY
        place, noun = (cue.start, cue.end), cue.role is Role.NOUN
        # What is blamed on another denies no blame: `criticised Peru for not answering`.
        felt = cue.action == "other" or (cue.action == "accuse" and self.language in _VERB_FIRST)
        end = cue.end if felt and not nobody else clause[1]
        said = mood(self.text, self.language, clause[0], place, end, action=cue.action, noun=noun)
        today = self.published.date() if self.published else None
        if said is Modality.ASSERTED and not nobody:
            ahead = to_come(self.text, self.language, clause, cue, self.times, today)
            return Modality.PLANNED if ahead else fitting(said, cue.action, to_nobody=False)
        return fitting(said, cue.action, to_nobody=nobody)

    def _foretold(self, part: Segment, cue: Found, actor: tuple[str, ...], said: Modality) -> Modality:
        """`Export ban on gallium: China wants to curb ...`: who acts behind the topic says how sure it is."""
        behind = next((o for o in self.parts if o.sentence == part.sentence and o.start >= part.end), None)
        if said is not Modality.ASSERTED or cue.action not in _TOPICS_OF or behind is None:
            return said
        if not actor or self.subject(behind) != actor or self.text[behind.start] in _QUOTES:
            return said
        begins = next(party.end for party in self.parties if party.start >= behind.start)
        ahead = said_of(self.text, self.language, (behind.start, behind.end), begins)
        return said if ahead is Modality.DENIED else fitting(ahead, cue.action, to_nobody=False)

    def _unknown(self, clause: tuple[int, int], cue: Found) -> tuple[str, ...]:
        if cue.action not in OF_FIRMS:
            return ()
        span = unknown_name(self.text, self.language, clause, cue.start)
        if span is None or is_no_firm(span, self.hits, self._party_at):
            return ()
        return (self.text[slice(*span)].strip(),)

    def with_other(self, found: Sequence[Happening]) -> list[Happening]:
        """What is FOUND, and beside it what a headline tells that the vocabulary has no word for."""
        other = [
            one
            for part in self.parts
            if part.sentence == self.parts[0].sentence
            for piece in statements(self.text, self.language, part)
            for cue in other_cues(self.text, self.language, piece)
            if (one := self._other(piece, cue))
        ]
        told = [*found, *beside_others(found, other)]
        if not told or any(one.action not in PRICES for one in told):
            return told
        return [*told, *of_moved(self.text, self.language, self.parts, told[-1].end, self.parties)]

    def _other(self, piece: Segment, cue: Found) -> Happening | None:
        """Who feels something about an act stands before the verb, and is known."""
        told = self.happening(piece, cue)
        ahead = {id_ for party in self.near((piece.start, cue.start)) for id_ in party.ids}
        return told if cue.role is Role.NOBODY or ahead & set(told.actor) else None

    def others(self) -> list[Happening]:
        """What a headline tells after its topic, else what the topic's part tells, else the next sentence."""
        head = [part for part in self.parts if part.sentence == self.parts[0].sentence] if self.parts else []
        rest = self.parts[len(head) :]
        below = [part for part in rest if not is_dateline(self.text[part.start : part.end], headline=False)]
        told = [
            other
            for part in (*head[1:], *head[:1], *below[:1])
            if (other := otherwise(self.text, self.language, part, self.near((part.start, part.end))))
        ]
        return told[:1]

    def _objects(self, clause: tuple[int, int], cue: Found) -> tuple[str, ...]:
        near = self.hits[bisect_left(self._at, clause[0]) : bisect_left(self._at, clause[1])]
        return things(beside_grounds(near, self.text, self.language, clause, cue))
