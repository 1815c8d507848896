"""Whom "the president" is where one is told of by a surname alone, and others as of their states."""

import pytest

from seeds.parser import parse
from seeds.parser.speech.attributions import attributions


@pytest.mark.parametrize(
    ("told", "speaker"),
    [
        (
            "President Orbel will send men to Mali. They are to guard the Malian president, Abdou Diop. "
            "Speaking on the radio, the president vowed that they would stay.",
            "Orbel",
        ),
        (
            "Prime Minister Rudd met the troops. Iraqi Prime Minister Adel Karim left Baghdad. "
            "The prime minister said that they would come home.",
            "Rudd",
        ),
        (
            "Rasmus is right. Mr. Rasmus won in May. The president said that they would leave. "
            "Turkey’s president, Kemal Aydin, said that he would march in.",
            "Rasmus",
        ),
        ("Iraqi President Adel Karim met officers. The president said that they would leave.", "Adel Karim"),
    ],
)
def test_the_president_is_the_one_told_of_without_a_state(told: str, speaker: str) -> None:
    assert next(a.speaker for a in attributions(told)) == speaker


@pytest.mark.parametrize("pronoun", ["He", "Later, he"])
def test_a_surname_behind_a_title_is_somebody_pronouns_stand_for(pronoun: str) -> None:
    told = f"A general, Jan Holm, quit on Monday. Mr. Orbel said that they would go. {pronoun} said that it was time."
    assert [a.speaker for a in attributions(told)] == ["Orbel", "Orbel"]


HOME = "Some 900 American soldiers have been in Haiti since 1994. Republicans and Democrats quarrel over them."
ABROAD = "Some 900 American soldiers have been in Haiti since 1994."


@pytest.mark.parametrize(
    "told",
    [
        "The president ordered a withdrawal of the troops.",
        "A senior official said that it would withdraw the soldiers.",
        "The army chief, Gen. Ann Orbel, announced a withdrawal of the troops.",
    ],
)
def test_officials_without_a_state_are_of_that_whose_politics_a_page_tells(told: str) -> None:
    found = [s.position for o in parse(f"{HOME}\n\n{told}").occasions for s in o.statements]
    assert found == ["announce_withdrawal"]


@pytest.mark.parametrize(
    "told",
    [
        "The prime minister ordered a withdrawal of the troops.",
        "The mayor ordered a withdrawal of the troops.",
        "In Port-au-Prince, the president ordered a withdrawal of the troops.",
    ],
)
def test_offices_that_state_has_not_are_of_the_country_the_force_is_in(told: str) -> None:
    found = [s.position for o in parse(f"{HOME}\n\n{told}").occasions for s in o.statements]
    assert found == ["demand_withdrawal"]


def test_where_a_page_tells_of_no_politics_officials_are_of_the_country_the_force_is_in() -> None:
    parsed = parse(f"{ABROAD}\n\nThe president ordered a withdrawal of the troops.")
    assert [s.position for o in parsed.occasions for s in o.statements] == ["demand_withdrawal"]
