"""Words before or behind a party that aim an act at it, in Japanese and Chinese: patterns by source language."""

# Who is named in one word with its mark: *対中*, *对华*, *涉美*.
MARKED = ("対", "对", "涉", "反")

_JA_OF = r"(?:[\u4e00-\u9fff]{0,6}|の[^、。 　をにへがは]{1,12})"
_JA_LISTED = r"(?:(?:政府)?(?:[とや、・]|および|及び)[^、。 　]{1,9}){0,3}"
_ZH_GAP = r"(?:(?!前往|驶往|开往)(?:来自|原产于|产自|部分|多个?|全部|所有|\d+[^，。；、 ]{0,3}|[^，。；、 对向与和在从]{0,3}))"

# (what stands before it, what stands behind it)
_TARIFFS = {
    "ja": (r"(?!)", rf"{_JA_LISTED}{_JA_OF}(?:に|へ|産|製|から|向け)"),
    "zh": (
        rf"(?:对|向|自|从|原产于|产自|来自|输|针对){_ZH_GAP}$",
        r"[^，。；、 对向就因]{0,6}?(?:商品|产品|货物|进口|输|钢|铝|铜|汽车|葡萄酒)",
    ),
}
_FORCE = {
    "ja": (
        r"(?!)",
        rf"{_JA_LISTED}{_JA_OF}(?:を[^、。 　]{{0,8}}(?:攻撃|空爆|砲撃|爆撃|包囲|侵攻|制圧|占領|占拠|封鎖)"
        r"|(?:に|へ)[^、。 　]{0,12}(?:攻撃|侵攻|進攻|空爆|砲撃|爆撃|ミサイル|ドローン|無人機|越境|発射|封鎖)|に対)"
        r"|(?:全土|本土|首都)?(?:攻撃|侵攻|空爆|爆撃|包囲|封鎖)",
    ),
    "zh": (
        rf"(?:对|向|针对|打击|袭击|空袭|攻击|轰炸|炮击|入侵|摧毁|击中|击落|击沉|封锁|拦截){_ZH_GAP}$",
        r"[^，。；、 ]{0,12}遭(?:到|受)?[^，。；、 ]{0,8}(?:袭|打击|轰炸|攻击)",
    ),
}
_GOODS = {
    "ja": (r"(?!)", rf"{_JA_LISTED}{_JA_OF}(?:に(?!よる)|へ|向け)|との(?:取引|貿易)"),
    "zh": (rf"(?:对|向|输往?|运往|销往|出口到|出口至|给|针对|[将把]){_ZH_GAP}$", r"(?!)"),
}
_JOINED = {
    "ja": (
        r"(?:[とや・、＝]|および|及び)$",
        r"(?:政府|[\u4e00-\u9fff]{0,4})?(?:と|や|、|・|および|及び|双方|両国|間)",
    ),
    "zh": (
        r"(?:[与和同跟及、—–－·/-]|会见|会晤|访问|访|赴|到访|抵达)(?:了)?$",
        r"(?:政府|方面|[^，。；、 与和同]{0,4})?(?:[与和同跟及、—–－·/-]|双方|两国|间|首脑|领导人)",
    ),
}
_BOUGHT = {
    "ja": (r"(?!)", rf"{_JA_LISTED}{_JA_OF}(?:産|製|から|に対)"),
    "zh": (
        rf"(?:对|从|自|来自|原产于|产自|进口|购买|采购){_ZH_GAP}$",
        r"[^，。；、 对向就因]{0,6}?(?:产|商品|产品|货物|进口|气|油|煤|钢|铝|铜)",
    ),
}
_PUNISHED = {
    "ja": (r"(?!)", rf"{_JA_LISTED}{_JA_OF}(?:に(?!よる)|へ|を|向け)|[^、。 　]{{0,6}}制裁"),
    "zh": (rf"(?:对|向|针对|制裁|[将把]){_ZH_GAP}$", r"(?!)"),
}
_BLAMED = {
    "ja": (r"(?!)", rf"{_JA_LISTED}{_JA_OF}(?:を|に|へ|の)"),
    "zh": (
        rf"(?:(?<![国美欧俄中日英印加墨方府盟])对|就|指责|谴责|批评|抨击|指控|驳斥|反对|敦促){_ZH_GAP}$",
        r"[^，。；、 ]{0,12}(?:是|属于|违反|损害|错误)",
    ),
}
_OWNED = {
    "ja": (
        r"(?:買収(?:先は)?|TOB)$",
        r"[^、。 　]{0,10}(?:を|の)(?:[^、。]{0,16})?(?:買収|取得|子会社|統合|合併|出資|買い)|(?:に|へ)(?:[^、。]{0,10})?(?:出資|TOB)|株|買収|と(?:の|経営)?(?:合併|統合)",
    ),
    "zh": (
        r"(?:收购|并购|入股|买下|竞购|购买|增持|控股|合并|拿下|对)[^，。；、]{0,8}$",
        r"[^，。；、]{0,8}(?:股权|股份)|被",
    ),
}
AIMS: dict[str, dict[str, tuple[str, str]]] = {
    "buy_company": _OWNED,
    "accuse": _BLAMED,
    **dict.fromkeys(("impose_sanctions", "ease_sanctions"), _PUNISHED),
    "ban_import": _BOUGHT,
    **dict.fromkeys(("raise_tariff", "cut_tariff"), _TARIFFS),
    **dict.fromkeys(("military_move", "blockade_or_closure"), _FORCE),
    **dict.fromkeys(
        ("impose_export_control", "ease_export_control", "exempt", "order_arms", "extend", "delay"), _GOODS
    ),
    **dict.fromkeys(("negotiate", "meet", "sign_agreement", "agreement_collapses"), _JOINED),
}
