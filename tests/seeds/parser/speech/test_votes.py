"""What parties and councils vote for and against, also where only the sentence before tells what is voted on."""

import pytest

from seeds.parser import parse

MOTION = "Deputies debated a motion by the Socialists demanding that the Danish troops leave Norland.\n\n"
SENDING = "The parliament of Norland has approved the dispatch of 300 more Danish troops to Norland.\n\n"
BASE = "Some 600 Danish soldiers are stationed in Estonia.\n\n"


def positions(lead: str, told: str) -> set[tuple[str, str]]:
    """Who takes which position behind the lead."""
    parsed = parse(lead + told)
    return {
        (o.actor, s.position) for o in parsed.occasions for s in o.statements for r in s.reports if r.start >= len(lead)
    }


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("The Communists voted in favour.", {("communists", "demand_withdrawal")}),
        ("The Liberals voted against, as they had in March.", {("liberals", "refuse_withdrawal")}),
        ("The Conservatives voted against it; the Greens voted for it.",
         {("conservatives", "refuse_withdrawal"), ("greens", "demand_withdrawal")}),
        ("The minister voted in Norstad on Sunday.", set()),
    ],
)  # fmt: skip
def test_a_vote_is_on_the_motion_before(told: str, expected: set[tuple[str, str]]) -> None:
    assert positions(MOTION, told) == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("The Liberals voted in favour, while the Communists voted against.",
         {("liberals", "justify_presence"), ("communists", "reject_presence")}),
        ("The Farmers' Party supported the decision.", {("farmers-party", "justify_presence")}),
        ("The Socialists rejected the decision.", {("socialists", "reject_presence")}),
    ],
)  # fmt: skip
def test_what_was_approved_is_taken_as_what_was_announced(told: str, expected: set[tuple[str, str]]) -> None:
    assert positions(SENDING, told) == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("The Riigikogu approved an extension of the Danish mission.", {("riigikogu", "justify_presence")}),
        ("The Reform Party voted to extend the Danish mission.", {("reform-party", "justify_presence")}),
        ("The Reform Party threw its weight behind the Danish soldiers.", {("reform-party", "justify_presence")}),
        ("The town council gave the Danish battalion its blessing.", {("town-council", "justify_presence")}),
        ("The town council withdrew its consent to the Danish base.", {("town-council", "reject_presence")}),
        ("Eleven Centre Party MPs voted against extending the Danish mission.",
         {("eleven-centre-party-mps", "reject_presence")}),
    ],
)  # fmt: skip
def test_a_vote_for_staying_justifies(told: str, expected: set[tuple[str, str]]) -> None:
    assert positions(BASE, told) == expected
