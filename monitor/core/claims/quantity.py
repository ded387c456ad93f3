"""A number of a text -> what it measures, if it measures anything: no name, no rank, no hour of the day."""

import re
from typing import NamedTuple

from monitor.core.claims import bounds
from monitor.core.claims.halves import begins_span, half_end
from monitor.core.claims.numbers import CJK, Number, clean
from monitor.core.claims.units import DURATIONS, Unit, counted, money_before, of_each, per_unit, unit_at
from monitor.core.marks import plain_letters
from monitor.domain.understand import Bound


class Quantity(NamedTuple):
    """A number with its unit, neither bounded nor joined to another yet."""

    number: Number
    unit: Unit | None
    start: int  # with the currency sign in front
    end: int  # with the unit behind

    @property
    def value(self) -> float:
        return clean(self.number.value * (self.unit.factor if self.unit else 1))


# What makes of a number a name: a law's section, a rank, a model.
_NAMES = (
    r"section|sec|sections|articles?|art|artikel|artículo|rule|no|nr|nos|n°|nº|number|numéro|nummer|número|chapter|kapitel"
    r"|chapitre|pages?|seite|página|round|runde|phase|stage|stufe|tranche|paragraph|paragraf|absatz|abs|alinéa|order|orders"
    r"|regulation|verordnung|règlement|reglamento|title|titel|titre|annex|anhang|annexe|anexo|appendix|part|teil|group|type"
    r"|typ|model|modell|agenda|vision|horizon|class|klasse|flight|flug|route|highway|channel|kanal|iphone|galaxy|windows"
    r"|version|platz|rang|rank|ranked|announcement|notice|resolution|directive|richtlinie|resolución|ley|decreto|decree|law"
    r"|gesetz|loi|boeing|airbus|covid|formula|scope|chapter|file|case|tag|day|unit|reactor|reaktor|block|line|stoxx|dax|ftse"
    r"|nikkei|cac|ibex|s&p|nasdaq|rc|hs|code|jahrgang|top|exchange|group of|generation|gen|category|kategorie"
)
_NAMED = re.compile(rf"(?:§§?|#|第|\b(?:{_NAMES})\.?)[ -]?$", re.IGNORECASE)
_ENDS = frozenset(
    name[-2:] for n in _NAMES.split("|") for name in ({n[:-2], n[:-1]} if n[-1] == "?" else {n})
)
_NO_AMOUNT = re.compile(
    r"(?:st|nd|rd|th|er|ère|ème|e|º|ª)\b|[:/]\d|\.\d|-(?:year|month|day)-old|[A-Za-z]{2,}\d|号|號|轮|次|届|周年|岁|歳|回|位|年(?:代|度)|-jährig|jährige| uhr| heures? (?:gmt|locales)| a\.?m\.| p\.?m\.| o'clock",
    re.IGNORECASE,
)
_POINTED = re.compile(
    r"\b(?:between|entre|zwischen|the|these|those|both|its|their|his|her|two|die|diese|beiden?|deren|les|ces|ses|leurs|des|los|las|estos|estas|sus|first|ersten|last|letzten|premiers|otras|other|andere[nr]?) ?$",
    re.IGNORECASE,
)
_CODE_BEFORE = re.compile(r"\b(?!USD|EUR|GBP|CNY|JPY|CHF|RMB)[A-Z]{3,} $")  # KEPD 350
_NAME_BEFORE = re.compile(r"(?<![.!?|:\"“„«] )(?<!^)\b[A-Z][a-zà-ÿ]{2,}[ -]$")
_PLAIN_BEFORE = re.compile(
    r"\b(?:Over|About|Some|Nearly|Almost|Around|Only|Just|Least|Than|With|After|For|From|And|The|Kills?|Über|Rund|Etwa|Fast|Mehr|Nur|Noch|Mit|Nach|Plus|Près|Environ|Quelque|Unos|Casi|Más|Die|Der|Das|Den|Les|Des|Los|Las)[ -]$"
)
_TAKEN = re.compile(
    r"\b(?:kills?|killed|killing|arrests?|arrested|detains?|detained|injures?|injured|injuring|wounds?|wounding|tötet|tue|tuent|mata|matan)(?: at least| up to| some| over| more than)? $",
    re.IGNORECASE,
)
_TOLL = re.compile(
    r"\b(?:death toll|todeszahl|zahl der toten|bilan|número de muertos)\b[^.;|]{0,60}"
    r"(?:pass|top|reach|hit|exceed|ris|climb|cross|steig|überst|dépass|pass|attein|mont|super|asciend|lleg)\w*(?: to| auf| à| a)? $",
    re.IGNORECASE,
)
# `neuf Chinois tués`, `two dead and seven wounded`, `sept ont été blessées`
_HURT = re.compile(
    r" (?:[A-ZÀ-Þ][\w-]+ |others? |andere |autres |más )?(?:(?:were|was|have been|ont été|sont|a été|wurden|fueron|resultaron) )?"
    r"(?:dead|killed|injured|wounded|hurt|missing|tuée?s?|mort[es]*|blessée?s?|disparue?s?|getötet|tot|verletzt|vermisst|muert[oa]s?|herid[oa]s?|desaparecid[oa]s?)\b"
)
_KILLED = re.compile(
    r" (?:(?:were|have been|ont été|wurden|fueron) )?(?:killed|injured|wounded|tuée?s|blessée?s|getötet|verletzt|asesinad[oa]s|muert[oa]s|herid[oa]s)\b"
)
_SEVERAL = re.compile(r"\b(?:mehrere|einige|several|quelques|plusieurs|varios) $", re.IGNORECASE)  # hundred
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d年(?!间|間)")  # of a law: 1930年关税法
# How many told it measures nothing: `two people familiar with the matter`.
_WHO_TOLD = re.compile(
    r" (?:[\w.-]+ ){0,2}(?:people|persons|officials|executives|insiders|diplomats|traders)\b(?= (?:familiar|with (?:direct )?knowledge|briefed|close to|who (?:asked|declined)))"
    r"| (?:[\w.-]+ ){0,2}sources\b(?! of)| insidern?\b| mit der (?:sache|angelegenheit|situation) vertraut| eingeweihte| quellen\b"
    r"| sources?\b(?! d['e])| personnes (?:proches|au fait|informées|ayant connaissance)| fuentes\b(?! de )"
    r"| personas (?:con conocimiento|familiarizadas|al tanto|cercanas)|[名位](?:\w{0,4})?(?:知情|消息|内部)人士",
    re.IGNORECASE,
)
_TELLERS = re.compile(r"関係者$")
_OPENED = frozenset("“「『‘《")


