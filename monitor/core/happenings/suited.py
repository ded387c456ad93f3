"""Who a sentence makes the one who acts -> who of them can do such a thing at all."""

import re
from collections.abc import Sequence

from monitor.core.happenings.kinds import ATTACKS, LAWS, OF_WORKERS
from monitor.core.happenings.party import Party, genitive, of_state
from monitor.core.happenings.spotted import Found
from monitor.core.names import is_common

_NO_STATE = frozenset({"insolvency"})
_OF_BUYERS = frozenset({"buy_company"})
_JUDGE = "wto"
_GOALS = {"meet": re.compile(r" (?:trip|visit|tour)\b"), "negotiate": re.compile(r" talks\b")}
# What employers do: `UAW strike: layoffs mount`.
_OF_EMPLOYERS = frozenset({"layoffs", "open_capacity", "insolvency", "buy_company", "sell_company"})
_STOPPED = frozenset({"halt_capacity", "blockade_or_closure", "delay"})
# What befalls a place does the work: `Taiwan quake halts TSMC's fab`.
_DISASTER = re.compile(
    r"(?:['’]s)? (?:\w+ )?(?:(?:earth)?quakes?|storms?|typhoon|hurricane|cyclone|floods?|flooding|drought|heat ?wave|(?:wild)?fires?|blaze"
    r"|blackout|outages?|blast|explosion|tsunami|landslide|war|conflict|crisis|unrest|virus|outbreak|lockdowns?)\b(?! (?:minist|department|cabinet|agency))",
    re.IGNORECASE,
)
# `三星电子最大工会`, `the Samsung union`: not the firm, those who work there.
_UNION = re.compile(
    r"(?:['’]s)?(?:[ -]?(?:largest|biggest|main|workers['’]?|employees['’]?))?[ -]?(?:union|Gewerkschaft)\b"
    r"|(?:最大|第二大|全国)?(?:的)?(?:工会|労組|労働組合)"
)


_CONTROL = re.compile(r"\bcontr[oô]le?\b|\bKontrolle\b", re.IGNORECASE)
# What a state keeps from leaving; gas and power that it turns off are a supply that stops.
_KEPT_BACK = re.compile(
    r"shipment|deliver|lieferung|livraison|expédition|envío|entrega|出荷|供給|供应|发货|发运|交付",
    re.IGNORECASE,
)
_NOT_GOODS = re.compile(
    r"\b(?:gas|oil|lng|fuel|energy|power|arms|weapons?|aid|mail|parcels?|pétrole|gaz|armes|gasolina|petróleo|armas)\b"
    r"|(?:gas|öl|strom|waffen|energie|hilfs|paket)-?lieferung|ガス|石油|原油|電力|武器|天然气|电力",
    re.IGNORECASE,
)


_STRIKES = re.compile(r"\bstrik(?:e|es|ing)\b|\bstruck\b", re.IGNORECASE)
# `Russia blocks Ukrainian grain exports`: who keeps another's goods from leaving controls no exports of his own.
_BLOCKS = re.compile(r"block|bloque|bloqui|blockier|阻止|阻断|封锁|阻拦|封鎖|妨害", re.IGNORECASE)
_DESTINATION = re.compile(
    r"(?:\b(?:to|for|nach|an|in|vers|à|aux?|al?|para|hacia|contra|against|gegen|contre)(?: (?:the|die|den|la|les|los|el))? |l['’]|对|向|対|至)$",
    re.IGNORECASE,
)


_OWNED_BY = re.compile(r"\b(?:from|aus|von|der|des|de|del)(?: (?:the|la|los|den))? $|\bd['’]$", re.IGNORECASE)
_BEHIND = 40  # characters behind the cue in which whose goods they are is said


def _blocks_anothers(text: str, place: tuple[int, int], others: Sequence[Party]) -> bool:
    if not _BLOCKS.search(text, *place):
        return False
    near = (p for p in others if of_state(p) and place[0] < p.start < place[1] + _BEHIND)
    return any(_owns(text, party, place[1]) for party in near)


