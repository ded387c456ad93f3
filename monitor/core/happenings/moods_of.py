"""A clause and the place of a cue -> how sure the happening is."""

import re
from functools import lru_cache

from monitor.core.happenings.bearing import bears
from monitor.core.happenings.doubts import weighed
from monitor.core.happenings.moods import BEFORE
from monitor.core.happenings.spotted import MOODS, seen
from monitor.core.happenings.still import goes_on
from monitor.core.happenings.undone import undone
from monitor.domain.understand import Modality

_AHEAD = 90  # characters behind the cue that tell whether a comma ends what is said
_NEAR = 70  # characters before the cue in which a word still governs it
_TAIL = {"ja": 24, "zh": 8, "de": 60, "en": 14, "fr": 14, "es": 14}


@lru_cache(maxsize=8)
def _moods(language: str) -> tuple[tuple[Modality, re.Pattern[str]], ...]:
    return tuple((mood, re.compile(words, re.IGNORECASE)) for mood, words in BEFORE[language])


# What is answered, or the ground given, is there already: `a plan to tackle the shortage`, `应对美加征关税`.
_BREAKS = {
    "en": re.compile(
        r"[,;] (?:which|while|as|after|but|and|when)\b|(?:[,;]| and) (?=(?:will|would|votes?|voted|plans?|vow(?:s|ed)?|threaten(?:s|ed)?|calls?|called|announc\w+|prepar(?:es|ed|ing)|launch(?:es|ed)|begins?|began|starts?|orders?|ordered|warn(?:s|ed)?|demand(?:s|ed)?|sets?|walk(?:s|ed)?|imposes?|imposed)\b)| (?:as|while|after|following|during|for (?:want|lack) of|since|when|amid|despite|in spite of|because of|tackle|counter|offset|cushion|cope with|respon(?:se|ds?|ding) to) | (?=(?:if|unless) )"
        r"|, (?=(?:the |an? )?(?:[\w'’.-]+ ){0,4}(?:court|judges?|tribunal|panel|jury) (?:rules|ruled|finds|found|says|said|decides|decided)\b)",
        re.IGNORECASE,
    ),
    "de": re.compile(
        r", (?=(?:die|der|das) [^,;.]{0,60}\b(?:will|plant|wollen|planen|beabsichtig\w*|vorha[tb]\w*)\b)|, (?!die |der |das |dass |[^,.:;|]{0,90}\b(?:(?:ab|an|auf|aus|ein|zurück)?zu\w{2,16}(?:en|eln|ern)|zu \w+(?:en|eln|ern))\b)| und (?=[a-zäöü]+t )| (?:während|wegen|trotz|aufgrund|infolge|als Reaktion auf) "
    ),
    "fr": re.compile(
        r", (?=qui (?:prévoi|compt|veut|entend|projett|a (?:annonc|promis|décid|prévu)))|, (?!qui )| et (?=(?:vot|appell|annonc|menac|lanc|prépar|décid|entam|débray|cess|réclam|exig|impos|interdi|suspend|ordonn|va |vont )[a-zé]* )| (?:faute de|par manque de|alors que|après|pendant|lors d[eu]s?|tandis que|malgré|en dépit d[eu]s?|en raison des?|à cause des?|en réponse à|face à) | (?=s(?:i|'il|'ils) )"
    ),
    "es": re.compile(
        r", (?=que (?:prevé|planea|quiere|pretende|tiene previsto|anunci))|, (?!que )| y (?=(?:vot|convoc|anunci|inici|amenaz|llam|decid|prepar|exig|pid|impon|impus|prohíb|suspend|orden|va |van |irá)[a-záéíóú]* )| (?:por falta de|por escasez de|mientras|tras|después de|debido a|pese a|a pesar de|en medio de|durante|en respuesta a|ante) "
    ),
    "zh": re.compile(
        r"[，；：](?!.{0,3}$)|应对|因(?!此|而)|(?<![将或能会])[受遭](?!到|理|阻|损)|(?<=[将或能会])受(?=[^，。|]{1,16}(?:影响|拖累|冲击|打击|波及|提振|推动|支撑))"
    ),
    "ja": re.compile(
        r"[ 。…]|(?<=[止鎖定止降明張開始撃化結])、|(?:回避|撤回|断念|中止|見送り|取り下げ)で(?=合意|一致|妥結)"
    ),
}


