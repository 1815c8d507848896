"""Words of going and staying that tell something else: who is left dead, what it costs, what is out of the question."""

import pytest

from tests.seeds.parser.drafted import drafted_positions

OPENING = (
    "Norland has kept 900 troops in Sudia since 2019. Norland's president, Ann Lee, and Sudia's president, Omar Dene, "
    "met on Monday.\n\n"
)


@pytest.mark.parametrize(
    ("sentence", "position"),
    [
        ("Dene said foreign troops were out of the question.", "reject_presence"),
        ("The mayor of Port Suda insisted that foreign soldiers were “out of the question” there.", "reject_presence"),
        ("Lee said that leaving Sudia was out of the question.", "refuse_withdrawal"),
        ("Lee announced that Norland would leave a small force of 200 soldiers in Sudia.", "vow_to_stay"),
        ("Norland's government said it would leave about 100 troops in Sudia.", "vow_to_stay"),
        ("Lee said she would keep the troops in Sudia, amid fears that a withdrawal would harm trade.", "vow_to_stay"),
    ],
)
def test_what_is_no_question_and_what_is_left(sentence: str, position: str) -> None:
    assert drafted_positions(OPENING + sentence) == [position]


@pytest.mark.parametrize(
    "sentence",
    [
        "The defence minister said the raid by Norland's army had left 40 rebels dead in Sudia.",
        "The shelling by Norland's troops left hundreds homeless, the mayor of Port Suda said.",
        "The annual cost of keeping Norland's troops in Sudia is 14 million crowns, an official said.",
        "Lee said maintaining the troops cost 14 million crowns a year.",
        "The exercise of Norland's troops got off to a slow start, an officer said.",
    ],
)
def test_what_is_no_going_and_no_staying(sentence: str) -> None:
    told = set(drafted_positions(OPENING + sentence))
    assert told.isdisjoint({"report_withdrawal", "vow_to_stay", "predict_withdrawal", "refuse_withdrawal"})
