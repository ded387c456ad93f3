"""How the first sentence of a briefing names what happened, by language: the noun with its article, and how it agrees.

French: m or f, s or p. German and English: s or p. What somebody decides is announced, what befalls is reported.
"""

ANNOUNCED = frozenset(
    {
        "withdrawn",
        "suspended",
        "refused",
        "nationalised",
        "layoffs",
        "recall",
        "site",
        "dearer",
        "contract",
        "guidance",
        "listed",
        "blocked",
        "granted",
        "venture",
        "tender",
        "investment",
        "stake",
        "levy",
        "antidumping",
        "truce",
        "screening",
        "trade_halt",
        "subsidy",
        "permitted",
        "safeguards",
    }
)
# What somebody decides may be told before it is done.
DECIDED = ANNOUNCED | {
    "plant",
    "curtailed",
    "halted",
    "closed",
    "lockout",
    "output",
    "resumed",
    "back_at_work",
    "transits",
    "rerouted",
    "embargo",
    "draught",
    "trade_halt",
}
# Up to its words: they tell what is still to be done.
TO_COME: dict[str, str] = {
    "en": r"\b(?:will|(?<!due )(?<!owing )(?<!thanks )(?<!according )(?<!respond )(?<!responds )to(?! (?:the|a|an|its)\b))(?: [\w-]+){1,4}$",
    "de": r"\b(?:wird|werden|will|wollen|soll|sollen|plant|planen)\b",
    "fr": r"(?<!\w)(?:va|vont|prévoit de|prévoient de|veut|veulent|compte|entend|\w{3,}(?:era|eront|ira|iront|dra|dront))(?!\w)",
    "es": r"(?<!\w)(?:va a|van a|planea|planean|quiere|quieren|\w{3,}(?:ará|erá|irá|arán|erán|irán|drá|drán))(?!\w)",
    "ja": r"(?!)",
    "zh": r"将|拟|计划",
}
# What befalls a house is said to be *at* it, what it decides *by* it.
AT_HOUSE = frozenset(
    {"fire", "blast", "strike", "halted", "resumed", "cyber", "power", "spill", "mine", "insolvency"}
)
BY_HOUSE = frozenset({"recall", "layoffs", "dearer", "site", "guidance"})
HOUSE: dict[str, tuple[str, str, str]] = {  # at, by, between
    "fr": ("chez {0}", "par {0}", "entre {0} et {1}"),
    "de": ("bei {0}", "von {0}", "zwischen {0} und {1}"),
    "en": ("at {0}", "by {0}", "between {0} and {1}"),
}
_NOT_OTHERS = (
    r"(?![^、。]{0,14}(?:取引先|供給元|仕入れ先|委託先|協力会社|サプライヤー|メーカー|子会社|関連会社))"
)
# Right before, and behind, the house to which it happens, or whose act it is where it opens the clause.
OF_HOUSE: dict[str, tuple[str, str]] = {
    "de": (r"\b(?:bei|von|der|des) $", r"(?!-|s [A-Z]\w*(?:zulieferer|tochter|konkurrent|partner))"),
    "en": (
        r"\b(?:at|of|by)(?: the)? $",
        r"(?!-|['’]s? (?:supplier|rival|partner|customer|subsidiary|competitor))",
    ),
    "fr": (r"(?:\bchez|\bde|\bdu groupe|\bd['’]) ?$", r"(?!-)"),
    "es": (r"\b(?:de|en) $", r"(?!-)"),
    "ja": (
        r"(?!)",
        r"の(?!取引先|供給元|子会社|関連会社|ライバル)[^、。]{0,14}(?:工場|鉱山|製油所|製錬所|拠点|で)|、"
        + _NOT_OTHERS
        + r"[^、。]{0,10}(?:工場|鉱山|製油所|製錬所|製造所|拠点)で",
    ),
    "zh": (
        r"(?!)",
        r"(?:位于[^，。]{2,10}的|旗下|的)?[^，。称表说因供应客户]{0,8}(?:工厂|厂|矿|炼油厂|产线)",
    ),
}
ACTS_BEHIND: dict[str, str] = {"ja": r"(?:は|が|、)" + _NOT_OTHERS, "zh": r"(?!称|表示|说|因|的供应)"}
LEADS: dict[str, dict[str, tuple[str, str]]] = {
    "reopened": {"fr": ("une réouverture", "fs"), "de": ("eine Wiedereröffnung", "s"), "en": ("a reopening", "s")},
    "sunk": {"fr": ("le naufrage d’un navire", "ms"), "de": ("der Untergang eines Schiffs", "s"), "en": ("the sinking of a ship", "s")},
    "withdrawn": {"fr": ("un retrait de permis", "ms"), "de": ("der Entzug von Lizenzen", "s"), "en": ("the withdrawal of licences", "s")},
    "suspended": {"fr": ("une suspension de permis", "fs"), "de": ("die Aussetzung von Genehmigungen", "s"), "en": ("the suspension of permits", "s")},
    "hijacked": {"fr": ("la capture d’un navire", "fs"), "de": ("die Kaperung eines Schiffs", "s"), "en": ("the capture of a ship", "s")},
    "detained": {"fr": ("l’immobilisation d’un navire", "fs"), "de": ("die Festsetzung eines Schiffs", "s"), "en": ("the detention of a ship", "s")},
    "aground": {"fr": ("l’échouement d’un navire", "ms"), "de": ("die Havarie eines Schiffs", "s"), "en": ("the grounding of a ship", "s")},
    "derailed": {"fr": ("le déraillement d’un train", "ms"), "de": ("eine Zugentgleisung", "s"), "en": ("a train derailment", "s")},
    "attack": {"fr": ("une attaque", "fs"), "de": ("ein Angriff", "s"), "en": ("an attack", "s")},
    "cyber": {"fr": ("une cyberattaque", "fs"), "de": ("ein Cyberangriff", "s"), "en": ("a cyberattack", "s")},
    "blast": {"fr": ("une explosion", "fs"), "de": ("eine Explosion", "s"), "en": ("an explosion", "s")},
    "fire": {"fr": ("un incendie", "ms"), "de": ("ein Brand", "s"), "en": ("a fire", "s")},
    "dam": {"fr": ("une rupture de digue", "fs"), "de": ("ein Dammbruch", "s"), "en": ("a dam failure", "s")},
    "mine": {"fr": ("un accident minier", "ms"), "de": ("ein Grubenunglück", "s"), "en": ("a mine accident", "s")},
    "power": {"fr": ("une panne de courant", "fs"), "de": ("ein Stromausfall", "s"), "en": ("a power cut", "s")},
    "quake": {"fr": ("un séisme", "ms"), "de": ("ein Erdbeben", "s"), "en": ("an earthquake", "s")},
    "storm": {"fr": ("une tempête", "fs"), "de": ("ein Sturm", "s"), "en": ("a storm", "s")},
    "typhoon": {"fr": ("un typhon", "ms"), "de": ("ein Taifun", "s"), "en": ("a typhoon", "s")},
    "flood": {"fr": ("des inondations", "fp"), "de": ("Überschwemmungen", "p"), "en": ("flooding", "s")},
    "low_water": {"fr": ("des basses eaux", "fp"), "de": ("Niedrigwasser", "s"), "en": ("low water", "s")},
    "insolvency": {"fr": ("une procédure d’insolvabilité", "fs"), "de": ("eine Insolvenz", "s"), "en": ("an insolvency", "s")},
    "roads": {"fr": ("des barrages routiers", "mp"), "de": ("Straßensperren", "p"), "en": ("road blockades", "p")},
    "back_at_work": {"fr": ("une reprise du travail", "fs"), "de": ("die Wiederaufnahme der Arbeit", "s"), "en": ("a return to work", "s")},
    "strike": {"fr": ("une grève", "fs"), "de": ("ein Streik", "s"), "en": ("a strike", "s")},
    "blockade": {"fr": ("un blocage", "ms"), "de": ("eine Blockade", "s"), "en": ("a blockade", "s")},
    "landslide": {"fr": ("un glissement de terrain", "ms"), "de": ("ein Erdrutsch", "s"), "en": ("a landslide", "s")},
    "spill": {"fr": ("une fuite", "fs"), "de": ("eine Leckage", "s"), "en": ("a spill", "s")},
    "taken": {"fr": ("une saisie", "fs"), "de": ("eine Beschlagnahme", "s"), "en": ("a seizure", "s")},
    "held_goods": {"fr": ("le blocage de marchandises", "ms"), "de": ("die Zurückhaltung von Waren", "s"), "en": ("the holding of goods", "s")},
    "curtailed": {"fr": ("un rationnement d’électricité", "ms"), "de": ("eine Stromrationierung", "s"), "en": ("power rationing", "s")},
    "dearer": {"fr": ("une hausse de prix", "fs"), "de": ("eine Preiserhöhung", "s"), "en": ("a price increase", "s")},
    "falsified": {"fr": ("des données d’essai falsifiées", "fp"), "de": ("gefälschte Prüfdaten", "p"), "en": ("falsified test data", "p")},
    "recall": {"fr": ("un rappel de produits", "ms"), "de": ("ein Rückruf", "s"), "en": ("a product recall", "s")},
    "nationalised": {"fr": ("une nationalisation", "fs"), "de": ("eine Verstaatlichung", "s"), "en": ("a nationalisation", "s")},
    "site": {"fr": ("la suspension d’un chantier", "fs"), "de": ("ein Baustopp", "s"), "en": ("a halt to construction", "s")},
    "resumed": {"fr": ("une reprise de l’activité", "fs"), "de": ("die Wiederaufnahme des Betriebs", "s"), "en": ("a resumption of operations", "s")},
    "contract": {"fr": ("un contrat d’approvisionnement", "ms"), "de": ("ein Liefervertrag", "s"), "en": ("a supply contract", "s")},
    "closed": {"fr": ("une fermeture", "fs"), "de": ("eine Sperrung", "s"), "en": ("a closure", "s")},
    "halted": {"fr": ("un arrêt de production", "ms"), "de": ("ein Produktionsstopp", "s"), "en": ("a production halt", "s")},
    "layoffs": {"fr": ("des suppressions d’emplois", "fp"), "de": ("Stellenstreichungen", "p"), "en": ("job cuts", "p")},
}  # fmt: skip
# What only a title says so: the lead of a text says it in its own words.
TITLED: dict[str, dict[str, tuple[str, str]]] = {
    "ruling": {"fr": ("une décision de justice", "fs"), "de": ("ein Gerichtsurteil", "s"), "en": ("a court ruling", "s")},
    "wto": {"fr": ("une décision de l’OMC", "fs"), "de": ("eine WTO-Entscheidung", "s"), "en": ("a WTO ruling", "s")},
    "arrests": {"fr": ("des arrestations", "fp"), "de": ("Festnahmen", "p"), "en": ("arrests", "p")},
    "subsidy": {"fr": ("une aide publique", "fs"), "de": ("eine staatliche Förderung", "s"), "en": ("a state subsidy", "s")},
    "trade_halt": {"fr": ("une suspension des échanges commerciaux", "fs"), "de": ("eine Aussetzung des Handels", "s"), "en": ("a suspension of trade", "s")},
    "congestion": {"fr": ("une congestion portuaire", "fs"), "de": ("ein Stau vor Häfen", "s"), "en": ("port congestion", "s")},
    "plant": {"fr": ("une nouvelle usine", "fs"), "de": ("ein neues Werk", "s"), "en": ("a new plant", "s")},
    "emergency": {"fr": ("un état d’urgence", "ms"), "de": ("ein Notstand", "s"), "en": ("a state of emergency", "s")},
    "permitted": {"fr": ("l’octroi d’un permis", "ms"), "de": ("die Erteilung einer Genehmigung", "s"), "en": ("the granting of a permit", "s")},
    "counterfeit": {"fr": ("des contrefaçons", "fp"), "de": ("gefälschte Ware", "s"), "en": ("counterfeit goods", "p")},
    "theft": {"fr": ("un vol", "ms"), "de": ("ein Diebstahl", "s"), "en": ("a theft", "s")},
    "draught": {"fr": ("de nouvelles limites de tirant d’eau", "fp"), "de": ("neue Tiefgangsgrenzen", "p"), "en": ("new draught limits", "p")},
    "rerouted": {"fr": ("un déroutement de navires", "ms"), "de": ("eine Umleitung von Schiffen", "s"), "en": ("a rerouting of ships", "s")},
    "transits": {"fr": ("une limitation des passages de navires", "fs"), "de": ("eine Begrenzung der Durchfahrten", "s"), "en": ("a limit on transits", "s")},
    "refused": {"fr": ("le refus d’un permis", "ms"), "de": ("die Ablehnung einer Genehmigung", "s"), "en": ("the refusal of a permit", "s")},
    "lockout": {"fr": ("un lock-out", "ms"), "de": ("eine Aussperrung", "s"), "en": ("a lockout", "s")},
    "output": {"fr": ("une réduction de la production", "fs"), "de": ("eine Produktionskürzung", "s"), "en": ("a cut in output", "s")},
    "guidance": {"fr": ("un abaissement des prévisions", "ms"), "de": ("eine Senkung der Prognose", "s"), "en": ("a lower forecast", "s")},
    "blocked": {"fr": ("le blocage d’un rachat", "ms"), "de": ("das Verbot einer Übernahme", "s"), "en": ("the blocking of a takeover", "s")},
    "granted": {"fr": ("l’octroi de licences d’exportation", "ms"), "de": ("die Erteilung von Ausfuhrlizenzen", "s"), "en": ("the granting of export licences", "s")},
    "safeguards": {"fr": ("des mesures de sauvegarde", "fp"), "de": ("Schutzmaßnahmen", "p"), "en": ("safeguard measures", "p")},
    "labour_shortage": {"fr": ("une pénurie de main-d’œuvre", "fs"), "de": ("ein Arbeitskräftemangel", "s"), "en": ("a labour shortage", "s")},
    "shortage": {"fr": ("une pénurie", "fs"), "de": ("ein Engpass", "s"), "en": ("a shortage", "s")},
    "record": {"fr": ("un prix record", "ms"), "de": ("ein Rekordpreis", "s"), "en": ("a record price", "s")},
}  # fmt: skip
# What is only spoken of, unless it may come or is over.
OF_STATE: dict[str, dict[str, tuple[str, str]]] = {
    "tariffs": {"fr": ("des droits de douane", "mp"), "de": ("Zölle", "p"), "en": ("tariffs", "p")},
    "controls": {"fr": ("des contrôles à l’exportation", "mp"), "de": ("Exportkontrollen", "p"), "en": ("export controls", "p")},
    "sanctions": {"fr": ("des sanctions", "fp"), "de": ("Sanktionen", "p"), "en": ("sanctions", "p")},
    "levy": {"fr": ("un prélèvement", "ms"), "de": ("eine Abgabe", "s"), "en": ("a levy", "s")},
    "quota": {"fr": ("des quotas", "mp"), "de": ("Quoten", "p"), "en": ("quotas", "p")},
    "embargo": {"fr": ("un embargo", "ms"), "de": ("ein Embargo", "s"), "en": ("an embargo", "s")},
    "antidumping": {"fr": ("des droits antidumping", "mp"), "de": ("Antidumpingzölle", "p"), "en": ("antidumping duties", "p")},
}  # fmt: skip
# Right before, and right behind, an event that others follow on, fear, or look back at: nobody reports it anew.
BACKDROP: dict[str, tuple[str, str]] = {
    "en": (r"\b(?:after|since|following|fears?(?: of)?|worr\w+|over|how|why|what|despite|amid|from|risk of|threat of|post-?)\b[^,;:.]{0,24}$", r"-(?:hit|damaged|ravaged|stricken|struck|battered|plagued|affected|prone)\b|(?:s|es)?[- ](?:anniversary|lawsuit|fears?|risk|probe|investigation|inquiry|victims|aftermath|insurance|vote|ballot|preparedness)\b"),
    "de": (r"\b(?:nach|seit|trotz|angst|sorge|furcht|wegen|infolge|gefahr|warum|wie|risiko|gegen)\b[^,;:.]{0,24}$", r"\w*[- ]?(?:angst|gefahr|risiko|folgen|opfer|jahrestag|verwalter\w*)\b"),
    "fr": (r"\b(?:après|depuis|malgré|craintes?|crainte d|peur|spectre|à la suite|suite à|risque|comment|pourquoi|contre)\b[^,;:.]{0,24}$", r"(?!)"),
    "es": (r"\b(?:tras|desde|después|temor|miedo|pese a|por qué|cómo|riesgo|contra)\b[^,;:.]{0,24}$", r"(?!)"),
    "ja": (r"(?!)", r"(?:から\d+年|(?:[/／・や]\w{1,4})?(?:発生)?時[にの]|[^、。]{0,4}(?:保険|補償)|(?:の|への|を)?(?:懸念|恐れ|リスク|影響|教訓|余波|訴訟|備え|対策|防止|後に|後、|受け)|(?:後|前)(?=[、の ]))"),
    "zh": (r"(?:担心|担忧|防范|预防|应对|回顾)[^，。：]{0,10}$", r"(?:后|以来|的?(?:风险|担忧|教训|影响|隐患|周年|诉讼|传闻))"),
}  # fmt: skip
# What happened years ago is not reported now.
LONG_AGO: dict[str, str] = {
    "en": r"(?:^|\| )(?:a|one) year ago|\b(?:years|decades?) (?:ago|after|later|on\b|since)|anniversar|look(?:s|ing)? back|\bin (?:1[5-8]|19[0-8])\d\d\b",
    "de": r"(?:^|\| )vor (?:genau )?einem jahr|\bvor (?:\w+ )?jahr(?:en|zehnten)|jahre (?:nach|danach)|jahrestag|rückblick|\b(?:im jahr |anno )?(?:1[5-8]|19[0-8])\d\d (?:gesunken|erbaut|gestrandet)",
    "fr": r"(?:^|\| )il y a un an\b|\bil y a (?:\w+ ){1,3}(?:ans|années)|ans (?:après|plus tard)|anniversaire|retour sur|\ben (?:1[5-8]|19[0-8])\d\d\b",
    "es": r"(?:^|\| )hace (?:justo )?un año\b|\bhace (?:\w+ ){1,3}(?:años|décadas)|años (?:después|de la)|aniversario|\ben (?:1[5-8]|19[0-8])\d\d\b",
    "ja": r"年前|周年|から\d+年|を振り返",
    "zh": r"年前|周年|回顾|年后",
}
IN_YEAR = r"(?:In|Im Jahr|En|En el año|Back in)(?: the)? ((?:19|20)\d\d)\b"
# The sentence by its kind: done on a day, going on since a day or without one, possible, over. {what} is the noun, {e} its French ending.
SAID: dict[str, dict[str, str]] = {
    "fr": {
        "done": "{what} {have} été {verb}{e}{where}{when}", "lasting": "{what} {are} {verb}{e}{where}{when}", "possible": "{what} {are} possible{s}{where}", "titled": "{what} {have} été {verb}{e}{where}",
        "planned": "{what} {are} prévu{e}{where}", "over": "{what}{where} {are} évité{e} ou terminé{e}", "reported": "signalé", "announced": "annoncé", "have": "a|ont", "are": "est|sont",
    },
    "de": {
        "done": "{when_}{were} {where_}{what} {verb}", "lasting": "{when_}{are} {where_}{what} {verb}", "lasting_where": "{where} {are} {what} {verb}", "titled": "{what} {were}{where} {verb}", "possible": "{what} {is_}{where} möglich",
        "planned": "{what} {is_}{where} geplant", "over": "{what}{where} {is_} abgewendet oder beendet", "reported": "gemeldet", "announced": "bekannt gegeben", "are": "wird|werden", "were": "wurde|wurden", "is_": "ist|sind",
    },
    "en": {
        "done": "{what} {were} {verb}{where}{when}", "lasting": "{what} {have} been {verb}{where}{when}", "titled": "{what} {were} {verb}{where}", "possible": "{what} {are} possible{where}",
        "planned": "{what} {are} planned{where}", "over": "{what}{where} {have} been averted or {are} over", "reported": "reported", "announced": "announced", "are": "is|are", "were": "was|were", "have": "has|have",
    },
}  # fmt: skip
