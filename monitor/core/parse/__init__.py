"""Bytes that one visit brought home -> entries. Pure: no clock, disk or network, and no error but ParseError."""

from monitor.core.parse.document import parse
from monitor.core.parse.raw import Parsed

__all__ = ["Parsed", "parse"]
