"""A clause as a whole and how sure one of its acts is told -> how sure it is: what is asked, supposed or called false is no fact."""

import re
from functools import lru_cache

from monitor.core.happenings.kinds import EASED, LAWS
from monitor.core.happenings.moods import ASKS_ABOUT, QUESTION
from monitor.domain.understand import Modality

_QUESTION = re.compile(QUESTION)
_TO_MARK = re.compile(r"[^.!|。]{0,160}?[?？]")  # a statement may end before its sentence does
_ASKS_ABOUT = re.compile(ASKS_ABOUT, re.IGNORECASE)
# What begins like this asks whether, whatever else it asks: `Will Beijing halt exports when the truce ends?`
_WHETHER: dict[str, str] = {
    "en": r"(?:will|would|could|can|is|are|was|were|does|do|did|has|have|should|may|might|must|won't|isn't|aren't)\b",
    "de": r"(?:wird|werden|kann|können|könnte[n]?|will|wollen|soll(?:en|te|ten)?|muss|müssen|darf|dürfen|ist|sind|war|hat|haben|gibt|kommt|kommen|droht|drohen|steht|stehen|geht|bleibt|lässt)\b",
    "fr": r"(?:est-ce que?|faut-il|y a-t-il|doit-on|peut-on)\b|[^.:;|?]{0,60}\b\w+-(?:t-)?(?:ils?|elles?|on)\b",
    "es": r"¿(?!(?:por )?qué|cómo|quién|cuándo|cuál|dónde|cuánt)",
}
# What a question behind a topic must ask for the topic itself to be in doubt: `Pénurie de gaz : y a-t-il un risque ?`
_TOPIC = re.compile(
    r" ?: [^.|:]{0,70}\b(?:risques?|risk|y a-t-il|is there|are there|craindre|threat|gibt es|droht|gefahr|hay|riesgo)\b[^.|:]{0,60}\?",
    re.IGNORECASE,
)
_SUPPOSED: dict[str, str] = {  # how a clause begins whose acts are only supposed
    "en": r"(?:if|unless|should (?=[\w' -]{2,40} (?:fail|halt|ban|cut|close|stop|impose|collapse|happen)\b))",
    "de": r"(?:falls|sofern|sollten?(?= )(?=[^.;:|?]{3,90},)|wenn)",
    "fr": r"(?:si(?! bien)|s'(?=ils? )|au cas où)",
    "es": r"(?:si|en caso de)",
    "ja": r"(?:もし|仮に|万一)",
    "zh": r"(?:如果|若(?!干)|一旦|倘若|假如|万一)",
}
_FALSE: dict[str, str] = {  # how a clause calls what it names false; the act stands between, or before
    "en": r"\b(?:reports?|rumou?rs?|claims?|talk|allegations?|suggestions?)\b (?:that|of|about)\b[^.;|?]{3,140}?\b(?:is|are|was|were|as) (?:\w+ )?(?:false|untrue|wrong|baseless|unfounded|groundless|incorrect|fake)\b",
    "de": r"\b(?:weis(?:t|en)|wies(?:en)?) (?:[\wäöüß-]+ ){0,2}?(?:\w*berichte|gerüchte|meldungen|spekulationen)\b[^.;|?]{3,140}?\bzurück\b|(?:berichte|gerüchte|meldungen|angaben|behauptungen)\b[^.;|?]{3,140}?\b(?:falsch|haltlos|unzutreffend|erfunden|unbegründet|unwahr|aus der luft gegriffen)\b",
    "fr": r"\b(?:informations?|rumeurs?|allégations?)\b[^.;|?]{3,140}?\b(?:fauss?es?|infondée?s?|mensongères?|démenties?|sans fondement)\b",
    "es": r"\b(?:informaciones|rumor(?:es)?|noticias?|versiones)\b[^.;|?]{3,140}?\b(?:falsas?|falsos?|infundad[oa]s?|desmentid[oa]s?|sin fundamento)\b",
    "ja": r"(?:報道|噂|うわさ|情報|観測)[^。|]{0,24}?(?:事実無根|誤り|事実ではない|否定|虚偽)|は(?:事実無根|事実ではない|デマ)",
    "zh": r"(?:消息|传闻|传言|报道|说法|谣传)[^。|]{0,16}?(?:不实|虚假|并非事实|子虚乌有|毫无根据|不属实)|纯属(?:谣言|虚构|子虚乌有)|是谣言",
}
_CALLS: dict[str, tuple[str, ...]] = {  # one of which is in each of them
    "en": ("false", "untrue", "wrong", "less", "unfounded", "incorrect", "fake"),
    "de": ("falsch", "haltlos", "unzutreffend", "erfunden", "unbegründet", "unwahr", "gegriffen", "zurück"),
    "fr": ("faus", "fondé", "mensong", "démenti", "fondement"),
    "es": ("fals", "infundad", "desmentid", "fundamento"),
    "ja": ("事実", "誤り", "否定", "虚偽", "デマ"),
    "zh": ("不实", "虚假", "事实", "子虚乌有", "毫无根据", "属实", "谣言", "虚构"),
}
_ANSWERS = re.compile(r"回应[^。|：]{0,40}$")  # what somebody answers to is told by another
_ANSWERED_NO = re.compile(r"[^。：|]{0,16}：[^。]{0,40}?(?:并未|没有|并非|不实|否认|无此|不属实|从未)")
_FAR = 160  # signs behind a clause in which its sentence may be marked as a question
_ANSWER = 60  # signs of an answer
# What was allowed and runs out holds no more.
_RUNS_OUT: dict[str, str] = {
    "en": r"[^.;:|,]{0,48}? (?:expire[sd]?|lapse[sd]?|runs? out|ran out)\b",
    "de": r"[^.;:|,]{0,48}? (?:läuft aus|laufen aus|lief aus|ausgelaufen|ausläuft|erlischt|endet)\b",
    "fr": r"[^.;:|,]{0,48}? (?:expire(?:nt)?|a expiré|arrive(?:nt)? à échéance|prend fin|prennent fin)\b",
    "es": r"[^.;:|,]{0,48}? (?:expiran?|expiró|caducan?|vencen?|venció)\b",
    "ja": r"[^。 ]{0,12}?(?:失効|期限切れ|期限を迎え)",
    "zh": r"[^，。]{0,12}?(?:到期|失效)",
}
_NOT_DONE = re.compile(  # `Ausfuhr von Graphit nicht verboten`: the cue itself holds its denial
    r"\bnicht (?:\w+ )?(?:verboten|untersagt|beschränkt|eingeschränkt|gedrosselt|gestoppt|verhängt)\b",
    re.IGNORECASE,
)
# An inquiry that is dropped is none any more.
_DROPPED: dict[str, tuple[str, str]] = {  # right before the cue or in it, right behind it
    "en": (
        r"\b(?:(?:drop|clos|abandon|shelv|discontinu|terminat|rescind)(?:e[sd]?|s|ped|ing|ping)?|(?:rescission|termination) of) (?:[\w'-]+ ){0,5}$",
        r" (?:[\w'-]+ ){0,6}?(?:dropped|closed|terminated|abandoned|discontinued)\b",
    ),
    "de": (
        r"\bEinstellung (?:der|des) (?:\w+ ){0,2}$",
        r"[^.;:|]{0,60}? (?:eingestellt|zu den Akten)(?=$|[ .,;:|])",
    ),
    "fr": (
        r"\b(?:class|abandonn|clo)\w* (?:l'|son |sa |une |le )?(?:\w+ ){0,2}$",
        r"[^.;:|]{0,60}? (?:classée?|abandonnée?|close|sans suite)\b",
    ),
    "es": (
        r"\b(?:archiv|cierr|cerr|abandon)\w* (?:la |el |su |una )?(?:\w+ ){0,2}$",
        r"[^.;:|]{0,60}? (?:archivad|cerrad|abandonad)[oa]\b",
    ),
    "ja": (r"(?!)", r"[^。 ]{0,6}?(?:打ち切|終了|取りやめ|中止)"),
    "zh": (r"(?:终止|撤销|取消|结束)[^，。]{0,14}$", r"[^，。]{0,6}?(?:终止|撤销|结案)"),
}
# Who will do it unless something happens, or warns that he will, threatens: `will tax chips unless they are made here`.
_HOSTILE = frozenset(
    {"raise_tariff", "impose_sanctions", "impose_export_control", "ban_import", "retaliate", "military_move"}
    | {"blockade_or_closure", "ban_company", "nationalise"}
)
_UNLESS = re.compile(
    r"[^.;|]{0,90}\b(?:unless|es sei denn|à moins|sauf si|a menos que|salvo que|a no ser que)\b"
    r"|[^.;:|]{0,60}, (?:warns?|warnt|prévient|avertit|advierten?) |[^。|]{0,40}(?:除非|否则|しなければ|応じなければ|しない限り)",
    re.IGNORECASE,
)
_UNLESS_AHEAD = re.compile(
    r"\b(?:unless|à moins|sauf si|a menos que|salvo que|a no ser que)\b[^.;|,]{3,90}, [^.;|]{0,60}$|除非[^。|，]{2,40}，[^。|]{0,24}$",
    re.IGNORECASE,
)
# An agreement that somebody doubts or hopes for is not made: `wary of a deal`, `Abkommen auf der Kippe`, 合意に悲観的.
_DOUBTED = re.compile(
    r"\b(?:wary of|s[ck]eptical|pessimis\w+|optimis\w+|doubt\w*|not guaranteed|no guarantees?|unlikely|far from|elusive|uncertain|in (?:jeopardy|limbo)"
    r"|hopes? (?:\w+ )?(?:fad|dim|ris|grow|wan|dwindl)\w*|hopeful|slip\w* away)\b"
    r"|\b(?:skeptisch|skepsis|pessimis\w+|optimis\w+|zweifel\w*|auf der kippe|hoffnung(?:en)? auf|fraglich|ungewiss|wackelt|rückt in (?:weite )?ferne)\b"
    r"|\b(?:pessimis\w+|optimis\w+|sceptique\w*|doutent?|doutes?|remis en (?:question|cause)|incertain|s['’]éloigne)\b"
    r"|\b(?:pesimis\w+|optimis\w+|escéptic\w+|dudan?|dudas?|en el aire|peligra|inciert\w+|se aleja)\b"
    r"|悲観|楽観|懐疑|疑問視|不透明|危ぶ|遠のく|望み薄|悲观|乐观|怀疑|存疑|渺茫|无望",
    re.IGNORECASE,
)
# What is wanted for something given is asked: `offers uranium for sanctions relief`.
_IN_RETURN = re.compile(
    r"\bin (?:exchange|return) for (?:\w+ ){0,2}$|\b(?:gegen|für) (?:eine |die )?(?:\w+ )?$|\b(?:contre|en échange d[eu]|moyennant) ?(?:une |la |l['’])?(?:\w+ )?$"
    r"|\ba cambio de (?:un |la |el |una )?(?:\w+ )?$|换取[^，。]{0,8}$",
    re.IGNORECASE,
)
_FOR_RELIEF = re.compile(r"\bfor (?:\w+ ){0,2}sanctions relief$")
_RETURNED = re.compile(r"[^。、]{0,6}(?:を見返り|と引き換え|を条件)")
# What something is only likened to: `would be like lifting sanctions`.
_LIKENED = re.compile(
    r"\b(?:be|is|are|was) (?:like|akin to|tantamount to|equivalent to|the same as)(?: [^.,;:|]{0,24})?$|\b(?:amounts?|equates?) to (?:[^.,;:|]{0,24})?$"
    r"|\b(?:reviendrait|reviennent|revient|équivaudrait|équivaut) à (?:[^.,;:|]{0,24})?$|\b(?:equivaldría|equivale|sería como) (?:a )?(?:[^.,;:|]{0,24})?$",
    re.IGNORECASE,
)
# What has to come first is no fact and no plan: `shut until Washington lifts its sanctions`.
_UNTIL = re.compile(
    r"\buntil (?!(?:the end|mid|late|early|at least|further|now|then|next|last|this|\d|(?-i:[A-Z][a-z]+ \d))\b)[^.;|]{2,90}$"
    r"|\bbis (?=(?:der|die|das|[A-ZÄÖÜ]\w+) )[^.;|]{2,90}$|\bjusqu['’]à ce que?['’]? ?[^.;|]{0,90}$|\bhasta que [^.;|]{0,90}$|直到[^，。]{0,30}$",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"(?:and|und|et|y|並び|并) ", re.IGNORECASE)
