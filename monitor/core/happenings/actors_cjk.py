"""The parties of a Japanese or Chinese clause and a cue -> who acts."""

import re
from collections.abc import Sequence

from monitor.core.happenings.at_home import stands_before_firm
from monitor.core.happenings.owners_ja import acts_as_owner
from monitor.core.happenings.party import Party, of_state, row_of

_JA_TARGET = re.compile(
    r"[”」』]?(?:など[\u4e00-\u9fff]{0,5}に|(?:(?:関係|関連|船籍|籍|系)?の?(?:企業|製品|政府|側|(?:[海空陸]?軍)?(?:基地|施設|港|都市|工場|油田|製油所|首都|領|タンカー|商船|貨物船|コンテナ船|船舶|船|大使館)))?(?:に対する|に対し|に対して|への|へ(?!の)|向け|産|からの|から|との|に(?!よる|して)|製|や|をめぐ|を|での|で|沖)|側|[\u4e00-\u9fff]{0,5}(?:を|への?(?!の)|に対し)(?!巡|め))"
)
_JA_OFFICES = r"の(?:副?司令官|大統領|首相|外相|国防相|国防省|外務省|当局|政府|高官|報道官|大使|国営企業|中央銀行|中銀|議会|裁判所|海軍|陸軍|空軍)"
_JA_SUBJECT = re.compile(rf"(?:{_JA_OFFICES})?[\u4e00-\u9fff氏]{{0,5}}(?:が|は(?!国)|も|、|，|「)")
_JA_TOLD = (
    re.compile(  # `...を封鎖 イランが発表`, but not `... ロシアはウクライナを非難`: that tells of another act
        r"[\u4e00-\u9fff氏]{0,5}(?:、|，|(?:が|は(?!国)|も)[^ 。|]{0,6}(?:$|[ 。|]))"
    )
)
_ZH_TARGET_BEFORE = re.compile(
    r"(?:(?<![应反])对|向|针对|自|从|与|同|和|输|赴|驻|原产于|原产|至|致|在|涉|反|敦促|呼吁|催促|促请|会见|会晤|约见|拜会|致函|致电)(?:来自|原产于|前往|驶往|位于|途经|(?<=[对向])[^，。对向]{1,4}(?:海|湾|海域|海峡))?$"
)
_ZH_AGAINST = re.compile(
    r"(?:(?<![应反])对|向|针对|反|输|涉|敦促|要求|呼吁|催促|促请|请求|施压)(?:(?<=[对向])(?:部分|所有|多种|一些|来自|原产于|自|[^，。对向]{1,4}(?:海|湾|海域|海峡)))?$"
)
_ZH_MARKED = "对涉反在赴驻访"  # `对华`, `在美`: one word with its mark
_ZH_TARGET_AFTER = re.compile(r"(?:出口商品|产|商品)")
_ZH_BREAK = re.compile(
    r"[，；：]|(?:应对|面对|以回应)(?=[^。]{0,2}[美中欧日俄英德法印韩伊])|(?<=[^\x00-\x7f]) (?=[^\x00-\x7f])|称(?!霸|为)|表示|指出|等待|期待|(?:回应|质疑|抵制|警告|预计|预期|预测|认为|相信|担心|担忧|指责|批评|谴责|抗议|不满|揭批|抨击|痛批|起诉|指控|驳斥)(?=[^。]{0,2}[美中欧日俄英德法印韩伊])|随着|因(?![此素而])|由于|鉴于"
)
_ASKED_ABOUT = 14  # signs between 就 with a party and the matter it is asked about


def acting(text: str, language: str, cue: tuple[int, int], near: Sequence[Party]) -> list[Party]:
    return (_ja if language == "ja" else _zh)(text, cue, _without_homes(text, near))


def _without_homes(text: str, near: Sequence[Party]) -> list[Party]:
    """`独VW`, `法国雷诺与中国吉利`: a state right before a firm only tells where it is at home."""
    pairs = zip(near, (*near[1:], None), strict=True)
    return [
        one
        for one, after in pairs
        if not of_state(one)
        or not (
            stands_before_firm(text, one, after)
            or (after and after.private and text[one.end : after.start] in ("", "の"))
        )
    ]


