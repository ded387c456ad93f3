"""Sentences that only say whom the teller asked, and what came of it: no story begins with them; patterns by source language."""

ASKED: dict[str, str] = {
    "de": r"^auf (?:an|nach)frage\b|\breagierte[n]? (?:zunächst )?nicht auf|lehnte[n]? (?:eine )?stellungnahme",
    "en": r"^(?:asked|contacted|reached|approached) (?:by|for)\b|(?:did not (?:immediately )?(?:respond|reply)|declined to comment)",
    "fr": r"^(?:sollicité|interrogé|contacté|joint)e?s? par\b|n'a pas (?:réagi|répondu|donné suite|souhaité (?:commenter|réagir))",
    "es": r"^(?:consultad|preguntad|contactad)[oa]s? por\b|no respondi(?:ó|eron) (?:de inmediato )?a",
    "ja": r"取材に(?:対し)?(?:て)?(?:は)?[^。]{0,10}(?:回答|コメント)(?:し|を)",
    "zh": r"未(?:予)?(?:置评|回应)|拒绝置评",
}
