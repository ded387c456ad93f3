"""A word of mood beside an act -> does it bear on that act, or on something else the clause names?

*US strikes alleged drug boats* struck, *will not stop the strikes* strikes on, *tariffs on states that do not sign* are not denied.
"""

import re

from monitor.core.happenings.kinds import LAWS
from monitor.domain.understand import Modality

Span = tuple[int, int]

_NEAR = 70  # signs before a word that may lead to it
_BEHIND = 80  # signs behind it

# `cuts fewer jobs than planned`, `weniger als geplant`: what is compared with is no mood.
_COMPARED = re.compile(
    r"(?:\bals|\bthan|\bque|\bde lo) (?:ursprünglich |zunächst |originally |previously |initialement |inicialmente )?(?:geplante?n?|erwartet|vorgesehen|angekündigt|planned|expected|announced|forecast|prévue?s?|attendue?s?|annoncée?s?|previsto|esperado|anunciado)$"
    r"|\bwie (?:seit |schon )?[^.;:|,]{2,30}\bnicht$",  # `fallen so stark wie seit drei Jahren nicht mehr`
    re.IGNORECASE,
)
# Whose guilt is only suspected: the inquiry, the verdict, the raid on him are facts.
_SUSPICION = re.compile(
    r"(?:suspect|suspici|alleg|verdacht|verdächt|mutmaßlich|angeblich|vermeintlich|soupçon|présumé|supposé|presunt|supuest|疑い|疑惑|疑似|涉嫌)",
    re.IGNORECASE,
)
_OF_JUSTICE = frozenset({"investigate", "ruling", "file_dispute"})
_SUSPECTS: dict[str, tuple[str, str]] = {  # before the word, behind it
    "en": (
        "(?!)",
        r" (?:[\w'’-]+ ){0,2}?(?:drugs?|narco|smuggl|traffick|militants?|terror|pirates?|boats?|vessels?|spy|spies|hackers?|extremis|rebels?|fighters?|gangs?|cartels?|criminals?|gunm[ae]n|insurgents?|jihad|members?|hideouts?|compounds?|bases?|leaders?)",
    ),
    "de": (
        "(?!)",
        r" (?:[\wäöüß-]+ )?\w*(?:drogen|schmuggl|schmuggel|händler|terror|dschihadist|kämpfer|pirat|boot|schiff|spion|mitglied|extremist|miliz|rebell|stützpunkt|stellung|anführer)",
    ),
    "fr": (
        r"(?:trafiquant|narco|terroriste|jihadiste|djihadiste|pirate|rebelle|espion|combattant|bateau|navire|contrebandier|membre|chef|milicien)\w{0,6} (?:[\w'’-]+ ){0,3}$",
        "(?!)",
    ),
    "es": (
        "(?!)",
        r" (?:\w+ )?(?:narco|traficante|terrorista|pirata|lancha|embarcaci|barco|contrabandista|rebelde|espía|miembro|yihadista|guerriller)",
    ),
    "ja": (
        r"(?:密輸|麻薬|薬物|海賊|工作|武装|テロ)[^、。 |]{0,8}$",
        r"(?:のある|がある)?(?:船|ボート|密輸|麻薬)",
    ),
    "zh": ("(?!)", r"[^，。|]{0,6}?(?:船|艇|贩毒|走私|毒贩|海盗|武装|恐怖|间谍)"),
}
_AVOID = re.compile(
    r"(?:to (?:avoid|avert|prevent|head|stave|fend)|verhindern|vermeiden|abwenden|abzuwenden|para evitar|[为以]避免)",
    re.IGNORECASE,
)
# What befalls is not threatened by a word behind it: `stock dives on tariff threats`.
_BEFALL = frozenset({"price_rise", "price_fall", "shortage", "accident"})
# Who does not stop it goes on: `will not halt the strikes`, `fails to avert a walkout`, `不会停止打击`.
_NOT_STOPPED: dict[str, str] = {
    "en": r"(?: to| be| have)?(?: \w+ly)? (?:stop|end|halt|ceas|paus|abandon|drop|lift|scrap|eas|give up|let up|suspend|call off|cancel|deter|prevent|keep|dissuad|derail|slow|hinder|avert|avoid|stave|block)\w*\b",
    "fr": r" (?:\w+ )?(?:de |d['’])?(?:cess|arrêt|suspend|stopp|lever|mettre fin|annul|empêch|dissuad)\w*\b",
    "es": r" (?:\w+ )?(?:a |en )?(?:ces|deten|deja|dejó|suspend|termin|para[rn]?\b|pon\w* fin|levant|imped|disuad)\w*\b",
    "zh": r"(?:会|打算|准备|愿|能|意)?(?:停止|结束|取消|暂停|中止|放弃|停下|罢休)",
}
# `tariffs on countries that do not sign`, `对不支持美方的国家加税`: these are who is struck.
_WHO_DO_NOT: dict[str, tuple[str, str]] = {  # before the word, behind it
    "en": (
        r"\b(?:countries|nations|states|those|firms|companies|goods|products|ships|vessels|banks|partners|anyone|any country|trading partners)(?: that| who| which|,)? ?(?:do |does |did |are |is |have |has |were )?$",
        "",
    ),
    "de": (
        r"\b(?:Länder|Staaten|Firmen|Unternehmen|Waren|Schiffe|Partner)\w{0,2}, (?:die|der|das) [^,.|]{0,40}$",
        "",
    ),
    "fr": (r"\b(?:pays|états|entreprises|ceux|produits|navires|partenaires) qui $", ""),
    "es": (r"\b(?:países|estados|empresas|quienes|productos|barcos|socios|los)(?: que)? $", ""),
    "ja": ("", r"(?:国|企業|製品|商品|相手|人|船)"),
    "zh": (
        "",
        r"[^，。|]{1,14}(?:的|(?=进口|商品|产品))(?:进口)?(?:国家|企业|公司|实体|商品|产品|地区|国|人|船|车|机构|供应商)",
    ),
}
# `threatens to sue`, but `warns against tariffs, which will hurt`: a Chinese warning leads on to what will be done.
_WILL = re.compile(r"[将会要若对予]|否则|可能|不排除|考虑|采取|实施")
# `resumes talks to join the bloc`: what the act is for; yet `tariffs to take effect`.
_PURPOSE = re.compile(
    r"to (?!(?:rise|jump|double|increase|climb|take|kick|come|be|start|begin|apply|enter|expire|go|fall)\b)",
    re.IGNORECASE,
)
# `How will the strike affect your flight?`: what it does is asked, not whether it is.
_HOW = re.compile(
    r"\b(?:how|what|where|wie|was|wo|comment|que|qu['’]est-ce que|cómo|qué) (?:badly |much |stark )?$",
    re.IGNORECASE,
)
_EFFECT = re.compile(
    r"\b(?:affect|impact|hit|hurt|mean|change|shape|reshape|cost|disrupt|benefit|influence|work|play out|treffen|auswirken|beeinflussen|bedeuten|verändern|affecter|toucher|impacter|peser|changer|bouleverser|afectar|impactar|cambiar)\b",
    re.IGNORECASE,
)
_WILL_IT = re.compile(r"(?:will|wird|werden|va-t-\w+|vont-\w+)$", re.IGNORECASE)
_SUFFERS = re.compile(r"为?受")  # `将为受关税影响农民提供`: whoever suffers from it


