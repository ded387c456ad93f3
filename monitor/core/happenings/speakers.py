"""A clause, its parties and a cue -> who a pronoun before the cue stands for, and who is said to have said it."""

import re
from collections.abc import Sequence

from monitor.core.happenings.beside import announcing
from monitor.core.happenings.collectives import own_voice
from monitor.core.happenings.free import first_subject
from monitor.core.happenings.kinds import SPOKEN
from monitor.core.happenings.party import Party
from monitor.core.happenings.spotted import Found

_PRONOUN = re.compile(r"\b(?:he|she|it|they) (?:(?:\w+ly|has|have|had|will|would|also|now|again) ){0,2}$")
_TO_CUE = 32  # signs from a pronoun to its verb
_SAYS = r"(?:says?|said|warns?|warned|claims?|insists?|argues?|adds?|tells?|told)"
_SAID_BY = re.compile(rf"[,'’”\"] {_SAYS} (?:the |an? )?(?:[a-z-]+ ){{0,2}}$")
_SAYS_THAT = re.compile(
    rf"(?:['’]s)?(?: [\w.'’-]+){{0,2}}? (?:{_SAYS}|confirms?|denies|admits?|believes?|reports?) (?:that )?"
)
_WHO_SAYS = re.compile(rf"(?:['’]s)?(?: [\w.'’-]+){{0,3}}? {_SAYS}[ |]*$")


def meant(
    text: str, language: str, clause: tuple[int, int], cue: Found, near: Sequence[Party]
) -> list[Party]:
    """`..., warns Lloyd Austin as he criticizes China`: the one who speaks; `US strikes ... as it tightens`: the subject."""
    if language != "en":
        return []
    pronoun = _PRONOUN.search(text, max(clause[0], cue.start - _TO_CUE), cue.start)
    if not pronoun and cue.action not in SPOKEN:
        return []
    spoke = [p for p in near if _SAID_BY.search(text, max(clause[0], p.start - 32), p.start)]
    if spoke:
        return spoke[-1:]
    if pronoun:
        before = [p for p in near if p.end < pronoun.start()]
        says = [p for p in before if _SAYS_THAT.fullmatch(text, p.end, pronoun.start())]
        return says[-1:] or first_subject(text, language, before)
    last = [p for p in near if p.start > cue.start and text.rfind(", ", cue.start, p.start) == p.start - 2]
    return [p for p in last if _WHO_SAYS.fullmatch(text, p.end, clause[1])][-1:]


def speaking(
    text: str, language: str, clause: tuple[int, int], cue: Found, near: Sequence[Party]
) -> list[Party]:
    """`外交部：...`: who stands before the colon, else who the clause with a colon begins with; `商务部：将...列入清单`."""
    if cue.action not in SPOKEN:
        said = announcing(text, clause[0], cue.start, near, cue.action) if language == "zh" else None
        return [said] if said else []
    if language == "ja":
        return own_voice(text, clause, cue.start)
    colon = text.rfind("：", clause[0], cue.start)
    named = [party for party in near if party.end == colon]
    return named or [p for p in near[:1] if p.end <= colon and p.start <= clause[0] + 2]
