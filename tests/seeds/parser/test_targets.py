"""Forces spoken of: by description, by people, and what the words tell of owner and place."""

import pytest

from seeds.parser.names import Names
from seeds.parser.targets import forces

NAMES = Names()


def described(text: str) -> list[tuple[str, tuple[str, ...], str]]:
    return [
        (force.words, force.owners, force.place)
        for force in forces(text, NAMES.find(text), NAMES)
        if force.strength != "country"
    ]


@pytest.mark.parametrize(
    ("text", "words", "owners", "place"),
    [
        ("the 1,500 French soldiers in Niger stayed", "the 1,500 French soldiers in Niger", ("FR",), "NE"),
        ("all foreign troops must go", "all foreign troops", ("foreign",), ""),
        ("every non-Syrian force must go", "every non-Syrian force", ("foreign",), ""),
        ("Iranian, Turkish and Russian forces remain", "Iranian, Turkish and Russian forces", ("IR", "TR", "RU"), ""),
        ("our soldiers are guests", "our soldiers", ("speaker",), ""),
        ("the military presence of the US angers them", "the military presence of the US", ("US",), ""),
        ("Iran-backed fighters fled", "Iran-backed fighters", ("IR-allied",), ""),
        ("the base at Kadena is loud", "the base at Kadena", (), "Kadena"),
        ("the Americans should leave", "Americans", ("US",), ""),
    ],
)
def test_a_phrase_tells_owner_and_place(text: str, words: str, owners: tuple[str, ...], place: str) -> None:
    assert described(text) == [(words, owners, place)]


@pytest.mark.parametrize(
    "text",
    ["The tax base shrank.", "a trade mission to Peru", "market forces of demand", "Russia's military support for him"],
)
def test_what_only_sounds_like_a_force_is_none(text: str) -> None:
    assert [force for force in described(text) if force[1]] == []
