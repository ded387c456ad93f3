"""What several entries count -> agreed, updated and disputed figures, like compared with like."""

from monitor.core.figures.compare import Compared, compared

__all__ = ["Compared", "compared"]
