"""A figure's clause -> on which side who tells it stands: the authorities, the firm, or who is against them."""

import re
from collections.abc import Mapping, Sequence

from monitor.core.figures.figure import Measured

_SAYING = r"(?:says?|said|claims?|claimed|puts?|counts?|counted|reports?|reported|sees?|speaks?|spoke|estimates?|estimated|reckons?)"
_AFTER = r"(?:laut|nach angaben|zufolge|selon|d'après|según|according to|de acordo con)"
_OPPOSED = (
    r"union\w*|rebels?|residents|villagers|witness\w*|activists?|opposition|lawyers?|medics|families|relatives|"
    r"\w*gewerkschaft\w*|rebellen|anwohner\w*|augenzeugen|aktivist\w*|anwält\w+|angehörige\w*|"
    r"syndicats?|rebelles|riverains|habitants|témoins|militants|avocats|"
    r"sindicatos?|oposición|rebeldes|vecinos|testigos|activistas|abogados|familiares"
)
_OFFICIAL = (
    r"police|ministry|minister|government|governor|army|military|navy|officials?|authorit\w+|agency|civil defen[cs]e|coast guard|"
    r"polizei|\w*ministerium|minister|regierung|gouverneur|armee|militär|marine|behörden?|feuerwehr|"
    r"ministère|ministre|gouvernement|gouverneur|armée|autorités|pompiers|protection civile|gendarmerie|préfecture|"
    r"policía|ministerio|ministro|gobierno|gobernador|ejército|autoridades|bomberos|protección civil"
)
_FIRM = (
    r"company|firm|operator|owner|management|employers?|managers?|miner|"
    r"unternehmen|konzern|betreiber\w*|eigentümer\w*|arbeitgeber\w*|firma|leitung|"
    r"entreprise|groupe|exploitant|direction|patronat|compagnie|société|"
    r"empresa|compañía|operador\w*|patronal|dirección|minera"
)
_UNSPACED = {
    "opposed": r"(?:労組|組合|野党|反政府勢力|反政府武装|住民|目撃者|弁護団|工会|反叛武装|叛军|居民|目击者|律师|反对派|反对党|在野党)",
    "official": r"(?:警察|政府|当局|軍|省|消防|海上保安|警方|官方|军方|消防部门|部门|应急部)",
    "firm": r"(?:会社|同社|経営側|運営会社|企業|公司|资方|运营商|企业)",
}
_SAID = r"(?:は[^。]{0,24}(?:発表|主張|説明|述べ|とする|とした|としてい|とみ|と数え|に上ると)|によると|によれば|側|称|表示|说|估计|通报)"


def _pattern(side: str, words: str) -> re.Pattern[str]:
    told = rf"\b(?:{words})\b(?: \w+){{0,2}} {_SAYING}\b|\b{_AFTER}(?: \w+){{0,3}}? (?:l'|d'|der |la |le |les |el |los |the )?(?:{words})\b"
    telling = (
        rf"\b(?:{words}) (?:ne |n'|se |elle |ya |only |nur )?(?:spr[ae]ch\w*|sprich\w*|nenn\w*|seh\w*|sieht|zähl\w*|schätz\w*|meld\w*|cifr\w*|calcul\w*|habl\w*|dic\w*|"
        r"parl\w*|compt\w*|(?:fait|font|faisait) état|recens\w*|dénombr\w*|avanc\w*|chiffr\w*|bezif?fer\w*|évoqu\w*|annonc\w*|affirm\w*|estim\w*|asegur\w*|denunci\w*|dénonc\w*)"
    )
    inverted = (
        rf"\b(?:said|says|sagte?|teilte?|erklärte?|meldete?|so|dit|annonce|annoncé|indiqué|déclaré|dijo|dice|informó|señaló|anunció|denunció) "
        rf"(?:the |das |die |der |le |la |l'|les |el |los |un )?(?:\w+ )?(?:{words})\b"
    )
    return re.compile(rf"{told}|{telling}|{inverted}|{_UNSPACED[side]}{_SAID}", re.IGNORECASE)


_VOICES = tuple(
    (side, _pattern(side, words))
    for side, words in (("opposed", _OPPOSED), ("official", _OFFICIAL), ("firm", _FIRM))
)


def voice(clause: str) -> Mapping[str, str]:
    """Return who tells what is in CLAUSE, where it says so."""
    return next(({"voice": side} for side, pattern in _VOICES if pattern.search(clause)), {})


def voices_clash(values: Mapping[float | str, Sequence[Measured]]) -> bool:
    """Tell whether one value is what a union, rebels or residents say, the other what those say whom they are against."""
    told = [{each.sides["voice"] for each in said if "voice" in each.sides} for said in values.values()]
    against = [voices == {"opposed"} for voices in told]
    return any(against) and any(bool(voices) and "opposed" not in voices for voices in told)
