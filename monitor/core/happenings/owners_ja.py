"""A party in the possessive of a Japanese clause -> is the act its own (`イランの攻撃`), or only the thing that it is done to?"""

import re
from collections.abc import Sequence

from monitor.core.happenings.party import Party, of_state

_JA_OWNER = re.compile(
    r"(?:の(?!(?:銀行|企業|個人|団体|高官|資産)(?![がはも]))|による)[^、。 |”」を]{0,6}(?<!なら)(?<!に)"
)  # `中国の攻撃に制裁`: what is answered
_JA_ARMS = re.compile(
    r"(?:ICBM|ＩＣＢＭ|弾道|ミサイル|核実験|軍|無人機|ドローン)"
)  # `北朝鮮ミサイル発射`: its own


def acts_as_owner(text: str, party: Party, cue: tuple[int, int], near: Sequence[Party]) -> bool:
    """`イランの攻撃`, `米のベネズエラ攻撃`; but `日本の制裁に反発`: the other's is what is blamed."""
    if (
        _JA_NOT_OWNED.match(text, cue[0])
        or _of_firm_there(text, party, near)
        or _bought(text, party, cue, near)
        or _owns_object(text, party, cue, near)
    ):
        return False
    if party.end == cue[0] and (_JA_ARMS.match(text, cue[0]) or "の" in text[party.start : party.end]):
        return True
    struck = next(
        (other for other in near if 1 <= other.start - party.end <= 4 and other.end <= cue[0]), None
    )
    gap = text[party.end : cue[0]]
    if struck is not None and text[party.end] == "の":
        gap = gap.replace(text[struck.start : struck.end], "")
    return bool(gap and _JA_OWNER.fullmatch(gap))


_JA_DONE_TO = re.compile("の[^。、 にへがはも]{1,16}を[^。、 ]{2}")


def _owns_object(text: str, party: Party, cue: tuple[int, int], near: Sequence[Party]) -> bool:
    """`ロシア、ウクライナの港を封鎖`: behind who acts, whose the thing is that it is done to."""
    if not _JA_DONE_TO.match(text, party.end, cue[1]):
        return False
    begins = text.rfind(" ", 0, party.start)
    return any(begins < one.start < party.start and text[one.end] in "、は" for one in near)


_JA_SITES = re.compile(
    "[^。、 |]{0,8}(?:生産|工場|鉱山|製錬所|製油所|拠点|ライン|プラント|操業|稼働|出荷|開発|事業|権益|株|子会社|企業|大手|店|施設)"
)


def _of_firm_there(text: str, party: Party, near: Sequence[Party]) -> bool:
    """`アルベマール、チリのリチウム生産を削減`: whose country it is only tells where the firm works."""
    if not of_state(party) or not _JA_SITES.match(text, party.end + 1):
        return False
    return any(one.private and one.end < party.start and text[one.end] in "、はが" for one in near)


_JA_DEAL = re.compile("買収|統合|合併|子会社化|株")


def _bought(text: str, party: Party, cue: tuple[int, int], near: Sequence[Party]) -> bool:
    """`日本製鉄、USスチールの買収を完了`: behind the buyer stands whom he buys."""
    if text[party.end : party.end + 1] != "の" or not _JA_DEAL.match(text, cue[0]):
        return False
    begins = text.rfind(" ", 0, party.start)
    return any(one.private and begins < one.start < party.start and text[one.end] in "、はが" for one in near)


# Blame and what is answered, shut out or joined is done by another than its owner: `中国の攻撃に制裁`, `ロシアの銀行締め出す`.
_JA_NOT_OWNED = re.compile(
    "非難|批判|反発|抗議|苦言|けん制|牽制|警告|[にへ](?!よる)|(?:銀行|企業|個人|団体|高官)[^。、 ]{0,10}(?:締め出|制裁|排除)|(?:枠組み|協定|条約)(?:に|へ)(?:の)?参加"
)
