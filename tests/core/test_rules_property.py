"""The compiled rules against a plain reading of the same selections, on random stories and random rules."""

import re
from collections.abc import Iterable
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.core.rules import compile_rules
from monitor.core.score import assess
from monitor.domain import Claim, Happening, Member, Modality, Origin, Status, Story
from tests.core.rules_world import LEXICON, NOW, PROFILE, claim, happening, member, rule, rulebook, story

MATERIALS = ("critical_minerals", "rare_earths", "heavy_rare_earths", "dysprosium", "neodymium", "cobalt")
ENTITIES = ("CN", "US", "mofcom", "acme")
ACTIONS = ("impose_export_control", "impose_sanctions", "ease_sanctions", "strike")
LISTS = ("sdn_list", "control_list")
LABELS = ("export_controls", "sanctions", "urgent")
FLAGS = ("retrospective", "opinion", "hedged")
TEXTS = (
    "Nord liefert",
    "Peking stoppt Ausfuhr",
    "Werk Ost steht still",
    "BA Magnets meldet",
    "ausfuhren",
    "中国Ausfuhr稀土",
)
EXPRESSIONS = ("aus.uhr", "^peking", "still$", "稀土|magnets")
PHRASES = ("ausfuhr", "PEKING stoppt", "werk ost", "稀土")


# -- the plain reading: one obvious function a key


def below(word: str) -> set[str]:
    if word in ("CN", "US", "JP"):
        return {word} | {"CN": {"cn", "mofcom"}, "US": {"us"}, "JP": {"jp"}}[word]
    return {id_ for id_ in LEXICON.concepts if id_ == word or word in ancestors(id_)}


def ancestors(id_: str) -> set[str]:
    return {up for parent in LEXICON.concepts[id_].broader for up in {parent} | ancestors(parent)}


def meets(words: Iterable[str], given_ids: Iterable[str]) -> bool:
    wanted = set().union(*(below(word) for word in words))
    return bool(wanted & set(given_ids))


def speaks_of(m: Member) -> set[str]:
    r = m.reading
    roles = (id_ for h in r.happenings for id_ in (*h.actor, *h.object, *h.counterpart))
    return {*(h.concept for h in r.hits), *r.countries, *r.organisations, *r.materials, *roles}


def counts(h: Happening, ask: dict[str, Any]) -> bool:
    if "modality" in ask:
        said = h.modality.value in ask["modality"]
    else:
        said = h.modality not in (Modality.DENIED, Modality.ASKED)
    roles = {"actor": h.actor, "object": h.object, "counterpart": h.counterpart}
    return (
        said
        and ("action" not in ask or h.action in ask["action"])
        and all(meets(ask[role], ids) for role, ids in roles.items() if role in ask)
    )


def measures(c: Claim, ask: dict[str, Any]) -> bool:
    if c.value is None and ("at_least" in ask or "at_most" in ask):
        return False
    high = c.value if c.high is None else c.high
    return (
        ("unit" not in ask or c.unit in ask["unit"])
        and ("indicator" not in ask or c.indicator in ask["indicator"])
        and ("at_least" not in ask or high >= ask["at_least"])
        and ("at_most" not in ask or c.value <= ask["at_most"])
    )


def reads(text: str, phrase: str) -> bool:
    words = "".join(c if c.isascii() and c.isalnum() else f" {c} " for c in text.lower()).split()
    wanted = "".join(c if c.isascii() and c.isalnum() else f" {c} " for c in phrase.lower()).split()
    return any(words[at : at + len(wanted)] == wanted for at in range(len(words)))


def flagged(s: Story, flag: str) -> bool:
    bearers = [m for m in s.members if flag in m.reading.flags]
    return s.lead in bearers or 2 * len(bearers) > len(s.members)


def in_profile(s: Story, ask: dict[str, Any]) -> bool:
    for line in PROFILE.materials:
        if "material" not in ask["profile"] or line.sourcing not in ask.get("sourcing", (line.sourcing,)):
            continue
        if "from" in ask and not set(ask["from"]) & set(line.shares):
            continue
        groups = ancestors(line.concept) - {"critical_minerals"}
        if any(speaks_of(m) & (below(line.concept) | groups) for m in s.members):
            return True
    if {"sourcing", "from"} & set(ask):  # the only supplier is in Japan, and only materials are sourced
        return "supplier" in ask["profile"] and "sourcing" not in ask and "JP" in ask["from"] and named(s)
    return "supplier" in ask["profile"] and named(s)


