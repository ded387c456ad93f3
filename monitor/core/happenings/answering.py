"""A clause -> what in it is another's act: what somebody answers (`will not respond to | China's curbs`), or does something for.

*Summons the envoy over the export ban*: a ground or a topic is not what the subject does.
"""

import re
from collections.abc import Sequence

from monitor.core.happenings.cue import Role
from monitor.core.happenings.kinds import GROUNDS, LAWS, SPOKEN
from monitor.core.happenings.party import Party, joined
from monitor.core.happenings.spotted import Found
from monitor.core.happenings.witnessed import witnessed

_ANSWERS = {
    "en": r"\b(?:respon(?:d|ds|ded|ding|se)|react(?:s|ed|ing|ion)?|repl(?:y|ies|ied)|counter-?measures?) to |\b(?:retaliat\w+|hit(?:s|ting)? back|push(?:es|ed|ing)? back|strik(?:es?|ing) back) (?:against|for|over|at|on) |\b(?:protest(?:s|ed|ing)? (?:against|at)|oppos(?:e|es|ed|ing)|denounc(?:e|es|ed|ing)|condemn(?:s|ed|ing)?|welcom(?:es?|ed|ing)|hail(?:s|ed|ing)?|prais(?:es?|ed|ing)|applaud(?:s|ed|ing)?|lament(?:s|ed|ing)?|regret(?:s|ted|ting)?|downplay(?:s|ed|ing)?|shrugs? off) ",
    "de": r"\b(?:protestier\w+|demonstrier\w+|wehr(?:t|en) sich|protest) gegen |\b(?:begrüß\w+|bejubel\w+|lob(?:t|en|te|ten)|bedauer\w+|kommentier\w+|beklag(?:t|en|te|ten)) |\bspiel(?:t|en|te|ten) (?=[^.,;:|]{1,70}\bherunter\b)|\bauf (?=[^.,;:|]{1,70}\b(?:reagier|antwort|erwider)\w*)|\b(?:reagier\w+|antwort\w*|gegenmaßnahmen|vergeltung|reaktion(?:en)?) (?:[a-zäöü]+ )?(?:auf|gegen|für) ",
    "fr": r"\b(?:protest\w+|manifest\w+|s'élèv\w+) contre |\b(?:dénonc\w+|condamn\w+|(?:salu(?:e|ent|é|er)|regrett\w+|déplor\w+|comment(?:e|ent|é)|minimis\w+)(?= (?:l[ae]s? |l'|des |une? |ces |s[ae]s? |de nouve))) |\b(?:répliqu\w+|ripost\w+|répon[ds]\w*|réagi\w*|réaction|réponse|contre-mesures|représailles) (?:aux? |à (?:la |l')?|contre )",
    "es": r"\b(?:protest\w+|manifiest\w+) (?:contra|por) |\b(?:denunci\w+|conden\w+|rechaz\w+|celebr(?:a|an|ó|aron)|salud(?:a|an|ó|aron)|lament\w+|aplaud\w+|minimiz\w+) |\b(?:respond\w+|respuesta|replic\w+|reaccion\w+|reacción|represalias?|contramedidas) (?:al? |contra |por )",
    "zh": r"(?:回应|回击|反制|应对)(?:了|对)?",
}
# `summons the envoy over | the export ban`: the ground of what somebody does is another's act, or only a topic.
_GROUNDS = {
    "en": r"\b(?:over|because of|due to|citing|amid|in protest at|rules on|laws? on|law against|dispute (?:over|about)|row over) (?:[\w'-]+ ){0,4}$",
    "de": r"\b(?:wegen|aufgrund|infolge|angesichts|im streit um|regeln für|gesetz (?:zu|über)) (?:[\w-]+ ){0,4}$",
    "fr": r"\b(?:à cause d|en raison d|à propos d|au sujet d|sur fond d)(?:e |es |u |')(?:[\w'-]+ ){0,4}$",
    "es": r"\b(?:debido a|a causa de|a raíz de|en medio de|en protesta por) (?:[\w-]+ ){0,4}$",
    "zh": r"(?:(?<!未)因|抗议|就(?=[^。|]{0,30}(?:召见|抗议|交涉|起诉|致函|谴责)))[^，。|]{0,14}$",
}
_GROUND = {language: re.compile(words, re.IGNORECASE) for language, words in _GROUNDS.items()}
_THEN = re.compile(
    "[，：]"
)  # behind a Chinese comma the one who answers goes on: `回应美加征关税，表示将反制`
_NEAR = 48  # signs before the cue
_REACH = 100  # signs behind the cue in which a German verb of answering may stand
_COMPILED = {language: re.compile(words, re.IGNORECASE) for language, words in _ANSWERS.items()}


