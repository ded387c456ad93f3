"""Headline and lead -> what they tell of: the kind of event, the words that show it, and whether it has come."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from monitor.core.brief.around import lists_topics
from monitor.core.brief.pieces import Piece
from monitor.core.brief.shares import only_shares
from monitor.core.brief.units import Unit
from monitor.core.brief.words.events import COMPOUND, EVENTS
from monitor.core.brief.words.faces import LIFTED
from monitor.core.brief.words.leads import BACKDROP, DECIDED, IN_YEAR, LONG_AGO, TO_COME
from monitor.core.brief.words.reversals import OF_COURTS, PARTLY, REHEARSED, UNLIKE
from monitor.core.brief.words.scopes import GIVEN_UP, PLANNED_SCOPE, POSSIBLE_SCOPE, UNTOLD_SCOPE
from monitor.core.brief.words.stages import AT_WORK, FORESEEN, MAYBE, NOT, OVER, PAST, PUT_OFF
from monitor.core.happenings.penal import bodily, penal
from monitor.core.kept import kept

_CLAUSE = re.compile(r"[;:]\s|,\s|\s[–—-]\s|[。；：，]|(?<=[\u3040-\u30ff\u3400-\u9fff])[ \u3000]")
# What the reading knows the sentence to tell, where the same word is no strike of workers, or no fire: *air strikes*, *under fire*.
_ELSE = {
    "strike": ("strike", frozenset({"military_move", "attack_shipping", "ruling", "sign_agreement"})),
    "fire": ("accident", frozenset({"military_move", "attack_shipping", "layoffs"})),
}
_TOLD_ONLY = frozenset({"study", "ruling", "wto"})  # whatever becomes of what they are about
_SAYS_IT = frozenset(
    {
        ("resumed", "over"),
        ("back_at_work", "over"),
        ("reopened", "over"),
        ("refused", "open"),
        ("record", "open"),
    }
)  # what sets others back is what it says
_NEGATED = re.compile(
    r"\b(?:nicht|nie|not|never|pas|jamais|no|may|might|could|könnte|pourrait|podría)\b|せず|しなか|方針|検討|か$|拟|或|可能",
    re.IGNORECASE,
)
_SEASON = 60  # days
_BEFORE = 48  # characters before it in which a verb sets it back
# Another subject with its verb: what it does leaves this event as it is: *attack on port, Oman threatens ...*
_ANOTHER = re.compile(
    r", (?=weitere[rsn]? |[A-ZÀ-Ý][\w'’-]+ (?!und |and |et |y )[a-zß-ÿ]{3,}(?:t|en|s|e|é|a) )"
)
_AROUND = 60  # characters before and behind the words in which others may leave them open


@dataclass(frozen=True, slots=True)
class Event:
    """SPAN: where in the entry's text the words stand that show it; CLAUSE: the part of the sentence around them."""

    id: str
    unit: Unit
    span: tuple[int, int]
    clause: tuple[int, int]
    state: str = ""  # planned, possible, over, or open: nobody can say
    topic: bool = False  # what is feared, warned of or asked stands behind its colon

    def holds(self, piece: Piece) -> bool:
        return self.clause[0] <= piece.start < self.clause[1]

    def shown_by(self, piece: Piece) -> bool:
        whole = self.span == self.clause  # the reading showed it, no word of its own
        inside = self.span[0] < piece.end and piece.start < self.span[1]
        return inside and not whole and self.id not in COMPOUND


def event(opening: Sequence[Unit]) -> Event | None:
    """Return the first kind of event that the headline shows, else the lead; with whether it has come."""
    for unit in opening:
        for id in EVENTS:
            found = event_of(id, unit)
            if found and id == "resumed" and found.state and _stands_still(unit):
                continue  # *halted, to resume in May*: that it stands still is what is told
            if found:
                return replace(found, state="") if id in _TOLD_ONLY else found
    return None


def _stands_still(unit: Unit) -> bool:
    """Say whether it is told to have stopped: *停产的3种车型* are only those that had."""
    had = kept(r"停[产工]的|停止していた").search(unit.text)
    return had is None and event_of("halted", unit) is not None


