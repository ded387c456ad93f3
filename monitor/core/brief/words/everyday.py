"""Everyday words by language, counted in news of the field: a capitalised one at the start of a sentence is no name."""

ENGLISH = frozenset(
    """
    abandoned abbreviated abducted abduction ability able aboard abortion abortions about above above-captioned abroad absence abuse abusing
    accelerate accept accepted accepting access accession accident accordance according account accountability accounts accurate accusations accuse
    accused accuses accusing achieve achieved acid acknowledged acquire acquired acquisition acres across acting action actionable actions active
    activist activists activity actor actors actress acts actually add added adding addition additional address addressed addresses addressing adds
    adjustment admin administered administration administrative admits admitted adopt adopted adopting adopts ads adults advance advanced advances
    advancing advantage adventure advice advise adviser advises advocates aerial aeronautical affair affect affected affecting affects affiliates
    affiliation affirmative afford affordable after aftermath afternoon again against age aged agencies agenda agent agents aggregate aggression
    aggressive ago agree agreed agreement agreements agrees agricultural ahead aid aide aim aimed aiming aims air aircraft airline airlines airplanes
    airport airports airspace airstrike airstrikes airworthiness al alarm album alcohol alert alerts align alive all all-out all-time allegations
    allege alleged allegedly alleges alleging alliance allies allocation allocations allow allowed allowing allows alloy ally almost alone along
    alongside already also alternative although aluminium aluminum always am ambassador ambient ambitions amend amended amending amendment amendments
    amends amid ammunition amoeba among amount amounts an analysis analyst analysts anchor ancient and anger angry animal animals animated anniversary
    announce announced announcement announces announcing annual annually annular another answer answers anti-government anti-migrant anticipated
    antidumping antisemitic antisemitism anxiety any anyone anything apart apartment apologises apology app apparent apparently appeal appeals appear
    appearance appearances appeared appearing appears applicable applicants application applications applied apply appoint appointed appointment
    approach approaches appropriate approval approve approved approves approving approximately apps are area areas aren argue argued argues argument
    arguments armed arms army around arraignment arrest arrested arrests arrival arrive arrived arrives arriving art artificial artillery artist
    artists as ash ask asked asking asks assassination assault assembled assembly assess assessing assessment assessments assigned assist assistance
    assistant associated association asteroid astronaut astronauts astronomers asylum at athletes atmosphere atrocities attached attack attacked
    attacking attacks attempt attempted attempting attempts attend attended attending attention attorney attorneys au auction audience audio author
    authoritarian authorities authority authorization authorizations authorize authorized authorizes authorizing authors auto automaker automakers
    availability available avalanche average avert aviation avoid await award awarded awards aware away babies baby back backed backing backlash backs
    bacteria bad badly bags bail balance ballistic ballot ban band bank banking bankruptcy banks banned banning bans bar bargaining barrage barred
    barrels barrier barriers bars base baseball based bases basic basis basketball batteries battery battle battled battlefield battleground battles
    battling be beach bear beat beating beats beautiful beauty became because become becomes becoming beef been beer before began begin beginning
    begins begun behalf behind being believe believed believes belonging beloved below beneath benefit benefits best beta bets better between beyond
    bid bids big bigger biggest bilateral bill billion billionaire billions bills bin biological bird birth birthday bit bite bites bitter bizarre
    black blacklist blackout blackouts blame blamed blames blanket blast blasts blaze blazes blends bloc block blockade blocked blocking blocks blood
    blow blue bn board boat boats bodies body bold bolster bomb bombing bombs bona bond bonds book books boom boost boosting border born borrowing
    boss both bottles bottom bought bound boundaries box boxes boxing boy boycott brace braces brain brain-eating brand brands breach breached
    breaches break breakdown breaking breaks breakthrough bribery bricks bridge bridges brief briefing briefly bring bringing brings brink broad
    broadcast broadcaster broader broke broken brother brothers brought brutal bubble build build-up building buildings builds built bulletin burden
    burdens buried burn burned burning burns burst bus business businesses busy but butt-weld button buy buyers buying by bypass cabinet cabinets
    cable cables calendar call called calling calls calm came camera cameras camp campaign campaigns camps campus can cancel canceled cancellation
    cancellations cancelled cancels cancer candidate candidates cane cannabis cannot cap capabilities capable capacity capital caps capsule capsules
    captain capture captured captures car carbon carbon-quality card cardiac cards care career cargo carried carrier carriers carries carry carrying
    cars cartel case cases cash cast casualties cat catastrophe catastrophic catch category caught cause caused causes causing cautious cave cc
    cease-fire ceasefire ceiling celebrate celebrated celebrates celebrating celebration celebrations celebrities celebrity cell cells cement center
    centers central centre centres centuries century ceramic ceremonies ceremony certain certificate chain chains chair chairman challenge challenged
    challenges challenging champion champions championship chance chancellor chances change changed changes changing channel channels chaos chapter
    character characters charge charged charges charging charity charter chase chassis chat chatbot cheap cheaper check checkpoint checks chemical
    chemicals chest chests chief chiefs child childhood children chip chipmaker chips chlorinated choice choose church circuits circular circulated
    circumstances circumventing circumvention cited cites cities citing citizen citizens citizenship citrate citric city civil civilian civilians
    claim claimed claiming claims clarify clash clashes class classes classic classification classified clean clear clearance cleared clears climate
    climb climbed clinics clock close closed closely closer closes closest closing closure cloud club cluster coach coaching coal coalition coast
    coastal coastwise cocaine code coffee coils coin cold cold-drawn cold-rolled collapse collapsed collapses collapsing colleagues collect collected
    collection collections collective collectively college collide collided collision colon colonial color com combat combined come comeback comedy
    comes coming command commander commanders commencement comment commentary commented comments commercial commitment commitments committed
    commodities common communication communications communities community companies company compared compensation compete competition competitive
    complaint complaints complete completed completely complex compliance complicated complications comply components compound comprehensive computer
    computing con concern concerned concerning concerns concert conclude concluded concludes concrete condemn condemnation condemned condemns
    condition conditional conditions conduct conducted conducting conducts conference confidence confident confirm confirmed confirms conflict
    conflicts confront confrontation confusion congressional connected connecting connection consecutive consensus consent consequences conservation
    conservative conservatives consider consideration considered considering considers consistent conspiracy constant constitution constitutional
    construction consulate consulates consultation consultations consumer consumers consumption contact contain contained container containers
    contains content contentious contest context continent continuation continue continued continues continuing contract contracted contracts contrary
    contribute contributing contribution control controlled controls controversial controversy convene conversation convicted conviction convinced
    convoy cool cooperation coordinated coordination copper copy copyright core coronation coronavirus corporate correct corrected correcting corrects
    correspondent corridor corrosion corrosion-resistant corruption cosmic cost costs cotton could couldn counsel count counted counter
    counteroffensive counterpart countervailable countervailing counting countries country country-by-country country-wide counts coup couple course
    court courts cover coverage covered covering covers crack crackdown crash crashed crashes create created creates creating creator credit credits
    crew crews crime crimes criminal crises crisis criteria critic critical criticise criticised criticises criticism criticized critics crops cross
    cross-border crossed crossing crowd crowds crown crucial crude cruise crunch crush crypto cryptocurrency crystalline cultural culture curb curbs
    currency current currently custodian custodians custody custom customers customs cut cut-to-length cuts cutting cyber cybersecurity cycle cyclone
    cylinders da daily dairy damage damaged damages damaging dance danger dangerous dark data date dated dates dating daughter daughters day days de
    dead deadliest deadline deadlock deadly deal dealing deals dealt death deaths debate debates debris debt debut decade decades decades-long decide
    decided decision decisions decisive declaration declare declared declares declaring decline declined declining dedicated deemed deep deepen
    deepening deepens deeper deeply deepwater defamation default defeat defeated defence defences defend defended defending defends defense defensive
    defiance deficiencies defied defies definition definitions degrees del delay delayed delays delegated delegation deliberately deliver delivered
    deliveries delivering delivers delivery demand demanded demanding demands dementia democracy demonstrate demonstration demonstrators denied denies
    deny denying departments departure dependence deploy deployed deployment deportation deported deportees depot depression deputy der derby describe
    described describes describing description desert design designated designation designed desperate despite destination destinations destroy
    destroyed destroyer destruction detail detailed details detained detains detect detected detention deter determination determinations determine
    determined determines determining devastated devastating devastation develop developed developer developers developing development developments
    device devices diabetes diagnosed diagnosis diameter dictator did didn die died dies diesel diet difference differences different difficult
    digital dinner dip diplomacy diplomat diplomatic diplomats dire direct directed direction directions directive directly director directs
    disappeared disappointed disappointing disaster discount discounts discover discovered discovery discrimination discriminatory discuss discussed
    discusses discussing discussion discussions disease disinformation dismiss dismissal dismissed dismisses disorder displaced displacement display
    displays dispute disputed disputes disrupt disrupted disruption disruptions disrupts distance distant district ditch divers divided dividend
    division divisions divorce dlr dlrs do doctor doctors document documentary documents does doesn dog dogs doing dollar dollars domestic
    domestically dominance dominate dominated don done donors door doors double doubles doubt doubts down downed downtown dozen dozens draft drag
    dragged drags drama dramatic draw drawing drawn draws dream dress drew drilling drills drinking drive driven driver drivers drives driving drone
    drones drop dropped dropping drops drought drug drugs dry dual-use dubbed due dumping duo during dust duties duty dying each earbuds earlier early
    earn earnings earthquake earthquakes earths ease eases easier easily easing eastern easy eat eating eclipse economic economies economy edge
    edition editor education effect effective effectively effects effort efforts eggs eight eighth either elect elected election elections electoral
    electric electricity electronic elements eleven eligibility eligible eliminate eliminated else elsewhere em email embargo embassy embattled emerge
    emerged emergency emerges emerging emissions emotional empire employee employees employment empty en enable enabling enacted enclave encouraging
    end endangered ended ending endorsement ends energy enforce enforcement engage engaged engagement engaging engine engines enhance enormous enough
    enriched ensure enter entered entering enters entertainment entire entirely entirety entities entitled entity entries entry environment envoy epic
    epidemic episode equipment equity equivalent era error errors ers erupted eruption erupts es escalate escalates escalating escalation escape
    escaped especially espionage essential establish established establishes establishing establishment estate esters estimate estimated estimates et
    ethnic evacuate evacuated evacuation evacuations evaluate eve even evening event events ever every everyone everything evidence evolving ex
    ex-president exactly exam examination examined examines examining example excessive exchange exchanged exciting exclusion exclusions exclusive
    executed execution executive executives exemption exemptions exercise exercises exhibition exhibitions exist existence existing exit expand
    expanded expanding expands expansion expect expectations expected expects expedited expedition expelled expensive experience experienced
    experiences expert experts expiration expire expired expires explain explained explains explore explores exploring explosion explosions explosive
    explosives export exported exporter exporters exports expose exposed exposure expressed expulsion extend extended extending extends extension
    external extra extradition extraordinary extreme extremely extrusions eye eyes face faced faces facilitate facilities facility facing fact
    factories factors factory fail failed failing fails failure failures fair faith fake fall falling fallout falls false famed familiar families
    family famous fan fans fantasy far far-right farewell farm farmers fashion fast faster fatal fatally fate father favor favorite fear feared fears
    feature featured features featuring federal fee feel feeling feels fees feet fell fellow felony felt female fentanyl ferry fertiliser festival
    feud fever few fewer fiber field fields fierce fiery fifth fight fighter fighters fighting fights figure figures file filed files fill fillets
    film filmed filming films final finalized finally finals finance financial financing find finding findings finds fine fined fines finish finished
    fire firearms fired firefighters fires fireworks firing firm firms first first-ever first-round fiscal fish fisheries fishing fitness fittings
    five fix flag flags flagship flames flanges flash flat fled flee fleeing fleet flew flight flights floating flood flooded flooding floods floor
    flooring flotilla flow flown flu fluid fly flying fo focus focused focuses focusing foil foldable follow followed following follows food foods
    foot footage football footballers for force forced forces forcibly forcing forecast forecasts foreign foreseeable forest forests forever forged
    form formal formally formed former formerly forms forth forward fossil fought found founded founder four four-year fourth fragile frame framework
    franchise fraud free freed freedom freeze freight fresh friend friendly friends friendship from front frozen fruit frustration fuel fuels fugitive
    full full-scale fully fun fund funded funding funds funeral funerary furniture further fury future futures gag gain gained gains gambling game
    games gaming gang gangs gap gaps gas gate gather gathered gathering gauge gave gay gear gender gender-affirming general generals generation
    generative genocide geographic geopolitical get gets getting giant giants gift gifts girl girlfriend girls give given gives giving glass glimpse
    global globally globe glycine go goal goals goes going gold golden golf gone good goods got govern governing government governments governor
    grades grain grains grand grant granted granular graphics grapples grappling grave great greater greatest green grew grid grief grim ground
    grounds group groups grow growing grows growth guaranteed guarantees guard guards guests guidance guide guidelines guilty gun gunfire gunman
    gunmen guns habitat had hailed hails half hall halt halted halts hand handed handle handling hands hantavirus happen happened happening happens
    happy harassment hard harder hardest hardware hardwood harm harvest has hasn hate have haven having hazardous he head headed heading headlines
    headphones headquarters heads headset health healthcare hear heard hearing hearings hears heart heat heated heating heatwave heavily heavy
    hectares heightened held helicopter helicopters hell helmet help helped helping helps her here hereby hero herself hidden hiding high high-level
    high-profile high-stakes higher highest highlight highlighted highlighting highlights highly highs highway hijacked hike hikes him himself hints
    hire hiring his historic history hit hits hitting hold holders holding holds hole holiday home homes hometown honey honor honour hope hoped
    hopeful hopes hoping horror hospital hospitals host hostage hostages hosted hostile hostilities hosting hosts hot hot-rolled hotel hottest hour
    hours household households houses housing how however href http https hub hubs huge human humanitarian humanity humanoid humans hundreds hunger
    hunt hunting hurricane hurt husband hush hybrid hydrogen ice icon iconic idea identified identifies identify identifying identity if ill illegal
    illegally illicit illness illnesses image images immediate immediately immigrants immigration imminent immune immunity impact impacted impacts
    impeachment implement implementation implementing implements implications import importance important importation imported importer importers
    importing imports impose imposed imposes imposing imposition impossible impressive improve improved improving in in-country in-quota inadvertently
    inbox inch inches incident incidental incidents include included includes including inclusion inclusive income incorporate incorrect incorrectly
    increase increased increases increasing increasingly incredible independence independent index indicated indicates indication indicted indictment
    indirect individual individuals industrial industries industry inequality infants infected infection infections inflation influence influencer
    influential inform information informs infrastructure inhibitors initial initially initiated initiating initiation initiative initiatives injur
    injured injuries injuring injury innovation input inquiries inquiry inside insider insights insists inspection inspired instability install
    installed instead instituted institutional institutions instructions instrument insurance insurrection integrated integration integrity
    intellectual intelligence intend intended intends intense intensified intensifies intensify intent intention interagency intercepted interest
    interested interests interference interim internal international internet interpretive intervention interview into introduce introduced invasion
    inventory invest investigate investigated investigates investigating investigation investigations investigators investment investments investor
    investors invitation invite invited invites inviting involved involvement involves involving iron is island islands isn isocyanurates isolation
    isomers issuance issue issued issues issuing it items its itself jackpot jail jailed jet jets job jobs join joined joining joins joint joke
    journalist journalists journey joy judge judges judgment judicial jump jumped jumps junta jurisdiction jury just justice keep keeping keeps kegs
    kept key kg kick kicked kickoff kicks kidnap kidnapped kidnapping kids kill killed killer killing killings kills kind kiss kit kitchen km knew
    knife knockout know knowledge known la lab labor labour lack lady laid land landed landfall landing landmark lands landscape landslide language
    laptop laptops large large-scale largely larger largest lashes last last-minute lasting late later latest launch launched launches launching
    laundering law lawmaker lawmakers laws lawsuit lawsuits lawyer lawyers lay laying layoffs lead leader leaders leadership leading leads league leak
    leaked leaks learn learned learning lease least least-developed leave leaves leaving led left leg legacy legal legally legend legislation
    legislative legislature legitimate length less lessons let lethal lets letter letters level levels leverage levy liable licence license licenses
    licensing lie lies life life-threatening lifeline lifestyle lift lifted lifts light light-walled lightning like likely limbo limit limitations
    limited limits line lined lines lineup lineups link linked links liquefied list listed listening listing lists lithium lithium-ion little live
    live-action lives livestream living ll loan local locals located location locations locked lockers logistics long long-range long-term longer
    longest longtime look looked looking looks looming looms lose loses losing loss losses lost lot lottery love loved low lower lowest lumber lunar
    luxury lying machine machines made magnesia magnesium magnetic magnets magnitude mail main mainland maintain maintaining maintains maintenance
    major majority make maker makers makes making malaria male mall mammals man manage managed manager managers mandate mandatory manner manufacture
    manufactured manufacturers manufacturing many map maps marathon marched margins marine maritime mark marked market marketing markets marking marks
    marriage married mass massacre massive match matches matchup material materially materials matter matters mattresses maximum may mayor me meal
    mean meaning means meant measure measures meat mechanical medal media medical medication medicine medicines medics meet meeting meetings meets
    member members membership memorandum memorial memories memory men mental mercenaries mercenary merchandise merger message messages messaging met
    metal meteor method methods metres metric midnight might migrant migrants migration mile miles milestone militant militants military militia mill
    million millions mind mine mineral minerals miners mines minimis minimize mining minister ministerial ministers ministry minor minors minute
    minutes miracle misconduct misleading miss missed missile missiles missing mission mistake mix mixed mln mn mobile mock mode model models modern
    modifications modified modify modules molasses molded mom moment moments momentum monetary money monitor monitoring month monthly months moon more
    morning mortgage mosque most mostly mother motion motivated motive motor mount mountain mounting mounts mourning mouth move moved movement moves
    movie movies moving much multi-contract multilateral multilayered multiple mum munitions murder murdered murdering murders museum music musician
    must my mysterious mystery nails name named names narrative narrow nation national nationals nations nationwide native natural nature naval
    navigable navigation navy nd near nearby nearing nearly nears necessary need needed needs negative negotiate negotiating negotiations negotiator
    negotiators neighbors neighbour neighbouring neighbours net network networks never new newest newly news newsletter newspaper next nickel night
    nightmare nine no nobody noise nomination nominations non non-alloy non-refillable nonattainment none nor normal northern not note noted notes
    nothing notice notices notification notifications notified notifies notorious novel now nuclear number numbers object objectives objects
    obligations observed obtain obtained occupation occupied occurred ocean odds of off offences offender offensive offer offered offering offers
    officer officers offices official officially officials offseason often oil old older oldest olives on once one ones ongoing online only onto open
    opened opener opening opens operate operated operating operation operational operations operator operators opinion opponents opportunities
    opportunity opposition optimistic option options or oral orbit order ordered orders organic organisation organised organizations organized origin
    original originally originating other others otherwise our ousted out outage outbreak outcome outlet outlets outlook output outrage outside
    outstanding over overall overhaul overhead overnight overseas overseeing oversight overturn overturned own owned owner owners ownership ozone pace
    package packed pact page paid pain painful painting pair pandemic panel panels panic paper parade paramedics paramilitary parent parents park
    parking parliament parliamentary part partially participants participate participating participation particular particularly parties partner
    partners partnership partnerships parts party pass passage passed passenger passengers passes passing passport past patent path pathway patient
    patients patrol pause paused pauses pay paying payment payments pays pct peace peak penalties penalty pending peninsula pension people per percent
    perfect perform performance performances performers performing period periods permanent permission permit permits person personal personnel
    persons pertaining pesticide petition petrol petroleum phase phenomenon phone phones phosphate photo photographer photos photovoltaic physical
    pick picket picks picture pictures piece pieces pigment pill pilot pilots pipe pipeline pipelines pipes piracy pitch pivotal place placed places
    placing plagued plan plane planes planet planets planned planning plans plant plants plasma plastic plate plates platform platforms play played
    player players playing playoff playoffs plays plea plead pleaded pleads pledge pledged pledges plenty plot plotting plunge plus plywood podcast
    point points poised poisoning police policies policy policymakers political politically politician politicians politics poll polling polls
    pollution polyester polyethylene pontiff poor pop popular popularity population populist porn port portion portions ports pose position positions
    positive possibility possible possibly post posted posting postponed posts potential potentially pounds power powered powerful powers pr practical
    practice practices praised praises pre predicted prediction predictions predicts pregnancy preliminarily preliminary premarket premier premiere
    premium preparation preparations prepare prepared prepares preparing prescription preseason presence present presented presents presidency
    president presidential presidents presiding press pressure pressures prestressed pretty prevent prevented preventing prevention preview previews
    previous previously price prices pricing primary prime principal principles prior priorities priority prison prisoner prisoners privacy private
    prize probably probe problem problems procedure procedures proceed proceedings process processed processes processing procurement produce produced
    producer producers product production products professional professor profit profits program programme programmes programs progress prohibit
    prohibited prohibiting project projected projections projects prolonged prominent promise promised promises promising promote promoting promotion
    prompt prompted prompting prompts propaganda proper properties property proposal proposals propose proposed proposes proposing prosecution
    prosecutor prosecutors prospect prospects protect protected protecting protection protections protective protest protesters protests prove proven
    provide provided providers provides providing province provisions pub public publication publicly publish published publishes publishing pull
    pulled pulls pumps punish punishing punishment purchase pure purpose purposes pursuant pursue pursuing push pushback pushed pushes pushing put
    puts putting quake quakes qualified qualify quality quantities quantity quarantine quarter quarterback quarterly quartz que queer question
    questioned questioning questions queues quick quickly quiet quietly quit quite quits quo quota quotas race races racing racism racist racks radar
    radiation radio rages raid raids rail rain rainfall rains raise raised raises raising rallied rallies rally ramp ran range ranked ranking rankings
    ranks rape rapid rapidly rapper rare rate rates rather rating raw rd re reach reached reaches reaching react reaction reacts read readiness
    reading ready real reality really reason reasonable reasonably reasons rebar rebel rebellion rebels rebuild rebuke rebuttal recall recap receipt
    receive received receives receiving recent recently recession recognition recognize recommendations recommended record record-breaking recorded
    recording records recover recovered recovering recovery recruitment rectangular recurrence recycling red redetermination reduce reduced reducing
    reelection reels reexport reexports referee reference references referendum referral referred refined refineries refinery reflect reflects reform
    reforms refuge refugee refugees refusal refused refuses refusing regarding regime region regional regions registered registration regular
    regulated regulation regulations regulator regulators regulatory reinforcing reissuing reiterated rejected rejecting rejection rejects related
    relating relation relations relationship relative relatives release released releases releasing relevant relief religious rely remain remained
    remaining remains remand remarks remedy remember remembered remote removal remove removed removes removing renew renewal renewed rent rental
    reopen reopening repair reparations repeated repeatedly replace replaced replacement replaces replacing report reported reportedly reporter
    reporters reporting reports representatives represented representing represents reputation request requested requesting requests require required
    requirement requirements requires requiring rescind rescinding rescue rescued rescuers rescues research researchers reserves reshape reshaping
    residence resident residential residents resign resignation resigned resigns resilience resin resistance resolution resolve resort resource
    resources respect respectively respiratory respond responded respondent respondents responding responds response responses responsibility
    responsible rest restaurant restore restrict restricted restrictions restrictive restricts result resulted resulting results resume resumed
    resumes retail retailer retain retaliate retaliates retaliation retaliatory retired retirement return returned returning returns reveal revealed
    revealing reveals revenge revenue revenues reverse reversed review reviewed reviewing reviews revise revised revises revising revision revisions
    revival revive revocation revoke revoked revolution rhetoric rice rich ride rifle rift right right-wing rights ring rings riot ripe ripped rise
    risen rises rising risk risking risks rival rivalry rivals river rkiye road roads robbery robot robots rock rocked rocket rockets rod role roles
    roll rolled rolling rolls room roots rose roster rough roughly round rounds route routes row royal rubber rubble rule ruled rulemaking rules
    ruling rulings rumored rumors rumours run running runoff runs runway rural rush rushed sabotage sacked safe safeguard safely safer safety said
    sail sailors sale sales salts same sample samples sanction sanctioned sanctions sank sat satellite satellites satisfy save saved savings saw say
    saying says scale scam scandal scene scenes schedule scheduled scheduling scheme school schools science scientific scientists scope score scored
    scores scramble scrambling scrap screen screening scrutiny sea seal seamless search searched searching season seasons seat seats second
    second-largest secret secretly section sections sector sectors secure secured secures security see seed seeing seek seekers seeking seeks seem
    seemingly seems seen sees seize seized seizes seizure select selected selection sell selling sells semi-final semiconductor semiconductors
    semifinal senator send sending sends senior sense sensitive sent sentence sentenced sentences separate separation separatists series serious
    seriously serve served serves service services serving session sessions set setback sets setting settle settled settlement settlements settler
    settlers settles seven seventh several severe severely sex sexual sexually shadow shaft shake shaken shakes shaking shape shaped share shared
    shares sharing shark sharp sharply she shed sheds sheet shelling shells shelter shift ship shipments shipped shipping ships shock shocked shook
    shooter shooting shootings shootout shoots shop shopping shops short shortage shortages shortly shot shots should show showdown showed shower
    showing shown shows shrimp shut shutdown shuts shutting side sides siege sight sign signal signals signed significant significantly signing signs
    silence silicon similar since singer singing single sink sinking sinks sister sit site sites sits sitting situation six six-week sixth size ski
    skies skills skin sky slam slammed slams slavery sleep sleepers slide slightly slow slowdown slowing slump small smaller smart smartphone
    smartwatch smoke smuggling snap snow so so-called soar soaring soars soccer social society sodium soft software softwood soil solar sold soldier
    soldiers sole soliciting solicits solidarity solution solutions some someone something son song sons soon sought sound source sourced sources
    southeastern southern sovereignty space spacecraft spark sparked sparking sparks spat speak speaker speaking speaks special species specific
    specified spectacular speculation speech speed speedboat spend spending spent spike split spoke spoken spokesman spokesperson sponsor sponsored
    sponsors sport sports spot spotlight spots spotted spread spreading spreads spring springs spy spying squad square st stabbed stabbing stability
    stable stadium staff stage staged stages stainless stake stakeholders stakes stalled stance stand standard standards standing standoff stands
    staple star starring stars start started starting starts startup state state-run statement statements station stations stats statue status statute
    statutory stay stays steady steal steel step stepped stepping steps stg still stock stockpile stockpiles stocks stolen stood stop stoppage stopped
    stops storage store stores stories storm storms story straight strain strained strand stranded strategic strategies strategy streak stream
    streaming street streets strength strengthen strengthening stress stressed stretch strict strike striker strikes striking string strip stripped
    stroke strong stronger strongest strongly struck structure structures struggle struggles struggling stuck student students studies studio studios
    study stunning style sub subject submarine submarines submissions submit submitted submitting subscription subsidiary subsidies subsidy substance
    substantial suburbs subversion succeed success successful successfully successor successor-in-interest such sudden suddenly sue sued sues suffer
    suffered suffering suffers sufficient sugar sugars suggest suggested suggesting suggests suicide suing suit summary summer summit sun sunset super
    supermoon superstar supplement supplemented supplier suppliers supplies supply support supported supporters supporting supports supposed sure
    surface surge surgery surges surging surplus surprise surprised surprising surrender surrounding surveillance survey survival survive survived
    survives surviving survivor survivors suspect suspected suspects suspend suspended suspending suspends suspension suspicion sustainable sustained
    sustaining swap sweeping swept swimming switch symptoms synthetic syrups system systems table tackle tactical tactics take takeaways taken
    takeover takes taking talent talk talking talks tank tanker tankers tanks tape target targeted targeting targets tariff-rate tariffs tax taxes tea
    teacher teachers team teams tears tech technical technologies technology teen teenage teenager telescope television tell telling tells temperature
    temperatures temporarily temporary ten tens tense tension tensions tentative terephthalate term terminal terminated terminating termination terms
    terrible terrifying territorial territory terror terrorism terrorist terrorists test tested testifies testify testimony testing tests text th than
    thanks that the theft their them themselves then theory therapy there therefore thereof thermal these they thing things think thinking thinks
    third this those though thought thousands threaded threat threaten threatened threatening threatens threats three three-day threshold thrilling
    through throughout thrown throws thunderstorms ticket tickets tie tied ties tiger tight tighten time timeline timely times tiny tips tires
    titanium title titled to today toddler together told toll tone tonight tonnes tons too took tool tools top topics tops tore tornadoes torture
    total touch tough tour tourism tourist tourists tournament toward towards towers town towns toxic track tracker tracking tracks trade traded
    trademark traders trades trading tradition traditional traffic trafficking tragedy trailer train training trains trans transactions transfer
    transfers transform transgender transit transition transmission transparency transport transported trapped travel travellers travelling treat
    treated treating treatment treaty tree trees trend trends trial tribute tried tries trigger triggered triggering trilateral trillion trip trips
    troop troops trophy tropical trouble truce truck trucks true truly trust truth try trying tsunami tube tubes tubing tubular tungsten tunnel
    turmoil turn turned turning turns tweet twelve twice twin twist two two-day two-year tycoon type types typically ultimately unable unacceptable
    uncertain uncertainty unclear uncoated uncovered under underground understand understanding underwater underway unexpected unfair unidentified
    union unions unique unit units unity universe universities unknown unlawful unless unlikely unprecedented unreasonable unrest unsafe until unusual
    unveil unveiled unveils up upcoming update updated updates updating upgrade upon upset upward uranium urge urged urgent urges urging use used user
    users uses using usual utility uuml vaccine vaccines valuation value values van vanities variant various vast ve vehicle vehicles venues verdict
    verify version vertical very vessel vessels veteran veto via vice-president victim victims victory video videos view viewers views village
    villages violate violated violating violation violations violence violent viral virtual virus visa visas visible vision visit visited visiting
    visitors visits visual vital voice voices volatile volcanic volcano volume voluntary von vote voted voters votes voting vow vowed vows vs
    vulnerability vulnerable wage wages wait waiting waiver wake walk walked walking walkout walkouts walled want wanted wants war warehouse warfare
    warm warming warmwater warn warned warning warnings warns warrant warrants wars warship warships wary was wasn waste watch watchdog watched
    watches watching water waters waterway waterways wave waves way ways we weak weakened weakness wealth weapon weapons wear wearing weather website
    wedding week weekend weekly weeks weigh weighed weighing weighs weight welcome welcomed welcomes welded well went were western whale whales what
    when where whereabouts whether which while whistleblower who whole whose why wide widely widening widens wider widespread wife wild wildfire
    wildfires wildlife will willing win wind window winds wine winner winners winning wins winter wire wireless with withdraw withdrawal withdrawing
    withdrawn withdraws within without witness witnesses woes woman women won wood wooden word words work worked worker workers workforce working
    works workshop world worldwide worldʼs worried worries worry worse worsening worst worth would wound wounded wounds woven writer writers writes
    written wrong wrote www yard yards year year-old years yellow yet yields you young younger your youth youtube zero zone zones zoo
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
