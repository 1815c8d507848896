"""Posts of social media that a page prints with account and day behind them."""

import pytest

from seeds.parser import parse

OPENING = "Norland has kept 900 troops in Sudia since 2019. Its premier is Ann Lee.\n\n"


def told(post: str) -> list[tuple[str, str, str]]:
    found = parse(OPENING + post).occasions
    return [(o.actor, s.position, r.form) for o in found for s in o.statements for r in s.reports]


@pytest.mark.parametrize(
    ("post", "actor", "position"),
    [
        (
            "Norland's troops will stay in Sudia as long as needed! — Ann Lee (@ annlee) July 26, 2017",
            "ann-lee",
            "vow_to_stay",
        ),
        (
            "Norland's troops will stay in Sudia as long as needed! — Ann J. Lee (@annlee) July 26, 2017",
            "ann-lee",
            "vow_to_stay",
        ),
        ("Foreign troops must leave Sudia at once. pic.x/aB — Bo Dahl (@bo_dahl)", "bo-dahl", "demand_withdrawal"),
        ("“No foreign troops on our soil!” – Omar Dene (@dene) May 3, 2018", "omar-dene", "reject_presence"),
    ],
)
def test_a_post_is_its_signers(post: str, actor: str, position: str) -> None:
    assert told(post) == [(actor, position, "quote")]


@pytest.mark.parametrize(
    "post",
    [
        "Dene in 2015: “Foreign troops must leave Sudia.” Dene today: silence. — Bo Dahl (@bo_dahl) May 3, 2018",
        "What a day. — Bo Dahl (@bo_dahl) May 3, 2018",
    ],
)
def test_who_only_shows_what_others_said_says_nothing(post: str) -> None:
    assert not [actor for actor, *_ in told(post) if actor == "bo-dahl"]
