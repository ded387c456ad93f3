"""A cue and the words beside it -> is it told that the act is not done, or over: ended, vetoed, or something else instead?"""

import re
from functools import lru_cache

from monitor.core.happenings.bearing import ANOTHER_CLAUSE
from monitor.core.happenings.kinds import EASED, OF_OWNERS

Pair = tuple[re.Pattern[str], re.Pattern[str]]  # before the cue or from its first word on, right behind it


def _pair(before: str, behind: str) -> Pair:
    return re.compile(before, re.IGNORECASE), re.compile(behind, re.IGNORECASE)


# What lasts until somebody ends it: `Grève suspendue`, `end of the blockade`, `Streik abgesagt`.
_STATES = frozenset({"strike", "blockade_or_closure", "shortage", "ban_import"})
_STATES_OF_WORDS = frozenset({"ban_import"})
_ENDS: dict[str, tuple[str, str]] = {  # right before, right behind
    "en": (
        r"(?:(?:reach|struck|strike|seal|sign|ink|clinch|agree|approv|ratif|accept|vote)\w* (?:[\w'-]+ ){0,3}?(?:deal|agreement|pact|accord|contract|offer)s? (?:to |that )?(?:end|avert|halt|settl)\w* |(?:deal|agreement|pact|accord|contract) (?:reached |struck |signed |ratified |approved )(?:to |that )?(?:end|avert|halt|settl)\w* |(?:(?<!to )|(?<=agree to )|(?<=agrees to )|(?<=agreed to )|(?<=vote to )|(?<=voted to )|(?<=decide to ))(?<!-)\bend(?:s|ed|ing)? (?:of |to )?|\b(?:resum|re-?open|re-?start|normal|return\w* to work|back to work)\w*[^.;:|]{0,60} after (?:[\w'’-]+ ){0,4}|\bsuspend(?:s|ed|ing)? |\bcall(?:s|ed)? off |\blift(?:s|ed|ing)? |\b(?:clear|break|broke|smash|dismantl)(?:s|ed|es|ing)? (?!way|the way|path|the path|even|new|ground|off|out))(?:the |a |an |its |their )?(?:[\w'-]+ ){0,2}$",
        r"(?:(?: (?:of|at|by|in|on|against)|(?<= at)|(?<= by)|(?<= of))(?: (?!will|would|until|as |while|after|before|if |unless|and |go)[^ .,;:|]{1,20}){1,5}?)? (?:\w+ )?(?:ends?\b|ended\b|suspended\b|called off|averted|lifted|is over\b|eases\b)",
    ),
    "de": (
        r"(?:\b(?:wieder|normal)\w*[^.;:|]{0,60} nach (?:[\w-]+ ){0,4}|\bEnde (?:des|der) |\baufgehoben\w* |\bbeende(?:t|n|ten?) (?:(?:de[nr]|ihren|die|einen) )?|\b(?:wende|wandte)(?:t|n)? (?:(?:de[nr]|die|einen) )?|\b(?:heb|hob)(?:t|en|ten?)? (?:das |sein |ihr |die |den )?)(?:[\w-]+ ){0,2}$",
        r"\w*(?: (?:der|des|von|im|in|am|bei|an|für|gegen|auf) [^.,;:|]{1,40}?)? (?:\w+ )?(?:beendet|endet|abgesagt|abgeblasen|entfällt|vom Tisch|ausgesetzt|abgewendet|aufgehoben|aufheben|aufzuheben|vorbei|zu Ende)\b",
    ),
    "fr": (
        r"(?:\b(?:retrouv|repr[ei]|rouv|redémarr|normal)\w*[^.;:|]{0,60} après (?:[\w'’-]+ ){0,4}|\bfin |\bsuspension |\blevée |\bsuspend(?:ent|u|re)? |\blève(?:nt)? |\blev(?:é|er|és|ée) |\bannul(?:e|ent|é|er|ée) |\bannulation |\bmet(?:tent)? fin )(?:de |du |à |au )?(?:la |l'|le |les |leur |une |un )?(?:[\w-]+ )?(?:de |d')?$",
        r"(?: (?:des?|du|à|au|aux|dans|en) [^.,;:|]{1,40}?)? (?:\w+ )?(?:suspendue?s?|levée?s?|annulée?s?|terminée?s?|évitée?s?|pren(?:d|nent) fin|pris fin|s'achèv(?:e|ent)|se termin(?:e|ent)|cess(?:e|ent))\b",
    ),
    "es": (
        r"(?:\b(?:reanud|reabr|normal|retom|reinici)\w*[^.;:|]{0,60} tras (?:[\w-]+ ){0,4}|\bfin |\bsuspensión |\bsuspend\w+ |\blevant\w+ |\bdesconvoc\w+ |\bdepon\w+ |\bdepus\w+ |\btermin(?:a|an|ó|aron) |\bacab\w+ con |\blib[eé]r\w+[^.;:|]{0,40} tras (?:[\w-]+ ){0,4}|\bcancel\w+ |\bponen? fin )(?:de |del |a |al )?(?:el |la |los |las |su |una |un )?(?:[\w-]+ )?$",
        r"(?: (?:de|del|en) [^.,;:|]{1,40}?)? (?:\w+ )?(?:(?:suspendid|levantad|desconvocad|cancelad|terminad|superad)[oa]s?|(?<!no )se (?:suspend|levant|desconvoc|cancel)(?:e|en|a|an|ió|ieron|ó|aron)\b|termin(?:a|an|ó|aron)|acab(?:a|an|ó)|finaliz(?:a|an|ó)|concluy(?:e|en|ó))\b",
    ),
    "ja": (
        "(?!)",
        r"(?:を|は|が|、)?[^。 ]{0,8}?(?:かわす|かわし|乗り切[るっ]|乗り越え[るた]|中止|回避(?!へ|を?目指|に向|狙|策|でき|困難)|終結|終了|解除|解消(?!に向|へ|を目|が?難|が?困難|は難|に時間|の(?:め|目)|されず|しない|でき))|は?デマ",
    ),
    "zh": (
        r"(?:结束|取消|解除|停止|暂停|(?<![为以])避免|中止)(?:了)?(?:[^，。]{0,10}的|[^，。]{0,4})?$",
        r"(?:已)?(?:结束|取消|解除|缓解|告终)",
    ),
}


