"""A selection that held + the story -> why: the spans, concepts, profile lines and verdicts that made it hold.

Walked in Python for the few stories that matched; whether a selection holds is decided by the columns alone.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import islice

from monitor.core.rules import texts
from monitor.core.rules.atoms import NOT_SAID_TO_BE
from monitor.core.rules.exposure import Exposure
from monitor.core.rules.facts import flags_of, labels_of, since
from monitor.core.rules.listing import acts
from monitor.core.rules.terms import Terms
from monitor.core.selection import ListAsk, MatchAsk, Selection
from monitor.domain import Claim, Evidence, Happening, Member, Modality, Story

AT_MOST = 4  # pieces a key; a story of fifty entries would say the same thing fifty times
_WORDS = 160


class Reader:
    """Finds the evidence of selections."""

    def __init__(self, terms: Terms, exposure: Exposure) -> None:
        self._terms = terms
        self._exposure = exposure
        self._keys: dict[str, Callable[[Selection, Story], Iterator[Evidence]]] = {
            "label": self._label,
            "concept": self._concept,
            "country": self._country,
            "organisation": self._organisation,
            "happening": self._happening,
            "claim": self._claim,
            "text": self._text,
            "text_re": self._text_re,
            "source": self._source,
            "status": self._verdict,
            "origins": self._origins,
            "flag": self._flag,
            "language": self._language,
            "age": self._age,
            "list_": self._list,
            "match": self._match,
            "profile": self._profile,
        }

    def of(self, ask: Selection, story: Story) -> tuple[Evidence, ...]:
        """Return why ASK holds for STORY."""
        asked = [find for key, find in self._keys.items() if getattr(ask, key) is not None]
        return tuple(piece for find in asked for piece in islice(find(ask, story), AT_MOST))

    def _below(self, words: Sequence[str] | None) -> frozenset[str]:
        return frozenset().union(*(self._terms.below(word) for word in words or ()))

    def _label(self, ask: Selection, story: Story) -> Iterator[Evidence]:
        found = [
            (score.probability, score.label, member.entry.id)
            for member in story.members
            for score in labels_of(member.reading)
            if score.label in (ask.label or ())
            and (score.holds if ask.at_least is None else score.probability >= ask.at_least)
        ]
        for label in dict.fromkeys(ask.label or ()):
            best = max((one for one in found if one[1] == label), default=None)
            if best:
                yield Evidence("entry", f"label/{label}", best[2], text=f"{best[0]:.2f}")

    def _spoken(self, ids: frozenset[str], story: Story) -> Iterator[Evidence]:
        """Go through where IDS stand: in spans of hits first, else in what was read without a span of its own."""
        for member in story.members:
            places = {
                hit.concept: hit for hit in reversed(member.reading.hits) if self._same(hit.concept, ids)
            }
            for concept, hit in places.items():
                yield _span(member, hit.start, hit.end, concept)
            if not places:
                yield from self._unplaced(ids, member)

    def _unplaced(self, ids: frozenset[str], member: Member) -> Iterator[Evidence]:
        reading = member.reading
        named = (*reading.countries, *reading.organisations, *reading.materials)
        yield from (Evidence("concept", id_, member.entry.id) for id_ in named if self._same(id_, ids))
        for happening in reading.happenings:
            parts = (*happening.actor, *happening.object, *happening.counterpart)
            if any(self._same(id_, ids) for id_ in parts):
                yield _span(member, happening.start, happening.end, f"happening/{happening.action}")

    def _same(self, id_: str, ids: frozenset[str]) -> bool:
        return id_ in ids or bool(self._terms.country(id_) & ids)

    def _concept(self, ask: Selection, story: Story) -> Iterator[Evidence]:
        return self._spoken(self._below(ask.concept), story)

    def _country(self, ask: Selection, story: Story) -> Iterator[Evidence]:
        return self._named(ask.country, ask.role, story)

    def _organisation(self, ask: Selection, story: Story) -> Iterator[Evidence]:
        return self._named(ask.organisation, ask.role, story)

    def _named(self, words: Sequence[str] | None, role: str | None, story: Story) -> Iterator[Evidence]:
        ids = self._below(words)
        if role in (None, "any"):
            yield from self._spoken(ids, story)
            return
        for member, happening in _happenings(story):
            parts = happening.actor if role == "actor" else (*happening.object, *happening.counterpart)
            if happening.modality not in NOT_SAID_TO_BE and any(self._same(id_, ids) for id_ in parts):
                yield _span(member, happening.start, happening.end, f"happening/{happening.action}")

    def _happening(self, ask: Selection, story: Story) -> Iterator[Evidence]:
        for member, happening in _happenings(story):
            if self._is(ask, happening):
                yield _span(member, happening.start, happening.end, f"happening/{happening.action}")

    def _is(self, ask: Selection, happening: Happening) -> bool:
        wanted = ask.happening
        if wanted is None:
            return False
        said = happening.modality not in NOT_SAID_TO_BE if wanted.modality is None else True
        if not said or (wanted.modality and happening.modality not in wanted.modality):
            return False
        if wanted.action and happening.action not in self._below(wanted.action) | set(wanted.action):
            return False
        pairs = (
            (wanted.actor, happening.actor),
            (wanted.object, happening.object),
            (wanted.counterpart, happening.counterpart),
        )
        return all(
            any(self._same(id_, self._below(words)) for id_ in given)
            for words, given in pairs
            if words is not None
        )

    def _claim(self, ask: Selection, story: Story) -> Iterator[Evidence]:
        for member in story.members:
            for claim in member.reading.claims:
                if self._measures(ask, claim):
                    yield _span(member, claim.start, claim.end, f"claim/{claim.indicator or ''}")

    def _measures(self, ask: Selection, claim: Claim) -> bool:
        wanted = ask.claim
        if wanted is None:
            return False
        if wanted.indicator and claim.indicator not in self._below(wanted.indicator) | set(wanted.indicator):
            return False
        if wanted.unit and claim.unit not in wanted.unit:
            return False
        return _reaches(claim, wanted.at_least, wanted.at_most)

    def _text(self, ask: Selection, story: Story) -> Iterator[Evidence]:
        for phrase in ask.text or ():
            regex = texts.phrase(phrase)
            for member in story.members:
                found = regex.search(texts.lowered(member.entry.text))
                if found:
                    yield _span(member, found.start(1), found.end(1), "text")

    def _text_re(self, ask: Selection, story: Story) -> Iterator[Evidence]:
        for expression in ask.text_re or ():
            regex = texts.user_pattern(expression)
            for member in story.members:
                found = regex.search(texts.lowered(member.entry.text))
                if found:
                    yield _span(member, found.start(), found.end(), "text")

    def _source(self, ask: Selection, story: Story) -> Iterator[Evidence]:
        wanted = ask.source
        for m in story.members:
            given = (m.entry.source_id, m.kind, m.entry.reliability, m.country, m.entry.language)
            asked = (
                (wanted.id, wanted.kind, wanted.reliability, wanted.country, wanted.language)
                if wanted
                else ()
            )
            if all(words is None or one in words for words, one in zip(asked, given, strict=False)):
                yield Evidence("entry", f"source/{m.entry.source_id}", m.entry.id, text=m.entry.outlet)

    def _verdict(self, _ask: Selection, story: Story) -> Iterator[Evidence]:
        yield Evidence("verification", story.verification.status.value, text=story.verification.grade)

    def _origins(self, _ask: Selection, story: Story) -> Iterator[Evidence]:
        for origin in story.verification.origins:
            yield Evidence(
                "verification", "origin", origin.entries[0] if origin.entries else 0, text=origin.name
            )

    def _flag(self, ask: Selection, story: Story) -> Iterator[Evidence]:
        for flag in sorted(flags_of(story) & set(ask.flag or ())):
            bearer = next(
                (m for m in story.members if flag in (*m.reading.flags, *m.entry.flags)), story.lead
            )
            yield Evidence("verification", f"flag/{flag}", bearer.entry.id)

    def _language(self, ask: Selection, story: Story) -> Iterator[Evidence]:
        for member in story.members:
            if member.reading.language in (ask.language or ()):
                yield Evidence("entry", f"language/{member.reading.language}", member.entry.id)

    def _age(self, _ask: Selection, story: Story) -> Iterator[Evidence]:
        first = min(story.members, key=lambda member: (member.entry.when, member.entry.id))
        yield Evidence("entry", "first_reported", first.entry.id, text=since(story).isoformat())

    def _list(self, ask: Selection, story: Story) -> Iterator[Evidence]:
        wanted = ask.list_ or ListAsk()
        lists = self._terms.lists(wanted.id)
        alone = acts(wanted.change, named=False) if wanted.id is None else ()
        of_a_list = acts(wanted.change, named=True)
        for member, happening in _happenings(story):
            told = happening.action in alone or (
                happening.action in of_a_list and {*happening.object} & lists
            )
            if told and happening.modality is Modality.ASSERTED:
                yield _span(member, happening.start, happening.end, f"happening/{happening.action}")

    def _match(self, ask: Selection, story: Story) -> Iterator[Evidence]:
        wanted = ask.match or MatchAsk()
        names = self._exposure.called(wanted.supplier, wanted.at_least)
        yield from self._line_spans(frozenset(), names, story)

    def _profile(self, ask: Selection, story: Story) -> Iterator[Evidence]:
        for line in self._exposure.lines_for(ask):
            spans = list(islice(self._line_spans(line.concepts, line.names, story), 1))
            if spans:
                yield Evidence("profile", line.ref, text=self._exposure.words(line.ref))
                yield from spans

    def _line_spans(self, concepts: frozenset[str], names: Sequence[str], story: Story) -> Iterator[Evidence]:
        if concepts:
            yield from self._spoken(concepts, story)
        if names:
            yield from self._text(Selection(text=tuple(names)), story)


def _happenings(story: Story) -> Iterator[tuple[Member, Happening]]:
    return ((member, happening) for member in story.members for happening in member.reading.happenings)


def _span(member: Member, start: int, end: int, ref: str) -> Evidence:
    return Evidence("span", ref, member.entry.id, start, end, member.entry.text[start:end][:_WORDS])


def _reaches(claim: Claim, least: float | None, most: float | None) -> bool:
    low, high = claim.value, claim.high if claim.high is not None else claim.value
    if least is not None and (high is None or high < least):
        return False
    return most is None or (low is not None and low <= most)
