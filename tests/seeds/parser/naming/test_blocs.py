"""Bodies of states an article tells of that no table lists."""

import pytest

from seeds.parser import parse
from seeds.parser.naming.blocs import blocs
from seeds.parser.naming.names import Names

NAMES = Names()


@pytest.mark.parametrize(
    ("text", "name", "aliases"),
    [
        ("the 900 troops of the Ostral Union left. The Union was glad.", "Ostral Union", ("Union",)),
        ("Velk Pact soldiers came", "Velk Pact", ()),
        ("The Bay Community (BC) on Friday decided to send 300 soldiers.", "Bay Community", ("BC",)),
        ("In the Council of Hill States' mission nobody slept.", "Council of Hill States", ()),
        ("The East League said no. The League's 400 peacekeepers stay.", "East League", ("League",)),
        ("the soldiers that the Marble Accord keeps there", "Marble Accord", ()),
    ],
)
def test_a_body_of_states_with_forces_is_learned(text: str, name: str, aliases: tuple[str, ...]) -> None:
    (found,) = blocs(text, NAMES)
    assert (found.name, found.aliases, found.country) == (name, aliases, found.id)


@pytest.mark.parametrize(
    "text",
    [
        "The Dockers Union met; troops were in town.",
        "The European Union's troops left the Rugby League's ground.",
        "The Alliance has soldiers.",
    ],
)
def test_a_body_without_forces_or_that_is_known_is_not(text: str) -> None:
    assert blocs(text, NAMES) == ()


def test_what_a_body_sends_is_one_force_of_its_own() -> None:
    drafts = parse(
        "The 900 peacekeepers of the Ostral Union must leave Harmonde, President Ada Quill of Harmonde said. "
        "The Union's commander, General Ivo Roos, said his troops would stay. "
        "Mayor Lea Brandt thanked the Union's soldiers for protecting the port."
    )
    found = [(o.actor, s.position, s.targets) for o in drafts.occasions for s in o.statements]
    force = ("ostral-union-peacekeepers-in-harmonde",)
    assert found == [
        ("ada-quill", "demand_withdrawal", force),
        ("ivo-roos", "vow_to_stay", force),
        ("lea-brandt", "justify_presence", force),
    ]


def test_the_one_body_of_a_text_is_meant_by_what_it_is() -> None:
    text = "Banners read \"Accord, go home\". The alliance's troops stay. The Marble Accord's soldiers like the Accord."
    assert [found.aliases for found in blocs(text, NAMES)] == [("Accord", "alliance")]
    assert [found.aliases for found in blocs(f"{text} NATO is glad.", NAMES)] == [("Accord",)]


def test_who_serves_a_body_called_like_a_paper_is_heard() -> None:
    drafts = parse(
        "Marble Accord soldiers are in Quell. A commander of the Marble Accord said its soldiers would not leave Quell."
    )
    assert [s.position for o in drafts.occasions for s in o.statements] == ["vow_to_stay"]
