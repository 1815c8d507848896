"""Countries no table lists, learned from what an article says of them."""

import pytest

from seeds.parser import parse
from seeds.parser.forces.targets import forces
from seeds.parser.naming.countries import Country
from seeds.parser.naming.homelands import homelands
from seeds.parser.naming.learning import learned
from seeds.parser.naming.names import Names

NAMES = Names()


def told(text: str) -> list[tuple[str, ...]]:
    return [
        (country.names[0], *country.demonyms[:1], *country.capitals)
        for country in homelands(text, NAMES.find(text), NAMES)
    ]


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Velkian soldiers crossed at dawn. Velkia denied it.", ("Velkia", "Velkian")),
        ("The prime minister of Quell said nothing.", ("Quell",)),
        ("The Ministry of Defence of Quell said nothing.", ("Quell",)),
        ("The mayor pleaded with Quell not to go.", ("Quell",)),
        ("At least sixty Quellers were seen. Quell denies it.", ("Quell", "Queller")),
        ("Mali's ally Quell said nothing.", ("Quell",)),
        ("The government of Quell in the capital, Oster, was silent.", ("Quell", "Oster")),
        ("Foreign Minister Ada Orlan of Quell said nothing.", ("Quell",)),
        ("The Quell interior ministry said nothing of Quell.", ("Quell",)),
        ("Quell, on whose soil they sit, said nothing.", ("Quell",)),
        ("Quellan state radio said nothing of Quell.", ("Quell", "Quellan")),
        ("Torland's foreign minister thanked the Torish.", ("Torland", "Torish")),
        ("In Mirrow, the Ostari capital, an Ostari general spoke.", ("Ostari", "Ostari", "Mirrow")),
        ("The kingdom of Quell said nothing.", ("Quell",)),
        ("All 400 troops in Harmonde will go, the mayor said.", ("Harmonde",)),
        ("Pavonia, whose 380 soldiers patrol the strip, agreed.", ("Pavonia",)),
        ("Pavonia must take its soldiers home, the mayor said.", ("Pavonia",)),
        ("Pavonia said on Sunday that it would send 500 more soldiers.", ("Pavonia",)),
        ("Pavonia has about 1,000 soldiers in Chad.", ("Pavonia",)),
        ("Pavonia on Tuesday gave French troops a month.", ("Pavonia",)),
        ("France will send 500 soldiers to Pavonia.", ("Pavonia",)),
        ("Peru and Chile, both neighbours of Pavonia, said nothing.", ("Pavonia",)),
        ("The government of the Pavonia Islands said nothing.", ("Pavonia Islands",)),
        ("The interim administration of Pavonia said nothing.", ("Pavonia",)),
        ("The Pavonian side and Pavonia itself said nothing.", ("Pavonia", "Pavonian")),
        ("Soldiers must be out of Pavonia in a week, the mayor said.", ("Pavonia",)),
    ],
)
def test_a_country_is_learned_from_what_it_has(text: str, country: tuple[str, ...]) -> None:
    assert told(text) == [country]


@pytest.mark.parametrize(
    "text",
    [
        "French soldiers left Mali.",
        "Christian militias and Islamic units fought.",
        "President Anna Orlan spoke. Orlan's government fell.",
        "Ann Orlan, the mayor, spoke. Orlan must take her soldiers home, and will send 500 more soldiers.",
        "Soldiers are in Wendel, French soldiers. Mali and Chad want them out of the province of Wendel.",
        "Rebels give French soldiers a week.",
        "The speech of Lord Hew Orlan was long. Orlan's people say that the soldiers will leave.",
        "It was the turn of Ann Orlan. Orlan's war is not ours.",
        "In his letter to Protector Hew Orlan he was kind. Orlan's allies were not.",
        "Falke has sent 400 soldiers to Mali; Falke, a security company, denies it.",
        "Parliament's president met the Foreign Minister.",
        "The rebel Northern Phalanx left. The Phalanx's soldiers, the Phalanx's leader said, were tired.",
    ],
)
def test_nothing_is_learned_from_known_countries_persons_and_bodies(text: str) -> None:
    assert told(text) == []


def test_each_word_for_its_people_is_one_country() -> None:
    (found,) = homelands("Ketish troops are there. Ketland denied it. The Ketlanders are our guests.", (), NAMES)
    assert (found.names, found.demonyms[::2]) == (("Ketland",), ("Ketish", "Ketlander"))


def test_a_learned_country_owns_its_forces() -> None:
    text = "Velkian soldiers stay in Torland. Velkia sent them, and the Velkians will not leave."
    names, mentions = learned(text, NAMES)
    found = forces(text, mentions, names)
    assert [(force.words, force.owners) for force in found if force.strength != "country"] == [
        ("Velkian soldiers", ("velkia",)),
        ("Velkians", ("velkia",)),
    ]


def test_a_learned_country_called_like_a_known_town_breaks_nothing() -> None:
    known = NAMES.government("FR")
    names = NAMES.with_told((Country("paris", ("Paris",), ("Pari",), (), ()),))
    assert names.government("FR") == known
    assert names.find("Paris")[0].span.end == 5


def test_the_one_name_that_acts_and_is_a_place_is_a_country() -> None:
    assert told("They came to Harmonde in May. By treaty, Harmonde would pay for food.") == [("Harmonde",)]
    assert told("They came to Harmonde in May. By treaty, Quell would pay for food.") == []
    assert told("The Australians landed in Harmonde. By treaty, Harmonde would pay for food.") == [("Harmonde",)]
    assert told("His regiments stay in Harmonde. By treaty, Harmonde will pay for food.") == [("Harmonde",)]


@pytest.mark.parametrize(
    "text",
    [
        "The junta wrote to Instagram. By treaty, Instagram would remove posts.",
        "He took the letter from Instagram. In May, Instagram agreed to help.",
        "The letters they sent to Harmonde's owner came. By treaty, Harmonde would pay for food.",
        "French soldiers are in Niger. They came to Harmonde in May. By treaty, Harmonde would pay for food.",
    ],
)
def test_what_is_written_to_or_lies_where_a_known_country_hosts_is_no_country(text: str) -> None:
    assert told(text) == []


def test_a_company_hosts_no_force() -> None:
    text = "The junta wrote to Instagram. By treaty, Instagram would remove posts. "
    drafted = parse(f"{text}Instagram said that the French soldiers must leave Niger.")
    assert [force.place for force in drafted.forces] == ["NE"]


def test_a_place_of_forces_is_a_town_where_two_known_states_are_told_of() -> None:
    text = "Ethiopia signed an accord with Eritrea to withdraw its troops from Badme. The soldiers in Badme cheered."
    assert told(text) == []
    assert told("The soldiers in Badme cheered. They had been in Badme for a year.") == [("Badme",)]
