"""What a sentence leaves open, by kind and not by the word of one text: told later, kept back, provisional, not checked, on a condition, seen on paper only; patterns by source language.

Apostrophes are straight.
"""

_ROWS: dict[str, dict[str, tuple[str, ...]]] = {
    "en": {
        "provisional": (
            r"\(provisional\)|(?:provisional|preliminary|interim|incomplete|unaudited|flash) (?:\w+ )?(?:data|figures?|results?|numbers|counts?|toll|tally|total|balance|statistics|accounts)|\b(?:data|figures?|results?|numbers|statistics|counts?)\b[^.;]{0,50}\b(?:provisional|preliminary|incomplete|unaudited)|(?:to be|will be|may be|are|is) revised|subject to revision|under revision",
        ),
        "anonymous": (
            r"\b(?:letters?|documents?|memos?|e-?mails?|notices?|drafts?|papers?|files?|minutes|presentations?|records?|texts?|circulars?|slides)\b(?:[\w' ]{0,24} )?(?:seen|reviewed|obtained|viewed|consulted|shown) (?:by|to)|\bleaked\b",
            r"\bwhisper\w*|scuttlebutt|\bcirculat(?:ed|ing) (?:by|in|on|among|online)|doing the rounds|unattributed|unsigned",
        ),
        "unquantified": (
            r"(?:will|would|to|is to|are to) be (?:announced|published|made (?:known|public)|communicated|disclosed|detailed|determined|set|released|specified|finali[sz]ed|defined|given|negotiated|decided) (?:\w+ )?(?:later|in due course|at a later|separately|shortly|soon|in the coming|afterwards|subsequently)|in due course|at a later (?:date|stage|time)",
            r"\b(?:figures?|data|names?|details|terms|numbers|results?|amounts?)\b[^.;]{0,50}\b(?:withheld|kept (?:secret|confidential)|confidential|redacted|suppressed)|withholds? (?:the )?\w+|under wraps|not (?:been )?made public|undisclosed",
            r"(?:low|mid|high|medium|lower|upper)?[- ]?(?:single|double|triple|two|three|four)[- ]digit\b|\b(?:certain|individual|selected|various|particular) (?:\w+ )?(?:contracts?|customers?|suppliers?|orders?|deliver\w+|models?|plants?|sites?|products?|markets?|countries)\b|(?:comfortabl|sufficien|adequate|plenti|healthy|well[- ](?:filled|stocked|supplied|covered))\w*|\b(?:major|good|large|small|minor) (?:part|portion|chunk|share)\b",
            r"\b(?:all|everything|whatever)(?: is| it)? (?:necessary|needed|required|takes|possible|in (?:its|their|our|his|her) power)|as (?:soon|quickly|fast) as (?:possible|practicable)|without delay|at the earliest opportunity|to the extent possible|best efforts?|look into\b",
        ),
        "hedged": (
            r"(?:is|are|was|were|being) (?:being )?(?:checked|examined|investigated|assessed|evaluated|reviewed|looked into)|stands? ready|monitoring the situation|when appropriate|in due time",
            r"\boutcome\b[^.;]{0,30}\b(?:open|uncertain|unclear|unknown)|\bpending\b|yet to be|inconclusive|under investigation|\bodds\b|\bone in (?:two|three|four|five|ten)\b|(?:has|have|had|was|were|is|are|could|been) not (?:been )?(?:\w+ly )?(?:verified|checked|validated|authenticated|corroborated|substantiated|audited|proven)|unaudited|authenticity|(?:provided|assuming|as long as|in the event|in case)\b|under consideration|(?:said|says) it was (?:studying|examining|considering|reviewing|looking)|nobody knows|no one (?:\w+ ){0,3}knows|were (?:its|the|that) \w+|if its |if \w+ (?:were|was|is|are)\b",
        ),
        "interested": (
            r"\b(?:the|its|our) (?:board|issuer|executive board|supervisory board|management board|directors)\b[^.;]{0,20}\b(?:assum|presum|expect|believ|consider|is of the|maintain)\w*",
        ),
        "claimed": (
            r"\b(?:applicants?|petitioners?|complainants?|plaintiffs?|claimants?|defendants?|prosecutors?|litigants?|appellants?|domestic (?:industry|producers))\b[^.;]{0,20}\b(?:say|said|state[sd]?|argue[sd]?|submit(?:s|ted)?|hold|held|maintain(?:s|ed)?|put|contend(?:s|ed)?|point(?:s|ed)?)\b|\b(?:is|are|was|were|remains?) (?:\w+ )?(?:confident|convinced|certain|optimistic)\b|\bprofess\w*|attribut(?:es|ed)\b",
        ),
        "countered": (
            r"\bcontrary to (?:reports?|what|claims?|rumou?rs?|media|some|earlier|suggestions?|the)",
            r"\b(?:no|lacks?|lacking|without|devoid of) (?:any |a )?(?:legal |factual )?(?:basis|grounds?|foundation|merit)\b|\bunlawful\b|(?:was|were|is|are) not (?:issued|published|released|made|given|authori[sz]ed|put out) by|(?:does|did|do) not (?:come|originate|stem) from",
        ),
        "estimate": (
            r"\bsees? (?:[\w']+ ){1,5}(?:lasting|rising|falling|reaching|hitting|staying|remaining|easing|growing|climbing|dropping|until|in|at|above|below)\b|\bodds\b|\boutlook\b|\bconsensus\b|\b(?:is|are|was|were) (?:expected|forecast|projected|seen|set|likely|poised)\b",
        ),
    },
    "de": {
        "provisional": (
            r"vorläufige[nrms]? (?:\w+ )?(?:\w*zahlen|\w*daten|\w*ergebnis\w*|\w*angaben|\w*bilanz|\w*wert\w*|\w*statistik)|\b(?:\w*zahlen|\w*daten|\w*angaben|\w*werte)\b[^.;]{0,50}(?:vorläufig|unvollständig|revidier|korrigier|ungeprüft)|\(vorläufig\)|nachträglich (?:revidier|korrigier)|ungeprüfte\w* (?:zahlen|angaben|abschluss)",
        ),
        "anonymous": (
            r"(?:schreiben|\bbriefe?\w*|\w*dokument\w*|\w*papiere?\w*|unterlagen|\w*entwurf\w*|\bmails?\b|e-mail\w*|vermerk\w*|protokoll\w*|präsentation\w*|rundschreiben)(?:(?!\b(?:soll|sollen|wird|werden|muss|dürfte)\b)[^.;]){0,60}(?:vorlieg|vorlag|einsehen|eingesehen|zugespielt|einsicht)|liegt (?:der|dieser|unserer|dem) \w*(?:zeitung|redaktion|agentur|dpa|magazin)|durchgestochen|geleakt",
            r"munkel|raunt|getuschel|kursier(?:t|en|end|te)|macht die runde|machen die runde",
        ),
        "unquantified": (
            r"zu gegebener zeit|zu einem späteren zeitpunkt|gesondert (?:bekannt|mitgeteilt|veröffentlicht)|(?:später|demnächst|in kürze|noch) (?:\w+ )?(?:bekannt ?gegeben|bekannt ?gemacht|mitgeteilt|veröffentlicht|festgelegt|bestimmt|benannt|konkretisiert|entschieden|verhandelt)",
            r"unter verschluss|vertraulich|geheim ?gehalten|nicht (?:öffentlich|ausgewiesen|publik)|stillschweigen|geschwärzt|gesperrte[nr]? (?:akten?|dokumente?|daten|passagen|unterlagen)",
            r"(?:ein|zwei|drei|vier)stellige[nrms]?\b|(?:wesentliche|beträchtliche|große|größere|erhebliche|überwiegende|gewisse|kleine|kleinere)[nrms]? (?:teil|anteil|umfang|maß|mengen?)\w*|\b(?:einzelne|bestimmte|verschiedene|ausgewählte|zahlreiche)[nr]? (?:\w+ )?(?:verträge|kunden|lieferanten|aufträge|lieferungen|modelle|werke|standorte|produkte|märkte|länder)\w*|ausreichend|gut gefüllt|komfortabel|genügend|reichlich|hinreichend",
            r"alles (?:nötige|erforderliche|notwendige|menschenmögliche|mögliche|in (?:seiner|ihrer|unserer) macht)|so (?:schnell|rasch|bald|zügig) wie möglich|schnellstmöglich|baldmöglichst|umgehend|zeitnah|im rahmen (?:der möglichkeiten|des möglichen)|nach kräften|nach möglichkeit|soweit möglich",
        ),
        "hedged": (
            r"(?:wird|werden) (?:\w+ ){0,6}(?:geprüft|untersucht|ermittelt|ausgewertet)|(?:prüfung|untersuchung|ermittlungen|auswertung)\b[^.;]{0,30}(?:dauer|läuf|lauf)",
            r"(?:ausgang|ergebnis|dauer|zeitpunkt|umfang|ursache|folgen|schadenshöhe|bewertung)\b[^.;]{0,50}(?:offen|ungewiss|unklar|unbekannt|liegt (?:noch )?nicht)|ließ(?:en)? [^.;]{0,40}\boffen|(?:noch|derzeit|bislang|weiterhin) (?:offen|unklar)|steht (?:noch )?nicht fest|echtheit|ungeprüft|unbelegt|nicht (?:unabhängig |zunächst |sofort |selbst )?(?:überprüf|verifizier|nachprüf|geprüft|belegt|nachgewiesen|testiert)|sollte[n]? sich|vorausgesetzt|im falle?\b|wahrscheinlichkeit|(?:nach|auf) (?:derzeitige|jetzige|heutige|aktuelle)[mnr]* (?:stand|kenntnis|sicht|einschätzung)|lotet aus|überlegt\b|weiß niemand|niemand [^.;]{0,20}weiß",
        ),
        "interested": (
            r"(?:vorstand|geschäftsführung|aufsichtsrat|verwaltungsrat|gesellschaft|unternehmen|konzern|management|\bman\b|\bwir\b)[^.;]{0,30}(?:davon aus|zuversichtlich|überzeugt|der auffassung|der ansicht)",
        ),
        "claimed": (
            r"(?:antragsteller|beschwerdeführer|kläger|beklagte|anklage|staatsanwaltschaft|verteidigung)\w*[^.;]{0,40}(?:geltend|trag(?:en|t)? [^.;]{0,40}vor\b|argument|werfen|wirft|führ(?:en|t) an|verweis)|zuversichtlich|überzeugt\b|reklamier\w* [^.;]{0,40}für sich|bekannte[n]? sich|führ(?:t|te|ten|en) [^.;]{0,80}zurück\b|schieb(?:t|en) [^.;]{0,60}auf\b",
        ),
        "countered": (
            r"entgegen (?:\w+ )?(?:\w*berichten|\w*meldungen|gerüchten|behauptungen|darstellung\w*)|anders als (?:\w+ ){0,3}(?:berichtet|behauptet|dargestellt|gemeldet|kolportiert)",
            r"entbehr\w*[^.;]{0,30}grundlage|ohne (?:jede |rechtliche |jegliche )?grundlage|jeder grundlage|rechtswidrig|aus der luft gegriffen|stamm(?:t|en) nicht von|nicht von [^.;]{2,30} (?:veröffentlicht|herausgegeben)",
        ),
        "estimate": (
            r"rechne\w*[^.;]{0,40}\bdamit\b|\bdürfte[n]?\b|geh(?:t|en) [^.;]{0,40}davon aus|nach (?:derzeitige|jetzige|aktuelle|erste)[mnr]* (?:stand|einschätzung|schätzung)|wird (?:\w+ ){0,8}erwartet|werden (?:\w+ ){0,8}erwartet|konsens\b|ausblick",
        ),
    },
    "fr": {
        "provisional": (
            r"(?:chiffres?|données|résultats?|bilan|statistiques?|décompte|estimations?|comptes)\b[^.;]{0,40}(?:provisoire|incompl[eè]t|préliminaire|non audité|partiel|susceptibles? d'être|(?:sera|seront) révisé|sujet(?:te)?s? à révision)|\(provisoire|données partielles",
        ),
        "anonymous": (
            r"(?:documents?|courriers?|lettres?|notes?|courriels?|projets?|textes?|rapports?|circulaires?|présentation)\b[^.;]{0,50}(?:consultée?s?|vue?s?|obtenue?s?|dévoilée?s?) par|que (?:l'afp|nous|la rédaction|notre journal) (?:a|avons) (?:pu )?(?:consult|obten)|dont (?:l'afp|nous|notre journal)[^.;]{0,20}(?:copie|connaissance)|fuité",
            r"murmur|chuchot|circul(?:e|ent|ait|aient|ant)\b|sous le manteau",
        ),
        "unquantified": (
            r"en temps (?:voulu|utile)|ultérieurement|à une date ultérieure|(?:sera|seront) (?:précisé|communiqué|annoncé|dévoilé|publié|défini|détaillé|fixé|arrêté|négocié)e?s? (?:\w+ )?(?:plus tard|prochainement|ultérieurement|sous peu|bientôt|par la suite)",
            r"confidentiel|tenue?s? secret|gardée?s? secret|non public|pas (?:été )?rendue?s? public|secret (?:statistique|des affaires)|caviardé",
            r"à (?:un|deux|trois|quatre) chiffres|\b(?:certains|certaines|quelques) (?:\w+ )?(?:contrats?|clients?|fournisseurs?|commandes?|livraisons?|modèles?|usines?|sites?|produits?|marchés?)|confortable|suffisant|bien (?:rempli|garni|approvisionné|pourvu)|abondant|une part (?:importante|non négligeable|significative|notable)|une (?:petite|grosse|forte) (?:partie|part)",
            r"dans les meilleurs délais|dès que possible|au plus vite|le plus (?:vite|rapidement|tôt) possible|tout le nécessaire|tout (?:mettre|mis|met|mettra|faire|fait) en œuvre|dans la mesure du possible|sans tarder",
        ),
        "hedged": (
            r"fai(?:t|sant|re) l'objet de|(?:est|sont) en cours de (?:vérif|éval|exam|anal)|l'enquête[^.;]{0,40}dira",
            r"(?:issue|résultat|cause|durée|ampleur|origine)s?\b[^.;]{0,50}(?:inconnu|incertain|indétermin|\bouvert)|reste(?:nt)? (?:ouvert|inconnu|à (?:déterminer|établir|prouver))|pas (?:encore )?(?:été )?(?:connu|établi|déterminé|vérifié|prouvé|étayé|authentifié)|en cours d'(?:évaluation|examen|analyse|instruction)|n'(?:a|ont) pas (?:été )?(?:\w+ )?(?:vérifi|authentifi|étay|recoup|prouv)|authenticité|non (?:vérifié|audité|étayé)|en cas d[e']|pourvu que|pour peu que|une chance sur|probabilit|étudier (?:une?|la|le|les|l'|de)|nous n'écartons pas|n'écart(?:e|ent|ait) pas|(?:nul|personne) ne sait|si (?:elle|il|on|cela|tout|d')\b",
        ),
        "interested": (
            r"(?:la direction|le conseil|le directoire|la société|le groupe|l'entreprise)[^.;]{0,30}(?:confiant|convaincu|part du principe|est d'avis|se dit)",
        ),
        "claimed": (
            r"(?:plaignant|requérant|demandeur|pétitionnaire|défendeur)e?s?\b[^.;]{0,40}(?:soutien|affirm|indiqu|fai(?:t|sant|re)|font|allèg|invoqu|avanc)|le parquet|l'accusation|(?:se dit|se disent|est|sont) (?:confiant|convaincu|optimiste|certain)|attribu(?:e|ent|é)\b[^.;]{0,60}à|impute",
        ),
        "countered": (
            r"contrairement (?:à|aux) (?:ce qu|certain|des |rumeur|information|affirmation|l)",
            r"sans (?:aucune )?base (?:légale|juridique)|illégal|n'émane(?:nt)? pas|ne (?:provien|vien)(?:t|nent) pas d|n'a pas été (?:publié|diffusé|émis) par|dépourvu|ne repose sur",
        ),
        "estimate": (
            r"\bdevrai(?:t|ent)\b|(?:est|sont) (?:attendu|prévu|anticipé|escompté)e?s?\b(?! (?:pour )?(?:le \d|le 1er|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|à (?-i:[A-Z])))|selon (?:les |de )?premi[eè]res? (?:estimation|évaluation)|une chance sur|consensus|perspective",
        ),
    },
    "es": {
        "provisional": (
            r"(?:cifras?|datos|resultados?|balance|estadísticas?|recuento|cuentas)\b[^.;]{0,40}(?:provisional|preliminar|incomplet|parcial|sin auditar|serán revisad|sujet\w+ a revisión)|\(provisional|\(preliminar",
        ),
        "anonymous": (
            r"(?:documentos?|cartas?|correos?|borrador(?:es)?|notas?|informes?|circular(?:es)?|presentación)\b[^.;]{0,50}(?:tuvo acceso|tuvieron acceso|ha tenido acceso|vist[oa]s? por|obtenid[oa]s? por|consultad[oa]s? por)|filtrad[oa]",
            r"susurr|murmur|circula[n]?\b|circul(?:ó|aba|aron)|pidi\w+ (?:\w+ )?reserva|reserva de (?:su|sus) (?:identidad|nombre)",
        ),
        "unquantified": (
            r"oportunamente|en su (?:momento|oportunidad)|más adelante|próximamente|(?:dar[áa]n? a conocer|publicar|anunciar|definir|informar|determinar)\w* (?:posteriormente|después|en breve|por separado|más tarde)|en fecha posterior",
            r"confidencial|se mantiene[n]? en secreto|no (?:se )?(?:ha |han |hizo |hicieron )?(?:hecho )?públic|secreto estadístico|tachad",
            r"de (?:un|dos|tres|cuatro) dígitos|\b(?:ciert[oa]s|algun[oa]s|determinad[oa]s|divers[oa]s) (?:\w+ )?(?:contratos?|clientes?|proveedor\w*|pedidos?|entregas?|modelos?|plantas?|productos?|mercados?)|suficiente|holgad|abundante|bien abastecid|cómod|una parte (?:importante|considerable|sustancial|relevante)|sensible(?:mente)?\b|(?:encarecimiento|aumento|alza|caída|retrasos?|demoras?) (?:sensible|importante|notable|fuerte|significativ|considerable)",
            r"a la (?:mayor )?brevedad|cuanto antes|lo antes posible|todo lo (?:necesario|posible|que esté)|en la medida de lo posible|sin demora",
        ),
        "hedged": (
            r"se baraja[n]?|cuando corresponda|(?:está|están|siendo) (?:\w+ )?(?:verificad|evaluad|investigad|analizad|revisad)",
            r"(?:resultado|desenlace|causas?|duración|alcance|origen)\b[^.;]{0,50}(?:inciert|desconocid|por determinar|abiert)|queda[n]? abiert|en (?:evaluación|análisis|revisión|investigación|estudio)\b|se investigan? |no (?:ha|han|fue|fueron|pudo|pudieron|está|están) (?:sido )?(?:\w+ )?(?:verific|comprob|contrast|acredit|audit)|sin (?:verificar|comprobar|contrastar|auditar|acreditar)|autenticidad|de (?:comprobarse|confirmarse|concretarse|prosperar|aprobarse|mantenerse|persistir|cumplirse)|en caso de|siempre que|probabilidad|evalúa[n]?\b|contempla[n]?\b|nadie sabe",
        ),
        "interested": (
            r"(?:la dirección|el consejo|la administración|la empresa|la compañía|el grupo)[^.;]{0,30}(?:confiad|convencid|parte de la base|considera que)",
        ),
        "claimed": (
            r"(?:solicitantes?|demandantes?|denunciantes?|reclamantes?|recurrentes?|querellantes?|demandad[oa]s?)\b[^.;]{0,30}(?:manifiest|manifest|señal|sostien|indic|argument|argument|apunt|exp[ou])|la fiscalía|se (?:muestra|dice|declara)[n]? (?:\w+ )?(?:confiad|convencid|optimist|segur)|atribuye",
        ),
        "countered": (
            r"contrariamente a|al contrario de lo|en contra de lo (?:publicado|que)|a diferencia de lo (?:publicado|que)",
            r"carece[n]? de (?:sustento|fundamento|base)|sin (?:sustento|base)\b|ilegal|no (?:proviene|procede|emana|fue (?:emitid|publicad|difundid))|rechaz(?:a|an|ó|aron) (?:l[oa]s?|el|es[ea]|est[ea]) (?:señalamiento|acusaci|imputaci|argument|versi)",
        ),
        "estimate": (
            r"(?:se )?prevé[n]?\b|est[áa][n]? (?:previst|estimad|proyectad)|según (?:las )?primeras estimaciones|consenso|perspectivas",
        ),
    },
    "ja": {
        "provisional": (r"速報値|暫定値|暫定(?:集計|データ|結果)|未確定|途中集計|未監査|(?:数値|統計|データ)は[^。]{0,12}(?:修正|改定|変更)",),
        "anonymous": (
            r"(?:内部)?(?:文書|資料|書簡|メール|草案|メモ|通知)[^。]{0,14}(?:入手|確認し|確認した|閲覧|見た)|入手した[^。]{0,12}(?:文書|資料|メール|草案)|(?:ネット|SNS)(?:上)?で(?:拡散|出回)|出回って",
        ),
        "unquantified": (
            r"追って|後日(?:公表|発表|決|示|明らか)|別途(?:公表|定め|協議|通知)|今後(?:詰め|決め|公表|協議|調整|明らか)|(?:幅|率|枠|水準|日程|時期|期限|対象|条件|財源|予算|内訳|詳細|金額|規模)(?:など)?(?:が|は|も)(?:まだ)?(?:決まって|固まって|定まって|示されて|明らかになって|公表されて|示して)(?:い)?(?:な|ま)|明言(?:を)?(?:避|しな)|言葉を濁|非公開|守秘|伏せられ|十分な|潤沢|余裕(?:が|を)|早急に|速やかに|できるだけ早|できる限り|可能な限り|早期に|全力",
        ),
        "hedged": (
            r"(?:確認|精査|調査|検証|検討|交渉|協議|集計|算定|審査)中|(?:変動|変更|遅れ)(?:する|の)(?:こと|場合)が(?:あり|ある)",
            r"真偽|流動的|見通せ(?:な|ず|ていな)|めど(?:が|は)?(?:立|つ)|(?:原因|結果|規模|影響|先行き|時期|詳細)[^。]{0,10}(?:調査中|調べて|不明|分かって|わかって)|検証(?:でき|され)|裏付け(?:が|は)(?:取れ|な)|確率|すれば成立|(?:署名|承認|可決|合意|成立)(?:すれば|されれば|した場合)|懸念(?:され|が)|誰にも分か",
        ),
        "interested": (r"(?:当社|弊社)(?:の|は|として)|(?:経営陣|取締役会|会社)は[^。]{0,50}(?:見て|みて|想定|確信|自信)",),
        "claimed": (r"(?:申請者|申立人|原告|被告|検察|国内業界|提訴した側)(?:側)?(?:は|が|によると)|自信を(?:示|見せ)|楽観|確信|反論",),
        "countered": (r"(?:報道|うわさ|情報|指摘)(?:と|に)(?:は)?(?:異な|違|反)", r"法的(?:な)?根拠(?:を欠|が(?:な|乏))|違法だ|(?:発表|公表)したものでは|根も葉も",),
        "estimate": (r"との見方|と(?:の)?見通し|になる公算|予想され|見込まれ|確率",),
    },
    "zh": {
        "provisional": (r"(?:初步|暂定|快报)(?:数据|统计|核算|测算|结果|数字)|未经审计|有待修订|(?:数据|数字|结果)[^，。]{0,8}(?:不完整|将修订|修正|初步)",),
        "anonymous": (
            r"(?:看到|获得|查阅|见到|获取|拿到)(?:的|了)?[^，。]{0,12}(?:文件|信函|邮件|备忘录|草案|通知|材料)|(?:本报|本刊|记者)(?:独家)?获悉|(?:网传|流传|风传|外泄)|有关(?:企业)?(?:负责人|人员|方面)",
        ),
        "unquantified": (
            r"另行(?:公布|通知|公告|确定|规定|协商)|择(?:机|期)|适时(?:公布|发布|推出)|(?:随后|后续|稍后|日后)(?:公布|通报|公告|披露)|保密|不予公开|未(?:对外)?公开|不便透露|充足|充裕|足够|宽裕|尽快|尽早|尽可能|全力|一切(?:必要|可能)|尽最大|个别(?:客户|合同|企业|订单|产品)|合理(?:的)?(?:补偿|赔偿|安排)|相应(?:的)?(?:补偿|措施|支持)|(?:两|三|四)位数",
        ),
        "hedged": (
            r"(?:核实|调查|评估|研究|磋商|谈判|审查|统计)(?:中|之中)|正在(?:核实|调查|统计|核查)",
            r"尚不(?:清楚|明确|确定)|未(?:最终)?(?:确定|敲定|定论)|不得而知|真伪|真假|前景不明|(?:原因|结果|影响|规模)[^，。]{0,8}(?:调查|待查|不明|未明)|未(?:经|获|予|得到)?(?:独立)?(?:核实|证实|验证|审计|查证|核查)|无从(?:核实|证实)|若|假如|假设|拟(?:于|在|将)?|概率|几率|仍在(?:调查|评估|磋商|谈判)",
        ),
        "interested": (r"(?:董事会|管理层|公司|企业|厂方|集团)[^，。；]{0,8}(?:有信心|乐观|相信|认为)",),
        "claimed": (r"(?:申请人|申请企业|申诉方|原告|被告|检方|国内产业)(?:主张|称|认为|指|表示)|有信心|乐观|归因于|反驳|回击",),
        "countered": (r"与[^，。]{0,10}(?:报道|传言|说法|事实)(?:不同|相反|不符)", r"缺乏[^，。]{0,8}(?:依据|根据|证据)|(?:没有|毫无|无)(?:法律|事实)?(?:依据|根据)|违法|非法|并非[^，。]{0,12}(?:发布|公布|官方|所为)|非[^，。]{0,6}发布",),
        "estimate": (r"(?:分析|业内|市场)[^，。]{0,6}(?:认为|预计|预期)|料(?:将)?|有望|概率|几率|或(?:将)?(?:升|降|达|突破|跌|涨)",),
    },
}  # fmt: skip
# Without a day, not ruled out, told by papers of one side, called too much by another.
_FURTHER: dict[str, dict[str, str]] = {
    "en": {
        "unquantified": r"in the (?:coming|next few) (?:hours|days|weeks|months)|in the (?:near|foreseeable) future|before long|at some point|(?:until|into|through) (?:the )?(?:early |late )?(?:spring|summer|autumn|fall|winter)\b(?! (?:of )?\d)",
        "hedged": r"(?:can|could|can'?)(?:no|')?t (?:yet )?be (?:ruled out|excluded)|not (?:been )?ruled out|nothing (?:yet )?rules out|\bhint(?:s|ed)?\b|\bsignal(?:s|l?ed)? (?:that|it|they|a willingness)|\bfor (?:now|the moment|the time being)\b|at this stage|\b(?:is|are|was|were) (?:willing|ready|prepared) to\b|early (?:signs|indications)|analysis (?:was|is) not (?:yet )?complete",
        "claimed": r"\bthe (?:complaint|petition|lawsuit|filing|indictment|application)s? (?:says?|said|states?|cites?|alleges?|claims?|speaks? of|puts?)\b",
        "countered": r"\b(?:consider(?:s|ed)?|calls?|called|thinks?|deem(?:s|ed)?|finds?)\b[^.;]{0,30}\b(?:exaggerat|overstat|inflated|implausib)\w*|\bno (?:evidence|indications?|signs?|proof) (?:that|of|for)\b|\bdisagree[sd]?\b",
        "estimate": r"\b(?:jobs|posts|workers)\b[^.;]{0,24}\b(?:at risk|under threat|threatened)\b|\b(?:threaten|endanger|jeopardi[sz]e|put at risk)\w* (?:\w+ ){0,3}(?:jobs|posts)\b",
    },
    "de": {
        "unquantified": r"in den (?:kommenden|nächsten) (?:stunden|tagen|wochen|monaten|jahren)|in absehbarer zeit|in naher zukunft|demnächst|in kürze|bis (?:zum|in den|weit in den) (?:frühling|frühjahr|spätsommer|sommer|herbst|winter)\b(?! \d)",
        "hedged": r"nicht auszuschließen|lässt sich [^.;]{0,30}ausschließen|schließt [^.;]{0,40}nicht aus|deutete[n]? [^.;]{0,40}\ban\b|angedeutet|signalisier\w+|stell(?:t|te|ten) [^.;]{0,40}in aussicht|vorerst|zum jetzigen zeitpunkt|für den moment|(?:erklärte|zeigte|zeigt)\w* sich [^.;]{0,30}bereit|erste (?:hinweise|anzeichen)",
        "claimed": r"\b(?:beschwerde|klage|anklageschrift|klageschrift|antragsschrift)\b[^.;]{0,30}\b(?:spricht|sprechen|führt|nennt|zufolge|heißt es)",
        "countered": r"(?:für|als) (?:stark |völlig |deutlich )?(?:übertrieben|überzogen|unplausibel|unglaubwürdig)|\bbestreiten\b|\bweisen [^.;]{2,80}zurück|\bkeine(?:rlei)? (?:hinweise|belege|beweise|anhaltspunkte|anzeichen)\b|widersprach|widersprich",
        "estimate": r"\b(?:\w*arbeitsplätze|stellen|jobs)\b[^.;]{0,24}\b(?:gefährdet|bedroht|in gefahr)\b|(?:gefährde|bedroh)\w* [^.;]{0,30}(?:arbeitsplätze|stellen|jobs)\b",
    },
    "fr": {
        "unquantified": r"dans les (?:prochaine?s (?:heures|jours|semaines|mois)|(?:heures|jours|semaines|mois) (?:à venir|qui viennent))|sous peu|dans un avenir proche|jusqu'(?:à l'été|à l'automne|à l'hiver|au printemps)\b(?! \d)",
        "hedged": r"étudi(?:e|ent|ait|aient)\b (?:des|un|une|la|le|les|l'|de)|(?:rien|pas|impossible)[^.;]{0,30}d['e] ?(?:écarter|exclure)|n'(?:est|était) pas (?:exclu|à exclure)|laiss(?:e|é|ent) entendre|à ce stade|pour (?:l'heure|l'instant|le moment)|(?:se dit|se disent|est|sont) (?:prêt|disposé)e?s? à|premiers (?:indices|éléments|signes)",
        "claimed": r"la (?:plainte|requête|assignation) (?:fait état|évoque|avance|parle|indique|mentionne|chiffre|affirme)",
        "countered": r"(?:juge|estime|trouve|considère)(?:nt)?\b[^.;]{0,30}(?:exagéré|surévalué|excessi|invraisembl)|aucun(?:e)? (?:indice|preuve|élément|signe)\b|\bconteste(?:nt)?\b",
        "estimate": r"\b(?:emplois|postes)\b[^.;]{0,24}\b(?:menacés|en péril|en jeu|en danger)|menace(?:nt|rait|raient)? [^.;]{0,20}(?:emplois|postes)\b",
    },
    "es": {
        "unquantified": r"en (?:los|las) próxim[oa]s (?:horas|días|semanas|meses)|en un futuro (?:próximo|cercano)|no (?:inform|precis|especific|detall|indic|aclar|revel)\w+ (?:en qué|a qué|cuánt|cuándo|qué|dónde|hasta)|hasta (?:el|la) (?:verano|otoño|invierno|primavera)\b(?! de \d)",
        "hedged": r"no (?:se )?(?:descart|exclu)\w+|(?:estudia|evalúa|analiza)[n]? (?:compras|un|una)\b|dej(?:ó|aron|a|an) entrever|d(?:io|ieron|a|an) a entender|insinu(?:ó|aron|a|an)|por (?:ahora|el momento)|de momento|(?:se mostr\w+|está|están) dispuest[oa]s? a|primer[oa]s (?:indicios|señales|muestras)",
        "claimed": r"la (?:denuncia|demanda|querella|solicitud) (?:habla|señala|cifra|menciona|sostiene|alude|cita)\b",
        "countered": r"(?:considera|juzga|ve|tacha)[n]?\b[^.;]{0,30}(?:exagerad|inflad|excesiv)|ning(?:ún|una) (?:indicio|prueba|evidencia|señal)|no (?:hay|existen|tiene[n]?|hab[íi]a) (?:indicios|pruebas|evidencias?)|discrep(?:a|an|ó)",
        "estimate": r"(?:empleos|puestos)\b[^.;]{0,24}(?:en (?:riesgo|peligro)|amenazad)|(?:amenaza|pone|ponen) (?:en (?:riesgo|peligro) )?[^.;]{0,20}(?:empleos|puestos de trabajo)",
    },
    "ja": {
        "unquantified": r"近く(?:公表|発表|決|判断|示)|近日中|数(?:日|週間|カ月)(?:以内|中)|(?:春|夏|秋|冬)(?:ごろ|頃|まで)",
        "hedged": r"排除(?:でき|し)ない|否定でき(?:ない|ず)|示唆|当面(?:は)?|現時点で|用意がある|前向きな姿勢|意向を示",
        "claimed": r"(?:申立書|訴状|告発状)(?:は|によると|では)",
        "countered": r"誇張|過大だ|(?:証拠|兆候|形跡)は(?:な|見つか|確認され)|計画は(?:な|ありません)|ことはない(?:と|。|$)",
        "estimate": r"(?:雇用|職)[^。]{0,12}(?:失われ|危機|脅か)",
    },
    "zh": {
        "unquantified": r"近[日期](?:内)?(?:将|公布|发布|作出)|未来(?:几|数)(?:天|周|个月|日)|(?:到|至|撑到|维持到)(?:今年|明年)?(?:春|夏|秋|冬)(?:季|天)",
        "hedged": r"不排除|无法排除|不能排除|暗示|暂(?:时)?不|现阶段|尚在(?:商谈|谈判|磋商|协商|讨论)|愿意|有意(?:向)?",
        "claimed": r"(?:申请书|诉状|起诉书)(?:称|指|提到|显示)",
        "countered": r"夸大|言过其实|没有(?:任何)?(?:证据|迹象)|无(?:任何)?(?:证据|迹象)",
        "estimate": r"(?:就业|岗位)[^，。]{0,10}(?:面临|受到|岌岌)",
    },
}  # fmt: skip
LEFT_OPEN: dict[str, dict[str, str]] = {
    language: {
        cue: "|".join((*rows, *((further,) if (further := _FURTHER[language].get(cue)) else ())))
        for cue, rows in table.items()
    }
    for language, table in _ROWS.items()
}
