"""A noun of a clause and the parties near it -> whose it is, or who it is between."""

import re
from collections.abc import Sequence

from monitor.core.happenings.actors_cjk import with_partners
from monitor.core.happenings.cue import Role
from monitor.core.happenings.free import looks
from monitor.core.happenings.party import Party, of_state, row_of

_OF_BEHIND = {
    "fr": re.compile(r" (?:\w+ )?(?:de l[a']|des|du|de|d')(?: rebelles| milices)? ?"),
    "es": re.compile(r" (?:\w+ )?(?:de la|de los|de las|del|de)(?: rebeldes| milicias| milicianos)? ?"),
}


_OF_RIGHT_BEHIND = re.compile(r"(?: (?:de l[a']|de los|de las|des|del|du|de|d'))? ?")
_WHOSE = re.compile(
    r"\b(?:sanctions|sanciones|aranceles|surtaxes?|droits de douane|exercices(?: militaires)?|manœuvres(?: militaires)?"
    r"|maniobras(?: militares)?|ejercicios(?: militares)?|attaques?|ataques?|frappes?|ofensiva|visite|visita)(?: (?:de l[a']|de los|de las|des|del|du|de|d'))?$",
    re.IGNORECASE,
)


def owners(
    text: str, language: str, cue: tuple[int, int], near: Sequence[Party], *, sure: bool = False
) -> list[Party]:
    """`aranceles de EE UU`, `attaques des Houthis`: whose it is, right behind the noun or within the cue.

    SURE: only right behind a noun that tells whose it is and never whom it strikes: then no subject is asked for.
    """
    if language == "en":
        return [p for p in near if _within(text, cue, p) or _its_answer(text, cue, p)][:1]
    pattern = _OF_BEHIND.get(language)
    whose = _WHOSE.search(text, cue[0], cue[1])
    if pattern is None or (sure and not whose):
        return []
    if whose:
        pattern = _OF_RIGHT_BEHIND
    behind = (party for party in near if party.start > cue[0])
    first = next(behind, None)
    told = first and (
        pattern.fullmatch(text, cue[1], max(cue[1], first.start))
        or (first.end <= cue[1] and looks(text, "of", language, first))
    )
    return row_of(text, first, near) if first and told else []


_LED_BY = re.compile(r"\b(?:in|by|amid|after|of|from) (?:an? |the )?$")
_ITS_STRIKE = re.compile(r"(?:['’]s)? (?:\w+ )?(?:strikes?|attacks?|raids?|airstrikes?|bombing|shelling)\b")


def _within(text: str, cue: tuple[int, int], party: Party) -> bool:
    """`killed in US strike on a tanker`: whose strike it is stands inside the cue."""
    if not (cue[0] < party.start and party.end < cue[1]):
        return False
    return bool(_LED_BY.search(text, cue[0], party.start) and _ITS_STRIKE.match(text, party.end))


_OF_ITS_ANSWER = re.compile(r"['’]s (?:[\w-]+ ){1,3}in ")


def _its_answer(text: str, cue: tuple[int, int], party: Party) -> bool:
    """`retaliatory US strikes`, `Peru's bombardment in retaliation`: whose the answer is stands right behind it, or as owner before."""
    if text.startswith("retaliatory", cue[0]):
        return party.start - 1 == cue[1]
    end = party.end - len("'s") if text.endswith(("'s", "’s"), 0, party.end) else party.end
    return text.startswith("retaliation", cue[0]) and bool(_OF_ITS_ANSWER.fullmatch(text, end, cue[0]))


_JOINED = re.compile(r"[-–/]")
_PAIR = re.compile(r"[ -](?:\w+ )?")


def mutual(
    text: str, language: str, cue: tuple[int, int], near: Sequence[Party], acting: list[Party]
) -> list[Party]:
    """Those who a deal or a meeting is said to be between, where nobody stands as its subject; in Chinese, with whom too."""
    if language == "zh":
        return with_partners(text, cue[0], near, acting)
    if acting or language == "ja":
        return acting
    for party in near:
        row = row_of(text, party, near)
        if len(row) > 1 and looks(text, "between", language, party):
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


def both(text: str, near: Sequence[Party], acting: list[Party]) -> list[Party]:
    """`votes on the EU-Peru deal`: the second name of a pair alone is half of those who act."""
    if len(acting) != 1 or not _JOINED.fullmatch(text, acting[0].start - 1, acting[0].start):
        return acting
    return row_of(text, acting[0], near)


_ADJECTIVE = re.compile(r"(?:ian|ean|nese|ish|ische?[nrsm]?)$")  # `über chinesische Manöver`: whose they are
_BEHIND = re.compile(r" (?:\w+ )?")
_OF_WHOM = re.compile(r" (?:(?:der|des|von) )?")
_DEED = re.compile(
    r"(?:ung|ungen|blockade|besuch|besuche|übernahme|kauf|erwerb)$", re.IGNORECASE
)  # `Besetzung der Krim`: done to it


# `US-Zölle`, `EU-Sanktionen`: who these are is never whom the act is aimed at.
_ACTS = re.compile(
    r"-\w*(?:sanktion|zoll|zölle|angriff|schlag|schläge|embargo|verbot|kontroll|manöver|übung|maßnahme|blockade|beschränkung|exportstopp|einsatz|ermittlung|untersuchung|verfahren|drohung|ultimatum)\w*$",
    re.IGNORECASE,
)
_ACTORS = frozenset({"US", "USA", "EU", "UN", "Uno", "UNO", "Nato", "NATO", "G7", "Trump"})


