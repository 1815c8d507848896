"""Which of several forces the words mean that name none of them themselves."""

import pytest

from seeds.parser import parse

_LEAD = (
    "Chadian and Togolese troops have been in Mali since May.\n\nMali's envoy, Ali Keita, demanded that the Chadian "
    "contingent leave by June.\n\n"
)


def _told(sentence: str) -> list[tuple[str, str, list[str]]]:
    parsed = parse(f"{_LEAD}{sentence}")
    told = [(o.actor, s.position, list(s.targets)) for o in parsed.occasions for s in o.statements]
    return [one for one in told if one[0] != "ali-keita"]


@pytest.mark.parametrize(
    ("sentence", "position"),
    [
        ("Niger's envoy, Ann Lee, noted that the Togolese soldiers held the airport and that their departure would "
         "leave it undefended.", "justify_presence"),
        ("Niger's envoy, Ann Lee, said that the Togolese soldiers had robbed villages and that they must go home.",
         "demand_withdrawal"),
        ("Niger's envoy, Ann Lee, said that the Togolese soldiers enjoyed the trust of the people.",
         "justify_presence"),
    ],
)  # fmt: skip
def test_the_force_that_the_same_words_name_is_meant(sentence: str, position: str) -> None:
    told = _told(sentence)
    assert (told[-1][0], told[-1][1]) == ("ann-lee", position)
    assert told[-1][2] == ["togolese-forces-in-mali"]


def test_troops_that_enjoy_or_respect_something_say_nothing() -> None:
    sentence = "Niger's envoy, Ann Lee, said that Togo respected the law and would withdraw its battalion."
    assert {actor for actor, _, _ in _told(sentence)} == {"ann-lee"}