def event_of(id: str, unit: Unit) -> Event | None:
    """Return one kind of event where the sentence shows it."""
    found = kept(EVENTS[id].get(unit.language, "(?!)")).search(unit.text)
    if not found or _is_else(id, unit) or lists_topics(unit.text, unit.language, found.end()):
        return None
    if not unit.title and kept(PAST[unit.language]).search(
        unit.text[max(0, found.start() - _BEFORE) : found.end()]
    ):
        return None  # *the mine had been idle*: it lies before what is told
    near = unit.text[max(0, found.start() - _AROUND) : _until(unit.text, found.end())]
    near = _own_words(near, unit.text, found.span(), _ELSEWHERE if id in _BEFELL else _AS)
    if id == "blockade" and kept(REHEARSED[unit.language]).search(near):
        return None
    span = (unit.start + found.start(), unit.start + found.end())
    clause = _clause(unit, found.start(), found.end())
    state = _stage(id, unit, found.span(), near, clause[1])
    topic = state == "possible" and (_is_topic(unit, near, found.end()) or _threatens(unit.text, found.end()))
    asked = topic and (
        unit.asks or id not in _BEFELL
    )  # a blast is none that may come by what somebody vows behind it
    return Event(id, unit, span, clause, "" if topic else state, asked)


def _until(text: str, end: int) -> int:
    """Return how far behind the event's words others may leave it open."""
    other = _ANOTHER.search(text, end, end + _AROUND)
    return other.start() if other else end + _AROUND


# Behind it another clause begins: *famine feared as Peru reels from a quake*, *quake hits Peru amid fears of unrest*.
_ELSEWHERE = re.compile(
    r"\b(?:as|amid|after|while|when|following|nach|während|als|inmitten|alors que|après|sur fond de|mientras|tras|en medio de)\b|, ",
    re.IGNORECASE,
)


# `festival called off as the blockade bites`: of any event what stands there is another's.
_AS = re.compile(
    r" (?:as (?!part\b|of\b|early\b|much\b|many\b|soon\b|well\b|planned\b|an? |the first\b)|while |während |alors que |tandis que |mientras )"
)


def _own_words(near: str, text: str, span: tuple[int, int], parting: re.Pattern[str]) -> str:
    """Return of the words NEAR an event those of its own clause: what is feared beside a quake does not put it in doubt."""
    first = text.find(near)
    begins, ends = span[0] - first, span[1] - first
    cuts = list(parting.finditer(near))
    left = max((cut.end() for cut in cuts if cut.end() <= begins), default=0)
    return near[left : min((cut.start() for cut in cuts if cut.start() >= ends), default=len(near))]


# What befell somebody is not undone by what is taken up again behind it.
_BEFELL = frozenset({"blast", "quake", "typhoon", "storm", "flood", "mine", "dam", "derailed", "landslide"})


def _stage(id: str, unit: Unit, span: tuple[int, int], near: str, stop: int) -> str:
    """Return what the words around make of an event whose clause ends at STOP: possible, planned, over, open, or nothing."""
    state = _state(_left(id, near, unit.language), unit) or _governed(unit, span[1])
    if id == "talks" and state == "over":  # *not possible to reopen the strait*
        return "open"
    if (id, state) in _SAYS_IT or id == "resumed":
        told = _state(near, unit, _OPEN) if state == "over" else ""
        state = told or _governed(unit, span[1])
        state = "" if id == "record" or (id == "refused" and not _NEGATED.search(near)) else state
    if id == "dearer" and state == "over" and unit.language == "ja":  # *プレミアム終了・値上げ*
        state = "over" if kept(_TAKEN_BACK).match(unit.text, span[1]) else ""
    if state == "over" and (id in _BEFELL or _is_in_part(near, unit)):
        return ""
    before = unit.text[max(0, span[0] - _AROUND) : span[1]]
    ahead = _to_come(id, unit, before, unit.member.entry.text[unit.start + span[1] : stop])
    hoped = id == "resumed" and kept(FORESEEN[unit.language]).search(near)
    return state or ahead or ("possible" if hoped else "")


_TAKEN_BACK = r"[をのは]?[^、。・ ]{0,4}(?:終了|撤回|中止|取り?やめ|見送)"
_LONGER = r"[^，。]{0,8}延长"


