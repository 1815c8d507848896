"""Headline forms."""

import pytest

from seeds.parser import parse

BODY = "\n\nFrench troops in Niger number 1,500. The French soldiers arrived in 2013.\n"


@pytest.mark.parametrize(
    ("headline", "actor", "position"),
    [
        ("Niamey Demands Immediate Withdrawal Of French Troops", "niger", "demand_withdrawal"),
        ("Paris rejects Niger's demand to withdraw French troops", "france", "refuse_withdrawal"),
        ("Algeria: French soldiers must leave Niger", "algeria", "demand_withdrawal"),
        ("French army wants base; Algeria: Get it out", "algeria", "demand_withdrawal"),
        ("Niger parliament votes to expel French soldiers", "niger-parliament", "demand_withdrawal"),
        ("Niger's Tuareg leader: French army should stay in the north", "nigers-tuareg-leader", "request_presence"),
        ("Niger gives French garrison 30 days", "niger", "demand_withdrawal"),
        ("“We asked for them, twice”: minister faces the hall in Niger", "minister", "justify_presence"),
        ("Back in Niger! Dockers: ‘We will sweep them into the river’", "dockers", "threaten_expulsion"),
    ],
)
def test_a_headline_that_attributes_is_a_report(headline: str, actor: str, position: str) -> None:
    parsed = parse(headline + BODY)
    found = [
        (occasion.actor, statement.position, report.form)
        for occasion in parsed.occasions
        for statement in occasion.statements
        for report in statement.reports
    ]
    assert (actor, position, "headline") in found


def test_a_headline_printed_twice_is_two_reports_of_one_statement() -> None:
    headline = "Niamey demands withdrawal of French troops"
    parsed = parse(f"{headline}\n\n{headline}{BODY}")
    (statement,) = (statement for occasion in parsed.occasions for statement in occasion.statements)
    assert len(statement.reports) == 2


def test_a_country_and_a_colon_before_a_fact_are_where_it_happened() -> None:
    assert parse("Niger: last French soldiers leave Niamey" + BODY).occasions == ()


def test_a_link_to_another_story_is_no_headline() -> None:
    parsed = parse(f"Quiet day in Niamey{BODY}\nRead more: Burundi demands withdrawal of French troops\n")
    assert parsed.occasions == ()


BELOW = (
    "\n\nSome 300 Norlandian soldiers have been in Velland since 2019.\n\nPremier Ann Lee opened a school on Sunday."
)


@pytest.mark.parametrize(
    ("headline", "actor"),
    [
        ("Premier: Norlandian troops must go", "premier"),
        ("Norlandian troops must go: premier", "premier"),
        ("Norlandian troops must go – Lee", "lee"),
        ("'Norlandian troops must go': Lee", "lee"),
        ("Norlandian base illegal, court rules", "court"),
    ],
)
def test_who_stands_alone_at_either_end_of_a_headline_says_it(headline: str, actor: str) -> None:
    assert [o.actor for o in parse(headline + BELOW).occasions] == [actor]


@pytest.mark.parametrize("headline", ["Norlandian troops must go: report", "Velland: Norlandian troops on the beach"])
def test_a_word_that_is_nobody_says_no_headline(headline: str) -> None:
    assert not parse(headline + BELOW).occasions


@pytest.mark.parametrize(
    ("headline", "actor", "position"),
    [
        ("Niger: Opposition party calls on French troops to go", "opposition-party", "demand_withdrawal"),
        ("Niger: Three unions demand exit of French troops", "three-unions", "demand_withdrawal"),
        ("Niger: Hundreds march against French base", "hundreds", "reject_presence"),
        ("Niger talks: French soldiers 'must go', says Bo Dahl", "bo-dahl", "demand_withdrawal"),
        ("Niger vote: French soldiers must go, Bo Dahl says", "bo-dahl", "demand_withdrawal"),
    ],
)
def test_a_state_or_its_topic_before_the_colon_says_nothing_itself(headline: str, actor: str, position: str) -> None:
    parsed = parse(headline + BODY + "\nBo Dahl leads the second party.\n")
    found = {(occasion.actor, said.position) for occasion in parsed.occasions for said in occasion.statements}
    assert found == {(actor, position)}


def _actors(text: str) -> set[tuple[str, str]]:
    return {(occasion.actor, said.position) for occasion in parse(text).occasions for said in occasion.statements}


def test_those_a_headline_lists_as_asked_do_nothing_themselves() -> None:
    held = "\n\nTurkish and Russian troops have been in Libya since 2019."
    for headline in ("EU asks Turkey, Russia to withdraw troops from Libya", "EU urges Turkey, Russia to pull back"):
        assert _actors(headline + held) == {("european-union", "urge_withdrawal")}


def test_a_surname_that_is_to_do_something_is_of_whom_the_words_below_name() -> None:
    text = "Macaire to pull troops out of Niger; allies call move 'reckless'" + BODY
    told = "\nFrench President Jean Macaire said on Monday that the soldiers would come home.\n"
    assert ("jean-macaire", "announce_withdrawal") in _actors(text + told)
    assert not any(actor == "macaire" for actor, _ in _actors(text + told))


@pytest.mark.parametrize(
    "headline",
    ["Nigerien PM on French troops: 'They must go'", "'French troops must go' – Nigerien PM on base"],
)
def test_what_somebody_speaks_on_is_no_part_of_who_speaks(headline: str) -> None:
    assert {position for _, position in _actors(headline + BODY)} == {"demand_withdrawal"}
