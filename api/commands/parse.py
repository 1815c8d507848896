"""`demarche parse`: draft statements from the plain text of articles, for a curator to review."""

import argparse
import sys
from collections.abc import Generator, Iterator
from contextlib import closing
from pathlib import Path

from api.commands.options import add_curated, collections
from api.commands.outcomes import tell, tell_repeats
from api.commands.outlets import Outlet, add_outlet, named_outlet
from api.commands.reporting import Failed, Stopped, counted, failing, shown_progress
from api.commands.shown import as_json, as_table
from schemas import edtf
from seeds.codebook import stances
from seeds.parser import prepare
from seeds.parser.filing.corpus import SECONDS, Article, Setting, articles_in, parse_bytes, read_articles
from seeds.parser.filing.drafting import Outcome, draft
from seeds.parser.filing.filing import UNSORTED, Filing
from seeds.parser.filing.holdings import Holdings, chosen, gazetteer, holdings, materials
from seeds.parser.filing.knowing import as_known
from seeds.parser.filing.listing import listed
from seeds.parser.filing.shelf import Pile
from seeds.parser.filing.showing import Showing
from seeds.parser.naming.names import Names
from seeds.parser.texts.decoding import LARGEST, Empty, Unreadable
from seeds.review.repeated import Repeat, repeated