def compound(text: str, cue: tuple[int, int], near: Sequence[Party]) -> Party | None:
    """Who a German compound names as the one whose act it is."""
    for party in near:
        if text[party.start : party.end] not in _ACTORS or text[party.end : party.end + 1] != "-":
            continue
        if cue[0] - 1 <= party.end <= cue[1] and _ACTS.fullmatch(text, party.end, cue[1]):
            return party
    return None


def genitive(text: str, cue: tuple[int, int], near: Sequence[Party]) -> Party | None:
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


# `a strike on a Peru-bound tanker`: where a thing goes or belongs is not who strikes it.
_OF_ITS_FLAG = re.compile(
    r"-(?:bound|flagged|owned|registered|linked|operated|based|flag|controlled|occupied|annexed|held)\b"
)
_DECISION = re.compile(
    r"(?:['’]s?)? (?:\w+ )?(?:decisions?|plans?|moves?|bid|proposals?|threats?|push|vow|pledge|orders?|calls?|efforts?|attempts?) (?:to|of|on|for) (?:[\w%.,-]+ ){0,3}\d*",
    re.IGNORECASE,
)
# Never over a preposition: in `a ban on Russian diamonds in new sanctions` the sanctions are not Russian.
_WORD = r" (?!(?:in|on|of|for|with|to|by|at|from|under|over|amid|after|an|a|the|in|aus|mit|bei|gegen|nach|durch) )[a-zA-Z‘'-]{2,12}"
_OWNS = re.compile(rf"(?:['’]s?)?(?:{_WORD}){{0,2}}[ -]?|['’]s?(?:{_WORD}){{3}}[ -]?")
_BESIDE = re.compile(r"(?:['’]s?)? ?")


def owner_of(
    text: str, language: str, cue: tuple[int, int], role: Role, near: Sequence[Party]
) -> Party | None:
    """`over Trump's new tariffs`, `amid US bombing`: whose it is stands right before it."""
    if language in ("fr", "es"):
        return _owner_behind(text, cue, near)
    beside = next((p for p in near if language == "en" and p.end + 1 == cue[0]), None)
    return (_its_owner(text, beside, near) if beside else None) or _owner_before(
        text, language, cue, role, near
    )


def _owner_before(
    text: str, language: str, cue: tuple[int, int], role: Role, near: Sequence[Party]
) -> Party | None:
    noun = role is Role.NOUN
    if language == "de" and not noun and text[cue[0] : cue[0] + 1].islower():
        return None  # before a participle stands its object
    for party in reversed([p for p in near if _may_own(text, language, p, near)]):
        if party.start > cue[1] or party.end > cue[1] or (not noun and party.end > cue[0]):
            continue
        if _DECISION.fullmatch(text, party.end, max(party.end, cue[0])):  # `US decision to roll back`
            return party
        if (
            not noun
            and not (language == "de" and _genitive_before(text, cue, party))
            and not _ADJECTIVE.search(text[party.start : party.end])
            and looks(text, "subject", language, party)
            and not _AMID.search(text, max(0, party.start - 24), party.start)
        ):
            continue
        if (_OWNS if noun else _BESIDE).fullmatch(text, party.end, max(party.end, cue[0])):
            return party
    return None


def _its_owner(text: str, party: Party, near: Sequence[Party]) -> Party | None:
    """`China's Taiwan drills`: who stands as owner right before a name that only tells where."""
    if text[max(0, party.start - 3) : party.start] not in ("'s ", "’s "):
        return None
    return next((other for other in near if other.end <= party.start <= other.end + 3), None)


def _may_own(text: str, language: str, party: Party, near: Sequence[Party]) -> bool:
    other = language == "en" and _done_by_another(text, party, near)
    return not other and not _OF_ITS_FLAG.match(text, party.end)


def _genitive_before(text: str, cue: tuple[int, int], party: Party) -> bool:
    """`auf Pekings Exportkontrollen`: the s of an owner before a noun."""
    return text[party.end - 1] == "s" and party.end + 1 == cue[0] and text[cue[0]].isupper()


_DOES = re.compile(r" (?:\w+ly )?(?:to |will )?[A-Za-z]{3,}(?:s|ed)? (?:new |fresh |more )?")
_NO_VERB = re.compile(  # what is said of another's act leaves it the other's
    r" (?:and|the|over|with|after|amid|from|against|sa(?:ys|id)|condemn|slam|protest|fear|expect|blame|denounce"
    r"|criti|reject|welcome|summon|warn|urge|face|see|decr|accus|hail|prais|regret|mourn|fume)\w* "
)


def _done_by_another(text: str, party: Party, near: Sequence[Party]) -> bool:
    """`China intensifies Russia drills`: a subject and its verb stand before a name without a mark of the owner."""
    owns = text[party.end : party.end + 2] in ("'s", "’s") or text.endswith(("'s", "’s"), 0, party.end)
    if owns or _ADJECTIVE.search(text[party.start : party.end]):
        return False
    if _its_owner(text, party, near):
        return True
    before = (other for other in near if other.end < party.start)
    return any(
        _DOES.fullmatch(text, other.end, party.start) and not _NO_VERB.match(text, other.end)
        for other in before
    )


_AMID = re.compile(
    r"\b(?:amid|despite|over|trotz|wegen|nach|after|following) (?:the |new |fresh )?$", re.IGNORECASE
)
