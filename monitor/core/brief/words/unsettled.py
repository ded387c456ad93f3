"""What is not settled, by kind: a question without its answer, a day not set, a matter that is looked into, a stock phrase instead of a deed; patterns by source language.

A question word and a word that leaves it open make the first kind, whatever is asked: *Ob die Versicherung zahlt, ist strittig*. Apostrophes are straight.
"""

_EN_ASKS = r"\b(?:whether|when|how|why|who|what|where|which)\b"
_EN_OPEN = r"(?:unclear|not clear|unknown|not known|uncertain|unresolved|unexplained|in dispute|disputed|contested|a mystery|anyone's guess|(?:yet|remains?|left) to be (?:seen|decided|established|determined|clarified)|under investigation|(?:could|would|can) not (?:say|tell)|not (?:been )?(?:established|determined|decided|settled|explained|clarified)|an open question)"
_DE_ASKS = r"\b(?:ob|wann|wie|warum|weshalb|wieso|wer|wem|wen|was|wo|woher|wohin|welche[rsnm]?)\b"
_DE_OPEN = r"(?:unklar|ungeklärt|ungewiss|offen|strittig|umstritten|fraglich|unbekannt|rätselhaft|abzuwarten|nicht (?:geklärt|bekannt|klar|entschieden|ausgemacht|abzusehen|absehbar|abschließend)|wird (?:noch |derzeit |nun )?(?:untersucht|ermittelt|geprüft|geklärt)|muss (?:sich )?(?:noch |erst )?(?:zeigen|klären|geklärt))"
_FR_ASKS = r"(?:\bsi\b|\bs'il\b|\bquand\b|\bcomment\b|\bpourquoi\b|\bqui\b|\boù\b|\bquel(?:le)?s?\b|\bcombien\b|\bce (?:qui|que|qu'))"
_FR_OPEN = r"(?:\bon ignore\b|\bnul ne sait\b|n'est pas (?:clair|établi|connu|tranché|décidé)|n'a pas été (?:établi|tranché|éclairci|élucidé)|reste (?:à (?:savoir|voir|établir|déterminer)|inconnu|incertain|flou|inexpliqué)|demeure (?:inconnu|incertain|flou|inexpliqué)|fait (?:débat|l'objet d'un litige)|est (?:contesté|en litige|inconnu|incertain)|ne (?:dit|précise|disent|précisent) pas|sans que l'on sache)"
_ES_ASKS = r"(?:\bsi\b|\bcuándo\b|\bcómo\b|\bpor qué\b|\bquién(?:es)?\b|\bdónde\b|\bqué\b|\bcuál(?:es)?\b|\bcuánt[oa]s?\b)"
_ES_OPEN = r"(?:se (?:desconoce|ignora)|no (?:está|queda|quedó) (?:claro|definid|determinad|decidid|resuelt)|no se (?:sabe|conoce|ha (?:aclarado|determinado|establecido|decidido))|(?:queda|falta|resta) por (?:ver|saber|determinar|aclarar|establecer|definir)|sin (?:aclarar|resolver|esclarecer)|en (?:litigio|disputa|discusión)|es (?:un misterio|una incógnita|objeto de (?:litigio|debate|disputa))|está por verse)"
_JA_OPEN = r"(?:明らかになっていない|明らかでない|明らかではない|分かっていない|わかっていない|分からない|わからない|不明(?:だ|で|と|のまま|。|$)|はっきりしない|定かでない|定かではない|未定|未解明|結論が出ていない|決着していない|争われ|係争|特定(?:でき|され)ていない)"
_ZH_OPEN = r"(?:尚不(?:清楚|明朗|确定|明确)|仍不(?:清楚|明朗|确定|明确)|不(?:清楚|明朗|得而知|详|明(?!智|显|白))|没有(?:时间表|定论|结论|说法|下文|明确)|尚无(?:时间表|定论|结论|说法|明确)|暂无(?:时间表|定论|结论|说法|明确)|未(?:知|定|有定论|查明|说明|明确|确定)|存在争议|仍有争议|有争议|待定|成谜)"

