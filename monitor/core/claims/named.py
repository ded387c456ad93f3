"""A number of a text that is no figure: it names, ranks, tells the time or how sure somebody is."""

import re

from monitor.core.claims.numbers import CJK, Number
from monitor.core.marks import plain_letters

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


# `FreeBuds Pro 3`, `Mate 60 Pro`: a model's number, by the words that makers put around it.
_MODEL_BEFORE = re.compile(r"\b(?:Pro|Ultra|Mate|Gen|Buds|Redmi|Xiaomi|Pixel|Nova|Reno|M[kK])[ -]$")
_MODEL_BEHIND = re.compile(r"[ -](?:Pro|Ultra|Max|Mini|Lite|SE)\b")
_OF_HOUR = re.compile(r"(?<!\d)\d{1,2}:$")  # 20:48
# `100% convinced`, `zu 100 Prozent sicher`: how sure somebody is, not how much there is.
_SURE = re.compile(
    r" ?(?:%|per ?cent|percent|prozent(?:ig)?|pour cent|por ciento) (?:convinced|sure|certain|confident|behind|committed|right|safe"
    r"|überzeugt|sicher|einverstanden|convaincue?s?|sûre?s?|certaine?s?|d'accord|segur[oa]s?|convencid[oa]s?|de acuerdo)\b",
    re.IGNORECASE,
)
_SURE_BEFORE = re.compile(
    r"\b(?:sûre?s?|convaincue?s?|certaine?s?|d'accord|segur[oa]s?|convencid[oa]s?) (?:à|al) $", re.IGNORECASE
)
_WHOLLY = 100


def is_name(text: str, language: str, number: Number) -> bool:
    """Say whether what stands around NUMBER makes it a name, an hour, a word of certainty or a part of a vague word."""
    cjk = language in CJK
    if not number.worded and _of_model_or_hour(text, number):
        return True
    if number.value == _WHOLLY and _sure(text, number):
        return True
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


def _of_model_or_hour(text: str, number: Number) -> bool:
    head = max(0, number.start - 10)
    if number.scale > 1:
        return False
    model = _MODEL_BEFORE.search(text, head, number.start) or _MODEL_BEHIND.match(text, number.end)
    return bool(model or _OF_HOUR.search(text, head, number.start))


def _sure(text: str, number: Number) -> bool:
    before = _SURE_BEFORE.search(text, max(0, number.start - 20), number.start)
    return bool(before or _SURE.match(text, number.end))


def _may_be_named(text: str, at: int) -> bool:
    """Do the last letters before a number end a name? Most do not, which is told sooner than what names there are."""
    at -= text.startswith((" ", "-"), max(0, at - 1))
    at -= text.startswith(".", max(0, at - 1))
    return plain_letters(text[max(0, at - 2) : at]) in _ENDS or text.startswith(
        ("§", "#", "第"), max(0, at - 1)
    )


def _joined_to_name(text: str, number: Number) -> bool:
    """F-16, A320, GPT5: letters run into the digits."""
    before = text[max(0, number.start - 2) : number.start]
    return (
        bool(re.search(r"[A-Z]-?$", before))
        and not re.search(r"(?:\$|R|S|M)$", before)
        and text[number.start - 1 : number.start] != "$"
    )
