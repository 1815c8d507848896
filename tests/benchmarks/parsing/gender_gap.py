"""Scores quotations and resolved speaker names on the Gender Gap Tracker set.

    python -m tests.benchmarks.parsing.gender_gap FOLDER [--show]

FOLDER is the checkout of the repository (or its `NLP/evaluation/src`). The articles are those of `rawtext.zip` in
the order of their file names; only the even-numbered ones (counted from zero) are read. The annotations stand in the
spreadsheet beside it; their offsets drift from the texts (line ends were counted otherwise), so a quotation is looked
for by its words, nearest to where the annotation puts it, and its speaker's words nearest to it.

quotes found      annotated quotations of which a found attribution covers half of the words.
speaker           of the found, those annotated with a speaker whose words the found source touches.
names, all        of the annotated quotations with a `reference` (who speaks, in full), those found whose resolved
                  name equals it but for titles, diacritics, articles and case, or holds it or stands in it whole
                  when both have two words or more.
resolved names    the same over the found quotations whose reference is a proper name (no lower-case word but
                  particles); the others are descriptions ("officials granted anonymity"), which no article names.
"""

import argparse
import html
import json
import re
import unicodedata
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from seeds.parser.speech.attributions import Attribution, attributions
from seeds.parser.texts.spans import Span

_WORD = re.compile(r"[^\W_]+")
_TITLES = re.compile(
    r"^(?:the|a|an|mr|mrs|ms|dr|prof|sen|rep|gov|gen|sgt|const|cpl|insp|president|minister|premier|mayor|chief|sir|staff)\s+"
)


def articles(folder: Path) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """Text and annotated quotations of every even-numbered article."""
    source = next(path for path in (folder, folder / "NLP/evaluation/src") if (path / "eval").is_dir())
    book = zipfile.ZipFile(source / "rawtext.zip")
    texts = {Path(name).stem: book.read(name).decode("utf-8") for name in book.namelist() if name.endswith(".txt")}
    sheet = next((source / "eval").glob("AnnotationTable*.xlsx"))
    rows = {re.sub(r"\W|ObjectId", "", row.get("B", "")): row for row in _rows(sheet)}
    for number in sorted(texts)[::2]:
        row = rows.get(number)
        if row and row.get("N"):
            try:
                yield texts[number], json.loads(row["N"], strict=False)
            except json.JSONDecodeError:
                continue


def _rows(sheet: Path) -> Iterator[dict[str, str]]:
    """Rows of a spreadsheet as column letter -> text."""
    with zipfile.ZipFile(sheet) as book:
        strings = book.read("xl/sharedStrings.xml").decode()
        cells = book.read("xl/worksheets/sheet1.xml").decode()
    shared = [
        "".join(re.findall(r"<t[^>]*>(.*?)</t>", item, re.S)) for item in re.findall(r"<si>(.*?)</si>", strings, re.S)
    ]
    for row in re.findall(r"<row .*?</row>", cells, re.S)[1:]:
        values = re.findall(r'<c r="([A-Z]+)\d+"([^>]*?)(?:/>|>(.*?)</c>)', row, re.S)
        yield {column: _cell(shared, kind, body) for column, kind, body in values}


def _cell(shared: list[str], kind: str, body: str) -> str:
    value = re.search(r"<v>(.*?)</v>", body or "")
    if not value:
        return ""
    return html.unescape(shared[int(value[1])] if 't="s"' in kind else value[1])


def placed(text: str, words: str, near: int) -> Span | None:
    """Where `words` stand in the text, the occurrence nearest to `near`."""
    starts = [match.start() for match in re.finditer(re.escape(words), text)] if words.strip() else []
    if not starts:
        return None
    start = min(starts, key=lambda at: abs(at - near))
    return Span(start, start + len(words))


def _start(written: str) -> int:
    numbers = re.findall(r"\d+", written or "")
    return int(numbers[0]) if numbers else 0


