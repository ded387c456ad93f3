"""Words that make a name a place, head a mine's or plant's name, or open a condition: patterns by source language."""

# Before the name, and behind it.
LOCATIVE: dict[str, tuple[str, str]] = {
    "en": (r"\b(?:in|at|near|outside|based in)\s+(?:the\s+)?$", r"(?!)"),
    "de": (r"\b(?:in|im|in der|in den|bei|nahe)\s+$", r"(?!)"),
    "fr": (r"(?:\b|(?<=\s))(?:à|en|au|aux|dans|près d[eu]|établie?s? à)\s+(?:l[ea]\s+|l['’])?$", r"(?!)"),
    "es": (r"\b(?:en|cerca de)\s+(?:el\s+|la\s+|los\s+)?$", r"(?!)"),
    "ja": (r"(?!)", r"(?:市|国内)?で(?!は|も|あ)"),
    "zh": (r"[在于]$", r"(?:举行|召开|境内)"),
}

FACILITY: dict[str, str] = {
    "en": r"\b(?:mine|project|deposit|pit|plant|smelter|refinery|port|ship|vessel|tanker)s?(?: of| at| called)?\s+$",
    "de": r"(?:mine|projekt|bergwerk|grube|lagerstätte|werk|hütte|hafen|schiff|frachter|tanker)\s+$",
    "fr": r"\b(?:mine|projet|gisement|usine|fonderie|site|port|navire|cargo)s?(?: de| d['’])?\s*$",
    "es": r"\b(?:minas?|yacimiento|proyecto|planta|fundición|puerto|buque|división|faena)(?: de| del)?\s+$",
    "ja": r"(?!)",
    "zh": r"(?!)",
}

# What stands under one of these is not said to be so.
CONDITION: dict[str, str] = {
    "en": r"\b(?:if|unless|provided that|in case)\b",
    "de": r"\b(?:falls|sofern|wenn|im falle?)\b",
    "fr": r"\b(?:si|en cas de|à condition)\b|\bs['’]ils?\b",
    "es": r"(?<!\w)(?:si|en caso de|siempre que)\b",
    "ja": r"もし|場合|れば|なら|[」』][ \u3000][^ 。]{0,12}(?:提唱|主張|訴え)",
    "zh": r"如果|若|如[^，。]{1,12}[，,]|一旦|倘",
}
