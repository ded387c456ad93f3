"""Cues of export licences given, withheld and dropped: to suspend a licence tightens, to suspend the duty to have one eases.

They are asked before all others, since the same verb on *controls* turns the meaning about.
"""

from monitor.core.happenings.cue import GAP, NEAR, Row, V

_EN_LICENCE = r"(?:licen[cs]es?|permits?|approvals?|authori[sz]ations?)(?! (?:requirements?|obligations?|regimes?|systems?|rules?|schemes?|controls?|fees?|exceptions?))"
_EN_GOODS = r"(?:exports?|shipments?|chips?|magnets?|rare[- ]earths?|gallium|germanium|graphite|antimony|tungsten|minerals?|metals?)"
_EN = rf"(?:\b{_EN_GOODS}[- ](?:\w+ )?{_EN_LICENCE}|\b{_EN_LICENCE} (?:for|to|covering) {NEAR}\b(?:export\w*|ship\w*|suppliers?|customers?|buyers?|firms|makers))"
_EN_STOP = r"(?:suspend|revok|rescind|cancel|withdr[ae]w|halt|freez|froz|paus|void|annul|pull|terminat|invalidat|reject|den[iy]|refus|withh[eo]ld|turn)\w*(?: (?:back|down))?"
_EN_DUTY = r"licen[cs](?:e|ing) (?:requirements?|obligations?|regimes?|rules?|controls?)"
_EN_DROP = r"(?:suspend|lift|scrap|waiv|drop|remov|end|abolish|eas|relax|loosen|paus)\w*"
_DE = r"\b(?:export|ausfuhr)(?:lizenz|genehmigung|erlaubnis|bewilligung)(?:en|s|se)?\b"
_DE_STOPPED = r"(?:ausgesetzt|aussetzen|widerrufen|entzogen|zurückgezogen|gestoppt|verweigert|versagt|eingefroren|annulliert|auf eis)"
_FR = r"\b(?:licences?|autorisations?|permis) (?:d['’]export\w*|à l['’]export\w*|pour l['’]export\w*)"
_ES = r"\b(?:licencias?|permisos?|autorizaci(?:ón|ones)) (?:de|para la|para|a la) exporta\w+"
_ZH_STOP = r"(?:暂停|中止|停止|撤销|撤回|吊销|冻结|拒绝|不予|拒发|收回)"

