"""Kinds of chances and risks: their names for the reader, and the words that show them by source language."""

NAMES: dict[str, dict[str, str]] = {
    "resilience": {"fr": "Résilience de l’approvisionnement", "de": "Robustere Versorgung", "en": "Supply resilience"},
    "cooperation": {"fr": "Coopération", "de": "Zusammenarbeit", "en": "Cooperation"},
    "diversification": {"fr": "Diversification", "de": "Diversifizierung", "en": "Diversification"},
    "technology": {"fr": "Souveraineté technologique", "de": "Technologische Eigenständigkeit", "en": "Technological autonomy"},
    "business": {"fr": "Nouveaux débouchés", "de": "Neue Geschäfte", "en": "New business"},
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
        "technology": r"high[- ]tech|sovereign|autonomy", "business": r"opportunit|benefit|profit|advantage|orders|breathe|hopes to|winner",
    },
    "fr": {
        "resilience": r"résilien|sécuris|sécurité d'approvisionnement", "cooperation": r"coopération|partenariat|alliance|ensemble", "diversification": r"diversif|alternativ|hors de chine",
        "technology": r"haute technologie|souverain|autonomie", "business": r"opportunit|débouché|bénéfici|profit|avantage|réservé|appel d'offres",
    },
    "es": {"cooperation": r"cooperación|alianza", "diversification": r"diversific|alternativ", "business": r"oportunidad|benefici|ventaja"},
    "ja": {"cooperation": r"協力|連携", "diversification": r"多角化|代替", "business": r"機会|恩恵|追い風"},
    "zh": {"cooperation": r"合作", "diversification": r"多元化|替代", "business": r"机会|机遇|受益"},
}  # fmt: skip
RISKS: dict[str, dict[str, str]] = {
    "de": {
        "escalation": r"eskal|zuspitz|handelskrieg|spannung", "retaliation": r"vergeltung|gegenmaßnahm|gegenzöll", "cost": r"kosten|teurer|verteuer|rechne sich|frommer wunsch",
        "shortage": r"engpass|knapp|mangel|ausfall|ausverkauf", "dependence": r"abhängig", "jobs": r"arbeitsplätz|stellenabbau|entlass", "legal": r"klage|schiedsgericht",
    },
    "en": {
        "escalation": r"escalat|trade war|tension", "retaliation": r"retaliat|countermeasure|curbs", "cost": r"\bcosts?\b|surcharge|expensive|costlier|dearer", "shortage": r"shortage|scarc|run dry|deficit|squeez|at risk",
        "dependence": r"depend|relian", "jobs": r"\bjobs?\b|layoff", "legal": r"lawsuit|arbitrat|red flag|litigation",
    },
    "fr": {
        "escalation": r"escalad|guerre commerciale|tension", "retaliation": r"rétorsion|représaill|relever ses droits", "cost": r"coût|plus cher|surcoût|à moitié vide", "shortage": r"pénurie|manque|déficit",
        "dependence": r"dépendan", "jobs": r"emplois|licenciement", "legal": r"juridique|tribunal|réclame",
    },
    "es": {"escalation": r"escalad|guerra comercial", "retaliation": r"represalia", "cost": r"coste|más car", "shortage": r"escasez", "dependence": r"dependen"},
    "ja": {"escalation": r"激化|貿易戦争", "retaliation": r"報復", "cost": r"コスト|値上", "shortage": r"不足", "dependence": r"依存"},
    "zh": {"escalation": r"升级|贸易战", "retaliation": r"报复|反制", "cost": r"成本", "shortage": r"短缺", "dependence": r"依赖"},
}  # fmt: skip