_BRANCH_DOES = frozenset("：称回宣就已将拟官否表")


def without_branches(text: str, parties: Sequence[Party]) -> list[Party]:
    """`安世中国称`, `英伟达中国：`: a state that ends a firm's name is only part of it."""
    pairs = zip((None, *parties), parties, strict=False)
    return [
        one
        for before, one in pairs
        if before is None
        or not (before.private and before.end == one.start and of_state(one))
        or text[one.end : one.end + 1] not in _BRANCH_DOES
    ]


_OF_FIRM = re.compile(
    r"(?:[^，。：、 　的]{0,8}(?:商|巨头|企业|公司|集团|龙头|大厂|车企|矿企|厂商|大手|企業|メーカー|会社))?の?"
)


# `美国西南航空将`, `日本通运寻求`, `米グーグル、`: a firm's name that begins with a state's
_IN_NAME = "[^\\W\\dA-Za-z对向自从与和在的及将把受因就被遭致使称宣]"
_NAMED_FIRM = re.compile(
    rf"({_IN_NAME}{{2,9}}?(?:(?:航空|通运|锌业|锂业|制铁|重工|造船|电信|矿业|控股)(?:公司|集团)?|公司|集团|协会|商会|联合会"
    r"|(?:钢铁|石油|化学|电力|银行|汽车|电子|邮政|铁路|半导体)(?:公司|集团)?(?=将|宣布|拟|计划|寻求|取消|裁|：)))(?!业|商|部|局|工会|委|协|产|股|制品)"
    r"|([^\W\dA-Za-zをにでとのがは]{2,10}(?:鉄道|航空|石油|鉱業|製鉄|鉄鋼|自動車|重工|電力|銀行|郵便|造船|電子|化学|協会|連盟)(?=[、がはも]))"
    r"|([米独仏英露韓印伊豪加蘭]?(?:[ァ-ヺー・]{3,}|[A-Z][A-Za-z]*[a-z][A-Za-z]*)(?=[、がはも]|など))"
)


def firm_of(text: str, found: list[Party], near: Sequence[Party]) -> list[Party]:
    """`米グーグル`, `俄罗斯石油贸易商Litasco`: the state only tells where the firm is at home."""
    if len(found) != 1 or not of_state(found[0]):
        return found
    after = next((party for party in near if party.start >= found[0].end), None)
    named = _NAMED_FIRM.match(text, found[0].start)
    if named and found[0].end < named.end() and (after is None or after.start >= named.end()):
        home = found[0].start if text[found[0].start] not in "米独仏英露韓印伊豪加蘭" else found[0].end
        return [Party(home, named.end(), (text[home : named.end()],), True)]
    if after is None or of_state(after) or not _OF_FIRM.fullmatch(text, found[0].end, after.start):
        return found
    return [after]


def _ja(text: str, cue: tuple[int, int], near: Sequence[Party]) -> list[Party]:
    """Whose it is (`イランの攻撃`), else who is marked as subject, before the cue or after it, else the first one."""
    inner = [p for p in near if cue[0] <= p.start and p.end < cue[1] and not _ja_struck(text, p, cue)]
    if inner and not _ja_target(text, inner[0], cue[1]):  # トランプ関税
        return [inner[0]]
    free = [p for p in near if not _ja_target(text, p, cue[0]) and not _ja_struck(text, p, cue)]
    before = [party for party in free if party.start < cue[0]]
    owner = [p for p in before if acts_as_owner(text, p, cue, near)]
    if (
        _JA_SUFFERED.match(text, cue[1])
        or text.startswith(("入り", "リスト入り"), cue[1])
        or "リスト入り" in text[slice(*cue)]
    ):
        return owner[-1:] if "が" not in text[slice(*cue)] else []
    going_on = next(
        (p for p in near if p.start > cue[1] and _JA_DOING.fullmatch(text, cue[1], p.start)), None
    )
    if going_on:
        return [going_on]
    marked = [party for party in before if _JA_SUBJECT.match(text, party.end) or _ja_begins(text, party)]
    space = text.rfind(" ", 0, cue[0])  # a headline's next statement has its own subject
    late = [party for party in marked if party.start > space]
    marked = [party for party in late if text[party.end] == "が"] or late or marked
    behind = [party for party in free if party.start >= cue[1] and text[party.start - 1] in " 　―"]
    told = [party for party in behind if _JA_TOLD.match(text, party.end)]
    behind = [party for party in behind if _JA_NAMED_BEHIND.match(text, party.end)]
    first = next(
        (
            found[-1] if found is owner else found[0]
            for found in (owner, marked, told, before, behind)
            if found
        ),
        None,
    )
    if first is None:
        return []
    row = row_of(text, first, free)
    if first in owner:  # `ロシア、米のベネズエラ攻撃を非難`
        row = [one for one in row if one.start >= first.start or text[one.end] not in "、，"]
    met = {party.start - 1 for party in near if party not in free}  # `米、ペルーとチリに関税`
    strange = (
        at
        for at, one in enumerate(row)
        if one is not first and (one.end in met or not _ja_beside(text, first, one))
    )
    return row[: next(strange, len(row))]


