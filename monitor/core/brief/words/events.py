"""What a headline may tell of: its name in the reader's language, and the words that show it by source language.

The first row that a headline or lead shows names it, so what is more special stands before what is less.
"""

_LICENCE = {
    "de": "lizenz|genehmigung|konzession",
    "en": "licen[cs]e|permit|concession",
    "fr": "permis|licence|concession",
    "es": "licencia|permiso|concesi",
    "ja": "免許|許可|採掘権|権益",
    "zh": "许可|采矿权|执照|牌照",
}
_SHIP = {
    "de": r"schiff|frachter|tanker|(?-i:\bMV\b)",
    "en": r"ship\b|vessel|carrier|tanker|freighter",
    "fr": r"navire|vraquier|cargo|pétrolier|porte-conteneurs|méthanier",
    "es": r"buque|barco|granelero|carguero|petrolero",
    "ja": r"船|タンカー",
    "zh": r"船|货轮|油轮",
}


def _both(one: dict[str, str], other: dict[str, str]) -> dict[str, str]:
    """Ask for both words near each other, in either order."""
    return {
        code: f"(?:{one[code]})[^.。;；]{{0,70}}(?:{other[code]})|(?:{other[code]})[^.。;；]{{0,70}}(?:{one[code]})"
        for code in one
        if code in other
    }


def _also(rows: dict[str, str], more: dict[str, str]) -> dict[str, str]:
    """Add the words that show it alone."""
    return {code: f"{words}|{more[code]}" if code in more else words for code, words in rows.items()}


def _held(rows: dict[str, tuple[str, str, str]]) -> dict[str, str]:
    """Ask for who holds, the holding and the goods near each other, who or the goods first."""
    gap = r"[^.。;；]{0,70}"
    return {
        code: "|".join(
            f"(?:{a}){gap}(?:{b}){gap}(?:{c})"
            for a, b, c in ((who, act, what), (who, what, act), (what, act, who))
        )
        for code, (who, act, what) in rows.items()
    }


