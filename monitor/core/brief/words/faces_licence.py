"""What becomes of a licence to export, in its own words: refused to somebody, or taken back; force majeure, and deliveries that are halted; the forms are those of `actions`."""

from monitor.core.brief.words.faces_of import Face

_LICENCE = {
    "en": r"licen[cs]es?\b(?! (?:requirement|obligation|regime|rule|scheme))|\bpermits?\b",
    "de": r"lizenz(?:en)?\b|genehmigung(?:en)?\b",
    "fr": r"licences?\b|autorisations?\b|permis\b",
    "es": r"licencias?\b|permisos?\b|autorizaci(?:ón|ones)\b",
    "ja": r"許可(?!制)|ライセンス",
    "zh": r"许可(?!证?制)",
}
_REFUSED = {
    "en": r"\b(?:den(?:y|ies|ied|ying|ial)|refus\w+|reject\w*|turn\w* down|withh[eo]ld\w*)\b",
    "de": r"verweiger|versag|verwehr|lehnt? .{0,60}\bab\b|abgelehnt|ablehnung|untersag",
    "fr": r"refus|rejet",
    "es": r"denieg|deneg|niega\b|negó|rechaz",
    "ja": r"拒否|却下|認めず|認めない|不許可|許可せず",
    "zh": r"拒绝|不予|拒发|驳回",
}
_REVOKED = {
    "en": r"\b(?:revok\w+|rescind\w*|cancel\w*|withdr[ae]w\w*|revocation|annul\w*)\b",
    "de": r"widerr[ui]|entzieh|entzog|entzug|entzogen|zurückgezogen|annullier|kassier",
    "fr": r"retir|retrait|révo|annul",
    "es": r"revoc|retir|cancel|anul",
    "ja": r"取り消|取消",
    "zh": r"撤销|撤回|吊销|收回",
}
_HALTED = {
    "en": r"\b(?:halt\w*|suspend\w*|stop\w*|paus\w+|interrupt\w*)\b",
    "de": r"stopp|ausgesetzt|aussetz|setzt .{0,60}\baus\b|eingestellt|stellt .{0,60}\bein\b|unterbr[io]ch",
    "fr": r"suspen|arrêt|stopp|interromp|interrup",
    "es": r"suspen|paraliz|deten|detien|detuvo|interrump",
    "ja": r"停止|中断|見合わせ",
    "zh": r"停止|暂停|中止|中断",
}
DELIVERIES = {
    "en": r"\b(?:deliver(?:y|ies)|shipments?|exports?|supplies)\b",
    "de": r"(?<!werk)lieferung(?:en)?\b|auslieferung(?:en)?\b|exporte?\b|ausfuhr(?:en)?\b",
    "fr": r"livraisons?\b|expéditions?\b|exportations?\b",
    "es": r"entregas?\b|envíos?\b|suministros?\b|exportaci(?:ón|ones)\b",
    "ja": r"出荷|納入|供給|輸出",
    "zh": r"交付|发货|供货|供应|出口",
}
LAST_FACES: tuple[Face, ...] = (Face("halt_deliveries", "halt_capacity", _HALTED, DELIVERIES),)
_VETO = {
    "en": r"\bveto",
    "de": r"\bveto\b",
    "fr": r"\bveto\b",
    "es": r"\bvet[oóa]\b",
    "ja": r"拒否権",
    "zh": r"否决",
}
_FORCE_MAJEURE = {
    "en": r"(?:declar|invok)\w* force majeure",
    "de": r"(?:erklär|melde|ruft|beruft|macht)\w* [^.;|]{0,40}(?:höhere gewalt|force majeure)",
    "fr": r"(?:déclar|invoqu)\w* (?:la |un cas de )?force majeure",
    "es": r"(?:declar|invoc)\w* (?:la )?fuerza mayor",
    "ja": r"(?:不可抗力|フォースマジュール)[^。、]{0,4}宣言",
    "zh": r"宣布[^，。]{0,8}不可抗力",
}
LICENCE_FACES: tuple[Face, ...] = (
    Face("force_majeure", "halt_capacity", _FORCE_MAJEURE, {}),
    Face("veto_measure", "delay", _VETO, {}),
    Face("refuse_licence", "impose_export_control", _REFUSED, _LICENCE),
    Face("revoke_licence", "impose_export_control", _REVOKED, _LICENCE),
)
FR: dict[str, tuple[str, str, str, str, str]] = {
    "force_majeure": ("force majeure", "déclarer la force majeure", "déclaré la force majeure", "pour", "avec"),
    "refuse_licence": ("refus d’une licence d’exportation", "refuser une licence d’exportation", "refusé une licence d’exportation", "pour", "vis-à-vis de"),
    "halt_deliveries": ("arrêt des livraisons", "suspendre des livraisons", "suspendu des livraisons", "de_", "à"),
    "veto_measure": ("veto", "mettre son veto à une mesure", "mis son veto à une mesure", "concernant", ""),
    "revoke_licence": ("retrait de licences d’exportation", "retirer des licences d’exportation", "retiré des licences d’exportation", "pour", "vis-à-vis de"),
}  # fmt: skip
DE: dict[str, tuple[str, str, str, str, str, str, str]] = {
    "force_majeure": ("höhere Gewalt", "höhere Gewalt", "erklären", "erklärt", "zu erklären", "für", "mit"),
    "refuse_licence": ("Ablehnung einer Ausfuhrlizenz", "eine Ausfuhrlizenz", "verweigern", "verweigert", "zu verweigern", "für", "gegenüber"),
    "halt_deliveries": ("Stopp von Lieferungen", "Lieferungen", "aussetzen", "ausgesetzt", "auszusetzen", "von", "an"),
    "veto_measure": ("Veto", "eine Maßnahme", "durch ein Veto verhindern", "durch ein Veto verhindert", "durch ein Veto zu verhindern", "für", ""),
    "revoke_licence": ("Entzug von Ausfuhrlizenzen", "Ausfuhrlizenzen", "entziehen", "entzogen", "zu entziehen", "für", "gegenüber"),
}  # fmt: skip
EN: dict[str, tuple[str, str, str, str, str]] = {
    "force_majeure": ("force majeure", "declare force majeure", "declared force majeure", "for", "with"),
    "refuse_licence": ("refused export licence", "refuse an export licence", "refused an export licence", "for", "towards"),
    "halt_deliveries": ("halted deliveries", "halt deliveries", "halted deliveries", "of", "to"),
    "veto_measure": ("veto", "veto a measure", "vetoed a measure", "concerning", ""),
    "revoke_licence": ("revoked export licences", "revoke export licences", "revoked export licences", "for", "towards"),
}  # fmt: skip
