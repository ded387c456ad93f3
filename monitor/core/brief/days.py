"""A text -> the days it names, each once and in the year that the text means."""

import re
from collections.abc import Sequence
from itertools import pairwise

from monitor.core.brief.words.cues import WORKING_DAYS
from monitor.core.dates import Moment, moments
from monitor.domain import Entry

_DAY = len("2026-01-31")
_DAY_AND_MONTH = re.compile(
    r"\d{1,2}(?:er|st|nd|rd|th|\.)? (?:de |of )?[^\W\d_]{3}|[^\W\d_]{3,}\.? \d{1,2}|\d ?月 ?\d"
)
_YEAR = re.compile(r"\d{4}")
# From a day to another: the year behind the second is the first one's, too.
_UNTIL = re.compile(
    r"\s*(?:al?|hasta(?: el)?|au|jusqu['’]au|to|until|through|till|and|y|et|und|bis(?: zum)?|[–—-]|至|から|到|~|〜)\s*(?:el |den |dem |le )?",
    re.IGNORECASE,
)
_WEEKDAY_OF = re.compile(r",?\s*(?:dem |den |le |el |the )?$", re.IGNORECASE)  # *vendredi 9 octobre*


def days_in(text: str, language: str, entry: Entry) -> tuple[Moment, ...]:
    """Read the days a text names; in a text without a date of its own, a day and month stand without a year."""
    found = moments(text, language, entry.published)
    if entry.published is None:
        supposed = moments(text, language, entry.retrieved_at)
        found = tuple(
            at._replace(iso=f"-{when[4:]}") if (when := _day_of(words, at)) else said
            for said, at in zip(found, supposed, strict=True)
            for words in (text[at.start : at.end],)
        )
    working = WORKING_DAYS[language]
    kept = [m for m in found if not working.fullmatch(text[m.start : m.end])]
    return tuple(_in_one_year(_once(kept, text), text))


def _day_of(words: str, moment: Moment) -> str:
    """Return the date of a moment that says day and month, but no year."""
    named = _DAY_AND_MONTH.search(words) and not _YEAR.search(words)
    return moment.iso if named and moment.iso and len(moment.iso) == _DAY else ""


def _once(found: Sequence[Moment], text: str) -> list[Moment]:
    """Leave out a weekday right before the day that it is: *vendredi 9 octobre*."""
    double = {
        first.start
        for first, second in pairwise(found)
        if not re.search(r"\d", text[first.start : first.end])
        and _WEEKDAY_OF.fullmatch(text[first.end : second.start])
        and _DAY_AND_MONTH.search(text[second.start : second.end])
    }
    return [moment for moment in found if moment.start not in double]


def _in_one_year(found: Sequence[Moment], text: str) -> list[Moment]:
    """Give the first day of a span the year that stands behind the second: *del 1 de enero al 31 de diciembre de 2025*."""
    out = list(found)
    for at, (first, second) in enumerate(pairwise(found)):
        own = _YEAR.search(text, first.start, first.end)
        year = _YEAR.search(text, second.start, second.end)
        if own or not year or not first.iso or not second.iso or first.iso[:1] == "-":
            continue
        if _UNTIL.fullmatch(text[first.end : second.start]) and second.iso[:4] == year[0]:
            meant = f"{year[0]}{first.iso[4:]}"
            out[at] = first._replace(iso=meant if meant <= second.iso else first.iso)
    return out


# *by 22 March* something is to be done; *until 22 March* it lasts.
_DUE = re.compile(
    r"(?:\bby|no later than|\bd['’]ici(?: au| le)?|avant le|au plus tard(?: le)?|spätestens(?: am| zum| bis zum)?|vor dem|a más tardar(?: el)?|antes del?) ?(?:the )?(?:[A-Z][a-z]+day,? )?$",
    re.IGNORECASE,
)


# What lasts till a month or year is not to be done by then: *优惠期至2027年底*.
_LASTS = re.compile(
    r"(?:持续|有效期|期限|优惠期|执行期?|延长|维持|延续|停产|暂停|禁令|措施)[^，。；0-9]{0,4}[至到]$"
)


def lasts(text: str, moment: Moment, iso: str) -> bool:
    """Say whether something goes on till the month or year that ISO names."""
    month = len(iso) < len("2026-01-31") and iso[5:6] not in ("Q", "H", "N")
    still = text.startswith("まで", moment.end) and not text.startswith("までに", moment.end)
    opens = re.search(r"^[至到]", text[moment.start : moment.end])
    before = text[max(0, moment.start - 12) : moment.start] + ("至" if opens else "")
    return month and (still or _LASTS.search(before) is not None)


