"""Further words of doubt, put together from who speaks without a name, how one speaks, and what is left open: patterns by source language.

A row of the tables is an alternative; ROLE stands for a person that is not named, SAYS for how one speaks. Who is *countered* is
told that a thing is not so; unlike *disclaimed* that does not turn a headline round.
"""

_ROLE = {
    "en": r"(?:geologists?|drivers?|technicians?|scientists?|researchers?|captains?|pilots?|farmers?|fisherm[ae]n|villagers?|shareholders?|creditors?|investors?|negotiators?|delegates?|representatives?|contractors?|customers?|distributors?|shippers?|forwarders?|agents?|inspectors?|clerks?|staff(?: members?| at)?|members? of staff|soldiers?|doctors?|players?|participants?|board members?|attendees?|locals|neighbou?rs?|observers?|insiders?|diplomats?|officials?|traders?|brokers?|executives?|managers?|engineers?|workers?|employees?|residents?|witness(?:es)?|advis[eo]rs?|lawyers?|bankers?|suppliers?|buyers?|dealers?|aides?)",
    "de": r"(?:geolog\w*|fahrer\w*|techniker\w*|wissenschaftler\w*|forscher\w*|kapitän\w*|landwirt\w*|arbeiter\w*|zulieferer|kunden?|lieferant\w*|aktionär\w*|gläubiger\w*|an[wv]ält\w*|anwalt|unterhändler\w*|delegierte\w*|vertreter\w*|teilnehmer\w*|mitglied\w*|betriebsr[aä]t\w*|fachleute|beobachter\w*|marktteilnehmer\w*|anwohner\w*|augenzeugen?|händler\w*|manager\w*|mitarbeiter\w*|beschäftigte\w*|ingenieur\w*|diplomat\w*|beamt\w*|kenner\w*|insider\w*|broker|berater\w*|einkäufer\w*|schichtleiter\w*|nachbarn?|zeugen?)",
    "fr": r"(?:géologues?|chauffeurs?|technicienn?e?s?|chercheu(?:r|se)s?|capitaines?|agriculteurs?|fournisseurs?|clients?|actionnaires?|créanciers?|avocate?s?|négociateurs?|délégué(?:e|s)*|représentante?s?|élue?s?|habitante?s?|pêcheurs?|mineurs|diplomates?|riverains?|témoins?|observateurs?|participants?|traders?|acheteu(?:r|se)s?|voisins?|professionnels|opérateurs|transporteurs?|proches?|initiés?|cadres?|salariés?|ouvriers?|employée?s?|ingénieure?s?|négociants?|courtiers?|responsables?|dirigeants?|fonctionnaires?|syndicalistes?)",
    "es": r"(?:ge[óo]log\w*|conductor\w*|técnic\w*|científic\w*|investigador\w*|capitán|capitanes|agricultor\w*|proveedor\w*|clientes?|accionistas?|acreedor\w*|negociador\w*|delegad\w*|representantes?|habitantes?|pescador\w*|miner[oa]s|diplomátic\w*|vecin\w*|testigos?|observador\w*|participantes?|operador\w*|comprador\w*|transportistas?|agentes?|ejecutiv\w*|directiv\w*|funcionari\w*|emplead\w*|trabajador\w*|responsables?|ingenier\w*|mandos?|estibador\w*)",
    "ja": r"(?:幹部|社員|従業員|関係者|担当者|業者|商社|専門家|住民|作業員|技術者|外交官|官僚|役員|トレーダー|当局者|運転手|船員|農家|顧客|取引先|株主|元社員|筋)",
    "zh": r"(?:人士|官员|高管|员工|工人|居民|村民|司机|船员|工程师|交易员|交易商|贸易商|经销商|供应商|客户|股东|外交官|负责人|业者|知情者|分销商|代理商|专家|内部员工|采购)",
}
_SAYS = {
    "en": r"(?:said|says|say|told|spoke|speak|described|reported|report|complain(?:ed)?|warned|warn|claimed|claim|recalled|put|think|thinks|believe[sd]?|fear(?:ed)?|added|saw|seen|heard)",
    "de": r"(?:sagte|sagen|sprach|sprechen|spricht|berichte|erklärte|zufolge|räumte|bestätigte|erzähl|schilder|hält|halten|rechne|geht|gehen|nannte|warnte|vermute|schätz|will|wollen|verweis|beklag)",
    "fr": r"(?:affirm|assur|confi|indiqu|expliqu|racont|évoqu|déclar|dit\b|disent|parl|estim|juge|redout|crain|rapport|décri|constat|ont (?:vu|entendu)|soulign)",
    "es": r"(?:dijo|dijeron|dicen|dice|señal|afirm|asegur|indic|explic|relat|confirm|habl|sost[iu][ev]|apunt|coment|advirti|advierte|cont(?:ó|aron)|reconoc|admit|vieron|temen|creen?\b|descri)",
}
_FACELESS = {  # what comes behind *according to a*, and is no person without a name
    "en": r"(?!\w* ?(?:stud|report|statement|survey|filing|document|notice|analys|estimate|spokes|court|law|press|news|note|letter|poll|tally|count|census|regulat|order|presentation|prospectus|website|article))",
    "de": r"(?!\w* ?\w*(?:stud|bericht|mitteilung|umfrage|analyse|schätzung|sprecher|gericht|erklärung|dokument|papier|gutachten|meldung|erhebung|statistik|verordnung|rechnung|zeitung|institut))",
    "fr": r"(?!\w* ?(?:étude|rapport|communiqué|document|sondage|enquête|calcul|estimation|porte|bilan|décompte|note|analyse|analyste|décision|arrêté|décret|loi|lettre|article|texte|premi|dernier|cabinet|institut))",
    "es": r"(?!\w* ?(?:estudi|informe|comunicad|document|encuest|cálcul|estimaci|portavoz|balance|recuento|nota|análisis|analista|decisi|decreto|ley|carta|artícul|texto|primer|últim|consultor|institut|sondeo))",
}

