"""A flat text -> the moments it names, in order, none over another."""

import re
from datetime import date, datetime
from functools import lru_cache

from monitor.core.dates import cjk, latin, words
from monitor.core.dates.moment import Moment, Spoken, dated, ends_after, iso_of, stepped, weekday
from monitor.core.dates.step import Reader, Step
from monitor.core.flat import flat, segments
from monitor.core.stems import Stems

_MOST = 500  # moments of one text
_CJK = ("ja", "zh")


def moments(text: str, language: str, published: datetime | None) -> tuple[Moment, ...]:
    """Read the dates of TEXT, relative ones counted from PUBLISHED; without it those have no ISO date."""
    return _moments(flat(text, language), language, published.date() if published else None)


@lru_cache(maxsize=32)
def _moments(text: str, language: str, today: date | None) -> tuple[Moment, ...]:
    if language not in words.RELATIVE:
        return ()
    found = _found(text, language)
    return tuple(_moment(text, language, today, start, end, said) for start, end, said in found[:_MOST])


def _readers(language: str) -> tuple[tuple[re.Pattern[str], Reader], ...]:
    return cjk.readers(language) if language in _CJK else latin.readers(language)


@lru_cache(maxsize=8)
def _stems(language: str) -> Stems:
    return Stems(pattern.pattern for pattern, _ in _readers(language))


def _found(text: str, language: str) -> list[tuple[int, int, Spoken | Step]]:
    taken = bytearray(len(text))
    found: list[tuple[int, int, Spoken | Step]] = []
    readers = _readers(language)
    for place in _stems(language).candidates(text):
        pattern, read = readers[place]
        for match in pattern.finditer(text):
            start, end = match.span()
            if start == end or any(taken[start:end]):
                continue
            said = read(match)
            if said is not None:
                taken[start:end] = b"\x01" * (end - start)
                found.append((start, end, said))
    return sorted(found, key=lambda item: item[0])


def _moment(
    text: str, language: str, today: date | None, start: int, end: int, said: Spoken | Step
) -> Moment:
    end -= text[end - 1] == "."
    span = isinstance(said, Step) and said.span
    as_of = _is_day(said) and text[max(0, start - 2) : start] == "截至"  # the day of a count
    deadline = span or (not as_of and _deadline(text, language, start, end))
    since = _since(text, language, start, end)
    ends = not deadline and isinstance(said, Spoken) and _ends_then(text, language, start)
    in_period = isinstance(said, Spoken) and said.last_of > 0 and text[max(0, start - 3) : start] == "au "
    over = (
        isinstance(said, Spoken) and said.day is None and bool(_PAST.search(text, max(0, start - 40), start))
    )
    effect = not in_period and not over and (since or _effect(text, language, start, end))
    ahead = not since and (
        deadline
        or ends
        or _ahead(text, language, start, end, effect=effect, said=said)
        or (language in _CJK and not over and _next(said, today, text[end : end + _BEHIND]))
        or (effect and (_to_come(text, start, end) or (language in _CJK and _soon(said, today))))
    )
    happened = language in _CJK and not ahead and cjk.happened(text, start, end)
    iso = _iso(said, today, ahead=ahead, since=since, happened=happened)
    if ends and iso and today and ends_after(iso, today):
        deadline = True
    return Moment(
        start,
        end,
        iso,
        deadline,
        effect and not deadline,
        since,
        span,
    )


def _is_day(said: Spoken | Step) -> bool:
    return isinstance(said, Spoken) or (said.unit in ("weekday", "date") and said.turn <= 0)


def _since(text: str, language: str, start: int, end: int) -> bool:
    if not _before(language, "since").search(text, max(0, start - 16), start) or text[end : end + 1] == "起":
        return False
    if language != "es":
        return True
    begins = max(text.rfind(mark, 0, start) for mark in ".;:|") + 1
    return not _cue_ahead(language).search(text, begins, start)  # `impondrá aranceles desde enero`


_MONTH = 30  # days


