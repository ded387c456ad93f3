"""The parties of a clause and a cue -> who acts and who is acted on."""

import re
from collections.abc import Sequence
from functools import lru_cache

from monitor.core.happenings.actors_cjk import acting as acting_cjk
from monitor.core.happenings.actors_cjk import firm_of
from monitor.core.happenings.cue import Role
from monitor.core.happenings.party import Party, of_state, row_of

CJK = ("ja", "zh")


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
    "fr": r"\bpar (?:la |le |les |l')?$",
    "es": r"\bpor (?:el |la |los |las )?$",
}


@lru_cache(maxsize=16)
def _compiled(table: str, language: str) -> re.Pattern[str]:
    words = {"subject": _NOT_SUBJECT, "by": _BY, "between": _BETWEEN, "of": _OF}[table][language]
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
        return firm_of(text, acting_cjk(text, language, cue, near), near)
    found = _by(text, language, cue, near, passive=role is Role.PASSIVE)
    if found is None and role is Role.VERB and language in ("fr", "es"):
        found = _leading(text, language, cue, near)  # `Bruselas plantea limitar la compra de imanes chinos`
    if found is None and language == "de":
        found = _genitive(text, cue, near)
    if found is None and role is not Role.PASSIVE:
        found = _right_before(text, language, cue, near)  # `Colombia grava productos ecuatorianos`
        found = found or _owner(text, language, cue, role, near)
        found = found or _subject(text, language, cue, role, near)
    if found is None:
        return []
    led = _bound(text, language, found)  # `against Poland and Hungary over import bans`: then they all are
    able = [party for party in near if led or party is found or not _bound(text, language, party)]
    return row_of(text, _named(text, found, near), able)


def _right_before(text: str, language: str, cue: tuple[int, int], near: Sequence[Party]) -> Party | None:
    """The subject that nothing parts from its verb, where adjectives stand behind their nouns."""
    if language not in ("fr", "es"):
        return None
    beside = (p for p in _free(text, language, near) if p.end + 1 == cue[0] and text[p.start].isupper())
    return next(beside, None)


def _leading(text: str, language: str, cue: tuple[int, int], near: Sequence[Party]) -> Party | None:
    """A subject with a capital before its verb, ahead of adjectives behind the object."""
    subjects = [p for p in _free(text, language, near) if p.end < cue[0] and text[p.start].isupper()]
    return _best(text, subjects, cue) if subjects else None


def _by(
    text: str, language: str, cue: tuple[int, int], near: Sequence[Party], *, passive: bool
) -> Party | None:
    """Who stands after `by`: far off only of a passive."""
    doers = [party for party in near if _looks(text, "by", language, party)]
    if passive:
        return doers[0] if doers else None
    return next((party for party in doers if 0 <= party.start - cue[1] < _BY_NEAR), None)


# `between the US and China`, `rencontre Biden-Xi`: who does it with one another.
_BETWEEN: dict[str, str] = {
    "en": r"\b(?:between|among) (?:the )?(?:\w+ )?$",
    "de": r"\bzwischen (?:den |der |dem )?(?:\w+ )?$",
    "fr": r"\bentre (?:l[ea]s? |l')?(?:\w+ )?$",
    "es": r"\bentre (?:el |la |los |las )?(?:\w+ )?$",
}
_OF: dict[str, str] = {
    "fr": r"\b(?:attaques?|sanctions|taxes|droits de douane) (?:de l[a']|des|du|de|d') ?(?:rebelles |milices )?$",
    "es": r"\b(?:ataques?|sanciones|aranceles|gravámenes) (?:de la|de los|de las|del|de) (?:rebeldes |milicias )?$",
}
_JOINED = re.compile(r"[-–/]")
_PAIR = re.compile(r"[ -](?:\w+ )?")


