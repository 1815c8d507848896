"""Scores the parser against real news pages of public collections, whose texts are read and never committed.

    python -m tests.benchmarks.parsing.wire FOLDER
        [--part developed|unseen|press] [--with-names|--without-names] [--errors]

FOLDER holds checkouts, each under its own name: TempEval-3 (jspotter; AFP and Xinhua reports of its silver data),
reuters_text_classification (wuodar; Reuters-21578), wikinews (vanatteveldt), ukraine-war-news-sentiment-analysis
(hellaskella33), news-articles-dataset (ZitRos; BBC) and Article-Bias-Prediction (ramybaly; newspapers,
broadcasters and magazines of the United States). The codes in `wire` name each page by collection and document and
count in the text that `text` makes of it, which `sha256` proves. What was `developed` on, the authors of rules have
read; who changes the parser takes the figures of the others but reads none of their pages. Each page was coded once, by
somebody who knew the codebook and not the parser; a quarter to a third of the codes are doubtful and may be missed. The
figures are those of `tests.benchmarks.parsing.gold`.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import html
import json
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from seeds.parser.naming.names import Names
from tests.benchmarks.parsing.gold import Text, coded_texts, measured, print_score

CODES = Path(__file__).with_suffix("")
PARTS = ("developed", "unseen", "press")
_TAG = re.compile(r"<[^>]+>")
_BLANK_LINES = re.compile(r"\n\s*\n")


class Elsewhere(Exception):
    """A page is not where the codes say, or is another text."""


def text(folder: Path, collection: str, name: str) -> str:
    """The plain text of one page, ending in a line break; raises `Elsewhere` where the folder does not hold it."""
    try:
        return re.sub(r"[ \t]+\n", "\n", _READ[collection](folder, name)).strip() + "\n"
    except (OSError, KeyError, TypeError) as problem:
        raise Elsewhere(f"{collection} {name}: not found below {folder}") from problem


def _tempeval(folder: Path, name: str) -> str:
    page = (folder / f"TempEval-3/data/TE3-Silver-data/{name}.tml").read_text("utf-8")
    title, dateline = _part(page, "TITLE"), " ".join(_part(page, "DCT").split())
    dateline = re.sub(r"(, \d{4}), \d{4}", r"\1", dateline.replace(" ,", ","))
    headline = title if title[:1].isupper() and "///" not in title and not title.startswith("ATTENTION") else ""
    body = "\n\n".join(filter(None, (" ".join(part.split()) for part in _BLANK_LINES.split(_part(page, "TEXT")))))
    return "\n\n".join(filter(None, (headline, f"{dateline} -- {body}" if dateline else body)))


def _part(page: str, tag: str) -> str:
    """What stands in an element, without mark-up."""
    found = re.search(rf"<{tag}>(.*?)</{tag}>", page, re.DOTALL)
    return html.unescape(_TAG.sub("", found[1])).strip() if found else ""


def _reuters(folder: Path, name: str) -> str:
    page = _reuters_pages(folder)[name]
    dateline = " ".join(_raw(page, "DATELINE").split())
    parts = re.sub(r"\n    (?=\S)", "\n\n", _raw(page, "BODY")).split("\n\n")
    body = [re.sub(r" (?:Reuter|REUTER) ?\x03", "", " ".join(part.split())).strip(" \x03") for part in parts]
    body = [part for part in body if part and part != "Reuter"]
    body[0] = f"{dateline} {body[0]}" if dateline else body[0]
    return "\n\n".join((" ".join(_raw(page, "TITLE").split()), *body))


def _raw(page: str, tag: str) -> str:
    found = re.search(rf"<{tag}>(.*?)</{tag}>", page, re.DOTALL)
    return html.unescape(found[1]) if found else ""


@cache
def _reuters_pages(folder: Path) -> dict[str, str]:
    files = sorted((folder / "reuters_text_classification/data").glob("*.sgm"))
    found = (re.finditer(r'NEWID="(\d+)">(.*?)</REUTERS>', file.read_text("latin-1"), re.DOTALL) for file in files)
    return {page[1]: page[2] for pages in found for page in pages}


def _wikinews(folder: Path, name: str) -> str:
    page = _wikinews_pages(folder)[name]
    return f"{page['title']}\n\n" + re.sub(r"\n{2,}", "\n\n", page["text"]).strip()


@cache
def _wikinews_pages(folder: Path) -> dict[str, dict[str, str]]:
    pages: dict[str, dict[str, str]] = {}
    for file in sorted((folder / "wikinews/data").glob("*.csv")):
        with file.open(encoding="utf-8", newline="") as lines:
            pages |= {row["url"].rsplit("/", 1)[-1]: row for row in csv.DictReader(lines)}
    return pages


def _ukraine(folder: Path, name: str) -> str:
    return (folder / f"ukraine-war-news-sentiment-analysis/data/articles/{name}.txt").read_text("utf-8")


def _bbc(folder: Path, name: str) -> str:
    return (folder / f"news-articles-dataset/news/{name}.txt").read_text("utf-8")


def _press(folder: Path, name: str) -> str:
    page = json.loads((folder / f"Article-Bias-Prediction/data/jsons/{name}.json").read_text("utf-8"))
    lines = f"{page['title']}\n{page['content']}".split("\n")
    return "\n\n".join(filter(None, (" ".join(_joined(line).split()) for line in lines)))


def _joined(line: str) -> str:
    """A line of which the collection has parted the words, as a newspaper prints it."""
    for parted, printed in _PARTED:
        line = parted.sub(printed, line)
    return line


_PARTED = tuple(
    (re.compile(parted), printed)
    for parted, printed in (
        ("``", "“"),
        ("''", "”"),
        (r" (n['’]t|['’](?:s|re|ve|ll|d|m)|')(?=\s|$)", r"\1"),
        (r"\b(\w+) ’ (s|re|ve|ll|d|m|t)\b", r"\1’\2"),
        (r"(\w) ’(?=\s)", r"\1’"),
        (r" ([,.;:?!%)\]”])", r"\1"),
        (r"([(\[“$]) ", r"\1"),
        (r'"\s+([^"]*?)\s+"', r'"\1"'),
        (r"“([^”]*?)“", r"“\1”"),
    )
)


_READ: dict[str, Callable[[Path, str], str]] = {
    "tempeval": _tempeval,
    "reuters": _reuters,
    "wikinews": _wikinews,
    "ukraine": _ukraine,
    "bbc": _bbc,
    "press": _press,
}


def coded(folder: Path, codes: Path) -> tuple[list[Text], dict[str, list[dict[str, Any]]]]:
    """The pages that a file of codes names, and their names as curated records; raises `Elsewhere`."""
    return coded_texts(json.loads(codes.read_text("utf-8")), lambda document: _proved(folder, document))


def _proved(folder: Path, document: dict[str, Any]) -> str:
    """The text of a coded page, cut where its codes end, when it is the one they count in."""
    words = text(folder, document["collection"], document["name"])
    words = words[: document.get("length", len(words))]
    if hashlib.sha256(words.encode()).hexdigest() != document["sha256"]:
        raise Elsewhere(f"{document['collection']} {document['name']}: another text than the codes count in")
    return words


def main() -> None:
    """Print the tables for the command line's folder."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    arguments.add_argument("folder", type=Path, metavar="FOLDER")
    arguments.add_argument("--part", choices=PARTS, default="unseen")
    arguments.add_argument("--with-names", action="store_true")
    arguments.add_argument("--without-names", action="store_true")
    arguments.add_argument("--doubtful", action="store_true")
    arguments.add_argument("--errors", action="store_true")
    chosen = arguments.parse_args()
    try:
        texts, records = coded(chosen.folder, CODES / f"{chosen.part}.json")
    except Elsewhere as problem:
        arguments.error(str(problem))
    both = chosen.with_names == chosen.without_names
    if chosen.with_names or both:
        print_score("with names", measured(texts, Names(**records), chosen.doubtful), chosen.errors)
    if chosen.without_names or both:
        print_score("without names", measured(texts, Names(), chosen.doubtful), chosen.errors)


if __name__ == "__main__":
    main()
