"""A clause -> where it says for want of what something happens: that is not what is halted, cut or closed."""

import re
from collections.abc import Sequence
from functools import cache

from monitor.core.happenings.kinds import LAWS, OF_OWNERS
from monitor.core.happenings.spotted import Found
from monitor.domain.understand import ConceptHit

_OF_LACKING = frozenset({"shortage", "stockpile", "price_rise", "price_fall"})
_CUT_SHORT = r"[^,;:|()]{1,48}"
# What is lacking stands behind these words ...
_LACKING: dict[str, str] = {
    "en": rf"\b(?:shortages? of|lack of|want of|scarcity of|short of|running out of|runs? out of){_CUT_SHORT}",
    "de": r"\b(?:mangel an|mangels|engpässe[n]? (?:bei|an)|knappheit (?:an|von)|wegen fehlende[rn]?|ohne ausreichend)(?: [\w-]+){1,3}",
    "fr": rf"\b(?:faute d['e]|(?:par )?manque d['e]|pénuries? d['e]|à court d['e]|rupture d['e]){_CUT_SHORT}",
    "es": rf"\b(?:falta de|escasez de|carencia de|desabastecimiento de|por quedarse sin){_CUT_SHORT}",
    "ja": r"(?!)",
    "zh": r"(?:缺少|缺乏|缺)[^，。；、 停减暂关]{1,8}",
}
# ... or before them, a few words at most: `rare earth shortage`, `wegen Chipmangels`, `レアアース不足で`.
_SHORT: dict[str, str] = {
    "en": r"(?:\b[\w-]+ ){1,3}(?:shortages?|crunch|squeeze|scarcity)\b",
    "de": r"\b\w+(?:mangels?|knappheit|engpass(?:es)?|engpässen?)\b",
    "fr": r"(?!)",
    "es": r"(?!)",
    "ja": r"[^、。 　｜|をがは]{1,14}(?:不足|調達難|供給難|欠品|枯渇|品薄)(?=で|により|によ[りる]|のため|を受け|が響|から|に伴|、| )",
    "zh": r"(?:因|由于|受)[^，。；、 |]{1,12}?(?:短缺|紧缺|不足|告急|断供|供应中断)",
}


def beside_grounds(
    hits: Sequence[ConceptHit], text: str, language: str, clause: tuple[int, int], cue: Found
) -> list[ConceptHit]:
    """Return the HITS of a clause without those that only say what is lacking; a cue of lacking is about just these."""
    hits = _without_their_goods(_of_its_piece(hits, text, language, clause, cue), text, language, clause, cue)
    if language not in _LACKING or cue.action in _OF_LACKING:
        return list(hits)
    spans = [match.span() for match in _pattern(language).finditer(text, *clause)]
    return [hit for hit in hits if not any(start <= hit.start < end for start, end in spans)]


# What a piece behind a Chinese measure says that it brings about: `美国实施新制裁，导致能源价格上升`.
_BROUGHT = re.compile(r"[^，。；]{0,16}?(?:导致|致使|引发|造成|推高|推升|加剧|拖累|价格|股)")


_PRICED = frozenset({"price_rise", "price_fall"})
_MOVED = re.compile("[涨跌升降]")


def _before_its_end(
    hits: Sequence[ConceptHit], text: str, clause: tuple[int, int], cue: Found
) -> Sequence[ConceptHit]:
    """Of a price keep what is named up to the end of its piece, and not what moved by another verb: `铜价下跌，沪锌涨近1%`."""
    ends = text.find("，", cue.end, clause[1])
    before = text.rfind("，", clause[0], cue.start) + 1
    own = any(hit.kind == "material" and before <= hit.start < cue.end for hit in hits)
    moved = own and before and _MOVED.search(text, clause[0], before)
    least, most = (before if moved else clause[0]), (ends if ends > 0 else clause[1])
    return [hit for hit in hits if least <= hit.start < most]


def _of_its_piece(
    hits: Sequence[ConceptHit], text: str, language: str, clause: tuple[int, int], cue: Found
) -> Sequence[ConceptHit]:
    """Leave out of a Chinese law what another piece speaks of: before one that names its own state, or behind one in what it leads to."""
    if language == "ja" and cue.action in OF_OWNERS:  # `新興を買収、石油依存を転換`
        return [hit for hit in hits if hit.start < cue.start]
    if language != "zh" or cue.action not in LAWS | _PRICED:
        return hits
    if cue.action in _PRICED:
        return _before_its_end(hits, text, clause, cue)
    starts = max(clause[0], text.rfind("，", clause[0], cue.start) + 1)
    states = any(hit.kind == "country" and starts <= hit.start < cue.start for hit in hits)
    ends = text.find("，", cue.end, clause[1])
    least = starts if states else clause[0]
    most = ends if ends > 0 and _BROUGHT.match(text, ends + 1) else clause[1]
    return [hit for hit in hits if least <= hit.start < most]


# A measure that puts firms on a list is on no goods: what they make only says which firms they are.
_GOODS_OF = frozenset({"impose_export_control", "ease_export_control", "ban_company", "retaliate"})
_LIST = re.compile(
    r"\b(?:black)?lists?\b|\bblacklist\w*|\w*liste\b|\blista\b|リスト|清单|名单", re.IGNORECASE
)
_MAKER: dict[str, tuple[str, str]] = {  # before what they make, right behind it
    "en": (
        r"(?!)",
        r"[ -](?:miners?|makers?|producers?|firms?|compan(?:y|ies)|giants?|suppliers?|refiners?|manufacturers?|traders?|explorers?|start-?ups?)\b",
    ),
    "de": (
        r"(?!)",
        r"(?:[ -]|s?-?)(?:produzent|hersteller|förderer|konzern|firm|unternehmen|händler|zulieferer|start-?up)\w*",
    ),
    "fr": (
        r"\b(?:producteur|fabricant|société|groupe|entreprise|mineur|fournisseur)s? (?:de |d['’]|des )$",
        r"(?!)",
    ),
    "es": (r"\b(?:productor|fabricante|empresa|minera|firma|proveedor)\w* (?:de )$", r"(?!)"),
    "ja": (r"(?!)", r"(?:企業|会社|メーカー|生産者|大手|鉱山会社|関連)"),
    "zh": (r"(?!)", r"(?:生产商|企业|公司|矿商|厂商|制造商|巨头|供应商)"),
}
_REACH = 32  # characters before a good in which whoever makes it is named


def _without_their_goods(
    hits: Sequence[ConceptHit], text: str, language: str, clause: tuple[int, int], cue: Found
) -> Sequence[ConceptHit]:
    if cue.action not in _GOODS_OF or language not in _MAKER or not _LIST.search(text, *clause):
        return hits
    before, behind = (_compiled(pattern) for pattern in _MAKER[language])
    return [
        hit
        for hit in hits
        if hit.kind != "material"
        or not (before.search(text, max(0, hit.start - _REACH), hit.start) or behind.match(text, hit.end))
    ]


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


@cache
def _pattern(language: str) -> re.Pattern[str]:
    return re.compile(f"{_LACKING[language]}|{_SHORT[language]}", re.IGNORECASE)