_ENDED = 110  # signs before the cue
# `ends drills`, `halts its strikes`: forces at rest again; a war that `ended` tells of no such thing.
_AT_REST = re.compile(
    r"\b(?:end|halt|paus|stop|suspend|ceas|wrap|conclud|finish)(?:e?s|e?d|ing|ped|ping)?(?: up| off)? (?:the |its |their |all |his )?(?:[\w'’-]+ ){0,2}$"
    r"|\b(?:beende|stopp)(?:t|n|ten?)? (?:das |die |seine?n? |ihre? |alle )?(?:[\w-]+ ){0,2}$"
    r"|\b(?:cess|termin|suspend|achèv|arrêt|met(?:tent)? fin à?)(?:e|ent|é|ne|nent)? ?(?:les |ses |des |ces |à )?(?:ses |les )?(?:\w+ )?$"
    r"|\b(?:cesa|termina|suspende|finaliza|concluye|detiene)n? (?:las |los |sus |el |la )?(?:\w+ )?$"
    r"|\bfin (?:de |des |du )(?:ses |leurs |ces |grandes )?$|\bende (?:der|seiner|ihrer) (?:\w+ )?$|\bend of (?:the |its |their )?(?:\w+ )?$|(?<!\w)fin de (?:sus |las |los )?$"
    r"|(?:结束|停止|暂停|中止)(?:了)?[^，。|]{0,8}$",
    re.IGNORECASE,
)
_TO = re.compile(
    r"\b(?:to|zu|must|should|de|à|que) (?:end|halt|paus|stop|suspend|ceas|beend|cess|arrêt|mett)\w*",
    re.IGNORECASE,
)
_RESTED = re.compile(r"(?:を|は)?(?:終了|終える|終えた|停止|中止)")


@lru_cache(maxsize=8)
def _ends(language: str) -> Pair:
    return _pair(*_ENDS[language])


