"""A statement -> the machine's translation of what it quotes, said to be one, in the reader's language; not escaped."""

from monitor.core.brief.words.phrases import PHRASES
from monitor.domain import Statement


def beside(statement: Statement, language: str) -> str:
    """Return what stands beside the quotation; empty where nothing was translated."""
    said = statement.machine_translation
    words = PHRASES.get(language, PHRASES["en"])
    return words["machine"].format(text=said) if said else ""
