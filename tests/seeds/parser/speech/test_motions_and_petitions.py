"""What parties, councils and residents put to the vote or put their names to."""

import pytest

from seeds.parser import parse

LEAD = "Some 3,000 Danish soldiers have been stationed in Estonia since 2016.\n\n"


@pytest.mark.parametrize(
    ("told", "actor", "position"),
    [
        ("In Tallinn, the Left party tabled a motion to bring the soldiers back from Estonia.", "left-party",
         "demand_withdrawal"),
        ("The Greens put forward a motion that would oblige the cabinet to withdraw the soldiers.", "greens",
         "demand_withdrawal"),
        ("More than 7,000 people have signed a petition for the withdrawal of the Danish soldiers.",
         "more-than-7-000-people", "demand_withdrawal"),
        ("The students' union circulated a petition against the Danish presence.", "students-union",
         "reject_presence"),
        ("Senator Ann Orbel sponsored a bill under which the soldiers would have to leave by December.", "ann-orbel",
         "demand_withdrawal"),
        ("The National Front introduced a bill to keep the soldiers in the country.", "national-front",
         "justify_presence"),
        ("A petition for the withdrawal of the Danish soldiers, signed by 400 residents, was handed in on Monday.",
         "400-residents", "demand_withdrawal"),
        ("A motion by the Party for the Animals to bring the soldiers home was voted down.", "party-for-the-animals",
         "demand_withdrawal"),
    ],
)  # fmt: skip
def test_who_moves_or_signs_something_demands_it(told: str, actor: str, position: str) -> None:
    parsed = parse(LEAD + told)
    assert [(o.actor, s.position) for o in parsed.occasions for s in o.statements] == [(actor, position)]


def test_a_motion_about_something_else_is_none_about_the_force() -> None:
    assert not parse(f"{LEAD}The Farmers' League filed a motion to lower the price of seed.").occasions


@pytest.mark.parametrize(
    ("told", "position"),
    [
        ("The elders asked parliament not to renew the agreement under which the soldiers are stationed there.",
         "urge_withdrawal"),
        ("The bishops begged the government not to extend the soldiers' mandate.", "urge_withdrawal"),
        ("The bishops implored the president to rid the country of foreign soldiers.", "urge_withdrawal"),
        ("The bishops begged the government not to send the soldiers away.", "request_presence"),
    ],
)  # fmt: skip
def test_who_pleads_with_others_pleads_for_what_they_should_do(told: str, position: str) -> None:
    parsed = parse(LEAD + told)
    assert [s.position for o in parsed.occasions for s in o.statements] == [position]


def test_a_predicate_behind_a_comma_presents_nobody() -> None:
    told = "The petition, signed by 4,200 people, asks parliament to send the Danish soldiers home."
    assert [s.position for o in parse(LEAD + told).occasions for s in o.statements] == ["urge_withdrawal"]
