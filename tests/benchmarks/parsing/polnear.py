"""Scores the attribution engine on PolNeAR's training and development articles.

    python -m tests.benchmarks.parsing.polnear FOLDER

FOLDER holds `train` and `dev`, each with `text` and `attributions`; the test articles are never opened. The first
annotation file of an article counts. PolNeAR annotates no attribution inside another and joins the quotation that goes
on in the next sentence to the one before, so nested attributions are left out here and continuations are joined.

Measures, all over words (runs of letters and digits):

partial F   Gold and found attributions are paired one to one, the largest shared word count first. A pair earns, for
            each of source, cue and content, the shared words over the found words (precision) and over the gold words
            (recall); both are averaged over all found or all gold attributions that have the part, F is their
            harmonic mean, and the figure printed last is the mean of the three.
explicit    Gold attributions with a source and a cue that holds a form of a speech verb listed below; one is found
            with the right speaker when a found attribution covers half of its content words and its source (or
            head) shares a word with the gold source.
direct      Gold attributions whose content has four or more words, four fifths of them inside double quotation marks;
            found when half of the content is covered, and of those the share with the right speaker.
"""

import argparse
import re
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from seeds.parser.speech.attributions import Attribution, attributions
from seeds.parser.texts.spans import Span

SPEECH = re.compile(
    r"\b(?:s(?:aid|ays?|aying)|t(?:old|ells?|elling)|add(?:s|ed|ing)?"
    r"|(?:announc|argu|acknowledg|not|declar|observ|conced|stat)(?:es?|ed|ing)"
    r"|(?:explain|claim|insist|assert|maintain|remark|mention|contend|respond|recall|tweet|comment|reiterat|warn|reveal|report|confirm|ask)(?:e?s|e?d|ed|ing)?"
    r"|repl(?:y|ies|ied|ying)|den(?:y|ies|ied|ying)|wr(?:ote|ites?|iting|itten)|according to|continu(?:es?"
    r"|ed)|conclud(?:es?|ed|ing)|admit(?:s|ted|ting)?"
    r"|suggest(?:s|ed|ing)?|predict(?:s|ed|ing)?|promis(?:es?|ed|ing)|vow(?:s|ed|ing)?|pledg(?:es?|ed|ing))\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W_]+")
_DOUBLE = re.compile(r"[“\"][^“”\"\n]{1,3000}[”\"]?")
PARTS = ("Source", "Cue", "Content")


@dataclass(frozen=True)
class Labels:
    """One attribution as sets of word numbers, with the text of its cue."""

    source: frozenset[int]
    cue: frozenset[int]
    content: frozenset[int]
    heads: frozenset[int]
    cue_text: str = ""

    def part(self, name: str) -> frozenset[int]:
        """The word numbers of one of PARTS."""
        return {"Source": self.source, "Cue": self.cue, "Content": self.content}[name]


class Ruler:
    """The word numbers of one text."""

    def __init__(self, text: str) -> None:
        self.numbers = [-1] * (len(text) + 1)
        for number, match in enumerate(_WORD.finditer(text)):
            self.numbers[match.start() : match.end()] = [number] * (match.end() - match.start())

    def words(self, spans: list[Span]) -> frozenset[int]:
        """The numbers of all words the spans touch."""
        return frozenset(n for span in spans for n in self.numbers[span.start : span.end] if n >= 0)


def gold(path: Path, ruler: Ruler) -> list[Labels]:
    """The attributions of one standoff annotation file."""
    parts: dict[str, tuple[list[Span], str]] = {}
    events: list[list[tuple[str, str]]] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        fields = line.split("\t")
        if line.startswith("T") and len(fields) > 2:
            offsets = fields[1].split(" ", 1)[1]
            parts[fields[0]] = ([Span(*map(int, pair.split())) for pair in offsets.split(";")], fields[2])
        elif line.startswith("E"):
            events.append(
                [(role.rstrip("0123456789"), part) for role, part in (a.split(":") for a in fields[1].split())]
            )
    return [_labels(event, parts, ruler) for event in events]


def _labels(event: list[tuple[str, str]], parts: dict[str, tuple[list[Span], str]], ruler: Ruler) -> Labels:
    def of(role: str) -> list[Span]:
        return [span for name, part in event if name == role and part in parts for span in parts[part][0]]

    cue = " ".join(parts[part][1] for name, part in event if name == "Cue" and part in parts)
    source = ruler.words(of("Source"))
    return Labels(source, ruler.words(of("Cue")), ruler.words(of("Content")), source, cue)


def found(text: str, ruler: Ruler) -> list[Labels]:
    """What the engine finds, nested attributions left out and continuations joined to what they continue."""
    joined: list[list[Attribution]] = []
    for attribution in attributions(text):
        if attribution.nested_in is not None:
            continue
        continued = next((group for group in joined[:-4:-1] if group[0].source == attribution.source), None)
        if continued and attribution.rule == "quote-goes-on":
            continued.append(attribution)
        else:
            joined.append([attribution])
    return [_joined(group, ruler) for group in joined]


def _joined(group: list[Attribution], ruler: Ruler) -> Labels:
    first = group[0]
    return Labels(
        ruler.words([first.source] if first.source else []),
        ruler.words([first.cue] if first.cue else []),
        ruler.words([span for attribution in group for span in attribution.content]),
        ruler.words([span for span in (first.source, first.head) if span]),
    )


