"""Words around an amount: at least, at most, about; falls; ranges: tables and the look at them."""

import re
from functools import lru_cache

from monitor.domain.understand import Bound

_BEFORE: dict[str, tuple[tuple[Bound, str], ...]] = {
    "en": (
        (
            Bound.AT_LEAST,
            r"more than|at least|over|above|no (?:less|fewer) than|not less than|a minimum of|exceed(?:s|ed|ing)?|upwards of|north of|beyond|topped|surpass(?:ed|es|ing)",
        ),
        (
            Bound.AT_MOST,
            r"up to|at most|not even|as much as|as many as|less than|fewer than|below|under|no more than|not more than|a maximum of|capped at|within",
        ),
        (
            Bound.ABOUT,
            r"about|around|roughly|approximately|approx\.?|some|nearly|almost|close to|circa|an estimated|estimated|just (?:over|under)|well over|near|~",
        ),
    ),
    "de": (
        (
            Bound.AT_LEAST,
            r"mehr als|mindestens|über|wenigstens|nicht weniger als|gut|oberhalb von|jenseits (?:von|der)",
        ),
        (
            Bound.AT_MOST,
            r"bis zu|höchstens|nicht einmal|maximal|weniger als|unter|nicht mehr als|unterhalb von|knapp unter|binnen|innerhalb von",
        ),
        (
            Bound.ABOUT,
            r"rund|etwa|ungefähr|circa|ca\.|knapp|fast|nahezu|annähernd|schätzungsweise|zirka|beinahe|an die|~",
        ),
    ),
    "fr": (
        (
            Bound.AT_LEAST,
            r"plus de|plus d'|au moins|au-dessus de|au-dessus d'|au-delà de|supérieure?s? à|pas moins de|au minimum|minimum",
        ),
        (
            Bound.AT_MOST,
            r"jusqu'à|pas même|même pas|jusqu'à hauteur de|au plus|moins de|moins d'|au maximum|maximum|pas plus de|en dessous de|inférieure?s? à|sous",
        ),
        (
            Bound.ABOUT,
            r"environ|près de|près d'|quelque|à peu près|autour de|presque|une? (?:bonne )?|approximativement|de l'ordre de|~",
        ),
    ),
    "es": (
        (
            Bound.AT_LEAST,
            r"más de|al menos|por lo menos|por encima de|superior(?:es)? a|no menos de|como mínimo|mínimo de|supera(?:n|ba|ron)?(?: los| las)?",
        ),
        (
            Bound.AT_MOST,
            r"hasta(?: un| el)?|ni siquiera|ni a|como máximo|menos de|por debajo de|inferior(?:es)? a|no más de|máximo de",
        ),
        (
            Bound.ABOUT,
            r"unos|unas|alrededor de|cerca de|aproximadamente|casi|en torno a(?:l)?|cerca del|alrededor del|~",
        ),
    ),
    "ja": (
        (Bound.AT_LEAST, r"少なくとも|最低(?:でも)?|以上"),
        (Bound.AT_MOST, r"最大(?:で)?|(?<!過去)(?<!史上)最高(?:で)?|最多(?:で)?|多くとも"),
        (Bound.ABOUT, r"約|およそ|おおよそ|ほぼ|推定|推計"),
    ),
    "zh": (
        (Bound.AT_LEAST, r"超过|超過|逾|至少|不少于|不低于|高于|最低|大于|超"),
        (Bound.AT_MOST, r"高达|最多|至多|不超过|低于|不高于|少于|最高(?:可?达)?|不足|小于|多达"),
        (Bound.ABOUT, r"约|大约|近|将近|大概|左右|几乎|约为|接近"),
    ),
}
_AFTER: dict[str, tuple[tuple[Bound, str], ...]] = {
    "en": (
        (Bound.AT_LEAST, r" or (?:more|above|higher|over)|\+| plus(?= (?:one|a) share)"),
        (Bound.AT_MOST, r" or (?:less|below|fewer|lower)"),
    ),
    "de": ((Bound.AT_LEAST, r" oder mehr| und mehr| aufwärts|\+"), (Bound.AT_MOST, r" oder weniger")),
    "fr": (
        (Bound.AT_LEAST, r" ou plus| et plus| au moins| au minimum|\+"),
        (Bound.AT_MOST, r" ou moins| au plus| au maximum| maximum"),
    ),
    "es": ((Bound.AT_LEAST, r" o más| como mínimo|\+"), (Bound.AT_MOST, r" o menos| como máximo")),
    "ja": (
        (Bound.AT_LEAST, r"以上|超(?!過)|余り?|強|を超え|を上回"),
        (
            Bound.AT_MOST,
            r"以下|以内|未満|を下回|弱|には?(?:満た|届か|達し|及ば)(?:ない|ず|て(?:い|お)(?:ない|らず))|足らず",
        ),
        (Bound.ABOUT, r"前後|程度|ほど|近く"),
    ),
    "zh": (
        (Bound.AT_LEAST, r"以上|及以上|多(?![个家名艘种项])|余"),
        (Bound.AT_MOST, r"以下|以内|之内"),
        (Bound.ABOUT, r"左右|上下"),
    ),
}
_INNER_LEAST = re.compile(r"[\d十百千](?: ?[万亿千百])?[多余]")

