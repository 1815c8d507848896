"""`demarche review`: go through drafts with the passage in view, and accept, edit, drop or merge each."""

import argparse
from collections import Counter
from pathlib import Path

from api.commands.deciding import list_decided, reopen
from api.commands.options import add_curated, collections
from api.commands.reporting import Failed, failing
from api.commands.walking import EXPLAINED, Walk
from seeds.check import check, find_drafts
from seeds.codebook import stances
from seeds.parser.filing.filing import UNSORTED
from seeds.parser.filing.holdings import UnknownCollection
from seeds.review.curation import Curation, curation
from seeds.review.desk import Desk
from seeds.review.passages import Texts
from seeds.review.reopening import Reopening

NAME = "review"
HELP = "go through drafts: accept, edit, drop or merge; list and reopen decisions"
EXAMPLES = f"""examples:
  demarche review --documents articles/                  all drafts below drafts/, article by article
  demarche review drafts --collection syria-foreign-forces   accepted ones go to this collection
  demarche review --collections ~/my-data --documents ~/articles
  demarche review --decided                              what was decided, the last first
  demarche review --reopen ID                            take a decision back, whenever it was made

the keys:
{EXPLAINED}

A decision that is reopened is undone in the collection, too, and its draft waits again, with its document and the names
it proposes. What rests on other drafts or statements stays, and is told."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument("drafts", nargs="?", type=Path, default=Path("drafts"), help="where they are (%(default)s)")
    parser.add_argument("--documents", type=Path, metavar="DIR", help="the texts of the articles, found by their hash")
    parser.add_argument(
        "--collection", metavar="ID", help="where accepted ones go (default: as their folder is called)"
    )
    parser.add_argument("--decided", action="store_true", help="list the decisions that can be reopened, and end")
    parser.add_argument(
        "--reopen", action="append", default=[], metavar="ID", help="take the decision on a draft back; may be repeated"
    )
    add_curated(parser)


def run(arguments: argparse.Namespace) -> int:
    """Go through the drafts; say what was decided and whether the collections are right."""
    if arguments.documents and not arguments.documents.is_dir():
        raise Failed(f"{arguments.documents} is not a directory; --documents names the one that holds the texts")
    with failing(writing="the curated files"):
        directories = _directories(arguments)
        if arguments.decided:
            return list_decided(directories)
        if arguments.reopen:
            return reopen(arguments.reopen, directories, collections(arguments))
        _review(arguments, directories)
    return 0


def _directories(arguments: argparse.Namespace) -> list[Path]:
    if not arguments.drafts.is_dir():
        raise Failed(f"{arguments.drafts} is not there; `demarche parse` writes drafts")
    return find_drafts([arguments.drafts])


def _review(arguments: argparse.Namespace, directories: list[Path]) -> None:
    """Go through directories of drafts, and check the collections in the end."""
    texts, decided, finished = Texts(arguments.documents), Counter[str](), True
    try:
        for directory in directories:
            walk = _walk(arguments, directory, texts, decided)
            finished = finished and walk.go(directory.name)
    except KeyboardInterrupt:
        finished = False
        print()
    _tell(decided, finished)
    if decided["accepted"] or decided["merged"]:
        check(collections(arguments))


def _walk(arguments: argparse.Namespace, directory: Path, texts: Texts, decided: Counter[str]) -> Walk:
    def opened() -> Desk:
        return Desk(directory, _curation(arguments, directory), stances())

    return Walk(opened, lambda: Reopening(directory, collections(arguments)), texts, decided)


def _curation(arguments: argparse.Namespace, directory: Path) -> Curation:
    collection = arguments.collection or directory.name
    if collection == UNSORTED and not arguments.collection:
        raise Failed(f"{directory} belongs to no collection; --collection names the one accepted statements go to")
    try:
        return curation(collections(arguments), collection)
    except UnknownCollection as error:
        if arguments.collection:
            raise
        raise Failed(f"{directory}: {error}; --collection names the one accepted statements go to") from error


def _tell(decided: Counter[str], finished: bool) -> None:
    """Say what was decided, and how to take it back."""
    kinds = ("accepted", "merged", "dropped", "skipped")
    told = ", ".join(f"{decided[kind]} {kind}" for kind in kinds)
    print(f"{told}{'' if finished else '; stopped before the end, go on with the same command'}")
    if any(decided[kind] for kind in kinds[:3]):
        print("to take one back, go on and press b, or see `demarche review --decided`")