_LISTED = 90  # characters in which what has to come before it is listed
_UNTIL_JA = re.compile(r"[^。、]{0,6}(?:するまで|されるまで|解くまで)")
# What money is found for is not there yet: `secures 50 million to open a mine`, `lève des fonds pour`.
_FUNDED = re.compile(
    r"\b(?:secur|rais|win|won|get|got|receiv|land|obtain|borrow)\w* [^.;:|]{2,50} (?:to|for) $"
    r"|\b(?:erhält|sichert|sammelt|bekommt|besorgt)\b [^.;:|]{2,60} (?:für|zum|zur) (?:\w+ ){0,2}$"
    r"|\b(?:lève|obtient|décroche|reçoit)(?:nt)? [^.;:|]{2,50} pour (?:l['’])?$|\b(?:logra|consigue|obtiene|recauda|capta)n? [^.;:|]{2,50} para $",
    re.IGNORECASE,
)
_AGREED = frozenset({"sign_agreement", "agreement_collapses"})
_IN_CASE = re.compile(r"(?:なら|すれば|した場合)[^。|]{0,24}$")  # `侵攻なら金融制裁の用意`
_AHEAD = frozenset({Modality.PLANNED, Modality.POSSIBLE})
_LASTING = frozenset({"exempt", "ease_sanctions", "ease_export_control", "cut_tariff"})
_UNASKED = frozenset({Modality.ASSERTED, Modality.PLANNED, Modality.THREATENED})


