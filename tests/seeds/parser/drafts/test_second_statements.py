"""Sentences that tell two statements: of two forces, or of somebody else inside what is answered."""

import pytest

from seeds.parser import parse

STATED = "Norlandian soldiers and Sorvian sailors have been in Velland since 2019.\n\n"


@pytest.mark.parametrize(
    ("words", "meant", "left_out"),
    [
        ("Ann Lee said she meant the Norlandian soldiers, not the Sorvian sailors.", "norland", "sorvia"),
        ("Ann Lee said she had been speaking of the Sorvian sailors and not of the Norlandian soldiers.", "sorvia",
         "norland"),
        ("Ann Lee said her remarks concerned the Norlandian soldiers rather than the Sorvian sailors.", "norland",
         "sorvia"),
        ("Ann Lee said she did not mean the Norlandian soldiers but the Sorvian sailors.", "sorvia", "norland"),
    ],
)  # fmt: skip
def test_who_means_one_force_and_not_another_makes_two_statements(words: str, meant: str, left_out: str) -> None:
    parsed = parse(STATED + words)
    stances = {s.stance: s.targets for o in parsed.occasions for s in o.statements if s.position == "interpret_scope"}
    assert sorted(stances) == ["oppose", "support"]
    assert meant[:5] in stances["oppose"][0]
    assert left_out[:5] in stances["support"][0]


def test_who_means_one_force_alone_makes_one_statement() -> None:
    parsed = parse(STATED + "Ann Lee said she meant the Norlandian soldiers.")
    assert [s.stance for o in parsed.occasions for s in o.statements] == ["oppose"]


@pytest.mark.parametrize(
    ("act", "who"),
    [
        ("Norland rejected Jan Berg's call for the withdrawal of its soldiers.", "jan-berg"),
        ("Norland rejected the call made on Monday by Jan Berg for the departure of its soldiers.", "jan-berg"),
        ("Norland dismissed the opposition's demand for the withdrawal of its soldiers.", "opposition"),
        ("Norland ignored an order by the court to withdraw its soldiers.", "court"),
        ("Norland has kept its soldiers there despite repeated calls by Velland to end its occupation.", "velland"),
    ],
)
def test_a_demand_told_as_a_noun_is_of_whoever_it_belongs_to(act: str, who: str) -> None:
    told = [(o.actor, s.position) for o in parse(STATED + act).occasions for s in o.statements]
    assert (who, "demand_withdrawal") in told
    assert [actor for actor, position in told if position == "demand_withdrawal"] == [who]


def test_a_demand_is_told_without_what_became_of_it() -> None:
    parsed = parse(STATED + "Premier Jan Berg's demand that the Norlandian soldiers leave was ignored in the capital.")
    assert [(o.actor, s.position) for o in parsed.occasions for s in o.statements] == [
        ("jan-berg", "demand_withdrawal")
    ]


def test_the_name_of_a_news_agency_is_no_news_that_something_is_so() -> None:
    parsed = parse(STATED + "Ann Lee told Valley News that the Norlandian soldiers must leave.")
    assert [o.actor for o in parsed.occasions] == ["ann-lee"]


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        (
            "General Ann Lee, on a visit here, declared that Norland had no soldiers in Velland and was not looking "
            "for a barracks.",
            [("ann-lee", "deny_presence")],
        ),
        (
            "The treaty, the baker said in town, is of the past and does not rule out a single Norlandian soldier.",
            [("baker", "interpret_scope")],
        ),
        (
            "Sorvia's military claims that Norland has lost nearly 900 soldiers.",
            [("sorvias-military", "claim_presence")],
        ),
    ],
)
def test_the_same_words_are_drafted_once(sentence: str, said: list[tuple[str, str]]) -> None:
    parsed = parse(STATED + sentence)
    assert [(o.actor, s.position) for o in parsed.occasions for s in o.statements] == said


def test_both_statements_of_one_quotation_are_told() -> None:
    parsed = parse(STATED + '"The Norlandian soldiers are here illegally. They must leave," Ann Lee said.')
    assert [s.position for o in parsed.occasions for s in o.statements] == ["condemn_presence", "demand_withdrawal"]
