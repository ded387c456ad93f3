"""Numbers, money, dates and the value of a claim -> words of the reader's language."""

import re
from datetime import date
from functools import lru_cache

from babel import Locale
from babel.dates import format_date, format_skeleton
from babel.lists import format_list
from babel.numbers import format_decimal, get_currency_name

from monitor.core.brief.grammar import fr
from monitor.core.brief.words.phrases import PHRASES
from monitor.core.brief.words.units import CURRENCIES, SCALES, UNITS
from monitor.domain import Bound, Claim

_SYMBOLS = ("$", "€", "£", "¥", "A$", "C$")
_BOUNDS = {Bound.ABOUT: "about", Bound.AT_LEAST: "at_least", Bound.AT_MOST: "at_most"}
_FRACTIONS = {33.3: "third", 66.7: "two_thirds"}  # no text gives such a share but in words
_ISO = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$")
_MONTHS = re.compile(r"(\d{4})-N([2-9ab])$")  # from January to that month
_QUARTER = re.compile(r"(\d{4})-([QH])([1-4])$")
_YEARLESS = re.compile(r"--(\d{2})-(\d{2})$")


_HALF = 0.5
_LEAP = 2024  # it has every day


@lru_cache(maxsize=4096)
def number(value: float, language: str) -> str:
    """Write with the language's own marks, at most three decimals, minus as a sign."""
    return format_decimal(value, format="#,##0.###", locale=language).replace("-", "−")


def scaled(value: float, language: str) -> tuple[str, bool]:
    """Return *3,1 milliards* and whether the noun after it takes a preposition (French *de*)."""
    for size, one, many in SCALES[language]:
        if abs(value) >= size:
            small = value / size
            alone = abs(small) < 2 if language == "fr" else abs(small) == 1
            return f"{number(small, language)} {one if alone else many}", True
    return number(value, language), False


def money(value: float, currency: str, language: str) -> str:
    words = CURRENCIES.get(currency, {}).get(language) or get_currency_name(
        currency, count=value, locale=language
    )
    amount, large = scaled(value, language)
    if words in _SYMBOLS:
        return f"{words}{amount}"
    return _counted(amount, words, large, language)


def _counted(amount: str, words: str, large: bool, language: str) -> str:
    if large and language == "fr":
        return f"{amount} {fr.elided('de', words)}"
    return f"{amount} {words}"


_TERA = 1000


def measured(value: float, unit: str | None, language: str) -> str:
    """Write a full value in its unit; an unknown unit stands as it is."""
    if unit == "ratio" and value == _HALF:
        return PHRASES[language]["half_of"]
    if unit in (None, "count", "ratio", ""):
        return scaled(value, language)[0]
    assert unit is not None  # noqa: S101 - narrowed above, mypy does not see through the tuple
    if unit == "percent" and (part := _FRACTIONS.get(round(value, 1))):
        return PHRASES[language][part]
    if unit == "percent":
        return f"{number(value, language)}{'' if language == 'en' else chr(0xA0)}%"
    if unit == "GB" and abs(value) >= _TERA:
        return measured(value / _TERA, "TB", language)
    top, slash, per = unit.partition("/")
    if slash:
        return f"{measured(value, top, language)} {PHRASES[language]['per']} {_unit(per, 1, language)}"
    if len(unit) == 3 and unit.isupper() and unit != "TEU":
        return money(value, unit, language)
    amount, large = scaled(value, language)
    return _counted(amount, _unit(unit, value, language), large, language)


def _unit(unit: str, value: float, language: str) -> str:
    one, many = UNITS.get(unit, {}).get(language, (unit, unit))
    alone = abs(value) < 2 if language == "fr" else abs(value) == 1
    return one if alone else many


