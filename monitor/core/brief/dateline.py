"""The line an agency puts before its first sentence: place, date, agency, dash."""

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from babel.core import Locale

from monitor.core.dates import moments
from monitor.domain import LANGUAGES

_LATIN = re.compile(
    r"\s*(?P<place>[^\W\d_][^\n(:;.!?–—-]{1,50}?(?:-[^\W\d_][^\n(:;.!?–—-]{1,30})?)(?:\s*\([^)\d\n]{2,30}\)(?=,))?"
    r"(?:,\s*(?:le |el |den |am )?(?P<date>(?:[^\W\d_]{3,10}\.?\s+)?\d{1,2}(?:\.|er|st|nd|rd|th)?\s*(?:de\s+)?[^\W\d_]{0,12}\.?(?:,?\s*(?:de\s+)?\d{4})?|\d{4}-\d\d-\d\d))?"
    r"\s*(?:[(\[](?P<agency>[^)\]\n]{2,40})[)\]])?\.?\s*(?:(?:[–—]|--?|:)\s+|(?<=\d{4}\.)\s+|(?<=\d{4} \(dpa\)\.)\s+|(?<=\d{4} \(AFP\)\.)\s+|(?<=\d{4} \(EFE\)\.)\s+)(?=\S)"
)
_CJK = re.compile(
    r"\s*[【（(［\[]?(?P<agency>新华社|新華社|共同|時事|中新社|法新社|路透社?)?(?P<place>[一-鿿ァ-ヶー]{2,8}?)?[，,、＝ 　]?(?P<date>(?:\d{4}年)?\d{1,2}月\d{1,2}日)(?:(?:[电電]|＝?(?:共同|時事))?[】）)］\]]|[电電]|＝(?:共同|時事)|(?=[\s　（(]|$))\s*(?:[（(](?:记者|記者)[ 　：:]*(?P<reporter>[^）)]{1,24})[）)])?\s*"
)
_KYODO = re.compile(
    r"\s*[【（(［\[](?P<place>[一-鿿ァ-ヶー]{2,8})[＝=・ 　]?(?:(?P<first>\d{1,2}日)[ 　])?(?P<agency>共同|時事|ロイター|AFP時事|AFP|CNS|[一-鿿ァ-ヶーA-Z]{1,8}(?:新報|新聞|通信|日報|時報|ニュース|タイムズ))[】）)］\]]\s*(?P<date>(?:\d{4}年)?\d{1,2}月\d{1,2}日)?[　 、]?\s*"
)
# *央视网消息（新闻联播）：*, *财联社11月21日电，*, *新京报讯*: whose report it is, and the programme or the reporter.
_ZH_LABEL = re.compile(
    r"\s*[【\[]?(?P<agency>(?!据)[一-鿿A-Za-z]{1,8}(?:社|网|報|报|新闻|新聞|财经|通讯社|电视台))(?P<place>)(?P<date>(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日)?(?:消息|快讯|讯|訊|电|電)[】\]]?"
    r"\s*(?:[（(]\s*(?:(?:记者|記者)[ 　：:]*(?P<reporter>[^）)]{1,24})|[^）)]{1,24})[）)])?\s*(?:[：:，,|｜]|(?<=讯)\s|(?<=[）)】\]]))\s*"
)
_BARE = re.compile(
    r"\s*[(\[]?(?P<agency>AFP|dpa(?:-AFX)?|Reuters|AP|EFE|Belga|APA|ANSA|Xinhua|Kyodo)[)\]]?(?P<place>)(?P<date>)\s+(?:[–—]|--?)\s+(?=\S)"
)
_DAY = len("2026-01-31")
_REACH = 140
_YEAR = re.compile(r"\d{4}")
_AHEAD = timedelta(days=1)  # it is tomorrow already in Tokyo


@dataclass(frozen=True, slots=True)
class Dateline:
    place: str
    date: str
    agency: str
    end: int  # where the first sentence begins
    reporter: str = ""


def dateline(body: str) -> Dateline | None:
    """Read the dateline at the start of a body; a place alone counts only in capitals or with a date or agency."""
    head = body[:_REACH]
    for pattern in (_KYODO, _BARE, _LATIN, _ZH_LABEL, _CJK):
        found = pattern.match(head)
        if found and (found["date"] or found["agency"] or _capitals(found["place"])):
            return Dateline(
                (found["place"] or "").strip(),
                found["date"] or "",
                found["agency"] or "",
                found.end(),
                (found.groupdict().get("reporter") or "").strip(),
            )
    return None


def _capitals(place: str) -> bool:
    """`GANZHOU, China`: the country need not be in capitals."""
    return place.split(",")[0].strip().isupper()


def day_of(words: str, now: datetime) -> str | None:
    """Return the ISO day that the words name in any of our languages; a missing year is the last one that had come."""
    for language in LANGUAGES:
        for moment in moments(words, language, now):
            if (
                moment.iso
                and len(moment.iso) == 10
                and any(c.isdigit() for c in words[moment.start : moment.end])
            ):
                return moment.iso if _YEAR.search(words) else _come(moment.iso, now)
    return None


def _come(iso: str, now: datetime) -> str:
    """Take a year off a day that has not come yet: a dispatch of *8 April* is not from next April."""
    day = date.fromisoformat(iso)
    if day <= now.date() + _AHEAD:
        return iso
    try:
        return day.replace(year=day.year - 1).isoformat()
    except ValueError:  # 29 February
        return iso


_SAID = re.compile(
    r"(?P<weekday>[^\W\d_]{3,12}) ?[(（]\s*(?P<day>\d{1,2}\.? ?(?:de )?[^\W\d_]{3,10}\.? (?:de )?\d{4}|[^\W\d_]{3,10}\.? \d{1,2}, \d{4}|\d{4}-\d\d-\d\d)\s*[)）]"
)


_CLOSING = re.compile(
    r"[(（]\s*(?P<day>\d{4}年\d{1,2}月\d{1,2}日|\d{1,2}(?:\.|er)? (?:de )?[^\W\d_]{3,10}\.? (?:de )?\d{4}|[^\W\d_]{3,10}\.? \d{1,2}, \d{4}|\d{4}-\d\d-\d\d)[^()（）]{0,16}[)）]\.?\s*$"
)


def closing_day(body: str) -> str:
    """Return the day that stands alone in brackets behind the last sentence: *（2027年2月12日）*."""
    found = _CLOSING.search(body, max(0, len(body) - _REACH))
    return found["day"] if found else ""


def said_day(opening: str) -> str:
    """Return the day that the text sets in brackets behind its weekday: *said on Monday (9 March 2026)*."""
    for found in _SAID.finditer(opening):
        for language in LANGUAGES:
            days = [m.iso for m in moments(found["day"], language, None) if m.iso and len(m.iso) == _DAY]
            if days and _is_weekday(found["weekday"], days[0]):
                return found["day"]
    return ""


def _is_weekday(word: str, iso: str) -> bool:
    names = (Locale(code).days["format"]["wide"] for code in ("de", "en", "fr", "es"))
    return word.lower() in {days[date.fromisoformat(iso).weekday()].lower() for days in names}