def _to_come(id: str, unit: Unit, before: str, behind: str) -> str:
    """Return planned or possible where the words up to the event, or a Japanese clause that ends with *へ*, tell what somebody will do."""
    if unit.language == "zh" and kept(_LONGER).match(behind):
        return ""  # *将停产时间延长一周*: it stands still already
    aims = unit.language == "ja" and kept(r"[^でに、。]{0,6}へ").fullmatch(behind) is not None
    if id in DECIDED and (aims or kept(TO_COME[unit.language]).search(before)):
        return "planned"
    return "possible" if aims else ""


def _is_in_part(near: str, unit: Unit) -> bool:
    """Say whether only a half, or a part, was lifted: the rest still holds."""
    return bool(kept(PARTLY[unit.language]).search(near) and kept(LIFTED[unit.language]).search(near))


# Beside which a strike is one of workers, where the reading has found none.
_LABOUR = re.compile(
    r"work(?:er|force)|union|employee|staff|\bpay\b|wage|walk|labou?r|miner|dock|crew|pilot|driver|engineer|teacher|nurse|guard|rail|\bport|ballot|picket"
    r"|industrial action|plant|factor(?:y|ies)|\bmine|smelter|refiner|(?<!to )\bstrike\b",
    re.IGNORECASE,
)


_RELIEF = re.compile(
    r"\b(?:aid|relief|humanitarian|rescue|search|military|combat|flight)s? (?:\w+ )?(?:operations|work|missions?|deliver\w+)\b",
    re.IGNORECASE,
)


def _is_no_measure(id: str, unit: Unit) -> bool:
    """Say whether sanctions are a judge's, a league's or a school's, and no state's, or duties are only reviewed."""
    if id != "sanctions":
        reviewed = UNLIKE["raise_tariff"].get(unit.language, "(?!)")
        return id == "tariffs" and kept(reviewed).search(unit.text) is not None
    told = f"{unit.member.entry.title} | {unit.text}"
    return penal(told, unit.language, 0, len(told)) or bool(kept(OF_COURTS[unit.language]).search(unit.text))


def _is_else(id: str, unit: Unit) -> bool:
    if _is_no_measure(id, unit):
        return True
    if id == "shortage" and bodily(unit.text, unit.language, 0, len(unit.text)):
        return True
    if id == "ruling" and kept(PUT_OFF[unit.language]).search(unit.text):
        return True  # *vertagt Entscheidung*
    if not unit.title and _is_old(unit):
        return True
    if _is_of_another(id, unit):
        return True
    own, others = _ELSE.get(id, ("", frozenset[str]())) if unit.language == "en" else ("", frozenset())
    read = {h.action for h in unit.member.reading.happenings}
    if own not in read and id == "strike" and unit.language == "en" and not _LABOUR.search(unit.text):
        return True
    return own not in read and bool(others & read)


def _is_of_another(id: str, unit: Unit) -> bool:
    """Say whether it is a record of shares or of trade, or aid operations that halt."""
    if id == "record":
        return only_shares(unit.text, unit.language) or _of_no_price(unit)
    return id == "halted" and unit.language == "en" and _RELIEF.search(unit.text) is not None


# A Chinese record is of anything: *吞吐量创历史新高*.
_RECORD_PRICE = r"(?<!股)价(?!值)|期货|现货|运费|[金银铜铝锌铅锡镍钨锑钼钴锂油](?:再|屡|续|双双)?创"


def _of_no_price(unit: Unit) -> bool:
    return unit.language == "zh" and not kept(_RECORD_PRICE).search(unit.text)


def _is_old(unit: Unit) -> bool:
    """Say whether all days that the sentence names lie more than a season back: what is told of them is no news."""
    published = unit.member.entry.published
    days = [m.iso for m in unit.moments if m.iso and re.fullmatch(r"\d{4}-\d\d(?:-\d\d)?", m.iso)]
    if published is None or not days:
        return False
    edge = (published - timedelta(days=_SEASON)).date().isoformat()
    return all(day < edge[: len(day)] for day in days)


def _governed(unit: Unit, end: int) -> str:
    """Say what the sentence up to the event, and a little behind it, makes of it: open, or possible."""
    before = re.split(r"[.;:](?=\s)|[。；]", unit.text[: _until(unit.text, end)])[-1].replace("’", "'")
    given_up = kept(GIVEN_UP[unit.language]).search(unit.text.replace("’", "'"))
    if given_up or kept(UNTOLD_SCOPE[unit.language]).search(before):
        return "open"
    if unit.asks:
        return "possible"
    tables = (PLANNED_SCOPE, POSSIBLE_SCOPE)
    return "possible" if any(kept(table[unit.language]).search(before) for table in tables) else ""


