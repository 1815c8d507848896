"""From articles to a directory of drafts: each filed as it is read, then all compared; and how it went."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from seeds.parser.filing.corpus import Article
from seeds.parser.filing.filing import Filed, Filing
from seeds.parser.filing.flagging import flag
from seeds.parser.filing.marking import Repeated, mark_twins
from seeds.parser.filing.meeting import Texts
from seeds.parser.filing.recalling import mark_repeats, thinned
from seeds.parser.filing.twins import Sketches, Twins, twins
from seeds.parser.texts.decoding import decode
from seeds.progress import Progress, silent

TEXTS_KEPT = 16
"""Texts held at a time while articles are compared."""


@dataclass(slots=True)
class Outcome:
    """What became of a run: how much was filed, what is to be told of single articles, which of them repeat others.

    `empty` counts those without a text, `left_out` those whose text is known already, saved in the same way or another.
    """

    articles: int = 0
    statements: int = 0
    settled: int = 0
    left_open: int = 0
    empty: int = 0
    left_out: int = 0
    problems: list[tuple[Path, str]] = field(default_factory=list)
    notes: list[tuple[Path, str]] = field(default_factory=list)
    repeated: list[Repeated] = field(default_factory=list)
    alike: list[str] = field(default_factory=list)
    edited: int = 0
    flagged: dict[str, int] = field(default_factory=dict)
    files: list[str] = field(default_factory=list)


def draft(
    articles: Iterable[Article],
    filing: Filing,
    contents: Callable[[Path], bytes] = Path.read_bytes,
    total: int = 0,
    progress: Progress = silent,
) -> Outcome:
    """File the drafts of `articles` in their order, `contents` giving the bytes of one again; return how it went.

    Raises OSError when the directory cannot be written. What was filed until then stays, and is known as such.
    """
    outcome = Outcome(edited=sum(1 for file in filing.edited if (filing.directory / file).exists()))
    filed: list[Filed | None] = []
    paths: list[Path] = []
    sketches = Sketches()
    texts = Texts(filing)
    documents: dict[str, str] = {}
    try:
        for article in articles:
            progress("parsing articles", len(filed), total)
            filed.append(_file(article, texts, outcome))
            documents |= _kept(filing, filed[-1], article)
            paths.append(article.path)
            sketches.add(article.sketch if filed[-1] and article.sketch else ())
        found = _compared(sketches, lambda number: decode(contents(paths[number])).text, progress)
        outcome.repeated = mark_twins(filing, filed, found) + mark_repeats(filing, documents)
        outcome.flagged = _flagged(filing, filed, lambda number: decode(contents(paths[number])).text)
    finally:  # what was filed until an interrupt has its names, too
        filing.finish()
    outcome.files = [file for one in filed if one for file in one.files]
    outcome.articles = sum(1 for one in filed if one)
    outcome.alike = _alike(filing)
    return outcome


def _file(article: Article, texts: Texts, outcome: Outcome) -> Filed | None:
    if article.drafted is None:
        outcome.empty += article.empty
        (outcome.notes if article.empty else outcome.problems).append((article.path, article.problem))
        return None
    sha256 = article.drafted.document["sha256"]
    if why := texts.known(article, sha256):
        outcome.left_out += 1
        outcome.notes.append((article.path, why))
        return None
    told = filter(None, (article.note, texts.otherwise(article, sha256)))
    outcome.notes.extend((article.path, words) for words in told)
    filed = texts.filing.add(article.drafted)
    outcome.statements += filed.statements
    outcome.settled += filed.settled
    outcome.left_open += len(article.drafted.left_open)
    return filed


def _kept(filing: Filing, filed: Filed | None, article: Article) -> dict[str, str]:
    """Keep the sketch of a document that was written; return it by the document's file."""
    kept = {file: thinned(article.sketch) for file in (filed.files if filed else ()) if file.startswith("documents/")}
    for file, sketched in kept.items():
        filing.manifest.keep(file, sketched, article.encoding)
    return kept


def _compared(sketches: Sketches, text: Callable[[int], str], progress: Progress) -> list[Twins]:
    pairs = sketches.pairs()

    def counted() -> Iterator[tuple[int, int]]:
        for done, pair in enumerate(pairs):
            progress("comparing articles", done, len(pairs))
            yield pair

    return list(twins(counted(), lru_cache(TEXTS_KEPT)(text)))


def _flagged(filing: Filing, filed: list[Filed | None], text: Callable[[int], str]) -> dict[str, int]:
    numbers = {one.document: number for number, one in enumerate(filed) if one}
    texts = lru_cache(TEXTS_KEPT)(text)
    files = [file for one in filed if one for file in one.files]
    return flag(filing, files, lambda document: texts(numbers[document]) if document in numbers else "")


def _alike(filing: Filing) -> list[str]:
    """Return which new actors are spelled almost like known ones."""
    actors = (filing.proposals.new["actors"][id_] for id_ in sorted(filing.proposals.new["actors"]))
    return [f"{one['name']}: {one['note']}" for one in actors if "Spelled almost like" in one.get("note", "")]
