"""The words of the field as frozen values; no behaviour but what follows from the fields alone.

One word a thing: a Source publishes Entries, an Entry is read into a Reading, Entries that report the same thing
are one Story, a Story is judged into an Assessment, and what must be told becomes a Briefing, an Alert, a Message.
"""

from monitor.domain.assess import (
    ActionClass,
    ActionItem,
    Alert,
    AlertReason,
    Assessment,
    Evidence,
    Match,
    RuleChange,
    Severity,
)
from monitor.domain.brief import Briefing, Digest, DigestState, Edit, Mark, Part, Section, Statement
from monitor.domain.check import Check
from monitor.domain.collect import Document, Entry, Json, Source, SourceState, SourceStatus
from monitor.domain.deliver import Delivery, DeliveryState, Form, Message, Outcome, Place, Review
from monitor.domain.living import Silence, Snooze, Standing, Told
from monitor.domain.relate import Figure, Origin, Passage, Status, Story, Value, Verification
from monitor.domain.talk import Answer, Intent, Person, Way, Wish
from monitor.domain.understand import (
    LABELS,
    LANGUAGES,
    Bound,
    Claim,
    Concept,
    ConceptHit,
    Guard,
    Happening,
    LabelScore,
    Member,
    Modality,
    Reading,
)

__all__ = [
    "LABELS",
    "LANGUAGES",
    "ActionClass",
    "ActionItem",
    "Alert",
    "AlertReason",
    "Answer",
    "Assessment",
    "Bound",
    "Briefing",
    "Check",
    "Claim",
    "Concept",
    "ConceptHit",
    "Delivery",
    "DeliveryState",
    "Digest",
    "DigestState",
    "Document",
    "Edit",
    "Entry",
    "Evidence",
    "Figure",
    "Form",
    "Guard",
    "Happening",
    "Intent",
    "Json",
    "LabelScore",
    "Mark",
    "Match",
    "Member",
    "Message",
    "Modality",
    "Origin",
    "Outcome",
    "Part",
    "Passage",
    "Person",
    "Place",
    "Reading",
    "Review",
    "RuleChange",
    "Section",
    "Severity",
    "Silence",
    "Snooze",
    "Source",
    "SourceState",
    "SourceStatus",
    "Standing",
    "Statement",
    "Status",
    "Story",
    "Told",
    "Value",
    "Verification",
    "Way",
    "Wish",
]
