"""Options that several commands have, and the parser they are added to, which names the nearest right spelling."""

import argparse
import re
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from api.commands.reporting import Failed
from schemas.complaints import nearest
from seeds.collections import COLLECTIONS

DATABASE = Path("demarche.db")
_WRONG = re.compile(r"invalid choice: '([^']*)'|unrecognized arguments: (\S+)")


class Parser(argparse.ArgumentParser):
    """A parser that takes no abbreviations and suggests what a misspelt option or command may have meant."""

    def __init__(self, *arguments: object, **options: object) -> None:
        options |= {"allow_abbrev": False, "formatter_class": argparse.RawDescriptionHelpFormatter}
        super().__init__(*arguments, **options)  # type: ignore[arg-type]

    def error(self, message: str) -> NoReturn:
        """Say what is wrong on standard error, with the nearest right word, and exit with status 2."""
        found = _WRONG.search(message)
        wrong = (found[1] or found[2] or "").partition("=")[0] if found else ""
        near = nearest(wrong, self._known(wrong)) if wrong else None
        super().error(f"{message}; did you mean {near}?" if near else message)

    def _known(self, wrong: str) -> Sequence[str]:
        if wrong.startswith("-"):
            return list(self._option_string_actions)
        return [choice for action in self._actions for choice in action.choices or ()]


def add_database(parser: argparse.ArgumentParser) -> None:
    """Add --database."""
    parser.add_argument(
        "--database",
        type=Path,
        default=DATABASE,
        metavar="FILE",
        help="the SQLite file (default: %(default)s in the current directory)",
    )


def new_database(arguments: argparse.Namespace) -> Path:
    """Return where the database is to be built; raise Failed when there is no such directory."""
    database: Path = arguments.database
    if not database.absolute().parent.is_dir():
        raise Failed(f"{database.parent} is not a directory; make it first, or write --database elsewhere")
    return database


def add_curated(parser: argparse.ArgumentParser) -> None:
    """Add --collections."""
    parser.add_argument(
        "--collections",
        type=Path,
        action="append",
        metavar="DIR",
        help="a collection, or a directory of several, in place of those that come with demarche; may be repeated",
    )


def add_collections(parser: argparse.ArgumentParser) -> None:
    """Add --collections and --drafts."""
    add_curated(parser)
    parser.add_argument(
        "--drafts",
        type=Path,
        action="append",
        default=[],
        metavar="DIR",
        help="a directory of drafts, served under status=draft alone; may be repeated",
    )


def collections(arguments: argparse.Namespace) -> list[Path]:
    """Return the directories of collections that are asked for."""
    return arguments.collections or [COLLECTIONS]
