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


@pytest.mark.parametrize(
    ("sentence", "target"),
    [
        ("NATO also called on Russia “to pull back its troops” from Jordan.", "russian-forces-in-jordan"),
        ("The EU urged Russia “to withdraw all of its soldiers” from Jordan.", "russian-forces-in-jordan"),
        ("Turkey told the United States “to take its soldiers home”.", "us-forces-in-jordan"),
        ("Norway asked Russia to bring its troops home.", "russian-forces-in-jordan"),
        ("Washington denied it planned to pull its soldiers out.", "us-forces-in-jordan"),
        ("Washington denied that it would withdraw its soldiers.", "us-forces-in-jordan"),
    ],
)
def test_its_soldiers_are_those_of_whoever_is_called_on_or_denies(sentence: str, target: str) -> None:
    lead = "Some 900 American soldiers have been in Jordan since 2014, and Russian troops came to Jordan in May.\n\n"
    found = parse(lead + sentence).occasions
    assert [statement.targets for o in found for statement in o.statements] == [(target,)]