# *La escasez amenaza la cosecha*: it is there, and what it threatens may come.
_ITSELF_THREATENS = re.compile(
    r"[^,;:.]{0,40}?\s(?:amenazan?|menace(?:nt)?|threatens?|bedroh(?:t|en)|gefährde(?:t|n)) (?!con |de |d['’]|to |mit )",
    re.IGNORECASE,
)


def _threatens(text: str, end: int) -> bool:
    """Say whether the event, and no party, is what threatens."""
    return _ITSELF_THREATENS.match(text, end) is not None


_BEHIND = re.compile(r" ?:\s|[.!]\s|\s[–—-]\s")


def _is_topic(unit: Unit, near: str, end: int) -> bool:
    """Say whether only what stands behind the event's colon is asked, or may come: *Grève dans les ports : bientôt une pénurie ?*"""
    colon = _BEHIND.search(unit.text[end:-1])
    if colon is None:
        return False
    ahead = near[: max(0, len(near) - (_until(unit.text, end) - end)) + colon.start()]
    language = unit.language
    return not any(kept(table[language]).search(ahead) for table in (MAYBE, POSSIBLE_SCOPE))


_OPEN = (("open", NOT), ("possible", MAYBE))
_MEASURES = frozenset(
    {"controls", "quota", "tariffs", "sanctions", "antidumping", "listed", "levy", "screening"}
)


# What a Chinese clause ends beside a measure: *受取消配储政策及美国加征关税影响*.
_ENDS_ELSE = r"(?:取消|解除|结束|避免)(?![^，。及和与]{0,12}(?:税|制裁|管制|限制|禁令|配额|措施|清单))(?<!税取消)(?<!裁解除)(?<!制取消)(?<!令解除)(?<!制解除)"


def _left(id: str, near: str, language: str) -> str:
    """Leave out of the words NEAR what ends nothing: work that goes on for a measure, an end that is to come."""
    if id in _MEASURES:
        near = kept(AT_WORK[language]).sub(" ", near)
        near = kept(_ENDS_ELSE).sub(" ", near) if language == "zh" else near
    return kept(FORESEEN[language]).sub(" ", near)


def _state(
    near: str, unit: Unit, tables: Sequence[tuple[str, dict[str, str]]] = (("over", OVER), *_OPEN)
) -> str:
    for state, table in tables:
        if kept(table[unit.language]).search(near):
            return state
    return ""


def heads(told: Event, start: int) -> bool:
    """Say whether the event is a measure and only the topic before the colon of what begins at START."""
    return told.id in _MEASURES and ": " in told.unit.member.entry.text[told.span[1] : start]


def is_backdrop(told: Event) -> bool:
    """Say whether others follow on it, fear it or look back at it: *after the fire*, *Angst vor Stellenabbau*."""
    text, (ahead, behind) = told.unit.member.entry.text, BACKDROP[told.unit.language]
    before = text[max(told.clause[0], told.span[0] - _AROUND) : told.span[0]]
    title = told.unit.member.entry.title
    if kept(LONG_AGO[told.unit.language]).search(f"{title} | {told.unit.text}") or past_year(told.unit):
        return True
    return bool(kept(ahead).search(before) or kept(behind, re.IGNORECASE).match(text, told.span[1]))


def past_year(unit: Unit) -> str:
    """Return the year with which a sentence opens where it is long past: *In 2022, a fire destroyed*."""
    published, found = unit.member.entry.published, kept(IN_YEAR).match(unit.text)
    return found[1] if found and published and int(found[1]) < published.year - 1 else ""


def _clause(unit: Unit, start: int, end: int) -> tuple[int, int]:
    """Return where the clause lies in which the words from START to END stand."""
    cuts = list(_CLAUSE.finditer(unit.text))
    left = max((cut.end() for cut in cuts if cut.end() <= start), default=0)
    right = min((cut.start() for cut in cuts if cut.start() >= end), default=len(unit.text))
    return unit.start + left, unit.start + right
