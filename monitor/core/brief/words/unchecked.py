"""Sentences that only say that what was told before is not checked: patterns by source language. Apostrophes are straight."""

UNCHECKED: dict[str, str] = {
    "en": r"(?:could|can|has|have|had|was|were|been) ?not (?:be |been |immediately |independently |yet |able to )*(?:verif(?:y|ied)|confirm(?:ed)?|authenticat(?:e|ed)|corroborat(?:e|ed)|check(?:ed)?)\b(?! (?:whether|if|how|who|that|when|reports that))|(?:unable to|impossible to) (?:\w+ly )?(?:verify|confirm|corroborate)\b(?! (?:whether|if|how|who|that))",
    "de": r"(?:angaben?|dies|das|darstellung\w*|aufnahmen?|behauptung\w*|berichte?|aussagen?|zahlen|vorwürfe?|meldung\w*)\b[^.;]{0,50}(?:nicht|kaum) (?:\w+ )*(?:überprüf|bestätig|verifizier|nachprüf)\w*|(?:ließ(?:en)?|lassen) sich [^.;]{0,30}nicht (?:\w+ )*(?:überprüfen|bestätigen|verifizieren|nachprüfen)",
    "fr": r"(?:ces|cette|ce|cet|l'|les|son|leurs?) ?(?:informations?|affirmations?|témoignages?|récits?|chiffres?|images?|allégations?|déclarations?|accusations?)[^.;]{0,40}n'(?:a|ont) (?:pas )?pu [^.;]{0,30}(?:vérifi|confirm|recoup|authentifi)\w*|n'(?:a|ont|était|est) (?:pas )?(?:pu|en mesure de|été en mesure de) (?:\w+ )?(?:vérifier|confirmer|recouper|authentifier) (?:ces|cette|ce|cet|l'|les)",
    "es": r"no (?:pud\w+|ha podido|han podido|se pud\w+|fue posible|logr\w+) (?:\w+ )*(?:verificar|confirmar|comprobar|contrastar|corroborar)(?:l[oa]s?)?\b(?! (?:si|que|cómo))",
    "ja": r"^(?:この|その|こうした|これらの)[^。]{0,20}(?:確認|検証|裏付け)[^。]{0,8}(?:でき|取れ)(?:て(?:い)?)?な|^[^。]{0,14}(?:独自に|独立して)?(?:確認|検証)でき(?:て(?:い)?)?な",
    "zh": r"(?:该|这一?|上述|有关|此)(?:说法|消息|报道|信息|数字|指控|视频)[^，。]{0,10}(?:未|无法|尚未|没有)[^，。]{0,8}(?:核实|证实|确认|验证)|(?:未能|无法|未)(?:独立)?(?:核实|证实|验证)(?:该|这|上述|有关|其)",
}
