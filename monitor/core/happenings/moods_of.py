"""A clause and the place of a cue -> how sure the happening is."""

import re
from functools import lru_cache

from monitor.core.happenings.moods import ASKS_ABOUT, BEFORE, QUESTION
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
_ASKS_ABOUT = re.compile(ASKS_ABOUT, re.IGNORECASE)
_DONE = re.compile(r"已(?!批准|计划)|正式")
_SPEECH = frozenset({"accuse", "file_dispute", "investigate"})  # said is done
_GOOD = frozenset(  # with these nobody threatens
    {
        "negotiate",
        "sign_agreement",
        "invest",
        "open_capacity",
        "cut_tariff",
        "ease_sanctions",
        "exempt",
        "meet",
    }
    | {"ease_export_control", "extend", "buy_company", "order_arms", "delay"}
)


def mood(
    text: str,
    language: str,
    start: int,
    cue: tuple[int, int],
    end: int,
    *,
    action: str = "",
    noun: bool = False,
) -> Modality:
    """The strongest word for it in the clause START..END near the CUE; a question makes it possible at most."""
    left = max(start, cue[0] - _NEAR, _break(text, language, start, cue[0]))
    right = _right(text, language, cue[1], end, noun=noun)
    for modality, pattern in _moods(language):
        if _said(pattern, modality, text, (left, right), cue, action):
            done = language == "zh" and modality is Modality.PLANNED and _DONE.search(text, left, right)
            return Modality.ASSERTED if done else modality
    return Modality.POSSIBLE if _doubted(text, language, start, cue[1], end) else Modality.ASSERTED


# `terminates an agreement` denies none, `requires a licence` asks for nothing: the cue's own words are no mood.
_OWN: dict[str, frozenset[Modality]] = {
    "agreement_collapses": frozenset({Modality.DENIED, Modality.PLANNED}),
    "impose_export_control": frozenset({Modality.ASKED}),
    "halt_capacity": frozenset({Modality.DENIED}),
    "ban_company": frozenset({Modality.DENIED}),
}


def _said(
    pattern: re.Pattern[str],
    modality: Modality,
    text: str,
    stretch: tuple[int, int],
    cue: tuple[int, int],
    action: str,
) -> bool:
    left = stretch[0]
    found = pattern.finditer(text[slice(*stretch)])
    if modality not in _OWN.get(action, ()):
        return next(found, None) is not None
    return any(match.end() + left <= cue[0] or match.start() + left >= cue[1] for match in found)


_STOPS = {"ja": re.compile(" "), "zh": re.compile("[，；。]")}


def _right(text: str, language: str, cue: int, end: int, *, noun: bool) -> int:
    """A noun is governed by what stands before it; the verb behind it says what it does."""
    if noun and language == "en":
        return cue
    right = min(end, cue + _TAIL[language])
    stop = _STOPS[language].search(text, cue, right) if language in _STOPS else None
    return stop.end() if stop else right


_TOPIC = re.compile(r" ?: [^.|:]{4,90}\?")


def _doubted(text: str, language: str, start: int, cue: int, end: int) -> bool:
    topic = _TOPIC.match(text, end)  # `Pénurie de carburants : y a-t-il un risque ?`
    asked = _QUESTION.search(text, cue, min(len(text), topic.end() if topic else end + 1))
    if asked is None or _ASKS_ABOUT.search(text, start, asked.start()):
        return False
    return language not in ("ja", "zh") or " " not in text[cue : asked.start()]


def fitting(modality: Modality, action: str, *, to_nobody: bool) -> Modality:
    """What merely happens is neither planned nor asked for; nobody threatens with what is welcome."""
    if to_nobody:
        return (
            {Modality.PLANNED: Modality.POSSIBLE}.get(modality, modality)
            if modality not in _WANTED
            else Modality.ASSERTED
        )
    if action in _SPEECH and modality in _WANTED:
        return Modality.ASSERTED
    if action in _GOOD and modality is Modality.THREATENED:
        return Modality.PLANNED
    return modality


_WANTED = frozenset({Modality.ASKED, Modality.THREATENED})
