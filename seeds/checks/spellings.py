"""Aliases: each given once, and none that is the id or name of another record of its kind."""

from collections.abc import Iterator

from schemas.names import fold
from seeds.checks.material import Everything
from seeds.problems import Problem

ALIASED = ("actors", "forces", "places", "outlets")


def aliases(everything: Everything) -> Iterator[Problem]:
    """Yield a problem for each alias that says nothing new or would hide another record.

    Two records may share an alias, such as a surname: questions that use it are told to choose.
    """
    for kind in ALIASED:
        owners: dict[str, str] = {}
        for _, record in everything.records(kind):
            owners.setdefault(fold(record.id), record.id)
            owners.setdefault(fold(record.name), record.id)
        for entry, record in everything.records(kind):
            seen = {record.name}
            for at, alias in enumerate(record.aliases):
                if alias in seen:
                    yield entry.problem(("aliases", at), f"'{alias}' is given already")
                seen.add(alias)
                owner = owners.get(fold(alias), record.id)
                if owner != record.id:
                    yield entry.problem(("aliases", at), f"'{alias}' is what {owner} is called; leave it out here")