def mutual(text: str, language: str, cue: tuple[int, int], near: Sequence[Party]) -> list[Party]:
    """Those who a deal or a meeting is said to be between, where nobody stands as its subject."""
    if language in CJK:
        return []
    for party in near:
        row = row_of(text, party, near)
        if len(row) > 1 and _looks(text, "between", language, party):
            return row
        if len(row) > 1 and _PAIR.fullmatch(text, row[-1].end, max(row[-1].end, cue[0])):
            return row  # `US-Iran talks`
        if (
            len(party.ids) > 1
            and of_state(party)
            and _PAIR.fullmatch(text, party.end, max(party.end, cue[0]))
        ):
            return [party]
        told = cue[1] <= party.start <= cue[1] + 2
        if told and len(row) == 2 and _JOINED.fullmatch(text, party.end, row[1].start):
            return row
    return []


_AND_THEN = re.compile(r" (?:and|und|et|y|or|oder|ou|o) (?:the |la |le |les |l'|die )?")
_COMMA_THEN = re.compile(r", (?:the |la |le |les |l'|die )?")
_LISTED = re.compile(r"(?:,| and| und| et| y) [A-ZÀ-ÖØ-Þ]")
_GOES_ON = re.compile(r" (?!(?:and|und|et|y|or|ou|o) )[^\W\d_A-Z]")


_OF_BEHIND = {
    "fr": re.compile(r" (?:\w+ )?(?:de l[a']|des|du|de|d')(?: rebelles| milices)? ?"),
    "es": re.compile(r" (?:\w+ )?(?:de la|de los|de las|del|de)(?: rebeldes| milicias| milicianos)? ?"),
}


def owners(text: str, language: str, cue: tuple[int, int], near: Sequence[Party]) -> list[Party]:
    """`aranceles de EE UU`, `attaques des Houthis`: whose it is, right behind the noun or within the cue."""
    pattern = _OF_BEHIND.get(language)
    if pattern is None:
        return []
    behind = (party for party in near if party.start > cue[0])
    first = next(behind, None)
    told = first and (
        pattern.fullmatch(text, cue[1], max(cue[1], first.start))
        or (first.end <= cue[1] and _looks(text, "of", language, first))
    )
    return row_of(text, first, near) if first and told else []


def _goes_with(text: str, bound: Party, party: Party) -> bool:
    """`sanctions against Turkey and China`, `in China, Japan and Europe`: the preposition leads them all."""
    if _AND_THEN.fullmatch(text, bound.end, party.start):
        return not _GOES_ON.match(text, party.end)
    listed = _COMMA_THEN.fullmatch(text, bound.end, party.start)
    return bool(listed and _LISTED.match(text, party.end))


def _free(text: str, language: str, near: Sequence[Party]) -> list[Party]:
    """Those who can be a subject: after `sanctions against Turkey and` neither can be one."""
    found: list[Party] = []
    bound: Party | None = None
    for party in near:
        led = bound is not None and _goes_with(text, bound, party)
        if led or _bound(text, language, party):
            bound = party
        elif not part_of_word(text, party):
            found.append(party)
    return found


_AMID_OF = re.compile(r"\b(?:despite|amid|with) (?:the )?$", re.IGNORECASE)
_DOING = re.compile(r" (?:\w+ly )?\w+ing\b")


def first_subject(text: str, language: str, near: Sequence[Party]) -> list[Party]:
    """Who a whole clause is said of, with those beside him."""
    free = _free(text, language, near)
    return row_of(text, free[0], free) if free else []


def _bound(text: str, language: str, party: Party) -> bool:
    """Is it no subject, being led by a preposition? `despite China holding firm`: there it is one."""
    if not _looks(text, "subject", language, party) or organ_of(text, language, party):
        return False
    led = language == "en" and _AMID_OF.search(text, max(0, party.start - 16), party.start)
    return not (led and _DOING.match(text, party.end))


