"""`demarche seed`: build the database from curated files."""

import argparse

from api.commands.options import add_collections, add_database, collections, new_database
from api.commands.reporting import counted, failing, shown_progress
from seeds.seed import seed

NAME = "seed"
HELP = "build the database from curated files"
EXAMPLES = """examples:
  demarche seed                                        ./demarche.db from the collections that come with demarche
  demarche seed --database /srv/statements.db          elsewhere
  demarche seed --collections ~/my-data                from your own files
  demarche seed --drafts drafts/                       with drafts, served under status=draft alone

The new database takes the old one's place in one step, when it is finished and proved sound; running servers pick it
up by themselves. With any problem, on a full disk or when killed, the old one stays as it was."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    add_database(parser)
    add_collections(parser)
    parser.add_argument(
        "--allow-vanished",
        action="store_true",
        help="let statements of the old database go although no file says why",
    )


def run(arguments: argparse.Namespace) -> int:
    """Seed, and say what the database holds."""
    with failing("the database is as it was"), shown_progress() as progress:
        made = seed(
            new_database(arguments),
            collections(arguments),
            arguments.drafts,
            progress=progress,
            allow_vanished=arguments.allow_vanished,
        )
    print(f"{made.database}: version {made.version}, {counted(made.counts, made.drafts)}")
    return 0
