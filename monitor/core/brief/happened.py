"""A happening -> a sentence (or a noun phrase without actor) in the reader's language."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from monitor.core.brief.grammar import Noun, de, en, fr
from monitor.core.brief.nouns import Names, capital, noun, nouns, role
from monitor.core.brief.numbers import joined
from monitor.core.brief.sayable import LOCATED, STATE_ACTS, acting
from monitor.core.brief.words import actions, faces, faces_licence, plain_acts
from monitor.core.brief.words.actions import MUTUAL
from monitor.core.brief.words.phrases import PHRASES
from monitor.domain import Happening, Modality

FR = {**actions.FR, **faces.FR, **faces_licence.FR, **plain_acts.FR}
DE = {**actions.DE, **faces.DE, **faces_licence.DE, **plain_acts.DE}
EN = {**actions.EN, **faces.EN, **faces_licence.EN, **plain_acts.EN}
_FR = {
    Modality.PLANNED: ("prévoit", "prévoient", "de"), Modality.POSSIBLE: ("pourrait", "pourraient", ""),
    Modality.ASKED: ("appelle à", "appellent à", ""), Modality.THREATENED: ("menace", "menacent", "de"),
}  # fmt: skip
_EN = {
    Modality.PLANNED: ("plans to", "plan to"), Modality.POSSIBLE: ("could", "could"),
    Modality.ASKED: ("calls for steps to", "call for steps to"), Modality.THREATENED: ("threatens to", "threaten to"),
    Modality.DENIED: ("did not", "did not"),
}  # fmt: skip
_DE = {Modality.PLANNED: ("will", "wollen"), Modality.POSSIBLE: ("könnte", "könnten")}
_DE_TO = {Modality.ASKED: ("fordert", "fordern"), Modality.THREATENED: ("droht", "drohen")}


# Firms and parts of firms are bought and sold: a country beside them is where.
_OF_FIRMS = frozenset({"buy_company", "buy_business", "take_over", "sell_company"})
# Acts whose words say little of what was done: a headline's own event says more.
VAGUE = frozenset({
    "halt_capacity", "extend", "impose_sanctions", "accuse", "threaten", "strike", "strike_at", "accident", "layoffs", "insolvency", "ban_company", "nationalise", "shortage", "sell_company", "sign_agreement",
    "reach_understanding",
})  # fmt: skip
# Acts that say of what they are: who acts is enough beside them.
WHOLE = frozenset(
    {
        "hold_drills",
        "merge",
        "carry_out_strikes",
        "seize_ship",
        "seize_ships",
        "stop_ship",
        "stop_ships",
        "warn_ships",
        "strike_down",
        "uphold_tariff",
        "leave_business",
        "blacklist",
        "talks_fail",
        "cut_guidance",
    }
)
# Acts on a way: the strait or the port beside them is where (*attacked shipping in the Red Sea*).
_ON_THE_WAY = frozenset({"attack_shipping", "blockade_or_closure"})
# Of an act that others share only one has done this: a house approves an agreement, and concludes none.
_ONE_SIDED = frozenset({"approve_agreement"})
_MOST = 2  # objects and counterparts that one sentence holds


def _parts(happening: Happening, names: Names) -> Happening:
    """Leave out what a sentence cannot hold: an actor's own organs, instruments that the verb names already."""
    own = set(happening.actor)

    def foreign(id: str) -> bool:
        concept = names.concepts.get(id)
        return id not in own and not (concept and concept.country in own)

    def thing(id: str) -> bool:
        concept = names.concepts.get(id)
        return concept is None or concept.kind not in (
            "instrument",
            "action",
            "indicator",
            "person",
            "sector",
        )

    states = {id.upper() for id in happening.counterpart if len(id) == 2}

    def apart(id: str) -> bool:
        concept = names.concepts.get(id)
        return not (concept and concept.kind == "organisation" and concept.country in states)

    homes = {concept.country for id in own if (concept := names.concepts.get(id))}  # *the Houthis of Yemen*
    homes = set() if happening.action in LOCATED else homes
    others = (id for id in happening.counterpart if id not in homes)
    counterpart = tuple(id for id in others if foreign(id) and apart(id))[:_MOST]
    said = (
        {*counterpart, "ships"} if happening.action == "attack_shipping" else counterpart
    )  # in its own words
    object_ = tuple(id for id in happening.object if thing(id) and id not in said and foreign(id))
    object_ = _of_act(happening.action, object_, names)[:_MOST]
    actor = acting(happening, names)
    if happening.action in MUTUAL and actor and happening.modality in (Modality.ASSERTED, Modality.PLANNED):
        actor, counterpart = (*actor, *counterpart), ()  # partners stand side by side
    return replace(
        happening, counterpart=counterpart, object=object_, actor=actor, modality=_in_force(happening, names)
    )