_ROWS: dict[str, dict[str, tuple[str, ...]]] = {
    "en": {
        "hedged": (
            rf"{_EN_ASKS}[^.;]{{2,110}}?\b{_EN_OPEN}|\b{_EN_OPEN}[^.;]{{0,30}}?{_EN_ASKS}|\bno (?:decision|agreement|conclusion|consensus) (?:has|had|was|is|yet)|\b(?:decid\w+|rul\w+|vot\w+) (?:on )?(?:whether|if)\b",
            r"\b(?:is|are|was|were|said (?:it|they) (?:is|are|was|were)) (?:now |still |also |currently )?(?:examining|studying|considering|assessing|investigating|reviewing|exploring|evaluating|looking (?:at|into)|sounding out|probing|mulling|weighing)\b",
            r"\b(?:investigators?|police|prosecutors|officials|authorities|detectives) (?:\w+ )?(?:suspect|believe|think|are (?:focusing|concentrating|looking|working)|favou?r|point)\w*|\b(?:working|main|prime|leading) (?:theory|hypothesis|line of inquiry)\b|\binside job\b",
            r"\bneither (?:claim|account|version|figure|statement|report|side)s?\b[^.;]{0,50}\b(?:verif|confirm|check|corroborat)\w*|\b(?:none|neither) of (?:the|these|those) \w+ (?:could|can|has|have) (?:\w+ )?be (?:\w+ )?(?:verif|confirm|check)\w*",
        ),
        "unquantified": (
            r"\b(?:no|not|nor|without|yet|has|have|had)\b[^.;]{0,30}\b(?:set|setting|given?|giving|fixed|fixing|named|announced|announcing|offer(?:ed|ing)?|agreed)\b (?:an?y? |a firm |a new |a precise |any )?(?:date|timetable|timeline|schedule|deadline|time frame|timeframe)\b|\bno (?:firm |new |precise |clear )?(?:date|timetable|timeline|schedule|time frame|timeframe)\b",
            r"\b(?:in an? |an? )?(?:appropriate|suitable|fitting|proper|responsible|timely|swift|robust|decisive|firm|resolute)(?:ly)? (?:action|manner|way|fashion|measures?|steps?|response|support|compensation|help|assistance|aid|handling)\b|\b(?:act|respond|react|deal with|handle|handled|dealt with)\b[^.;]{0,40}\b(?:appropriately|accordingly|responsibly|in good faith|strictly|firmly|swiftly)\b",
        ),
        "estimate": (
            r"\b(?:dealers?|traders?|brokers?|analysts?|economists?|experts?|insiders?|observers?|staff|workers|employees) (?:\w+ )?(?:think|believe|expect|doubt|fear|assume|reckon|see)\b|\b(?:sees?|saw|consider(?:s|ed)?) (?:the|this|that|it|its) (?:\w+ )?(?:target|goal|aim|deadline|date|plan)s? (?:as )?(?:\w+ )?(?:unattainable|unrealistic|out of reach|impossible)",
        ),
        "interested": (
            r"\baccording to (?:its|their|his|the|the (?:port|mine|plant|site|company|terminal|yard)'s) (?:own )?(?:manager|operator|owner|director|administrator|president|chair(?:man|woman)?|boss|chief executive|head|captain|management|spokes(?:man|woman|person)|shippers?|developers?)\b",
        ),
        "claimed": (
            r"\b(?:is|are|was|were) (?:outraged|indignant|furious)\b|without (?:a shred|any|the slightest) (?:of )?(?:evidence|proof)",
        ),
    },
    "de": {
        "hedged": (
            rf"(?-i:(?:^|[.,;:»“] ?)(?:O|o|W|w)\w+)(?<=\w)[^.;]{{2,110}}?,? (?:ist|sind|war|waren|bleibt|blieb|steht|gilt|wird|muss)\b[^.;]{{0,30}}?\b{_DE_OPEN}|\b{_DE_OPEN}[^.;]{{0,20}}?, {_DE_ASKS}|(?:keine|noch keine) (?:entscheidung|einigung)\b|\b(?:entscheid\w+|befind\w+)\b[^.;]{0,60}, ob\b",
            r"\b(?:prüf(?:t|en|te|ten)|erwäg(?:t|en)|überleg(?:t|en)|untersuch(?:t|en)|sondier(?:t|en))\b[^.;]{0,90}?\b(?:zu \w+en|\w+zu\w+en|einen? |eine |ob )\b|\bhoff(?:t|en)\b|denk(?:t|en) [^.;]{0,60}\bnach\b|fass(?:t|en) [^.;]{0,60} ins auge|spiel(?:t|en) mit dem gedanken",
            r"(?:ermittler|polizei|fahnder|behörden|staatsanwalt\w*)\b[^.;]{0,30}(?:vermut|gehen|geht|verfolg|verdächtig)\w*|vermutete?n? (?:\w+ )?ursache|als (?:wahrscheinlichste )?ursache (?:gilt|gelten|kommt)",
            r"keine (?:der|von den) (?:\w+ )?(?:angaben|darstellungen|behauptungen|zahlen|versionen)[^.;]{0,40}(?:überprüf|bestätig|verifizier)\w*|beide (?:angaben|darstellungen|versionen)[^.;]{0,40}nicht",
        ),
        "unquantified": (
            r"\b(?:kein(?:en)?|noch keinen?|ohne|weder) (?:\w+ )?(?:termin|zeitplan|zeitpunkt|datum|zeitrahmen|fahrplan)\b|\b(?:termin|zeitplan|zeitpunkt|datum)\b[^.;]{0,30}\b(?:nicht|offen|aus)\b",
            r"\b(?:angemessen|geeignet|entsprechend|gebührend|verantwortungsvoll|zügig|entschlossen|umsichtig)(?:e[nrms]?)? (?:\w+ )?(?:maßnahmen?|schritte?|entschädig\w+|unterstütz\w+|hilfen?|reaktion\w*|reagier\w*|behandel\w*|regel\w*|umgehen|vorgehen|handeln)\b|\b(?:rasche|schnelle|zügige|unbürokratische|tatkräftige)[nrs]? (?:hilfe|unterstützung|entschädigung|mittel|maßnahmen)",
        ),
        "estimate": (
            r"\bgeh(?:t|en) (?:\w+ ){0,3}davon aus|für (?:realistisch|erreichbar|wahrscheinlich|möglich)|\bglaub(?:t|en|te|ten) (?:man |nicht |daran |kaum )|\bhält (?:das|dies|es) für",
        ),
        "interested": (
            r"(?:heißt|hieß) es (?:bei|von seiten|seitens|aus|vonseiten) (?:der|dem|des) (?:reederei|unternehmen\w*|konzern\w*|betreiber\w*|hersteller\w*|gesellschaft|bahn|werk\w*|firma|versorger\w*|raffinerie|konzernzentrale|hafenbetrieb\w*|spedition|fluglinie|airline)|\blaut (?:seine[mr]|ihre[mr]|dem|der) (?:\w+ )?(?:verwalter|betreiber|eigentümer|leiter|chef|direktor|geschäftsführer|kapitän|inhaber|besitzer|sprecher|präsident)\w*|nach angaben (?:seine[sr]|ihre[sr]|des|der) (?:verwalter|betreiber|eigentümer|leiter|chef|direktor|geschäftsführ|inhaber|besitzer|reeder)\w*",
        ),
        "claimed": (r"\b(?:unerreichbar|unrealistisch)\b|\b(?:empört|entrüstet|verwahrt) sich\b|sind empört|ohne (?:jeden|den geringsten|irgendeinen) (?:beweis|beleg)",),
    },
    "fr": {
        "hedged": (
            rf"{_FR_OPEN}[^.;]{{0,40}}?{_FR_ASKS}|{_FR_ASKS}[^.;]{{2,110}}?{_FR_OPEN}|aucune (?:décision|conclusion)\b|\b(?:espère|ambitionne)(?:nt)?\b|\b(?:décid|tranch|se prononc|dira)\w*\b[^.;]{0,40} si\b|\bignore(?:nt)? (?:quand|si|comment|combien|encore|pourquoi)\b|\b(?:demeur|rest)\w+ (?:\w+ )?(?:incertain|inconnu|flou)",
            r"\b(?:étudi|examin|envisag|sond|analys|réfléchi|song|creus)(?:e|ent|ait|aient|t|ssent|é)\b (?:à |de |d'|la |l'|le |les |un|des |ses |son |leurs? |toutes |si|actuellement|aussi|également|désormais)",
            r"\b(?:enquêteurs?|police|gendarmes|parquet|autorités|juges?)\b[^.;]{0,30}(?:privilégi|soupçonn|penche|suppos|explor|n'écart|favoris|travaill)\w*|la piste d(?:e|'une?|u)\b|principale hypothèse",
            r"aucune? (?:de ces|des|de ses) (?:affirmations|versions|informations|chiffres|déclarations|bilans)[^.;]{0,30}n'(?:a|ont) pu|ni l'une? ni l'autre[^.;]{0,30}(?:vérifi|confirm)",
        ),
        "unquantified": (
            r"\b(?:aucune?|sans|pas (?:de|encore de)|ni) (?:nouvelle |)(?:date|calendrier|échéance|échéancier|délai précis)\b|\b(?:date|calendrier)\b[^.;]{0,30}(?:pas (?:encore )?(?:été )?(?:fixé|arrêté|connu|annoncé|précisé)|à (?:fixer|préciser|définir))",
            r"(?:mesures?|réponses?|suites?|sanctions?|dispositions?|compensations?|soutien|aides?) (?:\w+ )?(?:qui s'impos\w+|appropriée?s?|adéquate?s?|adaptée?s?|nécessaires?|proportionnée?s?|rapides?)|(?:de manière|de façon) (?:appropriée|adéquate|responsable|adaptée)|comme il se doit|avec (?:fermeté|diligence|la plus grande fermeté)",
        ),
        "anonymous": (
            r"(?<!\w)(?:une|deux|trois|plusieurs|des|certaines|autre|cette|la) sources? (?!d'|de |d[ue]s? |importante|majeure|principale|alternative|potentielle|stable|fiable|nouvelle|autre|unique|supplémentaire|renouvelable|primaire|lumineuse|radioactive|officielle|thermique|d'appro)[a-zéèê]+",
        ),
        "estimate": (
            r"\b(?:courtiers?|négociants?|experts?|analystes?|observateurs?|professionnels?) (?:\w+ )?(?:tabl|mis|pens|croi|dout|jug|s'attend)\w*",
        ),
        "interested": (
            r"(?:selon|d'après|indique|affirme|assure|explique|précise) (?:l'exploitant|le gestionnaire|le propriétaire|l'administrateur|le directeur|la directrice|le patron|le dirigeant|le transporteur|l'armateur|l'affréteur|le capitaine|le concessionnaire|le logisticien|l'assureur|la compagnie)\b",
        ),
        "claimed": (r"\b(?:irréalist|inatteign|irréalisab)\w*|hors d'atteinte|\bs'indign(?:e|ent)|\bs'insurg(?:e|ent)|cri(?:e|ent) au scandale|\bse défend(?:ent)?\b",),
    },
    "es": {
        "hedged": (
            rf"{_ES_OPEN}[^.;]{{0,40}}?{_ES_ASKS}|{_ES_ASKS}[^.;]{{2,110}}?{_ES_OPEN}|\b(?:aspira[n]? a|confía[n]? en|espera[n]? (?:poder )?\w+(?:ar|er|ir))\b|no hay (?:una )?(?:decisión|acuerdo|conclusi)\w*|\b(?:decid\w+|resolver\w*)\b[^.;]{0,40} si\b|\b(?:ignora|desconoce)[n]? (?:cuándo|si|cómo|cuánt|por qué)",
            r"\b(?:estudia|analiza|evalúa|examina|valora|sopesa|baraja|plantea|explora|sondea|revisa)[n]? (?:\w+(?:ar|er|ir)(?:l[oa]s?|se)?\b|(?:la|el|los|las|un|una|si|otr[oa]s?|alternativas?|opciones|sus?)\b)|se plantea[n]?\b|piensa[n]? en\b|no descarta[n]?\b",
            r"(?:investigadores|policía|fiscalía|autoridades|peritos?)\b[^.;]{0,30}(?:sospech|apunt|manej|cree|presum|baraj|se inclin)\w*|la hipótesis|la (?:principal )?línea de investigación|hay quien(?:es)? (?:\w+)",
            r"ningun[oa] de (?:l[oa]s|est[oa]s|es[oa]s) (?:versiones|afirmaciones|cifras|datos|informaciones)[^.;]{0,30}(?:pud|ha)|ni un[oa] ni otr[oa][^.;]{0,30}(?:verific|confirm)",
        ),
        "unquantified": (
            r"\b(?:sin|ni|no (?:hay|tiene[n]?|fij\w+|dio|dieron|puso|existe)|ningun[oa]) (?:una |un |aún |todavía |nueva )?(?:fecha|calendario|plazo|cronograma)s?\b|\b(?:fecha|calendario|cronograma)\b[^.;]{0,30}(?:no (?:se|está|ha|fue)|por (?:definir|fijar|determinar|confirmar)|sin)",
            r"(?:medidas?|acciones|respuestas?|sanciones|ayudas?|compensaci(?:ón|ones)|apoyos?) (?:\w+ )?(?:oportun|pertinent|adecuad|correspondient|necesari|proporcionad|que correspond|que (?:sean|fueran) (?:necesari|menester))\w*|de (?:manera|forma) (?:adecuada|oportuna|responsable|apropiada)|con (?:firmeza|todo el rigor|celeridad)|como corresponde|cuya (?:cuantía|suma)|cuyo (?:monto|importe)",
        ),
        "anonymous": (
            r"(?<!\w)(?:un|una) (?:[a-záéíóúñ]+ ){1,4}que (?:no quiso|pidió|prefirió|rehusó|declinó|exigió|solicitó) (?:\w+ ){0,3}(?:nombre|identi|anonim|reserva|citad)\w*",
        ),
        "estimate": (
            r"\bda(?:n)? por (?:hecho|segur|sentad)|\bse da por (?:hecho|segur|sentad)|\bpara (?:el|la|los) (?:analista|ingenier|expert|economista|consultor|profesor|geólog|investigador)\w*",
        ),
        "interested": (
            r"(?:según|de acuerdo con|a decir de|en palabras de) (?:su|sus|el|la) (?:propi[oa] )?(?:administrador|gerente|director|operador|dueñ|propietari|presidente|jef[ae]|portavoz|vocer|capitán|concesionari|armador|responsable)[a-z]*\b",
        ),
        "claimed": (r"\b(?:inalcanzable|irreal(?:ista|izable)?|inviable|utópic)\w*|se (?:indigna|queja|defiende|quejaron|quejó)[n]?\b|sin (?:la menor|ninguna|prueba)",),
    },
    "ja": {
        "hedged": (
            rf"(?:有無|是非|可否|か|時期|原因|理由|経緯|実態|真相|行方|関与|責任の所在)(?:など)?(?:は|も|については?)[^。]{{0,24}}{_JA_OPEN}|{_JA_OPEN}|かどうか(?:を|は)?(?:判断|決|検討)",
            r"(?:精査|検討|調査|協議|確認|検証|調整|模索|分析|評価)(?:中|を(?:進め|始め|急|続け)|して(?:いる|おり)|に(?:入|着手))",
            r"(?:捜査|警察|検察|当局)[^。]{0,30}(?:とみて|疑い|見方を強め|可能性)|内部犯行",
            r"(?:双方|いずれ|どちら)[^。]{0,20}(?:確認|検証|裏付け)[^。]{0,10}(?:でき|取れ)",
            r"(?:が|を|は|も)(?:前提|条件|焦点|鍵)(?:だ|と(?:な|し)|に|。|$)|次第(?:だ|で|と|では|。|$)",
        ),
        "unquantified": (
            r"(?:適切|厳正|真摯|誠実|迅速|柔軟|しかるべく|厳粛|的確|丁寧|全力で)に?(?:対応|対処|対策|検討|協議|支援|説明|取り組)|必要(?:な|に応じ|があれば)[^。]{0,16}(?:措置|対応|対策|対処|支援|検討)",
            r"(?:する|述べる|語る|コメントする|説明する|言う)にとど(?:ま|め)|時期は(?:示|未)|(?:日程|期日|時期|期限)(?:は|も|を)[^。]{0,10}(?:未定|示して|決まって|決めて|明示|設けて)",
        ),
        "interested": (
            r"(?:同社|会社|各社|工場|両社|グループ)?(?:は|では)?[^。、]{0,24}(?:再開|復旧|稼働|出荷|増産|量産|完了|黒字|正常化|納入)(?:(?:を|まで(?:に)?)(?:目指|見込|予定|計画)|(?:する|の)(?:見込|予定|計画)(?:だ|で|と|。|$))",
            r"(?:たい|したい|終えたい|進めたい|戻したい|見込んでいる|目標に(?:する|掲げ))(?:としている|とする|考え|意向|方針|と(?:話|述べ|説明|語))",
            r"(?:管理者|運営会社|所有者|経営者|工場長|船長|責任者|広報)(?:によると|によれば|の話)",
        ),
        "anonymous": (
            r"(?:販売店|業界|市場|現場|社内|地元|関係者|取引先|部品メーカー|アナリスト|専門家|投資家)(?:の間|内|筋)?(?:では|には|から(?:は)?)[^。]{0,40}(?:見方|声|観測|懸念|不安|指摘|不満|憶測)",
        ),
        "claimed": (r"憤|反発し|証拠もな|根拠もな",),
    },
    "zh": {
        "hedged": (
            rf"(?:是否|能否|何时|何人|为何|如何|怎样|谁|哪些?|原因|动机|去向|多久|时间)[^，。；]{{0,16}}[，]?(?:目前|仍|至今|现)?{_ZH_OPEN}|{_ZH_OPEN}|(?:决定|研究|裁定)是否",
            r"(?:正在|着手|开始)(?:研究|评估|考虑|探讨|审查|核查|调查|排查|论证|接触|洽谈|摸底)|(?:研究|考虑|探讨|评估)(?:将|是否|从|在|向|转|改)",
            r"(?:警方|检方|调查人员|办案人员|有关部门)[^，。]{0,12}(?:怀疑|倾向|推断|初步认定|初步判断)|疑(?:似|为|与)|内部人(?:员)?(?:作案|所为)",
            r"(?:无法|未能|难以|未|没有)(?:得到|获得|获|予以|进行|取得)?(?:独立|第三方)?(?:的)?(?:核实|证实|验证|查证|印证|佐证)",
        ),
        "unquantified": (
            r"(?:没有|尚无|暂无|未(?:有|设|定|公布|给出|明确))[^，。]{0,6}(?:时间表|日程|期限|时限|截止日期|具体时间|日期)|(?:时间|日期|日程)[^，。]{0,6}(?:待定|未定|另定|另行)",
            r"(?:妥善|依法|依规|严肃|认真|适时|酌情|视情|稳妥)(?:处理|应对|处置|解决|安置|补偿|采取|回应|查处|配合)|(?:必要|相应|有力|果断|适当)(?:的)?(?:措施|反制|支持|补助|补贴|帮助|援助)|标准另|另行(?:公布|通知|规定)",
        ),
        "interested": (r"据(?:其|该矿|该厂|该港|港口|矿山|工厂)?(?:经理|负责人|总经理|董事长|厂长|船东|业主|运营方|管理方)[^，。]{0,8}(?:称|表示|介绍|说|透露)?",),
        "claimed": (r"愤慨|毫无证据",),
    },
}  # fmt: skip
UNSETTLED: dict[str, dict[str, str]] = {
    language: {cue: "|".join(rows) for cue, rows in table.items()} for language, table in _ROWS.items()
}