def quantity(text: str, language: str, number: Number) -> Quantity | None:
    """What NUMBER measures, with its unit; None where it names, ranks, or tells the time."""
    if number.share:
        return Quantity(number, Unit("percent", 1, number.end), number.start, number.end)
    if _no_figure(text, language, number):
        return None
    unit = unit_at(text, language, number.end)
    money = money_before(text, number.start)
    if money:
        behind = unit if unit and (unit.name.startswith(money[0]) or "/" in unit.name) else None
        unit = behind or per_unit(text, language, Unit(money[0], 1, number.end))
        return Quantity(number, unit, money[1], unit.end)
    if unit is None and _NO_AMOUNT.match(text, number.end):
        return None
    unit = unit or _counted(text, language, number)
    if (
        unit
        and unit.name in DURATIONS
        and (
            _OLD.match(text, unit.end)
            or _of_clock(text, number.start)
            or (unit.name == "years" and _of_rarity(text, number.start))
        )
    ):
        return None
    if unit and ((number.worded and _of_permit(text, number, unit)) or of_each(text, language, unit)):
        return None
    return None if _idle(text, language, number, unit) else _measured(text, number, unit)


def _of_clock(text: str, at: int) -> bool:
    """`14:00 horas`, `vor 3 Stunden`: when, not how long."""
    return bool(_CLOCK.search(text, max(0, at - 20), at))


# `the first rise in four years`, `höchster Stand seit drei Jahren`: how long none was like it.
_LIKE_NONE = re.compile(
    r"\b(?:first|\w{3,}est|worst|most|least|low|high|record)\b[^.;:|,]{0,40} in (?:nearly |almost |about |over |more than )?$"
)
_SINCE = re.compile(r"\b(?:[Ss]eit|[Dd]epuis|en) (?:über |mehr als |fast |plus de |près de |más de |casi )?$")
_FIRST = re.compile(
    r"\b(?:erst|höchst|tiefst|niedrigst|größt|stärkst|schlimmst|premi|plus (?:haut|bas|forte?)|record|primer|mayor|menor|peor|máximo|mínimo)",
    re.IGNORECASE,
)


def _of_rarity(text: str, at: int) -> bool:
    head = max(0, at - 64)
    since = _SINCE.search(text, head, at) and _FIRST.search(text, head, at)
    return bool(since or _LIKE_NONE.search(text, head, at))


def _of_permit(text: str, number: Number, unit: Unit) -> bool:
    """`a three-year permit` tells what kind it is, `a six-week strike` how long it lasted."""
    return unit.name in DURATIONS and text[number.end] == "-" and not _LASTS.match(text, unit.end)


_LASTS = re.compile(
    r" (?:\w+ )?(?:strikes?|walkout|stoppage|pause|suspension|extension|ban|truce|ceasefire|halt|shutdown|closure|blockade|outage|waiver|reprieve|freeze)\b"
)
_CLOCK = re.compile(
    r"\d:$|\b(?:[Vv]or|[Hh]ace|[Ii]l y a) $|\b[Ll]as (?:\d{1,2}(?:[:.]\d\d)? (?:y|a) las )?$|\bentre \d{1,2} ?(?:h|heures?)? et $|\b(?:[Dd]ès|[Vv]ers) $"
)
# How old a thing is measures nothing of today.
_OLD = re.compile(r" ?(?:alte[nrms]?\b|old\b|d'âge\b|de antigüedad\b)")


