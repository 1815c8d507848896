"""Forces that are offered and have not come, rights that are reserved and terms that are set."""

import pytest

from seeds.parser import parse


def _told(sentence: str) -> list[tuple[str, str, tuple[str, ...]]]:
    parsed = parse(f"Chadian soldiers are in Togo.\n\n{sentence}")
    return [(o.actor, s.position, tuple(s.targets)) for o in parsed.occasions for s in o.statements]


@pytest.mark.parametrize("sentence", ["Kenya has offered troops.", "Kenya offered 200 soldiers to Togo."])
def test_who_offers_troops_announces_their_coming(sentence: str) -> None:
    assert _told(sentence) == [("kenya", "announce_deployment", ("kenyan-forces-in-togo",))]


def test_who_offers_something_to_troops_does_not() -> None:
    assert "announce_deployment" not in {position for _, position, _ in _told("Kenya offered help to the soldiers.")}


@pytest.mark.parametrize(
    ("sentence", "position"),
    [
        ("Togo reserved the right to drive the Chadian soldiers out.", "threaten_expulsion"),
        ("Togo's premier reserved the right to expel the Chadian soldiers.", "threaten_expulsion"),
        ("Niger insisted that any withdrawal of the Chadian soldiers be tied to elections.", "offer_terms"),
        ("Niger's envoy said the departure of the Chadian soldiers was conditional on elections.", "offer_terms"),
    ],
)
def test_rights_reserved_threaten_and_ties_bargain(sentence: str, position: str) -> None:
    assert [told for _, told, _ in _told(sentence)] == [position]
