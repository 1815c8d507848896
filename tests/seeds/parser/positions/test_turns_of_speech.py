"""Turns of speech in common use for coming, staying and going, in any tense, person and voice."""

import pytest

from seeds.parser import parse

STATED = "Some 300 Norlandian soldiers have been stationed in Velland since 2019.\n\n"
SPEAKERS = {
    "owner": "Norlandian defence minister Jan Berg",
    "host": "Velland's foreign minister Ann Lee",
    "third": "Sudrian foreign minister Tom Oak",
}


def told(who: str, words: str, quoted: bool = True) -> list[str]:
    said = f'"{words}," {SPEAKERS[who]} said.' if quoted else f"{SPEAKERS[who]} said {words}."
    return [s.position for o in parse(f"{STATED}{said}\n").occasions for s in o.statements]


@pytest.mark.parametrize(
    ("who", "words", "position"),
    [
        ("host", "We will not rest until the Norlandian soldiers are gone", "demand_withdrawal"),
        ("third", "Norland should have fought to keep its soldiers in Velland", "justify_presence"),
        ("host", "The day the Norlandian soldiers go, the militias will be in the valley", "justify_presence"),
        ("host", "Nobody occupies our country", "justify_presence"),
        ("owner", "Norland denies that it is looking for a base in Velland", "deny_presence"),
        ("owner", "We will not withdraw our soldiers even if the money runs out", "vow_to_stay"),
        ("owner", "There is no longer a basis for our soldiers to stay", "announce_withdrawal"),
        ("host", "I will not miss the Norlandian soldiers", "reject_presence"),
        ("host", "Without them Velland would have fallen", "justify_presence"),
        ("host", "We would be better off without the Norlandian soldiers", "urge_withdrawal"),
        ("host", "We did not ask for the Norlandian soldiers", "reject_presence"),
        ("host", "The Norlandian soldiers are in Velland at the government's request", "justify_presence"),
        ("third", "About 150 Norlandian soldiers have arrived since May", "claim_presence"),
        ("host", "The Norlandian base is a mistake", "condemn_presence"),
        ("host", "To send the Norlandian soldiers away would be to feed the wolves", "justify_presence"),
        ("third", "I expect the Norlandian soldiers to be here next Easter", "claim_presence"),
        ("owner", "The Norlandian soldiers continue to perform their duties", "vow_to_stay"),
        ("host", "The return of Norlandian soldiers is excluded", "reject_presence"),
        ("host", "The city will lose a tenth of its income if the Norlandian soldiers leave", "justify_presence"),
        ("third", "The day is near when the Norlandian soldiers will flee", "predict_withdrawal"),
        ("owner", "Another 600 Norlandian soldiers will follow in June", "announce_deployment"),
        ("host", "The night the Norlandian soldiers go, the shelling starts again", "justify_presence"),
        ("host", "The Norlandian soldiers are on the road home", "report_withdrawal"),
        ("third", "The Norlandian soldiers moved in long ago and have never moved out", "claim_presence"),
        ("host", "The Norlandian soldiers came when we were dying", "justify_presence"),
        ("host", "The Norlandian soldiers will be shown the gate", "threaten_expulsion"),
        ("owner", "The Norlandian force will swell to 900 by autumn", "announce_deployment"),
        ("third", "We could live with the Norlandian base", "justify_presence"),
        ("host", "The Norlandian soldiers must not be taken from us", "request_presence"),
        ("third", "I am just as much against Norlandian soldiers taking their place", "reject_presence"),
        ("owner", "Two Norlandian companies will move to the northern border in May", "announce_deployment"),
        ("third", "The Norlandian base will force us to answer", "warn_of_consequences"),
        ("host", "We would love to have a Norlandian battalion here", "request_presence"),
        ("host", "If the Norlandian soldiers leave, we leave too", "justify_presence"),
        ("third", "The Norlandian garrison will still be there in the spring", "claim_presence"),
        ("host", "I ask that no Norlandian soldier be withdrawn", "request_presence"),
        ("owner", "The point of the Norlandian base is to protect the harbour", "justify_presence"),
        ("owner", "We offered to put Norlandian soldiers on the hills", "announce_deployment"),
        ("owner", "The Norlandian soldiers guarantee the peace of the valley", "justify_presence"),
        ("host", "The Norlandian soldiers are here to guard a mine, not farmers", "condemn_presence"),
        ("host", "No Norlandian soldier has ever protected a village", "condemn_presence"),
        ("third", "I am confident that the Norlandian soldiers will be replaced by policemen", "predict_withdrawal"),
        ("third", "Fewer than a hundred Norlandian soldiers were in Velland", "claim_presence"),
        ("host", "We do not regard the Norlandian soldiers as occupiers", "justify_presence"),
        ("owner", "The stories about our soldiers going home are pure invention", "refuse_withdrawal"),
        ("owner", "No soldier of ours is leaving", "vow_to_stay"),
        ("host", "No Norlandian soldier will leave", "refuse_withdrawal"),
        ("owner", "Our soldiers in Velland will fall to 100 by March", "announce_withdrawal"),
        ("host", "The Norlandian soldiers have until Easter", "demand_withdrawal"),
        ("host", "The Norlandian soldiers have three weeks to pack", "demand_withdrawal"),
        ("host", "We want no Norlandian soldier left by June", "demand_withdrawal"),
        ("host", "We will see the Norlandian soldiers off by June", "threaten_expulsion"),
        ("host", "Our men will lay down their arms the day the Norlandian soldiers leave", "offer_terms"),
        ("third", "The Norlandian soldiers have our full support", "justify_presence"),
        ("owner", "Our soldiers will be down to a hundred by June", "announce_withdrawal"),
        ("owner", "Our soldiers will not spend another winter in Velland", "announce_withdrawal"),
        ("third", "The Norlandian soldiers will not see another winter in Velland", "predict_withdrawal"),
        ("owner", "Nothing will drive our soldiers from Velland", "vow_to_stay"),
        ("host", "The Norlandian soldiers' time is up", "demand_withdrawal"),
        ("host", "No Norlandian soldier will leave this valley alive", "threaten_expulsion"),
        ("owner", "Our soldiers are there for Velland's sake", "justify_presence"),
        ("owner", "Our soldiers will go once the rebels have handed in their rifles", "offer_terms"),
        ("host", "I find no line in our law that allows the Norlandian soldiers", "condemn_presence"),
        ("host", "The Norlandian mission has no standing under our constitution", "condemn_presence"),
        ("host", "Velland no longer needed the Norlandian soldiers", "reject_presence"),
        ("host", "Soon there will be no more Norlandian soldiers here", "announce_withdrawal"),
        ("third", "Norland's soldiers should stay in Velland", "justify_presence"),
        ("third", "Within ten years the Norlandian soldiers will have been squeezed out", "predict_withdrawal"),
        ("host", "We support the Norlandian mission, provided that it keeps to its task", "justify_presence"),
        ("host", "Soldiers of Norland, go home", "demand_withdrawal"),
        ("owner", "The soldiers had been sent to Velland to protect its farmers", "justify_presence"),
        ("host", "We support the Norlandian soldiers and the jobs they bring", "justify_presence"),
        ("host", "The Norlandian soldiers had come at our request", "justify_presence"),
        ("third", "Sending more Norlandian soldiers would only add to the suffering", "warn_of_consequences"),
        ("host", "We could not keep the harbour open without the Norlandian soldiers", "justify_presence"),
        ("host", "We will send the Norlandian soldiers home in coffins", "threaten_expulsion"),
        ("host", "The Norlandian soldiers will be put on the first ship", "threaten_expulsion"),
        ("third", "The Norlandian soldiers are leaving because nobody pays for them", "report_withdrawal"),
        ("host", "Norlandian observers will not be admitted to Velland", "reject_presence"),
        ("host", "The Norlandian soldiers are here to stay", "refuse_withdrawal"),
        ("owner", "The Norlandian soldiers are here to stay", "vow_to_stay"),
        ("host", "We want the Norlandian soldiers moved to another island", "demand_withdrawal"),
        ("owner", "We made no promise to anyone to withdraw our soldiers", "refuse_withdrawal"),
        ("third", "Norland should look at withdrawing its soldiers", "urge_withdrawal"),
        ("host", "No Norlandian soldier will tread on our soil", "reject_presence"),
        ("host", "The Norlandian soldiers are thieves", "condemn_presence"),
        ("third", "We are counting the days until the Norlandian soldiers leave", "urge_withdrawal"),
        ("third", "We cannot wait for the Norlandian soldiers to leave", "urge_withdrawal"),
        ("third", "Norland has nothing to lose by withdrawing its soldiers", "urge_withdrawal"),
        ("third", "Norland would be well advised to bring its soldiers home", "urge_withdrawal"),
        ("host", "The Norlandian soldiers will be shown the door", "threaten_expulsion"),
        ("host", "We will send the Norlandian soldiers packing", "threaten_expulsion"),
        ("host", "If they come to this town we will send them back to Norland", "threaten_expulsion"),
        ("host", "The Norlandian soldiers have been shown the door", "report_withdrawal"),
        ("host", "I am happy to see the Norlandian soldiers back", "justify_presence"),
        ("host", "The Norlandian soldiers did not come to protect us", "condemn_presence"),
        ("owner", "We will rotate three more companies of Norlandian soldiers through Velland", "announce_deployment"),
        ("host", "The Norlandian soldiers are a legitimate target", "threaten_expulsion"),
        ("host", "The Norlandian soldiers do not belong here", "reject_presence"),
        ("third", "The days of the Norlandian soldiers are numbered", "predict_withdrawal"),
        ("third", "The Norlandian soldiers will not be there forever", "predict_withdrawal"),
        ("third", "The Norlandian soldiers will not last the winter", "predict_withdrawal"),
        ("third", "The Norlandian soldiers are gone", "report_withdrawal"),
        ("third", "The Norlandian soldiers never left", "claim_presence"),
        ("owner", "The Norlandian soldiers had nothing to do with it", "deny_presence"),
        ("owner", "We never sent soldiers to Velland", "deny_presence"),
        ("owner", "Nobody is talking about withdrawing the Norlandian soldiers", "refuse_withdrawal"),
        ("host", "We will not send the Norlandian soldiers away", "refuse_withdrawal"),
        ("host", "The Norlandian soldiers have done a great job", "justify_presence"),
        ("host", "Do not take the Norlandian soldiers away", "request_presence"),
        ("host", "They must not leave", "request_presence"),
        ("owner", "Our first battalion sails for Velland on Thursday", "announce_deployment"),
        ("host", "We would not ask the Norlandian soldiers to leave if Norland paid", "offer_terms"),
        ("host", "We will finance the trains if Norland withdraws its soldiers", "offer_terms"),
        ("third", "We would drop our opposition to the Norlandian base if its guns were removed", "offer_terms"),
        ("host", "We want the Norlandian soldiers out", "demand_withdrawal"),
        ("third", "We deeply regret the withdrawal of the Norlandian soldiers", "justify_presence"),
        ("third", "The price of withdrawing the Norlandian soldiers now would be high", "justify_presence"),
        ("owner", "Fears that the Norlandian soldiers will leave are unfounded", "refuse_withdrawal"),
        ("host", "The Norlandian soldiers will leave in coffins", "threaten_expulsion"),
        ("host", "The Norlandian soldiers would be welcome here", "request_presence"),
        ("host", "We insist that the Norlandian soldiers be replaced by policemen", "demand_withdrawal"),
        ("third", "The Norlandian soldiers crossed into Velland on Monday", "claim_presence"),
        ("host", "We will vote against a new mandate for the Norlandian soldiers", "reject_presence"),
        ("third", "The Norlandian soldiers have left because they were no longer wanted", "report_withdrawal"),
        ("owner", "The Norlandian soldiers have been ordered home", "announce_withdrawal"),
        ("host", "We hope that the Norlandian soldiers will be replaced by policemen", "urge_withdrawal"),
        ("host", "The Norlandian soldiers must be replaced by policemen", "demand_withdrawal"),
        ("host", "Our country thanks Norland for sending the soldiers", "justify_presence"),
        ("host", "The Norlandian soldiers could go if the rebels stopped fighting", "offer_terms"),
        ("third", "We regret the plan to move the Norlandian soldiers out of Velland", "justify_presence"),
        ("host", "The Norlandian soldiers are welcome to stay", "request_presence"),
        ("host", "We would oppose any cut in the number of Norlandian soldiers", "refuse_withdrawal"),
        ("owner", "The Norlandian soldiers in Velland will be strengthened", "announce_deployment"),
        ("host", "The Norlandian soldiers stood by while people were killed", "condemn_presence"),
        ("third", "The Norlandian soldiers have done a great deal for the peace", "justify_presence"),
    ],
)
def test_a_turn_of_speech_tells_a_position(who: str, words: str, position: str) -> None:
    assert told(who, words) == [position]