# `instead of new tariffs, the two agree`: what is done is the other thing.
_INSTEAD = re.compile(
    r"\b(?:instead of|rather than|in place of|in lieu of|statt|anstelle|anstatt|au lieu d|plutôt qu|en vez d|en lugar d|antes que)"
    r"(?:e[sl]?)?['’]?(?: [^.,;:|]{0,24})?$|(?:而不是|而非)[^，。]{0,8}$",
    re.IGNORECASE,
)
_FOR_ANOTHER = re.compile(r"(?:では?なく|ではない|に代わり|の代わりに)")
# Who forbids a takeover does not buy; what one member blocks, the others do not do.
_VETOABLE = OF_OWNERS | {"impose_sanctions"}
_VETOED: dict[str, tuple[str, str]] = {  # before, right behind
    "en": (
        r"\b(?:block|veto|prohibit|bar|reject|stop|forbid|forbad|halt|nix|thwart|quash|kill)\w*(?! from)",
        r"[^.;:|]{0,50}? (?:is |was |has been |gets |faces? )?(?:block(?:ed|s)|vetoed|rejected|prohibited|barred|scrapped|abandoned|called off|collapses?|falls? through|quashed|veto)\b",
    ),
    "de": (
        r"\b(?:untersag|verbiet|verbot|blockier|stopp|verhinder|kipp)\w*",
        r"[^.;:|]{0,50}? (?:untersagt|verboten|blockiert|gestoppt|geplatzt|platzt|abgelehnt|verhindert|ab)\b",
    ),
    "fr": (
        r"\b(?:bloqu|interdi|rejet|stopp|torpill|met(?:tent)? (?:son|leur) veto)\w*",
        r"[^.;:|]{0,50}? (?:bloquée?|interdite?|rejetée?|abandonnée?|refusée?|capote|échoue)\b",
    ),
    "es": (
        r"\b(?:vet|bloque|prohíb|prohib|rechaz|fren|impid|tumb)\w*",
        r"[^.;:|]{0,50}? (?:vetad|bloquead|prohibid|rechazad|frenad|cancelad)[oa]\b",
    ),
    "ja": ("(?!)", r"[^。、 |]{0,8}?(?:阻止|禁止|却下|拒否|差し止め|認めず|不承認|破談|断念|白紙)"),
    "zh": (
        r"(?:否决|阻止|阻挠|阻拦|禁止|叫停|拒绝|驳回|拦下)",
        r"[^，。|]{0,10}?(?:被否|遭否|被拒|遭拒|被叫停|告吹|(?<!是)(?<!完全)失败(?!的)|终止)",
    ),
}


@lru_cache(maxsize=8)
def _vetoed(language: str) -> Pair:
    """A verb that forbids, with what may stand between it and the cue; what tells of it behind the cue."""
    verb, behind = _VETOED[language]
    between = r"[^，。|]{0,10}" if language == "zh" else r"(?: [\w'’-]+){0,5} ?"
    return _pair(rf"(?:{verb}){between}", behind)


def _ended(text: str, language: str, cue: tuple[int, int], end: int, action: str) -> bool:
    own = action in _STATES_OF_WORDS  # `suspende la importación`: its own verb makes it
    left = max(0, cue[0] - _ENDED)
    left = max((m.end() for m in ANOTHER_CLAUSE.finditer(text, left, cue[0])), default=left)
    return _told_beside(_ends(language), text, left, cue, end, own=own)


def _told_beside(
    pair: Pair, text: str, left: int, cue: tuple[int, int], end: int, *, own: bool = False
) -> bool:
    """Tell whether a verb stands before the CUE, or among its words unless these are its OWN verb (`Union ends strike`), or behind it."""
    before, behind = pair
    within = cue[0] if own else max(cue[0], text.rfind(" ", *cue) + 1)
    told = before.search(text, left, cue[0]) or before.search(text, left, within)
    return bool(told or behind.match(text, cue[1], end))


def _rests(text: str, language: str, left: int, cue: tuple[int, int]) -> bool:
    if language == "ja":
        return bool(_RESTED.match(text, cue[1]))
    return not _TO.search(text, left, cue[0]) and bool(_AT_REST.search(text, left, cue[0]))


_GIVES, _UP = re.compile(r"\b(?:gib|geb|gab)", re.IGNORECASE), re.compile(r"[^.;:|]{0,60}? auf(?=$|[ .,;:|])")
_CLOSED = re.compile(r"\bschl(?:ie(?:ß|ss)|oss)", re.IGNORECASE)  # `schließt die Übernahme ab`


def _forbidden(text: str, language: str, left: int, cue: tuple[int, int], end: int, action: str) -> bool:
    before, behind = _vetoed(language)
    own = cue[0] if action == "impose_sanctions" else cue[1]  # `禁止入境` is the sanction itself
    said = before.search(text, left, own)  # the verb may be the cue's own first word
    if language == "de" and _GIVES.search(text, left, cue[0]) and _UP.match(text, cue[1], end):
        return True
    closed = language == "de" and _CLOSED.search(text, left, cue[1])
    return bool(
        (said and said.start() <= cue[0] <= said.end()) or (not closed and behind.match(text, cue[1], end))
    )


