"""Gender (and plural) of head words that the endings do not tell, by language."""

GENDERS: dict[str, dict[str, str]] = {
    "fr": {
        **dict.fromkeys(("terres", "licences", "batteries", "puces", "voitures", "éoliennes", "matières", "exportations", "importations", "sanctions", "réserves", "ventes", "recettes", "dépenses", "armes", "mines", "usines"), "f+"),
        **dict.fromkeys(("aimants", "minéraux", "métaux", "droits", "semi-conducteurs", "contrôles", "prix", "stocks", "investissements", "emplois", "véhicules", "engrais", "platinoïdes"), "m+"),
        **dict.fromkeys(("part", "mine", "usine", "arme", "puce", "batterie", "demande", "offre", "capacité", "pénurie", "guerre", "grève", "taxe", "licence", "loi", "mer", "voiture", "alumine", "bauxite", "potasse", "barytine", "magnésie", "voie", "main-d’œuvre", "chaîne", "alliance"), "f"),
        **dict.fromkeys(("fer", "cobalt", "nickel", "cuivre", "germanium", "graphite", "commerce", "quota", "secteur", "tungstène", "manganèse", "molybdène", "tantale", "titane", "arsenic", "gaz", "pétrole", "acier", "charbon", "cours", "mélange", "lanthane", "praséodyme", "néodyme", "monopole", "bismuth", "antimoine", "silicium", "phosphore", "uranium"), "m"),
    },
    "de": {
        **dict.fromkeys(("magnete", "rohstoffe", "zölle", "chips", "stoffe", "metalle", "minerale", "preise", "lizenzen", "batterien", "mineralien", "exporte", "importe", "ausfuhren", "einfuhren", "ausgaben", "einnahmen"), "f+"),
        **dict.fromkeys(("batterie", "nato", "wto", "opec", "apec", "eu", "kohle", "lizenz", "nachfrage", "kapazität", "mine", "fabrik", "anlage", "börse", "menge", "abgabe", "produktion", "industrie", "straße", "branche"), "f"),
        **dict.fromkeys(("stahl", "zoll", "graphit", "preis", "export", "import", "krieg", "markt", "anteil", "fonds", "sektor", "bauxit", "bedarf", "umsatz", "gewinn", "kanal", "phosphor", "konzern", "streik"), "m"),
    },
    "en": {},
}
