"""Cues of terse headlines: verbs that papers use for want of room (snaps up, rolls over, claque la porte, 甩卖).

A row is (action, role of the actor, pattern); these are asked before the cues of the language.
"""

from monitor.core.happenings.cue import Row, V, X

_EN_SITES = r"(?:smelters?|plants?|mines?|refiner\w+|furnaces?|potlines?|output|production|smelting|refining|mining|capacity|lines?|mills?|works)"
_EN_GOODS = r"(?:goods|imports?|jute|steel|grain|crabs?|fish|seafood|cargo(?:es)?|cars|products|beef|wheat|coal|oil|lng|gas|uranium|fuel|crude)"
_FR_METALS = r"(?:cours|prix|baril|tungstène|lithium|cuivre|or|nickel|cobalt|gaz|pétrole|étain|blé|aluminium|antimoine|gallium)"
_FR_SITES = r"(?:raffineries?|usines?|fonderies?|mines?|hauts?[- ]fourneaux?|aciéries?|cokeries?|papeteries?)"
_ZH_METALS = r"(?:价|锂|铜|镍|钴|钨|锡|金|油|锑|镓|铝|锌|铀)"

TERSE: dict[str, tuple[Row, ...]] = {
    "en": (
        ("military_move", V, r"\bdrones? [^.;:|]{0,36}\b(?:ablaze|alight|on fire|in flames)\b"),
        ("halt_capacity", V, rf"\b(?:idl|curtail|throttl)(?:es?|s|ed|ing)? (?:[\w'’-]+ ){{0,6}}?{_EN_SITES}\b|\b(?:cut|trim|slash|lower|reduc|curb)(?:s|es|ed|ing|e|ting|ming)? (?:[\w-]+ )?(?:runs|throughput|run rates|operating rates)\b|\bon care and maintenance\b|\b(?:pause|halt|stop|suspend)s?(?:d|ed|ped)? (?:[\w'’-]+ ){{0,3}}(?:assembly |production )?lines?\b(?! of credit)"),
        ("halt_capacity", V, r"\b(?:revok|cancel|withdr[ae]w|strip)\w* (?:[\w'’-]+ ){0,5}(?:mining|bauxite|gold|copper|lithium|exploration|exploitation|mine) (?:licen[cs]es?|permits?|concessions?|rights?)\b"),
        ("open_capacity", V, r"\bback (?:on ?line|on stream|up and running|into (?:service|operation|production))\b|\bfir(?:es|ed) up\b(?! (?:fans|voters|supporters|the crowd))|\b(?:lift|eas|relax)(?:s|es|ed|ing)? (?:[\w-]+ ){0,3}(?:draft|draught|transit|passage) (?:limits?|restrictions?|curbs)\b"),
        ("shortage", X, r"\b(?:supply|supplies|availability)(?: of [\w ]{3,20})? (?:tighten|shrink|dwindl|thin|evaporat)(?:s|es|ed|ing)?\b|\bstarved? of\b|\b(?:running|runs?|ran) out of\b|\b(?:shipments|supplies|exports|deliveries|stocks|flows?) (?:[\w ]{0,16})?dr(?:y|ies|ied) up\b"),
        ("nationalise", V, r"\b(?:seiz|confiscat|expropriat|commandeer|requisition)(?:es?|ed|s|ing) (?:[\w'’.-]+ ){0,5}(?:mines?|smelter|refinery|oil ?fields?|plant|steelworks|mill)\b|\b(?:army|junta|government|military|authorities|regime)\b [^.;:|]{0,24}\b(?:takes?|took) (?:over|control of) (?:[\w'’.-]+ ){0,5}(?:mines?|refinery|plant|steelworks|oil ?field)\b"),
        ("impose_export_control", V, r"\b(?:shut|cut|chok|turn)(?:s|es|ed|ting|ing|e)? off (?:[\w'’-]+ ){0,3}(?:exports?|shipments|supplies|sales)\b|\btighten\w* (?:its |the )?(?:grip|screws|noose) on (?:[\w'’-]+ ){0,5}(?:exports?|sales|shipments|technology)\b|\b(?:bar|ban|block|forbid|stop|prohibit)(?:s|red|ned|ed|ped|ning|ring|ing)? (?:[\w'’.-]+ ){0,5}from (?:selling|exporting|shipping|supplying)\b"),
        ("ease_export_control", V, r"\b(?:cleared|allowed|permitted|free|authori[sz]ed) to (?:ship|sell|export|resume (?:shipping|selling|exporting|shipments|sales))\b|\bgreen-?light\w* (?:[\w'’-]+ ){0,5}(?:shipments?|exports?|sales)\b|\b(?:lets?|allows?|permits?|clears?(?! the way)) (?:[\w'’.-]+ ){1,4}(?:to )?(?:sell|export|resume (?:sales|shipments|exports))\b"),
        ("impose_sanctions", V, r"\b(?:hits?|punish(?:es|ed)|penali[sz](?:es|ed)|targets?) \d[\d,]* (?:[\w-]+ )?(?:firms|companies|entities|individuals|banks|officials)\b"),
        ("ban_import", V, rf"\b(?:shut|clos)(?:s|es|ed|ing)? (?:its |their )(?:ports|markets?|doors?|borders?) to (?:[\w-]+ ){{0,2}}{_EN_GOODS}\b|\b(?:phas|wean)(?:e|es|ed|ing)?(?: \w+)? (?:out|off) (?:[\w-]+ ){{0,3}}{_EN_GOODS}\b"),
        ("blockade_or_closure", V, r"\b(?:rhine|danube|strait|canal|border|crossing|airspace|channel|river|railway|tunnel|motorway|highway)\b [^.;:|!?]{0,16}?\b(?:closed|shut|blocked|impassable|sealed) (?:to|for|by|after|at|near)\b"),
        ("strike", V, r"\bwalk(?:s|ed|ing)? off (?:the |their )?jobs?\b|\b(?:begin|start|stage|launch|hold)s? (?:an? |their )?(?:[\w-]+ ){0,2}stoppages?\b|\block-?outs?\b|\block(?:s|ed) out (?:[\w,-]+ ){0,3}(?:workers|staff|employees|crews?)\b"),
        ("buy_company", V, r"\b(?:snaps?|snapped|scoops?|scooped|gobbles?|gobbled) up (?-i:[A-Z])[\w'’]+|\bswallow(?:s|ed) (?-i:[A-Z])\w+"),
        ("sell_company", V, r"\boffload(?:s|ed|ing)? (?:[\w'’.&-]+ ){1,5}(?:to|for)\b|\b(?:agree[sd]?|complet\w+|announc\w+|finali[sz]\w+|clinch\w*) (?:an? |the |its )?(?:[$€£¥]?[\w.,-]+ ){0,4}?sale of (?:[\w'’.-]+ ){0,4}(?:stake|unit|business|mine|arm|division|subsidiary|shares|assets|operations)\b"),
        ("invest", V, r"\b(?:pentagon|government|state|ministry|treasury|washington|department)\b [^.;:|]{0,20}\b(?:tak(?:es?|ing)|took|buy(?:s|ing)?) (?:an? )?(?:[\w.%-]+ ){0,3}stake\b|\b(?:pump|plough|plow|sink|funnel|inject|pour|splash)(?:s|es|ed|ing)? (?:[\w.,-]+ ){0,2}[$€£¥]\d"),
        ("investigate", V, r"\b(?:launch|open|begin|start|initiat)(?:s|es|ed|ing)? (?:an? )?(?:[\w-]+ ){0,2}(?:section \d+|security|antitrust|dumping|safeguard|investment) (?:\w+ )?(?:review|inquiry|probe|investigation)\b"),
        ("file_dispute", V, r"\b(?:takes?|took|hauls?|hauled|drags?|dragged) (?:[\w'’.-]+ ){1,4}to (?:the )?(?:wto|court|arbitration|tribunal|icsid)\b"),
        ("extend", V, r"\broll(?:s|ed|ing)? over (?:[\w'’.-]+ ){0,4}(?:sanctions|duties|tariffs|waivers?|measures|quotas?|curbs|ban)\b"),
        ("accident", X, r"\b(?:fire|blaze|flames|explosion|blast|storm|floods?|quake|earthquake|typhoon|hurricane) (?:gut|destroy|ravage|damage|engulf|level|cripple|tear|wreck|knock)(?:s|ed|es)?\b"),
    ),
    "de": (
        ("halt_capacity", V, r"\bschlie(?:ßt|ßen) [^.;:|]{0,40}?\b\w*(?:anlagen?|werke?|hütten?|fabrik(?:en)?|minen?|raffinerien?|zechen?|gruben?|kraftwerke?)\b(?! aus)|\bfähr(?:t|en) [^.;:|]{0,40}\bherunter\b"),
        ("layoffs", V, r"\babbau von (?:rund |etwa |bis zu |mehr als )?[\d.,]+ (?:\w+ )?(?:stellen|arbeitsplätzen|jobs)\b"),
        ("impose_export_control", V, r"\bverbot (?:von|der|des) (?:\w+ ){0,2}\w*(?:exporte?n?|ausfuhr(?:en)?)\b"),
        ("ease_export_control", V, r"\b\w*(?:ausfuhr|export)\w* [^.;:|]{0,40}?\bwieder (?:erlaub\w*|zulass\w*|zu\b|freigeb\w*|gestatt\w*|frei\b)"),
        ("strike", V, r"\b(?:legt|legen|legten) [^.;:|]{0,40}\barbeit nieder\b"),
        ("buy_company", V, r"\b(?:schnappt|schnappen) sich (?-i:[A-Z])|\bschluckt (?-i:[A-Z])|\bverleib(?:t|en) sich\b"),
        ("agreement_collapses", V, r"\bplatzen lassen\b|\b(?:lässt|lassen) [^.;:|]{0,40}\bplatzen\b"),
    ),
    "fr": (
        ("raise_tariff", V, r"\b(?:frapp|tax|surtax|grèv|pénalis)\w* (?:de |d'|à |à hauteur de )\d+(?:,\d+)? ?%|\b(?:surtaxe(?:nt|r|ra)?|taxe(?:nt|r|ra)) (?:davantage )?(?:l'|le |la |les )(?:acier|aluminium|cuivre|vins?|voitures?|véhicules|produits|importations|puces|engrais|bois)\b"),
        ("attack_shipping", X, r"\b(?:pétroliers?|navires?|cargos?|vraquiers?|porte-conteneurs|méthaniers?|chimiquiers?)\b [^.;:|]{0,24}?\b(?:prise?s? pour cibles?|touchée?s?|attaquée?s?|visée?s? par|coulée?s?|frappée?s?)\b"),
        ("halt_capacity", V, rf"\bréduit la voilure\b|\bferm(?:e|ent|era|er|é|ée) (?:la |l'|le |les |son |sa |ses |leur |une |un |deux |trois ){_FR_SITES}\b"),
        ("open_capacity", V, r"\b(?:reconnect|raccord|redémarr|rallum)\w* [^.;:|]{0,30}\b(?:réseau|usine|centrale|réacteur|mine|four|site|production)\b|\bretrouv\w+ (?:son|sa|leur|un) (?:trafic|activité|rythme)\b"),
        ("shortage", X, r"\bvien(?:t|nent) à manquer\b|\bmanqu(?:e|ent) d(?:e |')(?:puces|gaz|carburant|pièces|composants|matières|aimants|main-d|semi-conducteurs|engrais)|\bf(?:ait|ont) défaut\b"),
        ("nationalise", V, r"\b(?:confisqu|réquisitionn|s'empar)\w* [^.;:|]{0,30}\b(?:mines?|stocks?|usines?|concessions?|gisements?|filiales?|raffineries?)\b"),
        ("impose_export_control", V, r"\bverrouill\w* [^.;:|]{0,20}\b(?:exportations?|ventes?|livraisons?)\b|\bpriv(?:e|ent|era) [^.;:|]{0,20} de (?:\w+ )?(?:machines|puces|technologies?|semi-conducteurs|aimants|terres rares)\b"),
        ("ease_export_control", V, r"\brouv\w* (?:le robinet|les vannes)\b|\b(?:peu(?:t|vent)|pourr(?:a|ont)) (?:de|à) nouveau (?:vendre|exporter|livrer)\b"),
        ("cut_tariff", V, r"\ball(?:è|é)g\w* (?:les |ses |leurs )?(?:droits|taxes|surtaxes|tarifs)\b"),
        ("impose_sanctions", V, r"\bfrapp\w* (?:les |des |\d+ )(?:banques|entreprises|sociétés|oligarques|entités)\b"),
        ("ban_import", V, r"\bferm\w* (?:ses |leurs )(?:ports?|marchés?|portes) (?:au|à la|à l'|aux) ?\w+|\b(?:tourn\w* le dos|di(?:t|sent) adieu) (?:au|aux|à la) (?:gaz|pétrole|charbon|uranium|gnl|acier|engrais)\b"),
        ("layoffs", V, r"\btaill\w* dans (?:ses|les|leurs) effectifs\b|\bse sépar\w* de (?:près de |plus de |quelque )?\d[\d .]* ?(?:salariés|employés|collaborateurs|personnes)\b"),
        ("sell_company", V, r"\bc(?:è|é)d(?:e|ent|era|é|er) (?:sa |ses |son |leur |la |une |\d+ ?% )?(?:filiale|participation|part|activité|branche|mine|usine|actifs|titres|d[eu] (?-i:[A-Z])\w+|(?-i:[A-Z])\w+)"),
        ("sign_agreement", V, r"\bs'entend(?:ent|re|ront)? sur\b|\btrouv\w* un (?:accord|terrain d'entente|compromis)\b"),
        ("agreement_collapses", V, r"\bclaqu\w* la porte\b|\bquitt\w* la table des négociations\b|\bromp\w* (?:les |leurs )(?:négociations|pourparlers|discussions|relations)\b"),
        ("delay", V, r"\b(?:gèl|gel|repouss|report|ajourn|décal)\w* [^.;:|]{0,24}\b(?:projets?|chantiers?|investissements?|ouverture|lancement|construction|mise en service)\b"),
        ("price_rise", X, rf"\b{_FR_METALS}\b [^.;:|]{{0,24}}\bau plus haut (?:depuis|historique|de|en)\b"),
        ("price_fall", X, rf"\b{_FR_METALS}\b [^.;:|]{{0,24}}\bau plus bas (?:depuis|historique|de|en)\b"),
    ),
    "es": (
        ("ban_import", V, r"\b(?:vet|prohib|prohíb)\w* (?:el |la |los |las )(?:gas|petróleo|crudo|carbón|acero|aluminio|gnl|uranio|diésel|fertilizantes|diamantes|grano)\b(?! (?:a|al|hacia) )"),
        ("buy_company", V, r"\b(?:compra|adquisición) de (?-i:[A-Z])\w+ por\b|\bse (?:hace|hacen|queda|quedan) con (?:el control de |la mina |una mina |el \d+ ?% de )?(?-i:[A-Z])\w+|\bengulle\b"),
        ("open_capacity", V, r"\b(?:abr|inaugur)\w* [^.;:|]{0,20}\b(?:astillero|terminal)\b"),
        ("agreement_collapses", V, r"\bda\w* (?:un )?portazo\b|\bse levanta\w* de la mesa\b"),
        ("price_rise", X, r"\b(?:precio|cobre|litio|níquel|cobalto|petróleo|gas|oro|estaño|trigo)\b [^.;:|]{0,24}\ben máximos\b"),
        ("price_fall", X, r"\b(?:precio|cobre|litio|níquel|cobalto|petróleo|gas|oro|estaño|trigo)\b [^.;:|]{0,24}\ben mínimos\b"),
    ),
    "ja": (
        ("halt_capacity", V, r"(?:操業|稼働|生産|製造)(?:を|の)?(?:終え|止め(?!ず|ない)|取り止め)"),
        ("nationalise", V, r"(?:鉱山|製油所|工場|権益|製鉄所|油田)[^。、|]{0,4}(?:接収|没収|収用)"),
        ("impose_export_control", V, r"対(?:中|ロ|露|米|日|韓|台)(?:出荷|輸出|供給)(?:を)?(?:制限|停止|禁止|規制|差し止め)|輸出(?:を|の)?(?:差し止め|絞|抑制)|輸出枠[^。、|]{0,6}(?:削減|縮小|減)"),
        ("ease_export_control", V, r"対(?:中|ロ|露|米|日|韓|台)(?:販売|出荷|輸出|供給)(?:を)?(?:容認|認可|許可|承認|解禁|再開|認め(?!ず|ない))|輸出(?:を)?(?:容認|解禁)"),
        ("military_move", V, r"(?:軍|艦隊|空母|部隊)[^。|]{0,14}(?:で|が|の)(?:実弹|実弾|合同|大規模)?(?:演習|射撃)(?!所|場)"),
        ("sell_company", V, r"(?:権益|株式|事業|子会社|部門)[^。、|]{0,4}(?:を)?(?:譲渡|手放)"),
        ("investigate", V, r"(?:当局|委員会|公取委|検察|捜査当局|規制当局)、[^。|、]{1,16}を(?:独禁法違反で|独占禁止法違反で)?(?:調査|立ち入り)"),
        ("ruling", V, r"(?:高裁|最高裁|控訴裁|地裁|裁判所)[^。|]{0,16}(?:違法|無効|違憲|合憲|退け|棄却)"),
        ("price_rise", X, r"ぶり(?:の)?高値|最高値"),
        ("price_fall", X, r"ぶり(?:の)?安値|最安値"),
    ),
    "zh": (
        ("halt_capacity", V, r"(?:停掉|关掉|砍掉)[^，。]{0,12}(?:产线|生产线|工厂|产能|项目|高炉)|(?:产线|生产线|工厂|高炉)[^，。]{0,6}(?:停转|熄火|停摆)"),
        ("open_capacity", V, r"试车成功|重新(?:投产|启用)"),
        ("shortage", X, r"(?:库存|存货)[^，。]{0,6}(?:仅够|只够|见底|告罄|耗尽|仅剩)|一[货芯箱舱柜]难求|(?:出口|供应|供货|发货)(?:已|被迫|全面)?中断"),
        ("nationalise", V, r"(?:政府|当局)[^，。]{0,8}(?:接手|没收|征用|充公)[^，。]{0,20}(?:矿|厂|公司|企业|油田|钢铁|集团)"),
        ("blockade_or_closure", V, r"封锁[^，。]{0,8}(?:矿区|矿山|道路|公路|铁路|边境|关口|口岸)"),
        ("raise_tariff", V, r"(?:课以|课征|加课)[^，。]{0,6}\d+(?:\.\d+)?[%％]"),
        ("cut_tariff", V, r"(?:下调|降低|取消|免除|削减)[^，。]{0,14}进口税"),
        ("ban_import", V, r"禁止[^，。]{0,12}(?:产品|商品|货物|黄麻|钢|粮|肉|水产|水果|汽车|棉)[^，。]{0,8}(?:入境|输入)"),
        ("military_move", V, r"(?:夜袭|炮击|突袭|猛攻)[^，。]{0,10}(?:港|机场|基地|城|设施|油库|电厂)|实弹(?:射击|演[习练训])|(?:环台|环台岛|环岛|台海|台湾周边|海域)[^，。]{0,8}(?:演练|演习|演训)"),
        ("strike", V, r"(?:空乘|机组|飞行员|乘务员|护士|教师|码头工人|铁路工人|引航员)[^，。]{0,4}(?:停工|停飞抗议|怠工)"),
        ("buy_company", V, r"吞下|(?:拿下|买下)[^，。]{0,14}(?:矿|公司|股权|项目)|揽入(?:麾下|囊中)"),
        ("sell_company", V, r"(?:甩卖|变卖|脱手)[^，。]{0,14}(?:矿|资产|业务|公司|股|工厂)"),
        ("invest", V, r"(?:豪掷|砸下?|掷)[^，。]{0,4}\d+(?:\.\d+)?(?:亿|万)"),
        ("order_arms", V, r"(?:再订|订下|增购|加购|追加)[^，。]{0,10}(?:坦克|战机|战斗机|潜艇|导弹|护卫舰|直升机|榴弹炮)"),
        ("file_dispute", V, r"把[^，。]{1,12}告(?:到|上|至|进)|告到世贸|诉至世贸"),
        ("extend", V, r"(?:制裁|关税|豁免|禁令|措施|暂停期)[^，。]{0,6}(?:再延|续延|顺延)"),
        ("exempt", V, r"网开一面"),
        ("retaliate", V, r"(?:关税|税)[^，。]{0,4}(?:回敬|还击)|还以颜色|以牙还牙"),
        ("price_rise", X, rf"{_ZH_METALS}[^，。]{{0,6}}(?:站上|冲上|升破)[^，。]{{0,8}}(?:高位|高点|新高|大关|关口|元)"),
        ("price_fall", X, rf"{_ZH_METALS}[^，。]{{0,6}}(?:跌至|跌到|跌穿|跌破|失守|跌回)[^，。]{{0,8}}(?:新低|低位|低点|元|关口)"),
    ),
}  # fmt: skip
