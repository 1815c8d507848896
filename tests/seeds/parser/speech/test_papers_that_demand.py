"""What bodies demand, condemn and urge in a resolution, letter or law: "passes a motion calling for"."""

import pytest

from seeds.parser import parse


def _told(sentence: str) -> set[tuple[str, str]]:
    parsed = parse(f"Turkish troops have been stationed in Libya since 2020.\n\n{sentence}")
    return {(occasion.actor, said.position) for occasion in parsed.occasions for said in occasion.statements}


@pytest.mark.parametrize(
    ("sentence", "actor", "positions"),
    [
        ("The Unity party passes a resolution demanding the withdrawal of the Turkish troops.", "unity-party",
         {"demand_withdrawal"}),
        ("Every spring the union adopts motions condemning the Turkish presence and demanding that the troops leave.",
         "union", {"condemn_presence", "demand_withdrawal"}),
        ("Ann Lee has filed a motion to have the Turkish troops brought home.", "ann-lee", {"demand_withdrawal"}),
        ("The Unity party tabled a motion to expel the Turkish troops.", "unity-party", {"demand_withdrawal"}),
        ("The ministry issues a statement denouncing the Turkish occupation.", "ministry", {"condemn_presence"}),
        ("The city council votes through a motion demanding the closure of the Turkish base.", "city-council",
         {"demand_withdrawal"}),
        ("The mayor sends letters asking Ankara to remove its troops from Libya.", "mayor", {"urge_withdrawal"}),
        ("The union issued a declaration urging the withdrawal of the Turkish troops.", "union", {"urge_withdrawal"}),
        ("President Omar Said wrote a letter urging an end to the Turkish presence.", "omar-said", {"urge_withdrawal"}),
    ],
)  # fmt: skip
def test_a_paper_demands_for_who_issues_it(sentence: str, actor: str, positions: set[str]) -> None:
    assert _told(sentence) == {(actor, position) for position in positions}


@pytest.mark.parametrize(
    "sentence",
    [
        "The road passes a camp housing the Turkish troops.",
        "The union passes on a letter, urging patience.",
        "The mayor sends soldiers driving home a form asking their names.",
        "The union urged the crowd to wait.",
    ],
)
def test_what_issues_no_paper_demands_nothing(sentence: str) -> None:
    assert not _told(sentence)
