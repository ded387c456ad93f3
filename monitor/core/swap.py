"""A text and a table of signs -> the text with each of them in its new form; every place stays what it was."""

import re
from collections.abc import Mapping
from functools import cached_property

_FEW = 8  # kinds of signs up to which replacing them one kind after the other is faster


class Swap:
    """Most texts hold few of the signs of a table, so these are looked for first."""

    def __init__(self, table: Mapping[int, int | str]) -> None:
        self.table = {chr(old): new if isinstance(new, str) else chr(new) for old, new in table.items()}
        if any(len(new) != 1 or new in self.table for new in self.table.values()):
            raise ValueError("a sign becomes one sign, which stays")
        self._translated = str.maketrans(self.table)

    @cached_property
    def _any(self) -> re.Pattern[str]:
        """Made when a text is looked at first: for thousands of signs it takes longer than a short command has."""
        return re.compile("[" + re.escape("".join(sorted(self.table))) + "]")

    def __call__(self, text: str) -> str:
        if text.isascii():
            return text.translate(self._translated)
        found = set(self._any.findall(text))
        if len(found) > _FEW:
            return text.translate(self._translated)
        for sign in found:
            text = text.replace(sign, self.table[sign])
        return text