_JA_BESIDE = re.compile(
    r"[\u4e00-\u9fff氏]{0,5}(?:が|は|も|、|，|と|や|など|の首脳|両|[ 　]|「|で)|[\u4e00-\u9fff]{0,2}$"
)


def _ja_beside(text: str, first: Party, one: Party) -> bool:
    """`イスラエル、国連総長の辞任を要求`: the second name of a headline begins what is said of the first."""
    return (
        one.start < first.start or text[one.start - 1] not in "、，" or bool(_JA_BESIDE.match(text, one.end))
    )


def _ja_begins(text: str, party: Party) -> bool:
    """`米 対中制裁を検討`: a state, a space, and what it does."""
    return party.start == 0 and of_state(party) and text[party.end : party.end + 1] == " "


def told_of(text: str, party: Party) -> bool:
    """Does a Japanese mark make it the subject?"""
    return bool(_JA_SUBJECT.match(text, party.end))


# `イラン攻撃`, `ウクライナ侵攻`: without の between them it is the one that is struck.
_JA_STRIKES = re.compile("(?:全土|本土|首都)?(?:攻撃|空爆|侵攻|爆撃|包囲|断交)")
_JA_STRIKERS = frozenset({"US", "IL"})


def _ja_struck(text: str, party: Party, cue: tuple[int, int]) -> bool:
    struck = _JA_STRIKES.match(text, party.end)
    return bool(struck and cue[0] - 2 <= party.end <= cue[1] and not _JA_STRIKERS & set(party.ids))


# A name behind the act is who acts where nothing else is said of it: `...を制裁 米政府`.
_JA_NAMED_BEHIND = re.compile(
    r"(?:・[^ 、。]{1,6})?[\u4e00-\u9fff氏ー]{0,8}(?:が|も|、|，|$|[ 　。|（(「＝=/:])"
)
_JA_SUFFERED = re.compile(
    "(?:を)?(?:受け(?!入れ|持)|浴び)"
)  # `タンカーが無人機攻撃受け`: who is hit does not strike
_JA_SHUT_OUT = re.compile("の?(?:銀行|企業|個人|団体|高官|資産)[^がはも、 ]{0,4}(?:締め出|排除|制裁|凍結)")
_JA_DOING = re.compile("を?(?:続ける|続けた|している|行う|行った|強める|繰り返す|始めた)")


def _ja_target(text: str, party: Party, cue: int) -> bool:
    """Is the act done to it? What the CUE itself says of it (`米輸出管理を`) tells nothing."""
    against = text[party.start] == "対" or text[max(0, party.start - 1) : party.start] == "対"
    marked = _JA_TARGET.match(text, party.end)
    return bool(against or _JA_SHUT_OUT.match(text, party.end)) or bool(
        marked
        and not (
            marked.end() > cue >= party.start
            and marked.end() - party.end > 1
            and text[marked.end() - 1] not in "にへ"
        )
    )


_ZH_BESIDE = re.compile(
    r"(?:政府|军方|政府军|外长|总统|领导人|央行|方面)?(?:[和与及同、 —–-]|以及)|(?:(?![对向将把称就因在为])[\u4e00-\u9fff]){1,3}与"
)  # `也门政府与胡塞武装`, `加拿大 墨西哥批评`


