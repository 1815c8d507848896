"""Positions whose words are near those of another position: a coming denied is no going denied."""

import pytest

from tests.seeds.parser.test_positions import positions


@pytest.mark.parametrize(
    ("sentence", "position"),
    [
        ("The US embassy denied that American soldiers would move into the barracks left by the Poles.",
         "deny_presence"),
        ("The Pentagon denied that more US troops would be sent to the base vacated last year.", "deny_presence"),
        ("The Pentagon denied that the US soldiers would leave.", "refuse_withdrawal"),
        ("The Pentagon denied that the US soldiers would be moved from Basra and the base closed.",
         "refuse_withdrawal"),
        ("The Pentagon denied reports that it was closing its base in Basra.", "refuse_withdrawal"),
        ("The Pentagon denied a report that it would cut the number of US soldiers in Iraq.", "refuse_withdrawal"),
        ("The Pentagon denied reports that US soldiers were in the village.", "deny_presence"),
    ],
)  # fmt: skip
def test_a_coming_denied_is_no_going_denied(sentence: str, position: str) -> None:
    assert positions(sentence) == [position]
