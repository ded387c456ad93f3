"""Cues of measures turned about: taken back, brought back, and exemptions from them ended.

The words of the measure stand in the text all the same (*lifts the ban*, *ends the exemption*), so these are asked first.
"""

from monitor.core.happenings.cue import GAP, NEAR, Row, V

_EN_DUTY = r"(?:tariffs?|dut(?:y|ies)|levies|surcharges?)"
_EN_GOODS = r"(?:exports?|shipments?|sales?|chips?|rare|gallium|germanium|graphite|antimony|tungsten|magnets?|minerals?|metals?)"
_EN_METALS = r"(?:gallium|germanium|graphite|antimony|tungsten|rare[- ]earths?|magnets?|dysprosium|terbium|samarium|scandium|yttrium|lithium|nickel|cobalt|tin|bauxite|copper|chips?|battery|minerals?|metals?|ore)"
_EN_BACK = r"(?:re-?instat|restor|re-?impos|re-?introduc|re-?activat|bring\w* back|snap\w* back)\w*"
_EN_DROP = r"(?:lift|scrap|end|drop|revers|remov|revok|rescind|overturn|abolish|eliminat|cancel|terminat)\w*"
_EXPIRES = r"(?:expires?|expired|lapses?|lapsed|ends?|ended|runs? out|ran out)"
_DE_GOODS = r"(?:seltene|gallium|germanium|gra[fph]+it|antimon|wolfram|magnet|chip|rohstoff|mineral|metall|export|ausfuhr)\w*"
# A separable verb is told by its last word: `fährt das Werk hoch` starts it, `fährt es herunter` stops it.
_DE_SITE = r"\w*(?:werke?s?|fabrik(?:en)?|minen?|produktion|fertigung|förderung|hütten?|raffinerien?|anlagen?|hochofen|hochöfen|kapazität(?:en)?|standorte?|terminals?|betrieb|linien?|schmelzen?|bänder|band)"
_DE_END = r"(?=$|[ ]?[.,;:|!?–]| und | oder )"
_FR_METALS = r"(?:terres rares|gallium|germanium|graphite|antimoine|tungstène|lithium|nickel|cobalt|étain|bauxite|cuivre|puces|aimants?|métaux|minerais?|dysprosium|terbium)"
_FR_HALT = r"(?:arrêt|suspension|interruption|gel|blocage) (?:temporaire |totale? |immédiate? |partielle? )?(?:de ses |de toutes les |de leurs |des |de l'|d'|de )exportations?\b"
_FR_GOODS = r"(?:export\w*|terres|gallium|germanium|graphite|antimoine|tungstène|aimants?|puces?|minerais|minéraux|métaux)"
_ES_GOODS = r"(?:export\w*|tierras|galio|germanio|grafito|antimonio|wolframio|tungsteno|imanes|chips|minerales|metales)"
_JA_GOODS = r"(?:輸出|レアアース|希土類|ガリウム|ゲルマニウム|黒鉛|アンチモン|タングステン|磁石|半導体|鉱物)"