def _iso(said: Spoken | Step, today: date | None, *, ahead: bool, since: bool, happened: bool) -> str | None:
    if isinstance(said, Spoken):
        return dated(said, today, ahead=ahead, since=since)
    if today is None:
        return None
    if said.unit == "weekday":
        return weekday(today, said.step, ahead=ahead and said.turn == 0, after=said.turn > 0)
    if said.unit == "date":  # a day without its month: the nearer of this month's and of the last one's
        if said.turn:
            year, month = divmod(today.year * 12 + today.month - 1 + said.turn, 12)
            return iso_of(year, month + 1, said.step)
        near = said.step - today.day <= today.day + _MONTH - said.step
        this = ahead or (near and not (happened and said.step > today.day))
        month = today.month if this else today.month - 1
        return dated(Spoken(None, month or 12, said.step), today, ahead=False, since=False)
    if since and said.unit.endswith("_end"):  # seit dem Wochenende: the last one
        return stepped(today, said.unit, said.step - 1)
    return stepped(today, said.unit, said.step)


@lru_cache(maxsize=32)
def _before(language: str, what: str) -> re.Pattern[str]:
    table = {"deadline": words.DEADLINE_BEFORE, "effect": words.EFFECT_BEFORE, "since": words.SINCE}[what]
    edge = "|".join(text for _, text in words.EDGES.get(language, ()))
    if language in _CJK:
        return re.compile(rf"(?:{table.get(language) or '(?!)'}) ?$")
    return re.compile(
        rf"(?<![\w-])(?:{table[language]}) ?(?:(?:{edge})[ -])?(?:the |le |la |l'|el |dem |den )?$",
        re.IGNORECASE,
    )


# `will not resume before March`: the first day it can be, not the last.
_NOT_BEFORE = re.compile(
    r"\b(?:not|no|never|nor|unlikely|cannot|\w+n['’]t) [^.;:|!?]{0,70}\bbefore (?:the |early |mid-? ?|late |at least )*$"
    r"|\bpas (?:\w+ ){0,3}avant (?:le |la |l['’]|fin |début |mi-)*$|\b(?:no|ni|tampoco) [^.;:|!?]{0,60}\bantes de(?:l)? (?:la |finales de |mediados de )*$",
    re.IGNORECASE,
)


def _deadline(text: str, language: str, start: int, end: int) -> bool:
    # A pattern that ends in $ is searched in a short stretch that ends where the date starts.
    if _before(language, "deadline").search(text, max(0, start - 32), start):
        return not _NOT_BEFORE.search(text, max(0, start - 90), start)
    begins = language == "de" and _FROM.search(text, max(0, start - 12), start)
    if begins or _PAST.search(text, max(0, start - 40), start):
        return False
    after = words.DEADLINE_AFTER.get(language)
    if after and re.compile(after).match(text, end):
        return True
    lapses = re.compile(words.LAPSES[language], re.IGNORECASE)
    return bool(lapses.search(text, max(0, start - 72), start))


def _ends_then(text: str, language: str, start: int) -> bool:
    """`The truce ends on 10 November`: its last day, if that is still to come."""
    ends = words.ENDS_THEN.get(language)
    return bool(ends and re.compile(ends, re.IGNORECASE).search(text, max(0, start - 48), start))


def _effect(text: str, language: str, start: int, end: int) -> bool:
    if _before(language, "effect").search(text, max(0, start - 32), start):
        return True
    after = words.EFFECT_AFTER.get(language)
    if after and re.compile(after).match(text, end):
        return True
    reach = 14 if language in _CJK else 40
    stop = _PART_ENDS.search(text, end, min(len(text), end + reach))
    return bool(
        _FORCE.search(text, end, stop.start() if stop else min(len(text), end + reach))
        or _FORCE.search(text, max(0, start - reach), start)
    )


# `approved it on Friday; it enters into force ...`: the day is not that of the force.
_PART_ENDS = re.compile(r"[;；。|]|\.(?= [A-ZÀ-ÖØ-Þ])")


_FORCE = re.compile(
    r"in kraft|into (?:force|effect)|takes? effect|took effect|effective|entr(?:e|era|ée|er|ent|eront) en vigueur|entr(?:a|ará|ada|ar|an) en vigor|生效|施行|発効",
    re.IGNORECASE,
)


