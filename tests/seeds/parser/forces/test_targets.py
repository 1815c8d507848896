"""Forces spoken of: by description, by people, and what the words tell of owner and place."""

import pytest

from seeds.parser import parse
from seeds.parser.forces.targets import forces
from seeds.parser.naming.names import Names

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
        ("the French protect us", "French", ("FR",), ""),
        ("thanked the British for staying", "British", ("GB",), ""),
        ("the last two dozen Kenyans in town", "Kenyans", ("KE",), ""),
        ("every GI is an occupier", "every GI", ("US",), ""),
        ("the orange berets watch", "the orange berets", (), ""),
        ("the blue helmets watch", "the blue helmets", ("united-nations",), ""),
        ("Turkish observers watch", "Turkish observers", ("TR",), ""),
        ("the Fifth Fleet sails", "the Fifth Fleet", (), ""),
        ("a detachment at Arden airfield is small", "a detachment at Arden airfield", (), "Arden"),
        ("Moscow needs infantry", "infantry", (), ""),
        ("a European Union military mission", "a European Union military mission", ("european-union",), ""),
        ("Some 300 contractors came", "Some 300 contractors", (), ""),
        ("the RAF will remain", "RAF", ("GB",), ""),
        ("our lads are coming home", "our lads", ("speaker",), ""),
        ("the Peruvian and our troops leave", "the Peruvian and our troops", ("PE",), ""),
        ("Peruvian troops on Chile's doorstep alarm it", "Peruvian troops", ("PE",), ""),
        ("Peruvian soldiers at Chile's northern border dig", "Peruvian soldiers", ("PE",), ""),
        ("Peruvian warships on Chile’s own flank anchor", "Peruvian warships", ("PE",), ""),
        ("Peruvian border guards on Chile's borders stop us", "Peruvian border guards on Chile", ("PE",), "CL"),
        ("two Peruvian coast guard vessels entered the bay", "two Peruvian coast guard vessels", ("PE",), ""),
        ("the Peruvian coast guard must leave the reef", "the Peruvian coast guard", ("PE",), ""),
        ("Peruvian soldiers on Chile's territory dig", "Peruvian soldiers on Chile", ("PE",), "CL"),
        ("Peruvian soldiers in Chile's north dig", "Peruvian soldiers in Chile", ("PE",), "CL"),
        ("signed with the European Union after militiamen came", "militiamen", (), ""),
        ("a pact with Peru because soldiers came", "soldiers", (), ""),
        ("a line drawn by NATO between troops", "troops", (), ""),
    ],
)
def test_a_phrase_tells_owner_and_place(text: str, words: str, owners: tuple[str, ...], place: str) -> None:
    assert described(text) == [(words, owners, place)]


@pytest.mark.parametrize(
    "text",
    [
        "The tax base shrank.",
        "a trade mission to Peru",
        "market forces of demand",
        "Russia's military support for him",
        "the officers of the bank",
        "the two companies merged",
        "the vessel of her hopes",
        "the police fined him",
        "a coast guard spokesman in Lima",
        "the guard at the museum off the coast",
        "a source at the armed forces ministry",
    ],
)
def test_what_only_sounds_like_a_force_is_none(text: str) -> None:
    assert [force for force in described(text) if force[1]] == []


@pytest.mark.parametrize(
    "text",
    [
        "the junior partner in the coalition",
        "She leads the smaller party in the coalition.",
        "two ministers of his coalition",
        "You do not evict your fire brigade.",
    ],
)
def test_what_parties_and_firemen_make_up_is_no_force(text: str) -> None:
    assert described(text) == []


def test_a_head_of_everyday_life_is_a_force_once_it_was_somebodys() -> None:
    text = "Chinese police came. The police stayed. The officers slept."
    assert [words for words, *_ in described(text)] == ["Chinese police", "The police", "The officers"]


def test_a_unit_is_called_by_its_number() -> None:
    assert [words for words, *_ in described("The 90th Guards Brigade came. The 90th is here.")] == [
        "The 90th Guards Brigade",
        "The 90th",
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("They demand the garrison's immediate departure.", ["the garrison"]),
        ("The garrison's cook is unhappy.", []),
        ("She told reporters at a windswept airfield that all was well.", []),
        ("The posts will be handed over to the French army.", []),
        ("The keys were given to the French troops.", []),
        ("The posts were handed over in two weeks to the French army.", []),
        ("The junta has given 30 days to the French troops to leave Niger.", ["the French troops"]),
        ("The junta is giving one week to the French troops.", ["the French troops"]),
        ("An order was given to the French troops to withdraw.", ["the French troops"]),
        ("There are still Australians here.", ["Australians"]),
        ("He says Australians must go.", ["Australians"]),
        ("Australians love rain.", []),
        ("Another two French battalions came.", ["Another two French battalions"]),
    ],
)
def test_a_force_is_told_from_what_only_stands_beside_it(text: str, words: list[str]) -> None:
    assert [found[0] for found in described(text)] == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a Turkish offensive would be costly", ["a Turkish offensive"]),
        ("Turkish military operations would be costly", ["Turkish military operations"]),
        ("the Turkish economic intervention would be costly", []),
        ("an offensive would be costly", []),
    ],
)
def test_somebody_s_military_operation_is_a_force(text: str, words: list[str]) -> None:
    assert [force[0] for force in described(text) if force[0] != "Turkish"] == words


def test_soldiers_occupy_a_country_that_is_not_their_own() -> None:
    assert described("the occupation of the Maldives by Indian soldiers") == [("Indian soldiers", ("IN",), "")]


def test_a_congress_of_another_country_is_not_that_of_the_united_states() -> None:
    texts = ["Congress passed it", "the American Congress", "the Indian Congress", "Congress party leaders"]
    named = [any(m.country == "US" and m.span.of(text) == "Congress" for m in NAMES.find(text)) for text in texts]
    assert named == [True, True, False, False]


