"""A sentence -> what its speakers leave to doubt: nobody by name tells it, it goes round, something is kept back, a house speaks of itself."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from monitor.core.brief.words.speakers import (
    ABLE,
    DISMISSED,
    INSTITUTIONS,
    KEPT_BACK,
    OPINIONS,
    REPORTS,
    RUMOURED,
)
from monitor.core.kept import kept

_SOME = {
    "en": r"an?|one|two|three|four|five|some|several|many|other|certain|another",
    "de": r"ein|eine|einer|zwei|drei|vier|mehrere|einige|viele|manche|andere|etliche",
    "fr": r"une?|deux|trois|quatre|plusieurs|certaine?s|quelques|des|d'autres",
    "es": r"una?|dos|tres|cuatro|vari[oa]s|algun[oa]s|much[oa]s|otr[oa]s|un[oa]s",
}
_BARE = {  # several without an article, at the head of a clause: *Traders see*, *Kollegen erzählen, dass …*
    "en": r"(?:^|[,;:] |\b(?:but|while|as|that|because|and) )(?-i:[A-Z]?[a-z]{3,}(?:s|men))(?= )",
    "de": r"(?:^|[,;:] |\b(?:doch|aber|denn) )(?:[a-zäöü]+e )?(?-i:[A-ZÄÖÜ][a-zäöüß]{3,})(?= \w+en\b)",
}
_CJK = {
    "ja": r"(?:ある|地元の?|現場の?|複数の)?[^、。「」]{1,14}(?:者|員|業者|関係者|役員|幹部|人|筋|仲間)(?:ら|たち)?(?:は|が|も)[^。]{0,80}%s",
    "zh": r"(?:当地|附近|本地|现场|多名|有)?[^，。；]{0,8}(?:职工|工人|员工|居民|村民|商户|司机|货主|船东|贸易商|业者|同行|客户|采购|专家|分析师|农户|渔民)(?:们)?(?:都|均|也|则)?%s",
}
_NAMED = re.compile(r"[A-ZÀ-Þ][\w'’-]+ (?:(?:de|von|van|bin|al|del|della) )?[A-ZÀ-Þ][\w'’-]+")
_SUBJECT = re.compile(
    r"(?:the|its|their|le|la|les|l['’]|el|los|las|der|die|das)\b ?\w|(?-i:[A-ZÀ-Þ])", re.IGNORECASE
)
_PHRASE = 3  # words in which it is said what somebody is
_REACH = 70  # characters from who speaks to the verb
_NO_SPEECH = frozenset(  # of a house these mostly tell what it does: *Codelco hält 50 Prozent*
    {
        "see",
        "sees",
        "saw",
        "call",
        "calls",
        "called",
        "add",
        "adds",
        "added",
        "hears",
        "heard",
        "points",
        "hält",
        "halten",
        "geht",
        "gehen",
        "ging",
        "wissen",
        "weiß",
        "sehen",
        "sieht",
        "hört",
        "hören",
        "nennt",
        "nannte",
        "voit",
        "voient",
        "croit",
        "compte",
        "mise",
        "misent",
        "ve",
        "ven",
        "da",
        "confirmed",
        "confirms",
    }
)
_HOUSE = {
    "en": r"(?:,[^,.;]{2,50},)?(?: \w+ly| also| now| meanwhile)? (?:%s)\b",
    "de": r"(?:,[^,.;]{2,50},)?(?: [a-zäöü]+)? (?:%s)(?!\w)",
    "fr": r"(?:,[^,.;]{2,50},)?(?: [a-zéèê-]+)? (?:%s)(?!\w)",
    "es": r"(?:,[^,.;]{2,50},)?(?: [a-zéíó]+)? (?:%s)(?!\w)",
    "ja": r"(?:など|両社|各社)?(?:は|も)[^。]{0,60}(?:として(?:いる|い)|%s)",
    "zh": r"(?:方面|公司|集团)?(?:则|也|均|只)?(?:%s)",
}


def doubts_of(words: str, language: str) -> Iterator[str]:
    """Yield the kinds of doubt that a sentence shows by who speaks in it and what they keep to themselves."""
    if _nobody_by_name(words, language) or kept(RUMOURED[language]).search(words):
        yield "anonymous"
    for cue, table in (("unquantified", KEPT_BACK), ("estimate", OPINIONS), ("countered", DISMISSED)):
        if kept(table[language]).search(words):
            yield cue
    if kept(OPINIONS[language]).search(words):
        yield "hedged"


def speaks_of_itself(text: str, end: int, until: int, language: str) -> bool:
    """Say whether the house whose name ends at END says behind it what it can, has or will do."""
    found = _house(language).match(text, end, until)
    if not found or found[0].rsplit(" ", 1)[-1].lower() in _NO_SPEECH:
        return False
    rest = text[end:until] if language == "ja" else text[found.end() : until]
    return kept(ABLE[language]).search(rest) is not None


@cache
def _house(language: str) -> re.Pattern[str]:
    return re.compile(_HOUSE[language] % REPORTS[language], re.IGNORECASE)


def _nobody_by_name(words: str, language: str) -> bool:
    if language in _CJK:
        return kept(_CJK[language] % REPORTS[language]).search(words) is not None
    return any(_is_person(words, start, end, language) for start, end in _speakers(words, language))


def _speakers(words: str, language: str) -> Iterator[tuple[int, int]]:
    """Yield from where to where somebody is named by what it is, before or behind a verb of telling."""
    for pattern in _openings(language):
        for found in pattern.finditer(words):
            if language != "de" and found.start("who") > found.start() and found["who"][0].isupper():
                continue  # *le ministre des Finances*
            verb = _verb(language).search(words, found.end("who"), found.end("who") + _REACH)
            told = words[found.start() : verb.start()] if verb else ""
            if verb and not re.search(r"[.;:]", told) and not _another_tells(told):
                yield found.start("who"), verb.start()
    for found in _behind(language).finditer(words):
        yield found.start("who"), min(len(words), found.end() + _REACH // 2)


def _another_tells(phrase: str) -> bool:
    """Say whether who tells comes behind the last comma: *two units are down, the company said*, *un four à Sestao, chiffre*."""
    *inner, last = phrase.split(", ")
    return bool(inner) and (_SUBJECT.match(last) is not None or (len(inner) == 1 and not last.strip()))


@cache
def _openings(language: str) -> Sequence[re.Pattern[str]]:
    some = re.compile(rf"(?<![\w-])(?:{_SOME[language]}) (?P<who>[^\W\d_][\w'-]+)", re.IGNORECASE)
    if language not in _BARE:
        return (some,)
    return some, re.compile(f"(?P<who>{_BARE[language]})", re.IGNORECASE)


@cache
def _behind(language: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?:[»”\x22],? |, (?=sa(?:id|ys)\b))(?:{REPORTS[language]}) (?:{_SOME[language]}) (?P<who>[^\W\d_][\w'-]+)(?: \w+)?",
        re.IGNORECASE,
    )


@cache
def _verb(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{REPORTS[language]})(?!\w)", re.IGNORECASE)


def _is_person(words: str, start: int, end: int, language: str) -> bool:
    """Say whether the phrase is of somebody, neither of an institution or a thing nor of who has a name."""
    phrase = words[start:end]
    head = " ".join(re.findall(r"[\w'-]+", phrase)[:_PHRASE])
    return _institution(language).search(head) is None and _NAMED.search(phrase) is None


@cache
def _institution(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{INSTITUTIONS[language]})(?!\w)", re.IGNORECASE)


# Who asks not to be named, papers and circles: whoever else speaks in the sentence, somebody in it has no name.
_NAMELESS = re.compile(
    r"anonym|not (?:to )?be (?:named|identified|quoted)|unnamed|unidentified|\bsources?\b|quellen?\b|\w*kreise[n]?\b|insider|nicht (?:genannt|namentlich)|namentlich|ungenannt|requis|sous couvert|"
    r"condition of|condición|fuentes?\b|reserva\b|familiar with|briefed|close to|\bpeople\b|\bpersons?\b|whisper|munkel|murmur|seen by|vorlieg|vorlag|einsehen|consult\w+ par|acceso|circul|kursier|"
    r"(?:un|une|ein|eine|one|a|an|zwei|two|deux|dos|several|plusieurs|mehrere|varios) [^,.;]{2,40}(?:said|says|told|sagte|déclar|affirm|confi|dijo|afirm|relat)|匿名|知情|消息|関係者|某|网传|获悉",
    re.IGNORECASE,
)
_FULL_NAME = 30  # characters between a verb of telling and the name of who tells
_SHORT_NAME = 6  # between it and a house: its article


def told_by_name(words: str, named: Sequence[tuple[int, int]], language: str) -> bool:
    """Say whether who tells is NAMED, by places in WORDS, and nobody besides without a name."""
    if language in _CJK or _NAMELESS.search(words):
        return False
    return any(_tells(words, start, end, language) for start, end in named)


def _tells(words: str, start: int, end: int, language: str) -> bool:
    reach = _FULL_NAME if " " in words[start:end] else _SHORT_NAME
    before = list(_verb(language).finditer(words, max(0, start - reach - 12), start))
    if before and not re.search(r"[.;:]", words[before[-1].end() : start]):
        return start - before[-1].end() <= reach
    behind = _verb(language).search(words, end, min(len(words), end + 2 * reach))
    return behind is not None and not re.search(r"[.;:]", words[end : behind.start()])
