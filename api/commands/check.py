"""`demarche check`: look through curated files, and through the documents they quote where those are at hand."""

import argparse
from pathlib import Path

from api.commands.options import add_collections, collections
from api.commands.reporting import Failed, counted, failing, shown_progress
from schemas.vocabularies import STATUSES
from seeds.check import Checked, check
from seeds.problems import Problems
from seeds.verify import verify

NAME = "check"
HELP = "find every problem in curated files, without touching a database"
EXAMPLES = """examples:
  demarche check                              the collections that come with demarche
  demarche check --collections ~/my-data      your own, one directory each
  demarche check --documents ~/articles       prove hashes, lengths, spans and quotes against the texts

Every problem of every file is listed as file:line: field: what is wrong, write what would be right."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    add_collections(parser)
    parser.add_argument(
        "--documents",
        type=Path,
        metavar="DIR",
        help="the texts of the articles; found by their SHA-256, whatever the files are called",
    )


def run(arguments: argparse.Namespace) -> int:
    """Check, and say what was looked at."""
    with failing(), shown_progress() as progress:
        checked = check(collections(arguments), arguments.drafts, progress=progress)
        if arguments.documents:
            _verify(checked, arguments.documents)
    curated, drafts = (_statements(checked, status) for status in STATUSES)
    found = {"collections": len(curated), "statements": sum(curated)}
    print(f"{counted(found, sum(drafts))}: no problem")
    if arguments.documents:
        print(f"hashes, lengths, spans and quotes are as in {arguments.documents}")
    return 0


def _statements(checked: Checked, status: str) -> list[int]:
    """Return how many statements each collection of a status has."""
    return [
        sum(len(occasion.statements) for occasion in collection.occasions)
        for collection in checked.collections
        if collection.status == status
    ]


def _verify(checked: Checked, directory: Path) -> None:
    if not directory.is_dir():
        raise Failed(f"{directory} is not a directory; --documents names the one that holds the texts")
    problems = verify(checked.materials, directory)
    if problems:
        raise Problems(problems)
