"""Context, facts and figures, stakeholders, chances and risks."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from monitor.core.brief.compared import figure_name, in_turn, told_by, valued
from monitor.core.brief.faces import face_of
from monitor.core.brief.frame import Frame
from monitor.core.brief.glossary import KIND, term
from monitor.core.brief.grammar import polish, quoted
from monitor.core.brief.happened import action_name, named
from monitor.core.brief.head import supplier_line
from monitor.core.brief.nouns import capital, lowered, noun, role
from monitor.core.brief.numbers import day, joined
from monitor.core.brief.pieces import pieces
from monitor.core.brief.say import concepts, noted, shortened, tellable, under_no
from monitor.core.brief.units import Unit
from monitor.core.brief.words.kinds import CHANCES, GOOD, NAMES, RISKS
from monitor.core.brief.words.links import ACCORDING
from monitor.core.kept import kept
from monitor.core.rulebook import Rule
from monitor.domain import ConceptHit, Evidence, Figure, Modality, Section, Statement

_MOST_ACTORS = 6
_PROPER = ("organisation", "person", "place", "country")
_MOST_RULES = 2  # a side
_LIKELY = (Modality.ASSERTED, Modality.PLANNED)


def context(frame: Frame) -> Section:
    said = frame.say(frame.placed.context)
    first = frame.story.first_seen
    if first is not None and (frame.now - first).days >= 1 and len(frame.story.members) > 1:
        when = day(first.date(), frame.language)
        said = (*said, frame.note(frame.words["earlier"].format(date=when) + "."))
    return frame.section("context", frame.part(said))


def facts(frame: Frame) -> Section:
    said = frame.say(frame.placed.facts, label=True) + frame.say(list(frame.others), label=True)
    told = (*said, *_disputed(frame)) or _of_lead(frame)
    return frame.section("facts", frame.part((*_of_headline(frame), *told)))


def _of_headline(frame: Frame) -> tuple[Statement, ...]:
    """Draw out the figures that only a headline in another language gives: the title said anew has no room for them."""
    titles = [unit for unit in frame.units if unit.title and unit.language != frame.language]
    below = {(c.value, c.unit) for unit in frame.units if not unit.title for c in unit.claims}
    alone = [
        u for u in titles if any(c.value is not None and (c.value, c.unit) not in below for c in u.claims)
    ]
    return () if frame.listed else _drawn_out(frame, alone)


def _of_lead(frame: Frame) -> tuple[Statement, ...]:
    """Draw out the figures and days of the lead, where no other sentence has any: a short notice says all in one."""
    return _drawn_out(frame, frame.placed.lead)


def _drawn_out(frame: Frame, units: Iterable[Unit]) -> tuple[Statement, ...]:
    found = []
    for unit in units:
        head, text = noted(replace(unit, happenings=()), frame.language, frame.names)
        told = any(
            p.kind in ("figure", "date") for p in pieces(unit, frame.language, frame.names, frozenset())
        )
        if text and told and not under_no(unit, frame.language, frame.names):
            evidence = (unit.evidence, *concepts(unit))
            label, said = polish(head, frame.language), polish(text, frame.language)
            found.append(Statement(said, evidence, "source", label))
    return tuple(found)


def _disputed(frame: Frame) -> Iterable[Statement]:
    return (against(frame, figure) for figure in frame.story.verification.disputed)


def against(frame: Frame, figure: Figure) -> Statement:
    """Write all values of a figure and who says which; of one that was updated, last the value that holds."""
    how = "disputed" if figure.latest is None else "updated"
    tellers = told_by(frame.story)
    parts, evidence = [], []
    for value in in_turn(figure):
        shown = valued(value.value, figure.unit, frame.language)
        who = joined(list(dict.fromkeys(tellers.get(e, str(e)) for e in value.entries)), frame.language)
        says = "now_says" if value.value == figure.latest else "says"
        parts.append(frame.words[says].format(value=shown, who=who))
        evidence += [Evidence("entry", "", e) for e in value.entries]
    label = capital(figure_name(figure, frame.language, frame.names))
    head = f"{label} – {frame.words[how]}" if label else frame.words[how]
    return frame.note("; ".join(parts) + ".", *evidence, mark="verify", label=head)


def stakeholders(frame: Frame) -> Section:
    direct = (*_suppliers(frame), *_actors(frame), *frame.say(frame.placed.people))
    return frame.section(
        "stakeholders", frame.part(direct, "direct"), frame.part(_regional(frame), "regional")
    )


def _suppliers(frame: Frame) -> tuple[Statement, ...]:
    texts = {m.entry.id: m.entry.text for m in frame.story.members}
    found = []
    for line in frame.rulebook.profile.suppliers:
        for name in (line.name, *(alias.name for alias in line.aliases if alias.strength == "strong")):
            hit = next(((id, text.find(name)) for id, text in texts.items() if name and name in text), None)
            if hit:
                span = Evidence("span", "", hit[0], hit[1], hit[1] + len(name), name)
                found.append(
                    frame.note(supplier_line(frame, line), Evidence("profile", line.id, text=line.name), span)
                )
                break
    return tuple(found)


def _actors(frame: Frame) -> tuple[Statement, ...]:
    """Name who acts or is acted upon, once each, with what they are."""
    acting = dict.fromkeys(id for u in frame.units for h in u.happenings for id in (*h.actor, *h.counterpart))
    statements = [_actor(frame, id) for id in list(acting)[:_MOST_ACTORS]]
    return tuple(s for s in statements if s)


def _actor(frame: Frame, id: str) -> Statement | None:
    unit = next((u for u in frame.units for h in u.happenings if id in (*h.actor, *h.counterpart)), None)
    concept = frame.names.concepts.get(id)
    if unit is None or (concept is None and not _country(id)):
        return None
    if concept and concept.codes.get("role") == "agency":  # it reports, and does not act
        return None
    name = capital(noun(id, frame.language, frame.names).text)
    what = _role(frame, id)
    text = f"{name} ({what})" if what and what.lower() not in name.lower() else name
    return Statement(polish(text, frame.language), (unit.evidence, Evidence("concept", id)))


def _role(frame: Frame, id: str) -> str:
    """Say what somebody is: a state, a company, a trade union; of whom nothing more is known, an organisation."""
    if _country(id):  # the European Union has a country's code and is none
        return frame.words["organisation" if id == "EU" else "state"]
    kind = frame.names.concepts[id].kind
    return frame.words.get(f"role_{role(id, frame.names)}", frame.words.get(kind, ""))


def _country(id: str) -> bool:
    return len(id) == 2 and id.isascii() and id.isalpha()


def _regional(frame: Frame) -> tuple[Statement, ...]:
    """List the other countries, organisations and sectors named, one line each kind."""
    acting = {id.upper() for u in frame.units for h in u.happenings for id in (*h.actor, *h.counterpart)}
    rows = []
    for kinds in (("country",), ("organisation",), ("sector",)):
        hits = {
            h.concept: u
            for u in frame.units
            for h in u.hits
            if h.kind in kinds and h.concept.upper() not in acting and not _only_said_by(h, u)
        }
        if hits:
            words = [noun(id, frame.language, frame.names).text for id in list(hits)[:10]]
            evidence = (*(u.evidence for u in hits.values()), *(Evidence("concept", id) for id in hits))
            rows.append(Statement(polish(capital(joined(words, frame.language)), frame.language), evidence))
    return tuple(rows)


_BEFORE = 40  # characters that hold *nach Angaben des*
_TOLD = re.compile(r"\s?(?:によると|によれば)")


def _only_said_by(hit: ConceptHit, unit: Unit) -> bool:
    """Say whether it is only named as who counted or reported: *according to the U.S. Geological Survey*."""
    whole = max(
        (h for h in unit.hits if h.start <= hit.start and hit.end <= h.end), key=lambda h: h.end - h.start
    )
    text = unit.member.entry.text
    before = text[max(unit.start, whole.start - _BEFORE) : whole.start]
    said = kept(ACCORDING[unit.language]).search(before) or _TOLD.match(text, whole.end)
    return bool(said) and whole.kind == "organisation"


def chances(frame: Frame) -> Section:
    good, bad = _rules(frame)
    risks = (*_kinds(frame, frame.placed.risks, RISKS), *bad)
    found = (*_done(frame), *_kinds(frame, frame.placed.chances, CHANCES), *good)
    return frame.section("chances", frame.part(found, "opportunities"), frame.part(risks, "risks"))


def _done(frame: Frame) -> tuple[Statement, ...]:
    """Name what is done or planned that helps who buys: new capacity, an easing, an agreement; each act once."""
    found: dict[str, Statement] = {}
    for unit in frame.units:
        for act in unit.happenings:
            told = act.action in GOOD and act.modality in _LIKELY and tellable(act, unit, frame.names)
            if not told or act.action in found or unit in frame.placed.chances:
                continue
            face = face_of(act, unit)
            text = capital(named(act, frame.language, frame.names, face))
            alone = capital(action_name(face, frame.language))
            if text.startswith(f"{alone} (") or text == alone:
                continue  # it names nothing: *investment* tells nobody what may come of it
            ids = (*act.object, *act.counterpart)
            found[act.action] = Statement(
                polish(f"{text}.", frame.language),
                (unit.evidence, *(Evidence("concept", id) for id in ids)),
            )
    return tuple(found.values())


def _kinds(frame: Frame, units: list[Unit], table: Mapping[str, Mapping[str, str]]) -> tuple[Statement, ...]:
    """Say each sentence under the kinds of chance or risk that its words show; where only those are known, name them."""
    found = []
    for unit in units:
        head = _head(frame, [kind for kind in table[unit.language] if kind in unit.cues][:2])
        said = frame.say([unit])
        found += [
            _under(frame, head, statement, proper=_is_proper(frame, unit, statement)) for statement in said
        ]
        if head and not said:
            own = quoted(shortened(unit.text), unit.language)
            text = polish(f"{head} – {own}", frame.language)
            found.append(Statement(text, (unit.evidence,), quote_language=unit.language))
    return tuple(found)


def _head(frame: Frame, kinds: list[str]) -> str:
    names = [NAMES[kind][frame.language] for kind in kinds]
    return joined([*names[:1], *(lowered(name, frame.language) for name in names[1:])], frame.language)


def _is_proper(frame: Frame, unit: Unit, said: Statement) -> bool:
    """Say whether the statement begins with a name, which keeps its capital."""
    named = [noun(h.concept, frame.language, frame.names).text for h in unit.hits if h.kind in _PROPER]
    words = [name.text for name in unit.names]
    shown = [unit.member.entry.text[h.start : h.end] for h in unit.hits if h.kind in _PROPER]
    lands = [term(h.concept, frame.language).text for h in unit.terms if h.kind == KIND]
    proper = (*named, *words, *shown, *(lands if frame.language != "de" else ()))
    return said.text.startswith(tuple(text for text in proper if text[:1].isupper()))


def _under(frame: Frame, head: str, said: Statement, *, proper: bool) -> Statement:
    if not head:
        return said
    rest = said.text if proper else lowered(said.text, frame.language)
    text = f"{said.label}: {rest}" if said.label else said.text
    return replace(said, label=polish(head, frame.language), text=polish(text, frame.language))


def _rules(frame: Frame) -> tuple[tuple[Statement, ...], tuple[Statement, ...]]:
    """Return what our rules see as chance and as risk, marked as ours; a rule on good acts alone is a chance."""
    rules = {rule.id: rule for rule in frame.rulebook.rules}
    good: list[Statement] = []
    bad: list[Statement] = []
    for match in sorted(frame.assessment.matches, key=lambda m: -m.points):
        rule = rules.get(match.rule)
        is_good = rule is not None and _asks_good(rule)
        if len(good if is_good else bad) >= _MOST_RULES or (match.points <= 0 and not is_good):
            continue
        if rule is not None and _of_the_report(rule):
            continue
        title = frame.title_of(rule.title) if rule else match.rule
        text = frame.words["rule_adds"].format(rule=title, points=match.points) + "."
        said = frame.note(text, Evidence("rule", match.rule), *match.evidence)
        (good if is_good else bad).append(said)
    return tuple(good), tuple(bad)


_ABOUT_REPORTS = frozenset({"status", "origins", "flag", "age", "source", "language"})


def _of_the_report(rule: Rule) -> bool:
    """Tell whether a rule asks, of a field at most, how a story is told, by whom and when: that is no chance or risk."""
    asked = [one.model_fields_set for one in rule.when.values()]
    return any(some <= _ABOUT_REPORTS for some in asked) and all(
        some <= _ABOUT_REPORTS | {"label", "at_least"} for some in asked
    )


def _asks_good(rule: Rule) -> bool:
    asked = [s.happening.action for s in rule.when.values() if s.happening and s.happening.action]
    actions = {action for one in asked for action in one}
    return bool(actions) and actions <= GOOD.keys()
