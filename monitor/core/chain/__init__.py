"""Chain tests: what comes in and when -> what must come out, and where it did not. Law: compares, runs nothing."""

from monitor.core.chain.compare import compare
from monitor.core.chain.failure import Failure
from monitor.core.chain.model import ChainTest, Doing, Expected, Incoming, MessageAsk
from monitor.core.chain.seen import Seen, Told
from monitor.core.chain.when import moment_of

__all__ = [
    "ChainTest",
    "Doing",
    "Expected",
    "Failure",
    "Incoming",
    "MessageAsk",
    "Seen",
    "Told",
    "compare",
    "moment_of",
]
