"""A subject and the noun of an act -> does it only tell of the act, which is another's?"""

import re

from monitor.core.happenings.cue import Role
from monitor.core.happenings.party import Party

_TELLS: dict[str, str] = {
    "en": r"says? (?:[\w,]+ ){0,2}?(?:drones?|missiles?|rockets?)|reports?|reported|mourns?|fears?|expects?|welcomes?|hails?|praises?|reacts? to|investigates?|warns? of|braces for|recovers from|repels?|survives?|protests?|probes?|faces?|suffers?|endures?|decries|condemns?|slams?|denounces?",
    "de": r"melde[tn]|meldete|berichte[tn]|berichtete|beklag(?:t|en)|zeig(?:t|en)(?! sich)|veröffentlich(?:t|en)|spricht|sprechen|reagier(?:t|en)|fürchte[tn]|befürchte[tn]|erwarte[tn]|untersuch(?:t|en)|begrüß(?:t|en)|lob(?:t|en)|äußer(?:t|n)|warn(?:t|en)|wehr(?:t|en)|feier(?:t|n)|bezeichne[tn]|nenn(?:t|en)",
    "fr": r"signal(?:e|ent)|rapport(?:e|ent)|déplor(?:e|ent)|salu(?:e|ent)|craint|craignent|redout(?:e|ent)|enquête|réagi(?:t|ssent)|recens(?:e|ent)|repouss(?:e|ent)",
    "es": r"informa[n]?|reporta[n]?|lamenta[n]?|celebra[n]?|teme[n]?|investiga[n]?|reacciona[n]?|repele[n]?|denuncia[n]?",
}
_PATTERNS = {language: re.compile(rf"[^.:;|,]{{0,16}}? (?:{words})\b") for language, words in _TELLS.items()}


def only_tells(text: str, language: str, cue: tuple[int, int], role: Role, party: Party) -> bool:
    """`Saudi-Arabien berichtet von Luftangriff`: the noun is another's act."""
    pattern = _PATTERNS.get(language)
    noun = role is Role.NOUN or (language == "de" and text[cue[0] : cue[1]].rsplit(" ", 1)[-1][:1].isupper())
    return bool(pattern and noun and pattern.match(text, party.end, max(party.end, cue[0])))
