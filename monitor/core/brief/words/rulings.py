"""Words by which a court strikes a measure down or lets it stand, by source language."""

UNLAWFUL: dict[str, str] = {
    "en": r"illegal|unlawful|unconstitutional|invalid|void|str(?:ikes?|uck|iking) down|overturn|quash|annul",
    "de": r"rechtswidrig|unzulässig|ungültig|nichtig|illegal|verfassungswidrig|\bkipp(?:t|te|en)\b|kassier|annullier",
    "fr": r"illéga|invalid|inconstitutionnel|illicite|\bannul",
    "es": r"ilegal|inválid|inconstitucional|\banul|\binvalid|\btumb",
    "ja": r"違法|無効|違憲",
    "zh": r"违法|无效|非法|违宪|推翻",
}
UPHELD: dict[str, str] = {
    "en": r"\bup(?:holds?|held)\b|lets? [^.;]{3,40} stand\b",
    "de": r"bestätig|rechtmäßig|hält [^.;]{3,40} aufrecht",
    "fr": r"\bconfirm|\bvalid(?!ité)",
    "es": r"\bconfirm|\bavala|\bvalida",
    "ja": r"合法|適法|支持",
    "zh": r"维持|合法",
}
