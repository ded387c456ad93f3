"""How long labels and whole readings take beside the encoder, labels also beside scikit-learn's own prediction."""

import statistics
import time
from collections.abc import Callable
from datetime import UTC, datetime
from itertools import cycle, islice

from sklearn.multiclass import OneVsRestClassifier
from threadpoolctl import threadpool_limits

from monitor.adapters.models import Encoder, LabelModel, ModelInForce, features, files
from monitor.adapters.models.examples import read_jsonl, text_of
from monitor.adapters.models.space import Space
from monitor.adapters.reader import Reader
from monitor.adapters.rules_in_force import Fixed, load
from monitor.core.grams import grams, marks
from monitor.domain import Entry
from monitor.domain.understand import LANGUAGES
from monitor.settings import data_dir

MODELS = data_dir("models")


def texts(count: int, length: int) -> list[str]:
    """Return COUNT texts of about LENGTH signs, six languages in turn."""
    corpus = MODELS / "corpus"
    every = [
        [text_of(r) for path in sorted(corpus.glob(f"{language}*.jsonl")) for r in read_jsonl(path)]
        for language in LANGUAGES
    ]
    own = [
        text for row in zip(*(texts[:: len(texts) // 43] for texts in every), strict=False) for text in row
    ]
    return [(text * 4)[:length] for text in islice(cycle(own), count)]


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

    space = Space.load(MODELS / "labels" / "space.npz")

    def ask_sklearn() -> object:
        x = features.matrix(space, vectors, grams(batch), marks(concepts))
        return [one.predict_proba(x) for one in saved.estimators_]

    encode = median(lambda: encoder.encode(batch), min(rounds, 10))
    read = median(lambda: model.read(batch, concepts, vectors), rounds)
    asked = median(ask_sklearn, min(rounds, 10))
    return (
        f"batch {size:5d}: encoder {encode:9.2f} ms, labels {read:8.2f} ms ({read / encode:.3f} of the encoder), "
        f"scikit-learn {asked:9.2f} ms ({asked / read:.1f} times the labels)"
    )


def reading(model: LabelModel, encoder: Encoder, size: int, rounds: int) -> str:
    """Time all that is read of SIZE entries, by the shipped lexicon, against the encoder alone."""
    now = datetime(2026, 3, 2, tzinfo=UTC)
    reader = Reader(
        encoder,
        ModelInForce(data_dir("models") / "labels"),
        Fixed(load(data_dir("rules"))),
        languages=LANGUAGES,
    )
    batch = [
        Entry("bench", f"{k}", text[:90], summary=text[90:], first_seen=now, retrieved_at=now)
        for k, text in enumerate(texts(size, 400))
    ]
    encode = median(lambda: encoder.encode([entry.text for entry in batch]), rounds)
    read = median(lambda: reader.read(batch), rounds)
    return f"batch {size:5d}: encoder {encode:9.2f} ms, whole reading {read:8.2f} ms ({read / encode:.2f} times the encoder)"


def main() -> None:
    model, encoder = LabelModel.load(MODELS / "labels"), Encoder()
    saved = files.load(MODELS / "labels" / "model.skops")
    with threadpool_limits(1):
        for size, rounds in ((1, 200), (64, 20), (1024, 3)):
            print(figures(model, encoder, saved, size, rounds))
        print(reading(model, encoder, 64, 10))


if __name__ == "__main__":
    main()
