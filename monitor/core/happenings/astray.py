"""A cue that found its verb and its object, but between them words that lead elsewhere.

*Resumes debate on a bill to stop exports* resumes no exports, *drops its opposition to curbs* drops none,
*starts closing mines* opens none. Such a cue says nothing; another row may read what the words do say.
"""

import re

from monitor.core.happenings.kinds import EASED, LAWS

_EXPORTS = frozenset({"ease_export_control"})
_OPENED = frozenset({"open_capacity"})
_IMPOSED = (
    LAWS - EASED
)  # `urge caution amid tariffs`, `wollen trotz Sanktionen bleiben`: the measure is only why

# language -> (actions, what must not stand in the words of the cue)
_ROWS: dict[str, tuple[tuple[frozenset[str], str], ...]] = {
    "en": (
        (_IMPOSED, r"^\w.*\b(?:amid|despite|after|following|because of|in spite of)\b"),
        (
            EASED,
            r"\b(?:opposition|objections?|resistance|speculation|debates?|talks|negotiations|votes?|hearings?|reviews?|calls|veil|lid|appeals?|lawsuits?|challenges?)\b",
        ),
        (
            _EXPORTS,
            r"^(?:allow|approv|grant|resum|agree|permit|authori[sz])\w*\b(?!.*\b(?:lift|eas|end|relax|remov|scrap|repeal|loosen|waiv|exempt)\w*\b).*\b(?:stop|ban|bann|halt|curb|restrict|limit|block|prohibit|forbid|freez|cap|capp|suspend|suspens|control|quota|embargo)\w*\b",
        ),
        (_EXPORTS, r"^(?:resum|regain|tak|retak)\w*\b.*\b(?:control|monopoly|grip) (?:of|over|on)\b"),
        (
            _OPENED,
            r"^(?:start|begin|began|resum|approv|launch|announc)\w*\b.*\b(?:clos|clear|shut|idl|halt|wind(?:s|ing)? down|dismantl|demolish|mothball|suspen|stop|curtail|cut|reduc|shed|lay|sell|sale|inspect|probe|investigat|strike|protest|talks|review|auction|tender)(?:\w*)\b",
        ),
    ),
    "de": (
        (_IMPOSED, r"^\w.*\b(?:trotz|wegen|angesichts|infolge|inmitten)\b"),
        (
            _EXPORTS,
            r"^(?:erlaub|genehmig|billig|erteil)\w*\b(?!.*\b(?:locker|aufheb|ende)).*(?:stopp|verbot|verbiet|beschränk|drossel|sperre|embargo|kontroll|quote)",
        ),
        (
            _OPENED,
            r"^(?:start|fahr|fähr|nimm|nehm|plan|genehmig)\w*\b.*\b(?:schließ|stillleg|abbau|abriss|verkauf|rückbau)\w*",
        ),
    ),
    "fr": (
        (_IMPOSED, r"^\w.*\b(?:malgré|après|face (?:à|aux?)|en dépit|à cause)\b"),
        (
            _EXPORTS,
            r"^(?:autoris|approuv|accept|permet|permis|repr[ei]|accord)\w*\b(?!.*\b(?:lev|assoupl|fin d|suppr)).*\b(?:arrêt|interdi|suspen|bloqu|blocage|restr|limit|gel|embargo|contrôl|quota)",
        ),
        (_EXPORTS, r"^(?:repr[ei]|gard|perd)\w*\b.*\b(?:main|contrôle|monopole) (?:sur|d)"),
        (
            _OPENED,
            r"^(?:autoris|repr[ei]|lanc|commenc|début|démarr|approuv)\w*\b.*\b(?:ferm|arrêt|démantèl|démantel|cession|suspension|vente|inspection)\w*",
        ),
        (
            EASED,
            r"\b(?:opposition|objections?|débats?|négociations?|pourparlers|discussions?|voile|menaces?|appels?)\b",
        ),
    ),
    "es": (
        (_IMPOSED, r"^\w.*\b(?:pese a|a pesar|tras|ante|debido)\b"),
        (
            _EXPORTS,
            r"^(?:aprueb|aprob|autoriz|permit|acept|reanud|conced)\w*\b(?!.*\b(?:levant|elimin|fin d|suaviz)).*\b(?:prohib|suspen|paraliz|deten|fren|restr|restring|limit|bloque|veto|embargo|control|cuota|cupo)",
        ),
        (_EXPORTS, r"^(?:retom|reanud|recuper)\w*\b.*\b(?:control|monopolio|mando) (?:de|sobre)"),
        (
            _OPENED,
            r"^(?:reanud|reinici|inici|comienz|empiez|autoriz|aprueb|lanz)\w*\b.*\b(?:cierre|cerrar|parar|paralizaci|desmantel|suspen|venta)\w*",
        ),
        (
            EASED,
            r"\b(?:oposición|objeci\w+|debates?|negociaci\w+|diálogo|conversaciones|amenazas?|llamados?)\b",
        ),
    ),
    "ja": (
        (
            _EXPORTS,
            r"(?:停止|禁止|規制|制限|禁輸)(?:(?!緩和|解除|撤廃|終了|撤回|見送)[^。、|]){0,8}(?:承認|容認|許可|可決|認め)",
        ),
        (_OPENED, r"(?:閉鎖|停止|撤退|売却|縮小)(?:を|の|作業|手続き|計画)*(?:開始|再開|着手|許可|承認)"),
    ),
    "zh": (
        (
            _EXPORTS,
            r"^(?:允许|批准|同意|通过|恢复|重启)(?:(?!解除|取消|放宽|松绑)[^，。|])*(?:禁止|暂停|限制|停止|管制|禁令)",
        ),
        (_OPENED, r"^(?:启动|开始|恢复|批准|获准)[^，。|]*(?:关闭|关停|拆除|停产|出售|谈判)"),
    ),
}
_ASTRAY = {
    language: tuple((actions, re.compile(words, re.IGNORECASE)) for actions, words in rows)
    for language, rows in _ROWS.items()
}


