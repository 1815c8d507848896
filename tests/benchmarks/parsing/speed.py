"""Measures the processor time the parser takes for a kilobyte against the length of the text, layer by layer.

    python -m tests.benchmarks.parsing.speed FOLDER [--longest N] [--times N]

FOLDER holds plain texts (`*.txt`, at any depth). They are joined, in the order of their names and as often as needed,
to texts of doubling length up to `--longest` code points (1,000,000 unless told); a kilobyte is 1,000 code points, and
each figure is the least of `--times` runs (3). A text far longer than an article is read in pieces, and the layers are
measured over such pieces: `attributions` (who says what), `names` (known names, forces, days and speakers), and
`positions` (what the frames read, attributions left out). `parse` is everything, drafts included. Time in proportion
to the length shows as a level column: `exponent` is the slope of the logarithm of time against that of length, 1 where
time grows as the text does. The first row, the texts each parsed alone, is what an article costs.
"""

import argparse
import math
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from seeds.parser import parse
from seeds.parser.articles.article import article
from seeds.parser.drafts.utterances import utterances
from seeds.parser.naming.names import Names
from seeds.parser.speech.attributions import attributions

PUBLISHED = "2020-06-15"
PIECE = 16_000
LAYERS = ("parse", "attributions", "names", "positions")
WIDTH = 60
Item = TypeVar("Item")


@dataclass(frozen=True)
class Row:
    """Milliseconds a kilobyte by layer, for texts of `length` code points altogether."""

    length: int
    spent: dict[str, float]


def least(work: Callable[[], object], times: int) -> float:
    """The least processor seconds `work` takes in `times` runs."""
    taken = []
    for _ in range(times):
        begun = time.process_time()
        work()
        taken.append(time.process_time() - begun)
    return min(taken)


def row(texts: list[str], names: Names, times: int) -> Row:
    """The figures of `texts`, each parsed as an article of its own."""
    pieces = [text[at : at + PIECE] for text in texts for at in range(0, len(text), PIECE)]
    read = [article(piece, names, PUBLISHED) for piece in pieces]
    seconds = {
        "parse": least(lambda: _each(texts, lambda text: parse(text, names=names, published=PUBLISHED)), times),
        "attributions": least(lambda: _each(pieces, attributions), times),
        "names": least(lambda: _each(pieces, lambda piece: _named(piece, names)), times),
    }
    seconds["positions"] = max(0.0, least(lambda: _each(read, utterances), times) - seconds["attributions"])
    length = sum(map(len, texts))
    return Row(length, {layer: taken / max(1, length) * 1e6 for layer, taken in seconds.items()})


def _named(piece: str, names: Names) -> object:
    """What `names` are measured by: an article and what is read off it when first asked for."""
    read = article(piece, names, PUBLISHED)
    return read.speakers, read.days, read.headlines


def _each(items: Iterable[Item], work: Callable[[Item], object]) -> None:
    for item in items:
        work(item)


def growing(texts: list[str], longest: int) -> list[str]:
    """The texts joined to one of each doubling length up to `longest` code points."""
    whole = "\n\n".join(texts)
    whole = "\n\n".join([whole] * (longest // max(1, len(whole)) + 1))
    sizes = [2**power * 1000 for power in range(longest.bit_length()) if 2**power * 1000 < longest]
    return [whole[:size] for size in (*sizes, longest)]


def exponent(rows: list[Row], layer: str) -> float:
    """The slope of the logarithm of time against that of length, by least squares over texts of two pieces and more."""
    long = [r for r in rows if r.length >= 2 * PIECE and r.spent[layer]]
    points = [(math.log(r.length), math.log(r.spent[layer] * r.length)) for r in long]
    if len(points) < 2:
        return math.nan
    middle_x, middle_y = (sum(values) / len(points) for values in zip(*points, strict=True))
    over = math.fsum((x - middle_x) * (y - middle_y) for x, y in points)
    return over / math.fsum((x - middle_x) ** 2 for x, _ in points)


def table(alone: Row, rows: list[Row]) -> list[str]:
    """The figures as lines of text, the exponents last."""
    lines = [f"{'code points':>12}" + "".join(f"{layer:>14}" for layer in LAYERS) + "   ms per kilobyte"]
    for shown, note in ((alone, "  each alone"), *((r, "") for r in rows)):
        lines.append(f"{shown.length:12,}" + "".join(f"{shown.spent[layer]:14.2f}" for layer in LAYERS) + note)
    return [*lines, f"{'exponent':>12}" + "".join(f"{exponent(rows, layer):14.2f}" for layer in LAYERS)]


def plot(rows: list[Row]) -> list[str]:
    """One bar a length: the milliseconds a kilobyte of the whole parse."""
    most = max(r.spent["parse"] for r in rows)
    return [f"{r.length:12,} {'#' * round(WIDTH * r.spent['parse'] / most)} {r.spent['parse']:.2f}" for r in rows]


def main() -> None:
    """Print table and plot for the texts of the command line's folder."""
    parser = argparse.ArgumentParser(description="Measure the parser's time for a kilobyte of text.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--longest", type=int, default=1_000_000)
    parser.add_argument("--times", type=int, default=3)
    chosen = parser.parse_args()
    texts = [path.read_text("utf-8") for path in sorted(chosen.folder.rglob("*.txt"))]
    names = Names()
    parse(texts[0], names=names, published=PUBLISHED)
    alone = row(texts, names, chosen.times)
    rows = [row([text], names, chosen.times) for text in growing(texts, chosen.longest)]
    print("\n".join([*table(alone, rows), "", *plot(rows)]))


if __name__ == "__main__":
    main()
