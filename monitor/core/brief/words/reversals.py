"""Words that turn what a sentence says about a measure round, or leave it open: patterns by source language."""

# A measure beside one of these may be the one that was dropped, lifted or only threatened: nobody is said to have taken it.
REVERSALS: dict[str, str] = {
    "de": r"verzicht|abgewend|abwend|ausgesetzt|aussetz|angedroht|statt |ohne |aufheb|aufgehob|zurückgenommen|zurücknehm|erteil|verschob|verschieb|vermeid|verhinder|gestoppt|nicht mehr|keine ",
    "en": r"\bdrop(?:s|ped)?\b|scrap|\blift(?:s|ed|ing)?\b|suspen|averted?|waiv|instead of|without|\bgrant|withdr[ae]w|postpon|delay|avoid|threatened|would have|no longer|shelved",
    "fr": r"renonc|\blev(?:er|é|ée|ées|a|ant)\b|suspen|sans |au lieu|accord(?:er|é)|retir|report(?:er|é|e)|évit|menac|ne .{1,20} pas\b|n['’]\w+ pas\b",
    "es": r"renunci|levant|suspend|sin |en lugar|conced|retir|aplaz|evit|amenaz",
    "ja": r"解除|見送|撤回|停止|回避|緩和|延期|取り下げ|しない|せず",
    "zh": r"取消|暂停|推迟|避免|批准|放弃|撤销|解除|延期|不再",
}

# What follows one of these is what a measure does not meet: *all destinations except Canada*.
EXCEPTIONS: dict[str, str] = {
    "de": r"\baußer\b|ausgenommen|mit ausnahme|ausnahme für|abgesehen von",
    "en": r"\bexcept\b|\bexcluding\b|other than|apart from|exempt|with the exception|\bbut not\b",
    "fr": r"\bsauf\b|hormis|excepté|à l['’]exception|à l['’]exclusion|exempt",
    "es": r"\bsalvo\b|\bexcepto\b|a excepción|con la excepción|exent",
    "ja": r"除く|除き|除いて|以外|を例外",
    "zh": r"除外|除了|以外|豁免|例外",
}

_DIVERTED = {
    "de": r"umleit|umgeleit|umweg|ausweich",
    "en": r"divert|rerout|avoid",
    "fr": r"dérout|détourn|évit|contourn",
    "es": r"desví|desvi|evit",
    "ja": r"迂回|回避",
    "zh": r"绕行|绕道|改道",
}
# Words that were read as an action, but say something else than the briefing's words for it: ships sent another way stop nothing.
UNLIKE: dict[str, dict[str, str]] = {
    "halt_capacity": _DIVERTED,
    "delay": _DIVERTED,
}
