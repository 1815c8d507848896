"""A body's officer is not somebody else who spoke before; its mission is the monitors spoken of before."""

from __future__ import annotations

from seeds.parser import parse

TEXT = """\
Russia has a base in Armenia. Levon Barsegh, a journalist, wants the Russian soldiers to leave Armenia.

The European Union's monitors will be increased from 138 to 209, the bloc's foreign policy chief said in Brussels.

Azerbaijan asked for the removal of the mission.
"""


def test_the_chief_of_a_bloc_is_not_the_journalist() -> None:
    told = {
        (occasion.actor, statement.position, statement.targets)
        for occasion in parse(TEXT, published="2018-05-29").occasions
        for statement in occasion.statements
    }
    assert ("blocs-foreign-policy-chief", "announce_deployment", ("eu-peacekeepers-in-armenia",)) in told
    assert ("azerbaijan", "urge_withdrawal", ("eu-peacekeepers-in-armenia",)) in told
