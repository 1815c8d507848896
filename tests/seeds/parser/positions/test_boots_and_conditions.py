"""Boots on the ground, promised, refused and ruled out; terms of leaving; answers to who would have forces leave."""

import pytest

from tests.seeds.parser.drafted import drafted_positions

OPENING = (
    "Norland has kept 900 troops in Sudia since 2019. Norland's president, Ann Lee, and Sudia's president, Omar Dene, "
    "met on Monday.\n\n"
)


@pytest.mark.parametrize(
    ("sentence", "position"),
    [
        ("Lee said there would be no boots on the ground in Sudia.", "reject_presence"),
        ("“There will not be Norish boots on the ground,” Lee said.", "reject_presence"),
        ("Lee ruled out boots on the ground in Sudia.", "reject_presence"),
        ("Lee has vowed not to put boots on the ground in Sudia.", "reject_presence"),
        ("Norland's defence minister said it would put boots on the ground in Sudia.", "announce_deployment"),
        ("Lee said she did not rule out putting boots on the ground in Sudia.", "announce_deployment"),
        ("Norland's opposition leader, Bo Dahl, said it should not have boots on the ground.", "urge_withdrawal"),
        ("Lee said the withdrawal of the troops was conditioned on the defeat of the rebels.", "offer_terms"),
        ("Lee said Norland would pull out its troops so long as the rebels met the conditions.", "offer_terms"),
        ("Lee said Norland would withdraw its troops if both sides kept the truce.", "offer_terms"),
        ("Lee threatened Sudia with sanctions if Norland's troops were forced to leave.", "refuse_withdrawal"),
        ("Lee warned Sudia of tariffs if Norland's troops were asked to leave.", "refuse_withdrawal"),
        ("Lee said Norland's troops would not leave unless Sudia paid for the base.", "refuse_withdrawal"),
    ],
)
def test_position(sentence: str, position: str) -> None:
    assert drafted_positions(OPENING + sentence) == [position]


@pytest.mark.parametrize(
    "sentence",
    [
        "Lee said the plan would put Norland's troops on alert.",
        "The shop sells boots on the high street, the mayor of Port Suda said.",
    ],
)
def test_who_is_put_on_alert_is_not_sent(sentence: str) -> None:
    assert set(drafted_positions(OPENING + sentence)).isdisjoint({"announce_deployment", "reject_presence"})