# `el presidente de Estados Unidos`, `ministère du Commerce de Chine`: the organ is the state's own.
_ORGANS: dict[str, str] = {
    "en": r"(?:presidents?|governments?|ministr(?:y|ies)(?: of [A-Z]\w+)?|ministers?|parliament|congress|senate|(?:supreme |high |top )?court|central bank|army|authorit(?:y|ies)) of(?: the)?",
    "de": r"(?:präsident(?:in)?|regierung|minister(?:in)?|\w*ministerium|parlament|kongress|senat|\w*gericht(?:shof)?|zentralbank|armee|behörden) (?:von|der|des|aus)",
    "fr": r"(?:présidente?|gouvernement|milices|rebelles|forces armées|ministres?|ministère(?: \w+){0,3}|parlement|congrès|sénat|tribunal|cour(?: suprême)?|justice|banque centrale|armée|autorités) (?:de la|de l'|des|de|du|d')",
    "es": r"(?:president[ea]|gobierno|milicias|rebeldes|fuerzas armadas|ministr[oa]s?(?: \w+){0,5}|ministerio(?: \w+){0,5}|parlamento|congreso|senado|tribunal(?: \w+)?|supremo|corte(?: suprema)?|justicia|banco central|ejército|autoridades|cancillería) (?:de la|de los|del|de)",
}


@lru_cache(maxsize=8)
def _organ(language: str) -> re.Pattern[str]:
    bound = _NOT_SUBJECT[language].replace("$", "")
    return re.compile(rf"(?P<bound>(?:^|(?<=[^\w])){bound})?(?<!\w){_ORGANS[language]} ?$", re.IGNORECASE)


def organ_of(text: str, language: str, party: Party) -> bool:
    said = _organ(language).search(text, max(0, party.start - 60), party.start)
    return said is not None and not said["bound"]


def _subject(
    text: str, language: str, cue: tuple[int, int], role: Role, near: Sequence[Party]
) -> Party | None:
    free = _free(text, language, near)
    subjects = [party for party in free if party.start < cue[0]]
    if subjects:
        return _best(text, subjects, cue)
    doer = next((party for party in near if _looks(text, "by", language, party)), None)
    if doer or not free:
        return doer
    if language in ("fr", "es"):  # `des drones russes endommagent`
        return next((party for party in free if party.end <= cue[1] and text[party.start].islower()), None)
    inverted = language == "de" and near[0].start >= cue[0] and free[0].start - cue[0] < 40
    inner = role is Role.NOUN and free[0].end <= cue[1]
    return free[0] if inverted or inner else None  # in German the subject may stand after the verb


_BY_NEAR = 24
# `German industrial company Siemens`: what the company is comes between its country and its name.
_FIRM = re.compile(
    r"[ -](?:[\w-]+ ){0,2}(?:\w*(?:company|companies|maker|giant|producer|miner|group|firm|supplier|refiner|carmaker|bank|union|airline|konzern|hersteller|unternehmen|gewerkschaft|riese|bauer|zulieferer|produzent|reederei|firma|géant|groupe|constructeur|fabricant|producteur|syndicat|entreprise|empresa|fabricante|minera|gigante|grupo|sindicato))\w{0,2} ",
    re.IGNORECASE,
)


# `la minera peruana Hochschild`, `la danesa Maersk`: the adjective tells where the firm is at home, no state acts.
_A_FIRM = re.compile(
    r"\b(?:minera|empresa|compañía|firma|grupo|fabricante|petrolera|multinacional|gigante|siderúrgica|naviera|groupe|société|entreprise|compagnie|constructeur|fabricant|géant|armateur|banque|banco)s?(?: [a-zà-ÿ]+)? $",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"\b(?:la|el|le|l'|las|los) $", re.IGNORECASE)
_ITS_NAME = re.compile(r" ([A-Z][\w&.'-]*(?: [A-Z][\w&.'-]*){0,3})")


