"""In which country an article's forces stand, known or told of by the article alone."""

import pytest

from seeds.parser.articles.article import article
from seeds.parser.naming.names import Names

FILLER = (
    "Nobody in the town had asked for it, and nobody would say who had. The mayor was away and the clerk asleep. " * 3
)


def host(text: str) -> str:
    return article(text, Names(), None).theatre.host


@pytest.mark.parametrize(
    "text",
    [
        "Latvia wants the Dutch battalion to stay. Dutch tanks came in May, and more Dutch soldiers will follow, the "
        "minister said. They are at home in Latvia. Latvia pays for them. Serbia's neighbours protested. The Iranian "
        "instructors in Serbia are only guests.",
        "Fijian troops will not leave Kosovo. “The Fijian contingent is needed,” Kosovo's premier said. Kosovo "
        "likes the Fijian soldiers, who are few. Chinese soldiers are in Albania, and the Chinese crews in Albania "
        "stay.",
        "Peru says it asked for the Kenyan police. The Kenyan soldiers and the Kenyan marines left Peru in June. In "
        "Bolivia, Cuban advisers in Bolivia cheered.",
    ],
)
def test_forces_told_of_in_passing_stand_where_the_article_is_not_about(text: str) -> None:
    assert host(text) in {"LV", "XK", "PE"}


@pytest.mark.parametrize("service", ["Philippine Army", "Philippine Coast Guard", "Philippine Air Force"])
def test_the_services_of_a_state_are_no_forces_abroad(service: str) -> None:
    text = (
        f"MANILA, May 3 (CPS) - The {service} will train on the American launchers. The Philippines wants to buy one. "
        f"{FILLER}China and Chinese papers were angry. China said so twice. The {service} is to get two, and the "
        "Americans may go home."
    )
    assert host(text) == "PH"


@pytest.mark.parametrize(
    "aside",
    [
        "Poland and Polish papers are alarmed.",
        "Envoys of Peru and of its neighbour came.",
        "A Swiss banker and a Swiss monk looked on.",
    ],
)
def test_a_state_hardly_spoken_of_is_no_host_where_forces_stand_elsewhere(aside: str) -> None:
    text = "American soldiers guard the radar at Hollenfels. The barracks at Hollenfels are full of Americans. "
    assert host(text + FILLER + aside) == ""


@pytest.mark.parametrize(
    "text",
    [
        "Talks were held in Bern. Troops in Quellmark stay, a general said. If Quellmark recognised the base, France "
        "would pay.",
        "The French came to Quellmark in May. Quellmark begs them not to go. Italy and Spain look on.",
        "Soldiers will be sent to Quellmark, Spain said. Italy would help. Quellmark has declared its independence.",
    ],
)
def test_a_state_no_table_lists_wills_something_and_has_soldiers_come(text: str) -> None:
    assert host(text) == "quellmark"


@pytest.mark.parametrize(
    "text",
    [
        "American soldiers must be out of Quellmark by May, a deputy said. China has mercenaries in Quellmark.",
        "The 3,000 soldiers of the Compact “must be out of Quellmark” soon, the premier said.",
        "ORT, Quellmark (CPS) — American troops may stay for a year, the premier said.",
        "American instructors in Quellmark and Chinese advisers in Quellmark will go, the premier said.",
    ],
)
def test_a_state_no_table_lists_is_where_the_soldiers_of_others_are(text: str) -> None:
    assert host(text) == "quellmark"


@pytest.mark.parametrize(
    "text",
    [
        "French soldiers are in Mali. Troops in Wendel stay. The town of Wendel asked them to. Chad looks on.",
        "Ann Orlan asked the troops to stay. Soldiers came to Orlan's aid. Mali and Chad look on. Orlan denied it.",
        "WENDEL, Mali (CPS) - French troops in Wendel stay. Chad looks on. Wendel denied nothing.",
    ],
)
def test_a_town_or_somebody_with_a_will_is_no_host(text: str) -> None:
    assert host(text) in {"ML", "TD", ""}