def _owns(text: str, party: Party, end: int) -> bool:
    """Say whether the goods are the party's: its name stands within the cue, or behind it as *from Ukraine*, *ukrainiennes*."""
    before = (max(0, party.start - 12), party.start)
    if party.start < end:
        return not _DESTINATION.search(text, *before)
    return bool(_OWNED_BY.search(text, *before)) or text[party.start].islower()


_WORKERS = re.compile(
    r"\b(?:unions?|workers|staff|miners|dockers|dockworkers|drivers|pilots|crews?|nurses|doctors|teachers|employees|truckers|seafarers|operators|engineers) (?:(?:will|to|may|could|would|have|plan to|vote to|threaten to|set to|who|again) ){0,3}$",
    re.IGNORECASE,
)
_AHEAD = 60  # characters before the cue in which those who work are named


def by_workers(text: str, cue: Found, named: Sequence[Party]) -> bool:
    """`RMT to strike on Friday`, `miners will strike`: who works, or the only one NAMED in the sentence, a union, strikes no target."""
    if not _STRIKES.search(text, cue.start, cue.end):
        return False
    if _WORKERS.search(text, max(0, cue.start - _AHEAD), cue.start):
        return True
    return any(party.role == "union" for party in named) and not any(of_state(party) for party in named)


def as_done_by(
    action: str, acting: Sequence[Party], others: Sequence[Party], text: str, place: tuple[int, int]
) -> str:
    """`China halts gallium shipments`: what is a stop of a firm's work is a measure where a state does it.

    Who takes the control of a firm, not of a town, makes no war. PLACE: of the cue in TEXT.
    """
    words = text[slice(*place)]
    if action == "impose_export_control" and acting and _blocks_anothers(text, place, others):
        return "blockade_or_closure"
    if action == "military_move" and _CONTROL.search(words) and others and others[0].private:
        return "nationalise"
    if action == "blockade_or_closure" and acting and all(p.private and p.role != "union" for p in acting):
        return "halt_capacity"  # a shipping line that stays away shuts nothing
    if action != "halt_capacity" or not acting or any(p.private or not of_state(p) for p in acting):
        return action
    goods = _KEPT_BACK.search(words) and not _NOT_GOODS.search(words)
    return "impose_export_control" if goods else action


# `Myanmar rebels`, `agriculteurs indiens`: of whose country they are does not make it the state's act.
_PEOPLE = re.compile(
    r" (?:rebels?|militants?|insurgents?|guerrillas?|militias?|jihadists?|cartels?|gangs?|hackers?|pirates?|piracy|gunmen|protest[eo]rs?"
    r"|demonstrators|farmers|fishermen|activists|villagers|residents|truckers|communit(?:y|ies)|students|media|press|outlets?|newspapers?|broadcasters?|analysts|experts|scientists|researchers|tourists)\b"
    r"| (?:\w*rebellen|\w*milizen?|islamisten|hacker|piraten|demonstranten|\w*bauern|fischer|aktivisten|anwohner|dorfbewohner|\w*medien|zeitung(?:en)?|forscher\w*|expert(?:en|innen)|touristen)\b"
    r"|の?(?:メディア|反政府勢力|武装勢力|武装集団|民兵|海賊|ハッカー|デモ隊|農民|漁民|住民|市民|国民|活動家|民主派|民主化デモ)"
    r"|(?:媒体|学者|专家|反政府武装|武装(?:组织|分子|势力)|叛军|民兵|海盗|黑客|抗议者|示威者|农民|渔民|村民|民众|市民|(?:社区|当地)?居民|(?:土著|社区)(?:民众)?|网友|消费者|选民|[^，。；、 ]{0,4}(?:企|企业|生产商|矿商|厂商|行业|协会)(?:联合|集体)?(?:申请|请求|呼吁|要求|敦促))",
    re.IGNORECASE,
)
_WORD = 24  # signs before a state in which the word for its people ends
_PEOPLE_BEFORE = re.compile(
    r"\b(?:médias|presse|chercheurs|experts|rebelles?|insurgés|miliciens?|hackers|pirates|manifestants|agriculteurs|paysans|pêcheurs|habitants|routiers|guérilleros|communautés?|cartel"
    r"|medios|prensa|expertos|investigadores|rebeldes|insurgentes|milicianos|guerrilleros|piratas|manifestantes|agricultores|campesinos|pescadores|activistas|pobladores|comuneros|camioneros|comunidad(?:es)?|cártel) $",
    re.IGNORECASE,
)
# Firms make no law: `Australian miners halt exports to China` is no control. Behind a state's bare name they are whom it meets.
_THEIR = re.compile(r"(?:ese|an|ian|ish|ench|utch|ische[nrs]?)$")
_TRADE = re.compile(
    r" (?:(?:nickel|copper|rare earth|steel|magnet|battery|chip|metal|tin|cobalt|lithium|gallium) )?(?:miners|traders|firms|companies|exporters|smelters"
    r"|producers|refiners|suppliers)\b| (?:\w*händler|\w*hersteller|\w*produzenten|firmen|unternehmen)\b",
    re.IGNORECASE,
)


