"""What a parliament or a government approves: agreements that others made, arms that its firms sell. Patterns by source language, then the sentences."""

APPROVED = {
    "en": r"\b(?:approv\w+|ratif\w+|endorse[sd]?|green-?lights?|clear(?:s|ed)|vote[sd]? (?:for|to back|in favou?r of)|back(?:s|ed))\b",
    "de": r"stimm(?:t|te|en|ten) (?:[\w-]+ ){0,6}?(?:für|zu)\b|\bbillig(?:t|te|en|ten)\b|gebilligt|ratifizier|genehmig|\bsegne\w* .{0,60}\bab\b|zugestimmt|zustimmung",
    "fr": r"\b(?:approuv|ratifi|adopt|valid|autoris)\w*|\bvote(?:nt|r)? pour|feu vert",
    "es": r"(?:aprob|aprueb|ratific|autoriz|avala|respald)\w*|\bvota(?:n|ron)? a favor|luz verde",
    "ja": r"承認|批准|可決",
    "zh": r"批准|通过|核准",
}
BY_A_HOUSE = {
    "en": r"\b(?:parliament\w*|senate|senators|congress|house|lawmakers|mps|meps|assembly|bundestag|bundesrat|duma|knesset|diet|legislat\w+|council)\b",
    "de": r"parlament|senat|kongress|repräsentantenhaus|abgeordnete|bundestag|bundesrat|nationalrat|unterhaus|oberhaus|duma|knesset|\w*rat\b",
    "fr": r"parlement|sénat|congrès|chambre|députés|sénateurs|assemblée|bundestag|douma|knesset|conseil",
    "es": r"parlamento|senado|congreso|cámara|diputados|senadores|asamblea|bundestag|duma|consejo|eurocámara",
    "ja": r"議会|国会|上院|下院|衆院|参院|衆議院|参議院|理事会",
    "zh": r"议会|国会|参议院|众议院|参院|众院|人大|理事会",
}
ARMS_SALE = {
    "en": r"\bsales?\b",
    "de": r"verkauf|verkäufe",
    "fr": r"\bventes?\b",
    "es": r"\bventas?\b",
    "ja": r"(?!)",
    "zh": r"出售|军售",
}

FR = {
    "approve_agreement": ("approbation d’un accord", "approuver un accord", "approuvé un accord", "sur", "avec"),
    "approve_arms_sale": ("autorisation d’une vente d’armes", "autoriser une vente d’armes", "autorisé une vente d’armes", "", "à"),
}  # fmt: skip
DE = {
    "approve_agreement": ("Zustimmung zu einem Abkommen", "ein Abkommen", "billigen", "gebilligt", "zu billigen", "über", "mit"),
    "approve_arms_sale": ("Genehmigung eines Waffenverkaufs", "einen Waffenverkauf", "genehmigen", "genehmigt", "zu genehmigen", "", "an"),
}  # fmt: skip
EN = {
    "approve_agreement": ("approval of an agreement", "approve an agreement", "approved an agreement", "on", "with"),
    "approve_arms_sale": ("approval of an arms sale", "approve an arms sale", "approved an arms sale", "", "to"),
}  # fmt: skip