def _zh_row(text: str, one: Party, near: Sequence[Party], cue: int) -> list[Party]:
    """Those who stand in a row with ONE; behind 与 or 和 a name is no target there, unless a comma parts it from the CUE."""
    at = near.index(one)
    first, last = at, at
    while first and _ZH_BESIDE.fullmatch(text, near[first - 1].end, near[first].start):
        first -= 1
    while last + 1 < len(near) and _ZH_BESIDE.fullmatch(text, near[last].end, near[last + 1].start):
        last += 1
    row = near[first : last + 1]
    apart = "，" in text[row[-1].end : cue]
    return [party for party in row if party is one or not (apart and _zh_target(text, party))]


_ZH_RESENTED = re.compile(
    r"[^，。]{0,16}(?:表示|予以|深表|提出)[^，。]{0,8}(?:不满|反对|关切|遗憾|谴责|欢迎|抗议|担忧|愤慨)"
)
_ZH_BEFALLS = re.compile(r"遭(?!遇)|被(?!曝|指|爆|传|迫|认为)|遇袭|中弹|受阻")


def _zh(text: str, cue: tuple[int, int], near: Sequence[Party]) -> list[Party]:
    """Whose it is, else the first one after the last comma, colon or verb of saying that another one follows."""
    before = [party for party in near if party.start < cue[0]]
    told = _zh_by_another(text, cue, near)
    if told is not None:
        return told
    own = next((party for party in near if party.start == cue[0] and not _zh_target(text, party)), None)
    if own and own.end < cue[1]:  # `应对美关税冲击`
        return _zh_row(text, own, near, cue[0])
    owner = next((party for party in reversed(before) if _zh_owner(text, party, cue, before)), None)
    free = [party for party in before if not _zh_target(text, party) and not _suffers(text, party, cue[0])]
    if owner:
        return _zh_row(text, owner, before, cue[0])
    if not free:
        return []
    for at in reversed([match.end() for match in _ZH_BREAK.finditer(text, free[0].end, cue[0])]):
        later = [party for party in free if party.start >= at]
        if later:
            return _zh_row(text, later[0], before, cue[0])
    return _zh_row(text, free[0], before, cue[0])


def _zh_by_another(text: str, cue: tuple[int, int], near: Sequence[Party]) -> list[Party] | None:
    """Who does what befalls somebody, or what somebody resents: `商船遭袭`, `受欧盟关税影响`, `对秘鲁加征关税表示不满`."""
    befalls = _ZH_BEFALLS.search(text, *cue)
    if befalls:  # `美称商船在红海遭袭`: who does it stands behind the word, if anywhere
        return [party for party in near if befalls.end() <= party.start and party.end < cue[1]][:1]
    if text[cue[0] : cue[0] + 1] in ("受", "因"):
        return [party for party in near if cue[0] < party.start and party.end < cue[1]][:1]
    if not _ZH_RESENTED.match(text, cue[1]):
        return None
    met = [p for p in near if p.start < cue[0] and "对" in (text[p.start - 1 : p.start], text[p.start])]
    return met[:1] or None


def _suffers(text: str, party: Party, cue: int) -> bool:
    """`美军遭无人机袭击`: who is hit does not strike."""
    hit = _ZH_SUFFERS.match(text, party.end, cue)
    return hit is not None


# Not `被曝`, `被指`: those only tell.
_ZH_SUFFERS = re.compile(
    r"(?:[^，。：； ]{0,6}?|[^，。：； 称将对把宣与和]{0,8}(?:企业|公司|集团|科技|船|实体|产品|芯片)[^，。：； 称将对把宣与和]{0,6}?(?=被))(?:遭到|遭受|遭(?!遇)|受到|被(?!曝|指|爆|认为|问|传|评|视为))"
)


