"""The words of a command as a question of the API, asked of a database without a server."""

import argparse
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from flask import g
from marshmallow import Schema, ValidationError

from api.app import create_app
from api.asking import Question, load
from api.commands.options import add_database
from api.commands.reporting import Failed
from api.dataset import Unavailable
from api.problems import flatten
from api.reading_lists import REMEDY
from api.readings.findings import TooMany
from schemas.complaints import Complaint


def add_question(parser: argparse.ArgumentParser) -> None:
    """Add --database and the words of the question."""
    add_database(parser)
    parser.add_argument(
        "parameters",
        nargs="*",
        metavar="NAME=VALUE",
        help="a parameter of the API, such as actor=russia or said_from=2018-05; values may be names",
    )


@contextmanager
def asked(arguments: argparse.Namespace, schema: type[Schema]) -> Iterator[Question]:
    """Give the question that a command's words ask, with its dataset in flask.g.

    Wrong words end the command with status 2; raises Failed where there is no database or too much to read.
    """
    app = create_app(arguments.database)
    with app.app_context():
        try:
            g.dataset = app.extensions["demarche"].current()
            yield load(schema, given(arguments.parameters))
        except ValidationError as error:
            arguments.parser.error("\n".join(_lines(error)))
        except Unavailable as error:
            raise Failed(f"{arguments.database}: {error}") from error
        except TooMany as error:
            raise Failed(f"{error}; {REMEDY}") from error


def given(words: Sequence[str]) -> dict[str, list[str]]:
    """Return words NAME=VALUE, each taken as it is typed, as the lists of texts that a question is loaded from.

    Raises ValidationError for other words and for a cursor.
    """
    taken: dict[str, list[str]] = {}
    problems: dict[str, list[Complaint]] = {}
    for word in words:
        name, equals, value = word.partition("=")
        if not equals:
            problems[word] = [Complaint("is not of the form NAME=VALUE")]
        taken.setdefault(name, []).append(value)
    if "cursor" in taken:
        problems["cursor"] = [Complaint("has no use here, where no pages are turned", "limit=200")]
    if problems:
        raise ValidationError(problems)
    return taken


def print_all(texts: Sequence[str], total: int) -> None:
    """Print the texts of a page, a line apart, and how many more there are."""
    print("\n\n".join(texts) if texts else "nothing found")
    if total > len(texts):
        print(f"\n{len(texts)} of {total}; limit={min(total, 200)} shows more")


def _lines(error: ValidationError) -> Iterator[str]:
    for one in flatten(error.messages):
        hint = f"; did you mean {one['suggestion']}?" if one["suggestion"] else ""
        yield f"{one['parameter']}: {one['detail']}{hint}"
