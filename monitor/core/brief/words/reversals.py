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