_GIVEN_BACK = EASED | {"open_capacity"}
_NOT_DONE = re.compile(r"(?:は|を)?(?:せず|しない|していない|に応じず|を拒否|見送り)")  # `関税を撤廃せず`
_MEASURES = frozenset(
    {"raise_tariff", "impose_sanctions", "impose_export_control", "ban_company", "ban_import"}
)
# A measure that a court strikes down, or that a parliament votes down, does not stand.
_STRUCK: dict[str, tuple[str, str]] = {  # before, right behind
    "en": (
        r"\b(?:courts?|judges?|tribunal|wto panel)\b[^.;:|]{0,30}\b(?:overturn|strik|struck|annul|invalidat|quash|void|block|toss|suspend|freezes|froze|halt|lift|unfreez|unfroz)\w*[^.;:|]{0,40}$|\bvot(?:e|es|ed) down[^.;:|]{0,40}$",
        r"(?: (?:are|is|were|was|be|to|ruled|declared|found|deemed|held|as))* (?:illegal|unlawful|invalid|unconstitutional)\b",
    ),
    "de": (
        r"\b\w*gericht(?:shof)?s?\b[^.;:|]{0,30}\b(?:kipp|annullier|stopp|heb|hob|setz|kassier|verwirf|verwarf)\w*[^.;:|]{0,40}$",
        r"[^.;:|]{0,30}\b(?:rechtswidrig|unzulässig|ungültig|nichtig|illegal|unwirksam)\b",
    ),
    "fr": (
        r"\b(?:cour|tribunal|juges?|conseil d['’]état|justice)\b[^.;:|]{0,30}\b(?:annul|invalid|suspen|bloqu|cass|censur|lèv|lev)\w*[^.;:|]{0,40}$",
        r"[^.;:|]{0,30}\b(?:illéga|invalid|inconstitutionnel)",
    ),
    "es": (
        r"\b(?:corte|tribunal|juez|jueza|supremo|justicia)\b[^.;:|]{0,30}\b(?:anul|invalid|suspend|bloque|tumb|fren|levant)\w*[^.;:|]{0,40}$",
        r"[^.;:|]{0,30}\b(?:ilegal|inválid|inconstitucional)",
    ),
    "ja": ("(?!)", r"[^。、 |]{0,8}(?:違法|無効|差し止め|違憲|否決)"),
    "zh": (
        r"(?:法院|法官|法庭)[^，。|]{0,10}(?:推翻|叫停|驳回|暂停|否决)[^，。|]{0,16}$|否决[^，。|]{0,16}$",
        r"[^，。|]{0,8}(?:违法|无效|非法|违宪)",
    ),
}


# Others than a court call a measure illegal, and it stands: `condemns the sanctions as illegal`.
_BENCH = re.compile(
    r"\b(?:courts?|judges?|justices|tribunal|panel|bench|ruled|ruling|rules|declared|deemed|found|held|wto|\w*gericht\w*|\w*richter\w*|urteil\w*|erklär\w+|eugh|cour|juges?|justice|conseil d['’]état|jugée?s?|déclarée?s?|omc|corte|juez|jueza|supremo|justicia|declar\w+|fallo)\b"
    r"|最高裁|地裁|高裁|裁判|判決|判断|法院|法官|法庭|裁定|判决|裁决|被判|否决|否決",
    re.IGNORECASE,
)
_ALLEGED = re.compile(
    r"(?:指控|起诉|状告|诉|指责|谴责|批评|质疑|挑战|反对)[^，。：]{0,24}$"
)  # who sues says so


@lru_cache(maxsize=8)
def _struck(language: str) -> Pair:
    return _pair(*_STRUCK[language])


def _struck_down(text: str, language: str, left: int, cue: tuple[int, int], end: int) -> bool:
    before, behind = _struck(language)
    if before.search(text, left, cue[0]):
        return True
    alleged = language == "zh" and _ALLEGED.search(text, left, cue[0])
    if alleged or not behind.match(text, cue[1], end):
        return False
    return _BENCH.search(text, max(0, cue[0] - _ENDED), min(len(text), cue[1] + _ENDED)) is not None


