"""Stretches of time counted from the publication day (`within 90 days`, `vor zwei Jahren`) -> steps."""

import re
from functools import lru_cache

from monitor.core.dates.step import Reader, Step

_NUMBERS: dict[str, str] = {
    "en": "one two three four five six seven eight nine ten eleven twelve",
    "de": "eine[nmr]? zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
    "fr": "une? deux trois quatre cinq six sept huit neuf dix onze douze",
    "es": "una? dos tres cuatro cinco seis siete ocho nueve diez once doce",
}
_MORE = {"fifteen": 15, "thirty": 30, "sixty": 60, "ninety": 90, "dreißig": 30, "sechzig": 60, "neunzig": 90}
_MORE |= {
    "quinze": 15,
    "trente": 30,
    "soixante": 60,
    "quince": 15,
    "treinta": 30,
    "sesenta": 60,
    "noventa": 90,
    "quatre-vingt-dix": 90,
    "cuarenta y cinco": 45,
    "quarante-cinq": 45,
    "forty-five": 45,
    "fünfundvierzig": 45,
}
_KANJI = {sign: number for number, sign in enumerate("一二三四五六七八九十", 1)} | {"两": 2, "半": 0, "数": 0}
_UNITS: dict[str, str] = {
    "en": r"(?P<day>(?:calendar |working |business )?days?)|(?P<week>weeks?)|(?P<month>months?)|(?P<year>years?)|(?P<hour>hours?)",
    "de": r"(?P<day>(?:werk|arbeits)?tage[ns]?|tag)|(?P<week>wochen?)|(?P<month>monat(?:en?|s)?)|(?P<year>jahre?[ns]?)|(?P<hour>stunden?)",
    "fr": r"(?P<day>jours?(?: ouvrables)?)|(?P<week>semaines?)|(?P<month>mois)|(?P<year>ans?|années?)|(?P<hour>heures?)",
    "es": r"(?P<day>días?(?: hábiles)?)|(?P<week>semanas?)|(?P<month>mes(?:es)?)|(?P<year>años?)|(?P<hour>horas?)",
    "ja": r"(?P<day>日)間?|(?P<week>週)間?|(?P<month>[かカヵヶケ]月)間?|(?P<year>年)間?|(?P<hour>時間)",
    "zh": r"(?P<day>个?(?:工作)?[天日])|(?P<week>个?(?:周|星期))|(?P<month>个月)|(?P<year>年)|(?P<hour>个?小时)",
}
_AHEAD: dict[str, tuple[str, str]] = {  # what stands before and behind
    "en": (r"(?:within|in (?:the )?(?:next|coming)|over the (?:next|coming)) (?:the (?:next|coming) )?", ""),
    "de": (r"(?:binnen|innerhalb(?: von| der nächsten)?|in den (?:nächsten|kommenden)) ", ""),
    "fr": (
        r"(?:dans un délai de|dans les|dans les prochaine?s|sous(?: un délai de)?|d'ici(?: à)?|d'ici les) (?:prochaine?s )?",
        "",
    ),
    "es": (r"(?:en (?:un plazo de|los próximos|las próximas)|dentro de|en el plazo de) ", ""),
    "ja": ("", r"(?:程度|ほど)?(?:以内|内に)"),
    "zh": (r"(?:在|未来)?", r"(?:之内|以内|内)(?!(?:已|就|共)?(?:造成|致|导致|死|受伤|发生|遇难))"),
}
# `has ninety days to respond`, `applications close in two weeks`: what is left of a time runs out then.
_LEFT: dict[str, tuple[tuple[str, str], ...]] = {
    "en": (
        (
            r"(?:has|have|had|gets?|given|gives?|gave|grant(?:s|ed)?)(?: [\w']+){0,2}? ",
            r" (?:to|before|in which)\b",
        ),
        (r"(?:clos(?:e|es|ing)|expir(?:e|es|ing)|ends?|due|laps(?:e|es)|runs? out|begins?|starts?) in ", ""),
    ),
    "de": (
        (r"(?:läuft|laufen|bleib(?:t|en)|hat|haben|nur)(?: \w+){0,2}? noch ", ""),
        (r"(?:hat|haben|bekommt|bekommen|erhält|erhalten|gibt|geben)(?: \w+){0,2}? ", r" (?:lang )?zeit\b"),
    ),
    "fr": (
        (r"(?:dispos\w+ de|a|ont|aura|auront|donne(?:nt)?|laiss\w+|accord\w+)(?: [\w']+){0,3}? ", r" pour\b"),
    ),
    "es": ((r"(?:dispon\w+ de|tien\w+|tendrán?|da|dan|dio|otorg\w+|conced\w+)(?: \w+){0,3}? ", r" para\b"),),
    "ja": (("", r"(?:の猶予|の期限)"),),
    "zh": ((r"(?:有|给予?[^，。]{0,6}?)", r"的?(?:时间|期限|宽限期|过渡期|窗口期)"),),
}
_BACK: dict[str, tuple[str, str]] = {
    "en": (
        r"(?:more than |about |some |over |nearly |almost )?",
        r" (?:ago|earlier|before(?=[.,;]|$)|previously)",
    ),
    "de": (r"vor (?:mehr als |rund |etwa |gut |knapp )?", ""),
    "fr": (r"il y a (?:plus de |environ |près de )?", ""),
    "es": (r"hace (?:más de |unos |casi )?", ""),
    "ja": ("", "前"),
    "zh": ("", r"(?:之)?前(?!后)"),
}
_EARLIER: dict[str, str] = {"de": r" zuvor", "fr": r" (?:plus tôt|auparavant)", "es": r" (?:antes|atrás)"}


