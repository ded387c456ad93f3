"""English among the everyday words."""

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
    abandon ablaze abstained accelerators accord accountant adapted additive adjourned adjudicator adjusting admit advertised advised agency
    algorithm allergy alley allotments allots alloys almonds ambassadors anchorage anode antibiotic antimony anyway apologise apothecary appealed
    appetite applies appoints approvals arcs arithmetic arming arrangement arrears arrivals arson articles artisans assaults assemblers asset
    assets assisted attic attract attraction attracts audit audited authorisation authorised authorises autumn averting backlog baguette bakery
    balk ballast banana bangles bankable banked barge barges barley barn basil bassline bathing bathtubs battleship bean bearings beekeeper beet
    beginner belong belt bench benefited berth beryl beside betting bicycle bidder bingo bins biome birch birds bismuth blackboard blacklisted
    blacklists blade blades blank blanks blender blueprints blues boards boating boiler boilers bolted bolts bonded booking bookings bookshelf
    boredom borrow bottle bottleneck bottlenecks bourbon bourse boutique bowl bowler bowling bracelet brake branded brawl breathe breathing bred
    bridging brine briquettes broker bronze brunch budget budgeted builders bulk bundle bunkers buries burnt bused buses bust butter butterflies
    buyer buys cabin cabins calcium caller callers calves campfire camping canal canola cans capped caravan carbonate cargoes carmakers catalogue
    catches categories cathode caution cello cellular cent cerulean champagne chart charts cheapest cheating checked checking cheddar cheer cheese
    chef chemistry chemists chess chick chill chipmakers chocolate cinema circuit circus citations clause clay cleaned cleaning clearing click
    clipper clockmaker clocks clubs clues coaches coastwide coating cobalt cocoa codes coercion coil coins collated collie colour coltan commandos
    committee commodity compare compares completes compost compounds concentrate concession conclusion conduit confessions confiscated confusing
    consignees consignment consignments contacting contests convenience conveyor convoys cooling corners countermeasures counties county courses
    cracking cranes crate crated crates cream creeping crept crockery crop crosshairs crosswords crows crucibles crustacean cryogenic cups curlers
    customer cyan dahlia dawn dealer dearer debuts decides declarants decree deficit definitive deionised delegations department depend depends
    deploys depots deputies derivatives dermatologists designs desk detector detours diamond diamonds diaries diary differ digging digs disc discs
    disk dismayed distorting districts disused divert diverted divestiture dock docked docks dockworkers dolphins donkey doses drain drawer drift
    drill drum drums duel dunes duplicated dusted dwelling dysprosium earned earners earrings earth eased eastbound economists edited electricians
    electronics elects elephants emetic employer emptied empties encouraged engineer engineers envoys erbium erosion erythritol escapes escort
    etching ethically euro evacuates evaluates evasion exception excuse exempt expense explorer explorers extraterritorial eyebrow fabs fairly
    fame fares farmer farms fault favourite feasibility feathers federation feed feeds feedstock fences ferried ferries ferrochrome fete feuds
    fibre fiddle fifteen fifty filament filing filling finches finest fingernail firmer fishers fixing flagged flamingos flank flares flats
    floated floats floors fluorites forbade foremen forfeiture fortnight forty forwarder foundries freezes freighters fridge frigate frigates
    frightened froze fudge fumes function funerals furloughed furnace furnaces futsal fuzes gallium gambit garden gardener gardens gelatine gene
    generator germanium gigabytes glassmakers glassworks glaze glory goldsmiths goose gowns grams grandmaster grandmothers grandson granite granny
    granola grants grapes graphite gravestones growers guarantee gulls gunboats guncotton gunpowder guts gyroscope haggle hair halve halves
    halving handheld harbour hatches hates haul hazmat helium helpdesk heritage hikers hill hinted hires hoard hockey holder holmium homeless
    honest honours hooked hoses hospice hourly howitzers hull hulls hums hundred hurts husbands huts hydroxide idle idles ilmenite imitators
    immersion inconvenience indefinitely indium inflow infrared ingots injunctions inland inspectors insulin insure insurer insurers intake
    interministerial invented inverter invoice item jeans jockeys journeys juice junior kayaker keeper kettle keys kidneys kiln kilo kilos king
    kitten knitters kowtowing labels lags lake lamp landlord lane lanes lapse lasts lathes launcher launchers laundromat leach leaking leaning
    leans learnt leased leather leccy leeks lemons lender lens lenses lesson levies liberals licences licensed licks lifeboat lifeguards lighter
    lighthouse limpets limps linters listings litres load loaded loadings loans lobbies lobster lock locks lollipop longs longshore loop loophole
    loot lorries lorry louder loudspeaker lucky lunch lutetium lynx machinery magistrates magnate magnet mailing majeure manganese margin masks
    matched materiel matte meanwhile median megacaps melt melters melts memo mend mentioned merchantmen metals meters meth microcontrollers midday
    middle middlemen mild mindful miner mingle minibus minimum ministries minus mirrored mirrors misses modernise module molybdenum monazite
    moorland mothballed mothballs mothers motorbikes motors moulds movements movers mugs nacelle naked naphtha narrowboat navies neither neodymium
    nervous nets nicknamed nights nineteen ninety ninth niobium nitrocellulose noon novels nowhere nudge occupying office offline offset offshore
    offtake oggy olive omitting onion optical optician orange orchards orchestra ordering ordinary orphans outfits outlaw outlawed overcapacity
    overlook overturns owns oxide oxides oyster oysters packagers packaging paddling padlock pages palladium pallet pallets pandas panorama papers
    paperwork paralysed paratungstate parcel pare parish parked parks partly pasty patience patriotic patrons paving payrolls pear pedigree
    pencilled penguins pennies pensions pepper pharmacist phoned photographs photonics picnic pier pigments piling pillar pistol pits pivot
    planting plaque plastics plating please polite polysilicon ponds pool pools postpone potash potassium potter pottery poultry poured powder
    powders praise prefer preferences premiums pricier primers print proclamation produces profiles profitability prohibits prom proof prop
    protested provocation prune psychiatrists pump pumping pups purchases purity quadcopters qualification qualifier quarrel quarry quench
    questionable queue quote quotes raced raided rails railway railways rang rangers ransomware rarely rash rated ratifies ratify ration rationed
    rationing rattles readmit reads rebook recalibrated receivers recipes reciprocal reciprocity recline reconstruction recruit recruiting
    recycled refiners refining refractory refunds refuse register registrant rehearses reject relabelling relapses reliever relit relocate
    remanded remedies renamed reopens repaired repairer replies reply reprieve reread rerouted rerouting reserve resolutely restart restarts
    restored restores resurfacing retailers retirees retirements retold retracted revives rewinding rewound riders rides rigs rinse rips risers
    rivet rockhounding roof rosters rostrum rota rotor roundabout routine routing rover rubbish runner safes sailing sailings sailor sails salmon
    salt sanctioning sand saris sauvignon saves scaffolding scaled scales scandals scandium scanner scanners scarce scoops scopes scouts scraps
    scratches screens screw screws seagulls secretary sellers senators separators sequel serial server servo seventy shade shareholder
    shareholders sheep shelf shelves shipbuilders shipment shipowners shoppers shore shortens shorter shortest shrank shrugs shun siblings sidings
    sighting sights silent silos silver simply sintered sintering sizes skiers skins skip slaps sledges slept slid sliding slip slipped slipping
    slips slope slots smack smalt smell smelt smelter smiles smuggled snaps sniffs sock soften softer solder somebody soup soya soybeans spare
    spared spares spate splinter spodumene sponge spork spreadsheet spreadsheets sprint spur squeezes stack stacks stall stalls stamp starters
    statistics steelmakers steeple stickers stirs stockpiling stone strands strangers strap straws stretches strips strokes stuffed subsidiaries
    suburban suckling sulk sulphate sulphides sulphur summons sunshine supermarket supermarkets surcharge surfaced swamps swaps swimmer swimmers
    swing switched takers talked tall tallies tantalum tapping tariff taste taxed teacups teatime teenagers telephone tellurium temp tenders
    tennis tenth terbium terminals textiles thaw thefts theme thin thirty thousand threads threes thulium thumb thyroid tick tickers tightened
    till timers tiniest tins toddlers tolls tomatoes tonic tonne toolmaker toolmakers towel tower tractor tractors trader trainer tram trams
    transformers traps traveller treats tremor trials triangle tribunal trimmed trims trioxide tripled trisulfide trowel trustees tuba tune
    turbine turbines twitchers typewriter ultramarine unaccounted unbearable uncapped undeclared uninsured university unloved unopened unprocessed
    unreliable untouched unwelcome upgrades upholstered upstate upstream urea utilities vacant vacuum valorem vanadium vanished vault vegan
    vending verse vests veterans vetted villagers villain vineyard vintages wafer wafers waited waits waivers wakes walks wall ward wardens wards
    wares washed washing weakens weaker weavers weekends wellfields wells whaler whatever wheal wheel whimper whitepaper whoever wholesaler
    winding windowsill winery winters wiretap wonder wore workshops write yellowcake yield yoghurt yttrium
    """.split()  # noqa: SIM905 - thousands of words read better so
)