# `Congress blocks lifting of sanctions`, `suspends the easing of curbs`: nothing is eased.
_NOT_EASED = re.compile(
    r"\b(?:block|veto|reject|suspend|halt|paus|stop|scrap|drop|revers|oppos|resist|delay|postpon|shelv)\w* (?:[\w'’-]+ ){0,3}?(?:easing|lifting|relax\w+|loosening|removal|roll-?back|repeal)\b"
    r"|\b(?:blockier|stopp|verhinder|verschieb|verschob|setz|lehn|kipp)\w* [^.;:|]{0,30}?\b(?:lockerung|aufhebung|abschaffung|senkung)\b"
    r"|\b(?:bloqu|suspend|rejet|refus|report|repouss|s'oppos)\w* [^.;:|]{0,24}?(?:levée|assouplissement|allègement|suppression)\b"
    r"|\b(?:bloque|suspend|rechaz|fren|aplaz|pospon|se opon)\w* [^.;:|]{0,24}?(?:levantamiento|flexibilización|alivio|eliminación|supresión)\b"
    r"|(?:解除|緩和|撤廃|引き下げ)(?:を|の|に)?(?:停止|中断|阻止|拒否|反対|延期|先送り)|(?:暂停|阻止|否决|反对|拒绝|推迟)[^，。|]{0,8}(?:放宽|解除|松绑|取消)",
    re.IGNORECASE,
)


# `vetoes the renewal of sanctions`, `blockiert die Verlängerung`: nothing is prolonged.
_NOT_EXTENDED = re.compile(
    r"\b(?:block|veto|reject|refus|oppos|resist|threaten\w* to (?:block|veto)|rule[sd]? out|stop|end)\w* (?:[\w'’-]+ ){0,4}?(?:renewal|extension|prolongation|extending|renewing|rollover)\b"
    r"|\b(?:blockier|verhinder|ablehn|lehn|verweiger|stopp)\w* [^.;:|]{0,30}?\bverlängerung\b"
    r"|\b(?:bloqu|rejet|refus|s'oppos|veut pas)\w* [^.;:|]{0,24}?(?:prolongation|reconduction|renouvellement|prorogation)\b"
    r"|\b(?:bloque|rechaz|veta|vetó|se opon|fren)\w* [^.;:|]{0,24}?(?:prórroga|renovación|extensión|prolongación)\b"
    r"|(?:延長|更新|継続)(?:を|に|の)?(?:阻止|拒否|反対|拒む)|(?:阻止|否决|反对|拒绝|阻挠)[^，。|]{0,10}(?:延长|续签|展期|延期)",
    re.IGNORECASE,
)


# Counter-measures put off are not taken, an appeal thrown out is over.
_PUT_OFF = re.compile(
    r"\bsetz\w* [^.;:|]{0,30}(?:gegenmaßnahmen|vergeltung\w*|gegenzölle)[^.;:|]{0,40} aus\b"
    r"|\b(?:suspend|paus|delay|postpon|freez|drop|shelv)\w* (?:[\w'’-]+ ){0,3}(?:counter-?measures|retaliat\w+|counter-?tariffs)"
    r"|\b(?:suspen|report|gèl|repouss|aplaz|pospon)\w* [^.;:|]{0,20}(?:contre-mesures|représailles|contramedidas|represalias)"
    r"|(?:対抗|報復)(?:措置|関税)[^。、|]{0,6}(?:停止|延期|見送|撤回|凍結|猶予)|(?:暂停|推迟|取消|中止)[^，。|]{0,10}(?:反制|报复)",
    re.IGNORECASE,
)
_THROWN_OUT = re.compile(
    r"\b(?:reject|dismiss|throw|threw|toss|den|drop|withdr[ae]w|abandon)\w* (?:out )?(?:[\w'’.-]+ ){0,5}?(?:appeals?|complaints?|lawsuits?|suits?|challenges?|petitions?|cases?)\b"
    r"|\b(?:weis(?:t|en)|wies(?:en)?|zieh(?:t|en)|zog(?:en)?|nimmt|nehmen|nahm(?:en)?) [^.;:|]{0,50}(?:klage|berufung|beschwerde|revision)\w*[^.;:|]{0,40}\b(?:ab|zurück)\b"
    r"|\b(?:rejett|débout|retir|abandonn)\w* [^.;:|]{0,40}(?:recours|appel|plainte|pourvoi|requête)|\b(?:rechaz|desestim|retir)\w* [^.;:|]{0,40}(?:recurso|apelación|demanda|querella)"
    r"|(?:上告|控訴|訴え|請求|申し立て)[^。、|]{0,4}(?:棄却|却下|退け|取り下げ)|(?:驳回|拒绝受理|撤回|放弃)[^，。|]{0,14}(?:上诉|诉讼|申诉|起诉|请求|申请)",
    re.IGNORECASE,
)