_BEFORE_THEN = re.compile(r"までに|(?:之|以)?前(?![后夕往列沿])")  # *9月28日前作出* is no *until*


def is_due(text: str, moment: Moment, iso: str) -> bool:
    """Say whether the day is the last one for something that is to be done by then."""
    whole = len(iso) == len("2026-01-31") and iso[0] != "-"
    said = text[max(0, moment.start - 24) : moment.start]
    opens = re.match(r"by\b|d['’]ici|spätestens|antes", text[moment.start : moment.end], re.IGNORECASE)
    behind = _BEFORE_THEN.match(text, moment.end)
    return whole and (bool(_DUE.search(said)) or opens is not None or behind is not None)


# Of what kind a record is, by the words before *since*; in Japanese and Chinese by those behind it.
_RECORDS = {
    "highest": r"\b(?:highest|höchst\w*|hoch|plus (?:haut|élevé)e?s?|máxim\w+|más (?:alt|elevad)\w+)\b",
    "lowest": r"\b(?:lowest|niedrigst\w*|tiefst\w*|tief|plus (?:bas|faible)(?:se)?s?|mínim\w+|más baj\w+)\b",
    "biggest": r"\b(?:(?:bigg|larg|sharp|steep|fast)est|größt\w*|stärkst\w*|kräftigst\w*|plus (?:fort|gros|grand|import)\w*|mayor|más fuert\w+)\b",
    "first_time": r"\b(?:first time|erstmals|(?:zum )?ersten Mal|première fois|primera vez)\b",
    "other": r"\b(?:strong|weak|deep|small)est\b|\b(?:best|worst|most|least)\b|\b(?:schlimmst|schwächst|best|meist|wenigst)\w*|\brecord\b|\b(?:peor|mejor|pire)\b",
}
_RECORDS_BEHIND = {
    "highest": r"(?:の|的)?(?:最?高値|最高|新高|高水準)",
    "lowest": r"(?:の|的)?(?:最?安値|最低|新低|低水準)",
    "biggest": r"(?:の|的)?最大",
    "first_time": r"の?初めて|首次",
    "other": r"(?:の|的)?(?:最|首|新)",
}
_SINCE_BEHIND = re.compile(r"(?<=以来)|以来|来|ぶり")
_SINCE_THEN = r"[^.,;]{0,30}\b(?:since|seit|depuis|desde)\b[^.,;]{0,14}$"


def of_record(text: str, moment: Moment) -> str:
    """Return of what kind a record is that holds since the day, else nothing: *its highest since October*."""
    ahead = text[max(0, moment.start - _FAR) : min(moment.end, moment.start + len("since Oc"))]
    behind = _SINCE_BEHIND.match(text, moment.end)
    if behind is None:
        kinds = (
            k for k, words in _RECORDS.items() if re.search(f"(?:{words}){_SINCE_THEN}", ahead, re.IGNORECASE)
        )
    else:
        kinds = (k for k, words in _RECORDS_BEHIND.items() if re.match(words, text[behind.end() :]))
    return next(kinds, "")


_LEAST = re.compile(
    r"at least (?:until|till|through)|until at least|(?:mindestens|wenigstens|zumindest) bis|bis (?:mindestens|wenigstens)|(?:au moins|au minimum) jusqu|jusqu['’]\w+ (?:moins|minimum)"
    r"|(?:al|por lo) menos hasta|como mínimo hasta|hasta (?:al menos|como mínimo)|少なくとも[^、。]{0,14}まで|至少[^，。等]{0,6}[到至]",
    re.IGNORECASE,
)


def told_till(text: str, moment: Moment, iso: str) -> str:
    """Return how a last moment is told: due where something is to be done by then, until where something lasts, least where it lasts longer still."""
    if _LEAST.search(text, max(0, moment.start - 24), moment.end + 4):
        return "least" if iso[5:6] not in ("Q", "H") else "from"
    return "due" if is_due(text, moment, iso) else "until" if lasts(text, moment, iso) else "by"


_NOW = re.compile(
    r"^[^。.;]{0,24}?(?:如今|目前|现仅|现在|现已|いまや|今や|今では|現在は|なお|\btoday\b|\bnow\b|\bheute\b|aujourd['’]hui|\bhoy\b)"
)


def now_again(text: str, moment: Moment) -> bool:
    """Say whether the sentence goes on to how it is now: a figure behind that is not of the day MOMENT."""
    return _NOW.search(text[moment.end : moment.end + _FAR]) is not None


_FAR = 48  # signs
