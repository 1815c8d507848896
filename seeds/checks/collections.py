"""Collections and memberships: enough in each collection, no membership that ends before it begins."""

from collections.abc import Iterator

from seeds.checks.material import Everything
from seeds.problems import Problem


def enough(everything: Everything) -> Iterator[Problem]:
    """Yield a problem for each collection that holds less than it says it must."""
    for material in everything.materials:
        description = material.description.record
        if description is None or material.status != "curated" or "occasions" in material.unread:
            continue
        statements = sum(1 for entry in material.occasions for _ in entry.find("statements.*.id"))
        for kind, held in (("documents", len(material.documents)), ("statements", statements)):
            least = getattr(description.minimum, kind)
            if held < least:
                message = f"is {least}, but the collection holds {held}; restore what is gone, or lower it"
                yield material.description.problem(("minimum", kind), message)


def memberships(everything: Everything) -> Iterator[Problem]:
    """Yield a problem for each membership that ends before it begins."""
    for entry, actor in everything.records("actors"):
        for at, one in enumerate(actor.memberships):
            since, until = one.since and one.since.earliest, one.until and one.until.latest
            if since and until and until < since:
                yield entry.problem(("memberships", at, "to"), f"{one.until.text} lies before {one.since.text}")
