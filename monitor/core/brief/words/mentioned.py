"""Words that only mention a measure, in a clause that tells of something else: patterns by source language.

`MEASURES`: the noun of the measure; `LED`: the noun behind a preposition that makes it a ground; `MENTIONS`: the noun with what makes it
the topic or the cause of another thing. `{m}` is the noun.
"""

_SANCTIONS = {
    "de": r"(?:[\w-]*-)?\w*sanktion(?:en|s\w*|ier\w+)?\b|\bstrafmaßnahmen|schwarze liste|eingefroren|einfrier\w*|friert",
    "en": r"\bsanction(?:s|ed|ing)?\b|blacklist\w*|\bfreez\w*|\bfrozen",
    "fr": r"\bsanction(?:s|née?s?|ne|nent|ner)?\b|liste noire|\bgel des avoirs|\bgel(?:é|er|ée|és)\b",
    "es": r"\bsancion(?:es|ad[oa]s?|a|an|ó|ar)(?!\w)|\bsanción\b|lista negra|\bcongel\w+",
    "ja": r"制裁",
    "zh": r"制裁",
}
_TARIFFS = {
    "de": r"(?:[\w-]*-)?\w*z[oö]ll(?:en?|s)?\b",
    "en": r"\b(?:tariffs?|duties)\b",
    "fr": r"\bdroits de douane|\bsurtaxes?",
    "es": r"\barancel(?:es)?\b",
    "ja": r"関税",
    "zh": r"关税",
}
_CONTROLS = {
    "de": r"(?:[\w-]*-)?(?:export|ausfuhr)(?:kontroll|beschränkung|verbot|stopp)\w*",
    "en": r"\b(?:export (?:controls?|curbs?|bans?|restrictions?)|curbs|restrictions)\b",
    "fr": r"\b(?:restrictions?|contrôles?|interdictions?)(?: (?:d'|à l'|aux? |des? (?:l')?)export\w*)?\b",
    "es": r"\b(?:restricci(?:ones|ón)|controles|vetos?)(?: (?:a la|de la|a las|de) export\w*)?\b",
    "ja": r"(?:輸出|禁輸)?(?:規制|禁輸|管理措置)",
    "zh": r"(?:出口)?(?:管制|禁令|限制)",
}
_PACTS = {
    "de": r"\b\w*(?:abkommens?|vertrag(?:s|es)?|vereinbarung|pakts?|deals?)\b",
    "en": r"\b(?:deal|agreement|pact|accord|treaty)\b",
    "fr": r"\b(?:accord|pacte|traité)\b",
    "es": r"\b(?:acuerdo|pacto|tratado)\b",
    "ja": r"合意|協定|条約",
    "zh": r"协议|协定|条约",
}
_REVENGE = {
    "de": r"\bvergeltung(?:s\w+)?\b",
    "en": r"\bretaliation\b",
    "fr": r"\breprésailles\b",
    "es": r"\brepresalias?\b",
}
_FORCE = {
    "en": r"\b(?:invasions?|offensives?|str[iu](?:ke|kes|king|ck)|attack\w*|raids?|air ?strikes?|bomb\w*|shell\w*|deploy\w*|troops|drills?|exercises?|missiles?|drones?|launch\w*|incursions?|sends?|sent|invad\w+|captur\w+|destroy\w*)\b",
    "de": r"\b(?:\w*invasion|\w*offensive|einmarsch\w*|überfall\w*|\w*angriff\w*|greif\w*|bombard\w*|beschuss|beschieß\w*|luftschl\w+|truppen|rakete\w*|drohne\w*|manöver|entsend\w*|verleg\w*)\b",
    "fr": r"\b(?:invasion|offensive|attaqu\w*|frapp\w+|raids?|bombard\w*|tirs?|déploi\w*|troupes|missiles?|drones?|manœuvres|envoi\w*|envahi\w*)\b",
    "es": r"\b(?:invasión|ofensiva|ataqu\w*|ataca\w*|bombarde\w*|despl\w+|tropas|misil(?:es)?|dron(?:es)?|maniobras|envía\w*|invad\w*)\b",
}
# action -> the noun of its measure, by source language
MEASURES: dict[str, dict[str, str]] = {
    "impose_sanctions": _SANCTIONS,
    "ease_sanctions": _SANCTIONS,
    "raise_tariff": _TARIFFS,
    "impose_export_control": _CONTROLS,
    "sign_agreement": _PACTS,
    "agreement_collapses": _PACTS,
    "retaliate": _REVENGE,
    "military_move": _FORCE,
}

