"""Words of denials in six languages, all together: a word of one language is rarely one of another here."""

import re

DENIED = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)|refut(?:es?|ed|ing)|rejects? (?:\w+ ){0,2}(?:reports?|claims?|rumou?rs?)|"
    r"rejected (?:\w+ ){0,2}(?:reports?|claims?|rumou?rs?)|false reports?|not true|no truth|"
    r"dementier\w*|dementi|w(?:eist|ies|eisen|iesen) .{0,40}(?:bericht|meldung|gerücht|darstellung|behauptung)\w* .{0,40}zurück|falschmeldung\w*|bestreite[nt]\w*|bestritt\w*|"
    r"(?<!se )démen(?:t|tent|ti|tie|ties|tis|tir|tait)|nie (?:tout\w*|avoir|que|catégoriquement|l[ae]s?)|fausses? (?:informations?|nouvelles?|rumeurs?)|"
    r"(?:c'est|est|sont) (?:totalement |entièrement )?fau(?:x|sses?)|"
    r"desmient\w*|desmint\w*|desment\w*|desmiti\w*|niegan?|neg(?:ó|aron|ado)|(?:es|son) (?:totalmente )?fals[oa]s?|noticias? falsas?|bulos?)\b|"
    r"否定(?!的|态度|論)|誤報|事実無根|否认|辟谣|不实|不属实|假消息",
    re.IGNORECASE,
)
_REPORTS = (
    r"reports?\b|rumou?rs?\b|claims?\b|speculation|stories\b|news\b|bericht\w*|meldung\w*|gerücht\w*|behauptung\w*|spekulation\w*|angaben|"
    r"informations?\b|rumeurs?|allégations?|informaci\w+|rumor\w*|noticias?|versiones|especulaci\w+|報道|情報|うわさ|噂|憶測|报道|消息|传闻|传言|说法"
)
REPORTED = re.compile(_REPORTS, re.IGNORECASE)
UNTRUE = re.compile(  # reports that are called untrue, without a verb of denying
    rf"(?:{_REPORTS})[^.。]{{0,80}}(?:\b(?:untrue|false|baseless|unfounded|groundless|fabricated|incorrect|falsch|unwahr|haltlos|unzutreffend|"
    r"unbegründet|frei erfunden|aus der luft|fausses?|infondée?s?|erronée?s?|inexactes?|sans fondement|fals[oa]s?|infundad[oa]s|"
    r"sin fundamento|carece\w*)\b|事実ではない|事実と異なる|根拠がない|デマ|失实|虚假|毫无根据|子虚乌有|谣言)|"
    rf"(?:\b(?:untrue|false|baseless|unfounded|incorrect|falsche?|haltlose?|fausses?|infondées?|falsas?)\b|虚假|デマ)[^.。]{{0,12}}(?:{_REPORTS})",
    re.IGNORECASE,
)
REFUSED = re.compile(  # what is denied to somebody
    r"\b(?:claim(?! that)\b|licen[cs]es?|permits?|permission|visas?|access|entry|seats?|membership|appeals?|requests?|applications?|bids?\b|bail|petitions?|motions?|approval|"
    r"loans?|asylum|injunctions?|exemptions?|clearance|waivers?|klagen?\b|antr[aä]g\w*|beschwerde\w*|berufung|einspr[uü]ch\w*|genehmigung\w*|"
    r"licences?|permis\b|autorisation\w*|recours|demandes?|accès|permisos?|licencias?|autorizaci\w+|acceso|entrada|recursos?|solicitud\w*|visados?)\b|"
    r"許可申請|申請|上訴|许可申请|上诉|签证",
    re.IGNORECASE,
)
COMPLEMENT = re.compile(  # a sentence follows: that something is so
    r"[^.;。]{0,30}?\b(?:that\b|having\b|dass\b|wonach\b|que\b|qu'|avoir\b|être\b|haber\b)", re.IGNORECASE
)
SPEAKER = re.compile(
    r"(?:省|庁|社|側|政府|大統領|首相|大臣|局|委員会|当局|会社|氏|長官|報道官)(?:が|は|も)?\s*$|^\s*$"
)
BLAMED = re.compile(  # guilt, and what a measure is said to be: the happening stands
    r"\b(?:responsib\w*|wrongdoing|accus\w*|allegation\w*|charges\b|involve\w*|blam\w*|guilt\w*|liab\w*|lobby\w*|violat\w*|breach\w*|break\w* .{0,20}(?:rules?|laws?)|"
    r"fraud\w*|corrupt\w*|brib\w*|negligen\w*|dumping|unfair\w*|illegal\w*|unlawful\w*|discriminat\w*|spy\w*|espionage|collu\w*|hoard\w*|knowledge of|links?|ties|rift|motives?|"
    r"verantwort\w*|vorw[uü]rf\w*|schuld\w*|beteilig\w*|verstoß\w*|verst[oö]ss\w*|verletz\w*|betrug\w*|korruption\w*|rechtswidrig\w*|illegal\w*|kritik|anschuldigung\w*|"
    r"responsab\w*|accusation\w*|fraude\w*|implication|impliqu\w*|viol(?:e|er|ation)\w*|enfrein\w*|faute\b|corruption|coupab\w*|"
    r"acusaci\w*|culpa\w*|implica\w*|viola\w*|infring\w*|incumpl\w*|corrup\w*|soborn\w*|ilegal\w*)|"
    r"責任|関与|不正|違反|疑惑|癒着|贿赂|责任|指控|参与|违反|违规|舞弊|囤货|囤积|倾销",
    re.IGNORECASE,
)
