"""Words beside an event that leave it open, say that it is over, turn it round or set it back: patterns by source language."""

# Words beside an event that leave it open.
MAYBE: dict[str, str] = {
    "de": r"droh(?:t|en|ung)|steuer\w* auf|\bbald\b|(?<!als )(?<!wie )erwartet\b|\bwinkt\b|in aussicht|in sicht|vorschl[aä]g|schlägt [^.]{0,60} vor\b|könnte|womöglich|möglich|\bwarn|erwägt|prüft|soll(?:en)?\b.*(?:haben|sein)|gegen die drohende|urabstimmung|stimm\w* [^.]{0,30}über [^.]{0,20}streik",
    "en": r"threat|\bwould (?:be|prove|mean|cause|disrupt|cripple|cost|hit|hurt)\b|\bcloser to\b|\bsoon\b|(?<!than )(?<!as )\b(?:is|are|was) expected\b|imminent|inevitable|in sight|\bpropos(?:e|es|ed|al|als)\b|looms?|(?-i:\bmay\b)|\bcould\b|\bmight\b|\bwarn|considers?|weighs?|mulls?|\bfear(?:s|ed)?\b(?! (?:dead|killed|missing|trapped|lost|drowned))|risk of|strike (?:vote|ballot|mandate)|(?:vot|ballot)\w* on [^.]{0,20}strike",
    "fr": r"menac|se rapproch\w+ d|\bbientôt\b|(?<!que )attendue?s?\b|inévitable|imminent|en vue\b|\bpropos(?:e|ent|é|ée|ition)\b|pourrai|risque|envisage|redoute|craint|crainte|met en garde|préavis|vot\w* (?:sur )?[^.]{0,12}grève",
    "es": r"amenaz|\bse acerca[n]? a|\bpronto\b|inminente|inevitable|\bpropon|\bpropuesta|podría|riesgo|baraja|estudia|teme|advierte|vot\w* (?:la |una |sobre )[^.]{0,12}huelga",
    "ja": r"恐れ|おそれ|可能性|懸念|検討|警告|スト権|スト[^。]{0,6}投票",
    "zh": r"或将|或(?:加强|生成|发展|升级|登陆|形成)|可能|威胁|考虑|担忧|警告|拟(?!定)|恐(?!持续|延续|怖|慌)|罢工[^，。]{0,6}(?:投票|表决)|(?:投票|表决)[^，。]{0,8}罢工",
}
# Words that say that it is over, or was kept off.
OVER: dict[str, str] = {
    "de": r"abgewend|streik\w*[^.;]{0,40}(?:abgesagt|abgeblasen|ausgesetzt)|beendet|\bende (?:der|des)|endet\b|verhinder|aufgehoben|hebt .{0,40}auf\b|wieder (?:offen|geöffnet|frei|flott)|freigeschlepp|gelöscht|\bbefreit\b",
    "en": r"\bfree[sd]\b|averted|(?:suspend|cancel|call)\w* [^.;]{0,24}strike|strike\w*[^.;]{0,24}(?:suspend|cancel)|\bends?\b|\bended|called off|avert|refloat|\blifts?\b|\blifted|reopen|resum|extinguish|put out",
    "fr": r"(?<!in)évit|grèves?\b[^.;]{0,30}(?:annul|suspend)|(?:annul|suspend|suspens)\w* [^.;]{0,24}grève|éteint|\bfin (?:de|du|des)\b|prend fin|\blève|levée? (?:de|du|des)|rouvr|repren|renflou|maîtris|\blib[éè]r(?:e|ent|ée?s?|er)\b",
    "es": r"\bliber(?:a|an|ó|aron|ad[oa]s?)\b|(?<!in)evit|huelga[^.;]{0,30}(?:cancel|desconvoc|suspend)|(?:cancel|desconvoc|suspend)\w* [^.;]{0,24}huelga|\bfin (?:de|del)\b|termin|levant|reabr|reanud|reflot|sofoc|extingu|apagad",
    "ja": r"(?<!制裁)(?<!関税)(?<!規制)(?<!リスク)回避|終了|終結|離礁|スト(?:ライキ)?[^。、]{0,6}中止|解除|撤回|再開|鎮火",
    "zh": r"避免|结束|暂停罢工|罢工[^，。]{0,4}暂停|取消|解除|恢复|复工|扑灭|脱浅",
}
# What is taken up again, put out or set afloat: no measure is over by that.
AT_WORK: dict[str, str] = {
    "de": r"wieder (?:offen|geöffnet|frei|flott)|freigeschlepp|gelöscht",
    "en": r"reopen\w*|resum\w*|refloat\w*|extinguish\w*|put out",
    "fr": r"rouvr\w*|repren\w*|renflou\w*|maîtris\w*|éteint",
    "es": r"reabr\w*|reanud\w*|reflot\w*|sofoc\w*|extingu\w*|apagad\w*",
    "ja": r"再開|鎮火|離礁",
    "zh": r"恢复|复工|扑灭|脱浅",
}
# An end that is only looked for.
FORESEEN: dict[str, str] = {
    "de": r"\b(?:soll|sollen|will|wollen|voraussichtlich|dürfte|frühestens)\b[^.;]{0,50}(?:wieder \w+|aufgehoben|beendet)",
    "en": r"\b(?:will|would|could|may|might|expects?|expected to|plans? to|hopes? to|aims? to)\b[^.;]{0,30}\b(?:resum|reopen|lift|end)\w*",
    "fr": r"\b(?:devrai(?:t|ent)|va|vont|prévoi\w*|espèr\w*|compte\w*)\b[^.;]{0,40}(?:repren|rouvr|lever)\w*",
    "es": r"\b(?:prevé\w*|espera\w*|planea\w*|podría\w*|va a|van a)\b[^.;]{0,40}(?:reanud|reabr|levant|termin)\w*",
    "ja": r"(?:再開|解除|終了|復旧)(?:の?(?:見通し|見込み|予定|めど|時期)|は?未定|を?(?:目指|検討|予定)|には|まで)",
    "zh": r"(?:预计|有望|计划|力争|争取|预期|待|即将|将[于在]|要到)[^，。；]{0,12}(?:恢复|复产|复工|结束|解除|取消)|(?:恢复|复产)(?:时间|日期|缓慢|尚|仍|无期)",
}
# Words beside an event that turn it round, or seem to.
NOT: dict[str, str] = {
    "de": r"\bkein(?:e|en|er)? |\bnicht\b|\bbleib(?:t|en) [^.;]{0,24}\baus\b|\bstatt |dementier|ohne ",
    "en": r"\bno\b|\bnot\b|instead of|\bden(?:y|ies|ied)|without|avoid",
    "fr": r"\bpas\b|aucun|démen|\bsans\b",
    "es": r"\bno\b|\bsin\b|desmi",
    "ja": r"せず|見送|否定|ない|しません|いたしません|解消(?:に向か|へ|か$)|明言(?:を)?避け",
    "zh": r"不再|没有|未(?!来)|否认|(?:撤回|撤销)[^，。]{0,4}破产",
}
# Words before an event in a text that set it back before what is told.
PAST: dict[str, str] = {
    "de": r"\bhatten?\b|\bwar(?:en)? (?:seit|nach|bereits|zuvor|schon|dort|da)\b",
    "en": r"\bhad\b",
    "fr": r"\b(?:avai(?:t|ent)|étai(?:t|ent) (?:à l['’]arrêt|déjà|depuis))\b",
    "es": r"\b(?:habían?|llevaban?|estaban?)\b",
    "ja": r"(?!)",
    "zh": r"此前|曾",
}
# What a court only puts off it has not decided.
PUT_OFF: dict[str, str] = {
    "de": r"\b(?:vertag|verschieb|verschob)\w*[^.;]{0,40}(?:entscheidung|urteil|termin|prozess|verfahren)|(?:entscheidung|urteil)\w*[^.;]{0,40}(?:vertagt|verschoben)",
    "en": r"\b(?:postpon|adjourn|defer|delay)\w*[^.;]{0,40}\b(?:rulings?|decisions?|verdicts?|hearings?|trials?)\b",
    "fr": r"\b(?:report|ajourn|diff[èé]r)\w*[^.;]{0,40}(?:décision|jugement|verdict|audience|procès)",
    "es": r"\b(?:aplaz|pospon|pospus|difier|difir)\w*[^.;]{0,40}(?:decisión|fallo|sentencia|audiencia|juicio|vista)",
    "ja": r"(?:判断|判決|決定|審理)(?:を)?(?:延期|先送り|持ち越し)",
    "zh": r"(?:推迟|延期|暂缓)[^，。]{0,8}(?:裁决|判决|宣判|开庭|审理)",
}
