"""Runs what an analyst expects of rules through the real chain. Law: it judges nothing itself; core/chain compares."""

from monitor.chain.examples import wrong
from monitor.chain.run import failures, under

__all__ = ["failures", "under", "wrong"]