def _pairs(table: dict[str, tuple[str, str]]) -> dict[str, tuple[re.Pattern[str], re.Pattern[str]]]:
    return {
        language: (
            re.compile(before + "$" if before else "", re.IGNORECASE),
            re.compile(behind, re.IGNORECASE),
        )
        for language, (before, behind) in table.items()
    }


_SUSPECTS_ARE = _pairs(_SUSPECTS)
_WHO_DO_NOT_ARE = _pairs(_WHO_DO_NOT)
_NOT_STOPPED_BY = {language: re.compile(words, re.IGNORECASE) for language, words in _NOT_STOPPED.items()}


# `visits Lima, seeking stronger ties`: what it is done for is open, and not the act.
_TRAILING = re.compile(
    r"[,–—-] ?(?:seeking|hoping|aiming|looking|urging|demanding|calling|asking|wanting|pushing|espérant|cherchant|visant|demandant|appelant|réclamant|exigeant|buscando|esperando|pidiendo|exigiendo|reclamando)\b",
    re.IGNORECASE,
)


# `attacks the deal as he pledges help`: what he says beside it is another statement.
_HE_DOES = re.compile(
    r" (?:as|while) (?:he|she|it|they) |, während (?:er|sie|es) | alors qu['’]?(?:il|elle|ils) "
)


def _trails(text: str, word: Span, cue: Span) -> bool:
    """Say whether the WORD belongs to a participle, or another statement, behind that of the cue."""
    return any(kind.search(text, cue[1], word[1]) for kind in (_TRAILING, _HE_DOES))


def bears(text: str, language: str, word: Span, cue: Span, modality: Modality, action: str) -> bool:
    """Say whether the WORD of this modality tells how sure the act of the CUE is."""
    if modality is not Modality.DENIED and word[0] >= cue[1] and _trails(text, word, cue):
        return False
    if _COMPARED.search(text, max(0, word[0] - _NEAR), word[1]):
        return False
    if modality is Modality.DENIED:
        return not _denies_another(text, language, word, cue, action)
    if modality is Modality.POSSIBLE:
        return not (
            _to_avoid(text, word, cue, action)
            or _suspected(text, language, word, cue, action)
            or _asks_how(text, word, cue)
            or _apposed(text, word, cue)
            or (language == "ja" and _asks_why(text, word, cue))
        )
    if modality is Modality.THREATENED:
        behind = language == "en" and action in _BEFALL and word[0] >= cue[1]
        return not behind and (language != "zh" or not _only_warned(text, word, cue))
    if modality is Modality.PLANNED:
        return not (
            _only_when(text, word, cue, action)
            or _asks_how(text, word, cue)
            or _for_another(text, language, word, cue)
        )
    return True