def articles(folder: Path) -> Iterator[tuple[str, str, Path]]:
    """Name, text and annotation file of every article of one compartment."""
    for path in sorted((folder / "text").glob("*.txt")):
        annotations = sorted((folder / "attributions").glob(f"{path.stem}_????.ann"))
        annotations += sorted((folder / "attributions").glob(f"{path.stem}.ann"))
        if annotations:
            yield path.stem, path.read_text(encoding="utf-8"), annotations[0]


def pairs(golden: list[Labels], mined: list[Labels]) -> list[tuple[int, int]]:
    """Pairs of gold and found attributions, the largest shared word count first."""
    shared = []
    for g, gold_labels in enumerate(golden):
        for m, mined_labels in enumerate(mined):
            count = sum(len(gold_labels.part(part) & mined_labels.part(part)) for part in PARTS)
            if count and gold_labels.content & mined_labels.content:
                shared.append((-count, g, m))
    taken_gold: set[int] = set()
    taken_mined: set[int] = set()
    result = []
    for _, g, m in sorted(shared):
        if g not in taken_gold and m not in taken_mined:
            taken_gold.add(g)
            taken_mined.add(m)
            result.append((g, m))
    return result


class Score:
    """Sums over articles, and the figures they give."""

    def __init__(self) -> None:
        self.sums = {part: [0.0, 0, 0.0, 0] for part in PARTS}
        self.explicit = [0, 0, 0]
        self.direct = [0, 0, 0]

    def add(self, text: str, golden: list[Labels], mined: list[Labels], ruler: Ruler) -> None:
        """Count one article."""
        matched = pairs(golden, mined)
        for part in PARTS:
            sums = self.sums[part]
            sums[1] += sum(1 for labels in mined if labels.part(part))
            sums[3] += sum(1 for labels in golden if labels.part(part))
            for g, m in matched:
                both = len(golden[g].part(part) & mined[m].part(part))
                sums[0] += both / max(1, len(mined[m].part(part)))
                sums[2] += both / max(1, len(golden[g].part(part)))
        quoted = ruler.words([Span(*match.span()) for match in _DOUBLE.finditer(text)])
        for labels in golden:
            if labels.source and labels.content and SPEECH.search(labels.cue_text):
                _count(self.explicit, labels, mined)
            if labels.source and len(labels.content) >= 4 and len(labels.content & quoted) >= 0.8 * len(labels.content):
                _count(self.direct, labels, mined)

    def figures(self) -> dict[str, float]:
        """Every measure by name."""
        result: dict[str, float] = {}
        for part in PARTS:
            sums = self.sums[part]
            precision, recall = sums[0] / max(1, sums[1]), sums[2] / max(1, sums[3])
            result[f"{part.lower()} P"], result[f"{part.lower()} R"] = precision, recall
            result[f"{part.lower()} F"] = 2 * precision * recall / max(1e-9, precision + recall)
        result["partial F"] = sum(result[f"{part.lower()} F"] for part in PARTS) / 3
        result["explicit found"] = self.explicit[1] / max(1, self.explicit[0])
        result["explicit found, right speaker"] = self.explicit[2] / max(1, self.explicit[0])
        result["direct quotes found"] = self.direct[1] / max(1, self.direct[0])
        result["direct quotes, speaker of the found"] = self.direct[2] / max(1, self.direct[1])
        return result


def hit(labels: Labels, mined: list[Labels]) -> tuple[bool, bool]:
    """Whether some found attribution covers half the content, and whether one of those has the right speaker."""
    covering = [other for other in mined if 2 * len(labels.content & other.content) >= len(labels.content)]
    return bool(covering), any(labels.source & other.heads for other in covering)


def _count(counts: list[int], labels: Labels, mined: list[Labels]) -> None:
    covered, right = hit(labels, mined)
    counts[0] += 1
    counts[1] += covered
    counts[2] += right


def measure(folder: Path) -> dict[str, float]:
    """The figures of one compartment, with its size and the processor milliseconds the engine takes for a kilobyte."""
    score, size, spent, number = Score(), 0, 0.0, 0
    for _, text, annotations in articles(folder):
        ruler = Ruler(text)
        begun = time.process_time()
        mined = found(text, ruler)
        spent += time.process_time() - begun
        size += len(text)
        number += 1
        score.add(text, gold(annotations, ruler), mined, ruler)
    return score.figures() | {
        "articles": number,
        "explicit in gold": score.explicit[0],
        "direct in gold": score.direct[0],
        "ms per kB": spent / max(1, size) * 1e6,
    }


def main() -> None:
    """Print the figures of the training and the development articles."""
    parser = argparse.ArgumentParser(description="Score the attribution engine on PolNeAR.")
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    columns = {name: measure(folder / name) for name in ("train", "dev") if (folder / name).is_dir()}
    if not columns:
        parser.error(f"{folder} holds neither train nor dev; in a clone of PolNeAR they are below data")
    print(f"{'':36}" + "".join(f"{name:>9}" for name in columns))
    for figure in next(iter(columns.values())):
        print(f"{figure:36}" + "".join(f"{columns[name][figure]:9.3f}" for name in columns))


if __name__ == "__main__":
    main()
