"""Positions on several forces told in one list, and on the speaker's own one among others."""

import pytest

from seeds.parser import parse

_LEAD = (
    "Gabonese troops entered Chad in May. Malawi also has soldiers near the lake, and Zambia has a battalion in the "
    "north.\n\n"
)
_ALL = {"gabonese-forces-in-chad", "malawian-forces-in-chad", "zambian-forces-in-chad"}


def _told(sentence: str) -> list[tuple[str, set[str]]]:
    parsed = parse(f"{_LEAD}{sentence}")
    return [(s.position, set(s.targets)) for o in parsed.occasions for s in o.statements]


@pytest.mark.parametrize(
    ("sentence", "position", "left_out"),
    [
        ("Chad said the Malawians and the Zambians must leave.", "demand_withdrawal", "gabonese"),
        ("Chad said the Gabonese soldiers and the Zambians must leave.", "demand_withdrawal", "malawian"),
        ("Chad said both the Gabonese and the Malawian troops must leave.", "demand_withdrawal", "zambian"),
        ("Chad said that the Zambian battalion as well as the Malawian soldiers had been invited.",
         "justify_presence", "gabonese"),
        ("Chad said the Gabonese soldiers, the Malawians and the Zambians had no business in Chad.",
         "condemn_presence", "none"),
        ("Chad demanded that the Zambian battalion and the Gabonese troops be withdrawn.",
         "demand_withdrawal", "malawian"),
    ],
)  # fmt: skip
def test_what_is_said_of_a_list_is_said_of_each(sentence: str, position: str, left_out: str) -> None:
    assert _told(sentence) == [(position, {force for force in _ALL if not force.startswith(left_out)})]


def test_we_are_the_speakers_own_force_however_seldom_it_is_spoken_of() -> None:
    text = '"The truce says nothing about us," Malawi\'s envoy, Ann Lee, said. "We are here at the request of Chad."'
    assert {force for _, forces in _told(text) for force in forces} == {"malawian-forces-in-chad"}
