"""A setting or manner told with "so ... that" or "such ... that", which opens nothing that was said."""

import pytest

from seeds.parser import parse


@pytest.mark.parametrize(
    "told",
    [
        "“The Cuban troops must leave Angola,” Ana Lopo told MPs in a chamber so cold that many kept their coats on.",
        "‘The Cuban troops must leave Angola,’ Ana Lopo told deputies in a hall so full that some stood.",
        '"The Cuban troops must leave Angola," Ana Lopo said so quietly that few in the hall heard it.',
        '"The Cuban troops must leave Angola," Ana Lopo said, to such applause that she had to stop.',
        "Ana Lopo said in a voice so low that many leaned forward that the Cuban troops must leave Angola.",
        "Ana Lopo told MPs in a cold chamber that the Cuban troops must leave Angola.",
        "Ana Lopo said that so many Cuban troops must leave Angola.",
    ],
)
def test_what_a_setting_leads_to_is_not_what_was_said(told: str) -> None:
    occasions = parse(f"Cuban troops have been in Angola since 1975.\n\n{told}").occasions
    assert [(o.actor, s.position) for o in occasions for s in o.statements] == [("ana-lopo", "demand_withdrawal")]
