"""A place in a text -> the unit that stands there."""

import re
from functools import lru_cache
from typing import NamedTuple

from monitor.core.claims.currencies import whose
from monitor.core.claims.numbers import CJK
from monitor.core.claims.unit_words import PER, PERSONS, PREFIXES, UNITS, VESSELS
from monitor.core.marks import plain_letters
from monitor.core.openings import Letters, openings


class Unit(NamedTuple):
    name: str
    factor: float
    end: int


@lru_cache(maxsize=8)
def _beginnings(language: str) -> tuple[Letters | None, ...]:
    return tuple(openings(pattern) for _, _, pattern in UNITS[language])


@lru_cache(maxsize=512)
def _beginning(language: str, letters: str) -> re.Pattern[str] | None:
    """The units that can begin with one of LETTERS, each known by its place in the table."""
    able = [
        f"(?P<u{number}>{UNITS[language][number][2]})"
        for number, begins in enumerate(_beginnings(language))
        if begins is None or not begins.isdisjoint(letters)
    ]
    more = "[余多]?" if language == "zh" else ""  # 十余艘: ten ships and more
    return re.compile(rf"(?:[ -]|-)?{more}(?:{'|'.join(able)})", re.IGNORECASE) if able else None


def unit_at(text: str, language: str, at: int) -> Unit | None:
    """The unit that follows a number that ends AT."""
    begins = text[at : at + 2] if text.startswith((" ", "-", "余", "多"), at) else text[at : at + 1]
    pattern = _beginning(language, plain_letters(begins))
    match = pattern.match(text, at) if pattern else None
    if match is None or match.lastgroup is None:
        return None
    called, factor, _ = UNITS[language][int(match.lastgroup[1:])]
    name = whose(called, text)
    if text[at] == "-" and name in DURATIONS and _HIGH.match(text, match.end()):  # a ten-year high
        return None
    return _per(text, language, Unit(name, factor, match.end()))


_HIGH = re.compile(r"[- ](?:high|low|old|bonds?|yields?|treasur|tief|hoch)")
DURATIONS = frozenset({"years", "months", "weeks", "days", "hours", "minutes"})


def per_unit(text: str, language: str, unit: Unit) -> Unit:
    return _per(text, language, unit)


@lru_cache(maxsize=8)
def _per_pattern(language: str) -> re.Pattern[str]:
    return re.compile(rf" ?(?:{PER[language]})", re.IGNORECASE)


# 每吨14.62万元: what it buys stands before the price.
_EACH = re.compile(
    r"每(?:(?P<t>公?吨)|(?P<kg>公斤|千克)|(?P<bbl>桶)|(?P<oz>盎司)|(?P<lb>磅))(?:价格?|报价|约|为|售价|高达|达|涨至|跌至)*[\d.,万亿]+(?:美|欧|日)?元$"
)
_EACH_JA = re.compile(
    r"[1一](?:(?P<t>トン)|(?P<kg>キロ(?:グラム)?)|(?P<bbl>バレル)|(?P<oz>(?:トロイ)?オンス)|(?P<lb>(?:重量)?ポンド))(?:当たり|あたり|につき|=)?(?:約|最大)?[\d.,万億]+(?:円|ドル|ユーロ|元)$"
)
_FOR_EACH = re.compile(r"当たり|あたり|につき|=|(?=\d)")
_EACH_FAR = 28


def of_each(text: str, language: str, unit: Unit) -> bool:
    """`1キロ当たり3000円`: the first number tells what the price is for."""
    return language == "ja" and bool(_FOR_EACH.match(text, unit.end))


def _per(text: str, language: str, unit: Unit) -> Unit:
    """A price has the unit of money by what it buys: `dollars a tonne` is USD/t."""
    if len(unit.name) != 3 or not unit.name.isupper():
        return unit
    match = _per_pattern(language).match(text, unit.end)
    if match is None and language in CJK:
        each = _EACH if language == "zh" else _EACH_JA
        match = each.search(text, max(0, unit.end - _EACH_FAR), unit.end)
    if match is None or match.lastgroup is None:
        return unit
    return Unit(f"{unit.name}/{match.lastgroup}", unit.factor, match.end())


_PREFIX = re.compile(
    "(?:" + "|".join(f"(?P<p{number}>{pattern})" for number, (_, pattern) in enumerate(PREFIXES)) + r") ?$"
)


def money_before(text: str, start: int) -> tuple[str, int] | None:
    """The currency whose sign stands right before a number that starts at START, and where the sign starts."""
    match = _PREFIX.search(text, max(0, start - 6), start)
    if match is None or match.lastgroup is None:
        return None
    if (
        match.start()
        and match[0][0].isalpha()
        and text[match.start() - 1].isascii()
        and text[match.start() - 1].isalpha()
    ):
        return None
    return PREFIXES[int(match.lastgroup[1:])][0], match.start()