@lru_cache(maxsize=1024)
def day(value: str | date, language: str) -> str:
    """Write YYYY, YYYY-MM, YYYY-MM-DD or YYYY-Qn in words; anything else stands as it is."""
    text = value.isoformat() if isinstance(value, date) else value
    if quarter := _QUARTER.match(text):
        words = PHRASES[language]
        part = "quarter" if quarter[2] == "Q" else "half"
        return words[part].format(ordinal=words[f"{quarter[2].lower()}{quarter[3]}"], year=quarter[1])
    if months := _MONTHS.match(text):
        return _months(int(months[1]), int(months[2], 16), language)
    if yearless := _YEARLESS.match(text):
        when_ = date(_LEAP, int(yearless[1]), int(yearless[2]))
        return _full(when_, language).removesuffix(f" {_LEAP}")
    found = _ISO.match(text)
    if not found:
        return text
    year, month, of_month = found.groups()
    if of_month:
        return _full(date(int(year), int(month), int(of_month)), language)
    if month:
        return format_skeleton("yMMMM", date(int(year), int(month), 1), locale=language)
    return year


def _months(year: int, last: int, language: str) -> str:
    opens = format_date(date(year, 1, 1), "LLLL", locale=language)
    return f"{opens}–{format_skeleton('yMMMM', date(year, last, 1), locale=language)}"


def when(iso: str, how: str, language: str) -> str:
    """Write a date with the preposition of HOW (on, by, since, from), which differs for a day and for a month."""
    kind = _kind(iso)
    key = f"{how}_{kind}" if kind in ("quarter", "day") else how
    written = day(iso, language)
    text = PHRASES[language][key].format(date=written, dative=_dative(written))
    return re.sub(r"\bde (?=[aeio])", "d’", text) if language == "fr" else text


def when_at_least(iso: str, language: str) -> str:
    """Write till when something lasts at least: *au moins jusqu'en mars 2028*."""
    how = "by" if _kind(iso) == "day" else "until"
    return PHRASES[language]["at_least"].format(value=when(iso, how, language))


def at(iso: str, language: str) -> str:
    """Write a date as the adverb of a verb: *in 2025*, *im April 2025*, *le 14 avril 2026*."""
    written = day(iso, language)
    return PHRASES[language][f"at_{_kind(iso)}"].format(date=written, dative=_dative(written))


def _kind(iso: str) -> str:
    if iso[5:6] in ("Q", "H"):
        return "quarter"
    if iso[5:6] == "N":
        return "month"
    return "day" if iso[0] == "-" else {4: "year", 7: "month"}.get(len(iso), "day")


def _dative(written: str) -> str:
    return re.sub(r"^(\w+)es ", r"\1en ", written)


def _full(when: date, language: str) -> str:
    written = format_date(when, format={"en": "d MMMM y"}.get(language, "long"), locale=language)
    return written.replace("1 ", "1er ", 1) if language == "fr" and when.day == 1 else written


def joined(words: list[str], language: str) -> str:
    return format_list(words, locale=_locale("en_GB" if language == "en" else language)) if words else ""


@lru_cache(maxsize=8)
def _locale(code: str) -> Locale:
    return Locale.parse(code)


def amount(claim: Claim, language: str) -> str:
    """Write a claim's value: bound, range or change; no figure gives an empty text."""
    if claim.value is None:
        return ""
    words = PHRASES[language]
    if claim.unit == "factor":
        named = {2.0: "doubling", 3.0: "tripling", _HALF: "half_of"}.get(claim.value)
        return words[named] if named else words["times"].format(n=number(claim.value, language))
    value = measured(claim.value, claim.unit, language)
    if claim.before is not None:
        return words["from_to"].format(before=_lean(claim.before, claim.unit, language), after=value)
    if claim.high is not None:
        return words["range"].format(
            low=_lean(claim.value, claim.unit, language), high=measured(claim.high, claim.unit, language)
        )
    bound = _BOUNDS.get(claim.bound)
    return words[bound].format(value=value) if bound else value


def _lean(value: float, unit: str | None, language: str) -> str:
    """Leave the unit off where it follows with the second number; a percent sign is kept."""
    same = unit == "percent" or (unit is not None and len(unit) == 3 and unit.isupper() and language == "en")
    return measured(value, unit, language) if same else scaled(value, language)[0]