_DE_OF = (
    r"(?:(?:der|den|die|das|des|dem|von|durch|vom|(?-i:[a-zäöüß-]{3,}(?:er|en|em|e)|[A-ZÄÖÜ][\w-]+s)) ){0,3}"
)
_FR_OF = r"(?:de |des |d'|aux? |à |(?:la fin|la rupture|l'échec|l'annonce|la signature) d(?:e |es |u )|les |la |l'|le |ces |ses |leurs |nouvelles |lourdes |mêmes ){0,3}"
_EN_OF = r"(?:of |the |its |their |his |from |by |to |on |[a-z'-]+ |(?-i:[A-Z])[\w.'-]+ ){0,3}"
_ES_OF = r"(?:de |del |a |al |las |los |la |el |sus |nuevas |duras ){0,3}"

# Despite it, because of it, since it, in its shadow.
LED: dict[str, str] = {
    "de": rf"\b(?:trotz|wegen|angesichts|infolge|inmitten|aufgrund|dank|unter|ungeachtet|im streit um|durch|mit hilfe|protest\w* gegen|demonstrier\w* gegen|wehr\w* sich gegen|klag\w+ gegen|nach|seit) {_DE_OF}(?:{{m}})",
    "en": rf"\b(?:despite|after|since|following|amid|because of|due to|under|in spite of|over|in defiance of|defying|defies|thanks to|in the face of|in the wake of|regardless of) {_EN_OF}(?:{{m}})",
    "fr": rf"\b(?:malgré|après|depuis|à la suite d[eu]s?|en vertu d[eu]s?|en dépit d[eu]s?|à cause d[eu]s?|face aux?|en raison d[eu]s?|sous le coup d[eu]s?|sous|sur fond d[eu]s?|par|grâce aux?|contre|au mépris d[eu]s?) {_FR_OF}(?:{{m}})",
    "es": rf"\b(?:pese a|tras|desde|a pesar de|debido a|ante|bajo|por|a causa de|en medio de|frente a|gracias a|contra) {_ES_OF}(?:{{m}})",
    "ja": r"(?:{m})(?:下(?=[でのに])|にもかかわらず|をよそに|後(?=[、の初]))",
    "zh": r"(?:尽管|无视|不顾|因(?!此|而)|受(?!权|理))[^，。；、 |]{0,16}(?:{m})|(?:{m})(?:之下|下|后|以来|背景)",
}
# Going round it, breaking it, what it does and whom it met.
MENTIONS: dict[str, str] = {
    "de": rf"\b(?:wie|warum|wieso|wozu|was) [^.;:|]{{0,60}}(?:{{m}})(?=[^.;:|]*\?)|\b(?:umgehung|umgehen|umgeht|umgehe|unterlauf\w*|umgang mit|verst(?:oß|öße)\w*|verstoß\w*|verletzung|bruch|ausweichen|aushebel\w*|wirkung|wirksamkeit|folgen?|auswirkung(?:en)?|effekte?|kritik|ärger|streit|debatte|zweifel|wut|frust|enttäusch\w*|klage|nutzen|sinn|last|druck)(?: an| über| um| gegen| von)? {_DE_OF}(?:{{m}})"
    rf"|(?:{{m}})(?: gegen (?:\w+ ){{1,3}}?| der (?:\w+ ){{1,2}}?| des (?:\w+ ){{1,2}}?| (?:\w+ )??)?(?:um(?:geht|gehen|gangen|schifft)|spalt\w+|schad\w+|wirk\w+|belast\w+|brems\w+|zwing\w+|bring\w+|treib\w+|schmälern|lähm\w+|verteuer\w+|verfehl\w+|verpuff\w+|zeig\w+|kost\w+|sorg\w+|drück\w+|mach\w+|führ(?:en|ten)|greifen nicht|bleiben? wirkungslos|können|sollen wirken|verunsicher\w+|gefährd\w+|bedroh\w+|setz\w+ [^.;:|]{{2,40}} (?:zu\b|unter druck))"
    # whom it met: *die sanktionierte Bank*
    r"|\b(?:nicht )?sanktioniert(?:e|en|er|es|em)\b",
    "en": rf"\b(?:how|why|what) [^.;:|]{{0,60}}(?:{{m}})(?=[^.;:|]*\?)|\b(?:evad\w+|evasion|dodg\w+|circumvent\w*|bypass\w*|skirt\w*|flout\w*|sidestep\w*|violat\w+|breach\w*|bust\w*|impact|effects?|consequences|efficacy|sting|pain|brunt|pressure|weight|fallout|criticism|critici\w+|slam\w*|blast\w*|denounc\w+|condemn\w*|disappoint\w+|doubt\w*) (?:of |from |with |about |over |by )?{_EN_OF}(?:{{m}})"
    r"|(?:{m}) (?:have |has |had |could |may |might |will |would |are |were |is )?(?:not )?(?:already )?(?:bit(?:e|ing|ten)|hurt\w*|weigh\w*|backfir\w*|fail\w*|divid\w*|splitt?\w*|work(?:s|ed|ing)?\b|squeez\w*|crippl\w*|slow\w*|strangl\w*|undermin\w*|damag\w*|harm\w*|push\w*|forc(?:e|es|ed|ing)\b|driv\w+|drove|spook\w*|evasion|evad\w+|bust\w+|dodg\w+|fears?|jitters|worr\w+|pressure|regime|pain|policy|fatigue|woes?|row|uncertainty|have \w+)"
    # since when, or what it is the anniversary of: *at the beginning of the invasion*
    r"|\b(?:beginning|start|outbreak|anniversary|day \d+|(?:days?|weeks?|months?|years?)|eve|wake|course) (?:of|into|after|since|before) (?:the |its |his |russia['’]?s? |putin['’]s |full-scale |[a-z]+ ){0,4}(?:invasion|offensive)\b|\bahead of (?:an? |the |its )?(?:[a-z-]+ ){0,2}(?:counter-?)?offensive\b|\b(?:since|before|during|despite) (?:the |its |his |russia['’]?s? |putin['’]s |full-scale |[a-z]+ ){0,4}(?:invasion|offensive)\b"
    # of which something is said: *Iran's retaliation has hit sports*
    r"|(?:['’]s|\b(?:its|their)) retaliation\b(?= ?[,–—-]? ?(?:has|have|had|is|was|will|could|may|might)\b)|\b(?:and|of|from|to|with|by|about|over) (?:(?-i:[A-Z])[\w.-]+['’]s|its|their) retaliation\b|\b(?:fears?|risks?|threats?|prospect|wary|wake) of (?:\w+ ){0,2}retaliation|\b(?:brac\w+|prepar\w+) for (?:\w+ ){0,2}retaliation"
    # the law as such: *export control laws limited its hiring*
    r"|(?:{m}) (?:laws?|rules|regulations?|compliance|violations?|charges|offen[cs]es|breach\w*|regimes?|experts?|lawyers?|offic\w+|monitors?)\b(?! (?:on|against|targeting|for))"
    r"|(?:\b(?:the|a|an|of|for|by|with|from|to|on|in|and|,|[a-z]+ly|us|eu|uk|western|heavily)[ -]|[-'])sanctioned(?= (?!by|for|over)\w)",
    "fr": rf"\b(?:comment|pourquoi|quel\w*) [^.;:|]{{0,60}}(?:{{m}})(?=[^.;:|]*\?)|\b(?:contourn\w+|détourn\w+|échapp\w+|évit\w+|viol\w+|enfrein\w+|brav\w+|subi\w*|souffr\w+|déjou\w+|esquiv\w+|effets?|impact|conséquences?|efficacité|poids|critiqu\w+|dénonc\w+|fustig\w+|déplor\w+|regrett\w+|condamn\w+|déçue?s?|polémique|tensions?) (?:sur |par )?{_FR_OF}(?:{{m}})"
    r"|(?:{m})(?: (?:contre|visant) (?:[\w'-]+ ){1,3}?| \w+(?:es|ales|aines|iennes|ennes|oises) | )(?:pès\w+|pes\w+|frapp(?:e|ent)\b|touch(?:e|ent)\b|affect\w+|priv(?:e|ent)\b|pouss(?:e|ent)\b|fragilis\w+|isol(?:e|ent)\b|frein\w+|étrangl\w+|oblig\w+|divis\w+|n'ont|n'a |ne |ont (?!été)|peuvent|fonctionn\w+|échou\w+|coût\w+|forc\w+|inqui[eè]t\w+|menac(?:e|ent)\b)"
    r"|\b(?!(?:été|est|sont|sera|fut|a|ont|avait|aura|ait) )\w+ sanctionnée?s?\b(?! par\b)",
    "es": rf"(?<!\w)(?:cómo|por qué|qué) [^.;:|]{{0,60}}(?:{{m}})(?=[^.;:|]*\?)|\b(?:evad\w+|elud\w+|esquiv\w+|burl\w+|sorte\w+|viol\w+|incumpl\w+|evit\w+|sufr\w+|efectos?|impacto|consecuencias?|eficacia|peso|critic\w+|denunci\w+|lament\w+|conden\w+|rechaz\w+|presión) (?:de |por )?{_ES_OF}(?:{{m}})"
    r"|(?:{m})(?: (?:contra|de|a) (?:\w+ ){1,3}?| \w+(?:as|ales|eses|enses) | )(?:pesan|golpean|afectan|frenan|ahogan|asfixian|dividen|no |fracasan|empujan|obligan|encarecen|aíslan|dañan|perjudican|pueden|cuestan|han \w+)"
    r"|\b(?!fue |sido |es )\w+ sancionad[oa]s?\b(?! por)",
    "ja": r"(?:{m})(?:下(?=[でのに])|の?(?:影響|効果|余波|打撃|長期化|抜け穴|網|逃れ|回避|違反)|にもかかわらず|をよそに|に苦しむ|が逆効果|は逆効果|で(?:打撃|苦境|低迷|混乱|減速|停滞)|に反発|に抗議|への(?:報復|対抗|反発|批判)|を(?:非難|批判|逃れ|かいくぐ|回避)|でも|受け)",
    "zh": r"尽管[^，。；、 |]{0,16}(?:{m})|(?:无视|不顾|绕过|绕开|规避|逃避|躲避|违反|面对|面临|应对|反对|谴责|批评|抗议|因|受|遭遇?)[^，。；、 |]{0,8}(?:{m})|(?:{m})(?:之下|下|的?影响|的?压力|的?效果|的?阴影|的?冲击|无效|失效|反噬|压顶|重压|背景)|(?:{m})[^，。；、 |]{0,14}(?:问题|事宜|方面|议题)(?:上)?",
}

