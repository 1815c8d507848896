"""Positions that only the owner of a force can take: nobody vows that somebody else's force stays."""

from collections.abc import Iterator, Mapping

from schemas.records import Codebook, Force, Occasion, Statement
from seeds.checks.material import Everything
from seeds.problems import Problem
from seeds.trees import Bodies


def owners(everything: Everything) -> Iterator[Problem]:
    """Yield a problem for each curated statement on somebody else's force with a position of the owner alone."""
    return _owners(everything, "curated")


def drafted_owners(everything: Everything) -> Iterator[Problem]:
    """Yield the same for each draft; seeding serves it all the same, since nobody has accepted it."""
    return _owners(everything, "draft")


def _owners(everything: Everything, status: str) -> Iterator[Problem]:
    rule = OwnerRule(everything.codebook, everything.by_id["forces"], Bodies(everything.by_id["actors"].values()))
    for entry, occasion in everything.records("occasions", status=status):
        for at, statement in enumerate(occasion.statements):
            if complaint := rule.complaint(occasion, statement):
                yield entry.problem(("statements", at, "position"), complaint)


class OwnerRule:
    """The rule on one statement: speaker and owner need a body or state in common.

    A target without an owner, such as a mixed group, decides nothing; nor does an actor, body or force nobody knows.
    """

    def __init__(self, codebook: Codebook, forces: Mapping[str, Force], bodies: Bodies) -> None:
        self.reserved = {position.code for position in codebook.positions if position.owner_only}
        self.forces = forces
        self.bodies = bodies

    def complaint(self, occasion: Occasion, statement: Statement) -> str:
        """Return what is wrong with a statement of an occasion, '' for nothing."""
        if statement.position not in self.reserved or not self.is_foreign(statement, occasion):
            return ""
        return f"{statement.position} is for the owner of the force, which {occasion.actor} is not"

    def is_foreign(self, statement: Statement, occasion: Occasion) -> bool:
        """Whether none of the forces can be the speaker's, as far as all are known."""
        known = all(one in self.bodies for one in (occasion.actor, occasion.affiliation) if one)
        if not known or not all(target in self.forces for target in statement.targets):
            return False
        speakers = self.bodies.speaking(occasion.actor, occasion.affiliation, occasion.said)
        owned = [self.forces[target].of for target in statement.targets]
        return all(
            owner and owner in self.bodies and speakers.isdisjoint(self.bodies.above(owner, occasion.said))
            for owner in owned
        )
