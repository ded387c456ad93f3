"""A clause -> where what somebody answers begins: `will not respond to | China's curbs` names another's act, done already."""

import re

_ANSWERS = {
    "en": r"\b(?:respon(?:d|ds|ded|ding|se)|react(?:s|ed|ing|ion)?|repl(?:y|ies|ied)|counter-?measures?) to |\b(?:retaliat\w+|hit(?:s|ting)? back|push(?:es|ed|ing)? back|strik(?:es?|ing) back) (?:against|for|over|at|on) ",
    "de": r"\bauf (?=[^.,;:|]{1,70}\b(?:reagier|antwort|erwider)\w*)|\b(?:reagier\w+|antwort\w*|gegenmaßnahmen|vergeltung|reaktion(?:en)?) (?:[a-zäöü]+ )?(?:auf|gegen|für) ",
    "fr": r"\b(?:répliqu\w+|ripost\w+|répon[ds]\w*|réagi\w*|réaction|réponse|contre-mesures|représailles) (?:aux? |à (?:la |l')?|contre )",
    "es": r"\b(?:respond\w+|respuesta|replic\w+|reaccion\w+|reacción|represalias?|contramedidas) (?:al? |contra |por )",
    "zh": r"(?:回应|回击|反制|应对)(?:了|对)?",
}
_REACH = 100  # signs behind the cue in which a German verb of answering may stand
_COMPILED = {language: re.compile(words, re.IGNORECASE) for language, words in _ANSWERS.items()}


def answered(text: str, language: str, start: int, cue: int) -> int:
    """The place behind the last word of answering between START and the CUE; 0 where there is none."""
    pattern = _COMPILED.get(language)
    if pattern is None:
        return 0
    ends = (found.end() for found in pattern.finditer(text, start, cue + _REACH))
    return max((end for end in ends if end <= cue), default=0)