# A verb of falling right before the percentage, or a noun right after it.
_FALL_BEFORE: dict[str, str] = {
    "en": r"(?:fell|falls?|fallen|dropp?(?:ed|s)?|down|declin(?:ed|es?|ing)|slump(?:ed|s)?|plunge[sd]?|plummet(?:ed|s)?|los[te]s?|losing|sank|sinks?|slid|slides?|shed|slip(?:ped|s)?|tumble[sd]?|decreas(?:ed|es?|ing)|shrank|shrinks?|contract(?:ed|s)|lower|dip(?:ped|s)?|decline of|drop of|fall of|decrease of|reduction of)(?: in \w+)?(?: by| some| a| another| as much as| around| about| roughly| nearly| almost| more than| over| further)*",
    "de": r"(?:fiel(?:en)?|fällt|fallen|sank(?:en)?|sinkt|sinken|gesunken|gefallen|verlor(?:en)?|verliert|minus|rutsch(?:t|te|en)|einbruch|rückgang|rückgangs|brach(?:en)? [\wäöüß ]{0,40}ein|schrumpft?en?|schrumpfte|verringert(?:e|en)?|reduziert(?:e|en)?|ging(?:en)? [\wäöüß -]{0,60}|gab(?:en)?|sanken [\wäöüß -]{0,80}|sank [\wäöüß -]{0,80}|fiel(?:en)? [\wäöüß -]{0,60}|senk(?:t|en|te|ten)(?! [\wäöüß -]* von ?$) [\wäöüß -]{0,40})(?: um| von| rund| etwa| knapp| mehr als| fast| ein)*",
    "fr": r"(?:recul(?:é|e|ent|er|ait)?|baiss(?:é|e|ent|er|ait)?|chut(?:é|e|ent|er|ait)?|perd(?:u|ent|ait)?|dégringol\w+|diminu(?:é|e|ent|er|ait|tion)?|repli|plong(?:é|e|ent)?|s'effondr\w+|cèdent?|cédé|rédui(?:t|re|sent))(?: de| d'| environ| près de| plus de| en \w+ de)*",
    "es": r"(?:cay(?:ó|eron)|cae|caen|caído|caída|baj(?:ó|a|an|aron|ado|ada)|descen(?:dió|dieron|so)|desciende|retroced\w+|perd(?:ió|ieron)|pierde|reducción|reduc(?:e|en|ir|irá|irán)|reduj(?:o|eron)|desplom\w+|disminu\w+)(?: un| de| del| en| cerca de| casi| más de| hasta)*",
    "ja": r"(?:マイナス|▲|△|-)",
    "zh": r"(?:(?:减少|削减|缩减|压缩)[^，。；|]{1,14}(?:量|产能|规模)|下降|下跌|减少|下滑|降低|跌|减|缩减|下调|(?<!总额)(?<!占)降幅(?:达|为)?|跌幅(?:达|为)?|降|削减|萎缩|回落|大跌|暴跌|骤降)(?:了|约|近|超|超过|逾|幅度?达?)?",
}
_FALL_AFTER: dict[str, str] = {
    "en": r" (?:drop|fall|decline|decrease|lower|less|fewer|below|slump|plunge|reduction|cheaper|down)\b(?! to)| (?:budget |price |pay |output |production )cuts?\b",
    "de": r" (?:weniger|niedriger|geringer|unter dem|billiger|einbruch|rückgang|minus|nach unten)\b",
    "fr": r" (?:de moins|en moins|inférieure?s? à|de baisse|moins cher)\b",
    "es": r" (?:menos|inferior(?:es)? a|de caída|por debajo)\b",
    "ja": r"の?(?:大幅)?な?(?:減|下落|低下|安(?!定|全)|値下|引き下げ|縮小|ダウン|削減)|下回|低い",
    "zh": r"(?:的?(?:降幅|跌幅|下降|下跌|缩减))",
}
_TO: dict[str, str] = {
    "en": r" ?(?:to|till)(?: (?:about|around|almost|nearly|over|some|just|at least))? ",
    "de": r"-? (?:auf|bis(?: zu)?)(?: (?:rund|etwa|knapp|fast|mindestens|über|künftig|nunmehr))? ",
    "fr": r" (?:à|jusqu'à)(?: (?:environ|près de|plus de|quelque))? ",
    "es": r" (?:a|hasta|al)(?: (?:un|el|unos|unas|casi|cerca de))? ",
    "ja": r" ?(?:から|~|-)(?:最大|約|およそ)? ?",
    "zh": r" ?(?:左右)?(?:至|到|或|~|-|—|上调至|下调至|提高至|提高到|提升至|升至|增至|增加至|降至|降到|降低至|下降至|减至|扩大至|增长至|上升至)(?:约|近|超过?)? ?",
}
_BETWEEN_AND = {
    "en": r" and ",
    "de": r" und ",
    "fr": r" et ",
    "es": r" y (?:el |los |las )?",
    "ja": r"(?:と)",
    "zh": r"(?:和|与)",
}
_BETWEEN = {
    "en": "between",
    "de": "zwischen",
    "fr": "entre",
    "es": "entre(?: el| los| las)?",
    "ja": "(?!)",
    "zh": "介于|在",
}
_FROM = {
    "en": r"from(?: (?:about|around|some|almost|nearly|over))?",
    "de": r"von(?: (?:derzeit|bisher|bislang|zuletzt|rund|etwa|aktuell|knapp))?",
    "fr": r"\bde(?: (?:quelque|près de|environ))?|d'",
    "es": r"\bdel?(?: (?:el|unos|actual))?",
    "ja": r"",
    "zh": r"(?:由|从|自)(?:目前的|此前的|原来的|原先的|现行的|先前的|约)?",
}


