"""How news agencies report: words quoted at second hand, forces sent abroad, moves and invasions told of others."""

import pytest

from seeds.parser import parse
from seeds.parser.drafts.proposals import Parsed
from tests.seeds.parser.positions.test_positions import positions


def _drafts(text: str) -> list[tuple[str, str, tuple[str, ...]]]:
    parsed: Parsed = parse(text, published="2026-03-04")
    return [(o.actor, s.position, s.targets) for o in parsed.occasions for s in o.statements]


@pytest.mark.parametrize(
    "sentence",
    [
        "Jordan will cut its force in Iraq, two officers were quoted as saying.",
        "Two officers were cited as saying that Jordan would cut its force in Iraq.",
    ],
)
def test_who_is_quoted_as_saying_something_said_it(sentence: str) -> None:
    assert [actor for actor, _, _ in _drafts(sentence)] in (["two-officers"], ["officers"])


def test_whose_view_something_is_contrary_to_did_not_say_it() -> None:
    text = (
        "Senator Ann Berg said US troops should leave Iraq, contrary to the president's view.\n\n"
        '"US troops should be home by May," she said.\n'
    )
    assert {actor for actor, _, _ in _drafts(text)} == {"ann-berg"}


@pytest.mark.parametrize(
    ("sentence", "actor"),
    [
        ("The panel will call for the withdrawal of US troops from Iraq, the Norland Post reported.", "panel"),
        (
            "A panel wrote a report. It will recommend withdrawing US troops from Iraq, the Norland Post reported.",
            "panel",
        ),
    ],
)
def test_an_outlet_only_passes_on_what_a_body_says(sentence: str, actor: str) -> None:
    assert [told for told, _, _ in _drafts(f"US troops are in Iraq.\n\n{sentence}")] == [actor]


@pytest.mark.parametrize(
    ("sentence", "position"),
    [
        ("France said it had sent 300 soldiers to Mali.", "claim_presence"),
        ("France said it would send 300 soldiers to Mali.", "announce_deployment"),
        ("France acknowledged sending 300 soldiers to Mali.", "claim_presence"),
    ],
)
def test_a_force_is_sent_to_the_country_that_hosts_it(sentence: str, position: str) -> None:
    assert _drafts(sentence) == [("france", position, ("french-forces-in-mali",))]


def test_which_stands_for_the_body_right_before_it() -> None:
    words = "Talks were held with the Iranian government, which has rejected the deployment of US troops in Iraq."
    told = _drafts(f"US troops are in Iraq.\n\n{words}")
    assert [(actor, position) for actor, position, _ in told] == [("iranian-government", "reject_presence")]


def test_no_group_says_nothing() -> None:
    assert not _drafts("US troops are in Iraq.\n\nNo group demanded that the US troops leave Iraq.")


def test_who_justifies_an_intervention_justifies_the_force() -> None:
    told = _drafts("France justified its intervention in Mali by its own security.")
    assert told == [("france", "justify_presence", ("french-forces-in-mali",))]


@pytest.mark.parametrize(
    ("sentence", "position"),
    [
        ('"We will be in Iraq until the work is done," US general Ann Cole said.', "vow_to_stay"),
        ("Turkey said the US troops were hurriedly evacuating their last base in Iraq.", "report_withdrawal"),
        ("Jordan denounced a raid by US soldiers in Iraq as military adventurism.", "condemn_presence"),
        ("Iran said the US troops were massing near the border and could attack within days.", "claim_presence"),
        ("Iran said it favoured a multinational force to keep the strait open.", "justify_presence"),
        ("Iran said it favoured a multinational force to keep oil flowing.", "justify_presence"),
        ("Jordan said the US troops should be on the ground within two weeks.", "justify_presence"),
        ("Jordan said a US invasion could be imminent.", "claim_presence"),
        ("Jordan said moves toward withdrawal would ease the violence in Iraq.", "urge_withdrawal"),
        ("Iraq's governor sought a US base cut.", "demand_withdrawal"),
        ("Iraq's governor seeks the complete withdrawal of US troops by 2030.", "demand_withdrawal"),
        (
            "Iran voiced concern that the United States might use the crisis to raise its presence in Iraq.",
            "reject_presence",
        ),
    ],
)
def test_what_agencies_word_so_is_read(sentence: str, position: str) -> None:
    assert positions(sentence) == [position]
