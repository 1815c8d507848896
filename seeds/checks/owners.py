"""Positions that only the owner of a force can take: nobody vows that somebody else's force stays."""

from collections.abc import Iterator, Mapping

from schemas.records import Actor, Force, Occasion, Statement
from seeds.checks.material import Everything
from seeds.problems import Problem
from seeds.trees import Bodies


def owners(everything: Everything) -> Iterator[Problem]:
    """Yield a problem for each curated statement on somebody else's force with a position of the owner alone.

    Speaker and owner need a body or state in common. A target without an owner, such as a mixed group, decides nothing.
    """
    reserved = {position.code for position in everything.codebook.positions if position.owner_only}
    actors: Mapping[str, Actor] = everything.by_id["actors"]
    bodies = Bodies(actors.values())
    for entry, occasion in everything.records("occasions", status="curated"):
        for at, statement in enumerate(occasion.statements):
            if statement.position in reserved and _foreign(statement, occasion, everything.by_id["forces"], bodies):
                message = f"{statement.position} is for the owner of the force, which {occasion.actor} is not"
                yield entry.problem(("statements", at, "position"), message)


def _foreign(statement: Statement, occasion: Occasion, forces: Mapping[str, Force], bodies: Bodies) -> bool:
    if occasion.actor not in bodies or not all(target in forces for target in statement.targets):
        return False
    speakers = bodies.speaking(occasion.actor, occasion.affiliation, occasion.said)
    owned = [forces[target].of for target in statement.targets]
    return all(owner and owner in bodies and speakers.isdisjoint(bodies.above(owner, occasion.said)) for owner in owned)