def _over_the_cue(pattern: re.Pattern[str], text: str, clause: tuple[int, int], cue: tuple[int, int]) -> bool:
    told = pattern.search(text, max(clause[0], cue[0] - 64), min(clause[1], cue[1] + 48))
    return bool(told and told.start() < cue[1] and told.end() > cue[0])


# Who frees a captured ship attacks none.
_FREED: dict[str, Pair] = {
    "en": _pair(
        r"\b(?:free|rescu|releas(?!\w* (?:new |more )?(?:footage|videos?|images?|photos?|details|names|data))|liberat|recover|retak|retook|regain)\w*\b[^.;:|]{0,40}$",
        r"[^.;:|]{0,40} (?:freed|rescued|released|liberated|recovered)\b",
    ),
    "de": _pair(
        r"\b(?:befrei|rett|erober)\w*\b[^.;:|]{0,40}$",
        r"[^.;:|]{0,60} (?:befreit|freigelassen|freigegeben|gerettet|frei|zurückerobert)\b",
    ),
    "fr": _pair(
        r"\b(?:lib[eé]r|lib[eè]r|relâch|secour)\w*\b[^.;:|]{0,40}$",
        r"[^.;:|]{0,40} (?:libéré|relâché|secouru)e?s?\b",
    ),
    "es": _pair(
        r"\b(?:liber|rescat|recuper)\w*\b[^.;:|]{0,40}$",
        r"[^.;:|]{0,40} (?:liberad|rescatad|recuperad)[oa]s?\b",
    ),
    "ja": _pair("(?!)", r"[^。、 |]{0,16}(?:解放|救出|奪還|釈放)"),
    "zh": _pair(r"(?:解救|营救|释放|夺回)[^，。|]{0,14}$", r"[^，。|]{0,14}(?:获释|获救|被释放|被解救)"),
}


# Who boycotts a meeting, stays away from it or walks out holds none.
_BOYCOTTED = re.compile(
    r"\b(?:boycott|boykottier|boicote)\w* [^.;:|]{0,40}$|\b(?:stays?|stayed|staying) away from [^.;:|]{0,40}$|\b(?:snub|skip)(?:s|ped|bed)? [^.;:|]{0,40}$"
    r"|ボイコット|抵制[^，。|]{0,12}$",
    re.IGNORECASE,
)
_MEETINGS = frozenset({"meet", "negotiate"})


def _kept_off(text: str, language: str, left: int, cue: tuple[int, int], end: int, action: str) -> bool:
    """Say whether no ship is attacked, no force moved or no meeting held after all."""
    if action in _MEETINGS:
        return _BOYCOTTED.search(text, left, cue[0]) is not None
    if action == "attack_shipping":
        return _told_beside(_FREED[language], text, left, cue, end)
    return action == "military_move" and _rests(text, language, left, cue)


def undone(text: str, language: str, start: int, cue: tuple[int, int], end: int, action: str) -> bool:
    """START..END is the statement that the CUE stands in."""
    if action in _STATES and _ended(text, language, cue, end, action):
        return True
    left = max(start, cue[0] - 48)
    if _kept_off(text, language, left, cue, end, action):
        return True
    turned = {"retaliate": _PUT_OFF, "file_dispute": _THROWN_OUT, "extend": _NOT_EXTENDED}.get(
        action, _NOT_EASED if action in EASED else None
    )
    if turned and _over_the_cue(turned, text, (start, end), cue):
        return True
    if action in _VETOABLE and _forbidden(text, language, left, cue, end, action):
        return True
    if action in _MEASURES and _struck_down(text, language, max(start, cue[0] - 72), cue, end):
        return True
    if language == "ja":
        if action in _GIVEN_BACK and _NOT_DONE.match(text, cue[1], end):
            return True
        return bool(_FOR_ANOTHER.match(text, cue[1], end))
    return bool(_INSTEAD.search(text, left, cue[0]))