# `droht mit Angriffen`, `threatens new strikes`: what is threatened with is the threatener's own.
_WITH = {
    "en": r"(?:\w*(?: [\w.'’-]+){0,3} with)?(?: (?!over|after|amid|as|if|unless|for|because|following|against|despite|in|on|at|from)[\w'’-]+){0,3} ",
    "de": r"[^.,;:|]{0,40}\bmit (?:[a-zäöüß]+ ){0,3}",
    "fr": r"[^.,;:|]{0,40}?(?: de | d['’]| des )(?:\w+ ){0,2}",
    "es": r"[^.,;:|]{0,40}?\bcon (?:\w+ ){0,2}",
}
_THREATENED_WITH = {language: re.compile(words, re.IGNORECASE) for language, words in _WITH.items()}


def anothers(
    text: str, language: str, start: int, cue: Found, found: Sequence[Found], near: Sequence[Party]
) -> int:
    """`Syria condemned the strikes`: the place before which stands who blames or answers an act, that of the CUE; whose it is, says its owner alone."""
    answer = answered(text, language, start, cue.start)
    answer = max(answer, witnessed(text, language, start, (cue.start, cue.end), cue.action))
    if cue.action in GROUNDS:
        answer = max(answer, behind_subject(text, language, start, cue.start, near))
    if cue.role is not Role.NOUN:
        return answer
    spoken = (other for other in found if other.action in SPOKEN and other.end <= cue.start)
    return max((o.end for o in spoken if not _own_threat(text, language, o, cue)), default=answer)


def _own_threat(text: str, language: str, threat: Found, cue: Found) -> bool:
    pattern = _THREATENED_WITH.get(language)
    told = threat.action == "threaten" and pattern
    return bool(told and told.fullmatch(text, threat.end, cue.start))


_BACK = re.compile(
    r"gegenma(?:ß|ss)nahmen|gegenz[öo]ll|vergeltung|kontert|schlägt zurück|retaliat|counter-?(?:measures|tariffs)|(?:hits?|strikes?|fights?) back|représailles|contre-mesures|riposte|represalias|contramedidas|報復|対抗措置|反制|报复",
    re.IGNORECASE,
)


_STOPS_IT = re.compile(
    r" (?:blockier|bremst|stoppt|lehn(?:t|en) |stell(?:t|en) sich (?:quer|gegen)|verhinder|verweiger|legt veto|(?-i:blocks?|vetoe?s|rejects?|opposes?|refuses?|stalls?) |bloque |bloquent |freine|rejett|refuse |s['’]oppos|met son veto|bloquea|frena|rechaza|se opone|veta |se niega)",
    re.IGNORECASE,
)


def strikes_back(text: str, action: str, clause: tuple[int, int]) -> bool:
    """`Tariffs on steel: the EU threatens countermeasures`: who answers or stops it in the clause behind a topic did not do it."""
    stops = action in LAWS and _STOPS_IT.search(text, *clause)
    return action != "retaliate" and bool(stops or _BACK.search(text, *clause))


def answered(text: str, language: str, start: int, cue: int) -> int:
    """The place behind the last word of answering between START and the CUE; 0 where there is none."""
    pattern = _COMPILED.get(language)
    if pattern is None:
        return 0
    ends = (found.end() for found in pattern.finditer(text, start, cue + _REACH))
    last = max((end for end in ends if end <= cue), default=0)
    return 0 if language == "zh" and _THEN.search(text, last, cue) else last


def behind_subject(text: str, language: str, start: int, cue: int, near: Sequence[Party]) -> int:
    """Where the subject ends among those NEAR before the CUE, if a preposition of cause or topic governs the cue; else 0.

    What it governs is not what the subject does.
    """
    pattern = _GROUND.get(language)
    found = pattern.search(text, max(start, cue - _NEAR), cue) if pattern else None
    subjects = [party for party in near if found and party.end <= found.start()]
    return joined(text, subjects[0], subjects)[-1].end if subjects else 0