@lru_cache(maxsize=8)
def _patterns(language: str) -> dict[str, re.Pattern[str]]:
    opening = r"[ |]*[\"'“„«‘「]?"
    return {
        "whether": re.compile(opening + f"(?:{_WHETHER.get(language, '(?!)')})", re.IGNORECASE),
        "supposed": re.compile(
            opening + f"(?:{_SUPPOSED[language]})" + ("" if language in ("ja", "zh") else r"(?:\b|(?<='))"),
            re.IGNORECASE,
        ),
        "false": re.compile(_FALSE[language], re.IGNORECASE),
        "out": re.compile(_RUNS_OUT[language], re.IGNORECASE),
        "dropped": re.compile(_DROPPED[language][0], re.IGNORECASE),
        "over": re.compile(_DROPPED[language][1], re.IGNORECASE),
    }


def weighed(
    text: str, language: str, clause: tuple[int, int], cue: tuple[int, int], action: str, said: Modality
) -> Modality:
    """SAID is what the words near the CUE say; words over the whole clause say more."""
    if said in _UNASKED and _is_in_doubt(text, clause, cue, action):
        return Modality.POSSIBLE
    if action == "open_capacity" and said is Modality.ASSERTED and _FUNDED.search(text, clause[0], cue[0]):
        return Modality.PLANNED
    if _is_wanted(text, clause[0], cue, action, said):
        return Modality.ASKED
    return _weighed(text, language, clause, cue, action, said)


