"""Words that say how sure a happening is, in six languages: a row is (modality, pattern), the strongest first."""

from monitor.domain.understand import Modality as M

Mood = tuple[M, str]

# Looked for in the clause, before the cue and in it.
BEFORE: dict[str, tuple[Mood, ...]] = {
    "en": (
        (
            M.DENIED,
            r"\b(?:not(?! (?:just|only|merely|solely|simply|hesitate|guaranteed|certain|sure|assured|rul\w+ out|exclud\w+))|never|no longer(?! (?:subject to|under)\b)|refus\w+|reject\w*|den(?:y|ies|ied)|(?<!not )(?<!n't )rul(?:es?|ed) out|(?:shelv|abandon|drop|scrap|ditch|withdr[ae]w|backtrack|call(?:s|ed)? off)\w* (?:on )?(?:\w+ ){0,4}(?:plans?|proposals?|idea|threats?|bid|planned|proposed|threatened)|abandon\w*(?= (?:\w+ ){0,2}(?:tariffs|duties|lev))|back(?:s|ed|ing)? (?:away|down) (?:from|on|over)|stop(?:s|ped)? short of|h(?:olds?|eld) off|fail(?:s|ed)? to|declin(?:es|ed|ing) to|dismiss\w*|without(?! precedent| \w+ing\b)|end of|terminat\w+|unlikely|(?<!to )avoids?|(?<!to )averts?|(?:won't|doesn't|didn't)(?! rule out)|isn't(?! (?:just|only|merely))|neither|no(?= (?:[a-z]+ )?(?:deals?|agreements?|breakthrough|talks|progress|plans?|decisions?|intention|proposals?|measures|sanctions|tariffs?|dut(?:y|ies)|lev(?:y|ies)|quotas?|curbs?|ban|shortages?|strikes?|walkouts?|stoppages?|fires?|explosions?|accidents?|outages?|disruptions?|halt|shutdowns?|closures?|blockades?)\b))\b(?! only)",
        ),
        (
            M.THREATENED,
            r"\b(?:not hesitate|threat(?:s|en|ens|ened|ening)?|warn(?:s|ed|ing)? (?:it|he|she|they|that it|of)|vow(?:s|ed)?(?! to (?:intensify|continue|support))|(?:pledg|promis)\w+ (?:to )?(?:\w+ )?(?:retaliat\w+|revenge|reprisals?|counter-?measures?)|(?:ready|prepared) to (?:hit|strike|retaliat\w+)|to stay shut|remain closed until|legitimate target)\b",
        ),
        (
            M.ASKED,
            r"\b(?:urg(?:e|es|ed|ing)|(?<!phone )(?<!telephone )call(?:s|ed|ing)? (?:for|on)|demand(?:s|ed|ing)(?! (?:in|on|over|at|during|from)\b)|(?<=s )demand(?! (?:for|in|from)\b)|must(?! have)|ask(?:s|ed|ing)?|request(?:s|ed)?|appeal(?:s|ed)? (?:for|to)|press(?:es|ed)? for|push(?:es|ed)? for|seek(?:s|ing)?|want(?:s|ed)(?! (?:over|by|for|in)\b)|lobb(?:y|ies|ied)|plead\w*(?! (?:not )?guilty)|applications? (?:for|to)|appl(?:y|ies|ied) (?:for|to))\b",
        ),
        (
            M.POSSIBLE,
            r"\b(?:may|might|could|can|consider(?:s|ed|ing)?|weigh(?:s|ed|ing)?|mull(?:s|ed|ing)?|possibl[ey]|potential(?:ly)?|likely|reportedly|fear(?:s|ed)?|feared|spect(?:re|er)|risks?|if|unless|eye(?:s|d)|explor(?:e|es|ing)|hint(?:s|ed)|pave the way|speculat\w+|rumou?r\w*|expected to|(?:predicted|forecast|projected|tipped) to|is expected|are expected|should|seen as|set to lose|prospect|whether|probably|near(?:s|ing)(?= )|near(?= (?:despite|as|after)\b|,)|near (?=[a-z ]{0,16}(?:deal|agreement|pact|accord|breakthrough))|close['’”\"]? to|on the verge of|on the brink of|on track for|looms?|looming|imminent|hop(?:es?|ing) (?:of|for|that)|in sight|in the balance|up in the air|in doubt|on the cards|understood to|thought to|believed to|not rul(?:e|es|ed|ing) out|float(?:s|ed|ing)? (?:the )?(?:idea|plan|tariffs|sanctions|ban)|toy(?:s|ed|ing) with|study(?:ing)?|studies|examin(?:e|es|ing)|in talks (?:to|on|over)|would-be|not (?:guaranteed|certain|sure|assured)|(?<=deal )hopes|(?<=truce )hopes|(?<=ceasefire )hopes|(?<=talks )hopes|(?<=agreement )hopes|to (?:avoid|avert|prevent|head off|stave off|fend off)|suspected|alleged(?:ly)?|said to be|could be|at risk of|set to consider|open to|bets? (?:on|that)|warn(?:s|ed)? (?:that|about)|appears? (?:near|imminent|close|likely)|(?:cannot|can't) be)\b",
        ),
        (
            M.PLANNED,
            r"\b(?:will|shall|(?:flying|heading|head|heads|flies|jets|travel\w*)(?: off)? to (?:[A-Z][\w.-]+ ){1,3}to|to be(?! \w+ing\b)|plan(?:s|ned|ning)?|propos(?:e|es|ed|al|ing)|intend\w*|prepar\w+|about to|going to|set (?:to|for)|due to (?=be |start|begin|take|end|expire|come|go |[a-z]+ (?:on|in|by|from|at) )|aim(?:s|ed|ing)?|decid(?:e|es|ed)|announc\w+ (?:a )?plan|draft|opposes?|ready (?:to|for)|expects|schedul\w+|from (?:january|february|march|april|may|june|july|august|september|october|november|december|next)|vow(?:s|ed)?|confirms it will|would|tasked|upcoming|ahead of|(?:on the )?eve of|(?<!ed )(?<!gan )(?<!had )(?<!nues )(?<!arts )(?<!orces )to (?=(?:rise|jump|double|increase|climb|take effect|kick in|come into)\b)|(?<!signs )(?<!signed )(?<!signs a )(?<!signed a )(?<!signs the )(?<!signed the )(?:(?:sanctions|tariffs?|export|import) )?bill (?:to|on|that would|banning|barring|imposing|targeting)|to (?=[a-z]+ (?:on|in|for|from|the|new)\b))\b|^ ?(?-i:[A-Z])[\w.'’-]*(?: (?-i:[A-Z])[\w.'’-]*){0,2}(?: (?!appears|seems|proves|begins|starts|continues|resumes|manages|helps|returns)[a-z]+s)? to (?-i:[a-z]+)\b",
        ),
    ),
    "de": (
        (
            M.DENIED,
            r"\b(?:nicht(?! nur| ausgeschlossen| aus\b| \w+(?:te|ene?|ende)[nrsm]? )|kein(?:e[nrms]?)?|lehn(?:t|en|te|ten)|stimm(?:t|en|te|ten) (?:mehrheitlich |klar )?gegen|(?:ver)?weiger\w+|dementier\w*|bestreit\w*|ohne(?! (?:konkrete |greifbare )?ergebnis)|l(?:ä|u)dt? [^.;:|]{0,60} aus|scheitert|(?<!zu )verhinder(?!n\b)\w+|abgewendet|beigelegt|verzicht\w+ auf|rück\w+ (?:von|ab)|(?:nimmt|nehmen|nahm) (?![^.;:|]{0,40}(?:z[oö]ll|sanktion|verbot|beschränkung|kontrolle))[^.;:|]{0,40} zurück|(?:pläne|plan|vorhaben) [^.;:|]{0,30}(?:aufgegeben|verworfen|fallen)|vom tisch|schließ(?:t|en) (?:[^.;:|]|(?<=\d)\.){0,40}(?<!nicht )aus\b)\b",
        ),
        (
            M.THREATENED,
            r"\bdroh(?:t|en|te|ten|ung|ungen|ende[nrms]?)\b|\bschwör\w*\b|\ban(?:ge)?droh\w+|\bgedroht\b",
        ),
        (
            M.ASKED,
            r"\b(?:forder(?:t|n|te|ten)|verlang\w+|ruf(?:t|en)(?= [^.;:|]{0,70}\b(?:nach|auf|zu)\b)|dr(?:ä|i)ng(?:t|en|te|ten) auf|appellier\w+|pocht auf|dräng\w+ [^.;:|]{0,30} zu|w(?:irbt|erben) (?:um|für)|forderung(?:en)? (?:von|nach)|bitte[nt]?|wünsch\w+|plädier\w+)\b",
        ),
        (
            M.POSSIBLE,
            r"\b(?:könnte[n]?|möglich(?:erweise)?|womöglich|wohl|offenbar|vermutlich|wahrscheinlich|mutmaßlich|(?:angeblich|vermeintlich)(?:e[nrsm]? (?=[\w-]*(?:angriff|anschlag|schlag|sabotage|blockade|übernahme|verkauf|kauf|deal|zölle|sanktion|pläne|lieferung|einsatz)))?|dürfte[n]?|erwäg(?:t|en)|(?<!amt )(?<!behörde )(?<!kommission )(?<!anwaltschaft )prüf(?:t|en|te|ten)|chancen? (?:für|auf)|hoff(?:t|en|te|ten) auf|pessimistisch|skeptisch|befürcht\w+|fürcht\w+|gefahr|risiko|eventuell|voraussichtlich|erwarte(?:t|n)|nicht ausgeschlossen|schließt [^.;:|]{0,60} nicht aus|soll angeblich|wäre[n]?|würde[n]?|offen für|interesse an|interessiert an|vielleicht|falls|wenn|sofern|\w*gefahr|denkt an|denken an|spiel(?:t|en) mit dem gedanken|liebäugel\w+|steht im raum|im raum|zieh\w+ [^.;:|]{0,30} in (?:betracht|erwägung)|lot(?:et|en) [^.;:|]{0,30} aus|sondier\w+|vor einer?|steht vor|hält sich [^.;:|]{0,20} offen|sei(?:en)?|habe|hätten?|gerücht\w*|spekul\w+|mutmaßliche\w*|kurz vor|in sicht|am rande? (?:des|der|eines|einer) (?:ruins|bankrotts|insolvenz|pleite|kollaps\w*|krieges|zusammenbruchs|abgrunds)|verdacht\w*|warn(?:t|en|te|ung|ungen) (?:[^.;:|,]{0,30} )?vor|zu (?:verhindern|vermeiden)|abzuwenden|(?:will|wollen|soll\w*) [^.;:|]{0,60}(?:verhindern|abwenden|vermeiden)|sollte[n]?|hoffnung(?:en)? auf|hoff(?:t|en) auf|(?<!aus )(?:sorge|angst|unruhe) (?:vor|wegen)|(?:will|wollen|soll(?:en)?) [^.;:|]{0,60} (?:haben|worden sein))\b",
        ),
        (
            M.PLANNED,
            r"\b(?:will|wollen|möchte[n]?|soll(?:en)?|(?:wird|werden)(?! [^.;:|]{0,70}\b(?:ge\w{2,16}(?:t|en)|(?:ver|be|er|ent|zer|aus|an)\w{2,16}t)(?! werden)(?:$|[ .,|]))|plan(?:t|en|te|ten)|geplant\w*|beabsichtig\w+|kündig(?:t|en|te|ten)|ankündig\w+|vor(?:hat|haben)|bereit|beschließ\w+(?! (?:eine )?(?:waffenruhe|waffenstillstand|feuerpause|allianz))|\w*entw(?:u|ü)rfe?|bereite[nt]? [^.;:|]{0,60} vor|vorschlag|vorhaben|ab (?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|kommend)|verspricht|pläne|bereit zu\w*|erlaubt (?=[^.;:|]{0,40}(?:übernahme|stationierung|bau|kauf))|mach(?:t|en) (?:den )?weg|grünes licht|verhandelt über|bevorsteh\w*|bevor(?=$|[.,:;|])|im vorfeld|am vorabend|demnächst|sag(?:t|en) [^.;:|]{0,60} zu|in aussicht|steht (?:kurz )?vor|schl(?:ä|u)g(?:t|en)? [^.;:|]{0,60} vor|vor (?:dem |der |seinem |ihrem )?[\w-]*(?:gipfel|treffen|besuch|gesprächen|reise))\b",
        ),
    ),
    "fr": (
        (
            M.DENIED,
            r"\b(?:ne (?!manqu\w+ pas|tard\w+ pas)[^.;:|]{0,24}(?:pas|plus|jamais|aucun)|n'(?!hésit|exclu)[^.;:|]{0,24}(?:pas|plus|aucun)|refus\w+|rejett?\w+|vot\w+ contre|dément\w*|nie(?:nt|r)? (?=avoir|être|tout|toute|vouloir|qu)|écart\w+|(?<!n')exclut|renonc\w+|abandonn\w+ (?:son |le |l'|leur )?(?:projet|idée|plan)|(?:fait|font) marche arrière|enterr\w+|exclu(?:ent)?(?= toute| de| un)|(?<!exclut )(?<!exclu )(?<!excluent )(?<!écarte )pas de|aucune? (?:grève|incendie|explosion|accident|fermeture|arrêt|blocage|pénurie|interdiction|décision|projet|plan|intention|mesure|accord|taxe|sanction)|sans(?! plomb| précédent)|(?<!pour )évit\w+|échou\w+ à|(?<!pour )non-(?:respect|renouvellement|prolongation|reconduction|paiement|lieu))\b",
        ),
        (
            M.THREATENED,
            r"\bmenac\w+|\bn'hésit\w+ pas\b|\b(?:promet|promettent|jure|jurent)\b(?=[^.;:|]{0,30}(?:mesures|riposte|réponse|représailles))",
        ),
        (
            M.ASKED,
            r"\b(?:demand(?:e|ent|é|er)|réclam\w+|appell?e(?:nt|r)?(?= [^.;:|]{0,70}\b(?:à|au)\b)|appel à|exig\w+|exhort\w+|presse|souhait\w+|invit\w+ [^.;:|]{0,40}(?<= )à(?= )|plaid\w+|veut que|sollicit\w+|en faveur)\b",
        ),
        (
            M.POSSIBLE,
            r"\b(?:pourrai(?:t|ent)|bientôt (?=à court|en rupture|en pénurie|privé)|se rapproch\w+ d|peut-être|possibles?|éventuel\w*|probabl\w+|envisag\w+|serai(?:t|ent)|aurai(?:t|ent)|risqu\w+|spectre|craint|craignent|craintes?|redout\w+|selon une source|soupçon\w+|étudi\w+|devrai(?:t|ent)|vers un|songe(?:nt)? à|\w{3,}(?:erait|irait|drait|eraient|iraient|draient)|réfléchi\w+ à|n'exclu\w+ pas|pas exclu|hypothèse|espoirs? (?:de|d['’])|pris langue|intéress\w+ (?:par|à)|en vue(?! d)|au bord d(?:e la|e l'|u|') ?(?!mer|route|lac|fleuve|rivière)|esp[ée]r\w+|en pourparlers|en discussions? (?:pour|avec|en vue)|vont-ils|va-t-\w+|peut-\w+|peu(?:t|vent)|présumé\w*|supposé\w*|selon des sources|évasi\w+|s'expos\w+ à|pass\w+ible d|si (?=l[ea]s? |l'|un |une |des )|s'ils?|pour éviter)\b",
        ),
        (
            M.PLANNED,
            r"\b(?:va|vont|prépar\w+|prévoi\w+|prévu\w*|compte(?:nt)?|veut|veulent|doit|doivent|annonc\w+ (?:[^.;:|]{0,24} )?de nouvelles|en négociations? exclusives?|appelée?s? à|annonc\w+ (?:un(?:e)? (?:prochain|plan)|l'ouverture|l'arrêt|la (?:mise|fermeture|suspension|création|construction)|le (?:retrait|lancement)|vouloir|son intention)|projet\w*|s'apprêt\w+|soumet(?:tent)?|programmée?s?|proposer?\w*|entend\b|approuv\w+(?! (?:l'|le |un |cet |son )?(?:\w+ )?(?:accord|traité|pacte))|envisage de|s'engage|autoris\w+ (?:[^.;:|]{0,30} )?(?:de|à) (?=\w+(?:er|re|ir)\b)|attendue?s? (?:en|pour|le|la|mi)\b|vise|\w+(?:era|eront|ira|iront)\b|avant(?= la fin| (?:le |un |son |leur )?sommet| (?:la |une |sa |leur )?(?:rencontre|visite|réunion))|à la veille|promet\w*|imminent\w*|à venir|prêt(?:e|s|es)? à|s'oppos\w+ (?:à|aux?))\b",
        ),
    ),
    "es": (
        (
            M.DENIED,
            r"\b(?:no(?= )(?! (?:decid\w+|se sabe|está claro|descart\w+)\b)|nunca|niega\w*|negó|rechaz\w+|(?<!no )descart\w+|sin (?:\w+ )?(?:acuerdo|avances?|sanciones|aranceles|éxito|resultados?|llegar|alcanzar|firmar|imponer|aplicar|cerrar|levantar|restricciones|progresos?|pacto)|(?:sin|ningun[ao]?|ningún) (?:huelga|incendio|explosión|accidente|cierre|parada|bloqueo|veto|decisi[óo]n(?:es)?|planes?|plan|intenci[óo]n)|renunci\w+ a|desist\w+|da(?:n)? marcha atrás|(?:aparc|archiv|abandon)\w+ (?:el |los |sus? |la )?(?:planes|plan|proyecto|idea)|(?<!para )evit\w+|desmient\w+)\b",
        ),
        (
            M.THREATENED,
            r"\bamenaz\w+|\bamag(?:a|an|ó|aron) con\b|\b(?:promet|jur)\w+ (?:\w+ )?(?:contramedidas|represalias|responder|respuesta|medidas)\b|\badvirti\w+ con|\badvierte con",
        ),
        (
            M.ASKED,
            r"\b(?:pid(?:e|en|ió|ieron)|pedirá\w*|(?:propon|propus|quier|suger|recomiend|defiend)\w+ que|abog\w+|partidari[oa] de|solicitud de|exig\w+|reclam\w+|inst(?:a|an|ó)|llam\w+ a|solicit\w+|urg(?:e|en|ió)|demandan?)\b",
        ),
        (
            M.POSSIBLE,
            r"\b(?:podrían?|puede[n]?|inminentes?|(?:advier|avis)\w+ de |posibles?|posiblemente|quizá\w*|probabl\w+|estudi\w+|evalú\w+|evalua\w+|sopes\w+|teme[n]?|temor\w*|riesgo|habría\w*|estaría\w*|(?!secret)\w{3,}(?:aría|iría|dría)n?|sería[n]?|considera\w*|decid\w+ si|si levant\w+|en duda|no descarta\w*|podrá[n]?|contempla\w*|baraja\w*|analiza\w*|negocia(?:n)? para|negoci(?:a|an|aron|ando) (?:su|una|la|un) (?:posible )?(?:fusión|compra|venta|adquisición|absorción)|plantea\w*|valora\w*|no excluy\w+|examina\w*|revisa\w*|ronda|a punto de|presunt\w+|supuest\w+|al parecer|según fuentes|eventual(?:es)?|en riesgo|para evitar|esperanzas? de|al borde del?|se acerca[n]? a|a la vista|sombra del?|a las puertas del?)\b",
        ),
        (
            M.PLANNED,
            r"\b(?:va a|van a|prevé\w*|planea\w*|planifi\w+|propon\w+|propuso|prepara\w*|aspira[n]? a|anuncia que|pretende\w*|quiere\w*|busca\w*|se propuso|acord(?:ó|aron) (?=\w+r\b)|(?:ante)?proyecto de ley|promet\w+|se dispone|decidi\w+|\w+(?:ará|arán|erá|erán|irá|irán|drá|drán|brá|brán)|antesala|víspera\w*|antes de|próxim[oa]s?|intención de|a partir del? |(?:se )?alista\w*|se apresta\w*|proyecta\w*|ultima(?:n|rá)?\b|se encamina\w*|tramita\w*|se compromet\w+ a|ha anunciado|tiene previsto|previst[oa]s?|planes?(?= (?:de|para)))\b",
        ),
    ),
    "ja": (
        (
            M.DENIED,
            r"否定(?!せ|する[^。 」]|の|的|論|派)|拒否(?!なら|すれば|した場合|の場合|しなければ)|拒む|(?<!否定)(?<!排除)(?<!撤回)(?<!撤廃)(?<!解除)せず|断念|(?<=合意)(?:が)?(?:なく|なし|できず|得られず)|取りやめ|取り下げ|(?<!報復関税を)(?<!対抗関税を)撤回(?!を?求|せず|しない|には応じ)|しない|(?<!心配)しません|いたしません|していない|決まっていない|(?:予定|計画|方針|考え|事実)は(?:な[いく]|ありません)|ない方針|回避(?!へ|を?目指|に向|狙|策|でき|困難)|見送り|応じず|(?<!確認)できず|至らず|行わない|課さない|つもりはない|考えていない",
        ),
        (
            M.THREATENED,
            r"警告|脅(?!威)|(?:鎖|止|裁|税|復|撃|制|退|攻|下げ|上げ)[^ 。可]{0,6}示唆|(?<!裁の)(?<!税の)用意|構え|辞さ|高い関税も|報復を表明|(?<!スト)(?<!ストを)通告",
        ),
        (
            M.ASKED,
            r"要求|要請|求め|促す|促し|訴え|申請|要望|申し入れ|働きかけ|陳情|(?<!建設)(?<!新設)(?<!開設)(?<!増産)(?<!投資)(?<!進出)(?<!設置)(?<!生産)(?<!参入)したい(?:[」”』]|$)|せよ|呼びかけ|迫る|主張へ$|を(?:…|[」 ]|$)|べき",
        ),
        (
            M.POSSIBLE,
            r"可能(?=性|$|[」＝ 　])|検討|否定せず|排除せず|選択肢|可能性|とみられる|見られる|疑い(?!で)|疑惑|かもしれ|持ち上が|浮上|取り沙汰|保留|含み(?!損|益|資産|笑)|恐れ|おそれ|懸念|(?<!くらい)(?<!どこまで)(?<!何者)か(?:$|（|[ 　”」「]|。|？)|見方|かも|(?<!に)も(?:$|（|[ 　])|観測|確認はできず|確認できず|模索|打診|示唆|なら|もし|たら(?:$|…|、)|の報告|ダメージ|条件に|条件と|(?:統合|合併|買収|売却|出資)(?:を|に向け(?:て)?)?(?:協議|交渉)(?!決裂|打ち切|が)|寸前|瀬戸際|間近|差し迫|回避(?:へ|を?目指|に向|狙|策)|期待(?=$|が?高|広が|強ま|膨ら)|公算|狙い(?!は)|視野",
        ),
        (
            M.PLANNED,
            r"(?:建設|新設|開設|増産|投資|進出|設置|生産|参入)したい|新工場(?:$|[ 　」。【])|へ(?:$|[ 　…＝=―－。、０-９0-9-]|(?=交渉|協議|調整|検討|準備))|方針|予定|計画|決定へ|表明|準備|見通し(?!を(?:上方|下方|引き|下げ|上げ))|承認|認可|見込み|目指|する考え|まで$|まで(?=[ 　])|(?:倍|割|％|%|円|人|台|隻|トン|化|制|止|禁|税|増|減)に(?=[ 　])|(?<!法)案(?:$|を)|法案(?:$|を)(?!可決|成立|承認)|(?<!決定)(?<!発表)(?<!発言)(?<!批判)(?<!表明)に[”」]?$|で調整|最終調整|調整へ|調整に入|の考え|考え示|意欲|新工場(?:$|[ 　])|へ(?:』|」|”)|する方針|構想|(?:裁|税)の用意|スト(?:ライキ)?(?:を)?(?:宣言|予告|通告)|着手へ|提案|法案(?!を?(?:可決|成立|承認)|が(?:可決|成立|承認))|(?:建設|新設|増設|投資|参入|導入|着工|進出|閉鎖|停止|休止|撤退|買収|売却|派遣|終了|削減|増産|減産)(?:を|も)?決(?:定|め)|来年|来月|来春|年内に|年度内|までに|意向|方向で|を控え|を前に|による買収",
        ),
    ),
    "zh": (
        (
            M.DENIED,
            r"辟谣|(?<!申请)(?<!请求)(?<!拟)(?<!将)(?:撤回|撤销|退出|走出|摆脱|结束)(?=[^，。|]{0,6}(?:破产|重整))|暂不(?!排除|清楚|明确|确定)|未(?!来|经)(?:就|能|获|达)?|无意(?![中间识义])|(?<!最)不(?=会(?!被|受|因|向|屈)|再|予|愿|能|同意|接受|准备|打算|应|许|承认|考虑|支持|寻求|希望|参加|加入|实施|征收)|否认|拒绝|没有|无法|并非|(?:推翻|撤销|撤回|取消|搁置)(?=[^，。|]{0,16}(?:计划|提议|威胁|打算|拟定|拟议|草案))|运营正常|尚未(?!决定是否|确定是否)|放弃|作罢|打消|收回(?=[^，。]{0,6}(?:计划|威胁|提议))",
        ),
        (M.THREATENED, r"(?<!造成)(?<!构成)(?<!平民)(?<!安全)威胁(?!论)|扬言|警告|迫在眉睫"),
        (
            M.ASKED,
            r"(?<!符合)(?<!管制)(?<!管理)(?<!许可)(?<!准入)要求|呼吁|敦促|(?<!考虑)请求|申请(?=[^，。]{0,4}(?:推迟|延长|豁免|暂缓|取消))|寻求(?!收购|出售|加速|扩大|合作|达成|并购|扩张|上市)|希望(?!能在|下周)|督促|促请|必须(?=(?:立即|尽快|先)?(?:解除|取消|撤销|放弃|放宽|降低|免除|撤回|归还|开放))|应[该当](?!对)|应(?:该|当)?(?=(?:立即|尽快|马上)?(?:取消|解除|放弃|撤销|放宽|降低|撤回|纠正))|警告(?=[^，。|]{0,16}(?:不要|勿|切莫))|(?<!呼)吁(?!请)",
        ),
        (
            M.POSSIBLE,
            r"或(?!许可|者|高达|达(?!成))|可能(?!高达|达(?!成)|升至|为\d)|有望|预计|是否|(?<!超)(?<!好于)(?<!高于)(?<!低于)(?<!需求)(?<!销售)(?<!盈利)(?<!业绩)(?<!增长)预期|考虑|探讨|(?<!反)恐(?!怖|慌|惧)|(?<![原材资燃饮塑涂饲肥废颜布面照敷辅配香染史调佐养衣毛骨尾煤油木石粒浆填坯炉矿药磨釉坩])料|传闻|或许|研究称|预测|疑似|若(?!干)|担忧|如果|一旦|倘若|研究(?=对|是否|将|限制|禁止|加征|征收|收紧|放宽|取消)|正(?:研究|考虑|讨论|商讨)|据报|酝酿|权衡|评估(?=对|是否)|不排除|(?:洽谈|商谈|商讨|谈判|磋商)(?=收购|合并|并购|入股|出售)|传(?=[^，。统递媒]{1,10}(?:将|拟|要))|据报道?|濒[临于]|知情人士|据称|面临(?![^，。|]{0,8}(?:短缺|紧缺|不足|缺货|缺口))|接近(?=达成|签署|完成)|逼近|[为以]避免|风险|可望|讨论(?=对|是否)",
        ),
        (
            M.PLANNED,
            r"等待|期待|将(?=把|会|于|在)|将(?!军|近|对原产|.{1,20}(?:列为|列入|列至|列于|诉至|告上|提交|定性|视为|加入|纳入|转为|定为|移交|移出|移入|移除|剔除|除名|推迟|推向|延长至|上调至|下调至|降至|升至|提高|出口禁令延长))|(?<![虚模比])拟|计划|即将|决定将|准备|起草|提议|建议|方案|自2\d{3}年|宣布扩大|宣布(?:将)?对[^，。]{1,20}(?:征收|加征)|欲|打算|有意|力争|筹划|筹建|寻求(?=收购|出售|加速|扩大|并购|扩张|上市)|瞄准|目标(?=是|为|到|在|将|定)|誓言|承诺|准备好|明年|下月|下周|定于|择[日期机]|在即|表决|审议|(?<!违)法案(?!生效|通过|获)|年内(?=[^，。]{0,4}(?:动工|开工|投产|建成|启动|完成|实施|上市|量产))|启动[^，。]{0,12}程序|宣布，自|临近|最快|前夕|(?<![等对招接优看])待(?!遇)",
        ),
    ),
}

QUESTION = r"[?？]"
# Who asks for the reason or the way of a thing does not doubt it.
ASKS_ABOUT = r"\b(?:what|why|how|who\w*|when|where|which|was|warum|wieso|weshalb|wie|wer|wen|wann|wo|welche\w*|pourquoi|comment|qui|quand|où|quel\w*|que sait|qué|por qué|cómo|quién|cuándo|cuál)\b|なぜ|どう|何|誰|いつ|为何|为什么|如何|怎么|什么|谁|几何|影響は|狙いは"
