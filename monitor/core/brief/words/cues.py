"""Words that show an unnamed source, an unquantified amount, a hedge, a deadline, a plan: patterns by source language."""

import re

# So many days of work are a length: nobody counts them from the day of the text.
WORKING_DAYS: dict[str, re.Pattern[str]] = {
    "de": re.compile(r"\D*?(\d{1,3}) (?:werk|arbeits)tage[ns]?\W?", re.IGNORECASE), "en": re.compile(r"\D*?(\d{1,3}) (?:working|business) days?\W?", re.IGNORECASE),
    "fr": re.compile(r"\D*?(\d{1,3}) jours? (?:ouvrés?|ouvrables?)\W?", re.IGNORECASE), "es": re.compile(r"\D*?(\d{1,3}) días? hábiles\W?", re.IGNORECASE),
    "ja": re.compile(r"\D*?(\d{1,3})営業日\D{0,3}"), "zh": re.compile(r"\D*?(\d{1,3})个?工作日\D{0,2}"),
}  # fmt: skip
CUES: dict[str, dict[str, str]] = {
    "de": {
        "anonymous": r"insider|nicht genannt werden|namentlich nicht|anonym|kreisen\b|mit der (?:sache|angelegenheit) vertraut|ungenannt|nach darstellung eines|ein (?:\w+-)?vertreter\b.* sagte|person aus dem umfeld|manager aus dem umfeld|aus dem umfeld|aus (?:regierungs|unternehmens|branchen|diplomaten|verhandlungs|eu-|sicherheits|gewerkschafts)\w*kreisen|diplomaten zufolge|informanten|eingeweihte|wie es (?:aus|in) .*(?:heißt|hieß)|mehrere[nr]? personen|nicht namentlich|wollte anonym|(?:ein|zwei|drei|mehrere) (?:eu-)?diplomat(?:en)?\b|(?:ein|eine) (?:hochrangige[rn]? )?(?:beamter|beamtin|händler|regierungsvertreter)\b",
        "unquantified": r"erheblich|beträchtlich|substan[tz]iell|drastisch|sehr große|große mengen|deutlich|massiv|bedeutend|nennenswert|zahlreiche|größere[nr]? (?:mengen|summe|betrag)|in größerem umfang|umfangreich|„fair|angemessen|beachtlich|reichlich|spürbar|in (?:hohem|großem) (?:maße?|umfang|stil)|ein großteil|teile? der (?:belegschaft|produktion)|einen? (?:erheblichen|großen|beträchtlichen) teil|keine angaben|nannte .{0,40}nicht|ohne (?:zahlen|details|einzelheiten) zu nennen|zur (?:genauen )?(?:höhe|menge|summe|zahl)|rasant|kräftig|stark (?:gestiegen|gesunken|steigen|sinken)",
        "hedged": r"\bsoll(?:en)? .* (?:haben|sein)\b|angeblich|offenbar|mutmaßlich|dem vernehmen nach|womöglich|möglicherweise|nicht bestätig|belegen ließ|lehnte .* (?:stellungnahme|kommentar)|äußerte sich .* nicht|wollte .* nicht|\bkönnte[n]?\b|\bdürfte[n]?\b|unbestätigt|gerücht|vermutlich|wohl |\bist[^.]{0,60} (?:offen|unklar)\b|\bunklar\b|steht (?:noch )?nicht fest|noch (?:nicht|keine) (?:entschieden|bestätig|genehmig)|\bsoll(?:en)? .*(?:interesse|prüfen|planen|erwägen)",
        "estimate": r"schätz(?:t|en|ung)|beziffert|rechnet .* mit|erwartet|prognos",
        "interested": r"firmenangaben|unternehmensangaben|nach eigenen angaben|nach angaben des (?:unternehmens|konzerns|herstellers)",
        "urgent": r"frist|bis zum|eile|zeitdruck|drängt|dringend|sofort|umgehend",
        "strategic": r"langfristig|mittelfristig|strategi|auf dauer|perspektiv|erwägt|plant|ausbauen",
        "retracted": r"berichtig|korrektur|korrigiert|richtigstell|zieht .{0,60}meldung|meldung .{0,40}zurück|zurückgezogen(?:e|en)? (?:meldung|bericht)|frühere (?:meldung|fassung)|widerruf|irrtümlich|falschmeldung",
        "disclaimed": r"dementier|\bdementi\b|bestreitet|bestritt|w(?:ies|eist) .{0,60}zurück|stellt .{0,30}in abrede",
    },
    "en": {
        "anonymous": r"declined to be named|not to be (?:named|identified)|condition of anonymity|anonym|briefed on|familiar with|insider|unnamed|sources? (?:said|close)|who asked not|people with knowledge|could not verify|(?:eu|u\.s\.|chinese|japanese|western|senior|union|industry|government|diplomatic|trade) (?:diplomats?|officials?|sources?|executives?) (?:said|say|told|familiar)|(?:one|two|three|four|a|an|several) (?:\w+ ){0,2}(?:diplomats?|traders?|officials?|executives?|brokers?|sources?|people|persons?|insiders?)\b,? (?:said|say|says|told|familiar|with)|diplomats? (?:said|say)|traders? (?:said|say)|did not want to be|requested anonymity|person familiar|people familiar",
        "unquantified": r"considerabl|substantial|significant|sizeable|very large|large quantit|well over|drastic|massive|several|sharply|without giving|necessary measures|vast|some of|a (?:large|great|big) (?:number|share|part|amount)|dozens|hundreds of|thousands of|tens of|steep(?:ly)?|huge|enormous|swollen|soar(?:ed|ing)?\b|without (?:elaborating|specifying|saying)|did not (?:say how|give|disclose|specify|elaborate)|undisclosed|a fraction|very high|in bulk|heavily|plenty of",
        "hedged": r"reportedly|allegedly|apparently|is said to|are said to|could not (?:verify|be verified|confirm)|unconfirmed|declined to comment|would not confirm|according to rumou?rs|\b(?:might|could)\b|\b(?-i:may)\b|rumou?r|speculat|unclear|not (?:yet )?(?:been )?confirmed|cannot be (?:verified|confirmed)|purported|believed to|thought to|likely to|possibly|probably|did not (?:immediately )?(?:respond|reply)",
        "estimate": r"\bestimates?\b|estimated|\bexpects? an?\b|now expects|puts? the|forecast|analysts? .*said|\breckons?\b|analysts? .*(?:see|put|think|say)",
        "interested": r"according to the company|the company said|company says|by its own account|company figures|by its own (?:estimate|account|figures)|company (?:claims|estimates)|it claims|the (?:group|firm|maker|miner|producer) (?:said|says|claims)",
        "urgent": r"deadline|until|by (?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)\b|due by|must|move fast|little time|immediately",
        "strategic": r"long(?:er)?[- ](?:term|run)|strategic|further ahead|plans? to|aims? to|wants? to|target",
        "retracted": r"\bcorrection\b|\bcorrects\b|\bcorrected\b|retract|withdr(?:ew|aws|awn)[^.]{0,40}(?:report|story|article|dispatch)|earlier (?:report|version|story)|clarif(?:ies|ication)|kill(?:ed)? (?:story|notice)|erroneous|in error",
        "disclaimed": r"\bden(?:ied|ies|y|ying)\b|refut|reject(?:s|ed) (?:the |a )?(?:report|claim|allegation)",
    },
    "fr": {
        "anonymous": r"anonym|source proche|source (?:ministérielle|diplomatique|gouvernementale)|sous couvert|n'a pas souhaité être nomm|selon une source|requis l'anonymat|proche du dossier|sources? (?:\w+ )?(?:diplomatiques?|syndicales?|industrielles?|concordantes?|gouvernementales?|européennes?|internes?|ministérielles?)|selon (?:des|plusieurs|deux|trois) (?:sources|diplomates|responsables|personnes|traders|négociants)|un (?:haut )?(?:responsable|diplomate|fonctionnaire|cadre|négociant|dirigeant)\b[^.]{0,60}(?:anonymat|indiqué|déclaré|affirmé|confié)|souhaité garder l'anonymat|non identifié|proches? d(?:u|es) (?:dossier|discussions|négociations)|(?:d'après|selon) (?:un|une|des) proches? d|(?:une|plusieurs|deux) sources? (?:portuaires?|du secteur|de marché|bancaires?|sur place)|(?:d'après|selon) (?:une|des) sources?",
        "unquantified": r"significati|substanti|considérable|important(?:e|s|es)? (?:quantité|montant|somme)|très grandes|équitable|drastique|massif|massive|sans (?:en )?(?:donner|avancer|préciser)|ni le (?:lieu|montant)|conséquent|important(?:e|s|es)?\b(?! que)|une (?:grande|large|bonne) (?:partie|part)|l'essentiel|fortement|nettement|sensiblement|n'a (?:pas|donné) (?:précisé|chiffré|communiqué|aucun)|très (?:élevé|important|fort)|des (?:dizaines|centaines|milliers) de|en masse|sans (?:le |la |les )?(?:chiffrer|détailler)|non précisé|grandes quantités|un certain nombre",
        "hedged": r"\b(?:serait|seraient|aurait|auraient)\b|laisse entendre|selon des rumeurs|apparemment|prétendument|non confirm|n'a pas (?:confirmé|commenté)|\w{3,}(?:erait|eraient|ndrait|ndraient|udrait)\b|\b(?:fourn|rédu|produ|invest|garant|f?in|réag|sub|condu)irai(?:t|ent)\b|\bpourrai(?:t|ent)\b|\bdevrai(?:t|ent)\b|probablement|peut-être|sans doute|il semble|rumeur|présum",
        "estimate": r"\bestim(?:e|ent|ation)|évalue|chiffre à|prévoit que|table sur",
        "interested": r"selon (?:l'entreprise|la société|le groupe|le constructeur)|d'après (?:l'entreprise|le groupe)|annonce le groupe|selon (?:ses|leurs) propres (?:chiffres|déclarations)|affirme (?:le groupe|l'entreprise|la société)|revendique|assure (?:le groupe|l'entreprise)",
        "urgent": r"\burgent|jusqu'au|avant le|délai|échéance|sans tarder|calendrier (?:est )?serré|ont \w+ jours",
        "strategic": r"à (?:plus )?long terme|stratégi|objectif|ambition|entend|veut",
        "retracted": r"\bcorrectif|\bcorrection\b|rectificatif|rectifi|rétract|(?:retire|annule)[^.]{0,40}(?:dépêche|information|article)|version précédente|par erreur|erron",
        "disclaimed": r"démen(?:t|ti|tir|tis|ties?)\b|réfut",
    },
    "es": {
        "anonymous": r"anónim|condición de anonimato|fuentes? (?:cercana|próxima)|no quiso ser identificad|anonimato|fuentes? (?:\w+ )?(?:sindical|diplomática|gubernamental|industria|oficial|del sector|conocedora|consultada)\w*|(?:una|dos|tres|varias) (?:fuentes|personas)|según (?:una|unas) fuentes?|un (?:alto )?(?:funcionario|diplomático|directivo|operador|ejecutivo)\b[^.]{0,50}(?:dijo|señaló|afirmó|indicó)|bajo reserva|personas? familiarizad|pidi\w+ no ser",
        "unquantified": r"considerable|sustancial|significativ|muy grandes|drástic|masiv|important(?:e|es)\b|gran(?:des)? (?:cantidad|parte|volumen|número)\w*|buena parte|fuerte(?:mente)?|notable|sin (?:precisar|dar|detallar|especificar|ofrecer)|no (?:precisó|detalló|reveló|especificó|dio)|el tiempo que sea|decenas de|cientos de|miles de|elevad[oa]s|cuantios",
        "hedged": r"presuntamente|supuestamente|al parecer|habría|no confirm|\bpodría[n]?\b|\bhabrían\b|\bsería[n]?\b|\bestaría[n]?\b|\bcostaría[n]?\b|\w{3,}(?:aría|iría)n?\b(?<!secretaría)|\b(?:ser|debe|perde|crece|ofrece|vende|establece)ría[n]?\b|posible(?:mente)?|probable(?:mente)?|rumor|aparentemente|sin confirmar|desmint|quizá|tal vez",
        "estimate": r"estima|calcula|prevé|estim(?:an|ó|aron|ación)|calcul(?:an|ó|aron)|prev(?:én|ista|isto)|pronostic|proyect(?:a|an|ó)|espera que|cifra en|analistas",
        "interested": r"según la (?:empresa|compañía)|según (?:el grupo|la minera|sus propios|el fabricante)|asegura la (?:empresa|compañía)|informó la (?:empresa|compañía)|afirma la (?:empresa|compañía)",
        "urgent": r"plazo|hasta el|antes del|urgente|a más tardar|cuanto antes|de inmediato|inmediat|entra(?:rá|n|rán)? en vigor",
        "strategic": r"largo plazo|estratégic|objetivo|a medio plazo|plan(?:ea|es|ean)|pretende|quiere|prevé|proyecto",
        "retracted": r"correcci[óo]n|rectific|corrig|retira[^.]{0,40}(?:información|noticia|despacho)|anul[^.]{0,30}(?:noticia|información)|versión anterior|por error|erróne|fe de errat",
        "disclaimed": r"desmi(?:ente|nt)|\bneg(?:ó|aron)(?!\w)|\bniega[n]?\b|rechaz(?:a|ó) (?:la información|el informe)",
    },
    "ja": {
        "anonymous": r"関係者|匿名|関係筋|消息筋|業界筋|外交筋|政府筋|複数の(?:関係|幹部|情報)|幹部(?:は|が|によると)|名前を明かさ|非公表の",
        "unquantified": r"大量|大幅|相当|かなりの|多額|急増|急減|急騰|急落|著し|膨大|巨額|少なからず|明らかにしていない|公表していない|非公表|数(?:十|百|千|万)(?:トン|人|社|億)?|大規模",
        "hedged": r"という|とみられる|可能性|もよう|とされる|かもしれない|見込み|見通し|恐れ|観測|うわさ|噂|らしい|ようだ|検討している|検討中|未確認|確認(?:でき|され)ていない|とみている|としている可能",
        "estimate": r"試算|推計|予測|見積も|見込(?:む|んで|まれ)|見通し|推定|と予想|アナリスト|概算",
        "interested": r"同社によると|会社側|同社は[^。]{0,40}(?:としている|と主張|と説明)|会社(?:の)?発表|自社(?:の)?(?:推計|試算)|同社発表",
        "urgent": r"期限|まで(?:に|の)|緊急|至急",
        "strategic": r"長期|戦略|目標|までに",
        "retracted": r"訂正|おわび|取り消し(?:ます|ました)|記事を(?:撤回|取り消)|誤り|誤報",
        "disclaimed": r"否定|事実ではない",
    },
    "zh": {
        "anonymous": r"知情人士|匿名|消息人士|不愿(?:透露|具名|公开)|未(?:具名|透露姓名)|要求匿名|业内人士|内部人士|接近[^，。]{0,12}人士|据(?:外交|行业|政府)?(?:消息|人士)|一位[^，。]{0,14}(?:官员|高管|人士|交易员)|多名(?:官员|高管|人士)|有关人士",
        "unquantified": r"大量|大幅|相当|巨额|大批|大量|数十|数百|数千|若干|显著|明显|严重|急剧|较大|相当多|未(?:披露|透露|公布)(?:具体)?(?:金额|数量|规模)?|巨大|可观|大规模|不少",
        "hedged": r"据悉|据称|或将|可能|据传|或(?:许|会|可能)|也许|疑似|尚未(?:证实|确认)|未经证实|传闻|有望|料将|恐(?:将|怕)|似乎|大概|正在(?:考虑|评估|研究)|可望",
        "estimate": r"估计|预计|预测|推算|测算|预期|分析师|机构认为",
        "interested": r"公司称|该公司表示|公司(?:表示|声称|宣称)|据(?:该)?公司|企业自称|公司方面",
        "urgent": r"截止|期限|之前|紧急",
        "strategic": r"长期|战略|目标",
        "retracted": r"更正|勘误|撤回(?:报道|消息|稿件)|撤稿|此前(?:报道|误报)|误报",
        "disclaimed": r"辟谣|否认|不实",
    },
}  # fmt: skip
