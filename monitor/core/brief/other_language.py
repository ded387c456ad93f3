"""A sentence and the language of its text -> whether the sentence is in another one, as in a text of two languages or a quotation left as it was."""

import re

_LITTLE = {
    "de": "der die das den dem des und ist sind war wird werden nicht mit von für auf ein eine einen sich auch bei nach wegen im zum zur hat haben",
    "en": "the and of to in is are was were will has have not with for on an that this from by at its it as be been after",
    "fr": "le la les de en à d l des du et est sont a ont une un dans pour par sur avec ne pas que qui au aux ses son sa ce cette été nos",
    "es": "el la los las a de en del y es son fue una un en por para con no que se su sus al ha han más sobre entre desde",
}
_WORDS = {code: frozenset(words.split()) for code, words in _LITTLE.items()}
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_KANA = re.compile(r"[\u3040-\u30ff]")
_ENOUGH, _SURE, _LETTERS = (
    5,
    3,
    8,
)  # words of a sentence; little words of the other language; letters of another script


def in_another(words: str, language: str, *, before: bool = False) -> bool:
    """Say whether it is clearly in another language; a few words, or names alone, tell nothing, unless the sentence BEFORE was."""
    asian = len(_CJK.findall(words))
    if language in ("ja", "zh"):
        plain = re.findall(r"[A-Za-zÀ-ÿ]{2,}", words)
        return (not asian and len(plain) >= _ENOUGH) or (
            language == "zh" and len(_KANA.findall(words)) >= _LETTERS
        )
    if asian >= _LETTERS and asian * 2 > len(words):
        return True
    told = [word.lower() for word in re.findall(r"[^\W\d_]+", words)]
    if len(told) < _ENOUGH and not before:
        return False
    own = sum(word in _WORDS[language] for word in told)
    best = max(sum(word in small for word in told) for code, small in _WORDS.items() if code != language)
    return (best >= _SURE and best > 2 * own) or (before and best > 0 and not own)
