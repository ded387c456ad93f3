"""Entries -> who first reported them: the agency or ministry behind each, else the outlet itself."""

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from monitor.core.join import Copies, shingles
from monitor.domain import Member, Origin

# The agencies' names as they sign, in the scripts they sign in. dpa-AFX is not dpa to a reader, but it is the same
# house, so it counts as one origin.
_AGENCIES: tuple[tuple[str, str], ...] = (
    ("dpa", r"dpa(?:[-/]\w+)?|Deutsche Presse-Agentur"),
    ("AFP", r"AFP(?:BB ?News)?|Agence France-Presse|法新社|AFP通信"),
    ("Reuters", r"Reuters|路透社?|ロイター(?:通信)?"),
    ("AP", r"(?-i:AP)|(?:The )?Associated Press|美联社|美聯社|AP通信"),
    ("Kyodo", r"Kyodo(?: News)?|共同(?:通信|社)?"),
    ("Jiji", r"Jiji(?: Press)?|時事(?:通信)?|时事社"),
    ("Xinhua", r"Xinhua|Chine nouvelle|新华(?:社|网)|新華社"),
    ("EFE", r"(?:Agencia )?EFE|埃菲社"),
    ("Europa Press", r"Europa Press|(?-i:EP)"),
    ("ANSA", r"ANSA|安莎社"),
    ("APA", r"(?-i:APA)(?:-OTS)?"),
    ("SDA", r"(?-i:SDA|ATS)|Keystone-SDA|Keystone-ATS"),
    ("Belga", r"Belga"),
    ("Bloomberg", r"Bloomberg(?: News)?|ブルームバーグ|彭博社?"),
    ("Dow Jones", r"Dow Jones(?: Newswires)?|道琼斯"),
    ("Yonhap", r"Yonhap|聯合ニュース|聯合|韩联社|韓聯社"),
    ("CNA", r"中央社"),
    ("TASS", r"(?:ITAR-)?TASS|塔斯社|タス通信?"),
    ("Interfax", r"Interfax|国际文传电讯社"),
    ("RIA", r"RIA(?: Novosti)?|俄新社"),
    ("Anadolu", r"Anadolu(?: Agency)?|(?-i:AA)"),
    ("Antara", r"Antara"),
    ("PTI", r"(?-i:PTI)|Press Trust of India"),
    ("Bernama", r"Bernama"),
    ("CNS", r"中新(?:社|网)"),
    ("KCNA", r"KCNA|朝中社|朝鮮中央通信"),
    ("Canadian Press", r"(?:The |La )?(?:Canadian Press|Presse canadienne)"),
    ("AAP", r"(?-i:AAP)"),
    ("PA", r"(?-i:PA)(?: Media)?"),
    ("APS", r"(?-i:APS)|Algérie Presse Service"),
    ("MAP", r"(?-i:MAP)|Maghreb Arabe Presse"),
    ("TAP", r"(?-i:TAP)|Tunis Afrique Presse"),
    ("SPA", r"(?-i:SPA)|Saudi Press Agency"),
    ("WAM", r"(?-i:WAM)|Emirates News Agency"),
    ("CTK", r"(?-i:[CČ]TK)"),
    ("PAP", r"(?-i:PAP)|Polska Agencja Prasowa"),
    ("MTI", r"(?-i:MTI)"),
    ("NTB", r"(?-i:NTB)"),
    ("Ritzau", r"Ritzau"),
    ("STT", r"(?-i:STT)"),
    ("ANP", r"(?-i:ANP)"),
    ("Lusa", r"(?-i:Lusa|LUSA)"),
    ("Andina", r"Agencia Andina"),
    ("Télam", r"T[ée]lam"),
    ("IRNA", r"(?-i:IRNA)|伊通社|イラン国営通信"),
    ("VNA", r"(?-i:VNA)|越通社"),
    ("ANI", r"(?-i:ANI)"),
)
_NAMES = "|".join(f"(?P<a{n}>{pattern})" for n, (_, pattern) in enumerate(_AGENCIES))
_CJK = r"\u3040-\u30ff\u4e00-\u9fff"
_SOLE = re.compile(rf"(?:{_NAMES})(?![A-Za-z])", re.IGNORECASE)  # a whole part of a signature
_BRACKETS = re.compile(r"[(\[【〔]([^()\[\]【】〔〕]{2,60})[)\]】〕]")
_PARTS = re.compile(r"\s*[/,;=、・|:]\s*|\s+(?:and|und|et|y|mit|with|avec|con)\s+|\s+")
_CJK_PART = re.compile(
    rf"[{_CJK}]*?(?:{_NAMES})(?:[\d ]|$|[{_CJK}]{{0,6}}\d|電|电|(?<=[A-Z])[{_CJK}]{{1,4}}$)", re.IGNORECASE
)
_LINES = (
    re.compile(
        rf"^\s*(?:By |Von |Par |Por |Source: |Quelle: |Fuente: )?(?:{_NAMES})\s*(?:$|[-–—:|.]|\n)",
        re.IGNORECASE,
    ),
    re.compile(rf"[-–—|/]\s*(?:{_NAMES})\s*\.?\s*$", re.IGNORECASE),
    re.compile(rf"(?:^|\| )(?:{_NAMES})[^，。,.]{{0,14}}(?:电|電|-|讯)", re.IGNORECASE),
    re.compile(rf"^\s*(?:{_NAMES})(?<=[社网])"),
    re.compile(rf"(?:据|據)\s*(?:{_NAMES})[^，。]{{0,12}}(?:报道|報道|消息|引述)"),
    re.compile(rf"(?:{_NAMES})(?:が|は)?(?:伝えた|報じた)"),
    re.compile(
        rf"\b(?:avec|mit|with|con|selon|laut|según) (?:l'|la |der |die )?(?:{_NAMES})\s*[).]?\s*$",
        re.IGNORECASE,
    ),
    re.compile(
        rf"[,;] (?:{_NAMES}) (?:reports?|reported|meldet|berichtet|rapporte|informa|informó)\b", re.IGNORECASE
    ),
)
_NONE: Mapping[int, str] = MappingProxyType({})
_HEAD = 400  # characters in which a byline or dateline stands
_TAIL = 120


