"""A clause in which nobody is said to act -> who can only be meant: its firm, a union, a court, the own government."""

import re
from collections.abc import Sequence

from monitor.core.happenings.actors_cjk import told_of
from monitor.core.happenings.collectives import collective, own_government
from monitor.core.happenings.firms import unknown_name
from monitor.core.happenings.kinds import ATTACKS, EASED, LAWS, OF_BUDGETS, OF_FIRMS, OF_ONE, OF_STATES
from monitor.core.happenings.party import Party, of_state
from monitor.core.happenings.spotted import Found
from monitor.core.happenings.witnessed import met
from monitor.core.kept import kept


def heading(
    text: str, language: str, clause: tuple[int, int], cue: Found, acting: Sequence[Party]
) -> list[Party]:
    """`Evernote、米国の従業員を解雇`: the firm a Japanese headline begins with, before a state that only tells where."""
    if language != "ja" or cue.action not in OF_FIRMS or not acting or told_of(text, acting[0]):
        return []
    span = unknown_name(text, language, clause, cue.start)
    between = text[span[1] : acting[0].start] if span else ""
    if span is None or between[:1] not in ("、", "は", "が") or " " in between:
        return []
    return [Party(*span, (text[slice(*span)].strip(),), private=True)]


# `an unidentified projectile hit a ship`: whoever the clause or the one before it names did not do it.
_UNKNOWN: dict[str, str] = {
    "en": r"\b(?:unidentified|unknown|mysterious)[\"'’”]? (?:[\w-]+ ){0,3}$",
    "de": r"\bunbekannte\w* (?:[\w-]+ ){0,3}$",
    "fr": r"\b(?:non identifiée?s?|inconnue?s?) (?:[\w'’-]+ ){0,2}$",
    "es": r"\b(?:no identificad[oa]s?|desconocid[oa]s?) (?:[\w-]+ ){0,2}$",
    "ja": r"(?:不明の|不審な|何者か)[^。、]{0,10}(?:が|に)[^。、が]{0,10}$",
    "zh": r"(?:不明|身份不明|未知)(?:的)?[^，。]{0,6}$",
}
# `印度获得购买伊朗石油豁免`, `適用除外を取得`: of an easing only who gets it is named.
_GOT_ZH = re.compile(r"获(?:得|批)?[^，。]{0,4}(?:购买|进口|采购|使用|出口|继续)[^，。]*$")
_GOT_JA = re.compile(r"を?(?:取得|獲得|得[るたて]|受け(?!入れ)|勝ち取|申請|要請|求め)")


def _is_gotten(text: str, language: str, clause: tuple[int, int], cue: Found) -> bool:
    if language == "zh":
        return _GOT_ZH.search(text, clause[0], cue.start) is not None
    return language == "ja" and _GOT_JA.match(text, cue.end) is not None


def by_somebody(text: str, language: str, clause: tuple[int, int], cue: Found) -> bool:
    """Say whether the clause says of an attack that nobody knows whose it was, or of an easing only who gets it."""
    if cue.action in EASED:
        return _is_gotten(text, language, clause, cue)
    if cue.action not in ATTACKS:
        return False
    return kept(_UNKNOWN[language]).search(text, clause[0], cue.start) is not None


def only_firm(action: str, near: Sequence[Party]) -> tuple[str, ...]:
    """`Faillite aux Etats-Unis du géant immobilier chinois Evergrande`."""
    firms = {party.ids: None for party in near if party.private} if action in OF_ONE else {}
    return next(iter(firms)) if len(firms) == 1 else ()


def union(near: Sequence[Party]) -> tuple[str, ...]:
    """`Warnstreik: GDL bestreikt die Bahn`: of those a headline names only a union strikes."""
    return next((party.ids for party in near if party.role == "union"), ())


def nameless(
    text: str, language: str, clause: tuple[int, int], cue: Found, near: Sequence[Party]
) -> tuple[str, ...]:
    """A court without a name is that of the only state the clause names; a paper's `政府` is its own."""
    within = [party for party in near if cue.start <= party.start < cue.end and of_state(party)]
    if len(within) == 1 and met(text, language, clause[0], (cue.start, cue.end), cue.action):
        return within[0].ids  # `added to UK sanctions list`: whose list it is
    states = {party.ids for party in near if of_state(party)}
    span = collective(text, language, clause, (cue.start, cue.end), cue.action)
    if span is None:
        own = cue.action in LAWS | OF_STATES | OF_BUDGETS and not states
        return own_government(text, language, clause, cue.end) if own else ()
    if cue.action == "ruling" and len(states) == 1:
        return next(iter(states))
    return (text[slice(*span)].strip(),)