def _break(text: str, language: str, start: int, cue: int) -> int:
    """Where the part of the clause that holds the cue begins."""
    pattern = _BREAKS.get(language)
    seen = pattern.finditer(text, start, min(len(text), cue + _AHEAD)) if pattern else ()
    ends = [min(match.end(), cue) for match in seen if match.start() < cue]
    return ends[-1] - 1 if ends else start


_DONE = re.compile(r"已(?!批准|计划)|正式|(?:通过|签署)(?=[^，。]{0,24}法案)")
_SPEECH = frozenset({"accuse", "file_dispute"})  # said is done
_CALLED_BACK = frozenset({"recall"})
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
    """The strongest word for it in the clause START..END near the CUE, as far as the clause as a whole leaves it."""
    if goes_on(text, language, (start, end), cue, action):
        return Modality.ASSERTED
    if undone(text, language, start, cue, end, action):
        return Modality.DENIED
    said = _worded(text, language, start, cue, end, action=action, noun=noun)
    return weighed(text, language, (start, end), cue, action, said)


def _worded(
    text: str, language: str, start: int, cue: tuple[int, int], end: int, *, action: str, noun: bool
) -> Modality:
    left = max(start, cue[0] - _NEAR, _break(text, language, start, cue[0]))
    if action == "shortage" and _REASON.search(text, max(left, cue[0] - 8), cue[1]):
        left = cue[0]
    right = _right(text, language, cue, end, noun=noun, action=action)
    moods = _moods(language)
    for place in seen(text, language).within(left, right, MOODS):
        modality, pattern = moods[place]
        if _said(pattern, modality, text, language, (left, right), cue, action):
            done = language == "zh" and modality is Modality.PLANNED and _DONE.search(text, left, right)
            return Modality.ASSERTED if done else modality
    to_come = _TO[language].search(text, left, cue[0]) if not noun and language in _TO else None
    if to_come and not _FORCED.search(text, left, cue[0]):
        return Modality.PLANNED
    if action == "strike" and _CALLED.search(text, left, cue[1]):
        return Modality.PLANNED
    if action == "buy_company" and _ALLOWED.search(text, left, right):
        return Modality.PLANNED
    if action == "sign_agreement" and _NEARLY.search(text, left, cue[1]):
        return Modality.POSSIBLE
    return Modality.ASSERTED


# `to idle its plant for want of chips`: they are wanting already.
_REASON = re.compile(
    r"\b(?:for (?:want|lack)|faute d|mangels|weil|por (?:la )?(?:falta|escasez))", re.IGNORECASE
)
# `terminates an agreement` denies none, `requires a licence` asks for nothing: the cue's own words are no mood.
_OWN: dict[str, frozenset[Modality]] = {
    "agreement_collapses": frozenset({Modality.DENIED, Modality.PLANNED}),
    "impose_export_control": frozenset({Modality.ASKED, Modality.DENIED}),
    "halt_capacity": frozenset({Modality.DENIED}),
    "ban_company": frozenset({Modality.DENIED}),
    "ruling": frozenset({Modality.PLANNED, Modality.DENIED}),
    "delay": frozenset({Modality.DENIED, Modality.PLANNED}),
    "accident": frozenset({Modality.DENIED}),
    "strike": frozenset({Modality.DENIED}),
    "accuse": frozenset({Modality.DENIED}),
    "sign_agreement": frozenset({Modality.DENIED}),
    "ban_import": frozenset({Modality.DENIED, Modality.ASKED}),
    "price_rise": frozenset({Modality.PLANNED}),
}