_HALF_DAY, _DAY = 12, 24  # hours: what lasts less is over on the day itself


def _number(text: str, language: str) -> int:
    if text.isdigit():
        return int(text)
    if language in ("ja", "zh"):
        return _KANJI.get(text, 0)
    if text.lower() in _MORE:
        return _MORE[text.lower()]
    words = enumerate(_NUMBERS[language].split(), 1)
    return next((number for number, word in words if re.fullmatch(word, text, re.IGNORECASE)), 0)


def _reader(language: str, sign: int) -> Reader:
    def read(match: re.Match[str]) -> Step | None:
        unit = next(name for name in ("day", "week", "month", "year", "hour") if match[name])
        number = _number(match["n"], language)
        if unit == "hour" and sign < 0:
            return None
        if unit == "hour":  # 36 hours end two days later
            unit, number = "day", 0 if number < _HALF_DAY else -(-number // _DAY)
        if match["n"] == "半" and unit == "year":
            unit, number = "month", 6
        if not 0 < number < 1000:
            return None
        if sign < 0:
            return Step(unit, -number)
        return Step(f"{unit}s", number, span=True)

    return read


@lru_cache(maxsize=8)
def readers(language: str) -> tuple[tuple[re.Pattern[str], Reader], ...]:
    cjk = language in ("ja", "zh")
    said = "|".join((*_NUMBERS.get(language, "").split(), *_MORE))
    number = r"(?P<n>\d{1,3}|[一二三四五六七八九十两半])" if cjk else rf"(?P<n>\d{{1,3}}|{said})"
    edge, gap = (r"(?<![\d第月年])", " ?个?") if cjk else (r"\b", "[ -](?:prochaine?s |próxim[ao]s )?")

    def pattern(before: str, behind: str) -> re.Pattern[str]:
        end = "" if cjk else r"\b"
        return re.compile(rf"{edge}{before}{number}{gap}(?:{_UNITS[language]}){end}{behind}", re.IGNORECASE)

    found = [
        (pattern(*_AHEAD[language]), _reader(language, 1)),
        *((pattern(*words), _reader(language, 1)) for words in _LEFT[language]),
        (pattern(*_BACK[language]), _reader(language, -1)),
    ]
    if language in _EARLIER:
        found.append((pattern("", _EARLIER[language]), _reader(language, -1)))
    return tuple(found)
