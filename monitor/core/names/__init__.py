"""A text -> its proper names; the words that look like names and are none. Law: no lexicon is asked."""

from monitor.core.names.common import COMMON, is_common
from monitor.core.names.find import Name, names_in

__all__ = ["COMMON", "Name", "is_common", "names_in"]