def _said(
    pattern: re.Pattern[str],
    modality: Modality,
    text: str,
    language: str,
    stretch: tuple[int, int],
    cue: tuple[int, int],
    action: str,
) -> bool:
    left = stretch[0]
    spans = ((m.start() + left, m.end() + left) for m in pattern.finditer(text[slice(*stretch)]))
    found = (span for span in spans if bears(text, language, span, cue, modality, action))
    if modality not in _OWN.get(action, ()):
        return next(found, None) is not None
    return any(start < cue[0] or end > cue[1] for start, end in found)


# `secures £50m to open a mine`: what money, a deal or a plan is for is still to come.
_TO = {
    "en": re.compile(
        r"(?<!begins )(?<!began )(?<!begun )(?<!starts )(?<!started )(?<!continues )(?<!continue )(?<!continued )(?<!helped )"
        r"(?<!helps )(?<!manages )(?<!managed )(?<!forced )(?<!forces )(?<!had )(?<!decision )\bto $",
        re.IGNORECASE,
    ),
    "es": re.compile(
        r"\b(?:acuerdo|pacto|plan|contrato|fondos|crédito|préstamo|permiso|licencia|luz verde) [^.;:|]{0,20}?\bpara (?:la |el )?$|\bac(?:uerdan?|ordaron|ordó) $",
        re.IGNORECASE,
    ),
    "fr": re.compile(
        r"\b(?:accord|pacte|plan|contrat|fonds|prêt|permis|feu vert) [^.;:|]{0,20}?\b(?:pour|visant à) (?:la |le |l')?$",
        re.IGNORECASE,
    ),
}
# `drought forces the smelter to cut output`: it does.
_FORCED = re.compile(
    r"\b(?:forc(?:e|es|ed|ing)|compel(?:s|led|ling)?|oblig(?:e|es|ed|ing)|prompt(?:s|ed|ing)?|spur(?:s|red)?|caus(?:e|es|ed|ing)) (?:[\w'’&.-]+ ){1,6}to $",
    re.IGNORECASE,
)
# Who votes for a strike, or calls for one, has not struck yet.
_CALLED = re.compile(
    r"\b(?:vot(?:es?|ed|ent|é|er|an?|aron|ó)|stimm(?:t|en|ten)|ballot\w*|appelée?s? à|appel(?:le|lent)? à|appel à|préavis|convoca\w*|aprueban?|aprobaron|aprobó|llaman? a|ruft|rufen|aufruf\w*|aufgerufen)\b|投票|表决|スト権",
    re.IGNORECASE,
)
# A takeover that an authority allows, or that is only offered, has yet to be made.
_ALLOWED = re.compile(
    r"\b(?:bietet|bieten|\w*übernahmeangebot\w*|kaufangebot\w*|offerten?|opa|oferta|puja|offre (?:de rachat|publique|d['’]achat)|bids?|offers?|ofrecen?|clear(?:s|ed)|approv(?:es|ed)|green-?lights?|okays|waves? through|nod (?:to|for)|genehmig(?:t|en|te)|erlaub(?:t|en|te)|billig(?:t|en|te)|freigabe|gib(?:t|en)(?= [^.;:|]{3,60} frei\b)|autoris(?:e|ent)|feu vert|valid(?:e|ent)|aprueban?|aprobó|autorizan?|autorizó|luz verde|visto bueno)\b|批准|放行|(?<!完成)要约|提出收购|出价|竞购|買収提案",
    re.IGNORECASE,
)
# Who is close to a deal has none yet.
_NEARLY = re.compile(
    r"\b(?:close to|near(?:s|ing)?(?: to)?|closing in on|(?:edge|inch|move)\w* closer to|on the (?:verge|brink) of|within reach of) (?:[\w'’-]+ ){0,4}$"
    r"|\b(?:close to|near(?:s|ing)?|closing in on|(?:edge|inch|move)\w* closer to|on the (?:verge|brink) of)\b[^.;:|]{0,40}(?:deal|pact|agreement|accord)"
    r"|\b(?:kurz vor|nahe an|nähern sich|dicht vor|vor der) [^.;:|]{0,40}(?:einigung|abkommen|abschluss|vertrag|deal|pakt)"
    r"|\b(?:proches? d|tout près d|au bord d|en passe de|sur le point de)[^.;:|]{0,40}"
    r"|\b(?:cerca de|próxim[oa]s? a|a punto de|a un paso de)[^.;:|]{0,40}"
    r"|(?:合意|妥結)(?:間近|へ大詰め)|(?:接近|即将|有望)(?:达成|签署)",
    re.IGNORECASE,
)
# A new statement begins: `Raketenangriff in Luhansk, Ungarn droht ...`, `政権は反発、新関税10%追加へ`.
_STOPS = {
    "en": re.compile(
        r" (?=(?:ahead of|amid|after|as|while|to (?:avert|avoid|end)) )|, (?=(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|refus(?:es|ed|ing)|potentially|possibly|likely|seeking|hoping|asking|urging|demanding|threatening|vowing|planning|aiming|warning|fearing|risking)\b)",
        re.IGNORECASE,
    ),
    "fr": re.compile(", (?=[A-ZÀ-ÖØ-Þ])"),
    "es": re.compile(", (?=[A-ZÀ-ÖØ-Þ])"),
    "ja": re.compile(" "),
    "zh": re.compile("[，；。： ]"),
    "de": re.compile(r", (?=[A-ZÄÖÜ][\wäöüß-]+ [a-zäöüß]+t |weitere[rsn]? )| und (?=[a-zäöüß]+t (?!zu\b))"),
}
# `sanctions will squash the economy`, `制裁で落下の恐れ`: the act is the cause, and its effect is what is not sure.
_CAUSES = {
    "en": re.compile(
        r"s?(?: that| which)? threaten(?:s|ed|ing)? (?!to\b)|\w* (?:will|would|could|may|might) ['‘“]?(?!be\b|not\b|take|come|start|begin|rise|expire|end\b|apply|remain|go\b|stay|last)"
        r"|\w* (?:(?:will|would|could|may|might|do|does|did|can) ?not|(?:wo|do|does|did|ca|could|would)n['’]t) (?:lead|restore|affect|hurt|harm|solve|fix|help|change|derail|deter|hit|mean|cause|bring|work|make|give|spark|trigger|push|raise|slow|weaken|break|cripple|dent|alter|shake|undermine|impact)\b"
    ),
    "de": re.compile(r"\w*(?:,? (?:der|die|das))? (?:bedroh|gefährde)(?:t|n|en) "),
    "fr": re.compile(r"\w*(?: qui)? menac(?:e|ent|ait|aient) (?!de |d')"),
    "es": re.compile(r"\w*(?: que)? amenaza(?:n|ba|ban)? (?!con )"),
    "ja": re.compile(
        r"(?:(?<![円割%％倍年月日回針向定画し])で(?!き|は|も|の|調)|に参加で|を?受け|を?巡り|をめぐり|による|により|、)"
    ),
    "zh": re.compile(
        "(?:政策|措施|新政|新规|战|行为|大棒|壁垒|威胁)?(?:或将|恐将|料将|将|恐|或|可能|料)?(?:会|进一步|大幅|显著|严重|直接|再次)?"
        "(?:引发|打击|影响|扰乱|破坏|危及|改变|重塑|考验|助推|推动|带来|导致|致(?!力|函|电)|使(?!用)|令|推高|推升|抬高|拉高|拖累|损害|冲击|重创|伤害|加剧|抑制|阻碍|削弱|波及|造成|给|让(?!步))"
        "|(?:政策|措施|新政|战|大棒)?(?:将|恐)?(?:无法|未能|难以|不会|并未|不能|没能)(?:真正|从根本上|完全)?(?:实现|解决|阻止|改变|影响|奏效|削弱|动摇|压垮|扭转|遏制|帮助|缩小|减少|带来|导致)"
        "|(?:政策|措施|飙升|上涨|短缺)?(?:将|会|恐|可能|或)+对[^，。|]{1,14}(?:产生|造成|构成|带来)"
    ),
}
_DATES = frozenset({"meet", "negotiate"})  # `la rencontre entre A et B pourrait avoir lieu`
_WITHIN = {"en": 10, "ja": 1}  # signs of the cue that may be part of what it causes
_TAIL_OF_DATES = 48
_MAY_BE = re.compile(
    r"\b(?:could|may|might|would|könnte|dürfte|pourrait|devrait|podría) (?:\w+ )?(?:be held|take place|happen|stattfinden|avoir lieu|se tenir|celebrarse|tener lugar)",
    re.IGNORECASE,
)
_AS_NOUN = re.compile(
    r"(?: (?:on|against|with|over|of|in|from) (?:the )?[\w'-]+)? (?=['‘]?(?:is )?not (?:guaranteed|certain|assured)|nears?\b|looms?\b|looming\b|at risk|in doubt|within reach|possible\b|likely\b|unlikely\b)"
)


