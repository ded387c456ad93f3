"""A segment of text -> the cues that stand in it."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from monitor.core.flat import Segment
from monitor.core.happenings import cues_de, cues_en, cues_es, cues_fr, cues_ja, cues_zh
from monitor.core.happenings.astray import astray, by_the_way, hacked
from monitor.core.happenings.cue import Role, Row
from monitor.core.happenings.cues_armed import ARMED
from monitor.core.happenings.cues_dealt import DEALT
from monitor.core.happenings.cues_forces import FORCES
from monitor.core.happenings.cues_imports import IMPORTS
from monitor.core.happenings.cues_licence import LICENCES
from monitor.core.happenings.cues_other import OTHER
from monitor.core.happenings.cues_press import PRESS
from monitor.core.happenings.cues_remote import REMOTE
from monitor.core.happenings.cues_roundabout import ROUNDABOUT
from monitor.core.happenings.cues_shares import SHARES
from monitor.core.happenings.cues_sites import SITES
from monitor.core.happenings.cues_terse import TERSE
from monitor.core.happenings.cues_turned import TURNED
from monitor.core.happenings.cues_usual import USUAL
from monitor.core.happenings.cues_waterways import WATERWAYS
from monitor.core.happenings.kinds import LAWS, TO_NOBODY
from monitor.core.happenings.moods import BEFORE
from monitor.core.happenings.penal import told_otherwise
from monitor.core.kept import kept
from monitor.core.stems import Seen, Stems
from monitor.domain.understand import ConceptHit

FIRST = {language: (*IMPORTS[language], *LICENCES[language], *TURNED[language]) for language in LICENCES}
_ROUND = {
    language: (
        *FORCES[language],
        *ARMED[language],
        *DEALT[language],
        *WATERWAYS[language],
        *TERSE[language],
        *SHARES[language],
        *SITES[language],
        *ROUNDABOUT[language],
    )
    for language in TERSE
}
_CUES = {  # by language: (action, role of the actor, pattern), the sure ones and the looser ones
    "en": ((*FIRST["en"], *_ROUND["en"], *cues_en.CUES, *USUAL["en"], *REMOTE["en"]), cues_en.MORE),
    "de": ((*FIRST["de"], *_ROUND["de"], *cues_de.CUES, *USUAL["de"], *REMOTE["de"]), cues_de.MORE),
    "fr": ((*FIRST["fr"], *_ROUND["fr"], *cues_fr.CUES, *USUAL["fr"], *REMOTE["fr"]), cues_fr.MORE),
    "es": (
        (*FIRST["es"], *_ROUND["es"], *PRESS["es"], *cues_es.CUES, *USUAL["es"], *REMOTE["es"]),
        cues_es.MORE,
    ),
    "ja": ((*FIRST["ja"], *_ROUND["ja"], *PRESS["ja"], *cues_ja.CUES, *REMOTE["ja"]), cues_ja.MORE),
    "zh": ((*FIRST["zh"], *_ROUND["zh"], *PRESS["zh"], *cues_zh.CUES, *REMOTE["zh"]), cues_zh.MORE),
}
CUES = {language: (*sure, *more) for language, (sure, more) in _CUES.items()}
_SURE, _MORE, MOODS, _OTHER = range(4)  # families of patterns that a text is gone through for
_TELLING = {False: 10, True: 4}  # signs of a name


class Found(NamedTuple):
    action: str
    role: Role
    start: int
    end: int


def _bounded(words: str) -> str:
    """A run of letters without end must stay little work."""
    return words.replace(r"\w*", r"\w{0,24}").replace(r"\w+", r"\w{1,24}")


@lru_cache(maxsize=16)
def _rows(language: str, *, more: bool) -> tuple[Row, ...]:
    """The cues as they are asked: most of them in no text of a day, so each is compiled when it may match first."""
    return tuple((action, role, _bounded(words)) for action, role, words in _CUES[language][more])


@lru_cache(maxsize=8)
def _others(language: str) -> tuple[Row, ...]:
    return tuple((action, role, _bounded(words)) for action, role, words in OTHER[language])


@lru_cache(maxsize=8)
def _stems(language: str) -> Stems:
    families = [[words for _, _, words in _rows(language, more=more)] for more in (False, True)]
    moods = [words for _, words in BEFORE[language]]
    return Stems(*families, moods, [words for _, _, words in _others(language)])


@lru_cache(maxsize=8)
def seen(text: str, language: str) -> Seen:
    """Return what of a whole text gives away where its cues and MOODS may stand."""
    return _stems(language).seen(text)


@lru_cache(maxsize=8)
def _unsure(language: str) -> frozenset[int]:
    """The places of rows that tell a law in other words than its own."""
    rows, own, last = _CUES[language][0], len(FIRST[language]), -len(REMOTE[language])
    told = range(own + len(_ROUND[language]), len(rows) + last)
    return frozenset(
        place for place, row in enumerate(rows) if row[0] in LAWS and place >= own and place not in told
    )


def cues_of(
    text: str, language: str, part: Segment, *, more: bool = False, state: bool = True
) -> list[Found]:
    """The cues of a segment: where two lie over one another the one of the earlier row is kept.

    STATE: is a state named that can make a law, said in whatever words?
    """
    rows = _rows(language, more=more)
    unsure = frozenset() if more or state else _unsure(language)
    places = seen(text, language).within(part.start, part.end, _MORE if more else _SURE)
    return _matches(text, language, part, [rows[place] for place in places if place not in unsure])


def other_cues(text: str, language: str, part: Segment) -> list[Found]:
    """The cues of a segment that tell what the vocabulary has no word for."""
    places = seen(text, language).within(part.start, part.end, _OTHER)
    return _matches(text, language, part, [_others(language)[place] for place in places])


def _matches(text: str, language: str, part: Segment, rows: Sequence[Row]) -> list[Found]:
    found: list[Found] = []
    for action, role, pattern in rows:
        for match in kept(pattern).finditer(text, part.start, part.end):
            start, end = match.span()
            free = all(end <= other.start or start >= other.end for other in found)
            words = match.group()
            led = astray(language, action, words) or by_the_way(language, action, text, start, end)
            if free and not led and not hacked(action, words, text[part.start : part.end], text):
                found.append(Found(action, role, start, end))
    seeming = told_otherwise({cue.action for cue in found}, text, language, part.start, part.end)
    return sorted((cue for cue in found if cue.action not in seeming), key=lambda cue: cue.start)


# Who winds up a firm is named by it, and neither a war nor its truce is a move; what is shipped, made or sold falls, and not its price.
_NO_ACT = re.compile(
    r"insolvenz(?:verwalt|masse|plan|quote|recht)|angriffskrieg|waffenruhe|cease-?fire|cessez-le-feu|alto el fuego|停戦|停火",
    re.IGNORECASE,
)
_PRICED = frozenset({"price", "share_price", "freight_rate"})


def named_acts(hits: Sequence[ConceptHit], part: Segment, text: str, language: str) -> list[Found]:
    """The names of actions that a segment holds; a short one is said of too many things."""
    counted = {hit.concept for hit in hits if hit.kind == "indicator"}
    unpriced = bool(counted) and not counted & _PRICED
    seeming = told_otherwise({hit.concept for hit in hits}, text, language, part.start, part.end)
    return [
        Found(hit.concept, Role.NOBODY if hit.concept in TO_NOBODY else Role.VERB, hit.start, hit.end)
        for hit in hits
        if hit.kind == "action"
        and part.holds(hit.start, hit.end)
        and hit.end - hit.start >= _TELLING[language in ("ja", "zh")]
        and not (unpriced and hit.concept in ("price_rise", "price_fall"))
        and hit.concept not in seeming
        and not _NO_ACT.match(text, hit.start)
        and not by_the_way(language, hit.concept, text, hit.start, hit.end)
    ]
