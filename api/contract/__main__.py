"""`python -m api.contract` writes openapi.yaml; with `--check` it only says whether it is up to date."""

import sys
from argparse import ArgumentParser
from pathlib import Path

from api.app import create_app
from api.contract.document import build, write

COMMITTED = Path(__file__).parents[2] / "openapi.yaml"


def main() -> int:
    """Write or check openapi.yaml; return the exit status."""
    parser = ArgumentParser(prog="python -m api.contract", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if openapi.yaml is out of date")
    parser.add_argument("--database", help="the seeded collection that examples are taken from (default demarche.db)")
    asked = parser.parse_args()
    made = write(build(create_app(asked.database)))
    if not asked.check:
        COMMITTED.write_text(made, encoding="utf-8")
        return 0
    if COMMITTED.is_file() and COMMITTED.read_text(encoding="utf-8") == made:
        return 0
    sys.stderr.write("openapi.yaml is out of date; run `python -m api.contract`\n")
    return 1


sys.exit(main())
