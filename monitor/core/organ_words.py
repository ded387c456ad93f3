"""How organs of a state are named in six languages, and the words by which a paper is told from them: a table, no code."""

_FIELD = (
    r"trade|commerce|industr\w+|financ\w+|econom\w+|energy|min(?:es|ing|erals?)|resources|customs|defen[cs]e|foreign affairs|justice|labou?r|environment\w*|"
    r"transport\w*|statistics|exports?|imports?|security|treasury|health|agricultur\w+|competition|geological|maritime|chemicals?|nuclear|tax|revenue|planning|"
    r"development|railways?|ports?|aviation|markets?|safety|logistics|investment|communications|technology|science|water|forestry|fisheries|emergenc\w+"
)
ORGANS = (
    # English: Ministry of Trade, Industry and Energy; Trade Ministry; Food Safety Agency; High Court of Justice
    rf"(?:the )?(?:[\w.'-]+ ){{0,3}}(?:ministry|department|secretariat|bureau|office|directorate[- ]general|commission(?!er)|agency|council|court|tribunal|government|parliament|senate|embassy|administration)"
    r" (?:of|for|on) [\w\s,.&'-]+|"
    rf"(?:the )?(?:[\w.'-]+,? (?:and )?){{0,4}}(?:{_FIELD}) (?:ministry|agency|authority|administration|commission|bureau|office|board|service|survey|department)(?: of [\w\s]+)?|"
    r"(?:the )?(?:[\w.'-]+ ){0,2}(?:supreme|high|district|federal|constitutional|general|administrative) court(?: of [\w\s]+)?|"
    r"(?:[\w.'-]+ ){0,2}(?:government|official|royal|federal) (?:gazette|register|journal)(?: of [\w\s]+)?|"
    # German: Bundesministerium für Wirtschaft, Wirtschaftsministerium, Bundesamt für, Landgericht Köln
    r"(?:das )?\w*minister(?:ium|ien)(?: \w+)*[\w\s,-]*|(?:bundes|landes|reichs|kantons)\w*(?:amt|agentur|anstalt|behörde|gericht|rat|tag)(?: [\w\s,-]+)?|"
    r"(?:\w*(?:gericht|gerichtshof)|generaldirektion|generalzolldirektion|hauptzollamt|zollverwaltung|staatskanzlei|auswärtiges amt|\w*präsidium|senatsverwaltung)(?: [\w\s,-]+)?|"
    # French: Ministère de l'Économie, Direction générale des douanes, Tribunal de l'Union européenne
    r"(?:le |la )?(?:ministère|secrétariat d'état|direction générale|préfecture|présidence|gouvernement|cour|tribunal|conseil d'état|autorité|office fédéral|office national|agence nationale|"
    r"commission nationale|assemblée nationale|journal officiel|douanes)(?: (?:de|des|du|d'|à|aux|et|pour|chargée?)\b[\w\s,.'’-]*| [\w]+s)?|"
    # Spanish: Ministerio de Minas, Secretaría de Economía, Dirección General de Aduanas, Boletín Oficial del Estado
    r"(?:el |la )?(?:ministerio|secretaría|dirección general|dirección nacional|gobierno|presidencia|superintendencia|corte|tribunal|aduanas?|agencia nacional|agencia estatal|agencia tributaria|"
    r"comisión nacional|instituto nacional|servicio nacional|boletín oficial|diario oficial|banco central|congreso|senado)(?: (?:de|del|para|y)\b[\w\s,.-]*| [\w]+)?|"
    # Japanese and Chinese: 経済産業省, 税関, 商务部, 国家统计局
    r"[\u4e00-\u9fff々ァ-ヶー・]{1,16}(?:省|庁|税関|裁判所|官報)|[\u4e00-\u9fff]{2,16}委員会|(?:官報|国务院|最高人民法院)|"
    r"[\u4e00-\u9fff]{2,20}(?:总署|总局|管理局|统计局|储备局|法院|海关|人民政府|国务院|委员会)|(?:中华人民共和国|中国|国家)?[\u4e00-\u9fff]{2,8}(?<!俱乐)(?<!编辑)(?<!事业)(?<!新闻)部"
)
PAPERS = (
    r"\b(?:news\w*|watch|review|reports?|monitor|daily|weekly|times|post|herald|tribune|magazine|blog|wire|digest|today|insider|press|observer|store|sound|zeitung|nachrichten|\w*blatt|"
    r"bote|kurier|revue|quotidien|lettre|courrier|hebdo|noticias|revista|periódico|presse|prensa)\b|新聞|日報|通信社|时报|日报|晚报|周刊|周报|快讯|资讯|网$|报$|新报"
)
