"""Which force a mention means: by place, owner, the noun it was called by, and whom a text is about."""

import pytest

from seeds.parser.drafts.articles import article
from seeds.parser.naming.names import Names

COLLECTION = Names(
    actors=[{"id": "france", "name": "Government of France", "type": "government", "country": "FR"}],
    forces=[
        {
            "id": "french-forces-in-niger",
            "name": "French forces in Niger",
            "aliases": ["French troops", "the garrison"],
        },
        {"id": "french-forces-in-chad", "name": "French forces in Chad", "aliases": ["French troops", "the squadron"]},
    ],
)


NONE = Names()


def meant(text: str, words: str, names: Names = NONE) -> list[str]:
    """The names of the forces that `words`, at their last place in `text`, mean there."""
    read = article(text, names, None)
    force = [force for force in read.forces if force.span.start <= text.rindex(words) < force.span.end][-1]
    return [target.name for target in read.theatre.resolve(force, "")]


def test_an_alias_of_two_forces_means_the_one_that_is_there() -> None:
    assert meant("Niger told French troops to leave Niger.", "French troops", COLLECTION) == ["French forces in Niger"]
    assert meant("Chad told French troops to leave Chad.", "French troops", COLLECTION) == ["French forces in Chad"]


def test_a_plain_alias_of_a_force_elsewhere_means_another_force() -> None:
    text = "Russian soldiers are in Armenia. Armenia wants the squadron of Russian jets out of Armenia."
    assert meant(text, "the squadron", COLLECTION) == ["Russian forces in Armenia"]


@pytest.mark.parametrize(
    ("text", "words", "force"),
    [
        ("The Turkish garrison is in Somalia. Kenyan troops are in Somalia. The garrison stays.", "The garrison",
         "Turkish forces in Somalia"),
        ("Turkish troops are in Somalia. They see the Turkish base and Turkish jets in Somalia.", "Turkish jets",
         "Turkish forces in Somalia"),
        ("Only Turkish troops are in Somalia. All foreign soldiers must leave Somalia.", "All foreign soldiers",
         "Turkish forces in Somalia"),
        ("The United States has told Iceland it will pull its jets out of Iceland.", "its jets",
         "US forces in Iceland"),
        ("Velkian troops in Torland stay. Torland's parliament met. The Velkians will not go.", "Velkians",
         "Velkian forces in Torland"),
    ],
)  # fmt: skip
def test_a_mention_without_an_owner_means_whose_was_spoken_of(text: str, words: str, force: str) -> None:
    assert meant(text, words) == [force]


def test_the_army_of_the_host_is_no_target() -> None:
    assert meant("French troops are in Niger. Nigerien soldiers are in Niger.", "Nigerien soldiers") == []


def test_a_force_spoken_to_is_meant_by_what_it_is_told() -> None:
    text = "US and Kenyan troops are in Haiti. He told the Kenyans to go home."
    read = article(text, Names(), None)
    (target,) = read.theatre.addressed(text.index("the Kenyans"), "the Kenyans")
    assert target.name == "Kenyan forces in Haiti"