_SOME_TENS = re.compile(
    r"une \w{3,}aine\b|un millier\b|una (?:decena|veintena|treintena|cincuentena)\b", re.IGNORECASE
)


@lru_cache(maxsize=8)
def _before(language: str) -> re.Pattern[str]:
    parts = "|".join(f"(?P<{bound}>{words})" for bound, words in _BEFORE[language])
    edge = "" if language in ("ja", "zh") else r"(?<![\w-])"
    return re.compile(
        rf"{edge}(?:{parts})(?: (?:the|a|an|die|der|des|den|einem|einer|eine|ein|les|la|el|los|un|una|rund|about|near))? ?$",
        re.IGNORECASE,
    )


@lru_cache(maxsize=8)
def _after(language: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?P<{bound}>{words})" for bound, words in _AFTER[language]), re.IGNORECASE)


def bound_of(text: str, language: str, start: int, end: int) -> tuple[Bound, int, int]:
    """How exact the amount at START..END is, and where it starts and ends with the word that says so."""
    before = _before(language).search(text, max(0, start - 28), start)
    after = _after(language).match(text, end)
    if before and before.lastgroup:
        return Bound(before.lastgroup), before.start(), end
    if after and after.lastgroup:
        return Bound(after.lastgroup), start, after.end()
    if language in ("fr", "es") and _SOME_TENS.match(text, start, end):
        return Bound.ABOUT, start, end
    if language in ("ja", "zh") and _INNER_LEAST.search(text, start, end):
        return Bound.AT_LEAST, start, end
    return Bound.EXACT, start, end


