"""What people say of a force they live beside: shopkeepers, farmers and mothers, in plain words."""

import pytest

from seeds.parser import parse

STATED = "Some 300 Norlandian soldiers have been stationed in Velland since 2019.\n\n"


def told(quoted: str) -> list[str]:
    text = f'{STATED}Baker Ann Lee was asked about the Norlandian soldiers. "{quoted}," she said.'
    return [s.position for o in parse(text).occasions for s in o.statements]


@pytest.mark.parametrize(
    "quoted",
    [
        "If they hadn't come, there would be no village",
        "Had they not come, we would all be refugees",
        "If it weren't for them, we would be starving",
        "If not for those soldiers nobody would sleep at night",
        "I would be dead without them",
        "We owe them our lives",
        "They brought us electricity and a clinic",
        "I won't hear a word against them",
        "Thank God for the soldiers",
    ],
)
def test_who_would_be_lost_without_them_justifies_that_they_are_there(quoted: str) -> None:
    assert told(quoted) == ["justify_presence"]


@pytest.mark.parametrize(
    "quoted",
    [
        "We were never asked. They just came",
        "Nobody consulted us about them",
        "Nobody got a vote on them",
        "What are they doing here",
        "What have they ever done for us?",
        "The soldiers came without asking anybody",
    ],
)
def test_who_was_never_asked_condemns_that_they_came(quoted: str) -> None:
    assert told(quoted) == ["condemn_presence"]


def test_who_has_no_need_of_them_rejects_them_and_who_is_glad_to_see_them_go_wants_them_gone() -> None:
    assert told("We don't need them") == ["reject_presence"]
    assert told("Better they were gone") == ["urge_withdrawal"]


def test_sons_who_are_to_be_brought_home_are_the_force_their_mothers_speak_of() -> None:
    text = f'{STATED}Mothers in Norland rallied. "Bring our children home," said Eva Berg, a mother from Norland.'
    assert [s.position for o in parse(text).occasions for s in o.statements] == ["demand_withdrawal"]


def test_who_never_admits_that_there_are_any_denies_them() -> None:
    text = f"{STATED}Premier Ann Lee has never conceded that there is a single Norlandian soldier in the country."
    assert [s.position for o in parse(text).occasions for s in o.statements] == ["deny_presence"]


def test_its_owner_scoffs_at_a_demand_and_counts_what_will_come() -> None:
    before = f"{STATED}Norlandian defence minister Jan Berg was asked about the soldiers. "
    for said, position in (
        ('"Whoever wants us out can keep dreaming," he said.', "refuse_withdrawal"),
        ('"We are here until May," he said.', "vow_to_stay"),
        ("He said the brigade would be in place on time.", "announce_deployment"),
        ("He said the contingent would grow to 900 by May.", "announce_deployment"),
    ):
        assert [s.position for o in parse(before + said).occasions for s in o.statements] == [position]


@pytest.mark.parametrize(
    "quoted",
    ["The soldiers keep the smugglers away", "They keep the gangs at bay", "They kept foreign trawlers out of our bay"],
)
def test_who_keeps_others_out_is_justified_by_it(quoted: str) -> None:
    assert told(quoted) == ["justify_presence"]


@pytest.mark.parametrize("quoted", ["They keep the farmers off the land", "They keep a journalist out"])
def test_who_keeps_neighbours_out_is_not(quoted: str) -> None:
    assert "justify_presence" not in told(quoted)


@pytest.mark.parametrize("who", ["Fishermen on the northern coast", "Residents of the valley", "Women in the north"])
def test_what_people_of_a_place_want_is_told_of_them(who: str) -> None:
    statements = [
        s for o in parse(f"{STATED}{who} want the Norlandian soldiers to stay.").occasions for s in o.statements
    ]
    assert [s.position for s in statements] == ["request_presence"]


@pytest.mark.parametrize(
    ("sentence", "target"),
    [
        ('"They must be gone by Easter," Ann Lee said of the Norlandian soldiers.', "norlandian-forces-in-velland"),
        ('"They must be gone by Easter," Ann Lee said.', "sudrian-forces-in-velland"),
        (
            '"We owe them our lives," said Bo Dahl, a herdsman, of the Norlandian garrison.',
            "norlandian-forces-in-velland",
        ),
        ("Asked about the Norlandians, Ann Lee said they must be gone by Easter.", "norlandian-forces-in-velland"),
        ('"They are parasites," Ann Lee said about the Norlandian soldiers.', "norlandian-forces-in-velland"),
    ],
)
def test_what_is_said_of_a_force_is_about_it(sentence: str, target: str) -> None:
    sailors = "Ann Lee is mayor of Alma in Velland, where a hundred Sudrian sailors guard the port.\n\n"
    parsed = parse(f"{STATED}{sailors}{sentence}\n")
    assert [s.targets for o in parsed.occasions for s in o.statements] == [(target,)]
