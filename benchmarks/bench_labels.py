"""How long labels take beside the encoder and beside scikit-learn's own prediction; prints one line a figure."""

import statistics
import time
from collections.abc import Callable
from itertools import cycle, islice

from sklearn.multiclass import OneVsRestClassifier
from threadpoolctl import threadpool_limits

from monitor.adapters.models import Encoder, LabelModel, features, files
from monitor.adapters.models.examples import read_jsonl, text_of
from monitor.core.grams import grams, marks
from monitor.settings import data_dir

MODELS = data_dir("models")


def texts(count: int, length: int) -> list[str]:
    """Return COUNT texts of about LENGTH signs, six languages in turn."""
    own = [text_of(r) for path in sorted((MODELS / "corpus").glob("*.jsonl")) for r in read_jsonl(path)]
    return [(text * 4)[:length] for text in islice(cycle(own[:: len(own) // 256]), count)]


def median(work: Callable[[], object], rounds: int) -> float:
    """Return the median milliseconds of WORK, once warm."""
    work()
    taken = []
    for _ in range(rounds):
        begin = time.perf_counter()
        work()
        taken.append((time.perf_counter() - begin) * 1000)
    return statistics.median(taken)


def figures(model: LabelModel, encoder: Encoder, saved: OneVsRestClassifier, size: int, rounds: int) -> str:
    batch = texts(size, 400)
    vectors, concepts = (
        encoder.encode(batch),
        [("cn", "rare_earths", "tariff", f"concept-{k}") for k in range(size)],
    )

    space = features.Space.load(MODELS / "labels" / "space.npz")

    def ask_sklearn() -> object:
        x = space.matrix(vectors, grams(batch), marks(concepts))
        return [one.predict_proba(x) for one in saved.estimators_]

    encode = median(lambda: encoder.encode(batch), min(rounds, 10))
    read = median(lambda: model.read(batch, concepts, vectors), rounds)
    asked = median(ask_sklearn, min(rounds, 10))
    return (
        f"batch {size:5d}: encoder {encode:9.2f} ms, labels {read:8.2f} ms ({read / encode:.3f} of the encoder), "
        f"scikit-learn {asked:9.2f} ms ({asked / read:.1f} times the labels)"
    )


def main() -> None:
    model, encoder = LabelModel.load(MODELS / "labels"), Encoder()
    saved = files.load(MODELS / "labels" / "model.skops")
    with threadpool_limits(1):
        for size, rounds in ((1, 200), (64, 20), (1024, 3)):
            print(figures(model, encoder, saved, size, rounds))


if __name__ == "__main__":
    main()