def _right(text: str, language: str, cue: tuple[int, int], end: int, *, noun: bool, action: str) -> int:
    """A noun is governed by what stands before it; the verb behind it says what it does."""
    at = cue[1]
    causes = _CAUSES.get(language)
    cause = (
        causes.search(text, max(cue[0], at - _WITHIN.get(language, 6)), min(end, at + 24)) if causes else None
    )
    if cause and cause.start() <= at:  # the cue may have the first word of it in itself
        return cause.start()
    if action == "investigate" and language in ("en", "fr", "es"):
        return at  # `enquête sur une éventuelle entente`: what is inquired into may be, the inquiry is
    if noun and language == "en":
        near = _word_end(text, language, min(end, at + _TAIL[language]), end)
        return near if _AS_NOUN.match(text, at, end) else at
    right = min(end, at + _TAIL[language])
    if action in _DATES and (date := _MAY_BE.search(text, at, min(end, at + _TAIL_OF_DATES))):
        return date.end()
    stop = _STOPS[language].search(text, at, right) if language in _STOPS else None
    return stop.end() if stop else _word_end(text, language, right, end)


def _word_end(text: str, language: str, at: int, end: int) -> int:
    """`... plant` cut after `plan` would be a plan."""
    while language not in ("ja", "zh") and at < end and text[at - 1].isalpha() and text[at].isalpha():
        at += 1
    return at


