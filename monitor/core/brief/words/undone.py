"""What makes an act that a clause names one that is not done: patterns by source language, for every act alike.

INTENDED_ACTS leave it to come, OPEN_ACTS leave it possible, UNTOLD_ACTS say neither that it was done nor that it will be: nobody is said to do it.
"""

# An act as a noun in *-ing* behind one of these is spoken of, and not told as done: *in talks with the union about cutting*.
_ACT_ING = r"(?:\w+ly )?(?:impos|bann|restrict|curb|rais|lift|cutt|slash|clos|shutt|halt|suspend|stopp|sell|buy|acquir|build|open|expand|nationali[sz]|seiz|sign|invest|lay|tak|merg|block|freez|eas|dropp|scrapp|end|extend|withdraw|revok|grant|exempt|sanction|list|fil|su|launch|start|resum|reopen|idl|mothball|shutter|divest|spinn|doubl|tripl|hik|prohibit|pull|mov|relocat|blacklist|rerout|add|remov|target|penali[sz]|levy|tighten|loosen|approv|reject|order|deny|shift|transfer|import|export|ship|strik|attack)ing\b"
_SPOKEN_OF = rf"(?:\b(?:about|near|for|of|against|at|on|over|from|towards?|without|avoid\w*|delay\w*|defer\w*|shelv\w+|postpon\w+|consider\w*|weigh\w*|mull\w*|den(?:y|ies|ied)|discuss\w*|debat\w*|stud(?:y|ies|ied|ying)|propos\w*|suggest\w*|recommend\w*|advocat\w*|oppos\w*|fear\w*|risk\w*|resist\w*|abandon\w*|favou?r\w*)|\bto be) {_ACT_ING}"
_WANTED = r"\b(?:pressure|wants?|wanted|expect(?:s|ed)?|likely|push(?:es|ed)?|wish(?:es|ed)?|needs?|free|able|unable|reluctant|eager|keen|tempted|due|bound) (?:(?:[A-Z][\w&.'’-]*|the \w+|it|them) ){0,3}to (?!the\b|a\b|an\b|\d)\w+"

