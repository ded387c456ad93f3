"""A clause and the place of an act -> does it tell that nobody ends it, or sees its end?"""

import re
from functools import lru_cache

_LASTING = frozenset({"strike", "blockade_or_closure", "shortage"})
_ENDED = 110  # signs before the cue

# Whose end nobody sees goes on: `No end in sight to the strike`, `Kein Ende des Streiks`, `スト、終わり見えず`.
_NO_END = re.compile(
    r"\bno (?:sign of (?:an? )?|prospect of (?:an? )?)?(?:end|let-?up|respite|resolution)\b|\bend\w* (?:is )?(?:not|nowhere) in sight"
    r"|\bkein(?:e)? (?:schnelles |baldiges )?(?:Ende|Lösung|Einigung in Sicht)\b|\bEnde [^.;:|]{0,60}\bnicht (?:in Sicht|absehbar|abzusehen)"
    r"|\b(?:pas de|sans|aucune) (?:fin|issue|sortie)\b(?: en vue)?|\bn'en finit pas\b"
    r"|\b(?:sin|ningún) (?:final|fin|visos de (?:final|solución))\b|\bno (?:tiene|ve|hay) (?:final|fin)\b"
    r"|(?:終わり|終結|収束|終息|出口)(?:が|の兆しが|は)?見え(?:ず|ない)|(?:終わり|終結|収束)の(?:兆し|めど)(?:が|は)?(?:立たず|立たない|なし|ない)"
    r"|(?:尚未|未|没有|无|不见)(?:见到?|看到)?(?:结束|停止|平息)?(?:的)?(?:迹象|尽头)|看不到(?:尽头|结束)|没完没了"
    r"|(?:罢工|封锁|短缺|紧缺)[^，。]{0,4}(?:将)?(?:持续|继续)|(?:スト|ストライキ|封鎖)(?:は|が)?(?:継続|続く)",
    re.IGNORECASE,
)
# What is to stay shut is shut: `resteront fermés`, `will remain closed`.
_SHUT = frozenset({"blockade_or_closure", "halt_capacity"})
_STAYS = re.compile(
    r"\b(?:remain|stay)(?:s|ed|ing)? (?:\w+ )?(?:closed|shut|blocked|idle|offline|suspended)\b"
    r"|\bbleib(?:t|en)\b[^.,;:|]{0,50}\b(?:gesperrt|geschlossen|zu|dicht|blockiert|außer Betrieb)\b"
    r"|\breste(?:nt|ra|ront)?\b (?:\w+ )?(?:fermée?s?|bloquée?s?|suspendue?s?|à l['’]arrêt)"
    r"|\b(?:sigue[n]?|seguirán?|permanece[n]?|permanecerán?|continúan?|continuarán?) (?:\w+ )?(?:cerrad|bloquead|paralizad|suspendid|parad)[oa]s?\b"
    r"|(?:閉鎖|停止|封鎖|休止)(?:が|は)?(?:続|継続)|(?:继续|持续|仍(?:将|然)?)(?:保持)?(?:关闭|停产|停运|封闭|停摆)",
    re.IGNORECASE,
)
# Who does not stop it, or is not stopped, goes on with it: `will not halt the strikes`, `Streik wird nicht abgesagt`.
_GO_ON: dict[str, tuple[str, str]] = {  # before the cue, right behind it
    "en": (
        r"\b(?:not|n['’]t|never|refus\w+|fail\w*|declin\w+|no plans?) (?:to |be |have )?(?:\w+ly )?(?:stop|end|halt|ceas|paus|abandon|let up|suspend|call off|avert|prevent|stave off|head off)\w* (?:off )?(?:[\w'’-]+ ){0,4}$",
        r"(?: [\w'’-]+){0,3} (?:will|would|is|are|was|were|has|have|does|do|did|won['’]t|isn['’]t|aren['’]t)(?: be| been)?(?: not|(?<=n['’]t)) (?:be |been )?(?:stop|end|halt|ceas|paus|suspend|call(?:ed)? off|avert|prevent|over)\w*\b",
    ),
    "de": (
        r"\b(?:stopp|beend|beende|unterbrech|unterbrich|setz|stell)\w* (?:[\wäöüß-]+ ){0,3}$(?<=nicht )",
        r"[^.;:|,]{0,50} nicht (?:beendet|eingestellt|gestoppt|abgesagt|ausgesetzt|unterbrochen|abgewendet|verhindert|beenden|einstellen|stoppen|absagen|aussetzen|vorbei|zu Ende)\b",
    ),
    "fr": (
        r"\b(?:n['’]|ne )(?:\w+ )?(?:cess|arrêt|suspend|stopp|met)\w* (?:pas|plus) (?:fin à |de )?(?:[\w'’-]+ ){0,3}$|\brefus\w* (?:de |d['’])(?:cess|arrêt|suspend|stopp|mettre fin|annul)\w* (?:[\w'’-]+ ){0,4}$",
        r"[^.;:|,]{0,40} (?:n['’]est|ne sera|ne sont|ne seront|n['’]a) pas (?:été )?(?:suspendu|levé|annulé|terminé|évité|fini|arrêté)\w*\b",
    ),
    "es": (
        r"\bno (?:\w+ )?(?:ces|deten|suspend|termin|pon|deja|desconvoc)\w* (?:fin a |de )?(?:[\w-]+ ){0,3}$|\bse (?:niega|negó) a (?:suspender|poner fin a|detener|cesar|parar|desconvocar) (?:[\w-]+ ){0,3}$",
        r"[^.;:|,]{0,40} no (?:se |ha |será |está )?(?:sido )?(?:suspend|levant|desconvoc|cancel|termin|evit|acab)\w*\b",
    ),
    "ja": (
        "(?!)",
        r"(?:を|は|の|、)?(?:停止|中止|終了|中断|回避|撤回)(?:せず|しない|しません|できず|できない|を?拒否|を?拒む|に応じず|ならず)|を?やめ(?:ない|ず)",
    ),
    "zh": (
        r"(?:不会|不|拒绝|未能?|没有|没能|无意|不打算|不愿|尚未)(?:停止|结束|取消|暂停|中止|避免|阻止)(?:对|在|其)?[^，。|]{0,8}$",
        r"[^，。|]{0,4}(?:未能?|没有|不会|尚未)(?:结束|取消|避免|停止|叫停)|[^，。|]{0,6}(?:即将|有望|可望|将[于在])[^，。|]{0,6}(?:结束|终止)",
    ),
}


@lru_cache(maxsize=8)
def _go_on(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    before, behind = _GO_ON[language]
    return re.compile(before, re.IGNORECASE), re.compile(behind, re.IGNORECASE)


def goes_on(text: str, language: str, clause: tuple[int, int], cue: tuple[int, int], action: str) -> bool:
    """Say whether a clause tells that a works or a road stays shut, or that nobody ends a strike, a blockade, a shortage or an attack."""
    if action in _SHUT and _STAYS.search(text, *clause):
        return True
    if action in _LASTING and _NO_END.search(text, *clause):
        return True
    if action not in _LASTING | {"military_move"}:
        return False
    before, behind = _go_on(language)
    left = max(clause[0], cue[0] - _ENDED)
    # the verb may be among the cue's own words: `不会停止打击`
    within = cue[1] - 2 if language == "zh" else cue[0]
    return bool(
        before.search(text, left, cue[0])
        or before.search(text, left, within)
        or behind.match(text, cue[1], clause[1])
    )
