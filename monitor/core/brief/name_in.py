"""A name in a clause -> what it is there: a place, whose somebody is, or only part of another name."""

import re
from collections.abc import Sequence

from monitor.core.brief.words.places import FACILITY, LOCATIVE
from monitor.core.kept import kept
from monitor.domain import ConceptHit

_BEFORE = 40  # characters
_LISTED = 90  # characters of a list of places
# *in China, Turkey and* the place looked at
_BESIDE = re.compile(
    r"(?:(?:l[ae]s? |l['’]|the |en |au |aux |à )?[A-ZÀ-Ý][\w'’-]*(?: [A-ZÀ-Ý][\w'’-]*)*(?:, |,? (?:and|und|et|y|e|sowie) ))+(?:l[ae]s? |l['’]|the )?$"
)
_LONGER = re.compile(r" [A-ZÀ-Ý][\w'’-]+")


def is_part(hit: ConceptHit, hits: Sequence[ConceptHit]) -> bool:
    """Say whether a country is only part of an organ's name."""
    wide = hit.end - hit.start
    return any(o.start <= hit.start and hit.end <= o.end and o.end - o.start > wide for o in hits)


# *Taiwanesischer Hersteller*: it opens a headline, so it has a capital.
_OPENING = re.compile(r"[A-ZÄÖÜ][a-zäöüß]+ische[nrsm]?")


def is_adjective(hit: ConceptHit, text: str) -> bool:
    """Say whether a country only says whose somebody is: *un titulaire indien*, *proveedores chinos*, *das US-Unternehmen*."""
    if hit.kind != "country" or hit.metonym:
        return False
    elided = 2 * text.startswith(("'", "’"), hit.start + 1)  # *l'UE*
    opening = _OPENING.fullmatch(text, hit.start, hit.end) is not None
    return (
        opening
        or "系" in text[hit.end - 1 : hit.end + 1]
        or text[hit.start + elided].islower()
        or _HOME_OF.match(text, hit.end) is not None
    )


_HOME_OF = re.compile(
    r"-(?:Unternehmen|Konzern|Firm|Hersteller|Zulieferer|Investor|Bank|Reederei|Betreiber|Händler|Autobauer|Start-?up|Produzent|Bergbau|Chip|Energie|Öl)"
    r"|[锂铜镍钴铝钢矿稀土]{0,3}(?:企(?!图|业)|生产商|矿商)|の?(?:企業|メーカー|大手|業界|専門家|識者|研究者|メディア)|(?:公司|企业|厂商|车企|巨头|业界|专家|学者|媒体|网友|智库|分析师|经济学家|(?:合作|商业|投资|国际|联合)银行|投行)"
)


# *ペルーのラスバンバス銅山* is a mine there
_SITE_OF = re.compile(
    r"の[^、。の]{0,12}(?:鉱山|炭鉱|[銅金銀鉄]山|港|工場|製錬所|製油所|油田|ガス田|空港|運河)"
)


def is_place(hit: ConceptHit, text: str, language: str) -> bool:
    before, after = text[max(0, hit.start - _LISTED) : hit.start], text[hit.end : hit.end + 4]
    before = _BESIDE.sub("", before) if language not in ("ja", "zh") else before
    ahead, behind = LOCATIVE[language]
    located = bool(kept(ahead).search(before)) or bool(kept(behind, 0).match(after))
    located = located or bool(language == "ja" and hit.kind == "country" and _SITE_OF.match(text, hit.end))
    return located or names_a_site(hit, text, language)


def names_a_site(hit: ConceptHit, text: str, language: str) -> bool:
    """Say whether a country's name is part of a mine's or plant's: *la mina El Salvador Norte*."""
    if hit.kind != "country" or not _LONGER.match(text, hit.end):
        return False
    return bool(kept(FACILITY[language]).search(text[max(0, hit.start - _BEFORE) : hit.start]))


# *the Kachin Independence Organisation* is one name, its first word no place
_BODY = re.compile(
    r"(?: [A-Z][\w'’-]+){0,3} (?:Organi[sz]ation|Army|Council|Front|Group|Corporation|Association|Union|Alliance|Authority|Institute|University|"
    r"Federation|Company|Bank|Exchange|Movement|Party|Command|Forces)\b"
)


def names_a_body(hit: ConceptHit, text: str) -> bool:
    """Say whether a place is the first word of an organisation's name."""
    return hit.kind == "place" and text[hit.start].isupper() and _BODY.match(text, hit.end) is not None
