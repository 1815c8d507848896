"""What a country's own people say of its forces abroad: they went too soon, should have stayed, or never be there."""

import pytest

from seeds.parser import parse

LEAD = "Some 900 Danish soldiers have been stationed in Estonia since 2015.\n\n"


@pytest.mark.parametrize(
    ("told", "position"),
    [
        ("Danish opposition leader Ann Orbel said the soldiers should have stayed in Estonia.", "justify_presence"),
        ("Denmark ought to have kept a larger force in Estonia, Danish lawmaker Bo Dahl said.", "justify_presence"),
        ('"We should have left 500 soldiers there," said Danish lawmaker Bo Dahl.', "justify_presence"),
        ('"We should still have troops in Estonia to this day," Danish lawmaker Bo Dahl said.', "justify_presence"),
        ('"I don\'t think we should have troops in Estonia," Danish lawmaker Bo Dahl said.', "urge_withdrawal"),
        ('"We should not have soldiers in Estonia at all," Danish lawmaker Bo Dahl said.', "urge_withdrawal"),
        ("Danish lawmakers denounced the premier's decision to pull the soldiers out.", "refuse_withdrawal"),
        ("Danish senators criticised the government's plan to withdraw the troops from Estonia.", "refuse_withdrawal"),
        ("Danish lawmakers argue that the cabinet moved too hastily in pulling the soldiers out.", "refuse_withdrawal"),
        ("Danish lawmaker Bo Dahl said the government had withdrawn the troops too soon.", "refuse_withdrawal"),
        ("Danish lawmaker Bo Dahl said the soldiers left early on Monday.", "report_withdrawal"),
    ],
)
def test_what_is_said_at_home_of_staying_and_leaving(told: str, position: str) -> None:
    parsed = parse(LEAD + told)
    assert [s.position for o in parsed.occasions for s in o.statements] == [position]


@pytest.mark.parametrize(
    ("told", "position"),
    [
        ("Danish Prime Minister Bo Dahl agreed to hold off on pulling the soldiers out.", "report_withdrawal"),
        ("The Danish government decided to put off the withdrawal of the soldiers until spring.", "report_withdrawal"),
        ("Danish General Bo Dahl said the withdrawal would be based on conditions on the ground.", "offer_terms"),
        ("The pullout of the Danish soldiers must be conditions-based, Danish lawmaker Bo Dahl said.", "offer_terms"),
        ('"We\'ll be coming out of Estonia very soon," Danish Prime Minister Bo Dahl said.', "announce_withdrawal"),
        ("Danish Defence Minister Bo Dahl announced more special forces to fight smugglers.", "announce_deployment"),
        ("Danish Defence Minister Bo Dahl authorised the army to call up 2,000 reserves.", "announce_deployment"),
    ],
)
def test_what_owners_announce_of_their_forces(told: str, position: str) -> None:
    parsed = parse(LEAD + told)
    assert [s.position for o in parsed.occasions for s in o.statements] == [position]