INTENDED_ACTS: dict[str, str] = {
    "de": r"\b(?:möchten?|muss|müssen|soll(?:en|te|ten)?|werde|beabsichtigt|verspricht|versprach\w*|kündigte? an|bereitet vor|schickt sich an|drängt darauf)\b|\bbereit\b|steht (?:kurz )?(?:davor|vor)",
    "en": r"\b(?:promis\w+|want(?:s|ed)?|wish\w*|vow\w*|pledg\w+|agree[ds]?|hope[ds]?|aim(?:s|ed)?|intend\w*|prepar\w+|ready|willing|set|poised|expected|likely|scheduled|about|threaten\w*|bound|propos\w+|offer\w*|must|is|are) to (?!the\b|a\b|an\b|\d)|\b(?:must|shall|ought to)\b|on the (?:verge|brink) of|close to \w+ing\b",
    "fr": r"\b(?:doi(?:t|vent)|devr\w+|veu(?:t|lent)|entend(?:ent)?|souhait\w+|promet\w*|menac\w+ de|propos\w+ de|s'apprête\w* à|prête?s? à|sur le point de|s'engage\w* à|tient à|cherche\w* à|vise\w* à)\b",
    "es": r"(?<!\w)(?:quiere[n]?|pretende[n]?|debe[n]?|deber\w+|promet\w+|amenaz\w+ con|busca[n]? \w+r|a punto de|dispuest\w+ a|list[oa]s? para|se comprometió a|se propone[n]?|va[n]? a)(?!\w)",
    "ja": r"方針|意向|考え(?:だ|を)|構え|予定|計画|つもり|目指|約束|準備",
    "zh": r"拟|打算|准备|承诺|会采取|必将|扬言|威胁|力争|有意|即将(?![^，。]{0,6}(?:结束|终止|到期|届满))|将(?:于|会|对)",
}  # fmt: skip
# What stands right before *could* is there; what it may bring about is not: `production halt could shake the market`.
THERE_EN = "".join(
    f"(?<!{noun} )"
    for noun in (
        "halt",
        "ban",
        "closure",
        "shutdown",
        "strike",
        "strikes",
        "drills",
        "tariff",
        "tariffs",
        "sanctions",
        "curbs",
        "controls",
        "blockade",
        "shortage",
        "shortages",
        "cuts",
        "ruling",
        "attacks",
        "outage",
        "restrictions",
    )
)
THERE_DE = "".join(
    f"(?<!{noun} )"
    for noun in (
        "stopp",
        "verbot",
        "schließung",
        "streik",
        "sperrung",
        "blockade",
        "zölle",
        "sanktionen",
        "kontrollen",
        "engpass",
        "ausfall",
        "angriffe",
    )
)
# Of whom others say that they have to do it, or until they do, call for nothing themselves: `China must lift the ban`.
OUGHT: dict[str, str] = {
    "en": r"\b(?:must|should|ought to|needs? to|has to|have to|until)\b",
    "de": r"\b(?:muss|müssen|müssten?|sollten?|soll|sollen|bis die|bis der|bis das)\b",
    "fr": r"\b(?:doit|doivent|devrait|devraient|il faut)\b|jusqu['’]à ce qu",
    "es": r"\b(?:debe[n]?|debería[n]?|tiene[n]? que|hasta que)\b",
    # whose country's groups, traders or scholars ask for it does not ask
    "ja": r"べき|ねばならない|しなければ|まで|(?:団体|組織|業界|活動家|専門家|住民|遺族|市民|学者|野党|議員|経営者|業者|農家|漁協)(?:ら|側)?(?:が|は)[^。、]{0,14}(?:求め|要求|要請|訴え|呼びかけ)",
    "zh": r"应(?:当|该|尽快|立即)?(?!对|诉|用)|必须|须|直到|务必|(?:组织|团体|协会|商会|业界|专家|学者|议员|企业|农民|渔民|活动人士|反对党)[^，。]{0,6}(?:呼吁|要求|敦促|催促|促)",
}
OPEN_ACTS: dict[str, str] = {
    "de": rf"\b(?:{THERE_DE}(?:kann|können|könnten?|dürften?)|darf|dürfen|erwägt|erwägen)\b",
    "en": rf"\b(?:in talks (?:about|on|over)|talks (?:about|on|over)|discuss\w+|consider\w*|weigh\w*|mull\w*|explor\w+|debat\w+|look(?:s|ing)? at|{THERE_EN}(?:may|might|can|could))\b",
    "fr": r"\b(?:hésit\w+ à|envisag\w+|réfléchi\w+ à|étudi(?:e|ent) (?:la|l'|un|une)|peu(?:t|vent)|pourparlers|discut\w+ d)\b",
    "es": r"(?<!\w)(?:puede[n]?|podr\w+|duda[n]? (?:en|si)|estudia[n]?|contempla[n]?|sopesa[n]?|baraja[n]?|negocia[n]? (?:para|sobre))(?!\w)",
    "ja": r"可能性|検討|協議|交渉|恐れ|かもしれ|見通し|模索",
    "zh": r"可能|或将|考虑|研究(?!机构|所|院|员|人员|显示|报告|表明|称|者|中心|公司)|商讨|酝酿|谈判(?=[^，。；、\s|])|有望|或许",
}  # fmt: skip
UNTOLD_ACTS: dict[str, str] = {
    "de": r"\bnicht\b(?! nur| zuletzt| mehr)|\b(?:nie|niemals|weder|ohne|statt|ob|beinahe|fast)\b|\bkein(?:e|en|er|es|em)?\b|forder\w+|verlang\w+|\bbat\b|\bbitte[nt]\b|aufgefordert|appell|drängt\b|abgelehnt|weiger|scheut|abgesehen|verzicht",
    "en": r"\b(?:ask|urg|press|call|demand|request|beg|pressur|lobb|order|tell|told|invit|encourag|advis|warn|forbid|forbade)\w* (?:on |upon )?(?:[\w.'’-]+ ){1,5}?(?:to|not to|against)\b|stopp?(?:s|ed)? short|whether|yet to|no plans?|refrain\w*|instead of|rather than|rul(?:es|ed|ing) out|nearly|almost|narrowly|fail(?:s|ed) to|refus\w+|declin\w+ to|without|\bnever\b|\bnor\b|calls? (?:for|to)\b|opposed? to|against \w+ing|"
    + r"nothing (?:suggests|shows|indicates)|no (?:evidence|sign|indication|proof|suggestion)\b|"
    + _SPOKEN_OF
    + "|"
    + _WANTED,
    "fr": r"\bfailli\b|\bsi\b(?! bien)|exhort\w+|somm(?:e|é|ent)\b|demand\w+ (?:à|de|que)|appel\w+ à|pri(?:e|ent|é) |refus\w+|renonc\w+|au lieu de|plutôt que|faute de|avant de|sans \w+(?:er|ir|re)\b|hostile à|oppos\w+ à|presqu|jamais",
    "es": r"(?<!\w)(?:pid\w+ (?:a|que)|inst\w+ a|exig\w+|exhort\w+|se nieg\w+|se neg\w+|rehús\w+|renunci\w+|descart\w+|sin \w+(?:ar|er|ir)|en lugar de|en vez de|antes de|si|casi|nunca|estuvo a punto)(?!\w)",
    "ja": r"求め|要請|促し|呼びかけ|かどうか|していない|しなかった|せず|見送|踏み切らな|べき|すれば|した場合|なら(?:ば|、)|寸前|拒|断念|否定|に備え|リスク(?:[ 　、。]|$)|提唱|主張|意向なし|理由(?:[ 　。]|$)",
    "zh": r"是否|如果|倘若|若|一旦|除非|呼吁|敦促|要求|促请|建议|尚未|没有|并未|从未|拒绝|否认|险些|放弃|不会|反对|假如|遇阻|受阻|搁浅|难产|未获|遭否决",
}  # fmt: skip
# Who refuses to do a thing does not deny that it was done.
REFUSED: dict[str, str] = {
    "de": r"weiger|lehnt[^.;]{2,60} ab", "en": r"refus\w+ to|declin\w+ to", "fr": r"refus\w+ d", "es": r"se n(?:iega|iegan|egó|egaron) a\b|rehús|rehus", "ja": r"拒", "zh": r"拒绝",
}  # fmt: skip
# Right behind who opens a headline: that he calls false what is told of him.
DENIES: dict[str, str] = {
    "de": r"\s(?:hat |haben )?(?:dementier|bestreite|bestritt|weist [^.;:|]{3,50}zurück|weisen [^.;:|]{3,50}zurück)",
    "en": r"\s(?:has |have |again |firmly |flatly )?(?:den(?:y|ies|ied)\b|(?:dismiss|reject|rebuff)\w* (?:\w+ )?(?:reports?|rumou?rs|talk|claims?|speculation)\b)",
    "fr": r"\s(?:a |ont )?(?:dément|nie\b|nient\b|récuse)",
    "es": r"\s(?:ha |han )?(?:desm[ie]+nt|niega|negó|neg(?:aron|ado)|rechaza (?:los )?rumores)",
    "ja": r"(?:は|が|、)[^。、]{0,30}(?:否定|否認)",
    "zh": r"[^，。]{0,6}(?:否认|辟谣)",
}
