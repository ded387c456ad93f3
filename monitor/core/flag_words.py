"""Words that make an entry an opinion, a recap, hearsay or an anonymous tale, in six languages: tables, no code."""

OPINION: dict[str, str] = {
    "en": r"\bopinion\b|\bcommentary\b|\beditorial\b|\bop-ed\b|\banalysis\b|\bcolumn\b|\bviewpoint\b|\bexplainer\b|^(?:what|why|how)\b[^|]*\?|\bargue that\b|\bsay analysts\b",
    "de": r"\bkommentar\b|\bmeinung\b|\bgastbeitrag\b|\banalyse\b|\bkolumne\b|\bleitartikel\b|^(?:warum|wieso|weshalb|wie|was)\b[^|]*\?",
    "fr": r"\bopinion\b|\btribune\b|\béditorial\b|\banalyse\b|\bchronique\b|\bbilet\b|\bpoint de vue\b|^(?:pourquoi|comment)\b[^|]*\?",
    "es": r"\bopinión\b|\beditorial\b|\bcolumna\b|\banálisis\b|\btribuna\b|^¿(?:por qué|cómo|qué)\b",
    "ja": r"オピニオン|社説|コラム|論説|解説|考察|寄稿",
    "zh": r"评论|社论|观点|专栏|时评|述评|点评|解读|怎么看",
}
RECAP: dict[str, str] = {
    "en": r"\byear[- ]on[- ]year\b|\bcompared (?:to|with) (?:last|the previous) year|\bfrom a year (?:earlier|ago)|\b(?:rose|fell|grew|dropped|declined) (?:by )?[\d.]+ ?(?:%|per ?cent)[^|]{0,40}\b(?:this year|last year|in 20\d\d|quarter|first half)|\bofficial data shows?\b|\bannual (?:review|report)\b|\bin the (?:first|second|third|fourth) quarter of\b|\beffective \w+ \d{1,2}, 20(?:1\d|2[0-3])|\blook(?:ing|s|ed)? back\b|\ba look back\b|\bin hindsight\b|\b(?:one|two|three|five|ten|\d+) years? (?:on|ago today|later)\b|\banniversary\b|\bin retrospect\b|\bthe (?:year|week|month|quarter) in review\b|\byear-end review\b|\bhistory of\b|\btimeline\b|\bthis day in\b",
    "de": r"\bseit jahresbeginn\b|\bseit januar\b|\bim jahresverlauf\b|\bim vergangenen jahr\b|\bim vorjahr\b|\bgegenüber dem vorjahr|\b\w*rekord bei\b|\bbilanz\b|\bjahresrückblick|\blet?zten? (?:quartal|jahr)|\binflation (?:sinkt|steigt|fällt)|\brückblick\w*|\brückschau\b|\b(?:blick|blicken) (?:\w+ )?zurück|\bvor (?:\w+ )?jahren\b|\bjahrestag\b|\b(?:ein|zwei|drei|fünf|zehn|\d+) jahre (?:danach|später|nach)\b|\bchronologie\b|\bgeschichte (?:der|des)\b|\bbilanz\b",
    "fr": r"\binfographies?\b|\bl'an dernier\b|\bsur un an\b|\bbilan\b|\brétrospective\b|\ben 20\d\d\b|\bjusqu'ici\b|\bont augmenté\b|\bretour sur\b|\b(?:un|dix|cinq|deux|\d+) ans? (?:après|plus tard)\b|\bil y a (?:\w+ )ans\b|\bregard en arrière\b|\banniversaire\b|\brétrospectivement\b|\bchronologie\b|\bcoup d'œil dans le rétroviseur\b",
    "es": r"\binteranual\b|\bel año pasado\b|\bbalance\b|\ben lo que va de año|\bresumen (?:anual|del año)|\b(?:mirada|vista|mirando|echando la vista) (?:hacia )?atrás\b|\bretrospectiva\b|\bhace (?:un|dos|diez|cinco|\d+) años?\b|\b(?:un|dos|diez|cinco|\d+) años? después\b|\baniversario\b|\bcronología\b|\brepaso (?:a|de)\b",
    "ja": r"前年(?:同期|同月)?比|前年度比|通期決算|四半期決算|振り返|回顧|振り返る|ふりかえ|回想|あれから|から\d+年(?:$|[、。で])|まとめ(?:$|[ 　|])|年表|総括",
    "zh": r"同比|环比|上半年|前三季度|年报|季报|回顾|自.{2,12}爆发以来|回首|盘点|复盘|周年|大事记|时间线|综述|年来(?:$|[，。])|往事",
}
HEARSAY: dict[str, str] = {
    "en": r"\breportedly\b|\ballegedly\b|\bunconfirmed\b|\brumou?rs?\b|\bclaims?\b(?! (?:as its own|to))|\bappears? to\b|\bfeared\b|\bmay\b|\bmight\b|\bcould\b|\breported attacks?\b",
    "de": r"\boffenbar\b|\bangeblich\w*|\blaut (?:\w+ )?(?:medienbericht|bericht|insider)\w*|\bwohl\b|\bmutmaßlich\w*|\bmöglicherweise\b|\bkönnte[n]?\b|\bdürfte[n]?\b|\bgerücht\w*|\bstudie:",
    "fr": r"\bserai(?:t|ent)\b|\baurai(?:t|ent)\b|\bselon (?:une source|des sources|la presse)|\bpourrai(?:t|ent)\b|\brumeurs?\b|\bprésumée?s?\b|\bincertitudes\b|\bdément\b|\bestime\b|\baffirme la\b",
    "es": r"\bsupuest\w+|\bpresunt\w+|\bhabría\w*|\bpodrían?\b|\bsegún (?:medios|fuentes|la prensa)|\brumores\b",
    "ja": r"米報道|と報道|報道によ|とみられ|との見方|か(?:$|（|[ 　|])|可能性|主張|とも(?:$|[ 　|])|という|らしい|確認はできず",
    "zh": r"据悉|据报道|传闻|据传|或(?!许可|者)|可能|有望|疑似|消息称|声称|武装称|研究称|预计|疑|似乎|并警告可能",
}
ANONYMOUS: dict[str, str] = {
    "en": r"\b(?:people|persons?|sources?|officials?|executives?|traders?|diplomats?|shipbroker)\b[^.|]{0,60}\b(?:familiar with|briefed on|close to|with (?:direct )?knowledge|condition of anonymity|declin(?:ed|ing) to be (?:named|identified)|asked not to be)|\bsources? (?:said|say|told|tell)\b|\banonym\w+|\bunnamed\b|\b(?:two|three|four|several) (?:u\.s\. |us |eu |senior )?officials tell\b|\bnot to be (?:named|identified)\b",
    "de": r"\binsider\w*\b|\baus dem umfeld\b|\bmit der (?:sache|angelegenheit|situation) vertraut\w*|\baus (?:regierungs|konzern|unternehmens|verhandlungs|branchen|diplomaten)kreisen|\bin kreisen\b|\banonym\w*|\bnicht (?:namentlich )?genannt werden\b|\bungenannt\w*|\bnach darstellung eines\b",
    "fr": r"\bsources? (?:proche|ministérielle|diplomatique|gouvernementale|industrielle|policière)\w*|\bsous (?:le )?couvert d'anonymat|\banonymat\b|\bselon (?:une|des|plusieurs) sources?\b|\bproches? du dossier\b|\b(?:une|deux|trois|quatre|plusieurs) sources?\b(?! d['e])|\bau fait (?:du dossier|de la question)\b|\bpersonnes? (?:informées?|ayant connaissance)\b",
    "es": r"\bfuentes (?:cercanas|familiarizadas|conocedoras|diplomáticas|del sector|gubernamentales)|\bbajo (?:condición de )?anonimato|\bpidi(?:ó|eron) no ser (?:identificad|nombrad)\w+|\bsegún (?:\w+ )?fuentes\b|\b(?:dos|tres|cuatro|varias) fuentes\b(?! de )|\bfuentes? con conocimiento\b|\bpersonas? (?:con conocimiento|familiarizadas?|al tanto|cercanas?)\b|\banónim\w+",
    "ja": r"関係筋|関係者(?:[\d数二三四]{1,2}人)?(?:によ|が明らか|が語|の話)|匿名|複数の関係者|消息筋|事情に詳しい",
    "zh": r"知情人士|消息人士|匿名|不愿(?:透露|具名)|未具名|据内部人士|不具名",
}