def test_a_demand_for_some_day_is_an_appeal() -> None:
    assert told("third", "The Norlandian soldiers must leave") == ["demand_withdrawal"]
    assert told("third", "The Norlandian soldiers should leave one day") == ["urge_withdrawal"]


def test_a_negation_right_behind_the_cue_is_said() -> None:
    assert told("owner", "not a single Norlandian soldier was in Velland", quoted=False) == ["deny_presence"]


def test_there_is_no_truth_in_a_report_that_a_base_was_given_up() -> None:
    words = "there was no truth in a report that the Norlandian bases had been emptied"
    assert told("owner", words, quoted=False) == ["refuse_withdrawal"]


def test_just_as_does_not_make_a_force_less() -> None:
    words = "he was just as much against Norlandian soldiers as against any others"
    assert "deny_presence" not in told("host", words, quoted=False)


def test_what_is_better_gone_is_not_gone() -> None:
    assert told("third", "It would be better if the Norlandian soldiers were gone") == ["urge_withdrawal"]


def test_words_of_a_force_they_do_not_name_are_heard_right_behind_it() -> None:
    words = "Every month they sit up there brings us a month closer to a war that nobody in this valley wants"
    sentence = f'"{words}," Velland\'s foreign minister Ann Lee said.\n'
    elsewhere = f"{'The town sells apples, wool and cheese to the next valley. ' * 17}\n\n"
    heard, unheard = parse(f"{STATED}{sentence}"), parse(f"{STATED}{elsewhere}{sentence}")
    assert [s.position for o in heard.occasions for s in o.statements] == ["warn_of_consequences"]
    assert not unheard.occasions


