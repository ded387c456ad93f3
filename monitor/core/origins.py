"""An entry -> who first reported it: the agency or ministry behind it, else the outlet itself."""

import re
from collections.abc import Sequence

from monitor.core.join import Features, duplicate, features
from monitor.domain import Member, Origin

# The agencies' names as they sign, in the scripts they sign in. Longer names first: dpa-AFX is not dpa to a reader,
# but it is the same house, so it counts as one origin.
_AGENCIES: tuple[tuple[str, str], ...] = (
    ("dpa", r"dpa(?:-AFX|/\w+)?|Deutsche Presse-Agentur"),
    ("AFP", r"AFP|Agence France-Presse|法新社|ＡＦＰ|AFP通信"),
    ("Reuters", r"Reuters|REUTERS|路透社?|ロイター(?:通信)?"),
    ("AP", r"AP|Associated Press|美联社|ＡＰ|AP通信"),
    ("Kyodo", r"Kyodo(?: News)?|共同(?:通信)?|共同社"),
    ("Jiji", r"Jiji(?: Press)?|時事(?:通信)?"),
    ("Xinhua", r"Xinhua|Chine nouvelle|新华社|新華社"),
    ("EFE", r"EFE|Efe|Agencia EFE"),
    ("Europa Press", r"Europa Press|EP"),
    ("ANSA", r"ANSA"),
    ("APA", r"APA(?:-OTS)?"),
    ("SID", r"SID"),
    ("Bloomberg", r"Bloomberg(?: News)?|ブルームバーグ|彭博社?"),
    ("Dow Jones", r"Dow Jones(?: Newswires)?"),
    ("Yonhap", r"Yonhap|聯合ニュース|韩联社"),
    ("TASS", r"TASS|TASS-Agentur|塔斯社"),
    ("Interfax", r"Interfax"),
    ("CNS", r"中新社|中新网"),
    ("Nikkei", r"日本経済新聞|日経(?!平均)"),
)
_NAMES = "|".join(f"(?P<a{n}>{pattern})" for n, (_, pattern) in enumerate(_AGENCIES))
# a byline or dateline: (dpa) / PARIS (AFP) - / [Reuters] / 【共同】 / （共同） / dpa/chk / By Reuters / 新华社北京
_BYLINES = (
    re.compile(
        rf"[(\[（【〔［]\s*(?:[\u3040-\u9fff]{{1,8}}|\w{{2,20}}[ /=])?(?:{_NAMES})(?:[/,;，、・-][^)\]）】〕］]{{0,40}})?\s*[)\]）】〕］]"
    ),
    re.compile(rf"^\s*(?:By |Von |Par |Por )?(?:{_NAMES})(?:/\w{{2,4}})?\s*(?:$|[-–—:|]|\n)"),
    re.compile(rf"[-–—|/]\s*(?:{_NAMES})\s*$"),
    re.compile(r"^(?P<a6>新华社|新華社)|(?:^|\| )(?P<a17>中新社|中新网)"),
    re.compile(rf"(?:据|據)\s*(?:{_NAMES})\s*(?:报道|報道|消息)"),
)
_HEAD = 400  # characters in which a byline or dateline stands
_TAIL = 120


def agency(text: str, author: str = "") -> str | None:
    """Return the agency that signs the text, or None."""
    for part in (author, text[:_HEAD], text[-_TAIL:]):
        for pattern in _BYLINES:
            found = pattern.search(part)
            if found:
                group = next(name for name, value in found.groupdict().items() if value)
                return _AGENCIES[int(group[1:])][0]
    return None


def origin_of(member: Member) -> str:
    """Return the name of the entry's origin: agency, else the outlet, else the source."""
    entry = member.entry
    return agency(entry.body, entry.author) or agency(entry.title) or entry.outlet or entry.source_id


def origins(members: Sequence[Member]) -> tuple[Origin, ...]:
    """Group MEMBERS by origin, earliest first. A copied text counts for whoever had it first."""
    grouped: dict[str, list[Member]] = {}
    seen: list[tuple[Features, str]] = []
    for member in sorted(members, key=lambda m: (m.entry.when, m.entry.id)):
        own = features(member)
        name = _copied_from(own, seen) or origin_of(member)
        seen.append((own, name))
        grouped.setdefault(name, []).append(member)
    return tuple(
        Origin(
            name=name,
            entries=tuple(m.entry.id for m in found),
            primary=any(m.kind == "official" for m in found),
            letter=min(m.entry.reliability for m in found),
        )
        for name, found in grouped.items()
    )


def _copied_from(own: Features, seen: Sequence[tuple[Features, str]]) -> str | None:
    return next((name for other, name in seen if duplicate(own, other)), None)
