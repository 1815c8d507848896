"""`demarche check`: look through curated files, and through the documents they quote where those are at hand."""

import argparse
import sys
from pathlib import Path

from api.commands.options import add_collections, collections
from api.commands.reporting import TOLD, Failed, counted, failing, shown_progress, untold
from schemas.vocabularies import STATUSES
from seeds.check import Checked, Looked, look
from seeds.problems import Problems
from seeds.verify import Verified, verify

NAME = "check"
HELP = "find every problem in curated files, without touching a database"
EXAMPLES = """examples:
  demarche check                              the collections that come with demarche
  demarche check --collections ~/my-data      your own, one directory each
  demarche check --documents ~/articles       prove hashes, lengths, spans and quotes against the texts

Every problem of every file is listed as file:line: field: what is wrong, write what would be right. Documents whose
texts are not at hand are named, and the others proved. Of drafts it also says which could not be accepted as they are,
since their position is the owner's alone; `demarche seed --drafts` serves those all the same.

exit status:
  0  no problem, though some texts may not be at hand
  1  problems were found, or no text of any document is at hand
  2  wrong usage"""


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
        looked = look(collections(arguments), arguments.drafts, progress=progress, acceptable=True)
        verified = _verified(looked, arguments.documents) if arguments.documents else None
        checked = looked.checked()
    curated, drafts = (_statements(checked, status) for status in STATUSES)
    found = {"collections": len(curated), "statements": sum(curated)}
    print(f"{counted(found, sum(drafts))}: no problem")
    if verified:
        _tell(verified, arguments.documents)
    return 0


def _statements(checked: Checked, status: str) -> list[int]:
    """Return how many statements each collection of a status has."""
    return [
        sum(len(occasion.statements) for occasion in collection.occasions)
        for collection in checked.collections
        if collection.status == status
    ]


def _verified(looked: Looked, directory: Path) -> Verified:
    """Return what of the texts was proved; raise Problems with all that is wrong in files and against texts."""
    if not directory.is_dir():
        raise Failed(f"{directory} is not a directory; --documents names the one that holds the texts")
    verified = verify(looked.materials, directory)
    if verified.problems:
        raise Problems((*looked.problems, *verified.problems))
    if verified.absent and not verified.at_hand and not looked.problems:
        raise Failed(f"no file in {directory} has the hash of any document; --documents names where their texts are")
    return verified


def _tell(verified: Verified, directory: Path) -> None:
    proved, absent = (counted({"documents": len(ids)}) for ids in (verified.at_hand, verified.absent))
    print(f"hashes, lengths, spans and quotes of {proved} are as in {directory}")
    if verified.absent:
        print(f"{absent} not proved, as no file in {directory} has their hash:", file=sys.stderr)
        for id_ in verified.absent[:TOLD]:
            print(f"  {id_}", file=sys.stderr)
        for words in untold(verified.absent):
            print(words, file=sys.stderr)