def _own_people(party: Party, action: str, text: str) -> bool:
    if party.role == "armed_group" and action in LAWS:
        return True
    if party.private or not of_state(party):
        return False
    if _PEOPLE.match(text, party.end) or _PEOPLE_BEFORE.search(
        text, max(0, party.start - _WORD), party.start
    ):
        return True
    return action in LAWS and bool(
        _THEIR.search(text, party.start, party.end) and _TRADE.match(text, party.end)
    )


def suited(action: str, acting: Sequence[Party], near: Sequence[Party], text: str) -> list[Party]:
    """Only those who work strike: neither their employer nor their country; no state becomes insolvent here, no firm attacks."""
    employer = action in _OF_EMPLOYERS
    acting = [
        party
        for party in acting
        if not _own_people(party, action, text) and not (employer and party.role == "union")
    ]
    if action in OF_WORKERS:
        found = [worker for party in acting if (worker := _worker(party, text))]
        return found or [party for party in near if party.role == "union"][:1]
    if action in LAWS or action == "file_dispute":
        return _not_the_judge(action, acting, near)
    if action in _STOPPED and acting and _DISASTER.match(text, acting[0].end):
        return [p for p in near if p.private and text[p.end : p.end + 2] in ("'s", "’s")][:1]
    if action in _GOALS:
        return _travellers(acting, near, text, _GOALS[action])
    if action in _NO_STATE:
        return [party for party in acting if party.private or not of_state(party)]
    acting = _its_firm(action, acting, near, text)
    if action in _OF_BUYERS:  # `米、日本製鉄のUSスチール買収を承認`: who allows it does not buy
        return [party for party in acting if party.private] or list(acting)
    if action in ATTACKS:  # `Maersk reroutes after a drone hit a tanker`
        return [party for party in acting if not party.private]
    return list(acting)


_OF_THEIRS = re.compile(
    r"['’]s ([A-Z][\w&.'’-]*(?: [A-Z][\w&.'’-]*){0,2})(?= [a-z])(?! (?:state|province|region|government|city|county|airport|port|parliament)\b)"
)
_BY_FIRMS = frozenset(
    {
        "investigate",
        "buy_company",
        "sell_company",
        "halt_capacity",
        "open_capacity",
        "invest",
        "insolvency",
        "layoffs",
    }
)


def _its_firm(action: str, acting: Sequence[Party], near: Sequence[Party], text: str) -> list[Party]:
    """`South Korea's Hynix is looking into ...`: a name nobody knows behind a state's acts, not the state."""
    if action not in _BY_FIRMS or len(acting) != 1 or acting[0].private or not of_state(acting[0]):
        return list(acting)
    own = _OF_THEIRS.match(text, genitive(text, acting[0]))
    if own is None or any(own.start(1) <= p.start < own.end(1) for p in near):
        return list(acting)
    if any(is_common(word, "en") for word in own[1].split(" ")):  # *France's Finance Ministry*
        return list(acting)
    return [Party(*own.span(1), (own[1],), private=True)]


