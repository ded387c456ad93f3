"""A clause that speaks of clubs, drivers, pupils or officers -> what it calls sanctions are penalties, no measure against a state or a firm."""

from re import IGNORECASE
from re import compile as compiled

_WORDS = {
    "en": r"\b(?:uefa|fifa|fia|ncaa|premier league|referees?|midfielder|striker|coach|footballers?|driving licen[cs]e|speeding|jobseekers?|universal credit|benefit claimants?|students?|pupils?)\b",
    "de": r"\b(?:uefa|fifa|dfb\w*|dfl|bundesliga\w*|schiedsrichter\w*|trainer\w*|fußball\w*|bürgergeld\w*|jobcenter\w*|arbeitslose\w*|hartz\w*|autofahrer\w*|tempoverst\w+|schüler\w*|tarifflucht)\b",
    "fr": r"\b(?:uefa|fifa|lfp|dncg|igpn|fff|ligue 1|top 14|psg|l'om|joueurs?|arbitres?|entraîneurs?|supporters|match|excès de vitesse|retrait de points|automobilistes?|conducteurs?|chômeurs?|chômage|rsa|élèves?|policiers?|députée?s?|cyberharcel\w+|amendes?|disciplinaires?|parquet|mairie)\b",
    "es": r"(?<!\w)(?:uefa|fifa|rfef|laliga|árbitros?|jugador(?:es)?|entrenador(?:es)?|clubes|afición|conductor(?:es)?|exceso de velocidad|alumnos?|desempleados?|multas?|disciplinari[oa]s?)(?!\w)",
    "ja": r"サッカー|選手|審判|監督(?!官|当局|庁)|反則|学校|生徒",
    "zh": r"国际足联|欧足联|足协|球员|裁判|俱乐部|学生",
}
_COMPILED = {language: compiled(words, IGNORECASE) for language, words in _WORDS.items()}


def penal(text: str, language: str, start: int, end: int) -> bool:
    """Say whether what the stretch calls a sanction is a penalty.

    >>> penal("Le club s'expose à des sanctions de l'UEFA", "fr", 0, 42)
    True
    >>> penal("Oslo prend des sanctions contre Oman", "fr", 0, 36)
    False
    """
    return _COMPILED[language].search(text, start, end) is not None
