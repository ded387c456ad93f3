"""Bytes that one visit brought home -> entries. Pure: no clock, disk or network, and no error but ParseError."""

from monitor.core.parse.document import parse
from monitor.core.parse.opml import read_opml, write_opml
from monitor.core.parse.raw import Parsed

__all__ = ["Parsed", "parse", "read_opml", "write_opml"]