# Of forces that move, of ships attacked, of arms ordered and of reproaches the things named beside them tell by what means, or what lies near.
_MOVED = frozenset({"military_move", "order_arms", "attack_shipping", "retaliate", "accuse", "threaten"})


def _of_act(action: str, things: tuple[str, ...], names: Names) -> tuple[str, ...]:
    """Keep of the things beside an act those that its sentence can hold: where forces move, and the one good that a closure stops."""
    sites = tuple(id for id in things if _kind(id, names) == "place")
    if action in _MOVED:
        return sites
    if action == "blockade_or_closure":
        things = tuple(
            id for id in things if id not in _UNPRICED - {"ships"}
        )  # *closes its airspace after drones*
    shut = action == "blockade_or_closure" and (len(things) - len(sites) > 1 or "ships" in things)
    return sites if shut else things


def _in_force(happening: Happening, names: Names) -> Modality:
    """What a parliament adopts is not in force by that; who threatens has done so."""
    if happening.action == "threaten" and happening.modality is Modality.THREATENED:
        return Modality.ASSERTED
    adopted = happening.modality is Modality.ASSERTED and happening.action in STATE_ACTS
    voted = adopted and any(role(id, names) == "parliament" for id in happening.actor)
    return Modality.PLANNED if voted else happening.modality


def happened(
    happening: Happening, language: str, names: Names, *, face: str = "", denies: bool = False
) -> str:
    """Say it as a sentence; without a known actor as a noun phrase with its modality in brackets.

    FACE: what the act is in its own words (`faces`); DENIES: the source does not say that it did not happen, but that who acts denies it.
    """
    if face in _ONE_SIDED:
        happening = replace(happening, action=face)
    happening = _struck(_parts(happening, names), names, face)
    actors = nouns(happening.actor, language, names)
    if not actors:
        return capital(_headed(happening, language, names))
    if denies and happening.modality is Modality.DENIED:
        return capital(_spaced(_DENY[language](happening, actors, names)))
    return capital(_spaced(_SAY[language](happening, actors, names)))


def _spaced(text: str) -> str:
    """Close the gap that an action without a phrase in the middle leaves: *hat gestreikt*."""
    return re.sub(" {2,}", " ", text).replace(" ,", ",")


# What an act is to a company: its workers walk out, what it puts off is a project and no measure.
_AT_COMPANY = {"strike": "strike_at", "delay": "delay_project"}


def _struck(happening: Happening, names: Names, face: str) -> Happening:
    """Tell an act as what it is to a company, or by its FACE; whoever is bought is named, how much of it the reading does not say."""
    if face == "merge":
        return replace(happening, action=face, object=())
    if happening.action == "buy_company" and any(len(id) > 2 for id in happening.counterpart):
        return replace(happening, action="take_over", object=())
    told = _AT_COMPANY.get(happening.action)
    roles = {role(id, names) for id in happening.actor}
    if told and "company" in roles:
        return replace(happening, action=told)
    return replace(happening, action=face or happening.action)


