"""Dates as Japanese and Chinese write them -> what they say."""

import re
from functools import lru_cache

from monitor.core.dates import lapse, words
from monitor.core.dates.moment import Spoken
from monitor.core.dates.step import Reader, Step

_TURNS = {
    "今年": 0,
    "本年": 0,
    "ことし": 0,
    "同年": 0,
    "来年": 1,
    "明年": 1,
    "翌年": 1,
    "次年": 1,
    "去年": -1,
    "昨年": -1,
    "上年": -1,
    "今": 0,
    "来": 1,
    "明": 1,
    "去": -1,
    "昨": -1,
}
_DIGITS = {"一": 1, "二": 2, "三": 3, "四": 4, "1": 1, "2": 2, "3": 3, "4": 4}
_YEAR = (
    r"(?:(?<!\d)(?P<year>(?:19[5-9]\d|20\d\d)) ?年(?!度?(?:ぶり|間))度?|令和(?P<era>\d{1,2}|元)年|(?P<turn>"
    + "|".join(name for name in _TURNS if len(name) > 1)
    + r")(?:の|度)?)"
)


def _year(match: re.Match[str]) -> tuple[int | None, int | None]:
    """The year, or how many years away."""
    found = match.groupdict()
    if found.get("year"):
        return int(found["year"]), None
    if found.get("era"):
        return 2018 + (1 if found["era"] == "元" else int(found["era"])), None
    return None, _TURNS.get(found.get("turn") or "")


def _day(match: re.Match[str]) -> Spoken:
    year, turn = _year(match)
    return Spoken(year, int(match["month"]), int(match["day"]), turn)


def _month(match: re.Match[str]) -> Spoken:
    year, turn = _year(match)
    return Spoken(year, int(match["month"]), None, turn)


def _quarter(match: re.Match[str]) -> Spoken:
    year, turn = _year(match)
    return Spoken(year, _DIGITS[match["q"]] * 3, None, turn, last_of=3)


def _months(match: re.Match[str]) -> Spoken | None:
    year, turn = _year(match)
    first, last = int(match["first"]), int(match["last"])
    return Spoken(year, last, None, turn, last_of=last - first + 1) if first < last else None


_NUMBERS = {name: n for n, name in enumerate("一二三四五六七八九十", 1)} | {"两": 2, "十一": 11}


def _first_months(match: re.Match[str]) -> Spoken:
    """`前三季度`, `前8个月`: from January on."""
    year, turn = _year(match)
    found = match.groupdict()
    told = found.get("n") or ""
    last = 9 if found.get("q") else _NUMBERS.get(told) or int(told)
    return Spoken(year, last, None, turn, last_of=last)


def _half(match: re.Match[str]) -> Spoken:
    year, turn = _year(match)
    return Spoken(year, 6 if match["h"] == "上" else 12, None, turn, last_of=6)


def _edge(match: re.Match[str]) -> Spoken:
    year, turn = _year(match)
    found = match.groupdict()
    return Spoken(year, 1 if found.get("start") else 12, None, turn if year or turn is not None else 0)


def _plain_year(match: re.Match[str]) -> Spoken:
    year, turn = _year(match)
    return Spoken(year, None, None, turn)


def _day_only(match: re.Match[str]) -> Step:
    return Step("date", int(match["day"]))


_MONTHS_AWAY = {"先": -1, "上": -1, "今": 0, "本": 0, "来": 1, "翌": 1, "下": 1}


def _day_of(match: re.Match[str]) -> Step:
    return Step("date", int(match["day"]), _MONTHS_AWAY[match["which"]], span=False)


def _week_day(match: re.Match[str]) -> Step:
    name = match["name"].replace("天", "日")
    number = ("月火水木金土日" if name in "月火水木金土" else "一二三四五六日").index(name)
    move = match.groupdict().get("move") or ""
    return Step("weekday", number, 1 if move in ("下", "来") else -1 if move in ("上", "先") else 0)


def _relative(unit: str, step: int) -> Reader:
    return lambda _: Step(unit, step)