def astray(language: str, action: str, words: str) -> bool:
    """Do the WORDS that a cue of this action matched tell of something else?

    >>> astray("en", "ease_export_control", "resume debate on a bill that would stop exports")
    True
    >>> astray("en", "ease_export_control", "resume exports")
    False
    """
    return any(action in actions and pattern.search(words) for actions, pattern in _ASTRAY[language])


# Who attacks with programs is no force and no pirate at sea, whatever he is called.
_HACKED = re.compile(
    r"\bhack|cyber|ransom|rançon|informati[qc]|informátic|piratage|giga(?:o|b)|t[ée]rabyte|téraoctet|fichiers|\barchivos\b|"
    r"サイバー|ハッカー|ランサム|ギガバイト|黑客|网络攻击|勒索(?:软件|病毒)",
    re.IGNORECASE,
)
_PIRATES = re.compile(r"pirat", re.IGNORECASE)


def hacked(action: str, words: str, clause: str, text: str) -> bool:
    """Is the attack on a ship that a cue's WORDS tell one on computers? Of pirates the whole TEXT says which kind they are.

    >>> hacked("attack_shipping", "pirates", "les pirates publient des plans", "Les pirates ... 700 gigaoctets")
    True
    >>> hacked("attack_shipping", "pirates", "des pirates attaquent un vraquier", "Des pirates attaquent un vraquier")
    False
    """
    if action != "attack_shipping":
        return False
    return _HACKED.search(text if _PIRATES.search(words) else clause) is not None


_IMPOSED_ON = _IMPOSED | {"ban_import", "blockade_or_closure"}
# Whoever gets round a measure, or breaks it, tells only that it is there.
_EVADED = {
    language: re.compile(words, re.IGNORECASE)
    for language, words in {
        "en": r"\b(?:dodg|evad|skirt|bypass|circumvent|avoid|sidestep|flout|breach|violat|bust|defy|defi)\w* (?:of )?(?:the |its |his )?(?:[\w'’-]+ ){0,2}(?:\w+)?$",
        "de": r"\b(?:umgeh|umging|unterlauf|unterläuf|umschiff)\w* (?:von |der |des |die )?(?:[\w-]+ ){0,1}$|\bUmgehung (?:von |der )(?:[\w-]+ )?$|\bverstößt gegen (?:\w+ )?$",
        "fr": r"\b(?:contourn|enfrei|viol|esquiv)\w* (?:l'|les? |la |des? |du |aux? )?(?:[\w'’-]+ )?$",
        "es": r"\b(?:elud|evad|burl|esquiv|sorte|viol)\w* (?:las? |los |el |de )?(?:[\w-]+ )?$",
    }.items()
}
_INSIDE = re.compile(
    r"\bumgehung (?:von|der)\b|\bcontourn\w+|\b(?:dodg|evad|skirt|bypass|circumvent|sidestep)\w* (?:[\w'’]+ ){0,2}(?:tariffs|sanctions|duties|curbs|controls|embargo)\b|制裁(?:逃れ|回避|違反)|(?:规避|绕开|逃避|违反)[^，。]{0,6}制裁",
    re.IGNORECASE,
)
# `sign a deal after years of talks`: they are over.
_PAST_TALKS = re.compile(
    r"\b(?:after|following) (?:\w+ ){0,2}(?:years?|months?|weeks?|days?|decades?|rounds?|hours?) of (?:\w+ )?$|\bnach (?:\w+ ){0,2}(?:jahre|monate|wochen|tage)\w* (?:\w+ )?$"
    r"|\baprès (?:[\w']+ ){0,3}(?:ans|années|mois|semaines|jours) de $|\btras (?:\w+ ){0,3}(?:años|meses|semanas|días) de $|\bnach (?:jahre|monate|wochen|tage)langen $",
    re.IGNORECASE,
)
_LED_TO = 36


# `the war also threatens food`: nobody does.
_LIFELESS = {
    "en": re.compile(
        r"\b(?:war|row|rift|crisis|conflict|stand-?off|dispute|feud|unrest|turmoil|droughts?|shortages?|closure|blockade|strikes?|tensions?|tariffs|curbs|prices) (?:(?:also|now|could|may|in [\w ]{2,20}) )?$",
        re.IGNORECASE,
    ),
    "fr": re.compile(
        r"\b(?:guerre|crise|conflit|grève|pénurie|blocus|sécheresse|tensions?)(?: [\w'’ -]{2,24})? $",
        re.IGNORECASE,
    ),
}


def by_the_way(language: str, action: str, text: str, start: int, end: int) -> bool:
    """Does what stands before the words at START..END say that they tell no act: it is got round, over, or of no person?"""
    ahead = max(0, start - _LED_TO)
    if action == "negotiate":
        return _PAST_TALKS.search(text, ahead, start) is not None
    if action == "threaten":
        return language in _LIFELESS and _LIFELESS[language].search(text, ahead, start) is not None
    if action not in _IMPOSED_ON:
        return False
    before = _EVADED.get(language)
    return bool((before and before.search(text, ahead, start)) or _INSIDE.search(text, start, end + 3))
