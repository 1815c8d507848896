"""What people say of soldiers as they talk: in few words, with idioms, of them and to them."""

import pytest

from seeds.parser import parse

STATED = "Some 300 Norlandian soldiers have been stationed in Velland since 2019.\n\n"


def positions(speaker: str, quoted: str) -> list[str]:
    ending = "" if quoted.endswith("?") else ","
    text = f'{STATED}{speaker} was asked about the Norlandian soldiers. "{quoted}{ending}" {speaker} said.'
    return [statement.position for occasion in parse(text).occasions for statement in occasion.statements]


@pytest.mark.parametrize(
    ("quoted", "position"),
    [
        ("I sleep better knowing they are out there", "justify_presence"),
        ("Take these men away and the whole thing collapses", "justify_presence"),
        ("They never came as occupiers", "justify_presence"),
        ("They put food on the table for half this town", "justify_presence"),
        ("They stood by us when nobody else would", "justify_presence"),
        ("They're the ones holding it all together", "justify_presence"),
        ("Throw them out? Never in my life", "refuse_withdrawal"),
        ("We are not going to kick them out", "refuse_withdrawal"),
        ("The day I take office, they're out", "threaten_expulsion"),
        ("I'll have them out of here by spring", "threaten_expulsion"),
        ("Then we will go after them, one by one", "threaten_expulsion"),
        ("What right do they have to be on our land?", "condemn_presence"),
        ("Where do they get the right to stop our cars?", "condemn_presence"),
        ("They protect nobody but themselves", "condemn_presence"),
        ("No parliament ever voted for this", "condemn_presence"),
        ("They are part of the problem, not part of the solution", "condemn_presence"),
        ("These men are here for our gold, not for our safety", "condemn_presence"),
        ("No lawyer on earth would call them legal", "condemn_presence"),
        ("They came as brothers and behave like lords", "condemn_presence"),
        ("They've got no right whatsoever to be there", "condemn_presence"),
        ("They will rue the day they came", "warn_of_consequences"),
        ("It's our children who will pay the price for them", "warn_of_consequences"),
        ("With these men around, everybody is a target", "warn_of_consequences"),
        ("They are sitting on a powder keg", "warn_of_consequences"),
        ("Our patience with them is wearing thin", "warn_of_consequences"),
        ("They will get bogged down there", "warn_of_consequences"),
        ("Either they go or I go", "demand_withdrawal"),
        ("It's time they got out", "demand_withdrawal"),
        ("We gave them a month to clear out", "demand_withdrawal"),
        ("That flag must come down", "demand_withdrawal"),
        ("I'd like to see them go, the sooner the better", "urge_withdrawal"),
        ("Wouldn't it be better if they handed over?", "urge_withdrawal"),
        ("They could start by pulling back a few miles", "urge_withdrawal"),
        ("Sooner or later they will have to leave", "urge_withdrawal"),
        ("I wouldn't be surprised if they left tomorrow", "predict_withdrawal"),
        ("It looks as if they are getting ready to leave", "predict_withdrawal"),
        ("We won't have them for much longer", "predict_withdrawal"),
        ("I can't see them staying beyond the spring", "predict_withdrawal"),
        ("Next year you won't find one of them here", "predict_withdrawal"),
        ("If they want to stay, let them come and ask us", "offer_terms"),
        ("Leave and we will open the border again", "offer_terms"),
        ("There are more of them than they admit", "claim_presence"),
        ("We've seen them in the market, with their rifles", "claim_presence"),
        ("You won't find one person in this town who is glad to have them", "reject_presence"),
        ("They are still in the hills above the village", "claim_presence"),
        ("Everybody knows where they sleep", "claim_presence"),
        ("I won't have them in my town", "reject_presence"),
        ("We got on fine before they came", "reject_presence"),
        ("I want them to stay", "request_presence"),
        ("I have always been against them", "reject_presence"),
        ("We would be glad to have them for as long as they like", "request_presence"),
        ("We need you here, now more than ever", "request_presence"),
    ],
)
def test_the_host_is_heard_who_talks_of_them(quoted: str, position: str) -> None:
    assert positions("Velland's premier Ann Lee", quoted) == [position]


@pytest.mark.parametrize(
    ("quoted", "position"),
    [
        ("Pull out? Over my dead body", "refuse_withdrawal"),
        ("Go home? Why should we?", "refuse_withdrawal"),
        ("This story about us packing up is pure invention", "refuse_withdrawal"),
        ("Our units are holding their positions", "vow_to_stay"),
        ("We're bringing them home", "announce_withdrawal"),
        ("From July there'll be no more of our soldiers there", "announce_withdrawal"),
        ("Let's bring the boys home", "urge_withdrawal"),
        ("Our soldiers belong at home", "urge_withdrawal"),
        ("By the autumn we will have two battalions there", "announce_deployment"),
        ("You disarm them, and we'll pull out the next day", "offer_terms"),
        ("If the attacks stop, we can start thinking about going home", "offer_terms"),
        ("Once the others are out, so are we", "offer_terms"),
        ("They called, we came", "justify_presence"),
        ("Ten years on, we are still there", "vow_to_stay"),
        ("The first group flies home tomorrow", "announce_withdrawal"),
        ("It's about time our soldiers came home", "urge_withdrawal"),
        ("Let them sign the truce and we will go", "offer_terms"),
        ("The moment the rebels lay down their arms, we'll leave", "offer_terms"),
        ("If they want us out they only need to ask", "offer_terms"),
        ("It wasn't us", "deny_presence"),
        ("Nothing in that agreement stops us from keeping soldiers there", "interpret_scope"),
    ],
)
def test_the_owner_is_heard_who_talks_of_them(quoted: str, position: str) -> None:
    assert positions("Norlandian defence minister Jan Berg", quoted) == [position]


@pytest.mark.parametrize(
    "quoted",
    [
        "I sleep better since I stopped smoking",
        "Leave? I have only been minister for a month",
        "When I am president, prices will fall",
        "Our patience with the opposition is running out",
        "We saw them at the summit and had lunch",
        "We won't have it, the tax must fall",
        "They are still in talks about the gas price",
        "I hope they stay calm",
        "If they want us to lower the price they only need to ask",
        "You give us the votes and we will pass the budget",
    ],
)
def test_talk_of_everyday_life_takes_no_position(quoted: str) -> None:
    assert positions("Velland's premier Ann Lee", quoted) == []
