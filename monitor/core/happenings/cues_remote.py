"""Cues of acts told by what is done on the spot: goods kept at home, lines switched off, a road occupied.

A row is (action, role of the actor, pattern): families of verbs, each with the things it is done to.
"""

from monitor.core.happenings.cue import GAP, NEAR, Row, V, X

_EN_MAKERS = r"(?:miners?|smelters?|producers?|refiners?|traders?|exporters?|manufacturers?|suppliers?|companies|firms|makers?|chipmakers?)"
_EN_LINES = r"(?:lines?|furnaces?|kilns?|potlines?|reactors?|units?|plants?|smelters?|machines?|turbines?|blast furnace|crackers?)"
_EN_WAYS = r"(?:access (?:road|route)s?|roads?|highways?|gates?|entrances?|approach(?:es)?|driveways?|rail(?:way)? (?:line|track)s?|tracks?|bridges?|ports?|docks?|berths?|terminals?|border crossings?)"
_DE_LINES = r"(?:\w*linien?|\w*öfen|\w*ofen|\w*reaktor(?:en)?|\w*anlagen?|\w*blöcke?|\w*maschinen|\w*turbinen?|\w*werke?)"
_DE_WAYS = r"(?:\w*zufahrt(?:en|sstraße)?|\w*straße|\w*tore?|\w*gleise?n?|\w*brücken?|\w*hafen|\w*einfahrt|\w*werkstor|\w*grenzübergang)"
_FR_LINES = r"(?:lignes?|fours?|réacteurs?|machines?|cuves|turbines?|hauts[- ]fourneaux|chaînes?|unités?)"
_FR_WAYS = r"(?:routes?|accès|entrées?|voies?|ponts? (?!avec)|portes? d|quais?|péages?|dépôts?|carrefours?|autoroutes?)"
_ES_LINES = r"(?:líneas?|hornos?|reactor(?:es)?|máquinas|turbinas?|celdas|plantas?|unidad(?:es)?)"
_ES_WAYS = r"(?:accesos?|ingresos?|carreteras?|rutas?|vías?|puentes?|puertas?|muelles?|entradas?|autopistas?)"

