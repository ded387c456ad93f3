"""What an alert is (its labels) + routing.yaml -> who is told, when, and what keeps it from being told."""

from monitor.core.routing.check import complaints
from monitor.core.routing.inhibit import inhibited_by
from monitor.core.routing.intervals import held_until
from monitor.core.routing.labels import LABEL_NAMES, Labels, labels_of
from monitor.core.routing.matchers import Below, Matcher, holds, matcher, nothing_below
from monitor.core.routing.model import Receiver, Route, Routing, default_routing
from monitor.core.routing.places import address_of, place_of
from monitor.core.routing.tree import Target, Walk, World, targets, walk

__all__ = [
    "LABEL_NAMES",
    "Below",
    "Labels",
    "Matcher",
    "Receiver",
    "Route",
    "Routing",
    "Target",
    "Walk",
    "World",
    "address_of",
    "complaints",
    "default_routing",
    "held_until",
    "holds",
    "inhibited_by",
    "labels_of",
    "matcher",
    "nothing_below",
    "place_of",
    "targets",
    "walk",
]
