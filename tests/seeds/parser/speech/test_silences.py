"""Who will not say, and what is done to somebody, tells no position."""

import pytest

from seeds.parser import parse

_LEAD = "France has 900 soldiers in Niger.\n\n"


@pytest.mark.parametrize(
    "sentence",
    [
        "Will the minister at least tell the house when the French soldiers are coming home?",
        "General Ann Lee declined to say whether she expected the French soldiers to leave Niger.",
        "General Ann Lee did not mention when the French soldiers would leave Niger.",
        "General Ann Lee would not say how soon the French soldiers must leave Niger.",
        "The baker asked the general, as everybody does, whether the French soldiers would leave Niger.",
        "The baker asked the general from the north whether the French soldiers would leave Niger.",
        "General Ann Lee would not confirm that the French soldiers must leave Niger.",
        "General Ann Lee did not and would not reveal when the French soldiers must leave Niger.",
        "General Ann Lee did not ask the French soldiers to leave Niger.",
        "General Ann Lee has never demanded that the French soldiers leave Niger.",
        "The defence ministry neither confirms nor denies that the French soldiers will leave Niger.",
        "The defence ministry would neither confirm nor deny that more French soldiers would come to Niger.",
        "General Ann Lee declined to confirm or deny that the French soldiers would leave Niger.",
        '"I\'m not saying that the French soldiers must leave Niger," General Ann Lee said.',
        "General Ann Lee refused to say how Norland would reinforce the French soldiers.",
        "The mayor, who asked to remain anonymous, bakes bread for the French soldiers.",
        "The prime minister was also asked about calls for the French soldiers to leave Niger.",
    ],
)
def test_what_is_not_said_is_no_draft(sentence: str) -> None:
    assert not parse(_LEAD + sentence).occasions


@pytest.mark.parametrize(
    "sentence",
    [
        "General Ann Lee said the French soldiers must leave Niger.",
        '"No one is saying this is easy, and we want the French soldiers to leave Niger," General Ann Lee said.',
        '"I\'m not saying it today, but the French soldiers must leave Niger," General Ann Lee said.',
        "General Ann Lee not only confirmed that the French soldiers must leave Niger.",
        "General Ann Lee did not merely mention that the French soldiers must leave Niger.",
        "General Ann Lee did not hesitate to confirm that the French soldiers must leave Niger.",
        "General Ann Lee did not give a date but confirmed that the French soldiers must leave Niger.",
        "General Ann Lee did not give a date and revealed that the French soldiers must leave Niger.",
    ],
)
def test_what_is_said_is_one(sentence: str) -> None:
    said = parse(_LEAD + sentence).occasions
    assert [statement.position for occasion in said for statement in occasion.statements] == ["demand_withdrawal"]


def test_a_whether_behind_what_is_asked_for_takes_nothing_back() -> None:
    said = parse(
        _LEAD + "General Ann Lee asked the French soldiers to leave Niger whether they like it or not."
    ).occasions
    assert [statement.position for occasion in said for statement in occasion.statements] == ["urge_withdrawal"]


@pytest.mark.parametrize(
    "kept",
    [
        "would neither confirm nor deny the number, but",
        "neither confirmed nor denied the report, but",
        "refused to confirm or deny that there was a date but",
    ],
)
def test_who_keeps_a_thing_back_may_say_another(kept: str) -> None:
    text = f"About 900 French soldiers are based in Niger.\n\nThe French army {kept} said the soldiers would stay.\n"
    told = [(found.actor, one.position) for found in parse(text).occasions for one in found.statements]
    assert told == [("french-army", "vow_to_stay")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Some would say that the French soldiers ought to leave.",
        "If a minister said the French troops had to leave, he would be dismissed.",
        "Unless Niger asks the French soldiers to leave, nothing will change.",
        "Had Niger demanded that the French soldiers leave, Paris would have obeyed.",
        "It is not true that Niger has asked France to withdraw its soldiers.",
        "Anyone who says the French troops must go is called a traitor.",
        "The talks go on until the opposition says that the French soldiers must leave.",
        'The word in the pact is "as long as the government wants the French soldiers to stay".',
        "What would happen if Niger told the French soldiers to go?",
    ],
)
def test_what_is_only_supposed_to_be_said_is_not_told(sentence: str) -> None:
    assert parse(_LEAD + sentence).occasions == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "Some say that the French soldiers ought to leave.",
        "Many would like the French troops to leave.",
        "It is true that Niger has asked France to withdraw its soldiers, General Ann Lee said.",
        "If they do not stop shooting, the French soldiers must leave, General Ann Lee said.",
        "If asked, Ann Lee says that the French soldiers must leave.",
    ],
)
def test_what_is_said_beside_a_condition_is_told(sentence: str) -> None:
    (occasion,) = parse(_LEAD + sentence).occasions
    assert occasion.statements[0].position in {"demand_withdrawal", "urge_withdrawal"}
