"""What agreements of states provide for: that forces leave, and nothing else is a position of a paper."""

import pytest

from seeds.parser import parse


def _told(sentence: str) -> list[tuple[str, str]]:
    parsed = parse(f"Ethiopian troops have been in Somalia since 2014.\n\n{sentence}")
    return [(occasion.actor, said.position) for occasion in parsed.occasions for said in occasion.statements]


@pytest.mark.parametrize(
    ("sentence", "actor", "position"),
    [
        ("The Kampala agreement provides that Ethiopian forces shall quit Somalia by 2030.", "kampala-agreement",
         "demand_withdrawal"),
        ("The accord, signed in May, provides for the withdrawal of the Ethiopian forces.", "accord",
         "urge_withdrawal"),
        ("The treaty stipulates that the Ethiopian troops must leave Somalia within a year.", "treaty",
         "demand_withdrawal"),
        ("The ceasefire agreement requires Ethiopia to withdraw its troops from Somalia.", "ceasefire-agreement",
         "demand_withdrawal"),
        ("The envoy said that the accord provides for the withdrawal of the Ethiopian forces.", "envoy",
         "urge_withdrawal"),
        ("The Eastern Pact called for the withdrawal of the Ethiopian troops.", "eastern-pact", "demand_withdrawal"),
    ],
)  # fmt: skip
def test_an_agreement_obliges_forces_to_leave(sentence: str, actor: str, position: str) -> None:
    assert _told(sentence) == [(actor, position)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The treaty allows the Ethiopian troops to stay until 2044.",
        "The accord provides for the stationing of Ethiopian troops until 2044.",
        "The ministry provides for the families of the Ethiopian soldiers.",
        "The agreement says the Ethiopian troops will receive clean water.",
        "The accord provides for a withdrawal from the customs union.",
    ],
)
def test_what_else_it_holds_is_nobodys_position(sentence: str) -> None:
    assert not _told(sentence)


@pytest.mark.parametrize(
    ("sentence", "position"),
    [
        ("Ethiopia signed an accord on Monday on the withdrawal of Ethiopian troops.", "announce_withdrawal"),
        ("Ethiopia sealed a deal on Friday to pull its soldiers out of Somalia.", "announce_withdrawal"),
        ("Ethiopia has reached an agreement with Somalia under which Ethiopian troops will leave Gedo.",
         "announce_withdrawal"),
        ("Ethiopia struck a deal with Somalia that lets Ethiopian troops stay until 2030.", "vow_to_stay"),
    ],
)  # fmt: skip
def test_who_signs_that_forces_go_or_stay_commits_to_it(sentence: str, position: str) -> None:
    assert _told(sentence) == [("ethiopia", position)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Somalia's parliament passed a bill on Thursday to expel the Ethiopian troops.",
        "Somalia's parliament backed a motion on Thursday to end the presence of Ethiopian troops.",
        "Somalia's parliament adopted a resolution demanding the exit of the Ethiopian troops.",
    ],
)
def test_a_parliament_that_passes_their_expulsion_demands_it(sentence: str) -> None:
    assert _told(sentence) == [("somalias-parliament", "demand_withdrawal")]