def _not_the_judge(action: str, acting: Sequence[Party], near: Sequence[Party]) -> list[Party]:
    """`Kazakhstan requests WTO consultations`, `WTO panel report on EU duties`: it neither sues nor taxes."""
    judges = [party for party in acting if _JUDGE in party.ids]
    if not judges:
        return list(acting)
    others = [party for party in near if _JUDGE not in party.ids]
    behind = [party for party in others if party.start > judges[0].end]
    return (others if action == "file_dispute" else behind)[:1]


def _travellers(
    acting: Sequence[Party], near: Sequence[Party], text: str, goal: re.Pattern[str]
) -> list[Party]:
    """`Trump's China trip`, `Iran rules out US talks`: where he goes does not travel, if somebody is named before it."""
    if (
        len(acting) != 1
        or len(acting[0].ids) > 1
        or text[acting[0].start - 1 : acting[0].start] in ("-", "–", "/")
    ):
        return list(acting)  # `US-Iran talks`
    goals = [party for party in acting if goal.match(text, party.end)]
    before = [party for party in near if goals and party.end < goals[0].start]
    return before[-1:] if before else list(acting)


def _worker(party: Party, text: str) -> Party | None:
    if party.role == "union":
        return party
    union = _UNION.match(text, party.end)
    name = text[party.start : union.end()] if union else ""
    return Party(party.start, party.start + len(name), (name,), private=True) if name else None


_WHY: dict[str, re.Pattern[str]] = {
    "en": re.compile(r"(?:['’]s)? (?:over|for) (?:the |its |new |their )?(?:[a-z-]+ ){0,2}"),
    "de": re.compile(r" (?:wegen|für) (?:der |des |die |seine[rsn]? |ihre[rsn]? )?(?:[a-zäöüß]+ ){0,2}"),
    "fr": re.compile(r" (?:pour|à cause de|au sujet de) (?:les |la |le |ses |des |l')?(?:[a-zéèê]+ ){0,2}"),
    "es": re.compile(r" (?:por|a causa de) (?:las |los |la |el |sus |su )?(?:[a-zéíóúñ]+ ){0,2}"),
}


def blamed(text: str, language: str, cue: int, near: Sequence[Party]) -> list[Party]:
    """`rebukes China over export curbs`: whose measure it is stands before the reason."""
    pattern = _WHY.get(language)
    before = [party for party in near if party.end < cue]
    if pattern is None or len(before) < 2 or before[-1].private:
        return []
    return before[-1:] if pattern.fullmatch(text, before[-1].end, cue) else []


_TARGETS = frozenset({"RU", "IR", "KP", "SY", "VE", "CU", "BY", "MM"})  # that sanctions are named after
_IMPOSING = frozenset({"US", "EU", "GB", "united_nations", "g7"})  # whose a German compound says they are
_GERMAN = re.compile(r"-sanktion", re.IGNORECASE)
# What such a state must be told to do, to be the one who acts: not `has found ways around years of punishing sanctions`.
_IMPOSES = re.compile(
    r"\b(?:impos(?!i)|impon|impus|slap|announc|annonc|anunci|introduc|adopt|expand|broaden|retaliat|respon|counter|add|put|place|plac|inscri|bar(?:s|red)?\b|bann?(?:s|ed)?\b|blacklist|freez|froze|hits\b|threat|warn|vow"
    r"|verhäng|verbiet|verbot|setz|weit|erlass|sperr|frier|fror|droh|kündig|reagier|antwort|décr[eéè]t|prend|interdi|gèle|gel(?:é|er)|menac|ripost|répli|prohíb|prohib|vet[aóo]|congel|amenaz)\w*"
)
_SANCTION = re.compile(r"san[ckt]+ion\w*", re.IGNORECASE)
_SANCTIONS = re.compile(
    r"sanctions? (?:\d|[A-Z]|dozens|hundreds|several|more|over|key|senior|top|former|people)|sanktioniert|sanctionn|sancion(?:a|an|ó|aron)\b"
)


