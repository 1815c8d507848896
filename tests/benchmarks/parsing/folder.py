"""Measures memory and time of `demarche parse` over folders of more and more articles.

    python -m tests.benchmarks.parsing.folder [--counts 1000 3000 10000] [--collection ID] [--keep DIR]

The articles are made of those in `invented` beside this module: countries and surnames stand for others, numbers are
drawn anew, and every other longer word is another one of the same texts, so that articles differ as those of a year do;
one in fifty is a copy of the one before with a few words swapped, as pages made by a machine are. Same number, same
articles. Each count is parsed by a process of its own into an empty directory. `parent` is the peak resident memory of
that process, `worker` of the largest of those that it starts, `of files` is what the drafts come to, in megabytes of
2**20 bytes; `processor` are seconds of both cores together. Beside them stand bars of the parent's memory; memory that
does not grow shows as bars of one length, time in proportion as a level column of milliseconds an article.
"""

from __future__ import annotations

import argparse
import random
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

INVENTED = Path(__file__).with_name("invented")
COUNTRIES = (
    ("Russia", "Russian"), ("Turkey", "Turkish"), ("France", "French"), ("Iran", "Iranian"), ("India", "Indian"),
    ("Kenya", "Kenyan"), ("Ethiopia", "Ethiopian"), ("Rwanda", "Rwandan"), ("Uganda", "Ugandan"), ("Israel", "Israeli"),
    ("Syria", "Syrian"), ("Mali", "Malian"), ("Niger", "Nigerien"), ("Somalia", "Somali"), ("Armenia", "Armenian"),
    ("Georgia", "Georgian"), ("Japan", "Japanese"), ("Germany", "German"), ("Italy", "Italian"), ("Egypt", "Egyptian"),
)  # fmt: skip
SYLLABLES = (
    "ba",
    "bel",
    "cor",
    "dan",
    "fen",
    "gar",
    "hal",
    "jor",
    "kas",
    "lem",
    "mar",
    "nor",
    "per",
    "rin",
    "sal",
    "yar",
)
SHARE_OF_TWINS = 50
WORDS = re.compile(r"\d+|[^\W\d_]+")
PARSE = """
import resource, sys
from api.cli import main
status = main(sys.argv[1:])
for whose in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN):
    used = resource.getrusage(whose)
    print("used", used.ru_maxrss, used.ru_utime + used.ru_stime, file=sys.stderr)
sys.exit(status)
"""
UNIT = 1 if sys.platform == "darwin" else 1024  # bytes of what the system calls the peak
WIDTH = 40


@dataclass(frozen=True)
class Row:
    """What one folder took: articles and drafts, megabytes, and seconds of processor time and of the clock."""

    articles: int
    kilobytes: float
    files: int
    parent: float
    worker: float
    processor: float


@cache
def _texts() -> tuple[str, ...]:
    return tuple(path.read_text("utf-8") for path in sorted(INVENTED.rglob("*.txt")))


@cache
def _longer_words() -> tuple[str, ...]:
    return tuple(sorted({word for text in _texts() for word in re.findall(r"\b[a-z]{6,}\b", text)}))


def article(number: int) -> str:
    """Return the article of a number, the same every time."""
    chance = random.Random(number)
    if number % SHARE_OF_TWINS == SHARE_OF_TWINS - 1:
        return _swapped(article(number - 1), chance, 0.1)
    text = _texts()[number % len(_texts())]
    own = list(COUNTRIES)
    chance.shuffle(own)
    instead = {old: new for one, other in zip(COUNTRIES, own, strict=True) for old, new in zip(one, other, strict=True)}
    surname = cache(lambda _word: "".join(chance.choices(SYLLABLES, k=3)).capitalize())

    def other(match: re.Match[str]) -> str:
        word = match[0]
        if word.isdigit() and len(word) < 4:
            return str(chance.randint(1, 28 if len(word) < 3 else 900))
        return instead.get(word) or (surname(word) if _is_surname(word) else word)

    return _swapped(WORDS.sub(other, text), chance, 0.5)


@cache
def _surnames() -> frozenset[str]:
    known = {"Office", "Ministry", *(name for country in COUNTRIES for name in country)}
    behind = re.compile(r"\b[A-Z][a-z]+ ([A-Z][a-z]{4,}) (?:said|told|added|says|warned)\b")
    return frozenset(name for text in _texts() for name in behind.findall(text)) - known


def _is_surname(word: str) -> bool:
    return word in _surnames()


def _swapped(text: str, chance: random.Random, share: float) -> str:
    """Return a text with a share of its longer words swapped, those of speech and forces mostly left as they stand."""
    return re.sub(
        r"(?<=[a-z] )[a-z]{7,}(?= [a-z])",
        lambda match: chance.choice(_longer_words()) if chance.random() < share else match[0],
        text,
    )


def measured(count: int, folder: Path, drafts: Path, collection: str) -> Row:
    """Write so many articles, parse them and return what that took."""
    folder.mkdir()
    letters = 0
    for number in range(count):
        content = article(number)
        letters += len(content)
        (folder / f"{number:06}.txt").write_text(content, "utf-8")
    words = ["parse", str(folder), "--out", str(drafts), "--published", "2026-05-20"]
    words += ["--collection", collection] if collection else []
    done = subprocess.run([sys.executable, "-c", PARSE, *words], check=False, capture_output=True, text=True)
    used = [line.split()[1:] for line in done.stderr.splitlines() if line.startswith("used ")]
    if len(used) != 2 or not drafts.exists():
        raise SystemExit(done.stderr or done.stdout)
    print(done.stdout.splitlines()[-1], file=sys.stderr)
    peaks = [int(peak) * UNIT / 2**20 for peak, _ in used]
    files = sum(1 for _ in drafts.rglob("*.yaml"))
    return Row(count, letters / 1000, files, *peaks, sum(float(seconds) for _, seconds in used))


def table(rows: list[Row]) -> Iterator[str]:
    """Yield the figures as lines of text."""
    most = max(row.parent for row in rows)
    yield f"{'articles':>9}{'KB':>9}{'files':>9}{'parent MB':>11}{'worker MB':>11}{'processor':>11}{'ms/article':>12}"
    for row in rows:
        each, bar = row.processor / row.articles * 1000, "#" * round(WIDTH * row.parent / most)
        counts = f"{row.articles:9,}{row.kilobytes:9,.0f}{row.files:9,}"
        yield f"{counts}{row.parent:11.0f}{row.worker:11.0f}{row.processor:11.1f}{each:12.1f}  {bar}"


def main() -> None:
    """Print the figures for the counts of the command line."""
    parser = argparse.ArgumentParser(description="Measure memory and time against the number of articles.")
    parser.add_argument("--counts", type=int, nargs="+", default=[1000, 3000, 10_000])
    parser.add_argument("--collection", default="")
    parser.add_argument("--keep", type=Path, help="where articles and drafts are left")
    chosen = parser.parse_args()
    rows = []
    for count in chosen.counts:
        with tempfile.TemporaryDirectory() as made:
            work = (chosen.keep or Path(made)) / str(count)
            work.mkdir(parents=True)
            rows.append(measured(count, work / "articles", work / "drafts", chosen.collection))
    print("\n".join(table(rows)))


if __name__ == "__main__":
    main()