# `greift Kiew vor dem Gipfel an`: when it is done, not that it is to come; yet `talks ahead of the summit`.
_WHEN = re.compile(
    r"(?:vor|im vorfeld|am vorabend|ahead of|(?:on the )?eve of|avant|à la veille|víspera\w*)\b",
    re.IGNORECASE,
)
_DATED = frozenset({"meet", "negotiate", "sign_agreement", "strike", ""})


def _only_when(text: str, word: Span, cue: Span, action: str) -> bool:
    inside = cue[0] <= word[0] < cue[1]
    return inside and action not in _DATED and _WHEN.match(text, *word) is not None


_APPOSITE = re.compile(
    r"potential|possible|möglich|mögliche[rsn]?|potenziell\w*|posible|potencial", re.IGNORECASE
)
# `quits the pact, in potential blow to Chile`: what it may come to leaves the act done.
_APPOSED = re.compile(
    r"[,–—-] ?(?:[a-z-]+ly )?(?:in|as|dealing|delivering|marking|sparking|raising|creating|a|an|ein|eine|un|une)? ?(?:what (?:is|would be|could be) )?(?:an? |einen? |une? |das |le )?$"
    r"|\b(?:in|dealing|delivering|as) (?:an? )?$",
    re.IGNORECASE,
)


def _apposed(text: str, word: Span, cue: Span) -> bool:
    said = word[0] >= cue[1] and _APPOSITE.match(text, *word)
    return bool(said and _APPOSED.search(text, cue[1], word[0]))


def _to_avoid(text: str, word: Span, cue: Span, action: str) -> bool:
    """`signs a bill to avert a shutdown`: what stands before it is done, and only what is averted is in doubt."""
    return _AVOID.search(text, *word) is not None and (not action or word[0] >= cue[0])


def _suspected(text: str, language: str, word: Span, cue: Span, action: str) -> bool:
    said = text[slice(*word)]
    if action == "threaten" and word[0] <= cue[0] < word[1]:
        return True  # `warnt vor`: that is the threat itself
    if not _SUSPICION.match(said) and said != "とみられる":
        return False
    if action in _OF_JUSTICE and not cue[0] <= word[0] < cue[1]:
        return True
    before, behind = _SUSPECTS_ARE[language]
    return bool(before.search(text, max(0, word[0] - _NEAR), word[0]) or behind.match(text, word[1]))


# Where another clause begins, of which what stands before says nothing.
ANOTHER_CLAUSE = re.compile(
    r" (?:as (?!part\b|of\b|early\b|much\b|many\b|soon\b|well\b|planned\b|an? |the first\b)|while |während |alors que |tandis que |mientras )(?!.*\b(?:not|never|nicht|pas|jamais|nunca)\b)"
)


def _denies_another(text: str, language: str, word: Span, cue: Span, action: str) -> bool:
    stopped = _NOT_STOPPED_BY.get(language)
    ending = stopped.match(text, word[1], cue[0]) if stopped and action else None
    if ending and ending.end() <= cue[0]:
        return True
    if word[1] <= cue[0] and ANOTHER_CLAUSE.search(text, word[1], cue[0]):
        return True  # `festival called off as the blockade bites`
    if action in LAWS and text[slice(*word)].lower().startswith("avoid"):
        return bool(re.search(r"\bhelp\w* (?:\w+ ){1,2}$", text[max(0, word[0] - 24) : word[0]]))
    if language not in _WHO_DO_NOT_ARE or cue[0] <= word[0] < cue[1]:
        return False
    before, behind = _WHO_DO_NOT_ARE[language]
    if before.pattern:
        return bool(before.search(text, max(0, word[0] - _NEAR), word[0]))
    told = behind.match(text, word[1])
    return bool(told and not word[1] <= cue[0] < told.end())


def _only_warned(text: str, word: Span, cue: Span) -> bool:
    """`警告美国关税政策冲击`: what is warned of is there; `警告将加税` threatens."""
    gap = text[word[1] : cue[0]]
    return text[slice(*word)] == "警告" and bool(gap) and not _WILL.search(gap)


def _asks_why(text: str, word: Span, cue: Span) -> bool:
    """`なぜ制圧したのか`: that it was done is not asked."""
    return text[slice(*word)].startswith("か") and "なぜ" in text[max(0, cue[0] - _NEAR) : cue[1]]


def _asks_how(text: str, word: Span, cue: Span) -> bool:
    if word[1] > cue[0] or not _WILL_IT.search(text, word[0], word[1]):
        return False
    led = _HOW.search(text, max(0, word[0] - 24), word[0])
    return bool(led and _EFFECT.search(text, cue[1], cue[1] + _BEHIND))


def _for_another(text: str, language: str, word: Span, cue: Span) -> bool:
    if language == "zh":
        return cue[0] <= word[0] < cue[1] and _SUFFERS.match(text, word[1]) is not None
    return language == "en" and word[0] >= cue[1] - 3 and _PURPOSE.match(text, word[0]) is not None
