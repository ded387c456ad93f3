"""German among the everyday words."""

GERMAN = frozenset(
    """
    ab abends aber abergläubisch abermals abgeben abgebrannt abgebrochen abgelehnt abgerissen abgerutscht abgesagt abgeschlossen abgeschoben
    abgetaucht abgewendet abgewiesen abhalten abheben abhängig abschauen abseits absichern absolvierte abspielen absurd absurden acht achten
    aggressives aktiv aktiver aktualisiert aktuell aktuelle aktuellen aktueller akzeptiert alarmiert alkoholfreien all alle allein alleine allem allen
    aller allerdings alles als also alt alte altem alten alter altern altes am amerikanische amerikanischen an analysiert and andere anderem anderen
    anderer anderes anders anfangen anfangs angeblich angebliche angeblichem angeblichen angeblicher angebliches angedeutet angefahren angeführtes
    angegriffen angeklagt angekommen angekündigt angelaufen angelegtes angenommen angeordnet angepasst angewiesen angezündet angreifen angreift
    angriff anhaltende ankommt ankurbeln anlegen anmelden anonyme ans anschauen anscheinend anspruchsvoll antisemitische antreten antwortet anziehen
    anzüglicher appelliert arbeiten arbeitet as at atomare attackieren attackiert attraktiv auch auf auffielen aufgebaut aufgeben aufgebrochen
    aufgefunden aufgeht aufgenommen aufgetaucht aufgewachsen aufgewacht aufheben aufhören aufnehmen aufpassen aufregen aufreibendes aufs aufstellen
    aufstrebenden auftreten aus ausbreiten ausfällt ausgebaut ausgeben ausgefallen ausgeflogen ausgeliehen ausgelöst ausgerechnet ausgerufen
    ausgeräumt ausgeschenkt ausgeschlossen ausgesetzt ausgezeichnet ausländische ausländischen auslösen ausmacht ausprobiert ausreichend ausschließen
    aussehen aussieht austricksen auswechseln automatisch autoritäre autoritären außen außer außerhalb baden bahnt bald ballistische bangen bangt
    bauen baut bayerische bayerischen beachten beantragen beantragt beantworten beantwortet bedankt bedeuten bedeutet bedienen bedingt bedrohen
    bedroht beeindruckende beeindruckt beeinflusst beenden beendet befinden befindet befreit befördert befürchtet befürwortet begann begannen begegnen
    begegnet begeistern begeistert beginnen beginnt begleiten begnadigt begonnen begrenzen begrenzt begründet begrüßen begrüßt behalten behandeln
    behandelt behaupten behauptet beheben behindert bei beide beiden beides beim beinahe beißt bejubelt bekannt bekannte bekennt beklagen beklagt
    bekommen bekommt bekräftigt bekämpfen beladene belasten belastet belegt beleidigt beleuchten beliebige beliebt beliebte beliebten beliebter
    beliebtesten belohnt benannt benötigt beobachtet bereit bereiten bereitet bereits bereut bergen berichten berichtet berichtete beruhigt berät
    berüchtigten berühmten berühmter bescheinigt beschießt beschlagnahmt beschleunigen beschleunigt beschließen beschließt beschlossen beschossen
    beschreibt beschrieben beschränken beschränkt beschuldigt beschwört beschädigt beschäftigen beschäftigt besetzen besiegt besinnen besinnlich
    besitzen besitzt besondere besonderen besonders besorgt besser bessere besseren beste bestehen besteht bestellt besten bester bestes bestimmen
    bestimmt bestimmte bestimmten bestohlen bestrafen bestraft bestreitet bestätigen bestätigt bestätigte besuchen besucht beteiligen beteiligt
    betonen betont betreffen betreibt betreut betrifft betritt betroffen betrogen betrunken betrügt bevor bewaffnet bewaffneten bewahrt bewegt bewegte
    beweisen bewiesen bewusst bezahlen bezahlt bezeichnet beziehen bezieht bezwingt bieten bietet billiger billigt bin binnen bis bisher bisherige
    bisherigen bislang bisschen bist bitte bittere bittet blamieren bleiben bleibt blicken blickt blieb blieben blinder blockieren blockiert bloß
    blutige blutigen bombardiert bomben boomt brach brachte brauchen braucht brechen breit breiten bremsen bremst brennen brennende brennendem
    brennenden brennt bricht bringen bringt brisante britische britischen brutal brutale brutalen brutaler bröckelt brüskiert bundesweites bunt bunte
    by böllern böllert böse chinesische chinesischem chinesischen chinesischer chinesisches christliche com coolsten da dabei dachte dadurch dafür
    dagegen dahin dahinter dahintersteckt damals damit danach dank dankt dann daran darauf daraus darf darin darum darunter darüber das dass dasselbe
    dauerhaft dauern dauert davon davor dazu dazwischen de deckt dein deine dem dementiert demnach demonstrieren demonstriert den denen denken denkt
    denn dennoch der deren derweil derzeit des desaströs deshalb dessen desto deuten deutet deutlich deutliche deutlicher deutsch deutsche
    deutsche-startups deutschem deutschen deutscher deutsches di dich dicht dichten dicke die dient dies diese diesem diesen dieser dieses diesmal
    digital digitale digitalen digitaler digitales diplomatische diplomatischer dir direkt direkten diskutieren diskutiert disqualifiziert distanziert
    doch dominiert doppelt dort dpa drahtlos dramatisch dramatische dramatischen dran drastisch drastische drauf draußen drehen dreht drehte drei
    dringend dringt dritte dritten drohen droht drohte drosselt drängen drängt drücken drückt du dumm dunkle dunklen durch durchbrochen durchgeführt
    durchs durchschnittlich durchsucht durfte dutzende dämpfen dürfen dürfte dürften düstere ebenso echte echten effektiv egal eh ehemalige ehemaligen
    eher ehrlichen eigene eigenen eigener eigenes eigenständige eigentlich eignet ein eindeutig eine einem einen einer eines einfach einfache
    einfacher einführen eingefrorene eingeführt eingeführte eingegangen eingegriffen eingeladen eingeleitet eingereisten eingeschränkt eingesetzt
    eingestellt eingetroffen einig einige einigen einiger einiges einigt einkaufen einlegen einmal einnehmen eins einschalten einschläfern einsetzen
    einst einsteigen einstellen einstigen einzelnen einzigartige einzige einzigen eisigen eiskaltem elektrisch elektrischen elf emotionalem
    emotionalen empfehlen empfiehlt empfohlen empfängt empört enden endet endeten endgültige endlich eng engagiert enger englische enorm enorme
    entdecken entdeckt entdeckte entfernen entfernt entführen entgegen entgleist enthalten enthält enthüllt entlang entlarvt entlassen entlasten
    entlässt entscheiden entscheidend entscheidende entscheidenden entscheidendes entscheidet entschieden entschlüsselten entsetzt entspannt entstehen
    entsteht enttarnt enttäuscht entwaffnen entwickeln entwickelt entwurzelt er erbeutet erfahren erfasst erfindet erfolgreich erfolgreiche
    erfolgreichen erfolgreicher erfolgreichste erfolgreichsten erforscht erfuhr erfunden erfüllen erfüllt ergreifen ergreift erhalten erheben
    erheblich erhebt erhielt erhitzt erhoben erholsame erholt erhält erhältlich erhöhen erhöht erhöhte erinnern erinnert erkannt erkennen erkennt
    erklären erklärt erklärte erkrankt erkundet erkämpft erlassen erlauben erlaubt erlaubten erleben erlebt erlebte erlebten erleichtern erleichtert
    erleiden erleidet erlitten ermittelt ermöglichen ermöglicht ern ernannt ernennt erneuert erneut erneute ernst ernste erntet erobern erobert
    erpresst erprobt erreichen erreicht erscheinen erscheint erschien erschienen erschwert erschüttern erschütternd erschüttert ersetzen erst
    erstattete erstaunlich erstaunliche erste erstellt ersten erster erstes erstmal erstmals erstochen erteilt erwachsen erwarten erwartet erweist
    erwischt erwog erwägt erwünscht erzeugen erzielt erzählen erzählt eröffnet eröffnete es eskalieren eskalierenden eskaliert eskalierte essen et
    etwa etwas euch europäische europäischen europäischer evakuiert ewig existieren exklusiv exklusive explodiert extra extrem fahren fahrlässiger
    fair faktisch fallen falsch falsche falschen familiären fand fantastische fassen fasst fast fegt fehlen fehlende fehlenden fehlt feiern feiert
    feierte feierten fertig fest fester festgenommen festhalten festlich feuert fiel fiese filmt filmte finanziell finanzielle finanziellen finanziert
    finde finden findet fing finsteren fit fix fliegen fliegender fliegt fliehen flieht fließen fließt flog floh flutet fokussieren folgen folgenden
    folgt for fordern fordert forderten fort fortgesetzt fortschrittlichen fragen fraglich fragt französische französischen frei freie freigegeben
    freiwillig freiwillige freuen freut friedlich friedliche frieren frisch frischen fromme frontal frustriert fröhliche früh frühen früher frühere
    früheren früherer frühzeitig fuhr funkeln funktionieren funktioniert fähig fährt fällig fällt fälschen fälschungssichere fängt fördern fördert
    fühlen fühlt fühlte führen führenden führt führte füllen füllt fünf fünften für fürchten fürchtet fürs gab galt ganz ganze ganzen ganzes gar
    garantiert gebannt gebaut gebe gebebt geben geblieben geboren gebracht gebrauchen gebraucht gebrauchte gebucht gedacht gedenken gedenkt geehrt
    geeinigt gefahren gefallen gefangen gefasst gefeiert gefeuert gefilmt geflogen geflohen gefordert gefragt gefunden gefährdet gefährdete gefährlich
    gefährliche gefährlichen gefährlicher gefällt geführt gegangen gegeben gegen gegenwärtige gegenüber gegründet gehalten gehandelt gehe geheimes
    geheiratet gehen geht gehören gehört gekaperten gekippt geklaut geklärt geknackt gekommen gekämpft gekündigt gelandet gelang gelassen geleakt
    gelegen gelegt gelernt geliefert gelingen gelingt gelogen gelten gelungen gelöscht gelöst gemacht gemeinsam gemeinsame gemeinsamen gemeldet
    gemessen gemischte genau genauen genauso genehmigt generiert genießen genießt genommen genug genutzt geplant geplante geplanten geplatzt
    geplündert geprüft gerade geraten gerecht gerettet gerissen gern gerne gerät gerüstet gesammelt gesamte gesamten geschaffen geschafft geschah
    gescheitert gescheiterter geschickt geschlossen geschockt geschossen geschrieben geschrumpfte gesehen gesellschaftlich gesellschaftliche gesenkt
    gesetzlich gesetzliche gesetzt gesichert gesichtet gesorgt gespalten gesperrt gesprengt gesprochen gestaltet gestartet gesteht gestellt gestern
    gestiegen gestohlen gestohlenem gestoppt gestorben gestresst gestresste gestrichen gestört gestürzt gesucht gesuchten gesund gesunde gesunden
    gesundes gesunken gesünder getan getestet getragen getrennt getroffen getötet getötete getöteten gewachsen gewaltige gewann gewesen gewinnen
    gewinnt gewissen gewonnen geworden geworfen gewusst gewählt gewährt gezeigt gezielt gezogen gezündet geäußert geöffnet gibt gigantische gilt ging
    gingen glatt glatte glatter glaube glauben glaubhaft glaubt gleich gleiche gleichen gleichzeitig global globale globalen glänzt gläserne glücklich
    glückliche glühendes goldene goldenen gratis greifbar greifen greift grell griechischen groß großartige große großem großen großer großes
    grundlegend gruselig größer größere größerem größeren größte größten größtenteils größter größtes gründet grüne grünem grünen grünes gut gute
    gutem guten guter gutes gäbe gönnt günstig günstige günstigen günstiger ha hab habe haben hadert halb halbe halben halbes half halt halten handeln
    handelt handelte hart harte harten harter hast hat hatte hatten heben hebt heftig heftige heftiger heilen heimischen heimlich heiratet heise heizt
    heiß heiße heißer heißt helfen her heraus herausgefunden herausholen herausragende herbei hergestellt herrlich herrscht herum herunter hervor
    hessenschau hessische hessischen heute hielt hier hierzulande hilft hin hinaus hingegen hingerichtet hinnehmen hinten hinter hinterherfahren
    hinterlassen hinweg hinzufügen his historische historischem historischen historischer hoch hoffen hofft hohe hohem hohen hoher holen holt
    humanitäre hundert hybride hält händigte hängen hängt härter hätte hätten häufen häufig häufiger häufigsten höchste höchsten höher höhere höheren
    höheres hören hört ich ideale identifizieren identifiziert ignorieren ignoriert ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres illegal illegale
    illegalem im images immer importiert in indem indes informiert infrage innen innere inneren innerhalb ins insbesondere insgesamt insolvent
    inspiriert installieren instead inszenieren inszeniert intensive interessiert international internationale internationalen intervenierten intime
    investieren investiert inzwischen iranische iranischen irgendwann irgendwo irische irre irritiert is isoliert israelische israelischen isst ist
    italienische italienischen italienisches ja jagt jahrelang japanische japanischen je jede jedem jeden jedenfalls jeder jedermann jedes jedoch
    jemals jemand jemanden jene jener jetzt jeweiligen jeweils journal jubeln jung junge jungem jungen junger jährige jährigen jähriger jährlich
    jünger jüngste jüngsten jüngstes ka-news kalt kalte kalten kam kamen kann kannst kapern kaputt kassiert kaufen kauft kaum kehren kehrt kein keine
    keinen keiner kennen kennt kickt kippt klagen klagt klappt klar klare klaren klarer klares klassische klein kleine kleinem kleinen kleiner
    kleinere kleines kleinste kleinsten klingen klingt klärt km knacken knackt knapp knüpfen kocht kollidieren kollidiert komme kommen kommende
    kommenden kommendes kommt kommunizieren komplett komplette kompletten komplexe kompliziert konkrete konkretes konnte konnten konsequent
    konservative kontert kontrollieren kontrolliert kooperieren kooperiert koordiniert kosten kostenlos kostenlose kostenlosen kostet kosteten krachen
    krachend krachende kracht krallt krank kranke krasse kreist kriegen kriegserprobten kriegt kriminelle kritisch kritische kritischen kritisieren
    kritisiert kräftig kulturellen kursiert kurz kurze kurzer kurzzeitig kälter kämpfen kämpft kämpfte können könnt könnte könnten körperlich kümmert
    kündigen kündigt kündigte künftig künftige künstlerisch künstlich künstliche künstlichen küren kürzen kürzlich kürzt la lag lagern lagert lahm
    lahmgelegt landen landet lang lange langem langen langer langes langfristig langjährigen langsam langsamer lassen lateinamerikanischen laufen laut
    lauter leben lebende lebendig lebensgefährlich leblose lebt lecker leer leeren legal legen legt legte lehnen lehnt lehrt leicht leichte leichter
    leiden leider leidet leise leisten leiten leitet lenkt lernen lernt lernte lese lesen letzte letzten letzter letztes leuchten leuchtet lichterloh
    liebe lieben lieber liebsten liebt liebte lief liefern liefert liegen liegt liest ließ lindern linke linken linksextremen live loben lobt locken
    locker lockt lohnen lohnt lokale longer los loswerden lukrative lupenreine lustig lädt länger längere längst lässt läuft löschen löscht lösen löst
    löste lösten mache machen machst macht machte machtlos mahnt mal malt man manche manchen manchmal mangelnde mangelt manipuliert markiert massiv
    massive massiven maximal maßgeblich medizinische mehr mehren mehrere mehreren mehrfach meiden meidet mein meine meinem meinen meiner meint meist
    meiste meisten melden meldet menschliche merken mich mieser militärisch militärische militärischen militärischer militärisches milliardenschwere
    mindestens minus minutiös mir mischen mischt missbraucht misshandelt mit miteinander mithilfe mitlesen mitmachen mittelalterlichen
    mittelständische mitten mittlerweile mitunter modern moderne modernen monatelang morgen morgens muslimische muss musst musste mussten mutige
    mutmaßlich mutmaßliche mutmaßlichen mutmaßlicher mächtig möchte möchten mögen möglich mögliche möglichen möglicher möglicherweise mögliches
    möglichst müde müsse müssen müsste n-tv nach nachbörslich nachdem nachgewiesen nachhaltig nachhaltiger nachts nachweisen nackt nah nahe nahezu
    nahm naht nannte natürlich ne neben negativ nehmen nennen nennt nervös nett neu neuartige neue neuem neuen neuer neuerdings neues neun nicht
    nichts nie nieder niedergestochen niederländischen niedrige niemals niemand niemandem nimmt nirgendwo no noch nochmal normal normale normalen
    norwegischen notwendig notwendige notwendigen nuklearen null nun nur nutzen nutzt nächste nächstem nächsten nächster nächstes nächtliche näher
    nähern nämlich nötig nötige ob oben oberste obwohl oder of offen offenbar offenbaren offenbart offenen offener offenkundig offensichtlich
    offiziell offiziellen offline oft ohne ohnehin on online operieren operiert optimale optimistisch or ordentlich ordnet organisierte orthodoxe paar
    packen packt palästinensische passen passend passenden passieren passiert passierte passt patzt pausiert peinlich per perfekt perfekte perfekten
    performten persönlich persönliche persönlichen pflegen pflegt planen plant platzt pleite plädiert plötzlich plötzlichen polarisiert politisch
    politische politischen politischer politisches populärste positiv positive positiven positives postet prachtvoll pragmatische praktisch prallt
    preisgekrönten prekär president privat private privaten privates pro probieren probt produzieren produziert profitieren profitiert protestieren
    protestiert provoziert prägen prägt prägte präsentiert präventiv präzise prüfen prüft pur purer pünktlich quer radikal radikale radikalen
    radikaler ran randaliert rasch rasen rast rasten rastet raten raubt raus rbb reagieren reagiert realisiert rechnen rechnet recht rechte rechter
    rechtliche rechtmäßiger rechts rechtsextrem rechtskräftig reden redet reduzieren reduziert reformiert regelmäßig regieren regionalen registriert
    regt reich reiche reichen reicht rein reingefeiert reinigt reist reißt rennen reparieren repariert respektlos restlichen retten rettet rettete
    revolutionieren richten richtet richtig richtige richtigen richtiges riesige riesigem roher rollt rot rote roten royale rufen ruft ruhig ruhigen
    ruhiger ruht rund runter russische russischem russischen russischer russisches rutscht rät rätselhaft rätselhafte rätseln räumen räumt rücken
    rückgängig rücksichtslos rückt rückten rügt rührt rüsten rüstet sagen sagt sagte sah sammeln sammelt saniert sanktionieren sanktioniert
    sanktionierte sanktionierten satt saßen schaden schadet schaffen schafft schalten schaltet scharf scharfe scharfer schauen schaut scheidet
    scheinen scheint scheitern scheitert scheiterte schenken schenkt schicken schickt schickte schieben schief schien schießen schießt schildern
    schildert schlaf schlafen schlagen schlank schlau schlecht schlechte schlechtem schlechten schlechter schlechtes schleppend schließen schließlich
    schließt schlimm schlimmer schlimmsten schlug schläft schlägt schmeckt schmelzen schmutziges schnappt schnell schnelle schnellen schneller
    schnelles schnellsten schockiert schockt schon schont schoss schreiben schreibt schreitet schrieb schrumpfen schränkt schuld schult schwanger
    schwarz schwarze schweigt schwer schwere schwerem schweren schwerer schwerste schwersten schwerwiegende schwierig schwierigen schwieriger
    schwieriges schwingt schwäbischen schwächelt schwächer schwärmen schwärmt schwört schädlich schärfere schätzen schön schöne schönste schönsten
    schützen schützt sechs sechste sehen sehnen sehr sei seien sein seine seinem seinen seiner seines seit selbst selbstgebaute selbständig selten
    seltenen seltener seltenes seltsame sendet senken senkt sensationell sensationellen sensible separatistische serviert setzen setzt setzte sexuell
    sexuelle sexuellen sexueller sexy sich sicher sichere sicheren sicherer sichern sichert sichtbar sickern sie sieben siegen siegt sieht sind singen
    singt sinken sinkende sinkt sitze sitzen sitzt skeptisch skinny slowenische so sofort sofortiger sogar sogenannte sogenannten solange solche
    solchen solcher solide soll solle sollen sollte sollten solltest solltet sondern sonntags sonst sorgen sorgt sorgte sortiert souverän sowie
    sowjetische soziale sozialen spalten spanischen spannende sparen sparsam spart spektakuläre spektakulärem spektakulären spenden sperrt spezielle
    speziellen spielen spielt spielte spitzt sportlich sportliche sprach sprachen sprechen sprengen spricht springen springt spuckt spät später
    spätere spürbar spüren spürt staatliche stabil stabile stabiles stahl stammt stand standen starb starben stark starke starkem starken starkes
    starten startet startete statt stecken steckt stehen stehende stehlen steht steigen steigende steigenden steigern steigert steigt stellen stellt
    stellte stemmen sterben stetig stets steuert stichelt sticht stieg still stille stimmen stimmt stirbt stockt stoppen stoppt stoßen strafbar
    strahlt strategische streichen streicht streiken streikt streiten streitet strengere studieren stuft stumpfen stundenlang ständig stärken stärker
    stärkeren stärkste stärksten stärkt stört stößt stürmt stürzen stürzt stürzte stürzten stützen suchen sucht suchten suspendiert systematisch
    südlich t-online tagelang tagelange tagesschau tanzen tatenlos tatsächlich taucht taugt taumelt tauschen tauscht tausend technische teil teile
    teilen teilnehmen teils teilt teilweise ter testen testet teuer teuerste teuersten teure teuren teurer teureren the tickt tief tiefer tiefrot
    tippt to tobt tot total tote toten traf tragen trainieren trainiert transportieren trat trauen trauern trauert traurig traurige traut treffen
    treiben treibt trennen trennt treten trickst trifft trinken trinkt tritt triumphiert trocken tropfte trotz trotzdem trotzen trotzt trägt tun
    turbulente tut typisch täglich täglichen tätig täuscht tödlich tödlichem tödlichen töten tötet tötete türkische türkischer ukrainische
    ukrainischen ukrainischer ukrainisches um umfangreiche umgehen umgeht ums umsetzen umstritten umstrittene umstrittenen umstrittener umtauschen
    umwerben umzingelt unabhängig unbedingt unbekannt unbekannte unbemannte unbemerkt und uneinheitlich unerlaubte unerlässlich unerwartet ungeklärt
    ungemütlich ungenutzten ungerecht ungeschlagen ungewisse ungewollte ungewöhnlich ungewöhnliche ungewöhnlichen unglaublich unklar unliebsame
    unmittelbar unmöglich unnötig unrealistisch uns unser unsere unserem unseren unserer unseres unsichtbar unsichtbare unten unter unterbrochen
    untergraben unterhalten unterirdischen unterliegt unterm untersagt unterscheiden unterschiedlich unterschiedliche unterschätzt unterstellt
    unterstützen unterstützt untersuchen untersucht unterwegs unterzeichnet unterzogen unzufrieden uplink ursprünglichen uv van vegane venezolanische
    venezolanischen verabschieden verabschiedet verantworten verantwortlich verbessern verbessert verbieten verbietet verbinden verbindet verblüfft
    verboten verbrachte verbrannt verbreiten verbreitet verbrennt verbringen verbringt verdankt verdienen verdient verdoppeln verdoppelt verdreifacht
    vereidigt verfallen verfehlt verfolgen verfolgt verfügt vergangen vergangenen vergeben vergeblich vergessen vergessene vergisst vergleichen
    vergleichsweise vergleicht verhaftet verhandeln verhandelt verheerend verheerenden verhindern verhindert verhängen verhängt verhöhnt verkaufen
    verkauft verklagen verklagt verkleinern verknüpfen verkünden verkündet verkürzt verlagert verlangen verlangsamt verlangt verlassen verlegt
    verleiht verlernt verletzen verletzt verletzte verletzten verliebt verlieren verliert verlor verloren verlorene verlängert verlässt verläuft
    vermehrt vermeiden vermeidet vermeintlich vermeintliche vermisst vermuten vermutet vermutlich verpassen verpasst verpflichtet verraten verringert
    verrät verrückt versagt verschenkt verschickt verschieben verschiebt verschiedene verschoben verschwinden verschwindet verschwunden verschwundenen
    verschärfen verschärft verschärfte verschüttet versehentlich versinkt versorgt verspottet versprach versprechen verspricht verspürt verstanden
    versteckt versteckte verstehen versteht versteigert verstorben verstorbene verstoßen verstärkt versuchen versucht versuchten vertagt verteidigen
    verteidigt vertritt verunglückt verunsichert verursachen verursacht verurteilen verurteilt verurteilte verwandelte verweigert verweist verwenden
    verwickelt verwundert verzichten verzichtet verzweifeln verzweifelt verzögern verändern verändert veränderte verärgert veröffentlicht viel viele
    vielen vieler vielerorts vieles vielfältig vielleicht vier vierte viral voll volle vollen voller vollzogen vom von vor vorab voran voraus
    voraussichtlich vorbei vorbereitet vorbestellen vorbeugen vorbörslich vorerst vorgehen vorgenommen vorgestellt vorgestellte vorgetäuscht
    vorgeworfen vorher vorhersagen vorkommen vorlegen vorm vorn vorzeitig vs völlig wachrütteln wachsen wachsender wackelt wagen wagte wahr wahre
    wahren wahrscheinlich wann war waren warm warme warnen warnt warnte warten wartet warum was wechseln wechselt weckt weder weg wegen wehren wehrt
    weich weil weinen weint weisen weist weit weiten weiter weitere weiteren weiterer weiteres weitergehen weitergeht weiterhin weiterleben
    weitermachen weitet weitgehend weiß welche welchen welcher welches weltweit weltweite wem wen wenden wenig wenige wenigen weniger wenigsten
    wenigstens wenn wer werde werden werfen wert wesentlich weshalb westliche westlichen westlicher wichtig wichtige wichtigen wichtiger wichtiges
    wichtigste wichtigsten widerspricht widerstandsfähig widmet wie wieder wiederhergestellt wiederholt wieso will willkommen willst winkt
    winterglatten winterlich winterlichen wir wirbt wird wirft wirken wirklich wirkt wirkte wirtschaftlich wirtschaftliche wissen with wittert wo
    wofür wog wohl wolle wollen wollte wollten womöglich woran worauf worden wuppen wurde wurden wusste wussten wächst wählen wählt während wär wäre
    wären wünschen wünscht würde würden würdigt wütend wütet zahlen zahlreiche zahlreichen zahlt zahlte zaubert zehn zehntausende zeichnen zeigen
    zeigt zeigte zeigten zeitgemäß zeitweise zensiert zentrale zentralen zentraler zerlegt zerstören zerstört ziehen zieht ziemlich zitiert zittern
    zittert zivile zog zu zudem zuerst zufolge zufrieden zufällig zugelegt zugestimmt zugleich zukommt zuletzt zum zumindest zunehmend zunächst zur
    zurecht zurück zurückhaltend zurückhaltender zusammen zusammenarbeiten zusammengetragen zusammenhängen zustimmen zuständigen zusätzlich
    zusätzliche zuversichtlich zuvor zwar zwei zweier zweifelt zweimal zweistellig zweite zweiten zweiter zweites zwingen zwischen zwölf zynisch
    zählen zählt ältere ältesten ändern ändert ärgert äußern äußert öffentlich öffentliche öffentlichen öffentlicher öffnen öffnet öfter üben über
    überall überbewertet überdenken überfallen überflüssig übergibt überhaupt überholt überlebt übernehmen übernimmt übernommen überragt überraschend
    überraschende überrascht überrollt überstehen übertrieben übertrifft überwachen überwacht überwintern überzeugen überzeugt überzogen übt
    abgefertigt abgefälschter abgelassen abgelaufen abgelehnten abgeriegeltes abgespeckten abgewöhnen abholen abhängt abschätzen abspringen
    abzubauen abzukoppeln abzusehen achte agency akzeptierte alkoholfreier allenfalls allergisch anfallen angedrohten angemeldet angezeigt anheben
    ankern anlaufen antworten atmet aufbereiten aufgeatmet aufgeführte aufging aufhörte aufkaufen aufteilt aufzutreiben ausführen ausgebrannt
    ausgelastet ausgelaufenen ausgeliefert ausgesetzten ausgesperrt ausgetrocknet ausgewertet ausverkauft auszuweichen autonomen avisiert
    batterietauglichen beantragten bedarf begleitet begründete beherbergt beibrachte beider bekam beladen belarussisches belebt belegen bemisst
    benennen beringte beruhigen beschlagnahmten besiegeln besiegelte bestellen beteiligten beträchtlich beträgt betteln bewilligt beworfen billig
    billigen blinzelt bloßem blühen blüht blümerant boerse bohren border bräuchte chartert daneben dauere dauerte decken defekt dehnen denselben
    dienstrechtliche dieselbe donnerstags drang dreier dreimal drinnen drosseln durchquert durchsuchen durchwinkt dämpft dürftig ehrliche einander
    eingebaute eingefrorenen eingeführten einlenkt einpreisen einsatzfähig einseitige einzeln elektronisch endgültig endgültiger engere entert
    entfacht entgehen entkoppeln entschuldigt entsprechendes entziehen entzieht ergänzt erholen erhöhter erschnüffelt erschöpft erteilen erweitern
    erwiesen erwägen eröffnen eskortiert fachpresse fahrende fahrlässig faire falscher fanden fehlerfreies fehlte fern fielen finanzierten flogen
    fluchen fortsetzen fragte freigestellt friert frisst fünfte ganzer gebaute gebeten geborgen gebrauchter gebrochen gedeckt gedrängt geerdet
    gegenseitiger gegenstandslos gehofft gelangt gelangten gelistet gelistete gelisteten gelisteter gemeinnützige genannten genehmigte
    genehmigungspflichtig genügen georgischer gepflückt gerader gerammt gereift gering gerufen geräumt geschleust geschmiedet geschürft gesetzten
    gesondert gesperrter gestapelt gestreikt gestrichenen getauscht getreten getrockneten gewarnt gewerbsmäßige gewerbsmäßigen gewonnene gezählt
    graben gratuliert grundsätzlich gräbt gründen halbieren halbjährlich herausgibt herstellen heutigen hieß hinzu historisches horten
    innerdeutscher internes inventarisiert juckt kasachischer keltische kippen klammert klapperte knappere komisch koreanisches kostenloses
    kritischer kryogene kurzfristig kühlen kürzere lagen landeten laufende laufenden lediglich lehnte lichtet liefen lieferbar listet lizenziert
    lockert lokal lose lustlosen länderspezifische längeren lästert lückenhafter mahnen mancher manövrierunfähig market maroden meldepflichtig
    meldete meldeten merkte messen mildernde millionsten mittags mitteilte mäht mäßigem nachgelistet nachweist namentlich nationalen neunte
    novellierte nächtlichem nähen organisieren ostafrikanischen panzerbrechende panzerbrechender parkt pauschal percent pflanzt picknicken
    planmäßig protestierten raffiniert raren rationieren rauf reaktiviert recycelt recycelten regelt regional reifer rief ringen riskiert rollen
    rollte ruhen röntgt sank sanken schlachten schneiden schreddern schwachen schwankungsanfällig schwarzen schwarzes schürft seltenste sobald
    sorry sperren sponsert sport starteten stationiert stauen steckten stehe stellten stiftet stillgelegten stillzustehen stimmte stimmten
    stinksauer stocken stranden stufenweise stützt synthetische sägt sämtliche taugen tausende teilte trieb trieben träumen umdirigiert umfasst
    umgeleitet umgestellt umgestoßen umplanen umsteigen unbeantwortete unbearbeitet unbestimmte undicht undurchsichtig uneins unentschuldigt
    unfreundlichen unterlaufen unterrichtet unterzeichnen unterzeichneten unverarbeiteter unverkäuflich unverletzt unverändert unzulässig
    unzuverlässiger urteilte venezolanisches verarbeitet verarbeitete verarbeiteter verbannt verblasst vereinbaren verfassungswidrige verfestigt
    verflogen verhältnismäßig verhängte verjüngen verlorener vermisste verordnen verringern verschenken verschiebe verschiffen verschleiert
    verschrieben verschwand versenken verstecktes versäumten verteuern verteuert vertretbar vertröstet verwaltet verweigern verweigerte verweisen
    verwies verzogen verzollen veröffentlichte vierten vierzig vollständig vorausdenkt vorgesorgt vorläufigen vorübergehend wahnsinnig wandert
    wechselte weggespült wegkommen weichen weicht weitergeben weiterverkauft weltweiten werben werten wessen wies wirtschaftlicher wohin wohlauf
    wundern würdigte zanken zapft zeichnet zerstörte zionistisch zivil zollfrei zollfreien zugelassen zurückgepfiffen zusammenschweißten zuschauen
    zwanzig zweijähriger zwingt zwölften zögern zögert züchten ächzen äußerte übers überschritten übersieht überwiegend überzeugten
    """.split()  # noqa: SIM905 - thousands of words read better so
)
