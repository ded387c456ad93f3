"""A name found in a sentence -> whether it is none: what somebody is minister of, a word that only opens the sentence."""

import re

from monitor.core.brief.units import Unit
from monitor.core.names import Name

# *ministre des Pensions*, *ministra de Movilidad*: what somebody is minister of is no name.
_MINISTER_OF = re.compile(
    r"\b(?:minist\w+|secrétaire d['’]État|secretari[oa]|secretary|vice-minist\w+) (?:(?:de la|de l['’]|du|des|de|d['’]|à la|à l['’]|aux?|del|de los|de las|of(?: the)?|for|für) ?)$",
    re.IGNORECASE,
)
# A word that only opens its sentence, and by its ending is no name: *Contrairement*, *Sollicitée*, *Interrogado*.
_OPENS = {
    "fr": re.compile(r"[^\W\d_]+(?:ment|ée?s?|ant|ent)$"),
    "en": re.compile(r"[^\W\d_]+(?:ly|ing|ed|wards?)$"),
    "es": re.compile(
        r"[^\W\d_]+(?:mente|ad[oa]s?|id[oa]s?|ando|iendo|aciones|idades|[bcdfgjlmnprstvz]ó|ió|aron|ieron)$"
    ),
    "de": re.compile(r"[^\W\d_]+(?:erweise|weise|dessen|wegen)$"),
}


_ASKED = re.compile(r"(?:Sollicité|Interrogé|Contacté|Joint|Questionné|Appelé|Réuni)e?s? (?:par|à|en|ce)\b")


# German common nouns that no dictionary holds: *Hafenlogistikers*, *Wirtschaftssenatorin*, *Terminalsteuerung*.
_KIND_OF = re.compile(
    r"(?=\w{10,})[A-ZÄÖÜ][a-zäöüß]+(?:iker|senator|minister|hersteller|betreiber|anbieter|händler|ung|keit|heit|schaft|tion|ismus|ität)(?:s|n|in|en|innen)?"
)


# *des Geologischen Dienstes*: what somebody is called by, in the genitive; *aus Kreisen*: who is not named.
_DESCRIBED = re.compile(
    r"[A-ZÄÖÜ][a-zäöüß]+(?:ischen|lichen|igen|alen) [A-ZÄÖÜ][a-zäöüß]+(?:es|s)\b.*|(?:[A-ZÄÖÜ]\w+)?[Kk]reisen?"
)
_SPANS = frozenset(
    [
        "Stunden",
        "Tage",
        "Tagen",
        "Wochen",
        "Monate",
        "Monaten",
        "Jahre",
        "Jahren",
        "Jahrzehnte",
        "Jahrzehnten",
    ]
)
_CASE_NUMBER = re.compile(
    r"\b(?:Rechtssache|Az\.|Aktenzeichen|affaire|asunto|case|No\.|Nr\.|dossier)[ :]*(?:n° ?)?$", re.IGNORECASE
)
_BODY = re.compile(
    r"(?:Union|Fédération|Confédération|Chambre|Syndicat|Unión|Federación|Confederación|Cámara|Sindicato) (?=[a-zà-ÿ]+(?:e|o|a|l|que|aire|ier|ière)\b)"
)


def is_no_name(name: Name, unit: Unit) -> bool:
    text = unit.member.entry.text
    if _CASE_NUMBER.search(text, max(unit.start, name.start - 24), name.start):
        return True
    if unit.language in ("fr", "es") and _BODY.match(f"{name.text} {text[name.end :][1:20]}"):
        return True
    if unit.language == "de" and name.text in _SPANS:
        return True
    if unit.language == "de" and _DESCRIBED.fullmatch(name.text):
        return True
    if _MINISTER_OF.search(text, max(unit.start, name.start - 40), name.start):
        return True
    if unit.language == "fr" and name.start - unit.start <= 1 and _ASKED.match(text, name.start):
        return True
    if unit.language == "de" and _KIND_OF.fullmatch(name.text):
        return True
    opens = not name.sure and name.start - unit.start <= 1 and unit.language in _OPENS
    return opens and _OPENS[unit.language].match(name.text) is not None
