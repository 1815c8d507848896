"""Where `demarche` starts: an interrupt ends it with one line and status 130 from here on, while modules load, too.

Run by its path, it becomes gunicorn instead, as quietly. It needs nothing but Python, so that it is loaded at once.
"""

import os
import signal
import sys
from importlib import import_module
from types import FrameType

INTERRUPTED = 130  # as shells have it
SAID = "demarche: interrupted"


def main() -> int:
    """Run the command line; return its exit status."""
    return quietly("api.cli", "main")


def quietly(module: str, function: str) -> int:
    """Load a module and return what its function returns, INTERRUPTED where it was interrupted.

    The module is loaded by name, when interrupts are held in check already; one that came while this process took the
    place of another is taken now. Who ignores interrupts goes on doing so.
    """
    if signal.getsignal(signal.SIGINT) == signal.SIG_IGN:
        return int(getattr(import_module(module), function)() or 0)
    signal.signal(signal.SIGINT, _end)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    run = getattr(import_module(module), function)
    try:
        signal.signal(signal.SIGINT, signal.default_int_handler)
        return int(run() or 0)
    except KeyboardInterrupt:
        return interrupted()
    finally:
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # what Python does at its end is no command's any more


def interrupted() -> int:
    """Say that a command was interrupted; return its exit status."""
    print(SAID, file=sys.stderr)
    return INTERRUPTED


def _end(_signal: int, _frame: FrameType | None) -> None:
    """End at once: while modules load there is nothing to be put in order."""
    os.write(2, f"{SAID}\n".encode())
    os._exit(INTERRUPTED)


if __name__ == "__main__":
    sys.exit(quietly("gunicorn.app.wsgiapp", "run"))