@lru_cache(maxsize=2)
def readers(language: str) -> tuple[tuple[re.Pattern[str], Reader], ...]:
    tail = r"(?:上旬|中旬|下旬|初め?|末|底|中|半ば)?"
    quarter = r"第?(?P<q>[一二三四1-4])(?:季度|四半期)"
    week = (
        r"(?:(?P<move>先|来|今)週の?)?(?P<name>[月火水木金土日])曜日?"
        if language == "ja"
        else r"(?:(?P<move>[上下本这])?(?:周|星期)|礼拜)(?P<name>[一二三四五六日天])(?!边|围|期)"
    )
    table: tuple[tuple[str, Reader], ...] = (
        (rf"(?:{_YEAR} ?)?(?<!\d)(?P<month>1[0-2]|0?[1-9]) ?月 ?(?P<day>[0-3]?\d) ?日(?!间|間)", _day),
        (r"(?<!\d)(?P<year>(?:19|20)\d\d)[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})(?!\d)", _day),
        (rf"(?:{_YEAR} ?)?前(?P<q>[三3])个?季度", _first_months),
        (rf"(?:{_YEAR} ?)?前(?P<n>[二两三四五六七八九十]|十一|1[01]|[2-9])个月", _first_months),
        (rf"(?:{_YEAR} ?)?{quarter}", _quarter),
        (
            rf"(?:{_YEAR} ?)?(?<!\d)(?P<first>1[0-2]|[1-9])月?[~～〜－–-](?P<last>1[0-2]|[1-9])月(?:期)?(?!\d)",
            _months,
        ),
        (rf"(?:{_YEAR} ?)?(?P<h>[上下])(?:半年|半期)", _half),
        (rf"(?:{_YEAR} ?)?(?<![\d.])(?P<month>1[0-2]|0?[1-9]) ?月(?!间|間){tail}", _month),
        (rf"(?:{_YEAR})(?:(?P<start>初)|(?P<end>末|底|内))", _edge),
        (r"年明け", lambda _: Spoken(None, 1)),
        (r"(?P<turn>今|来|明|去|昨)?(?:(?P<start>年初)|(?P<end>年底|年末|(?<!半)年内))", _edge),
        (rf"{_YEAR}(?![间間前後后])", _plain_year),
        (r"(?P<which>[先今来翌上本下])个?月(?P<day>[1-9]|[12]\d|3[01]) ?日", _day_of),
        *((text, _relative(unit, step)) for text, unit, step in words.ENDS[language]),
        (week, _week_day),
        *((text, _relative(unit, step)) for text, unit, step in words.RELATIVE[language]),
        (
            r"(?<![\d月年.,])(?<!平均)(?<!最長)(?<!最大)(?<!最短)(?<!最长)(?P<day>[1-9]|[12]\d|3[01]) ?日(?![本分元间間産产銀系圆円]|の(?:通航|通過|生産|産出|処理|輸送|出荷|消費|取引|供給|需要|平均|産油|採掘|輸出|輸入|運航|便数|隻数)|当たり|あたり|平均|あた|程度|ほど|ぶり|余り|近く|かか|かけ|を要|(?:約|最大|约)?\d[\d.,]*[万千百]?(?:トン|バレル|キロ|立方|リットル|吨|桶))",
            _day_only,
        ),
    )
    return (*lapse.readers(language), *((re.compile(pattern), reader) for pattern, reader in table))


# What a clause tells of a day in the past tense befell then; what somebody said of it in the past tense may be still to come.
_HAPPENED = re.compile(
    r"(?:未明|夜|深夜|早朝|夕方?|朝|凌晨|晚间?|深夜)の|(?![^。|]*(?:将|拟|计划|预计|起(?!き)|と(?:発表|述べ|明らか|表明|通告|伝え|説明|予告)))"
    r"(?:[^。|]{0,60}[^。|]た(?:[。|]|$)|[^。|，]{0,20}(?:发生|爆炸|遇难|身亡|获救|受伤|起火|沉没|坍塌|袭击))"
)
_BEFELL = re.compile(r"(?:发生|爆炸|起火|沉没|坍塌)(?:在|于)$")
# *金曜日にストを行うと通告した*, *月曜に再開する見通し*: what is to be done then, whoever said so.
_ANNOUNCED = re.compile(
    r"(?:に|から|まで)(?:も|は)?[^。、|]{0,24}(?:[うくすつむるぶぬ]と(?:発表|通告|表明|明らか|述べ|予告|伝え|説明|決め)|[うくすつむるぶぬ](?:見通し|予定|見込み|方針|計画|構え|運び))"
)


def happened(text: str, start: int, end: int) -> bool:
    """Tell whether something is said to have befallen on the day that stands from START to END."""
    return bool(_HAPPENED.match(text, end) or _BEFELL.search(text, max(0, start - 4), start))


def announced(text: str, end: int, stop: int) -> bool:
    """Tell whether the clause behind the day says what is to be done then."""
    return _ANNOUNCED.match(text, end, stop) is not None