_NOUN: dict[str, str] = {
    "en": r"(?: (?:new|more|other|additional|further|extra|of its|of their|of the|of|its|the))?(?: (?!dies?\b|died\b|as\b|after\b|when\b|while\b)[\w'’.-]+){0,2}? (?P<noun>[A-Za-z][\w-]*[^\Wsu_]s|people|men|women|children|staff|crew|dead|killed|injured|wounded|ships|vessels)\b",
    "de": r"(?:-| )(?:[a-zäöüß]+(?:e[nrms]?|er) )?(?:[A-Z]{2,}-)?(?P<noun>[A-ZÄÖÜ][\wäöüß-]{3,}|AKW)\b",
    "fr": r"(?: (?:de|nouve\w+|autres|grand[es]*|petit[es]*))?(?: [\wà-ÿ-]+)?[ '](?:d')?(?P<noun>[\wà-ÿ-]{2,}[sx]|CRS)\b| (?P<name>[A-Z][\w-]+)\b",
    "es": r"(?: (?:de|nuev[oa]s|otr[oa]s|grandes))?(?: [\wá-ÿ-]+)? (?P<noun>[\wá-ÿ-]{2,}s)\b",
}
_NO_NOUN = re.compile(
    r"(?:a|and|or|to|und|oder|bis|et|ou|y|uhr|grad|jahrestag|jahrhunderts?|quartals?|semester|mal|times|degrees?|th|gmt|am|pm|et|ist|as|is|has|was|this|its|us|does|years?|points?|percent|seconds?|sekunden?|januar|februar|märz|april|mai|juni|juli"
    r"|august|september|oktober|november|dezember|dans|plus|moins|sous|puis|mais|depuis|après|très|sans|vers|pas|nous|vous|ils|elles|les|des|más|menos|tras|los|las|después|pesos|days?|questions?|things|reasons|takeaways|facts|ways|fragen|dinge|gründe|fakten|choses|raisons|clés|preguntas|cosas|claves|razones|infos?|étoiles|sterne[n]?|stars?|estrellas|tipps?|tips|conseils|consejos|astuces|leçons|lessons|lektionen|lecciones|[a-zäöü]+(?:jahre|tage|monate)n?|[a-zäöü]+wochen|across|towards|besides|perhaps|always|versus|news)",
    re.IGNORECASE,
)


_PLURAL = re.compile(r"[a-zà-ÿ]{3}[sx]$")


@lru_cache(maxsize=8)
def _noun(language: str) -> re.Pattern[str]:
    flags = 0 if language == "de" else re.IGNORECASE
    return re.compile(
        _NOUN[language] if language != "fr" else _NOUN["fr"].replace("[A-Z]", "(?-i:[A-Z])"), flags
    )


@lru_cache(maxsize=8)
def _kinds(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    return re.compile(PERSONS[language], re.IGNORECASE), re.compile(VESSELS[language], re.IGNORECASE)


# `des milliers d'Ukrainiens`, `two Russians`: the people of a state, by its name.
_NATIVES: dict[str, re.Pattern[str]] = {
    "en": re.compile(r" (?:[a-z]+ )?(?:[A-Z][a-z]+(?:ians|icans|reans)|Israelis|Iraqis|Pakistanis|Saudis|Germans|Turks|Britons|Poles)\b"),
    "de": re.compile(r" (?:[a-z]+ )?(?:[A-Z][a-zäöü]+(?:rainern?|kanern?|inensern?|iranern?|yrern?)|Russen|Chinesen|Israelis|Iraner|Franzosen|Briten|Polen|Türken)\b(?! (?:und|oder)\b)"),
    "fr": re.compile(r"[ '](?:autres )?(?:d')?(?:[A-Z][a-zà-ÿ]+(?:iens|ains|nais|ands|éens)|Russes|Chinois|Français|Turcs|Polonais)\b"),
    "es": re.compile(r" (?:de )?(?:ucranianos|rusos|chinos|palestinos|israelíes|iraníes|estadounidenses|mexicanos|venezolanos|cubanos|españoles)\b"),
}  # fmt: skip


# In French and Spanish these follow their noun as adjectives: `39 avions militaires`, `27 pays membres`.
_OF_PERSONS = re.compile(r"militaires|militares|civils?|civiles|membres|miembros|humanitaires", re.IGNORECASE)
_FILLER = re.compile(
    r"de|d'|autres|otr[oa]s|nouve\w+|nuev[oa]s|grand[es]*|petit[es]*|les|los|las", re.IGNORECASE
)


def _any_person(persons: re.Pattern[str], words: list[str]) -> bool:
    return any(
        persons.fullmatch(word.rsplit("-", 1)[-1])  # Nato-Soldaten
        and not (place and _OF_PERSONS.fullmatch(word) and not _FILLER.fullmatch(words[place - 1]))
        for place, word in enumerate(words)
    )


def of_persons(words: str, language: str) -> bool:
    """Say whether WORDS, the name of what is counted, are of people."""
    return language in PERSONS and _any_person(_kinds(language)[0], words.split(" "))


def counted(text: str, language: str, at: int) -> Unit | None:
    """What a number that ends AT counts, by the noun that follows: people, ships, anything else."""
    if language in CJK:
        return None
    match = _noun(language).match(text, at)
    if match is None:
        return None
    noun = match.groupdict().get("noun") or match.groupdict().get("name") or ""
    words = match[0].strip().split(" ")
    words = [word.removeprefix("d'") for word in words]
    if len(words) > 1 and _NO_NOUN.fullmatch(noun) and _PLURAL.search(words[-2]):  # `300 postes dans le Nord`
        words = words[:-1]
        noun = words[-1]
    first = "" if words[0] == "US" else words[0].strip("-")  # `10 US firms`
    if not noun or any(_NO_NOUN.fullmatch(word) for word in (first, noun)):
        return None
    persons, vessels = _kinds(language)
    native = _NATIVES[language].match(text, at)
    if native:
        return Unit("persons", 1, native.end())
    if _any_person(persons, words):
        return Unit("persons", 1, match.end())
    compound = language == "de" and re.search(r"(?:schiffe?n?|tankern?|frachtern?)$", noun)
    if compound or any(vessels.fullmatch(word) for word in words):
        return Unit("vessels", 1, match.end())
    return Unit("count", 1, match.end())
