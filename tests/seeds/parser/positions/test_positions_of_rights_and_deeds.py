import pytest

from seeds.parser import parse

OPENING = "ALMA, May 3, 2021 (Wire) - Iraq has 2,500 American troops on its soil.\n\n"


@pytest.mark.parametrize(
    ("sentence", "position"),
    [
        ("The American presence is against the law, Ali Karim said.", "condemn_presence"),
        ("The American forces are breaking the law, Ali Karim said.", "condemn_presence"),
        ("The mission of the American troops is not against the law, Ali Karim said.", "justify_presence"),
        ('"They must leave our nation," Ali Karim said.', "demand_withdrawal"),
        ('"We have not seen a single American soldier," Ali Karim said.', "deny_presence"),
        ("Ali Karim said the rebels were defeated by American and Kurdish forces.", "justify_presence"),
        ("Ali Karim said those who beat the terrorists were the American soldiers.", "justify_presence"),
        (
            '"It is our land, and it is our duty to liberate it from the Americans," Ali Karim said.',
            "threaten_expulsion",
        ),
        ("Ali Karim said the government had opened the door to talks with the American forces.", "offer_terms"),
    ],
)
def test_laws_duties_and_deeds_tell_positions(sentence: str, position: str) -> None:
    (occasion,) = parse(OPENING + sentence).occasions
    assert [statement.position for statement in occasion.statements] == [position]


def test_no_soldier_shall_set_foot_is_no_demand_to_leave() -> None:
    (occasion,) = parse(OPENING + '"No foreign soldier will set foot in Iraq," Ali Karim said.').occasions
    assert [statement.position for statement in occasion.statements] == ["reject_presence"]
