"""A clause -> what in it somebody only sees, reports, explains or fears: *Oslo registers Russian jets* is no move of Oslo's."""

import re

from monitor.core.happenings.kinds import EASED, LAWS

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


# `India wins US waiver`, `Japan gets lower US tariffs`: who gets relief grants none.
_GOT = {
    "en": r"\b(?:win|won|get|got|gain|obtain|secur|receiv|land)\w* (?!to |tough|ready|rid |back )",
    "de": r"\b(?:erh[aä]lt\w*|erhielt\w*|bekomm\w+|bekam\w*|erwirk\w+|sicher(?:t|te|n|ten)|erreich\w+) ",
    "fr": r"\b(?:obti(?:ent|ennent|nt)|obtenu|reçoi(?:t|vent)|reçu|décroch\w+|bénéfici\w+|arrach\w+) ",
    "es": r"(?<!\w)(?:logr\w+|obt(?:iene|ienen|uvo|uvieron)|consig\w+|recib\w+|gan(?:a|an|ó)) ",
    "ja": r"(?!)",
    "zh": r"获(?:得|批|颁)?|得到",
}
# `India hit by US tariffs`, `Mexico escapes sanctions`: whom a measure meets, or misses, did not take it.
_MET = {
    "en": r"\b(?:hit|struck|battered|hurt|affected|targeted|stung|burdened|squeezed) (?:hard )?by |\b(?:faces?|faced|facing|suffers?|suffered|escapes?|escaped|avoids?|avoided|dodges?|dodged|evades?|weathers?|shrugs? off|reels? from|subject to|exposed to|(?:added|placed|put|listed|included) (?:to|on|onto|in)) ",
    "de": r"\b(?:getroffen|betroffen|belastet|gebeutelt) (?:von|durch) |\b(?:entgeh|entging|entkomm|entkam|unterlieg|erleide|erlitt)\w* |\bleide\w* unter |\b(?:ausgesetzt|wehr\w* sich gegen) ",
    "fr": r"\b(?:frappé|touché|visé|affecté|pénalisé|plombé)e?s? par |\b(?:échapp\w+|soumise?s?|exposée?s?|confrontée?s?) (?:à|aux?) |\b(?:subi\w*|évit\w+) |\b(?:inscrite?s?|placée?s?|ajoutée?s?|mise?s?) (?:sur|à|au) ",
    "es": r"(?<!\w)(?:golpead|afectad|castigad|alcanzad)[oa]s? por |(?<!\w)(?:escap\w+ (?:a|de)|sufr\w+|elud\w+|esquiv\w+|enfrent\w+|somet\w+ a) |(?<!\w)(?:incluid|añadid|agregad|puest)[oa]s? (?:en|a) ",
}
_SUFFERED = {language: re.compile(words, re.IGNORECASE) for language, words in _MET.items()}
_RECEIVED = {language: re.compile(words, re.IGNORECASE) for language, words in _GOT.items()}


_TURNS = re.compile(r"\b(?:but|and|then|aber|und|mais|et|pero|y)\b", re.IGNORECASE)


def witnessed(text: str, language: str, start: int, cue: tuple[int, int], action: str) -> int:
    """The place behind the last word that makes the act another's: of seeing or fearing a move of forces, warning against, getting, suffering it.

    CUE: where the words of the act stand, which may begin with such a word; 0 where there is none from START on.
    """
    patterns = [_AGAINST.get(language) if action != "threaten" else None]
    patterns += [_COMPILED.get(language) if action in _OF_FORCES else None]
    found = (each.finditer(text, start, cue[0]) for each in patterns if each)
    place = max((match.end() for matches in found for match in matches), default=0)
    return max(place, met(text, language, start, cue, action))


def met(text: str, language: str, start: int, cue: tuple[int, int], action: str) -> int:
    """The place behind the last word of getting or suffering, unless another statement follows it: *avoids a row but imposes duties*."""
    passive = _RECEIVED if action in EASED else _SUFFERED if action in LAWS else {}
    pattern = passive.get(language)
    found = [m for m in pattern.finditer(text, start, cue[1]) if m.start() <= cue[0]] if pattern else []
    ends = found[-1].end() if found else 0
    return 0 if not found or _TURNS.search(text, ends, cue[0]) else ends


_MISSED = re.compile(
    r"\b(?:escap|avoid|dodg|evad|entgeh|entging|entkomm|entkam|échapp|évit|elud|esquiv)\w*", re.IGNORECASE
)


def is_met(text: str, language: str, start: int, cue: tuple[int, int], action: str, place: int) -> bool:
    """Say whether those before PLACE, behind which the act is another's, are whom it meets: not *Mexico escapes US tariffs*."""
    if not 0 < place == met(text, language, start, cue, action):
        return False
    return _MISSED.search(text, start, place) is None
