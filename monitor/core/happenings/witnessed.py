"""A clause -> what in it somebody only sees, reports, explains or fears: *Oslo registers Russian jets* is no move of Oslo's."""

import re

_OF_FORCES = frozenset({"military_move", "attack_shipping", "blockade_or_closure", "order_arms"})
_SEEN = {
    "en": r"\b(?:intercept(?:s|ed)|shoots? down|shot down|repel(?:s|led)?|foil(?:s|ed)?|thwart(?:s|ed)?|fends? off|fended off|downs|downed) |\b(?:detect|spott?|track|monitor|report|observ|record|sight|count|logg?)(?:s|ed|ing|es)? |\b(?:fear|expect)s? (?:of |an? )?|\bbrac(?:es?|ed|ing) for |\bwar(?:y|ns) of |\b(?:in the event|in case) of (?:an? )?|\bin the face of (?:an? )?|\b(?:vulnerable|exposed) to (?:an? )?|\bagainst (?:the |an? |any )?(?:[a-z-]+ )?$|\bafter (?:\d[\d,]* |the |an? |new |more |overnight )?$",
    "de": r"\b(?:abgefangen|fängt|fing|wehrt|wehrte|wehren|vereitelt|vereiteln) |\b(?:meldet|melden|meldete[n]?|registrier\w+|sichte(?:t|n|te|ten)|entdeck\w+|beobacht\w+|ortet|orten|zählt|zählen|beklag\w+|begründ\w+|befürcht\w+|fürcht\w+|bedauer\w+|wirft|werfen|warf|warfen) |\b(?:rechne\w+ mit|wappne\w+ sich (?:für|gegen)|bereite\w+ sich auf|warn\w+ vor|im falle? eine[sr]|bei eine[mr]|vor eine[mr]) |\bgegen (?:eine |die |jede )?$|\bnach (?:\d[\d.]* |dem |den |neuen |mehreren |weiteren |erneutem |erneuten )?$",
    "fr": r"\b(?:intercepte(?:nt)?|intercepté|déjoue(?:nt)?|déjoué|repousse(?:nt)?|repoussé|abat|abattu) |\b(?:détect|repér|observ|recens|signal|surveill|constat|rapport|comptabilis)(?:e|ent|é|er|és) |\b(?:crain(?:t|dre|gnent)|redout\w+|se prépar\w+ à|s'attend\w* à|s'inqui[eè]t\w* d[eu]s?|justifi\w+|expliqu\w+) |\b(?:face à|en cas d['e]|exposée?s? à|préparée?s? à) ?(?:l'|la |une? |des )?|\bcontre (?:le |la |les |un |une |tout |toute )?$|\baprès (?:\d+ |les? |la |l'|une? |des )?$|\ben marge d(?:e|es|u) (?:ses |leurs )?$",
    "es": r"(?<!\w)(?:intercepta[n]?|interceptó|repele[n]?|repelió|frustra[n]?|frustró|derriba[n]?|derribó) |(?<!\w)(?:detect|avist|observ|registr|report|rastre|vigil)(?:a|an|ó|aron|ado|ar) |(?<!\w)(?:teme[n]?|se prepara[n]? para|justific\w+|explic\w+) |(?<!\w)(?:contra|tras) (?:el |la |los |las |un |una |\d+ )?$",
}
_COMPILED = {language: re.compile(words, re.IGNORECASE) for language, words in _SEEN.items()}


# `China warns against an EU probe`: what somebody warns against is another's.
_WARNED = {
    "en": r"\bwarn(?:s|ed|ing)? (?:[\w-]+ )?against ",
    "fr": r"\b(?:met|mettent|mis|mettre) (?:[\w-]+ )?en garde (?:[\w-]+ )?contre ",
    "es": r"(?<!\w)(?:advier\w+|advirti\w+|alert(?:a|an|ó)) (?:[\w-]+ )?contra ",
}
_AGAINST = {language: re.compile(words, re.IGNORECASE) for language, words in _WARNED.items()}


# `India wins US waiver`: who gets an exemption grants none.
_GOT = {
    "en": r"\b(?:win|won|get|got|gain|obtain|secur|receiv|land|seek|sought|request|ask|appl(?:y|ies|ied)|await)\w* (?:[\w-]+ ){0,2}?(?=(?:an? |the |its |from |for )?\S)",
    "de": r"\b(?:erh[aä]lt\w*|erhielt\w*|bekomm\w+|bekam\w*|erwirk\w+|sicher(?:t|te|n|ten)|erreich\w+|beantrag\w+|bitte\w* um|erbitte\w+) ",
    "fr": r"\b(?:obti(?:ent|ennent|nt)|obtenu|reçoi(?:t|vent)|reçu|décroch\w+|bénéfici\w+|demand\w+|sollicit\w+|arrach\w+) ",
    "es": r"(?<!\w)(?:logr\w+|obt(?:iene|ienen|uvo|uvieron)|consig\w+|recib\w+|pid\w+|solicit\w+|gan(?:a|an|ó)) ",
    "ja": r"(?!)",
    "zh": r"获(?:得|批|颁)?|得到|申请|请求|寻求",
}
_RECEIVED = {language: re.compile(words, re.IGNORECASE) for language, words in _GOT.items()}


def witnessed(text: str, language: str, start: int, cue: int, action: str) -> int:
    """The place behind the last word of warning against the act or, of a move of forces, of seeing or fearing it between START and the CUE; 0 where there is none."""
    patterns = [_AGAINST.get(language) if action != "threaten" else None]
    patterns += [_COMPILED.get(language) if action in _OF_FORCES else None]
    patterns += [_RECEIVED.get(language) if action == "exempt" else None]
    found = (each.finditer(text, start, cue) for each in patterns if each)
    return max((match.end() for matches in found for match in matches), default=0)
