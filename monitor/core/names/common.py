"""Which words are everyday words and which head an institution's name that wants translating, by language."""

from functools import lru_cache

from monitor.core.names.everyday import ENGLISH, FRENCH, GERMAN, GERMAN_NOUNS, SPANISH

COMMON = {"en": ENGLISH, "fr": FRENCH, "es": SPANISH, "de": GERMAN}
HEADS = {
    "en": frozenset(
        ["department", "ministry", "office", "bureau", "agency", "authority", "commission", "committee", "council", "association", "federation", "union", "chamber", "court", "parliament", "senate", "house", "list", "act", "rule", "lake", "strait", "cape", "gulf", "canal", "sea", "river", "province", "state", "island", "islands", "bank", "board", "group", "fund", "law", "bill", "order", "plan", "treaty", "summit", "north", "south", "east", "west", "government", "administration", "minister", "president", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    ),
    "fr": frozenset(["quelque", "quelques", "environ", "près", "port", "service", "autorité", "direction", "office", "aéroport", "ville", "région", "haut", "haute", "ministère", "agence", "commission", "conseil", "association", "fédération", "chambre", "tribunal", "parlement", "sénat", "loi", "mer", "lac", "île", "banque", "fonds", "état", "etat", "gouvernement", "nord", "sud", "est", "ouest", "marché"]),
    "es": frozenset(["justicia", "corte", "cámara", "asociación", "tribunal", "supremo", "congreso", "puerto", "autoridad", "diario", "boletín", "dirección", "oficina", "ciudad", "región", "comercio", "economía", "industria", "minería", "defensa", "energía", "exteriores", "hacienda", "interior", "nacional", "servicio", "geología", "internacional", "ministerio", "agencia", "comisión", "consejo", "asociación", "federación", "cámara", "tribunal", "parlamento", "senado", "ley", "mar", "lago", "isla", "banco", "fondo", "estado", "gobierno", "norte", "sur", "este", "oeste"]),
    "de": frozenset(["ministerium", "behörde", "amt", "rat", "verband", "kammer", "gericht", "parlament", "senat", "gesetz", "meer", "see", "insel", "bank", "fonds", "regierung", "norden", "süden", "osten", "westen"]),
}  # fmt: skip
OFFICES = {  # what stands before a person's name
    "en": frozenset(
        ["minister", "president", "secretary", "chancellor", "premier", "representative", "commissioner", "governor", "executive", "chairman", "chairwoman", "chair", "director", "spokesman", "spokeswoman", "analyst", "officer", "senator", "ambassador", "king", "prince", "general", "admiral"]
    ),
    "fr": frozenset(["président", "présidente", "ministre", "premier", "directeur", "directrice", "commissaire"]),
    "de": frozenset(
        ["minister", "ministerin", "präsident", "präsidentin", "kanzler", "kanzlerin", "premier", "kommissar", "kommissarin", "gouverneur", "geschäftsführer", "geschäftsführerin", "vorstandschef", "vorstandschefin", "chef", "chefin", "vorsitzender", "vorsitzende", "sprecher", "sprecherin", "analyst", "analystin", "direktor", "direktorin", "anwalt", "anwältin", "leiter", "leiterin", "werksleiter", "werksleiterin", "referent", "referentin", "finanzvorstand", "ökonom", "ökonomin", "chefökonom", "chefökonomin", "professor", "professorin", "manager", "managerin"]
    ),
    "es": frozenset(["presidente", "presidenta", "ministro", "ministra", "canciller", "director", "directora", "comisario"]),
}  # fmt: skip
_ENDINGS = (
    "ung", "ungen", "heit", "heiten", "keit", "keiten", "schaft", "schaften", "tion", "tionen", "tät", "täten", "ismus", "nis", "nisse", "ling",
    "angebot", "bedarf", "lizenz", "lizenzen", "abgabe", "abgaben", "quote", "zoll", "zölle", "zöllen", "stoff", "stoffe", "stoffen", "preis",
    "preise", "preisen", "kosten", "gesetz", "gesetze", "verband", "ministerium", "ministeriums", "branche", "hersteller", "herstellern",
    "betreiber", "entwurf", "recht", "rechte", "rechten", "satz", "anlage", "anlagen", "werk", "werke", "verbrauch", "umfeld", "anteil", "anteile",
    "menge", "mengen", "abbau", "ausfuhr", "ausfuhren", "einfuhr", "einfuhren", "export", "exporte", "exporten", "import", "importe", "importen",
    "händler", "chef", "chefin", "minister", "ministerin", "konzern", "konzerne", "fonds", "markt", "märkte", "jahr", "jahre", "monat", "woche",
    "metall", "metalle", "magnet", "magnete", "magneten", "erde", "erden", "oxid", "carbonat", "karbonat", "kathode", "kathoden", "schrott", "hütte", "hütten",
    "tarif", "projekt", "projekte", "projekts", "vertrag", "verträge", "verträgen", "kapazität", "aktie", "aktien", "provinz", "provinzen", "region",
    "sprecher", "sprecherin", "referentin", "analyst", "analystin", "förderer", "lieferant", "lieferanten", "abnehmer", "abnehmern", "bauer",
    "gemeinde", "gemeinden", "frist", "gebot", "gebote", "antrag", "anträge", "prozent", "tonne", "tonnen", "dollar", "euro", "milliarde", "milliarden",
    "million", "millionen", "kilogramm", "gigawatt", "megawatt", "draht", "rohre", "kabel", "geräte", "wind", "rad", "räder", "turbine", "turbinen",
    "kommission", "regel", "regeln", "stufe", "lager", "lagern", "sole", "wasser", "waren", "ware", "angaben", "daten", "zahlen", "einnahmen", "ausgaben",
    "währung", "haus", "häuser", "bank", "banken", "institut", "firma", "gesellschaft", "agentur", "zentrum", "börse", "dienst", "geber", "nehmer", "gruppe",
    "behörde", "behörden", "gericht", "gerichts", "gerichtshof", "stelle", "stellen", "halbjahr", "quartal", "gipfel", "treffen", "streit", "bündnis", "abkommen", "kontrolle", "kontrollen", "liste", "listen", "macht", "druck", "krieg", "frieden", "armee", "schiff", "schiffe", "hafen", "häfen",
)  # fmt: skip


@lru_cache(maxsize=4096)
def noun_like(word: str, language: str) -> bool:
    """Say whether a capitalised German word is a common noun: known, or a compound that ends in a known one."""
    if language != "de":
        return False
    lowered = word.lower()
    if lowered in GERMAN or lowered in GERMAN_NOUNS or lowered.endswith(_ENDINGS):
        return True
    if "-" in lowered:
        return noun_like(lowered.rpartition("-")[2].capitalize(), language)
    return any(lowered[at:] in GERMAN_NOUNS for at in range(3, len(lowered) - 4))


def is_common(word: str, language: str) -> bool:
    """Say whether a word is an everyday one, so that its capital tells nothing."""
    lowered = word.lower()
    forms = {lowered, lowered.removesuffix("s"), lowered.removesuffix("es")}
    tables = (COMMON.get(language, frozenset()), HEADS.get(language, frozenset()))
    return any(form in table for form in forms for table in tables) or noun_like(word, language)
