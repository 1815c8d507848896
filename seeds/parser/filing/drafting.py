"""From articles to a directory of drafts: each filed as it is read, then all compared; and how it went."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import chain
from pathlib import Path

from seeds.parser.filing.comparing import TEXTS_KEPT, twins_among
from seeds.parser.filing.corpus import Article
from seeds.parser.filing.filing import Filed, Filing
from seeds.parser.filing.flagging import flag
from seeds.parser.filing.marking import Repeated, mark_twins
from seeds.parser.filing.meeting import Texts
from seeds.parser.filing.recalling import mark_repeats, thinned
from seeds.parser.filing.shelf import Pile, Shelf
from seeds.parser.filing.twins import Sketches
from seeds.parser.texts.decoding import decode
from seeds.progress import Progress, silent


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
    repeated: Sequence[Repeated] = ()
    alike: Sequence[str] = ()
    edited: int = 0
    flagged: dict[str, int] = field(default_factory=dict)
    files: Pile[str] = field(default_factory=Pile)


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
    filed: Pile[Filed | None] = Pile()
    paths: Pile[Path] = Pile()
    sketches = Sketches()
    texts = Texts(filing)
    try:
        for article in articles:
            progress("parsing articles", len(filed), total)
            one = _file(article, texts, outcome)
            _keep(filing, one, article)
            filed.append(one)
            paths.append(article.path)
            sketches.add(article.sketch if one and article.sketch else ())
        found = Pile(twins_among(sketches.pairs(), paths, contents, progress))
        outcome.files.extend(file for one in filed if one for file in one.files)
        documents = Pile(file for file in outcome.files if file.startswith("documents/"))
        outcome.repeated = Pile(chain(mark_twins(filing, filed, found), mark_repeats(filing, documents)))
        outcome.flagged = _flagged(filing, filed, outcome.files, lambda number: decode(contents(paths[number])).text)
    finally:  # what was filed until an interrupt has its names, too
        filing.finish()
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


def _keep(filing: Filing, filed: Filed | None, article: Article) -> None:
    """Keep the sketch of a document that was written."""
    for file in filed.files if filed else ():
        if file.startswith("documents/"):
            filing.manifest.keep(file, thinned(article.sketch), article.encoding)


def _flagged(
    filing: Filing, filed: Iterable[Filed | None], files: Iterable[str], text: Callable[[int], str]
) -> dict[str, int]:
    numbers: Shelf[str, int] = Shelf()
    numbers.update((one.document, number) for number, one in enumerate(filed) if one)
    texts = lru_cache(TEXTS_KEPT)(text)
    return flag(filing, files, lambda document: texts(numbers[document]) if document in numbers else "")


def _alike(filing: Filing) -> Pile[str]:
    """Return which new actors are spelled almost like known ones."""
    actors = filing.proposals.new["actors"].values()
    return Pile(f"{one['name']}: {one['note']}" for one in actors if "Spelled almost like" in one.get("note", ""))
