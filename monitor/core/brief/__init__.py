"""Stories and assessments -> briefings and digests, in the reader's language, every statement with its evidence."""

from monitor.core.brief.article import article
from monitor.core.brief.compared import figure_name, valued
from monitor.core.brief.compose import compose
from monitor.core.brief.digest import Coverage, digest, silence_lines
from monitor.core.brief.edited import edited, struck
from monitor.core.brief.translated import translated

__all__ = [
    "Coverage",
    "article",
    "compose",
    "digest",
    "edited",
    "figure_name",
    "silence_lines",
    "struck",
    "translated",
    "valued",
]