def agency(text: str, author: str = "") -> str | None:
    """Return the agency that signs the text, or None."""
    signed = _in_author(unicodedata.normalize("NFKC", author))
    plain = unicodedata.normalize("NFKC", text)
    return signed or _in_text(plain[:_HEAD]) or (_in_text(plain[-_TAIL:]) if len(plain) > _HEAD else None)


def _in_author(author: str) -> str | None:
    return next((name for part in _PARTS.split(author) if (name := _whole(part))), None) or _whole(author)


def _in_text(text: str) -> str | None:
    for inner in _BRACKETS.findall(text):
        if name := _signature(inner):
            return name
    return next((_named(found) for line in _LINES if (found := line.search(text))), None)


def _signature(inner: str) -> str | None:
    """Return the agency of what stands in brackets: (dpa/chk), (Reuters), 【北京共同】, [東京 2日 ロイター]."""
    if name := _whole(inner.strip()):
        return name
    for part in _PARTS.split(inner):
        if name := _whole(part):
            return name
    found = _CJK_PART.match(inner.strip())
    return _named(found) if found else None


def _whole(part: str) -> str | None:
    found = _SOLE.fullmatch(part)
    return _named(found) if found else None


def _named(found: re.Match[str]) -> str:
    number = next(name for name, value in found.groupdict().items() if value)
    return _AGENCIES[int(number[1:])][0]


def origin_of(member: Member) -> str:
    """Return the name of the entry's origin: agency, else the outlet, else the source."""
    entry = member.entry
    return (
        agency(entry.body, entry.author)
        or agency(entry.title)
        or _whole(entry.outlet)
        or entry.outlet
        or entry.source_id
    )


def printer(source_id: str, outlet: str) -> str:
    """Name who printed an entry, signed or not."""
    return f"{source_id}\0{outlet}"


def origins(members: Sequence[Member], others: Mapping[int, str] = _NONE) -> tuple[Origin, ...]:
    """Group MEMBERS by origin, earliest first. A copied text counts for whoever had it first.

    OTHERS are further entries with their printers: each counts for the origin that most of its printer's members have.
    """
    grouped: dict[str, list[Member]] = {}
    copies = Copies()
    for member in sorted(members, key=lambda m: (m.entry.when, m.entry.id)):
        text = shingles(member.entry.text)
        name = copies.first(text) or origin_of(member)
        copies.add(text, name)
        grouped.setdefault(name, []).append(member)
    more = _more(grouped, others)
    return tuple(
        Origin(
            name=name,
            entries=(*(m.entry.id for m in found), *more.get(name, ())),
            primary=any(m.kind == "official" for m in found),
            letter=min(m.entry.reliability for m in found),
        )
        for name, found in grouped.items()
    )


def _more(grouped: Mapping[str, Sequence[Member]], others: Mapping[int, str]) -> dict[str, list[int]]:
    """Return by origin the entries of OTHERS that count for it."""
    usual: dict[str, Counter[str]] = {}
    for name, found in grouped.items():
        for member in found:
            usual.setdefault(printer(member.entry.source_id, member.entry.outlet), Counter())[name] += 1
    more: dict[str, list[int]] = {}
    for entry_id, by in others.items():
        if by in usual:
            more.setdefault(usual[by].most_common(1)[0][0], []).append(entry_id)
    return more
