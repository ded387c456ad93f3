"""The statements of a Chinese headline, one beside the other -> which has its own subject, and whose act goes on in the next."""

import re
from collections.abc import Sequence
from dataclasses import replace

from monitor.core.flat import Segment
from monitor.core.happenings.actors import split
from monitor.core.happenings.cue import Role
from monitor.core.happenings.kinds import LAWS, TO_NOBODY
from monitor.core.happenings.party import Party
from monitor.core.happenings.written import ids_of
from monitor.domain.understand import Happening

_GOES_ON = re.compile(  # a verb, or what leads to one
    "“?(?:部分|旗下|全线|要求|谴责|抗议|指控|公布|关于|对|将|或|拟|已|再|否则|以|合作|重申|并|反对|呼吁|敦促|宣布|坚决|计划|考虑|批评|威胁|加|征|实施|采取|停|暂|恢复"
    "|取消|推迟|延长|提|降|增|减|投|建|收|出|签|达|列|不|未|回应|应对|限|禁|扩|启动|发|批准|强烈|表示|望|希望|愿|称|并称|还称)"
)


def apart(piece: Segment, near: Sequence[Party]) -> bool:
    """`俄称打击乌军设施 乌称击落无人机`: it begins with the one who acts in it."""
    return any(party.start <= piece.start + 1 for party in near)


def going_on(
    text: str, piece: Segment, told: list[Happening], subject: tuple[str, ...], near: Sequence[Party]
) -> tuple[list[Happening], tuple[str, ...]]:
    """`特朗普下令 对木材进口进行调查`: what begins with its verb is said of the SUBJECT of the statement before.

    Return with it whom the next one may be said of: who acts here, else who stands first.
    """
    if _GOES_ON.match(text, piece.start):
        firm = not any(len(id_) == 2 and id_.isupper() for id_ in subject)
        told = [
            one
            if one.actor or one.action in TO_NOBODY or (firm and one.action in LAWS)
            else replace(one, actor=subject)
            for one in told
        ]
    answers = "回应" in text[piece.start : piece.end]  # what it tells first is what another one did
    acting = next((one.actor for one in told if one.actor and not answers), ())
    acting = acting or ids_of(split(text, "zh", (piece.end, piece.end), Role.VERB, near)[0])
    return told, acting or subject


# `商务部回应美宣布加税：将...`: who answers does it, not the one whose act he answers.
_ANSWERING = re.compile("(?:新闻发言人|发言人|方面|负责人)?(?:再次)?(?:回应|就|谈)[^：]{1,40}")
_OWN_ACT = re.compile("[将拟对决暂停禁取不与同已正会愿宣撤恢提增推继限若如准重]")


def announcing(text: str, start: int, cue: int, near: Sequence[Party], action: str) -> Party | None:
    """`商务部：将...列入清单`: who says what he does himself, without naming himself again."""
    colon = text.rfind("：", start, cue)
    if not _OWN_ACT.match(text, colon + 1):
        return None
    speakers = [party for party in near if party.end <= colon and not (party.private and action in LAWS)]
    ahead = next((party for party in speakers if party.end == colon and not party.private), None)
    return ahead or next((p for p in speakers if _ANSWERING.fullmatch(text, p.end, colon)), None)
