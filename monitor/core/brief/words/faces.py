"""What a wide act is in its own words: production that is cut, halted or taken up again is all one act to a rule, and not to a reader.

A face: the act it is of, the words that show it in the act's clause, the words it needs beside them, by source language. The first that is shown is told.
The sentences have the form of those of `actions`.
"""

from monitor.core.brief.words.faces_of import Face

# Only who makes something there cuts or halts production: a carrier that suspends a service does not.
_MADE = {
    "en": r"\boutput\b|produc|\bplants?\b|smelter|\bmines?\b|mining|refiner|factor(?:y|ies)|\bmills?\b|furnace|assembly|\bfabs?\b|manufactur|operations at",
    "de": r"produktion|förderung|fertigung|werk|hütte|mine\b|minen\b|bergwerk|raffinerie|fabrik|ofen\b|öfen\b|montage|schmelz|grube",
    "fr": r"produc|usine|mine\b|mines\b|minière|fonderie|raffinerie|fabrique|fourneau|haut-fourneau|assemblage|aciérie|extraction",
    "es": r"producci|planta|mina\b|minas\b|minera|fundición|fundidora|refinería|fábrica|horno|acería|extracción",
    "ja": r"生産|産|工場|鉱山|製錬|精錬|炉|操業|採掘|稼働|ライン",
    "zh": r"产|厂|矿|冶炼|炉|开工|开采",
}
_CUT = {
    "en": r"\b(?:cut|cuts|cutting|reduc\w+|lower\w*|trim\w*|curtail\w*|curb\w*|scal\w+ back|slash\w*|slow\w*|throttl\w+)\b",
    "de": r"drossel|\bk[üu]rz|gekürzt|\bsenk|gesenkt|verringer|reduzier|zurückfahr|fährt .{0,40}zurück|fahren .{0,40}zurück|produktionskürzung",
    "fr": r"réduct|rédui|baiss|ralenti|diminu|freine|abaiss",
    "es": r"recort|reduc|redujo|rebaj|disminu|baja\b|bajó",
    "ja": r"減産|削減|縮小|引き下げ|減らす",
    "zh": r"减产|削减|压减|限产|下调|缩减|降低",
}
_CLOSED = {
    "en": r"mothball|\bclos(?:e|es|ed|ing|ure)\b|\bshut(?:s|ting)?\b(?! (?:in|out)\b)|shutter",
    "de": r"schließ|schließt|schloss|stilllegung|stilllegen|stillgelegt|legt .{0,60}\bstill|macht .{0,40}dicht|eingemottet",
    "fr": r"ferm(?:er|e|é|ée|ées|era|ent|eture|eture[s]?)\b|sous cocon|sous cloche",
    "es": r"cierr|cerr(?:ar|ó|ará|ado|ada)|clausur",
    "ja": r"閉鎖|閉山|廃止",
    "zh": r"关闭|关停|关厂|闭坑",
}
_HALTED = {
    "en": r"\b(?:halt\w*|suspend\w*|stop\w*|idl(?:e|es|ed|ing)|paus\w+|interrupt\w*|down(?:s|ed)? tools)\b",
    "de": r"stopp|ausgesetzt|aussetz|setzt .{0,60}\baus\b|einstell|eingestellt|stellt .{0,60}\bein\b|anhalten|angehalten|hält .{0,60}\ban\b|unterbr[io]ch|ruht\b|ruhen\b|steht still",
    "fr": r"suspen|arrêt|stopp|interromp|interrup|à l['’]arrêt|met .{0,30}en pause",
    "es": r"suspen|paraliz|deten|detien|detuvo|interrump|\bpar(?:ó|ará|an|aron)\b|parada",
    "ja": r"停止|停産|休止|中断|止める|見合わせ|終了|打ち切",
    "zh": r"停产|停止|暂停|中止|停工|终止|结束",
}
_RESUMED = {
    "en": r"\b(?:restart\w*|resum\w+|reopen\w*|re-?start\w*|relaunch\w*|back on ?line)\b",
    "de": r"wieder (?:auf|an|in betrieb|hoch)|wiederauf|wiederhoch|neustart|wiederanlauf|wiedereröffn|wieder öffn|reaktivier",
    "fr": r"relanc|repren|repris|redémarr|reprise|rouvr|remet.{0,20} en (?:service|marche)|remise en (?:service|marche)",
    "es": r"reanud|reinici|reabr|reactiv|retom",
    "ja": r"再開|再稼働|復旧",
    "zh": r"复产|恢复|重启|复工",
}
_LARGER = {
    "en": r"\b(?:expand\w*|expansion|ramp\w* up|rais\w+|boost\w*|doubl\w+|increas\w+)\b",
    "de": r"ausbau|ausgebaut|baut .{0,60}\baus\b|erweiter|verdopp|hochfahr|erhöh|steiger",
    "fr": r"agrandi|augment|accroî|accru|doubl|élargi|extension|monte en (?:puissance|cadence)",
    "es": r"ampl[ií]|expan|aument|duplic|increment",
    "ja": r"増産|増強|拡大|拡張|倍増|引き上げ",
    "zh": r"增产|扩产|扩建|扩大|扩能|翻番|提升",
}
LIFTED = {
    "en": r"\b(?:lift(?:s|ed|ing)?|scrap\w*|remov\w+|abolish\w*|withdr[ae]w\w*|revok\w+|rescind\w*|drop(?:s|ped)?)\b",
    "de": r"aufheb|aufgehoben|aufhob|heb(?:t|en) .{0,80}\bauf\b|abgeschafft|abschaff|schafft .{0,60}\bab\b|streich|gestrichen",
    "fr": r"\bl[eè]v(?:e|ent|é|ée|ées|és|er|era|ant)\b|levée|supprim|abrog|annul",
    "es": r"levant|elimin|derog|suprim|retir|anul",
    "ja": r"解除|撤廃|廃止|撤回|取り消",
    "zh": r"解除|撤销|取消|废除|撤回|终止|废止",
}
_PAUSED = {
    "en": r"\b(?:suspend\w*|suspension|paus\w+|put\w* on hold|waiv\w+)\b",
    "de": r"ausgesetzt|aussetz|setz(?:t|en) .{0,80}\baus\b|pausier|vorläufig gestoppt",
    "fr": r"suspen|met .{0,30}en pause|gel(?:e|é|er)\b",
    "es": r"suspen|paus|congel",
    "ja": r"停止|凍結|一時中断",
    "zh": r"暂停|中止|停止实施",
}
_EXPORTS_CURBED = {
    "en": r"export (?:ban|curb|control|restriction|limit|licen|rule)\w*|(?:bans?|curbs?|controls?|restrictions?) on [^.;,]{0,40}exports?",
    "de": r"(?:export|ausfuhr)(?:verbot|beschränkung|kontroll|stopp|genehmigung|sperre)",
    "fr": r"(?:interdiction|contrôle|restriction|embargo|limitation)s? (?:sur les |des |d['’]|à l['’]|de l['’]|sur l['’])(?:\w+ à l['’])?export",
    "es": r"(?:prohibici|control|restricci|veda|embargo)\w* (?:a la |a las |de |de las |sobre las |de la )?export|export\w*[^.;,]{0,30}prohib",
    "ja": r"輸出[^、。]{0,6}(?:禁止|規制|制限|管理|停止)|禁輸",
    "zh": r"出口[^，。]{0,4}(?:禁令|管制|限制|禁止)|禁止出口",
}
_SANCTIONED = {
    "en": r"sanction",
    "de": r"sanktion",
    "fr": r"sanction",
    "es": r"sancion|sanción",
    "ja": r"制裁",
    "zh": r"制裁",
}
_EXEMPTED = {
    "en": r"exempt|exclusion|waiver|suspension of|carve-?out",
    "de": r"ausnahme|befreiung|aussetzung",
    "fr": r"exempt|exclusion|dérogation|suspension",
    "es": r"exenci|exclusi|exonera|suspensión",
    "ja": r"除外|免除|猶予|(?<!輸出)(?<!輸入)(?<!操業)(?<!生産)停止",
    "zh": r"豁免|排除|免征|暂停",
}
_TRUCE = {
    "en": r"truce|pause",
    "de": r"\bpause|zollfrieden|zollpause",
    "fr": r"trêve|pause",
    "es": r"tregua|pausa",
    "ja": r"休戦",
    "zh": r"休战",
}
_CEASEFIRE = {
    "en": r"cease-?fire",
    "de": r"waffenruhe|waffenstillstand|feuerpause",
    "fr": r"cessez-le-feu",
    "es": r"alto el fuego",
    "ja": r"停戦",
    "zh": r"停战|停火",
}
_DUMPED = {
    "en": r"anti-?dumping",
    "de": r"anti-?dumping",
    "fr": r"anti-?dumping",
    "es": r"anti-?dumping",
    "ja": r"反ダンピング|不当廉売|アンチダンピング",
    "zh": r"反倾销",
}
_TAXED = {
    "en": r"tariff|\bdut(?:y|ies)\b|levy|levies",
    "de": r"z[öo]lle?n?\b|abgabe",
    "fr": r"droits|tarif|taxe",
    "es": r"arancel|gravamen|tasa",
    "ja": r"関税|反ダンピング|不当廉売",
    "zh": r"关税|反倾销|反补贴",
}
_QUOTA = {
    "en": r"quota",
    "de": r"quote|kontingent",
    "fr": r"quota|contingent",
    "es": r"cuota|cupo|contingente",
    "ja": r"割当|輸入枠|輸出枠",
    "zh": r"配额",
}
_OUTLOOK = {
    "en": r"guidance|forecast|outlook|target|estimate",
    "de": r"prognose|ausblick|ziel\b|planung",
    "fr": r"prévision|objectif|perspective",
    "es": r"previsi|pronóstico|guía|meta\b|objetivo|proyecci",
    "ja": r"見通し|予想|計画|目標",
    "zh": r"预期|指引|目标|预测|计划产量",
}
_ALLOWED = {
    "en": r"\b(?:allow|permit|approv|authori[sz]|grant|clear|green-?light)\w*",
    "de": r"lässt .{0,80}\bzu\b|lassen .{0,80}\bzu\b|zugelassen|zulass|genehmig|erteil|erlaub|gestatt|gibt .{0,60}\bfrei\b|freigegeben|freigabe",
    "fr": r"autoris|approuv|accord|permet|délivr",
    "es": r"autoriz|aprob|aprueb|permit|conced|otorg",
    "ja": r"許可|承認|認可|容認",
    "zh": r"批准|许可|允许|放行|准许",
}
_EXPORTED = {
    "en": r"\bexport|shipment|overseas sales",
    "de": r"export|ausfuhr|lieferung",
    "fr": r"export|livraison",
    "es": r"export|envío",
    "ja": r"輸出|出荷|供給",
    "zh": r"出口|供货|供应",
}
_AGAIN = {
    "en": r"\bresum\w*|\brestart\w*",
    "de": r"wieder (?:auf|frei|zu)\b|wiederaufnahme|wieder aufgenommen|nimmt .{0,80}\bwieder auf\b",
    "fr": r"repren|repris|reprise|rétabl",
    "es": r"reanud|retom|restable",
    "ja": r"再開",
    "zh": r"恢复|重启",
}
_TALKED = {
    "en": r"\btalks?\b|negotiat",
    "de": r"gespräch|verhandl",
    "fr": r"négoci|pourparlers|discussion|entretiens",
    "es": r"negoci|conversaci|diálogo",
    "ja": r"交渉|協議|会談",
    "zh": r"谈判|磋商|会谈|协商",
}
_BOUGHT_WHOLE = {
    "en": r"\b(?:acquir|buy|takes? over|took over|takeover|purchas|bought|snap)\w*",
    "de": r"übern[ia][hm]m|übernahme|kauft|kauf\b|erwirb|erwerb|schluckt",
    "fr": r"rach[eè]t|acqui[es]|acquér|reprend|repris|s['’]offre|achète",
    "es": r"compra|adqui|absorb",
    "ja": r"買収|取得",
    "zh": r"收购|并购|买下|购入",
}
_DELIVERED = {
    "en": r"shipments?\b|deliver",
    "de": r"lieferung|liefert|auslieferung",
    "fr": r"livraison|expédition|livre\b",
    "es": r"envíos?\b|entregas?\b|suministro",
    "ja": r"出荷|納入|供給",
    "zh": r"发货|供货|供应|交付|出货|发运",
}
_LEFT = {
    "en": r"\bexits?\b|exited|exiting|withdraw\w*|withdrew|pull(?:s|ed|ing)? out|quit",
    "de": r"\bsteigt .{0,60}\baus\b|aussteig|ausstieg|zieht sich .{0,60}zurück|rückzug|verlässt",
    "fr": r"se retire|s['’]est retiré|quitte|retrait d|abandonne",
    "es": r"se retira|abandona|sale de|salida de",
    "ja": r"撤退",
    "zh": r"退出|撤出",
}
_TRADED = {
    "en": r"business|market|segment|unit\b",
    "de": r"geschäft|markt|sparte",
    "fr": r"activité|marché|branche",
    "es": r"negocio|mercado|segmento",
    "ja": r"事業|市場",
    "zh": r"业务|市场",
}
_LISTS = {
    "en": r"entity list|blacklist|black list|sdn list|trade list|unreliable entit|restricted list",
    "de": r"entity list|schwarze liste|sanktionsliste|handelsliste",
    "fr": r"liste noire|entity list|liste des entités|liste de sanctions",
    "es": r"lista negra|lista de entidades|entity list",
    "ja": r"リスト",
    "zh": r"清单|黑名单",
}
_FIRMS = {
    "en": r"compan(?:y|ies)|firms?\b|entit|manufactur|makers?\b|groups?\b",
    "de": r"firmen|unternehmen|konzern|hersteller",
    "fr": r"entreprise|sociétés?\b|groupes?\b|fabricants?\b",
    "es": r"empresa|firmas?\b|compañía|fabricante",
    "ja": r"企業|社|団体",
    "zh": r"企业|公司|实体",
}
_UNLAWFUL = {
    "en": r"illegal|unlawful|unconstitutional|invalid|void",
    "de": r"rechtswidrig|unzulässig|ungültig|nichtig|illegal|verfassungswidrig",
    "fr": r"illéga|invalid|inconstitutionnel|illicite",
    "es": r"ilegal|inválid|inconstitucional",
    "ja": r"違法|無効|違憲",
    "zh": r"违法|无效|非法|违宪",
}
_ANY: dict[str, str] = {}

