"""What forces do, in words of their own: exercises held, strikes carried out. Patterns by source language, then the sentences."""

DRILLS: dict[str, str] = {
    "en": r"\bdrills?\b|\b(?:military|naval|joint|live-fire|war) (?:\w+ )?(?:exercises?|games)\b|man(?:oeuv|euv)r",
    "de": r"manöver|militärübung|luftwaffenübung|seeübung|marineübung",
    "fr": r"exercices? (?:militaires?|nava|aérien|conjoint|à tirs)|man(?:œ|oe)uvres?",
    "es": r"maniobras|ejercicios? (?:militar|naval|conjunt|aére)",
    "ja": r"演習|軍事訓練|合同訓練",
    "zh": r"演习|演训|军演|联训",
}

# Words beside which a strike is only what came before, or what one fears.
_NOT_EN = r"\b(?:simulat\w*|practis\w*|practic\w*|rehears\w*|deploy\w*|sends?|sent|dispatch\w*|escort\w*|after|following|response|aveng\w*|defen[cs]\w*|drills?|fears?|against (?:\w+ )?(?:attacks?|strikes?))\b"
STRIKES: dict[str, str] = {
    "en": rf"^(?!.*{_NOT_EN}).*(?:\b(?:air|drone|missile|military|retaliatory|fresh|deadly|precision)[ -]?strikes?\b|\bstrikes? (?:on|against)\b|\bair ?strikes?\b|\b(?:bombs|bombed|bombing|shells|shelled|pounds|pounded)\b|\b(?:launch|carr)\w* (?:out )?(?:\w+ )?(?:strikes|attacks))",
    "de": r"^(?!.*\b(?:simulier\w*|prob(?:t|en|te|ten)\b|üb(?:t|en|te)|nach|verleg\w*|entsend\w*|schick\w*|abwehr\w*|manöver|übung)).*(?:greif\w+ [^.;|]{2,60} an\b|bombardier|beschieß|beschoss|luftschl[aä]g|luftangriff|attackier)",
    "fr": r"^(?!.*\b(?:simul\w*|après|déploi\w*|envoi\w*|défen\w*|exercices?)).*(?:\bfrapp\w+|bombard\w+)",
    "es": r"^(?!.*\b(?:simula\w*|tras|después|despliega\w*|envía\w*|defen\w*|maniobras)).*(?:bombarde\w+|\bataca\w*|ataques? aéreo)",
    "ja": r"^(?!.*(?:派遣|警戒|防衛|演習|受け|模擬|想定|訓練)).*(?:空爆|爆撃|攻撃(?:を)?(?:実施|開始|した|し[、 ]))",
    "zh": r"^(?!.*(?:派遣|部署|防御|演习|遭|模拟|演练)).*(?:空袭|轰炸|袭击|炮击|打击|发动(?:新一轮)?攻击)",
}

FR = {
    "hold_drills": ("exercices militaires", "mener des exercices militaires", "mené des exercices militaires", "", ""),
    "carry_out_strikes": ("frappes militaires", "mener des frappes", "mené des frappes", "", "contre"),
}  # fmt: skip
DE = {
    "hold_drills": ("Militärübungen", "Militärübungen", "abhalten", "abgehalten", "abzuhalten", "", ""),
    "carry_out_strikes": ("Militärschläge", "Militärschläge", "ausführen", "ausgeführt", "auszuführen", "", "gegen"),
}  # fmt: skip
EN = {
    "hold_drills": ("military exercises", "hold military exercises", "held military exercises", "", ""),
    "carry_out_strikes": ("military strikes", "carry out strikes", "carried out strikes", "", "against"),
}  # fmt: skip
