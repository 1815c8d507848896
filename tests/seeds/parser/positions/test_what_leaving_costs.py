"""What going would cost justifies that a force is there, what it would bring argues for going."""

import pytest

from seeds.parser import parse

LEAD = "Some 900 Danish soldiers have been stationed in Estonia since 2015.\n\n"


@pytest.mark.parametrize(
    ("told", "position"),
    [
        ("The Liberals said walking away now would hand northern Estonia to the militias.", "justify_presence"),
        ("Throwing the Danes out, Mayor Ann Orbel warned, would leave the coast blind.", "justify_presence"),
        ("Chasing the Danes away would only help the smugglers, Mayor Ann Orbel argued.", "justify_presence"),
        ("An early exit would undo everything that had been built, Mayor Ann Orbel said.", "justify_presence"),
        ('"If they go, who will guard the road to the market?" Mayor Ann Orbel said.', "justify_presence"),
        ("Mayor Ann Orbel said pulling the soldiers out would restore the nation's dignity.", "urge_withdrawal"),
        ("Pulling out would free up money for schools, Mayor Ann Orbel said.", "urge_withdrawal"),
        ("Mayor Ann Orbel said the soldiers would leave the coast by June.", "predict_withdrawal"),
    ],
)
def test_what_leaving_would_do_tells_whether_they_should(told: str, position: str) -> None:
    parsed = parse(LEAD + told)
    assert [s.position for o in parsed.occasions for s in o.statements] == [position]