def _firm_at_home(text: str, found: Party, near: Sequence[Party]) -> Party | None:
    adjective = text[found.start].islower() and " " not in text[found.start : found.end]
    if not adjective or not of_state(found):
        return None
    before, named = (max(0, found.start - 40), found.start), _ITS_NAME.match(text, found.end)
    if not _A_FIRM.search(text, *before) and not (named and _ARTICLE.search(text, *before)):
        return None
    known = next((party for party in near if 0 < party.start - found.end <= 2), None)
    if known is not None and known.private:
        return known
    return Party(*(named.span(1) if named else (found.start, found.end)), (named[1],) if named else (), True)


def _named(text: str, found: Party, near: Sequence[Party]) -> Party:
    at_home = _firm_at_home(text, found, near)
    if at_home is not None:
        return at_home
    after = [party for party in near if party.start > found.end]
    own = next((party for party in after if not of_state(party)), None)  # `China's Huawei`
    if own and of_state(found) and text[found.end : own.start] in ("'s ", "’s "):
        return own
    return next((party for party in after if _FIRM.fullmatch(text, found.end, party.start)), found)


_ORGAN = re.compile(
    r"-(?:\w*(?:kommission|präsident|regierung|minister|behörde|kartellamt|armee|marine|militär|parlament|kongress|gericht|notenbank|botschaft|rat|kriegsschiffe?|kampfjets?|küstenwache|politiker|unterhändler|delegation|truppen|streitkräfte|gewerkschaft|führung|chef|staatschef|außen|staaten|sicherheitsrat)|[A-Z]\w+ (?:sign|agree|deal|trade|talks|pact|ceasefire)|led\b)",
    re.IGNORECASE,
)


def part_of_word(text: str, party: Party) -> bool:
    """`Ukraine-Krieg`, `Iran-backed`: the name only tells which war, or whose."""
    return text[party.end : party.end + 1] == "-" and not _ORGAN.match(text, party.end)


def _looks(text: str, table: str, language: str, party: Party) -> bool:
    return bool(_compiled(table, language).search(text[max(0, party.start - 28) : party.start]))


_ADJECTIVE = re.compile(r"(?:ian|ean|nese|ish|ische?[nrsm]?)$")  # `über chinesische Manöver`: whose they are
_BEHIND = re.compile(r" (?:\w+ )?")
_OF_WHOM = re.compile(r" (?:(?:der|des|von) )?")
_DEED = re.compile(r"(?:ung|ungen|blockade|besuch|besuche)$")  # `Besetzung der Krim`: done to it


def _genitive(text: str, cue: tuple[int, int], near: Sequence[Party]) -> Party | None:
    """`Importstopps Polens und Ungarns`, `Sanktionen der EU`: whose it is, behind a German noun."""
    noun = text[cue[0] : cue[1]].rsplit(" ", 1)[-1]
    if not noun[:1].isupper() or _DEED.search(noun):
        return None
    first = next((party for party in near if party.start > cue[1]), None)
    if first is None or not _OF_WHOM.fullmatch(text, cue[1], first.start):
        return None
    marked = first.start > cue[1] + 1 or text[first.end - 1] == "s"
    return first if marked and text[first.start].isupper() else None


def _owner_behind(text: str, cue: tuple[int, int], near: Sequence[Party]) -> Party | None:
    """`exercices militaires chinois`, `sanciones estadounidenses`: an adjective, so without a capital."""
    for party in near:
        adjective = text[party.start].islower() and party.end - party.start > 3
        if adjective and party.start > cue[1] and _BEHIND.fullmatch(text, cue[1], party.start):
            return party
    return None