LICENCES: dict[str, tuple[Row, ...]] = {
    "en": (
        ("impose_export_control", V, rf"\b(?:stop|ceas|halt|suspend|paus|freez|froz|refus)\w* (?:to )?(?:the )?(?:issu\w*|grant\w*|approv\w*|award\w*|hand\w* out)(?: of)? {NEAR}{_EN}"),
        ("ease_export_control", V, rf"\b(?:approv|grant|issu|award|hand\w* out)(?:e|es|ed|s|ing)? (?!no ){NEAR}{_EN}"),
        ("ease_export_control", V, rf"\b(?:lift|end|revers|drop|cancel)\w* {NEAR}\b(?:suspension|freeze|halt|pause|block) (?:of|on) {NEAR}{_EN}"),
        ("ease_export_control", V, rf"\b{_EN_DROP} {NEAR}\b{_EN_DUTY}"),
        ("impose_export_control", V, rf"\b{_EN_STOP} {NEAR}{_EN}|\b(?:stop|ceas|halt|suspend|paus)\w* (?:issuing|accepting|processing|granting|approving|handling) {NEAR}{_EN}"),
        ("impose_export_control", V, rf"\b(?:suspension|revocation|cancellation|withdrawal|freeze|freezing|halt|denial|refusal) (?:of|on|to) {NEAR}{_EN}"),
        ("impose_export_control", V, rf"{_EN} {NEAR}\b(?:suspended|revoked|rescinded|cancell?ed|withdrawn|halted|frozen|paused|denied|refused|rejected|withheld|on hold)\b"),
    ),
    "de": (
        ("ease_export_control", V, rf"\b(?:heb|hob|aufheb|beend)\w* {NEAR}\b(?:aussetzung|sperre|stopp) (?:der|von) {NEAR}{_DE}|\b(?:ende|aufhebung) der (?:aussetzung|sperre) (?:der|von) {NEAR}{_DE}"),
        ("impose_export_control", V, rf"{_DE}{GAP}\b{_DE_STOPPED}\b|\bsetz(?:t|en|te|ten) {GAP}{_DE}(?:{GAP}\baus\b)?|\b(?:zieh|zog)\w* {GAP}{_DE}{GAP}\bzurück\b"),
        ("impose_export_control", V, rf"\b(?:widerruf|widerrief|stopp|verweiger|versag|annullier|entzieh|entzog|entzug|blockier|kassier)\w* {GAP}{_DE}|\b(?:aussetzung|widerruf|entzug|stopp|sperre) (?:der|von|für|bei) {NEAR}{_DE}"),
    ),
    "fr": (
        ("ease_export_control", V, rf"\b(?:l[eè]v|mett?)\w* (?:fin à )?(?:la suspension|le gel|le blocage) d\w+ {NEAR}{_FR}|\b(?:levée|fin) (?:de la suspension|du gel|du blocage) d\w+ {NEAR}{_FR}"),
        ("impose_export_control", V, rf"\b(?:suspen|retir|révoqu|annul|g[eè]l|bloqu|refus|interromp|cess)\w* {NEAR}{_FR}"),
        ("impose_export_control", V, rf"\b(?:suspension|retrait|révocation|gel|annulation|blocage|refus|arrêt) d\w*['’ ]{NEAR}{_FR}|{_FR}{NEAR}\b(?:suspendu|retiré|révoqué|annulé|gelé|bloqué|refusé)\w*"),
    ),
    "es": (
        ("impose_export_control", V, rf"\b(?:suspend|paraliz|deten|detien|detuv|congel|fren|interrump)\w* (?:la )?(?:concesión|emisión|expedición|tramitación) de {NEAR}{_ES}"),
        ("ease_export_control", V, rf"\b(?:conced|otorg|aprueb|aprob|emit)\w* {NEAR}{_ES}"),
        ("ease_export_control", V, rf"\b(?:levant|pon|pus)\w* (?:fin a )?la (?:suspensión|congelación) de {NEAR}{_ES}|\b(?:fin|levantamiento) de la (?:suspensión|congelación) de {NEAR}{_ES}"),
        ("impose_export_control", V, rf"\b(?:suspend|revoc|retir|cancel|anul|congel|bloque|deneg|deniega|niega|rechaz)\w* {NEAR}{_ES}"),
        ("impose_export_control", V, rf"\b(?:suspensión|revocación|retirada|cancelación|anulación|congelación|bloqueo|denegación) de {NEAR}{_ES}|{_ES}{NEAR}\b(?:suspendid|revocad|retirad|cancelad|congelad|denegad)\w*"),
    ),
    "ja": (
        ("impose_export_control", V, r"(?:レアアース|希土類|ガリウム|ゲルマニウム|黒鉛|グラファイト|アンチモン|タングステン|磁石|鉱石|半導体|リチウム|ニッケル|コバルト)(?:の)?(?:対日|対米|対中)?禁輸(?!を?[^。、|]{0,8}(?:解除|撤回|緩和|撤廃|凍結|停止|猶予|見送|終了|解禁|延長|継続|維持))"),
        ("extend", V, r"(?:関税|税率|規制|制裁|割当|輸出枠)[^。、| ]{0,14}据え置"),
        ("cut_tariff", V, r"(?:税率|関税|ダンピング税)(?:を|の)[^。、| ]{0,20}(?:引き下げ|(?<!利)(?<!値)下げ(?!止)|低く|半減)(?!ず|ない)"),
        ("cut_tariff", V, r"(?:関税|税率)[^。、| ]{0,8}(?:半減|半分に|半額に)|(?:(?<=関税、)|(?<=税率、))[^。、| ]{0,6}(?:半減|半分に|半額に)"),
        ("impose_export_control", V, r"輸出[^。、|]{0,14}(?:不許可|許可せず|許可しない|認めず|認めない)"),
        ("ease_export_control", V, r"輸出許可(?:証|申請)?の(?:発給|受理|審査)?(?:の)?停止(?:を)?[^。、|]{0,4}(?:解除|撤回|終了)|輸出許可(?:証)?の(?:発給|審査)(?:を)?再開"),
        ("impose_export_control", V, r"輸出(?:許可|ライセンス)(?!制)(?:証|申請)?[^。、|]{0,10}(?:停止|取り消|取消|凍結|見合わせ|拒否|却下|保留|打ち切)"),
    ),
    "zh": (
        ("cut_tariff", V, r"(?:税率|关税|反倾销税|反补贴税)[^，。| ]{0,12}(?:下调|降低|调降|降)(?:至|到|为)"),
        ("cut_tariff", V, r"(?:终止|取消|撤销|停止|废止|解除)[^，。|]{0,24}(?:反倾销|反补贴)(?:税|措施|令)(?!复审|调查)|不再[^，。|]{0,10}(?:征收|加征)[^，。|]{0,10}(?:关税|反倾销税|反补贴税)|关税[^，。|]{0,6}(?:减半|降一半|砍半)"),
        ("impose_export_control", V, r"(?:暂停|暂缓|中止|停止|拒绝|推迟)[^，。|]{0,14}(?:发放|颁发|核发|签发|批准|受理|审批|办理)[^，。|]{0,14}(?:出口许可|许可证|出口[^，。|]{0,8}许可)"),
        ("ease_export_control", V, r"(?<!不)(?<!暂缓)(?<!暂停)(?<!停止)(?<!拒绝)(?<!推迟)(?:批准|颁发|发放|核发|签发)[^，。|]{0,14}出口许可"),
        ("ease_export_control", V, r"(?:暂停|取消|解除|废止|放宽)[^，。|]{0,16}出口许可(?:证)?(?:制度|要求|管理|规定)|(?:恢复|重启)[^，。|]{0,12}出口许可"),
        ("impose_export_control", V, rf"{_ZH_STOP}[^，。|]{{0,20}}出口许可(?!(?:证)?(?:制度|要求|管理|规定))|出口许可(?:证)?(?:申请)?[^，。|]{{0,4}}(?:被|遭|已)[^，。|]{{0,4}}{_ZH_STOP}"),
    ),
}  # fmt: skip
