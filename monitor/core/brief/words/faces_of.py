"""A face of an act: the act it is of, the words that show it in the act's clause, the words it needs beside them, by source language."""

from typing import NamedTuple


class Face(NamedTuple):
    id: str
    action: str
    shown: dict[str, str]
    beside: dict[str, str]