# What takes effect has not done so yet.
_TO_COME = re.compile(
    r"takes? effect|enters? into force|\b(?:tritt|treten)\b|entre(?:nt|ra|ront)? en vigueur|entra(?:n|rá|rán)? en vigor|起施行|起实施|起生效|に施行|に発効",
    re.IGNORECASE,
)


# *the approval of February*, *had expired in February*: whatever the sentence goes on to say of what is to come.
_PAST = re.compile(
    r"\b(?:had|hatte[n]?|war(?:en)?|avai(?:t|ent)|étai(?:t|ent)|había[n]?)\s[^.;,]{3,30}$|\bvom (?:\w+ )?$"
    r"|(?<!ser )(?<!será )(?<!serán )\b(?:presentad|interpuest|firmad|aprobad|publicad|anunciad|iniciad|acordad|adoptad|lanzad|dictad)[oa]s? en $"
    r"|(?<!être )(?<!sera )(?<!seront )\b(?:déposé|signé|adopté|publié|annoncé|lancé|conclu|rendu|ouvert|introduit)e?s? en $"
    r"|(?<!be )\b(?:filed|lodged|signed|approved|published|announced|adopted|submitted|launched|issued|struck) in $",
    re.IGNORECASE,
)


# `Die Bahn geht davon aus, dass die Strecke am Freitag ...`: what is expected is to come, whatever its own verb says.
_EXPECTED = re.compile(
    r"\b(?:geh(?:t|en) davon aus|rechne(?:t|n) damit|hoff(?:t|en)(?: darauf)?|erwarte(?:t|n)|(?:ist|sind) zuversichtlich),? dass [^.;:|,]{0,60}$"
    r"|\b(?:expects?|hopes?|(?:is|are) (?:confident|hopeful)) (?:that )?[^.;:|,]{0,60}$|\b(?:espère|espèrent|compte|comptent|mise|misent|tabl(?:e|ent))\b[^.;:|,]{0,60}$"
    r"|\b(?:espera[n]?|confía[n]? en|calcula[n]?) (?:que |poder )[^.;:|,]{0,60}$"
    r"|\b(?:prevén?|planean?|quieren?|pretenden?|esperan?) \w+[aei]r(?:se)? [^.;:|,]{0,60}$|\b(?:prévoi(?:t|ent)(?: de)?|veut|veulent|entend(?:ent)?) \w+(?:er|ir|re) [^.;:|,]{0,60}$",
    re.IGNORECASE,
)


_FROM = re.compile(
    r"\bab (?:dem |den )?$", re.IGNORECASE
)  # *ab dem 7. Februar* begins, whatever lapses elsewhere


_SOON = 5  # months


def _soon(said: Spoken | Step, today: date | None) -> bool:
    """`1月から`, said in November: where no verb has a future, a month that begins soon is nearer than the one long past."""
    if today is None or not isinstance(said, Spoken) or said.month is None or said.day is not None:
        return False
    return 0 < (said.month - today.month) % 12 <= _SOON


_NEXT, _BEHIND = (
    4,
    24,
)  # months ahead in which a bare month is rather the next one; signs behind it that may set it back
_BACK = re.compile(
    r"^(?:以来|から(?!実施|適用|施行|開始|導入)|时|時点|に?[^。、]{0,20}(?:した|だった|していた|された|になった|を記録)(?:[。、 ]|$)|[^，。]{0,16}(?:曾|此前|当时|创下|发生))"
)


def _next(said: Spoken | Step, today: date | None, behind: str) -> bool:
    """`四季度或重返1.1万美元`, `10月の節電要請`, said in August: nothing sets it back, so it is the one to come."""
    if today is None or not isinstance(said, Spoken) or said.month is None or said.day is not None:
        return False
    return 0 < (said.month - today.month) % 12 <= _NEXT and _BACK.match(behind) is None


def _to_come(text: str, start: int, end: int) -> bool:
    stop = _PART_ENDS.search(text, end, end + 40)
    return bool(_TO_COME.search(text, max(0, start - 40), stop.start() if stop else end + 40))


