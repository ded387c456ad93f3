"""Dates as English, German, French and Spanish write them -> what they say."""

import re
from functools import lru_cache

from monitor.core.dates import lapse, words
from monitor.core.dates.moment import Spoken
from monitor.core.dates.step import Reader, Step

_YEAR = r"(?:19[5-9]\d|20\d\d)"
_GUARD = (
    r"(?! ?(?:[%$€£¥]|per ?cent|prozent|pour cent|por ciento|tons?\b|tonn|tonel|t\b|kg|kilo|mw|gw|kwh|km|dollar|euros?\b|millio|milli|mrd|mio"
    r"|people|workers|jobs|employees|mitarbeiter|arbeitspl|stellen|beschäftigt|personnes|emplois|salariés|personas|empleos|ships|vessels|barrels|units|stück|cars))"
)


def _names(groups: tuple[str, ...], tag: str) -> str:
    return "|".join(f"(?P<{tag}{number}>{group})" for number, group in enumerate(groups, 1))


def _which(match: re.Match[str], tag: str) -> int | None:
    for name, value in match.groupdict().items():
        if value is not None and name.startswith(tag) and name[len(tag) :].isdigit():
            return int(name[len(tag) :])
    return None


def _turn(match: re.Match[str]) -> int | None:
    found = match.groupdict()
    if found.get("next") or found.get("after"):
        return 1
    return -1 if found.get("last") else None


def _year(match: re.Match[str]) -> int | None:
    text = match.groupdict().get("year")
    return int(text) if text else None


def _day(match: re.Match[str]) -> Spoken:
    return Spoken(_year(match), _which(match, "m"), int(match["day"]), _turn(match))


def _month(match: re.Match[str]) -> Spoken | None:
    return Spoken(_year(match), _which(match, "m"), None, _turn(match))


def _quarter(match: re.Match[str]) -> Spoken:
    number = int(match.groupdict().get("q") or 0) or _which(match, "o") or 1
    return Spoken(_year(match), number * 3, None, _turn(match), last_of=3)


def _half(match: re.Match[str]) -> Spoken:
    number = int(match.groupdict().get("h") or 0) or _which(match, "o") or 1
    return Spoken(_year(match), min(number, 2) * 6, None, _turn(match), last_of=6)


_EDGE_MONTH = {"start": 1, "mid": 6, "end": 12}


def _edge(match: re.Match[str]) -> Spoken | None:
    for name, month in _EDGE_MONTH.items():
        if match.groupdict().get(name):
            return Spoken(_year(match), month, None, None if _year(match) else 0)
    return None


def _numeric(match: re.Match[str]) -> Spoken:
    return Spoken(int(match["year"]), int(match["month"]), int(match["day"]))


def _plain_year(match: re.Match[str]) -> Spoken:
    return Spoken(int(match["year"]))


def _week_day(match: re.Match[str]) -> Step:
    return Step("weekday", (_which(match, "w") or 1) - 1, _turn(match) or 0)


def _relative(unit: str, step: int) -> Reader:
    return lambda _: Step(unit, step)


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


@lru_cache(maxsize=8)
def readers(language: str) -> tuple[tuple[re.Pattern[str], Reader], ...]:
    """The patterns of LANGUAGE, the more telling ones first: a later one never takes letters an earlier one took."""
    months = _names(words.MONTHS[language], "m")
    ordinal = _names(words.ORDINALS[language], "o")
    turn = rf"(?P<next>{words.NEXT_YEAR[language]})|(?P<last>{words.LAST_YEAR[language]})"
    year = rf"(?:(?:,?(?: of| de| del| du| des jahres)?(?: fiscal)? )(?P<year>{_YEAR})\b{_GUARD}|(?<![a-zà-ÿ]{{5}}\.),? (?:{turn}))"
    return (
        *_days(language, months, year),
        (_compiled(rf"\b(?:{ordinal})[ -]{words.QUARTER[language]}\b(?:{year})?"), _quarter),
        (_compiled(rf"\bQ(?P<q>[1-4])\b(?:[ /-]{{0,2}}(?P<year>{_YEAR})\b)?"), _quarter),
        (_compiled(rf"\b(?:{ordinal})[ -]{words.HALF[language]}\b(?:{year})?"), _half),
        (_compiled(rf"\bH(?P<h>[12])\b[ /-]{{0,2}}(?P<year>{_YEAR})\b"), _half),
        *lapse.readers(language),
        *(
            (_compiled(rf"\b(?:{text})\b"), _relative(unit, step))
            for text, unit, step in words.ENDS[language]
        ),
        *((_compiled(pattern), _month) for pattern in _month_patterns(language, months, year)),
        (_compiled(_edge_pattern(language)), _edge),
        (_compiled(_year_edge_pattern(language)), _edge),
        *(
            (_compiled(rf"\b(?:{text})\b"), _relative(unit, step))
            for text, unit, step in words.RELATIVE[language]
        ),
        (_compiled(_weekday_pattern(language)), _week_day),
        (_compiled(_year_pattern()), _plain_year),
    )