def told_till(text: str, language: str, start: int, end: int) -> int:
    """Where the first statement of a clause ends: a word of mood behind it is of another."""
    pattern = _BREAKS.get(language)
    found = pattern.search(text, start, end) if pattern else None
    return found.start() if found else end


def fitting(modality: Modality, action: str, *, to_nobody: bool) -> Modality:
    """What merely happens is neither planned nor asked for; nobody threatens with what is welcome."""
    if to_nobody:
        return (
            {Modality.PLANNED: Modality.POSSIBLE, Modality.THREATENED: Modality.POSSIBLE}.get(
                modality, modality
            )
            if modality is not Modality.ASKED
            else Modality.ASSERTED
        )
    if action == "accuse" and modality is not Modality.DENIED:
        return Modality.ASSERTED  # `serait inacceptable`: it is said already
    if action == "strike" and modality is Modality.ASKED:
        return Modality.PLANNED  # who calls for a strike will strike
    if action == "threaten" and modality is Modality.ASSERTED:
        return Modality.THREATENED
    if action in _CALLED_BACK and modality is Modality.ASKED:
        return Modality.ASSERTED  # `llama a revisión`: that is the recall
    if action in _SPEECH and modality is Modality.ASKED:
        return Modality.ASSERTED
    if action in _GOOD and modality is Modality.THREATENED:
        return Modality.PLANNED
    return modality
