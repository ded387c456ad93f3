"""Verbs that say what a noun of the glossary says: (pattern with the words in its first group, id), by language."""

VERBS: dict[str, tuple[tuple[str, str], ...]] = {
    "de": (
        (r"\b(zurückgezahlt|zurückzahlen|zurückzuzahlen|rückerstattet|erstattet)\b", "refund"),
        (r"\b(führte[n]?)\b(?=[^.]{0,90}\baus\b)", "exports"),
        (r"\b(exportiert\w*)\b", "exports"),
        (r"\b(importiert\w*|führte[n]?(?=[^.]{0,90}\bein\b))\b", "imports"),
        (r"\b(bezog(?:en)?|kauft\w*|beteiligt)\b", "purchase"),
        (
            r"(?<!Fall )(?<!Kosten )(?<!Verantwortung )(?<!Leitung )(?<!Führung )(?<!Amt )(?<!Ermittlungen )(?<!Schaden )(?<!Verfahren )(?<!Haftung )(?<!Macht )\b(übernimmt)\b(?! (?:auch |alle )?(?:die|den|das|alle)? ?(?:Kosten|Verantwortung|Leitung|Fall|Ermittlung|Führung|Amt|Haftung|Schaden|Schäden|Rechnung|Aufgabe|Macht))",
            "purchase",
        ),
        (r"\b(verhandelt\w*)\b", "talks"),
        (r"\b(anhebt|anheben|erhöht\w*|verteuert\w*)\b", "rise"),
        (r"\b(senkt\w*|senken)\b", "fall"),
    ),
    "en": (
        (r"\b(refunded|reimbursed)\b", "refund"),
        (r"\b([Ss]hipped|[Ee]xported)\b", "exports"),
        (r"\b([Ii]mported)\b", "imports"),
        (r"\b([Bb]ought|[Aa]cquired)\b", "purchase"),
        (r"\b(negotiating|negotiates)\b", "talks"),
    ),
    "ja": ((r"契約(?:を|の|が)?[^。、]{0,4}(終了|解除|打ち切|解約|破棄)", "contract_termination"),),
    "zh": (
        (r"(影响)(?=[^，。；]{0,10}(?:产量|产能|供应|出货|发运|销量)[^，。；]{0,6}\d)", "impact"),
        (r"(?:产量|产能|供应|出货|发运|销量)(影响)(?=[^，。；]{0,4}\d)", "impact"),
        (r"(终止|解除|解约)[^，。 ]{0,10}(?:合同|合约)(?!工)", "contract_termination"),
    ),
    "fr": (
        (r"\b(remboursée?s?|rembourser)\b", "refund"),
        (r"\b(expédié\w*|exporté\w*)\b", "exports"),
        (r"\b(importé\w*)\b", "imports"),
        (r"\b(acheté\w*|acquis\w*)\b", "purchase"),
        (r"\b(immatriculé\w*)\b", "registration"),
        (r"(?<!se )\b(négocie(?:nt)?)\b", "talks"),
    ),
}
