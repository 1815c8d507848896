"""What people say aloud of "this", of parting, of putting up with soldiers, and of who would guard them."""

import pytest

from seeds.parser import parse

STATED = "Some 300 Norlandian soldiers have been stationed in Velland since 2019.\n\n"
SPEAKERS = {"owner": "Norlandian defence minister Jan Berg", "host": "Velland's foreign minister Ann Lee"}


def told(who: str, words: str) -> list[str]:
    return [
        s.position
        for o in parse(f'{STATED}{SPEAKERS[who]} shook his head. "{words}"\n').occasions
        for s in o.statements
    ]


@pytest.mark.parametrize(
    ("who", "words", "position"),
    [
        ("host", "This has to end.", "demand_withdrawal"),
        ("host", "This cannot go on for another ten years.", "demand_withdrawal"),
        ("host", "This state of affairs must end.", "demand_withdrawal"),
        ("host", "No people should have to put up with this.", "reject_presence"),
        ("host", "We have endured this presence for far too long.", "reject_presence"),
        ("host", "How much longer must we tolerate them?", "reject_presence"),
        ("host", "It is time to say goodbye.", "urge_withdrawal"),
        ("host", "We should part ways before we quarrel.", "urge_withdrawal"),
        ("owner", "In December we will say goodbye to Velland.", "announce_withdrawal"),
        ("host", "We asked for them to be recalled.", "urge_withdrawal"),
        ("host", "I wrote to the premier and asked her to call them back.", "urge_withdrawal"),
        ("host", "Call them home, Mr Berg.", "demand_withdrawal"),
        ("owner", "I will call them back next month.", "announce_withdrawal"),
        ("host", "Sending them away would leave us naked.", "justify_presence"),
        ("host", "Leaving today would hand the valley to the gunmen.", "justify_presence"),
        ("owner", "Leaving now would mean handing the country to the smugglers.", "justify_presence"),
        ("host", "If they go, who will stop the gangs?", "justify_presence"),
        ("host", "Who will hold the bridge once they have left?", "justify_presence"),
        ("host", "And who would replace them?", "justify_presence"),
        ("host", "I dread the day they leave.", "justify_presence"),
        ("host", "Every day they remain here makes peace harder.", "warn_of_consequences"),
        ("host", "Every day they stay is a good day for us.", "justify_presence"),
        ("host", "This presence has brought us no peace.", "condemn_presence"),
        ("host", "They have made nobody here safer.", "condemn_presence"),
        ("host", "My party will vote for the extension of the mission.", "justify_presence"),
        ("host", "We do not need them now.", "reject_presence"),
        ("host", "Not one person told me that the Norlandian soldiers should go.", "refuse_withdrawal"),
        ("host", "I have never heard anybody say that they should leave.", "refuse_withdrawal"),
        ("host", "Nobody in this house is calling for their withdrawal.", "refuse_withdrawal"),
        ("host", "I do not know anyone who would be glad to see them go.", "refuse_withdrawal"),
        ("host", "They have been nothing but polite.", "justify_presence"),
        ("host", "They have been nothing but trouble.", "condemn_presence"),
        ("host", "We want none of them.", "reject_presence"),
        ("host", "Nobody consulted the islanders before they came.", "condemn_presence"),
        ("host", "An army that does not know when to leave becomes a problem.", "warn_of_consequences"),
        ("host", "If they go, we will have to go too.", "justify_presence"),
        ("host", "They are the only ones who guard that road.", "justify_presence"),
        ("owner", "We were asked to come.", "justify_presence"),
        ("host", "I would rather have ten Norlandian soldiers in my street than one gangster.", "justify_presence"),
        ("host", "We can manage without them.", "reject_presence"),
        ("owner", "The day they no longer want us, we will be gone.", "offer_terms"),
        ("owner", "If the elders ask us to move the camp, we will move the camp.", "offer_terms"),
        ("owner", "When the job is done, they come home.", "offer_terms"),
        ("host", "God forbid they go.", "request_presence"),
        ("owner", "We are not an army of occupation.", "justify_presence"),
        ("owner", "They are guests, not occupiers.", "justify_presence"),
        ("owner", "It was the Vellanders themselves who wanted us there.", "justify_presence"),
        ("owner", "Your own government asked for us.", "justify_presence"),
        ("owner", "You would be leaving the field to the smugglers.", "justify_presence"),
        ("host", "I have only good things to say about them.", "justify_presence"),
        ("host", "Nobody here has a bad word to say about them.", "justify_presence"),
    ],
)
def test_what_is_said_aloud_of_soldiers_spoken_of(who: str, words: str, position: str) -> None:
    assert told(who, words) == [position]


@pytest.mark.parametrize(
    "words",
    [
        "This has to end with a treaty of friendship between our schools.",
        "They said goodbye to their families before they came.",
        "Who will miss them when they leave?",
        "How often have they told us that they are ready to talk?",
    ],
)
def test_what_is_said_of_something_else_takes_no_position(words: str) -> None:
    assert told("host", words) == []
