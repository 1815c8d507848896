"""`demarche new`: begin a collection of one's own."""

import argparse
from pathlib import Path

from api.commands.reporting import Failed, counted, failing
from seeds.beginning import begin, described, problems

NAME = "new"
HELP = "begin a collection: the files that curators fill"
EXAMPLES = """examples:
  demarche new sahel-forces                                   ./sahel-forces
  demarche new my-data/sahel-forces --title "Forces in the Sahel"

Writes collection.yaml, lists of actors, forces, places and outlets that are empty but for comments with examples, and
folders for documents and occasions; then `demarche parse` drafts statements of articles for it, `demarche review` fills
it, `demarche check` proves it and `demarche seed` makes a database of it. What is there already is never touched.

exit status:
  0  begun
  1  something speaks against it; everything that does is told, nothing is written
  2  wrong usage"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    told = "the directory to make; its name is the id of the collection: lower-case letters, digits, hyphens"
    parser.add_argument("collection", type=Path, metavar="COLLECTION", help=told)
    parser.add_argument("--title", metavar="TEXT", help="what the collection is called (default: made of its id)")
    parser.add_argument("--licence", default="CC-BY-4.0", metavar="ID", help="of the data (default: %(default)s)")


def run(arguments: argparse.Namespace) -> int:
    """Write the files, and say how to go on."""
    directory: Path = arguments.collection
    description = described(directory, arguments.title, arguments.licence)
    if found := list(problems(directory, description)):
        raise Failed("\n".join((*found, f"{counted({'problems': len(found)})}; nothing was written")))
    with failing(writing=str(directory)):
        files = begin(directory, description)
    print(f"{directory}: {', '.join(file.name for file in files)}")
    print(_next(directory, description["id"]))
    return 0


def _next(directory: Path, id_: str) -> str:
    """Return the commands that lead from articles to a served collection."""
    place = f"--collections {directory}"
    return "\n".join(
        (
            "say in collection.yaml what it holds; then, with the texts of articles in a folder ARTICLES:",
            f"  demarche parse ARTICLES {place} --collection {id_}",
            f"  demarche review {place} --documents ARTICLES",
            f"  demarche check {place} --documents ARTICLES",
            f"  demarche serve {place}",
        )
    )
