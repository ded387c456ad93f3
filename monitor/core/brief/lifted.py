"""A measure read as no longer taken, beside words that lift it -> the act of lifting it: *撤回关税*, *輸入停止を解除*."""

import re
from dataclasses import replace

from monitor.core.brief.words.faces import LIFTED
from monitor.core.brief.words.reversals import NEGATED
from monitor.core.kept import kept
from monitor.domain import Happening, Modality

EASED = {
    "raise_tariff": "cut_tariff",
    "impose_export_control": "ease_export_control",
    "impose_sanctions": "ease_sanctions",
    "ban_import": "lift_import_ban",
}
_TO_COME = re.compile(
    r"\b(?:to|will|plans?|aims?|would) (?:\w+ )?(?:lift|scrap|remove|drop|end|withdraw)|\b(?:will|wollen|soll)\b|\b(?:va|vont|veut|prévoit)\b|(?<!\w)(?:va a|quiere|planea)(?!\w)"
    r"|(?:解除|撤廃|廃止|撤回|取り消し)(?:へ|する方針|の方針|を予定|する予定)|(?:将|拟|计划|准备)[^，。]{0,24}(?:解除|撤销|取消|废除|撤回)",
    re.IGNORECASE,
)
_OPEN = re.compile(
    r"\b(?:may|might|could|consider\w*|mull\w*|weigh\w*)\b|könnte|erwäg|pourrai|envisag|podría|estudia|検討|可能性|か$|？|\?|考虑|可能|或将|有望",
    re.IGNORECASE,
)

# What was only planned was never in force: *scraps plan to ban exports* lifts nothing.
_ONLY_PLANNED = re.compile(
    r"\b(?:plans?|proposals?|proposed|bill|draft|threat\w*|planned)\b|\b(?:pläne\w*|vorhaben|entwurf|vorschlag|geplante\w*)\b"
    r"|\b(?:projets?|propositions?|menaces?|prévue?s?)\b|\b(?:planes|proyectos?|propuestas?|amenazas?)\b|計画|方針|法案|计划|草案|提案|威胁|拟定|拟议",
    re.IGNORECASE,
)

_GIVEN_UP = re.compile(
    r"\b(?:scrap|drop|abandon|shelv|ditch|withdr[ae]w|backs? (?:away|down|off))\w*|\bverw[io]rf\w*|\babandonn\w+|\brenonc\w+|\benterr\w+"
    r"|\b(?:abandona|renuncia|descarta|desiste|archiva)\w*|断念|撤回|放弃|取消",
    re.IGNORECASE,
)


def dropped(happening: Happening, text: str, language: str) -> bool:
    """Say whether a measure that was only planned is dropped: averted, nothing is eased by it."""
    clause = text[happening.start : happening.end]
    told = happening.modality is Modality.DENIED and happening.action in EASED
    given_up = bool(kept(LIFTED[language]).search(clause) or _GIVEN_UP.search(clause))
    given_up = given_up and not kept(NEGATED[language]).search(clause)
    return bool(told and given_up and _ONLY_PLANNED.search(clause) and not _TO_COME.search(clause))


def lifted(happening: Happening, text: str, language: str) -> Happening:
    """Return the lifting where the act's own clause says that it is lifted, else the happening as it is."""
    clause = text[happening.start : happening.end]
    if happening.modality is not Modality.DENIED or happening.action not in EASED:
        return happening
    if not kept(LIFTED[language]).search(clause) or kept(NEGATED[language]).search(clause):
        return happening
    if dropped(happening, text, language):
        return happening
    how = (
        Modality.POSSIBLE
        if _OPEN.search(clause)
        else Modality.PLANNED
        if _TO_COME.search(clause)
        else Modality.ASSERTED
    )
    return replace(happening, action=EASED[happening.action], modality=how)
