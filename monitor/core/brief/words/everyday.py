"""Everyday words by language, counted in news of the field: a capitalised one at the start of a sentence is no name."""

ENGLISH = frozenset(
    """
    abandoned ability able aboard abortion abortions about above abroad absence abuse accept access accession accident accordance according account
    accounts accusations accuse accused accuses accusing achieve acid acquired acquisition acres across acting action actions active activist
    activists activity actor actors actress acts actually add added adding addition additional address addressed addresses adds adjustment
    administration administrative admits adopt adopted adopting adults advance advanced advantage advice advise adviser aerial affect affected
    affecting affirmative after afternoon again against age aged agencies agenda agent agents aggregate aggression aggressive ago agree agreed
    agreement agreements agrees ahead aid aide aim aimed aims air aircraft airline airlines airplanes airport airports airspace airstrike airstrikes
    airworthiness al alcohol alert alerts alive all allegations alleged allegedly alleges alleging alliance allies allow allowed allowing allows alloy
    ally almost alone along alongside already also alternative aluminum always am ambassador ambitions amend amended amending amendment amendments
    amends amid ammunition among amount an analysis analyst analysts ancient and anger animal animals anniversary announce announced announcement
    announces announcing annual another answer answers anticipated antidumping any anyone anything apart apartment app apparent apparently appeal
    appeals appear appearance appeared appears applicable application applications applied apply approach approaches appropriate approval approve
    approved approves approximately apps are area areas aren argue armed arms army around arraignment arrest arrested arrests arrive arrived arrives
    arriving art artificial artist as ash ask asked asking asks assassination assault assembled assembly assess assessment assist assistance
    associated asteroid astronauts asylum at athletes atmosphere attack attacked attacking attacks attempt attempted attempting attempts attend
    attended attention attorney auction audio author authorities authority authorization authorize authorized authorizes auto automakers availability
    available avalanche avert aviation avoid await award awards away babies baby back backed backing backlash backs bad balance ballistic ballot ban
    band bank banking banks banned banning bans bar barrage barrels bars base baseball based bases basic basis basketball batteries battery battle
    battling be beach beat beating beats became because become becomes becoming been beer before began begin beginning begins begun behalf behind
    being believe believed believes below benefit benefits best beta bets better between beyond bid big biggest bilateral bill billion billionaire
    billions bills biological birth birthday bit black blacklist blackout blackouts blame blamed blames blast blasts blaze bloc block blockade blocked
    blocking blocks blood blow blue bn board boat boats bodies body bolster bomb bombing book boom boost border boss both bought box boy boycott
    braces brain brand brands breach break breaking breaks breakthrough bricks bridge brief briefing bring bringing brings brink broad broke broken
    brother brothers brought brutal build build-up building buildings built bulletin burden bus business businesses busy but buy buying by cabinet
    cabinets call called calling calls calm came camera cameras camp campaign can canceled cancelled cancels cancer candidate candidates cane cannot
    cap capabilities capable capacity capital captain capture captured captures car carbon carbon-quality card cards care career cargo carried carrier
    carry carrying cars cartel case cases cash cast casualties catastrophe catastrophic catch category caught cause caused causes causing cc ceasefire
    ceiling celebrate celebrated celebrates celebrations celebrities cell cells center central centre centres century ceremony certain chain chains
    chairman challenge challenges challenging champion champions championship chance change changed changes changing channel channels chaos charge
    charged charges charging charity charter chase check checks chemical chemicals chief child children chip chips chlorinated choice church circular
    circumstances circumventing circumvention cities citing citizen citizens citric city civil civilian civilians claim claimed claiming claims
    clarify clash clashes class classified clean clear clearance clears climate clock close closed closer closes closing closure cloud club cluster
    coach coal coalition coast cocaine coffee coils cold cold-drawn cold-rolled collapse collapsed collapses collect collected collection collections
    collective collectively college collision com combat come comeback comes coming commander commencement comment comments commercial commitment
    commitments committed common communications communities community companies company compared compensation competition complaint complaints
    complete completed complex compliance comply components compound comprehensive computer con concern concerning concerns concert concrete condemn
    condemned condemns condition conditions conduct conducted conducting conference confidence confirm confirmed confirms conflict conflicts
    congressional connection consecutive consent consequences conservative consider considered considering considers consistent conspiracy
    construction consultation consumer consumers consumption contact contain contained container contains content contest continent continuation
    continue continued continues continuing contract contracts contrary control controlled controls controversial controversy convene conversation
    convicted conviction cooperation coordinated copper coronation correct corrects corrosion corrosion-resistant corruption cost costs cotton could
    counsel count counter countervailable countervailing countries country counts coup couple course court cover coverage covered covering covers
    crack crackdown crash crashed crashes create created creates creating credit crew crime crimes criminal crisis criteria critic critical criticised
    criticism criticized critics cross crossing crowd crowds crown crucial crude cruise crypto cryptocurrency crystalline cultural culture curb curbs
    currency current currently custodian custodians custody customers customs cut cut-to-length cuts cutting cycle cylinders daily damage damaged
    damages damaging dangerous dark data date dated daughter day days de dead deadliest deadline deadly deal dealing deals death deaths debate debt
    debut decade decades decide decided decision decisions declaration declare declared declares decline declined deep deepen deepens deeper deeply
    defamation default defeat defence defend defended defends defense defensive definition definitions delay delayed delays delegation deliver
    delivered deliveries delivering delivery demand demanding demands democracy demonstration denied denies deny deploy deployed deportation deported
    depot deputy der describe described describes design designated designation designed despite destination destinations destroyed destroyer
    destruction details detained detected detention determination determinations determine determined determines devastating develop developed
    developer developers developing development developments device devices diabetes diagnosed diameter did didn die died dies diesel different
    difficult digital dinner diplomacy diplomat diplomatic direct directed direction directive directly director disaster discovered discovery discuss
    discussed discusses discussions disease dismissed displaced display dispute disputed disputes disrupted disruption disruptions distance district
    divisions divorce dlrs do doctor doctors document documents does doesn dog doing dollar dollars domestic domestically dominance dominate don done
    door doors double doubt down downed dozen dozens draft drag drama dramatic draw drawing drawn draws dream drills drive driven driver drivers
    driving drone drones drop dropped drops drought drug drugs dry due dumping during dust duties duty each earlier early earn earnings earthquake
    earthquakes ease easier easing eastern easy eclipse economic economies economy edge edition education effect effective effectively effects effort
    efforts eight either elected election elections electoral electric electricity electronic eligibility eligible email embargo embassy emerged
    emergency emerging emissions emotional employee employees empty en enable end ended ending ends energy enforce enforcement engage engaged
    engagement engine engines enough ensure enter entered entering enters entertainment entire entirety entities entitled entity entries entry
    environment envoy equipment era error errors ers eruption es escalate escalates escalating escalation escape escaped especially establish
    established establishes establishing establishment estate estimated estimates et evacuate evacuated evacuation evacuations even evening event
    events ever every everyone everything evidence examination exchange exclusion exclusive executed execution executive executives exemption exercise
    exhibition exhibitions existing exit expand expanded expanding expands expansion expect expectations expected expects expedited expensive
    experience expert experts expired explained explains explore explosion export exporter exporters exports exposed exposure expressed extend
    extended extending extends extension extra extreme extrusions eye eyes face faced faces facilities facility facing factors factory fail failed
    failing fails failure fair fake fall falling fallout falls false familiar families family famous fan fans fantasy far far-right farm farmers fast
    faster fatal fatally father favor favorite fear feared fears feature features featuring federal fee feel feels fees feet fell fellow felt female
    ferry fertiliser festival few fiber field fifth fight fighter fighters fighting figure figures file filed files fill film films final finalized
    finally finals finance financial find finding findings finds fine finish finished fire firearms fired firefighters fires fireworks firing firm
    firms first fiscal fish fisheries fishing fittings five fix flag flagship flames flanges flat fled flee fleet flight flights flood flooding floods
    floor flooring flow flu fluid fly flying focus focused foil follow followed following follows food foot footage football for force forced forces
    forcing forecast foreign foreseeable forged form formal formally former formerly forth forward fossil found founder four four-year fourth fragile
    framework franchise fraud free freed freedom fresh friendly friends from front frozen fuel fuels full full-scale fully fund funding funds funeral
    further future futures gag gain gains game games gaming gang gangs gap gas gather gathered gathering gave gear gender general generation
    generative genocide geopolitical get gets getting giant giants girl girls give given gives giving global go goal goes going gold gone good goods
    got governing government governments governor grain grand grant granted great greater greatest green grid ground group groups grow growing grows
    growth guard guidance guide guilty gun gunman gunmen guns had hails half halt halted hand handed handling hands hantavirus happen happened
    happening happens happy hard hardware hardwood harm has hasn hate have haven having hazardous he head headed heading headquarters heads health
    healthcare hear heard hearing hearings heart heat heatwave heavily heavy heightened held helicopter helmet help helped helping helps her here
    hereby hero hidden high high-level high-profile high-stakes higher highest highlight highlighted highlights highly highway hike hikes him himself
    hints hire his historic history hit hits hitting hold holders holding holds hole holiday home homes hope hopes hoping horror hospital hospitals
    host hostage hostages hosting hosts hot hot-rolled hotel hottest hour hours household households housing how https hub huge human humanitarian
    humanity humans hundreds hunger hunt hurricane hurt husband hush hybrid ice iconic idea identified identifies identify identifying identity if
    illegal illegally illness image images immediate immediately immigration imminent impact impacted impacts impeachment implement implementation
    implementing import importance important importation imported importer imports impose imposed imposes imposing impossible improve improving in
    in-quota inch incident incidental incidents include included includes including income incorrect increase increased increases increasing
    increasingly independence independent indicated indication indicted indictment indirect individual individuals industrial industry infection
    infections inflation influence influencer inform information infrastructure initial initiated initiating initiation initiative injured injuries
    injuring injury innovation inquiry inside insists inspired instead instituted institutions insurance integrated intellectual intelligence intend
    intended intends intense intensifies intensify intent intention intercepted interest interested interests interference interim internal
    international internet interview into introduced invasion investigate investigated investigating investigation investigations investigators
    investment investor investors invite invited invites involved involvement involving iron is island isn isomers issuance issue issued issues
    issuing it items its itself jackpot jail jailed jet jets job jobs join joined joining joins joint journalist journalists journey judge judgment
    judicial jump junta jurisdiction jury just justice keep keeping keeps kept key kicked kicks kids kill killed killer killing kills kind km knew
    knockout know knowledge known la labor lack laid land landed landing landmark lands landscape landslide language large largely larger largest
    lashes last late later latest launch launched launches launching law lawmaker lawmakers laws lawsuit lawsuits lawyer lawyers layoffs lead leader
    leaders leadership leading leads league leak leaked learn learned least least-developed leave leaves leaving led left legacy legal legend
    legislation less let lethal lets letter level levels license licenses licensing lies life lift lifted lifts light light-walled like likely limit
    limited limits line lines lineup linked links liquefied list listed lists lithium little live lives living ll loan local locals located locations
    logistics long long-term longer look looking looks looming looms lose loses losing loss losses lost lot love loved low lower lowest lumber lunar
    luxury machine made magnesium magnetic magnitude main maintain maintains maintenance major majority make maker makes making malaria mammals man
    managed manager mandate mandatory manufactured manufacturers manufacturing many map margins marine maritime mark marked market markets marking
    marks marriage mass massive match matches material materially materials matter matters may mayor me mean means meant measure measures mechanical
    media medical medicine meet meeting meetings meets member members membership memory men mental merchandise merger message messages met metal
    midnight might migrant migrants migration mile miles milestone militant militants military militia million millions mind mine minerals miners
    mines minimis minimize mining minister ministerial ministers ministry minor minors minute minutes misconduct miss missed missile missiles missing
    mission mistake mixed mln mobile mock model models modern modified modify modules mom moment moments monetary money monitor month months moon more
    morning mosque most mostly mother motion mounting move moved movement moves movie movies moving much multilayered multiple munitions murder museum
    music must my mystery nails name named names narrative narrow nation national nationals nations nationwide natural nature naval navigable navy nd
    near nearby nearly nears necessary need needed needs negative negotiate negotiating negotiations negotiators net network never new newest newly
    news newsletter next night nine no normal northern not note nothing notice notices notification notified notorious novel now nuclear number
    numbers object objectives objects obligations obtain occupied occurred ocean odds of off offensive offer offered offering offers officer officers
    offices official officially officials often oil old older on once one ones ongoing online only onto open opened opener opening opens operating
    operation operations operator operators opinion opportunities opportunity opposition optimistic option options or orbit order ordered orders
    organic organizations origin original originally other others our ousted out outage outbreak outlets outlook outrage outside over overall
    overnight overturn own owned owner owners pace package pact page paid pain pair pandemic panel paper parade paramilitary parents park parliament
    parliamentary part partially participants participating participation particularly parties partner partners partnership partnerships parts party
    pass passed passenger passengers passes passing passport past patent path patient patients pause paused pay payment payments pays pct peace peak
    penalty pending pension people per percent perfect performance period periods permanent permit permits person personal personnel persons
    pertaining petition petrol petroleum phase phone phones photo photos photovoltaic physical pick picket picks picture pictures pill pilot pilots
    pipe pipeline pipelines pipes pitch place placed places plan plane planes planet planned planning plans plant plants plate platform platforms play
    played player players playing playoff playoffs plays plea pleaded pleads pledge pledges plot plus plywood podcast point points poised police
    policies policy political politician politicians politics poll polls pollution polyester polyethylene poor pop popular population port portion
    ports pose position positions positive possible possibly post posted postponed posts potential potentially power powerful powers practice
    practices pre predictions pregnancy preliminarily preliminary premier premium preparation prepare prepared prepares preparing preseason presence
    present presented presidency president presidential presiding press pressure pressures prestressed pretty prevent preview previous previously
    price prices primary prime prior priorities priority prison prisoners privacy private prize probably probe problem problems procedures proceed
    proceedings process processing produced producer producers product production products profit profits program programme programs progress
    prohibited prohibiting project projections projects prolonged prominent promise promised promises promote prompted prompting prompts propaganda
    property proposal proposals propose proposed proposes proposing prosecutor prosecutors prospect protect protected protecting protection
    protections protest protesters protests prove provide provided provides providing province provisions public publication publicly publish
    published publishes publishing pull pulled pulls punishment purchase purpose purposes pursuant push pushed pushes pushing put puts putting quake
    quakes quality quantity quarantine quarter quarterback quartz question questioned questions quickly quiet quits quota quotas race racing racist
    radiation radio rages raid raids rail rain rainfall raise raised raises raising rally ramp range rankings rape rapid rapidly rapper rare rate
    rates rather raw rd re reach reached reaches reaching react reaction reacts reading ready real reality really reason reasonable reasonably reasons
    rebar rebel rebels receipt receive received receives receiving recent recently recommendations recommended record record-breaking recorded records
    recover recovered recovery rectangular recurrence red reduce reduced referendum referred refined refinery reflect reflects reform reforms refugee
    refugees refused refuses regarding regime region regional regions registered regulation regulations regulator regulators regulatory reinforcing
    rejected rejects related relating relation relations relationship release released releases releasing relevant relief remain remained remaining
    remains remand remarks remember remote removal remove removed removes removing renew renewal renewed reopen repair repeatedly replace replaced
    replacement report reported reportedly reporter reporters reporting reports request requested requesting requests require required requirement
    requirements requires rescinding rescue rescued rescuers research researchers reserves reshape residential residents resign resigns resilience
    resistance resolution resort resources respect respectively respiratory respond responded respondent respondents response responsible rest restore
    restrict restrictions result results resume retail retailer retaliates retaliation retaliatory retired retirement return returned returning
    returns reveal revealed reveals revenue review reviewed reviewing reviews revise revised revising revision revisions revocation revoke right
    right-wing rights ring rise rises rising risk risks rival rivalry rivals river rkiye road roads robot robots rock rocket rockets rod role rolled
    rolling rolls room rose round route routes row royal rubber rubble rule ruled rulemaking rules ruling rumors rumours run running runoff runs rush
    safe safeguard safely safety said sale sales salts same sample samples sanctioned sanctions satellite satellites save saw say saying says scale
    scandal scene schedule scheduled scheduling scheme school schools science scientists scope score scores screen scrutiny sea seamless search
    searching season seat second secret section sector secure security see seeing seek seeking seeks seems seen sees seized seizes select selected
    selection sell selling semiconductor senator send sending sends senior sensitive sent sentence sentenced separate series serious serve served
    service services serving session set sets setting settle settlement settler settlers seven several severe severely sex sexual shadow shaft shake
    shape share shared shares sharing shark sharp sharply she sheet shift ship shipments shipping ships shock shook shooter shooting shootings shop
    shopping short shortage shortages shortly shot shots should show showdown showed showing shown shows shrimp shut shutdown side sides sign signal
    signals signed significant significantly signing signs silence silicon similar since singer single sinks sit site sites situation six sixth size
    skies skin sky slammed slams sleep slightly slow small smaller smart smartphone smoke snap so soar soaring soccer social society software softwood
    soil solar sold soldier soldiers sole soliciting solidarity solution some someone something son song soon sought sound source sources southern
    space spacecraft sparked sparking sparks spat speak speaker speaking speaks special species specific specified speculation speech speed spend
    spending spent spike split spoke spoken spokesman spokesperson sport sports spot spotlight spotted spread spreading spring spy spying squad st
    stabbing stability staff stage stainless stake stance stand standard standards standing standoff star stars start started starting starts startup
    state statement statements station stations status statutory stay steel step stepping steps still stock stocks stolen stop stoppage stopped
    storage store stores stories storm storms story straight strain strand stranded strategic strategy stream streaming street streets strength
    strengthen strike strikes striking strip strong stronger struck structure struggle struggles struggling stuck student students studies studio
    studios study stunning style subject submarine submit submitted submitting subsidies subsidy substance subversion success successful successfully
    successor-in-interest such sue sued sues suffered suffering suffers sugar suggest suggested suggests suicide suit summer summit sun sunset
    supplement supplemented supplier suppliers supplies supply support supporters supporting supports sure surface surge surgery surprise surrounding
    surveillance survey survive survived survivor survivors suspect suspected suspects suspend suspended suspends suspension suspicion sustaining swap
    sweeping swept switch symptoms system systems table tackle take takeaways taken takeover takes taking talent talk talking talks tanker tankers
    tanks target targeted targeting targets tariff-rate tariffs tax teacher team teams tears tech technical technology teen telescope television tell
    tells temperatures temporarily temporary ten tens tensions tentative terephthalate term terminal terminated termination terms territory terror
    terrorism terrorist test tested testify testimony testing tests text th than thanks that the their them themselves then therapy there therefore
    thereof these they thing things think third this those though thought thousands threaded threat threaten threatened threatening threatens threats
    three through thrown ticket tied ties tight time timely times tiny tires titanium title titled to today together told toll tonight tons too took
    tool tools top tops tornadoes total tough tour tourism tourist tourists tournament toward towards towers town towns toxic track tracker tracking
    trade traded traders trading tradition traditional traffic trafficking trailer train training trains transactions transfer transfers transgender
    transit transition transmission transparency transport trapped travel treated treatment treaty trend trial tribute tried tries trigger triggered
    trillion trip troops tropical truce truck trucks trust try trying tube tubes tubing tubular turmoil turn turned turning turns twice twin two
    two-year type unable uncertainty uncoated uncovered under underground understanding underwater underway unexpected unfair union unions unit units
    unity universe unknown unless unlikely unprecedented unrest until unusual unveil unveiled unveils up upcoming update updated updates upgrade upon
    upset upward uranium urge urged urgent urges urging use used user users uses using utility uuml vaccine vaccines value values various vast ve
    vehicle vehicles venues verdict version vertical very vessel vessels veteran veto via victim victims victory video videos view viewers views
    village villages violated violating violation violations violence violent viral virtual virus visa visas visit visited visiting visitors visits
    visual vital voice volcanic volcano volume vote voted voters votes voting vowed vows vs vulnerable wages wait waiting waiver wake walk walked
    walkout want wanted wants war warn warned warning warnings warns warrant wars warship warships was wasn waste watch watchdog watched watching
    water waters waterway wave waves way ways we weapon weapons wearing weather website wedding week weekend weekly weeks weigh weighs weight welcome
    welcomed welcomes welded well went were western what when where whether which while who whose why wide wider widespread wife wild wildfire
    wildfires will willing win wind window winds winner winners winning wins winter wire with withdraw withdrawal within without witness woes woman
    women won wood wooden work worked worker workers workforce working works world worldwide worldʼs worried worries worry worse worst worth would
    wounded writers writes written wrong wrote www yards year year-old years yet yields you young younger your youth youtube zero zone zones
    """.split()  # noqa: SIM905 - thousands of words read better so
)
FRENCH = frozenset(
    """
    a-t-elle a-t-il abandonne abat abattu abaya abonnés abord abordable absent absolument absurde accable accalmie accepter accident accord accrue
    accueille accusations accuse accusé accusée accès accélérer accélérée achat acheter acheté acier acquisition acte actes acteur acteurs actifs
    action actionnaire actionnaires actions activité activités actrice actu additionnel adhésion adieu administratif ado adolescent adolescente adopte
    affaire affaires affiche affilée affirme affrontements affronter agence agents aggraverait agir agression agressions agressé agricole agricoles ai
    aide aider aile ailleurs aimants alarme alerte alertes alimentaire alimentaires aliments allant aller allie allié alliés alors alourdir aluminium
    ambassade ambassadeur ambiance ambitions amende amour ampleur amuse amélioration améliore améliorer américain américaine américaines américains an
    analyse ancien ancienne anciens anglaise animateur anniversaire annonce annoncent annonces annoncée annule annulé annulés année années ans
    antibiotiques antidumping antimoine antisémite antisémitisme août aperçu appareils apparition appartient appauvri appel appelle appellent appelé
    application apporte approche approuve approvisionnement après après-midi arabe arbitrage arbitre argent armateur arme armement armes armée armées
    arrestation arrive arriver arrivé arrivée arrondissement arrêt arrêter arrêté art article artifice artificielle artiste assaut assez assistera
    association associations assume assure assureurs astéroïde atelier atout atouts attaque attaques attaqué attaquée atteindre atteint atteinte
    attend attendre attendu attendue attendues attendus attentat attente attention au au-dessus aucun aucune augmentation augmente augmenter augmenté
    aujourd auprès aura auraient aurait aussi autant auteur automatique automne automobile automobiles autonomie autorisation autorise autorisée
    autorités autoroute autour autre autres aux avaient avais avait avance avancée avant avant-première avec avenir avertit avez aviaire avion avions
    avis avocat avoir avoirs avons avril ayant aérien aérienne aériennes aéronefs aéroport aéroports bac baisse baisser baisses balistique balistiques
    balle balles banc bancaire bande bande-annonce banderole banque banques barrage barre barème bas base basket bat bataille bateau bateaux batterie
    batteries battu battus beau beaucoup belle besoin bidonvilles bien biens bientôt bilan billets blague blanc blanche blanchiment blessure blessé
    blessée blessées blessés bleu bleue blindés bloc blocage bloque bloquées bombardement bombardements bombe bombes bon bonne bons bonus bord
    bouchons bouclier bouclé bout bouteilles box-office boycott boycotte boycottent boycotter boîte brade bradés branche bras briser britannique brut
    brutale brûlé brûlées budget bus business but buts bébé bébés bénéficier cache cadre cadres café cagnotte caisse calme camp campagne campus caméra
    cancer cancers candidat canicule capacité capacités capitale capturé car carburant carburants cargo carrière carte cartes carton cas cash casse
    casse-tête cassé casting catalan catastrophe catholique cause causes cavale ce cela celle celui censure censés cent centaine centaines centrale
    centrales centre certaines certains certitude ces cessez-le-feu cet cette chaleur chambre champion championnat championne champions chance change
    changement changements changer changé chanson chanteur chanteuse chantier chaque charge chargé chars chasse chaud chauds chauffeur chaîne chef
    chefs cher cherche chercheur chez chiens chiffre chiffres chinois chinoise chinoises choc choisi choisit choix choque choqué choses chute chutes
    chèque chômage cible ciel cigarettes cinq cinquante cinquième cinéma circulation citoyenne cité civil civile civils classe classement classes
    clause client clients climat climatique club clé clés clôture cobalt cocaïne colis collectif collision collège colère com coma combat combats
    combattants combattre combien commande commandes commandée comme commence commencé comment commentaires commerce commercial commerciales
    commission commun commune communes communication compagne compagnie compagnies compagnon compatible compatibles complet complicité compliqué
    complètement compos composition compositions comprendre compris compte comptes compétition concentrés concernés concert concerts conclusions
    conclut concours concurrence condamnation condamne condamné condamnée conditions conducteur confiant confie confirme confirment confirmé conflit
    conférence connaître connecté connectée connu connus conquête conseil conseiller conseils conservateur console consoles consommation
    constitutionnel consultations conséquences contamination conteneurs contestation conteste contesté contexte contient contingents continue
    continuent continuer contourner contrat contre contre-mesures contre-offensive contrebande contrôle contrôleuse contrôlé convaincre convention
    conversationnel convoi convoque coopération corps corruption coulisses coup coupable couple coups coupures courant cours course courses court
    couteau coût coûtant coûte craignent craindre crash creuse crime criminelle crise critique critiques critiquée croire croisière croissance crues
    crèche création cuivre culte culture cède céder célèbre céréales céréalier cérémonie côte côtes côté côtés cœur dame danger dangereuse dangereux
    dans daroglu date davantage de debout demande demandent demander demandes demandé demi demi-finale demi-finales dengue dents depuis der dernier
    derniers dernière dernières derrière des design destination destroyer destruction dette deuil deux deuxième devant devenir devenu devenue devient
    devra devrait devront diabète dialogue diesel diffamation difficile difficulté difficultés diffusion digne dimanche dingue diplomatie diplomatique
    diplomatiques dire direct directeur direction dirigeant dirigeants dirigé discipline discorde discours discussions discuter disent disparition
    disparu disparues disparus dispersé disponible disponibles dispose dispositif dissident dissolution dissoudre distance distributeurs distribution
    dit divers dix dizaines documents doit doivent dollars domaine domicile domine donne donné données dont dopage dormir dossier dossiers douane
    douanes double doubler doublé douleur doute douze drame dresse droit droite droits drone drones du due dur durant durcir durcit dure durée
    dysprosium dès débat débats débris début décelé décembre déception décidé décision déclaration déclare déclenche décollage décomplexé découvert
    découverte découverts découvrez décret décrets décroche décrue décrété décès décédé décédée défaillances défaite défaut défend défense déficit
    défilé définitive définitivement déguisé dégâts déjà délais délibérément délégation démarre dément démission démissionne démocratique
    démoustication dénonce dénoncent départ département départements départs dépasse dépendance déploie déploiement déplore déplorent déployer déposer
    déposée député députée députés dépôt dérive désarmement désormais détail détails détecté détectés détention détenus détroit détruit détruits
    développement dévoile dévoilées dû eau eaux effet effets effondre effondrés elle elles embargo empire emploi emplois en encense encerclement
    enchères encore enfant enfants enfer enfin enflamme engage enjeu enlèvement enquête enquêtes enquêteurs enregistré enseignants enseigne entame
    entend entente entraînement entraîneur entre entrent entreprise entreprises entrepôt entretien entrée envers environ environnement envisage envoi
    envoie envoient envole envoyée er erreur escalade escroquerie espace espagnol espion espionnage espoir espoirs esprit espère espérer essai essayer
    essence essentiel est est-ce est-elle est-il estime et eu euro européen européenne européennes européens euros eux ex ex-entraîneur examen
    excellent exceptionnel exceptionnelle excessive exclusivité exclut excuse excès exercice exercices exhorte exige explique expliquer explose
    explosent exploser explosion exportation exportations exporter exprime exprimera externe extrême extrêmement exécuté fabricant fabricants face
    facture faible faim faire fait faits falloir familial famille fans fantôme fatale fatigue fausses faut faut-il faute faux faveur favorable
    favoriser façon femme femmes fer fera ferme fermement fermer fermeture fermées fermés ferroviaire festival feu feuille fiche fiertés figure file
    files filière fille fillette film films fils fin final finale finalement financement financier financière fines fini fiscale fiscalité flambe
    flamme flotte fois folie folle fonctions fond fonds font foot football force forces forcé forfait formation fort forte fortement forts forêt fou
    fournir fours foyers frais fraise framboise francs français française françaises frappe frapper frappes frappé fraude fret froid front frontaliers
    frontière frontières frère frôler fuite fumée furieux fusillade fusils fustige fusée futur futurs fédéral félicite féminin féminine février fête
    fêtes gagnants gagne gagner gagné gallium gamme garanties garde gare gauche gaz gazoduc gazole gel gendarmes germanium geste gestion gigafactory
    gigantesque glamour globale gouvernement gouverneur grand grande grandes grands graphiques gratuit grave gravement graves grimpe grippe grièvement
    gros grosse groupe groupes grâce grève grèves grévistes grêle gueule guichard guide gèle géant géants général générale génération habitants
    handicap harcèlement hausse hausses haut haute heure heures heurts histoire historique hiver homicide hommage hommages homme hommes homophobie
    honneur honte horaires horoscope hors hospitalisés houthistes hui huit humain humains humanitaire humanité humoriste hydrogène hélicoptère hôpital
    hôpitaux ici il illégal illégale ils images immense immeuble immeubles immigration immobilier immobiliers immédiat impact impasse important
    importante importantes importants importation importe importés impose impressionnantes improbable impôt impôts in inacceptable incendie incendies
    incident incidents incompréhension incroyable inculpation inculpé incursion indemnisation indien indienne indique industrie industriel industriels
    indépendantiste indépendantistes infection inflation info informations infos infraction initiative inondations inquiet inquiète inquiètent
    inquiétant inquiétante inquiéter inquiétude inscription inscrire inscrit insoumise installer insultes insupportable intelligence intempéries
    interceptés interdiction interdire interdit interdite interdites interdits international internationale internationales internautes interne
    internet interpellations interpellé interpellée interpellés intersyndicale intervention interview introuvable intérêt invasion investissement
    investissements investit invitation invite invité involontaire inédit inédite inévitable ira irano-suédois israélien israélienne israéliennes
    issue italien jackpot jamais janvier jaune je jeu jeudi jeune jeunes jeux joue jouer jouera joueur joueurs jour journal journaliste journée jours
    joué judiciaire judiciaires judo juge juges jugé juillet juin juives junte jusqu juste justice justifie kilos km kérosène la lac laisser lance
    lancement lancent lancer lancé large largement le leader lendemain les lettre leur leurs levée liaison liberté libre libyen libération libéré lice
    licence licences lie liens lieu lieux ligne lignes limite limiter limites limité limitées liste lit lithium livraison livraisons livre livrer
    livres livrés local locales logement logiciels logistique loi loin long longtemps longue look lors lots lourd lourde lourdes low-cost lui lumière
    lunaire lundi lutte lutter lycée lycéens lycées lyonnais là lâché lève législatives légère légèrement ma machine machines made magasins magnitude
    mai maillot main maintenant maintiennent maintient maire maires mairie mais maison majeures majeurs majorité mal malade maladie maladies malgré
    maman mandat mandats manganèse manif manifestant manifestants manifestation manifestations manifestent manifester manipulation manque manquer
    manœuvres marchand marche marché marchés mardi marge marges mari mariage marines maritime marque mars marseillaise massif massive match matches
    matchs maternités matin matière matières matériel mauvais mauvaise me meilleur meilleure meilleures meilleurs membre membres menace menacent
    menaces menacé mener mensuel menées mer mercredi message mesure mesures met mettent mettre meurt meurtre meurtrier meurtriers mexicaine mi-journée
    mieux migrants migratoire milieu militaire militaires militants milliard milliardaire milliards millier milliers million millions mine mines
    mineur mineurs minima mining ministre ministres ministère ministériel minute minutes mis mise mises missile missiles mission mitigé mixte mobile
    mobilisation mobilisés mode moi moins mois moitié moment mon monde mondial mondiale mondiales montant monte monter montre montrer montée mort
    morte mortel mortes mortiers morts motion motions moto mots moustique moustiques mouvement moyenne moyennes moyens mucoviscidose munitions mystère
    mystérieuse mère mètres méconnu médecins médias médiation médicale médicament médicaments médicaux ménages méningites méridionale métal métaux
    méthode métro métropole métros même national nationale nationaliste nations naturel naufrage naufrages navals navire navires ne neige nerfs nette
    neuf ni nickel niveau noir nom nombre nombreuses nombreux nommé nommée non nord normal nos notamment note notes notre nous nouveau nouveautés
    nouveaux nouvel nouvelle nouvelles novembre nuage nucléaire nucléaires nuit numérique numéro numéros négociation négociations objectif observer
    observé obtenir obtient occasion occidental occidentales occupée octobre of offensive officialise officiel officiellement officielles offre offres
    oiseau oligarque olympique on ondes ont ont-ils onze opposant oppose opposent opposition option optique opération opérationnel opérations or
    orages orageux orange ordonne ordre organisation organise organiser organisme organisée organisées origine otage otages ou oublié ouest ouvert
    ouverte ouverture ouvre ouvrent ouvrier où pacte paie paiement paix panne pape papillomavirus paquet par paralyse parc parcours parents parfait
    parfaitement pari parisienne paritaire parle parlementaire parlementaires parlent parler parmi parquet part partage partagée partenaire
    partenariat parti participation particules particulier partie partielle partiellement partir partis partisans partout pas passage passager
    passagers passant passe passent passer passera passé passés patron patrouiller pause payer pays payés peau peine peinent pendant pense pensé perd
    perdre perdu performance permet permis perquisitions persiste personne personnel personnes perte pertes perturbations perturbé petit petite petits
    peu peur peut peut-il peut-être peuvent phare phase photo photos physique phénomène phénomènes pick-up pied pilotes pique piquet pire piste piégés
    place placement places placé placée placés plafonnement plages plaide plainte plan plans plastique plein pleine pliable pliant plier plomb plonge
    pluie pluies plus plusieurs plutôt podium poids point pointe points pole police policier policiers policières politique politiques pollution
    polémique pompe pompiers pont population port portable portables porte porte-avions portent porter portes ports porté portée portés pose poser
    positif positifs position possible possibles poste postes potentiellement poubelles pour pourquoi pourraient pourrait poursuit poursuite
    poursuites poursuivre pouvoir pratique premier premiers première premières prend prendra prendre prennent presque presse pression primaire prime
    prince principal principales principe printemps pris prise prises prison prisons privé privée privées privés prix problème problèmes prochain
    prochaine prochaines proche procureur procureurs procès procédure production produit produits prof professeur professeurs professionnels programme
    proie projet projets promesse promesses promet promettent prometteur promis promo promos promotion promotions pronostics propos propose proposent
    proposer proposition proposé propre protection protectionnisme proteste protestent protéger protégées provisoire provocation provoque provoqué
    prudence près préavis précise préfecture préfet préliminaire préparation prépare préparer présence présentation présente présenté président
    présidente présidentielle présumé présumés préviennent prévient prévisions prévoient prévoit prévu prévue prévues prêt prêt-à-porter prête prêts
    pu public publics publique puces puis puissance puissant punaises putschistes père péage pénale pénurie pénuries pépite période pétrole pétrolier
    pétroliers pêche pêcheurs qu qualification qualifie qualifié qualité qualité-prix quand quarante quartier quartiers quarts quasiment quatre
    quatrième que quel quelle quelles quelques quels question questions qui quinze quitte quitter quoi quotas quête rachat rachetée rachète racistes
    raconte rafales raffinerie raffineries rage raison raisons ralenti ralentir ralentit ramène rangs rapide rappelle rappellent rappeur rapport rare
    rares rassemblement ratifie rattrapé rebelles rebond recensés recevra recherche recherches reconduite reconnaissance reconnaît reconnu record
    records recours recul redoutent redressement refus refuse refusé regarder regrette regrettent rejette rejetée rejoindre rejoint relance relancé
    relation relations relocalisation relocaliser relève remaniement rembourser remet remis remise remplace remplacer remporte rencontre rencontrer
    rend rendra rendre rendu rendue renforcent renforcée renonce rentrée renverser repart repas reporte reporté repoussé reprend repreneur reprennent
    reprise représailles représentants représentation requis rescapés respecter responsable ressemble ressenti ressources reste restent rester
    restrictions retard retenir retire retiré retour retrait retraite retraites retrouve retrouver retrouvé retrouvée retrouvés revendique revenu
    revenus revers reviendra revient revivez reçoit reçu riches rien riposte riposter risque risquent risques rit rival riz robinet robot roi rompt
    rose rouge route rue rugby rumeur rupture ruraux russe russes rythme règle règles réacteurs réaction réagit réalisateur réalité rébellion réclame
    réclament réclamer réclusion réduction réduire réduit réel réforme référendum régime région régions réglementé réglementés réintégration
    rémunération rénovation répond réponse républicain républicains réquisitions réseau réseaux réserve résistance résistante résistent résolution
    résultats résume résumé réunion réunis réussi révolte révèle révèlent révélations rêve rêvent rêver rôle sa sacrée saisie saisies saisir saison
    saisonniers sait salaire salaires salariés salue samedi sanction sanctionne sanctionner sanctionné sanctionnée sanctions sanitaire sans sans-abri
    sans-fil santé saoudite satellite sauve sauvegarde sauver savoir scandale scolaire scolaires score scène scènes scénario scénaristes se sec second
    secondaires secours secret secrets secrétaire secteur sein selon semaine semaines semi-conducteurs seniors sent sentiment sept septembre sera
    seraient serait seront service services ses sets seul seulement seuls sexiste sexuelle sexuelles show si signal signe signent signer signifie
    signé silence silencieuse simule site sites situation six siècle siège smartphone smartphones social sociale sociaux société sociétés soignants
    soir soirée soit sol soldat soldats soldes soleil solidarité solution solutions sommes sommet son sondage sonde sont sont-ils sort sortent sorti
    sortie sorties sortir souhaite soulagement soumet soupçonné sources sous sous-marins sous-munitions sous-sol soutien soutient souveraineté spatial
    spectacle spectaculaire spectateurs spectre sport spécialiste spécialistes spécialité spéciaux stables staff star stars start-up stations
    stations-service stock stocks stratégie stratégique stratégiques streaming subventions succès sud sud-est sud-ouest suis suisse suisses suit suite
    suivez suiviste suivre sujet super supplémentaire supplémentaires supporters suprême supérieur sur surface surprenante surprend surprise surprises
    sursis surtaxe surtout surveillance surveillants surveillent surveiller suscite suspect suspects suspend suspendu suspendue suspendus suspension
    symptôme symptômes syndicat syndicats système séance sécurité séisme séismes sélection sénateur séquence série sérieux sévit sûreté table tableau
    tablettes tabou tacle tactiques tant tapis tard tarif tarifaire tarifs taux taxe taxes taïwanais taïwanaise technique tellement temps températures
    tempête tendue tenir tennis tension tensions tentative tente tentent terme termine terrain terrains terre terres terrible territoire terrorisme
    terroriste terroristes the thermiques théâtre ticket tiers tigre tir tirage tire tirer tirs titane titre titulaire tombe tombé tombée tombées
    tombés ton tonnes top tornade torrentielles total totale totalement touche toucher touché touchés toujours tour tourisme touristes tourmente
    tournage tournant tourne tourner tournoi tournée tous tout toute toutes trafic train trains traitement traitements transfert transférer transition
    transmis transport transports travail travailler travailleurs travaux travers traverse traverser treize tremblement tribunal tribune trimestre
    triste tristesse trois troisième trop troubles trouve trouvent trouver trouvé très trêve tuer tuerie tueur tungstène tunnel tué tuée tués type
    typhon télescope téléphone téléphones témoignage témoigne témoin tête ukrainien ukrainienne ukrainiennes ukrainiens ultradroite un unanimité une
    unique uniquement unité université uranium urbains urgence usage usagers usine usines utilisateurs utilisation utilise utiliser utilisé va
    va-t-elle va-t-il vacances vaccin vaccination vaccins vague vagues vainqueur vais van vanne variant vaut veille vend vendre vendredi venir vent
    vente ventes vents venue vers version vert vestiaire veto veulent veut via vice-président victime victimes victoire vidéo vie vient vieux
    vigilance vigueur village villages ville villes vin vingt viol violations violence violences violent violente violents viols virus visage visages
    visant vise visite visé vit vite vitesse voici voie voilées voir voisine voisins voit voiture voitures voix vol volcanique volontaire vols von
    vont vos vote votre voté vouloir voulu vous voyage voyageurs vrai vraies vraiment vs vu vue végétation véhicule véhicules vélo vérité week-end
    yeux yéménites zirconium zone zones zéro âge ça ère éboueurs écart écarté échanger échec échouent école écoles écologique écologiste écologistes
    économie économique écouteurs écran écrans écrase écrivain édition éditions électeurs élection élections électricité électrique électriques
    électronique élevés élimination éliminé élu élus élève élèves émission émissions énergie énergétique énorme épargne épidémie épingle épisode
    épreuve épreuves équipe éruption établir établissements étaient étais était étape état éteint étoiles étrange étranger étrangers étrangères étude
    été évacuer évacuées évacués évasion éventuelle éviter évolution évoque être île œuvre
    """.split()  # noqa: SIM905 - thousands of words read better so
)
SPANISH = frozenset(
    """
    abandona abandonado abono abordado abre abril abrir abrirá acaba acabar acabarán acabe académicos acceso acciones aceite aceituna acera acero
    acondicionado actriz acuerdo acuerdos acumula acusa adelanta además adicionales aduana aduanas aerolíneas afecta afectarían aflojaron agosto
    agotado agotó agua aguas ahora ahorrarán ahí aire ajuste al alarga albino alcanzado alegato alemanes alertan algodón algoritmo aliados allí
    almacén alojamiento alta altavoces alto aluminio alza amarra ambulatorios amenaza amigos amistosos ampliación ampliar ampliará amplía anillo
    anillos ante antes antidumping antiguo antimonio anuales anunciadas anuncios anunció apaga apagan aparcar aparte apela apelación apenas aplaza
    aplicación aplicar apoya apoyó aprendimos aprobó aprueba apunta aquella arancel aranceles arena argentino argumenta armas asamblea aseguradoras
    asiáticas astilleros así atacameñas aterrizaje atrapado atreví audiencia aunque australiano autobús autor autorización autos auxiliar avance avisa
    avión ayer ayllus ayuda ayudar azufre azul añade año años aún baja bajadas bajar bajo balas banco bancos banda bandera barata baratas barato
    baratos barco barril barriles barrio bastante bate baterías biblioteca bicicleta bidones bloqueados bloques bobina bobinado bocadillo boicotear
    bola bolas bolero boletas bombeo bonificación bordo borrador bosteza bostezamos bournonitas brasileños bruto bueno buque buques busca buscan
    buscarlo cacao cada cadena cadenas caduca cae caen café caiga calcula calienta camareros cambio cambió camioneros camiones camisas camión campaña
    canadiense capitán cara carbonato carbono carbonosa carga cargamento caro carretera carro cartel casa casas casco casetas casi casiteritas caso
    castiga castigo catálogo caucho caudales causar cayeron caza caían caída caído caídos cebadores cedió celdas celebra celulares centros cerca
    cerrada cerrado cerrar cerraron cerró certificados cerámicas chileno chimpancés chinas chino chinos chips ciclón ciento científico cierra cierre
    cinco circulan circular ciudad civil civiles claras clase clases clausura cliente clientes club coacción cobalto cobertura cobra cobrar cobrará
    cobre cocaína coches colección colegio colegios colon color comandos combustible come comedia comercial comerciantes cometa comisiones comisión
    comité como comparación comparó compañía completa completo complica componentes compra comprador compran comprar comprará compras comunidades con
    concentrado concierto conciertos condrita conejos confirma congela congoleño congreso conjuntas conocer conocida conservados considera consorcio
    consultas consumo contenedores contesta contra contratos controladores convalida convirtió convoca convocado cooperativa coreana corredor correo
    cortado corte costa costaba coste coto creen cribado cristal crudo críticas críticos cualquier cuando cuanto cuarenta cuarto cuartos cuatro cubrir
    cuenta cuentacuentos cuentan cuentas cuerpo culpa cuotas cupo cupos cuándo cámaras cáncer cátodo cólera cómo dado dan danesas dar datos daños de
    debe deben debutar decimonoveno decisión declara decreto dedicados dedicará defendió deja dejar deje dejó del delantero demora dentro departamento
    depende depender dependían depositado derecho derechos derrumbe desalojar desaparecidos descargar descarta descenso descubrió descuento desde
    despertó después destruyó detiene detuvieron deuda deudas devaluaron dice diez dificultad dignidad dinero dio discutió dispensó dispositivo
    disprosio distribuidora divisas divorcios dobla doblar doble dobló doce docena domingo domingos dona dos droga dron drones dudas dueño dura
    durante dé décima décimas día días dólar dólares economistas edificios ejecutiva ejemplar ejemplares el electricidad electrónica elige ellas ellos
    eléctrica eléctricas eléctricos embajador embarcadero embarcar embargo emergencia empieza empleos empresa empresas en encabezaron encarece
    encargado encuentran encuentro endurece endurecimiento energía enero ensaya ensayo entidad entonces entra entran entrará entre entregar entregas
    envasado enviará envío equipo equipos era es escalas escandio escolar escribió esférico eso esos española especies espejos espera esperada esperar
    esperaron esta estaba estadounidense estallido estatal estatutos este estibador estibina estima estrecho estrella estrena estudia estudian
    estudiantes estudiantiles estudio están euro europea europeas europeo europeos euros evita exalcalde examinará excepciones excluye exige exigen
    exigirá existe existencias expediente explotará exporta exportación exportadora exportar extendió extendía extracción extranjeras eólico
    fabricante fabricantes factura facturas fallecidos falsa falta faltan familia fantasma fardo fases favor fecha fentanilo feria ferrocarril
    ferromanganeso ferrosilicio festeja fianza fichajes figuran fija filial filiales fin final finales financiamiento financiero firma firmar firmas
    firme fletar fletes flores flota fluorita forestal formulación formularios fortalece forzado forzoso fotografiar fotografías fotos fotógrafa
    franceses franciscano franquicia frena frente frontera fruta fue fuel fuera fueron fuerza funciona fundiciones fundió fábrica fábricas galardón
    galio gallinero gana ganancias garantiza gas gasolina generador general germanio gestores geólogos gigas giros gobierno gol gracia gradas grafito
    gran granelero granjas grano gravamen gravar gravámenes grifo gris grúa guarda guerra ha habla hablan hablará habrá había habían hace hacia hacía
    hallado han harán hasta hay hecha hecho helados hemisferio hereda heridos herramientas hicieron hidróxido historial hogar hombre homenaje
    hondureño hora horas horno hospital hospitalarios hostelería hoteleros hoy hubo huelga igual imanes impagos imperial impone importadores
    importados impulsado imán inadmisible inaugura incendio incidentes incluye incluyera incompatible incómodo indias industria ingreso inscribir
    insiste inspección inspectores instaladas instituto insultos interés invernadero inversores investiga investigación invierno itinerario jardín
    joven jubilados jueces jueves juez jugadores jugar jugará julio junta kilo kilos kilómetros la laboratorio las le lejos lentejas les letra levanta
    levantar leve ley leyenda liberación liberado libreta libro licencia licuado liga limita lince lista litio litográfico litros llama llaman llamar
    llave llega llegan llegar llegaron llegará llegarán llegó lleva llevaban llevan llevaron llevarse lleven lo local loco loro los luces luz línea
    madrugada magnesio magnitud malagueño maleta mandaba mandato mando manganeso maniobras mano mantiene maquinistas marca marcha marchas marco margen
    marzo maten material materias mayo mayor mayores mañana me medallista media medias medida medido medio mediodía medir megacontrato mejor mejores
    menores menos mensaje mensajería mercado merienda mes meses metal metales metaneros mete meten meteorito metros mezclados mi miedo miembros
    mientras mil militar millones millón milímetros mina minas minera mineral minerales mineras minero mineros minería ministerio ministro minutos
    mira mirando mis misa misil misionero misma mismo mismos mitad modelo moldes molienda monacita montó motores moverse moverá movilidad
    movilizaciones mucho mudanzas mudéjar muelle muelles muestra multará multas mundo munición mural murciano museo máquina máquinas-herramienta más
    médicos mínimos móvil músicos nacional nadie nave navieras necesitó negocia negociando negocio negocios negra ni ningún niños no noche nocturna
    nocturno nombra nombres norma norteamericanas norteamericano noruego nos noticias noventa novia nueva nueve nuevo nuevos nunca níquel obispo
    obleas obliga obturador ocaso ocho octubre ocultas oeste oficial oficina oficio ofrece ofrecerá ojo olivareros olímpico once operación operadores
    ordena ordenanza origen oro otoño otra otras otro otros pabellón pacta paga pagan pagar pagará pagarán pago pague paguen pantalla papeles paquete
    para parados parcial paro paros parque parte participadas partida partido partir pasado pasarela pase paso pastillas patinete patrimonio
    patrocinio patronal patrullas país países peaje peajes pediatras pedir pegados peligro peor pequeña perder perderse perdido periodo periódica
    permanecer permiso permisos permita permite pero perros personas peruana pesa pesadas pesados petrolera petroleras petrolero picado pide piden
    pidiéndolo pie piedrita piense pierde piezas pisos piña placa plan plana planta plantas plata plato playas plazas pleito plomo poco podemos
    podrida podrá podrán poema policías polvo pondrá ponen por porque portacontenedores postales pozo pozos precedentes precio precios pregunta
    preliminar premio prepara preparar presenta presentar presidente prestada presume presunto pretendían previo primas primer primera privadas probar
    procesados producción productos profesional profesores programa prohíbe promesas promete promocional propone prorroga protege protegidas protesta
    protestas proveedor proveedores provincia proyectiles prueba prófugo próximo publica pueda puede pueden puente puerta puerto puertos puestos punto
    puntos puñado pública público que quechua queda quedan queso quien quiere quieren quién qué raciona radares rara raras rareza rarezas rarísimo
    rastrear reabra reabre reaccionaron reafirman rebaja rebotó recargo receta reciben reciprocidad reclama reclaman recorrido rector recupera
    recuperan recurrirá red reexportar refinado refinería refinerías refugio regalía regalías registra registro regla reglamento regulador regularice
    religioso remonta renovar reparte reponer reporte represalias repuestos requerimiento reserva reseñas residentes respiran responde responder
    respuesta resta resto restricciones resultados resultaron retiene retira retiran retrato retrocede retrocedió reverberación revisión reúne riesgo
    rima rinde robo rojo rompe rotor rumbo ruptura rusas ruso rusos régimen sabe sabemos saber sacar sacude sala salar saldrá saldrán sale salen
    salida salido salir salmuera salvar salvó salía sanciona sancionador sanciones sanción se sea sección seguir segunda segundo seguridad según seis
    selección sella semana semanas semiconductores sentada sentido separan septiembre servicios serán serían sesenta sesión sets señaló si siderúrgica
    siempre siete siglo sigue siguen silicio simple sin sindicato sindicatos sintético sismo sobre sobretasa social sociedad socios solo son sopa
    sopesa soportaba sostiene soviéticas su subastan sube suben subir submarinos subterránea sueldos suelo sulfato suma suministra sur sus suspende
    suspendido suspensión suspenso sí tabla tableta taller talleres tamaño también tamizar tan tarde tardía tareas tarifa tarifazo tasa techo tejas
    temblor temporada temporal tendrá tendrán tentadora terbio tercer tercera termina terminal terminó textiles textos tiempo tiene tierra tierras
    titanio toca tocar toda todas todo todos toma tomados tomaron tomate tonelada toneladas tornos tortugas trabajo trabas trajo trama trampa
    transferirá transformar transporte transportistas tras trasladados traslado tratado tratar treinta tren trenes tres tribunal trimestre triplican
    triplicaron tripulación tripulantes trióxido trámite tumba turca turnos turrón turístico turísticos térmicas tías un una unas uniformados
    universidades universitario uno unos uranio urbanizaciones urea uruguaya uruguayo usar uso uña va vacantes van varias vasca ve veces vecinal
    vecino vecinos veda vedado veinte venda vende vendedor vender venderse vendérselo vendía venezolano venga venta ventas ver verano verdad verde
    vetadas veto vez veía viajaba viajes vida vidas videoclub vidrieras vieja viento vigas vigor visible visitante visitantes vista visto vistos
    vitrina vivienda volcar volver volverán volvió volúmenes votación votos votó vuelos vuelta vuelve vuelven vía wolframio ya ácido águila ánodos
    órgano óxido último
    """.split()  # noqa: SIM905 - thousands of words read better so
)
GERMAN = frozenset(
    """
    ab aber abermals acht achten aktuell aktuelle aktuellen alle allein allem allen aller allerdings alles als also alt alte alten am amerikanische
    amerikanischen an andere anderen anderes anders angeblichen angegriffen angeklagt arbeiten arbeitet attackiert auch auf aufgetaucht aufs aus
    ausgelöst außer bald bauen baut beachten bedeutet bedroht beenden beendet begeistert beginnen beginnt begonnen begrüßt behandelt behauptet bei
    beiden beim bekannt beklagt bekommen bekommt belegt beliebtesten bereit bereitet bereits berichten berichtet beschließt beschlossen beschädigt
    besondere besonders besser bessere beste besten bestätigt besucht betroffen bevor bieten bietet bin bis bisher bislang bisschen bitte bleiben
    bleibt blockiert brauchen braucht brennen brennt bricht bringen bringt britische chinesische chinesischen com da dabei dafür dagegen dahinter
    damit danach dank dann daran darauf daraus darf darin darüber das dass dauert davon dazu de dem demonstrieren den denen denken denkt denn dennoch
    der deren derzeit des dessen deutlich deutsche deutschen deutscher die diese diesem diesen dieser dieses digitale dir direkt doch dominiert dort
    dran drei dringend drohen droht drängt du durch dürfen eher eigene eigenen eigenes eigentlich ein eine einem einen einer eines einfach eingestellt
    einige einigen einmal empfiehlt empört endet endlich entdecken entdeckt entfernt enthüllt entlassen entscheiden entscheidet enttäuscht entwickelt
    er erfasst erfolgreich erhalten erhebt erhält erhöhen erhöht erinnert erkennen erkennt erklären erklärt erlaubt erlebt ermittelt erneut erreichen
    erreicht erschüttert erst erste ersten erster erstes erstmals erwarten erwartet erzählen erzählt eröffnet es eskaliert essen etwa etwas
    europäische europäischen evakuiert explodiert extrem fahren fallen falsch falsche fand fast fehlen fehlt feiern feiert fertig fest festgenommen
    finden findet fit fliegen fliegt folgen folgt fordern fordert fort französische frei freuen früh früher frühere funktioniert fährt fällt führen
    führt führte fünf für fürs gab ganz ganze gar geben gebracht gedacht geeinigt gefangen gefasst gefragt gefunden gefährdet gefährlich gegeben gegen
    gegenüber gehen geht gehört gekommen gelingen gelingt gelten gemacht gemeinsam gemeldet genau genommen genug geplant geplante gerade geraten
    gerettet gerät geschlossen gesperrt gestartet gestellt gestiegen gestohlen gestoppt gestorben gesucht gesund getestet getroffen getötet gewesen
    gewinnen gewinnt geworden gibt gilt ging glatter gleich glücklich greifen greift groß große großen großer großes größte größten größter gut gute
    guten günstiger habe haben halten hart harte hat hatte hatten hebt heimlich heise heißt helfen heute hier hilft hin hinter hinzufügen hoch hofft
    hohe hohen hoher holen holt hält hängt hätte hätten häufiger höher höhere hören ich identifiziert ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres
    illegal illegale im immer in ins is israelische ist italienische jahrelang je jede jedem jeden jeder jedoch jetzt junge jungen junger jährige kam
    kamen kann kassiert kaufen kauft kaum kehrt kein keine keinen keiner kennen kennt kippt klagen klar klare kleine kleinen knapp kommen kommenden
    kommt komplett konnte konnten kosten kostet kracht krank kritisieren kritisiert kurz kämpfen kämpft können könnte könnten kündigen kündigt künftig
    lahm landet lang lange langsam lassen laufen laut leben lebt leer legen legt lehnt leicht leiden leisten lernen letzte letzten lieber liefern
    liefert liegen liegt ließ live lobt lohnt los lädt länger lässt läuft löscht lösen löst machen macht machte mal man manche manchmal massiv mehr
    mehrere mehreren mein meine meisten melden meldet mich militärische mir mit mitten muss musste mutmaßlichen möchte möglich mögliche möglichen
    müsse müssen n-tv nach nahe nehmen nennt neu neue neuem neuen neuer neues neun nicht nichts nie nimmt noch nun nur nutzen nächste nächsten nötig
    ob oder of offen offenbar offiziell oft ohne online paar packt passiert passt per perfekt planen plant plötzlich politisch politische politischen
    prallt pro profitieren profitiert präsentiert prüft raus reagieren reagiert rechnen rechnet reden regieren reichen reicht rein retten rettet
    richtig richtige ruft rund russische russischem russischen russischer rutscht rät räumt rückt sagen sagt sagte schaffen schafft schauen schaut
    scheint scheitert schicken schickt schießt schlagen schlecht schlechter schließt schlägt schnell schneller schon schreibt schwer schwere schwerem
    schweren schönsten schützen schützt sechs sehen sehr sei seien sein seine seinem seinen seiner seines seit selbst senken setzen setzt sich sicher
    sichern sichert sie sieben siegt sieht sind sinken sinkt sitzen sitzt so sofort sogar soll sollen sollte sollten sondern sonst sorgen sorgt
    soziale sozialen sparen spielen spielt sprechen spricht springt spät später spüren staatliche stand starb starben stark starten startet statt
    stecken steckt stehen steht steigen steigt stellen stellt sterben stimmt stirbt stoppen stoppt streicht streiten stärker stürmt stürzt suchen
    sucht t-online tagesschau teils teilt testet teuer teurer the tief tiefer tot tragen trauert treffen treiben trennt trifft tritt trotz trotzdem
    tun tut tödlichen ukrainische ukrainischen um umgehen ums unbedingt und unklar uns unser unsere unserem unseren unserer unter unterbrochen
    unterstützt unterwegs van verabschiedet verbieten verbietet verboten verdienen verdient vergangenen vergessen verhaftet verhandelt verhindern
    verhängt verkaufen verkauft verkündet verlangt verlassen verletzt verlieren verliert verloren verlängert verlässt vermeiden vermisst vermutlich
    verrät verschiebt verschärft verspricht verstärkt versucht verteidigt verursacht verurteilt verzichtet verändern verändert veröffentlicht viel
    viele vielen vier vom von vor voran vorbei vorbeugen vorerst vorn vs völlig wahre wann war waren warnen warnt warten wartet warum was wechselt weg
    wegen weil weist weit weiter weitere weiteren weitergehen weiterhin weiß welche welchen weltweit wenig wenige weniger wenn wer werde werden werfen
    wichtig wichtige wichtigen wichtigste wichtigsten wie wieder will wir wirbt wird wirft wirklich wirkt wissen wo wohl wollen wollte womöglich
    worden wurde wurden wächst wählen während wäre wünscht würde würden zahlen zahlreiche zahlt zehn zeigen zeigt zeitweise zerstört ziehen zieht zu
    zufolge zuletzt zum zunehmend zunächst zur zurück zusammen zuvor zwar zwei zweite zweiten zwischen zwölf zählt ändern ändert äußert öffentlichen
    über übergibt überhaupt übernehmen übernimmt überraschend überrascht überzeugt übt
    """.split()  # noqa: SIM905 - thousands of words read better so
)
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
    """.split()  # noqa: SIM905 - thousands of words read better so
)
