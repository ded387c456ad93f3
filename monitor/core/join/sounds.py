"""A text -> how the names in it sound: consonants that Latin letters, katakana and Chinese signs of transcription share.

*Panasqueira*, パナスケイラ and 帕纳斯凯拉 all come to PNSKR. What scripts do not tell apart is one sound here: d and t, g and
k, l and r, all hissing ones. Names with few consonants sound like too many others and are left out.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

LEAST = 3  # consonants of a name that its sound tells from others: fewer are shared by chance
_LONGEST = 6  # signs of one Chinese name
_CAPITAL = re.compile(r"[A-ZÀ-ÞĀ-Ž][^\W\d_]{3,}")
_KATAKANA = re.compile(r"[ァ-ヶー]{3,}(?:・[ァ-ヶー]{3,})*")

_DIGRAPHS = (
    ("tsch", "S"), ("sch", "S"), ("tch", "S"), ("sh", "S"), ("ch", "S"), ("th", "S"), ("tz", "S"), ("ts", "S"), ("cz", "S"), ("ph", "F"),
    ("ck", "K"), ("qu", "K"), ("x", "KS"),
)  # fmt: skip
_LETTERS = {
    **dict.fromkeys("bvw", "B"), "p": "P", "f": "F", **dict.fromkeys("dt", "T"), **dict.fromkeys("gkq", "K"),
    **dict.fromkeys("szjț", "S"), **dict.fromkeys("nm", "N"), **dict.fromkeys("lr", "R"), "c": "K",
}  # fmt: skip
_KANA = {
    **dict.fromkeys("バビブベボヴ", "B"), **dict.fromkeys("パピプペポ", "P"), "フ": "F",
    **dict.fromkeys("タテトダデドヂヅ", "T"), **dict.fromkeys("カキクケコガギグゲゴ", "K"),
    **dict.fromkeys("サシスセソザジズゼゾチツ", "S"), **dict.fromkeys("ナニヌネノマミムメモン", "N"),
    **dict.fromkeys("ラリルレロ", "R"), **dict.fromkeys("ワ", "B"),
}  # fmt: skip
_SIGNS = {
    sign: sound
    for sound, signs in {
        "B": "布巴比贝伯博鲍拜毕柏勃卜玻彼维沃瓦韦威娃魏",
        "BN": "班宾邦文万旺温",
        "P": "普帕皮佩波坡珀派浦",
        "PN": "潘彭庞",
        "F": "夫弗法菲费福富佛",
        "FN": "芬丰范凡冯",
        "T": "德达迪代杜戴特塔蒂泰图托陶提",
        "TN": "丹登丁顿敦坦滕廷汤唐",
        "K": "克卡科库凯考柯基格加盖哥戈古瓜圭",
        "KN": "坎肯康孔昆甘贡根冈",
        "S": "斯史萨塞赛西锡索苏绍兹扎泽祖佐施什沙舍谢肖舒香茨察采齐楚切奇恰乔查丘吉杰贾焦朱久热若日",
        "SN": "桑森孙松辛圣申逊曾赞詹真珍琼钱让",
        "N": "恩纳尼内奈诺努讷娜南嫩姆马玛米梅莫穆迈麦默密英因",
        "NN": "曼蒙宁",
        "R": "尔勒拉莱雷里利罗洛卢鲁劳赖莉丽列",
        "RN": "兰伦朗林隆龙连琳",
        "": "阿埃艾爱亚雅伊安奥乌尤约耶欧鄂哈海赫胡霍豪黑希惠休",
    }.items()
    for sign in signs
}
_RUN = re.compile(f"[{''.join(_SIGNS)}]{{3,}}")


def sounds(text: str) -> frozenset[str]:
    """Return the sounds of names in TEXT, in whatever script they stand."""
    found = (*_latin(text), *_kana(text), *_han(text))
    return frozenset("~" + sound for sound in found if len(sound) >= LEAST)


def _latin(text: str) -> Iterator[str]:
    """Yield what words with a capital sound like, and two that stand side by side: ノースカロライナ is one word."""
    before: tuple[str, ...] = ()
    end = -2
    for match in _CAPITAL.finditer(text):
        own = _spoken(match[0])
        yield from own
        if match.start() == end + 1:
            yield from (_once(first + own[0]) for first in before)
        before, end = own, match.end()


@lru_cache(maxsize=16_384)
def _spoken(word: str) -> tuple[str, ...]:
    """Return what WORD may sound like: an r that closes a syllable is often not written elsewhere."""
    plain = unicodedata.normalize("NFKD", re.sub("[\u021b\u0163]", "ts", word.casefold()))
    folded = "".join(c for c in plain if not unicodedata.combining(c))
    for letters, sound in _DIGRAPHS:
        folded = folded.replace(letters, sound)
    folded = re.sub(r"c(?=[eiy])", "S", folded)
    spellings = (folded, re.sub(r"[rl]$", "", folded), re.sub(r"[rl](?![aeiouy])", "", folded))
    return tuple(dict.fromkeys(map(_consonants, spellings)))


def _consonants(word: str) -> str:
    return _once("".join(_LETTERS.get(letter, letter if letter.isupper() else "") for letter in word))


def _kana(text: str) -> Iterator[str]:
    for match in _KATAKANA.finditer(text):
        for word in (match[0], *match[0].split("・")):
            yield _once("".join(_KANA.get(c, "") for c in word))


def _han(text: str) -> Iterator[str]:
    """Yield what each part of a run of signs used for foreign names sounds like: where a name begins is not written."""
    for match in _RUN.finditer(text):
        run = [_SIGNS[sign] for sign in match[0]]
        for start in range(len(run) - 2):
            for stop in range(start + 3, min(len(run), start + _LONGEST) + 1):
                yield _once("".join(run[start:stop]))


def _once(sound: str) -> str:
    return re.sub(r"(.)\1+", r"\1", sound)
