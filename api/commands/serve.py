"""`demarche serve`: seed when the database is missing or out of date, then serve it with gunicorn."""

import argparse
import os
import signal
import sys
from pathlib import Path

from api import gunicorn_conf
from api.commands.addresses import UNIX, free
from api.commands.options import add_collections, add_database, collections, new_database
from api.commands.reporting import Failed, counted, failing, shown_progress
from api.dataset import Store, Unavailable
from seeds.parser import prepare
from seeds.seed import holds_drafts, is_stale, seed

NAME = "serve"
HELP = "serve the database over HTTP, seeding it first when it is missing or out of date"
EXAMPLES = """examples:
  demarche serve                                   http://127.0.0.1:8000
  demarche serve --bind 0.0.0.0:80 --workers 4     for others; as many workers as there are cores is right
  demarche serve --database copy.db --no-seed      a database that was built elsewhere
  demarche serve -- --access-logfile -             what stands behind -- goes to gunicorn

Stop it with Ctrl-C. `demarche seed` may run at any time: workers pick up the new database without a restart."""
LAST_PORT = 65535
INHERITED = "fd://"
CONFIGURATION, START = (Path(__file__).parents[1] / name for name in ("gunicorn_conf.py", "start.py"))


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    add_database(parser)
    add_collections(parser)
    parser.add_argument("--no-seed", action="store_true", help="serve the database as it is")
    parser.add_argument(
        "--bind", type=_address, metavar="ADDRESS", help=f"host:port, or unix:path (default: {gunicorn_conf.bind})"
    )
    parser.add_argument("--workers", type=_count, metavar="N", help="processes (default: one for each core)")
    parser.add_argument("--threads", type=_count, metavar="N", help="threads of each (default: 2)")
    parser.set_defaults(further=())


def run(arguments: argparse.Namespace) -> int:
    """Seed if need be, then become gunicorn."""
    _look_at(arguments)
    if arguments.no_seed:
        _open(arguments.database)
    else:
        _seed(arguments)
    os.environ["DEMARCHE_DATABASE"] = str(arguments.database.absolute())
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})  # one in between waits until gunicorn's start takes it
    os.execv(sys.executable, command(arguments))


def command(arguments: argparse.Namespace) -> list[str]:
    """Return the command line of gunicorn that the options ask for.

    Python's -P keeps the current directory out of the search for modules, so that nothing in it can stand in. It is
    started by a file of ours, which is as quiet about an interrupt as the command was.
    """
    given = {"--bind": arguments.bind, "--workers": arguments.workers, "--threads": arguments.threads}
    options = [word for name, value in given.items() if value is not None for word in (name, str(value))]
    gunicorn = [sys.executable, "-P", str(START), "--config", str(CONFIGURATION)]
    return [*gunicorn, *options, *arguments.further, "api.app:create_app()"]


def _look_at(arguments: argparse.Namespace) -> None:
    """Raise Failed where the address is taken, unless gunicorn is told of another one by other means."""
    asked = arguments.bind or gunicorn_conf.bind
    further = any(word.startswith(("-b", "--bind")) for word in arguments.further)
    if not (further or "GUNICORN_CMD_ARGS" in os.environ or asked.startswith(INHERITED)):
        free(asked)


def _open(database: Path) -> None:
    """Raise Failed where a database that is to be served as it is cannot be."""
    if not database.is_file():
        raise Failed(f"{database} is not there; leave out --no-seed to have it built")
    try:
        Store(database).current()
    except Unavailable as error:
        raise Failed(f"{database}: {error}") from error


def _seed(arguments: argparse.Namespace) -> None:
    with failing("the database is as it was; --no-seed serves it as it is"), shown_progress() as progress:
        if not is_stale(arguments.database, collections(arguments), arguments.drafts):
            return
        if holds_drafts(arguments.database) and not arguments.drafts:
            asked = "name their directory with --drafts, or leave them out with `demarche seed`"
            raise Failed(f"{arguments.database} is out of date, and building it anew would lose its drafts; {asked}")
        made = seed(new_database(arguments), collections(arguments), arguments.drafts, progress=progress)
        prepare(progress)  # or the first to send an article would wait for it
    print(f"{made.database}: version {made.version}, {counted(made.counts, made.drafts)}", file=sys.stderr)


def _address(text: str) -> str:
    """Take an address as gunicorn does; what it would only fail on once the database is built is refused at once."""
    if text.startswith((UNIX, INHERITED)):
        return text
    host, colon, port = text.rpartition(":")
    if not colon:
        right = f"127.0.0.1:{text}" if text.isdecimal() else f"{text}:8000"
        raise argparse.ArgumentTypeError(f"'{text}' is not host:port; did you mean {right}?")
    if not port.isdecimal() or int(port) > LAST_PORT or " " in host:
        raise argparse.ArgumentTypeError(f"'{text}' is not host:port; ports run from 0 to {LAST_PORT}")
    return text


def _count(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 1024:
        raise argparse.ArgumentTypeError(f"'{text}' is not a number from 1 to 1024")
    return int(text)