NAMES: dict[str, dict[str, str]] = {
    "reopened": {"fr": "Réouverture", "de": "Wiedereröffnung", "en": "Reopening"},
    "sunk": {"fr": "Naufrage d’un navire", "de": "Schiff gesunken", "en": "Ship sunk"},
    "withdrawn": {"fr": "Retrait de permis", "de": "Entzug von Lizenzen", "en": "Licences withdrawn"},
    "suspended": {"fr": "Permis suspendus", "de": "Genehmigungen ausgesetzt", "en": "Permits suspended"},
    "granted": {"fr": "Licences d’exportation accordées", "de": "Ausfuhrlizenzen erteilt", "en": "Export licences granted"},
    "refused": {"fr": "Permis refusé", "de": "Genehmigung verweigert", "en": "Permit refused"},
    "permitted": {"fr": "Octroi d’un permis", "de": "Genehmigung erteilt", "en": "Permit granted"},
    "blocked": {"fr": "Rachat bloqué", "de": "Übernahme gestoppt", "en": "Takeover blocked"},
    "detained": {"fr": "Navire immobilisé", "de": "Schiff festgesetzt", "en": "Ship detained"},
    "aground": {"fr": "Navire échoué", "de": "Schiff auf Grund gelaufen", "en": "Ship aground"},
    "derailed": {"fr": "Déraillement d’un train", "de": "Zugentgleisung", "en": "Train derailment"},
    "attack": {"fr": "Attaque", "de": "Angriff", "en": "Attack"},
    "cyber": {"fr": "Cyberattaque", "de": "Cyberangriff", "en": "Cyberattack"},
    "blast": {"fr": "Explosion", "de": "Explosion", "en": "Explosion"},
    "fire": {"fr": "Incendie", "de": "Brand", "en": "Fire"},
    "dam": {"fr": "Rupture de digue", "de": "Dammbruch", "en": "Dam failure"},
    "mine": {"fr": "Accident minier", "de": "Grubenunglück", "en": "Mine accident"},
    "power": {"fr": "Panne de courant", "de": "Stromausfall", "en": "Power cut"},
    "quake": {"fr": "Séisme", "de": "Erdbeben", "en": "Earthquake"},
    "storm": {"fr": "Tempête", "de": "Sturm", "en": "Storm"},
    "typhoon": {"fr": "Typhon", "de": "Taifun", "en": "Typhoon"},
    "flood": {"fr": "Inondations", "de": "Überschwemmung", "en": "Flooding"},
    "low_water": {"fr": "Basses eaux", "de": "Niedrigwasser", "en": "Low water"},
    "draught": {"fr": "Tirant d’eau", "de": "Tiefgangsgrenzen", "en": "Draught limits"},
    "insolvency": {"fr": "Insolvabilité", "de": "Insolvenz", "en": "Insolvency"},
    "roads": {"fr": "Barrages routiers", "de": "Straßensperren", "en": "Road blockades"},
    "blockade": {"fr": "Blocage", "de": "Blockade", "en": "Blockade"},
    "landslide": {"fr": "Glissement de terrain", "de": "Erdrutsch", "en": "Landslide"},
    "spill": {"fr": "Fuite", "de": "Leckage", "en": "Spill"},
    "taken": {"fr": "Saisie", "de": "Beschlagnahme", "en": "Seizure"},
    "held_goods": {"fr": "Marchandises retenues", "de": "Waren zurückgehalten", "en": "Goods held"},
    "arrests": {"fr": "Arrestations", "de": "Festnahmen", "en": "Arrests"},
    "curtailed": {"fr": "Rationnement d’électricité", "de": "Stromrationierung", "en": "Power rationing"},
    "dearer": {"fr": "Hausse de prix annoncée", "de": "Preiserhöhung angekündigt", "en": "Price increase announced"},
    "back_at_work": {"fr": "Reprise du travail", "de": "Wiederaufnahme der Arbeit", "en": "Return to work"},
    "strike": {"fr": "Grève", "de": "Streik", "en": "Strike"},
    "falsified": {"fr": "Données d’essai falsifiées", "de": "Gefälschte Prüfdaten", "en": "Falsified test data"},
    "recall": {"fr": "Rappel de produits", "de": "Rückruf", "en": "Product recall"},
    "subsidy": {"fr": "Aide publique", "de": "Staatliche Förderung", "en": "State subsidy"},
    "counterfeit": {"fr": "Contrefaçons", "de": "Gefälschte Ware", "en": "Counterfeit goods"},
    "theft": {"fr": "Vol", "de": "Diebstahl", "en": "Theft"},
    "tender": {"fr": "Appel d’offres", "de": "Ausschreibung", "en": "Tender"},
    "contract": {"fr": "Contrat d’approvisionnement", "de": "Liefervertrag", "en": "Supply contract"},
    "venture": {"fr": "Coentreprise", "de": "Gemeinschaftsunternehmen", "en": "Joint venture"},
    "nationalised": {"fr": "Nationalisation", "de": "Verstaatlichung", "en": "Nationalisation"},
    "wto": {"fr": "Décision de l’OMC", "de": "WTO-Entscheidung", "en": "WTO ruling"},
    "ruling": {"fr": "Décision de justice", "de": "Gerichtsurteil", "en": "Court ruling"},
    "rerouted": {"fr": "Navires déroutés", "de": "Schiffe umgeleitet", "en": "Ships rerouted"},
    "transits": {"fr": "Passages limités", "de": "Durchfahrten begrenzt", "en": "Transits limited"},
    "congestion": {"fr": "Congestion portuaire", "de": "Stau vor Häfen", "en": "Port congestion"},
    "antidumping": {"fr": "Droits antidumping", "de": "Antidumpingzölle", "en": "Antidumping duties"},
    "listed": {"fr": "Entreprises inscrites sur une liste noire", "de": "Firmen auf schwarzer Liste", "en": "Companies blacklisted"},
    "embargo": {"fr": "Embargo", "de": "Embargo", "en": "Embargo"},
    "trade_halt": {"fr": "Suspension des échanges commerciaux", "de": "Aussetzung des Handels", "en": "Suspension of trade"},
    "quota": {"fr": "Quotas", "de": "Quoten", "en": "Quotas"},
    "controls": {"fr": "Contrôles à l’exportation", "de": "Exportkontrollen", "en": "Export controls"},
    "sanctions": {"fr": "Sanctions", "de": "Sanktionen", "en": "Sanctions"},
    "truce": {"fr": "Trêve commerciale", "de": "Zollpause", "en": "Tariff truce"},
    "tariffs": {"fr": "Droits de douane", "de": "Zölle", "en": "Tariffs"},
    "drilling": {"fr": "Forage d’essai", "de": "Probebohrung", "en": "Trial drilling"},
    "site": {"fr": "Chantier suspendu", "de": "Baustopp", "en": "Construction halted"},
    "resumed": {"fr": "Reprise de la production", "de": "Wiederaufnahme der Produktion", "en": "Production resumed"},
    "closed": {"fr": "Fermeture", "de": "Sperrung", "en": "Closure"},
    "guidance": {"fr": "Prévisions abaissées", "de": "Prognose gesenkt", "en": "Forecast lowered"},
    "lockout": {"fr": "Lock-out", "de": "Aussperrung", "en": "Lockout"},
    "output": {"fr": "Réduction de la production", "de": "Produktionskürzung", "en": "Output cut"},
    "halted": {"fr": "Arrêt de production", "de": "Produktionsstopp", "en": "Production halt"},
    "layoffs": {"fr": "Suppressions d’emplois", "de": "Stellenabbau", "en": "Job cuts"},
    "plant": {"fr": "Nouvelle usine", "de": "Neues Werk", "en": "New plant"},
    "stake": {"fr": "Participation", "de": "Beteiligung", "en": "Stake"},
    "levy": {"fr": "Prélèvement", "de": "Abgabe", "en": "Levy"},
    "shortage": {"fr": "Pénurie", "de": "Engpass", "en": "Shortage"},
    "record": {"fr": "Prix record", "de": "Rekordpreis", "en": "Record price"},
    "talks": {"fr": "Négociations", "de": "Verhandlungen", "en": "Negotiations"},
    "screening": {"fr": "Contrôle des investissements", "de": "Investitionsprüfung", "en": "Investment screening"},
    "investment": {"fr": "Investissement", "de": "Investition", "en": "Investment"},
    "study": {"fr": "Étude", "de": "Studie", "en": "Study"},
}  # fmt: skip
# What happens somewhere: the one country beside it is where.
LOCATED = frozenset({
    "sunk", "withdrawn", "suspended", "refused", "derailed", "attack", "cyber", "blast", "fire", "dam", "mine", "power", "quake", "storm", "typhoon", "flood", "low_water", "insolvency", "roads", "strike",
    "nationalised", "site", "lockout", "output", "halted", "layoffs", "plant", "drilling", "blockade", "landslide", "spill", "taken", "arrests", "theft", "counterfeit", "held_goods", "curtailed", "congestion", "back_at_work",
})  # fmt: skip
# Events shown by two words that stand apart: what lies between them is no part of their name.
COMPOUND = frozenset(
    {
        "attack",
        "reopened",
        "sunk",
        "withdrawn",
        "suspended",
        "refused",
        "granted",
        "blocked",
        "detained",
        "dam",
        "mine",
        "closed",
        "halted",
        "plant",
        "falsified",
        "site",
        "layoffs",
        "blockade",
        "held_goods",
        "curtailed",
        "dearer",
    }
)
# What tells nothing behind an event's name.
GENERAL = frozenset({
    "plafonds", "obergrenzen", "caps", "plafond", "obergrenze", "cap", "acheteur", "acheteurs", "käufer", "buyer", "buyers", "site", "standort", "conseil d’administration", "vorstand", "board of directors", "board", "direction", "geschäftsführung", "management",
    "autorités", "behörden", "authorities", "ministère", "ministerium", "ministry", "gouvernement", "regierung", "government", "personnes", "personen", "people", "acteurs", "akteure", "montant", "betrag", "amount", "chantier", "objectif", "ziel", "target", "pourcentage",
    "matières premières", "rohstoffe", "raw materials", "navires", "schiffe", "ships", "navire", "schiff", "ship", "hausse", "anstieg", "rise", "baisse", "rückgang", "fall", "pause", "règle", "regelung", "rule",
    "entreprise", "entreprises", "unternehmen", "company", "companies", "groupe", "konzern", "group", "client", "clients", "abnehmer", "customer", "customers", "approvisionnement", "versorgung", "supply", "tiers", "drittel", "third",
    "production", "produktion", "annonce", "ankündigung", "announcement", "décision", "entscheidung", "decision", "retrait", "entzug", "withdrawal", "permis", "permit", "genehmigung", "permits", "genehmigungen", "projet", "projets", "projekt", "projekte", "project", "projects", "étiage", "tirant d’eau", "droits antidumping", "usine", "werk", "plant",
    "charge", "zuladung", "load", "travailleur", "beschäftigter", "worker", "fournisseur", "lieferant", "supplier", "composant", "bauteil", "component", "tribunal", "gericht", "court", "mesure", "maßnahme", "measure", "expédition", "angebot", "shipment",
    "syndicat", "syndicats", "gewerkschaft", "gewerkschaften", "labour union", "trade union", "union", "unions", "porte-parole", "sprecher", "spokesperson", "spokesman", "exploitant", "betreiber", "operator", "exploitants", "operators", "job", "jobs", "emploi", "emplois", "poste", "postes", "posts", "post", "stelle", "stellen", "arbeitsplatz", "arbeitsplätze",
})  # fmt: skip
EVENTS: dict[str, dict[str, str]] = {
    "reopened": _both(
        {"de": r"\bhafen|häfen|kanal|grenze|grenzübergang|flughafen|strecke|schleuse|\brhein\b|pass\b|straße", "en": r"\bports?\b|canal|border|crossing|airport|rail(?:way)? line|\block\b|\broad\b|strait", "fr": r"\bports?\b|canal|frontière|aéroport|écluse|ligne ferroviaire|détroit|\broute\b", "es": r"\bpuertos?\b|canal|frontera|aeropuerto|esclusa|vía férrea|estrecho|carretera", "ja": "港|運河|国境|空港|海峡", "zh": "港|运河|边境|口岸|机场|船闸|航道|海峡"},
        {"de": r"wieder (?:offen|geöffnet|frei|befahrbar|passierbar)|wiedereröffn", "en": r"\breopen(?:s|ed)?\b|\b(?:open|opens|opened) again\b|back open", "fr": r"\brouvr(?:e|ent|i)|\brouvert|réouverture", "es": r"\breabr(?:e|en|ió|ieron)|reabiert|reapertura", "ja": "再開(?!発)", "zh": "重新开放|恢复通航|恢复通行|重开"},
    ),
    "sunk": _both(_SHIP, {"de": r"gesunken|\bsinkt\b|\bsank\b|untergegangen|\buntergang", "en": r"\b(?:sinks|sank|sunk|sinking)\b|capsiz", "fr": r"naufrag|\bcoulé\b|\bcoule\b|sombr(?:e|é)\b|chavir", "es": r"naufrag|\bse hund(?:e|ió)|\bhundido|zozobr", "ja": "沈没|転覆", "zh": "沉没|倾覆"}),
    "withdrawn": _both(_LICENCE, {"de": r"entz(?:ieh|og|ug)\w*|widerruf", "en": r"revok|withdr[ae]w|strip|cancel", "fr": r"retir|retrait|révoqu|annul", "es": r"retir|revoc|cancel|anul", "ja": "取り消|剥奪", "zh": "吊销|撤销|收回"}),
    "refused": {
        "de": r"(?:verweiger|versag|ablehn)\w* [^.;]{0,40}(?:genehmigung|lizenz|konzession)|(?:genehmigung|lizenz|konzession)\w* [^.;]{0,40}(?:verweigert|versagt|abgelehnt)|(?:genehmigung|lizenz)\w*antrag[^.;]{0,40}(?:\bab\b|abgelehnt)",
        "en": r"\b(?:refus|reject|den(?:y|ies|ied)|turn\w* down)\w* (?!\w+ to )(?![^.;]{0,30}(?:appeal|challeng|lawsuit|suit|report|claim|objection))[^.;]{0,40}(?:\blicen[cs]e|permit|concession)s?\b|\b(?:licen[cs]e|permit|concession)s?\b(?: application)?s? (?:is |was |were |are |has been |have been )?(?:refused|rejected|denied|turned down)",
        "fr": r"(?:refus|rejet)\w* (?![^.;]{0,30}(?:recours|appel|plainte))[^.;]{0,40}(?:permis|licence|concession)\b|(?:permis|licence|concession)\b[^.;]{0,30}(?:refusée?|rejetée?)",
        "es": r"(?:deneg|deniega|rechaz|niega)\w* (?![^.;]{0,30}(?:recurso|apelaci|demanda))[^.;]{0,40}(?:licencia|permiso|concesi)|(?:licencia|permiso|concesi)\w*[^.;]{0,30}(?:denegad|rechazad)",
        "ja": r"(?:免許|許可|認可|採掘権)(?:の)?(?:申請|更新)?(?:を|が|は|も)?(?:すべて|一部|再び)?(?:却下|下り(?:ず|ない)|認め(?:ず|ない|られず)|出さず|出ず|拒否|不許可|与えず)|(?:申請|建設|操業|採掘|開発|輸出)(?:を|は|が)?不(?:許可|認可)",
        "zh": r"(?:驳回|拒绝|不予|未予|否决)(?![^，。；]{0,12}(?:上诉|诉讼|起诉|异议))[^，。；]{0,20}(?:许可|采矿权|探矿权|执照|牌照)|(?:许可|采矿权|探矿权|执照|牌照|环评)(?:证)?(?:的)?(?:申请|延期|续期|审批|报告)?(?:书)?(?:未获|未能获|被拒|被驳回|遭拒|遭驳回|被否|未通过|不予)",
    },
    "suspended": _both(_LICENCE, {"de": r"ausgesetzt|aussetz|setzt .{0,40} aus\b", "en": r"suspen|halt", "fr": r"suspen", "es": r"suspen", "ja": "停止", "zh": "暂停|中止"}),
    "granted": {"de": r"(?:ausfuhr|export)(?:lizenz|genehmigung)\w* [^.]{0,30}erteil|erteil\w* [^.]{0,40}(?:ausfuhr|export)(?:lizenz|genehmigung)|erteil\w* [^.]{0,40}(?:lizenz|genehmigung) (?:für|zu) [^.]{0,20}(?:ausfuhr|export)", "en": r"(?:grant|approv|issu|award)\w* [^.]{0,50}(?:export licen[cs]|(?:licen[cs]es?|permits?) to export)", "fr": r"(?:accord|délivr|octro)\w* [^.]{0,50}(?:licence|permis|autorisation)s? (?:d['’]|pour l['’]|pour |à l['’])export", "es": r"(?:conced|aprueb|aprob|otorg)\w* [^.]{0,50}(?:licencia|permiso)s? (?:de|para) export", "ja": "輸出[^。]{0,8}許可[^。]{0,6}(?:出|承認)", "zh": "(?:批准|发放|核发)[^。，]{0,16}出口许可"},
    "permitted": {
        "de": r"(?:erhält|bekommt|erteilt|erteilen|gewährt|gibt)\b[^.;]{0,60}\b(?:\w*genehmigung|\w*lizenz|\w*konzession|erlaubnis)\b|\b(?:genehmigt|bewilligt)\b[^.;]{0,40}\b(?:mine|werk|bergwerk|fabrik|bau|anlage|projekt|abbau)|grünes licht für\b[^.;]{0,40}(?:mine|werk|fabrik|bau|anlage|projekt|abbau)",
        "en": r"\b(?:wins?|won|gets?|got|receives?|received|secures?|secured|obtains?|obtained|granted|grants?|awarded|awards?|issues?|issued)\b[^.;]{0,50}\b(?:approval|permits?|licen[cs]e|concession|go-ahead|green light)\b(?! (?:rating|vote))|\b(?:approves?|approved|clears?|green-?lights?)\b(?![^.;]{0,40}\b(?:aid|subsid\w+|merger|takeover|purchase|sale|acquisition|deal|bid)\b)[^.;]{0,30}\b(?:mine|plant|smelter|refinery|project|drilling)\b",
        "fr": r"\b(?:obtien(?:t|nent)|obtenu|reçoi(?:t|vent)|reçu|accorde(?:nt)?|accordé|délivre(?:nt)?|délivré|octroie(?:nt)?|octroyé)\b[^.;]{0,50}\b(?:permis|licence|concession|autorisation|feu vert)\b|feu vert (?:à|au|pour)\b[^.;]{0,40}(?:mine|usine|projet|chantier|extraction)",
        "es": r"(?:obtien|obtuv|recib|conced|otorg|aprueb|aprob|autoriz|logr)\w*[^.;]{0,50}\b(?:permisos?|licencia|concesión|autorización|luz verde)\b|luz verde a\b[^.;]{0,40}(?:mina|planta|proyecto|obra)",
        "ja": r"(?:許可|認可|採掘権|承認)(?:を)?(?:取得|獲得|付与|交付)",
        "zh": r"(?:获得?|取得|颁发|批准|授予)[^，。]{0,16}(?:许可证?|采矿权|牌照|批文)",
    },
    "blocked": _both({"de": "übernahme|kauf|fusion", "en": "takeover|acquisition|merger|purchase", "fr": "rachat|acquisition|fusion|reprise", "es": "compra|adquisición|fusión", "ja": "買収|統合", "zh": "收购|并购"}, {"de": r"untersag|stopp|verbiete|verbot|blockier", "en": r"\bblock|prohibit|\bbars?\b|\bveto", "fr": r"interdi|bloqu|veto", "es": r"prohíb|prohib|bloque|vet[aó]", "ja": "差し止め|禁止|阻止", "zh": "禁止|阻止|否决|叫停"}),
    "detained": _both(_SHIP, {"de": r"festgesetzt|festgehalten|setzt .{0,60} fest\b|hält .{0,60} fest\b|beschlagnahm|an die kette", "en": r"detain|seiz|impound", "fr": r"immobilis|saisi|retien|retenu|arraisonn", "es": r"retien|retuv|reten|inmoviliz|incaut", "ja": "拿捕|差し押さえ|拘束|抑留", "zh": "扣押|扣留"}),
    "aground": {"de": r"auf grund (?:ge)?l[aäi]|auf grund$|havar", "en": r"aground", "fr": r"s['’](?:est |était )?échou|(?:navire|cargo|vraquier|pétrolier|porte-conteneurs|méthanier|bateau)[^.;]{0,60}échoué|échou(?:é|ement)[^.;]{0,40}(?:navire|cargo|vraquier|pétrolier|porte-conteneurs|méthanier|bateau)", "es": r"encall|varad", "ja": "座礁", "zh": "搁浅"},
    "derailed": {"de": r"entgleis", "en": r"derail", "fr": r"dérail", "es": r"descarril", "ja": "脱線", "zh": "脱轨|出轨"},
    "attack": {
        "de": r"(?:drohne\w*|rakete\w*|geschoss\w*)[^.;]{0,40}(?:traf|triff|treff|getroffen|angegriffen|angriff|beschädig)|(?:drohnen|raketen)(?:angriff|attacke|beschuss)|angriff\w* auf [^.;]{0,30}(?:schiff|tanker|hafen|raffinerie|werk|pipeline|frachter)",
        "en": r"(?:drones?|missiles?|rockets?|gunmen|projectiles?)\b[^.;]{0,40}\b(?:hits?|struck|strikes?|attack\w*|damage[sd]?|slam\w*)\b|attack(?:s|ed)? (?:on |by )?[^.;]{0,30}(?:ship|tanker|vessel|port|refinery|pipeline|freighter)",
        "fr": r"(?:drones?|missiles?|roquettes?)\b[^.;]{0,40}(?:frapp|touch|attaqu|endommag)|attaque\w* (?:de drones?|au missile|de missiles?)|attaque\w*[^.;]{0,30}(?:navire|pétrolier|\bport|raffinerie|oléoduc)",
        "es": r"(?:dron(?:es)?|misil(?:es)?|cohetes?)\b[^.;]{0,40}(?:alcanz|impact|golpe|atac|dañ)|ataque\w*[^.;]{0,20}(?:con drones|con misiles|buque|petrolero|puerto|refinería)",
        "ja": "(?:ドローン|無人機|ミサイル)[^。]{0,16}(?:攻撃|命中|着弾|被弾|直撃)|(?:船|タンカー|製油所)[^。]{0,10}(?:攻撃|被弾)",
        "zh": "(?:无人机|导弹|火箭弹)[^。]{0,14}(?:袭击|击中|攻击|命中)|(?:油轮|货轮|船只|港口|炼油厂)[^。]{0,10}(?:遇袭|遭袭|袭击|被击中)",
    },
    "cyber": {"de": r"cyberangriff|hackerangriff|cyberattack|ransomware", "en": r"cyber-?\s?attack|hack(?:ed|ers?)\b|ransomware", "fr": r"cyberattaque|piratage|rançongiciel", "es": r"ciberataque|ransomware", "ja": "サイバー攻撃|ランサム", "zh": "网络攻击|黑客|勒索软件"},
    "blast": {"de": r"explosion|explodier", "en": r"explosion|explod|\bblast\b(?! furnaces?\b)", "fr": r"explosion|explos[ée]", "es": r"explosión|explot[óa]\b", "ja": "爆発", "zh": "爆炸"},
    "fire": {"de": r"\bbrand\b|großbrand|\bfeuer\b|brennt|in flammen", "en": r"(?<!under )(?<!open )(?<!opens )(?<!opened )(?<!cease )(?<!line of )\bfires?\b(?! (?:at|on|back|upon|missiles?|rockets?|warning))|\bblaze\b|\bablaze\b", "fr": r"incendie|en feu\b|(?:prend|pris) feu\b|en flammes", "es": r"incendio|incendia|en llamas", "ja": "火災|火事|(?:船|工場|倉庫|タンカー|施設|機|車|製油所|プラント|港|炉)(?:が)?[^。、 ]{0,6}炎上|出火", "zh": "火灾|起火|大火|着火|失火"},
    "dam": {"de": r"\w*dammbr[uü]ch|damm [^.]{0,20}(?:gebrochen|bricht)", "en": r"\bdams? (?:bursts?|breach|collaps|fail|breaks?|gives? way|gave way)|dam (?:burst|failure|breach)", "fr": r"ruptures? d(?:u|'un|'une|e la|e|’un|’une) (?:barrage|digue|bassin)|(?:digue|barrage)s? [^.]{0,12}(?:cédé|cède|rompu)", "es": r"(?:rotura|ruptura|colapso) (?:de|del) (?:la |una |un )?(?:presa|dique|represa|balsa)", "ja": "決壊", "zh": "溃坝|溃决|决堤|垮坝"},
    "mine": _both({"de": "mine|bergwerk|grube", "en": r"\bmine", "fr": r"\bmine", "es": r"\bmina", "ja": "鉱山|炭鉱", "zh": "矿"}, {"de": "einsturz|unglück|gebirgsschlag|verschütte", "en": r"rockburst|(?<!grid )(?<!price )(?<!market )(?<!power )(?<!demand )(?<!nickel )(?<!lithium )collaps|cave-in|trapped", "fr": r"effondr(?!ement (?:des (?:cours|prix)|du (?:réseau|cours|marché|prix)|de la demande))|éboul|coup de (?:terrain|grisou)|ensevel", "es": r"derrumb(?!e de(?:l| los) precio)|colaps(?!o (?:de la red|del mercado|de precios|eléctrico))|atrapad|desplom(?!e de(?:l| los) precio)", "ja": "崩落|落盤|事故", "zh": "坍塌|矿难|事故|冒顶"}),
    "power": {"de": r"stromausfall|blackout", "en": r"blackout|(?:power|electricity) (?:cut|failure|outage)s?|cuts? power", "fr": r"panne (?:de courant|d['’]électricité|électrique)|coupure (?:de courant|d['’]électricité)", "es": r"apagón|corte de (?:luz|electricidad)", "ja": "停電", "zh": "停电|断电"},
    "quake": {"de": r"erdbeben", "en": r"earthquake|\bquake\b", "fr": r"séisme|tremblement de terre", "es": r"terremoto|sismo", "ja": "地震", "zh": "地震"},
    "typhoon": {"de": r"taifun", "en": r"typhoon", "fr": r"typhon", "es": r"tifón", "ja": "台風", "zh": "(?<!防御)(?<!防)台风(?!险|预警)|颱風"},
    "storm": {"de": r"\bsturm|orkan|hurrikan|zyklon", "en": r"\bstorm|hurricane|cyclone", "fr": r"tempête|ouragan|cyclone", "es": r"tormenta|huracán|ciclón|temporal", "ja": "暴風|ハリケーン|サイクロン", "zh": "飓风|暴风|风暴"},
    "flood": {"de": r"hochwasser|überschwemm|überflut", "en": r"flood", "fr": r"inondation|\bcrues?\b", "es": r"inundaci", "ja": "洪水|豪雨", "zh": "洪水|洪灾|暴雨"},
    "low_water": {"de": r"niedrigwasser", "en": r"low (?:river |water )?(?:water|levels?)", "fr": r"basses eaux|étiage", "es": r"bajo nivel|aguas bajas|bajo caudal", "ja": r"渇水|水位低下|水位[^。、]{0,14}(?:割れ|を割|下回)|低水位", "zh": r"枯水|低水位|水位[^，。]{0,8}(?:下降|过低|偏低|低于|跌破|降至)"},
    "draught": {"de": r"tiefgang", "en": r"draught|\bdraft (?:limit|restriction)", "fr": r"tirant d['’]eau", "es": r"calado", "ja": "喫水", "zh": "吃水"},
    "insolvency": {"de": r"insolven|pleite", "en": r"insolven|bankrupt|chapter 11|administration\b(?= after)", "fr": r"faillite|insolvab|dép[oô]t de bilan|dépos\w+ (?:le|son) bilan|redressement judiciaire|cessation de paiement", "es": r"insolven|quiebra|concurso de acreedores|bancarrota", "ja": "破産|倒産|民事再生|会社更生", "zh": "破产|资不抵债"},
    "roads": {"de": r"straßen(?:sperre|blockade)|blockier\w* [^.]{0,40}straße", "en": r"road ?blocks?|road blockades?|block(?:ed|ing|s)? [^.]{0,30}(?:roads?|highways?)", "fr": r"barrages? (?:routiers?|filtrants?)|bloqu\w* [^.]{0,40}(?:routes?|autoroutes?)", "es": r"bloqueos?\b|cort(?:e|es|ada|an) [^.]{0,40}(?:ruta|carretera|vía)", "ja": "道路封鎖", "zh": "封路|堵路|封锁公路"},
    "held_goods": _held({"de": (r"\bzoll\w*", r"fest\b|festgehalten|zurück|beschlagnahm", r"container|\bwaren?\b|lieferung|sendung|ladung|fracht"), "en": (r"customs", r"\bhold|\bheld|seiz|detain|impound", r"container|goods|shipment|cargo|consignment"), "fr": (r"douanes?|douaniers?", r"bloqu|retien|reten|saisi|immobilis", r"conteneur|marchandise|cargaison|livraison|expédition"), "es": (r"aduanas?|aduaner", r"retien|reten|retuv|inmoviliz|incaut|decomis", r"contenedor|mercanc|carga(?:mento)?\b|envío"), "ja": ("税関", "差し止め|押収|留め", "コンテナ|貨物|積み荷"), "zh": ("海关", "扣|查获", "集装箱|货物|货柜")}),
    "blockade": {"de": r"blockade|blockier(?:t|en|te|ten) [^.]{0,50}(?:bahn|gleis|straße|grenz|hafen|brücke|zufahrt|strecke)|(?:bahn|gleis|straße|grenz|hafen|brücke|zufahrt)\w* [^.]{0,40}blockier", "en": r"blockade|\bblock(?:s|ed|ing)? [^.]{0,50}(?:rail|road|border|port\b|bridge|access|tracks|highway)", "fr": r"\bblocus|blocage|bloqu\w+ [^.]{0,50}(?:voie|route|frontière|port\b|pont|accès|rail)", "es": r"bloque(?:o|os|an|a|aron|ó) [^.]{0,50}(?:vía|ruta|frontera|puerto|puente|acceso|carretera|ferrocarril)|\bbloqueos?\b", "ja": "(?:道路|線路|国境|港|橋)[^。]{0,12}(?:封鎖|占拠)", "zh": "(?:封锁|堵塞|阻断)[^。]{0,12}(?:铁路|公路|道路|边境|口岸|港|桥)"},
    "landslide": {"de": r"erdrutsch|hang\w* [^.]{0,30}rutsch|rutscht [^.]{0,30}(?:gleis|straße)|hangrutsch|felssturz|mure\b", "en": r"landslide|mudslide|rockslide|rockfall", "fr": r"glissement de terrain|éboulement|coulée de boue", "es": r"deslizamiento|corrimiento|alud\b|desprendimiento", "ja": "土砂崩れ|地滑り|土石流", "zh": "滑坡|泥石流|山体"},
    "spill": {"de": r"leckage|\bleck\b|auslauf|ausgelaufen|ausgetreten|tritt .{0,30} aus\b", "en": r"\bspill|\bleak", "fr": r"\bfuite|déversement", "es": r"\bvertido|\bfuga de|\bderrame", "ja": "(?:油|燃料|ガス|薬品|薬液|放射|汚染|有毒|泥|廃液|化学|廃水|ナフサ|液)[^。、 ]{0,8}(?:漏れ|漏洩|漏えい|流出)", "zh": "(?<!数据)(?<!信息)(?<!资料)(?<!隐私)(?<!机密)(?<!技术)(?:泄漏|泄露)"},
    "taken": {"de": r"beschlagnahm|konfisz|zwangsverwalt", "en": r"\bseiz(?:es|ed|ure)|confiscat|takes? (?:over )?control of", "fr": r"confisqu|\bsaisie\b|saisi(?:t|ssent)\b|prend le contrôle|pris [^.]{0,20}le contrôle", "es": r"confisc|incaut|decomis|interviene|toma el control", "ja": "差し押さえ|接収|没収", "zh": "没收(?!与|和|问题|风险)|查封|接管"},
    "arrests": {"de": r"festgenommen|festnahmen?\b|nimmt [^.;]{0,90}\bfest\b|nehmen [^.;]{0,90}\bfest\b|verhaft", "en": r"\barrest(?:s|ed)\b(?! warrant)|\b(?:held|detained|charged) (?:in [^.;]{2,20} )?(?:over|for|on suspicion of)\b", "fr": r"\barrêt(?:e|ent|é|és|ées) (?:\w+ )?(?:personnes?|trafiquants?|contrebandiers?|suspects?|hommes)|interpell|arrestations?", "es": r"\b(?:detien|detuv|deten)\w* [^.;]{0,30}(?:personas?|contrabandist|sospechos|hombres|trafican)|detenid[oa]s|detenciones|arrest\w+", "ja": "逮捕|摘発", "zh": "逮捕|抓获|拘捕"},
    "curtailed": {"de": r"lastabwurf|strom\w*(?:rationier|kontingent|abschalt)|(?:rationier|kontingentier)\w* [^.;]{0,16}\bstrom\b", "en": r"load[- ]shedding|power (?:ration|curb|curtail)|ration(?:s|ed|ing)? (?:of )?(?:power|electricity)|electricity (?:ration|curb)", "fr": r"rationn\w* [^.]{0,12}électri|délestage", "es": r"racion\w* (?:eléctrico|(?:de )?(?:la |el )?(?:luz|electricidad|energía|suministro eléctrico))|cortes programados", "ja": "電力[^。]{0,8}制限|計画停電|節電要請", "zh": "限电|有序用电|错峰用电"},
    "dearer": {**_both({"de": r"preis", "en": r"\bprices?\b", "fr": r"\bprix\b|tarifs?\b", "es": r"\bprecios?\b|tarifas?\b"}, {"de": r"erhöht (?:die|ihre|seine)|hebt [^.]{0,40}\ban\b|preiserhöhung", "en": r"\b(?:to )?rais(?:e|es|ing) (?:its |the |their )?[^.]{0,20}prices?|price (?:hike|increase)s?", "fr": r"(?:relève|augmente|va augmenter|hausse) (?:ses|les) (?:prix|tarifs)|hausse (?:de ses|des) (?:prix|tarifs)", "es": r"(?:sube|subirá|eleva|elevará) (?:sus|los) precios|alza de precios"}), "ja": "値上げ", "zh": "提价|涨价函|价格上调|上调[^。，]{0,8}价"},
    "back_at_work": {
        "de": r"(?:kehr\w*|gehen|gingen) [^.;]{0,30}(?:an die arbeit|zur arbeit) zurück|(?:nehmen|nahmen|nimmt) [^.;]{0,20}\bdie arbeit wieder auf|arbeiten wieder\b|(?:wieder|zurück) an der arbeit",
        "en": r"\b(?:return(?:s|ed|ing)?|go(?:es)?|went|are|back) (?:back )?(?:to|at) work\b|resum(?:e|es|ed) work\b",
        "fr": r"(?:repren(?:d|nent)|(?:a|ont) repris|reprise du) (?:le )?travail|retour(?:nent|s)? au travail",
        "es": r"(?:vuel[vt]\w*|volvieron|regres\w+|retornan?) al trabajo|(?:reanud\w+|retom\w+) (?:el trabajo|(?:las|sus) labores)",
        "ja": r"職場(?:に)?復帰|就労再開",
        "zh": r"返岗|重返(?:工作)?岗位|恢复上班",
    },
    "strike": {"de": r"streik|ausstand", "en": r"(?<!air )(?<!drone )(?<!missile )(?<!military )(?<!precision )(?<!nuclear )(?<!deadly )(?<!fresh )(?<!retaliatory )(?<!lightning )\bstrikes?\b(?![- ](?:out|price|rate|force|group|team|zone|back|down|a |deals?|on|against|deep|that (?:killed|hit)|kill))|walk(?:ed|s)? out|walkout|on strike", "fr": r"grève", "es": r"huelga|\bparo\b", "ja": "(?<![ァ-ヶー])スト(?:ライキ)?(?![ァ-ヶー])", "zh": "罢工"},
    "falsified": {"de": r"(?:prüf|test|mess)daten[^.]{0,40}(?:fälsch|manipul)|(?:fälsch|manipul)[^.]{0,40}(?:prüf|test|mess)daten", "en": r"(?:falsif|fak|manipulat)\w* [^.]{0,40}data|data (?:fraud|falsification)", "fr": r"(?:falsifi|truqu|manipul)\w* [^.]{0,40}(?:données|essais|tests)|données [^.]{0,30}(?:falsifi|truqu)", "es": r"(?:falsific|manipul)\w* [^.]{0,40}(?:datos|ensayos)", "ja": "(?:検査|試験|品質)[^。]{0,10}(?:不正|改ざん)", "zh": "(?:检测|质量|试验)[^。]{0,8}(?:造假|篡改)"},
    "recall": {"de": r"rückruf|ruft (?!\w*botschafter)(?![^.]{0,40}botschafter).{0,60}\bzurück(?!halt)\b", "en": r"\brecall", "fr": r"\brappel(?:le|s|lent)?\b(?= \d| de| les| des)", "es": r"retirada del mercado|llama(?:da|do) a revisión", "ja": "リコール|(?:個|台)を回収", "zh": "召回"},
    "subsidy": {
        "de": r"\b(?:fördert|bezuschusst|subventioniert)\b[^.;]{0,60}\b(?:millionen|milliarden|mio|mrd)\b|förder(?:bescheid|zusage|mittel|geld)\w*|(?:erhält|bekommt|gibt|gewährt|bewilligt|genehmigt)\b[^.;]{0,50}(?:subvention|förderung|staatshilfe|beihilfe|zuschuss|zuschüsse)",
        "en": r"\b(?:grants?|awards?|gives?|gets?|wins?|receives?|secures?|approves?|clears?|pledges?|offers?)\b[^.;]{0,50}\b(?:subsid(?:y|ies)|(?<!humanitarian )(?<!military )(?<!legal )aid(?! (?:workers?|groups?|agency|convoy))|grants?|state funding|government funding|federal funding)\b(?! of licen)|\bsubsidises?\b",
        "fr": r"(?:accord|octro|vers|débloqu|obti|reçoi|approuv|valid)\w*[^.;]{0,50}(?:subvention|aide publique|aides? d['’]état|aides? de l['’]état)|\bsubventionne(?:nt)?\b",
        "es": r"(?:conced|otorg|recib|aprueb|obtien|destin)\w*[^.;]{0,50}(?:subvenci|ayudas? (?:pública|estatal|de estado))|\bsubvenciona[n]?\b",
        "ja": r"(?:補助金|助成金?)[^。]{0,10}(?:交付|支給|決定|支援)|(?:億|万)(?:円|ドル|ユーロ)(?:を)?(?:補助|助成)",
        "zh": r"(?:补贴|补助|资助)[^，。]{0,16}(?:万|亿)|(?:发放|给予|提供|批准)[^，。]{0,14}(?:补贴|补助)",
    },
    "counterfeit": {"de": r"\bgefälschte[nrs]? (?!prüf|test|mess|daten|bilanz|zertifikat|dokument|papiere)\w+|produktfälschung|plagiat", "en": r"\bcounterfeit\w*|\bfake (?:parts?|bearings?|chips?|goods|components?|batter(?:y|ies)|magnets?)", "fr": r"contrefa[çi]\w*|contrefaits?\b", "es": r"\bfalsificad[oa]s?\b(?! (?:datos|documentos))|falsificaciones|piezas falsas", "ja": "模倣品|偽造品|偽物", "zh": "假冒|仿冒"},
    "theft": {"de": r"diebstahl|diebstähle|gestohlen|stehlen|stiehlt|\bdiebe\b", "en": r"\btheft|\bthie(?:f|ves)\b|\bst(?:eals?|ole|olen)\b(?! (?:a march|the show|market|data|jobs|business))", "fr": r"\bvols? (?:de|d['’])\s?(?:cuivre|câble|métaux|métal|marchandise|nickel|batterie|fret|carburant)|dérob|\bvolée?s? (?:dans|sur|à)\b", "es": r"\brob(?:an|o|os|ó|aron|ad[oa]s?)(?!\w)|\bhurt[oa]\w*", "ja": "盗難|窃盗|盗まれ", "zh": "被盗|盗窃|失窃"},
    "tender": {"de": r"ausschreibung|schreibt .{0,60}\baus\b", "en": r"\btender", "fr": r"appel d['’]offres|adjudication", "es": r"licitaci|concurso público", "ja": "入札|公募", "zh": "招标|竞标"},
    "contract": {"de": r"(?:liefer|abnahme|rahmen)(?:vertrag|verträge|abkommen)", "en": r"(?:offtake|supply) (?:deal|contract|agreement|pact)|to supply\b", "fr": r"contrat (?:d['’]approvisionnement|d['’]enlèvement|de fourniture|de livraison)", "es": r"contrato de (?:suministro|compra|abastecimiento)", "ja": "(?:供給|調達|購入)契約", "zh": "(?:供货|供应|采购|承购)(?:合同|协议)"},
    "venture": {"de": r"gemeinschaftsunternehmen|joint[- ]venture", "en": r"joint venture", "fr": r"coentreprise|co-entreprise|joint-venture", "es": r"empresa conjunta", "ja": "合弁", "zh": "合资"},
    "nationalised": {"de": r"verstaatlich|enteign", "en": r"nationali[sz]|expropriat", "fr": r"nationalis|expropri", "es": r"nacionaliz|expropi", "ja": "国有化|接収", "zh": "国有化|征收企业"},
    "wto": {
        "de": r"\b(?:wto|welthandelsorganisation)\b[^.;]{0,40}\b(?:recht|entscheid|entschied|urteil|rügt|verurteil|weist|wies)|(?:wto|welthandels)-?(?:panel|schiedsgericht|urteil|entscheidung)",
        "en": r"\b(?:wto|world trade organi[sz]ation)\b[^.;]{0,40}\b(?:rul(?:es|ed|ing)|back(?:s|ed)|sides?|sided|finds?|found|reject\w*|uph[eo]ld\w*|faults?|faulted)\b",
        "fr": r"\b(?:omc|organisation mondiale du commerce)\b[^.;]{0,40}(?:donne raison|tranch|jug|condamn|rejett|désavou|statu)",
        "es": r"\b(?:omc|organización mundial del comercio)\b[^.;]{0,40}(?:da la razón|fall[aó]|dictamin|conden|rechaz|desautoriz)",
        "ja": r"(?:WTO|世界貿易機関)[^。]{0,20}(?:判断|裁定|認定|勝訴|敗訴|違反)",
        "zh": r"(?:WTO|世贸组织|世界贸易组织)[^，。]{0,16}(?:裁定|裁决|判定|认定)",
    },
    "ruling": {
        "de": r"\w*gericht(?:shof)?(?:s|es)?\b[^.;:]{0,50}(?:urteil|kippt|gekippt|stoppt|entscheid|entschied|weist|wies|bestätigt|erklärt)|\burteil\w* [^.;]{0,30}gericht",
        "en": r"\b(?:court|judge|tribunal)s?\b[^.;]{0,40}\b(?:rul(?:es|ed|ing)|strikes? down|struck down|blocks|blocked|uph[eo]ld\w*|overturn\w*|lifts?|lifted|clears?|cleared|sides?|reinstat\w*|quash\w*|halts?|halted|suspend(?:s|ed)|order(?:s|ed)|reject\w*|dismiss\w*|annul\w*)\b",
        "fr": r"\b(?:cour|tribunal|juges?|conseil d['’]état)\b[^.;]{0,40}\b(?:annul|rejett|confirm|suspend|ordonn|jug|invalid|tranch|bloqu|censur|déclar)",
        "es": r"\b(?:corte|tribunal|juez|jueza|supremo)\b[^.;]{0,40}\b(?:anul|fall[aó]|rechaz|confirm|suspend|orden|declar|invalid|bloque|paraliz|fren[aó]|detien|detuv|tumb[aó]|avala|ratific)",
        "ja": r"(?:最高裁|高裁|地裁|裁判所|司法裁|法廷)[^。]{0,24}(?:判断|判決|命じ|認め|差し止め|棄却|支持|無効|却下)",
        "zh": r"(?:法院|法庭|仲裁庭)[^，。]{0,16}(?:裁定|判决|驳回|叫停|认定|裁决|推翻|维持)",
    },
    "rerouted": {
        "de": r"(?:schiff|reederei|frachter|tanker|route)\w*[^.;]{0,60}(?:umleit|umgeleit|umweg|meide)|(?:umleit|umfahr|meide)\w*[^.;]{0,40}(?:rote|kap\b|kanal)",
        "en": r"(?:ship|vessel|carrier|tanker|line)\w*[^.;]{0,60}(?:rerout|divert|re-rout|detour)|(?:rerout|divert|detour)\w*[^.;]{0,60}(?:cape|ship|vessel|red sea|canal)",
        "fr": r"(?:navire|armateur|cargo|pétrolier|porte-conteneurs)\w*[^.;]{0,60}(?:dérout|détourn|contourn|évite)|(?:dérout|contourn)\w*[^.;]{0,40}(?:cap\b|mer rouge|canal)",
        "es": r"(?:buque|barco|naviera|petrolero)\w*[^.;]{0,60}(?:desv[ií]|evita)|desv[ií]\w*[^.;]{0,40}(?:cabo|mar rojo|canal)",
        "ja": r"迂回(?=[をすし運航ルへ、 ])|(?:海峡|運河|紅海|航路|ルート|海域|航行)[^。、]{0,6}回避|喜望峰(?:経由|回り|ルート)",
        "zh": r"绕行|绕道|绕航|改道",
    },
    "transits": {
        "de": r"(?:durchfahrt|passage)\w*[^.;]{0,40}(?:begrenz|beschränk|reduzier|senk|kürz)|(?:begrenz|beschränk|reduzier|senk|kürz)\w*[^.;]{0,40}(?:durchfahrt|passage)",
        "en": r"(?:cut|limit|restrict|reduc|cap|lower)\w*[^.;]{0,40}\btransits?\b|\btransits?\b[^.;]{0,40}(?:cut|limit|restrict|reduc|lower)",
        "fr": r"(?:limit|rédui|restrei|baiss)\w*[^.;]{0,40}(?:transits?\b|passages\b|traversées)|(?:transits?|passages|traversées)[^.;]{0,30}(?:limit|rédui|restrei|baiss)",
        "es": r"(?:limit|reduc|restring|recort)\w*[^.;]{0,40}(?:tránsitos?\b|pasos\b)|(?:tránsitos?|pasos)\b[^.;]{0,30}(?:limit|reduc|restring|recort)",
        "ja": r"通航(?:制限|量|隻数|数)[^。]{0,14}(?:強化|削減|減|制限|引き下げ)|通航(?:を)?制限",
        "zh": r"(?:下调|减少|限制|压减|削减)[^，。]{0,8}(?:通行|通航|过闸)|(?:通行|通航)量?[^，。]{0,6}(?:下调|减少|受限|限制)",
    },
    "congestion": {
        "de": r"\bstaus?\b[^.;]{0,24}(?:vor|hafen|häfen|container|schiff)|(?:schiffs|container|hafen)stau|(?:hafen|häfen|terminal)\w* [^.;]{0,20}(?:überlastet|verstopft)",
        "en": r"\b(?:port|harbou?r|terminal|berth|container|ship|vessel)s?\b[^.;]{0,30}\b(?:congest\w+|logjam|backlog|gridlock)|(?:congest\w+|logjam|backlog|gridlock)\b[^.;]{0,30}\b(?:ports?|harbou?rs?|terminals?|ships?|vessels?|containers?)",
        "fr": r"(?:congestion|engorge\w*|embouteillages?|saturation|saturé)\w*[^.;]{0,34}(?:ports?\b|terminal|terminaux|quais|navires|porte-conteneurs|cargos)|(?:ports?|terminal)\b[^.;]{0,24}(?:engorgé|saturé|congestion|embouteill)",
        "es": r"(?:congesti|atasc|satura|colapso)\w*[^.;]{0,24}(?:puertos?|terminal|muelle)|(?:puertos?|terminal)\b[^.;]{0,24}(?:congestion|atasc|satura|colapsad)",
        "ja": r"(?:港|ターミナル)[^。]{0,10}(?:混雑|滞船|沖待ち)|沖待ち|滞船",
        "zh": r"(?:港口?|码头)[^，。]{0,8}(?:拥堵|压港|堵塞)|压港|船舶排队",
    },
    "antidumping": {"de": r"anti-?dumping", "en": r"anti-?dumping", "fr": r"anti-?dumping", "es": r"anti-?dumping", "ja": "反ダンピング|不当廉売", "zh": "反倾销"},
    "listed": {"de": r"schwarze(?:n|r)? liste|entity list", "en": r"blacklist|entity list", "fr": r"liste noire|entity list", "es": r"lista negra", "ja": "ブラックリスト|禁輸リスト|エンティティー?・?リスト", "zh": "黑名单|实体清单"},
    "embargo": {"de": r"\w*embargo\w*", "en": r"\bembargo(?:es)?\b", "fr": r"\bembargos?\b", "es": r"\bembargo (?:a|al|sobre|contra|de|del|europeo|petrolero|comercial)\b", "ja": "全面禁輸", "zh": "全面禁运"},
    "trade_halt": {
        "de": r"(?:setz\w*|stopp\w*|stellt?\w*) [^.;]{0,20}\b(?:den |allen |seinen |ihren )?handel(?:sbeziehungen)? (?:mit|nach)\b|handel mit [^.;]{0,40}(?:gestoppt|ausgesetzt|eingestellt)",
        "en": r"\b(?:halt|suspend|stop|sever|cut|freez|froze)\w* (?:off )?(?:all )?(?:bilateral )?trade (?:ties )?with\b",
        "fr": r"\b(?:suspen|cess|interromp|romp|gèl)\w* (?:tous )?(?:ses|leurs|les|tout) (?:échanges?|relations commerciales|commerce)(?: commerciaux)? avec\b",
        "es": r"\b(?:suspend|cort|romp|detien|congel)\w* (?:todo )?(?:el |su |sus |las )?(?:comercio|intercambio|relaciones comerciales|intercambios)(?: comercial(?:es)?)? con\b",
        "ja": r"(?:との)(?:全ての|すべての)?(?:貿易|取引)(?:を)?(?:停止|中断|断絶)",
        "zh": r"(?:暂停|中断|停止|切断)(?:与|同|对)[^，。]{1,10}(?:的)?(?:贸易|双边贸易|贸易往来)",
    },
    "quota": {"de": r"\w*quoten?\b|kontingent", "en": r"\bquotas?\b", "fr": r"\bquotas?\b|contingent", "es": r"\bcuotas?\b|\bcupos?\b", "ja": "割り?当|クオータ|輸出枠", "zh": "配额|指标"},
    "controls": {"de": r"(?:export|ausfuhr)(?:kontroll|beschränk|verbot|stopp|auflagen|lizenz)", "en": r"export (?:control|curb|ban|restriction|licen[cs])|licen[cs]es? (?:for|to) (?:the )?export|controls", "fr": r"(?:contrôles?|restrictions?|interdiction|limit\w*)[^.]{0,12} (?:à|de|des|sur les) l?['’]?export|licences? d['’]exportation", "es": r"(?:control|restriccion|prohibici|licencia)\w* (?:a|de|sobre)(?: las?)? exporta", "ja": "輸出(?:規制|管理|禁止|許可制)", "zh": "出口(?:管制|管理|许可|限制|禁令)"},
    "sanctions": {"de": r"sanktion", "en": r"\bsanction", "fr": r"\bsanction", "es": r"\bsancion|\bsanción", "ja": "制裁", "zh": "制裁"},
    "truce": {"de": r"zollpause|zollfrieden|handelsfrieden", "en": r"(?:tariff|trade) (?:truce|pause)", "fr": r"trêve|pause (?:tarifaire|douanière)", "es": r"tregua|pausa arancelaria", "ja": "関税[^。]{0,8}(?:停止|猶予|休戦)", "zh": "关税[^。]{0,8}(?:暂停|休战)|休战"},
    "tariffs": {"de": r"\w+zoll\b|\w*z[oö]lle[n]?\b|\bzoll (?:auf|von|für|gegen|in höhe)\b", "en": r"\btariffs?\b|\bdut(?:y|ies)\b", "fr": r"droits? de douane|taxes? douanières?|surtaxe", "es": r"\barancel", "ja": "関税", "zh": "关税"},
    "drilling": {"de": r"probebohr", "en": r"(?:test|trial) (?:drill|dig|mining)", "fr": r"forages? d['’]essai|extraction d['’]essai", "es": r"perforación de prueba", "ja": "試掘", "zh": "试采|试钻"},
    "site": {"de": r"baustopp|bau [^.]{0,40}(?:gestoppt|ausgesetzt|eingestellt)", "en": r"(?:halt|suspend|stop|pause)\w* [^.]{0,30}construction|construction [^.]{0,20}(?:halted|suspended|paused)", "fr": r"(?:suspen|arrêt|stopp|interromp)\w* [^.]{0,30}(?:chantier|construction)", "es": r"(?:suspen|paraliz|deten|detuv)\w* [^.]{0,30}(?:obras?|construcción)", "ja": "(?:建設|工事)[^。]{0,6}(?:中断|停止|凍結)", "zh": "(?:停建|缓建|暂停建设)"},
    "resumed": {
        "de": r"(?:nimmt|nahm|nehmen|nahmen) [^.;]{0,50}(?:produktion|betrieb|förderung|fertigung)[^.;]{0,20}wieder auf\b|(?:produktion|betrieb|förderung|fertigung)\b[^.;]{0,24}(?:läuft wieder|wieder (?:aufgenommen|angelaufen|aufnehmen))|wiederaufnahme (?:der|des) (?:produktion|betriebs|förderung)|fähr(?:t|en) [^.;]{0,40}wieder hoch\b",
        "en": r"(?:resum|restart)\w* (?:\w+ ){0,2}(?:production|operations|output|mining|smelting|refining|drilling)|(?:production|operations|output|mining)\b[^.;]{0,20}(?:resume[sd]?|restart(?:s|ed)?)\b|reopen(?:s|ed|ing)? (?:its|the|a) [^.;]{0,30}(?:mine|plant|smelter|refinery|factory|mill)",
        "fr": r"reprise de (?:la production|l['’]activité|l['’]extraction)|(?:a|ont) repris (?:la|sa|leur) production|repren(?:d|nent) (?:la|sa|leur) production|(?:rouvre|a rouvert|redémarre|a redémarré|relance|a relancé) (?:son|sa|la|le) (?:usine|mine|raffinerie|fonderie|haut-fourneau)",
        "es": r"(?:reanud|reinici)\w* (?:[^.;,]{0,40}? )?(?:la|su|sus|las) (?:producci|operacion|extracci|labores|actividad)\w*|reabr\w+ (?:la|su) (?:mina|planta|refinería|fundición)",
        "ja": r"(?:生産|操業|採掘|出荷|稼働|運航|営業|作業)(?:を|が)?[^。、]{0,6}再開|再稼働|復旧(?!作業|工事|の(?:見通し|めど|時期)|時期|に向け|急)",
        "zh": r"复产|复工|恢复(?:正常)?(?:生产|运营|运行|通航|运作|作业|营运)|重启(?:生产|产线|工厂|矿山)",
    },
    "closed": _both({"de": r"\bhafen|häfen|kanal|grenze|flughafen|terminal|strecke|schleuse", "en": r"\bports?\b|canal|border|airport|terminal|\bline\b|\block\b", "fr": r"\bports?\b|canal|frontière|aéroport|terminal|écluse", "es": r"\bpuertos?\b|canal|frontera|aeropuerto|terminal", "ja": "港|運河|国境|空港", "zh": "港|运河|边境|口岸|机场|船闸|航道"}, {"de": r"gesperrt|sperr(?:t|ung)|geschlossen|schließ(?!\w* (?:\w+ ){0,3}?(?:\w*vertrag|\w*verträge|\w*abkommen|\w*vereinbarung|\w*pakt|\w*deal|\w*frieden|\w*bündnis|\w*allianz|lücke)\b)(?!\w* (?:sich|nicht|\w+ (?:nicht )?aus)\b)|lahm", "en": r"\bclos|\bshut|block|halt|suspend|paraly|cripple", "fr": r"ferm|bloqu|paralys|à l['’]arrêt|interromp", "es": r"cierr|cerr|bloque|paraliz|suspend", "ja": "閉鎖|封鎖|停止|不通", "zh": "关闭|封闭|停运|停航|中断"}),
    "guidance": {"de": r"(?:senk|kürz|kapp|kassier|reduzier)\w* [^.;]{0,40}(?:prognose|ausblick|\w*ziele?\b)|(?:prognose|ausblick|\w*ziel)\w* [^.;]{0,40}gesenkt|gewinnwarnung", "en": r"\b(?:low|cut|trim|reduc|slash|downgrad)\w* [^.;]{0,40}(?:guidance|forecast|outlook|target)\b|profit warning", "fr": r"(?:abaiss|rédui|révis)\w* [^.;]{0,12}(?:à la baisse )?[^.;]{0,20}(?:prévision|objectif)|avertissement sur résultats", "es": r"(?:recort|rebaj|reduc)\w* [^.;]{0,30}(?:previsi|pronóstico|proyecci|guía|\bmeta\b)", "ja": "(?:見通し|予想|計画)[^。]{0,10}(?:下方修正|引き下げ)|下方修正", "zh": "下调[^，。]{0,16}(?:指引|预期|预测|目标)"},
    "lockout": {
        "de": r"aussperr|sperrt? [^.;]{0,50}(?:arbeiter|beschäftigte)\w* aus",
        "en": r"\block-?outs?\b|\block(?:s|ed|ing)? out\b",
        "fr": r"lock-?out",
        "es": r"cierre patronal|lock-?out",
        "ja": r"ロックアウト|工場閉鎖を通告",
        "zh": r"(?:资方|雇主)[^，。]{0,8}(?:停工|闭厂|关闭)|锁厂",
    },
    "output": {
        "de": r"produktionskürzung|förderkürzung|(?:drossel|kürz|fährt)\w* [^.;]{0,30}(?:produktion|förderung|fertigung)",
        "en": r"\boutput cuts?\b|(?:cut|curb|trim|curtail|reduc)\w* [^.;]{0,24}\b(?:output|production)\b",
        "fr": r"(?:rédui|baiss|frein|ralenti)\w* [^.;]{0,24}\bproduction\b",
        "es": r"(?:recort|reduc|reduj)\w* [^.;]{0,24}\bproducción\b",
        "ja": r"減産",
        "zh": r"减产|限产|压减产量",
    },
    "halted": _also(_both({"de": r"produktion|werk|hütte|fabrik|anlage|mine|betrieb|raffinerie", "en": r"production|output|plant|smelter|refinery|factory|\bmines?\b|operations", "fr": r"production|usine|fonderie|raffinerie|\bmines?\b|haut[- ]fourneau|unité|site", "es": r"producción|planta|fundición|refinería|fábrica|\bminas?\b", "ja": "生産|操業|工場|製錬所|鉱山|稼働", "zh": "生产|工厂|冶炼|矿山|矿区|炼厂|矿企|企业|装置|高炉|产线"}, {"de": r"stopp|stillgelegt|still\b|legt .{0,40}(?:still|lahm)|einstell|eingestellt|ruht|abgeschaltet|unterbroch", "en": r"\bhalt|\bstop|\bshut|suspend|\bidle|ceas", "fr": r"arrêt|stopp|suspen|cess|interromp|ferm", "es": r"\bpar(?:ó|an|aliz\w*)\b|\bpara\b(?= (?:su|sus|temporalmente|por completo|la producci|operaciones))|deten|detuv|suspend|cierr|cerr", "ja": "停止|休止|止め|閉鎖", "zh": "停产|停工|关停|关闭|暂停"}), {"zh": "停产|停工", "ja": "生産停止|操業停止"}),
    "layoffs": {"de": r"stellenabbau|streich\w* [^.]{0,30}stellen|stellen [^.]{0,20}(?:streich|abbau)|entlass", "en": r"job cuts|lay-?offs?|cuts? [^.]{0,20}jobs", "fr": r"suppressions? (?:de postes|d['’]emplois)|supprim\w* [^.]{0,20}(?:postes|emplois)|licenci", "es": r"despid|recort\w* [^.]{0,20}(?:empleos|puestos)", "ja": "人員削減|解雇|リストラ", "zh": "裁员|裁减"},
    "plant": _both({"de": r"werk\b|fabrik|anlage|hütte|raffinerie", "en": r"plant|factory|smelter|refinery|gigafactory", "fr": r"usine|gigafactory|raffinerie|fonderie|atelier", "es": r"planta|fábrica|refinería", "ja": "工場|製錬所", "zh": "工厂|基地|冶炼厂"}, {"de": r"\bbau(?:t|en|s)?\b|errichte|eröffne|neue[sn]?\b|in betrieb", "en": r"\bbuild|\bopen(?:s|ed)?\b|\bnew\b|construct|inaugurat|launch", "fr": r"constru|ouvr|nouvel|inaugur|agrandi|en service", "es": r"constru|abr|nuev|inaugur", "ja": "建設|新設|開設|稼働(?!率|を?停)|に.{0,12}工場(?: |$)", "zh": "建|投产|新"}),
    "stake": {"de": r"beteilig|steigt .{0,60}\bein\b|einstieg", "en": r"\bstake\b|takes? .{0,30}% (?:of|in)", "fr": r"participation|entre au capital|prise de contrôle|rachat|rach[eè]t", "es": r"participación|compra .{0,20}%|entra en el capital", "ja": "出資|買収", "zh": "入股|收购|持股"},
    "levy": {"de": r"\w*abgabe\b", "en": r"\broyalt(?:y|ies)\b|\bexport tax|\blevy\b(?! (?:tariffs?|dut))|\blevies on\b", "fr": r"redevance|prélèvement", "es": r"regalía|\bcanon\b", "ja": "ロイヤルティー|賦課金", "zh": "特许权使用费|资源税"},
    "shortage": {"de": r"engp[aä]ss|knapp(?:heit)?\b|mangel\b", "en": r"shortage|scarc", "fr": r"pénurie|manque de", "es": r"escasez|desabastec", "ja": r"(?<!資料)(?<!書類)(?<!説明)(?<!証拠)(?<!データ)(?<!検討)(?<!準備)(?<!人材)(?<!睡眠)(?<!寝)(?<!運動)(?<!勉強)(?<!知識)(?<!情報)(?<!資金)(?<!検証)(?<!認識)(?<!経験)(?<!候補者)(?<!候補)(?<!力)(?<!研究者)(?<!スペース)(?<!ビタミンD)不足|逼迫", "zh": "短缺|告急|紧缺"},
    "record": {"de": r"rekord(?:hoch|preis)|auf rekord|so teuer wie n(?:ie|och nie)|teurer (?:denn|als) je", "en": r"record (?:high|price)|all-time high|never (?:been )?(?:so|more) (?:expensive|costly|dear)", "fr": r"(?:prix|niveau|cours) record|plus haut historique|jamais (?:été )?aussi cher", "es": r"(?:precio|máximo) (?:récord|histórico)|máximos históricos|más car[oa] que nunca|nunca (?:\w+ ){0,2}tan car[oa]", "ja": "最高値", "zh": "历史新高|创新高"},
    "talks": {"de": r"verhandl", "en": r"\btalks\b|negotiat", "fr": r"(?<!se )négoci|pourparlers", "es": r"(?<!se )negoci", "ja": "交渉|協議", "zh": "谈判|磋商"},
    "screening": {"de": r"investitionsprüfung|investitionskontroll", "en": r"investment (?:screening|review|controls?|curbs?|restrictions?)|screening of (?:foreign )?investment", "fr": r"(?:contrôle|filtrage) des investissements", "es": r"(?:control|revisión|escrutinio) de (?:las )?inversiones", "ja": "投資(?:審査|規制|制限)", "zh": "投资(?:安全)?(?:审查|限制|管制)"},
    "investment": {"de": r"investier|investition", "en": r"\binvest", "fr": r"invest", "es": r"invert|invers", "ja": "投資", "zh": "投资"},
    "study": {"de": r"\bstudie\b|untersuchung", "en": r"\bstudy\b|\bsurvey\b", "fr": r"\bétude\b", "es": r"\bestudio\b", "ja": "調査結果|試算", "zh": "研究报告|报告称"},
}  # fmt: skip
# Words beside an event that leave it open.
MAYBE: dict[str, str] = {
    "de": r"droh(?:t|en|ung)|vorschl[aä]g|schlägt [^.]{0,60} vor\b|könnte|womöglich|möglich|\bwarn|erwägt|prüft|soll(?:en)?\b.*(?:haben|sein)|gegen die drohende|urabstimmung|stimm\w* [^.]{0,30}über [^.]{0,20}streik",
    "en": r"threat|\bpropos(?:e|es|ed|al|als)\b|looms?|(?-i:\bmay\b)|\bcould\b|\bmight\b|\bwarn|considers?|weighs?|mulls?|\bfear(?:s|ed)?\b(?! (?:dead|killed|missing|trapped|lost|drowned))|risk of|strike (?:vote|ballot|mandate)|(?:vot|ballot)\w* on [^.]{0,20}strike",
    "fr": r"menac|\bpropos(?:e|ent|é|ée|ition)\b|pourrai|risque|envisage|redoute|craint|crainte|met en garde|préavis|vot\w* (?:sur )?[^.]{0,12}grève",
    "es": r"amenaz|\bpropon|\bpropuesta|podría|riesgo|baraja|estudia|teme|advierte|vot\w* (?:la |una |sobre )[^.]{0,12}huelga",
    "ja": r"恐れ|おそれ|可能性|懸念|検討|警告|スト権|スト[^。]{0,6}投票",
    "zh": r"或将|可能|威胁|考虑|担忧|警告|拟(?!定)|恐|罢工[^，。]{0,6}(?:投票|表决)|(?:投票|表决)[^，。]{0,8}罢工",
}
# Words that say that it is over, or was kept off.
OVER: dict[str, str] = {
    "de": r"abgewend|streik\w*[^.;]{0,40}(?:abgesagt|abgeblasen|ausgesetzt)|beendet|\bende (?:der|des)|endet\b|verhinder|aufgehoben|hebt .{0,40}auf\b|wieder (?:offen|geöffnet|frei|flott)|freigeschlepp|gelöscht",
    "en": r"averted|(?:suspend|cancel|call)\w* [^.;]{0,24}strike|strike\w*[^.;]{0,24}(?:suspend|cancel)|\bends?\b|\bended|called off|avert|refloat|\blifts?\b|\blifted|reopen|resum|extinguish|put out",
    "fr": r"évit|grèves?\b[^.;]{0,30}(?:annul|suspend)|(?:annul|suspend|suspens)\w* [^.;]{0,24}grève|éteint|\bfin (?:de|du|des)\b|prend fin|\blève|levée? (?:de|du|des)|rouvr|repren|renflou|maîtris",
    "es": r"evit|huelga[^.;]{0,30}(?:cancel|desconvoc|suspend)|(?:cancel|desconvoc|suspend)\w* [^.;]{0,24}huelga|\bfin (?:de|del)\b|termin|levant|reabr|reanud|reflot|sofoc|extingu|apagad",
    "ja": r"(?<!制裁)(?<!関税)(?<!規制)(?<!リスク)回避|終了|終結|離礁|スト(?:ライキ)?[^。、]{0,6}中止|解除|撤回|再開|鎮火",
    "zh": r"避免|结束|暂停罢工|罢工[^，。]{0,4}暂停|取消|解除|恢复|复工|扑灭|脱浅",
}
# What is taken up again, put out or set afloat: no measure is over by that.
AT_WORK: dict[str, str] = {
    "de": r"wieder (?:offen|geöffnet|frei|flott)|freigeschlepp|gelöscht",
    "en": r"reopen\w*|resum\w*|refloat\w*|extinguish\w*|put out",
    "fr": r"rouvr\w*|repren\w*|renflou\w*|maîtris\w*|éteint",
    "es": r"reabr\w*|reanud\w*|reflot\w*|sofoc\w*|extingu\w*|apagad\w*",
    "ja": r"再開|鎮火|離礁",
    "zh": r"恢复|复工|扑灭|脱浅",
}
# An end that is only looked for.
FORESEEN: dict[str, str] = {
    "de": r"\b(?:soll|sollen|will|wollen|voraussichtlich|dürfte|frühestens)\b[^.;]{0,50}(?:wieder \w+|aufgehoben|beendet)",
    "en": r"\b(?:will|would|could|may|might|expects?|expected to|plans? to|hopes? to|aims? to)\b[^.;]{0,30}\b(?:resum|reopen|lift|end)\w*",
    "fr": r"\b(?:devrai(?:t|ent)|va|vont|prévoi\w*|espèr\w*|compte\w*)\b[^.;]{0,40}(?:repren|rouvr|lever)\w*",
    "es": r"\b(?:prevé\w*|espera\w*|planea\w*|podría\w*|va a|van a)\b[^.;]{0,40}(?:reanud|reabr|levant|termin)\w*",
    "ja": r"(?:再開|解除|終了|復旧)(?:の?(?:見通し|見込み|予定|めど|時期)|は?未定|を?(?:目指|検討|予定)|には|まで)",
    "zh": r"(?:预计|有望|计划|力争|争取|预期|待)[^，。；]{0,12}(?:恢复|复产|复工|结束|解除|取消)|(?:恢复|复产)(?:时间|日期|缓慢|尚|仍|无期)",
}
# Words beside an event that turn it round, or seem to.
NOT: dict[str, str] = {
    "de": r"\bkein(?:e|en|er)? |\bnicht\b|\bbleib(?:t|en) [^.;]{0,24}\baus\b|\bstatt |dementier|ohne ",
    "en": r"\bno\b|\bnot\b|instead of|\bden(?:y|ies|ied)|without|avoid",
    "fr": r"\bpas\b|aucun|démen|\bsans\b",
    "es": r"\bno\b|\bsin\b|desmi",
    "ja": r"せず|見送|否定|ない",
    "zh": r"不再|没有|未(?!来)|否认",
}
# Words before an event in a text that set it back before what is told.
PAST: dict[str, str] = {
    "de": r"\bhatten?\b|\bwar(?:en)? (?:seit|nach|bereits|zuvor|schon|dort|da)\b",
    "en": r"\bhad\b",
    "fr": r"\b(?:avai(?:t|ent)|étai(?:t|ent) (?:à l['’]arrêt|déjà|depuis))\b",
    "es": r"\b(?:habían?|llevaban?|estaban?)\b",
    "ja": r"(?!)",
    "zh": r"此前|曾",
}