_DECISION = re.compile(
    r"(?:['’]s?)? (?:\w+ )?(?:decisions?|plans?|moves?|bid|proposals?|threats?|push|vow|pledge|orders?|calls?|efforts?|attempts?) (?:to|of|on|for) (?:\w+ )?",
)
# Never over a preposition: in `a ban on Russian diamonds in new sanctions` the sanctions are not Russian.
_WORD = r" (?!(?:in|on|of|for|with|to|by|at|from|under|over|amid|after|in|aus|mit|bei|gegen|nach|durch) )[a-zA-Z‘'-]{2,12}"
_OWNS = re.compile(rf"(?:['’]s?)?(?:{_WORD}){{0,2}}[ -]?|['’]s?(?:{_WORD}){{3}}[ -]?")
_BESIDE = re.compile(r"(?:['’]s?)? ?")


def _owner(text: str, language: str, cue: tuple[int, int], role: Role, near: Sequence[Party]) -> Party | None:
    """`over Trump's new tariffs`, `amid US bombing`: whose it is stands right before it."""
    if language in ("fr", "es"):
        return _owner_behind(text, cue, near)
    noun = role is Role.NOUN
    if language == "de" and not noun and text[cue[0] : cue[0] + 1].islower():
        return None  # before a participle stands its object
    for party in reversed([p for p in near if language != "en" or not _done_by_another(text, p, near)]):
        if party.start > cue[1] or party.end > cue[1] or (not noun and party.end > cue[0]):
            continue
        if (
            not noun
            and not _ADJECTIVE.search(text[party.start : party.end])
            and _looks(text, "subject", language, party)
            and not _AMID.search(text, max(0, party.start - 24), party.start)
        ):
            continue
        if (_OWNS if noun else _BESIDE).fullmatch(text, party.end, max(party.end, cue[0])):
            return party
        if _DECISION.fullmatch(text, party.end, max(party.end, cue[0])):  # `US decision to roll back`
            return party
    return None


_DOES = re.compile(r" (?:\w+ly )?(?:to |will )?[A-Za-z]{3,}(?:s|ed)? (?:new |fresh |more )?")
_NO_VERB = re.compile(  # what is said of another's act leaves it the other's
    r" (?:and|the|over|with|after|amid|from|against|sa(?:ys|id)|condemn|slam|protest|fear|expect|blame|denounce"
    r"|criti|reject|welcome|summon|warn|urge|face|see|decr|accus|hail|prais|regret|mourn|fume)\w* "
)


def _done_by_another(text: str, party: Party, near: Sequence[Party]) -> bool:
    """`China intensifies Russia drills`: a subject and its verb stand before a name without a mark of the owner."""
    if text[party.end : party.end + 2] in ("'s", "’s") or _ADJECTIVE.search(text[party.start : party.end]):
        return False
    before = (other for other in near if other.end < party.start)
    return any(
        _DOES.fullmatch(text, other.end, party.start) and not _NO_VERB.match(text, other.end)
        for other in before
    )


_AMID = re.compile(
    r"\b(?:amid|despite|over|trotz|wegen|nach|after|following) (?:the |new |fresh )?$", re.IGNORECASE
)
_BREAK = re.compile(
    r", | (?:as|while|after|despite|when|which|that|dass|weil|nachdem|que|qui|alors que|mientras|and|und|et|y) "
)


def _best(text: str, subjects: Sequence[Party], cue: tuple[int, int]) -> Party | None:
    """The subject after the last break before the cue, else the first one of the clause."""
    ends = {party.end for party in subjects}  # `Norway and Peru sign`: this `and` breaks nothing
    breaks = [
        match.end() for match in _BREAK.finditer(text, subjects[0].end, cue[0]) if match.start() not in ends
    ]
    for party in reversed(subjects):
        if breaks and party.start >= breaks[-1] - 1:
            return next(other for other in subjects if other.start >= breaks[-1] - 1)
    other = breaks and text[breaks[-1] - 2] == "," and _STRANGER.fullmatch(text, breaks[-1], cue[0])
    return None if other else subjects[0]


_STRANGER = re.compile(r"(?:[A-ZÀ-ÖØ-Þ][\w'’-]+ ){1,3}")  # `G7 planen ..., Prigoschin beklagt`
