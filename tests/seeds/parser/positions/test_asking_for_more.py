"""Who asks for more soldiers where only how many is told: "has asked for another 600"."""

import pytest

from seeds.parser import parse


def _told(sentence: str) -> list[tuple[str, str]]:
    parsed = parse(f"Kenyan police officers have been in Haiti since June.\n\n{sentence}")
    return [(occasion.actor, said.position) for occasion in parsed.occasions for said in occasion.statements]


@pytest.mark.parametrize(
    ("sentence", "actor"),
    [
        ("Some 400 Kenyan police officers hold the port. Haiti's council has asked for another 600.", "haitis-council"),
        ("Haiti, which hosts 400 Kenyan police officers, has asked Nairobi for 200 more.", "haiti"),
        ("Some 400 Kenyan police officers hold the port. The mayor has pleaded for more.", "mayor"),
        ("Some 400 Kenyan police officers hold the port. The mayor called for a further 500 to guard the hospital.",
         "mayor"),
    ],
)  # fmt: skip
def test_more_of_a_force_just_told_is_asked_for(sentence: str, actor: str) -> None:
    assert _told(sentence) == [(actor, "request_presence")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Some 400 Kenyan police officers buy bread. The bakers have asked for more flour.",
        "Some 400 Kenyan police officers hold the port. Parliament asked for more time.",
        "Some 400 Kenyan police officers pay two dollars. The bakers have asked for another 20 cents.",
        f"Some 400 Kenyan police officers hold the port. {'The sea was calm and nothing moved. ' * 9}"
        "The singer was asked for more.",
    ],
)
def test_more_of_something_else_is_not(sentence: str) -> None:
    assert not _told(sentence)