# Somebody speaks of what another did: the act is old, or only alleged. Behind an *and* he may do one himself.
_ALONE = r"(?![^.,;:|]*\b(?:und|and|et|y)\b)"
JUDGED: dict[str, str] = {
    "ja": r"(?:を|に)(?:批判|非難|歓迎|擁護|疑問視|抗議|反対|懸念)(?:$|[ 。」])|への(?:抗議|反対|批判|懸念|不満)",
    "zh": r"^[^，。]{0,14}(?:抗议|反对|谴责|批评|质疑|欢迎|赞赏|指责|不满|担忧|担心)[^，。；|]{2,40}(?:动向|做法|计划|决定|政策|方案|提案|行为|企图|举动)",
    "de": rf"\b(?:begrüß(?:t|en|te)|bejubel\w+|lob(?:t|en|te)|bedauer\w+|kommentier\w+|verurteil(?:t|en|te)|kritisier\w+|bezeichne\w+|nennt|nennen|verteidig(?:t|en|te)|beklag(?:t|en|te)|wirft|werfen|warf|empört über|enttäuscht (?:von|über)|verärgert über) {_ALONE}|\bspiel(?:t|en) [^.,;:|]{{1,60}} herunter|\b(?:unruhe|sorgen?|angst|furcht|debatte|streit|spekulation\w*|gerüchte?n?) (?:wegen|vor|über|um) ",
    "en": rf"\b(?:warn(?:s|ed)? against|welcom(?:es?|ed)|hail(?:s|ed)?|prais(?:es?|ed)|condemn(?:s|ed)?|denounc(?:es?|ed)|slam(?:s|med)?|blast(?:s|ed)?(?= (?:the |us |eu |u\.s\. |china|trump))|critici[sz](?:es?|ed)|decri(?:es|ed)|lament(?:s|ed)?|regret(?:s|ted)?|downplay(?:s|ed)?|defend(?:s|ed)?|mock(?:s|ed)?|swipes? at|takes? aim at|hits? out at|rails? against|lambast\w+|rubbish\w*|accus(?:es?|ed(?! of (?:transport|carry|help|ship|smuggl|fund|aid|support|supply|evad|violat|sell|buy|financ|mov)))) {_ALONE}|\b(?:fears?|worries|concerns?|speculation|rumou?rs|unease|debate) (?:of|over|about) ",
    "fr": rf"\b(?:met(?:tent)? (?:[\w-]+ )?en garde contre|salu(?:e|ent)|regrett(?:e|ent)|dénonc(?:e|ent)|condamn(?:e|ent)|critiqu(?:e|ent)|déplor(?:e|ent)|fustig(?:e|ent)|minimis(?:e|ent)|comment(?:e|ent)|qualifi(?:e|ent)|défend(?:ent)?|accus(?:e|ent)|se réjoui(?:t|ssent) d) ?{_ALONE}|\b(?:craintes?|peurs?|inquiétudes?|spéculations?|rumeurs?|polémique|débat) (?:d[eu]s?|d'|sur|autour) ?",
    "es": rf"(?<!\w)(?:celebran?|lamentan?|condenan?|denuncian?|critican?|acusan?|aplauden?|minimizan?|califican?|defienden?) {_ALONE}|(?<!\w)(?:temor(?:es)?|miedo|preocupación|rumor(?:es)?|polémica|debate) (?:a|al|de|del|por|sobre) ",
}