@lru_cache(maxsize=8)
def _fall(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    edge = "" if language in ("ja", "zh") else r"(?<![\w-])"
    return (
        re.compile(rf"{edge}(?:{_FALL_BEFORE[language]}) ?$", re.IGNORECASE),
        re.compile(_FALL_AFTER[language], re.IGNORECASE),
    )


def falls(text: str, language: str, start: int, end: int) -> bool:
    """Is the percentage at START..END a fall? `cut 17% of ...` is a share, not a fall."""
    before, after = _fall(language)
    return bool(before.search(text, max(0, start - 110), start) or after.match(text, end))


@lru_cache(maxsize=8)
def _links(language: str) -> tuple[re.Pattern[str], ...]:
    edge = "" if language in ("ja", "zh") else r"(?<![\w-])"
    dash = r" ?[–—~-] ?"
    return (
        re.compile(dash),
        re.compile(_TO[language], re.IGNORECASE),
        re.compile(_BETWEEN_AND[language], re.IGNORECASE),
        re.compile(rf"{edge}(?:{_BETWEEN[language]}) ?$", re.IGNORECASE),
        re.compile(rf"{edge}(?:{_FROM[language] or '(?!)'}) ?$", re.IGNORECASE),
    )


_OF_TWO = re.compile(r"(?P<low>[一二两三四五六七八])、?(?P<high>[二三四五六七八九])(?![十百千万亿億、])")
_DIGITS = "一二三四五六七八九"


def of_two(text: str, low: int, high: int | None = None) -> int | None:
    """Return where the higher of two neighbours begins that stand for one or the other: 三四家, 二、三日; HIGH where it must."""
    found = _OF_TWO.match(text, low)
    if found is None or _DIGITS.index(found["low"].replace("两", "二")) + 1 != _DIGITS.index(found["high"]):
        return None
    return found.start("high") if high in (None, found.start("high")) else None


def link(text: str, language: str, start: int, end: int, then: int) -> str | None:
    """How the number at START..END leads to the one that begins at THEN: `range`, `change` or not at all."""
    if language in ("ja", "zh") and of_two(text, start, then):
        return "range"
    dash, to, conjunction, between, from_ = _links(language)
    if not 0 < then - end <= 16:
        return None
    if dash.fullmatch(text, end, then):
        return "range"
    head = max(0, start - 24)
    if conjunction.fullmatch(text, end, then) and between.search(text, head, start):
        return "range"
    if not to.fullmatch(text, end, then):
        return None
    if _cjk_change(text, language, end, then):
        return "change"
    moved = language != "fr" or _MOVED.search(text, max(0, start - 60), start)
    return "change" if moved and from_.search(text, head, start) else "range"


# In French `de 10 à 12 %` is a range as often as a change: only a verb of moving tells.
_MOVED = re.compile(
    r"\b(?:pass\w+|port\w+|relev\w+|relèv\w+|mont\w+|grimp\w+|augment\w+|baiss\w+|abaiss\w+|chut\w+|recul\w+|ramen\w+|ramèn\w+|rédui\w+|tomb\w+|doubl\w+|hausse|bond\w*|progress\w+|descen\w+|évolu\w+|fait)\b[^.;:|]{0,40}$",
    re.IGNORECASE,
)


def _cjk_change(text: str, language: str, end: int, then: int) -> bool:
    between = text[end:then].strip()
    return (language == "zh" and len(between) > 1 and between[0] not in "至到~-—") or (
        language == "ja" and "から" in between
    )


# What it was before follows at once, or behind a comma after a few words of the goods and the time.
_ABOUT_EN = r"(?:about |around |just |some |nearly |roughly )?"
_BACK = {
    "en": re.compile(
        rf",? (?:up |down )?from {_ABOUT_EN}"
        rf"|[^.,;:|\d]{{0,44}}, (?:(?:up|down|rising|falling) from|(?:as )?(?:against|compared (?:with|to))|versus|vs\.?) {_ABOUT_EN}"
        rf"|[^.,;:|\d]{{0,44}} (?:compared (?:with|to)|versus) {_ABOUT_EN}"
    ),
    "fr": re.compile(
        r"(?<!voix),? contre |,? au lieu de |[^.,;:|\d]{0,44}, (?:contre|au lieu de) (?:environ |près de )?"
    ),
    "de": re.compile(
        r",? nach (?:zuvor |bisher )?| statt (?:bisher )?"
        r"|[^.,;:|\d]{0,44}, (?:nach (?:zuvor |bisher )?|(?:im )?vergleich (?:zu|mit) |gegenüber |verglichen mit )(?:rund |etwa )?"
    ),
    "es": re.compile(
        r",? desde (?:el )?| frente al? |[^.,;:|\d]{0,44}, (?:frente a|contra) (?:las |los |unas |unos )?"
    ),
}
_BACK_WITHIN = 66  # characters


def back(text: str, language: str, end: int, then: int) -> bool:
    """Does the next number tell what it was before: `250 million, down from 379 million`?"""
    pattern = _BACK.get(language)
    return bool(pattern and then - end <= _BACK_WITHIN and pattern.fullmatch(text, end, then))
