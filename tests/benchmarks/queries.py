"""Every kind of question on a synthetic database, beside a Flask view and bare WSGI that return the same bytes.

    python -m tests.benchmarks.synthetic 100000 /tmp/100k.db
    python -m tests.benchmarks.queries /tmp/100k.db

The four servers are asked in turn, round by round, over one kept-alive connection each with one worker; figures are
medians over the rounds. `cold` answers every question anew, `warm` may answer from its cache of whole replies.
"""

import argparse
import json
import sqlite3
import statistics
import tempfile
from pathlib import Path
from urllib.parse import quote

from tests.benchmarks.load import Connection, gunicorn, private_bytes, rate

SERVERS = ("cold", "flask", "warm", "bare")


def questions(database: Path) -> dict[str, str]:
    """Return a path for each kind of question, its values chosen by how many statements they find."""
    db = sqlite3.connect(database)

    def value(dimension: str, at: float) -> str:
        rows = db.execute(
            "SELECT value FROM postings WHERE dimension = ? ORDER BY size DESC, value", (dimension,)
        ).fetchall()
        return quote(rows[int(at * (len(rows) - 1))][0])

    middle = db.execute("SELECT id FROM statements ORDER BY ord LIMIT 1 OFFSET (SELECT COUNT(*) / 2 FROM statements)")
    common, rare = words(db)
    actor, busy = value("actor__exact", 0.01), value("actor", 0)
    position, force, group = value("position", 0), value("target__exact", 0.1), value("target", 0)
    return {
        "by id": f"/v1/statements/{middle.fetchone()[0]}",
        "everything": "/v1/statements",
        "actor": f"/v1/statements?actor={actor}",
        "actor + position + dates": f"/v1/statements?actor={busy}&position={position}&said_from=2010&said_to=2015-06",
        "target force": f"/v1/statements?target__exact={force}",
        "subtree of forces": f"/v1/statements?target={group}",
        "bears on": f"/v1/statements?bears_on={force}",
        "common word": f"/v1/statements?q={common}",
        "rare word": f"/v1/statements?q={rare}",
        "other order": f"/v1/statements?position={position}&sort=-published",
        "published in a month": "/v1/statements?published_from=2015-03&published_to=2015-03",
        "counts over one position": f"/v1/statements/counts?by=stance&position={position}",
        "counts by month": f"/v1/statements/counts?by=said:month&position={position}",
        "mixed counts": f"/v1/statements/counts?by=actor&top=50&position={position}&said_from=2010",
    }


def words(db: sqlite3.Connection) -> tuple[str, str]:
    """Return a common and a rare word of the full-text index."""
    db.execute("CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab(main, statement_words, row)")
    rows = db.execute("SELECT term, doc FROM temp.vocabulary WHERE length(term) > 3 ORDER BY doc DESC, term").fetchall()
    rare = next((term for term, found in reversed(rows) if found >= 20), rows[-1][0])
    return quote(rows[0][0]), quote(rare)


def deep(connection: Connection, path: str, pages: int) -> str:
    """Return the address of the page `pages` behind the first, found by walking in steps of the largest page."""
    found = json.loads(connection.ask(f"{path}?limit=200")[1])
    for _ in range(pages * 50 // 200):
        cursor = found["page"]["next_cursor"]
        if cursor is None:
            break
        found = json.loads(connection.ask(f"{path}?limit=200&cursor={cursor}")[1])
    return f"{path}?cursor={found['page']['next_cursor']}" if found["page"]["next_cursor"] else path


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("database", type=Path)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=0.3, help="of each server in each round")
    parser.add_argument("--deep", type=int, default=200, help="how many pages deep the deep page lies")
    arguments = parser.parse_args()
    environment = {"DEMARCHE_DATABASE": str(arguments.database.resolve())}
    asked = questions(arguments.database)
    with tempfile.TemporaryDirectory() as folder, gunicorn("cold", environment) as (port, process):
        connection = Connection(port)
        asked["deep page"] = deep(connection, "/v1/statements", arguments.deep)
        first, bodies = {}, {}
        for kind, path in asked.items():
            start = rate(connection, [path], 0.0001)
            first[kind] = start[1][0]
            status, body = connection.ask(path)
            assert status == 200, (kind, path, status, body)
            bodies[path] = body.decode()
        environment["DEMARCHE_BENCHMARK_REPLIES"] = str(Path(folder, "replies.json"))
        Path(folder, "replies.json").write_text(json.dumps(bodies))
        with (
            gunicorn("flask", environment) as (flask_port, _),
            gunicorn("warm", environment) as (warm_port, _),
            gunicorn("bare", environment) as (bare_port, _),
        ):
            ports = dict(zip(SERVERS, (port, flask_port, warm_port, bare_port), strict=True))
            measure(asked, bodies, first, {name: Connection(at) for name, at in ports.items()}, arguments)
        print(f"\nprivate memory of the worker that answered all of these: {private_bytes(process.pid) / 2**20:.0f} MB")


def measure(asked, bodies, first, connections, arguments) -> None:
    """Ask the servers in turn and print a line for each kind of question."""
    print("| question | KB | first ms | cold ms | cold/s | flask/s | warm/s | bare/s | cold : flask | warm : bare |")
    print("|---|---|---|---|---|---|---|---|---|---|")
    for kind, path in asked.items():
        rates = {name: [] for name in SERVERS}
        latencies = []
        for _ in range(arguments.rounds):
            for name in SERVERS:
                found, times = rate(connections[name], [path], arguments.seconds)
                rates[name].append(found)
                latencies += times if name == "cold" else []
        cold, flask, warm, bare = (statistics.median(rates[name]) for name in SERVERS)
        ratios = [a / b for a, b in zip(rates["cold"], rates["flask"], strict=True)]
        repeated = [a / b for a, b in zip(rates["warm"], rates["bare"], strict=True)]
        print(
            f"| {kind} | {len(bodies[path]) / 1024:.0f} | {first[kind]:.1f} | {statistics.median(latencies):.2f} "
            f"| {cold:.0f} | {flask:.0f} | {warm:.0f} | {bare:.0f} "
            f"| {statistics.median(ratios):.2f} | {statistics.median(repeated):.2f} |",
            flush=True,
        )


if __name__ == "__main__":
    main()