_FORCE_MAJEURE = {
    "en": r"(?:declar|invok)\w* force majeure",
    "de": r"(?:erklär|melde|ruft|beruft|macht)\w* [^.;|]{0,40}(?:höhere gewalt|force majeure)",
    "fr": r"(?:déclar|invoqu)\w* (?:la |un cas de )?force majeure",
    "es": r"(?:declar|invoc)\w* (?:la )?fuerza mayor",
    "ja": r"(?:不可抗力|フォースマジュール)[^。、]{0,4}宣言",
    "zh": r"宣布[^，。]{0,8}不可抗力",
}
FACES: tuple[Face, ...] = (
    Face("force_majeure", "halt_capacity", _FORCE_MAJEURE, _ANY),
    Face("cut_guidance", "halt_capacity", _CUT, _OUTLOOK),
    Face("close_capacity", "halt_capacity", _CLOSED, _MADE),
    Face("cut_output", "halt_capacity", _CUT, _MADE),
    Face("halt_output", "halt_capacity", _HALTED, _MADE),
    Face("leave_business", "halt_capacity", _LEFT, _TRADED),
    Face("resume_deliveries", "open_capacity", _RESUMED, _DELIVERED),
    Face("resume_output", "open_capacity", _RESUMED, _MADE),
    Face("resume_work", "open_capacity", _RESUMED, _ANY),
    Face("expand_capacity", "open_capacity", _LARGER, _ANY),
    Face("extend_exemption", "extend", _EXEMPTED, _ANY),
    Face("extend_ceasefire", "extend", _CEASEFIRE, _ANY),
    Face("extend_truce", "extend", _TRUCE, _ANY),
    Face("extend_export_control", "extend", _EXPORTS_CURBED, _ANY),
    Face("extend_sanctions", "extend", _SANCTIONED, _ANY),
    Face("extend_antidumping", "extend", _DUMPED, _ANY),
    Face("extend_tariff", "extend", _TAXED, _ANY),
    Face("extend_quota", "extend", _QUOTA, _ANY),
    Face("delay_export_control", "delay", _EXPORTS_CURBED, _ANY),
    Face("delay_sanctions", "delay", _SANCTIONED, _ANY),
    Face("delay_tariff", "delay", _TAXED, _ANY),
    Face("resume_exports", "ease_export_control", _AGAIN, _EXPORTED),
    Face("suspend_export_control", "ease_export_control", _PAUSED, _EXPORTS_CURBED),
    Face("lift_export_control", "ease_export_control", LIFTED, _EXPORTS_CURBED),
    Face("allow_exports", "ease_export_control", _ALLOWED, _EXPORTED),
    Face("suspend_sanctions", "ease_sanctions", _PAUSED, _SANCTIONED),
    Face("lift_sanctions", "ease_sanctions", LIFTED, _SANCTIONED),
    Face("suspend_tariff", "cut_tariff", _PAUSED, _TAXED),
    Face("lift_tariff", "cut_tariff", LIFTED, _TAXED),
    Face("talks_fail", "agreement_collapses", _TALKED, _ANY),
    Face("buy_business", "buy_company", _BOUGHT_WHOLE, _ANY),
    Face("blacklist", "impose_sanctions", _LISTS, _FIRMS),
    Face("blacklist", "impose_export_control", _LISTS, _FIRMS),
    Face("strike_down", "ruling", _UNLAWFUL, _TAXED),
    Face("impose_antidumping", "raise_tariff", _DUMPED, _ANY),
)

