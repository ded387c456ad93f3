"""Words that say that a figure rose or fell, that it is a share of something, or what a move led to, by source language."""

RISES: dict[str, str] = {
    "de": r"\b(?:stieg\w*|gestiegen|kletter\w+|wuchs\w*|gewachsen|verteuer\w+|gewann\w*|legte\w*|zugelegt|anstieg|plus(?! ein)|höher(?! als)|mehr als im|erhöh\w+|angehoben|zuwachs)\b",
    "en": r"\b(?:rose|rises?|rising|risen|gain(?:s|ed)?|jump(?:s|ed)?|climb(?:s|ed)?|surg(?:e|es|ed)|soar(?:s|ed)?|grew|grown|up|higher(?! than)|increas(?:e|es|ed)|advanc(?:e|es|ed)|lifts?|lifted)\b",
    "fr": r"(?<!\w)(?:hausse|bondi\w*|gagn\w+|progress\w+|grimp\w+|augment\w+|croissance|cr[uû]|en plus|s'envol\w+|relev\w+|accr\w+|pris)(?!\w)",
    "es": r"(?<!\w)(?:subi\w+|sub[eí]\w*|aument\w+|creci\w+|crec[eí]\w*|gan[aóo]\w*|avanz\w+|elev\w+|alza|repunt\w+)(?!\w)",
    "ja": r"増|引き上げ|上昇|(?<![上残来注産獲約])高(?!い|く|級|純)|(?<!売)(?<!売り)上げ|伸び",
    "zh": r"上涨|上调|增长|增加|上升|升至|涨|同比增",
}
FALLS: dict[str, str] = {
    "de": r"\b(?:fiel\w*|gefallen|sank\w*|gesunken|verlor\w*|nach(?=[.,]|$)|eingebrochen|rückgang|minus|niedriger(?! als)|weniger|gekürzt|kürz\w+|senk\w+|gesenkt|gedrosselt|verringer\w+|reduzier\w+|verbillig\w+|drossel\w+)\b",
    "en": r"\b(?:fell|falls?|fallen|drop(?:s|ped)?|slid|slides?|sank|sinks?|plung(?:e|es|ed)|lost|loses?|down|lower(?! than)|declin(?:e|es|ed)|decreas(?:e|es|ed)|reduc(?:e|es|ed)|shed|slump(?:s|ed)?|cut)\b",
    "fr": r"(?<!\w)(?:baiss\w+|chut\w+|recul\w+|perdu|perd\w*|cédé|retomb\w+|rédui\w*|diminu\w+|repli|en moins)(?!\w)",
    "es": r"(?<!\w)(?:cay\w+|caíd\w+|cae\w*|baj\w+|perdi\w+|descend\w+|retroced\w+|redujo|descenso)(?!\w)",
    "ja": r"減|引き下げ|下落|安(?!定|全|保)|下げ|低下",
    "zh": r"下跌|下调|下降|减少|下滑|跌|降至|同比降",
}
OF: dict[str, str] = {
    "de": r"\s*(?:davon|der|des|seine[rs]|ihre[rs]|von|aller|am)\b",
    "en": r"\s*of\b",
    "fr": r"\s*(?:de|d['’]|du|des)\b",
    "es": r"\s*(?:de|del)\b",
    "ja": r"の(?!上|下|増|減|値)|に(?:引き|上げ|下げ|拡大|縮小|達|なる|増|減|上昇|低下)",
    "zh": r"的",
}
TO: dict[str, str] = {
    "de": r"[^.;\d]{0,34}\bauf (?:rund |etwa |knapp )?",
    "en": r"[^.;\d]{0,34}\b(?:to|at) (?:about |around )?[A-Z]{0,2}[$€£¥]?",
    "fr": r"[^.;\d]{0,34}(?<!\w)à (?:environ )?",
    "es": r"[^.;\d]{0,34}(?<!\w)(?:a|hasta)(?: los| las)? ",
    "ja": r"[^。\d]{0,10}(?:、)",
    "zh": r"[，,]?(?:达到?|升至|降至|至)[^。\d]{0,6}",
}
# A share behind one of these is where a move led, not the move.
LED: dict[str, str] = {
    "de": r"\b(?:auf|bei|von|aus) (?:rund |etwa |knapp |bis zu )?$",
    "en": r"\b(?:to|at|from|of|for) (?:about |around |up to |as much as )?$",
    "fr": r"(?<!\w)(?:à|de(?! )|au|du|passant) (?:environ |près de )?$",
    "es": r"(?<!\w)(?:a|al|hasta|hasta el|del?) (?:un |el )?$",
    "ja": r"から$",
    "zh": r"(?:至|到|达|占)(?:约|近)?$",
}