def test_an_invasion_is_a_force_by_whose_it_is_or_what_it_seizes() -> None:
    assert described("the Kenyan invasion cost them dear") == [("the Kenyan invasion", ("KE",), "")]
    assert described("he decried the invasion of the Maldives") == [("the invasion of the Maldives", (), "MV")]
    assert described("an invasion of tourists") == described("since the Kenyan invasion") == []


def test_a_task_force_is_one_of_arms_where_the_text_tells_of_a_joint_one() -> None:
    assert described("The task force met on housing.") == []
    told = described("A joint task force patrols. The task force stays.")
    assert ("The task force", (), "") in told


def test_counted_and_described_ships_and_planes_are_forces() -> None:
    texts = ["two destroyers sailed in", "he offered reconnaissance planes", "another four F-16s"]
    assert [described(text)[0][0] for text in texts] == [
        "two destroyers",
        "reconnaissance planes",
        "another four F-16s",
    ]


def test_people_of_a_nation_whose_soldiers_the_text_tells_of_are_these_soldiers() -> None:
    text = "Kenyan soldiers came in May. The Kenyans must go, and no Turks may come."
    told = {force.words: force.strength for force in forces(text, NAMES.find(text), NAMES)}
    assert (told["Kenyans"], told["Turks"]) == ("described", "people")


def test_a_title_may_leave_out_the_article_of_a_force_the_text_tells_of() -> None:
    assert ("base", (), "") in described("Premier wants base closed\n\nThe mayor says the base is loud.")
    assert described("Premier wants base closed\n\nThe mayor says nothing.") == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Every Kenyan who is here must go", "Kenyan"),
        ("the 300 or so Kenyans sailed", "Kenyans"),
        ("send the Chinese home", "Chinese"),
        ("he fears those bases", "those bases"),
    ],
)
def test_people_and_bases_are_pointed_at(text: str, words: str) -> None:
    assert described(text)[0][0] == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("There are 3,100 U.S. soldiers here. The 3,100 must go.", "The 3,100"),
        ("Dutch troops came. Some 900 are still stationed there.", "Some 900"),
        ("It sends 120 Dutch soldiers. The first sixty will fly on Friday.", "The first sixty"),
        ("Dutch troops came. Another 200 would be flown in.", "Another 200"),
        ("Dutch troops came. We shall send 400 more before Easter.", "400 more"),
        ("There are Japanese troops and 400 Turkish soldiers. All 400 should leave.", "All 400"),
    ],
)
def test_a_number_alone_stands_for_a_force(text: str, words: str) -> None:
    assert described(text)[-1] == (words, (), "")


@pytest.mark.parametrize(
    "text",
    [
        "There are 3,100 U.S. soldiers here. The 27 will meet.",
        "There are 3,100 U.S. soldiers here. More than 100 were hurt.",
        "The 3,100 must go.",
    ],
)
def test_a_number_of_anything_else_is_no_force(text: str) -> None:
    assert [words for words, owners, _ in described(text) if not owners] == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The 40 Kestrian militiamen came. The militia must go.", "The militia"),
        ("They want the 500 men gone. The men must go.", "The men"),
        ("Our lads are there. Those men must go.", "Those men"),
    ],
)
def test_men_are_a_force_where_a_force_was_called_so_before(text: str, words: str) -> None:
    assert described(text)[-1] == (words, (), "")
    assert described(text.partition(". ")[2]) == []


@pytest.mark.parametrize(
    "text",
    [
        "The base at Arden is loud. They want Arden closed.",
        "The base at Arden is loud. Arden must go.",
        "The air base is loud. Arden must close.",
        "The air base is loud. It is time to hand back Arden.",
    ],
)
def test_a_base_is_called_by_its_place_alone(text: str) -> None:
    assert described(text)[-1] == ("Arden", (), "Arden")


@pytest.mark.parametrize(
    "text",
    [
        "The base at Arden is loud. People in Arden sleep badly, the mayor of Arden says.",
        "Arden must close.",
        "The air base is loud. Norway must close it.",
    ],
)
def test_a_town_or_state_is_no_base(text: str) -> None:
    assert [words for words, _, _ in described(text) if words in {"Arden", "Norway"}] == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Tehran calls the US troops an occupation army.", ["the US troops"]),
        ("He called them an army of occupation and an aggressor force.", []),
        ("She described the arrival of a brigade as a threat.", ["a brigade"]),
        ("They called for a peacekeeping force.", ["a peacekeeping force"]),
        ("Tehran denounces the plan to send a battalion.", ["a battalion"]),
        ("The Dutch sold us the cheese, the Spanish beat us at football.", []),
    ],
)
def test_what_a_force_is_called_is_not_another_force(text: str, words: list[str]) -> None:
    assert [found for found, _, _ in described(text)] == words


@pytest.mark.parametrize(
    "headline",
    [
        "Bundestag extends Mali mission\n\nBERLIN — Some 900 soldiers serve in Mali.",
        "Berlin to end Malian mission\n\nBERLIN — Germany will end the German army's mission in Mali.",
        "Germany defends its Mali deployment\n\nGermany has 900 soldiers there.",
    ],
)
def test_a_mission_called_after_the_state_it_goes_to_is_another_states(headline: str) -> None:
    targets = {
        target
        for occasion in parse(headline, published="2018-05-29").occasions
        for said in occasion.statements
        for target in said.targets
    }
    assert targets == {"german-forces-in-mali"}


def test_a_mission_called_after_the_only_state_told_of_is_its_own() -> None:
    assert described("the Ugandan mission in Somalia") == [("the Ugandan mission in Somalia", ("UG",), "SO")]
