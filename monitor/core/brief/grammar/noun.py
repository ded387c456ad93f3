"""A name, its gender and number; countries by language."""

from dataclasses import dataclass

from babel.core import Locale

# CLDR's names that no newspaper prints.
_PLAIN = {
    "fr": {
        "HK": "Hong Kong",
        "MO": "Macao",
        "CD": "RD Congo",
        "CG": "Congo",
        "PS": "Palestine",
        "MM": "Birmanie",
    },
    "de": {
        "US": "USA",
        "GB": "Großbritannien",
        "HK": "Hongkong",
        "MO": "Macau",
        "CD": "DR Kongo",
        "CG": "Kongo",
        "EU": "EU",
        "PS": "Palästina",
        "CI": "Elfenbeinküste",
    },
    "en": {
        "HK": "Hong Kong",
        "MO": "Macau",
        "CD": "DR Congo",
        "CG": "Congo",
        "EU": "EU",
        "PS": "Palestine",
        "TR": "Turkey",
        "MM": "Myanmar",
        "CI": "Ivory Coast",
    },
}
_FR_PLURAL = frozenset({"US", "NL", "PH", "AE", "MV", "SC", "KM", "BS"})
_FR_BARE = frozenset(
    {"IL", "CU", "TW", "SG", "CY", "MT", "MC", "HK", "MO", "HT", "MG", "BH", "OM", "DJ", "PR", "MU"}
)
_FR_MASCULINE_E = frozenset({"MX", "KH", "MZ", "ZW", "BZ", "SR"})
_FR_FEMININE = frozenset(
    {"CD", "CF", "DO", "SA", "KR", "KP", "ZA", "PG", "GN", "EU", "NZ", "CI", "MK", "BA", "GQ", "GW"}
)
_DE_PLURAL = frozenset({"US", "NL", "PH", "AE", "MV", "SC", "KM", "BS"})
_DE_FEMININE = frozenset({"CH", "TR", "UA", "SK", "MN", "EU", "CD", "CF", "DO", "CI"})
_DE_MASCULINE = frozenset({"IR", "IQ", "SD", "YE", "LB", "TD", "CG", "SS", "VA"})
_EN_THE = frozenset({"US", "GB", "NL", "PH", "AE", "EU", "MV", "SC", "KM", "BS", "CF", "DO"})


@dataclass(frozen=True, slots=True)
class Noun:
    """TEXT as printed without article. GENDER: m, f or n. ARTICLE: whether the definite one stands before it."""

    text: str
    gender: str = "m"
    plural: bool = False
    article: bool = True
    place: bool = False


def country(code: str, language: str) -> Noun:
    """Return the country or union of an ISO code; an unknown code stands for itself."""
    code = code.upper()
    name = _PLAIN[language].get(code) or Locale.parse(language).territories.get(code, code)
    return _MAKERS[language](code, name)


def _fr(code: str, name: str) -> Noun:
    feminine = code in _FR_FEMININE or (name.endswith("e") and code not in _FR_MASCULINE_E)
    return Noun(name, "f" if feminine else "m", code in _FR_PLURAL, code not in _FR_BARE, place=True)


def _de(code: str, name: str) -> Noun:
    gender = "f" if code in _DE_FEMININE else "m" if code in _DE_MASCULINE else "n"
    plural = code in _DE_PLURAL
    if plural and name.startswith("Vereinigte "):
        name = "Emirate" if code == "AE" else name
    return Noun(name, gender, plural, plural or gender != "n", place=True)


def _en(code: str, name: str) -> Noun:
    return Noun({"US": "US", "GB": "UK"}.get(code, name), "n", False, code in _EN_THE, place=True)


_MAKERS = {"fr": _fr, "de": _de, "en": _en}
