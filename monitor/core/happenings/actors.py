"""The hits of a clause and a cue -> who acts and who is acted on."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from monitor.core.happenings.cue import Role
from monitor.core.lexicon import Lexicon
from monitor.domain.understand import ConceptHit

CJK = ("ja", "zh")
WHO = ("country", "organisation", "person", "place")


@dataclass(frozen=True, slots=True)
class Party:
    """One who can act: START..END in the text; IDS are its state's ISO code, its own concept id, or both."""

    start: int
    end: int
    ids: tuple[str, ...]


def parties(hits: Sequence[ConceptHit], lexicon: Lexicon) -> list[Party]:
    """Turn hits into parties; of hits over one another the longest is kept."""
    found: list[Party] = []
    for hit in sorted((hit for hit in hits if hit.kind in WHO), key=lambda hit: (hit.start, -hit.end)):
        ids = _ids(hit, lexicon)
        if not ids:
            continue
        last = found[-1] if found else None
        if last and (hit.start, hit.end) == (last.start, last.end):  # one word for two states: US-Iran, 美日
            found[-1] = Party(last.start, last.end, tuple(dict.fromkeys((*last.ids, *ids))))
        elif last is None or hit.start >= last.end:
            found.append(Party(hit.start, hit.end, ids))
    return found


def _ids(hit: ConceptHit, lexicon: Lexicon) -> tuple[str, ...]:
    nation = lexicon.nation(hit.concept)
    if hit.kind == "organisation":
        return (nation, hit.concept) if nation else (hit.concept,)
    return (nation,) if nation else ()


# A word right before a name that keeps it from being the subject.
_NOT_SUBJECT: dict[str, str] = {
    "en": r"(?:in|against|on|from|to|of|with|at|over|for|into|near|between|off|across|amid|despite|by|about|around|than|through|under|including|targeting)(?: the| an?)?(?: \w+(?:ern|al|an|ish|ese|new|key|major))? ?$",
    "de": r"(?:in|gegen|auf|aus|nach|mit|von|vom|bei|über|für|an|zu|zur|zum|im|vor|durch|zwischen|unter|um|wegen|trotz|seit|laut)(?: de[mnrs]| die| das| eine[nmr]?)? ?(?:[a-zäöüß]+ ){0,1}$",
    "fr": r"(?:en|à|au|aux|contre|de|du|des|d'|avec|sur|par|pour|vers|chez|entre|dans|depuis|après|envers)(?: la| le| les| l')? ?$",
    "es": r"(?:en|a|al|contra|de|del|con|sobre|por|para|hacia|entre|desde|tras|ante)(?: el| la| los| las)? ?$",
}
_BY: dict[str, str] = {
    "en": r"\bby (?:the )?$",
    "de": r"\b(?:durch|von|vom) (?:die |den |der |das )?$",
    "fr": r"\bpar (?:la |le |les |l')?$",
    "es": r"\bpor (?:el |la |los |las )?$",
}
_AND = re.compile(r" ?(?:,|and|&|und|et|y|e|sowie|[、・和与及]|と|や) ?(?:the |la |le |les |l'|el )?$")
_JA_TARGET = re.compile(
    r"(?:に対する|に対し|に対して|への|へ(?!の)|向け|産|からの|から|との|に(?!よる|して)|側|製|や|をめぐ|を|での|で)"
)
_ZH_TARGET_BEFORE = re.compile(
    r"(?:对|向|针对|自|从|与|同|和|输|赴|原产于|原产|至|致|在|因|涉|反)(?:来自|原产于)?$"
)
_ZH_TARGET_AFTER = re.compile(r"(?:出口商品|产|商品)")


@lru_cache(maxsize=16)
def _compiled(table: str, language: str) -> re.Pattern[str]:
    words = {"subject": _NOT_SUBJECT, "by": _BY}[table][language]
    return re.compile(rf"(?:^|(?<=[^\w])){words}" if table == "subject" else words, re.IGNORECASE)


def split(
    text: str, language: str, cue: tuple[int, int], role: Role, near: Sequence[Party]
) -> tuple[list[Party], list[Party]]:
    """Tell the parties NEAR a cue apart: those who act, and those it is about."""
    acting = _acting(text, language, cue, role, near)
    return acting, [party for party in near if party not in acting]


def _acting(text: str, language: str, cue: tuple[int, int], role: Role, near: Sequence[Party]) -> list[Party]:
    if role is Role.NOBODY or not near:
        return []
    if language in CJK:
        return _cjk_acting(text, language, cue, near)
    doer = [party for party in near if _looks(text, "by", language, party)]
    if role is Role.PASSIVE:
        return _joined(text, doer[0], near) if doer else []
    before = [party for party in near if party.start < cue[0]]
    subjects = [party for party in before if not _looks(text, "subject", language, party)]
    if subjects:
        return _joined(text, _best(text, subjects, cue), near)
    if doer:
        return _joined(text, doer[0], near)
    inner = [
        party for party in near if party.start >= cue[0] and not _looks(text, "subject", language, party)
    ]
    if language == "de" and inner and not before and inner[0].start - cue[0] < 40:
        return _joined(text, inner[0], near)  # the subject stands after the verb
    if role is Role.NOUN and inner and inner[0].end <= cue[1]:
        return _joined(text, inner[0], near)
    return []


