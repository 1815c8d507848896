"""Demarche beside Datasette, over the same statements, asked in turn in one run.

    python -m venv /tmp/peer && /tmp/peer/bin/pip install datasette
    python -m tests.benchmarks.peers 100k.db --datasette /tmp/peer/bin/datasette

Both give a page of fifty statements with their nested JSON and the exact total. Datasette serves a copy of the file
that has an index for each question, and is asked through its table page (`_where` for what needs a join), without
the facets it would suggest; Demarche answers without its cache of whole replies. Ratios are Demarche : Datasette.
"""

import argparse
import contextlib
import http.client
import shutil
import socket
import sqlite3
import statistics
import subprocess
import tempfile
import time
from pathlib import Path
from urllib.parse import unquote, urlencode

from tests.benchmarks.load import HOST, Connection, gunicorn, rate
from tests.benchmarks.queries import questions, words

INDEXES = """
CREATE INDEX peer_position ON statements (position, ord);
CREATE INDEX peer_occasion ON statements (occasion, ord);
CREATE INDEX peer_target ON statement_targets (force, statement);
CREATE INDEX peer_actor ON occasions (actor, id);
ANALYZE;
"""


class Peer:
    """A kept-alive connection to Datasette, whose replies may be chunked."""

    def __init__(self, port: int) -> None:
        self.connection = http.client.HTTPConnection(HOST, port, timeout=120)

    def ask(self, path: str) -> tuple[int, bytes]:
        """Return status and body of a GET."""
        self.connection.request("GET", path)
        reply = self.connection.getresponse()
        return reply.status, reply.read()


@contextlib.contextmanager
def datasette(command: str, database: Path):
    """Serve `database` with Datasette; yield the port."""
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        port = probe.getsockname()[1]
    settings = ["--setting", "sql_time_limit_ms", "60000", "--setting", "facet_time_limit_ms", "60000"]
    settings += ["--setting", "suggest_facets", "off"]
    process = subprocess.Popen(
        [command, "serve", "-i", str(database), "-p", str(port), *settings],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        for _ in range(300):
            with contextlib.suppress(OSError), socket.create_connection((HOST, port), 1):
                break
            time.sleep(0.1)
        yield port
    finally:
        process.terminate()
        process.wait(20)


def indexed(database: Path, folder: Path) -> Path:
    """Return a copy of `database` in `folder` with an index for each question."""
    copy = Path(shutil.copy(database, folder))
    with contextlib.closing(sqlite3.connect(copy)) as db:
        db.executescript(INDEXES)
    return copy


def asked_of_both(database: Path) -> dict[str, tuple[str, str]]:
    """Return for each kind of question Demarche's path and Datasette's."""
    ours = questions(database)
    db = sqlite3.connect(database)
    common, rare = (unquote(word) for word in words(db))

    def value(kind: str) -> str:
        return unquote(ours[kind].rpartition("=")[2])

    def page(**parameters: str) -> str:
        return f"/{database.stem}/statements.json?" + urlencode({"_shape": "objects", "_size": "50", **parameters})

    on = "ord in (select statement from statement_targets where force = '{}')"
    parts = "select descendant from force_closure where ancestor = '{}'"
    below = f"ord in (select statement from statement_targets where force in ({parts}))"
    by = "occasion in (select id from occasions where actor = '{}')"
    match = "ord in (select rowid from statement_words where statement_words match '{}')"
    position = unquote(ours["counts over one position"].rpartition("=")[2])
    return {
        "by id": (ours["by id"], page(id=ours["by id"].rpartition("/")[2])),
        "position": (f"/v1/statements?position={position}", page(position=position)),
        "actor": (ours["actor"], page(_where=by.format(value("actor")))),
        "target force": (ours["target force"], page(_where=on.format(value("target force")))),
        "subtree of forces": (ours["subtree of forces"], page(_where=below.format(value("subtree of forces")))),
        "common word": (ours["common word"], page(_where=match.format(common))),
        "rare word": (ours["rare word"], page(_where=match.format(rare))),
        "counts over one position": (ours["counts over one position"], page(position=position, _facet="stance")),
    }


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("database", type=Path)
    parser.add_argument("--datasette", default="datasette", help="the command")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=0.5)
    arguments = parser.parse_args()
    database = arguments.database.resolve()
    with (
        tempfile.TemporaryDirectory() as folder,
        gunicorn("cold", {"DEMARCHE_DATABASE": str(database)}) as (port, _),
        datasette(arguments.datasette, indexed(database, Path(folder))) as peer,
    ):
        print("| question | Demarche/s | Datasette/s | ratio |\n|---|---|---|---|")
        for kind, (path, other) in asked_of_both(database).items():
            for connection, question in ((Connection(port), path), (Peer(peer), other)):
                status, body = connection.ask(question)
                assert status == 200, (kind, question, status, body[:300])
            pairs = [
                (
                    rate(Connection(port), [path], arguments.seconds)[0],
                    rate(Peer(peer), [other], arguments.seconds)[0],
                )
                for _ in range(arguments.rounds)
            ]
            here, there = (statistics.median(found) for found in zip(*pairs, strict=True))
            ratio = statistics.median(a / b for a, b in pairs)
            print(f"| {kind} | {here:.0f} | {there:.1f} | {ratio:.0f} |", flush=True)


if __name__ == "__main__":
    main()