def named(s: Story) -> bool:
    return any(
        reads(m.entry.text, "ba magnets") or reads(m.entry.text, "boréalis aimants") for m in s.members
    )


def holds(ask: dict[str, Any], s: Story) -> bool:
    return all(key_holds(key, ask, s) for key in ask if key not in ("at_least", "role", "sourcing", "from"))


def key_holds(key: str, ask: dict[str, Any], s: Story) -> bool:
    value, members = ask[key], s.members
    happenings = [h for m in members for h in m.reading.happenings]
    match key:
        case "label":
            seen = [(x.label, x.probability, x.holds) for m in members for x in m.reading.labels]
            most = sorted((m.reading.urgent for m in members), reverse=True)[: -(-len(members) // 2)]
            half = 2 * sum(m.reading.is_urgent for m in members) >= len(members)
            seen.append(("urgent", sum(most) / len(most), half))
            scores = [(p, held) for name, p, held in seen if name in value]
            return any(p >= ask["at_least"] if "at_least" in ask else held for p, held in scores)
        case "country" | "organisation" if ask.get("role", "any") != "any":
            said = [h for h in happenings if h.modality not in (Modality.DENIED, Modality.ASKED)]
            roles = (h.actor if ask["role"] == "actor" else (*h.object, *h.counterpart) for h in said)
            return any(meets(value, ids) for ids in roles)
        case "concept" | "country" | "organisation":
            return any(meets(value, speaks_of(m)) for m in members)
        case "happening":
            return any(counts(h, value) for h in happenings)
        case "claim":
            return any(measures(c, value) for m in members for c in m.reading.claims)
        case "text":
            return any(reads(m.entry.text, phrase) for m in members for phrase in value)
        case "flag":
            return any(flagged(s, flag) for flag in value)
        case _:
            return rest_holds(key, ask, s)


def listed(h: Happening, ask: dict[str, Any]) -> bool:
    """Sanctions list whom they are laid on; of a list that is asked for or a control, the list is what it is about."""
    lists = {"sdn_list": "us_ofac_sdn", "control_list": "cn_control_list"}
    about = {id_ for id_ in h.object if id_ in lists and {id_, lists[id_]} & set(ask.get("id", (id_,)))}
    sanctions = {"ADD": "impose_sanctions", "DEL": "ease_sanctions"}
    controls = {"ADD": "impose_export_control", "DEL": "ease_export_control"}
    changes = [change for change in ask.get("change", ("ADD", "DEL")) if change != "MOD"]
    by_itself = any(h.action == sanctions[change] for change in changes) and ("id" not in ask or about)
    of_a_list = any(h.action == controls[change] for change in changes) and about
    return h.modality is Modality.ASSERTED and bool(by_itself or of_a_list)


def rest_holds(key: str, ask: dict[str, Any], s: Story) -> bool:
    value = ask[key]
    match key:
        case "text_re":
            return any(re.search(one, m.entry.text, re.IGNORECASE) for m in s.members for one in value)
        case "source":
            return any(
                m.entry.reliability in value.get("reliability", (m.entry.reliability,))
                and m.kind in value.get("kind", (m.kind,))
                and (m.country or "") in value.get("country", (m.country or "",))
                and m.entry.source_id in value.get("id", (m.entry.source_id,))
                and (m.entry.language or "") in value.get("language", (m.entry.language or "",))
                for m in s.members
            )
        case "status":
            return s.verification.status.value in value
        case "origins":
            return bool(value.get("at_least", 0) <= len(s.verification.origins) <= value.get("at_most", 99))
        case "language":
            return any(m.reading.language in value for m in s.members)
        case "age":
            oldest = min(m.entry.when for m in s.members)
            hours = (NOW - oldest).total_seconds() / 3600
            return int(value.get("at_least", "0h")[:-1]) <= hours <= int(value.get("at_most", "999h")[:-1])
        case "profile":
            return in_profile(s, ask)
        case _:
            return list_holds(key, value, s)


def list_holds(key: str, value: dict[str, Any], s: Story) -> bool:
    if key == "list":
        return any(listed(h, value) for m in s.members for h in m.reading.happenings)
    assert key == "match"
    return named(s) or (value["at_least"] <= 0.6 and any(reads(m.entry.text, "nord") for m in s.members))


# -- random stories and random selections


def some(words: Iterable[str], min_size: int = 1) -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(tuple(words)), unique=True, min_size=min_size, max_size=2)


def picked(**parts: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({}, optional=parts).filter(bool)


roles = some((*ENTITIES, *MATERIALS, *LISTS), min_size=0).map(tuple)
happenings = st.builds(
    lambda action, **kw: happening(action, **kw),
    st.sampled_from(ACTIONS),
    modality=st.sampled_from(Modality),
    actor=roles,
    object=roles,
    counterpart=roles,
)
numbers = st.integers(0, 4).map(float)
claims = st.builds(
    lambda value, more, unit, indicator: claim(
        value, high=None if value is None or more is None else value + more, unit=unit, indicator=indicator
    ),
    st.none() | numbers,
    st.none() | numbers,
    st.sampled_from(("percent", "t")),
    st.sampled_from(("tariff_rate", "export_volume")) | st.none(),
)
members = st.builds(
    lambda text, labels, entry, flags, **kw: member(
        text, labels=labels, entry=entry, flags=tuple(flags), **kw
    ),
    st.sampled_from(TEXTS),
    st.dictionaries(st.sampled_from(LABELS), st.sampled_from((0.25, 0.5, 0.75))),
    st.fixed_dictionaries(
        {
            "reliability": st.sampled_from("ABF"),
            "source_id": st.sampled_from(("wire", "desk")),
            "language": st.sampled_from(("de", "fr")) | st.none(),
        }
    ),
    some(FLAGS, min_size=0),
    concepts=some(MATERIALS, min_size=0),
    countries=some(("CN", "US"), min_size=0).map(tuple),
    organisations=some(("mofcom", "acme"), min_size=0).map(tuple),
    happenings=st.lists(happenings, max_size=2).map(tuple),
    claims=st.lists(claims, max_size=2).map(tuple),
    language=st.sampled_from(("de", "fr")),
    kind=st.sampled_from(("media", "official")),
    country=st.sampled_from(("DE", "FR")) | st.none(),
    hours_old=st.sampled_from((1, 24, 50)),
    id_=st.integers(1, 99),
)
stories = st.builds(
    lambda ms, status, origins: story(
        *ms, status=status, origins=tuple(Origin(str(n), ()) for n in range(origins))
    ),
    st.lists(members, min_size=1, max_size=3),
    st.sampled_from((Status.UNVERIFIED, Status.CORROBORATED)),
    st.integers(0, 3),
)
selections = st.one_of(
    picked(label=some(LABELS)),
    st.fixed_dictionaries({"label": some(LABELS), "at_least": st.sampled_from((0.0, 0.5, 0.6))}),
    picked(concept=some(MATERIALS), language=some(("de", "fr"))),
    st.fixed_dictionaries(
        {"country": some(("CN", "US", "JP"))}, optional={"role": st.sampled_from(("actor", "object", "any"))}
    ),
    st.fixed_dictionaries(
        {"organisation": some(("mofcom", "acme")), "role": st.sampled_from(("actor", "object"))}
    ),
    picked(
        happening=picked(
            action=some(ACTIONS),
            actor=some(ENTITIES),
            object=some(MATERIALS),
            counterpart=some(ENTITIES),
            modality=some([m.value for m in Modality]),
        )
    ),
    picked(
        claim=picked(
            unit=some(("percent", "t")), indicator=some(("tariff_rate",)), at_least=numbers, at_most=numbers
        )
    ),
    picked(text=some(PHRASES), flag=some(FLAGS)),
    picked(text_re=some(EXPRESSIONS)),
    picked(
        source=picked(
            reliability=some("ABF"),
            kind=some(("media", "official")),
            country=some(("DE", "FR")),
            id=some(("wire", "desk")),
            language=some(("de", "fr")),
        )
    ),
    picked(
        list=picked(change=some(("ADD", "MOD", "DEL")), id=some(("sdn_list", "us_ofac_sdn", "control_list")))
    ),
    st.fixed_dictionaries({"match": st.fixed_dictionaries({"at_least": st.sampled_from((0.0, 0.6, 0.9))})}),
    picked(
        status=some(("unverified", "corroborated")),
        origins=picked(at_least=st.integers(0, 3), at_most=st.integers(0, 3)),
    ),
    picked(
        age=picked(at_most=st.sampled_from(("2h", "24h", "49h")), at_least=st.sampled_from(("2h", "24h")))
    ),
    st.fixed_dictionaries(
        {"profile": some(("material", "supplier"))},
        optional={"sourcing": some(("sole", "multi")), "from": some(("CN", "US", "JP"))},
    ),
)


@settings(max_examples=150, deadline=None)
@given(st.lists(selections, min_size=1, max_size=8), st.lists(stories, min_size=1, max_size=6))
def test_compiled_selections_hold_as_the_plain_reading_says(asked, given_stories):
    rules = [rule({"it": ask}, id=f"r{at}") for at, ask in enumerate(asked)]
    held = compile_rules(rulebook(*rules), LEXICON)
    found = held.held(held.facts(given_stories, NOW)).rows()
    expected = [tuple(holds(ask, one) for ask in asked) for one in given_stories]
    assert found == expected
    # one by one, then all, then one by one again: nothing that is remembered of a story decides about another
    each = [held.matches(one, NOW) for one in given_stories]
    assert held.matches_of(given_stories, NOW) == each == [held.matches(one, NOW) for one in given_stories]
    assert [{match.rule for match in one} for one in each] == [
        {f"r{at}" for at, holds_ in enumerate(row) if holds_} for row in expected
    ]


NAMES = ("as_one", "as_two", "b")
MEANS = {  # what the short forms stand for, in Python
    "all of them": "(as_one and as_two and b)",
    "1 of them": "(as_one or as_two or b)",
    "all of as_*": "(as_one and as_two)",
    "1 of as_*": "(as_one or as_two)",
    "any of b*": "(b)",
}
conditions = st.recursive(
    st.sampled_from((*NAMES, *MEANS)),
    lambda inner: st.one_of(
        inner.map(lambda x: f"not ({x})"),
        inner.map(lambda x: f"not {x}" if " " not in x or x.startswith("(") else f"not ({x})"),
        st.tuples(inner, st.sampled_from(("and", "or")), inner).map(lambda x: f"({x[0]}) {x[1]} ({x[2]})"),
    ),
    max_leaves=6,
)


def truth_of(condition: str, truth: dict[str, bool]) -> bool:
    for short, whole in MEANS.items():
        condition = condition.replace(short, whole)
    return bool(eval(condition, {}, truth))  # noqa: S307 our own three names


@settings(max_examples=60, deadline=None)
@given(conditions, st.lists(st.sampled_from(FLAGS), unique=True))
def test_compiled_conditions_hold_as_python_says(condition, flags):
    when = {name: {"flag": flag} for name, flag in zip(NAMES, FLAGS, strict=True)}
    truth = {name: flag in flags for name, flag in zip(NAMES, FLAGS, strict=True)}
    compiled = compile_rules(rulebook(rule(when, condition)), LEXICON)
    assert bool(compiled.matches(story(member(flags=tuple(flags))), NOW)) is truth_of(condition, truth)


whole_rules = st.fixed_dictionaries(
    {
        "when": st.fixed_dictionaries(dict.fromkeys(NAMES, selections)),
        "condition": conditions,
        "points": st.integers(-100, 100),
        "status": st.sampled_from(("stable", "experimental", "deprecated")),
    }
)


@settings(max_examples=60, deadline=None)
@given(st.lists(whole_rules, max_size=6), stories)
def test_the_score_is_the_sum_of_the_points_of_what_holds_as_the_plain_reading_says(asked, one):
    rules = [rule(**{**ask, "id": f"r{at}"}) for at, ask in enumerate(asked)]
    found = assess(one, compile_rules(rulebook(*rules), LEXICON), NOW)
    held = [
        ask
        for ask in asked
        if truth_of(ask["condition"], {name: holds(ask["when"][name], one) for name in NAMES})
    ]
    points = sum(ask["points"] for ask in held if ask["status"] == "stable")
    assert found.score == max(0, min(100, points))
    assert len(found.matches) == sum(ask["status"] != "deprecated" for ask in held)


@settings(max_examples=40, deadline=None)
@given(stories, st.permutations(range(3)))
def test_the_order_of_the_entries_does_not_change_what_holds(one, order):
    turned = story(
        *(one.members[at] for at in order if at < len(one.members)),
        status=one.verification.status,
        origins=one.verification.origins,
    )
    compiled = compile_rules(rulebook(*(rule({"it": {"flag": f}}, id=f) for f in FLAGS)), LEXICON)
    ids = [m.entry.id for m in one.members]
    if len(set(ids)) == len(ids):
        assert [m.rule for m in compiled.matches(one, NOW)] == [m.rule for m in compiled.matches(turned, NOW)]
