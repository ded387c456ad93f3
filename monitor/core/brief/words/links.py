"""Words between two nouns of a source that tie them: what they mean, by source language."""

LINKS: dict[str, dict[str, str]] = {
    "de": {
        "of": r"(?:(?:der|des|vom|von)(?: (?:weltweiten|globalen|gesamten|deutschen|heimischen|europäischen|chinesischen|weltweitem))?|vom|von der|von den|seines?|seiner|ihres?|ihrer|aller|dieser|am|an der|an den)",
        "and": r"(?:und|sowie|und die|und der|und das|und den|oder|, )",
        "in": r"(?:in|im|in der|in den)",
        "from": r"(?:(?:davon )?(?:stammten? )?aus|aus der|aus den)",
        "to": r"(?:nach|in die)",
        "for": r"(?:für|für die|für den|für das)",
        "with": r"(?:mit|mit der|mit dem|mit den)",
        "on": r"(?:auf|auf die|auf den|auf das)",
        "against": r"(?:gegen|gegen die|gegen den)",
    },
    "en": {
        "of": r"(?:of|of the|of the world's|of global|of world|of the global|of its|of their|'s|’s|s' |in the|of a)",
        "and": r"(?:and|and the|or|, |, and )",
        "in": r"(?:in|in the)",
        "from": r"(?:(?:of (?:it|them|which) )?(?:came )?from|from the|by)",
        "to": r"(?:to|to the)",
        "for": r"(?:for|for the)",
        "with": r"(?:with|with the)",
        "on": r"(?:on|on the|over|over the)",
        "against": r"(?:against|against the)",
    },
    "fr": {
        "of": r"(?:de|du|des|de la|de l'|de l’|d'|d’|de ses|de son|de sa)",
        "and": r"(?:et|et la|et le|et les|et l'|et l’|ou|, |, la |, le )",
        "in": r"(?:en|au|aux|à|dans|dans la|dans le|dans les|dans l')",
        "from": r"(?:en provenance de|issus? de|venant de|tirée?s? de)",
        "to": r"(?:vers|vers la|vers le|vers les|vers l'|vers l’)",
        "for": r"(?:pour|pour la|pour le|pour les|pour l')",
        "with": r"(?:avec|avec la|avec le|avec les|avec l')",
        "on": r"(?:sur|sur la|sur le|sur les|sur l')",
        "against": r"(?:contre|contre la|contre le|contre les)",
    },
    "es": {
        "of": r"(?:de|del|de la|de los|de las)",
        "and": r"(?:y|e|o|, |y la|y el)",
        "in": r"(?:en|en el|en la|en los)",
        "from": r"(?:procedentes? de|desde)",
        "to": r"(?:hacia|a|al)",
        "for": r"(?:para|para la|para el)",
        "with": r"(?:con|con la|con el)",
        "on": r"(?:sobre|sobre la|sobre el)",
        "against": r"(?:contra|contra la)",
    },
    "ja": {"of": r"(?:の)", "and": r"(?:と|や|、)", "in": r"(?:(?!))"},
    "zh": {"of": r"(?:的)", "and": r"(?:和|与|及|、)", "in": r"(?:(?!))"},
}
EVERY: dict[str, dict[str, str]] = {
    "de": {
        "a_year": r"\n[^,.;\d]{0,24}?\b(?:im|pro) Jahr\b(?! (?:zuvor|davor|\d))|jährlich(?:e|en|er)? \n|\n[^,.;\d]{0,16}?\bjährlich\b(?! \d)",
        "a_day": r"\n[^,.;\d]{0,24}?\b(?:am|pro) Tag\b|täglich \n|\n[^,.;\d]{0,16}?\btäglich\b(?! \d)",
        "a_month": r"\n[^,.;\d]{0,24}?\b(?:im|pro) Monat\b|monatlich \n|\n[^,.;\d]{0,16}?\bmonatlich\b(?! \d)",
    },
    "en": {
        "a_year": r"\n[^,.;\d]{0,24}?\b(?:an?|per) year\b(?! (?:earlier|ago|before|later|on year))|\n[^,.;\d]{0,24}?annually",
        "a_day": r"\n[^,.;\d]{0,24}?\b(?:a|per) day\b|\n[^,.;\d]{0,16}?\bdaily\b",
        "a_month": r"\n[^,.;\d]{0,24}?\b(?:a|per) month\b",
    },
    "fr": {
        "a_year": r"\n[^,.;\d]{0,24}?\bpar an(?:née)?\b",
        "a_day": r"\n[^,.;\d]{0,24}?\bpar jour\b",
        "a_month": r"\n[^,.;\d]{0,24}?\bpar mois\b",
    },
    "es": {
        "a_year": r"\n[^,.;\d]{0,24}?\b(?:al|por) año\b|\n[^,.;\d]{0,24}?anuales",
        "a_day": r"\n[^,.;\d]{0,24}?\b(?:al|por) día\b|diari",
        "a_month": r"\n[^,.;\d]{0,24}?\bal mes\b",
    },
    "ja": {
        "a_year": r"年間\S{0,4}\n|年産\S{0,4}\n",
        "a_day": r"1日(?:に|あたり)?\n|日量\n",
        "a_month": r"月産\n",
    },
    "zh": {
        "a_year": r"年(?:产能?|供应)\S{0,3}\n|每年\S{0,4}\n",
        "a_day": r"每天\S{0,4}\n|日产\n",
        "a_month": r"每月\S{0,4}\n",
    },
}
ACCORDING: dict[str, str] = {
    "de": r"(?:laut|nach angaben (?:der|des|von)|nach angaben|zufolge|so)(?: (?:dem|der|des|den|die|das))?(?: [a-zäöü-]+(?:e[rns]))?\s*$",
    "en": r"(?:according to|[,\"”] (?:says|said))(?: the)?\s*$",
    "fr": r"(?:selon|d['’]après)(?: (?:le|la|les|l['’]))?\s*$",
    "es": r"(?:según)(?: (?:el|la|los|las))?\s*$",
    "ja": r"(?!)",
    "zh": r"(?!)",
}  # fmt: skip
