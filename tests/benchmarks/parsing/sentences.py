"""Scores the parser on ordinary news sentences: one position each, behind a paragraph that tells whose force is where.

    python -m tests.benchmarks.parsing.sentences [--part odd|even|fresh] [--errors] [POSITION...]

`ordinary` beside this module has a file a position, `forces | actor | sentence` a line. The parser was developed on the
odd lines, late also on the even ones; `fresh` below it nobody tuned to: who changes the parser takes its figures and
reads no sentence there. `found` asks for a draft in the sentence, `position` for the right one, `actor` for the right
speaker of it, `force` for the force as well.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from seeds.parser import parse
from seeds.parser.naming.names import folded

HERE = Path(__file__).with_name("ordinary")
FORCES = {
    "FR-NE": ("French", "Niger"),
    "RU-AM": ("Russian", "Armenia"),
    "US-IQ": ("US", "Iraq"),
    "TR-SY": ("Turkish", "Syria"),
    "KE-SO": ("Kenyan", "Somalia"),
    "IN-MV": ("Indian", "the Maldives"),
}
BEFORE = "A day in the region\n\nAbout 900 {owner} troops have been based in {place} since 2019.\n\n"
_FIRST = {"odd": 0, "even": 1}
NAMES = ("found", "position", "actor", "force")


@dataclass(frozen=True)
class Sentence:
    """One sentence with whose force it speaks of, who speaks, and the position taken."""

    forces: str
    actor: str
    position: str
    words: str


def sentences(position: str, part: str = "") -> list[Sentence]:
    """The sentences of a position: those of its file or of the odd or even lines of it, or the fresh ones."""
    folder = HERE / "fresh" if part == "fresh" else HERE
    lines = (folder / f"{position}.txt").read_text("utf-8").splitlines()
    chosen = lines[_FIRST[part] :: 2] if part in _FIRST else lines
    rows = ([field.strip() for field in line.split("|", 2)] for line in chosen)
    return [Sentence(forces, actor, position, words) for forces, actor, words in rows]


def scored(sentence: Sentence) -> tuple[set[str], list[str]]:
    """What of a sentence is drafted right, and every draft in words."""
    owner, place = FORCES[sentence.forces]
    before = BEFORE.format(owner=owner, place=place)
    parsed = parse(f"{before}{sentence.words}\n", published="2024-03-12")
    found = [
        (occasion.actor.replace("-", " "), statement, report)
        for occasion in parsed.occasions
        for statement in occasion.statements
        for report in statement.reports
        if report.start >= len(before) - 1
    ]
    right: set[str] = {"found"} if found else set()
    surname = folded(sentence.actor).split()[-1]
    for actor, statement, report in found:
        if statement.position == sentence.position:
            right.add("position")
            if surname in f"{actor} {folded(report.actor_as_written)}":
                right.add("actor")
                if any(target.startswith(f"{owner.lower()}-") for target in statement.targets):
                    right.add("force")
    told = [f"{actor}: {one.position} on {', '.join(one.targets)} ({report.rule})" for actor, one, report in found]
    return right, told


def main() -> None:
    """Print a line for each position, and one for all of them."""
    arguments = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    arguments.add_argument("positions", nargs="*", metavar="POSITION")
    arguments.add_argument("--part", choices=(*_FIRST, "fresh"), default="")
    arguments.add_argument("--errors", action="store_true")
    chosen = arguments.parse_args()
    total: Counter[str] = Counter()
    for position in chosen.positions or sorted(path.stem for path in HERE.glob("*.txt")):
        counts: Counter[str] = Counter()
        for sentence in sentences(position, chosen.part):
            right, told = scored(sentence)
            counts.update(right | {"sentences"})
            if chosen.errors and "force" not in right:
                print(f"  - {sentence.actor}: {sentence.words}\n      got {'; '.join(told) or 'nothing'}")
        _print(position, counts)
        total += counts
    _print("all", total)


def _print(title: str, counts: Counter[str], names: Iterable[str] = NAMES) -> None:
    shares = "  ".join(f"{name} {counts[name] / max(1, counts['sentences']):.3f}" for name in names)
    print(f"{title:22} {counts['sentences']:4}  {shares}")


if __name__ == "__main__":
    main()