@lru_cache(maxsize=8)
def _cue_ahead(language: str) -> re.Pattern[str]:
    return re.compile(words.AHEAD[language], re.IGNORECASE)


# `Warnstreik am Freitag`, `Gipfel am Montag`: without a verb such a day is announced.
_DUE: dict[str, str] = {
    "de": r"\b\w*(?:streiks?|gipfel|treffen|verhandlungen|verhandlungsrunde|sitzung|abstimmung|krisensitzung)\b",
    "fr": r"\b(?:grèves?|sommet|réunion|débrayages?)\b",
    "es": r"\b(?:huelgas?|cumbre|paros?|reunión)\b",
}
_VERB: dict[str, str] = {
    "de": r"\b(?:war|waren|wurden?|hat|hatten?|haben|ist|sind|[a-zäöüß]{3,}(?:te|ten|t|en))\b",
    "fr": r"\b(?:a|ont|est|sont|était|avait|[a-zéèêç]{2,}(?:é|ée|és|ées|ait|aient|ent))\b",
    "es": r"\b(?:ha|han|fue|fueron|es|está|[a-záéíóúñ]{2,}(?:ó|aron|ieron|aba|aban|ado|ido))\b",
}


@lru_cache(maxsize=8)
def _noun_and_verb(language: str) -> tuple[re.Pattern[str], re.Pattern[str]] | None:
    if language not in _DUE:
        return None
    return re.compile(_DUE[language], re.IGNORECASE), re.compile(_VERB[language])


def _due(text: str, language: str, start: int, end: int) -> bool:
    """Does the day stand beside the noun of what is held on it, in a part without a verb?"""
    pair = _noun_and_verb(language)
    part = pair and next((one for one in segments(text, language) if one.start <= start < one.end), None)
    if not pair or not part or not pair[0].search(text, max(part.start, start - 60), start):
        return False
    return not pair[1].search(text, part.start, start) and not pair[1].search(text, end, part.end)


_RESULTS = re.compile(
    r"(?:'s)?[ -]?(?:\w+ )?(?:results|figures|earnings|profits?|sales|numbers|report|zahlen|\w*ergebnis\w*|bilanz)\b|的?(?:业绩|财报|季报)|の?(?:決算|業績)",
    re.IGNORECASE,
)
_RESULTS_OF = re.compile(
    r"\b(?:résultats?|chiffres?|bénéfices?|ventes|comptes|resultados?|cifras|beneficios|ventas|cuentas|zahlen|ergebnis\w*|bilanz)(?: \w+)? (?:du|des?|de la|del|für das|zum|des) $",
    re.IGNORECASE,
)


def _told_of(text: str, start: int, end: int, said: Spoken | Step) -> bool:
    """Is it a period of which results are told, on whatever day: `will report first-quarter results on May 12`?"""
    if not isinstance(said, Spoken) or not said.last_of:
        return False
    return bool(_RESULTS.match(text, end) or _RESULTS_OF.search(text, max(0, start - 32), start))


def _ahead(text: str, language: str, start: int, end: int, *, effect: bool, said: Spoken | Step) -> bool:
    """Does the clause around the date look ahead? Of a weekday only what is near it counts.

    What holds `from` a month or weekday mostly is to come; a day has its nearest year, so it needs no help.
    """
    before = isinstance(said, Step)
    if isinstance(said, Step) and said.unit == "weekday" and _due(text, language, start, end):
        return True
    if _PAST.search(text, max(0, start - 40), start) or _told_of(text, start, end, said):
        return False
    if _EXPECTED.search(text, max(0, start - 100), start):
        return True
    if effect and language not in _CJK and (isinstance(said, Step) or said.day is None):
        return True
    reach = 24 if before else 90
    for part in segments(text, language):
        if part.start <= start < part.end:
            left, right = max(part.start, start - reach), min(part.end, end + (0 if before else 40))
            if before and language in _CJK and cjk.announced(text, end, part.end):
                return True
            cues = _cue_ahead(language).finditer(text, left, right)
            return any(cue.end() <= start or cue.start() >= end for cue in cues)  # `May` is no `may`
    return False