def _weighed(
    text: str, language: str, clause: tuple[int, int], cue: tuple[int, int], action: str, said: Modality
) -> Modality:
    start, end = clause
    patterns = _patterns(language)
    if action in _LASTING and patterns["out"].match(text, cue[1], end):
        return Modality.DENIED
    if action == "investigate" and (
        patterns["dropped"].search(text, max(start, cue[0] - 48), cue[0])
        or patterns["over"].match(text, cue[1], end)
    ):
        return Modality.DENIED
    if language == "de" and _NOT_DONE.search(text, *cue):
        return Modality.DENIED
    if _called_false(text, language, clause, cue, patterns["false"]):
        return Modality.DENIED
    if said in _UNASKED and asked(text, language, start, cue[1], end):
        return Modality.POSSIBLE
    if said is Modality.ASSERTED and patterns["supposed"].match(text, start, end):
        return Modality.POSSIBLE
    if said in _AHEAD and action in _HOSTILE and _menaced(text, cue, action):
        return Modality.THREATENED
    return said


def _is_in_doubt(text: str, clause: tuple[int, int], cue: tuple[int, int], action: str) -> bool:
    doubted = action in _AGREED and _DOUBTED.search(text, *clause)
    return bool(doubted or _LIKENED.search(text, clause[0], cue[0]))


