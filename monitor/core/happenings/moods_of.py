"""A clause and the place of a cue -> how sure the happening is."""

import re
from functools import lru_cache

from monitor.core.happenings.moods import BEFORE, QUESTION
from monitor.domain.understand import Modality

_NEAR = 70  # characters before the cue in which a word still governs it
_TAIL = {"ja": 24, "zh": 8, "de": 60, "en": 14, "fr": 14, "es": 14}


@lru_cache(maxsize=8)
def _moods(language: str) -> tuple[tuple[Modality, re.Pattern[str]], ...]:
    return tuple((mood, re.compile(words, re.IGNORECASE)) for mood, words in BEFORE[language])


_BREAKS = {
    "en": re.compile(r"[,;] (?:which|while|as|after|but|and|when)\b| (?:as|while|after|since|when|amid) "),
    "de": re.compile(r", (?!die |der |das |dass )| und (?=[a-zäöü]+t )"),
    "fr": re.compile(r", (?!qui )| (?:alors que|après|tandis que) "),
    "es": re.compile(r", (?!que )| (?:mientras|tras|después de) "),
    "zh": re.compile(r"[，；]"),
    "ja": re.compile(r"[ 。…]|(?<=[止鎖定止降明張開始撃化結])、"),
}


def _break(text: str, language: str, start: int, cue: int) -> int:
    """Where the part of the clause that holds the cue begins."""
    pattern = _BREAKS.get(language)
    ends = [match.end() for match in pattern.finditer(text, start, cue)] if pattern else []
    return ends[-1] - 1 if ends else start


_QUESTION = re.compile(QUESTION)


def mood(text: str, language: str, start: int, cue: tuple[int, int], end: int) -> Modality:
    """The strongest word for it in the clause START..END near the CUE; a question makes it possible at most."""
    left = max(start, cue[0] - _NEAR, _break(text, language, start, cue[0]))
    right = min(end, cue[1] + _TAIL[language])
    if language == "ja":
        space = text.find(" ", cue[1], right)
        right = space + 1 if space >= 0 else right
    for modality, pattern in _moods(language):
        if pattern.search(text[left:right]):
            return modality
    if _QUESTION.search(text, cue[1], min(len(text), end + 1)):
        return Modality.POSSIBLE
    return Modality.ASSERTED