_ROWS: dict[str, dict[str, tuple[str, ...]]] = {
    "en": {
        "anonymous": (
            rf"(?<![\w-])(?:an?|one|two|three|some|several|many|other|local|nearby|industry|market|former) (?:[a-z'-]+ ){{0,3}}?{_ROLE['en']}\b(?! (?-i:[A-Z][a-z]+ [A-Z]))(?:(?!, (?-i:[A-Z][a-z]+ [A-Z][a-z]+),)(?! (?-i:[A-Z][a-z]+ [A-Z][a-z]+) )[^.;]){{0,110}}?\b{_SAYS['en']}\b",
            rf"according to (?:an?|one|two|three|several|some|people|persons|those|local|industry|market|trade|shipping|hospital|police|security|military|union) (?!(?:\w+ ){{0,2}}(?:association|data|figures|statistics)){_FACELESS['en']}[a-z]",
            r"\b(?:residents|villagers|neighbou?rs|locals|witnesses|insiders|observers|market participants) (?:said|say|told|report|reported|describe|described|fear|complain)",
            r"\b(?:hospital|police|security|military|port|shipping|market|company|local|court|medical|tribal|opposition) sources?\b|\bsources? (?:at|in|within|inside|who|told|with)\b|people (?:close to|involved|briefed|with)|those (?:involved|close to|present)|it is understood that|has learn(?:ed|t)|privately|on the sidelines|(?:wished|wanted|preferred|prefers|asked) (?:to remain|not to|to stay)|fear(?:ed|ing|s) for (?:his|her|their) jobs?|did not give (?:his|her|their) names?|according to insiders|word (?:on|in|around) the|market talk|trade circles",
        ),
        "unquantified": (
            r"(?:would|did|could|does|declined|refus\w+) (?:not )?(?:to )?(?:say|disclose|reveal|specify|give|state|name|quantify|indicate|provide|put)\b[^.;]{0,40}(?:how|amount|figure|sum|number|cost|price|value|size|extent|detail|volume|quantit)",
            r"(?:amounts?|figures?|sum|cost|size|extent|number|volumes?|value|price|terms|losses|damage|budget|quantit(?:y|ies))\b[^.;]{0,60}(?:can ?not|could not|has not|have not|had not|was not|were not|is not|are not|not yet|yet to be|to be|remains?|was left)\b[^.;]{0,30}(?:determin|quantif|disclos|specif|given|known|set|agreed|decided|publish|estimat|open|assess|calculat|finali|confirm)",
            r"certain (?:amounts?|quantit|volumes?|sums?)|an? (?:unspecified|undisclosed|unknown|unnamed|certain|fair|good|large|limited|small|growing|record|high) (?:amount|number|sum|quantity|volume|proportion|share|figure|price|level)",
            r"\b(?:heavy|severe|serious|major|hefty|stiff|big) (?:fines?|loss(?:es)?|damages?|penalt(?:y|ies)|investments?|costs?|cuts?|delays?|shortages?)|\bthe bulk of|large parts of|(?:six|seven|eight|nine|ten)-figure|(?:tens|hundreds|thousands|millions|billions) of|a (?:handful|raft|string|host) of|multiple (?!choice)|\bnumerous\b|\bample\b|(?:without|no) (?:further )?(?:details|figures|numbers)|appropriate (?:funds|support|means)|(?:additional|further|extra|new|financial|state) (?:funds|funding|money|aid|support|help|compensation)(?! of [\d$€£])|too early to (?:say|quantify|tell)|fractions? of|(?:roughly )?(?:double|triple)d? (?:the|its) usual",
        ),
        "hedged": (
            r"no (?:certainty|assurance|guarantee)|\buncertain|\bsubject to\b|in doubt|under (?:consideration|review|discussion)|\bmull(?:s|ing|ed)?\b|\bweigh(?:s|ing|ed)\b|\bconsider(?:s|ing)\b|\bexplor(?:es|ing)\b|(?:examin|review|assess|study|look)(?:es|s|ing|ies)? (?:at )?(?:whether|if|how)|early stage|preliminary|yet to (?:be )?(?:decide|confirm|approve|agree|sign)|tentativ|unverified|conflicting|\bwhether\b|depend(?:s|ing) on|(?:if|provided|unless|once|should) [^.;,]{2,50}(?:approv|agree|consent|permit|confirm|fail|allow)|in talks|not ruled? out|cannot be ruled out|\bmay (?:be|have|not|also|yet|face|take|last|need|come|require|extend|revoke|seek|cut|raise|lose|\w+e)\b|is seen as|no decision|up in the air|awaiting|on condition that|not final",
        ),
        "estimate": (
            r"according to (?:the |its |several |some )?(?:consultan|analyst|expert|researcher|economist|broker|institute)\w*|\b(?:consultants?|analysts?|economists?) (?:at|from|with|of)\b|consultancy|\bestimat\w+|\breckon\w*|\bthinks?\b[^.;]{0,60}\d|believes?[^.;]{0,60}\d|\bcalculat\w+|\bguidance\b|had forecast|\bproject(?:ed|ion)s?\b|\bpredict\w*|modell(?:ed|ing)|\bon track\b|anticipat\w+|outlook|is likely to|(?:now|currently) (?:sees|expects|anticipates)|\bexpects?\b[^.;]{0,80}(?:\d|january|february|march|april|\bmay\b|june|july|august|september|october|november|december|spring|summer|autumn|winter|quarter|half|year)",
        ),
        "interested": (
            r"in the (?:opinion|view|estimation) of (?:the|its|our) (?:board|company|directors?|management|group)|(?:the|its) (?:board|directors|group|company|management|firm|developer|operator|owner|producer|miner|maker|manufacturer|utility|railway|carrier|airline|shipper|builder|promoter|supplier|refiner|smelter) (?:\w+ly )?(?:now )?(?:expects?|believes?|estimates?|considers?|anticipates?|claims?|assures?|insists?|maintains?|puts|reckons|hopes|retains?|(?:says?|said) (?:it|its|that it|they))\b|according to (?:the|its) (?:developer|owner|builder|supplier|utility|carrier|railway|promoter|management|board|airline|shipper|refiner|smelter)|\bwe (?:now )?(?:expect|believe|estimate|anticipate|hold|have|retain|supply)\b|self-reported|the company's (?:own )?(?:account|reckoning|figures?|estimates?|data)|company (?:says|said|puts|figures|data)",
        ),
        "claimed": (
            r"\bclaim(?:s|ed|ing) (?!up\b|the li(?:fe|ves)|\d)|\balleg(?:es|ed|ing)\b|allegation|\baccus(?:es|ed|ing|ation)|\binsist(?:s|ed)\b|\bmaintain(?:s|ed) that|\bassert(?:s|ed)\b|\bcontend(?:s|ed)\b|\bargu(?:es|ed) that|\bblam(?:es|ed)\b",
        ),
        "countered": (
            r"\breject(?:s|ed|ing) (?:the |this |that |any |such |all |these |those )?(?:accusation|allegation|claim|charge|report|criticism|suggestion|account|finding|notion|idea|blame)|(?:is|was|are|were|as|be|been|story|reports?|claims?|called|said that|say that) (?:simply |entirely |completely |categorically |patently )?(?:untrue|false|not true|incorrect|wrong|baseless|groundless|unfounded|without foundation|nonsense|fabricated|misleading|inaccurate|rubbish|exaggerated)|no truth|without (?:any )?(?:foundation|basis)|\bunfounded\b|\bbaseless\b|\buntrue\b|propaganda|\bhoax\b|took issue|no evidence (?:of|for|that)|there (?:was|is|were|are) no (?:plans?|truth|evidence|basis|indication)|hit back|rebut",
        ),
    },
    "de": {
        "anonymous": (
            rf"(?<![\w-])(?:ein|eine|einer|zwei|drei|mehrere|einige|viele|manche) (?:[a-zäöü]+(?:e[rn]?|es)? )?\w*-?{_ROLE['de']}\b(?! (?-i:[A-ZÄÖÜ]\w+ [A-ZÄÖÜ]))(?:(?!, (?-i:[A-ZÄÖÜ][a-zäöüß]+ [A-ZÄÖÜ][a-zäöüß]+),)(?! (?-i:[A-ZÄÖÜ][a-zäöüß]+ [A-ZÄÖÜ][a-zäöüß]+)[ ,])[^.;]){{0,120}}?{_SAYS['de']}",
            rf"(?:laut|nach angaben|nach aussage[n]?|nach worten|nach informationen|nach darstellung) (?:eine[rs]|zweier|dreier|mehrerer|von) {_FACELESS['de']}(?:[a-zäöü]+(?:en|er) )?(?:\w*-)?{_ROLE['de']}",
            r"(?<![\w-])(?:anwohner|beobachter|händler|insider|augenzeugen|zeugen|kenner|marktteilnehmer|diplomaten|fachleute|brancheninsider|nachbarn|fahrer|fischer|verhandlungsteilnehmer)(?:innen)? (?:\w+ )?(?:berichte|sagte|sagen|erzähl|zufolge|sprechen|sprachen|vermute|rechne|gehen|meinen|befürcht|schilder)|(?:berichten|berichteten|sagen|sagten|erzählten|vermuten) (?:anwohner|beobachter|händler|insider|augenzeugen|kenner|marktteilnehmer|diplomaten|fachleute|nachbarn|beschäftigte|mitarbeiter)",
            r"nach informationen (?:der|des|dieser|unserer|von)|wie (?:diese|unsere|die) (?:zeitung|redaktion)[^.;]{0,40}erfuhr|aus [^.;]{0,40}erfuhr|war zu (?:hören|erfahren)|heißt es (?:aus|in|bei|unter)|hieß es (?:aus|in|bei|unter)|in der branche (?:heißt|hieß|gilt|wird)|quellen? (?:zufolge|sagt)|(?:aus|unter) (?:informierten|unterrichteten|gut unterrichteten)|hinter vorgehaltener hand|unter der hand|will (?:anonym|ungenannt|nicht (?:genannt|namentlich))|\w+kreise (?:sagen|sprechen|berichten)",
        ),
        "unquantified": (
            r"\b(?:gewisse|einige|etliche|diverse)[rn]? (?:menge|summe|zahl|betr|mengen|tonnen|stück|lieferung|größenordnung)|nicht (?:zu |näher |genau )?(?:beziffer|quantifizier)|in (?:angemessen|beträchtlich|erheblich|unbekannt|nicht genannt|ungenannt|noch unbekannt)\w* (?:höhe|umfang|maß)|(?:höhe|summe|betrag|umfang|zahl|menge|kosten|schaden|preis|anteil|details)\b[^.;]{0,50}(?:noch nicht|nicht|offen|unbekannt|unklar|steht (?:noch )?nicht)|weite teile|große teile|(?:hohe|schwere|herbe|massive|empfindliche|saftige|millionenschwere|beträchtliche|umfangreiche)[nr]? (?:verlust|schäd|schad|straf|summ|kosten|bußgeld|einbuß|investition|nachforderung|mittel|fördermittel)|(?:millionen|milliarden)(?:schaden|betrag|verlust|strafe|hilfe|loch|summe)|mehrere (?:hundert|tausend|dutzend|millionen|milliarden|wochen|monate|tage|tonnen|schiffe|werke)|einen? (?:nicht näher |nicht )?(?:genannte|bestimmte|unbekannte)[nr]? |(?:fördermittel|finanzhilfen?|unterstützung|entschädigung|zuschüsse|hilfen?|mittel)\b(?=[^.;\d]*$)[^.;\d]*(?:bereit|zugesagt|in aussicht|zu(?:sage|gesichert)|gewähr|versproch|versprach|angekündigt)|(?:versprach|versprich|sagte|sicherte|stellte?)[^.;\d]{0,60}(?:hilfe|unterstützung|mittel|entschädigung)(?=[^\d]*$)|keine (?:einzelheiten|details|zahl)|ohne (?:konkrete )?(?:zahl|summe|einzelheiten|details)",
        ),
        "hedged": (
            r"vorbehalt|ungewiss|fraglich|\bfalls\b|\bsofern\b|im gespräch|steht im raum|zur debatte|sondier|\berw(?:og|ägt|ägen|ogen)\b|\bprüft?\b[^.;]{0,60}\bob\b|\bob\b[^.;]{0,90}(?:offen|unklar|ungewiss|abzuwarten|zeigen)|prüft (?:derzeit|darüber hinaus|zudem|noch|nun|auch|weiter|eine)|nicht absehbar|anscheinend|anschein|wird vermutet|\bverdacht|wenn [^.;]{2,60}(?:zustimm|genehmig|grünes licht|mitspiel)|denkbar|spekul|nicht (?:endgültig|abschließend)|steht (?:noch )?aus\b|keine (?:gewähr|garantie|gewissheit)|unsicher|scheint\b|hängt [^.;]{0,40} ab|abhängig davon|zur diskussion|nicht gesichert",
        ),
        "estimate": (
            r"(?:laut|nach angaben|nach ansicht|zufolge)[^.;]{0,30}(?:analyst|berater|marktforsch|expert|ökonom|volkswirt)|(?:analyst|berater|marktforsch|expert|ökonom|volkswirt)\w*[^.;]{0,40}(?:zufolge|rechne|sehen|gehen|erwart)|beratungsfirma|marktforscher|\bhält [^.;]{0,80}für (?:möglich|realistisch|wahrscheinlich|denkbar)|voraussichtlich|erwartung|\bprognose|\bausblick|hochgerechnet|überschlägig|nach (?:ersten |vorläufigen )?(?:schätzungen|berechnungen)|peilt|wird auf [^.;]{0,60}(?:veranschlagt|taxiert)|schätzungsweise|rechne[nt]? [^.;]{0,60}mit\b",
        ),
        "interested": (
            r"(?:der|die|das) (?:vorstand|aufsichtsrat|gesellschaft|konzern|unternehmen|hersteller|betreiber(?:in)?|firma|geschäftsführung|management|verwaltungsrat|produzent|versorger|reederei|bahn|werk|konzernleitung|firmenleitung) (?:\w+ )?(?:erwartet|rechnet|geht|schätzt|sieht|hält|versichert|beteuert|betont|beziffert|verfügt|reklamiert|deckt|spricht|nennt|beansprucht)|dem (?:unternehmen|konzern|hersteller|betreiber|werk|versorger|produzenten) zufolge|nach (?:einschätzung|auffassung|überzeugung|schätzung|darstellung|ansicht) (?:des|der) (?:vorstand\w*|gesellschaft|unternehmens|konzerns|geschäftsführung|herstellers|betreibers|firma|managements)|eigene[nrm]? (?:schätzung|einschätzung|darstellung|aussage|auskunft|rechnung|prognose)|\bwir (?:erwarten|rechnen|gehen|schätzen|liefern|haben|decken|halten|können)|(?:teilte|erklärte|versicherte|betonte|sagte)[^.;]{0,30}, (?:man|es|sie|er) (?:habe|verfüge|besitze|könne|halte|decke|liefere|komme)|(?:rechnet|beziffert|schätzt|erwartet) (?:sie|er|das unternehmen|der konzern|die gesellschaft|der betreiber|der hersteller)|rechnet das (?:unternehmen|werk)|laut (?:betreiber|hersteller|firma|werk|geschäftsführ\w+|vorstand|konzern|unternehmen|firmen\w+)",
        ),
        "claimed": (
            r"\bbehaupt|reklamier|\bbeansprucht|beteuer|versicherte?(?: \w+){0,3}, (?:dass|man|es|die|der|das)|wirft [^.;]{2,80} vor\b|warf [^.;]{2,80} vor\b|vorw(?:urf|ürfe)|beschuldig|bezichtig|für sich in anspruch|macht [^.;]{2,60} verantwortlich|bekannte sich|pocht|will (?!\w+ )?[^.;]{2,60}(?:\wge\w+|\w+iert|er\w+t|ver\w+t) haben",
        ),
        "countered": (
            r"\bdafür gebe es|entbehr\w+ jeder|aus der luft gegriffen|(?:sei|ist|seien|sind|wäre|war) (?:schlicht |völlig |frei |komplett )?(?:falsch|unwahr|erfunden|unzutreffend|unrichtig|haltlos|gegenstandslos|nicht (?:wahr|richtig|zutreffend|korrekt))|(?:treffe|trifft|stimme|stimmt)\w* (?:so )?nicht|haltlos|unbegründet|leugne|wehr(?:t|te) sich|tritt [^.;]{2,40}entgegen|trat [^.;]{2,40}entgegen|propaganda|unterstellung|in abrede|wies [^.;]{2,80}(?:zurück|von sich)",
        ),
    },
    "fr": {
        "anonymous": (
            rf"(?<![\w-])(?:un|une|deux|trois|plusieurs|certains|des|les|quelques|d'autres) (?:[a-zéèêàç-]+ )?{_ROLE['fr']}\b(?! (?-i:[A-ZÉ]\w+ [A-ZÉ]))(?:(?!, (?-i:[A-ZÉ][\w-]+ [A-ZÉ][\w-]+),)(?! (?-i:[A-ZÉ][\w-]+ [A-ZÉ][\w-]+)[ ,])[^.;]){{0,110}}?{_SAYS['fr']}",
            rf"(?:selon|d'après|aux dires d|de l'avis d|à en croire)[e']{{0,1}} ?(?:un|une|deux|trois|plusieurs|certains|des|les) {_FACELESS['fr']}(?:[a-zéèêàç-]+ )?{_ROLE['fr']}",
            r"(?:selon|d'après|de|par|auprès de|à en croire) (?:des |une |les |plusieurs |deux |trois |nos |certaines )?sources?\b(?! (?:officielle|primaire|ouverte|d'|de ))|\bselon nos informations|(?:nous|avons|a) (?:a |avons )?appris|dans l'entourage|en coulisses|se murmure|murmure-t-on|on (?:dit|raconte|glisse)|souffle-t-on|glisse-t-on|confie-t-on|dans (?:les milieux|la profession|le secteur, on)|n'a pas (?:voulu|souhaité) (?:donner|dévoiler|voir) (?:son|ses) nom|crain\w+ pour (?:son|leur) emploi|proches? du (?:groupe|pouvoir|ministre)|qui (?:a|ont) requis",
        ),
        "unquantified": (
            r"\bcertaine?s? (?:quantité|volume|montant|somme|nombre)|d'importante?s|\blourd(?:e|es|s)? (?:amende|perte|dégât|peine|investissement|dommage|sanction)|plusieurs (?:dizaines|centaines|milliers|millions|milliards|semaines|mois|jours|tonnes|navires|usines)|(?:montant|volume|nombre|coût|prix|durée|ampleur|somme|budget|enveloppe|quantité|tonnage|détails?|modalités|termes)s?\b[^.;]{0,60}(?:pas (?:encore )?(?:été )?(?:précis|divulg|communiqu|connu|dévoil|chiffr|arrêt|fix|détermin)|non (?:précis|divulg|communiqu|chiffr)|restent? (?:à|inconnu)|n'est pas|inconnu|confidentiel)|n'(?:a|ont) pas (?:\w+ )?(?:précisé|communiqué|chiffré|divulgué|dévoilé|révélé|donné|indiqué|détaillé|voulu (?:dire|préciser|chiffrer))|(?:refusé|sans vouloir|ne souhaite pas|n'a pas souhaité|se refuse)[^.;]{0,20} (?:de |à )?(?:préciser|chiffrer|indiquer|communiquer|dire combien)|remettre au pot|rallonge|(?:une|des) (?:aide|enveloppe|compensation|somme|subvention|indemnité)s? (?:\w+ )?(?!de \d)(?:adaptée|appropriée|confortable|substantielle|conséquente|exceptionnelle|financière)s?|colossal|énorm|faramineu|copieu|de (?:gros|grosses|fortes?|lourdes?) |une bonne partie|la majeure partie|le gros (?:de|des)|partie de (?:la|sa) (?:production|capacité)|sans plus de (?:détail|précision)",
        ),
        "hedged": (
            r"n'(?:a|ont) pu (?:être )?(?:\w+ )?(?:confirm|vérifi|recoup)|n'(?:a|ont) pas pu|indépendante? n'a|pas été en mesure|reste(?:nt)? à|\bincertain|à confirmer|sous réserve|\bà l'étude|étudi(?:e|ent) (?:la|l'|une|les|un)|hypothèse|rumeur|si [^.;,]{2,60}(?:accept|autoris|approuv|confirm|donn)|(?:conditionné|soumis|subordonné)e?s? à|à condition|éventuel|possible(?:ment)?|pourparlers en cours|en discussion|en suspens|pas (?:encore )?(?:tranché|décidé|arrêté|acquis|exclu)|dans l'attente d|vraisembl|aucune certitude|sans garantie|à un stade préliminaire|soupçon|semblent? ",
        ),
        "estimate": (
            r"(?:selon|d'après) (?:le cabinet|les? (?:analyste|consultant|expert|économiste)|l'institut)|les (?:analystes|consultants|économistes)|\bprévo(?:it|ient|yait)\b (?!d['e])|\bprévision|\bestimé(?:e|s|es)?\b|\bestimer|\bévalué(?:e|s|es)?\b|calcule|attendu(?:e|s|es)? (?:à|en|pour|d)|devrai(?:t|ent) (?:atteindre|s'élever|coûter|représenter|baisser|reculer|progresser|augmenter)|d'ici (?:à )?\d|projections?|perspectives|pourrait (?:atteindre|coûter|représenter|dépasser)|s'attend|redoute[^.;]{0,40}\d|vise ",
        ),
        "interested": (
            r"(?:assure|affirme|indique|estime|revendique|promet|juge|soutient|évalue|chiffre|calcule|prévoit|espère|selon|d'après|explique|précise)(?:-t-(?:il|elle|on))? (?:la société|le groupe|l'entreprise|l'industriel|le fabricant|l'exploitant|le constructeur|la direction|le producteur|la compagnie|l'opérateur|l'armateur|le conseil|l'équipementier|le chimiste|le sidérurgiste|le raffineur|le promoteur|le développeur)|(?:la société|le groupe|l'entreprise|l'industriel|le fabricant|l'exploitant|le constructeur|la direction|le producteur|la compagnie|l'opérateur|l'armateur|le conseil d'administration|le conseil|le promoteur) (?:\w+ )?(?:estime|prévoit|table|mise|revendique|s'attend|anticipe|assure|affirme|dit|compte|juge|considère|espère|évoque|se targue|évalue|chiffre)|(?<!que )\bnous (?:estimons|prévoyons|disposons|attendons|avons|livrons|détenons)|(?:dit|affirme|assure|déclare|indique|prétend)(?:nt)? (?:disposer|avoir|être|détenir|pouvoir|couvrir|fournir|produire|représenter|tenir)\b|de l'aveu même|selon (?:elle|lui)\b",
        ),
        "claimed": (
            r"\brevendiqu|\bprétend|\bsoutien(?:t|nent) (?:que|avoir)|affirm\w+ (?:\w+ )?(?:avoir|que|être|tenir|contrôler)|assur(?:e|ent|é) (?:que|avoir)|\baccus(?:e|ent|é|és|ant|ation)|\bdénonc(?:e|ent|é)|\breproch|se targue|\ballègu|\bimput|mett?(?:ent)? en cause|mis en cause|martèle",
        ),
        "countered": (
            r"sans (?:aucun )?fondement|dénué|infondé|mensong|propagande|n'(?:est|était) pas (?:vrai|exact|le cas)|\binexact|\bni(?:aient|ant|èrent|eront)\b|rejett?(?:e|ent|é|és) (?:ces|les|cette|l'|en bloc|toute)|\bbalaie|\brécus|aucun fondement|fausse (?:nouvelle|information|rumeur)|intox|s'inscrit en faux|fantaisis|« (?:faux|absurde|ridicule)|contredi(?:t|sent)",
        ),
    },
    "es": {
        "anonymous": (
            rf"(?<![\w-])(?:un|una|dos|tres|varios|varias|algunos|algunas|muchos|otros|los|las) (?:[a-záéíóúñ]+ )?{_ROLE['es']}\b(?! (?-i:[A-ZÁÉÍÓÚ]\w+ [A-ZÁÉÍÓÚ]))(?:(?!, (?-i:[A-ZÁÉÍÓÚ]\w+ [A-ZÁÉÍÓÚ]\w+),)(?! (?-i:[A-ZÁÉÍÓÚ]\w+ [A-ZÁÉÍÓÚ]\w+)[ ,])[^.;]){{0,110}}?{_SAYS['es']}",
            rf"(?:según|de acuerdo con|a decir de) (?:un|una|dos|tres|varios|varias|algunos) {_FACELESS['es']}[a-záéíóúñ]",
            r"no (?:ser|sea|fuera|fueran) (?:identific|nombr|citad|mencion)\w+|condición de (?:no|que)|fuentes? (?!de (?:energía|agua|ingreso|suministro|alimenta)|renovable|primaria|oficial(?:es)? del|hídric)[a-záéíóúñ]|según (?:ha podido saber|supo|pudo saber)|ha sabido (?:este|esta)|trascendió|se comenta|en (?:los )?(?:pasillos|corrillos|medios)|allegad|del entorno|off the record|teme(?:n|ndo)? (?:por su|represalias|perder)|vecinos (?:dij|cuent|relat|denunc|asegur)",
        ),
        "unquantified": (
            r"\bciert[ao]s? (?:cantidad|suma|volumen|importe|número)|no (?:han? querido|puede|pudo|quiso|quisieron|ha querido|podemos) (?:revelar|precisar|decir|detallar|cuantificar|dar)|(?:identidad|oferta|importe|cuantía|monto|cifra|valor|condiciones|términos|volumen|número|coste|costo|detalles|plazo)s?\b[^.;]{0,50}(?:no (?:puede|pudo|quiso|fue|fueron|ha|han|se|está|ha sido)|sin (?:precis|defin|fij|determin|cuantif|concret)|por (?:determinar|definir|concretar)|desconoc|todavía no|aún no)|sin (?:concretar|cuantificar|aclarar|revelar|cifras|mayores detalles|más detalles)|(?:multas?|pérdidas?|daños?|inversión|inversiones|sanciones|recortes?|retrasos?|costes?|sumas?) (?:muy )?(?:cuantios|fuert|elevad|considerab|gran|important|grav|sever|millonari|multimillonari)\w*|(?:cuantios|fuert|elevad|considerab|grand|important|grav|sever)\w* (?:multas?|pérdidas?|daños?|inversi|sanciones|recortes?|retrasos?|sumas?)|varios? (?:cientos|miles|millones|meses|semanas|días|toneladas|buques)|varias (?:semanas|decenas|toneladas|plantas)|ayudas? (?:suficiente|extraordinaria|económica|adecuada)s?|enorm|ingente|gran parte|parte de (?:la|su) (?:producción|plantilla)",
        ),
        "hedged": (
            r"\bsujet[ao]s? a\b|pendientes? de|incertidumbre|inciert|no está (?:claro|confirmado|definid)|trascendió|\bbaraja[n]?\b|\bsopesa[n]?\b|analiza(?:n)? (?:la posibilidad|si)|estudia(?:n)? (?:si|la|una|el|extender|ampliar|recurrir|imponer)|de confirmarse|si (?:se|el|la|los|las) [^.;,]{2,50}(?:aprueb|autoriz|confirm|acept|acuerd)|a falta de|condicionad|dependerá de|por confirmar|en duda|se especula|sospech|eventual|confía[n]? en|sin garantía|está por ver|conversaciones (?:iniciales|preliminares)|no hay (?:certeza|garantía)|tentativ|posible(?:s|mente)?\b|podría",
        ),
        "estimate": (
            r"según (?:la consultora|los (?:analistas|consultores|expertos|economistas)|el instituto)|consultora|\bestim[aeóa]\w*|\bcalcul[aoeó]\w*|\bprev(?:é|én|eía|eían|isión|isiones)(?!\w)|\bproyecc|\bpronóst|\bespera[n]?\b[^.;]{0,80}\d|\bcifr(?:a|an|ó|aron)\b|perspectiva|\ba (?:su|mi) juicio|vaticin|previst[ao]s?\b(?! para (?:el|la|los|las)\b)[^.;]{0,60}\d",
        ),
        "interested": (
            r"(?:la|esta|dicha) (?:sociedad|empresa|compañía|firma|minera|naviera|dirección|operadora|siderúrgica|cementera|fundición) (?:\w+ )?(?:estima|prevé|calcula|confía|espera|considera|atribuye|sostiene|asegura|afirma|cree|reivindica)|el (?:grupo|consejo|fabricante|operador|productor|promotor)(?: de administración)? (?:\w+ )?(?:estima|prevé|calcula|confía|espera|considera|atribuye|sostiene|asegura|afirma|cree)|a nuestro juicio|las partes confían|según (?:el|la) (?:promotor|promotora|fabricante|operador|operadora|propietari[oa]|armador|productor|productora|naviera|dirección|consejo|sociedad|firma)|(?:asegur|dij|afirm|sostuv|señal|inform|explic)(?:ó|o|a|aron)\w* que (?:su|sus|tiene|tienen|cuenta|dispone|posee|cubre|abastece)|en opinión de (?:la|el) (?:empresa|compañía|consejo|sociedad|grupo)|(?:estimamos|prevemos|esperamos|disponemos|contamos)",
        ),
        "claimed": (
            r"\bsost(?:iene|ienen|uvo|uvieron)\b|\baleg(?:a|an|ó|aron)(?!\w)|(?:asegura|asegur(?:ó|aron)|afirma|afirm(?:ó|aron)) (?:haber|que)|\breivindic|se atribuy|\bacus(?:a|an|ó|aron|ación)|\bdenunci(?:a|an|ó|aron)(?!\w)|\bculp(?:a|an|ó|aron)(?!\w)|\bimput|\battribuy|\badu[cj]|\binsist(?:e|en|ió|ieron)(?!\w)|\barguy",
        ),
        "countered": (
            r"(?<!se )\bnieg[au]|(?<!se )\bneg(?:ó|aron|ando|ado)(?!\w)|desmint|\b(?:es|son|era|eran|resulta) (?:\w+mente )?fals[ao]s?\b|infundad|sin fundamento|no (?:es|era|son) (?:cierto|verdad|exacto)|carece[n]? de (?:todo |toda |cualquier )?(?:fundamento|sustento|base|veracidad|sentido|rigor|credibilidad|validez)|tild(?:a|ó) de|\bbulo|desautoriz|refut|contradic|contradij",
        ),
    },
    "ja": {
        "anonymous": (
            rf"(?:ある|複数の|一部の|別の|元)[^。、]{{0,14}}{_ROLE['ja']}(?!会)",
            r"(?:地元|近隣|現地|周辺)(?:の)?(?:住民|業者|関係者|メディア)|[^。、]{0,8}(?:筋|関係者|幹部|担当者)(?:ら)?(?:は|が|によると|によれば|の話では|の間では)|(?:従業員|社員)(?:ら)?(?:(?:は|が)[^。]{0,60}(?:話|語|証言|明か|訴え|打ち明)|によると|によれば|の話では|の間では)|匿名|名前を伏せ|実名(?:を|は)|氏名を(?:明かさ|伏せ)|内部(?:告発|情報|関係)|消息筋|情報を持つ|事情に詳しい",
        ),
        "unquantified": (
            r"(?:金額|規模|数量|台数|人数|詳細|価格|額|件数|費用|内訳|条件|時期|期間|被害額|補償額)[^。]{0,24}(?:触れ(?:な|て(?:い)?な)|語らな|明言|明らかに(?:し|なっ)て?(?:い)?な|示さな|示していない|言及(?:し|を)|公表(?:し|は|を)|開示(?:し|は|を)|非開示|不明|未定|答えな|控え|伏せ|決まっていない|算定)|(?:相当|多額|巨額|莫大|大幅|大量|一定|応分|十分)(?:の|な|に)|数(?:百|千|万|十|億)[^。、]{0,2}(?:人|社|台|隻|件|トン|円|ドル)?|数(?:カ月|か月|ヶ月|週間|日|年)|大部分|ほとんど|大半|少なくない",
        ),
        "hedged": (r"可能性|恐れ|かねない|模様|もよう|見方|観測|とみられ|ようだ|らしい|という(?:。|$)|未定|不透明|不確実|条件(?:に|として)|承認(?:を前提|が必要|され次第)|めど(?:は|が)(?:立|付)|見極め|検討|調整(?:に入|中|している)|うわさ|報じ|確認(?:でき|が取れ|は取れ)|とされる|とされて",),
        "estimate": (r"予測|予想|推計|試算|推定|見積|見込|見通|想定|試み算|弾き出|になりそう|に達するとみ|膨らむとみ",),
        "interested": (
            r"(?:当社|弊社|自社|わが社)[^。]{0,60}(?:見込|予定|想定|考え|判断|推計|シェア|強み|できる)|同社(?:は|が|では|によると)[^。]{0,80}(?:見込|見通|想定|としている|予想|試算|強調|自負|誇る|賄える|確保)|(?:会社|工場|経営|企業)側(?:は|によると)|同社(?:側|広報)|と(?:同社|会社側)は",
        ),
        "claimed": (r"主張|訴え(?:た|て|る)|非難|批判|断言|告発|名指し|責任があると|言い張|犯行声明",),
        "countered": (r"否定|否認|事実(?:は|で)(?:ない|ありません)|事実無根|根拠(?:の|が|は)な|反論|打ち消|誤り(?:だ|で)|認めていない|認めなか|そうした(?:事実|計画|予定)は|でたらめ|事実に反",),
    },
    "zh": {
        "anonymous": (
            rf"(?:一|两|三|多|几|某|数)(?:位|名|家)[^，。；]{{0,16}}{_ROLE['zh']}",
            rf"(?:当地|附近|周边|业内|市场|行业|接近[^，。]{{0,12}}|了解[^，。]{{0,12}}|熟悉[^，。]{{0,12}}){_ROLE['zh']}(?:们)?(?:称|表示|透露|告诉|反映|说|认为|指出|担心)?",
            r"知情(?:人|者)|消息(?:人士|称|指|来源)|据(?:内部|可靠|相关)(?:人士|消息|渠道)|有(?:消息|媒体|人士|业者)[^，。]{0,10}(?:称|指|表示|透露)|圈内|要求匿名|不愿[^，。]{0,8}(?:姓名|身份|名字)|匿名|(?:村民|居民|工人|员工|司机|商户|船员)(?:们)?(?:反映|告诉|表示|称|说|担心)",
        ),
        "unquantified": (
            r"一定(?:的)?(?:资金|补贴|数量|规模|影响|比例|支持|补偿)|(?:金额|数额|规模|数量|价格|细节|比例|条款|费用|损失)[^，。；]{0,10}(?:尚未|未|尚待|待|不详|不明|无法|暂不|保密)|(?:暂|尚)(?:无法|未能|不能)(?:估计|估算|确定|统计|量化)|巨额|适当|适度|大幅|若干|不菲|可观|高昂|重大(?:损失|影响)|大量|数(?:百|千|万|十|亿)(?![\d])|相当(?:数量|规模|部分)|绝大部分|部分(?:产能|产线|订单|船舶|工厂)|未(?:披露|公布|透露|说明|给出|提供)",
        ),
        "hedged": (r"不确定|能否|尚需|尚待|是否|取决于|视[^，。]{0,12}而定|未获|如获|若(?:获|能|无|按|不)|据传|传(?:出|言|闻)|疑(?:似|为)|可能|或(?:将|会|许|于|在|因|达|需|被)|有望|据悉|据称|未经(?:证实|核实)|无法(?:证实|核实|确认)|尚未(?:证实|确认|批准|决定|签署)|研究(?:扩大|是否|提高)|考虑|酝酿|(?:正在|正)(?:评估|研究|磋商|谈判|洽谈)|意向|有待|前提|说法不一",),
        "estimate": (r"估计|预计|预测|推算|测算|预期|估算|估测|预估|预判|料(?:将|达)|展望|有望达|预告|约损失",),
        "interested": (
            r"(?:本公司|我公司|公司|集团|企业|我司|厂方|矿方|管理层|董事会)(?:\w{0,4}(?:现|目前|初步|方面))?(?:预计|估计|认为|相信|测算|称|表示|声称|宣称|透露|介绍|强调|承诺)|据(?:本)?公司(?:测算|估计|介绍|披露)|按公司(?:口径|说法)|(?:自|号)称",
        ),
        "claimed": (r"声称|宣称|自称|坚称|指责|指控|控告|号称|谴责|归咎|扬言|单方面|指(?:其|对方)",),
        "countered": (r"不属实|不实|否认|并非事实|失实|与事实不符|无中生有|没有(?:任何)?(?:依据|根据|此事)|毫无根据|谣言|辟谣|驳斥|纯属|虚假(?:报道|消息|信息)|子虚乌有|并无(?:此|相关)",),
    },
}  # fmt: skip
# Who says nothing leaves nothing open: a sentence is not doubtful for that alone.
SILENT: dict[str, str] = {
    "de": r"(?:lehnt\w*|wollt\w*|will|wollen|möcht\w*) [^.;]{0,60}(?:stellungnahme|kommentar|kommentieren|äußern|stellung nehmen)(?: \w+)?|äußerte[n]? sich [^.;]{0,40}nicht|reagierte[n]? [^.;]{0,40}nicht|(?:forder|rief|ruf|appell|mahn|dräng)\w*[^.;]{0,80}(?:schnellstmöglich|umgehend|so (?:rasch|schnell|bald) wie möglich|zeitnah)",
    "en": r"(?:declin|refus)\w* (?:to )?(?:immediately )?(?:to )?comment|(?:did|would|does) not (?:immediately )?(?:comment|respond|reply|answer)|could not (?:immediately )?be reached|was not (?:immediately )?available|(?:call(?:s|ed|ing)? (?:for|on)|urg(?:es|ed)|demand(?:s|ed)?)\b[^.;]{0,80}(?:as (?:soon|quickly) as possible|without delay)",
    "fr": r"(?:n'(?:a|ont) pas|refus\w+ de|pas) (?:\w+ )?(?:souhaité|voulu)? ?(?:commenter|répondu|s'exprimer|réagir|donné suite)(?:[^.;]{0,20})|(?:appel|exhort|exig|réclam)\w*[^.;]{0,80}(?:au plus vite|dès que possible|sans (?:tarder|délai)|dans les meilleurs délais)",
    "es": r"(?:no (?:quiso|quisieron|respondi\w+|contest\w+)|declin\w+|rehus\w+)[^.;]{0,20}(?:coment\w*|declaraciones|preguntas|consulta\w*|solicitud\w*)?|(?:exig|inst|reclam|exhort)\w*[^.;]{0,80}(?:cuanto antes|lo antes posible|a la (?:mayor )?brevedad|sin demora)",
    "ja": r"コメントを?(?:控え|拒|しな|避け)[^。]{0,8}|回答(?:を控え|しなかった)|(?:早急に|速やかに|早期に|できるだけ早)[^。]{0,20}(?:よう)?(?:求め|呼びか|要請|促)[^。]*",
    "zh": r"拒绝(?:置评|评论)|未(?:予)?(?:置评|作出回应|回应)[^，。]{0,6}|(?:呼吁|敦促|促请)[^，。]{0,20}尽快",
}  # fmt: skip
DOUBTS: dict[str, dict[str, str]] = {
    language: {cue: "|".join(rows) for cue, rows in table.items()} for language, table in _ROWS.items()
}