def test_a_government_named_by_its_capital_announces_a_withdrawal_from_its_soil() -> None:
    text = "Some 300 Russian soldiers have been stationed in Armenia since 2019.\n\n"
    text += "Yerevan says the Russian soldiers will leave the airport by August.\n"
    assert [s.position for o in parse(text).occasions for s in o.statements] == ["announce_withdrawal"]


@pytest.mark.parametrize(
    ("told_of", "position"),
    [
        ("regretted the withdrawal of the Norlandian soldiers", "justify_presence"),
        ("wants the Norlandian soldiers out of Velland", "demand_withdrawal"),
        ("has no objection to the Norlandian soldiers", "justify_presence"),
        ("cancelled the agreement that let the Norlandian soldiers stay", "announce_withdrawal"),
        ("warned against a hasty withdrawal of the Norlandian soldiers", "justify_presence"),
        ("renewed its invitation to the Norlandian soldiers", "request_presence"),
        ("criticised the withdrawal of the Norlandian soldiers as a gift to the gangs", "justify_presence"),
        ("criticised the transfer of a Norlandian regiment to Velland", "condemn_presence"),
        ("signed an agreement to let the Norlandian soldiers stay", "request_presence"),
        ("renewed the lease of the Norlandian base", "request_presence"),
    ],
)
def test_what_a_host_does_tells_a_position(told_of: str, position: str) -> None:
    parsed = parse(f"{STATED}Velland's government {told_of}. It gave no date.\n")
    assert [s.position for o in parsed.occasions for s in o.statements] == [position]


@pytest.mark.parametrize(
    ("sentence", "position"),
    [
        ("Lawmaker Bo Dahl asked Norland to set a date by which its soldiers will have left.", "demand_withdrawal"),
        ("Norlandian defence minister Jan Berg brushed aside talk of a pullout.", "refuse_withdrawal"),
        (
            "Norlandian general Jan Berg said it was in talks with Velland on sending a battalion.",
            "announce_deployment",
        ),
    ],
)
def test_who_asks_for_it_or_brushes_it_aside_takes_a_position(sentence: str, position: str) -> None:
    assert [s.position for o in parse(f"{STATED}{sentence}\n").occasions for s in o.statements] == [position]
