"""Doubt shown by how a sentence is built, not by one word: who keeps what back, who is relayed, who assures, who is promised what; patterns by source language.

The tables put small classes of words together, each named once: a verb of telling under a negation leaves a thing open whatever it is,
and a word of promising before help without a figure leaves its size open. Apostrophes are straight.
"""

_DAILIES = r"bloomberg|reuters|nikkei|financial times|wall street journal|new york times|washington post|handelsblatt|spiegel|frankfurter allgemeine|süddeutsche|wirtschaftswoche|le monde|les echos|le figaro|la tribune|l'echo|l'economiste|de tijd|el país|el mundo|expansión|cinco días|el mercurio|la tercera|valor econômico|folha|yonhap|kyodo|xinhua|caixin|south china morning post|politico|axios|semafor|kommersant|interfax|tass|euronews"
_SHORT_QUOTE = r"[\x22“„«]\s?(?-i:[a-zàâäéèêçñóúíüö])[a-zà-ÿß'-]+(?: [A-Za-zà-ÿßÄÖÜ'-]+){0,3}[,.]?\s?[\x22”“»]"  # *« à la hauteur »*: what the words mean is left to the reader

_EN_SAYS = r"(?:said|says|say|told|adds?|added|reports?|reported|claims?|claimed|expects?|thinks?|believes?|fears?|warns?|warned|described|confirmed|doubt(?:s|ed)?|question(?:s|ed)?)"
_EN_AID = r"(?:aid|help|support|relief|compensation|funding|subsid(?:y|ies)|assistance|rescue package|measures|steps|response|consequences|investments?|incentives?)"
_EN_LEFT = r"(?:figures?|numbers?|details?|amounts?|volumes?|sums?|dates?|analysis|evidence|proof|timetable|timeline|breakdown|schedule|price|cost|reasons?|specifics|names?)"
_DE_AID = r"(?:\w*hilfen?|\w*unterstützung|\w*entschädigung\w*|zuschüsse|\w*mittel|\w*förderung|\w*maßnahmen|\w*schritte|\w*konsequenzen|\w*antwort|\w*investition\w*|anreize)"
_DE_LEFT = r"(?:zahlen?|mengen?|einzelheiten|details?|angaben?|summen?|beträge?|termine?|daten|belege?|beweise?|preise?|kosten|gründe?|namen|zeitplan|datum|fristen?)"
_FR_AID = r"(?:aides?|soutien|appui|indemnisations?|compensations?|dédommagements?|subventions?|moyens|fonds|enveloppe|mesures|réponse|riposte|conséquences|investissements?|contreparties?|accompagnement)"
_FR_LEFT = r"(?:chiffres?|montants?|volumes?|détails?|dates?|calendrier|preuves?|éléments?|précisions?|calculs?|prix|coûts?|noms?|échéances?|quantités?)"
_ES_AID = r"(?:ayudas?|apoyos?|respaldo|indemnizaci[óo]n(?:es)?|compensaci[óo]n(?:es)?|subsidios?|subvenci[óo]n(?:es)?|fondos|medidas|respuesta|consecuencias|inversi[óo]n(?:es)?|incentivos?)"
_ES_LEFT = r"(?:cifras?|montos?|importes?|vol[úu]menes|volumen|detalles?|fechas?|calendario|pruebas?|plazos?|precios?|costos?|costes?|presupuesto|nombres?|cantidad(?:es)?|sumas?)"

