"""One office by its several names, in headlines and behind an introduction."""

import pytest

from seeds.parser import parse
from seeds.parser.naming.offices import Office, bare_office, holds, offices

PLACE = "French troops have been in Mali since 2013."


def actors(text: str) -> list[str]:
    return [occasion.actor for occasion in parse(text).occasions for _ in occasion.statements]


@pytest.mark.parametrize(
    ("headline", "introduced"),
    [
        ("Mali premier: French troops must leave", "Prime Minister Abdou Diop"),
        ("Malian PM demands exit of French troops", "Malian Prime Minister Abdou Diop"),
        ("Mali's president says French troops must leave", "The head of state, Abdou Diop,"),
        ("Top diplomat says French troops must leave Mali", "Foreign Minister Abdou Diop"),
        ("FM says French troops must leave Mali", "The Malian minister of foreign affairs, Abdou Diop,"),
        ("Envoy says French troops must leave Mali", "The Malian ambassador to Paris, Abdou Diop,"),
        ("Army chief says French troops must leave Mali", "General Abdou Diop, the chief of staff,"),
        ("Malian leader wants French troops out", "President Abdou Diop of Mali"),
    ],
)
def test_a_headline_means_by_an_office_who_is_introduced_with_it_under_another_name(
    headline: str, introduced: str
) -> None:
    text = f"{headline}\n\n{PLACE}\n\n{introduced} said on Monday that French soldiers must leave Mali by May.\n"
    assert set(actors(text)) == {"abdou-diop"}


@pytest.mark.parametrize(
    "introduced",
    [
        "Prime Minister Jean Petit of France",
        "A spokesman for the prime minister, Abdou Diop,",
        "Former prime minister Abdou Diop",
        "Abdou Diop, the premier's brother,",
    ],
)
def test_who_holds_the_office_of_another_state_or_serves_or_held_it_is_not_meant(introduced: str) -> None:
    text = f"Malian premier wants French troops out\n\n{PLACE}\n\n{introduced} said on Monday that they would stay.\n"
    assert "malian-premier" in actors(text)


@pytest.mark.parametrize(
    ("introduced", "office"),
    [
        ("Prime Minister Abdou Diop", "The premier"),
        ("Foreign Minister Abdou Diop", "The top diplomat"),
        ("Mali's president, Abdou Diop,", "The head of state"),
        ("General Abdou Diop, the army's chief of staff,", "The army chief"),
        ("Lawmaker Abdou Diop", "The MP"),
    ],
)
def test_an_office_by_another_name_is_his_who_was_introduced_with_it(introduced: str, office: str) -> None:
    met = f"{introduced} met ambassadors on Monday. A cleric, Omar Ba, was there too."
    assert actors(f"Talks\n\n{PLACE}\n\n{met} {office} said French soldiers must leave Mali by May.\n") == [
        "abdou-diop"
    ]


def test_an_office_told_with_another_state_is_not_laid_to_whoever_was_named_last() -> None:
    met = "French Prime Minister Jean Petit called his Malian counterpart on Monday."
    assert actors(f"Talks\n\n{PLACE}\n\n{met} The Malian premier said French soldiers must leave Mali.\n") == [
        "malian-premier"
    ]


def test_two_holders_of_an_office_leave_it_open_whom_a_headline_means() -> None:
    said = "Lawmaker Abdou Diop said French soldiers must go. MP Omar Ba said they must leave at once."
    assert "lawmaker" in actors(f"Lawmaker wants French troops out\n\n{PLACE}\n\n{said}\n")


def test_an_office_is_told_from_one_below_it_and_from_one_of_a_lesser_body() -> None:
    assert offices("Mali's foreign minister") == {"foreign minister"}
    assert offices("secretary of state for defence") == {"defence minister"}
    for role in ("deputy foreign minister", "President of the dockers' union", "opposition leader", "vice president"):
        assert offices(role) == frozenset()


def test_words_with_a_name_in_them_are_no_bare_office() -> None:
    assert bare_office("the Norish PM") == Office("head of government", "Norish")
    assert bare_office("president of Mali") == Office("head of state", "Mali")
    assert bare_office("Premier Banu") is None
    assert bare_office("Deputy Prime Minister") is None
    assert holds("President of Mali", Office("leader", "Malian"))


@pytest.mark.parametrize(
    "introduced",
    [
        "Niger's foreign minister, Ali Sey,",
        "Ali Sey, the foreign minister of Niger,",
        "Niger's Foreign Minister Ali Sey",
        "Foreign Minister Ali Sey of Niger",
        "The foreign minister of Niger",
    ],
)
@pytest.mark.parametrize("office", ["The French foreign minister", "The French defence minister"])
def test_a_minister_of_another_country_is_another_one(introduced: str, office: str) -> None:
    place = "About 1,500 French soldiers are based in Niger."
    text = f"Talks\n\n{place}\n\n{introduced} said French soldiers must leave. {office} said they would stay.\n"
    told = [one.actor for one in parse(text).occasions]
    assert len(told) == len(set(told)) == 2
    assert "french" in " ".join(told)


def test_an_office_of_another_kind_is_anothers() -> None:
    text = f"Talks\n\n{PLACE}\n\nForeign Minister Abdou Diop said French soldiers must leave Mali. "
    assert set(actors(f"{text}The defence minister said they must leave at once.\n")) == {
        "abdou-diop", "defence-minister",
    }  # fmt: skip
    assert actors(f"{text}The minister said they must leave at once.\n") == ["abdou-diop"]


def test_an_office_is_its_holders_named_next_though_another_is_named_between() -> None:
    text = (
        "The peacekeepers will begin leaving Quell in May, the mission's commander said, in spite of pleas from "
        "President Ada Orlan that they stay.\n\nGeneral Ivo Roos told reporters that the troops would leave by ship."
    )
    assert {occasion.actor for occasion in parse(text).occasions} >= {"ivo-roos"}
    assert not any("commander" in actor.id for actor in parse(text).actors)
