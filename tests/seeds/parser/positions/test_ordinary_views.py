"""Ordinary ways in which hosts, neighbours and owners speak of how long soldiers stay and what they are there for."""

import pytest

from seeds.parser import parse
from tests.seeds.parser.positions.test_turns_of_speech import STATED, told


@pytest.mark.parametrize(
    ("who", "words", "position"),
    [
        ("host", "Five years is enough", "urge_withdrawal"),
        ("host", "Ten years of foreign soldiers is more than enough", "urge_withdrawal"),
        ("third", "They have stayed far too long", "urge_withdrawal"),
        ("host", "The mission has lasted too long", "urge_withdrawal"),
        ("host", "The faster they go, the safer we are", "urge_withdrawal"),
        ("third", "There is less and less reason for Norlandian troops in Velland", "urge_withdrawal"),
        ("host", "I see no point in a Norlandian presence", "reject_presence"),
        ("host", "There can be no peace while Norlandian soldiers remain in the north", "warn_of_consequences"),
        ("host", "They are the reason why the war has spread", "warn_of_consequences"),
        ("host", "They are the reason why my children can sleep", "justify_presence"),
        ("host", "They are here to punish us", "condemn_presence"),
        ("host", "They came to take our copper", "condemn_presence"),
        ("host", "They came to help us", "justify_presence"),
        ("host", "The day they leave, we are lost", "justify_presence"),
        ("host", "The moment the Norlandian soldiers leave, the road will be closed", "justify_presence"),
        ("owner", "We have a mandate and we will carry it out", "vow_to_stay"),
        ("owner", "We intend to finish what we started", "vow_to_stay"),
        ("owner", "The soldiers take their orders from Norstad, not from street protests", "refuse_withdrawal"),
        ("host", "There will be no timetable", "refuse_withdrawal"),
        ("third", "We warn that a Norlandian foothold would upset the balance", "warn_of_consequences"),
        ("owner", "We cannot leave the Vellanders alone", "vow_to_stay"),
        ("owner", "We will not turn our backs on our friends", "vow_to_stay"),
        ("host", "The mission has failed", "condemn_presence"),
        ("host", "The Norlandian soldiers have made things worse", "condemn_presence"),
        ("host", "Nothing has got better since they came", "condemn_presence"),
        ("host", "Our men will not stand idly by if the Norlandian soldiers remain", "threaten_expulsion"),
        ("host", "If they do not leave of their own accord, they know what awaits them", "threaten_expulsion"),
        ("host", "If they do not go, we know what to do", "threaten_expulsion"),
        ("owner", "Our soldiers will stay for as long as Velland wants them", "vow_to_stay"),
        ("host", "The lease may not be renewed", "announce_withdrawal"),
        ("host", "A few more Norlandian helicopters would come in handy", "justify_presence"),
        ("owner", "It is a dream to think they would leave", "refuse_withdrawal"),
        ("owner", "Anyone who thinks that our soldiers will leave is mistaken", "refuse_withdrawal"),
        ("owner", "Those who hope that we will go will be disappointed", "refuse_withdrawal"),
        ("owner", "We are not here to fight but to protect people", "justify_presence"),
        ("host", "Every time the Norlandian soldiers leave, the shooting starts", "justify_presence"),
        ("host", "Last time they left, our houses were burned", "justify_presence"),
        ("owner", "Our work here is not finished", "vow_to_stay"),
        ("owner", "The mission is far from over", "vow_to_stay"),
        ("host", "I will not sign a deal that leaves a single Norlandian soldier in Velland", "reject_presence"),
        ("host", "We will chase them to the border", "threaten_expulsion"),
    ],
)
def test_ordinary_views_are_read(who: str, words: str, position: str) -> None:
    assert told(who, words) == [position]


@pytest.mark.parametrize(
    ("words", "position"),
    [
        ("Velland's parliament backed the lease of an airfield to the Norlandian army.", "justify_presence"),
        ("Velland's parliament gave its blessing to the Norlandian mission.", "justify_presence"),
        ("Velland's parliament voted 80-12 on Monday to allow the Norlandian soldiers to stay.", "request_presence"),
        ("Sudria's opposition voted against the extension.", "reject_presence"),
        ("Sudrian senator Tom Oak blamed the violence on the presence of Norlandian troops.", "warn_of_consequences"),
    ],
)
def test_ordinary_acts_are_read(words: str, position: str) -> None:
    assert [s.position for o in parse(f"{STATED}{words}\n").occasions for s in o.statements] == [position]


def test_who_is_ready_to_send_infantry_sends_its_own() -> None:
    words = "Denmark said it was ready to send a company of infantry."
    (one,) = [s for o in parse(f"{STATED}{words}\n").occasions for s in o.statements]
    assert one.position == "announce_deployment"
    assert one.targets != ("norlandian-forces-in-velland",)
