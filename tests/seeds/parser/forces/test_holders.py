"""Whose forces are of which the words tell no owner: whoever has, sends or orders them somewhere."""

import pytest

from seeds.parser import parse

STATED = "\n\nFrance has about 1,000 soldiers in Chad."


@pytest.mark.parametrize(
    ("sentence", "actor", "position"),
    [
        ("France approved the deployment of 200 more soldiers to Chad.", "France", "announce_deployment"),
        (
            "French President Odo Carrick on Monday ordered 200 paratroopers to Chad.",
            "Odo Carrick",
            "announce_deployment",
        ),
        ("Chad on Monday ordered French troops out of the country.", "Chad", "demand_withdrawal"),
        ("Chad has set France a deadline of 30 days to withdraw its soldiers.", "Chad", "demand_withdrawal"),
    ],
)
def test_who_sends_or_orders_a_force_is_its_owner_or_not(sentence: str, actor: str, position: str) -> None:
    parsed = parse(f"{sentence}{STATED}")
    (occasion,) = parsed.occasions
    (statement,) = occasion.statements
    (force,) = [force.name for force in parsed.forces if force.id in statement.targets]
    (name,) = [one.name for one in parsed.actors if one.id == occasion.actor]
    assert (name, statement.position, force) == (actor, position, "French forces in Chad")
