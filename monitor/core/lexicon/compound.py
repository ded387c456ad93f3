"""German words that hold a name and still speak of it: Zinkgrube and Silberschmuck of the metal, sambischen and Nordspanien of the country."""

import re
from collections.abc import Iterator

_DUG = "grube|mine|bergwerk|bergbau|zeche|tagebau|abbau|schacht|förder|vorkommen|lager|schürf|erz|konzentrat|hütte|schmelz|raffin"
_MADE = (
    "werk|fabrik|anlage|produ|herstell|erzeug|gewinnung|aufbereit|verarbeit|veredel|recycl|schrott|schmuck|barren|pulver|"
    "oxid|oxyd|legier|ernte|anbau|kette"
)
_TRADED = (
    "ausfuhr|einfuhr|export|import|handel|händler|handler|preis|kurs|markt|märkte|liefer|ladung|fracht|verkauf|verkäufe|kauf|käufe|"
    "einkauf|einkäufe|absatz|schmuggel|transport|terminal|verlad"
)
_RULED = "zoll|zölle|steuer|abgabe|quote|kontingent|lizenz|embargo|verbot|bann|stopp|sperre|kontroll|sanktion|politik|strategie"
_OWNED = (
    "konzern|riese|firma|firmen|unternehmen|branche|industrie|sektor|projekt|konzession|geschäft|sparte|gruppe|abkommen|vertrag|"
    "verträge|allianz|investition|kumpel|bergleute"
)
_LACKING = (
    "knappheit|engpass|engpäss|krise|bedarf|nachfrage|verbrauch|angebot|überangebot|überschuss|versorg|vorrat|vorräte|reserve|"
    "bestand|bestände"
)
_HEAD = re.compile(rf"(?:{_DUG}|{_MADE}|{_TRADED}|{_RULED}|{_OWNED}|{_LACKING})")
_ENDINGS = re.compile(r"e[mnrs]?")


def headed(words: str, end: int) -> bool:
    """Tell whether the letters at END begin with a noun that a material's name is put before."""
    return _HEAD.match(words, end) is not None


def inflected(words: str, end: int) -> int:
    """Return where the ending of an adjective stops that begins at END."""
    found = _ENDINGS.match(words, end)
    return found.end() if found else end


_WINDS = ("Nord", "Süd", "Ost", "West", "Nordost", "Nordwest", "Südost", "Südwest", "Mittel", "Zentral")
# these are states, islands or provinces of their own: Südsudan, Nordirland, Westindien, Westaustralien
_OWN = ("korea", "sudan", "ir", "indi", "guinea", "timor", "mazedon", "zypern", "sahara", "jordan", "austral")


def by_wind(name: str) -> Iterator[str]:
    """Yield what parts of the country with this German NAME are called by where they lie: a noun, or its adjective."""
    noun = name[:1].isupper() and not name.endswith("er")
    if not (name.isalpha() and (noun or name.endswith("isch"))) or name.casefold().startswith(_OWN):
        return
    for wind in _WINDS:
        yield (wind if noun else wind.casefold()) + name.casefold()
