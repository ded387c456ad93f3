"""What several entries count -> agreed, updated and disputed figures, like compared with like."""

from monitor.core.figures.compare import Compared, compared
from monitor.core.figures.measured import measured

__all__ = ["Compared", "compared", "measured"]
