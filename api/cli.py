"""The command line, `demarche`: assembles the commands of api.commands, through which alone api reaches seeds.

Exit status: 0 done, 1 problems found, 2 wrong usage, 130 interrupted, 141 nobody reads on.
"""

import argparse
import os
import sys
from collections.abc import Sequence

from api import __version__
from api.commands import check, contradictions, matrix, new, parse, review, seed, serve, timeline
from api.commands.options import Parser
from api.commands.reporting import Failed
from api.start import interrupted

UNREAD = 141  # as shells have it
COMMANDS = (serve, seed, check, new, parse, review, timeline, contradictions, matrix)
DESCRIPTION = "Who took which position on whose military force, when, and which source reports it: as data, over HTTP."
EXAMPLES = """start with:
  demarche serve          then open http://127.0.0.1:8000/docs
  demarche COMMAND --help for what a command does, with examples"""


def main(words: Sequence[str] | None = None) -> int:
    """Run the command that `words` (else the command line) name; return the exit status."""
    try:
        arguments = _read(sys.argv[1:] if words is None else words)
        status = int(arguments.run(arguments))
        sys.stdout.flush()
        return status
    except Failed as failed:
        print(failed, file=sys.stderr)
        return failed.status
    except KeyboardInterrupt:
        return interrupted()
    except BrokenPipeError:
        _forget_output()
        return UNREAD


def _read(words: Sequence[str]) -> argparse.Namespace:
    """Return the options that words give, with the command to run; exit with status 2 where they are wrong."""
    own, further = _split(words)
    arguments, unknown = _parser().parse_known_args(own)
    if unknown:
        arguments.parser.error(f"unrecognized arguments: {' '.join(unknown)}")
    if further and not hasattr(arguments, "further"):
        arguments.parser.error("takes nothing behind --")
    arguments.further = further
    return arguments


def _forget_output() -> None:
    """Let what is still to be written go nowhere, so that Python does not complain of it when it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _split(words: Sequence[str]) -> tuple[Sequence[str], Sequence[str]]:
    """Return the words before and behind `--`."""
    at = words.index("--") if "--" in words else len(words)
    return words[:at], words[at + 1 :]


def _parser() -> Parser:
    parser = Parser(prog="demarche", description=DESCRIPTION, epilog=EXAMPLES)
    parser.add_argument("--version", action="version", version=f"demarche {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True, parser_class=Parser)
    for command in COMMANDS:
        below = commands.add_parser(
            command.NAME, help=command.HELP, description=command.__doc__, epilog=command.EXAMPLES
        )
        command.configure(below)
        below.set_defaults(run=command.run, parser=below)
    return parser


if __name__ == "__main__":
    sys.exit(main())
