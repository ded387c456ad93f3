"""A clause that speaks of clubs, pupils, bodies -> what it calls sanctions are penalties, and what it calls a lack is none of goods."""

from re import IGNORECASE
from re import compile as compiled

_WORDS = {
    "en": r"\b(?:uefa|fifa|fia|ncaa|premier league|referees?|midfielder|striker|coach|footballers?|driving licen[cs]e|speeding|jobseekers?|universal credit|benefit claimants?|students?|pupils?)\b",
    "de": r"\b(?:uefa|fifa|dfb\w*|dfl|bundesliga\w*|schiedsrichter\w*|trainer\w*|fußball\w*|bürgergeld\w*|leistungsbezieher\w*|jobcenter\w*|arbeitslose\w*|hartz\w*|autofahrer\w*|tempoverst\w+|schüler\w*|tarifflucht)\b",
    "fr": r"\b(?:uefa|fifa|lfp|dncg|igpn|fff|ligue 1|top 14|psg|l'om|joueurs?|arbitres?|entraîneurs?|supporters|match|excès de vitesse|retrait de points|automobilistes?|conducteurs?|chômeurs?|chômage|rsa|élèves?|policiers?|députée?s?|\w*harcel\w+|harcèlement|scolaires?|amendes?|disciplinaires?|parquet|mairie)\b",
    "es": r"(?<!\w)(?:uefa|fifa|rfef|laliga|árbitros?|jugador(?:es)?|entrenador(?:es)?|clubes|afición|conductor(?:es)?|exceso de velocidad|alumnos?|desempleados?|multas?|disciplinari[oa]s?)(?!\w)",
    "ja": r"サッカー|選手|審判|監督(?!官|当局|庁)|反則|学校|生徒",
    "zh": r"国际足联|欧足联|足协|球员|裁判|俱乐部|学生",
}
_TOPIC = 40  # signs behind a topic and its colon
_COMPILED = {language: compiled(words, IGNORECASE) for language, words in _WORDS.items()}


def penal(text: str, language: str, start: int, end: int) -> bool:
    """Say whether what the stretch calls a sanction is a penalty.

    >>> penal("Le club s'expose à des sanctions de l'UEFA", "fr", 0, 42)
    True
    >>> penal("Oslo prend des sanctions contre Oman", "fr", 0, 36)
    False
    """
    return _COMPILED[language].search(text, start, end) is not None


# `Magnesiummangel: schlecht fürs Herz`: what a body lacks.
_LACKED = compiled(
    r"(?:magnesium|vitamin\w{0,3}|eisen|jod|selen|zink|kalium|kalzium|calcium|schlaf|bewegungs|nährstoff)-?mangel"
    r"(?=.*(?:herz|körper|gesund|symptom|krämpfe|schlaf|sport|ernähr|blut|arzt|ärzt|haut|haar))",
    IGNORECASE,
)


def bodily(text: str, language: str, start: int, end: int) -> bool:
    """Say whether what the stretch calls a lack is one of a body."""
    return language == "de" and _LACKED.search(text, start, end) is not None


def told_otherwise(actions: set[str], text: str, language: str, start: int, end: int) -> frozenset[str]:
    """Return those of the ACTIONS that the stretch only seems to tell."""
    seeming = {"impose_sanctions", "ease_sanctions"} & actions
    found = seeming if seeming and penal(text, language, start, end) else set()
    lacks = {"shortage"} & actions
    further = min(len(text), end + _TOPIC)
    return frozenset(found | (lacks if lacks and bodily(text, language, start, further) else set()))
