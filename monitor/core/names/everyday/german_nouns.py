"""German nouns among the everyday words."""

GERMAN_NOUNS = frozenset(
    """
    abend abenteuer abflug abgaben abgabensatz abgang abgeordnete abhängigkeit abkommen ablasshandel abnehmen abnehmspritze abriegelung absage absatz
    abschaffung abschiebeplan abschiebung abschiebungen abschied abschiede abschlachten abschuss abstand abstieg abstimmung absturz abwicklungsfonds
    abzug achse achtelfinale achtzigerjahre adler advent affäre afrika agora agrarpolitik ahnen akku akkus akten aktien aktienmärkte aktion aktionäre
    aktivistinnen aktivrente albtraum album alkoholproblem alleingang allerdings allgäu allianz alltag ally allzeithochs alpen altbau alte alten alter
    altern alternative alzheimer amazon amazonas ambitionen ambivalenz amerikaner amigos ampel ampelkoalition amtsantritt amtsträger analyse analysen
    anbieter anbieters andrang andropause anfang anfield anforderungen angebot angebote angehörigen angeklagten angreifer angriff angriffe angriffen
    angriffs angst angststörung angstszenario anhörungstermin anklage anlage anlageform anlauf anlegern anleihen annäherung anreicherung anruf ansage
    anschlag anschlägen anschuldigungen ansprache anspruch ansprüche anstieg anstoß antarktis anteil antibiotika antifa antikorruptionspolitik
    antisemitismus antisemitismusbeauftragten antwort antworten anwendungen anwesen anwältin anzeichen anzeige anzug apps april arbeit arbeiten
    arbeitgeber arbeitnehmer arbeitsalltag arbeitslosen arbeitslosigkeit arbeitsmarkt arbeitsschutz arbeitswelt archiv arena arktis armee artikel arzt
    arztbesuch aspirin assistent asteroiden astrofotografie asyl asylanträge asylbewerber asylzahlen atem athleten atmen atomanlage atomkraft attacke
    aufgabe aufgaben aufgezeichnet aufhebung aufholjagd aufnahmen aufrüstung aufschlag aufschrei aufschwung auftakt auftritt aufwand aufwind auge
    augen august ausbildung ausgaben ausgang ausgangsbeschränkungen ausgleichsfonds ausland auslieferungsrekord auslieferungszahlen auslöser ausmaß
    ausnahme ausnahmezustand ausrüstung aussagen ausschluss ausstellung ausstieg austausch auswahl auswertung auswirkungen auswärtige auszeit
    auszählung auto autoabsatz autobahn autobahnen autobatterie autobauer autodach autoindustrie autoparadies autor autorin autos autowerken
    außenminister außenpolitik außenseiter außenwirtschaftsgesetz baby babynamen babys bachelor backblech backofen bahn bahnhof bahnverkehr
    bahnübergang balkon baltikum band bands bank banken bankenabgabe bankenkrise bankkunden bankturbulenzen barbarei barbesitzer barrikaden basis
    basketballer battle bauern bauernhof bauerntag baum baustelle baustellen bayerischen bayreuther beamten bedarf bedeutung bedingung bedingungen
    bedrohung beerdigung befragten beförderung begegnung begnadigung begriff behandlung behauptungen behörde behörden beinen beispiel beitrag beitritt
    beiträge bekennerschreiben bekämpfung belastung belästigung benimmregeln benzinsteuer beobachter beobachtung beratungsgespräch berg bergbauregion
    bergbaus bergdoktor bergen bergischen bergisel berlinale berliner beruf berufung beschlüsse beschuss beschäftigten besitzer beste bestenliste
    bestmarke besuch besucher beteiligung betrag betreiber betrieb betroffene betrüger betzenberg beute bevölkerung bewegung beweise beweislast
    bewertung bewohner bezahlung beziehung bibel bier bikini bilanz bild bilder bildern bildung billigpreise billigwaffe bischöfe bitcoin black
    blackout blase blick blicke blickwinkel blitze block blockade blockaden blockbuster blockchain blut blutdruck boden bodenradargerät bodentruppen
    bombe bondi bonner booster borkenkäfer boss botschaft bourbon boykott branche branchen brandenburger brandkatastrophe brandmauer brandschutz
    brandstiftung brandwunden bremer bremsen brenz brett briten brocken brot browser brust brände brücke brückenpfeiler brückentage buch bucketlist
    bund bundeskanzlers bundesland bundesliga bundesländern bundesnetzagentur bundespräsidenten bundesregierung bundesrepublik bundesstaaten bundestag
    bundestags bundestagswahl bundestrainer bundesverwaltungsgericht bundeswehr busch busfahrer busse butterpreise byte bändigung bären böller
    böllerverbot börde börse börsencrash börsenjahr bösewicht bücher büchse bühne bündnis bürger bürgerentscheid bürgergeld bürgerkrieg bürgermeister
    büro bürojob bürokratie camp canal causa champions chance chancen chao chaos charité chatbot check chef chefin cheftrainer chemieindustrie
    chemiekonzern cheruskerfürsten chinese chinesen chinesische chipfabrik chiphersteller chipherstellers chips cholesterinspiegel christbaum
    christopher chronik clooneys club clubs coach code comeback commerzbank community conference containerschifffahrt coronakrise coronapandemie
    coronapatienten coronavirus couch country coup covid credit cyberkrieg dach darm darmschleimhaut darstellung darts dartscheibe darß daten
    datenschutz dating dauereinsatz daumenschrauben debatte decke deckmantel defensive deichbrand delta demo demokraten demokratie demonstranten
    denken denn depression depressionen derby design dessert destillerie detail details deutsche deutschen deutscher deutschlandticket
    deutschlandtickets dezember diagnose dialog diamant diamanten diebe dienst dienstag dienstagabend dieselskandal digitalen digitalisierung
    diktatfriedens diktator dilemma dinge dinner dinosaurier diplomat discounter diskriminierung diskussion diskussionen disqualifikation dissens
    disziplin dnipro doku dokument dokumente dokumentenaffäre donbass donnerstag doppelte dorf dorn download drama drang dresdner drittel driver
    drogen drohne drohnenangriff drohungen druck dschungel duell dunkelheit dunkeln duos durchbruch durchmarsch durchschnitt durst dutzend dämpfer
    ecke edelmetallen effekte ehefrau ehemann ehepaar ehre ehrung eierstöcke eifel eigenarten eigenbau eiltempo einbau einblicke einbruch einbruchs
    eindruck einen einfluss eingriff einheit einheiten einigkeit einigung einlaufparade einordnung einreisen einsamkeit einsatz einsatzkräfte
    einschränkungen einschüchterung einstellung einstieg einwanderungspolitik einzelhandel eisbach eisbachwelle eisbergs eisbrecher eisbären eisenbahn
    eisgiganten eishockey elbe elbtower elektroauto elektrobusse elektromobilität eliten eltern elterngeld emirate emiraten emissionsvorgaben empörung
    emsland ende endspiel endspurt energiekrise energiepreise energiewende engagement englischen engländer engpässe enkelin entdeckung entführung
    entlastung entlastungen entlastungspakete entmachtung entrüstung entscheidung entscheidungen entschuldigung entsorgungspolitik enttäuschung
    entwicklung entwicklungen erbe erben erbschaftsteuer erde erdgeschoss erdkruste ereignisse erfahrung erfahrungen erfolg erfolgsgeschichte
    erfolgsrezept ergebnis ergebnisse erholung erinnerung erinnerungen erkenntnis erkenntnisse erklärung erklärungsversuch erkrankung erlösung
    ermittler erneuerbaren ernstfall eroberung ersten ertrag ertüchtigung erwartungen erwerbsalter erwerbstätigen erzbistum erzgebirge eskalation
    essay essen essener etappe eulen eurojackpot europäer europäische europäischen eurotunnel evakuierung evangelische evangelischen exil existenz
    expansion experte experten expertenrats expertin explosion exporte extreme facetten facharzt fachkräfte fachkräftelücke fahrbahn fahrgäste fahrrad
    fahrrads fahrt fahrtkosten fahrzeuge fakten faktoren fall falle fallschirmjägern fallzahlen familie familienauto familienstreit familientrio fans
    farbe farben faszination faust favorit favoriten feature features februar fehler feiertage feiertagen feind feinde feinunze feld feldern fenster
    ferien ferne fernsehen fernverkehr fertigungsofen fest festland festnahme festnetz fettleber fetzen feuer feuerhölle feuerinferno feuerpause
    feuerwalze feuerwerk fiat figur filiale filialen film filme filmemacher filmstar finale financial finanzierung finanzjournalisten
    finanzministerium finanzmärkte finanzspritze finanzwelt finger firma firmen first fitnessstudio flagge flaschenpost flashover fleck fleisch
    fliegen flieger flop flucht fluchtbewegung flughafen flughäfen flugintelligenz flugmodus flugzeug flugzeuge flugzeugträger fluss flut
    flutkatastrophe flüchtlinge flüge fokus folge folgen ford forderung forest form formel forscher forschung fortschritt foto fotoreise fotos
    frachters frage fragen fraktion frankenwaldbrücken frankfurter franzosen frau frauen freigabe freihandelsabkommen freihandelsabkommens freiheit
    freistaat freitag freitagabend freizeit fremde freude freund freunde freundin freundschaft friedensgespräche friedensplan friedenspolitik
    friedensschlaf friedensschluss fritzbox front fronten frust früchte frühjahr frühling frühstück fund funktion funktionen funkverbindungen fußball
    fußballklub fußballpodcast fußballprofi fußballs fähigkeiten fälle fällen förderung führung führungskräfte füllstände fünftel füttern gala galaxy
    gameplay gamesbranche gang ganze garage gaslieferungen gaspreisbremse gasspeicher gastbeitrag gastronom gastronomie gazastreifen gazastreifens
    gebiet gebiete gebiss geburt geburten geburtenrate geburtenraten geburtstag gebäude gebühr gebühren gedanke gedanken geduld gedächtnis gefahr
    gefahren gefangene gefangennahme geflüchtete gefrierpunkt gefängnis gefühl gefühle gegenmittel gegenoffensive gegenteil gegenwart gegner gehalt
    gehaltsvergleich geheimdienst geheimnis geheimnisse geheimtipp gehirn gehälter geiseln geissens geist geld geldautomaten geldmenge geldstrafe
    gemeinsamkeit gemeinschaft gemälde gemüse genehmigungen general generalstaatsanwältin generation gepard gepäck gerechtigkeit gerichtsurteil geruch
    gerät geräte gesangskultur geschenk geschenke geschichte geschichten geschlechter geschlechterkampf geschmack geschäft geschäfte geschäftsführer
    geschäftsmodell geschäftsumfeld gesellschaft gesellschafts gesetz gesetze gesetzen gesetzentwurf gesetzgebung gesicht gesichter gespräch
    gesundheit gesundheitssystem gesundheitswesen gesundheitszustand getreide getreideabkommens getreideschnaps gewalt gewebe gewicht gewinn gewinne
    gewinnen gewinner gewissen gewissheit gipfel gipfels gladbach glanzzeiten glaube gleichschritt globalen globalisierung globus glotzen glätten
    glätteunfälle glück gnade gold goldarmreif goldes goldpreis golf golfers gottesdienst graben grabstätte graf grafikkarte grafikkarten gralshüter
    grand grauens grenze grenzen grenzübergangs griff großaktionär großeinsatz großmanöver großmächten großstadt großstädte großteil grund
    grundausstattung grunde grundgesetz grundschule gruppe gruppen größere gründe gründen grünen guten gäste görlitzer gürtellinie haag haare hacker
    hafen haftbefehl haftstrafe halbfinale halbfinals halbleiterindustrie haltung hamburger hammer hand handballer handel handelsbeziehungen
    handelskrieg handelspolitik handelsschiff handelsschluss handheld handy handys hardware harz harzer hassobjekt hauch hauptbahnhof hauptreisezeit
    hauptstadt haus hausarrest haushalt haushaltskrise hauskauf haustiere haustür hausärzte haut haute havarie havel hebamme hebammen heidi heimat
    heimatstadt heimwegtelefon heizkosten heizkurve heizsaison heizung heizungsgesetz heizungsgesetzes held helden helfer herausforderung
    herausforderungen herbst herrn hersteller herz herzen herzinfarkt highlights hilfe himmel hinrunde hintergrund hinterhand hinterhof hinweise
    historiker hitze hobby hochzeit hochzeitstag hoffnung hohenzollern holocaust horn horrorfilm hose hotel hotels house hund hunderttausende huthis
    hype häftlinge hälfte hände händler häuser höchststand höflichkeiten höhe höhepunkte hölle hüfte hürden idee ideen identifizierung identität ikone
    immobilienpreise immunsystem imperium impfstoffe impfstoffen impfung impfungen indopazifik industrie industriebetriebe infektionen
    infektionswellen inferno inflation inflationsdaten influencer informationen infos infrastruktur inhalte initiatoren initiatorinnen inland
    innenminister insel inselstaat inselstaates insolvenz instagramkanal instrument integration intensivstation intensivstationen interaktionen
    interesse interessen interimspräsidentin internationalen internet interview interviews invasion investitionen investoren irak irre islamische
    islamismus israelis jackpot jagd jahr jahre jahres jahresabschluss jahresausklang jahresbeginn jahresende jahresgutachtens jahreshoch jahreshälfte
    jahresprognose jahresstart jahresverlauf jahreswechsel jahreswechsels jahreszeit jahreszeiten jahrhundert jahrhunderts jahrs jahrtausend januar
    januarausgabe japaner jawort jobcenter jobs joggen jubiläum jude judoanzug jugend jugendlichen juli junge jungen jungs juni jury justiz
    justizministerin justizministerium justizreform jäger jährige jährigen jähriger jüngeren kabel kabinett kaffee kaiser kalender kalten kamera
    kammer kampagne kampf kampfbereitschaft kampfeinheiten kampfsportart kampfvorbereitung kandidaten kandidatur kantons kantonsregierung kanzler
    kanzleramt kanzleramtschef kanzlers kapital kapverden kardinal kardiologe karibik karriere karrierefrage karten kassen kassenärzte katastrophe
    katastrophen katastrophenschutz kater katze katzen kauf kaufoption kehrtwende keller kellerduell kenntnis kernenergie kerzen kieler kind kinder
    kindergeld kindern kindertransporte kinderwunschbehandlungen kinderzimmer kindheit kinemathek kino kippe kirche kirchen kirchturm kita klage klang
    klarnamenpflicht klasse klassenerhalt klavier kleinen klima klimafolgen klimakonferenz klimakrise klimaschutz klimawandel klimmzug klinik kliniken
    klinikhof klinikum klub klubs kluft knappheit knast knorpels koalition koalitionsbekenntnis koalitionsvertrag koalitionsvertrags kochbuch koffer
    kofferraum kohlepfennig kollaps kollege kollegen kollegin kolosseum kolumne koma kombination komfort kommentar kommission kompaktkamera
    komplettausfall kompromiss konditionen konflikt kongress konkurrenz konsequenzen konsole konsolidierungsphase konsumenten kontinent konto
    kontoauszug kontrolle kontrollen konzept konzern konzernchef konzernzentrale konzert kooperation kopf kopfhörer koran korruptionsprozess
    korruptionsskandal koryphäe kosovo kosten kraft kraftentfaltung kragen krankenhaus krankenhauses krankenhäuser krankenkassen krankheit krankheiten
    krebserkrankung krebsimpfstoffe krebsrate kredit kredite krefelder kreis kreml kreuz krieg krieges kriegsalltag kriegschaos kriegsminister
    kriegsschiffe kriegszustand krim kriminalgeschichte kriminalität kriminalroman krise krisenbewältigung kriterien kritik kritiker krux kryptoboom
    kryptogeld kryptoära kräfte kräften krönung kugel kugelbombe kulissen kulmbacher kultur kulturkampf kulturtipps kunden kundgebung kunst
    kunstmuseum kunstwerke kurs kursblasen kurse kurssprungs kälte kämpfe käse kölner könig königlichen können köpfe körper körpergröße küche kühe
    kühlcontainer kühlschrank künstler künstlerin künstlers künstliche künstlichen kürzeren küste küstenschutzes labor labyrinth lachen lachnummer
    laden ladung lage lager lagerhalle land landes landeshauptstadt landesverteidigung landgericht landkreis landsleute landtag landwirtschaft
    langstreckentest last lastenteilungsverordnung laufe laura leben lebens lebensader lebensmittel lebensmitteln lebensqualität lebenszeichen leber
    legalisierung legende legislaturperiode lehren lehrer lehrermangel leiche leid leipziger leistung leistungen leiter leiterin leitindex leitungen
    leonardo lerneffekt letzten leute leviten leyen libanon libertären licht lichterfahrt liebe liebesgarten lift liga linie linke linken linkspartei
    lippingau liste liveblog livestream liveticker lizenzentzugs loch logistik lohn lokführer londoner look lotto luft lufthansa luftnummer
    luftverkehr luftwaffe lunge lust luxus lächeln länder ländern läusekamm lösung lösungen löwen lücke lüge lügnerin lüneburger macbook macht
    machthabers machtkampf machtmissbrauch machtverhältnisse machtwechsel macs mafia magdeburger magen magie magsafe main mainboards mainstream
    malediven malerei management mandat mangel mann mannes mannschaft manöver marathon marke markt marktanteile marktführer marktplatz marktposition
    maschine massen material materialien mauer maßnahmen maßnahmenbündel medicus medien medienbericht medikamente medizin mediziner meer meeresspiegel
    mehrheit mehrwertsteuer meilenstein meiler meinung meinungsfreiheit meister meisters meisterschaft meldestellen menge mengen mensch menschen
    menschheit mercosur merkliste messages messe messerattacken messmethode metall meteorologen methode metropolen metropolitan metropolregion
    midterms mieter migration migrationsgesetze migrationskommissar migrationswende mikroboykott milbe militär militärangriff militäraufgebot
    militärbündnis militärbündnisses militäreinsatz militärkoalition militärmanöver militärschlag militärübung milliarde milliardär milliardäre
    million millionenzahlung millionär millionäre mindestlohn minister minus mischung misere mission missverständnis mitarbeiter mitglieder
    mitgliederbegehrens mitgliedsländer mitgliedsstaaten mitte mittel mittelfeld mittelgebirge mittelmeer mittelpunkt mittelstand mittwoch mixed mobil
    mode modell modelle moderator moderatorin moderne modernisierung modus mogelpackung moment momente monat monate monats mond montag montanunion
    mord mordes morgen moschee moskauer motiv motivation mucker mullahs mund munition munitionsbeschaffung munitionsmangel munitionsproduktion museum
    musik musiker muskelaufbau muskeln muskelspiele mutter mythos mächte mächtigen mädchen männer märchen märz möglichkeit möglichkeiten mörder
    münchner mütter nachbar nachbarin nachbarland nachbarländern nachbarn nachbeben nachfolger nachfrage nachmittag nachricht nachrichten
    nachrichtenmagazin nachsehen nachspielzeit nacht nachteil nachtragshaushalt nachwuchs nahen nahostkonflikt nahverkehr name namen namensänderung
    nation nationalgarde nationalmannschaft nationalspieler nato natur nazi nazis nebenwirkungen nein nerv nerven netto netz netzwerk netzwerke
    netzwerken neuanfang neubau neuen neuerungen neugier neuigkeiten neuinfektionen neujahrsansprache neujahrskonzert neujahrsnacht neujahrsputz
    neujahrsspringen neujahrsvorsätze neujahrswoche neustart neuzugang neuzulassungen newsblog newsletter nice-to-have nichte nichtraucher nickerchen
    niederlage niederlande niederlanden niederländer nord norden nordosten nordsee nordwesten notarzt notaufnahme notdienste noten notfall
    notwendigkeit november nummer nussknacker nutzer nutzung nutzungsverbot nähe nürburgring nürnberger oberbürgermeister oberleitung oberliga
    oberrhein oder ofen offenbarungseid offensive ohren oktober oktoberfest oligarch oligarchen olympischen onkel oper operation operationen opfer
    opfern opposition optimismus option ordinationszimmer ordnung organisation original orte orten ostalb osten ostsee ostseeküste ostseerats ostufer
    ostukraine outfit ozean paar paare paartherapeutin paillettenkleid pandemie pandora panik panne panzer panzerfriedhofs panzerschiff panzerschiffe
    papa papiergeld papst parallelen pariser parkplatz parlament parlaments partei parteichef parteichefin parteien parteispitze parteivorstand partie
    partner partnerin partners partnerschaft partynacht pass pasta patient patienten pause pausen pazifik peiniger penis periode person
    personalausweis personen perspektive pfandbriefbank pfandsysteme pfanne pferd pferdekutsche pflanzen pflege pflegedienst pflegeheim pflegereform
    pflegeverband pflegeversicherung pflicht pfunde phase philosoph phänomen pille pilot pilz pisten plan planeten plans plattform platz playoffs
    pleite plus plädoyer pläne plänen pochers podcast podest pokal pole politik politiker politikum politische polizei polizist ponyhof popgigant
    popstar pornos porträt position positionen posten potenzial powerbank praktikum praktikumsplatz praxis praxisbesuch preis preise preisen
    preiserhöhung preiskrieg premier premiere pressekonferenz prestigeprojekt previews prinzip priorität probe problem probleme problemen problems
    produkt produkte produktion produktivität produktwerker profi profis prognose prognosen programm programme projekt projekte prominenten promis
    propaganda protest proteste protestwelle prozess prozessautomatisierung präsenz präsident präsidenten präsidentin präsidentschaftskandidatur
    prüfstand psyche psychiater psychiatrie psychogramm psychologe psychologen psychologin publikum pufferzone punkt puste putsch pyrenäen pyrotechnik
    quadrat quali qualifikation qualifying qualität quartal quartalsbilanz quartalszahlen queen quiet quiz radiosender radsport raffinerie
    rahmedetalbrücke rakete raketen raketenangriff raketenangriffe raketeneinschlag rampenlicht randalierende rande randes rangliste ranking rapper
    raritäten rassisten rathaus ratifizierung raubtier rauch rauchen raum raumstation rausch razzia reaktion reaktionen realitystars realität
    realitätscheck rechenschaft recherchen rechner rechnungshofes recht rechte rechten rechtsanwalt rechtsstreit redaktion rede reden reds reederei
    reform reformen regel regeln regen regenbogenshirt regierung regierungen regierungschef regime regimewechsel region regionalliga regionen
    regisseur reichen reichweite reihe reise reisegruppe reisen reiseverkehr reiz rekonstruktion rekordmeister relegation rennen rente rentenalter
    rentenlücke rentenreform rentenversicherung rentner reparatur repertoire republik republikaner republikanern reservierung residenzen ressortchefin
    rest restaurant restaurantpreise restriktionen rettung rettungsaktion revolte revolution rezept rhein richter riesbahn riesen riesenslalom ring
    ringe risiken risiko risikofaktoren ritual rivalen roboter rocky rohr rohstoffe rohstoffpolitik rohstoffversorgung rolle rollen rollläden
    rollstuhl roman rote roten rotz router royal royals ruhe ruhestand rummel runde rundfunk russen rutsch rätsel rücken rückgang rückgrat rückkehr
    rückruf rückrunde rückzug rüstungs rüstungsbereich rüstungsexporte rüstungsfirmen rüstungsgütern rüstungsindustrie rüstungskonzerne
    rüstungskooperation rüstungsriese saarland sabotage sache sachschaden safe sagen saison saisonende salut samstag samthandschuh sanierung
    sanktionen sanktionspaket sanktionssystem satellit satelliten sattel satz schaden schanze schatten schattendasein schattmattbauern schaukelpolitik
    schauplatz schauspieler schauspielerin scheibe scheidung scheitern schicht schicksal schiene schienennetzes schiff schiffe schirm schlacht schlaf
    schlafzimmer schlag schlagerbooom schlaglicht schlange schlichtung schließfach schloss schluck schluss schlüsselrolle schmerz schmerzen
    schneeprognosen schnellcheck schnitt schock schreckens schreie schriftsteller schritt schritte schuh schuhe schuhkette schuld schulden
    schuldenkrise schuldenmanöver schuldfrage schuldvermutung schule schulen schulhof schulleiter schutz schwangerschaft schwarze schwarzen
    schwarzwald schwebebahn schwede schweigen schweizer schwelle schwester schwierigkeiten schwung schwurbler schwäche schwächen schäden schätzungen
    schöpfung schüler seele segen sehnsucht sehnsuchtsort seite seiten sekunde sekundenbruchteil selbstbau selbstliebe selbstständigkeit
    selbstverpflichtung selbstversuch selfie seltenheit sender sendung sensation sensoren separatisten september serie serien servietten show
    showreiterin sicherheit sicherheitskonferenz sicherheitskraft sicherheitslage sicherheitslücke sicherheitsmaßnahme sicherheitsrat sicherung sicht
    sieg siege signal silicon silvesterabend silvesterbilanz silvesterfeier silvesterfolge silvesterklassiker silvestermorgen silvestermüll
    silvesternacht silvesterrakete sinn sinne situation sitzen skifahren skisaison skispringen skispringer slowene smartphone smartphones smartwatch
    soaps sofa sohn solaranlage solarbranche soldaten solidarität sommer song sonnabend sonne sonntag sorge sorgen souveränität sowjetunion sozialen
    sozialismus sozialstaat spannungen sparkasse sparkassen sparzwang spaß speicher spende spendengala spender sperrungen spezialeinheit spiegel spiel
    spielball spiele spielen spieler spielpläne spielverbot spitze sport sportart sportjahr sports sportvorstand sprache sprecher springerinnen
    spritpreis sprünge spur spuren spurensicherung spurensuche staat staaten staatsanwaltschaft staatsbedienstete staatsbürgerschaft staatschef
    staatsdiener staatsführung staatshaushalt stabilität stabschef stadien stadion stadt stadtzentrum staffel stammsitz stand standort standorte
    standortes star stars start startelf station statistischen stau staurisiko stelle stellung sterben stereoanlage sterne sternemenü sternen
    sternzeichen steuer steuererklärung steuern stich stichwahl stil stille stillstand stimme stimmen stimmung stimmungstief stoffe strafen
    strafverfolgung strafzölle strand stranger strategie strategiewechsel straße straßen strecke streiks streit streitigkeiten stress strom
    stromautobahnen stromleitungen stromnetz strompreise stromunterbrechung stromversorgung strukturen stubaital studenten studie studienplätze
    studium stuhl stunde sturmgewehr sturz städte städten städtetag stärke störche störung stück stürmer suche sucht sudan superreichen support surfer
    surfern swimmingpool switch symbol symptome symptomen system systeme systemwechsel szenarien szenario szene szenen sänger sängerin säugling söhne
    söhnen süddeutschen süden südwesten tabellenspitze tage tagen tages takt taliban tanker tarif tarifkonflikt tarifrunde tarifstreit tasse taten
    tatort tatverdacht taugenichts tausch team teams teamtraining technik techno technologie technologien teil telefonat temperatur tempo tendenz
    tennis termin terminals termine terror terroreinstufung terrororganisation terrors test tests text theater thema themen theorie therapeutin
    therapie thermostat threat thüringer tiber ticker tickets tief tiefe tiefpunkt tiefsee tier tiere tierwelt timmendorfer tisch tischtennis titanic
    titel tochter todesfall todesfalle todesfälle todesopfer todesstrafe toilette toniebox tonne tool tools toptools torhüterin tote toten toter
    totschlags tour tourismus touristen touristenattraktionen tournee tracey tradition tragödie trailer trainer training trainingslager trainingsstart
    traktoren transferticker transparenz transport transportunternehmen trauer trauerfeier traum trauma traumschiff treffen treffer trend trends
    trendwende trennung tresorraum treuebekenntnis treueschwur tribut trick tricks trinkwasser trip tritt triumph tropfen trophäen trotz truppe
    truppen träne tränen trümmern tumor tunnel turnier tweet tyrann täter tätigkeit töpfe tötung tötungsdelikt tücken türkei ugreen ukrainekrieg
    ukrainer umbenennung umbruch umbuchung umfrage umfragen umfragewerte umgang umlauf umsatz umsatzeinbrüchen umstieg umsturz umstände umständen
    umwelt unabhängigkeit unabhängigkeitstag unbekannter unfallkrankenhaus unfälle ungereimtheiten unglück union universität universum universums
    untergang untergrund unterhalt unterm unternehmen unternehmens unternehmer unterricht unterschied unterschiede unterstützung unterzeichnung
    unwettern update urlaub ursache ursachen urteil vagusnerv variante varusschlacht vater venezolaner veranstalter veranstaltung verantwortlichen
    verantwortung verband verbindung verbindungen verbleib verbot verbraucherzentrale verbreitung verbrenner verbrennungen verbündeten verdacht
    verdachts verdienst verdächtige verdächtigen verein vereinbarung vereine vereinigten vereinten verfahren verfassung verfassungsschutz verfügung
    vergangenen vergangenheit vergeltungsangriff vergeltungsschlägen vergessen vergleich verhaftungen verhandlungen verhältnis verhältnisse
    verhältnissen verhängnis verkauf verkaufsempfehlung verkaufshit verkehr verkehrsminister verkehrsunfälle verlass verletzte verletzten verletzungen
    verlierer verlust verluste verlängerung vermieter vermissten vermächtnis vermögen vernichtungskrieg vernunft versandhandelsriese versenkung
    versicherungen version versorgung versprechen verstand verständnis verstöße versuch versuchung verteidigung verteidigungsminister vertrag
    vertrauen vertreibung verwaltung verwaltungsgericht verwandlung verwirrung verzehr verzicht verzweiflung veränderungen veröffentlichung video
    videos videospiele vierschanzen-tournee vierschanzentournee viertel viertelfinale villa vincent visier vogel vogtland volk volksbank
    volksverhetzung vollsperrung volltreffer vondelpark voraussetzung voraussetzungen vorbereitung vorbild vorfall vorfälle vorgehen vorgänger vorjahr
    vorjahre vormarsch vornamen vorrat vorratsdatenspeicherung vorschau vorschlag vorschläge vorsicht vorsitzende vorsorge vorstand vorständen
    vorsätze vorsätzen vorteil vorteile vorwand vorweihnachtszeit vorwurf vorwürfe völkerrecht völkerrechts wachstum waffe waffen waffenlieferungen
    waffenstillstand waffensystemen wagen wahl wahlen wahlgang wahljahr wahlkampf wahlrechts wahnsinn wahrheit wald wall wallis wand warnstreik
    warnstreiks warnung wasser wasserkuppe wassermangel webcast webinar wechsel wechseljahre wechseljahren wege wehrdienst wehrmacht wehrpflicht
    weigerung weihnachtsbaum weihnachtsbotschaft weihnachtsbäckerei weihnachtsfeiertag weihnachtsfest weihnachtsmann weihnachtsmarkt
    weihnachtsstimmung weihnachtstag weihnachtsurlaub weihnachtszeit weile weimarer wein weingut weiße weißen welle welt weltall
    welternährungsprogramm weltfußballverband weltgesundheitsorganisation weltkrieg weltmeister weltmeisterschaft weltordnung weltpresse weltraum
    weltrekord weltspitze weltwirtschaft wende wendepunkt werk werke werken wert wertpapiergeschäft wespe westen westens westerwald westjordanland
    wettbewerb wettbewerbsfähigkeit wettbewerbsverzerrung wettbewerbsvorteil wetter wetterdienst wettstreit whiskey wichtigste widersprüche
    widerstands wiederaufbau wiedervereinigung wiener wiese willen willigen windenergie winter wintercamp wintereinbruch winterlücke wintermonate
    winterpaket winterpause wintersportler wirkung wirtschaft wirtschaftslage wirtschaftsministers wirtschaftssanktionen wirtschaftsweisen wismut
    wissenschaft wissenschaftler witz woche wochenende wochenhoroskop wohlbefinden wohlstand wohltätigkeit wohngebiet wohnkomplexe wohnung wohnungen
    wohnungstür wokeness wolf wolga wolken wonderlust workshop wort worte worten wrack wunder wunderkind wunsch wunschdenken wurf wächtermodus währung
    wärmewende wünsche würgegriff wüste zahl zahlen zahlung zahlungsverkehr zapfsäule zaun zeichen zeit zeiten zeitenwende zeitplan zeitpunkt zelda
    zensurbalken zentralbankchefin zentrum zerbster zerfall zerstörer zerstörung zerstörungen zeug ziel ziele zielgerade zielgeraden zigarette zinsen
    zinspolitik zinsthema zirkus zivilisationsbruch zivilisten zoff zoll zolleinnahmen zudem zugang zugangs zuge zugspitze zugunglück zuhause zukunft
    zulassung zulieferer zurückhaltung zusagen zusammenarbeit zusammenhalt zusammenhang zusammenleben zusammenstoß zusatzbeitrag zusatzbeiträge
    zuschauer zustand zustimmung zutat zutaten zwangsarbeit zweifel zweiten zwickmühle zwischenfälle zwischenwahlen zwölfjährige zähne zölle züge
    zürcher ägypten änderung änderungen ärger ärzte ärztin öffentlichkeit öffnen ökosystem überangebot überarbeitung überblick überflieger übergangs
    übergangsfigur übergangspräsidentin übergewicht überlebende übernahme überraschung übersicht übung übungen
    abgleich abnahme absender ankunft antrieb apotheke auflagen ausfuhrsperre aushang ausrede automat backstube bagger bausteine
     bescheid bestände bezirk biennale binnenwerts boote bootsschau bordwand brand brief briefkasten briefkastenadresse
    bundesamtes bäcker bänder bühnenbild bündnisses container debüt dolmetscherin drehrohrofenhalle dreifache dreimonatskontrakt drohnenflügen
    eigner einlenken eintrag elektrolyse elektromotoren embargo endmontage endverwender erbrechens erzgebirges etage fahne
    feuerwerks fingernagel fingerzeig flotte fluglotsen formular freispruch förster gasgrill gebäck gelände gentleman germanium granatenfabrik
    grenzerpaar grube grundbuch gutachten güter hafenarbeiter hahn halde halle handelsembargo hauptzollamt heckenschere heizöl
    hochbehälters hundezwinger impfstoffchemiker importeurs innenski investor jahresexemplar jahreskontingenten kalifrachter kantine kapitel
    kernnetzen kilo kiosk kistenmacher klebeband knochensplitter kompass konjunktur kontinentalsperre kunde kurve lagebericht laufzeit lehre
    lichter liebesbriefe lithiummine läuferinnen magnesium mangan manövers marge marmeladenglas maut medikament medizinball meerenge
    mischhydroxids namensvetter neodym neodymring nickel nickelring nickelstein nordchinesischen notar orangerie originalaufnahme ostflanke
     pakets papiere papieren partikulier periodensystems praseodymoxids presse propellergondeln protokolle präferenznachweises qual
    rampe rasenmähers reihengrab rentnerin rheinbahn rohgermanium rübenernte rückgabe rückständen salons salz scandium schatzamt schau
    scheune schifffahrtsamt schikane schlagbäume schleuse schraube schublade schulweg schutzkontingent sechziger sensorherstellers server
    siebtel silvestersortiment skeptiker solarzellen sondergesandten sprengkapsel spätzünderin stahlderivate stahlmagnat stall statistische
    stecker stempel steuergerätekasten stillstands strafe studien südtribüne tankerreeder telefonzelle terminal tiefenherd torpedos tram
    trasse traufe trauzimmer treue trichlorsilan turmsegmenten typen umzugszuschuss unparteiischen unterlagen verbotsniveau versand
    versehen vertrauens vogelwarte welthandels westukraine wiederlesen wille winzige wirbelstrombremse wirtschaftszone wollfaden
    wünschelrute zahlungswegs zehntel zollamts zollsätze überschuss
    residenz rekordjahren feuerwehr feuerwehren kampfjet kampfjets botschafter botschafterin botschaftern kryptobörsen plasma vogelgrippe weihnachten
    eier eiern präsidentschaftsrat kasse akkuleuchten rekord rekorde umweg umwege umwegen vitamin vitamine ausraster autoren vulkan vulkane vulkanen
    barren kartoffel kartoffeln achillesferse banditentum akzeptanz anleger socken größe größen ergebnissen bitten molekül moleküle protesten
    zusammenstöße zusammenstößen initiative initiativen gunst manövern hauses erneuerbare verlusten verbündete tarife tarifen ort aufruf aufrufe
    bussen bahnfahrer verrat generalstabsoberst oberst bord glatteis marmor architektur aufruhr kleinanleger schwerverletzter fitness empfang zuwachs
    zuwächse zuwächsen krisen gewerkschafter gewerkschaftern asteroid kindergarten kindergärten pakt pakte studio studios route routen unruhe unruhen
    strukturbreite breite deal deals verbraucher verbrauchern betriebe betrieben angstmache atom atome homosexuelle zulieferern reizgas gelder geldern
    mühe kürze flughafens weltmeisterin weltmeisterinnen kuss interessent interessenten aussage knotenpunkte knotenpunkten engpass engpässen versorger
    versorgern kauflaune smartwatches akademie akademien reisende reisenden beginn gewinnmitnahme gewinnmitnahmen wähler wählern fabrik fabriken höhen
    babyboomer babyboomern eis ansturm gigant giganten ausbruch ausbrüche ausbrüchen regelsätze hyperglykämie hyperglykämien bericht berichte note
    galaxie galaxien geldwäsche zwang zwänge bezieher beziehern flamme flammen kommentare kommentaren
    """.split()  # noqa: SIM905 - thousands of words read better so
)