NAME = "parse"
HELP = "draft statements from the text of articles"
DRAFTS = Path("drafts")
EXAMPLES = """examples:
  demarche parse article.txt --published 2018-05-23 --outlet rferl --collection syria-foreign-forces
  demarche parse articles/                       every .txt file in a folder and below it
  pbpaste | demarche parse -                     print what is found; with --json for programs
  demarche parse - --out drafts < article.txt    write drafts instead

Drafts are curated files: `demarche review` goes through them, `demarche seed --drafts drafts` serves them under
status=draft. Parsing again replaces drafts that nobody edited, keeps the others, and brings nothing back that was
accepted or dropped; an article whose document has a date and an outlet keeps them where no others are given. A text
that was met already, also in another encoding or with other line breaks, is named and left
out where drafts are written; where they are shown, every text is.

exit status:
  0  done; empty files are named and left out
  1  some article is not there or could not be read or parsed (it is named, the others are drafted), or there was
     none; or the collection or the outlet that is named is not known
  2  wrong usage
  130  interrupted; the same command goes on"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument("articles", nargs="+", metavar="ARTICLE", help="a file, a folder, or - for standard input")
    parser.add_argument("--published", type=_date, metavar="DATE", help="when they were published (EDTF)")
    add_outlet(parser)
    parser.add_argument("--collection", metavar="ID", help="whose names are known, and which the drafts are for")
    add_curated(parser)
    parser.add_argument(
        "--out",
        type=Path,
        metavar="DIR",
        help=f"where drafts go, in a folder named like the collection (default: {DRAFTS}; without --out, - is shown)",
    )
    parser.add_argument(
        "--seconds",
        type=_seconds,
        default=SECONDS,
        metavar="N",
        help=f"how long one article may take; one that takes longer is named and left out (default: {SECONDS:g})",
    )
    parser.add_argument(
        "--doubtful",
        action="store_true",
        help="draft what is too doubtful to be told, too; its position is only the likeliest of those it names",
    )
    parser.add_argument("--json", action="store_true", help="show drafts as JSON, a line an article, write none")


def run(arguments: argparse.Namespace) -> int:
    """Parse the articles; show or write what is found, and say how it went."""
    from_input = "-" in arguments.articles
    if from_input and len(arguments.articles) > 1:
        arguments.parser.error("- stands alone: standard input is one article")
    if arguments.json and arguments.out:
        arguments.parser.error("--json shows drafts and --out writes them; leave one of the two out")
    if arguments.out == Path("-"):
        arguments.parser.error(
            "--out takes a folder; drafts of - are shown where --out is left out, those of files with --json"
        )
    directory = (arguments.out or DRAFTS) / (arguments.collection or UNSORTED)
    with failing():
        found = materials(collections(arguments))
        names = gazetteer(chosen(found, arguments.collection)) if arguments.collection else Names()
        held = holdings(found)
        outlet = _outlet(arguments.outlet, held, directory) if arguments.outlet is not None else None
    setting = Setting(names, arguments.published, outlet and outlet.id, arguments.seconds, arguments.doubtful)
    content = sys.stdin.buffer.read(LARGEST + 1) if from_input else b""
    if arguments.json or (from_input and arguments.out is None):
        return _show(arguments, setting, content, outlet.said if outlet else "")
    with failing(writing="the drafts"), shown_progress() as progress:
        filing = Filing(directory, held)
        paths = [Path("-")] if from_input else _paths(arguments.articles)
        prepare(progress)
        articles = _articles(paths, setting, content, from_input)
        contents = (lambda _path: content) if from_input else Path.read_bytes
        try:
            with closing(articles):  # with the processes that read them
                known = as_known(articles, filing, setting, contents)
                outcome = draft(known, filing, contents, len(paths), progress)
        except KeyboardInterrupt:
            raise Stopped(f"stopped; {directory} holds what was drafted so far, go on with the same command") from None
    tell(outcome, directory)
    tell_repeats(Pile(_repeats(filing, outcome)))
    return int(bool(outcome.problems) or outcome.empty == len(paths))


def _repeats(filing: Filing, outcome: Outcome) -> Iterator[Repeat]:
    held = filing.held
    return repeated(filing, outcome.files, held.occasions, held.named["actors"], stances())


def _articles(paths: list[Path], setting: Setting, content: bytes, from_input: bool) -> Generator[Article, None, None]:
    if from_input:
        yield _from_input(content, setting)
    else:
        yield from read_articles(paths, setting)


def _from_input(content: bytes, setting: Setting) -> Article:
    try:
        return parse_bytes(Path("standard input"), content, setting)
    except Unreadable as error:
        return Article(Path("standard input"), problem=str(error), empty=isinstance(error, Empty))


def _paths(words: list[str]) -> list[Path]:
    """Return the articles that the command line names; raise Failed where nothing is there.

    What is not there beside others is told like what cannot be read.
    """
    found: list[Path] = []
    for path in map(Path, words):
        if path.is_dir():
            texts, others = articles_in(path)
            if others:
                print(f"{path}: left out {counted({'files': others})} not ending in .txt", file=sys.stderr)
            found.extend(texts)
        else:
            found.append(path)
    if found and not any(path.exists() for path in found):
        raise Failed(f"{', '.join(map(str, found))} is not there; name a file, a folder, or - for standard input")
    if not found:
        raise Failed(f"{' '.join(words)}: no article there; articles are files ending in .txt")
    return list(dict.fromkeys(found))


def _show(arguments: argparse.Namespace, setting: Setting, content: bytes, new_outlet: str) -> int:
    from_input = "-" in arguments.articles
    paths = [] if from_input else _paths(arguments.articles)
    with shown_progress() as progress:
        prepare(progress)
    failed, shown = False, 0
    for article in _articles(paths, setting, content, from_input):
        if words := article.problem or article.note:
            print(f"{article.path}: {words}", file=sys.stderr)
        if article.drafted is None:
            failed |= not article.empty
            continue
        shown += 1
        showing = Showing(article.drafted, setting.names, stances())
        print(as_json(showing, arguments.collection, new_outlet) if arguments.json else as_table(showing))
    return int(failed or not shown)


def _outlet(given: str, held: Holdings, directory: Path) -> Outlet:
    """Return the outlet that is named; say so where it is new."""
    outlet = named_outlet(given, [*held.named["outlets"].values(), *listed(directory, "outlets")])
    if outlet.said:
        print(f"--outlet {outlet.id}: {outlet.said}", file=sys.stderr)
    return outlet


def _date(text: str) -> str:
    try:
        return edtf.parse(text).text
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0.0
    if not 0 < seconds < float("inf"):
        raise argparse.ArgumentTypeError(f"'{text}' is not a number of seconds above 0")
    return seconds
