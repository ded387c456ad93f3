"""Cues of what befalls single sites: what leaks there, what is rammed, the berth that closes or opens again, the licence that is lost.

A row is (action, role of the actor, pattern). The substance or the structure must be named: a leak of papers is no accident.
"""

from monitor.core.happenings.cue import Row, X

_GAP = r"[^.;:|!?]{0,36}?"
_EN_STUFF = r"(?:ammonia|acid|chlorine|gas|oil|fuel|naphtha|benzene|chemicals?|solvent|slurry|tailings|hydrogen|methane|steam|cyanide|propane|diesel|crude)"
_EN_BERTH = r"(?:jett(?:y|ies)|berths?|locks?|docks?|basins?|piers?|quays?)"
_DE_STUFF = r"(?:\w*säure|ammoniak|chlor(?:gas)?|benzol|naphtha|\w*öl|diesel|lauge|chemikalien|\w*gas|kerosin|schlamm)"
_DE_BUILT = r"\w*(?:schleuse|brücke|schleusentor|\btor\b|kai(?:mauer)?|pier|wehr|schiff|frachter|tanker|fähre|\bkran\b|anleger)\w*"
_DE_WAY = (
    r"(?:rhein|donau|elbe|mosel|main|\w*kanal|\w*schleuse|\w*hafen|\w*becken|\w*brücke|\w*tunnel|\w*strecke)"
)
_FR_STUFF = r"(?:ammoniac|acide|hydrogène|huile|chlore|gaz|naphta|benzène|mazout|pétrole|produits? chimiques?|soude|hydrocarbures|solvants?|boues?|cyanure|fioul)"
_FR_BUILT = (
    r"(?:écluses?|ponts?|piles? (?:du|de)|quais?|portes?|barrages?|pétrolier|vraquier|navire|cargo|bac|grue)"
)
_FR_WAY = r"(?:ports?|terminal|écluses?|canal|tunnel|pont|ligne|quais?|bassin|détroit)"
_ES_STUFF = r"(?:ácido|crudo|petróleo|combustible|nafta|diésel|relaves?|químicos?|amoníaco|benceno|fuel|aceite|cianuro|lodos?|hidrocarburos)"
_ES_BUILT = (
    r"(?:esclusas?|puentes?|muelles?|buques?|carguero|barcaza|pilar|grúa|compuerta|granelero|petrolero)"
)
_JA_STUFF = r"(?:硫酸|塩酸|硝酸|アンモニア|塩素|ガス|原油|重油|軽油|薬品|薬液|溶剤|ナフサ|ベンゼン|水素|有毒|化学物質|工場|製油所|配管|タンク|プラント)"

SITES: dict[str, tuple[Row, ...]] = {
    "en": (
        (
            "accident",
            X,
            rf"\b{_EN_STUFF} (?:leaks?|spills?)\b(?! (?:detect|prevent|test|clean|drill|sensor|response|off))",
        ),
        ("blockade_or_closure", X, rf"\b(?:closes|closed|shuts) (?:[\w'’-]+ ){{0,2}}?{_EN_BERTH}\b"),
        ("open_capacity", X, rf"\b{_EN_BERTH} (?:[\w'’-]+ ){{0,2}}?reopen(?:s|ed)\b"),
        (
            "halt_capacity",
            X,
            r"\b(?:loses|lost|stripped of) (?:[\w'’-]+ ){0,4}?(?:(?:mining|bauxite|gold|copper|lithium|environmental|exploration|export) (?:licen[cs]es?|permits?|rights?)|concessions?)\b",
        ),
    ),
    "de": (
        ("accident", X, rf"\bramm(?:t|te|ten|en)\b {_GAP}{_DE_BUILT}"),
        ("accident", X, rf"\b{_DE_STUFF}[- ]?(?:austritt|leck|leckage|unfall)\w*"),
        (
            "accident",
            X,
            rf"\b{_DE_STUFF} (?:läuft|laufen|lief|liefen|tritt|trat|strömt|strömte|fließt|floss) {_GAP}\baus\b",
        ),
        (
            "blockade_or_closure",
            X,
            rf"\b{_DE_WAY}(?: (?:(?:bei|nach|wegen|in) [\wäöüß-]+|weiter|komplett|ganz)){{0,2}} zu(?= ?[:.;|,]|$)",
        ),
        (
            "open_capacity",
            X,
            rf"\b{_DE_WAY}n? {_GAP}\bwieder (?:offen|frei|befahrbar|geöffnet|in betrieb)\b",
        ),
        (
            "halt_capacity",
            X,
            rf"\bverl(?:iert|ieren|or|oren)\b {_GAP}\b(?:\w*(?:berg|bauxit|gold|kupfer|lithium|umwelt|minen|nickel|uran|eisenerz|kobalt)\w*(?:lizenz|genehmigung)|\w*konzession|\w*(?:schürf|förder|abbau)recht)\w*",
        ),
    ),
    "fr": (
        ("accident", X, rf"\b(?:fuites?|déversements?|rejets?) (?:d['’]|de ){_FR_STUFF}\b"),
        ("accident", X, rf"\b(?:percut|heurt|éperonn)(?:e|ent|é|a|ait)\b {_GAP}\b{_FR_BUILT}\b"),
        (
            "open_capacity",
            X,
            rf"\b{_FR_WAY}\b {_GAP}\b(?:rouvre(?:nt)?|(?:a|ont) rouvert|rouverte?s?|reprend du service)\b",
        ),
        (
            "halt_capacity",
            X,
            r"\bper(?:d|dent|du)\b [^.;:|]{0,24}?\b(?:(?:licence|permis) (?:minièr|de |d['’]|environnement)|concession)",
        ),
    ),
    "es": (
        ("accident", X, rf"\b(?:vertidos?|derrames?|fugas?|escapes?) de {_ES_STUFF}\b"),
        ("accident", X, rf"\bchoc(?:a|an|ó|aron) (?:contra|con) {_GAP}\b{_ES_BUILT}\b"),
        (
            "halt_capacity",
            X,
            r"\b(?:pierden?|perdió|perdieron)\b [^.;:|]{0,24}?\b(?:(?:licencia|permiso) (?:ambiental|miner|de )|concesión)",
        ),
    ),
    "ja": (
        ("accident", X, rf"{_JA_STUFF}[^。、|]{{0,10}}(?:漏えい|漏洩|漏れ(?!な[くい])|漏出|流れ出)"),
        (
            "open_capacity",
            X,
            r"(?:岸壁|桟橋|閘門|水門|埠頭|ふ頭|ターミナル)[^。、|]{0,8}(?:使用|供用|利用|運用|荷役)?(?:を)?再開(?!へ|予定|の見通し|未定)",
        ),
    ),
    "zh": (
        (
            "accident",
            X,
            r"(?:船|轮|驳)[^，。|]{0,8}(?:撞上|撞击|撞倒|撞毁|撞)[^，。|]{0,10}(?:船闸|桥|码头|闸门|桥墩|岸)",
        ),
        (
            "halt_capacity",
            X,
            r"(?:吊销|撤销|收回|失去|丢失)[^，。|]{0,16}(?:矿|项目)[^，。|]{0,6}(?:许可证?|租约|特许权|开采权|采矿权)",
        ),
    ),
}