def _days(language: str, months: str, year: str) -> tuple[tuple[re.Pattern[str], Reader], ...]:
    american = rf"\b(?:{months})\.? (?P<day>[0-3]?\d)(?:st|nd|rd|th)?\b(?![.,]\d)(?:{year})?"
    usual = rf"\b(?P<day>[0-3]?\d)(?:\.|er|º|st|nd|rd|th)?(?: of| de)? (?:{months})\b\.?(?:{year})?"
    patterns = [
        (_compiled(rf"\b(?P<year>{_YEAR})-(?P<month>\d\d)-(?P<day>\d\d)\b"), _numeric),
        (_compiled(_numeric_pattern(language)), _numeric),
        (_compiled(american), _day),
        (_compiled(usual), _day),
    ]
    return tuple(patterns if language == "en" else patterns[:2] + patterns[3:])


def _numeric_pattern(language: str) -> str:
    if language == "en":  # 4/30/2026 is read the American way
        return rf"\b(?P<month>[01]?\d)/(?P<day>[0-3]?\d)/(?P<year>{_YEAR})\b"
    return rf"\b(?P<day>[0-3]?\d)[./](?P<month>[01]?\d)[./](?P<year>{_YEAR})\b"


def _month_patterns(language: str, months: str, year: str) -> tuple[str, ...]:
    """In English only a capital makes a month of `may` and `march`; alone it needs a small word before it."""
    if language != "en":
        capital = "(?-i:(?=[A-Z]))" if language == "de" else "(?-i:(?![A-Z]))"
        alone = rf"(?!(?:{words.SHORT[language]})\b(?!\.|,? (?:{_YEAR})\b))"
        return (rf"(?<![\w-]){capital}{alone}(?:{months})\b(?!-[A-ZÎ])(?:\.(?= ?\d))?(?:{year})?",)
    capital = r"(?<![\w'-])(?-i:(?=[A-Z]))"
    return (
        rf"{capital}(?:{months})\b(?!-[A-ZÎ])\.?(?:{year})",
        rf"(?<=\w )(?<!\bthe )(?<!\bSt )(?:(?<=in )|(?<=by )|(?<=of )|(?<=to )|(?<=nd )|(?<=rly )|(?<=ate )|(?<=mid )|(?<=ast )|(?<=ext )|(?<=til )|(?<=nce )|(?<=rom )|(?<=ter )|(?<=ore )|(?<=gh )|(?<=his )|(?<=for )|(?<=on ))"
        rf"(?-i:(?=[A-Z]))(?:{months})\b(?! \d)(?!')",
        rf"(?<=mid-)(?:{months})\b",
    )


def _edge_pattern(language: str) -> str:
    edges = "|".join(f"(?P<{name}>{text})" for name, text in words.EDGES[language])
    return rf"\b(?:{edges})(?: the year| des jahres| de l'année)?[ -](?P<year>{_YEAR})\b{_GUARD}"


def _year_edge_pattern(language: str) -> str:
    return "|".join(rf"\b(?P<{name}>{text})\b" for name, text in words.YEAR_EDGE[language])


def _weekday_pattern(language: str) -> str:
    before = rf"(?:(?P<next>{words.NEXT[language]}) |(?P<last>{words.LAST[language]}) )?"
    after = rf"(?: (?P<after>{words.NEXT[language]}))?"
    return rf"\b{before}(?:{_names(words.WEEKDAYS[language], 'w')})\b{after}"


def _year_pattern() -> str:
    return rf"(?<![\w.,/$€£§-])(?P<year>{_YEAR})(?:[-–/](?:20)?\d\d)?(?![\w/-])(?![.,]\d){_GUARD}"
