"""Kinds of chances and risks: their names for the reader, and the words that show them by source language."""

NAMES: dict[str, dict[str, str]] = {
    "resilience": {"fr": "Résilience de l’approvisionnement", "de": "Robustere Versorgung", "en": "Supply resilience"},
    "cooperation": {"fr": "Coopération", "de": "Zusammenarbeit", "en": "Cooperation"},
    "diversification": {"fr": "Diversification", "de": "Diversifizierung", "en": "Diversification"},
    "technology": {"fr": "Souveraineté technologique", "de": "Technologische Eigenständigkeit", "en": "Technological autonomy"},
    "business": {"fr": "Nouveaux débouchés", "de": "Neue Geschäfte", "en": "New business"},
    "capacity": {"fr": "Nouvelles capacités", "de": "Neue Kapazitäten", "en": "New capacity"},
    "easing": {"fr": "Assouplissement", "de": "Erleichterung", "en": "Easing"},
    "escalation": {"fr": "Escalade des tensions", "de": "Eskalation der Spannungen", "en": "Escalation of tensions"},
    "retaliation": {"fr": "Mesures de rétorsion", "de": "Gegenmaßnahmen", "en": "Retaliation"},
    "cost": {"fr": "Coûts", "de": "Kosten", "en": "Costs"},
    "shortage": {"fr": "Pénurie", "de": "Engpass", "en": "Shortage"},
    "dependence": {"fr": "Dépendance", "de": "Abhängigkeit", "en": "Dependence"},
    "jobs": {"fr": "Emplois", "de": "Arbeitsplätze", "en": "Jobs"},
    "legal": {"fr": "Risque juridique", "de": "Rechtliches Risiko", "en": "Legal risk"},
}  # fmt: skip
CHANCES: dict[str, dict[str, str]] = {
    "de": {
        "resilience": r"widerstandsfäh|sichere(?:re)? versorgung|liefersicher|robust", "cooperation": r"zusammenarbeit|kooperation|partnerschaft|gemeinsam",
        "diversification": r"diversifi|alternativ|andere bezugsquell|außerhalb chinas", "technology": r"hochtechnologie|souverän|eigenständig",
        "business": r"chance|gewinner|profit|abnehmer|liefervertr|neue aufträge|vorteil",
    },
    "en": {
        "resilience": r"resilien|secure supply|security of supply", "cooperation": r"cooperat|partnership|jointly|alliance", "diversification": r"diversif|alternative sourc|other suppliers|outside china",
        "technology": r"high[- ]tech|sovereign|autonomy", "business": r"opportunit|benefit|profit(?:s|ed|ing)? from|advantage|\borders\b|breathe|hopes? to|winner",
    },
    "fr": {
        "resilience": r"résilien|sécuris|sécurité d'approvisionnement", "cooperation": r"coopération|partenariat|alliance|(?<!l\')ensemble\b(?! d)", "diversification": r"diversif|alternativ|hors de chine",
        "technology": r"haute technologie|souverain|autonomie", "business": r"opportunit|débouché|bénéfici|profit|avantage|réservé|appel d'offres",
    },
    "es": {
        "resilience": r"resilien|suministro seguro|seguridad del? suministro|reservas estratégicas", "cooperation": r"cooperación|alianza|conjunt|acuerdo marco", "diversification": r"diversific|alternativ|fuera de china",
        "technology": r"alta tecnología|soberanía|autonomía", "business": r"oportunidad|benefici(?:a|an|ar|ó|aría|arán|ando)\b|ventaja|contrato de suministro|crédito fiscal",
    },
    "ja": {
        "resilience": r"安定(?:供給|調達|確保)|強靱|備蓄", "cooperation": r"協力|連携|共同", "diversification": r"多角化|多様化|代替|脱中国|調達先", "technology": r"技術主権|国産|自立", "business": r"機会|恩恵|追い風|受注|補助|商機",
    },
    "zh": {
        "resilience": r"稳定供应|保障供应|韧性|储备", "cooperation": r"合作(?!银行|社|商|基金)|联合|合资", "diversification": r"多元化|替代|多样化", "technology": r"自主|国产|高科技", "business": r"机会|机遇|受益|订单|补贴|利好",
    },
}  # fmt: skip
RISKS: dict[str, dict[str, str]] = {
    "de": {
        "escalation": r"eskal|zuspitz|handelskrieg|spannung", "retaliation": r"vergeltung|gegenmaßnahm|gegenzöll", "cost": r"kosten|teurer|verteuer|rechne sich|frommer wunsch",
        "shortage": r"engpass|knapp|mangel|ausfall|ausverkauf", "dependence": r"(?<!un)abhängig(?! davon)", "jobs": r"stellenabbau|entlass|kurzarbeit|kündigung|(?:stellen|arbeitsplätze|jobs) [^.]{0,30}(?:streich|abbau|gefährd|wegfall|bedroht)|(?:streich|abbau|gefährd)[^.]{0,40}(?:stellen|arbeitsplätze)", "legal": r"klage|schiedsgericht",
    },
    "en": {
        "escalation": r"escalat|trade war|tension", "retaliation": r"retaliat|countermeasure|curbs", "cost": r"\bcosts?\b|surcharge|expensive|costlier|dearer", "shortage": r"shortage|scarc|run dry|deficit|squeez|at risk",
        "dependence": r"(?<!in)depend(?!(?:ing|s|ed)? on (?:how|whether|when|what|the outcome))|relian", "jobs": r"layoff|redundanc|job (?:cuts|losses)|(?:cut|shed|slash|lose|at risk|threaten)[^.]{0,30}\bjobs\b|jobs [^.]{0,20}(?:at risk|cut|lost|go)\b", "legal": r"lawsuit|arbitrat|red flag|litigation",
    },
    "fr": {
        "escalation": r"escalad|guerre commerciale|tension", "retaliation": r"rétorsion|représaill|relever ses droits", "cost": r"coût|plus cher|surcoût|à moitié vide", "shortage": r"pénurie|manque|déficit",
        "dependence": r"(?<!in)dépendan", "jobs": r"licenciement|chômage|suppressions? (?:d[\'’]emploi|de poste)|(?:supprim|menac|perdr?)[^.]{0,40}(?:emplois|postes)|(?:emplois|postes) [^.]{0,20}(?:supprim|menac|perdu)", "legal": r"juridique|tribunal|réclame",
    },
    "es": {
        "escalation": r"escalad|guerra comercial|tensi[óo]n", "retaliation": r"represalia|contramedida", "cost": r"\bcostes?\b|\bcostos?\b|recargo|encarec|más car|multa", "shortage": r"escasez|falta de|desabastec|déficit|interrup|paraliz",
        "dependence": r"(?<!in)dependen", "jobs": r"despid|(?:recort|perder|perd|amenaz|suprim)[^.]{0,40}(?:empleos|puestos)|(?:empleos|puestos)[^.]{0,20}(?:en riesgo|amenaz|perdid)", "legal": r"demanda judicial|arbitraje|fiscalía|tribunal|denuncia",
    },
    "ja": {
        "escalation": r"激化|貿易戦争|緊張|対立", "retaliation": r"報復|対抗措置", "cost": r"コスト|値上|負担|罰金", "shortage": r"不足|逼迫|途絶|停止|混乱", "dependence": r"依存|頼って", "jobs": r"解雇|人員削減|失業", "legal": r"提訴|訴訟|仲裁",
    },
    "zh": {
        "escalation": r"升级|贸易战|紧张|对抗", "retaliation": r"报复|反制|对等措施", "cost": r"成本|涨价|罚款|附加费", "shortage": r"短缺|紧缺|中断|断供|停产", "dependence": r"依赖", "jobs": r"裁员|失业|减少[^，。]{0,8}岗位", "legal": r"起诉|诉讼|仲裁|申诉",
    },
}  # fmt: skip
# What somebody does that is a chance for who buys, and its kind.
GOOD: dict[str, str] = {
    "open_capacity": "capacity", "invest": "capacity", "sign_agreement": "cooperation", "stockpile": "resilience",
    "ease_export_control": "easing", "ease_sanctions": "easing", "cut_tariff": "easing", "exempt": "easing",
}  # fmt: skip
# Words beside a chance that take it away.
NO_CHANCE: dict[str, str] = {
    "de": r"\bkein\w*|\bnicht\b|\bohne\b|\bfehl(?:t|en|te|ten)\b|\bmangel\w*|\bkaum\b|\bweder\b",
    "en": r"\bno\b|\bnot\b|n't\b|\bwithout\b|\blacks?\b|\bcannot\b|\bneither\b|\bunable\b|\bhardly\b|\bfew\b",
    "fr": r"\baucune?\b|\bsans\b|\bpas\b|\bni\b|\bguère\b|\bmanque\b|\bpeu d",
    "es": r"\bno\b|\bsin\b|\bningun[ao]?\b|\bni\b|\bfalta\b|\bapenas\b|\bcarece",
    "ja": r"(?:い|れ|き|ら|か|は|が|て)(?:な[いくか]|ません)|ておらず|できず|なし",
    "zh": r"没有|无法|不(?:能|会|足)|尚无|缺乏|难以|未能",
}  # fmt: skip