def _looks(text: str, table: str, language: str, party: Party) -> bool:
    return bool(_compiled(table, language).search(text[max(0, party.start - 28) : party.start]))


_BREAK = re.compile(
    r", | (?:as|while|after|when|which|that|dass|weil|nachdem|que|qui|alors que|mientras|and|und|et|y) "
)


def _best(text: str, subjects: Sequence[Party], cue: tuple[int, int]) -> Party:
    """The subject after the last break before the cue, else the first one of the clause."""
    ends = {party.end for party in subjects}  # `Norway and Peru sign`: this `and` breaks nothing
    breaks = [
        match.end() for match in _BREAK.finditer(text, subjects[0].end, cue[0]) if match.start() not in ends
    ]
    for party in reversed(subjects):
        if breaks and party.start >= breaks[-1] - 1:
            return next(other for other in subjects if other.start >= breaks[-1] - 1)
    return subjects[0]


def _joined(text: str, first: Party, near: Sequence[Party]) -> list[Party]:
    """`Australia and the EU`, `China, India and Brazil`: names in a row act together."""
    found = [first]
    for party in near:
        if (
            party.start >= found[-1].end
            and party.start - found[-1].end <= 8
            and _AND.fullmatch(text[found[-1].end : party.start])
        ):
            found.append(party)
    return found


def _cjk_acting(text: str, language: str, cue: tuple[int, int], near: Sequence[Party]) -> list[Party]:
    before = [party for party in near if party.start < cue[0]]
    free = [party for party in before if not _cjk_target(text, language, party)]
    comma = max(text.rfind("，", 0, cue[0]), text.rfind("；", 0, cue[0])) if language == "zh" else -1
    if free:
        return _joined(text, next((party for party in free if party.start > comma), free[0]), free)
    after = [party for party in near if party.start >= cue[1] and not _cjk_target(text, language, party)]
    return _joined(text, after[0], near) if after and language == "ja" else []


def _cjk_target(text: str, language: str, party: Party) -> bool:
    if language == "ja":
        return text[max(0, party.start - 1) : party.start] == "対" or bool(_JA_TARGET.match(text, party.end))
    before = text[max(0, party.start - 5) : party.start]
    return bool(_ZH_TARGET_BEFORE.search(before) or _ZH_TARGET_AFTER.match(text, party.end))


# A name the lexicon does not know, right before the verb: of firms this is the rule, not the exception.
_NAME: dict[str, re.Pattern[str]] = {
    "en": re.compile(
        r"(?:^|[.:;|,–—-] ?)((?:[A-Z][\w&.'’-]*)(?: [A-Z][\w&.'’-]*){0,3}) (?:(?:will|to|has|have|had|is|plans to|plans|said|says) )?$"
    ),
    "de": re.compile(r"(?:^|[.:;|,–—-] ?)((?:[A-ZÄÖÜ][\wäöüß&.-]*)(?: [A-ZÄÖÜ][\wäöüß&.-]*){0,2}) $"),
    "fr": re.compile(
        r"(?:^|[.:;|,–—-] ?)((?:[A-ZÀ-Ý][\w&.'’-]*)(?: (?:et )?[A-ZÀ-Ý][\w&.'’-]*){0,3}) (?:(?:va|vont|a|ont|veut|annonce) )?$"
    ),
    "es": re.compile(
        r"(?:^|[.:;|,–—-] ?)((?:[A-ZÁ-Ú][\w&.-]*)(?: [A-ZÁ-Ú][\w&.-]*){0,3}) (?:(?:va a|ha|han|anuncia) )?$"
    ),
    "ja": re.compile(r"(?:^|[|。 　])([^、。|「」 　でにをが]{2,14}?)(?:、|が|は|社長)"),
    "zh": re.compile(r"(?:^|[|。，])([^，。|：、“”]{2,10}?)(?:：|宣布|与|拟|将|计划|签署|公告)"),
}


def unknown_name(text: str, language: str, clause: tuple[int, int], cue: int) -> str | None:
    """The proper name that stands as subject before the cue, as the text has it."""
    head = text[clause[0] : cue]
    match = _NAME[language].match(head) if language in CJK else _NAME[language].search(head)
    name = match[1].strip() if match else ""
    return name if len(name) > 1 and not _COMMON.fullmatch(name) else None


_COMMON = re.compile(
    # the first noun of a compound headline (`Power cut halts ...`) is nobody
    r"(?:Power|Water|Job|Rate|Tax|Tariffs?|Trade|Budget|Staff|Wage|Supply|Demand|Exports?|Imports?|Output|Production|Costs?|"
    r"Energy|Fuel|Rail|Port|Mine|Plant|Factory|Heat|Floods?|Fire|Storm|Strike|Quota|Spending|Profit|Chip|Steel|Ore|"
    r"Grève|Panne|Incendie|Streik|Brand|Huelga|Apagón|Incendio|"
    r"The|A|An|In|On|At|Its|His|It|They|He|She|Oil|Gas|New|After|Der|Die|Das|Ein|Eine|Le|La|Les|Un|Une|El|Los|Las|Firms?|Companies|Prices?|Workers|Experts|Analysts|Neue[rs]?|Studie|Russland|Pénurie|Plusieurs|Carburants)",
    re.IGNORECASE,
)