def _zh_owner(text: str, party: Party, cue: tuple[int, int], near: Sequence[Party]) -> bool:
    """`美国制裁`, `就荷兰出口管制问题`: right before it, or what somebody is asked about."""
    alone = party.end - party.start == 1 and text[party.start] in _ZH_MARKED
    if alone or _zh_named_against(text, party):
        return False
    if text[party.start] != "对" and _ZH_AGAINST.search(text, max(0, party.start - 8), party.start):
        return False
    if _ZH_MOVED.search(text, max(0, party.start - 6), party.start) or _ZH_LED.search(
        text, max(0, party.start - 2), party.start
    ):
        return False
    if _zh_partner(text, party, near):
        return False
    if text[max(0, party.start - 1) : party.start] in ("在", "于") and any(
        other.end < party.start and not _zh_target(text, other) for other in near
    ):
        return False  # `智利和玻利维亚在利马谈判`
    asked = text[max(0, party.start - 1) : party.start] == "就" and cue[0] - party.end < _ASKED_ABOUT
    asked = asked and not re.search("向", text[party.end : cue[0] + 1])  # `就美加征关税向世贸组织起诉`
    done = party.end < cue[0] and _ZH_DONE.fullmatch(text, party.end, cue[0])
    new = (
        text[party.start] not in "在赴驻"
        and party.end < cue[0]
        and _ZH_NEW.fullmatch(text, party.end, cue[0])
    )
    met = party.end < cue[0] and _ZH_FACED.search(text, max(0, party.start - 3), party.start)
    return (
        asked
        or party.end == cue[0]
        or bool(done or new)
        or bool(met and _ZH_OF.fullmatch(text, party.end, cue[0]))
    )


_ZH_LED = re.compile(r"(?:从|自|给|赴|至|到)$")


def _zh_partner(text: str, party: Party, near: Sequence[Party]) -> bool:
    """`子公司与亿纬锂能签订`: whom another one does it with."""
    if text[max(0, party.start - 1) : party.start] not in ("与", "和", "同", "跟"):
        return False
    before = [other for other in near if other.end < party.start]
    return not (before and _ZH_BESIDE.fullmatch(text, before[-1].end, party.start))


def with_partners(text: str, cue: int, near: Sequence[Party], acting: list[Party]) -> list[Party]:
    """`玻利维亚将与宁德时代合作开发`: they do it together."""
    first = acting[0].start if acting else cue
    return [
        *acting,
        *(
            party
            for party in near
            if first < party.start < cue and party not in acting and _zh_partner(text, party, near)
        ),
    ]


# `将2家中企列入清单`: what is put somewhere stands behind 将 or 把
_ZH_MOVED = re.compile(
    r"[将把](?:相关|有关|部分|一些|更多|若干|全部|所有|其他|[\d一二两三四五六七八九十百多数]+)?(?:家|名|个|艘|种|项|批)?的?$"
)
_ZH_FACED = re.compile(r"(?:应对|面对|面临|回应|规避|反对|不满|抗议|遭遇|因|受|遭)$")  # `应对美国汽车关税`
_ZH_OF = re.compile(r"(?:的|新|高|对等|汽车|钢铝|钢铁|芯片|农产品|商品|政府|单边|出口|进口){0,3}")


_ZH_NEW = re.compile(r"国?(?:最新|新|新一轮|单边|的单边)?")  # `称欧盟新制裁非法`
_ZH_DONE = re.compile(r"[^，。]{0,10}(?:实施|征收|加征|施加|发起)的")  # `美国可能于四月实施的关税`


def _zh_named_against(text: str, party: Party) -> bool:
    """`对美`, `涉华` name a state as whom it is about; in `反对美国` the sign belongs to the word before."""
    if text[party.start] not in _ZH_MARKED or party.end - party.start == 1:
        return False
    before = text[max(0, party.start - 2) : party.start]
    return text[party.start] != "对" or before in ("回应", "违反") or before[-1:] not in ("反", "应")


def _zh_target(text: str, party: Party) -> bool:
    before = text[max(0, party.start - 8) : party.start] if text[party.start] != "对" else ""
    against = _zh_named_against(text, party)
    if _ZH_MOVED.search(text, max(0, party.start - 6), party.start):
        return True
    return against or bool(_ZH_TARGET_BEFORE.search(before) or _ZH_TARGET_AFTER.match(text, party.end))
