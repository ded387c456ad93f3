"""Rules: what an analyst wrote, compiled once and asked of one story or a million. Law: one meaning, one evaluator."""

from monitor.core.rules.compiled import Compiled, compile_rules
from monitor.core.rules.exposure import Exposure, Line
from monitor.core.rules.facts import FLAGS, Facts, frame

__all__ = [
    "FLAGS",
    "Compiled",
    "Exposure",
    "Facts",
    "Line",
    "compile_rules",
    "frame",
]