def _is_wanted(text: str, start: int, cue: tuple[int, int], action: str, said: Modality) -> bool:
    """Say whether the easing of a measure is what somebody wants first, or sanctions eased in return."""
    if _GOES_ON.match(text, start):  # `until Washington lifts its blockade and drops sanctions`
        start = max(0, start - _LISTED)
    first = _UNTIL.search(text, start, cue[0]) or _UNTIL_JA.match(text, cue[1])
    if action in EASED and first and said in _UNASKED:
        return True
    if action != "ease_sanctions":
        return False
    relief = _FOR_RELIEF.search(text, start, cue[1]) or _IN_RETURN.search(text, start, cue[0])
    return bool(relief or _RETURNED.match(text, cue[1]))


def _menaced(text: str, cue: tuple[int, int], action: str) -> bool:
    before = (max(0, cue[0] - _FAR), cue[0])
    ahead = _UNLESS_AHEAD.search(text, *before) or (action in LAWS and _IN_CASE.search(text, *before))
    return bool(ahead or _UNLESS.match(text, cue[1]))


def _called_false(
    text: str, language: str, clause: tuple[int, int], cue: tuple[int, int], false: re.Pattern[str]
) -> bool:
    start, end = clause
    lowered = text[
        start:end
    ].lower()  # looking for the words themselves is quicker than for what leads to them
    told = false.search(text, start, end) if any(word in lowered for word in _CALLS[language]) else None
    if told and (told.start() <= cue[0] or language in ("ja", "zh")):
        return True
    answers = language == "zh" and _ANSWERS.search(text, max(0, cue[0] - _ANSWER), cue[0])
    return bool(answers and _ANSWERED_NO.match(text, cue[1], min(len(text), cue[1] + _ANSWER)))


def asked(text: str, language: str, start: int, cue: int, end: int) -> bool:
    """Does the clause START..END ask whether what stands before CUE is so?"""
    if not any(text.find(mark, cue, end + _FAR) >= 0 for mark in "?？"):
        return False
    if _patterns(language)["whether"].match(text, start, end) and _TO_MARK.match(text, cue):
        return True
    topic = _TOPIC.match(text, end)
    mark = _QUESTION.search(text, cue, min(len(text), topic.end() if topic else end + 1))
    if mark is None or _ASKS_ABOUT.search(text, start, mark.start()):
        return False
    return language not in ("ja", "zh") or " " not in text[cue : mark.start()]
