"""The version of a dataset: a hash of what is published, whatever the clock, the paths and the hash seed were."""

from hashlib import sha256

from sqlite_utils import Database

DIGITS = 16
PUBLISHED = (
    "SELECT kind, json FROM records ORDER BY kind, id",
    "SELECT json FROM statements ORDER BY ord",
    'SELECT * FROM reports ORDER BY statement, document, start, "end", form, rowid',
    "SELECT statement, report, json FROM evidence ORDER BY statement, report",
    "SELECT id, title, rule FROM rules ORDER BY id",
    'SELECT * FROM codings ORDER BY collection, document, start, "end", first, second',
    "SELECT id, successor, reason FROM retired ORDER BY id",
)


def version(database: Database) -> str:
    """Return the version of a filled database: the first 16 hexadecimal digits of a SHA-256 over its content."""
    digest = sha256()
    for query in PUBLISHED:
        for row in database.execute(query):
            for cell in row:
                content = b"" if cell is None else str(cell).encode()
                digest.update(b"%d:" % (-1 if cell is None else len(content)))
                digest.update(content)
    return digest.hexdigest()[:DIGITS]
