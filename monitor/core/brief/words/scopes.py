"""What governs a whole sentence so that the act in it is not done, is to come or may come: patterns by source language. Apostrophes are straight."""

from monitor.core.brief.words.undone import THERE_EN

# Wanted by others, refrained from, missed by a hair, called false, put off: nobody is said to do it.
UNTOLD_SCOPE: dict[str, str] = {
    "de": r"schreck\w* [^.;:]{0,30}zurück|s(?:ie|a)h(?:t|en)? [^.;:]{0,24}davon ab|\b(?:rufe|forderungen|appelle)\b|aufgefordert|\b(?:bittet|bat|baten) |\bnie(?:mals)?\b|niemand [^.;:]{0,12}(?:rechnet|erwartet|glaubt|will|denkt)|(?:vertag|verschieb|verschob|verzöger)\w* [^.;:]{0,24}entscheidung|druck auf|entschied\w* sich [^.;:]{0,24}dagegen|denkt nicht|es stimmt nicht|(?:unwahr|falsch) (?:ist|sei), dass|beinahe|um ein haar|fast hätte|schließ(?:t|en) [^.;:]{2,90} aus\b|(?:verspr\w+|zusag\w+|sagt\w* zu|versicher\w+), (?:\w+ ){0,2}nicht|\bnoch nicht\b|lieber (?:würde|will)|weigert|hütet\w* sich|scheut|\b(?:will|wollen) [^.;:]{2,70} haben\b",
    "en": r"(?:sh(?:y|ies|ied) away|refrain\w*|back(?:s|ed)? away|steer\w* clear) (?:from|of)|stopp?(?:ed|s)? short of|it is (?:false|untrue|not true|wrong) that|(?:nobody|no one|few) (?:expects?|believes?|wants?|thinks?|sees?)|rul(?:ed|es) out|(?:put|puts|putting) off|(?:postpon|defer|delay)\w* (?:a|the|its|their|any) decision|(?:calls?|demands?|appeals?) (?:grow|mount|rise|increase)|(?:was|were|is|are|been|being) (?:urged|asked|pressed|called on) to|c(?:a|o)mes? close to|came close to|decid\w* against|no intention|\bnever\b|yet to\b|\bwant(?:s|ed)? (?:[\w'’.-]+ ){1,4}to\b|(?:ask|asks|asked|appl\w+) for permission|would rather|pressure|resist\w* calls",
    "fr": r"(?:s'est|se sont) (?:bien )?gardée?s? de|des voix s'élèvent|appels? (?:se multiplient|à ce que)|(?:a|ont) été (?:priée?s?|appelée?s?|sommée?s?|invitée?s?|exhortée?s?)|\bfailli\b|\bjamais\b|(?:il est|c'est) faux|personne ne (?:s'attend|croit|veut|pense)|(?:repor|ajourn|diff)\w+ (?:sa|leur|la|toute) décision|pression [^.;:]{0,20}(?:monte|s'accroît|grandit)|\b(?:écarte|exclu[te]?)\w* |pas encore|avant d'y renoncer|y (?:a|ont) renoncé|aucune intention|préférerai|(?:demand|sollicit)\w+ (?:l'autorisation|la permission)|veulent (?:forcer|contraindre)|ne pas (?:\w+er|\w+ir|\w+re)\b",
    "es": r"se abst\w+ de|crecen los (?:llamados|pedidos)|fue(?:ron)? (?:instad|llamad|exhortad)\w+ a|(?:es|resulta) falso que|nadie (?:espera|cree|quiere)|aplaz\w+ (?:la|su) decisión|presi(?:ón|ones) (?:para|sobre)|(?<!no )descart\w+|estuvo a punto|ninguna intención|pid\w+ (?:permiso|autorización)|jamás|nunca|preferiría",
    "ja": r"寸前|見送|控え|求める声|要請され|事実ではない|誤りだ|あり得ない|するつもりはない",
    "zh": r"险些|并未|从未|呼吁|不实|压力|推迟[^，。]{0,8}决定|无意|不会",
}  # fmt: skip
PLANNED_SCOPE: dict[str, str] = {
    "de": r"steh(?:t|en) (?:kurz )?(?:davor|vor)|(?:plan|entwurf|konzept)\w* [^.;:]{0,20}sieh?t? vor|(?:plan|entwurf|konzept)\w* sieht vor|\bscheiter\w* die|\bgelob\w*|bereite\w* sich [^.;:]{0,24}vor|schwör\w*|\bdroh(?!ne)\w* (?:damit|mit|an)|rüste\w* sich|\bstreb(?:t|en) [^.;]{0,60}\ban\b|\bpeil(?:t|en) ",
    "en": r"poised to|\bunless\b|gear\w* up|\bvow\w*|threaten\w* to|about to|on the (?:verge|brink) of|\bto (?:be|begin) \w+ed\b|\b(?:aims?|aiming|aspires?) (?:to|for|at)\b",
    "fr": r"sur le point de|(?:projet|plan) prévoi\w*|\bjure\w* d|se prépare\w* à|devr(?:a|ont)|menace\w* d|s'apprête|\b(?:vise|ambitionne)(?:nt)?\b",
    "es": r"a punto de|jur\w+ que|se prepara\w* para|deberá[n]?|amenaza\w* con|\baspira[n]? a\b",
    "ja": r"間際|構え|予定|方針|目指|めざ|計画だ|見込み|見通し",
    "zh": r"即将(?![^，。]{0,6}(?:结束|终止|到期|届满))|扬言|准备|誓言|力争|争取",
}  # fmt: skip
# What is weighed is the answer, and not what it answers: *weigh response to strikes*.
WEIGHED: dict[str, str] = {
    "de": r"\b(?:erwäg|prüf|berat|plan)\w* (?:\w+ ){0,2}(?:antwort|reaktion|vergeltung|gegenmaßnahmen) (?:auf|gegen|für)\b",
    "en": r"\b(?:weigh|mull|consider|ponder|debate|plan|prepare)\w* (?:[\w'’-]+ ){0,3}(?:response|reply|answer|reaction|retaliation) (?:to|for|against|after|over)\b",
    "fr": r"\b(?:envisag|réfléchi|prépar|étudi)\w* (?:\w+ ){0,3}(?:réponse|riposte|réaction) (?:à|aux?|contre)\b",
    "es": r"\b(?:estudi|evalú|consider|prepar)\w* (?:\w+ ){0,3}(?:respuesta|reacción|represalia) (?:a|al|contra)\b",
    "ja": r"(?!)",
    "zh": r"(?!)",
}
POSSIBLE_SCOPE: dict[str, str] = {
    "de": r"liebäugel\w*|\berwog\w*|\berwäg\w*|\bwürden?\b|\bmüssten?\b|\bkönnten?\b|spielt mit dem gedanken",
    "en": rf"\bmull\w*|\btoy\w* with|{THERE_EN}(?:\bwould\b|\bcould\b|\bmight\b|(?-i:\bmay\b))|consider\w*|weigh\w*",
    "fr": r"hésit\w+ à|song\w+ à|envisag\w+|finirai(?:t|ent) par|pourrai\w+|va-t-|vont-",
    "es": r"sopesa\w*|baraja\w*|podr[íi]a\w*|contempla\w*|estudia\w*",
    "ja": r"検討|可能性|かもしれ",
    "zh": r"考虑|可能|或将|研究(?!机构|所|院|员|人员|显示|报告|表明|称|者|中心|公司)",
}  # fmt: skip
# Behind the act: it was given up.
GIVEN_UP: dict[str, str] = {
    "de": r"entschied\w* sich [^.;:]{0,24}dagegen|nahm\w* [^.;:]{0,20}abstand|verwarf\w*",
    "en": r"decid\w* against|thought better of|dropp\w* the (?:idea|plan)",
    "fr": r"avant d'y renoncer|y (?:a|ont) (?:finalement )?renoncé|abandonn\w+ l'idée",
    "es": r"pero (?:lo|la) descart\w+|desisti\w+",
    "ja": r"断念し|取りやめ",
    "zh": r"最终放弃|作罢",
}
