"""What a headline says that somebody did, and no action of the lexicon is: the words right behind who does it, and how it is said.

The sentences have the form of those of `actions`. The first that is shown is told.
"""

SHOWN: dict[str, dict[str, str]] = {
    "recall_products": {
        "en": r"(?:is |are |has |have |to )?(?:recall(?:s|ed|ing)?\b)(?! (?:its |the )?ambassador)",
        "de": r"(?:muss |müssen )?(?:ruft|rufen|rief|riefen)\b[^.;|]{3,80}\bzurück\b",
        "fr": r"(?:a |ont )?(?:rappelle|rappellent|rappelé)\b(?= (?:[\w' ]{0,24})?(?:\d|produits?|véhicules?|voitures?|modèles?|batteries|lots?|médicaments?))|procède(?:nt)? au rappel",
        "es": r"(?:llama|llaman|llamó) a revisi[óo]n|retira(?:n|ron|rá)? (?:del mercado )?(?:unos |unas |más de |casi )?\d[\d.,]* (?:coches|vehículos|autos|camiones|furgonetas|unidades|motos|baterías)",
        "ja": r"(?:は|が|、)[^。、]{0,24}リコール",
        "zh": r"[^，。]{0,6}召回",
    },
    "lower_forecast": {
        "en": r"(?:has |have )?(?:lowers?|lowered|cuts?|trims?|trimmed|slash(?:es|ed)?|reduc(?:es|ed)) (?:its |their )?(?:[\w-]+ ){0,3}(?:guidance|forecasts?|outlook)\b",
        "de": r"(?:senkt|senken|senkte|kappt|kappte|kürzt|kürzte|kassiert|kassierte) (?:die |seine |ihre )?(?:\w+ )?\w*(?:prognosen?|ausblick|ziele?)\b",
        "fr": r"(?:a |ont )?(?:abaisse|abaissé|réduit|réduisent|revoit|revu|rabote|raboté|coupe) (?:à la baisse )?(?:sa|son|ses|leurs?) (?:prévisions?|objectifs?|perspectives)",
        "es": r"(?:rebaja|rebajó|recorta|recortó|reduce|redujo) (?:su|sus) (?:previsi|pronóstic|proyecci|objetivo|meta|guía)",
        "ja": r"(?:は|が|、)[^。、]{0,20}(?:予想|見通し)[^。、]{0,6}(?:下方修正|引き下げ)",
        "zh": r"[^，。]{0,8}下调[^，。]{0,10}(?:预期|指引|预测|目标)",
    },
    "raise_forecast": {
        "en": r"(?:has |have )?(?:raises?|raised|lifts?|lifted|hikes?|boosts?|boosted) (?:its |their )?(?:[\w-]+ ){0,3}(?:guidance|forecasts?|outlook)\b",
        "de": r"(?:erhöht|erhöhte|hebt|hob) (?:die |seine |ihre )?(?:\w+ )?\w*(?:prognosen?|ausblick|ziele?)\b",
        "fr": r"(?:a |ont )?(?:relève|relevé|rehausse|rehaussé) (?:sa|son|ses|leurs?) (?:prévisions?|objectifs?|perspectives)",
        "es": r"(?:eleva|elevó|sube|subió|mejora|mejoró) (?:su|sus) (?:previsi|pronóstic|proyecci|objetivo|meta|guía)",
        "ja": r"(?:は|が|、)[^。、]{0,20}(?:予想|見通し)[^。、]{0,6}(?:上方修正|引き上げ)",
        "zh": r"[^，。]{0,8}上调[^，。]{0,10}(?:预期|指引|预测|目标)",
    },
    "divert_ships": {
        "en": r"(?:to |is |are |has |have )?(?:divert(?:s|ed|ing)?|rerout(?:es|ed|ing)|re-rout(?:es|ed|ing)|sends?) (?:its |all |more |some )?(?:[\w-]+ )?(?:ships|vessels|tankers|traffic|sailings)\b|(?:to )?(?:avoid(?:s|ed)?|shuns?|bypass(?:es|ed)?) (?:the )?(?:Red Sea|Suez|Panama|Strait|Black Sea|Bab)",
        "de": r"(?:meidet|meiden|umfährt|umfahren) (?:\w+ )?(?:d[aei][sren] )?(?:Rote[ns]? Meer|Suez|Panama|Schwarze|Straße)|(?:leitet|leiten|schickt|schicken) (?:\w+ )?(?:Schiffe|Frachter|Tanker)\b",
        "fr": r"(?:évite|évitent|contourne|contournent) (?:\w+ )?(?:la mer|le canal|le détroit|Suez|Panama)|(?:détourne|déroute|détournent|déroutent) (?:ses|des|leurs) (?:navires|porte-conteneurs|pétroliers)",
        "es": r"(?:evita|evitan|esquiva|esquivan|rodea) (?:\w+ )?(?:el mar|el canal|el estrecho|Suez|Panamá)|(?:desvía|desvían|desvió) (?:sus |los )?(?:buques|barcos|portacontenedores|petroleros)",
        "ja": r"(?:は|が|、)[^。、]{0,20}(?:迂回|(?:海峡|運河|紅海|航路|ルート|海域|航行)[^。、]{0,6}回避)",
        "zh": r"[^，。]{0,8}(?:绕行|绕道|改道)",
    },
    "resume_work": {
        "en": r"(?:has |have )?(?:resum(?:es|ed)|restarts?|restarted) (?:work|operations|mining|shipments?|production)?\b",
        "de": r"(?:nimmt|nehmen|nahm|nahmen) [^.;|]{3,60}wieder auf\b|(?:fährt|fahren|fuhr) [^.;|]{3,60}wieder (?:hoch|an)\b",
        "fr": r"(?:a |ont )?(?:reprend|reprennent|repris|relance|relancent|relancé|redémarre|redémarrent|redémarré) ",
        "es": r"(?:ha )?(?:reanuda|reanudan|reanudó|reanudado|reinicia|reinició|retoma|retomó) ",
        "ja": r"(?:は|が|、)[^。、]{0,20}(?:操業|作業|生産|業務)[^。、]{0,3}再開",
        "zh": r"[^，。]{0,8}(?:复工|恢复运营|恢复作业|恢复运作)",
    },
    "miss_target": {
        "en": r"(?:has |have )?(?:miss(?:es|ed)|falls? short of|fell short of) (?:its |their |an? |the )?(?:[\w-]+ ){0,3}(?:targets?|guidance|goals?|forecasts?)\b",
        "de": r"(?:verfehlt|verfehlen|verfehlte|verfehlten) (?:das |die |sein |seine |ihr |ihre )?(?:\w+ ){0,2}\w*(?:ziele?s?|prognosen?|vorgaben?)\b",
        "fr": r"(?:a |ont )?(?:manque|manquent|manqué|rate|ratent|raté|n'atteint pas|n'atteindra pas) (?:son|sa|ses|leurs?|l') ?(?:objectifs?|cibles?|prévisions?)",
        "es": r"(?:no (?:alcanza|alcanzó|cumple|cumplió)|incumple|incumplió|se queda corta? de) (?:con )?(?:su|sus|el|la) (?:objetivo|meta|previsi|guía)",
        "ja": r"(?:は|が|、)[^。、]{0,20}(?:目標|計画)[^。、]{0,4}(?:未達|届かず)",
        "zh": r"[^，。]{0,10}(?:未达|未能达到|未完成)[^，。]{0,8}(?:目标|指引|预期)",
    },
    "lift_force_majeure": {
        "en": r"(?:has |have )?(?:lifts?|lifted|ends?|ended|withdr[ae]ws?) (?:its |the |a )?(?:[\w-]+ ){0,3}force majeure\b",
        "de": r"(?:hebt|hob|heben|hoben|beendet|beendete) (?:die |eine )?(?:Lage |Erklärung )?(?:höhere[rn]? Gewalt|Force[- ]Majeure)\b",
        "fr": r"(?:a |ont )?(?:lève|lèvent|levé) (?:la |sa |son |l'état de |le cas de |les? )?(?:déclaration de )?(?:cas de )?force majeure\b",
        "es": r"(?:ha )?(?:levanta|levantan|levantó|levantado|retira|retiró) (?:la |su )?(?:declaración de )?fuerza mayor\b",
        "ja": r"(?:は|が|、)[^。、]{0,20}(?:不可抗力|フォースマジュール)[^。、]{0,6}(?:解除|撤回)",
        "zh": r"[^，。]{0,6}(?:解除|取消|撤销)[^，。]{0,8}不可抗力",
    },
    "drop_plan": {
        "en": r"(?:has |have )?(?:scraps?|scrapped|drops?|dropped|shelv(?:es|ed)|abandon(?:s|ed)|ditch(?:es|ed)|cancel(?:s|led)|calls? off|called off|axe[sd]?) (?:its |their |the |a |all )?(?:[\w.-]+ ){0,3}(?:plans?|projects?|bids?)\b",
        "de": r"(?:verwirft|verwerfen|verwarf|verwarfen|begräbt|beerdigt|streicht|stoppt) (?:die |den |das |seine |seinen |sein |ihre |ihren |alle )?(?:\w+ ){0,2}(?:pläne?|plan|vorhaben|projekte?s?)\b|gibt (?:die |den |das |seine |ihre )?(?:\w+ ){0,2}(?:pläne?|plan|vorhaben|projekt)\b[^.;|]{0,80}\bauf\b",
        "fr": r"(?:a |ont )?(?:abandonne|abandonnent|abandonné|renonce|renoncent|renoncé|enterre|enterré|annule|annulé) (?:à )?(?:son|sa|ses|leurs?|le|la|les|un|au) ?(?:\w+ )?(?:projets?|plans?)\b",
        "es": r"(?:abandona|abandonó|descarta|descartó|cancela|canceló|archiva|renuncia|renunció|desiste|desecha) (?:a |de )?(?:su|sus|el|los|un) (?:\w+ )?(?:planes|plan|proyectos?)\b",
        "ja": r"(?:は|が|、)[^。、]{0,24}(?:計画|事業)[^。、]{0,3}(?:断念|撤回|中止|白紙)",
        "zh": r"[^，。]{0,14}(?:取消|放弃|搁置|终止)[^，。]{0,20}(?:计划|项目)",
    },
    "find_buyer": {
        "en": r"(?:administrators? |has |have )?(?:finds?|found) (?:a )?(?:buyers?|new owners?|rescuers?)\b",
        "de": r"(?:-Insolvenzverwalter )?(?:findet|finden|fand|hat) (?:einen? )?(?:neuen? )?(?:Käufer|Investor(?:en)?|Retter|Abnehmer für (?:das|sein) Werk)\b(?! gesucht)",
        "fr": r"(?:a |ont )?(?:trouve|trouvent|trouvé) (?:un |des )?(?:repreneurs?|acquéreurs?|acheteurs?)\b",
        "es": r"(?:ha )?(?:encuentra|encontró|halla|encontrado) (?:un )?(?:compradore?s?|comprador)\b",
        "ja": r"(?:は|が|、)[^。、]{0,10}(?:売却先|スポンサー)[^。、]{0,6}(?:決定|見つ)",
        "zh": r"[^，。]{0,6}找到(?:了)?(?:买家|接盘方|重整投资人)",
    },
}
FR: dict[str, tuple[str, str, str, str, str]] = {
    "recall_products": ("rappel de produits", "rappeler des produits", "rappelé des produits", "", ""),
    "lower_forecast": ("prévisions abaissées", "abaisser ses prévisions", "abaissé ses prévisions", "", ""),
    "raise_forecast": ("prévisions relevées", "relever ses prévisions", "relevé ses prévisions", "", ""),
    "miss_target": ("objectif manqué", "manquer un objectif", "manqué un objectif", "", ""),
    "lift_force_majeure": (
        "fin de la force majeure",
        "lever la force majeure",
        "levé la force majeure",
        "",
        "",
    ),
    "drop_plan": ("abandon d’un projet", "renoncer à un projet", "renoncé à un projet", "", ""),
    "find_buyer": ("repreneur trouvé", "trouver un repreneur", "trouvé un repreneur", "", ""),
    "divert_ships": ("détournement de navires", "détourner des navires", "détourné des navires", "", ""),
}
DE: dict[str, tuple[str, str, str, str, str, str, str]] = {
    "recall_products": ("Rückruf", "Produkte", "zurückrufen", "zurückgerufen", "zurückzurufen", "", ""),
    "lower_forecast": ("gesenkte Prognose", "die eigene Prognose", "senken", "gesenkt", "zu senken", "", ""),
    "raise_forecast": (
        "erhöhte Prognose",
        "die eigene Prognose",
        "anheben",
        "angehoben",
        "anzuheben",
        "",
        "",
    ),
    "miss_target": ("verfehltes Ziel", "ein Ziel", "verfehlen", "verfehlt", "zu verfehlen", "", ""),
    "lift_force_majeure": (
        "Ende der Force majeure",
        "die Force majeure",
        "aufheben",
        "aufgehoben",
        "aufzuheben",
        "",
        "",
    ),
    "drop_plan": ("aufgegebenes Vorhaben", "ein Vorhaben", "aufgeben", "aufgegeben", "aufzugeben", "", ""),
    "find_buyer": ("gefundener Käufer", "einen Käufer", "finden", "gefunden", "zu finden", "", ""),
    "divert_ships": ("Umleitung von Schiffen", "Schiffe", "umleiten", "umgeleitet", "umzuleiten", "", ""),
}
EN: dict[str, tuple[str, str, str, str, str]] = {
    "recall_products": ("product recall", "recall products", "recalled products", "", ""),
    "lower_forecast": ("lower forecast", "lower its forecast", "lowered its forecast", "", ""),
    "raise_forecast": ("higher forecast", "raise its forecast", "raised its forecast", "", ""),
    "miss_target": ("missed target", "miss a target", "missed a target", "", ""),
    "lift_force_majeure": ("lifted force majeure", "lift force majeure", "lifted force majeure", "", ""),
    "drop_plan": ("dropped plan", "drop a plan", "dropped a plan", "", ""),
    "find_buyer": ("buyer found", "find a buyer", "found a buyer", "", ""),
    "divert_ships": ("diversion of ships", "divert ships", "diverted ships", "", ""),
}
PLAIN = frozenset(SHOWN)
