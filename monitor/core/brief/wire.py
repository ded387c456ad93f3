"""Lines of a dispatch -> the same without slugs, sign-offs and notices, and what these say: author, day, agency, embargo."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

_AGENCIES = r"dpa(?:-AFX)?|AFP|AFPBB|APA|AP|EFE|ANSA|Belga|ATS|KEYSTONE-SDA|Reuters|PTI|Yonhap|Bloomberg|Xinhua|Kyodo|Jiji|共同(?:通信)?|時事(?:通信)?|ロイター|新华社|新華社|中新社|法新社|路透社?"
_EMBARGO = re.compile(
    r"\W*(?:sous embargo|embargo(?:ed)?|sperrfrist|hasta nueva orden|解禁|禁发)\b", re.IGNORECASE
)
_SLUG = re.compile(
    r"(?:[A-Z0-9]{2,}(?:[-_/][A-Z0-9]+)+(?: \d{1,4})?|(?i:bc|ap|afp|efe|dpa|rtr)[-–][\w/.–-]+(?: \w{1,6}){0,3}|[a-zäöüéè]+(?:/[a-zäöüéè-]+)+/?|[a-z]{2,4}\d{3,5}(?: \w{1,5}){2,8}"
    r"|(?i:keywords?|slug|stichworte?|ressort|desk|priority|priorität|rubrique|sección|mots[- ]clés|thema)\s*:.{0,120}|[=*#_–—-]{2,})$"
)
_URGENCY = re.compile(
    r"\W*(?:urgent|eil(?:meldung)?|flash|bulletin|alerte?|avis|breaking(?: news)?|exclusive|vorab|lead|overview|zusammenfassung|press release|news release|for immediate release|pressemitteilung|medienmitteilung|communiqué(?: de presse)?|nota de prensa|comunicado(?: de prensa)?|プレスリリース|報道発表|新闻稿|速報|快讯|特急)\W*$",
    re.IGNORECASE,
)
_END = re.compile(
    rf"[-–—*#\s(（]*(?:ends?|ende|fin|{_AGENCIES}|完|了|-0-|0|30|#+)[-–—*#\s)）]*$|[-–—*#=]{{2,}}$",
    re.IGNORECASE,
)
_INITIALS = re.compile(r"(?:[a-z]{2,5}[-/ ]){1,7}(?:[a-z]{1,2}\d )?[a-z]{2,5}$")
_STAMP = re.compile(r"(?P<day>\d\d)\d{4} (?P<month>[A-Z][a-zä]{2}) (?P<year>\d\d)$")
_COPYRIGHT = re.compile(r"\W*(?:©|\(c\)|copyright\b)", re.IGNORECASE)
_NOTICE = re.compile(
    r"\W*(?:notes? to editors?|dpa-notizblock|notizblock|redaktionelle hinweise|hinweise? (?:an|für) die redaktion|pressekontakt|media contacts?|contacto de prensa|contact presse|ansprechpartner)\b",
    re.IGNORECASE,
)
_SIGNED = re.compile(
    r"[(（—–-]*\s*(?:(?:reporting|writing|text|bericht|von|by|par|por)\b(?: by| von)?:?\s+|(?:记者|記者)[：: 　]*)(?P<who>[^.;()（）]{3,80}?)(?:;[^()]*)?[)）]?\.?$",
    re.IGNORECASE,
)
_CLOSING = re.compile(rf"\s*[（(]\s*(?:(?P<agency>{_AGENCIES})|完|了|终)\s*[)）]\s*$")
_MAIL = re.compile(
    r"(?P<key>from|to|cc|reply-to|subject|date|sent|von|an|betreff|datum|gesendet|de|à|objet|envoyé|para|asunto|fecha|enviado|差出人|宛先|件名|日時|发件人|收件人|主题|日期)\s?[:：]\s*(?P<said>\S.*)$",
    re.IGNORECASE,
)
_SUBJECTS = ("subject", "betreff", "objet", "asunto", "件名", "主题")
_DAYS = ("date", "sent", "datum", "gesendet", "envoyé", "fecha", "enviado", "日時", "日期")
_MOST_ABOVE, _MOST_BELOW = 8, 12  # lines
_NOTICE_FROM = 0.4  # of the lines; a notice stands behind the text


@dataclass(frozen=True, slots=True)
class Wired:
    """LINES: headline, byline, text. The others are empty where nothing says them."""

    lines: tuple[str, ...]
    author: str = ""
    day: str = ""
    agency: str = ""
    embargo: bool = False


def wired(lines: Sequence[str]) -> Wired:
    """Take off what desks write for desks; at least one line stays."""
    found = _below(_above(_mail(Wired(tuple(lines)))))
    return found if found.lines else Wired(tuple(lines))


def _mail(found: Wired) -> Wired:
    """Take the head of an e-mail off: its subject is the headline, its day the day."""
    head = [match for line in found.lines[:_MOST_ABOVE] if (match := _MAIL.match(line))]
    said = {match["key"].lower(): match["said"] for match in head}
    subject = next((said[key] for key in _SUBJECTS if key in said), "")
    if len(head) < 2 or not subject:
        return found
    rest = [line for n, line in enumerate(found.lines) if n >= _MOST_ABOVE or not _MAIL.match(line)]
    day = next((said[key] for key in _DAYS if key in said), "")
    return replace(found, lines=(subject, *rest), day=day)


def _above(found: Wired) -> Wired:
    at, embargo = 0, False
    for line in found.lines[:_MOST_ABOVE]:
        ended = _EMBARGO.match(line)
        if not (ended or _SLUG.match(line) or _URGENCY.match(line)):
            break
        embargo = embargo or bool(ended)
        at += 1
    left = found.lines[at:]
    if len(left) > 2 and _URGENCY.match(left[1]):  # *Press release* below the headline
        left = (left[0], *left[2:])
    return replace(found, lines=left, embargo=embargo)


def _below(found: Wired) -> Wired:
    lines = list(found.lines)
    first = max(2, int(len(lines) * _NOTICE_FROM))
    cut = next((n for n in range(first, len(lines)) if _NOTICE.match(lines[n])), len(lines))
    found = replace(found, lines=tuple(lines[:cut]))
    for _ in range(_MOST_BELOW):
        if len(found.lines) < 2:
            break
        left = _last(found)
        if left is found:
            break
        found = left
    return found


def _last(found: Wired) -> Wired:
    """Take the last line off where it is none of the text, or its agency where it ends with one."""
    last, rest = found.lines[-1], found.lines[:-1]
    if stamp := _STAMP.match(last):
        return replace(found, lines=rest, day=f"{int(stamp['day'])}. {stamp['month']} 20{stamp['year']}")
    if _END.match(last) or _INITIALS.match(last) or _COPYRIGHT.match(last):
        return replace(found, lines=rest)
    if (signed := _SIGNED.match(last)) and len(found.lines) > 2:  # the second line may be a byline
        return replace(found, lines=rest, author=found.author or signed["who"].strip())
    if (closing := _CLOSING.search(last)) and closing.start():
        agency = found.agency or closing["agency"] or ""
        return replace(found, lines=(*rest, last[: closing.start()]), agency=agency)
    return found