_ROWS: dict[str, dict[str, tuple[str, ...]]] = {
    "en": {
        "anonymous": (
            rf"(?<!\w)(?:two|three|four|five|several|some|many|multiple|other|one|a|another) (?:[a-z'-]+ ){{0,2}}?(?:people|persons?|sources?|someone) (?:at|in|inside|close|with|familiar|involved|briefed|from|near|on|who (?!were|was|died|had been|have been|are|live))[^.;]{{0,90}}?\b{_EN_SAYS}\b",
            rf"\b{_EN_SAYS} (?:by )?(?:an?|one|two|three|several|some) (?:[a-z'-]+ ){{0,3}}?(?:people|persons?|sources?|\w{{3,}}(?:ers|ors|ists|ants|ives|als|eers|men|er|or|ist|ant|ive|eer))\b(?! (?-i:[A-Z]))(?=[^.;]{{0,40}}(?:$|[.,;]))",
            r"\bciting (?:an? |two |three |several |some |unnamed )?(?:[a-z'-]+ ){0,4}?(?:executives|sources?|people|officials|insiders|traders|persons?)\b|on background|off the record|behind the scenes|not for attribution|who (?:is|was|are|were) not (?:allowed|permitted|authori[sz]ed|named)|(?:refus|declin)\w+ to (?:give|be|have) (?:his|her|their)? ?(?:name|named|identified|quoted)|speaking privately|in private",
        ),
        "relayed": (
            rf"\b(?:the )?(?:{_DAILIES}|newspapers?|dail(?:y|ies) (?-i:[A-Z])\w+|broadcasters?|news sites?|news agenc(?:y|ies)|(?:local|national|state|chinese|japanese|german|french|korean|indian|turkish|trade) (?:media|press|papers?|television|tv))\b(?: \w+){{0,2}}?,?(?: citing [^.;]{{2,60}},)? (?:reports?|reported|wrote|writes|said|says|claims?|claimed|learned|quoted)\b|\b(?:according to|as reported by|reported by|as quoted by|quoted by|citing) (?:the )?(?:\w+ ){{0,2}}?(?:{_DAILIES}|newspapers?|dail(?:y|ies) (?-i:[A-Z])\w+|broadcaster|media|press reports?|reports? in)\b|(?:media|press|newspaper|news) reports?\b",
        ),
        "unquantified": (
            rf"(?:(?:did|does|do|has|have|had|would|will|could) not|(?:did|does|has|have|would|could)n't|without|declin\w+ to|refus\w+ to|nor (?:did|has|would) \w+) (?:\w+ly |yet |say how it |immediately )?(?:say(?:ing)?|giv(?:e|en|ing)|disclos(?:e|ed|ing)|reveal(?:ed|ing)?|specif(?:y|ied|ying)|quantif(?:y|ied|ying)|detail(?:ed|ing)?|elaborat(?:e|ed|ing)|provid(?:e|ed|ing)|offer(?:ed|ing)?|put(?:ting)?|break(?:ing)? down|explain(?:ed|ing)?)\b(?! (?:that|whether|if)\b)|(?:gave|gives|given|offer(?:s|ed)|provid(?:es|ed)|nam(?:es|ed)|cit(?:es|ed)|publish(?:es|ed)|disclos(?:es|ed)|releas(?:es|ed)|show(?:s|ed)|mention(?:s|ed)) (?:no|neither|few|little) (?:\w+ ){{0,2}}?{_EN_LEFT}\b|\bno {_EN_LEFT} (?:was|were|has|have|is|are) (?:been )?(?:given|set|named|disclosed|announced|published|released|fixed|agreed)|(?:without|with no|has no|have no) (?:\w+ )?{_EN_LEFT}\b",
            rf"(?:promis|pledg|vow|offer|announc|prepar|consider|threaten|hint)\w*[^.;\d]{{0,70}}?\b{_EN_AID}\b(?=[^\d]*$)|\bas (?:needed|necessary|required|appropriate)\b|(?:climb|rise|rose|risen|fall|fell|drop|jump|increas|declin|grew|grow|shrink|shrank|slow|cut|reduc|widen|narrow|swell|surg|eas)\w* (?:sharply|markedly|steeply|noticeably|strongly|considerably|slightly|somewhat|appreciably|dramatically|rapidly|visibly|further|in part)\b|\bsome (?:\w+ )?(?:delays?|slippage|disruptions?|loss(?:es)?|damage|impact|shortfalls?|volumes?|output|production|cargo(?:es)?|shipments?|customers)\b|\b(?:most|much|many|part|parts|a portion|a fraction|the majority|the lion's share|a good deal) of (?:the |its |their )",
            _SHORT_QUOTE,
        ),
        "hedged": (
            r"\bif (?:the|a|an|it|they|no|there|this|that|its|\w+s) [^.;,]{2,60}(?:[,.;]|$)|\bunless\b|\bhopes? (?:to|that|for)\b|\bsupposed to\b|conceivabl|arguabl|in theory|at the earliest|unconvinced|sceptic|skeptic|\bdoubt(?:s|ed|ful)?\b|word (?:is|has it)|talk of|said to be|tipped to|drawing up|floated|toy(?:s|ing) with",
        ),
        "claimed": (
            r"\b(?:assur(?:es|ed)|vow(?:s|ed)|promis(?:es|ed)|stress(?:es|ed)|guarantee[sd]?|den(?:y|ies|ied) any|rul(?:es|ed) out|brush(?:es|ed) aside|played down|downplay(?:s|ed)) (?!by\b)[^.;]{3,}|\b(?:pos(?:es|ed)|was|is|there is|there was|at) no (?:time )?(?:danger|risk|threat|shortage|impact|cause for concern|reason to)\b|(?:will|would|should|does|did) not (?:be )?(?:affect|suffer|disrupt|delay|impact)|\bunaffected\b|enough (?:to|for)\b[^.;]{0,60}\b(?:said|says|assured)|the (?:white house|kremlin|government|presidency|regime) (?:said|says|claims?|claimed)\b",
        ),
        "interested": (
            r"(?:said|says|told \w+|confirmed|stressed|added) (?:that )?(?:more than |about |some |nearly |around |over |almost |up to )?(?:[\w.,%$€£]+ ){0,6}?(?:of )?(?:its|their|our)\b|(?:said|says) (?:it|they|we) (?:\w+ ){0,2}?(?:could|can|will|would|expect|had|have|has|were|was|is|are|plan|aim)\b|claims? (?:it|to|its|that)\b|its own (?:\w+ )?(?:figures|data|count|account|words|estimate)",
        ),
        "estimate": (
            r"'s (?:forecast|estimate|projection|calculation|guess|prediction|reckoning)s?\b|\b(?:puts?|pegs?|sees?|calls?|values?|assess(?:es)?) [^.;]{2,60}\b(?:at|by|as)\b[^.;]{0,20}\d|called even that|\bcould (?:top|exceed|reach|total|cost|hit|last|add up|fall|rise|drop|climb|lose)\b|\bon (?:our|its|their|his|her) (?:numbers|calculations)|\bby (?:one|some) (?:estimate|count|reckoning)s?\b|(?:would|will) take (?:at least |about |up to |some )?(?:\w+ )?(?:\d|two|three|four|five|six|a few|several)",
        ),
    },
    "de": {
        "anonymous": (
            r"dem vernehmen nach|hinter den kulissen|unter der bedingung|(?:seinen|ihren|den) namen (?:\w+ ){0,3}(?:nicht|ungern)|(?:fachleute|experten|beobachter|marktkenner|branchenkenner|eingeweihte|kritiker|händler|anwohner|beschäftigte) (?:\w+ )?(?:bezweifel|zweifel|sagen|sprechen|berichten|halten|warnen|fürchten|rechnen|vermuten)|unter berufung auf [^.;]{0,60}(?:kreise|quellen|insider|personen|vertraute|händler|manager)|(?:hört|hörte) man|wird (?:kolportiert|gemunkelt|getuschelt)|will (?:seinen|ihren) namen",
            r"(?<!\w)(?:ein|eine) (?:mit \w+ \w+ vertraute\w* |nicht \w+ |ungenannte\w* |hochrangige\w* |führende\w* |ehemalige\w* |leitende\w* )\S*",
        ),
        "relayed": (
            rf"\b(?:{_DAILIES}|zeitung|tageszeitung|magazin|sender|nachrichtenagentur|fachblatt|wochenzeitung|wirtschaftsblatt|(?:lokal|staats|fach|landes)(?:medien|presse))\b[^.;]{{0,60}}(?:berichte|melde|schrieb|schreibt|zufolge|unter berufung)|(?:berichte|melde|schrieb|schreibt)\w*[^.;]{{0,30}}\b(?:{_DAILIES}|zeitung|magazin|sender|nachrichtenagentur|medien)|(?:laut|nach (?:angaben|informationen)|einem bericht|berichten?)[^.;]{{0,40}}\b(?:{_DAILIES}|zeitung\w*|magazins?|senders?|nachrichtenagentur|medien|presse)\b|(?:medien|presse|zeitungs)bericht",
        ),
        "unquantified": (
            rf"(?:nannte|nennt|nennen|machte|macht|gab|gibt|legte|veröffentlichte|verriet|bezifferte|präzisierte|lieferte|blieb|bleibt|teilte)\w* (?:\w+ ){{0,4}}?(?:keine[nr]?|nicht|ohne) (?:\w+ ){{0,2}}?(?:{_DE_LEFT}|mit\b|näher|konkret|schuldig)|(?:ohne|keine[nr]?|weder) (?:\w+ ){{0,2}}?{_DE_LEFT}\b|ohne (?:konkret|genauer|deutlicher|präziser|ins detail)\w* (?:zu )?(?:werden|gehen)|(?:nicht|un)(?: näher)? (?:beziffert|genannt|präzisiert|bekannt)",
            rf"(?:versprach|verspricht|versprochen|kündigte|kündigt|angekündigt|sagte|stellte|stellt|drohte|droht|sicherte|plant|prüft)\w*[^.;\d]{{0,70}}?\b{_DE_AID}\b(?=[^\d]*$)|(?:nach bedarf|bei bedarf|im nötigen umfang|das nötige)\b|(?:stieg|steig|fiel|fäll|sank|sink|zog|zieh|legte|leg|ging|geh|wuchs|wachs|schrumpf|brach|brech|nahm)\w*[^.;\d]{{0,50}}(?:spürbar|merklich|kräftig|deutlich|stark|leicht|rasch|rapide|spürbar|empfindlich)|(?:der größte|ein großer|ein erheblicher|ein kleiner) teil|die (?:meisten|mehrheit)|das gros|überwiegend",
            _SHORT_QUOTE,
        ),
        "hedged": (
            r"\bwenn (?:der|die|das|es|ein|eine|kein|keine)\b|\bsolange\b|frühestens|bestenfalls|günstigstenfalls|bezweifel|zweifel|skeptisch|hofft|hoffen|gilt als|im raum steh|ausgeschlossen ist|theoretisch|spekulation|eventuell|allenfalls",
        ),
        "claimed": (
            r"\b(?:versicher(?:t|te|n|ten)|beteuer(?:t|te|n|ten)|beton(?:t|te|en|ten)|garantier(?:t|te|en|ten)|gelob(?:t|te|en|ten)|beruhig(?:t|te|en|ten)|unterstr(?:eicht|ich)|verspr(?:icht|ach))\b|zu keiner zeit|keine(?:rlei)? (?:gefahr|gefährdung|auswirkungen?|beeinträchtigung\w*|engpässe?|grund zur)|schließt [^.;]{2,60} aus\b|nicht (?:betroffen|beeinträchtigt|gefährdet)",
        ),
        "interested": (
            r"(?:sagte|sagt|erklärte|erklärt|teilte|bestätigte|betonte|meldete)[^.;]{0,60}(?:\bman\b|eigene[nrms]?\b|unser)|(?:der|die|das) (?:eigene|hauseigene)[nrs]?\b|nach (?:firmen|konzern|unternehmens|hersteller|betreiber|werks|ministeriums|regierungs|behörden|gewerkschafts|verbands)\w*angaben|nach (?:\w+ )?(?:eigene[nrm]) \w+",
        ),
        "estimate": (
            r"nach berechnung\w*|für (?:denkbar|möglich|wahrscheinlich|realistisch)|nach einschätzung|könnte[n]? [^.;]{0,80}(?:kosten|erreichen|übersteigen|betragen|belaufen|ausmachen|dauern|steigen|sinken|fallen)|kommt in einer (?:rechnung|studie|analyse)|rechnet vor",
        ),
    },
    "fr": {
        "anonymous": (
            r"(?:selon|d'après|aux dires d|à en croire)[e']? ?(?:un|une|deux|trois|plusieurs|certains|certaines|des|quelques) (?:[a-zéèêàç-]+ )?(?!\w*calcul|\w*indicat|\w*moteur|\w*secteur|\w*valeur)\w{2,}(?:ateurs?|eurs?|iers?|istes?|iens?|aires|ants|els|euses?)\b(?! (?-i:[A-Z]))",
            r"(?:en coulisses?|en privé|en aparté|hors micro|sous le sceau)|(?:citant|qui cite|en citant) (?:des|une|un|plusieurs) (?:\w+ )?(?:sources?|responsables?|cadres?|proches|dirigeants?)|n'a pas souhaité (?:voir|que)|(?:son|leur) nom (?:cité|publié|dévoilé|apparaître)|\bon (?:évoque|parle|murmure|assure|craint|redoute|laisse|fait savoir)|croi(?:t|ent) savoir|dit-on|paraît-il|(?:des|les) (?:observateurs|experts|spécialistes|professionnels|riverains|salariés) (?:doutent|craignent|jugent|estiment|pensent|redoutent|parlent)",
        ),
        "relayed": (
            rf"\b(?:{_DAILIES}|(?:le|un|au|du|des) (?:quotidiens?|journal(?! of)|journaux|hebdomadaire|magazine|site spécialisé)|(?:la|une) (?:chaîne|radio)|agence de presse|presse (?:locale|nationale|spécialisée|allemande|chinoise|japonaise|américaine|économique|britannique))\b[^.;]{{0,60}}(?:rapport|affirm|écri|révèl|croit savoir|indiqu|cit(?:e|ant))|(?:selon|d'après|croit savoir|rapporte|révèle|écrit|affirme|indique)[^.;,]{{0,30}}?\b(?:{_DAILIES}|(?:le|un|au|du) (?:quotidien|journal(?! of)|hebdomadaire|magazine)|(?:la|une) (?:chaîne|radio)|la presse|les médias|des médias|médias)\b",
        ),
        "unquantified": (
            rf"(?:sans|ni) (?:en |l'|le |la |les |autre |plus de |que )?(?:\w+ )?(?:préciser|détailler|chiffrer|indiquer|dévoiler|révéler|communiquer|donner|avancer|fournir|dire|citer|nommer|justifier|expliciter|{_FR_LEFT})\b|n['e] ?(?:en |l')?(?:a|ont|avait|avance|avancent|donne|donnent|précise|précisent|fournit|fournissent|communique|chiffre|indique|détaille|cite|dit)\w* (?:pas|aucune?|ni|rien)\b(?! (?:confirmé|commenté|réagi|répondu|réag))|aucune? {_FR_LEFT} n'",
            rf"(?:prom(?:et|is|ettent|ettait)|annonc(?:e|é|ent)|assur(?:e|é)|prépar(?:e|ent)|envisag(?:e|ent)|garanti\w*|menac(?:e|é|ent)|évoqu(?:e|é|ent))[^.;\d]{{0,70}}?\b{_FR_AID}\b(?=[^\d]*$)|(?:autant que nécessaire|si nécessaire|le nécessaire|en tant que de besoin)|(?:grimp|augment|bondi|chut|recul|progress|flamb|baiss|s'envol|ralenti|rédui|s'allong)\w* (?:fortement|nettement|sensiblement|sérieusement|légèrement|rapidement|encore|notablement|brutalement)|(?:la majorité|l'essentiel|une partie|la moindre part|le plus gros|une fraction) d(?:es|e|u|')",
            _SHORT_QUOTE,
        ),
        "hedged": (
            r"\bsi (?:le|la|les|l'|un|une|aucun|rien|ce|cette|ces|leur|son|sa)\b|à moins (?:que|d)|au plus tôt|au mieux|en théorie|espèr(?:e|ent)|doutent|sceptique|scénario|croi(?:t|ent) savoir|à supposer|le cas échéant|dit-on|(?:serait|seraient) sur le point",
        ),
        "claimed": (
            r"\b(?:assur(?:e|ent|é|ait)|promet(?:tent)?|garanti(?:t|ssent)|martèl(?:e|ent)|jur(?:e|ent)|se veut rassurant\w*|minimise(?:nt)?|exclu(?:t|ent)|écart(?:e|ent))\b(?! les?s? )|aucun (?:danger|risque|impact|effet)|aucune (?:conséquence|incidence|menace|pénurie)|n'est pas (?:menacé|affecté|concerné|touché)|ne (?:sera|seront|serait) pas (?:affecté|touché|concerné|perturbé)",
        ),
        "interested": (
            r"(?:a indiqué|a précisé|a ajouté|a assuré|a déclaré|a fait savoir|indique|précise|assure|affirme|ajoute)(?: \w+)? (?:l'entreprise|la société|le groupe|l'industriel|la compagnie|le constructeur|la direction|l'exploitant|le fabricant|le producteur|le mineur|son |sa |ses )|(?:dit|assure|affirme|indique|précise) (?:que )?(?:son|sa|ses|leur|leurs)\b|selon (?:ses|leurs|son|leur) (?:propres? )?\w+",
        ),
        "estimate": (
            r"(?:le calcul|les calculs|la prévision|l'estimation|le pronostic|la projection) d(?:e|u|es|')|se chiffrerai(?:t|ent)|\btabl(?:e|ent|ait) sur|\bmise(?:nt)? sur [^.;]{0,40}\d|il faudra (?:\w+ )?(?:\d|deux|trois|quatre|cinq|six|plusieurs)|pourrai(?:t|ent) (?:\w+ )?(?:chuter|grimper|bondir|augmenter|baisser|durer|s'élever|perdre)|à en croire [^.;]{0,50}\d",
        ),
    },
    "es": {
        "anonymous": (
            r"(?:según|de acuerdo con|a decir de|citando a|que cita a) (?:un|una|dos|tres|varios|varias|algunos|algunas|unos) (?:[a-záéíóúñ]+ )?(?!\w*(?:estudio|informe|indicador))\w{2,}(?:ores?|oras?|istas?|eros?|antes?|entes?|ivos?|arios?)\b(?! (?-i:[A-Z]))",
            r"entre bambalinas|en privado|a condición de|(?:habló|hablaron|declar\w+) [^.;]{0,40}(?:sin|no) (?:ser|dar|revelar)|(?:expertos|especialistas|observadores|vecinos|trabajadores) (?:dudan|temen|creen|advierten|sostienen|consideran)|se (?:rumorea|murmura|dice)",
        ),
        "relayed": (
            rf"\b(?:{_DAILIES}|(?:el|un|del|al) (?:diario(?! of)|periódico|semanario|canal)|(?:la|una) (?:revista|emisora)|agencia de noticias|prensa (?:local|nacional|especializada|económica)|medios (?:locales|chinos|nacionales))\b[^.;]{{0,60}}(?:inform|public|report|asegur|revel|cit(?:a|ó|ando))|(?:según|de acuerdo con|inform(?:a|ó)|public(?:a|ó)|adelant(?:a|ó))[^.;,]{{0,30}}?\b(?:{_DAILIES}|(?:el|un|del|al) (?:diario(?! of)|periódico|semanario)|(?:la|una) (?:revista|prensa)|(?:los|varios) medios)\b",
        ),
        "unquantified": (
            rf"(?:sin|ni) (?:\w+ )?(?:precisar|detallar|cuantificar|indicar|revelar|comunicar|dar|aportar|decir|concretar|aclarar|nombrar|{_ES_LEFT})\b|no (?:\w+ )?(?:precis|detall|cuantific|indic|revel|comunic|aport|concret|aclar|trascend|ofreci|dio|dieron|dijo|mencion)\w*|ningun[ao]? {_ES_LEFT}",
            rf"(?:prometi|promet|anunci|ofreci|ofrec|asegur|prepar|estudi|contempl|amenaz)\w*[^.;\d]{{0,70}}?\b{_ES_AID}\b(?=[^\d]*$)|(?:lo necesario|según sea necesario|si es necesario|cuanto haga falta)|(?:sub|baj|cay|aument|creci|disminu|reduj|dispar|encareci)\w* (?:con fuerza|fuertemente|notablemente|sensiblemente|considerablemente|rápidamente|ligeramente|mucho)|(?:la mayoría|la mayor parte|una parte|el grueso|parte) de (?:los|las|la|su|sus)",
            _SHORT_QUOTE,
        ),
        "hedged": (
            r"\bsi (?:el|la|los|las|no|se|hay|un|una)\b|a menos que|salvo que|como pronto|en teoría|espera[n]? (?:que|poder)|dudan?\b|escéptic|escenario|ninguno lo ha confirmado|(?:aún|todavía) no (?:\w+ )?\w+|de concretarse",
        ),
        "claimed": (
            r"\b(?:asegur(?:a|an|ó|aron)|garantiz(?:a|an|ó|aron)|promet(?:e|en|ió|ieron)|descart(?:a|an|ó|aron)|insist(?:e|en|ió)|minimiz(?:a|an|ó)|recalc(?:a|ó)|subray(?:a|ó))(?!\w)|ningún (?:riesgo|peligro|impacto)|ninguna (?:afectación|consecuencia)|no (?:se verá|se verán|está|están) (?:afectad|amenazad)",
        ),
        "interested": (
            r"(?:dijo|señaló|indicó|informó|precisó|explicó|aseguró|afirma|asegura) (?:la|el) (?:empresa|compañía|grupo|minera|naviera|fabricante|operador|operadora|firma|estatal|sociedad)|según (?:sus|su) (?:propi[ao]s? )?\w+|(?:dijo|indicó|aseguró|afirma|asegura|sostiene) que (?:su|sus)\b",
        ),
        "estimate": (
            r"(?:para|a juicio de) (?-i:[A-ZÁÉÍÓÚ])\w+[^.;]{0,20} ser(?:ía|ían|án|á) |restaría|podría[n]? (?:\w+ )?(?:costar|superar|llegar|alcanzar|durar|caer|subir|perder)|(?:el cálculo|la estimación|la previsión|el pronóstico) de|tardará[n]? (?:\w+ )?(?:\d|dos|tres|varios|varias)",
        ),
    },
    "ja": {
        "anonymous": (
            r"(?:匿名|名前を出さない|実名を伏せ)[^。]{0,4}(?:を条件|で|という)|[^。、]{1,16}(?:の|系)(?:幹部|担当者|関係者|社員|技術者|元役員|バイヤー|ディーラー)(?:は|が|ら|によると)|複数の[^。、]{1,12}(?:によると|が明らかに|が語)|内々に|水面下",
        ),
        "relayed": (
            r"(?:新聞|紙|テレビ|通信社?|通信|誌|電子版|ニュース|メディア|ブルームバーグ|ロイター|日経|聯合ニュース|新華社|財新)(?:は|が|によると|によれば|の報道|など)[^。]{0,60}(?:報じ|伝え|報道|によると)|と(?:報じ|伝え)(?:た|られ|ている)|報道によると|との報道|との情報",
        ),
        "unquantified": (
            r"(?:規模|額|量|数|時期|金額|台数|費用|損失額|内容|詳細|対象|期間)は(?:未定|非公表|不明|明らか|公表|示|検討|まだ|これから|調整)|必要な(?:支援|措置|対策|対応)|(?:支援|補助|対策|措置|補償)を(?:検討|約束|表明|用意|講じ)(?=[^0-9０-９]*$)|(?:大きく|大幅に|急激に|著しく|かなり|少し|やや|一段と)(?:上|下|増|減|落|伸|縮|高|低|遅)|一部(?:の|で|が|を)|多く(?:の|が)|大半",
        ),
        "hedged": (
            r"(?:れば|たら|なら|場合)[、は]|早くても|最短で|との情報|とも言われ|疑問視|懐疑|期待(?:を示)|予定だが|つもり",
        ),
        "claimed": (
            r"(?:支障|影響|問題|懸念|危険|不足|心配)は(?:ない|出ない|生じない|限定的|軽微|なかった)|強調|断言|約束|請け合|否定的|安全(?:だ|性に問題)|万全",
        ),
        "interested": (
            r"[^。、]{2,16}(?:は|も)[^。]{0,60}(?:在庫|生産|工場|供給|出荷|契約|操業|影響)[^。]{0,40}(?:として|と説明|と話|と述べ|としている|できる|足りる|賄える)",
        ),
        "estimate": (
            r"[^。]{0,40}(?:は|が)[^。]{0,60}(?:と(?:予測|予想|試算|推計|推定|見積も|みて|見て|みる|分析)|に達すると|に上ると)",
        ),
    },
    "zh": {
        "anonymous": (
            r"(?:一|两|三|多|几|数|某)(?:位|名|家|个)[^，。；]{0,16}(?:说|称|表示|透露|认为|估计|告诉|指出|担心)|(?:援引|引述|引用)[^，。]{0,20}(?:人士|消息|官员|高管|人员)|(?:私下|幕后|不具名|未具名|不愿具名|要求不具名)|有(?:分析|观点|看法|业者|专家|消息)(?:人士)?(?:认为|称|指|指出|表示)|(?:业内|市场|外界|坊间)(?:普遍|人士)?(?:认为|预计|担心|猜测|传)",
        ),
        "relayed": (
            r"据[^，。]{1,14}(?:报道|消息|援引|披露|刊文)|(?:彭博社?|路透社?|日经|韩联社|共同社|法新社|财新|华尔街日报|金融时报|南华早报|[^，。]{1,6}(?:日报|晚报|电视台|通讯社|时报|周刊))[^，。]{0,14}(?:报道|称|援引|指|说|消息)|(?:媒体|外媒|当地媒体)[^，。]{0,6}(?:报道|称|披露)",
        ),
        "unquantified": (
            r"(?:未|没有|并未|尚未|不愿|拒绝|暂未)[^，。；]{0,6}(?:说明|透露|披露|公布|给出|提供|明确|证实|公开)[^，。；]{0,14}|(?:时间|规模|金额|数量|价格|细节|期限|比例|名单|预算)(?:和[^，。]{1,6})?(?:尚未|未|待定|不详|不明|还没有)|必要(?:的)?(?:支持|措施|帮助|协助|手段)|(?:提供|给予|采取|承诺)[^，。；\d]{0,14}(?:支持|补贴|补偿|援助|措施|帮助)(?=[^\d]*$)|(?:大幅|明显|显著|急剧|快速|略|小幅|进一步|持续)(?:上|下|增|减|推|提|走|拉|降|扩|缩|加|回)",
        ),
        "hedged": (
            r"如果|倘若|除非|一旦|最快|最早|希望(?:能|在)?|据了解|质疑|存疑|待定|有望|或因|普遍认为|有分析",
        ),
        "claimed": (
            r"强调|保证|承诺|坚称|重申|不受影响|没有影响|影响(?:有限|不大|很小)|不会(?:影响|中断|造成)|足以|够用|无(?:危险|风险|影响)|排除了?",
        ),
        "interested": (
            r"[^，。；]{2,14}(?:则)?(?:称|表示|说|介绍|透露|指出|回应)(?:，|：)?(?:其|公司|旗下|该公司|该厂|集团|目前|现有|自己|自身|我们)|(?:公司|工厂|集团|企业|港口|矿山)(?:方面)?(?:称|表示|说|回应)",
        ),
        "estimate": (
            r"(?:机构|公司|协会|银行|证券|分析师|情报|咨询|研究所?)[^，。；]{0,10}(?:预计|估计|预测|测算|认为|称)[^，。；]{0,40}\d|(?:数字|估算|估计)(?:是|为)|可能(?:推高|降低|超过|达到|持续)",
        ),
    },
}  # fmt: skip
CONSTRUCTIONS: dict[str, dict[str, str]] = {
    language: {cue: "|".join(rows) for cue, rows in table.items()} for language, table in _ROWS.items()
}