def _no_figure(text: str, language: str, number: Number) -> bool:
    """Does what stands before it make the number a name, or a part of a vague word?"""
    cjk = language in CJK
    if _may_be_named(text, number.start) and _NAMED.search(text, max(0, number.start - 24), number.start):
        return True
    if _WHO_TOLD.match(text, number.end) or _TELLERS.search(text, max(0, number.start - 4), number.start):
        return True
    if _joined_to_name(text, number) and not (cjk and number.scale > 1):  # GDP110兆円
        return True
    if not number.worded:
        return cjk and bool(_YEAR.match(text, number.start))
    quoted = cjk and text[number.start - 1 : number.start] in _OPENED  # “两个确立”
    return quoted or bool(_SEVERAL.search(text, max(0, number.start - 10), number.start))


def _may_be_named(text: str, at: int) -> bool:
    """Do the last letters before a number end a name? Most do not, which is told sooner than what names there are."""
    at -= text.startswith((" ", "-"), max(0, at - 1))
    at -= text.startswith(".", max(0, at - 1))
    return plain_letters(text[max(0, at - 2) : at]) in _ENDS or text.startswith(
        ("§", "#", "第"), max(0, at - 1)
    )


def _idle(text: str, language: str, number: Number, unit: Unit | None) -> bool:
    """Is the number word an article, a part of a name, or a word that counts nothing?"""
    if number.article and not _article_counts(text, language, number, unit):
        return True
    if not number.worded:
        return False
    if unit is None:
        return number.scale == 1 and not begins_span(text, number.start, number.end)
    # 三元 is more often a name than three yuan
    return language in CJK and number.value < 10 and unit.name[:3].isupper()


def _measured(text: str, number: Number, unit: Unit | None) -> Quantity:
    if unit is None:
        return Quantity(number, None, number.start, number.end)
    half = half_end(text, number.end, unit.end)
    more = number if half is None else number._replace(value=number.value + 0.5 * number.scale)
    return Quantity(more, unit, number.start, half or unit.end)


def _joined_to_name(text: str, number: Number) -> bool:
    """F-16, A320, GPT5: letters run into the digits."""
    before = text[max(0, number.start - 2) : number.start]
    return (
        bool(re.search(r"[A-Z]-?$", before))
        and not re.search(r"(?:\$|R|S|M)$", before)
        and text[number.start - 1 : number.start] != "$"
    )


def _article_counts(text: str, language: str, number: Number, unit: Unit | None) -> bool:
    """`ein Prozent` and `at least one casualty` are figures, `ein Jahr` and `a ship` are none."""
    if unit is None:
        return False
    if unit.name in ("percent", "pp") or unit.name[:3].isupper():
        return True
    put_off = _PUT_OFF.search(text, max(0, number.start - 48), number.start)
    if unit.name in DURATIONS and (put_off or half_end(text, number.end, unit.end)):
        return True
    if unit.name == "persons" and language in CJK and _CJK_HURT.match(text, unit.end):
        return True
    bound, _, _ = bounds.bound_of(text, language, number.start, number.end)
    if bound is Bound.ABOUT:  # *about a year*, *一年左右*
        return unit.name in DURATIONS and unit.name != "hours"
    return bound is Bound.AT_LEAST and unit.name in ("persons", "vessels")


# `reporte d'un an`, `aplaza un año`: by how long.
_PUT_OFF = re.compile(
    r"\b(?:report|retard|repouss|décal|prolong|suspen[ds]|aplaz|retras|pospon|prorrog|exten[ds]|delay|postpon|paus|verschieb|verschob|verlänger|ausgesetzt|setzt)\w*[^.;:|,]{0,20}?(?: d'| de | um | by | for | por | durante )?$",
    re.IGNORECASE,
)
_CJK_HURT = re.compile(r"[^，。、|]{0,8}?(?:死亡|身亡|遇难|丧生|受伤|失踪|被捕|が死亡|が負傷)")


def _counted(text: str, language: str, number: Number) -> Unit | None:
    if language in CJK:
        return None
    if number.worded and (number.value < 2 or _POINTED.search(text, max(0, number.start - 12), number.start)):
        return None
    head = max(0, number.start - 24)
    named = _NAME_BEFORE.search(text, head, number.start) if language != "de" else None
    if (
        named
        and not number.worded
        and number.scale == 1
        and not _PLAIN_BEFORE.search(text, head, number.start)
        and head
    ):
        return None
    if language == "en" and re.search(r"\bBig $", text[head : number.start]):
        return None
    if not number.worded and number.scale == 1 and _CODE_BEFORE.search(text, head, number.start):
        return None
    found = counted(text, language, number.end)
    if found is None and (_TAKEN.search(text, head, number.start) or _toll(text, number.start)):
        return Unit("persons", 1, number.end)
    hurt = _HURT.match(text, number.end) if found is None or found.name == "count" else None
    if hurt is None and found and found.name == "count":
        hurt = _KILLED.match(text, found.end)
    return Unit("persons", 1, hurt.end()) if hurt else found


def _toll(text: str, at: int) -> bool:
    return bool(_TOLL.search(text, max(0, at - 80), at))