FR: dict[str, tuple[str, str, str, str, str]] = {
    "force_majeure": ("force majeure", "déclarer la force majeure", "déclaré la force majeure", "pour", "avec"),
    "leave_business": ("abandon d’une activité", "abandonner une activité", "abandonné une activité", "dans", ""),
    "resume_deliveries": ("reprise des livraisons", "reprendre les livraisons", "repris les livraisons", "de_", "à"),
    "blacklist": ("inscription d’entreprises sur une liste noire", "inscrire sur une liste noire des entreprises", "inscrit sur une liste noire des entreprises", "", "de"),
    "strike_down": ("décision contre des droits de douane", "juger illégaux des droits de douane", "jugé illégaux des droits de douane", "sur", ""),
    "lift_import_ban": ("levée de restrictions à l’importation", "lever des restrictions à l’importation", "levé des restrictions à l’importation", "de_", "vis-à-vis de"),
    "close_capacity": ("fermeture de capacités", "fermer des capacités", "fermé des capacités", "de_", "avec"),
    "cut_guidance": ("baisse des prévisions de production", "abaisser les prévisions de production", "abaissé les prévisions de production", "de_", "avec"),
    "cut_output": ("baisse de la production", "réduire la production", "réduit la production", "de_", "avec"),
    "halt_output": ("arrêt de la production", "arrêter la production", "arrêté la production", "de_", "avec"),
    "resume_output": ("reprise de la production", "reprendre la production", "repris la production", "de_", "avec"),
    "resume_work": ("reprise de l’activité", "reprendre l’activité", "repris l’activité", "", "avec"),
    "expand_capacity": ("augmentation des capacités", "augmenter les capacités", "augmenté les capacités", "de_", "avec"),
    "extend_exemption": ("prolongation d’une exemption", "prolonger une exemption", "prolongé une exemption", "pour", "vis-à-vis de"),
    "extend_ceasefire": ("prolongation d’un cessez-le-feu", "prolonger un cessez-le-feu", "prolongé un cessez-le-feu", "", "avec"),
    "extend_truce": ("prolongation d’une trêve", "prolonger une trêve", "prolongé une trêve", "concernant", "avec"),
    "extend_export_control": ("prolongation des contrôles à l’exportation", "prolonger les contrôles à l’exportation", "prolongé les contrôles à l’exportation", "sur", "vis-à-vis de"),
    "extend_sanctions": ("prolongation des sanctions", "prolonger les sanctions", "prolongé les sanctions", "visant", "contre"),
    "extend_antidumping": ("prolongation des droits antidumping", "prolonger les droits antidumping", "prolongé les droits antidumping", "sur", "vis-à-vis de"),
    "extend_tariff": ("prolongation des droits", "prolonger les droits", "prolongé les droits", "sur", "vis-à-vis de"),
    "extend_quota": ("prolongation des quotas", "prolonger les quotas", "prolongé les quotas", "sur", "vis-à-vis de"),
    "delay_export_control": ("report des contrôles à l’exportation", "reporter les contrôles à l’exportation", "reporté les contrôles à l’exportation", "sur", "vis-à-vis de"),
    "delay_sanctions": ("report des sanctions", "reporter les sanctions", "reporté les sanctions", "visant", "contre"),
    "delay_tariff": ("report des droits", "reporter les droits", "reporté les droits", "sur", "vis-à-vis de"),
    "suspend_export_control": ("suspension des contrôles à l’exportation", "suspendre les contrôles à l’exportation", "suspendu les contrôles à l’exportation", "sur", "vis-à-vis de"),
    "lift_export_control": ("levée de contrôles à l’exportation", "lever des contrôles à l’exportation", "levé des contrôles à l’exportation", "sur", "vis-à-vis de"),
    "resume_exports": ("reprise des exportations", "reprendre les exportations", "repris les exportations", "de_", "vers"),
    "allow_exports": ("autorisation d’exportations", "autoriser des exportations", "autorisé des exportations", "de_", "vers"),
    "talks_fail": ("échec de négociations", "échouer à s’entendre", "échoué à s’entendre", "sur", "avec"),
    "buy_business": ("acquisition", "faire une acquisition", "fait une acquisition", "dans", ""),
    "suspend_sanctions": ("suspension de sanctions", "suspendre des sanctions", "suspendu des sanctions", "visant", "contre"),
    "lift_sanctions": ("levée de sanctions", "lever des sanctions", "levé des sanctions", "visant", "contre"),
    "suspend_tariff": ("suspension de droits", "suspendre des droits", "suspendu des droits", "sur", "vis-à-vis de"),
    "lift_tariff": ("suppression de droits", "supprimer des droits", "supprimé des droits", "sur", "vis-à-vis de"),
    "impose_antidumping": ("droits antidumping", "imposer des droits antidumping", "imposé des droits antidumping", "sur", "vis-à-vis de"),
}  # fmt: skip
DE: dict[str, tuple[str, str, str, str, str, str, str]] = {
    "force_majeure": ("höhere Gewalt", "höhere Gewalt", "erklären", "erklärt", "zu erklären", "für", "mit"),
    "leave_business": ("Aufgabe eines Geschäfts", "ein Geschäft", "aufgeben", "aufgegeben", "aufzugeben", "mit", ""),
    "resume_deliveries": ("Wiederaufnahme der Lieferungen", "die Lieferungen", "wieder aufnehmen", "wieder aufgenommen", "wieder aufzunehmen", "von", "an"),
    "blacklist": ("Aufnahme von Firmen in eine schwarze Liste", "Firmen", "auf eine schwarze Liste setzen", "auf eine schwarze Liste gesetzt", "auf eine schwarze Liste zu setzen", "", "aus"),
    "strike_down": ("Urteil gegen Zölle", "Zölle", "für rechtswidrig erklären", "für rechtswidrig erklärt", "für rechtswidrig zu erklären", "auf", ""),
    "lift_import_ban": ("Aufhebung von Einfuhrbeschränkungen", "Einfuhrbeschränkungen", "aufheben", "aufgehoben", "aufzuheben", "für", "gegenüber"),
    "close_capacity": ("Stilllegung von Kapazitäten", "Kapazitäten", "stilllegen", "stillgelegt", "stillzulegen", "für", "mit"),
    "cut_guidance": ("Senkung der Produktionsprognose", "die Produktionsprognose", "senken", "gesenkt", "zu senken", "für", "mit"),
    "cut_output": ("Kürzung der Produktion", "die Produktion", "kürzen", "gekürzt", "zu kürzen", "von", "mit"),
    "halt_output": ("Stopp der Produktion", "die Produktion", "anhalten", "angehalten", "anzuhalten", "von", "mit"),
    "resume_output": ("Wiederaufnahme der Produktion", "die Produktion", "wieder aufnehmen", "wieder aufgenommen", "wieder aufzunehmen", "von", "mit"),
    "resume_work": ("Wiederaufnahme des Betriebs", "den Betrieb", "wieder aufnehmen", "wieder aufgenommen", "wieder aufzunehmen", "", "mit"),
    "expand_capacity": ("Ausbau von Kapazitäten", "die Kapazitäten", "ausbauen", "ausgebaut", "auszubauen", "für", "mit"),
    "extend_exemption": ("Verlängerung einer Ausnahme", "eine Ausnahme", "verlängern", "verlängert", "zu verlängern", "für", "gegenüber"),
    "extend_ceasefire": ("Verlängerung einer Waffenruhe", "eine Waffenruhe", "verlängern", "verlängert", "zu verlängern", "", "mit"),
    "extend_truce": ("Verlängerung einer Pause", "eine Pause im Handelsstreit", "verlängern", "verlängert", "zu verlängern", "bei", "mit"),
    "extend_export_control": ("Verlängerung der Exportkontrollen", "die Exportkontrollen", "verlängern", "verlängert", "zu verlängern", "für", "gegenüber"),
    "extend_sanctions": ("Verlängerung der Sanktionen", "die Sanktionen", "verlängern", "verlängert", "zu verlängern", "für", "gegen"),
    "extend_antidumping": ("Verlängerung der Antidumpingzölle", "die Antidumpingzölle", "verlängern", "verlängert", "zu verlängern", "auf", "gegenüber"),
    "extend_tariff": ("Verlängerung der Abgaben", "die Abgaben", "verlängern", "verlängert", "zu verlängern", "auf", "gegenüber"),
    "extend_quota": ("Verlängerung der Quoten", "die Quoten", "verlängern", "verlängert", "zu verlängern", "für", "gegenüber"),
    "delay_export_control": ("Aufschub der Exportkontrollen", "die Exportkontrollen", "verschieben", "verschoben", "zu verschieben", "für", "gegenüber"),
    "delay_sanctions": ("Aufschub der Sanktionen", "die Sanktionen", "verschieben", "verschoben", "zu verschieben", "für", "gegen"),
    "delay_tariff": ("Aufschub der Abgaben", "die Abgaben", "verschieben", "verschoben", "zu verschieben", "auf", "gegenüber"),
    "suspend_export_control": ("Aussetzung der Exportkontrollen", "die Exportkontrollen", "aussetzen", "ausgesetzt", "auszusetzen", "für", "gegenüber"),
    "lift_export_control": ("Aufhebung von Exportkontrollen", "Exportkontrollen", "aufheben", "aufgehoben", "aufzuheben", "für", "gegenüber"),
    "resume_exports": ("Wiederaufnahme der Ausfuhr", "die Ausfuhr", "wieder aufnehmen", "wieder aufgenommen", "wieder aufzunehmen", "von", "nach"),
    "allow_exports": ("Freigabe von Ausfuhren", "Ausfuhren", "zulassen", "zugelassen", "zuzulassen", "von", "nach"),
    "talks_fail": ("Scheitern von Verhandlungen", "keine Einigung", "erzielen", "erzielt", "zu erzielen", "über", "mit"),
    "buy_business": ("Zukauf", "einen Zukauf", "tätigen", "getätigt", "zu tätigen", "bei", ""),
    "suspend_sanctions": ("Aussetzung von Sanktionen", "Sanktionen", "aussetzen", "ausgesetzt", "auszusetzen", "für", "gegen"),
    "lift_sanctions": ("Aufhebung von Sanktionen", "Sanktionen", "aufheben", "aufgehoben", "aufzuheben", "für", "gegen"),
    "suspend_tariff": ("Aussetzung von Abgaben", "Abgaben", "aussetzen", "ausgesetzt", "auszusetzen", "auf", "gegenüber"),
    "lift_tariff": ("Aufhebung von Abgaben", "Abgaben", "aufheben", "aufgehoben", "aufzuheben", "auf", "gegenüber"),
    "impose_antidumping": ("Antidumpingzölle", "Antidumpingzölle", "verhängen", "verhängt", "zu verhängen", "auf", "gegenüber"),
}  # fmt: skip
EN: dict[str, tuple[str, str, str, str, str]] = {
    "force_majeure": ("force majeure", "declare force majeure", "declared force majeure", "for", "with"),
    "leave_business": ("exit from a business", "leave a business", "left a business", "in", ""),
    "resume_deliveries": ("resumed deliveries", "resume deliveries", "resumed deliveries", "of", "to"),
    "blacklist": ("blacklisting of companies", "blacklist companies", "blacklisted companies", "", "from"),
    "strike_down": ("ruling against tariffs", "declare tariffs unlawful", "declared tariffs unlawful", "on", ""),
    "lift_import_ban": ("lifting of import restrictions", "lift import restrictions", "lifted import restrictions", "on", "towards"),
    "close_capacity": ("closure of capacity", "close capacity", "closed capacity", "for", "with"),
    "cut_guidance": ("lower production forecast", "lower the production forecast", "lowered the production forecast", "for", "with"),
    "cut_output": ("output cut", "cut production", "cut production", "of", "with"),
    "halt_output": ("production halt", "halt production", "halted production", "of", "with"),
    "resume_output": ("resumed production", "resume production", "resumed production", "of", "with"),
    "resume_work": ("resumed operations", "resume operations", "resumed operations", "", "with"),
    "expand_capacity": ("expansion of capacity", "expand capacity", "expanded capacity", "for", "with"),
    "extend_exemption": ("extension of an exemption", "extend an exemption", "extended an exemption", "for", "towards"),
    "extend_ceasefire": ("extension of a ceasefire", "extend a ceasefire", "extended a ceasefire", "", "with"),
    "extend_truce": ("extension of a truce", "extend a truce", "extended a truce", "on", "with"),
    "extend_export_control": ("extension of export controls", "extend export controls", "extended export controls", "on", "towards"),
    "extend_sanctions": ("extension of sanctions", "extend sanctions", "extended sanctions", "concerning", "against"),
    "extend_antidumping": ("extension of anti-dumping duties", "extend anti-dumping duties", "extended anti-dumping duties", "on", "towards"),
    "extend_tariff": ("extension of duties", "extend duties", "extended duties", "on", "towards"),
    "extend_quota": ("extension of quotas", "extend quotas", "extended quotas", "on", "towards"),
    "delay_export_control": ("delay of export controls", "delay export controls", "delayed export controls", "on", "towards"),
    "delay_sanctions": ("delay of sanctions", "delay sanctions", "delayed sanctions", "concerning", "against"),
    "delay_tariff": ("delay of duties", "delay duties", "delayed duties", "on", "towards"),
    "suspend_export_control": ("suspension of export controls", "suspend export controls", "suspended export controls", "on", "towards"),
    "lift_export_control": ("lifting of export controls", "lift export controls", "lifted export controls", "on", "towards"),
    "resume_exports": ("resumed exports", "resume exports", "resumed exports", "of", "to"),
    "allow_exports": ("permitted exports", "allow exports", "allowed exports", "of", "to"),
    "talks_fail": ("failed talks", "reach no agreement", "reached no agreement", "on", "with"),
    "buy_business": ("acquisition", "make an acquisition", "made an acquisition", "in", ""),
    "suspend_sanctions": ("suspension of sanctions", "suspend sanctions", "suspended sanctions", "concerning", "against"),
    "lift_sanctions": ("lifting of sanctions", "lift sanctions", "lifted sanctions", "concerning", "against"),
    "suspend_tariff": ("suspension of duties", "suspend duties", "suspended duties", "on", "towards"),
    "lift_tariff": ("removal of duties", "remove duties", "removed duties", "on", "towards"),
    "impose_antidumping": ("anti-dumping duties", "impose anti-dumping duties", "imposed anti-dumping duties", "on", "towards"),
}  # fmt: skip
