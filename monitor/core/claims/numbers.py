"""A flat text -> the numbers in it, in digits and in words, with their scale."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from monitor.core.claims.bounds import of_two
from monitor.core.claims.figures import ARTICLES, FRACTIONS, KANJI, MYRIADS, SCALES, TENS, WORDS
from monitor.core.claims.spelled import spelled
from monitor.core.flat import lowered

CJK = ("ja", "zh")
_COMMA_DECIMAL = ("de", "fr", "es")


class Number(NamedTuple):
    """VALUE with its scale; BARE without. SHARE: a fraction, whose value is a percentage."""

    start: int
    end: int
    value: float
    scale: float = 1.0
    worded: bool = False
    share: bool = False
    article: bool = False


def value_of(token: str, language: str) -> float | None:
    """Read a number in digits: which mark parts thousands, and which decimals, goes by language and by its form."""
    thousand = token.startswith("mil ")  # mil 200 millones
    token = token.removeprefix("mil ").strip(" '").replace(" ", "").replace("'", "")
    if thousand:
        return 1000 + float(token)
    if "." in token and "," in token:
        decimal = max(".,", key=token.rindex)
        other = "," if decimal == "." else "."
        return _float(token.replace(other, "").replace(decimal, "."))
    mark = "." if "." in token else ","
    if mark not in token:
        return _float(token)
    parts = token.split(mark)
    grouped = all(len(part) == 3 for part in parts[1:]) and len(parts[0]) <= 3 and parts[0] != "0"
    decimal = "," if language in _COMMA_DECIMAL else "."
    if grouped and (len(parts) > 2 or mark != decimal):
        return _float("".join(parts))
    return _float(token.replace(mark, ".")) if len(parts) == 2 else None


def clean(value: float) -> float:
    """Multiplied out as on paper: 547298.81 x 1e8 is no 54729881000000.01."""
    return float(f"{value:.15g}")


def _float(token: str) -> float | None:
    try:
        return float(token)
    except ValueError:
        return None


def numbers(text: str, language: str) -> Iterator[Number]:
    """Yield the numbers of TEXT in order; a fraction said in words has its share of a hundred as value."""
    return _cjk_numbers(text, language) if language in CJK else _with_spelled(text, language)


def _with_spelled(text: str, language: str) -> Iterator[Number]:
    """Yield numbers, those that several words spell as one."""
    runs = [
        _scaled(text, language, Number(start, end, value, worded=True))
        for start, end, value in spelled(lowered(text), language)
    ]
    found = list(_latin_numbers(text, language))
    known = {(number.start, number.end, number.value) for number in found}
    runs = [run for run in runs if run[:3] not in known]
    if not runs:
        return iter(found)
    within = [any(number.start < run.end and run.start < number.end for run in runs) for number in found]
    return iter(sorted((*(n for n, inside in zip(found, within, strict=True) if not inside), *runs)))


@lru_cache(maxsize=8)
def _latin(language: str) -> re.Pattern[str]:
    """What is asked of a text in small letters: letters are compared as they are, which is faster."""
    words = sorted(WORDS[language], key=len, reverse=True)
    grouped = r"\d{1,3}(?: \d{3})+(?!\d)" if language != "en" else r"\d{1,3}(?:,\d{3})+(?!\d)"
    if language == "es":
        grouped = rf"mil \d{{1,3}}(?= millones)|{grouped}"
    tens = "|".join(word for word in words if WORDS[language][word] in (20, 30, 40, 50, 60, 70, 80, 90))
    ones = "|".join(word for word in words if 0 < WORDS[language][word] < 10)
    compound = {
        "en": rf"(?P<ten>{tens})-(?P<one>{ones})",
        "de": rf"(?P<one>{ones})und(?P<ten>{tens})",
        "fr": rf"(?P<ten>{tens})(?:-et-|-| et )(?P<one>{ones})",
        "es": rf"(?P<ten>{tens}) y (?P<one>{ones})",
    }[language]
    fractions = "|".join(f"(?P<f{number}>{part})" for number, (part, _) in enumerate(FRACTIONS[language]))
    return re.compile(
        rf"(?:(?<![\w.,])(?<![A-Za-z]-)|(?<=\$us))(?P<digits>(?:{grouped}|\d{{1,3}}(?:[.,']\d{{3}})+(?!\d)|\d+)(?:[.,]\d+)?)"
        rf"|(?<![\w-])(?:(?:{fractions})(?!\w)|(?:{compound}|(?P<word>{'|'.join(map(re.escape, words))}))(?![\w]|-(?:way|sided|time)))"
    )


@lru_cache(maxsize=8)
def _scale(language: str) -> re.Pattern[str]:
    parts = "|".join(f"(?P<s{number}>{part})" for number, (part, _) in enumerate(SCALES[language]))
    return re.compile(rf"[ -]?(?:{parts})(?!\w)", re.IGNORECASE)


def _latin_numbers(text: str, language: str) -> Iterator[Number]:
    end = 0
    marks = "en" if language == "es" and _groups_by_comma(text) else language
    for match in _latin(language).finditer(lowered(text)):
        if match.start() < end:
            continue
        number = _read(match, language, marks)
        if number is None:
            continue
        scaled = _scaled(text, language, number)
        end = scaled.end
        yield scaled


_COMMA_GROUPS = re.compile(r"(?<![\d.,])[1-9]\d{0,2},(?:\d\d0|\d{3},\d{3}|\d{3}(?=\.\d))(?!\d)")
_COMMA_DECIMALS = re.compile(r"\d,\d{1,2}(?!\d)|\d\.\d{3}(?!\d)")


def _groups_by_comma(text: str) -> bool:
    """Say whether a Spanish text writes *186,000* for thousands, as Mexico does; nobody ends decimals with a nought."""
    return bool(_COMMA_GROUPS.search(text)) and not _COMMA_DECIMALS.search(text)


def _read(match: re.Match[str], language: str, marks: str) -> Number | None:
    """MARKS: the language by whose habit points and commas are read."""
    start, end = match.span()
    if match["digits"]:
        value = value_of(match["digits"], marks)
        return None if value is None else Number(start, end, value)
    if match["ten"]:
        words = WORDS[language]
        return Number(start, end, words[match["ten"].lower()] + words[match["one"].lower()], worded=True)
    if match["word"]:
        word = match["word"].lower()
        return Number(start, end, WORDS[language][word], worded=True, article=word in ARTICLES)
    for number, (_, share) in enumerate(FRACTIONS[language]):
        if match[f"f{number}"]:
            return Number(start, end, share, worded=True, share=True)
    return None


_MIL = re.compile(r" mil (\d{3})(?= millones)")  # 56 mil 900 millones
_HALF = re.compile(r" and a half(?! dozen)| et demie?(?= ?(?:millions?|milliards?))| y medi[oa]")


def _scaled(text: str, language: str, number: Number) -> Number:
    """Take the scale words that follow: `2 million`, `5 hundred thousand`."""
    if number.share:
        return number
    value, scale, end = number.value, 1.0, number.end
    half = _HALF.match(text, end)
    if half:
        value, end = value + 0.5, half.end()
    thousands = _MIL.match(text, end) if language == "es" else None
    if thousands:
        value, end = value * 1000 + int(thousands[1]), thousands.end()
    for _ in range(2):
        match = _scale(language).match(text, end)
        if match is None:
            break
        factor = next(SCALES[language][i][1] for i in range(len(SCALES[language])) if match[f"s{i}"])
        scale *= factor
        end = match.end()
    return Number(
        number.start,
        end,
        clean(value * scale),
        scale,
        number.worded,
        article=number.article and scale == 1.0,
    )


_CJK = re.compile(
    r"(?P<parts>(?<![\d.])\d{1,2} ?(?:分の|分之) ?\d{1,2})(?!\d)"
    r"|(?<![\d.,])(?<![A-Za-z]-)(?:(?<![A-Za-z])|(?=\d[\d,.]*[百千]?[万億亿兆]))(?P<digits>\d[\d,]*(?:\.\d+)? ?(?:[多余](?=[万萬億亿]))?(?:[百千](?![克瓦米])|十)?(?:万亿|万億|[万萬億亿]|兆(?!瓦|赫|字|帕))?(?:(?<=[万億亿兆])\d[\d,]*(?:\.\d+)?[百千]?(?:[万億亿]|(?![\d.,年月日])))*)"
    r"|(?P<fraction>[一二三四五六七八九十]分之[一二三四五六七八九十]|[一二三四五六七八九十]分の[一二三四五六七八九十])"
    r"|(?<=[近约超逾])(?P<myriad>[亿万])(?=[元美欧吨人])"
    r"|百分之(?P<hundredth>[〇零一二三四五六七八九十百\d]+)"
    r"|(?<![数几上成])(?!两(?:用|岸|会|院|栖|极|性))(?P<kanji>[〇一二两兩三四五六七八九十百千][〇一二两兩三四五六七八九十百千万萬億亿兆]*)"
)
_DIGIT_PART = re.compile(r"(\d[\d,]*(?:\.\d+)?) ?[多余]?(万亿|万億|[百千十]?[万萬億亿兆]?)?")


def _cjk_numbers(text: str, language: str) -> Iterator[Number]:
    for match in _CJK.finditer(text):
        number = _cjk_share(match) or _cjk_number(match)
        if number is not None:
            yield from _one_or_two(text, number)
    if language in FRACTIONS:
        yield from _cjk_shares(text, language)


def _cjk_share(match: re.Match[str]) -> Number | None:
    start, end = match.span()
    if match["hundredth"]:
        return Number(start, end, _part(match["hundredth"]), worded=True, share=True)
    said = match["parts"] or match["fraction"]
    if not said:
        return None
    below, above = (_part(part.strip()) for part in re.split("分之|分の", said))
    return Number(start, end, round(100 * above / below, 2), worded=True, share=True) if below else None


def _part(token: str) -> float:
    return float(token) if token.isdecimal() else kanji_value(token)


def _cjk_number(match: re.Match[str]) -> Number | None:
    start, end = match.span()
    if match["digits"]:
        value, scale = _digits_value(match["digits"])
        return Number(start, start + len(match["digits"].rstrip(" ,")), value, scale)
    if match["myriad"]:  # 近亿元: close to a hundred million
        return Number(start, end, MYRIADS[match["myriad"]], worded=True, scale=MYRIADS[match["myriad"]])
    if not match["kanji"]:
        return None
    value = kanji_value(match["kanji"])
    return Number(start, end, value, worded=True, scale=1e4 if value >= 1e4 else 1.0, article=value == 1)


def _one_or_two(text: str, number: Number) -> Iterator[Number]:
    """Yield 三 and 四 of 三四家, which is three or four, not thirty-four; any other number as it is."""
    high = of_two(text, number.start) if number.worded else None
    if high is None or high >= number.end:
        yield number
        return
    for start, end in ((number.start, high), (high, number.end)):
        yield Number(start, end, kanji_value(text[start:end]), worded=True)


_ONE_IN = re.compile(
    r"(?<!\d)(?P<all>\d{1,4}) ?(?P<what>人|社|世帯|台|軒|件|隻|名|家)(?:に|中有)[1１一](?P=what)?"
)


def _cjk_shares(text: str, language: str) -> Iterator[Number]:
    for one in _ONE_IN.finditer(text):
        if int(one["all"]) > 1:
            yield Number(one.start(), one.end(), round(100 / int(one["all"]), 2), worded=True, share=True)
    for pattern, share in FRACTIONS[language]:
        for match in re.finditer(pattern, text):
            yield Number(match.start(), match.end(), share, worded=True, share=True)


def _digits_value(token: str) -> tuple[float, float]:
    """1兆5000億 -> 1.5e12; the scale that is returned is the largest one."""
    total, largest = 0.0, 1.0
    for match in _DIGIT_PART.finditer(token):
        scale = 1.0
        for character in match[2] or "":
            scale *= MYRIADS.get(character) or TENS.get(character, 1)
        total += clean(float(match[1].replace(",", "") or 0) * scale)
        largest = max(largest, scale)
    return clean(total), largest


def kanji_value(token: str) -> float:
    """二十三万 -> 230000."""
    total, section, digit = 0.0, 0.0, 0.0
    for character in token:
        if character in KANJI:
            digit = (
                digit * 10 + KANJI[character]
                if digit and character in "〇零一二三四五六七八九"
                else KANJI[character]
            )
        elif character in TENS:
            section += (digit or 1) * TENS[character]
            digit = 0
        else:
            total = (total + section + digit or 1) * MYRIADS.get(character, 1)
            section = digit = 0
    return total + section + digit