TURNED: dict[str, tuple[Row, ...]] = {
    "en": (
        ("ease_export_control", V, rf"\b(?:suspend|paus|freez|froze|eas|relax|loosen|lift|end|waiv|roll(?:s|ed|ing)? back)\w* (?:for [\w ]{{2,18}} |until [\w ]{{2,18}} |temporarily |partially |some )?(?:its |the |their |all )?(?:curbs|controls?|restrictions?|limits|embargo) (?:on|for) (?:the )?(?:[\w-]+ ){{0,2}}?{_EN_METALS}\b|\b(?:suspend|paus|freez|froze|eas|relax|loosen|lift)\w* (?:its |the |all )?{_EN_METALS} (?:export )?(?:curbs|controls|restrictions|limits)\b"),
        ("impose_export_control", V, rf"\b(?:tighten|impos|introduc|expand|widen|toughen|plan|add|announc|slap)\w* (?:(?!suspen|paus|freez|exempt|waiv|lift|eas|end|of )[\w-]+ ){{0,2}}?{_EN_METALS} (?:export )?(?:curbs|controls|restrictions|limits)\b"),
        ("halt_capacity", V, r"\b(?:cut|slash|reduc|lower|trim|shrink|curb|halv|tighten)\w* (?:[\w'’-]+ ){0,5}?(?:mining|ore|extraction|output|production|smelting|separation) quotas?\b|\b(?:mining|ore|output|production) quotas? (?:is |are |was |were |to be )?(?:cut|slashed|reduced|lowered|halved|trimmed)\b"),
        ("cut_tariff", V, rf"\b(?:phas\w+ out|sunset\w*) {NEAR}\b{_EN_DUTY}\b|\blet(?:s|ting)? {NEAR}\b{_EN_DUTY} {NEAR}\b(?:expire|lapse|run out)\b"),
        ("impose_export_control", V, rf"\b(?:turn|shut|clos|tighten)\w* (?:off )?(?:the |its )?(?:taps?|spigot|screws?|grip)(?: off)? (?:on|for|of|to) {NEAR}\b{_EN_GOODS}"),
        ("ease_export_control", V, rf"\b(?:open|re-?open|loosen)\w* (?:up )?(?:the |its )?(?:taps?|spigot|doors?|grip) (?:on|for|of|to) {NEAR}\b{_EN_GOODS}"),
        ("raise_tariff", V, rf"\blift\w* {NEAR}\b{_EN_DUTY} {NEAR}\b(?:to|by) (?:an? (?:extra |further |additional )?)?\d"),
        ("impose_export_control", V, rf"\b(?:ban|curb|restrict|bar|block|halt|suspend)(?:s|n?ed|r?ed|n?ing)? {NEAR}\b(?:gallium|germanium|graphite|antimony|tungsten|rare[- ]earths?|magnets?|dysprosium|terbium|samarium|scandium|yttrium) (?:\w+ )?(?:shipments|sales|supplies)\b(?! (?:of|from) )"),
        ("cut_tariff", V, rf"\b(?:withdr[ae]w|revok|repeal|rescind)\w* (?!(?:\w+ ){{0,2}}(?:plans?|proposals?|threat|planned|proposed)){NEAR}\b{_EN_DUTY}\b"),
        ("open_capacity", V, rf"\b(?:end|lift|revers|unwind)\w* {NEAR}\b(?:output|production) (?:cuts?|curbs|halt)\b|\bresum(?:es|ed|ing) (?:\w+ ){{0,3}}(?:nickel|copper|cobalt|lithium|zinc|bauxite|alumina|iron ore|tungsten|graphite|manganese|rare earths?)\b(?! (?:export|talks|trad|import|ship|sale|suppl|buy|purchas))"),
        ("strike", V, r"\b(?:port|mine|terminal|smelter|refinery|rail|railway|plant|airport|dock) (?:of (?-i:[A-Z])\w+ )?strike\b(?! (?:kill|target|hit|drone))"),
        ("ruling", V, r"\b(?:judges?|courts?) (?:lift|dissolv|clear|uph[eo]ld|toss|dismiss)\w*"),
        ("exempt", V, rf"\bspar(?:e[sd]?|ing) [^.;:|]{{3,50}}? (?:from )?[^.;:|]{{0,24}}?\b(?:{_EN_DUTY}|levy)\b"),
        ("open_capacity", V, rf"\b(?:{_EN_DROP}|withdr[ae]w\w*) {NEAR}\bforce majeure\b|\bforce majeure {NEAR}\b(?:lifted|ended|cancelled|withdrawn)\b"),
        ("raise_tariff", V, rf"\b(?:drop|shelv|abandon|scrap|ditch|withdr[ae]w|cancel)\w* (?:its |the |a |their )?(?:plans?|proposals?|threats?|threatened|ideas?|planned|proposed) (?:for |of |to (?:impose|raise) |on )?(?:\w+ ){{0,2}}{_EN_DUTY}\b|\babandon\w* (?:\w+ ){{0,2}}{_EN_DUTY}\b"),
        ("ease_sanctions", V, rf"\b(?:remov|delist|delet|tak|t[o]+k|strik|struck|drop)\w* {GAP}\b(?:from|off) {NEAR}\b(?:sanctions? list|sdn list|black ?list)\b"),
        ("ease_export_control", V, rf"\b(?:remov|delet|tak|drop)\w* {GAP}\b(?:from|off) {NEAR}\b(?:entity|control|unverified) list\b"),
        ("ease_export_control", V, rf"\b(?:{_EN_DROP}|eas\w+) {NEAR}\b{_EN_GOODS} (?:export )?(?:embargo|ban)\b"),
        ("ease_export_control", V, rf"\b(?:{_EN_DROP}|eas\w+) {NEAR}\b(?:bans?|embargo|prohibition|block|halt|freeze|curbs) (?:on|of|against) {GAP}\b(?:sales?|exports?|shipments?|selling|exporting)\b"),
        ("ease_export_control", V, rf"\b(?:rais|increas|lift|boost|expand)\w* {NEAR}\bexport quotas?\b|\bexport (?:bans?|embargo|curbs?|controls?|restrictions?|halt|freeze) {GAP}\b(?:suspended|lifted|eased|dropped|scrapped|rolled back|removed|paused)\b"),
        ("impose_export_control", V, rf"\b{_EN_BACK} {NEAR}\b(?:controls?|curbs?|restrictions?|bans?|licensing) {GAP}\b{_EN_GOODS}\b|\b{_EN_BACK} {NEAR}\bexport (?:controls?|curbs?|restrictions?|bans?|licensing)\b"),
        ("impose_sanctions", V, rf"\b{_EN_BACK} {NEAR}\bsanctions?\b"),
        ("impose_sanctions", V, rf"\b(?:revok|cancel|withdr[ae]w|rescind|end|scrap)\w* {NEAR}\b(?:sanctions? (?:waiver|exemption|licen[cs]e)s?|general licen[cs]es?|waivers?)\b|\b(?:sanctions )?waivers? [^.;:|!?]{{0,50}}?\b{_EXPIRES}\b|\bgeneral licen[cs]e {NEAR}\b{_EXPIRES}\b"),
        ("raise_tariff", V, rf"\b{_EN_BACK} {NEAR}\b{_EN_DUTY}\b"),
        ("raise_tariff", V, rf"\b(?:{_EN_DROP}|clos\w+|withdr[ae]w\w*) {NEAR}\b(?:(?:tariff|duty|customs|de minimis|import)[- ](?:\w+ )?(?:exemptions?|exclusions?|waivers?|loophole)|de minimis\b|duty-free (?:treatment|status|access|entry))|\b(?:tariff|duty|de minimis) (?:exemptions?|exclusions?|waivers?) {NEAR}\b{_EXPIRES}\b"),
        ("delay", V, rf"\b(?:paus|postpon|delay|suspend|defer|put\w* off|hold\w* off)\w* (?:on )?{NEAR}\b(?:tariff|duty) (?:increases?|hikes?|rises?)\b"),
        ("cut_tariff", V, rf"\b{_EN_DROP} {NEAR}\b(?:anti-?dumping|countervailing|import|customs|punitive|safeguard|retaliatory|counter)[- ]?{_EN_DUTY}\b|\b(?:suspend|paus|lift|drop)\w* {NEAR}\b(?:retaliatory (?:{_EN_DUTY}|measures)|counter-?tariffs)\b"),
        ("open_capacity", V, rf"\b(?:rais|increas|lift|boost|expand)\w* {NEAR}\b(?:mining|ore|extraction|output|production) quotas?\b"),
        ("strike", V, r"\bstrike (?:goes|drags|rolls|grinds) on\b"),
    ),
    "de": (
        ("halt_capacity", V, r"\b(?:kürz|senk|reduzier|drossel|halbier|verringer)\w* (?:[\wäöüß-]+ ){0,4}?(?:förder|produktions|abbau|bergbau|minen|erz)quoten?\b"),
        ("cut_tariff", V, r"\b(?:niedrigere|geringere|tiefere)[nr]? (?:[\w-]+-)?z[öo]lle?n?\b"),
        ("cut_tariff", V, rf"\b(?:lass|läss|ließ)\w* {GAP}\b\w*zölle?n?\b{GAP} auslaufen\b|\b\w*zölle\b{GAP}\b(?:laufen|liefen)\b{GAP} aus{_DE_END}"),
        ("ease_sanctions", V, rf"\b(?:lass|läss|ließ)\w* {GAP}\bsanktionen\b{GAP} auslaufen\b"),
        ("impose_export_control", V, rf"\bdreh\w* {GAP}\b\w*hahn\b{GAP} (?:zu|ab){_DE_END}|\b(?:zieh|zog)\w* {GAP}\b(?:zügel|schrauben?|daumenschrauben) {GAP}an{_DE_END}"),
        ("ease_export_control", V, rf"\bdreh\w* {GAP}\b\w*hahn\b{GAP} (?:wieder )?auf{_DE_END}|\blocker\w* {GAP}\b(?:zügel|griff)\b"),
        ("ease_sanctions", V, rf"\b(?:streich|nimm|nehm|nahm|entfern|lösch)\w* {GAP}\bvon (?:der )?schwarze[nr] liste\b"),
        ("cut_tariff", V, rf"\b(?:heb|hob)\w* {GAP}\b\w*z(?:ölle?n?|oll)\b{GAP} auf{_DE_END}"),
        ("halt_capacity", V, rf"\b(?:fahr|fähr|fuhr)\w* {GAP}\b{_DE_SITE}\b{GAP} (?:wieder )?(?:he?runter|zurück){_DE_END}|\b(?:nimm|nehm|nahm)\w* {GAP}\b{_DE_SITE}\b{GAP} (?:vom netz|außer betrieb)\b"),
        ("open_capacity", V, rf"\b(?:setz|führ)\w* {GAP}\b(?:(?:aus|weiter)?bau|{_DE_SITE})\b{GAP} fort{_DE_END}|\bschl(?:ieß|oss)\w* {GAP}\b\w*(?:bau|erweiterung|inbetriebnahme)\b{GAP} ab{_DE_END}|\bstell\w* {GAP}\b{_DE_SITE}\b{GAP} fertig{_DE_END}"),
        ("cut_tariff", V, rf"\b(?:nimm|nehm|nahm|zieh|zog)\w* {GAP}\b\w*z(?:ölle|oll)\b {GAP}\bzurück\b"),
        ("open_capacity", V, rf"\b(?:beend|heb|hob)\w* {GAP}\b(?:produktionsstopp|produktionskürzung(?:en)?|kurzarbeit|drosselung|förderstopp)\b"),
        ("agreement_collapses", V, rf"\b(?:kündig|annullier|lös)\w* {GAP}\b(?:liefer|abnahme|lithium|rahmen|förder)?(?:vertrag|verträge|abkommen)\b(?! an)"),
        ("exempt", V, r"\b(?:verschon(?:t|en|te)|nimmt|nehmen|nahm) [^.;:|]{3,60}? (?:von|vor) (?:\w+ ){0,2}\w*z[oö]ll\w*(?: (?:aus|frei))?(?=$|[ .,|])"),
        ("open_capacity", V, rf"\b(?:heb|hob|beend)\w* {GAP}\b(?:force majeure|höhere gewalt)\b|\b(?:force majeure|höhere gewalt) {GAP}\b(?:aufgehoben|beendet)\b"),
        ("raise_tariff", V, r"\bverzicht\w* (?:\w+ )?auf (?:\w+ ){0,2}\w*z(?:ölle|oll)\b|\blassen? (?:die |ihre |seine )?pläne für (?:\w+ ){0,2}\w*zölle\b"),
        ("sell_company", V, rf"\b(?:stopp|untersag|blockier|verbiet|verhinder)\w* (?:den |die )?verkauf (?:von |des |der |eines |einer )?{GAP}\b\w*(?:werks?|firma|tochter|hersteller\w*|sparte|fabrik|unternehmens?|zulieferer\w*)\b"),
        ("ease_sanctions", V, rf"\b(?:streich|nimm|nehm|nahm|entfern|lösch)\w* {GAP}\bvon (?:der |ihrer |seiner )?(?:\w*sanktionsliste|schwarzen liste)|\bvon (?:der |ihrer |seiner )?(?:\w*sanktionsliste|schwarzen liste) (?:gestrichen|genommen|entfernt)"),
        ("ease_export_control", V, rf"\b(?:streich|nimm|nehm|nahm|entfern|lösch)\w* {GAP}\bvon (?:der |ihrer |seiner )?(?:\w*kontrollliste|exportliste|entity list)|\b(?:heb|hob|lockern?|beend)\w* {GAP}\b\w*(?:verkaufs|liefer|export|ausfuhr)(?:verbot|stopp|sperre|embargo)\w*(?: {GAP}\bauf\b)?"),
        ("impose_export_control", V, rf"\b(?:setz|führ|verhäng|aktivier)\w* {GAP}\b(?:\w*kontrollen|\w*beschränkungen|\w*verbote?) (?:für|auf|bei|von) {NEAR}\b{_DE_GOODS} {GAP}\b(?:wieder|erneut)\b|\b(?:wieder|erneut) {NEAR}\b(?:export|ausfuhr)(?:kontrollen|beschränkungen|verbote?)"),
        ("impose_sanctions", V, rf"\b(?:setz|führ|verhäng)\w* {GAP}\bsanktionen {GAP}\b(?:wieder|erneut)\b|\bsanktionsausnahme\w* {GAP}\b(?:läuft aus|ausgelaufen|endet|widerrufen|entzogen)\b"),
        ("raise_tariff", V, rf"\b(?:schaff|streich|beend|kipp|kassier|heb|hob)\w* {GAP}\b(?:zollfreiheit|zollbefreiung\w*|zollausnahme\w*|zollfreigrenze)\b(?:{GAP}\b(?:ab|auf)\b)?|\b(?:zollfreiheit|zollbefreiung|zollausnahme|zollfreigrenze)\w* {GAP}\b(?:abgeschafft|endet|entfällt|läuft aus|gestrichen|fällt weg)\b|\bende der (?:zollfreiheit|zollbefreiung|zollfreigrenze)"),
        ("extend", V, rf"\bverläng\w+ {NEAR}\b\w*(?:sanktionen|zölle|maßnahmen|beschränkungen|kontrollen|verbots?|embargos?)\b"),
        ("delay", V, rf"\b(?:verschieb|verschob|pausier|stopp|aussetz|setz)\w* {GAP}\bzollerhöhung\w*"),
        ("cut_tariff", V, rf"\b(?:setz|aussetz|beend|aufheb|heb|hob)\w* {GAP}\b(?:gegen|vergeltungs|anti-?dumping-?|straf|ausgleichs)zoll\w*(?:{GAP}\b(?:auf|aus)\b)?|\b(?:setz|aussetz|beend|aufheb|heb|hob)\w* {GAP}\b(?:gegen|vergeltungs|anti-?dumping-?|straf|ausgleichs)zölle?n?\b(?:{GAP}\b(?:auf|aus)\b)?"),
    ),
    "fr": (
        ("ease_export_control", V, rf"\b(?:suspend\w*|l[eè]v\w*|assoupl\w*|gèl\w*|gel\w*|allèg\w*) (?:pour [\wé ]{{2,18}} |jusqu['’][\wéà ]{{2,24}} |temporairement |provisoirement |partiellement )?(?:ses |les |leurs |certain\w+ |son |sa )(?:contrôles?|restrictions?|limitations?|embargo|interdictions?)(?: à l['’]export\w*| d['’]export\w*)? (?:sur|de|des|du|visant|concernant) (?:le |la |les |l['’])?{_FR_METALS}\b"),
        ("halt_capacity", V, r"\b(?:rédui|abaiss|baiss|coup|diminu|divis)\w* (?:d['’][^.;:|]{2,16}? |de [^.;:|]{2,16}? |par [\w ]{2,10} )?(?:ses |les |son |le |leurs )?quotas? (?:de production |d['’]extraction |miniers? )?(?:de |d['’]|du )(?:minerai|production|extraction|bauxite)\b|\b(?:rédui|abaiss|baiss|coup|diminu)\w* [^.;:|]{0,24}?\bquotas? (?:miniers?|de production|d['’]extraction)\b"),
        ("impose_export_control", V, rf"\b(?:serr|resserr)\w* (?:la vis|l'étau|son emprise|les boulons) (?:sur|aux?|à|des) {NEAR}\b{_FR_GOODS}|\bferm\w* le robinet (?:des?|du) {NEAR}\b{_FR_GOODS}"),
        ("ease_export_control", V, rf"\bdesserr\w* (?:la vis|l'étau|son emprise) (?:sur|aux?|à|des) {NEAR}\b{_FR_GOODS}"),
        ("ease_export_control", V, rf"\b(?:l[eè]v\w*|met(?:tent|tre)? fin|mis fin|fin d\w+) {NEAR}\b{_FR_HALT}"),
        ("impose_export_control", V, rf"\b{_FR_HALT}"),
        ("ease_export_control", V, rf"\b(?:accord|délivr|octro)\w* {NEAR}\b(?:licences? (?:générales?|d'exportation)|autorisations? d'exportation)\b"),
        ("cut_tariff", V, rf"\b(?:retir|abrog)\w* (?:pas |plus )?{NEAR}\b(?:surtaxes?|droits de douane|tarifs douaniers|droits antidumping)"),
        ("open_capacity", V, rf"\b(?:met(?:tent)? fin (?:à|aux?)|l[eè]v\w*) {NEAR}\b(?:arrêt|réduction|suspension)s? de (?:la |sa )?production\b"),
        ("agreement_collapses", V, rf"\b(?:annul|résili|dénonc|romp)\w* {NEAR}\b(?:contrats?|accords?|convention)\b"),
        ("halt_capacity", V, r"\brédui\w+ (?:les|ses) cadences\b|\bl'arrêt d(?:e|u) (?-i:[A-Z])\w+"),
        ("exempt", V, r"\bépargn(?:e|ent|er|é) [^.;:|]{3,60}? (?:taxes?|surtaxes?|droits de douane)\b|\bépargn(?:e|ent|er|é) (?:de|des) (?:taxes?|surtaxes?|droits)\b"),
        ("open_capacity", V, rf"\b(?:l[eè]v\w*|met(?:tent)? fin (?:à|au)|annul\w*) {NEAR}\bforce majeure\b|\bforce majeure {NEAR}\blevée\b"),
        ("ease_export_control", V, rf"\bl[eè]v\w* (?:pas |plus )?{NEAR}\b(?:embargo|interdiction) (?:sur|visant|frappant) {GAP}\b{_FR_GOODS}"),
        ("ease_sanctions", V, rf"\b(?:retir|ray|enl[eè]v|supprim|sort)\w* {GAP}\bde (?:sa|la|leur|ses|les) listes? (?:noires?|des? sanctions)"),
        ("ease_export_control", V, rf"\bl[eè]v\w* {NEAR}\b(?:interdiction|embargo|veto|restrictions?) (?:de |d['’]|des |sur |à |aux? ){GAP}\b(?:ventes?|vendre|exporter|exportations?|puces?|livraisons?)\b"),
        ("ease_export_control", V, rf"\b(?:interdiction|embargo|restrictions?) (?:d['’]export\w*|à l['’]export\w*|sur les export\w*) {GAP}\b(?:levée?s?|suspendue?s?|assouplie?s?)\b"),
        ("impose_export_control", V, rf"\b(?:rétabli|réimpos|réinstaur|réintrodui|réactiv)\w* {NEAR}\b(?:contrôles?|restrictions?|interdictions?|embargo) (?:des? |sur |d['’]|à |aux? ){GAP}\b{_FR_GOODS}"),
        ("impose_sanctions", V, rf"\b(?:rétabli|réimpos|réinstaur|réactiv)\w* {NEAR}\bsanctions?\b|\b(?:dérogation aux sanctions|licence générale) {NEAR}\b(?:expir|prend fin|révoqu|annul)\w*|\b(?:révoqu|annul)\w* {NEAR}\blicence générale\b"),
        ("raise_tariff", V, rf"\b(?:rétabli|réimpos|réinstaur)\w* {NEAR}\b(?:droits de douane|surtaxes?|tarifs douaniers)"),
        ("raise_tariff", V, rf"\b(?:supprim|abol|retir|annul|met(?:tent)? fin|mis fin)\w* {NEAR}\b(?:exemptions?|exonérations?|franchises?) (?:douanières?|de droits|tarifaires?)|\bfin de l['’ae] ?(?:exemption|exonération|franchise) (?:douanière|de droits|tarifaire)"),
        ("delay", V, rf"\b(?:report|repouss|suspen|gel|diff[eè]r)\w* {NEAR}\b(?:hausse|augmentation|relèvement) des (?:droits de douane|tarifs douaniers|surtaxes)"),
        ("cut_tariff", V, rf"\b(?:suspen|l[eè]v)\w* {NEAR}\b(?:contre-mesures (?:tarifaires|douanières|commerciales)|droits (?:antidumping|compensateurs|de rétorsion))"),
    ),
    "es": (
        ("halt_capacity", V, r"\b(?:recort|reduc|reduj|baj|rebaj|disminu)\w* (?:(?:en |a )?(?:un |una )?[\w%,. ]{0,18}? )?(?:la |las |su |sus )(?:cuotas?|cupos?) (?:de (?:producción|extracción|minería|mineral)|miner[ao]s?)\b"),
        ("ease_export_control", V, rf"\b(?:abre|abren|abrió|abrir) la mano (?:con|en|a) {NEAR}\b{_ES_GOODS}"),
        ("open_capacity", V, rf"\b(?:pon\w* fin a|termin|levant|acab)\w* {NEAR}\b(?:recortes?|paradas?|paros?|suspensión) de (?:la |su )?producción\b"),
        ("agreement_collapses", V, rf"\b(?:anul|rescind|cancel|romp)\w* {NEAR}\b(?:contratos?|acuerdos?|convenios?)\b"),
        ("open_capacity", V, rf"\b(?:levant|retir|pon\w* fin a|cancel)\w* {NEAR}\bfuerza mayor\b"),
        ("ease_sanctions", V, rf"\b(?:retir|exclu|elimin|sac|borr)\w* {GAP}\bde (?:su|la|sus|las) listas? (?:negras?|de sanciones|de sancionados)"),
        ("ease_export_control", V, rf"\b(?:prohibición|veto|restricci(?:ón|ones)) (?:de|a|a la|a las) export\w* {GAP}\b(?:levantad|suspendid|retirad)[oa]s?\b"),
        ("impose_export_control", V, rf"\b(?:restablec|reimpon|reimpus|reinstaur|reintroduc|reactiv)\w* {NEAR}\b(?:controles|restricciones|prohibici\w+|veto) (?:a|de|sobre) {GAP}\b{_ES_GOODS}"),
        ("impose_sanctions", V, rf"\b(?:restablec|reimpon|reimpus|reinstaur|reactiv)\w* {NEAR}\bsanciones\b|\brevoc\w* {NEAR}\blicencia general\b|\blicencia general {NEAR}\b(?:expir|venc|caduc)\w*"),
        ("raise_tariff", V, rf"\b(?:restablec|reimpon|reimpus)\w* {NEAR}\baranceles\b"),
        ("raise_tariff", V, rf"\b(?:elimin|suprim|retir|revoc|acab|pon\w* fin)\w* {NEAR}\b(?:exenci(?:ón|ones)|franquicias?|exoneraci(?:ón|ones)) (?:arancelarias?|aduaneras?|de aranceles)|\bfin de la (?:exención|franquicia) (?:arancelaria|aduanera)"),
        ("delay", V, rf"\b(?:aplaz|pospon|pospuso|suspend|paus)\w* {NEAR}\b(?:subida|alza|aumento|incremento) (?:de los |de |del )?arancel\w*"),
        ("cut_tariff", V, rf"\b(?:suspend|levant|retir)\w* {NEAR}\b(?:aranceles de represalia|contramedidas arancelarias|derechos (?:antidumping|compensatorios))"),
    ),
    "ja": (
        ("impose_export_control", V, r"輸出[^。、|]{0,14}(?:審査|手続き|許可|承認|申請受け付け|受理)(?:業務)?(?:を|が|の)?(?:一時|事実上|全面的に|当面)?(?:停止|止め|止ま|凍結|中断|保留|見合わせ|滞)"),
        ("ease_export_control", V, rf"{_JA_GOODS}[^。、|]{{0,6}}(?:禁止|規制|管理|制限|禁輸)(?:措置)?(?:を|の)?(?:当面|一時|一時的に|\d+(?:年|カ月|か月|ヵ月)間?)?(?:の)?(?:停止|猶予|凍結|見合わせ)"),
        ("impose_export_control", V, rf"{_JA_GOODS}[^。、|]{{0,8}}(?:締め付け|締めつけ)(?:を)?(?:強|厳)"),
        ("raise_tariff", V, r"関税(?:の)?(?:適用)?除外(?:措置|制度)?(?:を|の)?(?:廃止|撤廃|終了|打ち切|取りやめ|停止)"),
        ("extend", V, r"(?:規制|禁止|関税|制裁|禁輸|停止)(?:措置)?(?:を|の|は|も)?(?:当面|引き続き)?(?:継続|維持|延長)"),
        ("open_capacity", V, r"(?:減産|生産停止|操業停止|稼働停止|休業)(?:を|の)?[^。、 |]{0,6}(?:終了|解除|終え|打ち切)"),
        ("open_capacity", V, r"(?:不可抗力|フォースマジュール)[^。、|]{0,8}(?:解除|撤回|終了)"),
        ("raise_tariff", V, r"(?<!報復)(?<!対抗)関税[^。、 |]{0,8}(?:見送|断念|取りやめ|撤回)"),
        ("ease_sanctions", V, r"制裁(?:対象|指定)?(?:の)?(?:リスト|一覧)?(?:から|より)(?:の)?(?:除外|削除|解除|外)"),
        ("ease_export_control", V, r"(?:規制|エンティティー?|輸出管理)(?:・|対象)?リスト(?:から|より)(?:の)?(?:除外|削除|外)"),
        ("impose_export_control", V, rf"{_JA_GOODS}[^。、|]{{0,6}}(?:規制|管理|制限|禁止)(?:措置)?(?:を|の)?(?:再開|復活|再導入|再発動)|輸出(?:の)?(?:規則|規定|手続き|審査|許可)(?:を|の)?(?:厳格化|厳しく|強化)"),
        ("raise_tariff", V, r"(?:関税(?:の)?免除|免税(?:措置|枠|制度)?|関税(?:の)?(?:優遇|特例)(?:措置)?|デミニミス[^。、|]{0,4})(?:を|の)?(?:廃止|撤廃|終了|打ち切|取りやめ)"),
        ("delay", V, r"関税(?:の)?(?:引き上げ|上乗せ)(?:を|の)?[^。、|]{0,8}(?:延期|先送り|停止|見送)"),
        ("cut_tariff", V, r"(?:報復|対抗)関税(?:を)?[^。、|]{0,8}(?:停止|見合わせ|凍結|撤回|解除)"),
    ),
    "zh": (
        ("ease_export_control", V, r"(?:出口|镓|锗|锑|石墨|稀土)[^，。|]{0,10}?(?:禁令|管制|限制)(?:措施|令)?(?:的实施)?(?:被|将|获)?(?:暂停|中止|暂缓|搁置)(?!对)"),
        ("halt_capacity", V, r"(?:撤销|吊销|收回)[^，。|]{0,16}?(?:矿|采矿|开采|勘探|铝土矿|锂矿|镍矿|经营)(?:权|证|许可证|许可|特许权)"),
        ("halt_capacity", V, r"(?:矿|开采|生产|产量|冶炼|总量)[^，。|]{0,6}配额[^，。|]{0,8}(?:下调|削减|减少|缩减|降至|腰斩)|(?:下调|削减|减少|缩减)[^，。|]{0,14}(?:矿|开采|生产|产量|冶炼)[^，。|]{0,4}配额"),
        ("halt_capacity", V, r"(?:关闭|关停|停运)[^，。|]{0,8}(?:矿(?!业|山股|产)|矿山|冶炼厂|炼厂|工厂|产线|生产线|厂(?!商))"),
        ("ease_export_control", V, r"放行[^，。|]{0,14}(?:稀土|镓|锗|石墨|锑|钨|磁|芯片|出口)"),
        ("open_capacity", V, r"(?:结束|解除|终止)[^，。|]{0,8}(?:减产|停产|限产)"),
        ("open_capacity", V, r"(?:解除|取消|撤销)[^，。|]{0,12}不可抗力|不可抗力[^，。|]{0,4}解除"),
        ("ease_sanctions", V, r"(?:移出|剔除|移除|删除|除名|撤出)[^，。|]{0,12}(?:制裁|黑)名单|从[^，。|]{0,10}(?:制裁|黑)名单(?:中)?(?:移出|移除|剔除|删除|除名)"),
        ("ease_export_control", V, r"(?:解除|取消|撤销|放宽|松绑)[^，。|]{0,16}(?:销售|出口|出货|供货)(?:的)?(?:禁令|限制|禁售)|(?:移出|剔除|移除)[^，。|]{0,10}(?:实体|管控|管制)清单|解禁[^，。|]{0,10}(?:出口|销售)"),
        ("impose_export_control", V, r"(?:恢复|重启|重新(?:实施|启动|实行))[^，。|]{0,16}(?:出口管制|出口限制|出口禁令|管制措施)|收紧[^，。|]{0,10}出口"),
        ("raise_tariff", V, r"(?:取消|废除|终止|结束)[^，。|]{0,14}(?:免税|关税豁免|免关税|零关税|关税优惠)(?:待遇|政策|措施)?"),
        ("delay", V, r"(?:推迟|暂缓|延期|暂停)[^，。|]{0,10}(?:上调|提高|加征)[^，。|]{0,8}关税"),
        ("cut_tariff", V, r"暂停[^，。|]{0,12}(?:报复性|反制)关税|取消[^，。|]{0,10}(?:反倾销税|反补贴税|报复性关税|惩罚性关税)"),
    ),
}  # fmt: skip
