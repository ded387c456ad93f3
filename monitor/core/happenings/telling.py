"""A subject and the noun of an act -> does it only tell of the act, which is another's?"""

import re

from monitor.core.happenings.cue import Role
from monitor.core.happenings.cues_other import FELT
from monitor.core.happenings.party import Party

_TELLS: dict[str, str] = {
    "en": r"says? (?:[\w,]+ ){0,2}?(?:drones?|missiles?|rockets?)|reports?|reported|mourns?|fears?|expects?|welcomes?|hails?|praises?|reacts? to|investigates?|warns? of|braces? for|(?:weather|dodg|evad|skirt|bypass|circumvent|def|breach|escap|withst|outlast|shrug)(?:e?s|ies|ed|ied|ands?|ood)?|bows? to|(?:is|are) hit by|reels? from|grapples? with|scrambles? after|recovers from|repels?|survives?|protests?|probes?|faces?|suffers?|endures?|decries|condemns?|slams?|denounces?",
    "de": r"melde[tn]|meldete|berichte[tn]|berichtete|beklag(?:t|en)|zeig(?:t|en)(?! sich)|veröffentlich(?:t|en)|spricht|sprechen|reagier(?:t|en)|fürchte[tn]|befürchte[tn]|erwarte[tn]|untersuch(?:t|en)|begrüß(?:t|en)|lob(?:t|en)|äußer(?:t|n)|warn(?:t|en)|wehr(?:t|en)|feier(?:t|n)|bezeichne[tn]|nenn(?:t|en)",
    "fr": r"signal(?:e|ent)|rapport(?:e|ent)|déplor(?:e|ent)|salu(?:e|ent)|craint|craignent|redout(?:e|ent)|enquête|réagi(?:t|ssent)|recens(?:e|ent)|repouss(?:e|ent)",
    "es": r"informa[n]?|reporta[n]?|lamenta[n]?|celebra[n]?|teme[n]?|investiga[n]?|reacciona[n]?|repele[n]?|denuncia[n]?",
}
_PATTERNS = {
    language: re.compile(rf"[^.:;|,]{{0,16}}? (?:{words})\b", re.IGNORECASE)
    for language, words in _TELLS.items()
}


_FELT = {
    language: re.compile(rf"[^.:;|,]{{0,16}}? (?:{words})", re.IGNORECASE) for language, words in FELT.items()
}
# `ships cross despite the blockade`, `a tanker trying to breach it`: another's act is in their way.
_BEFALLS = re.compile(
    r"\b(?:despite|triggered by|caused by|disrupted by|hit by|effects of|impact of|defying|evade|evading|skirt|skirting|dodge|dodging|bypass|bypassing"
    r"|trotz|infolge|umgehen|malgré|provoquée?s? par|contourner|pese a|a pesar de|provocad[oa]s? por|eludir|esquivar) "
    r"(?:the |an? |its |la |le |les |el |los |las |de[rsmn]? |die )?(?:[\w-]+ ){0,2}$",
    re.IGNORECASE,
)


_DOING = re.compile(
    r"(?<!reports )(?<!reported )(?!during|following|pending)[a-z]{2,}ing "
)  # `fear easing sanctions`: whoever eases them


def only_tells(text: str, language: str, cue: tuple[int, int], role: Role, party: Party) -> bool:
    """`Saudi-Arabien berichtet von Luftangriff`: the noun is another's act."""
    pattern = _PATTERNS.get(language)
    if _BEFALLS.search(text, party.end, max(party.end, cue[0])):
        return role is Role.NOUN
    noun = role is Role.NOUN or (language == "de" and text[cue[0] : cue[1]].rsplit(" ", 1)[-1][:1].isupper())
    noun = noun or (language == "en" and bool(_DOING.match(text, *cue)))
    return bool(pattern and noun and pattern.match(text, party.end, max(party.end, cue[0])))


def only_feels(text: str, language: str, cue: tuple[int, int], party: Party) -> bool:
    """`Rom begrüßt den Zollabbau`: whoever welcomes, opposes or fears an act has not done it."""
    pattern = _FELT.get(language)
    felt = pattern.match(text, party.end, max(party.end, cue[0])) if pattern else None
    return felt is not None and "," not in text[felt.end() : cue[0]]
