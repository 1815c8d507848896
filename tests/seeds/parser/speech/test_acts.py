"""Positions taken by doing, where the deed is told ahead of who does it."""

import pytest

from seeds.parser import parse
from seeds.parser.acts.verbacts import verb_act
from seeds.parser.texts.spans import Span


@pytest.mark.parametrize(
    ("lead", "actor", "position"),
    [
        ("Announcing the withdrawal of US troops from Iraq, President Ann Lee", "ann-lee", "announce_withdrawal"),
        ("Calling for an end to the US presence in Iraq, the Sadrist bloc in parliament", "sadrist-bloc-in-parliament",
         "demand_withdrawal"),
        ("Rejecting calls to pull US soldiers out of Iraq, President Ann Lee", "ann-lee", "refuse_withdrawal"),
    ],
)  # fmt: skip
def test_a_participle_ahead_of_its_actor_is_an_act(lead: str, actor: str, position: str) -> None:
    parsed = parse(f"US troops have been in Iraq since 2003.\n\n{lead} said on Friday that a plan was ready.")
    assert [(o.actor, s.position) for o in parsed.occasions for s in o.statements] == [(actor, position)]


def test_a_participle_without_an_actor_behind_it_is_no_act() -> None:
    text = (
        "US troops have been in Iraq since 2003.\n\nAnnouncing a withdrawal of US troops, the flyers fell from the sky."
    )
    assert not parse(text).occasions


def test_a_call_from_somebody_is_told_beside_its_rejection() -> None:
    text = (
        "Russian troops landed in Venezuela.\n\n"
        "Norland brushed aside a demand from President Ann Lee that Russian troops leave Venezuela."
    )
    told = {(o.actor, s.position) for o in parse(text).occasions for s in o.statements}
    assert told == {("norland", "refuse_withdrawal"), ("ann-lee", "demand_withdrawal")}


@pytest.mark.parametrize(
    ("told", "actor"),
    [
        ("A senior envoy, who added that Russian troops must leave Venezuela, flew home.", "senior-envoy"),
        ("The members of the Lima Group in a joint statement called on Russia to withdraw its troops.",
         "members-of-the-lima-group"),
        ('President Ann Lee said here on Friday that Russian troops must leave Venezuela.', "ann-lee"),
        ("- Russian troops must leave Venezuela - said President Ann Lee.", "ann-lee"),
    ],
)  # fmt: skip
def test_the_words_of_wires_lead_to_who_speaks(told: str, actor: str) -> None:
    parsed = parse(f"Russian troops landed in Venezuela.\n\n{told}")
    assert [o.actor for o in parsed.occasions] == [actor]


@pytest.mark.parametrize(
    ("told", "actor"),
    [
        ("Russia has placed troops in Venezuela - a move the Lima Group has condemned.", "lima-group"),
        ("Russia keeps troops in Venezuela, a step that the Lima Group rejected.", "lima-group"),
        ("Senior party leaders vowed to press for Russian troops to leave Venezuela.", "senior-party-leaders"),
        ("President Ann Lee wants the Russian troops in Venezuela to leave, Alma Radio said.", "ann-lee"),
    ],
)  # fmt: skip
def test_who_judges_and_who_is_passed_on_holds_the_position(told: str, actor: str) -> None:
    parsed = parse(f"Russian troops landed in Venezuela.\n\n{told}")
    assert actor in [o.actor for o in parsed.occasions]


def test_each_state_of_a_list_speaks() -> None:
    text = (
        "Russian troops landed in Venezuela.\n\n"
        "Colombia, Peru and Chile, which share the sea, demanded that Russian troops leave Venezuela."
    )
    assert {"colombia", "peru", "chile"} <= {o.actor for o in parse(text).occasions}


@pytest.mark.parametrize(
    ("told", "actor"),
    [
        ("Thousands rallied against the presence of Norlandian troops.", "thousands"),
        ("The unions are campaigning against the Norlandian garrison.", "unions"),
        ("On Sunday some 3,000 students marched through town against the Norlandian base.", "some-3-000-students"),
        ("Also in the day, members of the Peace Front held a protest outside the ministry over the presence of "
         "Norlandian troops.", "members-of-the-peace-front"),
        ("The dockers demonstrated over the Norlandian garrison.", "dockers"),
    ],
)  # fmt: skip
def test_who_takes_to_the_streets_against_a_force_rejects_it(told: str, actor: str) -> None:
    parsed = parse(f"Norlandian troops landed in Velland in 2019.\n\n{told}")
    assert [(o.actor, s.position) for o in parsed.occasions for s in o.statements] == [(actor, "reject_presence")]


@pytest.mark.parametrize(
    "told",
    [
        "Farmers protested against the price of milk in sight of the Norlandian garrison.",
        "Norlandian soldiers marched against the rebels.",
        "The mayor looked over the Norlandian soldiers.",
    ],
)
def test_no_protest_is_read_where_it_is_over_something_else_or_no_crowd_makes_it(told: str) -> None:
    assert not parse(f"Norlandian troops landed in Velland in 2019.\n\n{told}").occasions


@pytest.mark.parametrize(
    "behind",
    [
        ", and in September his adviser, Jan Holm, warned that they would draw fire",
        ", while the Greens called for patience",
        ", but the oil workers demanded higher wages",
    ],
)
def test_what_another_one_does_behind_a_comma_is_no_part_of_an_act(behind: str) -> None:
    text = f"The mayor rejected the US troops in Iraq{behind}."
    act = verb_act(text, Span(0, len(text)), ())
    assert act
    assert act.content.of(text) == "the US troops in Iraq"


def test_what_goes_on_behind_a_comma_is_part_of_an_act() -> None:
    text = "The mayor demanded that US troops leave Iraq, and that the base be closed."
    act = verb_act(text, Span(0, len(text)), ())
    assert act
    assert act.content.of(text) == "that US troops leave Iraq, and that the base be closed."
