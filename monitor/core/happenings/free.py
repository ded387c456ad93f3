"""The parties of a clause -> those of them who can be its subject: no preposition leads them, and they are no part of a word."""

import re
from collections.abc import Sequence
from functools import lru_cache

from monitor.core.happenings.party import Party, row_of

# A word right before a name that keeps it from being the subject.
_NOT_SUBJECT: dict[str, str] = {
    "en": r"(?:in|against|on|from|to|of|with|at|over|for|into|near|between|off|across|amid|despite|by|about|around|than|through|under|including|targeting)(?: the| an?)?(?: \w+(?:ern|al|an|ish|ese|new|key|major))? ?$",
    "de": r"(?:in|gegen|auf|aus|nach|mit|von|vom|bei|über|für|an|zu|zur|zum|im|vor|durch|zwischen|unter|um|wegen|trotz|seit|laut)\b(?: de[mnrs]| die| das| eine[nmr]?)? ?(?:[a-zäöüß]+ ){0,1}$|\bdem (?:[a-zäöüß]+ )?$",
    "fr": r"(?:en|à|au|aux|contre|de|du|des|d'|avec|sur|par|pour|vers|chez|entre|dans|depuis|après|envers)(?: la| le| les| l')? ?$",
    "es": r"(?:en|a|al|contra|de|del|con|sobre|por|para|hacia|entre|desde|tras|ante)(?: el| la| los| las)? ?$",
}
_BY: dict[str, str] = {
    "en": r"(?<!used )(?<!owned )(?<!operated )(?<!backed )(?<!led )(?<!built )(?<!run )\bby (?:the |an? )?$",
    "de": r"\b(?:durch|von|vom) (?:die |den |der |das )?$",
    "fr": r"\bpar (?:la |le |les |l'|(?:une? |des |plusieurs |\w+ )?(?:tirs?|drones?|missiles?|frappes?|bombardements?|forces|troupes|roquettes?|obus) )?$",
    "es": r"\bpor (?:el |la |los |las |(?:una? |unos |varios |\w+ )?(?:misil(?:es)?|drones?|ataques?|bombardeos?|fuerzas|tropas|cohetes?) )?$",
}


# `between the US and China`, `rencontre Biden-Xi`: who does it with one another.
_BETWEEN: dict[str, str] = {
    "en": r"\b(?:between|among) (?:the )?(?:\w+ )?$",
    "de": r"\bzwischen (?:den |der |dem )?(?:\w+ )?$",
    "fr": r"\bentre (?:l[ea]s? |l')?(?:\w+ )?$",
    "es": r"\bentre (?:el |la |los |las )?(?:\w+ )?$",
}
_OF: dict[str, str] = {
    "fr": r"\b(?:attaques?|sanctions|taxes|droits de douane|(?:interdictions?|restrictions?|quotas?|embargos?)(?: d'export\w*)?) (?:de l[a']|des|du|de|d') ?(?:rebelles |milices )?$",
    "es": r"\b(?:ataques?|sanciones|aranceles|gravámenes) (?:de la|de los|de las|del|de) (?:rebeldes |milicias )?$",
}


@lru_cache(maxsize=16)
def _compiled(table: str, language: str) -> re.Pattern[str]:
    words = {"subject": _NOT_SUBJECT, "by": _BY, "between": _BETWEEN, "of": _OF}[table][language]
    return re.compile(rf"(?:^|(?<=[^\w])){words}" if table == "subject" else words, re.IGNORECASE)


def looks(text: str, table: str, language: str, party: Party) -> bool:
    return bool(_compiled(table, language).search(text[max(0, party.start - 28) : party.start]))


_AND_THEN = re.compile(r" (?:and|und|et|y|or|oder|ou|o) (?:the |la |le |les |l'|die )?")
_COMMA_THEN = re.compile(r", (?:the |la |le |les |l'|die )?")
_LISTED = re.compile(r"(?:,| and| und| et| y) [A-ZÀ-ÖØ-Þ]")
_GOES_ON = re.compile(r" (?!(?:and|und|et|y|or|ou|o) )[^\W\d_A-Z]")


def _goes_with(text: str, bound: Party, party: Party) -> bool:
    """`sanctions against Turkey and China`, `in China, Japan and Europe`: the preposition leads them all."""
    if _AND_THEN.fullmatch(text, bound.end, party.start):
        return not _GOES_ON.match(text, party.end)
    listed = _COMMA_THEN.fullmatch(text, bound.end, party.start)
    return bool(listed and _LISTED.match(text, party.end))


def free_of(text: str, language: str, near: Sequence[Party]) -> list[Party]:
    """Those who can be a subject: after `sanctions against Turkey and` neither can be one."""
    found: list[Party] = []
    leader: Party | None = None
    for party in near:
        led = leader is not None and _goes_with(text, leader, party)
        if led or bound(text, language, party):
            leader = party
        elif not part_of_word(text, party):
            found.append(party)
    return found


_AMID_OF = re.compile(r"\b(?:despite|amid|with) (?:the )?$", re.IGNORECASE)
_DOING = re.compile(r" (?:\w+ly )?\w+ing\b")


def first_subject(text: str, language: str, near: Sequence[Party]) -> list[Party]:
    """Who a whole clause is said of, with those beside him."""
    free = free_of(text, language, near)
    return row_of(text, free[0], free) if free else []