def _imposes(text: str, start: int, end: int) -> bool:
    """Say whether between START and END somebody is told to impose sanctions."""
    noun = _SANCTION.search(text, start, end)
    if noun is None:
        return _IMPOSES.search(text, start, end) is not None
    return bool(_IMPOSES.search(text, start, noun.start()) or _SANCTIONS.match(text, noun.start()))


_OF_THEM = re.compile(r"(?:sian|nian|rian|lan|ean|ban|ische?[nrms]?|isch|s)$", re.IGNORECASE)


def lawful(
    action: str, ids: tuple[str, ...], parties: Sequence[Party], near: Sequence[Party]
) -> tuple[str, ...]:
    """A firm makes no law and attacks nobody, wherever it is named; nor moves forces who is only the topic of what others say."""
    if action == "military_move" and near:
        return ()  # `Taiwan: drills around the island are over, Beijing says`
    firm = action in LAWS | ATTACKS and any(party.private and party.ids == ids for party in parties)
    return () if firm else ids


def aimed_at(text: str, party: Party, cue: tuple[int, int]) -> bool:
    """`Russia sanctions`, `Iran-Sanktionen`: named right before the word, without a mark of the owner; of such states no verb tells that they impose any."""
    if set(party.ids) & _TARGETS and party.end <= cue[0] and text[party.start] < "\u3040":
        return not _imposes(text, party.end, cue[1])
    beside = cue[0] - 1 <= party.end <= cue[1]
    if beside and _GERMAN.match(text, party.end):
        return not set(party.ids) & _IMPOSING
    if not (set(party.ids) & _TARGETS) or not beside:
        return False
    if text[party.end : party.end + 2] == "制裁" and text[party.end - 1] >= "\u3041":
        return not re.match(
            "制裁[\u4e00-\u9fff]*(?:美|日|欧|英|中|两|多|个|名)", text[party.end : party.end + 6]
        )
    return text[party.end : party.end + 1] in ("-", " ") and not _OF_THEM.search(
        text[party.start : party.end]
    )


# `Yemen, Sudan... what to know about the meeting`: topics in a row
_TOPICS = re.compile(r"(?:, [^.;:|]{2,40}?)*(?:\.\.\.|…)")


def only_listed(text: str, party: Party) -> bool:
    """Say whether PARTY stands in a row of topics that trails off."""
    return _TOPICS.match(text, party.end) is not None


_AT_WHOM = re.compile(r"[^.:;|]{0,40}? (?:auf|gegen|on|against|contre|sur|sobre|contra) ", re.IGNORECASE)


def at_somebody(cue: Found, text: str, end: int) -> bool:
    """Does the CUE name an attack together with its aim, as `Angriff auf Israel` does?"""
    return cue.action in ATTACKS and _AT_WHOM.match(text, cue.start, end) is not None


# `menace l'Espagne de droits de douane`, `amenaza a España con aranceles`: the one threatened stands before the act.
_THREATENED_BEFORE = re.compile(
    r"\bmenac\w+ (?:\w+ment |encore |aussi )?(?:l['’]|la |le |les )?$|\bamenaz\w+ (?:\w+mente |también )?(?:al? )(?:la |los |las |el )?$",
    re.IGNORECASE,
)
_WITH_WHAT = re.compile(r",? (?:\w+ment )?(?:de |d['’]|des |du |avec |con )", re.IGNORECASE)


def threatened(text: str, party: Party) -> bool:
    """Say whether PARTY is the one who is threatened with something, in French or Spanish."""
    before = text[max(0, party.start - _WORD) : party.start]
    return _THREATENED_BEFORE.search(before) is not None and _WITH_WHAT.match(text, party.end) is not None