def says_of_what(happening: Happening, names: Names) -> bool:
    """Say whether its sentence names more than who acts: of what, against whom, with whom, or where."""
    told = _parts(happening, names)
    *_, about, against = EN[told.action]
    return len(told.actor) > 1 or bool(_tail(told, "en", names, about, against))


def named(happening: Happening, language: str, names: Names, face: str = "") -> str:
    """Name the act, or its FACE, without who does it: *easing of export controls on gallium*."""
    told = _parts(happening, names)
    return _headed(replace(told, action=face or told.action), language, names)


_PRICES = {
    "fr": ("Le prix {0} a augmenté", "Le prix {0} a baissé"),
    "de": ("Der Preis {0} ist gestiegen", "Der Preis {0} ist gesunken"),
    "en": ("The price {0} rose", "The price {0} fell"),
}


# What stands beside a price as its cause: *oil prices rise after ships attacked*.
_UNPRICED = frozenset({"ships", "weapons", "drones", "aircraft"})


def priced(happening: Happening, language: str, names: Names) -> str:
    """Say of what the price moved, and which way: *The price of cobalt rose*; without a thing, name the move."""
    told = _parts(happening, names)
    priced_ = [id for id in told.object if id not in _UNPRICED and _kind(id, names) != "place"]
    of = _prepositional(
        {"fr": "de", "de": "für", "en": "of"}[language], nouns(priced_, language, names), language
    )
    if not of:
        return capital(named(happening, language, names))
    return _PRICES[language][happening.action == "price_fall"].format(of)


def _tail(happening: Happening, language: str, names: Names, about: str, against: str) -> str:
    located, of_firms = happening.action in LOCATED, happening.action in _OF_FIRMS
    others = [
        id for id in happening.counterpart if not (of_firms and id == "EU")
    ]  # who allows a sale is no place
    where = [id for id in others if (located or of_firms) and len(id) == 2]
    whom = [] if located else [id for id in others if id not in where]
    sites = [id for id in happening.object if _kind(id, names) == "place"]
    things = [id for id in happening.object if id not in sites]
    where += sites if located or happening.action in _ON_THE_WAY else []
    said = [
        _prepositional(prep, nouns(ids, language, names), language)
        for prep, ids in ((about, things), (against, whom))
        if prep and ids
    ]
    if where:
        said.append(_somewhere(where, language, names))
    return "".join(f" {phrase}" for phrase in said if phrase)


def _somewhere(ids: Sequence[str], language: str, names: Names) -> str:
    """Say where: a country beside its own mine or port stands behind it in brackets."""
    lands = {id: c.country for id in ids if len(id) > 2 and (c := names.concepts.get(id)) and c.country}
    said = []
    for id in ids:
        if id in lands.values():
            continue
        place = _IN[language](noun(id, language, names))
        land = lands.get(id)
        said.append(f"{place} ({noun(land, language, names).text})" if land and land in ids else place)
    return joined(said, language)


def _kind(id: str, names: Names) -> str:
    concept = names.concepts.get(id)
    return concept.kind if concept else ""


_IN: dict[str, Callable[[Noun], str]] = {"fr": fr.in_, "de": de.in_, "en": en.in_}


def _prepositional(preposition: str, found: Sequence[Noun], language: str) -> str:
    if not found:
        return ""
    if preposition == "de_":  # without article: *une pénurie de cuivre*
        return joined([fr.elided("de", noun.text) for noun in found], language)
    if language == "fr":
        head, _, last = preposition.rpartition(" ")
        words = fr.with_(last, found)
        return f"{head} {joined(words, language)}".strip()
    if language == "de":
        return joined(de.with_(preposition, found), language)
    return joined(en.with_(preposition, found), language)


def _several(found: Sequence[Noun]) -> bool:
    return len(found) > 1 or found[0].plural