_TOPIC = re.compile(r"[\u4e00-\u9fff氏]{0,5}(?:、|は|が|も|，|将|不|未|取消|宣布|决定)")


def first_topic(text: str, near: Sequence[Party]) -> list[Party]:
    """Who a Japanese or Chinese statement begins with, for the next one that names nobody."""
    return [party for party in near[:1] if _TOPIC.match(text, party.end)]


def bound(text: str, language: str, party: Party) -> bool:
    """Is it no subject, being led by a preposition? `despite China holding firm`: there it is one."""
    if not looks(text, "subject", language, party) or organ_of(text, language, party):
        return False
    led = language == "en" and _AMID_OF.search(text, max(0, party.start - 16), party.start)
    return not (led and _DOING.match(text, party.end))


# `el presidente de Estados Unidos`, `ministère du Commerce de Chine`: the organ is the state's own.
_ORGANS: dict[str, str] = {
    "en": r"(?:presidents?|governments?|ministr(?:y|ies)(?: of [A-Z]\w+)?|ministers?|heads?|chief|leaders?|secretary[- ]general|envoy|ambassador|parliament|congress|senate|(?:supreme |high |top )?court|central bank|army|authorit(?:y|ies)) of(?: the)?",
    "de": r"(?:\w*präsident(?:in)?|\w*regierung|\w*minister(?:in)?|\w*chef(?:in)?|generalsekretär(?:in)?|botschafter(?:in)?|\w*ministerium|parlament|kongress|senat|\w*gericht(?:shof)?|zentralbank|armee|behörden) (?:von|der|des|aus)",
    "fr": r"(?:présidente?|gouvernement|chef(?:fe)?|secrétaire général|patron|dirigeante?s?|diplomatie|ambassadeur|marine|milices|rebelles|forces armées|ministres?|ministère(?: \w+){0,3}|parlement|congrès|sénat|tribunal|cour(?: suprême)?|justice|banque centrale|armée|autorités) (?:de la|de l'|des|de|du|d')",
    "es": r"(?:president[ea]|gobierno|jefe|jefa|secretario general|líder|canciller|embajador|marina|milicias|rebeldes|fuerzas armadas|ministr[oa]s?(?: \w+){0,5}|ministerio(?: \w+){0,5}|parlamento|congreso|senado|tribunal(?: \w+)?|supremo|corte(?: suprema)?|justicia|banco central|ejército|autoridades|cancillería) (?:de la|de los|del|de)",
}


@lru_cache(maxsize=8)
def _organ(language: str) -> re.Pattern[str]:
    bound = _NOT_SUBJECT[language].replace("$", "")
    return re.compile(rf"(?P<bound>(?:^|(?<=[^\w])){bound})?(?<!\w){_ORGANS[language]} ?$", re.IGNORECASE)


_OF_ORGANS = ("of", "of the", "von", "der", "des", "aus", "de", "de la", "de l", "du", "d", "del", "de los")


def organ_of(text: str, language: str, party: Party) -> bool:
    if not text[max(0, party.start - 8) : party.start].rstrip(" '").lower().endswith(_OF_ORGANS):
        return False
    said = _organ(language).search(text, max(0, party.start - 60), party.start)
    return said is not None and not said["bound"]


_ORGAN = re.compile(
    r"-(?:\w*(?:kommission|präsident|regierung|minister|behörde|kartellamt|armee|marine|militär|parlament|kongress|gericht|notenbank|botschaft|rat|kriegsschiffe?|kampfjets?|küstenwache|politiker|unterhändler|delegation|truppen|streitkräfte|gewerkschaft|führung|chef|staatschef|außen|staaten|sicherheitsrat|sprecher|vertrauter?|berater|gesandter?)|[A-Z]\w+ (?:sign|agree|deal|trade|talks|pact|ceasefire)|led\b)",
    re.IGNORECASE,
)


def part_of_word(text: str, party: Party) -> bool:
    """`Ukraine-Krieg`, `Iran-backed`: the name only tells which war, or whose."""
    return text[party.end : party.end + 1] == "-" and not _ORGAN.match(text, party.end)


_AT = re.compile(r"\b(?:auf|gegen|on|against|contre|contra|sur|sobre) (?:\w+ )?$")


# `nine Chinese killed in an attack`, `drei Peruaner verletzt`: who suffers it.
_SUFFERS = re.compile(
    r",? (?:workers? |miners? |soldats |soldaten |nationals? |citizens? |civilians |civils )?(?:(?:are|were|is|was|sont|ont été|a été|wurden?|werden|fueron|ser) )?"
    r"(?:killed|wounded|injured|dead|kidnapped|abducted|tuée?s?|blessée?s?|morte?s?|enlevée?s?|getötet|verletzt|entführt|muert[oa]s?|herid[oa]s?|secuestrad[oa]s?|asesinad[oa]s?)\b"
    r"|[^，。]{0,6}(?:死亡|遇难|受伤|遇袭|被绑架|身亡)|人?[^、。]{0,6}(?:死亡|負傷|殺害|拉致)",
    re.IGNORECASE,
)


def suffers(text: str, party: Party) -> bool:
    """Say whether PARTY names those who are killed or hurt in it."""
    return _SUFFERS.match(text, party.end) is not None


def struck(text: str, party: Party) -> bool:
    """`Angriff auf Putins Residenz`: named as what the act is aimed at."""
    return bool(_AT.search(text, max(0, party.start - 24), party.start))