def _words(text: str, spans: list[Span]) -> set[int]:
    return {span.start + match.start() for span in spans for match in _WORD.finditer(span.of(text))}


def plain(name: str) -> str:
    """A name for comparison: lower case, without diacritics, articles, titles and possessive."""
    bare = unicodedata.normalize("NFKD", name.replace("’", "'")).encode("ascii", "ignore").decode().lower().strip()
    bare = re.sub(r"'s$|[^\w\s'-]", "", bare)
    while (shorter := _TITLES.sub("", bare)) != bare:
        bare = shorter
    return " ".join(bare.split())


def same(name: str, reference: str) -> bool:
    """Whether two names are one, or the shorter of two full names stands whole in the other."""
    short, long = sorted((plain(name), plain(reference)), key=len)
    return short == long or (len(short.split()) > 1 and f" {short} " in f" {long} ")


def is_proper(name: str) -> bool:
    """Whether a reference is a name, not a description."""
    return all(
        word[0].isupper() or word in ("of", "de", "al", "van", "von", "bin", "the", "and") for word in name.split()
    )


def best(text: str, quote: Span, mined: list[Attribution]) -> Attribution | None:
    """The found attribution that covers most of the annotated quotation, when it covers half of its words."""
    wanted = _words(text, [quote])
    ranked = [
        (len(wanted & _words(text, list(a.content))), -i)
        for i, a in enumerate(mined)
        if any(s.overlaps(quote) for s in a.content)
    ]
    if not ranked or 2 * max(ranked)[0] < len(wanted):
        return None
    return mined[-max(ranked)[1]]


def measure(folder: Path, show: bool = False) -> dict[str, float]:
    """The figures over all even-numbered articles."""
    counts = dict.fromkeys(
        (
            "articles",
            "quotes",
            "found",
            "with speaker",
            "speaker right",
            "named",
            "name right",
            "named found",
            "proper right",
        ),
        0,
    )
    for text, quotes in articles(folder):
        counts["articles"] += 1
        mined = [a for a in attributions(text) if a.nested_in is None]
        for quote in quotes:
            span = placed(text, quote.get("quote", ""), _start(quote.get("quote_index", "")))
            if span:
                _count(text, quote, span, best(text, span, mined), counts, show)
    return {
        "articles": counts["articles"],
        "quotes": counts["quotes"],
        "quotes found": counts["found"] / max(1, counts["quotes"]),
        "speaker of the found": counts["speaker right"] / max(1, counts["with speaker"]),
        "names, all": counts["name right"] / max(1, counts["named"]),
        "resolved names": counts["proper right"] / max(1, counts["named found"]),
    }


def _count(
    text: str, quote: dict[str, Any], span: Span, hit: Attribution | None, counts: dict[str, int], show: bool
) -> None:
    counts["quotes"] += 1
    counts["found"] += hit is not None
    drift = span.start - _start(quote.get("quote_index", ""))
    speaker = placed(text, quote.get("speaker", ""), _start(quote.get("speaker_index", "")) + drift)
    if hit and speaker:
        counts["with speaker"] += 1
        counts["speaker right"] += any(part.overlaps(speaker) for part in (hit.source, hit.head) if part)
    reference = quote.get("reference", "")
    if reference:
        right = hit is not None and same(hit.speaker, reference)
        counts["named"] += 1
        counts["name right"] += right
        if hit and is_proper(reference):
            counts["named found"] += 1
            counts["proper right"] += right
        if show and not right:
            found, rule = (hit.speaker, hit.rule) if hit else ("", "")
            print(f"{reference!r:40} found {found!r:30} rule {rule}: {quote.get('quote', '')[:90]!r}")


def main() -> None:
    """Print the figures, and with --show every name that is not right."""
    parser = argparse.ArgumentParser(description="Score quotations and names on the Gender Gap Tracker set.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--show", action="store_true")
    arguments = parser.parse_args()
    for figure, value in measure(arguments.folder, arguments.show).items():
        print(f"{figure:24}{value:9.3f}")


if __name__ == "__main__":
    main()
