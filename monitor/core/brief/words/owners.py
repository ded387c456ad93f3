"""Names of departments: English -> the reader's language; what is no department (a person) stays as it is."""

_ROWS = """
purchasing|Achats|Einkauf
procurement|Achats|Einkauf
buying|Achats|Einkauf
export control|Contrôle des exportations|Exportkontrolle
strategy|Stratégie|Strategie
compliance|Conformité|Compliance
operations|Exploitation|Betrieb
logistics|Logistique|Logistik
finance|Finances|Finanzen
treasury|Trésorerie|Treasury
legal|Service juridique|Rechtsabteilung
sales|Ventes|Vertrieb
production|Production|Produktion
quality|Qualité|Qualität
security|Sûreté|Sicherheit
risk|Gestion des risques|Risikomanagement
risk management|Gestion des risques|Risikomanagement
research|Recherche|Forschung
engineering|Ingénierie|Technik
communications|Communication|Kommunikation
board|Direction|Vorstand
management|Direction|Geschäftsführung
planning|Planification|Planung
customs|Douanes|Zoll
market intelligence|Veille des marchés|Marktbeobachtung
it|Informatique|IT
human resources|Ressources humaines|Personal
insurance|Assurances|Versicherung
supply chain|Chaîne d’approvisionnement|Lieferkette
"""
_OWNERS = {row.split("|")[0]: row.split("|")[1:] for row in _ROWS.strip().splitlines()}
_COLUMN = {"fr": 0, "de": 1}


def owner(name: str, language: str) -> str:
    words = _OWNERS.get(name.strip().lower())
    return words[_COLUMN[language]] if words and language in _COLUMN else name