REMOTE: dict[str, tuple[Row, ...]] = {
    "en": (
        ("impose_export_control", V, rf"\b(?:order|instruct|direct|tell|told|requir|forc|oblig|urg|press|compel)(?:s|ed|es|e|ing)?\b {NEAR}\b{_EN_MAKERS} {GAP}\b(?:keep|hold|process|refine|sell|stay|stop (?:shipping|selling|exporting)|cease|withhold)\b|\b(?:keep|keeps|kept|keeping|hold|stay|stays|remain|remains) {NEAR}\b(?:at home|in(?:side)? the country|on home soil|within (?:its|the) borders)\b|\b(?:serve|supply|satisfy|meet|cover) {NEAR}\b(?:domestic|home|local) {NEAR}\b(?:first|before)\b|\b(?:domestic|home|local) (?:buyers?|demand|market|needs|users?|plants?) (?:come|comes|must come|to come|have|has) (?:first|priority)\b|\bmust (?:first )?(?:be processed|be refined|be sold|be offered|stay|remain) {NEAR}\b(?:at home|domestic\w*|in(?:side)? the country|local\w*)\b"),
        ("impose_export_control", V, rf"\b(?:withh[eo]ld\w*|hold(?:s|ing)? back|held back|sit(?:s|ting)? on|stop(?:s|ped)? releasing|chok(?:e|es|ed) off|squeez(?:e|es|ed)|throttl(?:e|es|ed)|turn(?:s|ed)? off the tap|ration(?:s|ed)?) {NEAR}\b(?:shipments?|cargoes|deliveries|supplies|exports?|rare earths?|gallium|germanium|antimony|graphite|magnets?|cobalt|nickel)\b"),
        ("ease_export_control", V, rf"\b(?:let|lets|letting|allow(?:s|ed)?) {NEAR}\b(?:flow|leave|sail|ship|be shipped|be exported|out) (?:again|once more|freely)\b|\b(?:wav|clear|green-?light|releas|unblock|free)(?:e|es|ed|s|ing)? (?:up |through )?{NEAR}\b(?:export|shipments? (?:of|to)|cargoes of)\b|\bre-?open(?:s|ed)? the tap\b"),
        ("raise_tariff", V, r"\b(?:collect|charge|demand|levy|take|apply)(?:s|es|ed|ing)? (?:an? )?(?:extra|additional|further|another) \d+(?:\.\d+)? ?(?:%|percent|per cent) (?:on|from|at)\b"),
    ("raise_tariff", V, r"\b(?:put|slap|add|tack|pil|load|stick|hike|heap|place|clamp)(?:s|ped|ed|es|ting|ping|ding|ing|ling)? (?:on )?(?:a |an |another |extra |additional )?(?:\w+ )?(?:surcharge|levy|duty|fee|charge|\d+(?:\.\d+)? ?(?:%|percent|per cent)(?: (?:surcharge|levy|duty|fee|charge|more))?)(?: of \d+(?:\.\d+)? ?(?:%|percent|per cent))? (?:on|onto|to) (?!all (?:cars|items)|everything this|orders|bills?|tickets?|fares?|rooms?)[^.;:|]{0,40}"),
        ("impose_sanctions", V, rf"\b(?:bar|ban|forbid|prohibit|stop|block)(?:s|red|ned|ped|ed|ding|ring|ning|ing|bids?|den)? {NEAR}\b(?:insurers?|banks?|lenders?|brokers?|shippers?|shipowners?|companies|firms|citizens|traders?|ports?) from (?:covering|insuring|financing|handling|servicing|dealing|trading|doing|carrying|lending|buying|investing)\b"),
    ("impose_sanctions", V, rf"\b(?:bar|ban|forbid|prohibit|outlaw|block|cut)(?:s|red|ned|ted|ed|den|ring|ning|ing)?(?: off)?\b {NEAR}\b(?:dealings|transactions|business|trad(?:e|ing)|dealing|payments?) (?:with|to|from)\b|\b(?:shut|lock|cut|kick|throw)(?:s|ed|ting)? {NEAR}\b(?:banks?|lenders?|firms?|companies|airlines?|traders?) (?:out of|off from|off) {NEAR}\b(?:swift|dollar|payments?|banking|financial)\b"),
        ("ban_import", V, rf"\b(?:turn(?:s|ed)? (?:away|back)|refus(?:e|es|ed) entry to|stop(?:s|ped)? accepting|no longer (?:accept|buy|take)s?|keep(?:s)? out|shut(?:s)? out|reject(?:s|ed)?) {NEAR}\b(?:shipments?|cargoes|cargo|imports|beef|grain|soybeans|seafood|goods|coal|timber)\b"),
        ("halt_capacity", V, rf"\b(?:switch|turn|power|shut)(?:s|ed|es|ing|ting)? (?:off|down) {NEAR}\b{_EN_LINES}\b|\b(?:tak|t[ao]ok?)(?:e|es|en|ing|s)? {NEAR}\b{_EN_LINES} (?:offline|off line|out of (?:service|operation))\b|\bpulls? the plug on\b|\b{_EN_LINES} (?:go|goes|went|gone|fall|falls|fell|stand|stands|sit|sits|stood) (?:dark|cold|quiet|silent|idle|still|offline)\b|\bsends? (?:workers|staff) home\b"),
        ("blockade_or_closure", V, rf"(?<!-)\b(?:occup(?:y|ies|ied|ying)|barricad(?:e|es|ed|ing)|picket(?:s|ed)?|obstruct(?:s|ed)?|camp(?:s|ed)? on|(?:park|line up|dump|pile)(?:s|ed)? {NEAR}(?:trucks|tractors|lorries|manure|tyres|tires|straw) (?:across|on|in front of|outside)|paralys(?:e|es|ed)|cut(?:s)? off|chain(?:s|ed)?) {NEAR}\b{_EN_WAYS}\b"),
        ("strike", V, r"\b(?:stay(?:s|ed)? away from work|refus(?:e|es|ed|ing) to (?:load|unload|work|handle|sail|fly)|lay(?:s)? down (?:their )?tools|laid down tools|stop(?:s|ped)? work(?:ing)? (?:over|at|for|in)|vot(?:e|es|ed) to (?:walk|strike|stop work)|overtime ban|work-to-rule|sit-?down protest)\b"),
        ("shortage", X, rf"\b(?:down to|only|just|less than) {NEAR}\b(?:days|weeks)(?:['’]| of)? (?:worth of |of )?(?:supply|stocks?|inventory|fuel|cover|feed)\b|\b(?:queues?|lines) (?:form|at|outside) {NEAR}\b(?:petrol|filling|gas|fuel) (?:stations?|pumps)\b|\b(?:put|puts|placed) {NEAR}\bon allocation\b|\bshelves (?:empty|bare)\b|\bempty shelves\b"),
        ("nationalise", V, rf"\b(?:put|puts|plac(?:e|es|ed)|brings?) {NEAR}\bunder (?:state|government|public|federal) (?:control|administration|ownership|trusteeship|management)\b|\bstate (?:takes|took) (?:over|control of)\b"),
        ("insolvency", V, r"\b(?:seek(?:s|ing)?|fil(?:es?|ed)(?: for)?|ask(?:s|ed)? for|wins?|granted) (?:court |bankruptcy )?protection from (?:its )?creditors\b|\b(?:calls?|called|brings?) in (?:the )?(?:receivers|administrators|liquidators)\b|\bplaced in(?:to)? (?:receivership|administration|liquidation)\b|\bran out of (?:cash|money)\b|\bstops? paying (?:its )?(?:creditors|suppliers|bills)\b"),
        ("layoffs", V, r"\b(?:let(?:s|ting)? go|part(?:s|ed)? (?:ways|company) with|sends? home for good|shed(?:s|ding)?|trim(?:s|med)?) (?:of )?(?:about |some |nearly |up to |around |more than )?(?:\d[\d,.]*|hundreds of|thousands of|one in \w+|a (?:third|quarter|fifth) of (?:its )?) ?(?:\w+ )?(?:workers|staff|employees|people|jobs|positions|workforce)\b"),
        ("investigate", V, r"\b(?:tak(?:es|ing|e) a (?:close|closer|hard) look at|com(?:b|bs) through|pore(?:s)? over|examin(?:es|ing) whether|opens? (?:a )?file on|looks? at whether)\b"),
    ),
    "de": (
        ("impose_export_control", V, r"\b(?:zuerst|zunächst|vorrangig|bevorzugt|erst) (?:\w+ ){0,3}(?:heimische\w*|inländische\w*|inland|den heimischen markt)\b|\b(?:heimische|inländische)\w* (?:abnehmer|verbraucher|werke|nachfrage|reaktoren|hütten) (?:haben|hat|gehen|geht) vor(?:rang)?\b"),
    ("impose_export_control", V, rf"\b(?:muss|müssen|soll|sollen|bleib\w*|bleiben|hält|halten|behält|behalten|verarbeite\w*) {GAP}\bim (?:land|inland)\b(?! der | des )|\b(?:weist|wies|weisen|verpflichtet|zwingt|ordnet|befiehlt|drängt) {GAP}\b(?:minen|bergbau\w*|hersteller|produzenten|exporteure|händler|hütten|firmen|unternehmen|konzerne) {GAP}\b(?:im land|im inland|zurückzuhalten|nicht (?:mehr )?auszuführen|keine? \w+ (?:mehr )?zu liefern)\b|\bdreh(?:t|en|te) {GAP}\bhahn (?:ab|zu)\b|\b(?:dürfen|darf|durften) (?:\w+ )?(?:nicht|kein\w*) (?:mehr )?{NEAR}\b(?:außer landes|ins ausland|ausführ\w+|exportier\w+)\b"),
        ("ease_export_control", V, r"\b(?:gibt|geben|gab) [^.;:|]{0,40}\b(?:lieferungen|ausfuhr\w*|exporte?|sendungen|ladungen)\b[^.;:|]{0,12}\b(?:wieder )?frei\b|\b(?:lässt|lassen) [^.;:|]{0,40}\bwieder (?:\w+ )?(?:ausführen|exportieren|ins ausland|außer landes)\b|\bdreh\w* [^.;:|]{0,24}\bhahn wieder auf\b"),
        ("raise_tariff", V, r"\b(?:verlang|kassier|nimm|nehm|forder|berechne)\w* [^.;:|]{0,24}\b\d+(?:,\d+)? ?(?:%|prozent) (?:mehr|zusätzlich|extra|aufschlag)\b[^.;:|]{0,40}"),
    ("raise_tariff", V, r"\b(?:schlägt|schlagen|schlug|leg(?:t|en|te)|pack(?:t|en)|setz(?:t|en)) [^.;:|]{0,24}\b\d+(?:,\d+)? ?(?:%|prozent) [^.;:|]{0,60}\b(?:auf|drauf|obendrauf)(?=$|[ .,|])|\b(?:beleg|belast)(?:t|en|te) [^.;:|]{0,40}\bmit (?:\w+ ){0,2}\d+(?:,\d+)? ?(?:%|prozent)|\b\d+(?:,\d+)? ?(?:%|prozent)(?: \w+)? auf [^.;:|]{0,30}\b(?:aus (?:china|den usa|indien|russland|der eu|japan|südkorea|vietnam|der türkei|mexiko|kanada|brasilien)|chinesische\w*|amerikanische\w*|russische\w*|europäische\w*|indische\w*)\b"),
        ("impose_sanctions", V, r"\b(?:verbiet|verbot|untersag)\w* [^.;:|]{0,24}\b(?:versicherern|versicherungen|banken|reedern|reedereien|händlern|firmen|unternehmen|bürgern|häfen)\b[^.;:|]{0,40}\b(?:geschäfte|handel|versicher\w+|finanzier\w+|iran\w*|russ\w*|öl|tanker\w*)"),
    ("impose_sanctions", V, r"\b(?:verbiet|verbot|untersag|unterbind)\w* [^.;:|]{0,30}\b(?:geschäfte|geschäftsbeziehungen|transaktionen|handel|zahlungen) mit\b|\b(?:schließ|schloss|klemm|wirf|werf)\w* [^.;:|]{0,40}\b(?:bank|banken|firmen)\b[^.;:|]{0,24}\b(?:vom|aus dem|von) (?:\w*zahlungsverkehr|swift|dollar\w*|\w*finanz\w*)\b"),
        ("ban_import", V, r"\b(?:weis|wies|schick)\w* [^.;:|]{0,40}\b\w*(?:ladung(?:en)?|lieferung(?:en)?|sendung(?:en)?|fracht|fleisch|getreide|schiffe) [^.;:|]{0,30}\b(?:ab|zurück)\b|\b(?:lässt|lassen|nimmt|nehmen|kauft|kaufen) kein\w* [^.;:|]{0,40}\bmehr (?:ins land|ab|ein|herein)\b"),
        ("halt_capacity", V, rf"\b(?:schalt|stell|fähr|fahr|knips|nimmt|nehm|nahm)\w* {GAP}\b{_DE_LINES} {GAP}\b(?:ab|aus|herunter|runter|vom netz)(?=$|[ .,|])|\b{_DE_LINES} {NEAR}\b(?:kalt|erkalt\w+|still|dunkel|abgeschaltet|vom netz|außer betrieb)\b|\bschickt (?:die |ihre |seine )?(?:beschäftigten|mitarbeiter|belegschaft) (?:nach hause|heim)\b"),
        ("blockade_or_closure", V, rf"\b(?:besetz|verbarrikadier|blockier|versperr|stell)\w* {GAP}\b{_DE_WAYS}(?: {GAP}\b(?:zu|ab|voll))?(?=$|[ .,:|])"),
        ("strike", V, r"\b(?:bleib|blieb)\w* [^.;:|]{0,20}\b(?:der arbeit|den werkbänken) fern\b|\b(?:verweiger|weiger)\w* [^.;:|]{0,30}\b(?:die arbeit|das entladen|das beladen|zu (?:be|ent)?laden|überstunden)\b|\b(?:leg|lass)\w* [^.;:|]{0,16}\b(?:arbeit|werkzeug) (?:nieder|fallen|ruhen)\b"),
        ("shortage", X, r"\breich(?:t|en) (?:nur noch |noch )?(?:für )?[^.;:|]{0,12}\b(?:tage|wochen)\b|\bleere (?:regale|lager|tanks)\b|\bwartezeiten? von\b[^.;:|]{0,20}\b(?:wochen|monaten)\b|\bkontingentier\w+|\brationier\w+"),
        ("nationalise", V, r"\b(?:stell|bring|nimm|nehm)\w* [^.;:|]{0,50}\bunter (?:staatliche[r]? |öffentliche[r]? )?(?:treuhand\w*|staatskontrolle|staatsverwaltung|kontrolle des staates|staatliche \w+)\b|\bstaat (?:übernimmt|greift zu)\b"),
        ("insolvency", V, r"\b(?:gang|geht|zieht|ging) zum (?:insolvenz|amts|konkurs)\w*gericht\b|\bkann (?:seine |ihre )?rechnungen nicht mehr (?:be)?zahlen\b|\bstellt (?:die |alle )?zahlungen ein\b"),
        ("layoffs", V, r"\btrenn(?:t|en|te) sich von [^.;:|]{0,16}\b\d[\d.]* (?:\w+ )?(?:mitarbeiter\w*|beschäftigten|angestellten|leuten)\b|\b\d[\d.]* (?:\w+ )?(?:mitarbeiter\w*|beschäftigte|angestellte|leute) (?:müssen|sollen) gehen\b"),
        ("investigate", V, r"\b(?:nimmt|nehmen|nahm) [^.;:|]{0,40}\b(?:unter die lupe|ins visier)\b|\bgeht [^.;:|]{0,24}\b(?:dem verdacht|der frage) nach\b"),
    ),
    "fr": (
        ("impose_export_control", V, r"\b(?:servir|approvisionner|fournir|livrer|satisfaire|réserv\w+) [^.;:|]{0,16}\b(?:d\'abord|en priorité|en premier)\b[^.;:|]{0,20}\b(?:marché intérieur|usines nationales|demande (?:nationale|intérieure)|clients nationaux|industrie (?:nationale|locale))\b|\bpriorité (?:au marché intérieur|aux usines nationales|à la demande intérieure)\b"),
    ("impose_export_control", V, rf"\b(?:gard|conserv|reten|retien|maint(?:en|ien)|rest|demeur)\w* {GAP}\b(?:chez lui|chez elle|au pays|dans le pays|sur (?:son|le) (?:sol|territoire)|à domicile)\b|\b(?:ordonn|enjoi|impos|demand|oblig|forc)\w* {GAP}\b(?:mineurs|producteurs|exportateurs|négociants|fonderies|fabricants|entreprises|raffineurs) {GAP}\b(?:garder|conserver|transformer|raffiner|vendre|cesser|retenir|ne plus)\b|\bferm\w* le robinet\b|\b(?:reti(?:en|e)n\w*|bloqu\w+) {NEAR}\b(?:cargaisons|livraisons|expéditions) d"),
        ("ease_export_control", V, r"\b(?:laiss|autoris)\w* (?:à nouveau|de nouveau) [^.;:|]{0,40}\b(?:sortir|partir|quitter|export\w*)\b|\brouvr\w+ (?:le robinet|les vannes)\b|\b(?:débloqu|libèr)\w+ [^.;:|]{0,24}\b(?:cargaisons|exportations|expéditions|livraisons d)"),
        ("raise_tariff", V, r"\b(?:ajout|appliqu|prélev|prélèv|fix|impos|factur|major|renchéri)\w* [^.;:|]{0,24}\b\d+(?:,\d+)? ?(?:%|pour cent) [^.;:|]{0,16}\b(?:sur|aux?|à l'entrée|au prix|à la frontière|d'une?)\b[^.;:|]{0,50}|\btax\w+ [^.;:|]{0,40}\bà (?:hauteur de )?\d+(?:,\d+)? ?(?:%|pour cent)"),
        ("impose_sanctions", V, r"\b(?:interdi|défend|prohib)\w* (?:à|aux) (?:ses |leurs |la |l\')?(?:assureurs|banques|courtiers|armateurs|entreprises|négociants|ressortissants|sociétés) (?:\w+ )?(?:de |d\')(?:couvrir|assurer|financer|traiter|commercer|transporter|acheter|investir|faire affaire)"),
    ("impose_sanctions", V, r"\b(?:interdi|prohib|bloqu)\w* (?:à ses (?:banques|entreprises) )?[^.;:|]{0,20}\b(?:commerce|transactions?|affaires|échanges|paiements?|relations d'affaires) avec\b|\b(?:débranch|exclu|coup)\w* [^.;:|]{0,30}\bbanques?\b[^.;:|]{0,20}\b(?:de|du) (?:swift|système|circuit)\b"),
        ("ban_import", V, r"\b(?:refoul|renvo|rejett?)\w* [^.;:|]{0,30}\b(?:cargaisons?|lots?|conteneurs?|viandes?|céréales)\b|\b(?:n'achèt|n'accept|ne prend|ne veu)\w* plus (?:de |d')"),
        ("halt_capacity", V, rf"\b(?:étein|débranch|coup|arrêt)\w* {NEAR}\b{_FR_LINES}\b|\b{_FR_LINES} {GAP}\b(?:éteinte?s?|refroidi\w*|à froid|hors service|à l'arrêt|coupée?s?|débranchée?s?)\b|\bmis\w* hors tension\b|\brenvoi\w* [^.;:|]{{0,16}}\b(?:salariés|ouvriers) chez eux\b"),
        ("blockade_or_closure", V, rf"\b(?:occup|barricad|obstru|barr|envahi|coup|entrav|filtr)\w* {NEAR}\b{_FR_WAYS}\b"),
        ("strike", V, r"\b(?:arrêt|cess|stopp)\w* (?:le |de )travail\w*|\bpos\w* (?:les outils|le sac)\b|\brefus\w* de (?:charger|décharger|travailler|naviguer|embarquer)\b|\bcrois\w* les bras\b|\bopération escargot\b"),
        ("shortage", X, r"\bn'(?:a|ont) plus que pour [^.;:|]{0,16}\b(?:jours|semaines)\b|\b(?:ne reste|il reste) (?:plus )?que [^.;:|]{0,12}\b(?:jours|semaines) de\b|\b(?:rayons|stocks|cuves|étals) vides?\b|\bfiles d'attente [^.;:|]{0,16}\b(?:stations|pompes)\b|\bcontingent\w+"),
        ("nationalise", V, r"\b(?:plac|met|mett|pass)\w* [^.;:|]{0,40}\bsous (?:tutelle|administration|contrôle) (?:de l'état|publi\w+|étatique|provisoire)\b|\bl'[eé]tat (?:prend|reprend) (?:le contrôle|la main)\b"),
        ("insolvency", V, r"\b(?:se place|placée?s?|se met) sous (?:la )?(?:protection|sauvegarde)\b|\bne (?:peut|peuvent) plus (?:payer|honorer)\b|\bdevant le tribunal de commerce\b"),
        ("layoffs", V, r"\bse sépar\w+ de [^.;:|]{0,12}\d[\d ]* (?:salariés|employés|personnes)\b|\b\d[\d ]* (?:salariés|employés|ouvriers) (?:sur le carreau|remerciés|à la porte|congédiés|vont partir)\b"),
        ("investigate", V, r"\b(?:se penche sur|pass\w+ au crible|ouvr\w+ (?:une procédure|un dossier)|épluch\w+)\b"),
    ),
    "es": (
        ("impose_export_control", V, r"\b(?:abastec|suministr|atend|surt|serv)\w+ (?:primero|antes|con prioridad|prioritariamente) [^.;:|]{0,16}\b(?:nacional\w*|intern\w+|local\w*|doméstic\w+)\b|\bprioridad (?:al|a la|a los|para el) (?:mercado|demanda|consumidores|industria) (?:intern|nacional|local|doméstic)\w*"),
    ("impose_export_control", V, rf"\b(?:qued\w+|reten\w+|retien\w+|mant(?:en|ien)\w+|guard\w+|permanec\w+|proces\w+|refin\w+) {GAP}\b(?:en el país|en casa|dentro del país|en territorio nacional|en suelo propio|localmente)\b|\b(?:orden|oblig|exig|instru|mand)\w* {GAP}\b(?:mineras|mineros|productores|exportadores|fundiciones|empresas|comercializadoras|refinadores) {GAP}\b(?:que|a) {NEAR}\b(?:retener|guardar|procesar|vender|dejar|no (?:exportar|vender)|se quede)\w*|\bcierra\w* la llave\b|\bno (?:saldrá|puede salir|dejará salir)\w*"),
        ("ease_export_control", V, r"\b(?:vuelv|volv)\w+ a (?:permitir|dejar|autorizar) [^.;:|]{0,30}\b(?:export\w*|salida|salir|envíos?|ventas?)\b|\breabr\w+ (?:el grifo|la llave)\b|\b(?:liber|desbloque)\w+ [^.;:|]{0,24}\b(?:cargamentos|embarques|envíos) de\b"),
        ("raise_tariff", V, r"\b(?:sum|añad|agreg|carg|recarg|cobr|aplic|fij|pon|impon|impus)\w* [^.;:|]{0,20}\b\d+(?:[.,]\d+)? ?(?:%|por ciento) (?:más |extra |adicional )?(?:a|al|sobre|de (?:tasa|recargo|impuesto))\b[^.;:|]{0,50}"),
        ("impose_sanctions", V, r"\b(?:impid|impide|prohíb|prohib|vet)\w* a (?:sus |las |los )?(?:aseguradoras|bancos|navieras|empresas|corredores|ciudadanos) (?:\w+ )?(?:cubrir|asegurar|financiar|operar|comerciar|transportar|comprar|negociar|invertir)\b"),
    ("impose_sanctions", V, r"\b(?:veta|vetó|vetan|vetar|prohíbe|prohíben|prohibió|prohibir|impide|bloquea|corta)\w* [^.;:|]{0,24}\b(?:negocios|transacciones|operaciones|tratos|comercio|comerciar|pagos|relaciones comerciales) con\b|\b(?:expuls|exclu|desconect)\w+ [^.;:|]{0,30}\bbancos?\b[^.;:|]{0,20}\b(?:de|del) (?:swift|sistema)\b"),
        ("ban_import", V, r"\b(?:rechaz|devuelv|devolv|deja de comprar|dej\w+ de comprar|ya no compra)\w* [^.;:|]{0,30}\b(?:cargamentos?|contenedores|carne|granos?|soja|maíz|mariscos|gas|petróleo|crudo)\b"),
        ("halt_capacity", V, rf"\bse (?:enfrían|apagan) {NEAR}\b{_ES_LINES}\b|\b(?:desconect|apag|desactiv|desench)\w* {NEAR}\b{_ES_LINES}\b|\b{_ES_LINES} {GAP}\b(?:apagad[oa]s?|se enfrían|fuera de servicio|desconectad[oa]s?|en frío)\b|\bmanda\w* a casa a\b"),
        ("blockade_or_closure", V, rf"\b(?:cruz|atravies|estacion|aparc)\w* {NEAR}\b(?:tractores|camiones|vehículos|buses)\b {NEAR}\b{_ES_WAYS}\b|\b(?:ocup|bloque|tom|cort|obstru|cierr|parapet|atraves)\w* {NEAR}\b{_ES_WAYS}\b(?! (?:judicial|libre|a internet))"),
        ("strike", V, r"\b(?:dej\w+ de trabajar|baj\w+ los brazos|brazos caídos|cruz\w+ (?:los|de) brazos|se nieg\w+ a (?:cargar|descargar|trabajar|embarcar)|paro de brazos)\b"),
        ("shortage", X, r"\b(?:qued\w+|reserv\w+|hay|existencias|tiene) [^.;:|]{0,24}\bpara (?:solo |apenas )?(?:\w+ )?(?:días|semanas)\b|\b(?:estantes|anaqueles|depósitos|bodegas) vací[oa]s\b|\b(?:filas|colas) [^.;:|]{0,16}\b(?:gasolineras|surtidores|estaciones)\b"),
        ("nationalise", V, r"\b(?:pas|pon|coloc|qued)\w* [^.;:|]{0,40}\bbajo (?:control|tutela|administración|gestión) (?:estatal|del estado|pública)\b|\bel estado (?:toma|interviene|asume)\b|\binterviene [^.;:|]{0,20}\b(?:empresa|planta|mina|refinería|siderúrgica)\b"),
        ("insolvency", V, r"\b(?:se acog|acogi)\w+ (?:a la protección|al capítulo 11|a la ley de quiebras)\b|\bno puede pagar (?:sus deudas|a sus)\b|\bcesación de pagos\b"),
        ("layoffs", V, r"\b(?:echa|echan|echó|manda|deja)\w* (?:a la calle |sin trabajo |en la calle )?a [^.;:|]{0,12}\d[\d.]* (?:\w+ )?(?:trabajadores|empleados|obreros|mineros)\b|\b\d[\d.]* (?:trabajadores|empleados|obreros) (?:a la calle|en la calle|se quedan sin)\b"),
        ("investigate", V, r"\b(?:pon\w+ la lupa|bajo la lupa|examina si|revisa si|abre un proceso)\b"),
    ),
    "ja": (
        ("impose_export_control", V, r"国内(?:に|で)?(?:の)?(?:とど|留め|とめ置|滞留|保有|処理)[^。、|]{0,6}(?:指示|命令|義務|求め|要求)|国内(?:[^。、|]{0,6})?(?:供給|向け|需要)(?:を|に)?(?:優先|限定)|国外(?:へ|に)?(?:の)?(?:出さ|流出を禁|搬出(?:を)?(?:禁|制限))|(?:輸出|出荷)(?:を)?(?:差し控え|出し渋|手控え)[^。、|]{0,6}(?:指示|要請|命)|売り渋り"),
        ("ease_export_control", V, r"(?:出荷|搬出|輸出)(?:を)?(?:再び|改めて)?(?:認め(?!ず|ない)|容認|解禁)"),
        ("raise_tariff", V, r"\d+[%％]の?(?:付加税|追加税|追加負担|上乗せ税|特別税|課徴金)|(?:製品|輸入品|電池|車|鋼|鋼材|部材)[^。、|]{0,6}に[^。、|]{0,4}(?:付加税|追加税|課徴金|上乗せ)"),
        ("impose_sanctions", V, r"(?:業者|企業|銀行|団体|商社|個人|仲介)[^。、|]{0,6}との(?:取引|商取引|決済|送金)(?:を)?(?:全面|一切)?(?:禁止|禁じ|停止)|(?:イラン|ロシア|北朝鮮|ベネズエラ|シリア)[^。、|]{0,6}(?:保険|決済|融資|送金)[^。、|]{0,6}(?:禁止|禁じ)|(?:SWIFT|決済網)から[^。、|]{0,8}(?:切断|遮断|締め出)"),
        ("ban_import", V, r"(?:産|製)[^。、|]{0,8}(?:受け入れ|引き取り|買い付け)(?:を)?(?:停止|拒否|中止|認めず)|(?:輸入品|産|製)[^。、|]{0,10}(?:を)?(?:差し戻|送り返|突き返)"),
        ("halt_capacity", V, r"(?:ライン|設備|高炉|電炉|炉|号機|工場|機械)[^。、|]{0,8}(?:の)?(?:電源|火)(?:を|が)?(?:落と|落ち|消|切)|(?:ライン|設備|高炉|電炉|号機)(?:が|を|も)?(?:止め|止まる|止まっ|停機|ダウン)|従業員(?:を|ら)?(?:自宅待機|帰宅)"),
        ("blockade_or_closure", V, r"(?:進入路|道路|入口|入り口|ゲート|線路|橋|正門|桟橋|岸壁|国道)[^。、|]{0,4}(?:を|が)?(?:占拠|ふさ|塞|封じ|座り込|バリケード)"),
        ("strike", V, r"(?:職場|持ち場)(?:を)?(?:離れ|離脱)|(?:荷役|荷揚げ|荷降ろし|積み込み|就労|残業|乗務)(?:を)?拒否|一斉(?:に)?(?:休業|欠勤)"),
        ("shortage", X, r"(?:在庫|備蓄|燃料)[^。、|]{0,6}(?:あと|残り|わずか)?\d+(?:日|週間)分?(?:に|しか|のみ|を切)|棚(?:が)?空|給油(?:所|待ち)[^。、|]{0,4}(?:行列|長蛇)|割り当て制|配給"),
        ("nationalise", V, r"(?:国|政府|州)の?(?:管理|管轄|監督)下に(?:置|移)|公的管理|国が(?:接収|引き継)"),
        ("insolvency", V, r"(?:資金|資金繰り)(?:が|に)?(?:尽き|行き詰ま)|支払い(?:を)?停止|債権者(?:からの)?保護"),
        ("layoffs", V, r"\d[\d,]*人(?:が|の)?(?:職(?:を)?失|離職|退職)|希望退職"),
        ("investigate", V, r"(?:不正|違反|談合)[^。、|]{0,6}(?:の)?有無[^。、|]{0,4}調べ"),
    ),
    "zh": (
        ("impose_export_control", V, r"(?:(?:要求|责令|勒令|规定|须|必须)[^，。|]{0,14})?(?:先保|优先保障?|优先满足)(?:国内|本国|内需)|(?:(?:要求|责令|勒令|规定|须|必须)[^，。|]{0,14})?(?:留在|留存|保留在)(?:国内|本国|境内|本土)|优先(?:供应|满足|保障)(?:国内|本国|内需)|(?:要求|责令|勒令|指示|命令)[^，。|]{0,12}(?:矿商|矿企|冶炼厂|生产商|出口商|企业|贸易商|厂商)[^，。|]{0,14}(?:停止发运|停止发货|不得外运|暂停发货|囤留|不再外销|国内加工|就地加工)|不得(?:外运|外销|运往)|(?:扣住|压住|卡住)[^，。|]{0,8}(?:发货|货物|出口)"),
        ("ease_export_control", V, r"(?:重新|恢复|再度)(?:放行|允许)[^，。|]{0,12}(?:出口|外运|出境|发货|出货)?"),
        ("raise_tariff", V, r"对[^，。|]{1,12}(?:多征|多收|另征|加课|附征)\d+(?:\.\d+)?[%％]|(?:附加|加收|另收|额外征收|多收|叠加)[^，。|]{0,6}\d+(?:\.\d+)?[%％](?:的)?[^，。|]{0,4}税|(?:附加税|特别税)[^，。|]{0,8}\d+(?:\.\d+)?[%％]"),
        ("impose_sanctions", V, r"(?:禁止|不准|不许)(?:本国|其|国内)?(?:的)?(?:保险商|保险公司|银行|船东|企业|公民|港口)[^，。|]{0,4}(?:承保|承运|融资|结算|交易|参与|经手|购买)"),
    ("impose_sanctions", V, r"(?:禁止|不准|不许|切断|中断)[^，。|]{0,8}(?:与|同|和)[^，。|]{1,16}(?:往来|交易|做生意|业务往来|贸易往来|经贸往来)|(?:踢出|剔除出|逐出|切断)[^，。|]{0,8}(?:SWIFT|支付系统|结算系统|美元系统)"),
        ("ban_import", V, r"(?:拒收|退回|退运|拒绝接收|停购|弃购)[^，。|]{0,14}(?:货物|船货|大豆|牛肉|粮食|煤炭|木材|海产|原油|货)"),
        ("halt_capacity", V, r"(?:生产线|产线|条线|高炉|炉子|机组|电解槽|窑炉|装置|厂区)[^，。|]{0,6}(?:断电|停摆|熄火|停机|停转|停炉|冷停|关机|停了)|(?:厂|炉)(?:熄炉|熄火|停炉)|熄炉|(?:工厂|生产|全线|港口|矿山|业务|运营|产业)[^，。|“]{0,4}停摆|让[^，。|]{0,6}(?:工人|员工)回家"),
        ("blockade_or_closure", V, r"(?:占据|堵塞|堵住|封堵|围堵|阻塞|堵死|占领)[^，。|]{0,14}(?:道路|公路|路口|入口|大门|铁路|桥|码头|通道)"),
        ("strike", V, r"(?:拒绝|停止)(?:上班|上工|装船|卸货|装卸|出海|加班)|怠工|集体(?:请假|缺勤|停工(?!作)|离岗)"),
        ("shortage", X, r"(?:库存|储备|存货|燃料|余粮)[^，。|]{0,6}(?:仅|只)(?:够|剩|能维持)[^，。|]{0,8}(?:天|周)|货架(?:一)?空|加油站[^，。|]{0,6}(?:排队|长龙)|限量供应|凭票供应"),
        ("nationalise", V, r"(?:置于|划归|移交|纳入|交由)[^，。|]{0,10}(?:国家|政府|国营|公共)[^，。|]{0,4}(?:管控|控制|托管|管理|接管|之下)|(?:国家|政府)(?:强制)?(?:接管|托管)"),
        ("insolvency", V, r"资金链(?:已)?断裂|停止(?:支付|兑付|付款)|(?:进入|启动|申请)[^，。|]{0,4}(?:重整|破产保护|清盘)"),
        ("layoffs", V, r"(?:遣散|辞退|清退|劝退|砍掉|砍)[^，。|]{0,8}(?:员工|岗位|工人|人(?!民))"),
        ("investigate", V, r"约谈|(?:彻查|摸底|排查|盘查)[^，。|]{0,10}(?:走私|转运|违规|企业|公司|供应商)"),
    ),
}  # fmt: skip