def _say_fr(happening: Happening, actors: Sequence[Noun], names: Names) -> str:
    _, infinitive, participle, about, against = FR[happening.action]
    many = _several(actors)
    who = joined([fr.the(actor) for actor in actors], "fr")
    tail = _tail(happening, "fr", names, about, against)
    if happening.modality in _FR:
        one, several, link = _FR[happening.modality]
        rest = fr.elided(link, infinitive) if link else infinitive
        return f"{who} {several if many else one} {rest}{tail}"
    if happening.modality is Modality.DENIED:
        return f"{who} {'n’ont' if many else 'n’a'} pas {fr.negated(participle)}{tail}"
    return f"{who} {'ont' if many else 'a'} {participle}{tail}"


def _say_de(happening: Happening, actors: Sequence[Noun], names: Names) -> str:
    _, middle, infinitive, participle, with_zu, about, against = DE[happening.action]
    many = _several(actors)
    who = joined([de.bare(actor, "nom") for actor in actors], "de")
    tail = _tail(happening, "de", names, about, against)
    if happening.modality in _DE:
        return f"{who} {_DE[happening.modality][many]} {middle}{tail} {infinitive}"
    if happening.modality in _DE_TO:
        return f"{who} {_DE_TO[happening.modality][many]}, {middle}{tail} {with_zu}"
    if happening.modality is Modality.DENIED:
        middle = de.negated(middle)
        if middle.endswith(" nicht"):  # *die Einfuhr von Gas nicht*
            middle, tail = middle.removesuffix(" nicht"), f"{tail} nicht"
    return f"{who} {'haben' if many else 'hat'} {middle}{tail} {participle}"


def _say_en(happening: Happening, actors: Sequence[Noun], names: Names) -> str:
    _, infinitive, past, about, against = EN[happening.action]
    who = joined([en.the(actor) for actor in actors], "en")
    tail = _tail(happening, "en", names, about, against)
    if happening.modality in _EN:
        return f"{who} {_EN[happening.modality][_several(actors)]} {infinitive}{tail}"
    return f"{who} {past}{tail}"


def _deny_fr(happening: Happening, actors: Sequence[Noun], names: Names) -> str:
    _, _, participle, about, against = FR[happening.action]
    who = joined([fr.the(actor) for actor in actors], "fr")
    verb = "démentent" if _several(actors) else "dément"
    return f"{who} {verb} avoir {participle}{_tail(happening, 'fr', names, about, against)}"


def _deny_de(happening: Happening, actors: Sequence[Noun], names: Names) -> str:
    _, middle, _, participle, _, about, against = DE[happening.action]
    who = joined([de.bare(actor, "nom") for actor in actors], "de")
    verb = "bestreiten" if _several(actors) else "bestreitet"
    tail = _tail(happening, "de", names, about, against)
    return f"{who} {verb}, {middle}{tail} {participle} zu haben".replace(",  ", ", ")


def _deny_en(happening: Happening, actors: Sequence[Noun], names: Names) -> str:
    _, _, past, about, against = EN[happening.action]
    who = joined([en.the(actor) for actor in actors], "en")
    verb = "deny that they" if _several(actors) else "denies that it"
    return f"{who} {verb} {past}{_tail(happening, 'en', names, about, against)}"


_DENY: dict[str, Callable[[Happening, Sequence[Noun], Names], str]] = {
    "fr": _deny_fr,
    "de": _deny_de,
    "en": _deny_en,
}
_SAY: dict[str, Callable[[Happening, Sequence[Noun], Names], str]] = {
    "fr": _say_fr,
    "de": _say_de,
    "en": _say_en,
}
_TABLES: dict[str, dict[str, tuple[str, ...]]] = {"fr": dict(FR), "de": dict(DE), "en": dict(EN)}


def action_name(action: str, language: str) -> str:
    return _TABLES[language][action][0] if action in _TABLES[language] else ""


def _headed(happening: Happening, language: str, names: Names) -> str:
    *_, about, against = _TABLES[language][happening.action]
    tail = _tail(happening, language, names, about, against)
    how = PHRASES[language][happening.modality.value]
    return f"{action_name(happening.action, language)}{tail}{f' ({how})' if how else ''}"
